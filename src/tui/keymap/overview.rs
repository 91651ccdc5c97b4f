//! The keys of the overview of the chair, and of the past of a meeting.

use crossterm::event::KeyCode;

use super::{Binding, DOWN, ENTER, ESC, UP, char, ctrl, plain};
use crate::tui::action::{Action, Lexicon, Step};

pub(super) const OVERVIEW: &[Binding] = &[
    (&[plain(KeyCode::Tab)], Action::NextPart),
    (&[plain(KeyCode::BackTab)], Action::PreviousPart),
    (&[UP, char('k')], Action::Up),
    (&[DOWN, char('j')], Action::Down),
    (&[plain(KeyCode::Left), char('h')], Action::Left),
    (&[plain(KeyCode::Right), char('l')], Action::Right),
    (&[plain(KeyCode::PageUp)], Action::PageUp),
    (&[plain(KeyCode::PageDown), char(' ')], Action::PageDown),
    (&[plain(KeyCode::Home)], Action::First),
    (&[plain(KeyCode::End)], Action::Last),
    (&[ENTER], Action::GoThere),
    (&[char('=')], Action::Lexicon(Lexicon::Show)),
    (&[char('T')], Action::Theme),
    (&[char('?'), plain(KeyCode::F(1))], Action::Help),
    (&[ESC, char('O'), char('q'), ctrl('c')], Action::Cancel),
];

pub(super) const PAST: &[Binding] = &[
    (&[plain(KeyCode::Left)], Action::Time(Step::Earlier)),
    (&[plain(KeyCode::Right)], Action::Time(Step::Later)),
    (&[plain(KeyCode::PageUp)], Action::Time(Step::MuchEarlier)),
    (&[plain(KeyCode::PageDown)], Action::Time(Step::MuchLater)),
    (&[plain(KeyCode::Home)], Action::Time(Step::Start)),
    (&[plain(KeyCode::End)], Action::Time(Step::End)),
    (&[char('n')], Action::Time(Step::ItemLater)),
    (&[char('N')], Action::Time(Step::ItemEarlier)),
    (&[char('c')], Action::Time(Step::CouncilLater)),
    (&[char('C')], Action::Time(Step::CouncilEarlier)),
    (&[UP, char('k')], Action::Up),
    (&[DOWN, char('j')], Action::Down),
    (&[char('h')], Action::Left),
    (&[char('l')], Action::Right),
    (&[ESC, char('L'), char('q'), ctrl('c')], Action::Cancel),
];
