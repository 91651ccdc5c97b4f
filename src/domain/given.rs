//! When each mark was given: which event gave it, kept up to date by what happens.

use std::collections::HashMap;

use super::event::{MarkChange, Seq};
use super::grid::Grid;
use super::mark::{Cell, Origin};

type Key = (Cell, Origin);

/// By which event each mark that stands was given. Nearly all are given once and at the table, so those take four bytes each.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Given {
    /// For each cell, what was given at the table; 0 where nothing was.
    table: Grid<u32>,
    filed: HashMap<Key, u32>,
    /// What an event took the place of, where it did.
    before: HashMap<(u32, Key), u32>,
}

impl Given {
    /// Nothing was given yet in so many items by so many councils.
    pub(super) fn new(items: usize, councils: usize) -> Self {
        Self { table: Grid::new(items, councils), ..Self::default() }
    }

    /// Makes room for one item more.
    pub(super) fn grow(&mut self) {
        self.table.grow();
    }

    /// The same for another number of councils; what councils gave that are no more is forgotten.
    pub(super) fn reshape(&mut self, councils: usize) {
        self.table.reshape(councils);
    }

    /// The event that gave the mark that stands.
    pub(super) fn by(&self, cell: Cell, origin: Origin) -> Option<Seq> {
        let by = match origin {
            Origin::Meeting => self.table.get(cell),
            Origin::Ballot { .. } => self.filed.get(&(cell, origin)).copied().unwrap_or(0),
        };
        (by > 0).then_some(Seq::from(by))
    }

    /// An event changed a mark.
    pub(super) fn forth(&mut self, seq: Seq, change: &MarkChange) {
        let (key, seq) = ((change.cell, change.origin), short(seq));
        let before = self.set(key, seq);
        if before > 0 && before != seq {
            self.before.insert((seq, key), before);
        }
    }

    /// What an event changed was taken back.
    pub(super) fn back(&mut self, seq: Seq, change: &MarkChange) {
        let key = (change.cell, change.origin);
        let before = self.before.get(&(short(seq), key)).copied().unwrap_or(0);
        self.set(key, before);
    }

    fn set(&mut self, (cell, origin): Key, by: u32) -> u32 {
        match origin {
            Origin::Meeting => self.table.set(cell, by),
            Origin::Ballot { .. } if by == 0 => self.filed.remove(&(cell, origin)).unwrap_or(0),
            Origin::Ballot { .. } => self.filed.insert((cell, origin), by).unwrap_or(0),
        }
    }
}

/// A record is cut off by its size long before its numbers no longer fit.
fn short(seq: Seq) -> u32 {
    u32::try_from(seq).unwrap_or(u32::MAX)
}
