//! Opening.

use super::{Opening, Session, SessionError};
use crate::domain::time::Moment;
use crate::message::Message;
use crate::store::writer::Report;

/// Who is told of each answer of the disk.
pub(super) type Wake = Box<dyn Fn(Report) + Send>;

pub(super) fn open(opening: Opening, now: Moment, wake: Wake) -> Result<(Session, Vec<Message>), SessionError> {
    _ = (opening, now, wake);
    Err(SessionError::NoDataFolder)
}
