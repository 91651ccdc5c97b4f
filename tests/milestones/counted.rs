//! How far milestones are, counted over what stands below an item.

use draagvlak::domain::agenda::{Milestone, Stage, Stages};
use draagvlak::domain::command::{Command, Rejection};

use crate::programme::{CHAIR, SECRETARY, Table};

fn counts(stages: Stages) -> [usize; 4] {
    Stage::ALL.map(|stage| stages.count(stage))
}

fn milestone(text: &str, stage: Stage) -> Milestone {
    Milestone { text: text.to_owned(), due: None, stage }
}

#[test]
fn those_below_are_counted_with_an_item_and_those_that_were_dropped_apart() {
    let mut table = Table::new();
    let agenda = table.meeting.agenda();
    // Topic 1 has four of its own (underway, reached, planned, dropped), and 1.2 has one that is reached.
    assert_eq!(counts(agenda.stages(table.item("1"))), [1, 1, 2, 1]);
    assert_eq!((agenda.stages(table.item("1")).all(), agenda.stages(table.item("1")).standing()), (5, 4));
    assert_eq!(counts(agenda.stages(table.item("1.1"))), [0; 4]);
    assert_eq!(counts(agenda.stages(table.item("2"))), [3, 0, 0, 0]);
    // What is taken off the agenda is not counted.
    let item = table.item("1.2");
    table.say(CHAIR, Command::Withdraw(item)).unwrap();
    assert_eq!(counts(table.meeting.agenda().stages(table.item("1"))), [1, 1, 1, 1]);
}

#[test]
fn a_stage_is_set_and_taken_back_and_an_empty_text_refused() {
    let mut table = Table::new();
    let item = table.item("2.2");
    let set = |stage| Command::SetMilestones(item, vec![milestone("Wervingsactie", stage)]);
    table.say(CHAIR, set(Stage::Planned)).unwrap();
    table.say(SECRETARY, set(Stage::Reached)).unwrap();
    assert_eq!(counts(table.meeting.agenda().stages(item)), [0, 0, 1, 0]);
    assert_eq!(table.say(SECRETARY, set(Stage::Reached)), Err(Rejection::Unchanged));
    assert!(matches!(table.say(CHAIR, Command::Undo), Err(Rejection::ChangedSince(_))), "the other changed it since");
    table.say(SECRETARY, Command::Undo).unwrap();
    table.say(CHAIR, Command::Undo).unwrap();
    assert_eq!(table.meeting.agenda().item(item).milestones, []);
    let empty = Command::SetMilestones(item, vec![milestone("", Stage::Planned)]);
    assert_eq!(table.say(CHAIR, empty), Err(Rejection::EmptyText));
}
