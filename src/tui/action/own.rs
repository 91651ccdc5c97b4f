//! What a council can mean that colours at home, beside what it can mean at the table.

use super::{Action, Lexicon};
use crate::domain::id::LevelIx;
use crate::domain::mark::Answer;
use crate::domain::scale::Scale;

/// What a council does with its own colouring.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Own {
    /// To the next point that it has not coloured.
    Next,
    /// To the previous point that it has not coloured.
    Previous,
    /// Write under which conditions, or why.
    Words,
    /// Set under which mandate this point is coloured.
    MandateOf,
    /// Set under which mandate all is coloured, and which version it is.
    Mandate,
    /// Begin a new version; the one that stands is kept beside it.
    NewVersion,
    /// Write the file once more.
    Save,
    /// Take over what something else wrote in the file.
    Reload,
    /// Write over what something else wrote in the file.
    Overwrite,
}

impl Own {
    /// Its name in the language files.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Next => "own-next",
            Self::Previous => "own-previous",
            Self::Words => "own-words",
            Self::MandateOf => "own-mandate-of",
            Self::Mandate => "own-mandate",
            Self::NewVersion => "own-new-version",
            Self::Save => "own-save",
            Self::Reload => "own-reload",
            Self::Overwrite => "own-overwrite",
        }
    }

    /// Its shortest name, for the line of keys.
    #[must_use]
    pub const fn hint_id(self) -> &'static str {
        match self {
            Self::Next => "own-hint-next",
            Self::Previous => "own-hint-previous",
            Self::Words => "own-hint-words",
            Self::MandateOf => "own-hint-mandate-of",
            Self::Mandate => "own-hint-mandate",
            Self::NewVersion => "own-hint-new-version",
            Self::Save => "own-hint-save",
            Self::Reload => "own-hint-reload",
            Self::Overwrite => "own-hint-overwrite",
        }
    }
}

impl Action {
    /// Every action that has a name of its own for a council that colours at home, grouped: (group, actions).
    pub const AT_HOME: [(&'static str, &'static [Self]); 3] = [
        (
            "group-move",
            &[
                Self::Up,
                Self::Down,
                Self::PageUp,
                Self::PageDown,
                Self::First,
                Self::Last,
                Self::Own(Own::Next),
                Self::Own(Own::Previous),
                Self::Fold,
                Self::FoldAll,
                Self::Search,
                Self::NextHit,
                Self::Lexicon(Lexicon::Show),
                Self::Full,
                Self::DetailUp,
                Self::DetailDown,
            ],
        ),
        (
            "group-colouring",
            &[
                Self::Answer(Answer::NoView),
                Self::Answer(Answer::Abstention),
                Self::Answer(Answer::Pending),
                Self::Own(Own::Words),
                Self::Own(Own::MandateOf),
                Self::Own(Own::Mandate),
                Self::Own(Own::NewVersion),
            ],
        ),
        (
            "group-file",
            &[
                Self::Own(Own::Save),
                Self::Own(Own::Reload),
                Self::Own(Own::Overwrite),
                Self::Undo,
                Self::Redo,
                Self::Theme,
                Self::Palette,
                Self::Help,
                Self::Quit,
            ],
        ),
    ];

    /// The actions that a council can choose by name that colours at home.
    pub fn choices_at_home(scale: &Scale) -> impl Iterator<Item = Self> + use<> {
        let levels = (0..scale.levels().len()).map(|l| Self::Answer(Answer::Level(LevelIx::at(l))));
        levels.chain(Self::AT_HOME.into_iter().flat_map(|(_, actions)| actions.iter().copied()))
    }
}
