//! The keys of the page of colouring files.

use crossterm::event::KeyCode;

use super::{Binding, DOWN, ENTER, ESC, UP, char, ctrl, plain};
use crate::tui::action::{Action, Inbox};

pub(super) const INBOX: &[Binding] = &[
    (&[UP, char('k')], Action::Up),
    (&[DOWN, char('j')], Action::Down),
    (&[plain(KeyCode::PageUp)], Action::PageUp),
    (&[plain(KeyCode::PageDown)], Action::PageDown),
    (&[plain(KeyCode::Home)], Action::First),
    (&[plain(KeyCode::End)], Action::Last),
    (&[ENTER], Action::Inbox(Inbox::Take)),
    (&[char('a')], Action::Inbox(Inbox::TakeAll)),
    (&[char('o')], Action::Inbox(Inbox::Folder)),
    (&[char('u'), ctrl('z')], Action::Undo),
    (&[ctrl('y'), ctrl('r')], Action::Redo),
    (&[ctrl('s')], Action::Save),
    (&[char('[')], Action::DetailUp),
    (&[char(']')], Action::DetailDown),
    (&[ESC, char('F'), char('q'), ctrl('c')], Action::Cancel),
];
