//! What happened. Events are values that say everything needed to apply them and to take them back.

use super::agenda::{Item, Position};
use super::council::Presence;
use super::id::{AuthorIx, CouncilIx, ItemIx, RemarkIx};
use super::mark::{Answer, Cell, Origin};
use super::remark::Remark;
use super::time::Moment;

/// The number of an event within the record of its meeting, from 1.
pub type Seq = u64;

/// Something that happened in a meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// When.
    pub at: Moment,
    /// At whose seat.
    pub author: AuthorIx,
    /// The author's own number of it, from 1: what makes sending it twice harmless.
    pub number: u32,
    /// What.
    pub act: Act,
}

/// What an event does: something new, or something earlier back or forth.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    /// Something happened.
    Did(Deed),
    /// What happened earlier was taken back.
    Undone(Seq),
    /// What had been taken back holds again.
    Redone(Seq),
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Deed {
    /// One mark was given, changed or cleared.
    Marked(MarkChange),
    /// All councils still to come were taken as green in one go (*hamerstuk*).
    Hammered(Box<[MarkChange]>),
    /// A remark was written, changed or removed.
    Remarked {
        /// Which one; one more than there are is a new one.
        remark: RemarkIx,
        /// How it was.
        before: Option<Box<Remark>>,
        /// How it is.
        after: Option<Box<Remark>>,
    },
    /// A council came to the table or left it.
    PresenceChanged {
        /// Which one.
        council: CouncilIx,
        /// What it was; it is the other one now.
        before: Presence,
    },
    /// The meeting turned to an item.
    TopicOpened {
        /// Which one.
        item: ItemIx,
        /// The one that was open.
        before: Option<ItemIx>,
    },
    /// The meeting finished an item; its base is frozen.
    TopicClosed {
        /// Which one.
        item: ItemIx,
        /// The one that was open.
        open: Option<ItemIx>,
        /// Who was there, per council.
        presence: Box<[Presence]>,
    },
    /// The meeting came back to an item that it had finished.
    TopicReopened {
        /// Which one.
        item: ItemIx,
        /// The one that was open.
        open: Option<ItemIx>,
        /// Who was there when it was closed.
        presence: Box<[Presence]>,
    },
    /// An item was raised on the spot.
    ItemAdded {
        /// The item.
        item: Box<Item>,
        /// Where it stands.
        position: Position,
    },
    /// An item changed places with its siblings.
    ItemMoved {
        /// Which one.
        item: ItemIx,
        /// Its place among its siblings before.
        before: usize,
        /// Its place now.
        after: usize,
    },
    /// The length that is planned for an item was set.
    Planned {
        /// For which one.
        item: ItemIx,
        /// What it was, in minutes.
        before: Option<u16>,
        /// What it is.
        after: Option<u16>,
    },
    /// The conclusion of an item was written.
    Concluded {
        /// Of which one.
        item: ItemIx,
        /// What it was.
        before: Option<Box<str>>,
        /// What it is.
        after: Option<Box<str>>,
    },
    /// The meeting was suspended, resumed or closed.
    PhaseChanged {
        /// What it was.
        before: Phase,
        /// What it is.
        after: Phase,
    },
}

impl From<Deed> for Act {
    fn from(deed: Deed) -> Self {
        Self::Did(deed)
    }
}

impl Deed {
    /// The marks that it changes.
    #[must_use]
    pub fn marks(&self) -> &[MarkChange] {
        match self {
            Self::Marked(change) => std::slice::from_ref(change),
            Self::Hammered(changes) => changes,
            Self::Remarked { .. }
            | Self::PresenceChanged { .. }
            | Self::TopicOpened { .. }
            | Self::TopicClosed { .. }
            | Self::TopicReopened { .. }
            | Self::ItemAdded { .. }
            | Self::ItemMoved { .. }
            | Self::Planned { .. }
            | Self::Concluded { .. }
            | Self::PhaseChanged { .. } => &[],
        }
    }
}

/// A change of one origin's mark in one cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MarkChange {
    /// Where.
    pub cell: Cell,
    /// From where.
    pub origin: Origin,
    /// What that origin said.
    pub before: Answer,
    /// What it says.
    pub after: Answer,
}

/// Where a meeting stands as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Phase {
    /// It goes on.
    #[default]
    Running,
    /// It is suspended (*geschorst*).
    Suspended,
    /// It is closed (*gesloten*).
    Closed,
}

/// What an event changed, for whoever keeps count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// The answers that count, in these cells; with what counted before.
    Cells(Vec<(Cell, Answer)>),
    /// The presence of a council.
    Presence(CouncilIx),
    /// The base of an item and all below it.
    Base(ItemIx),
    /// Which items there are, or in which order.
    Agenda,
    /// Nothing that is counted.
    Words,
}
