//! The keys of the pages of the series: calendar, milestones, costs.

use crossterm::event::KeyCode;

use super::super::action::{Action, Desk, Series};
use super::{Binding, ENTER, char, plain, shift};
use crate::domain::agenda::Stage;

/// What opens them from the table.
pub(super) const OPEN: &[Binding] = &[
    (&[char('P')], Action::Series(Series::Calendar)),
    (&[char('M')], Action::Series(Series::Milestones)),
    (&[char('U')], Action::Series(Series::Costs)),
];

/// What is done in the calendar.
pub(super) const CALENDAR: &[Binding] = &[
    (&[ENTER], Action::Series(Series::Go)),
    (&[char('n')], Action::Series(Series::NewSitting)),
    (&[char('x'), plain(KeyCode::Delete)], Action::Series(Series::Remove)),
    (&[char('K'), shift(KeyCode::Up)], Action::MoveUp),
    (&[char('J'), shift(KeyCode::Down)], Action::MoveDown),
];

/// What is done with a milestone.
pub(super) const MILESTONES: &[Binding] = &[
    (&[char('g')], Action::Series(Series::Stage(Stage::Reached))),
    (&[char('l')], Action::Series(Series::Stage(Stage::Underway))),
    (&[char('p')], Action::Series(Series::Stage(Stage::Planned))),
    (&[char('x')], Action::Series(Series::Stage(Stage::Dropped))),
    (&[char('W'), plain(KeyCode::Delete)], Action::Series(Series::Remove)),
    (&[plain(KeyCode::Tab)], Action::Series(Series::NextStage)),
    (&[plain(KeyCode::BackTab)], Action::Series(Series::PreviousStage)),
    (&[ENTER], Action::Desk(Desk::GoTo)),
];

/// What is done with a cost.
pub(super) const COSTS: &[Binding] = &[
    (&[plain(KeyCode::Left), char('h')], Action::Left),
    (&[plain(KeyCode::Right), char('l')], Action::Right),
    (&[char('v')], Action::Series(Series::OtherKey)),
    (&[char('V')], Action::Series(Series::OtherKeyForAll)),
    (&[char('x'), plain(KeyCode::Delete)], Action::Series(Series::Remove)),
    (&[ENTER], Action::Desk(Desk::GoTo)),
];
