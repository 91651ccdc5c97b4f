//! Reading back what happened: each line is decoded, checked against the meeting as it then stands, and applied.

use super::wire::{self, WireError};
use crate::domain::event::Seq;
use crate::domain::meeting::Meeting;
use crate::message::{Message, Say};

/// An event that could not be read back. The meeting stands as it was before it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("event {seq}: {cause:?}")]
pub struct ReplayError {
    /// Its number.
    pub seq: Seq,
    /// Why it is no event of this meeting; none if it is one, but does not fit how the meeting then stands.
    pub cause: Option<WireError>,
}

impl Say for ReplayError {
    fn message(&self) -> Message {
        match &self.cause {
            Some(cause) => {
                Message::new("replay-not-read").with("seq", self.seq.to_string()).with("cause", cause.message())
            }
            None => Message::new("replay-not-fitting").with("seq", self.seq.to_string()),
        }
    }
}

/// Applies these lines to a meeting, in order.
///
/// # Errors
/// The first line that is not an event that fits; those before it have been applied.
pub fn replay<'a>(meeting: &mut Meeting, lines: impl IntoIterator<Item = &'a String>) -> Result<(), ReplayError> {
    for line in lines {
        let seq = meeting.history().last() + 1;
        let authors = meeting.history().authors();
        let refused = match wire::decode(meeting, line) {
            Ok(event) if meeting.admits(&event) => {
                meeting.apply(&event);
                continue;
            }
            Ok(_) => None,
            Err(cause) => Some(cause),
        };
        // Whoever was named first on this line did nothing here.
        meeting.history_mut().forget_authors(authors);
        return Err(ReplayError { seq, cause: refused });
    }
    Ok(())
}
