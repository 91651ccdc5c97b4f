//! Whether files can be used, without opening a meeting.

use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use super::fail::{Failure, named as by_name, session_lines};
use super::named::{self, label};
use super::spoken::Spoken;
use super::{help, tell, warn};
use crate::domain::meeting::Plan;
use crate::message::Message;
use crate::session::{Checked, Subject, check, dossiers};
use crate::store::disk::RealDisk;
use crate::text::Text;

/// What can be asked.
pub(super) fn command(text: Spoken<'_>) -> Command {
    let files = Arg::new("files")
        .value_name(text.say("cli-name-file"))
        .value_parser(value_parser!(PathBuf))
        .num_args(0..)
        .help(text.say("cli-help-files"))
        .help_heading(text.say("cli-arguments"));
    let all = Arg::new("all")
        .long("all")
        .action(ArgAction::SetTrue)
        .help(text.say("cli-help-all"))
        .help_heading(text.say("cli-options"));
    help::words(Command::new("check"), text, "cli-about-check", "cli-usage-check").args([files, all])
}

/// What was asked: without a file, or with all, the dossiers that are built in.
pub(super) fn wish(matches: &ArgMatches) -> Vec<Subject> {
    let files = named::files(matches, "files");
    let all = matches.get_flag("all") || files.is_empty();
    let mut subjects: Vec<_> = dossiers::all().map(Subject::BuiltIn).filter(|_| all).collect();
    subjects.extend(files);
    subjects
}

/// What there is to tell of the files that were checked.
#[derive(Debug, Default)]
pub struct Findings {
    good: String,
    faults: Vec<String>,
    are_all_good: bool,
}

impl Findings {
    /// Tells what was found.
    ///
    /// # Errors
    /// When a file cannot be used.
    pub(super) fn tell(&self) -> Result<(), Failure> {
        tell(&self.good)?;
        warn(&self.faults);
        if self.are_all_good { Ok(()) } else { Err(Failure::Checked) }
    }
}

/// Checks dossiers, agenda files and consensus files. A record beside one is not looked at. A link of a dossier must lead
/// somewhere; one of a file may lead to what others have.
#[must_use]
pub fn run(subjects: &[Subject], text: &Text) -> Findings {
    let disk = RealDisk::shared();
    let mut findings = Findings { are_all_good: true, ..Findings::default() };
    for subject in subjects {
        match check(&disk, subject) {
            Ok(checked) => {
                let astray: Vec<_> = checked.astray.iter().map(|link| text.explain(link)).collect();
                let warning = |what: String| by_name(&text.tell(&Message::new("cli-warning").with("what", what)));
                let is_good = match subject {
                    Subject::BuiltIn(_) => astray.is_empty(),
                    Subject::File(_) => true,
                };
                if is_good {
                    findings.good += &text.tell(&praise(&label(subject), &checked));
                    findings.good.push('\n');
                    findings.faults.extend(checked.warnings.iter().map(|what| warning(text.tell(what))));
                    findings.faults.extend(astray.into_iter().map(warning));
                } else {
                    findings.are_all_good = false;
                    findings.faults.extend(astray);
                }
            }
            Err(error) => {
                findings.are_all_good = false;
                findings.faults.extend(session_lines(&error, text));
            }
        }
    }
    findings
}

fn praise(name: &str, checked: &Checked) -> Message {
    let Plan { agenda, region, .. } = checked.meeting.plan();
    // What a council brought in is an annex, not a topic of the meeting.
    let topics = agenda.children(None).iter().filter(|&&root| agenda.council(root).is_none()).count();
    let items = agenda.walk().into_iter().filter(|&item| agenda.item(item).coloured).count();
    let id = if checked.events.is_some() { "cli-good-consensus" } else { "cli-good" };
    let message = Message::new(id)
        .with("path", name)
        .with("topics", Message::new("cli-topics").with("count", topics))
        .with("items", Message::new("cli-items").with("count", items))
        .with("councils", Message::new("cli-councils").with("count", region.councils.len()));
    match checked.events {
        Some(events) => message.with("events", Message::new("cli-events").with("count", events)),
        None => message,
    }
}
