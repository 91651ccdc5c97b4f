//! The agenda in reading order, one item at a time: what is asked for piece by piece is not gone through first.

use crate::domain::agenda::Agenda;
use crate::domain::id::ItemIx;

/// Where one is: on each level below which item, and how many of its children were passed.
#[derive(Debug)]
pub(super) struct Walk {
    levels: Vec<(Option<ItemIx>, usize)>,
}

impl Walk {
    pub(super) fn new() -> Self {
        Self { levels: vec![(None, 0)] }
    }

    /// The next item that was not taken off the agenda.
    pub(super) fn next(&mut self, agenda: &Agenda) -> Option<ItemIx> {
        loop {
            let (parent, passed) = self.levels.last_mut()?;
            let Some(&item) = agenda.children(*parent).get(*passed) else {
                self.levels.pop();
                continue;
            };
            *passed += 1;
            if !agenda.is_withdrawn_itself(item) {
                self.levels.push((Some(item), 0));
                return Some(item);
            }
        }
    }
}
