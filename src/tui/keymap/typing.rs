//! The keys where one types: in a line, in a form, above a list.

use crossterm::event::KeyCode;
use tui_input::InputRequest;

use super::{Binding, Chord, DOWN, ENTER, ESC, KeyModifiers, UP, control, ctrl, plain, shift};
use crate::tui::action::{Action, Desk};

pub(super) const LINE: &[Binding] = &[
    (&[ENTER], Action::Accept),
    (&[ESC, ctrl('c')], Action::Cancel),
    (&[plain(KeyCode::Left)], Action::Edit(InputRequest::GoToPrevChar)),
    (&[plain(KeyCode::Right)], Action::Edit(InputRequest::GoToNextChar)),
    (&[control(KeyCode::Left)], Action::Edit(InputRequest::GoToPrevWord)),
    (&[control(KeyCode::Right)], Action::Edit(InputRequest::GoToNextWord)),
    (&[plain(KeyCode::Home), ctrl('a')], Action::Edit(InputRequest::GoToStart)),
    (&[plain(KeyCode::End), ctrl('e')], Action::Edit(InputRequest::GoToEnd)),
    (&[plain(KeyCode::Backspace), shift(KeyCode::Backspace)], Action::Edit(InputRequest::DeletePrevChar)),
    (&[plain(KeyCode::Delete)], Action::Edit(InputRequest::DeleteNextChar)),
    (&[control(KeyCode::Backspace), ctrl('w')], Action::Edit(InputRequest::DeletePrevWord)),
    (&[control(KeyCode::Delete)], Action::Edit(InputRequest::DeleteNextWord)),
    (&[ctrl('u')], Action::Edit(InputRequest::DeleteLine)),
];

pub(super) const FORM: &[Binding] = &[
    (&[UP], Action::Up),
    (&[DOWN], Action::Down),
    (&[plain(KeyCode::BackTab)], Action::PreviousPart),
    (&[plain(KeyCode::Tab)], Action::NextPart),
    (&[ctrl('s')], Action::Submit),
    (&[ctrl('z')], Action::Swap),
    (&[ctrl('o')], Action::Desk(Desk::Alike)),
    (&[ctrl('j'), Chord::new(KeyCode::Enter, KeyModifiers::ALT)], Action::Edit(InputRequest::InsertChar('\n'))),
];

pub(super) const LIST: &[Binding] = &[
    (&[UP], Action::Up),
    (&[DOWN, plain(KeyCode::Tab)], Action::Down),
    (&[plain(KeyCode::BackTab)], Action::Up),
    (&[plain(KeyCode::PageUp)], Action::PageUp),
    (&[plain(KeyCode::PageDown)], Action::PageDown),
];
