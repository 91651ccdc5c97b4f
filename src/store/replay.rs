//! Reading back what happened: each line is decoded, checked against the meeting as it then stands, and applied.

use super::roll::Roll;
use super::wire::{Reader, WireError};
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

/// Applies the lines of a record to a meeting, in order: those behind what happened in it already, up to this number.
///
/// `tell` hears time and again the number of the event that was applied.
///
/// # Errors
/// The first line that is not an event that fits; those before it have been applied.
pub fn replay(meeting: &mut Meeting, lines: &Roll, upto: Seq, tell: &mut dyn FnMut(Seq)) -> Result<(), ReplayError> {
    let mut reader = Reader::default();
    let done = meeting.history().last();
    let mut left = upto.saturating_sub(done);
    let stopped = lines.each(usize::try_from(done).unwrap_or(usize::MAX), |line| {
        if left == 0 {
            return Err(None);
        }
        left -= 1;
        let seq = meeting.history().last() + 1;
        if seq.is_multiple_of(TOLD) {
            tell(seq);
        }
        let authors = meeting.history().authors();
        let cause = match reader.decode(meeting, line) {
            Ok(event) if meeting.admits(&event) => {
                meeting.apply(&event);
                return Ok(());
            }
            Ok(_) => None,
            Err(cause) => Some(cause),
        };
        // Whoever was named first on this line did nothing here.
        meeting.history_mut().forget_authors(authors);
        Err(Some(ReplayError { seq, cause }))
    });
    match stopped {
        Err(Some(error)) => Err(error),
        Ok(()) | Err(None) => Ok(()),
    }
}

/// So many events apart it is told how far the replay is.
const TOLD: Seq = 256;
