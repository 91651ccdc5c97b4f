//! What is still to be counted after something that may count everywhere: what is looked at first, the rest some at a time.

use super::Session;
use crate::domain::id::ItemIx;

impl Session {
    /// Counts these items, as far as that is still to be done.
    pub fn count_first(&mut self, items: impl IntoIterator<Item = ItemIx>) {
        self.tally.count_first(&self.meeting, items);
    }

    /// Counts so many more items.
    pub fn count_on(&mut self, most: usize) {
        self.tally.count_on(&self.meeting, most);
    }

    /// Counts what is still to be counted.
    pub fn count_all(&mut self) {
        self.tally.count_all(&self.meeting);
    }
}
