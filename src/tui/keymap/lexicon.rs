//! The keys of the words of the dossier: while one types, and when one does not.

use crossterm::event::KeyCode;

use super::{Binding, DOWN, ENTER, UP, char, ctrl, plain};
use crate::tui::action::{Action, Lexicon};

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

/// What is done with a word; the rest is as in every page of rows.
pub(super) const GLOSSARY: &[Binding] = &[
    (&[char('[')], Action::DetailUp),
    (&[char(']')], Action::DetailDown),
    (&[char('/'), ctrl('f'), ENTER], Action::Lexicon(Lexicon::Type)),
    (&[char('x'), plain(KeyCode::Delete)], Action::Lexicon(Lexicon::Remove)),
];
