//! What is kept, what is on its way to the disk, and what is not kept.

use crate::domain::event::Seq;
use crate::domain::history::History;
use crate::domain::time::Moment;
use crate::message::{Message, Say};
use crate::store::journal::AppendError;
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
    /// So many events are neither kept nor in a consensus file.
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
    pub(super) const fn new(kept: Seq, read_only: bool) -> Self {
        Self { kept, failed_from: None, read_only, error: None }
    }

    /// Nothing is kept, for there is no record.
    pub(super) const fn without(why: (Message, Option<Message>)) -> Self {
        Self { kept: 0, failed_from: Some(1), read_only: false, error: Some(why) }
    }

    pub(super) const fn kept(&self) -> Seq {
        self.kept
    }

    pub(super) const fn is_read_only(&self) -> bool {
        self.read_only
    }

    /// Whether something failed and has not healed.
    pub(super) const fn is_failing(&self) -> bool {
        self.error.is_some()
    }

    /// Takes an answer of the disk. One of a record that was left behind says nothing new.
    pub(super) fn hear(&mut self, report: &Report) {
        match report {
            Report::Kept { upto, .. } => {
                self.kept = self.kept.max(*upto);
                if self.failed_from.is_some_and(|from| *upto >= from) {
                    // There was room again: what had failed is kept after all.
                    (self.failed_from, self.error) = (None, None);
                }
            }
            Report::NotKept { from, error } if *from > self.kept => {
                let is_news = self.error.is_none() || !matches!(error, AppendError::Closed(_));
                self.failed_from = Some(self.failed_from.map_or(*from, |first| first.min(*from)));
                if is_news {
                    self.error = Some((error.message(), error.hint()));
                }
            }
            Report::NotKept { .. } => {}
        }
    }

    /// How an event stands, all up to `saved` being in a consensus file too.
    pub(super) fn standing(&self, seq: Seq, saved: Seq) -> Standing {
        match self.failed_from {
            _ if seq <= self.kept => Standing::Kept,
            Some(from) if seq >= from && seq > saved => Standing::NotKept,
            Some(from) if seq >= from => Standing::Kept,
            Some(_) | None => Standing::OnItsWay,
        }
    }

    /// How the record stands, all up to `saved` being in a consensus file too.
    pub(super) fn keeping(&self, history: &History, saved: Seq) -> Keeping {
        let last = history.last();
        let failed = self.failed_from.map_or(0, |from| (last + 1).saturating_sub(from));
        let (error, hint) = self.error.clone().map_or((None, None), |(error, hint)| (Some(error), hint));
        Keeping {
            kept: self.kept,
            on_its_way: last.saturating_sub(self.kept).saturating_sub(failed),
            not_kept: failed.min(last.saturating_sub(saved)),
            last_kept: history.at(self.kept),
            read_only: self.read_only,
            error,
            hint,
        }
    }
}
