//! What a council is asked that colours at home.

/// What a field asks of a council that colours at home.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Ask {
    /// The words of a condition, by its place.
    Condition(u8),
    /// The instrument by which it would be met.
    Wanted(u8),
    /// The page that it would change.
    Page(u8),
    /// A remark.
    Remark,
    /// Whether everybody may read it.
    Public,
    /// Who gave the mandate.
    Body,
    /// The names of the parties, behind commas.
    Parties,
    /// The day on which it was given.
    Date,
    /// The edition.
    Version,
    /// What else must be known of it.
    Note,
}

impl Ask {
    /// Its id in the language files.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Condition(0) => "own-field-condition",
            Self::Condition(_) => "own-field-another",
            Self::Wanted(_) => "own-field-wanted",
            Self::Page(_) => "own-field-page",
            Self::Remark => "own-field-remark",
            Self::Public => "own-field-public",
            Self::Body => "own-field-body",
            Self::Parties => "own-field-parties",
            Self::Date => "own-field-date",
            Self::Version => "own-field-version",
            Self::Note => "own-field-note",
        }
    }
}
