//! The keys of the page of contributions.

use crossterm::event::KeyCode;

use super::{Binding, DOWN, ENTER, ESC, UP, char, ctrl, plain};
use crate::tui::action::{Action, Brought, Desk};

pub(super) const BROUGHT_IN: &[Binding] = &[
    (&[UP, char('k')], Action::Up),
    (&[DOWN, char('j')], Action::Down),
    (&[plain(KeyCode::PageUp)], Action::PageUp),
    (&[plain(KeyCode::PageDown)], Action::PageDown),
    (&[plain(KeyCode::Home)], Action::First),
    (&[plain(KeyCode::End)], Action::Last),
    (&[plain(KeyCode::Right), char('l')], Action::Brought(Brought::NextHeading)),
    (&[plain(KeyCode::Left), char('h')], Action::Brought(Brought::PreviousHeading)),
    (&[char(' ')], Action::Fold),
    (&[char('*')], Action::FoldAll),
    (&[plain(KeyCode::Tab), plain(KeyCode::BackTab)], Action::Brought(Brought::Turn)),
    (&[char('o')], Action::Brought(Brought::Unanswered)),
    (&[char('+'), char('n')], Action::Brought(Brought::Add)),
    (&[ENTER, char('w')], Action::Desk(Desk::Change)),
    (&[char('a')], Action::Brought(Brought::Respond)),
    (&[char('x'), plain(KeyCode::Delete)], Action::Brought(Brought::Remove)),
    (&[char('g')], Action::Desk(Desk::GoTo)),
    (&[char('[')], Action::DetailUp),
    (&[char(']')], Action::DetailDown),
    (&[char('D')], Action::Report),
    (&[char('u'), ctrl('z')], Action::Undo),
    (&[ctrl('y'), ctrl('r')], Action::Redo),
    (&[ctrl('s')], Action::Save),
    (&[char('T')], Action::Theme),
    (&[char('?'), plain(KeyCode::F(1))], Action::Help),
    (&[ESC, char('C'), char('q'), ctrl('c')], Action::Cancel),
];
