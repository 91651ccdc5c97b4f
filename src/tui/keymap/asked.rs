//! The keys of the list of who is there, of a page to read and of a question.

use crossterm::event::KeyCode;

use super::{Binding, DOWN, ENTER, ESC, UP, char, ctrl, plain};
use crate::tui::action::{Action, Desk};

/// In the list of who is there.
pub(super) const PRESENCE: &[Binding] = &[
    (&[UP, char('k')], Action::Up),
    (&[DOWN, char('j')], Action::Down),
    (&[plain(KeyCode::PageUp)], Action::PageUp),
    (&[plain(KeyCode::PageDown)], Action::PageDown),
    (&[char(' '), char('a')], Action::Absent),
    (&[char('+')], Action::Raise),
    (&[char('w')], Action::Desk(Desk::Change)),
    (&[char('u'), ctrl('z')], Action::Undo),
    (&[ctrl('y'), ctrl('r')], Action::Redo),
    (&[ESC, ENTER, char('p'), char('q'), ctrl('c')], Action::Cancel),
];

/// On a page to read.
pub(super) const PAGE: &[Binding] = &[
    (&[UP, char('k')], Action::Up),
    (&[DOWN, char('j')], Action::Down),
    (&[plain(KeyCode::PageUp)], Action::PageUp),
    (&[plain(KeyCode::PageDown), char(' ')], Action::PageDown),
    (&[plain(KeyCode::Home)], Action::First),
    (&[ESC, ENTER, char('?'), char('q'), plain(KeyCode::F(1)), ctrl('c')], Action::Cancel),
];

/// With a question.
pub(super) const QUESTION: &[Binding] = &[
    (&[char('j'), char('J'), char('y'), char('Y')], Action::Yes),
    (&[ESC, char('n'), char('N'), ctrl('c')], Action::Cancel),
];
