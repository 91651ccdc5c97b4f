//! Why a line is not an event of this meeting.

use crate::clean::excerpt;
use crate::message::{Message, Say};

/// Why a line is not an event of this meeting.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WireError {
    /// The line is longer than any that the program writes.
    #[error("too long")]
    TooLong,
    /// It is not the RON of an event; in the words of the RON reader.
    #[error("{0}")]
    NotRon(String),
    /// It speaks of something that the meeting does not have.
    #[error("unknown {0:?} {1}")]
    Unknown(Thing, String),
    /// It gives something a second time that can stand only once.
    #[error("twice: {0}")]
    Twice(String),
    /// A text is not a day of the calendar.
    #[error("not a date: {0}")]
    NotADate(String),
    /// The presence of the councils is not written as one letter P or A for each.
    #[error("not the presence of each council: {0}")]
    NotPresence(String),
    /// A part of nothing.
    #[error("a part of nothing")]
    NoThreshold,
    /// A colouring file that the meeting could not have taken in.
    #[error("a ballot that does not fit")]
    Refused,
    /// There are more authors than can be told apart.
    #[error("too many authors")]
    TooManyAuthors,
}

/// What a line can speak of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Thing {
    /// An item of the agenda.
    Item,
    /// A council.
    Council,
    /// A level of the scale.
    Level,
    /// A key of weights.
    Weight,
    /// A group of councils.
    Group,
    /// A seat.
    Author,
}

impl WireError {
    pub(super) fn unknown(thing: Thing, id: &str) -> Self {
        Self::Unknown(thing, excerpt(id))
    }

    #[expect(clippy::needless_pass_by_value, reason = "it stands in map_err")]
    pub(in crate::store) fn ron(error: ron::error::SpannedError) -> Self {
        Self::NotRon(excerpt(&error.code.to_string()))
    }
}

impl Say for WireError {
    fn message(&self) -> Message {
        match self {
            Self::TooLong => Message::new("wire-too-long"),
            Self::NotRon(words) => Message::new("wire-not-ron").with("words", words.as_str()),
            Self::Unknown(Thing::Item, id) => Message::new("wire-unknown-item").with("id", id.as_str()),
            Self::Unknown(Thing::Council, id) => Message::new("wire-unknown-council").with("id", id.as_str()),
            Self::Unknown(Thing::Level, id) => Message::new("wire-unknown-level").with("id", id.as_str()),
            Self::Unknown(Thing::Weight, id) => Message::new("wire-unknown-weight").with("id", id.as_str()),
            Self::Unknown(Thing::Group, id) => Message::new("wire-unknown-group").with("id", id.as_str()),
            Self::NoThreshold => Message::new("wire-no-threshold"),
            Self::Refused => Message::new("wire-refused"),
            Self::Unknown(Thing::Author, id) => Message::new("wire-unknown-author").with("id", id.as_str()),
            Self::Twice(id) => Message::new("wire-twice").with("id", id.as_str()),
            Self::NotADate(text) => Message::new("wire-not-a-date").with("text", text.as_str()),
            Self::NotPresence(text) => Message::new("wire-not-presence").with("text", text.as_str()),
            Self::TooManyAuthors => Message::new("wire-too-many-authors"),
        }
    }
}
