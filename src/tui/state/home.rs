//! What the screen is for: a meeting, or a council that colours at home.

use super::{Mode, Ui};
use crate::domain::id::ItemIx;
use crate::domain::scale::Scale;
use crate::tui::action::Action;
use crate::tui::keymap::Context;

/// What the screen is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Room {
    /// A meeting.
    #[default]
    Meeting,
    /// One council that colours at home.
    Home,
}

impl Room {
    /// What keys mean when nothing is asked for.
    #[must_use]
    pub const fn context(self) -> Context {
        match self {
            Self::Meeting => Context::Table,
            Self::Home => Context::Home,
        }
    }

    /// How it is said which result of a search this is, with the keys for the others.
    #[must_use]
    pub const fn hit_id(self) -> &'static str {
        match self {
            Self::Meeting => "notice-hit",
            Self::Home => "own-notice-hit",
        }
    }

    /// What is offered by name, in order.
    pub fn choices(self, scale: &Scale) -> impl Iterator<Item = Action> {
        let (meeting, home) = match self {
            Self::Meeting => (Some(Action::choices(scale)), None),
            Self::Home => (None, Some(Action::choices_at_home(scale))),
        };
        meeting.into_iter().flatten().chain(home.into_iter().flatten())
    }

    /// The action that stands in this place among those that can be chosen by name.
    #[must_use]
    pub fn choice(self, scale: &Scale, place: usize) -> Option<Action> {
        self.choices(scale).nth(place)
    }
}

/// What a council fills in that colours at home.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum OwnForm {
    /// Its words beside the colour of an item.
    Words(ItemIx),
    /// Under which mandate it colours an item.
    MandateOf(ItemIx),
    /// Under which mandate it colours all, and which version that is.
    Mandate,
}

impl Ui {
    /// The selected colouring file, when they are looked at, even with something lying over them.
    #[must_use]
    pub fn inbox(&self) -> Option<usize> {
        self.modes.iter().find_map(|mode| if let Mode::Inbox(place) = mode { Some(*place) } else { None })
    }
}
