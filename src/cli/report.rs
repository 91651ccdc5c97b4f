//! What goes out: one report of a meeting, in the format that was asked. The meeting is only read.

use std::path::{Path, PathBuf};

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use super::fail::{Failure, named};
use super::misuse::Misuse;
use super::spoken::Spoken;
use super::{help, tell, tell_bytes, warn};
use crate::domain::meeting::Plan;
use crate::domain::remark::Audience;
use crate::message::Message;
use crate::report::Report;
use crate::report::calendar;
use crate::report::format::Format;
use crate::report::kinds::{Kind, Wanted, appointments};
use crate::session::{Opening, Overwrite, Session, Subject, at_home};
use crate::store::disk::{RealDisk, shown};
use crate::store::journal::Access;
use crate::text::Text;
use crate::tui::clock::Clock;

/// Which report is asked for.
#[derive(Debug)]
pub struct ReportWish {
    /// Of which meeting.
    pub subject: Subject,
    /// What, and as what.
    pub document: Document,
    /// Who reads it (`--audience`).
    pub audience: Audience,
    /// For which council (`--council`), by its id.
    pub council: Option<String>,
    /// Where it goes (`--output`); none means the standard output.
    pub output: Option<PathBuf>,
    /// Whether it may take the place of another file (`--force`).
    pub overwrite: Overwrite,
}

/// What goes out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Document {
    /// A report.
    Report(Kind, Format),
    /// The day of the meeting, for calendars.
    Calendar,
}

/// What the calendar is called on the command line, as a kind and as a format.
const CALENDAR: (&str, &str) = ("calendar", "ics");
/// The name of a standard output.
const STANDARD: &str = "-";

const KINDS: [&str; 10] =
    ["agenda", "conclusions", "actions", "matrix", "response", "feedback", "milestones", "costs", "record", CALENDAR.0];
/// What a name can end in to tell the format.
const ENDINGS: [&str; 7] = [".html", ".odt", ".ods", ".xlsx", ".md", ".csv", ".json"];
/// The formats of a document to read.
const DOCUMENTS: [&str; 8] = ["html", "odt", "ods", "xlsx", "md", "csv", "csv-comma", "json"];
const FORMATS: [&str; 9] = ["html", "odt", "ods", "xlsx", "md", "csv", "csv-comma", "json", CALENDAR.1];

/// What can be asked.
pub(super) fn command(text: Spoken<'_>) -> Command {
    let option =
        |id: &'static str, help| Arg::new(id).long(id).help(text.say(help)).help_heading(text.say("cli-options"));
    let choice = |id, help, name, values: &[&'static str]| {
        let parser = PossibleValuesParser::new(values.to_vec());
        option(id, help).value_name(text.say(name)).value_parser(parser).hide_possible_values(true)
    };
    let file = Arg::new("file")
        .value_name(text.say("cli-name-file"))
        .value_parser(value_parser!(PathBuf))
        .help(text.say("cli-help-file"))
        .help_heading(text.say("cli-arguments"));
    let output = option("output", "cli-help-report-output").value_name(text.say("cli-name-path"));
    help::words(Command::new("report"), text, "cli-about-report", "cli-usage-report")
        .args([
            file,
            choice("kind", "cli-help-report-kind", "cli-name-report-kind", &KINDS),
            choice("format", "cli-help-report-format", "cli-name-report-format", &FORMATS),
            choice("audience", "cli-help-report-audience", "cli-name-report-audience", &["public", "internal"]),
            option("council", "cli-help-report-council").value_name(text.say("cli-name-report-council")),
            output.value_parser(value_parser!(PathBuf)),
            option("force", "cli-help-force").action(ArgAction::SetTrue),
        ])
        .after_help(text.say("cli-more-report"))
}

