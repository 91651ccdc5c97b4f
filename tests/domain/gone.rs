//! What is taken back leaves nothing behind that speaks of what is gone: councils, levels, files under finished items.

use draagvlak::domain::ballot::Clash;
use draagvlak::domain::command::Command::{
    self, ChangeRegion, ChangeScale, CloseTopic, Condition, Mark, Redo, Remark, Take, Undo,
};
use draagvlak::domain::command::{Put, Rejection};
use draagvlak::domain::council::{Council, Region};
use draagvlak::domain::event::Act;
use draagvlak::domain::id::CouncilIx;
use draagvlak::domain::mark::Answer;
use draagvlak::domain::scale::Scale;

use crate::beside::{ballot, entry, wish};
use crate::table::{CHAIR, GREEN, RED, SECRETARY, Table};

/// The same councils and one more behind them.
fn one_more(region: &Region) -> Region {
    let mut region = region.clone();
    let new = Council { id: "erbij".into(), name: "Erbij".into(), short: "EB".into(), ..region.councils[0].clone() };
    region.councils.push(new);
    region
}

fn joined() -> Table {
    let mut table = Table::new();
    let region = one_more(table.meeting.region());
    table.done(CHAIR, ChangeRegion(Box::new(region)));
    table
}

#[test]
fn what_was_said_of_a_council_that_is_gone_is_not_brought_back() {
    let new = CouncilIx::at(Table::new().meeting.region().councils.len());
    let cell = |table: &Table| table.cell("1.1", new.0);
    let mark = |table: &Table| Mark(cell(table), GREEN);
    let remark = |table: &Table| Remark(cell(table), "mits".into());
    let condition = |table: &Table| Condition(Put::New(cell(table), wish("mits")));
    let file = |table: &Table| {
        Take(Box::new(ballot(new.index(), 1, vec![entry(table.item("1.1"), GREEN, &[])])), Clash::Refuse)
    };
    let says: [&dyn Fn(&Table) -> Command; 4] = [&mark, &remark, &condition, &file];
    for say in says {
        let mut table = joined();
        let command = say(&table);
        table.done(SECRETARY, command);
        table.refused(CHAIR, Undo, Rejection::ChangedSince(1));
        table.done(SECRETARY, Undo);
        table.done(CHAIR, Undo);
        let next = table.meeting.clone();
        table.refused(SECRETARY, Redo, Rejection::ChangedSince(2));
        assert!(!table.meeting.admits(&table.event(SECRETARY, Act::Redone(2))));
        assert_eq!(table.meeting.marks(), next.marks());
        assert_eq!(table.meeting.council_name(new), "Erbij", "who reads the record finds it");
        table.done(CHAIR, Redo);
        table.done(SECRETARY, Redo);
    }
}

#[test]
fn a_mark_on_a_level_that_is_gone_is_not_brought_back() {
    let mut table = Table::new();
    let cell = table.cell("1.1", 0);
    table.done(SECRETARY, Mark(cell, RED));
    table.done(SECRETARY, Undo);
    let less = Scale::new(table.meeting.scale().levels()[..2].to_vec());
    table.done(CHAIR, ChangeScale(Box::new(less)));
    table.refused(SECRETARY, Redo, Rejection::ChangedSince(1));
    table.done(CHAIR, Undo);
    table.done(SECRETARY, Redo);
    assert_eq!(table.meeting.marks().counted(cell), RED);
}

#[test]
fn a_file_is_not_taken_back_from_under_an_item_that_was_finished_on_its_words() {
    let mut table = Table::new();
    let item = table.item("1.1");
    let asked = entry(item, Answer::Pending, &["eerst de cijfers"]);
    table.done(CHAIR, Take(Box::new(ballot(0, 1, vec![asked])), Clash::Refuse));
    table.done(SECRETARY, CloseTopic(item));
    table.refused(CHAIR, Undo, Rejection::TopicClosed);
    table.done(SECRETARY, Undo);
    table.done(CHAIR, Undo);
    assert_eq!(table.meeting.conditions().count(), 0);
}
