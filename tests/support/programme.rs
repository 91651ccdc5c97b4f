//! The programme of five councils with a calendar, milestones and costs, at a table with two seats.

use draagvlak::domain::command::{Command, Rejection};
use draagvlak::domain::event::Seq;
use draagvlak::domain::id::{AuthorIx, ItemIx};
use draagvlak::domain::meeting::Meeting;
use draagvlak::domain::tally::Tally;
use draagvlak::domain::time::{Date, Moment};
use draagvlak::store::agenda;

pub const AGENDA: &str = include_str!("../series/programma.ron");

pub const CHAIR: AuthorIx = AuthorIx(0);
pub const SECRETARY: AuthorIx = AuthorIx(1);

pub struct Table {
    pub meeting: Meeting,
    pub tally: Tally,
    now: i64,
}

impl Table {
    pub fn new() -> Self {
        Self::of(AGENDA)
    }

    pub fn of(text: &str) -> Self {
        let plan = agenda::parse("programma.ron", text.as_bytes()).expect("the agenda is good").plan;
        let mut meeting = Meeting::new(plan);
        assert_eq!(meeting.history_mut().author("voorzitter"), CHAIR);
        assert_eq!(meeting.history_mut().author("secretaris"), SECRETARY);
        Self { tally: Tally::count(&meeting), meeting, now: 0 }
    }

    /// What is asked, with the laws held: what was decided is admitted, and the count equals a recount.
    pub fn say(&mut self, seat: AuthorIx, command: Command) -> Result<Seq, Rejection> {
        self.now += 1_000;
        let event = self.meeting.decide(seat, Moment(self.now), command)?;
        assert!(self.meeting.admits(&event), "{event:?}");
        let change = self.meeting.apply(&event);
        self.tally.shift(&self.meeting, &change);
        assert_eq!(self.tally, Tally::count(&self.meeting));
        Ok(self.meeting.history().last())
    }

    pub fn item(&self, id: &str) -> ItemIx {
        self.meeting.agenda().find(id).unwrap_or_else(|| panic!("no item {id}"))
    }
}

pub fn day(text: &str) -> Date {
    text.parse().unwrap()
}
