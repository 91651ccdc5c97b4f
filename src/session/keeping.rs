//! What is kept, what is on its way to the disk, and what is not kept.

use crate::domain::event::Seq;
use crate::domain::history::History;
use crate::domain::time::Moment;
use crate::message::{Message, Say};
use crate::store::writer::Report;

/// Whether what was said is on the disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Standing {
    /// The sync of its record has returned.
    Kept,
    /// The disk has not answered yet.
    OnItsWay,
    /// The disk refused it, or it is unknown whether it arrived.
    NotKept,
}

/// How the record of the meeting stands.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Keeping {
    /// The number of the last event that is kept.
    pub kept: Seq,
    /// So many events wait for an answer of the disk.
    pub on_its_way: u64,
    /// So many events are not kept.
    pub not_kept: u64,
    /// When the last kept event happened.
    pub last_kept: Option<Moment>,
    /// Whether the record is only read; then nothing can be changed.
    pub read_only: bool,
    /// Why nothing more is kept, if so.
    pub error: Option<Message>,
    /// What to do about that, if anything.
    pub hint: Option<Message>,
}

/// What the disk has answered so far.
#[derive(Debug)]
pub(super) struct Keeper {
    kept: Seq,
    failed_from: Option<Seq>,
    read_only: bool,
    error: Option<(Message, Option<Message>)>,
}

impl Keeper {
    /// All up to here is kept.
    pub(super) const fn new(kept: Seq, read_only: bool, error: Option<(Message, Option<Message>)>) -> Self {
        Self { kept, failed_from: None, read_only, error }
    }

    pub(super) const fn kept(&self) -> Seq {
        self.kept
    }

    pub(super) const fn is_read_only(&self) -> bool {
        self.read_only
    }

    /// Whether the record takes what happens next.
    pub(super) const fn takes_more(&self) -> bool {
        !self.read_only && self.failed_from.is_none()
    }

    /// Takes an answer of the disk. One of a record that was left behind says nothing new.
    pub(super) fn hear(&mut self, report: &Report) {
        match report {
            Report::Kept { upto, .. } => self.kept = self.kept.max(*upto),
            Report::NotKept { from, error } if *from > self.kept && self.failed_from.is_none() => {
                self.failed_from = Some(*from);
                self.error = Some((error.message(), error.hint()));
            }
            Report::NotKept { .. } => {}
        }
    }

    /// How an event stands.
    pub(super) fn standing(&self, seq: Seq) -> Standing {
        if seq <= self.kept {
            Standing::Kept
        } else if self.failed_from.is_some_and(|from| seq >= from) {
            Standing::NotKept
        } else {
            Standing::OnItsWay
        }
    }

    pub(super) fn keeping(&self, history: &History) -> Keeping {
        let last = history.last();
        let not_kept = self.failed_from.map_or(0, |from| (last + 1).saturating_sub(from));
        let (error, hint) = self.error.clone().map_or((None, None), |(error, hint)| (Some(error), hint));
        Keeping {
            kept: self.kept,
            on_its_way: last.saturating_sub(self.kept).saturating_sub(not_kept),
            not_kept,
            last_kept: history.event(self.kept).map(|event| event.at),
            read_only: self.read_only,
            error,
            hint,
        }
    }
}
