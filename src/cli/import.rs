//! An agenda file out of what a secretary has: a text with headings and lists, or a table.

use std::path::{Path, PathBuf};

use clap::{Arg, ArgMatches, Command, value_parser};

use super::fail::{Failure, named};
use super::making::{self, MIDDEN_HOLLAND, Making, MakingError, Told};
use super::spoken::Spoken;
use super::{help, warn};
use crate::clean::{Field, clean};
use crate::domain::rule::Rule;
use crate::message::Message;
use crate::store::disk::RealDisk;
use crate::store::outline::{self, Outline, Remark, draft};
use crate::text::Text;
use crate::tui::clock::Clock;

/// More remarks than this are counted instead of told.
const REMARKS: usize = 100;
/// A title is at most this long, and a note too.
const TITLE: usize = 300;
const NOTE: usize = 2_000;

/// How an import is asked for.
#[derive(Debug)]
pub struct ImportWish {
    /// The outline.
    pub file: PathBuf,
    /// Where the agenda goes (`--output`); none means beside the outline, ending in `.ron`.
    pub output: Option<PathBuf>,
    /// What is told of the meeting.
    pub told: Told,
}

/// What can be asked.
pub(super) fn command(text: Spoken<'_>) -> Command {
    let file = Arg::new("outline")
        .value_name(text.say("cli-name-file"))
        .value_parser(value_parser!(PathBuf))
        .help(text.say("cli-help-outline"))
        .help_heading(text.say("cli-arguments"))
        .required(true);
    let output = Arg::new("output")
        .long("output")
        .value_name(text.say("cli-name-path"))
        .value_parser(value_parser!(PathBuf))
        .help(text.say("cli-help-output-agenda"))
        .help_heading(text.say("cli-options"));
    help::words(Command::new("import"), text, "cli-about-import", "cli-usage-import")
        .args([file, output])
        .args(making::options(text))
        .after_help(text.say("cli-more-import"))
}

/// What was asked.
pub(super) fn wish(matches: &ArgMatches) -> ImportWish {
    ImportWish {
        file: matches.get_one::<PathBuf>("outline").cloned().unwrap_or_default(),
        output: matches.get_one("output").cloned(),
        told: Told::of(matches),
    }
}

/// Writes the agenda file, tells what was done by guess, and checks what was written.
///
/// # Errors
/// When there is no agenda in the outline, or the file cannot be written.
pub fn run(wish: ImportWish, text: &Text) -> Result<(), Failure> {
    let ImportWish { file, output, told } = wish;
    let shared = RealDisk::shared();
    let disk = shared.as_ref();
    let (date, round) = (told.date()?, told.round()?);
    let path = output.unwrap_or_else(|| file.with_extension("ron"));
    making::is_free(disk, &path, told.force)?;
    let Outline { title, note, entries, mut remarks } = outline::open(disk, &file).map_err(MakingError::Outline)?;
    let (region, of_councils) = making::region(disk, told.councils.as_deref().unwrap_or(MIDDEN_HOLLAND))?;
    let (agenda, of_items) = draft::agenda(&entries, &region);
    remarks.extend(of_councils);
    remarks.extend(of_items);
    let title =
        told.title.clone().or(title).map(|title| clean(&title, Field::Line, TITLE)).filter(|title| !title.is_empty());
    let title = title.unwrap_or_else(|| stem(&file));
    let day = date.or_else(|| Clock::local().day(Clock::now())).ok_or_else(|| MakingError::Date(String::new()))?;
    let rules = Rule::usual(region.weights.len());
    let note = note.map(|note| clean(&note, Field::Lines, NOTE));
    let force = told.force;
    let making = Making { title, date: day, round: round.unwrap_or(1), told, note, region, rules, agenda };
    tell(&remarks, text);
    making::save(disk, &path, force, &making.plan())?;
    if date.is_none() {
        warn(&[named(&text.tell(&Message::new("making-date-today").with("date", day.to_string())))]);
    }
    making::finish(path, text)
}

fn stem(path: &Path) -> String {
    path.file_stem().map_or_else(String::new, |stem| clean(&stem.to_string_lossy(), Field::Line, TITLE))
}

/// Tells what an author should look at.
pub(super) fn tell(remarks: &[Remark], text: &Text) {
    let mut lines: Vec<_> = remarks.iter().take(REMARKS).map(|remark| text.explain(remark)).collect();
    if let Some(more) = remarks.len().checked_sub(REMARKS).filter(|&more| more > 0) {
        lines.push(text.tell(&Message::new("making-more-remarks").with("count", more)));
    }
    warn(&lines);
}
