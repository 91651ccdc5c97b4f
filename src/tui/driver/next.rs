//! The next meeting: its agenda is made beside the file of this one, and the screen goes on in it.

use super::Driver;
use crate::domain::time::Date;
use crate::message::{Message, Say};
use crate::session::next::{NextAgenda, NextError, NextWish};

impl Driver {
    /// Makes the agenda of the meeting on this day. Nothing else is saved, and nothing is overwritten.
    pub(super) fn next_meeting(&mut self, day: Date) {
        let session = &self.session;
        let wish = NextWish { date: Some(day), ..NextWish::default() };
        let prepared = NextAgenda::prepare(session.meeting(), session.tally(), session.output(), &wish);
        let next = match prepared {
            Ok(next) => next,
            Err(NextError::Unreadable(faults)) => return self.ui.warn(faults.message()),
            Err(NextError::NoDate | NextError::NoneAfter(_) | NextError::NotLater { .. }) => return,
        };
        match next.make(session.disk().as_ref()) {
            Ok(()) => self.ui.tell(Message::new("next-written").with("path", next.path.as_path())),
            Err(error) => self.ui.warn(error.message()),
        }
    }
}
