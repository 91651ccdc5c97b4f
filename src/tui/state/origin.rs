//! Where a person is, and how to come back there.

use std::collections::HashSet;

use super::{Filtered, Ui};
use crate::domain::id::{CouncilIx, GroupIx, ItemIx};
use crate::domain::meeting::Meeting;

/// A place in the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Place {
    /// The item.
    pub item: Option<ItemIx>,
    /// The council.
    pub column: CouncilIx,
}

/// Where a person was, to come back to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// The selected cell.
    pub place: Place,
    /// What was folded away.
    pub folded: HashSet<ItemIx>,
    /// The groups that were folded.
    pub folded_groups: HashSet<GroupIx>,
    /// The filter that was on.
    pub filtered: Option<Filtered>,
}

impl Ui {
    /// Where the person is.
    #[must_use]
    pub fn place(&self) -> Place {
        Place { item: self.item(), column: self.column }
    }

    /// Where the person is, with all that is folded, to come back to.
    #[must_use]
    pub fn origin(&self) -> Origin {
        let (folded, folded_groups) = (self.folded.clone(), self.folded_groups.clone());
        Origin { place: self.place(), folded, folded_groups, filtered: self.filtered.clone() }
    }

    /// Goes back to where the person was.
    pub fn return_to(&mut self, meeting: &Meeting, origin: Origin) {
        (self.folded, self.filtered) = (origin.folded, origin.filtered);
        (self.folded_groups, self.column) = (origin.folded_groups, origin.place.column);
        self.refresh(meeting, origin.place.item);
    }
}
