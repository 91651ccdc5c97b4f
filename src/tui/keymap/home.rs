//! The keys of a council that colours at home. Where both have a key, it is the one of the table.

use crossterm::event::KeyCode;

use super::{Binding, DOWN, ENTER, ESC, UP, char, ctrl, plain};
use crate::domain::mark::Answer;
use crate::tui::action::{Action, Lexicon, Own};

pub(super) const HOME: &[Binding] = &[
    (&[UP, char('k')], Action::Up),
    (&[DOWN, char('j')], Action::Down),
    (&[plain(KeyCode::PageUp)], Action::PageUp),
    (&[plain(KeyCode::PageDown)], Action::PageDown),
    (&[plain(KeyCode::Home)], Action::First),
    (&[plain(KeyCode::End)], Action::Last),
    (&[plain(KeyCode::Tab), ENTER], Action::Own(Own::Next)),
    (&[plain(KeyCode::BackTab)], Action::Own(Own::Previous)),
    (&[char(' ')], Action::Fold),
    (&[char('*')], Action::FoldAll),
    (&[char('z')], Action::Answer(Answer::NoView)),
    (&[char('t')], Action::Answer(Answer::Abstention)),
    (&[plain(KeyCode::Delete), plain(KeyCode::Backspace), char('x')], Action::Answer(Answer::Pending)),
    (&[char('v')], Action::Own(Own::Words)),
    (&[char('m')], Action::Own(Own::MandateOf)),
    (&[char('M')], Action::Own(Own::Mandate)),
    (&[char('n')], Action::Own(Own::NewVersion)),
    (&[ctrl('s')], Action::Own(Own::Save)),
    (&[char('L')], Action::Own(Own::Reload)),
    (&[char('W')], Action::Own(Own::Overwrite)),
    (&[char('u'), ctrl('z')], Action::Undo),
    (&[ctrl('y'), ctrl('r')], Action::Redo),
    (&[char('/'), ctrl('f')], Action::Search),
    (&[char('N'), plain(KeyCode::F(3))], Action::NextHit),
    (&[char('=')], Action::Lexicon(Lexicon::Show)),
    (&[char('f')], Action::Full),
    (&[char('T')], Action::Theme),
    (&[char('[')], Action::DetailUp),
    (&[char(']')], Action::DetailDown),
    (&[char('?'), plain(KeyCode::F(1))], Action::Help),
    (&[char(':')], Action::Palette),
    (&[ESC], Action::Cancel),
    (&[char('q'), ctrl('c'), ctrl('q')], Action::Quit),
];
