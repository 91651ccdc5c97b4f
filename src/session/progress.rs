//! How far the opening of a meeting is, for whoever waits for it.

use crate::domain::event::Seq;
use crate::domain::meeting::Meeting;

/// What is told while a meeting opens.
#[derive(Debug)]
pub enum Progress {
    /// What was planned, not checked yet; told only when there is much ahead.
    Planned(Box<Meeting>, Known),
    /// So much of the reading is done.
    Read(Part),
}

/// What is known of a meeting before its record is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Known {
    /// Only what was planned.
    Plan,
    /// How it stood when it was last saved.
    Saved,
}

/// A record of so many bytes is read before anybody would see that it is.
const SHORT: u64 = 256 * 1024;

/// Something out of a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// So much.
    pub done: u64,
    /// Out of so much.
    pub whole: u64,
}

impl Part {
    /// Whole hundredths, rounded down.
    #[must_use]
    pub const fn hundredths(self) -> u64 {
        match self.done.saturating_mul(100).checked_div(self.whole) {
            Some(part) if part < 100 => part,
            Some(_) | None => 100,
        }
    }
}

/// Tells how far an opening is: first the files are read, then what happened in them happens again.
pub(super) struct Teller<'a> {
    tell: Option<&'a mut dyn FnMut(Progress)>,
    /// Bytes of files that were read to their end.
    read: u64,
    /// Bytes of the files that are known of.
    known: u64,
    told: u64,
}

impl<'a> Teller<'a> {
    pub(super) fn new(tell: &'a mut dyn FnMut(Progress)) -> Self {
        Self { tell: Some(tell), read: 0, known: 0, told: 0 }
    }

    /// Nobody waits.
    pub(super) const fn silent() -> Self {
        Self { tell: None, read: 0, known: 0, told: 0 }
    }

    /// What can be shown is known, and so many bytes are still ahead.
    pub(super) fn planned(&mut self, ahead: u64, known: Known, meeting: impl FnOnce() -> Meeting) {
        if let Some(tell) = self.tell.as_mut().filter(|_| ahead > SHORT) {
            tell(Progress::Planned(Box::new(meeting()), known));
        }
    }

    /// So many bytes of a file were read, out of so many.
    pub(super) fn bytes(&mut self, done: u64, len: u64) {
        self.known = self.read + len;
        if done == len {
            self.read += len;
        }
        // Reading takes about as long as what happens after it.
        self.say(Part { done: if done == len { self.read } else { self.read + done }, whole: self.known * 2 });
    }

    /// The event with this number happened again, out of so many.
    pub(super) fn events(&mut self, seq: Seq, of: Seq) {
        let whole = self.known.max(1) * 2;
        let happened = u128::from(whole / 2) * u128::from(seq) / u128::from(of.max(1));
        self.say(Part { done: whole / 2 + u64::try_from(happened).unwrap_or(0), whole });
    }

    /// One who waits wants to hear of each hundredth once.
    fn say(&mut self, part: Part) {
        if let Some(tell) = &mut self.tell
            && part.hundredths() > self.told
        {
            self.told = part.hundredths();
            tell(Progress::Read(part));
        }
    }
}
