//! The keys of the words of the dossier: while one types, and when one does not.

use crossterm::event::KeyCode;

use super::{Binding, DOWN, ENTER, ESC, UP, char, ctrl, plain};
use crate::tui::action::{Action, Desk, Lexicon};

/// While one types letters are text; the line of [`super::typing::LINE`] has the other keys.
pub(super) const LOOKUP: &[Binding] = &[
    (&[UP], Action::Up),
    (&[DOWN, plain(KeyCode::Tab)], Action::Down),
    (&[plain(KeyCode::BackTab)], Action::Up),
    (&[plain(KeyCode::PageUp)], Action::PageUp),
    (&[plain(KeyCode::PageDown)], Action::PageDown),
    (&[char('[')], Action::DetailUp),
    (&[char(']')], Action::DetailDown),
    (&[char('+')], Action::Raise),
    (&[char('=')], Action::Lexicon(Lexicon::Show)),
    (&[ctrl('z')], Action::Undo),
    (&[ctrl('y'), ctrl('r')], Action::Redo),
    (&[ctrl('s')], Action::Save),
];

pub(super) const GLOSSARY: &[Binding] = &[
    (&[UP, char('k')], Action::Up),
    (&[DOWN, char('j')], Action::Down),
    (&[plain(KeyCode::PageUp)], Action::PageUp),
    (&[plain(KeyCode::PageDown), char(' ')], Action::PageDown),
    (&[plain(KeyCode::Home)], Action::First),
    (&[plain(KeyCode::End)], Action::Last),
    (&[char('[')], Action::DetailUp),
    (&[char(']')], Action::DetailDown),
    (&[char('/'), ctrl('f'), ENTER], Action::Lexicon(Lexicon::Type)),
    (&[char('+')], Action::Raise),
    (&[char('w')], Action::Desk(Desk::Change)),
    (&[char('x'), plain(KeyCode::Delete)], Action::Lexicon(Lexicon::Remove)),
    (&[char('u'), ctrl('z')], Action::Undo),
    (&[ctrl('y'), ctrl('r')], Action::Redo),
    (&[ctrl('s')], Action::Save),
    (&[char('=')], Action::Lexicon(Lexicon::Show)),
    (&[ESC, char('q'), ctrl('c')], Action::Cancel),
];
