//! Why a report could not be written in a format.

use crate::clean::excerpt;
use crate::message::{Message, Say};

/// The library that makes the format refused: the document is too large for it, as a sheet of more than a million rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unwritten(String);

impl Say for Unwritten {
    fn message(&self) -> Message {
        Message::new("report-unwritten").with("cause", self.0.as_str())
    }

    fn hint(&self) -> Option<Message> {
        Some(Message::new("report-unwritten-hint"))
    }
}

impl<E: std::error::Error> From<E> for Unwritten {
    fn from(error: E) -> Self {
        Self(excerpt(&error.to_string()))
    }
}
