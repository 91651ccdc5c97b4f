//! How every item stands, rolled up per heading: kept by what changes, and always equal to a recount.

use super::{RollUp, Standing};
use crate::domain::agenda::Agenda;
use crate::domain::id::ItemIx;
use crate::domain::outcome::{Firmness, Outcome};

/// How every item stands, rolled up per heading.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Board {
    standings: Vec<Option<Standing>>,
    rolled: Vec<RollUp>,
    total: RollUp,
}

impl Board {
    /// A board for so many items on which nothing stands yet.
    pub(super) fn empty(items: usize) -> Self {
        Self { standings: vec![None; items], rolled: vec![RollUp::default(); items], total: RollUp::default() }
    }

    /// A board on which every coloured item is open.
    pub(super) fn open(agenda: &Agenda) -> Self {
        let mut board = Self::empty(agenda.len());
        for item in (0..agenda.len()).map(ItemIx::at).filter(|&item| agenda.is_coloured(item)) {
            board.set(agenda, item, Some((Outcome::Open, Firmness::Provisional)));
        }
        board
    }

    /// How an item stands from now on.
    pub(super) fn set(&mut self, agenda: &Agenda, item: ItemIx, is: Option<Standing>) {
        let was = self.standing(item);
        if was == is {
            return;
        }
        self.standings[item.index()] = is;
        if let Some(was) = was {
            self.roll(agenda, item, was, |n| n - 1);
        }
        if let Some(is) = is {
            self.roll(agenda, item, is, |n| n + 1);
        }
    }

    fn roll(&mut self, agenda: &Agenda, item: ItemIx, standing: Standing, by: impl Fn(u32) -> u32) {
        self.total.count(standing, &by);
        self.rolled[item.index()].count(standing, &by);
        for above in agenda.ancestors(item) {
            self.rolled[above.index()].count(standing, &by);
        }
    }

    /// How an item stands; none for one that is not coloured.
    pub(super) fn standing(&self, item: ItemIx) -> Option<Standing> {
        self.standings[item.index()]
    }

    /// How the coloured items at or below an item stand.
    pub(super) fn rolled(&self, item: ItemIx) -> RollUp {
        self.rolled[item.index()]
    }

    /// How all coloured items stand.
    pub(super) const fn total(&self) -> RollUp {
        self.total
    }
}
