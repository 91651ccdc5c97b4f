//! The keys of the pages about what stands beside the meeting.

use crossterm::event::KeyCode;

use super::{Binding, DOWN, ENTER, ESC, UP, char, ctrl, plain};
use crate::tui::action::{Action, Shelf};

/// In the table.
pub(super) const SHELF: &[Binding] =
    &[(&[char('G')], Action::Shelf(Shelf::Related)), (&[ctrl('o')], Action::Shelf(Shelf::Dossiers))];

/// On a page.
pub(super) const PAGE: &[Binding] = &[
    (&[UP, char('k')], Action::Up),
    (&[DOWN, char('j')], Action::Down),
    (&[plain(KeyCode::PageUp)], Action::PageUp),
    (&[plain(KeyCode::PageDown), char(' ')], Action::PageDown),
    (&[plain(KeyCode::Home)], Action::First),
    (&[plain(KeyCode::End)], Action::Last),
    (&[ENTER], Action::Shelf(Shelf::Open)),
    (&[char('?'), plain(KeyCode::F(1))], Action::Help),
    (&[char('T')], Action::Theme),
    (&[ESC, char('q'), char('G'), ctrl('c'), ctrl('o')], Action::Cancel),
];
