//! Whether files can be used, without opening a meeting.

use std::path::{Path, PathBuf};

use super::fail::{Failure, named, session_lines};
use super::{tell, warn};
use crate::domain::meeting::Plan;
use crate::message::Message;
use crate::session::{Checked, check};
use crate::store::disk::{RealDisk, shown};
use crate::text::Text;

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

/// Checks agenda and consensus files. A record beside one is not looked at.
#[must_use]
pub fn run(files: &[PathBuf], text: &Text) -> Findings {
    let disk = RealDisk::shared();
    let mut findings = Findings { are_all_good: true, ..Findings::default() };
    for file in files {
        match check(&disk, file) {
            Ok(checked) => {
                findings.good += &text.tell(&praise(file, &checked));
                findings.good.push('\n');
                let warning = |what: Message| named(&text.tell(&Message::new("cli-warning").with("what", what)));
                findings.faults.extend(checked.warnings.into_iter().map(warning));
            }
            Err(error) => {
                findings.are_all_good = false;
                findings.faults.extend(session_lines(&error, text));
            }
        }
    }
    findings
}

fn praise(file: &Path, checked: &Checked) -> Message {
    let Plan { agenda, region, .. } = checked.meeting.plan();
    // What a council brought in is an annex, not a topic of the meeting.
    let topics = agenda.children(None).iter().filter(|&&root| agenda.council(root).is_none()).count();
    let items = agenda.walk().into_iter().filter(|&item| agenda.item(item).coloured).count();
    let id = if checked.events.is_some() { "cli-good-consensus" } else { "cli-good" };
    let message = Message::new(id)
        .with("path", shown(file))
        .with("topics", Message::new("cli-topics").with("count", topics))
        .with("items", Message::new("cli-items").with("count", items))
        .with("councils", Message::new("cli-councils").with("count", region.councils.len()));
    match checked.events {
        Some(events) => message.with("events", Message::new("cli-events").with("count", events)),
        None => message,
    }
}
