//! What is done in a meeting: decided, applied, counted, and queued to be kept.

use std::borrow::Cow;

use super::{CLOCK, Session, input};
use crate::domain::command::{Command, Rejection};
use crate::domain::event::{Act, Change, Deed, Event, Seq};
use crate::domain::id::AuthorIx;
use crate::domain::mark::Cell;
use crate::domain::time::Moment;
use crate::store::wire;

impl Session {
    /// The time that the program was closed is no discussion: a clock that was running stood still from the last event on.
    /// It is told in events of a seat of its own, so that nobody takes them back as theirs, and read back like any other.
    pub(super) fn stop_the_clock_until(&mut self, now: Moment) {
        let Some(last) = self.meeting.history().at(self.meeting.history().last()) else { return };
        if self.keeper.is_read_only() || !self.meeting.is_clock_running() || now <= last {
            return;
        }
        let clock = self.meeting.history_mut().author(CLOCK);
        if self.execute_as(clock, Command::Suspend, last).is_ok() {
            // A meeting that was suspended can always be resumed.
            _ = self.execute_as(clock, Command::Resume, now);
        }
    }

    pub(super) fn execute_as(&mut self, author: AuthorIx, command: Command, now: Moment) -> Result<Seq, Rejection> {
        let event = self.meeting.decide(author, now, input::cleaned(command))?;
        let line = wire::encode(&self.meeting, &event).map_err(|_| Rejection::Unknown)?;
        let change = self.meeting.apply(&event);
        self.tally.defer(&self.meeting, &change);
        let seq = self.meeting.history().last();
        self.head = self.head.next(&line);
        self.recent.extend(self.touched(&event, &change).into_iter().map(|cell| (cell, seq)));
        self.lines.push(&line);
        if let Some(writer) = &mut self.writer {
            writer.queue(line);
        }
        Ok(seq)
    }

    /// The cells in which an event shows.
    fn touched(&self, event: &Event, change: &Change) -> Vec<Cell> {
        let deed = match &event.act {
            Act::Did(deed) => Some(Cow::Borrowed(deed)),
            Act::Undone(seq) | Act::Redone(seq) => self.meeting.history().deed(*seq),
        };
        match (change, deed.as_deref()) {
            (Change::Voices(cells), _) => cells.iter().map(|(cell, _)| *cell).collect(),
            (_, Some(Deed::Remarked(edit))) => edit.before.iter().chain(&edit.after).map(|r| r.cell).collect(),
            (
                Change::Presence(_)
                | Change::Base(_)
                | Change::Agenda
                | Change::Rules
                | Change::Everything
                | Change::Words,
                Some(_) | None,
            ) => Vec::new(),
        }
    }
}
