//! What two colouring files of a council have to do with each other.

use draagvlak::domain::ballot::{Ballot, Clash, Difference, Entry, Misplaced, Stray};
use draagvlak::domain::command::{Command, Rejection};
use draagvlak::domain::event::Event;
use draagvlak::domain::id::{CouncilIx, ItemIx, LevelIx};
use draagvlak::domain::mandate::{Body, Mandate};
use draagvlak::domain::mark::{Answer, Origin};

use super::table::{CHAIR, Table};

const GREEN: Answer = Answer::Level(LevelIx(0));
const RED: Answer = Answer::Level(LevelIx(2));

fn entry(item: ItemIx, answer: Answer) -> Entry {
    Entry { item, title: None, answer, mandate: None, remark: None, conditions: Vec::new() }
}

fn stray(id: &str, answer: Answer) -> Stray {
    let (title, remark) = (None, None);
    let id = id.to_owned();
    Stray { id, title, why: Misplaced::Unknown, answer, mandate: None, remark, conditions: Vec::new() }
}

fn ballot(version: u16, entries: Vec<Entry>) -> Ballot {
    let (council, file) = (CouncilIx(1), format!("v{version}.ron"));
    Ballot { council, version, mandate: Mandate::PERSONAL, file, entries, strays: Vec::new() }
}

fn take(ballot: &Ballot, clash: Clash) -> Command {
    Command::Take(Box::new(ballot.clone()), clash)
}

#[test]
fn what_a_later_file_leaves_out_or_clears_is_said_no_more() {
    let mut table = Table::new();
    let (first, second) = (table.item("1.1"), table.item("1.2"));
    let one = ballot(1, vec![entry(first, GREEN), entry(second, GREEN)]);
    let two = ballot(2, vec![entry(first, Answer::Pending)]);
    table.done(CHAIR, take(&one, Clash::Refuse));
    table.done(CHAIR, take(&two, Clash::Refuse));
    for id in ["1.1", "1.2"] {
        assert_eq!(table.meeting.marks().all(table.cell(id, 1)), [], "silence is never support");
    }
    assert_eq!(table.meeting.ballots(), [one.clone(), two.clone()], "the earlier one is in the history");
    table.done(CHAIR, Command::Undo);
    assert_eq!(table.meeting.marks().counted(table.cell("1.1", 1)), GREEN, "taken back, the earlier one stands again");
    table.done(CHAIR, Command::Redo);
    assert_eq!(table.meeting.marks().counted(table.cell("1.1", 1)), Answer::Pending);

    let mut other = Table::new();
    other.done(CHAIR, take(&two, Clash::Refuse));
    other.done(CHAIR, take(&one, Clash::Refuse));
    assert_eq!((other.meeting.marks(), other.meeting.ballots()), (table.meeting.marks(), table.meeting.ballots()));
}

#[test]
fn an_older_file_that_is_replaced_changes_nothing_that_stands() {
    let mut table = Table::new();
    let item = table.item("1.1");
    table.done(CHAIR, take(&ballot(1, vec![entry(item, GREEN)]), Clash::Refuse));
    table.done(CHAIR, take(&ballot(2, vec![entry(item, RED)]), Clash::Refuse));
    table.done(CHAIR, take(&ballot(1, vec![entry(item, RED)]), Clash::Replace));
    let cell = table.cell("1.1", 1);
    assert_eq!(table.meeting.marks().of(cell, Origin::Ballot { version: 1 }), Answer::Pending);
    assert_eq!(table.meeting.marks().counted(cell), RED);
    assert_eq!(table.meeting.ballot(CouncilIx(1), 1).unwrap().entries[0].answer, RED);
}

#[test]
fn files_differ_in_what_they_say_and_not_in_what_they_are_called() {
    let table = Table::new();
    let (first, second) = (table.item("1.1"), table.item("1.2"));
    let agenda = table.meeting.agenda();
    let one = ballot(1, vec![entry(first, GREEN), entry(second, GREEN)]);
    let mut renamed = Ballot { file: "anders.ron".to_owned(), ..one.clone() };
    renamed.entries[0].title = Some("Oude naam".to_owned());
    assert!(one.difference(&renamed, agenda).is_none());

    let mut moved = ballot(1, vec![entry(first, GREEN)]);
    moved.strays.push(Stray { why: Misplaced::Withdrawn, ..stray("1.2", GREEN) });
    assert!(one.difference(&moved, agenda).is_none(), "an item that lost its place since is the same item");

    let mut other = ballot(1, vec![entry(first, RED)]);
    other.strays = vec![stray("weg", RED)];
    other.mandate = Mandate { body: Body::Council, ..Mandate::PERSONAL };
    let items = ["1.1", "1.2", "weg"].map(str::to_owned).into();
    let expected = Difference { mandate: true, items };
    assert_eq!(one.difference(&other, agenda), expected);
    assert_eq!(other.difference(&one, agenda), expected);
}

#[test]
fn a_file_is_still_the_same_after_the_agenda_changed() {
    let mut table = Table::new();
    let (item, other) = (table.item("1.1"), table.item("1.2"));
    let one = ballot(1, vec![entry(item, GREEN), entry(other, GREEN)]);
    table.done(CHAIR, take(&one, Clash::Refuse));
    let mut facts = table.meeting.agenda().item(item).facts();
    facts.title = "Nieuwe naam".to_owned();
    table.done(CHAIR, Command::Edit(item, Box::new(facts)));
    table.done(CHAIR, Command::Withdraw(other));
    let mut again = ballot(1, vec![entry(item, GREEN)]);
    again.entries[0].title = Some("Proces".to_owned());
    again.strays.push(Stray { why: Misplaced::Withdrawn, ..stray("1.2", GREEN) });
    table.refused(CHAIR, take(&again, Clash::Refuse), Rejection::Unchanged);
    again.entries[0].answer = RED;
    table.refused(CHAIR, take(&again, Clash::Refuse), Rejection::OtherBallot(1));
    let events: Vec<Event> = table.meeting.history().events().map(std::borrow::Cow::into_owned).collect();
    assert_eq!(events.len(), 3);
}
