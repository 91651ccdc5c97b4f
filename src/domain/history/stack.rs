//! Numbers of events on a stack, of which nearly all follow each other.

use crate::domain::event::Seq;

/// A stack of rising numbers, kept as runs of which each number is one more than the one before.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Stack {
    /// First and last of each run.
    runs: Vec<(Seq, Seq)>,
}

impl Stack {
    pub(super) fn push(&mut self, seq: Seq) {
        match self.runs.last_mut() {
            Some((_, last)) if *last + 1 == seq => *last = seq,
            Some(_) | None => self.runs.push((seq, seq)),
        }
    }

    pub(super) fn last(&self) -> Option<Seq> {
        self.runs.last().map(|&(_, last)| last)
    }

    /// Takes the last one off, if it is this.
    pub(super) fn take(&mut self, seq: Seq) {
        match self.runs.last_mut() {
            Some((first, last)) if *last == seq && *first < seq => *last -= 1,
            Some((_, last)) if *last == seq => _ = self.runs.pop(),
            Some(_) | None => {}
        }
    }

    pub(super) fn clear(&mut self) {
        self.runs.clear();
    }
}
