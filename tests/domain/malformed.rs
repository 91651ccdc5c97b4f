//! Events that nobody decided: either they are not admitted, or they do no harm.

use draagvlak::domain::agenda::{Arrival, Facts, Item, Position, Related};
use draagvlak::domain::command::Command;
use draagvlak::domain::conclusion::Conclusion;
use draagvlak::domain::condition::{Ask, Condition, Status};
use draagvlak::domain::council::Presence;
use draagvlak::domain::event::{Act, Deed, Edit, Event, MarkChange, Phase, Seq};
use draagvlak::domain::id::{AuthorIx, ConditionIx, CouncilIx, ItemIx, LevelIx, RemarkIx};
use draagvlak::domain::mark::{Answer, Cell, Origin};
use draagvlak::domain::remark::{Audience, Remark, Written};
use draagvlak::domain::time::Moment;

use crate::chance::Chance;
use crate::sessions::{a_command, a_plan, check, check_replay};
use crate::table::{CHAIR, GREEN, RED, SECRETARY, Table};

/// Parts of events, each now and then out of range.
struct Parts<'a> {
    chance: Chance,
    table: &'a Table,
}

impl Parts<'_> {
    /// A number of something of which there are `n`, or one that is wrong.
    fn number(&mut self, n: usize) -> usize {
        if self.chance.once_in(12) { self.chance.pick(&[n, n + 1, 255, 65_535]) } else { self.chance.below(n) }
    }

    fn item(&mut self) -> ItemIx {
        ItemIx::at(self.number(self.table.meeting.agenda().len()))
    }

    fn cell(&mut self) -> Cell {
        Cell { item: self.item(), council: CouncilIx::at(self.number(5)) }
    }

    fn answer(&mut self) -> Answer {
        match self.chance.below(4) {
            0 => Answer::Pending,
            1 => Answer::NoView,
            2 => Answer::Abstention,
            _ => Answer::Level(LevelIx::at(self.number(3))),
        }
    }

    fn change(&mut self) -> MarkChange {
        let (cell, version) = (self.cell(), self.chance.below(3) as u16);
        let origin = if self.chance.once_in(2) { Origin::Meeting } else { Origin::Ballot { version } };
        let (said, other) = (self.table.meeting.marks().of(cell, origin), self.answer());
        let before = if self.chance.once_in(4) { other } else { said };
        MarkChange { cell, origin, before, after: self.answer() }
    }

    fn open(&mut self) -> Option<ItemIx> {
        if self.chance.once_in(4) { Some(self.item()) } else { self.table.meeting.open_topic() }
    }

    fn presence(&mut self, item: ItemIx) -> Box<[Presence]> {
        let meeting = &self.table.meeting;
        let n = if self.chance.once_in(4) { self.chance.below(8) } else { 5 };
        let known = meeting.agenda().has(item);
        let there = |c: usize| {
            if known { meeting.presence_for(item, CouncilIx::at(c)) } else { Presence::Absent }
        };
        (0..n).map(there).collect()
    }

    fn remark(&mut self) -> Remark {
        Remark {
            text: self.chance.pick(&["mits", "mits", "mits", ""]).to_owned(),
            cell: self.cell(),
            origin: Origin::Meeting,
            said_with: self.answer(),
            audience: self.chance.pick(&[Audience::Internal, Audience::Public]),
            written: self.written(),
        }
    }

    fn written(&mut self) -> Written {
        Written { at: Moment(self.chance.next() as i64), author: AuthorIx::at(self.number(2)) }
    }

    fn condition(&mut self) -> Condition {
        let ask = |cell| Ask { cell, origin: Origin::Meeting, words: "mits".to_owned() };
        Condition {
            text: self.chance.pick(&["mits", "mits", "mits", ""]).to_owned(),
            asks: (0..self.chance.below(3)).map(|_| ask(self.cell())).collect(),
            wanted: None,
            status: self.chance.pick(&Status::ALL),
            answer: None,
            audience: Audience::Internal,
            written: Some(self.written()),
        }
    }

    /// A change of one out of so many, mostly from what stands.
    fn edit<I: Copy, T: Clone>(&mut self, ix: I, stands: Option<&T>, other: T, after: T) -> Edit<I, T> {
        let before = if self.chance.once_in(4) { Some(Box::new(other)) } else { stands.cloned().map(Box::new) };
        Edit { ix, before, after: self.chance.maybe(Box::new(after)) }
    }

    fn new_item(&mut self) -> Item {
        let id = self.chance.pick(&["1.1", "nieuw", "rondvraag-1", "2.3", ""]);
        let arrival = self.chance.pick(&[Arrival::Raised, Arrival::Raised, Arrival::Planned]);
        let mut item = Item { arrival, ..Item::new(id, "R", "Nieuw") };
        if self.chance.once_in(3) {
            item.council = Some(CouncilIx::at(self.number(5)));
        }
        if self.chance.once_in(3) {
            item.related.push(Related { item: self.item(), why: None });
        }
        item
    }

    fn act(&mut self) -> Act {
        let (meeting, item) = (&self.table.meeting, self.item());
        let phase = [Phase::Running, Phase::Suspended, Phase::Closed];
        Act::Did(match self.chance.below(17) {
            0 => Deed::Marked(self.change()),
            1 => Deed::Hammered((0..self.chance.below(4)).map(|_| self.change()).collect()),
            2 => {
                let ix = RemarkIx::at(self.number(meeting.remarks().count() + 1));
                let stands = meeting.remarks().find(|(at, _)| *at == ix).map(|(_, r)| r);
                let (other, after) = (self.remark(), self.remark());
                Deed::Remarked(self.edit(ix, stands, other, after))
            }
            3 => {
                let before = self.chance.pick(&[Presence::Present, Presence::Absent]);
                Deed::PresenceChanged { council: CouncilIx::at(self.number(5)), before }
            }
            4 => Deed::TopicOpened { item, before: self.open() },
            5 => Deed::TopicClosed { item, open: self.open(), presence: self.presence(item) },
            6 => Deed::TopicReopened { item, open: self.open(), presence: self.presence(item) },
            7 => {
                let above = self.item();
                let parent = self.chance.maybe(above);
                let siblings = if parent.is_none_or(|p| meeting.agenda().has(p)) {
                    meeting.agenda().children(parent).len()
                } else {
                    0
                };
                let position = Position { parent, place: self.number(siblings + 1) };
                Deed::ItemAdded { item: Box::new(self.new_item()), position }
            }
            8 => {
                let known = meeting.agenda().has(item);
                let place = if known { meeting.agenda().position(item).place } else { 0 };
                Deed::ItemMoved { item, before: place, after: self.number(4) }
            }
            9 => {
                let known = meeting.agenda().has(item);
                let before = if known { meeting.conclusion(item).cloned().map(Box::new) } else { None };
                Deed::Concluded { item, before, after: self.chance.maybe(Conclusion::in_words("Gedragen")) }
            }
            10 => Deed::PhaseChanged { before: meeting.phase(), after: self.chance.pick(&phase) },
            11 => return Act::Undone(self.past(meeting.history().undoable(CHAIR))),
            12 => return Act::Redone(self.past(meeting.history().redoable(CHAIR))),
            13 => {
                let ix = ConditionIx::at(self.number(meeting.conditions().count() + 1));
                let (other, after) = (self.condition(), self.condition());
                Deed::ConditionsChanged(Box::new([self.edit(ix, meeting.condition(ix), other, after)]))
            }
            14 => Deed::ItemWithdrawn(item),
            15 => {
                let known = meeting.agenda().has(item);
                let facts = || meeting.agenda().item(if known { item } else { ItemIx(0) }).facts();
                let title = self.chance.pick(&["Anders", "Nog anders", ""]).to_owned();
                let after = Facts { title, coloured: self.chance.once_in(2), ..facts() };
                Deed::ItemEdited { item, before: Box::new(facts()), after: Box::new(after) }
            }
            _ => {
                let known = meeting.agenda().has(item);
                let before = if known { meeting.agenda().item(item).planned } else { None };
                let minutes = u16::try_from(self.number(4)).unwrap();
                Deed::Planned { item, before, after: self.chance.maybe(minutes) }
            }
        })
    }

    fn past(&mut self, likely: Option<Seq>) -> Seq {
        let some = self.number(self.table.meeting.history().events().count() + 2) as Seq;
        likely.filter(|_| self.chance.once_in(2)).unwrap_or(some)
    }

    fn event(&mut self) -> Event {
        let author = AuthorIx::at(self.number(2));
        let number = self.table.meeting.history().next_number(author);
        let number = if self.chance.once_in(12) { self.number(number as usize) as u32 } else { number };
        let at = if self.chance.once_in(12) { self.chance.next() as i64 } else { self.table.now };
        Event { at: Moment(at), author, number, act: self.act() }
    }
}

