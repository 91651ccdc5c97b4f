//! What a council says of a point: one mark per origin, of which one counts.

use std::collections::HashMap;

use super::grid::Grid;
use super::id::{CouncilIx, ItemIx, LevelIx};

/// One point and one council: where a row and a column meet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cell {
    /// The row.
    pub item: ItemIx,
    /// The column.
    pub council: CouncilIx,
}

/// What stands in a cell. Silence is never support, and there are several kinds of it; being absent is not among
/// them, for presence is not a mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Answer {
    /// Not yet asked or answered (*nog niet*).
    #[default]
    Pending,
    /// Asked, but the council has no view (*geen zienswijze*).
    NoView,
    /// Abstains (*onthouding*).
    Abstention,
    /// A level of the scale.
    Level(LevelIx),
}

impl Answer {
    const LEVELS_FROM: u8 = 3;

    /// The same in one byte, so that millions fit.
    #[must_use]
    pub const fn to_byte(self) -> u8 {
        match self {
            Self::Pending => 0,
            Self::NoView => 1,
            Self::Abstention => 2,
            Self::Level(level) => Self::LEVELS_FROM.saturating_add(level.0),
        }
    }

    /// Back from the byte.
    #[must_use]
    pub const fn from_byte(byte: u8) -> Self {
        match byte {
            0 => Self::Pending,
            1 => Self::NoView,
            2 => Self::Abstention,
            level => Self::Level(LevelIx(level - Self::LEVELS_FROM)),
        }
    }

    /// The level, if it is one.
    #[must_use]
    pub const fn level(self) -> Option<LevelIx> {
        match self {
            Self::Level(level) => Some(level),
            Self::Pending | Self::NoView | Self::Abstention => None,
        }
    }
}

/// Where a mark comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Origin {
    /// A colouring file of the council, by its version.
    Ballot {
        /// The council's own number of the edition, counted from 1.
        version: u16,
    },
    /// Given at the table.
    Meeting,
}

/// An answer with where it comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    /// Where it comes from.
    pub origin: Origin,
    /// What it says.
    pub answer: Answer,
}

/// Which of a cell's marks counts: what was given at the table stands over every file, a later version of a file
/// stands over an earlier one, and nothing yet is no mark at all.
#[must_use]
pub fn counting(marks: &[Mark]) -> Answer {
    marks.iter().filter(|m| m.answer != Answer::Pending).max_by_key(|m| m.origin).map_or(Answer::Pending, |m| m.answer)
}

/// The marks of a meeting: one dense byte per cell for what counts, and a list only where a cell holds more than the
/// plain mark of the table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Marks {
    counted: Grid<u8>,
    lists: HashMap<Cell, Vec<Mark>>,
}

impl Marks {
    /// Empty cells for so many items and councils.
    #[must_use]
    pub fn new(items: usize, councils: usize) -> Self {
        Self { counted: Grid::new(items, councils), lists: HashMap::new() }
    }

    /// For how many councils there are marks.
    pub(super) const fn councils(&self) -> usize {
        self.counted.councils()
    }

    /// Makes room for one item more.
    pub fn grow(&mut self) {
        self.counted.grow();
    }

    /// The same marks for another number of councils; those of councils that are no more are left out.
    pub fn reshape(&mut self, councils: usize) {
        self.counted.reshape(councils);
        self.lists.retain(|cell, _| cell.council.index() < councils);
    }

    /// The answer that counts in a cell.
    #[must_use]
    pub fn counted(&self, cell: Cell) -> Answer {
        Answer::from_byte(self.counted.get(cell))
    }

    /// The answer of one origin in a cell.
    #[must_use]
    pub fn of(&self, cell: Cell, origin: Origin) -> Answer {
        match self.lists.get(&cell) {
            Some(list) => list.iter().find(|m| m.origin == origin).map_or(Answer::Pending, |m| m.answer),
            None if origin == Origin::Meeting => self.counted(cell),
            None => Answer::Pending,
        }
    }

    /// All marks of a cell in order of their origin, the one that counts last.
    #[must_use]
    pub fn all(&self, cell: Cell) -> Vec<Mark> {
        match (self.lists.get(&cell), self.counted(cell)) {
            (Some(list), _) => list.clone(),
            (None, Answer::Pending) => Vec::new(),
            (None, answer) => vec![Mark { origin: Origin::Meeting, answer }],
        }
    }

    /// Puts one origin's answer into a cell and tells which answer counted before.
    pub fn set(&mut self, cell: Cell, mark: Mark) -> Answer {
        let before = self.counted(cell);
        if mark.origin == Origin::Meeting && !self.lists.contains_key(&cell) {
            self.counted.set(cell, mark.answer.to_byte());
            return before;
        }
        let mut list = self.all(cell);
        list.retain(|m| m.origin != mark.origin);
        if mark.answer != Answer::Pending {
            // In order of origin, so that equal marks are equal however they came.
            let place = list.partition_point(|m| m.origin < mark.origin);
            list.insert(place, mark);
        }
        self.counted.set(cell, counting(&list).to_byte());
        if list.iter().all(|m| m.origin == Origin::Meeting) {
            self.lists.remove(&cell);
        } else {
            self.lists.insert(cell, list);
        }
        before
    }

    /// The answers that count for one item, in the order of the councils.
    pub fn row(&self, item: ItemIx) -> impl Iterator<Item = (CouncilIx, Answer)> + '_ {
        self.counted.row(item).iter().enumerate().map(|(c, &byte)| (CouncilIx::at(c), Answer::from_byte(byte)))
    }
}
