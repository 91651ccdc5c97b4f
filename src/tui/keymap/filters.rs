//! The keys that show only some points.

use crossterm::event::KeyCode;

use super::{Binding, char, plain};
use crate::tui::action::Action;
use crate::tui::state::Filter;

pub(super) const FILTERS: &[Binding] = &[
    (&[char('F')], Action::Filters),
    (&[plain(KeyCode::F(5))], Action::Filter(Filter::Moved)),
    (&[plain(KeyCode::F(6))], Action::Filter(Filter::Open)),
    (&[plain(KeyCode::F(7))], Action::Filter(Filter::Conditions)),
    (&[plain(KeyCode::F(8))], Action::Filter(Filter::Blank)),
    (&[plain(KeyCode::F(12))], Action::Filter(Filter::Planned)),
];
