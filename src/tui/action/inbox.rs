//! What is done with the colouring files that councils bring or send.

/// What a person does with colouring files that arrive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Inbox {
    /// See what has arrived; without an open folder, open one.
    Show,
    /// Take in the selected file.
    Take,
    /// Take in all that are new.
    TakeAll,
    /// Open another folder.
    Folder,
}

impl Inbox {
    /// Its name in the language files.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Show => "inbox-show",
            Self::Take => "inbox-take",
            Self::TakeAll => "inbox-take-all",
            Self::Folder => "inbox-folder",
        }
    }

    /// Its shortest name, for the line of keys.
    #[must_use]
    pub const fn hint_id(self) -> &'static str {
        match self {
            Self::Show => "inbox-hint-show",
            Self::Take => "inbox-hint-take",
            Self::TakeAll => "inbox-hint-take-all",
            Self::Folder => "inbox-hint-folder",
        }
    }
}
