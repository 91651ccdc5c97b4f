//! What can be used as it stands, but is worth a word.

use crate::message::{Message, Say};

/// Something in an agenda file that can be used as it stands, but that its author may not have meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Warning {
    /// One council has more than half of a weight, so that it decides alone.
    Dominant {
        /// Its name.
        council: String,
        /// The unit of the weight.
        weight: String,
    },
    /// What a council weighs under one key is not known.
    NoWeight {
        /// Its name.
        council: String,
        /// The unit of the weight.
        weight: String,
    },
    /// What a rule asks is met by the first green: fewer against than there are councils, or than a larger number.
    AlwaysMet {
        /// How many councils it is about.
        councils: usize,
    },
    /// The key of a level does something else at the table, where the level now comes first.
    Key {
        /// The key.
        key: char,
    },
    /// Two levels have one name: the letter behind it tells them apart.
    SameName {
        /// The name.
        name: String,
    },
    /// No item is there to colour.
    NothingColoured,
}

impl Say for Warning {
    fn message(&self) -> Message {
        match self {
            Self::Dominant { council, weight } => Message::new("agenda-warning-dominant")
                .with("council", council.as_str())
                .with("weight", weight.as_str()),
            Self::NoWeight { council, weight } => Message::new("agenda-warning-no-weight")
                .with("council", council.as_str())
                .with("weight", weight.as_str()),
            Self::AlwaysMet { councils } => Message::new("agenda-warning-always-met").with("councils", *councils),
            Self::Key { key } => Message::new("agenda-warning-key").with("key", key.to_string()),
            Self::SameName { name } => Message::new("agenda-warning-same-name").with("name", name.as_str()),
            Self::NothingColoured => Message::new("agenda-warning-nothing-coloured"),
        }
    }
}
