//! The count after changes that reach further than one mark.

use draagvlak::domain::agenda::Item;
use draagvlak::domain::command::Command::{
    CloseTopic, Mark, OpenTopic, Raise, Redo, ReopenTopic, TogglePresence, Undo, Withdraw,
};
use draagvlak::domain::command::{Command, Direction};
use draagvlak::domain::id::CouncilIx;
use draagvlak::domain::outcome::{Firmness, Outcome};
use draagvlak::domain::tally::Tally;
use draagvlak::domain::time::Moment;

use crate::notation::midden_holland;
use crate::table::{CHAIR, GREEN, RED, SECRETARY, Table, plan};

#[test]
fn an_item_off_the_agenda_is_counted_right_when_it_comes_back() {
    let mut table = Table::new();
    table.done(CHAIR, Raise("Vervoer".to_owned()));
    let raised = table.item("rondvraag-1");
    table.done(SECRETARY, Mark(table.cell("rondvraag-1", 0), GREEN));
    table.done(CHAIR, Undo);
    for council in 1..5 {
        table.done(SECRETARY, TogglePresence(CouncilIx(council)));
    }
    assert_eq!(table.tally.leading(raised), None);
    table.done(CHAIR, Redo);
    // One council is left at the table, and it is green.
    assert_eq!(table.tally.leading(raised), Some((Outcome::Support, Firmness::Settled)));
}

#[test]
fn an_item_off_the_agenda_below_a_heading_follows_it() {
    let mut plan = plan(midden_holland(), &["majority present"]);
    let heading = plan.agenda.find("1").unwrap();
    let gone = plan.agenda.push(Some(heading), Item::new("1.3", "1.3", "Vervallen"));
    plan.agenda.set_withdrawn(gone, true);
    let mut table = Table::of(plan);
    table.done(CHAIR, CloseTopic(heading));
    table.done(CHAIR, TogglePresence(CouncilIx(1)));
    table.done(CHAIR, ReopenTopic(heading));
    assert_eq!(table.tally.rolled(heading).coloured, 2);
}

#[test]
fn a_finished_item_keeps_its_base() {
    let mut table = Table::new();
    let (item, other) = (table.item("1.1"), table.item("1.2"));
    for id in ["1.1", "1.2"] {
        table.done(CHAIR, Mark(table.cell(id, 0), GREEN));
        table.done(CHAIR, Mark(table.cell(id, 1), GREEN));
    }
    table.done(CHAIR, CloseTopic(item));
    for council in [2, 3] {
        table.done(CHAIR, TogglePresence(CouncilIx(council)));
    }
    // 2 of the 5 that were there when it was finished, and 2 of the 3 that are there now.
    assert_eq!(table.tally.leading(item), Some((Outcome::Open, Firmness::Provisional)));
    assert_eq!(table.tally.leading(other), Some((Outcome::Support, Firmness::Settled)));
    table.done(CHAIR, ReopenTopic(item));
    assert_eq!(table.tally.leading(item), Some((Outcome::Support, Firmness::Settled)));
}

#[test]
fn headings_add_up_what_is_below_them() {
    let mut table = Table::new();
    let heading = table.item("1");
    table.done(CHAIR, OpenTopic(heading));
    for council in 0..3 {
        table.done(CHAIR, Mark(table.cell("1.1", council), GREEN));
        table.done(CHAIR, Mark(table.cell("1.2", council), RED));
        table.done(CHAIR, Mark(table.cell("3", council), GREEN));
    }
    let rolled = table.tally.rolled(heading);
    assert_eq!((rolled.coloured, rolled.support, rolled.no_support, rolled.open, rolled.settled), (2, 1, 1, 0, 2));
    let total = table.tally.total();
    assert_eq!((total.coloured, total.support, total.no_support, total.open, total.settled), (5, 2, 1, 2, 3));
    assert_eq!(table.tally.leading(heading), None);
}

#[test]
fn rules_that_differ_are_seen() {
    let mut table = Table::of(plan(midden_holland(), &["majority", "double", "consent"]));
    let item = table.item("3");
    for (council, answer) in [(0, GREEN), (1, RED), (2, RED), (3, GREEN)] {
        table.done(CHAIR, Mark(table.cell("3", council), answer));
        // The red of Gouda settles consent; of the others both stay open, and an open outcome differs from none.
        assert!(!table.tally.is_disputed(&table.meeting, item));
    }
    table.done(CHAIR, Mark(table.cell("3", 4), GREEN));
    // 3 of 5 councils, but 33,451 + 26,072 + 40,937 = 100,460 of 226,302 inhabitants.
    assert!(table.tally.is_disputed(&table.meeting, item));
}

#[test]
fn what_is_looked_at_is_counted_first() {
    let mut table = Table::new();
    let (first, last) = (table.item("1.1"), table.item("3"));
    for id in ["1.1", "3"] {
        for council in 0..2 {
            table.done(CHAIR, Mark(table.cell(id, council), GREEN));
        }
    }
    // 2 of 5 are no majority; of the 3 that stay they are.
    let (open, support) = ((Outcome::Open, Firmness::Provisional), (Outcome::Support, Firmness::Settled));
    let mut tally = table.tally.clone();
    for council in [2, 3] {
        let command = TogglePresence(CouncilIx(council));
        let event = table.meeting.decide(CHAIR, Moment(0), command).expect("it is allowed");
        let change = table.meeting.apply(&event);
        tally.defer(&table.meeting, &change);
    }
    assert!(!tally.is_whole());
    assert_eq!((tally.leading(first), tally.leading(last)), (Some(open), Some(open)), "nothing is counted yet");
    tally.count_first(&table.meeting, [last]);
    assert_eq!((tally.leading(first), tally.leading(last)), (Some(open), Some(support)));
    assert!(!tally.is_whole());
    tally.count_on(&table.meeting, 1);
    assert_eq!(tally.leading(first), Some(support), "the others come in order");
    tally.count_on(&table.meeting, 100);
    assert!(tally.is_whole() && tally == Tally::count(&table.meeting));
}

#[test]
fn an_agenda_that_changes_while_something_is_due_is_rolled_up_right() {
    for command in [Withdraw as fn(_) -> _, |item| Command::Move(item, Direction::Down)] {
        let mut table = Table::new();
        let item = table.item("1.1");
        for council in 0..2 {
            table.done(CHAIR, Mark(table.cell("1.1", council), GREEN));
        }
        let mut tally = table.tally.clone();
        // The outcome of the item becomes another, which nobody has counted when the agenda changes.
        for command in [TogglePresence(CouncilIx(2)), TogglePresence(CouncilIx(3)), command(item)] {
            let event = table.meeting.decide(CHAIR, Moment(0), command).expect("it is allowed");
            let change = table.meeting.apply(&event);
            tally.defer(&table.meeting, &change);
        }
        assert!(!tally.is_whole());
        tally.count_all(&table.meeting);
        assert!(tally == Tally::count(&table.meeting));
    }
}
