//! Long sessions of commands by chance: the laws of the house hold after every event.

use draagvlak::domain::agenda::Item;
use draagvlak::domain::command::Command;
use draagvlak::domain::command::Direction::{Down, Up};
use draagvlak::domain::conclusion::Conclusion;
use draagvlak::domain::event::{Deed, Event, MarkChange};
use draagvlak::domain::id::{CouncilIx, ItemIx, LevelIx};
use draagvlak::domain::mark::{Answer, Cell, Origin};
use draagvlak::domain::meeting::Plan;

use crate::beside;
use crate::chance::Chance;
use crate::notation::midden_holland;
use crate::table::{AMBER, CHAIR, GREEN, RED, SECRETARY, Table, plan, start};

/// The usual plan with an item that was taken off the agenda beforehand.
pub(crate) fn a_plan(chance: &mut Chance) -> Plan {
    let rules = [
        ["majority", "consent"],
        ["majority present", "double"],
        ["two-thirds", "majority coloured"],
        ["consent coloured ignoring-amber", "unanimity"],
        ["0:weight>=1/2 & councils>=2 quorum>1/2 abstention-leaves", "unanimity present"],
    ];
    let mut plan = plan(midden_holland(), &chance.pick(&rules));
    let heading = plan.agenda.find("2").unwrap();
    let gone = plan.agenda.push(Some(heading), Item::new("2.3", "2.3", "Vervallen"));
    plan.agenda.set_withdrawn(gone, true);
    plan
}

/// A command that somebody may give, now and then about an item, council or level that is not there.
pub(crate) fn a_command(chance: &mut Chance, items: usize) -> Command {
    let item = ItemIx::at(chance.below(items + 1));
    let cell = Cell { item, council: CouncilIx::at(chance.below(6)) };
    let answer = match chance.below(7) {
        0 => Answer::Pending,
        1 => Answer::NoView,
        2 => Answer::Abstention,
        level => Answer::Level(LevelIx::at(level - 3)),
    };
    match chance.below(58) {
        0..12 => Command::Mark(cell, answer),
        12..14 => Command::Hammer(item),
        14..18 => Command::Remark(cell, chance.pick(&["", "mits", "tenzij", "toelichting"]).into()),
        18..21 => Command::TogglePresence(cell.council),
        21..23 => Command::OpenTopic(item),
        23..25 => Command::CloseTopic(item),
        25 => Command::ReopenTopic(item),
        26 if items < 20 => Command::Raise(chance.pick(&["Vervoer", "Wachtlijsten", ""]).to_owned()),
        26..28 => Command::Move(item, chance.pick(&[Up, Down])),
        28 => Command::Conclude(item, Conclusion::in_words(chance.pick(&["", "Gedragen", "Aangehouden"]))),
        29 => chance.pick(&[Command::Suspend, Command::Close, Command::Resume, Command::Resume, Command::Resume]),
        30..40 => Command::Undo,
        40..50 => beside::a_command(chance, cell),
        50..54 => beside::a_change(chance, item),
        _ => Command::Redo,
    }
}

/// A mark from a colouring file, of whichever version.
fn a_ballot(chance: &mut Chance, table: &Table) -> Event {
    let cell =
        Cell { item: ItemIx::at(chance.below(table.meeting.agenda().len())), council: CouncilIx::at(chance.below(5)) };
    let origin = Origin::Ballot { version: chance.below(3) as u16 };
    let before = table.meeting.marks().of(cell, origin);
    let after = chance.pick(&[Answer::Pending, Answer::NoView, GREEN, AMBER, RED]);
    table.event(SECRETARY, Deed::Marked(MarkChange { cell, origin, before, after }))
}

