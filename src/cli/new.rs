//! An agenda file by the few questions that a meeting needs, on a terminal or from a pipe.

mod questions;

use std::io::{self, BufReader, IsTerminal};
use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgMatches, Command, value_parser};

use super::fail::Failure;
use super::help;
use super::import;
use super::making::{self, Making, MakingError, Told};
use super::spoken::Spoken;
use crate::store::disk::{Disk, RealDisk};
use crate::store::outline::{self, Outline, Remark, draft};
use crate::text::Text;
use crate::tui::clock::Clock;
use questions::{Choice, Questions};

/// The word for an agenda whose topics come later.
const LATER: [&str; 2] = ["later", "LATER"];

/// How a new agenda is asked for.
#[derive(Debug)]
pub struct NewWish {
    /// Where the agenda goes; none means that it is asked.
    pub file: Option<PathBuf>,
    /// The leading rule (`--rule`).
    pub rule: Option<Choice>,
    /// An outline with the topics, or `later` (`--topics`).
    pub topics: Option<PathBuf>,
    /// What is told of the meeting.
    pub told: Told,
}

/// What can be asked.
pub(super) fn command(text: Spoken<'_>) -> Command {
    let file = Arg::new("agenda")
        .value_name(text.say("cli-name-file"))
        .value_parser(value_parser!(PathBuf))
        .help(text.say("cli-help-new-file"))
        .help_heading(text.say("cli-arguments"));
    let option = |id: &'static str, help, name| {
        Arg::new(id).long(id).help(text.say(help)).value_name(text.say(name)).help_heading(text.say("cli-options"))
    };
    let rule = option("rule", "cli-help-rule", "cli-name-rule")
        .value_parser(PossibleValuesParser::new(Choice::ALL.map(Choice::id)))
        .hide_possible_values(true);
    let topics = option("topics", "cli-help-topics", "cli-name-topics").value_parser(value_parser!(PathBuf));
    help::words(Command::new("new"), text, "cli-about-new", "cli-usage-new")
        .args([file, rule, topics])
        .args(making::options(text))
        .after_help(text.say("cli-more-new"))
}

/// What was asked.
pub(super) fn wish(matches: &ArgMatches) -> NewWish {
    NewWish {
        file: matches.get_one("agenda").cloned(),
        rule: matches.get_one::<String>("rule").and_then(|id| Choice::named(id)),
        topics: matches.get_one("topics").cloned(),
        told: Told::of(matches),
    }
}

/// Asks what was not told, writes the agenda file, and checks what was written. Until the last answer nothing is written.
///
/// # Errors
/// When the answers stop, or the file cannot be written.
pub fn run(wish: NewWish, text: &Text) -> Result<(), Failure> {
    let NewWish { file, rule, topics, mut told } = wish;
    let shared = RealDisk::shared();
    let disk = shared.as_ref();
    let (date, round) = (told.date()?, told.round()?);
    if let Some(file) = &file {
        making::is_free(disk, file, told.force)?;
    }
    let topics = topics.map(|topics| of_topics(disk, topics)).transpose()?;
    let asked_region = told.councils.as_deref().map(|asked| making::region(disk, asked)).transpose()?;
    let today = Clock::local().day(Clock::now()).ok_or_else(|| MakingError::Date(String::new()))?;
    let (mut answers, mut prompts) = (BufReader::new(io::stdin()), io::stderr());
    let is_person = io::stdin().is_terminal();
    let mut questions = Questions::new(&mut answers, &mut prompts, text, is_person);
    let title = match told.title.take() {
        Some(title) => title,
        None => questions.title()?,
    };
    let date = match date {
        Some(date) => date,
        None => questions.date(today)?,
    };
    if told.place.is_none() {
        told.place = questions.optional("new-ask-place")?;
    }
    if told.series.is_none() {
        told.series = questions.optional("new-ask-series")?;
    }
    let round = match round {
        Some(round) => round,
        None => questions.round()?,
    };
    let (region, mut remarks) = match asked_region {
        Some(asked) => asked,
        None => (questions.councils(making::midden_holland()?)?, Vec::new()),
    };
    let rules = match rule {
        Some(rule) => rule.rules(region.weights.len()),
        None => questions.rules(region.weights.len())?,
    };
    let Outline { entries, note, remarks: of_outline, .. } = match topics {
        Some(topics) => topics,
        None => questions.topics()?,
    };
    let (agenda, of_items) = draft::agenda(&entries, &region);
    remarks.extend(of_outline);
    remarks.extend(of_items);
    let force = told.force;
    let plan = Making { title, date, round, told, note, region, rules, agenda }.plan();
    let path = match file {
        Some(file) => file,
        None => questions.file(&format!("{}.ron", plan.id))?,
    };
    tell(&remarks, text);
    making::save(disk, &path, force, &plan)?;
    making::finish(path, text)
}

fn of_topics(disk: &dyn Disk, topics: PathBuf) -> Result<Outline, Failure> {
    if topics.to_str().is_some_and(|word| LATER.contains(&word)) {
        return Ok(Outline::default());
    }
    Ok(outline::open(disk, &topics).map_err(MakingError::Outline)?)
}

fn tell(remarks: &[Remark], text: &Text) {
    import::tell(remarks, text);
}
