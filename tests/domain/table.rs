//! A meeting with its count and two seats, which checks the laws of the house at every event.

use draagvlak::domain::agenda::{Agenda, Item};
use draagvlak::domain::command::{Command, Rejection};
use draagvlak::domain::council::Region;
use draagvlak::domain::event::{Act, Change, Event};
use draagvlak::domain::id::{AuthorIx, CouncilIx, ItemIx, LevelIx};
use draagvlak::domain::mark::{Answer, Cell};
use draagvlak::domain::meeting::{Meeting, Plan};
use draagvlak::domain::tally::Tally;
use draagvlak::domain::time::{Date, Moment};

use crate::notation::{midden_holland, rule};

pub(crate) const CHAIR: AuthorIx = AuthorIx(0);
pub(crate) const SECRETARY: AuthorIx = AuthorIx(1);

pub(crate) const GREEN: Answer = Answer::Level(LevelIx(0));
pub(crate) const AMBER: Answer = Answer::Level(LevelIx(1));
pub(crate) const RED: Answer = Answer::Level(LevelIx(2));

/// The plan of a meeting of these councils under these rules: headings 1 and 2 with sub-topics 1.1, 1.2, 2.1 and 2.2, and
/// a third topic without any.
pub(crate) fn plan(region: Region, rules: &[&str]) -> Plan {
    let mut agenda = Agenda::default();
    for heading in ["1", "2"] {
        let item = Item { coloured: false, ..Item::new(heading, heading, format!("Onderwerp {heading}")) };
        let above = agenda.push(None, item);
        for n in 1..=2 {
            let id = format!("{heading}.{n}");
            agenda.push(Some(above), Item::new(id.clone(), id.clone(), format!("Deelpunt {id}")));
        }
    }
    agenda.push(None, Item::new("3", "3", "Onderwerp 3"));
    let rules = rules.iter().map(|text| rule(text)).collect();
    let date = Date::new(2021, 9, 16).unwrap();
    Plan { round: 2, region, rules, agenda, ..Plan::new("overleg", "Overleg", date) }
}

/// A meeting at its start, to which the two seats are known.
pub(crate) fn start(plan: Plan) -> Meeting {
    let mut meeting = Meeting::new(plan);
    assert_eq!(meeting.history_mut().author("voorzitter"), CHAIR);
    assert_eq!(meeting.history_mut().author("secretaris"), SECRETARY);
    meeting
}

pub(crate) struct Table {
    pub(crate) meeting: Meeting,
    pub(crate) tally: Tally,
    pub(crate) now: i64,
    /// The same count by somebody who is always behind.
    late: Late,
}

/// A count that puts off what it can: each time one item is looked at, and now and then a few more are counted.
struct Late {
    tally: Tally,
    turn: usize,
}

impl Late {
    fn follow(&mut self, meeting: &Meeting, change: &Change, counted: &Tally) {
        self.turn += 1;
        self.tally.defer(meeting, change);
        let item = ItemIx::at(self.turn * 5 % meeting.agenda().len());
        self.tally.count_first(meeting, [item]);
        assert_eq!(self.tally.ledger(item), counted.ledger(item), "the voices on what is looked at");
        assert_eq!(self.tally.leading(item), counted.leading(item), "what these come to");
        for group in meeting.region().group_indices() {
            assert_eq!(self.tally.leading_in(group, item), counted.leading_in(group, item), "in a group");
        }
        self.tally.count_on(meeting, self.turn % 4);
        if self.turn.is_multiple_of(7) {
            self.tally.count_all(meeting);
        }
        if self.tally.is_whole() {
            assert!(self.tally == *counted, "what was counted late is the same");
        }
    }
}

impl Table {
    /// Midden-Holland under a majority of councils present, so that every change of presence is seen in the outcome.
    pub(crate) fn new() -> Self {
        Self::of(plan(midden_holland(), &["majority present", "double", "0:councils>1/2"]))
    }

    pub(crate) fn of(plan: Plan) -> Self {
        let meeting = start(plan);
        let tally = Tally::count(&meeting);
        let late = Late { tally: Tally::begin(&meeting), turn: 0 };
        Self { meeting, tally, now: 0, late }
    }

    pub(crate) fn item(&self, id: &str) -> ItemIx {
        self.meeting.agenda().find(id).expect(id)
    }

    pub(crate) fn cell(&self, id: &str, council: u16) -> Cell {
        Cell { item: self.item(id), council: CouncilIx(council) }
    }

    /// What is decided must be admitted, what is applied must leave the count equal to a recount.
    pub(crate) fn say(&mut self, author: AuthorIx, command: Command) -> Result<Event, Rejection> {
        let event = self.meeting.decide(author, Moment(self.now), command)?;
        assert!(self.meeting.admits(&event), "decided, but not admitted: {event:?}");
        self.apply(&event);
        Ok(event)
    }

    pub(crate) fn apply(&mut self, event: &Event) {
        let change = self.meeting.apply(event);
        self.tally.shift(&self.meeting, &change);
        self.late.follow(&self.meeting, &change, &self.tally);
        assert!(self.tally == Tally::count(&self.meeting), "the count went astray at {event:?}");
    }

    #[track_caller]
    pub(crate) fn done(&mut self, author: AuthorIx, command: Command) -> Act {
        match self.say(author, command.clone()) {
            Ok(event) => event.act,
            Err(rejection) => panic!("{command:?} was refused: {rejection:?}"),
        }
    }

    #[track_caller]
    pub(crate) fn refused(&mut self, author: AuthorIx, command: Command, why: Rejection) {
        let before = self.meeting.clone();
        assert_eq!(self.say(author, command.clone()).expect_err("this should be refused"), why, "{command:?}");
        assert_eq!(self.meeting, before, "a refusal changes nothing");
    }

    /// An event that nobody decided, with the number that its author is at.
    pub(crate) fn event(&self, author: AuthorIx, act: impl Into<Act>) -> Event {
        Event { at: Moment(self.now), author, number: self.meeting.history().next_number(author), act: act.into() }
    }
}
