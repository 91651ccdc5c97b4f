//! What happened. Events are values that say everything needed to apply them and to take them back.

use super::action_point::ActionPoint;
use super::agenda::{Facts, Item, Milestone, Position};
use super::ballot::Ballot;
use super::calendar::Sitting;
use super::conclusion::Conclusion;
use super::condition::Condition;
use super::contribution::Contribution;
use super::cost::Cost;
use super::council::{Presence, Region};
use super::glossary::Term;
use super::id::{ActionPointIx, AuthorIx, ConditionIx, ContributionIx, CouncilIx, ItemIx, RemarkIx, TermIx};
use super::ledger::Voice;
use super::mark::{Answer, Cell, Origin};
use super::remark::Remark;
use super::rule::Rule;
use super::scale::Scale;
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
    Remarked(Edit<RemarkIx, Remark>),
    /// Conditions were put, changed, answered, joined or dropped, in one go.
    ConditionsChanged(Box<[Edit<ConditionIx, Condition>]>),
    /// A contribution was brought in, changed, answered or removed.
    ContributionChanged(Edit<ContributionIx, Contribution>),
    /// A word was explained, or what it means was changed or removed.
    TermChanged(Edit<TermIx, Term>),
    /// An action point was agreed, changed or removed.
    ActionPointChanged(Edit<ActionPointIx, ActionPoint>),
    /// A council's colouring file was taken in.
    BallotTaken(Box<Taking>),
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
    /// What an item says of itself was changed.
    ItemEdited {
        /// Which one.
        item: ItemIx,
        /// What it said.
        before: Box<Facts>,
        /// What it says.
        after: Box<Facts>,
    },
    /// An item, with all below it, was taken off the agenda.
    ItemWithdrawn(ItemIx),
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
    /// What is to be reached on the way of an item was changed.
    MilestonesChanged {
        /// Of which one.
        item: ItemIx,
        /// What it was.
        before: Box<[Milestone]>,
        /// What it is.
        after: Box<[Milestone]>,
    },
    /// What an item costs was changed.
    CostsChanged {
        /// Which one.
        item: ItemIx,
        /// What it was.
        before: Box<[Cost]>,
        /// What it is.
        after: Box<[Cost]>,
    },
    /// Meetings of the series came, went or changed, in order of date; those that are not named here stayed.
    CalendarChanged {
        /// Those that went or changed, as they were.
        before: Box<[Sitting]>,
        /// Those that came or changed, as they are.
        after: Box<[Sitting]>,
    },
    /// The conclusion of an item was written.
    Concluded {
        /// Of which one.
        item: ItemIx,
        /// What it was.
        before: Option<Box<Conclusion>>,
        /// What it is.
        after: Option<Box<Conclusion>>,
    },
    /// Councils were added, or what is known of them was changed.
    RegionChanged {
        /// How it was.
        before: Box<Region>,
        /// How it is.
        after: Box<Region>,
    },
    /// Other rules were chosen.
    RulesChanged {
        /// What they were.
        before: Box<[Rule]>,
        /// What they are.
        after: Box<[Rule]>,
    },
    /// Another scale was chosen.
    ScaleChanged {
        /// What it was.
        before: Box<Scale>,
        /// What it is.
        after: Box<Scale>,
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

impl Event {
    /// What happened; nothing for one that only took back or brought back another.
    #[must_use]
    pub const fn deed(&self) -> Option<&Deed> {
        match &self.act {
            Act::Did(deed) => Some(deed),
            Act::Undone(_) | Act::Redone(_) => None,
        }
    }

    /// The same, taken out of it.
    #[must_use]
    pub fn into_deed(self) -> Option<Deed> {
        match self.act {
            Act::Did(deed) => Some(deed),
            Act::Undone(_) | Act::Redone(_) => None,
        }
    }
}

impl Deed {
    /// The marks that it changes.
    #[must_use]
    pub fn marks(&self) -> &[MarkChange] {
        match self {
            Self::Marked(change) => std::slice::from_ref(change),
            Self::Hammered(changes) => changes,
            Self::BallotTaken(taking) => &taking.marks,
            Self::Remarked(_)
            | Self::ConditionsChanged(_)
            | Self::ContributionChanged(_)
            | Self::TermChanged(_)
            | Self::ActionPointChanged(_)
            | Self::PresenceChanged { .. }
            | Self::TopicOpened { .. }
            | Self::TopicClosed { .. }
            | Self::TopicReopened { .. }
            | Self::ItemAdded { .. }
            | Self::ItemEdited { .. }
            | Self::ItemWithdrawn(_)
            | Self::ItemMoved { .. }
            | Self::Planned { .. }
            | Self::MilestonesChanged { .. }
            | Self::CostsChanged { .. }
            | Self::CalendarChanged { .. }
            | Self::Concluded { .. }
            | Self::RegionChanged { .. }
            | Self::RulesChanged { .. }
            | Self::ScaleChanged { .. }
            | Self::PhaseChanged { .. } => &[],
        }
    }
}

/// A thing that was written, changed or removed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit<I, T> {
    /// Which one; one more than there are is a new one.
    pub ix: I,
    /// How it was.
    pub before: Option<Box<T>>,
    /// How it is.
    pub after: Option<Box<T>>,
}

impl<I, T> Edit<I, T> {
    /// How it was and how it is, as far as it stood.
    pub fn sides(&self) -> impl Iterator<Item = &T> {
        self.before.iter().chain(&self.after).map(|side| &**side)
    }
}

/// A colouring file that was taken in, with all that changed by it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taking {
    /// What the file says.
    pub ballot: Ballot,
    /// The file of the same version that it took the place of.
    pub replaced: Option<Ballot>,
    /// The marks that changed.
    pub marks: Box<[MarkChange]>,
    /// The remarks that changed.
    pub remarks: Box<[Edit<RemarkIx, Remark>]>,
    /// The conditions that changed.
    pub conditions: Box<[Edit<ConditionIx, Condition>]>,
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
    /// What is said in these cells, each once; with how rules heard it before.
    Voices(Vec<(Cell, Voice)>),
    /// The presence of a council.
    Presence(CouncilIx),
    /// The base of an item and all below it.
    Base(ItemIx),
    /// Which items there are, or in which order.
    Agenda,
    /// By which rule outcomes follow from what is counted.
    Rules,
    /// Whom or what is counted: all of it is counted afresh.
    Everything,
    /// Nothing that is counted.
    Words,
}
