//! What of a count is still to be done: after a change that may count everywhere, each item is counted when it is looked at or
//! when its turn comes.

use crate::domain::id::{CouncilIx, ItemIx};

/// What is to be done for an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Work {
    /// Its voices stand; what they come to is to be judged again.
    Judge,
    /// The voice of a council that came or left is to be counted where it belongs now, and nothing else has changed.
    Presence(CouncilIx),
    /// Its voices are to be counted again.
    Count,
}

impl Work {
    /// Both.
    fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Judge, Self::Judge) => Self::Judge,
            // One that left and came back is where it was.
            (Self::Presence(one), Self::Presence(another)) if one == another => Self::Judge,
            (Self::Judge | Self::Presence(_) | Self::Count, Self::Judge | Self::Presence(_) | Self::Count) => {
                Self::Count
            }
        }
    }
}

/// The items for which something is still to be done.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Due {
    /// By item; empty when there is nothing to do.
    work: Vec<Option<Work>>,
    left: usize,
    /// Nothing is due of the items before this.
    next: usize,
}

impl Due {
    /// For so many items there is something to do.
    pub(super) const fn left(&self) -> usize {
        self.left
    }

    /// Whether there is nothing to do.
    pub(super) const fn is_done(&self) -> bool {
        self.left == 0
    }

    /// What is to be done for an item.
    pub(super) fn of(&self, item: ItemIx) -> Option<Work> {
        self.work.get(item.index()).copied().flatten()
    }

    /// This too is to be done for an item.
    pub(super) fn add(&mut self, item: ItemIx, work: Work) {
        let place = item.index();
        if self.work.len() <= place {
            self.work.resize(place + 1, None);
        }
        let due = &mut self.work[place];
        self.left += usize::from(due.is_none());
        *due = Some(due.map_or(work, |due| due.and(work)));
        self.next = self.next.min(place);
    }

    /// What is to be done for an item, which is done hereby.
    pub(super) fn take(&mut self, item: ItemIx) -> Option<Work> {
        let work = self.work.get_mut(item.index())?.take()?;
        self.left -= 1;
        if self.is_done() {
            *self = Self::default();
        }
        Some(work)
    }

    /// The first item for which there is something to do.
    pub(super) fn first(&mut self) -> Option<ItemIx> {
        let ahead = self.work.get(self.next..)?.iter().position(Option::is_some)?;
        self.next += ahead;
        Some(ItemIx::at(self.next))
    }
}