#[test]
fn an_event_by_chance_is_refused_or_does_no_harm() {
    let mut admitted = [0_usize; 17];
    for seed in 0..40 {
        let mut chance = Chance(seed);
        let plan = a_plan(&mut chance);
        let mut table = Table::of(plan.clone());
        for _ in 0..400 {
            table.now += 1_000;
            if chance.once_in(4) {
                let command = a_command(&mut chance, table.meeting.agenda().len());
                let _ = table.say(chance.pick(&[CHAIR, SECRETARY]), command);
            } else {
                let event = Parts { chance: Chance(chance.next()), table: &table }.event();
                if table.meeting.admits(&event) {
                    admitted[place(&event.act)] += 1;
                    table.apply(&event);
                }
            }
            check(&table);
            if table.meeting.phase() == Phase::Closed {
                let _ = table.say(CHAIR, Command::Resume);
            }
        }
        check_replay(&table, plan);
    }
    assert!(admitted.iter().all(|&n| n > 10), "too few of some kind to mean anything: {admitted:?}");
}

const fn place(act: &Act) -> usize {
    match act {
        Act::Did(Deed::Marked(_)) => 0,
        Act::Did(Deed::Hammered(_)) => 1,
        Act::Did(Deed::Remarked { .. }) => 2,
        Act::Did(Deed::PresenceChanged { .. }) => 3,
        Act::Did(Deed::TopicOpened { .. }) => 4,
        Act::Did(Deed::TopicClosed { .. }) => 5,
        Act::Did(Deed::TopicReopened { .. }) => 6,
        Act::Did(Deed::ItemAdded { .. }) => 7,
        Act::Did(Deed::ItemMoved { .. }) => 8,
        Act::Did(Deed::Concluded { .. }) => 9,
        Act::Did(Deed::PhaseChanged { .. }) => 10,
        Act::Undone(_) => 11,
        Act::Redone(_) => 12,
        Act::Did(Deed::ConditionsChanged(_)) => 13,
        Act::Did(Deed::ItemWithdrawn(_)) => 14,
        Act::Did(Deed::ItemEdited { .. }) => 15,
        Act::Did(Deed::Planned { .. }) => 16,
        Act::Did(
            Deed::ActionPointChanged(_)
            | Deed::ContributionChanged(_)
            | Deed::TermChanged(_)
            | Deed::MilestonesChanged { .. }
            | Deed::CostsChanged { .. }
            | Deed::CalendarChanged { .. }
            | Deed::BallotTaken(_)
            | Deed::RegionChanged { .. }
            | Deed::RulesChanged { .. }
            | Deed::ScaleChanged { .. },
        ) => panic!("none of these is made by chance"),
    }
}

