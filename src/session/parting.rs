//! Closing a meeting: where everything is, and how much of it is not on the disk.

use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use super::Session;
use crate::message::Message;
use crate::store::disk::shown;

/// A meeting that was closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parting {
    /// Whether anything ever happened in it that this session could have changed.
    pub has_changes: bool,
    /// Where everything is, in sentences.
    pub lines: Vec<Message>,
    /// So many events are neither in the record nor in a consensus file.
    pub not_kept: u64,
    /// The record.
    pub journal: PathBuf,
    /// The consensus file, if there is one.
    pub saved: Option<PathBuf>,
}

/// So often it is looked whether a disk has answered of which all answers are known already, a millisecond apart.
const GLANCES: u16 = 2_000;

impl Session {
    /// Closes the meeting; as long as the disk has not answered it asks, time and again, whether to wait on.
    #[must_use]
    pub fn part_while(self, waits: impl FnMut() -> bool) -> Parting {
        let lines = self.parting();
        let has_changes = !self.keeping().read_only && self.meeting().history().last() > 0;
        let journal = absolute(self.journal());
        let saved = self.saved().map(|saved| saved.path.clone());
        Parting { has_changes, lines, not_kept: self.close_while(waits), journal, saved }
    }

    /// Closes a meeting of which nothing is on its way to the disk, or for which nobody wants to wait.
    #[must_use]
    pub fn part(self) -> Parting {
        let mut left = GLANCES;
        self.part_while(move || {
            thread::sleep(Duration::from_millis(1));
            left = left.saturating_sub(1);
            left > 0
        })
    }

    /// Where everything is kept, whether the consensus file is up to date, and what to open next time if that is another
    /// file.
    fn parting(&self) -> Vec<Message> {
        if self.keeping().read_only {
            return vec![Message::new("cli-closed-read-only")];
        }
        let at = |id, path: &Path| Message::new(id).with("path", shown(&absolute(path)));
        if self.meeting().history().last() == 0 {
            return vec![Message::new("cli-closed-nothing")];
        }
        let mut lines = Vec::new();
        if self.keeping().error.is_none() {
            lines.push(at("cli-closed-kept", self.journal()));
        }
        lines.push(match self.saved() {
            Some(saved) if !self.has_unsaved() => at("cli-closed-saved", &saved.path),
            Some(saved) => at("cli-closed-older", &saved.path),
            None => at("cli-closed-unsaved", self.output()),
        });
        lines.extend(self.moved_to().map(|path| at("cli-closed-next-time", path)));
        lines
    }
}

fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}
