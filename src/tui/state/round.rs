//! One council after another.

use super::{Mode, Ui};
use crate::domain::council::Presence;
use crate::domain::id::{CouncilIx, ItemIx};
use crate::domain::mark::Cell;
use crate::domain::meeting::Meeting;

/// A *rondje*: each council is asked in turn about each of some items.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Round {
    /// The items that are asked about.
    pub items: Vec<ItemIx>,
    /// The councils in the order in which they are asked.
    pub councils: Vec<CouncilIx>,
    /// How many questions were put before this one.
    pub asked: usize,
    /// The cell whose mark was just given: the next words belong beside it.
    pub given: Option<Cell>,
    /// Whether marks can be seen before all are in.
    pub sight: Sight,
}

/// Whether the marks of a round can be seen before all are in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Sight {
    /// As they are given.
    #[default]
    Open,
    /// Not until all councils were asked about the item.
    Hidden,
}

impl Round {
    /// The cell that is asked about now; none when the round is over.
    #[must_use]
    pub fn cell(&self) -> Option<Cell> {
        self.cell_at(self.asked)
    }

    /// The cell that is asked about after so many questions.
    #[must_use]
    pub fn cell_at(&self, asked: usize) -> Option<Cell> {
        let councils = self.councils.len().max(1);
        let item = *self.items.get(asked / councils)?;
        Some(Cell { item, council: *self.councils.get(asked % councils)? })
    }

    /// Goes to the next cell whose council is at the table, if need be beyond the end.
    pub fn advance(&mut self, meeting: &Meeting, by: usize) {
        self.asked += by;
        while self.cell().is_some_and(|c| meeting.presence(c.council) == Presence::Absent) {
            self.asked += 1;
        }
    }

    /// The last cell, at or before this one, at which a council was asked.
    #[must_use]
    pub fn last_asked(&self, council: CouncilIx) -> Option<Cell> {
        (0..=self.asked).rev().filter_map(|asked| self.cell_at(asked)).find(|cell| cell.council == council)
    }

    /// How many questions came before the one about this cell.
    #[must_use]
    pub fn place_of(&self, cell: Cell) -> Option<usize> {
        let item = self.items.iter().position(|&i| i == cell.item)?;
        let council = self.councils.iter().position(|&c| c == cell.council)?;
        Some(item * self.councils.len() + council)
    }
}

impl Ui {
    /// The round that is going on, even when something lies over it.
    #[must_use]
    pub fn round(&self) -> Option<&Round> {
        self.modes.iter().find_map(|mode| match mode {
            Mode::Round(round) => Some(round),
            Mode::Form(_)
            | Mode::Choice(_)
            | Mode::Presence
            | Mode::Inbox(_)
            | Mode::Help(_)
            | Mode::Question(_)
            | Mode::Overview(_)
            | Mode::Past(_)
            | Mode::Glossary(_)
            | Mode::Series(_)
            | Mode::Shelf(_)
            | Mode::BroughtIn(_)
            | Mode::Listed(_) => None,
        })
    }

    /// The round that is going on, to lead it on.
    pub fn round_mut(&mut self) -> Option<&mut Round> {
        self.modes.iter_mut().find_map(|mode| match mode {
            Mode::Round(round) => Some(round),
            Mode::Form(_)
            | Mode::Choice(_)
            | Mode::Presence
            | Mode::Inbox(_)
            | Mode::Help(_)
            | Mode::Question(_)
            | Mode::Overview(_)
            | Mode::Past(_)
            | Mode::Glossary(_)
            | Mode::Series(_)
            | Mode::Shelf(_)
            | Mode::BroughtIn(_)
            | Mode::Listed(_) => None,
        })
    }

    /// Whether the marks of an item are hidden until all are in.
    #[must_use]
    pub fn is_masked(&self, item: ItemIx) -> bool {
        self.masked() == Some(item)
    }

    /// The item whose marks are hidden until all are in.
    #[must_use]
    pub fn masked(&self) -> Option<ItemIx> {
        self.round().filter(|r| r.sight == Sight::Hidden)?.cell().map(|cell| cell.item)
    }
}
