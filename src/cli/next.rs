//! The agenda of the next meeting, out of the consensus file of this one.

mod told;

use std::path::{Path, PathBuf};

use clap::{Arg, ArgMatches, Command, value_parser};

use super::fail::{Failure, named};
use super::misuse::Misuse;
use super::named::subject;
use super::{help, making, warn};
use crate::clean::{Field, clean};
use crate::domain::event::Phase;
use crate::domain::meeting::{Meeting, Plan};
use crate::domain::next::next_plan;
use crate::domain::tally::Tally;
use crate::domain::time::{Date, Moment};
use crate::message::Message;
use crate::report::calendar::{self, Appointment};
use crate::report::phrase::Phrase;
use crate::session::{Subject, TITLE_MAX, at_home, check, is_free, make};
use crate::store::agenda;
use crate::store::disk::{RealDisk, folder_of, shown};
use crate::text::Text;
use crate::words::date_message;

/// How the next meeting is asked for.
#[derive(Debug)]
pub struct NextWish {
    /// This meeting: a consensus file, or an agenda in which nothing happened.
    pub subject: Subject,
    /// The day of the next one (`--date`).
    pub date: Date,
    /// Where its agenda goes (`--output`); none means beside the consensus file.
    pub output: Option<PathBuf>,
    /// What it is called (`--title`); none means as this one.
    pub title: Option<String>,
    /// Where it is held (`--place`).
    pub place: Option<String>,
    /// Where its calendar file goes (`--calendar`); none means that there is none.
    pub calendar: Option<PathBuf>,
}

/// What can be asked.
pub(super) fn command(text: &Text) -> Command {
    let option = |id: &'static str, help, name| {
        Arg::new(id).long(id).help(text.say(help)).value_name(text.say(name)).help_heading(text.say("cli-options"))
    };
    let path = |id, help| option(id, help, "cli-name-path").value_parser(value_parser!(PathBuf));
    let file = Arg::new("file")
        .value_name(text.say("next-name-file"))
        .value_parser(value_parser!(PathBuf))
        .required(true)
        .help(text.say("next-help-file"))
        .help_heading(text.say("cli-arguments"));
    help::words(Command::new("next"), text, "next-about", "next-usage")
        .args([
            file,
            option("date", "next-help-date", "next-name-date"),
            path("output", "next-help-output"),
            option("title", "next-help-title", "next-name-title"),
            option("place", "next-help-place", "next-name-place"),
            path("calendar", "next-help-calendar"),
        ])
        .after_help(text.say("next-more"))
}

/// What was asked.
pub(super) fn wish(matches: &ArgMatches) -> Result<NextWish, Misuse> {
    let date = matches.get_one::<String>("date").ok_or_else(|| Misuse::Missing("--date".to_owned()))?;
    let line = |id: &str| {
        let typed = matches.get_one::<String>(id).map(|typed| clean(typed, Field::Line, TITLE_MAX));
        typed.filter(|line| !line.is_empty())
    };
    Ok(NextWish {
        subject: matches.get_one::<PathBuf>("file").map(|file| subject(file)).ok_or(Misuse::NoFile)?,
        date: making::date(date).ok_or_else(|| Misuse::not_a_date("--date", date))?,
        output: matches.get_one("output").cloned(),
        title: line("title"),
        place: line("place"),
        calendar: matches.get_one("calendar").cloned(),
    })
}

/// Writes the agenda, and the calendar file if one was asked for; tells what returns and what does not.
///
/// # Errors
/// When the file cannot be read, when the day is not a later one, or when something stands already where would be written.
pub fn run(wish: NextWish, text: &Text) -> Result<String, Failure> {
    let disk = RealDisk::shared();
    let checked = check(&disk, &wish.subject)?;
    let meeting = checked.meeting;
    let held = meeting.plan().date;
    if wish.date <= held {
        return Err(Failure::Misuse(Misuse::NotLater { given: wish.date, held }));
    }
    let warning = |what: Message| named(&text.tell(&Message::new("cli-warning").with("what", what)));
    let mut warnings: Vec<_> = checked.warnings.into_iter().map(warning).collect();
    if meeting.phase() != Phase::Closed {
        warnings.push(warning(Message::new("next-not-closed")));
    }
    let tally = Tally::count(&meeting);
    let plan = plan(&meeting, &tally, &wish);
    let output = wish.output.as_deref().map_or_else(|| beside(&wish.subject, &plan), at_home);
    let calendar = wish.calendar.as_deref().map(at_home);
    let written = agenda::write(&plan);
    // What is written can be read: a text that came in long by another way is told now, not next time.
    agenda::parse(&shown(&output), written.as_bytes()).map_err(|faults| Failure::Unreadable(Box::new(faults)))?;
    for path in [Some(&output), calendar.as_ref()].into_iter().flatten() {
        is_free(disk.as_ref(), path)?;
    }
    make(disk.as_ref(), &output, written.as_bytes())?;
    let mut files = vec![Message::new("next-written").with("path", shown(&output))];
    if let Some(path) = calendar {
        make(disk.as_ref(), &path, &calendar::write(&appointment(&meeting, &tally, &plan, text)))?;
        files.push(Message::new("next-written").with("path", shown(&path)));
    }
    warn(&warnings);
    let files: String = files.iter().map(|file| text.tell(file) + "\n").collect();
    Ok(format!("{}\n{files}", told::write(&meeting, &tally, &plan, text)))
}

fn plan(meeting: &Meeting, tally: &Tally, wish: &NextWish) -> Plan {
    let plan = next_plan(meeting, tally, wish.date);
    Plan { title: wish.title.clone().unwrap_or(plan.title), place: wish.place.clone(), ..plan }
}

/// The agenda beside the file that it comes from, under its own id.
fn beside(subject: &Subject, plan: &Plan) -> PathBuf {
    let name = PathBuf::from(format!("{}.ron", plan.id));
    match subject {
        Subject::File(file) if folder_of(file) != Path::new(".") => file.with_file_name(name),
        Subject::File(_) | Subject::BuiltIn(_) => name,
    }
}

fn appointment(meeting: &Meeting, tally: &Tally, plan: &Plan, text: &Text) -> Appointment {
    let round = text.tell(&Message::new("header-round").with("round", plan.round));
    let held = Message::new("next-calendar-held")
        .with("round", meeting.plan().round)
        .with("date", date_message(meeting.plan().date));
    let returning = told::returning(meeting, tally, text).into_iter().map(|(title, _)| format!("- {title}"));
    let lines: Vec<_> = std::iter::once(text.tell(&held)).chain(returning).collect();
    Appointment {
        language: text.language(),
        id: plan.id.clone(),
        sequence: 0,
        // Dated by the last thing that happened: the same meeting gives the same file, whenever it is made.
        stamp: meeting.history().events().last().map_or_else(Moment::default, |event| event.at),
        date: plan.date,
        place: plan.place.as_deref().map(Phrase::from),
        summary: Phrase::from(format!("{} ({round})", plan.title)),
        description: Phrase::from(lines.join("\n")),
    }
}
