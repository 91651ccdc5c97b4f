//! A value for each item and council, row after row.

use super::id::ItemIx;
use super::mark::Cell;

/// A value for each item and council.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Grid<T> {
    councils: usize,
    values: Vec<T>,
}

impl<T: Copy + Default> Grid<T> {
    /// The usual value for so many items and councils.
    pub(super) fn new(items: usize, councils: usize) -> Self {
        Self { councils, values: vec![T::default(); items * councils] }
    }

    /// For how many councils there are values.
    pub(super) const fn councils(&self) -> usize {
        self.councils
    }

    /// Makes room for one item more.
    pub(super) fn grow(&mut self) {
        self.values.resize(self.values.len() + self.councils, T::default());
    }

    /// The same values for another number of councils; those of councils that are no more are left out.
    pub(super) fn reshape(&mut self, councils: usize) {
        if councils == self.councils {
            return;
        }
        let items = self.values.len().checked_div(self.councils).unwrap_or(0);
        let (mut values, kept) = (vec![T::default(); items * councils], self.councils.min(councils));
        for item in 0..items {
            let (from, to) = (item * self.councils, item * councils);
            values[to..to + kept].copy_from_slice(&self.values[from..from + kept]);
        }
        (self.councils, self.values) = (councils, values);
    }

    /// The value at a cell; the usual one where there is none.
    pub(super) fn get(&self, cell: Cell) -> T {
        self.values.get(self.place(cell)).copied().unwrap_or_default()
    }

    /// Puts a value at a cell, and tells which stood there.
    pub(super) fn set(&mut self, cell: Cell, value: T) -> T {
        let place = self.place(cell);
        self.values.get_mut(place).map_or_else(T::default, |place| std::mem::replace(place, value))
    }

    /// The values of an item, in the order of the councils.
    pub(super) fn row(&self, item: ItemIx) -> &[T] {
        let start = (item.index() * self.councils).min(self.values.len());
        let end = (start + self.councils).min(self.values.len());
        &self.values[start..end]
    }

    const fn place(&self, cell: Cell) -> usize {
        cell.item.index() * self.councils + cell.council.index()
    }
}
