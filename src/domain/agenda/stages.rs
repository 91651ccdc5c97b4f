//! How far milestones are, counted.

use super::matter::{Milestone, Stage};
use super::{Agenda, ItemIx};

/// How many milestones are how far.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Stages {
    counts: [usize; Stage::ALL.len()],
}

impl Stages {
    /// Counts milestones.
    #[must_use]
    pub fn of<'a>(milestones: impl IntoIterator<Item = &'a Milestone>) -> Self {
        let mut stages = Self::default();
        milestones.into_iter().for_each(|milestone| stages.counts[milestone.stage as usize] += 1);
        stages
    }

    /// How many are so far.
    #[must_use]
    pub const fn count(&self, stage: Stage) -> usize {
        self.counts[stage as usize]
    }

    /// How many there are.
    #[must_use]
    pub fn all(&self) -> usize {
        self.counts.iter().sum()
    }

    /// How many are still to be reached or are reached: all but those that were dropped.
    #[must_use]
    pub fn standing(&self) -> usize {
        self.all() - self.count(Stage::Dropped)
    }
}

impl Agenda {
    /// How far the milestones at and below an item are, without those of what was withdrawn.
    #[must_use]
    pub fn stages(&self, item: ItemIx) -> Stages {
        Stages::of(self.subtree(item).into_iter().flat_map(|below| &self.item(below).milestones))
    }
}
