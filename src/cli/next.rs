//! The agenda of the next meeting, out of the consensus file of this one.

mod told;

use std::path::PathBuf;

use clap::{Arg, ArgMatches, Command, value_parser};

use super::fail::{Failure, named};
use super::misuse::Misuse;
use super::named::subject;
use super::spoken::Spoken;
use super::{help, making, warn};
use crate::clean::{Field, clean};
use crate::domain::event::Phase;
use crate::domain::meeting::{Meeting, Plan};
use crate::domain::tally::Tally;
use crate::message::Message;
use crate::report::calendar::{self, Appointment};
use crate::report::phrase::Phrase;
use crate::session::next::{NextAgenda, NextError, NextWish};
use crate::session::{Subject, TITLE_MAX, at_home, check, is_free, make};
use crate::store::disk::{RealDisk, shown};
use crate::text::Text;
use crate::words::{date_message, weekday_message};

/// How the next meeting is asked for.
#[derive(Debug)]
pub struct NextCommand {
    /// This meeting: a consensus file, or an agenda in which nothing happened.
    pub subject: Subject,
    /// The day, and what else is said of it (`--date`, `--output`, `--title`, `--place`).
    pub wish: NextWish,
    /// Where its calendar file goes (`--calendar`); none means that there is none.
    pub calendar: Option<PathBuf>,
}

/// What can be asked.
pub(super) fn command(text: Spoken<'_>) -> Command {
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
pub(super) fn wish(matches: &ArgMatches) -> Result<NextCommand, Misuse> {
    let date = |date: &String| making::date(date).ok_or_else(|| Misuse::not_a_date("--date", date));
    let line = |id: &str| {
        let typed = matches.get_one::<String>(id).map(|typed| clean(typed, Field::Line, TITLE_MAX));
        typed.filter(|line| !line.is_empty())
    };
    Ok(NextCommand {
        subject: matches.get_one::<PathBuf>("file").map(|file| subject(file)).ok_or(Misuse::NoFile)?,
        wish: NextWish {
            date: matches.get_one::<String>("date").map(date).transpose()?,
            output: matches.get_one("output").cloned(),
            title: line("title"),
            place: line("place"),
        },
        calendar: matches.get_one("calendar").cloned(),
    })
}

/// Writes the agenda, and the calendar file if one was asked for; tells what returns and what does not.
///
/// # Errors
/// When the file cannot be read, when the day is not a later one, or when something stands already where would be written.
pub fn run(command: NextCommand, text: &Text) -> Result<String, Failure> {
    let disk = RealDisk::shared();
    let checked = check(&disk, &command.subject)?;
    let meeting = checked.meeting;
    let tally = Tally::count(&meeting);
    let next =
        NextAgenda::prepare(&meeting, &tally, &beside(&command.subject), &command.wish).map_err(
            |error| match error {
                NextError::NoDate => Failure::Misuse(Misuse::Missing("--date".to_owned())),
                NextError::NoneAfter(held) => Failure::Misuse(Misuse::NoneAfter(held)),
                NextError::NotLater { given, held } => Failure::Misuse(Misuse::NotLater { given, held }),
                NextError::Unreadable(faults) => Failure::Unreadable(faults),
            },
        )?;
    let warning = |what: Message| named(&text.tell(&Message::new("cli-warning").with("what", what)));
    let mut warnings: Vec<_> = checked.warnings.into_iter().map(warning).collect();
    if meeting.phase() != Phase::Closed {
        warnings.push(warning(Message::new("next-not-closed")));
    }
    let skipped = next.skipped.iter().map(|day| Message::new("next-skipped").with("date", weekday_message(*day)));
    warnings.extend(skipped.map(warning));
    let calendar = command.calendar.as_deref().map(at_home);
    for path in [Some(&next.path), calendar.as_ref()].into_iter().flatten() {
        is_free(disk.as_ref(), path)?;
    }
    next.make(disk.as_ref())?;
    let mut files = vec![Message::new("next-written").with("path", shown(&next.path))];
    if let Some(path) = calendar {
        make(disk.as_ref(), &path, &calendar::write(&[appointment(&meeting, &tally, &next.plan, text)]))?;
        files.push(Message::new("next-written").with("path", shown(&path)));
    }
    warn(&warnings);
    let files: String = files.iter().map(|file| text.tell(file) + "\n").collect();
    Ok(format!("{}\n{files}", told::write(&meeting, &tally, &next, text)))
}

/// What the agenda is made beside.
fn beside(subject: &Subject) -> PathBuf {
    match subject {
        Subject::File(path) => path.clone(),
        Subject::BuiltIn(dossier) => PathBuf::from(dossier.file()),
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
        stamp: meeting.history().at(meeting.history().last()).unwrap_or_default(),
        date: plan.date,
        place: plan.place.as_deref().map(Phrase::from),
        summary: Phrase::from(format!("{} ({round})", plan.title)),
        description: Phrase::from(lines.join("\n")),
    }
}
