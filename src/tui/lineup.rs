//! The columns of the table, from left to right: councils, those of one group beside each other, or a folded group as one.
//!
//! The only place that knows their order. It is made when councils, groups or folding change, never while drawing; how wide
//! columns are and which of them are in view is [`super::layout`]'s.

use std::collections::HashSet;

use super::paint::width;
use crate::domain::council::Region;
use crate::domain::id::{CouncilIx, GroupIx};

/// One column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Column {
    /// A council.
    Council(CouncilIx),
    /// A group that is folded: all its councils together.
    Folded(GroupIx),
}

/// The columns, from left to right.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Lineup {
    /// Each column, with the group that it stands under.
    columns: Vec<(Column, Option<GroupIx>)>,
    /// The column in which each council stands, by the order of the file.
    places: Vec<usize>,
    folded: usize,
    /// So many columns the count of the largest group takes.
    count: u16,
}

impl Lineup {
    /// The columns of a region, some of whose groups are folded.
    #[must_use]
    pub fn of(region: &Region, folded: &HashSet<GroupIx>) -> Self {
        let mut lineup = Self { places: vec![0; region.councils.len()], ..Self::default() };
        for (group, councils) in region.arranged() {
            let fold = group.filter(|group| folded.contains(group));
            if let Some(group) = fold {
                lineup.columns.push((Column::Folded(group), Some(group)));
                lineup.folded += 1;
            }
            for council in councils {
                if fold.is_none() {
                    lineup.columns.push((Column::Council(council), group));
                }
                lineup.places[council.index()] = lineup.columns.len().saturating_sub(1);
            }
        }
        let largest = region.groups.iter().map(|group| group.members.len()).max().unwrap_or(0);
        lineup.count = u16::try_from(width(&format!("{largest}/{largest}"))).unwrap_or(u16::MAX);
        lineup
    }

    /// So many columns of one council each, in no group.
    #[must_use]
    pub fn plain(councils: usize) -> Self {
        let column = |n| (Column::Council(CouncilIx::at(n)), None);
        Self { columns: (0..councils).map(column).collect(), places: (0..councils).collect(), folded: 0, count: 0 }
    }

    /// How many columns there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.columns.len()
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.columns.is_empty()
    }

    /// How many of them are folded groups.
    #[must_use]
    pub const fn folded(&self) -> usize {
        self.folded
    }

    /// So many columns the count of the largest group takes: "4/6" takes three.
    #[must_use]
    pub const fn count(&self) -> u16 {
        self.count
    }

    /// Whether any column stands under the name of a group.
    #[must_use]
    pub fn has_groups(&self) -> bool {
        // Those in no group come last.
        self.columns.first().is_some_and(|(_, group)| group.is_some())
    }

    /// The column at a place.
    #[must_use]
    pub fn at(&self, place: usize) -> Option<Column> {
        self.columns.get(place).map(|&(column, _)| column)
    }

    /// The group that the column at a place stands under.
    #[must_use]
    pub fn group_at(&self, place: usize) -> Option<GroupIx> {
        self.columns.get(place).and_then(|&(_, group)| group)
    }

    /// Where a council stands, be it within a folded group.
    #[must_use]
    pub fn place_of(&self, council: CouncilIx) -> usize {
        self.places.get(council.index()).copied().unwrap_or(0)
    }
}