/// What was asked.
pub(super) fn wish(matches: &ArgMatches) -> Result<ReportWish, Misuse> {
    let one = |id: &str| matches.get_one::<String>(id).map(String::as_str);
    let kind = one("kind").ok_or_else(|| Misuse::Unchosen { option: "--kind", possible: KINDS.join(", ") })?;
    let output = matches.get_one::<PathBuf>("output").filter(|path| path.as_os_str() != STANDARD).cloned();
    let ending = output.as_deref().and_then(Path::extension).and_then(|it| it.to_str()).map(str::to_lowercase);
    let ending = ending.filter(|ending| FORMATS.contains(&ending.as_str()));
    let format = one("format").or(ending.as_deref());
    let conflict = |other: String| Misuse::Conflict { option: format!("--kind {kind}"), other };
    let document = match (Kind::named(kind), format.map(|name| (name, Format::named(name)))) {
        (None, None | Some((_, None))) => Document::Calendar,
        (None, Some((name, Some(_)))) | (Some(_), Some((name, None))) => {
            return Err(conflict(format!("--format {name}")));
        }
        (Some(_), None) if output.as_deref().is_some_and(|output| output.extension().is_some()) => {
            return Err(Misuse::BadValue {
                option: "--output".to_owned(),
                value: output.as_deref().map(shown).unwrap_or_default(),
                possible: ENDINGS.join(", "),
            });
        }
        (Some(_), None) => return Err(Misuse::Unchosen { option: "--format", possible: DOCUMENTS.join(", ") }),
        (Some(kind), Some((_, Some(format)))) => Document::Report(kind, format),
    };
    let council = one("council").map(str::to_owned);
    if council.is_some() && !matches!(document, Document::Report(kind, _) if kind.is_for_one()) {
        return Err(conflict("--council".to_owned()));
    }
    if let (Document::Report(_, format), None) = (document, &output)
        && !format.is_text()
    {
        return Err(Misuse::NeedsOutput(format.name()));
    }
    Ok(ReportWish {
        subject: super::named::file(matches),
        document,
        audience: if one("audience") == Some("internal") { Audience::Internal } else { Audience::Public },
        council,
        output,
        overwrite: if matches.get_flag("force") { Overwrite::Allow } else { Overwrite::Refuse },
    })
}

/// Writes the report, and tells where unless it goes to the standard output.
///
/// # Errors
/// When the meeting cannot be opened, when it has no such council, or when the report is not written.
pub fn run(wish: ReportWish, text: &Text) -> Result<(), Failure> {
    let opening = Opening { access: Access::ReadOnly, ..Opening::new(wish.subject.clone()) };
    let (session, notices) = Session::open(opening, Clock::now(), drop)?;
    // That something was read back is no news here: it is what was asked.
    let news = notices.iter().filter(|notice| notice.id != "session-restored");
    warn(&news.map(|notice| named(&text.tell(notice))).collect::<Vec<_>>());
    let (bytes, name) = made(&wish, &session, text)?;
    let Some(output) = &wish.output else { return tell_bytes(&bytes) };
    let output = at_home(output);
    let path = if RealDisk::has_folder(&output).is_ok() { output.join(name) } else { output };
    session.deliver(&path, &bytes, wish.overwrite).map_err(Failure::of_report)?;
    tell(&(text.tell(&Message::new("cli-report-written").with("path", shown(&path))) + "\n"))
}

/// The bytes of what was asked, and what its file is called.
fn made(wish: &ReportWish, session: &Session, text: &Text) -> Result<(Vec<u8>, String), Failure> {
    let (meeting, plan) = (session.meeting(), session.meeting().plan());
    match wish.document {
        Document::Calendar => {
            let (kind, ending) = CALENDAR;
            Ok((calendar::write(&appointments(meeting, text)), format!("{}.{kind}.{ending}", plan.id)))
        }
        Document::Report(kind, format) => {
            let council = wish.council.as_deref().map(|id| plan.region.find(id).ok_or_else(|| unknown(plan, id)));
            let wanted = Wanted { kind, audience: wish.audience, council: council.transpose()? };
            let report = Report::of(meeting, session.tally(), &session.head().to_string(), text, wanted);
            let bytes = format.write(&report).map_err(Failure::Unwritten)?;
            Ok((bytes, wanted.file(plan, format.extension())))
        }
    }
}

fn unknown(plan: &Plan, id: &str) -> Failure {
    let known: Vec<_> = plan.region.councils.iter().map(|council| council.id.as_str()).collect();
    Failure::Misuse(Misuse::BadValue {
        option: "--council".to_owned(),
        value: crate::clean::excerpt(id),
        possible: known.join(", "),
    })
}
