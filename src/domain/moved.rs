//! What moved since an earlier round: what a council says now beside what it said when the item was coloured last.

use super::agenda::{Former, Item};
use super::id::{CouncilIx, ItemIx};
use super::mark::{Answer, Cell};
use super::meeting::Meeting;

/// A council that says something else than before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Move {
    /// The round in which it said what it said.
    pub round: u16,
    /// What it said; pending when it had not spoken.
    pub from: Answer,
    /// What it says.
    pub to: Answer,
}

/// Which way a council moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Towards {
    /// To a more supportive level.
    Support,
    /// To a less supportive level.
    Opposition,
    /// From or to something that is no level.
    Aside,
}

impl Move {
    /// Which way it went.
    #[must_use]
    pub fn towards(&self) -> Towards {
        match (self.from.level(), self.to.level()) {
            (Some(from), Some(to)) if to < from => Towards::Support,
            (Some(_), Some(_)) => Towards::Opposition,
            (None, _) | (_, None) => Towards::Aside,
        }
    }
}

impl Item {
    /// How it stood when somebody coloured it last, before this round.
    #[must_use]
    pub fn stood(&self) -> Option<&Former> {
        self.former.iter().rfind(|former| !former.marks.is_empty())
    }

    /// Whether it stands on the agenda only to tell how it stood.
    #[must_use]
    pub fn is_reference(&self) -> bool {
        !self.coloured && self.former.iter().any(|former| former.outcome.is_some())
    }
}

impl Former {
    /// What a council said; pending when it had not spoken.
    #[must_use]
    pub fn answer(&self, council: CouncilIx) -> Answer {
        self.marks.iter().find(|(c, _)| *c == council).map_or(Answer::Pending, |&(_, answer)| answer)
    }
}

impl Meeting {
    /// How a council moved since the round before; nothing while it has not spoken, or where there is nothing to compare.
    #[must_use]
    pub fn moved(&self, cell: Cell) -> Option<Move> {
        let item = self.agenda().item(cell.item);
        let to = self.marks().counted(cell);
        let former = item.stood().filter(|_| item.coloured && to != Answer::Pending)?;
        let from = former.answer(cell.council);
        (from != to).then_some(Move { round: former.round, from, to })
    }

    /// Whether a council moved on an item.
    #[must_use]
    pub fn has_moved(&self, item: ItemIx) -> bool {
        self.region().indices().any(|council| self.moved(Cell { item, council }).is_some())
    }
}
