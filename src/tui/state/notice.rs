//! What there is to say about the last action, and what the last search found.

use crate::message::Message;
use crate::search::Hit;

/// What a search found, and which of it the person is at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The query.
    pub query: String,
    /// What it found.
    pub hits: Vec<Hit>,
    /// The one the person is at.
    pub at: usize,
}

/// What there is to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// What.
    pub message: Message,
    /// In which tone.
    pub tone: Tone,
}

/// In which tone something is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tone {
    /// It went well, or is good to know.
    Notice,
    /// It did not go as asked.
    Alert,
}