/// What must hold of every meeting, whatever happened.
pub(crate) fn check(table: &Table) {
    let meeting = &table.meeting;
    if let Some(open) = meeting.open_topic() {
        assert!(!meeting.is_closed(open), "a finished item is under discussion");
        assert!(!meeting.agenda().is_withdrawn(open), "a withdrawn item is under discussion");
    }
    let listed: usize = std::iter::once(None)
        .chain((0..meeting.agenda().len()).map(|i| Some(ItemIx::at(i))))
        .map(|above| meeting.agenda().children(above).len())
        .sum();
    assert_eq!(listed, meeting.agenda().len(), "every item stands in one place");
    for (ix, remark) in meeting.remarks() {
        assert!(meeting.remarks_at(remark.cell).any(|(found, _)| found == ix), "a remark is found at its cell");
    }
    for (ix, condition) in meeting.conditions() {
        assert!(condition.asks.is_sorted_by(|a, b| a.cell < b.cell) && !condition.asks.is_empty());
        for cell in condition.cells() {
            assert!(meeting.conditions_at(cell).any(|(found, _)| found == ix), "a condition is found at its cells");
        }
    }
}

/// The record alone leads to the same meeting.
pub(crate) fn check_replay(table: &Table, plan: Plan) {
    let mut replayed = start(plan);
    for event in table.meeting.history().events() {
        assert!(replayed.admits(&event), "a fresh meeting refuses {event:?}");
        replayed.apply(&event);
    }
    assert!(replayed == table.meeting, "the record leads to another meeting");
}

#[test]
fn the_count_equals_a_recount_and_the_record_says_it_all() {
    for seed in 0..30 {
        let mut chance = Chance(seed);
        let plan = a_plan(&mut chance);
        let mut table = Table::of(plan.clone());
        let (mut done, mut refused) = (0, 0);
        for _ in 0..300 {
            // Now and then the clock steps back.
            table.now += if chance.once_in(20) { -3_000 } else { 1_000 };
            let ballot = a_ballot(&mut chance, &table);
            if chance.once_in(6) && table.meeting.admits(&ballot) {
                table.apply(&ballot);
            }
            let command = a_command(&mut chance, table.meeting.agenda().len());
            match table.say(chance.pick(&[CHAIR, SECRETARY]), command) {
                Ok(_) => done += 1,
                Err(_) => refused += 1,
            }
            check(&table);
        }
        assert!(done > 60 && refused > 10, "a session of {done} events and {refused} refusals says little");

        check_replay(&table, plan);
    }
}

#[test]
fn undo_and_redo_of_one_seat_come_out_where_they_began() {
    for seed in 100..130 {
        let mut chance = Chance(seed);
        let mut table = Table::of(a_plan(&mut chance));
        for _ in 0..80 {
            let command = a_command(&mut chance, table.meeting.agenda().len());
            if !matches!(command, Command::Undo | Command::Redo) {
                let _ = table.say(CHAIR, command);
            }
        }
        let end = seen(&table);
        let mut undone = 0;
        while table.say(CHAIR, Command::Undo).is_ok() {
            undone += 1;
        }
        assert_eq!(undone, table.meeting.history().events().count() / 2, "alone, one can take back everything");
        let start = seen(&Table::of(table.meeting.plan().clone()));
        assert_eq!(seen(&table).1, start.1);
        while table.say(CHAIR, Command::Redo).is_ok() {}
        assert_eq!(seen(&table), end);
    }
}

/// What can be seen of a meeting, but for the time spent; with the agenda apart.
fn seen(table: &Table) -> (String, String) {
    let (meeting, items) = (&table.meeting, table.meeting.agenda().walk());
    let presence: Vec<_> = meeting.region().indices().map(|c| meeting.presence(c)).collect();
    let of_item = |&item: &ItemIx| {
        let marks: Vec<_> = meeting.marks().row(item).collect();
        format!("{item:?} {marks:?} {:?} {}", meeting.conclusion(item), meeting.is_closed(item))
    };
    let remarks: Vec<_> = meeting.remarks().collect();
    let beside = beside::seen(meeting);
    let items: Vec<_> = items.iter().map(of_item).collect();
    let rest = format!("{items:?} {presence:?} {remarks:?} {beside} {:?} {:?}", meeting.phase(), meeting.open_topic());
    (format!("{:?} {rest}", meeting.agenda()), rest)
}
