//! In which order the texts of a meeting are made ready, one thing after the other. Names come before all other texts: they
//! are what most people look for.

use super::index::{Index, Searched};
use super::steps::Steps;
use super::walk::Walk;
use crate::domain::meeting::Meeting;

/// What is gone through, one after the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stage {
    /// The names of councils.
    Councils,
    /// Numbers and titles of items.
    Titles,
    /// The words that are explained.
    Terms,
    /// What items say and carry.
    Items,
    /// What the words mean.
    Meanings,
    Remarks,
    Conditions,
    Contributions,
}

impl Stage {
    const ALL: [Self; 8] = [
        Self::Councils,
        Self::Titles,
        Self::Terms,
        Self::Items,
        Self::Meanings,
        Self::Remarks,
        Self::Conditions,
        Self::Contributions,
    ];

    pub(super) const fn all(searched: Searched) -> &'static [Self] {
        match searched {
            Searched::Meeting => &Self::ALL,
            Searched::Home => Self::ALL.split_at(1).1,
            Searched::Councils => &[Self::Councils],
            Searched::Glossary => &[Self::Terms, Self::Meanings],
        }
    }
}

/// Going past something that has no text.
const PASSED: usize = 1;

/// Whether a stage goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Going {
    On,
    Over,
}

impl Index {
    /// Makes texts ready until the steps are up.
    pub fn grow(&mut self, meeting: &Meeting, steps: &mut Steps) {
        while !steps.are_up()
            && let Some((&stage, later)) = self.stages.split_first()
        {
            steps.take(PASSED);
            match self.add_next(stage, meeting, steps) {
                Going::On => self.passed += 1,
                Going::Over => (self.stages, self.passed, self.walk) = (later, 0, Walk::new()),
            }
        }
    }

    fn add_next(&mut self, stage: Stage, meeting: &Meeting, steps: &mut Steps) -> Going {
        match stage {
            Stage::Councils => self.add_council(meeting, steps),
            Stage::Titles => self.add_title(meeting, steps),
            Stage::Terms => self.add_term(meeting, steps),
            Stage::Items => self.add_item(meeting, steps),
            Stage::Meanings => self.add_meaning(meeting, steps),
            Stage::Remarks => self.add_remark(meeting, steps),
            Stage::Conditions => self.add_condition(meeting, steps),
            Stage::Contributions => self.add_contribution(meeting, steps),
        }
    }
}
