//! What is done with what councils bring in.

/// What a person does with contributions and responses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Brought {
    /// See them all.
    Show,
    /// Put them together per council, or per theme.
    Turn,
    /// Show only those to which nothing was answered, or all again.
    Unanswered,
    /// To the next heading.
    NextHeading,
    /// To the previous heading.
    PreviousHeading,
    /// Bring in another.
    Add,
    /// Answer the selected one.
    Respond,
    /// Remove the selected one.
    Remove,
}

impl Brought {
    /// Its name in the language files.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Show => "action-contributions",
            Self::Turn => "action-contributions-turn",
            Self::Unanswered => "action-contributions-unanswered",
            Self::NextHeading => "action-next-heading",
            Self::PreviousHeading => "action-previous-heading",
            Self::Add => "action-add-contribution",
            Self::Respond => "action-respond",
            Self::Remove => "action-remove-contribution",
        }
    }

    /// A shorter name for the line of keys.
    #[must_use]
    pub const fn hint_id(self) -> &'static str {
        match self {
            Self::Show => "hint-contributions",
            Self::Turn => "hint-contributions-turn",
            Self::Unanswered => "hint-contributions-unanswered",
            Self::NextHeading | Self::PreviousHeading => "hint-headings",
            Self::Add => "hint-add",
            Self::Respond => "hint-respond",
            Self::Remove => "hint-remove-contribution",
        }
    }
}
