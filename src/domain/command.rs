//! What a person asks of a meeting, and why it may be refused.

use super::event::Seq;
use super::id::{CouncilIx, ItemIx};
use super::mark::{Answer, Cell};
use crate::message::{Message, Say};

/// What a person asks of a meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Put an answer in a cell; *pending* clears it.
    Mark(Cell, Answer),
    /// Take all present councils that have not spoken as green.
    Hammer(ItemIx),
    /// Write what a council says beside its mark; empty removes it.
    Remark(Cell, String),
    /// Let a council come to the table, or leave it.
    TogglePresence(CouncilIx),
    /// Turn to an item.
    OpenTopic(ItemIx),
    /// Finish an item.
    CloseTopic(ItemIx),
    /// Come back to an item that was finished.
    ReopenTopic(ItemIx),
    /// Raise an item on the spot, at the end of the agenda.
    Raise(String),
    /// Move an item among its siblings.
    Move(ItemIx, Direction),
    /// Set how many minutes an item is planned to take, or that it has no planned length.
    Plan(ItemIx, Option<u16>),
    /// Write the conclusion of an item; empty removes it.
    Conclude(ItemIx, String),
    /// Suspend the meeting.
    Suspend,
    /// Go on after a suspension, or after the meeting was closed.
    Resume,
    /// Close the meeting.
    Close,
    /// Take back one's own last event.
    Undo,
    /// Let one's own last event that was taken back hold again.
    Redo,
}

/// Which way among siblings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Towards the beginning.
    Up,
    /// Towards the end.
    Down,
}

/// Why a command was refused. Nothing has changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rejection {
    /// The meeting is only being looked at.
    ReadOnly,
    /// It is so already.
    Unchanged,
    /// There is no such item, council or level.
    Unknown,
    /// This item is a heading: councils colour what is below it.
    NotColoured,
    /// This item is finished.
    TopicClosed,
    /// This item is not finished.
    TopicNotClosed,
    /// The meeting is suspended.
    Suspended,
    /// The meeting is closed.
    MeetingClosed,
    /// Nobody is left to speak.
    NobodyOutstanding,
    /// The scale has no level that means support.
    NoGreen,
    /// It is the first, or the last, already.
    AtTheEnd,
    /// A title is needed.
    EmptyTitle,
    /// There is nothing to take back.
    NothingToUndo,
    /// There is nothing to bring back.
    NothingToRedo,
    /// What was to be taken back has been changed since, by somebody else.
    ChangedSince(Seq),
}

impl Say for Rejection {
    fn message(&self) -> Message {
        match self {
            Self::ReadOnly => Message::new("reject-read-only"),
            Self::Unchanged => Message::new("reject-unchanged"),
            Self::Unknown => Message::new("reject-unknown"),
            Self::NotColoured => Message::new("reject-not-coloured"),
            Self::TopicClosed => Message::new("reject-topic-closed"),
            Self::TopicNotClosed => Message::new("reject-topic-not-closed"),
            Self::Suspended => Message::new("reject-suspended"),
            Self::MeetingClosed => Message::new("reject-meeting-closed"),
            Self::NobodyOutstanding => Message::new("reject-nobody-outstanding"),
            Self::NoGreen => Message::new("reject-no-green"),
            Self::AtTheEnd => Message::new("reject-at-the-end"),
            Self::EmptyTitle => Message::new("reject-empty-title"),
            Self::NothingToUndo => Message::new("reject-nothing-to-undo"),
            Self::NothingToRedo => Message::new("reject-nothing-to-redo"),
            Self::ChangedSince(seq) => Message::new("reject-changed-since").with("seq", *seq),
        }
    }
}
