//! When each mark was given. A meeting does not keep that, for its history says it.

use std::collections::HashMap;

use super::event::{Act, Seq};
use super::history::History;
use super::mark::{Cell, Origin};
use super::time::Moment;

type Key = (Cell, Origin);

/// When the marks that stand were given.
#[derive(Debug, Default)]
pub struct GivenAt {
    now: HashMap<Key, Moment>,
    before: HashMap<(Seq, Key), Option<Moment>>,
}

impl GivenAt {
    /// Out of all that happened.
    #[must_use]
    pub fn of(history: &History) -> Self {
        let mut times = Self::default();
        for (event, seq) in history.events().iter().zip(1..) {
            match event.act {
                Act::Undone(target) => times.back(target, history),
                Act::Redone(target) => times.forth(target, history),
                Act::Did(_) => times.forth(seq, history),
            }
        }
        times
    }

    /// When a mark that stands was given.
    #[must_use]
    pub fn at(&self, cell: Cell, origin: Origin) -> Option<Moment> {
        self.now.get(&(cell, origin)).copied()
    }

    fn forth(&mut self, seq: Seq, history: &History) {
        let (Some(event), Some(deed)) = (history.event(seq), history.deed(seq)) else { return };
        for key in deed.marks().iter().map(|c| (c.cell, c.origin)) {
            let before = self.now.insert(key, event.at);
            self.before.insert((seq, key), before);
        }
    }

    fn back(&mut self, seq: Seq, history: &History) {
        let Some(deed) = history.deed(seq) else { return };
        for key in deed.marks().iter().map(|c| (c.cell, c.origin)) {
            match self.before.get(&(seq, key)).copied().flatten() {
                Some(moment) => _ = self.now.insert(key, moment),
                None => _ = self.now.remove(&key),
            }
        }
    }
}
