//! Things that are written down one after another, and found by the cell that they stand beside.

use std::collections::HashMap;
use std::marker::PhantomData;

use super::action_point::ActionPoint;
use super::condition::Condition;
use super::contribution::Contribution;
use super::glossary::Term;
use super::id::Index;
use super::mark::Cell;
use super::remark::Remark;

/// Something that stands beside cells.
pub trait Beside {
    /// Which cells.
    fn cells(&self) -> impl Iterator<Item = Cell>;
}

impl Beside for Remark {
    fn cells(&self) -> impl Iterator<Item = Cell> {
        std::iter::once(self.cell)
    }
}

impl Beside for Condition {
    fn cells(&self) -> impl Iterator<Item = Cell> {
        self.cells()
    }
}

impl Beside for Contribution {
    fn cells(&self) -> impl Iterator<Item = Cell> {
        std::iter::once(self.cell)
    }
}

impl Beside for Term {
    fn cells(&self) -> impl Iterator<Item = Cell> {
        std::iter::empty()
    }
}

impl Beside for ActionPoint {
    fn cells(&self) -> impl Iterator<Item = Cell> {
        std::iter::empty()
    }
}

/// Things by their number. A number is never given twice: what was removed leaves its place empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Register<I, T> {
    places: Vec<Option<T>>,
    by_cell: HashMap<Cell, Vec<usize>>,
    index: PhantomData<I>,
}

impl<I: Index, T: Beside> Register<I, T> {
    /// A register of these.
    #[must_use]
    pub fn of(things: impl IntoIterator<Item = T>) -> Self {
        let mut register = Self { places: Vec::new(), by_cell: HashMap::new(), index: PhantomData };
        for thing in things {
            register.set(register.next(), Some(thing));
        }
        register
    }

    /// The number that a new one gets.
    #[must_use]
    pub fn next(&self) -> I {
        I::of(self.places.len())
    }

    /// The one with this number, if it stands.
    #[must_use]
    pub fn get(&self, ix: I) -> Option<&T> {
        self.places.get(ix.place())?.as_ref()
    }

    /// All that stand, in order of first writing.
    pub fn all(&self) -> impl DoubleEndedIterator<Item = (I, &T)> {
        self.places.iter().enumerate().filter_map(|(place, thing)| Some((I::of(place), thing.as_ref()?)))
    }

    /// Those that stand beside a cell, in order of first writing.
    pub fn at(&self, cell: Cell) -> impl DoubleEndedIterator<Item = (I, &T)> {
        let here = self.by_cell.get(&cell).map_or(&[][..], Vec::as_slice);
        here.iter().filter_map(|&place| Some((I::of(place), self.places.get(place)?.as_ref()?)))
    }

    /// Writes, changes or removes one.
    pub fn set(&mut self, ix: I, thing: Option<T>) {
        let place = ix.place();
        if self.places.len() <= place {
            self.places.resize_with(place + 1, || None);
        }
        let Some(stands) = self.places.get_mut(place) else { return };
        let before = std::mem::replace(stands, thing);
        for cell in before.iter().flat_map(T::cells) {
            if let Some(here) = self.by_cell.get_mut(&cell) {
                here.retain(|&p| p != place);
                if here.is_empty() {
                    self.by_cell.remove(&cell);
                }
            }
        }
        for cell in self.places.get(place).into_iter().flatten().flat_map(T::cells) {
            let here = self.by_cell.entry(cell).or_default();
            if let Err(at) = here.binary_search(&place) {
                here.insert(at, place);
            }
        }
    }
}
