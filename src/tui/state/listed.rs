//! A page of rows: what it lists, and which row is selected.

use super::{Mode, Ui};
use crate::domain::action_point::Progress;
use crate::domain::forecast;
use crate::domain::id::{ActionPointIx, ConditionIx};
use crate::domain::meeting::Meeting;
use crate::tui::keymap::Context;

/// A page of rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Listed {
    /// What it lists.
    pub list: List,
    /// The selected row; beyond the end it is the last.
    pub selected: usize,
}

/// What a page lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum List {
    /// The conditions; with the one that is to be joined with another.
    Conditions(Option<ConditionIx>),
    /// The action points.
    ActionPoints,
}

impl List {
    /// What keys mean in it.
    #[must_use]
    pub const fn context(self) -> Context {
        match self {
            Self::Conditions(_) => Context::Conditions,
            Self::ActionPoints => Context::ActionPoints,
        }
    }

    /// How many rows it has.
    #[must_use]
    pub fn len(self, meeting: &Meeting) -> usize {
        match self {
            Self::Conditions(_) => meeting.conditions().count(),
            Self::ActionPoints => meeting.actions().count(),
        }
    }
}

impl Listed {
    /// A page at its first row.
    #[must_use]
    pub const fn new(list: List) -> Self {
        Self { list, selected: 0 }
    }

    /// The selected condition.
    #[must_use]
    pub fn condition(self, meeting: &Meeting) -> Option<ConditionIx> {
        let all = forecast::by_gain(meeting);
        all.get(self.selected.min(all.len().saturating_sub(1))).map(|&(ix, _)| ix)
    }

    /// The selected action point.
    #[must_use]
    pub fn action_point(self, meeting: &Meeting) -> Option<ActionPointIx> {
        let all = action_points(meeting);
        all.get(self.selected.min(all.len().saturating_sub(1))).copied()
    }
}

impl Ui {
    /// Whether a condition is chosen that is to be joined with another.
    #[must_use]
    pub fn is_joining(&self) -> bool {
        matches!(self.modes.last(), Some(Mode::Listed(Listed { list: List::Conditions(Some(_)), .. })))
    }
}

/// The action points in the order of the page: those still to be done before the others, the earliest date first.
#[must_use]
pub fn action_points(meeting: &Meeting) -> Vec<ActionPointIx> {
    let mut all: Vec<_> = meeting.actions().collect();
    all.sort_by_key(|&(ix, point)| {
        let turn = Progress::ALL.iter().position(|&state| state == point.state);
        (turn, point.due.is_none(), point.due, ix)
    });
    all.into_iter().map(|(ix, _)| ix).collect()
}
