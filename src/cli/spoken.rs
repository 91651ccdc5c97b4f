//! How much the commands say of themselves. The words of all commands take longer to put together than what most of them do,
//! and only who asks for help, or makes a mistake, reads them.

use crate::text::Text;

/// How much a command says of itself.
#[derive(Debug, Clone, Copy)]
pub(super) enum Spoken<'a> {
    /// Nothing: the arguments are only read by it.
    Silent,
    /// What it is for, in the list of commands.
    Briefly(&'a Text),
    /// All there is to know.
    Fully(&'a Text),
}

impl Spoken<'_> {
    /// What a command is for.
    pub(super) fn about(self, id: &'static str) -> String {
        match self {
            Self::Silent => String::new(),
            Self::Briefly(text) | Self::Fully(text) => text.say(id),
        }
    }

    /// Any other sentence.
    pub(super) fn say(self, id: &'static str) -> String {
        self.fully(|text| text.say(id))
    }

    /// What is made of several sentences.
    pub(super) fn fully(self, say: impl FnOnce(&Text) -> String) -> String {
        match self {
            Self::Silent | Self::Briefly(_) => String::new(),
            Self::Fully(text) => say(text),
        }
    }
}
