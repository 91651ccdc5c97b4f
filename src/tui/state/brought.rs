//! The page of contributions: how they are put together, which are shown, what is folded away, and what is selected.

use std::collections::HashSet;

use super::{Mode, Ui};
use crate::domain::contribution::{By, Contribution, Group, grouped};
use crate::domain::id::ContributionIx;
use crate::domain::meeting::Meeting;

/// The page of contributions.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct BroughtIn {
    /// By what they are put together.
    pub by: By,
    /// Which of them are shown.
    pub shown: Which,
    /// The groups that are folded away.
    pub folded: HashSet<Group>,
    /// The selected line.
    at: Option<Line>,
    /// Where it stood, for when it stands there no more.
    place: usize,
}

/// Which contributions are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Which {
    /// All of them.
    #[default]
    All,
    /// Those to which nothing was answered yet.
    Unanswered,
}

/// A line of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Line {
    /// What heads a group.
    Heading(Group),
    /// A contribution within a group.
    One(Group, ContributionIx),
}

impl Line {
    /// The group that it stands in.
    #[must_use]
    pub const fn group(self) -> Group {
        match self {
            Self::Heading(group) | Self::One(group, _) => group,
        }
    }

    /// The contribution, if it is one.
    #[must_use]
    pub const fn contribution(self) -> Option<ContributionIx> {
        match self {
            Self::Heading(_) => None,
            Self::One(_, ix) => Some(ix),
        }
    }
}

impl BroughtIn {
    /// The contributions that are shown, in groups.
    #[must_use]
    pub fn groups(&self, meeting: &Meeting) -> Vec<(Group, Vec<ContributionIx>)> {
        let is_shown = |it: &Contribution| match self.shown {
            Which::All => true,
            Which::Unanswered => it.is_unanswered(),
        };
        let groups = grouped(meeting, self.by).into_iter().map(|(group, mut here)| {
            here.retain(|&ix| meeting.contribution(ix).is_some_and(is_shown));
            (group, here)
        });
        groups.filter(|(_, here)| !here.is_empty()).collect()
    }

    /// The lines, from top to bottom.
    #[must_use]
    pub fn lines(&self, meeting: &Meeting) -> Vec<Line> {
        let mut lines = Vec::new();
        for (group, here) in self.groups(meeting) {
            lines.push(Line::Heading(group));
            if !self.folded.contains(&group) {
                lines.extend(here.into_iter().map(|ix| Line::One(group, ix)));
            }
        }
        lines
    }

    /// The place of the selected line among these; where it is gone, of what stands there now. At first the first contribution.
    #[must_use]
    pub fn place_in(&self, lines: &[Line]) -> usize {
        let Some(at) = self.at else { return usize::from(lines.len() > 1) };
        let place = lines.iter().position(|&line| line == at).unwrap_or(self.place);
        place.min(lines.len().saturating_sub(1))
    }

    /// The selected line; none where there is none.
    #[must_use]
    pub fn line(&self, meeting: &Meeting) -> Option<Line> {
        let lines = self.lines(meeting);
        lines.get(self.place_in(&lines)).copied()
    }

    /// Selects the line in this place among these.
    pub fn select(&mut self, lines: &[Line], place: usize) {
        let place = place.min(lines.len().saturating_sub(1));
        (self.at, self.place) = (lines.get(place).copied(), place);
    }

    /// Selects a contribution wherever it stands, and unfolds what it stands in; whether it is shown.
    pub fn reveal(&mut self, meeting: &Meeting, ix: ContributionIx) -> bool {
        let groups = self.groups(meeting);
        let Some((group, _)) = groups.iter().find(|(_, here)| here.contains(&ix)) else { return false };
        self.folded.remove(group);
        let lines = self.lines(meeting);
        if let Some(place) = lines.iter().position(|&line| line == Line::One(*group, ix)) {
            self.select(&lines, place);
        }
        true
    }
}

impl Ui {
    /// The page of contributions, when it is looked at, even with something lying over it.
    #[must_use]
    pub fn brought_in(&self) -> Option<&BroughtIn> {
        self.modes.iter().rev().find_map(|mode| if let Mode::BroughtIn(page) = mode { Some(&**page) } else { None })
    }

    /// The same, to change it.
    pub fn brought_in_mut(&mut self) -> Option<&mut BroughtIn> {
        let mut modes = self.modes.iter_mut().rev();
        modes.find_map(|mode| if let Mode::BroughtIn(page) = mode { Some(&mut **page) } else { None })
    }
}
