//! What is done with the words that the dossier explains.

/// What a person does with the words of the dossier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Lexicon {
    /// See the words, those of the selected item first; or leave them.
    Show,
    /// Look for a word by typing.
    Type,
    /// Take a word out.
    Remove,
}

impl Lexicon {
    /// Its name in the language files.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Show => "action-lexicon",
            Self::Type => "action-lexicon-type",
            Self::Remove => "action-lexicon-remove",
        }
    }

    /// Its shortest name, for the line of keys.
    #[must_use]
    pub const fn hint_id(self) -> &'static str {
        match self {
            Self::Show => "hint-lexicon",
            Self::Type => "hint-lexicon-type",
            Self::Remove => "hint-lexicon-remove",
        }
    }
}
