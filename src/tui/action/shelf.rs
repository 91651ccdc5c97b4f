//! What is done with what stands beside the meeting that is open.

/// What a person means with the other dossiers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Shelf {
    /// See all dossiers.
    Dossiers,
    /// See what the item is tied to, here and in other dossiers.
    Related,
    /// Open what is selected.
    Open,
}

impl Shelf {
    /// Its name in the language files.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Dossiers => "action-dossiers",
            Self::Related => "action-related",
            Self::Open => "action-open-dossier",
        }
    }

    /// Its shortest name, for the line of keys.
    #[must_use]
    pub const fn hint_id(self) -> &'static str {
        match self {
            Self::Dossiers => "hint-dossiers",
            Self::Related => "hint-related",
            Self::Open => "hint-open-dossier",
        }
    }
}
