//! The next meeting: its agenda is made beside the file of this one, and the screen goes on in it.

use super::Driver;
use crate::domain::time::Date;
use crate::message::{Message, Say};
use crate::session::next::{NextAgenda, NextError, NextWish};
use crate::session::{SaveError, Subject};
use crate::tui::state::{Mode, Question};

impl Driver {
    /// Makes the agenda of the meeting on this day and goes on in that. Nothing else is saved, and nothing is overwritten: where
    /// something stands already, it is asked whether to go on in that.
    pub(super) fn next_meeting(&mut self, day: Date) {
        self.session.count_all();
        let session = &self.session;
        let wish = NextWish { date: Some(day), ..NextWish::default() };
        let prepared = NextAgenda::prepare(session.meeting(), session.tally(), session.output(), &wish);
        let next = match prepared {
            Ok(next) => next,
            Err(NextError::Unreadable(faults)) => return self.ui.warn(faults.message()),
            // The calendar page gives only days that come after this meeting.
            Err(NextError::NoDate | NextError::NoneAfter(_) | NextError::NotLater { .. }) => return,
        };
        match next.make(session.disk().as_ref()) {
            Ok(()) if self.ui.drafts.is_empty() => self.reopen(Subject::File(next.path).into()),
            Ok(()) => {
                let there = Subject::File(next.path).into();
                self.ui.modes.push(Mode::Question(Question::DraftsBefore(self.ui.drafts.len(), there)));
            }
            Err(SaveError::Exists { path }) => self.ui.modes.push(Mode::Question(Question::NextStands(path))),
            Err(error) => {
                let hint = error.hint().unwrap_or_else(|| Message::new("notice-save-elsewhere"));
                self.ui.warn(Message::new("notice-next-not-made").with("why", error.message()).with("hint", hint));
            }
        }
    }
}