#[track_caller]
fn refused(table: &Table, act: impl Into<Act>) {
    let event = table.event(SECRETARY, act);
    assert!(!table.meeting.admits(&event), "{event:?}");
}

#[test]
fn what_is_wrong_is_refused() {
    let mut table = Table::new();
    let (item, cell) = (table.item("1.1"), table.cell("1.1", 0));
    table.done(CHAIR, Command::Mark(cell, GREEN));
    let change = |cell, before, after| MarkChange { cell, origin: Origin::Meeting, before, after };
    refused(&table, Deed::Marked(change(cell, Answer::Pending, RED))); // it is green
    refused(&table, Deed::Marked(change(cell, GREEN, GREEN))); // it is so already
    refused(&table, Deed::Marked(change(cell, GREEN, Answer::Level(LevelIx(3)))));
    refused(&table, Deed::Marked(change(table.cell("1", 0), Answer::Pending, RED))); // a heading
    refused(&table, Deed::Marked(change(table.cell("1.1", 5), Answer::Pending, RED)));
    let twice = change(table.cell("1.1", 1), Answer::Pending, GREEN);
    refused(&table, Deed::Hammered(Box::new([twice, twice])));
    refused(&table, Deed::Hammered(Box::new([])));
    refused(&table, Act::Undone(1)); // it is the chair's
    refused(&table, Act::Undone(0));
    refused(&table, Act::Redone(1));
    let away: Box<[_]> = [Presence::Absent; 5].into();
    refused(&table, Deed::TopicClosed { item, open: None, presence: away }); // they are all there
    refused(&table, Deed::TopicClosed { item, open: Some(item), presence: [Presence::Present; 5].into() });
    refused(&table, Deed::TopicOpened { item: ItemIx(99), before: None });
    refused(&table, Deed::PhaseChanged { before: Phase::Running, after: Phase::Running });
    refused(&table, Deed::ItemMoved { item, before: 0, after: 2 }); // it has one sibling
    let raised = || Item { arrival: Arrival::Raised, ..Item::new("nieuw", "R1", "Nieuw") };
    let add =
        |item: Item, parent, place| Deed::ItemAdded { item: Box::new(item), position: Position { parent, place } };
    refused(&table, add(raised(), Some(ItemIx(99)), 0));
    refused(&table, add(raised(), None, 4));
    refused(&table, add(Item { id: "1.1".to_owned(), ..raised() }, None, 0));
    refused(&table, add(Item { arrival: Arrival::Planned, ..raised() }, None, 0));
    refused(&table, add(Item { council: Some(CouncilIx(5)), ..raised() }, None, 0));
    let related = vec![Related { item: ItemIx(99), why: None }];
    refused(&table, add(Item { related, ..raised() }, None, 0));

    let good = table.event(CHAIR, add(raised(), None, 0));
    assert!(table.meeting.admits(&good));
    assert!(!table.meeting.admits(&Event { number: 1, ..good.clone() }), "sent a second time");
    assert!(!table.meeting.admits(&Event { number: 3, ..good.clone() }), "one went missing");
    assert!(!table.meeting.admits(&Event { author: AuthorIx(2), number: 1, ..good }), "nobody knows this seat");
}

#[test]
fn an_event_is_taken_back_once() {
    let mut table = Table::new();
    let cell = table.cell("1.1", 0);
    table.done(CHAIR, Command::Mark(cell, GREEN));
    table.done(CHAIR, Command::Undo);
    table.done(CHAIR, Command::Mark(cell, GREEN));
    let again = table.event(CHAIR, Act::Undone(1));
    assert!(!table.meeting.admits(&again), "the cell is green, but by another event");
    let last = table.event(CHAIR, Act::Undone(3));
    assert!(table.meeting.admits(&last));
}
