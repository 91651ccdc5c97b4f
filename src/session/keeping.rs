//! What is kept, what is on its way to the disk, and what is not kept.

use crate::domain::event::Seq;
use crate::domain::time::Moment;
use crate::message::Message;

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
    /// Whether the record is only read.
    pub read_only: bool,
    /// Why nothing more is kept, if so.
    pub error: Option<Message>,
    /// What to do about that, if anything.
    pub hint: Option<Message>,
}
