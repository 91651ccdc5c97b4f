//! The keys of the pages of conditions and of action points.

use crossterm::event::KeyCode;

use super::super::action::{Action, Desk, Lexicon};
use super::{Binding, DOWN, ENTER, ESC, UP, char, ctrl, plain};
use crate::domain::action_point::Progress;
use crate::domain::condition::Status;

/// What moves in a page of rows, adds one, and leaves it.
pub(super) const ROWS: &[Binding] = &[
    (&[UP, char('k')], Action::Up),
    (&[DOWN, char('j')], Action::Down),
    (&[plain(KeyCode::PageUp)], Action::PageUp),
    (&[plain(KeyCode::PageDown), char(' ')], Action::PageDown),
    (&[plain(KeyCode::Home)], Action::First),
    (&[plain(KeyCode::End)], Action::Last),
    (&[char('+')], Action::Raise),
    (&[char('w')], Action::Desk(Desk::Change)),
    (&[char('=')], Action::Lexicon(Lexicon::Show)),
    (&[char('u'), ctrl('z')], Action::Undo),
    (&[ctrl('y'), ctrl('r')], Action::Redo),
    (&[ctrl('s')], Action::Save),
    (&[ESC, char('q'), ctrl('c')], Action::Cancel),
];

/// What is done with a condition.
pub(super) const CONDITIONS: &[Binding] = &[
    (&[char('i')], Action::Desk(Desk::Answer(Status::Granted))),
    (&[char('d')], Action::Desk(Desk::Answer(Status::Partly))),
    (&[char('a')], Action::Desk(Desk::Answer(Status::Refused))),
    (&[char('o')], Action::Desk(Desk::Answer(Status::Open))),
    (&[char('s')], Action::Desk(Desk::Join)),
    (&[ENTER], Action::Desk(Desk::GoTo)),
];

/// What is done with an action point.
pub(super) const ACTION_POINTS: &[Binding] = &[
    (&[char('g')], Action::Desk(Desk::Progress(Progress::Done))),
    (&[char('x')], Action::Desk(Desk::Progress(Progress::Dropped))),
    (&[char('o')], Action::Desk(Desk::Progress(Progress::Open))),
    (&[ENTER], Action::Desk(Desk::GoTo)),
];
