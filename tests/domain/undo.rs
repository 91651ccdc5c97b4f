//! Taking back and bringing back, by two people at one table.

use draagvlak::domain::command::Command::{
    Close, CloseTopic, Conclude, Hammer, Mark, Move, OpenTopic, Raise, Redo, Remark, ReopenTopic, Resume, Suspend,
    TogglePresence, Undo,
};
use draagvlak::domain::command::{Direction, Rejection};
use draagvlak::domain::conclusion::Conclusion;
use draagvlak::domain::council::Presence;
use draagvlak::domain::event::Phase;
use draagvlak::domain::id::CouncilIx;
use draagvlak::domain::mark::Answer;

use crate::table::{AMBER, CHAIR, GREEN, RED, SECRETARY, Table};

#[test]
fn taking_back_everything_leads_to_the_start_and_bringing_back_to_the_end() {
    let mut table = Table::new();
    let start = table.meeting.clone();
    let cell = table.cell("1.1", 0);
    let (first, third) = (table.item("1"), table.item("3"));
    let commands = [
        OpenTopic(table.item("1.1")),
        Mark(cell, AMBER),
        Remark(cell, "mits de tweede versie er ligt".into()),
        Mark(cell, RED),
        Hammer(table.item("1.2")),
        TogglePresence(CouncilIx(3)),
        Conclude(first, Conclusion::in_words("Aangehouden")),
        Suspend,
        Resume,
        Raise("Vervoer".to_owned()),
        Move(third, Direction::Up),
        CloseTopic(first),
        OpenTopic(third),
        ReopenTopic(first),
        Close,
    ];
    let n = commands.len();
    for command in commands {
        table.done(CHAIR, command);
    }
    let end = table.meeting.clone();
    for _ in 0..n {
        table.done(CHAIR, Undo);
    }
    table.refused(CHAIR, Undo, Rejection::NothingToUndo);
    assert_eq!(table.meeting.agenda().walk(), start.agenda().walk());
    assert_eq!(table.meeting.marks().counted(cell), Answer::Pending);
    assert_eq!(table.meeting.remarks().count(), 0);
    assert_eq!(table.meeting.presence(CouncilIx(3)), Presence::Present);
    assert_eq!(table.meeting.conclusion(first), None);
    assert_eq!((table.meeting.phase(), table.meeting.open_topic()), (Phase::Running, None));
    for _ in 0..n {
        table.done(CHAIR, Redo);
    }
    table.refused(CHAIR, Redo, Rejection::NothingToRedo);
    assert_eq!(table.meeting.agenda(), end.agenda());
    assert_eq!(table.meeting.marks(), end.marks());
    assert!(table.meeting.remarks().eq(end.remarks()));
    assert_eq!(table.meeting.conclusion(first), Some(&*Conclusion::in_words("Aangehouden")));
    assert_eq!((table.meeting.phase(), table.meeting.open_topic()), (Phase::Closed, Some(first)));
    assert_eq!(table.meeting.history().events().count(), 3 * n, "the record only grows");
}

#[test]
fn everybody_takes_back_what_is_their_own() {
    let mut table = Table::new();
    let (first, second) = (table.cell("1.1", 0), table.cell("1.1", 1));
    table.done(CHAIR, Mark(first, GREEN));
    table.done(SECRETARY, Mark(second, RED));
    table.done(CHAIR, Undo);
    assert_eq!(table.meeting.marks().counted(first), Answer::Pending);
    assert_eq!(table.meeting.marks().counted(second), RED);
    table.refused(CHAIR, Undo, Rejection::NothingToUndo);
    table.done(SECRETARY, Undo);
    table.done(CHAIR, Redo);
    assert_eq!(table.meeting.marks().counted(first), GREEN);
    assert_eq!(table.meeting.marks().counted(second), Answer::Pending);
}

#[test]
fn what_somebody_else_changed_since_is_not_taken_back() {
    let mut table = Table::new();
    let cell = table.cell("1.1", 0);
    table.done(CHAIR, Mark(cell, GREEN));
    table.done(SECRETARY, Mark(cell, RED));
    table.refused(CHAIR, Undo, Rejection::ChangedSince(1));
    table.done(SECRETARY, Undo);
    table.done(CHAIR, Undo);
    table.done(SECRETARY, Mark(cell, AMBER));
    table.refused(CHAIR, Redo, Rejection::ChangedSince(1));
    table.done(SECRETARY, TogglePresence(CouncilIx(1)));
    table.done(CHAIR, TogglePresence(CouncilIx(1)));
    table.refused(SECRETARY, Undo, Rejection::ChangedSince(6));
}

#[test]
fn something_new_ends_what_could_be_brought_back() {
    let mut table = Table::new();
    table.done(CHAIR, Mark(table.cell("1.1", 0), GREEN));
    table.done(CHAIR, Undo);
    table.done(CHAIR, Mark(table.cell("1.1", 1), GREEN));
    table.refused(CHAIR, Redo, Rejection::NothingToRedo);
}

#[test]
fn what_was_said_of_a_finished_item_stays_as_it_is() {
    let mut table = Table::new();
    let (item, cell) = (table.item("1.1"), table.cell("1.1", 0));
    table.done(CHAIR, Mark(cell, GREEN));
    table.done(SECRETARY, CloseTopic(table.item("1")));
    table.refused(CHAIR, Undo, Rejection::TopicClosed);
    table.done(SECRETARY, ReopenTopic(table.item("1")));
    table.done(SECRETARY, Suspend);
    table.refused(CHAIR, Undo, Rejection::Suspended);
    table.done(SECRETARY, Close);
    table.refused(CHAIR, Undo, Rejection::MeetingClosed);
    table.done(SECRETARY, Resume);
    table.done(CHAIR, Undo);
    table.done(SECRETARY, CloseTopic(item));
    table.refused(CHAIR, Redo, Rejection::TopicClosed);
    assert_eq!(table.meeting.marks().counted(cell), Answer::Pending);
}

#[test]
fn taking_back_the_end_of_an_item_leaves_open_what_was_opened_since() {
    let mut table = Table::new();
    let (first, second) = (table.item("1.1"), table.item("1.2"));
    table.done(CHAIR, OpenTopic(first));
    table.done(CHAIR, CloseTopic(first));
    assert_eq!(table.meeting.open_topic(), None);
    table.done(SECRETARY, OpenTopic(second));
    table.done(CHAIR, Undo);
    assert!(!table.meeting.is_closed(first));
    assert_eq!(table.meeting.open_topic(), Some(second));
    table.refused(CHAIR, Redo, Rejection::ChangedSince(2));
    table.done(SECRETARY, Undo); // nothing was open before
    table.refused(CHAIR, Undo, Rejection::ChangedSince(1));
}

#[test]
fn taking_back_a_reopening_leaves_open_what_was_opened_since() {
    let mut table = Table::new();
    let (first, second) = (table.item("1.1"), table.item("1.2"));
    table.done(CHAIR, CloseTopic(first));
    table.done(CHAIR, ReopenTopic(first));
    assert_eq!(table.meeting.open_topic(), Some(first));
    table.done(SECRETARY, OpenTopic(second));
    table.done(CHAIR, Undo);
    assert!(table.meeting.is_closed(first));
    assert_eq!(table.meeting.open_topic(), Some(second));
}

#[test]
fn a_finished_or_withdrawn_item_does_not_come_under_discussion_by_undo() {
    let mut table = Table::new();
    let (first, second) = (table.item("1.1"), table.item("1.2"));
    table.done(CHAIR, OpenTopic(first));
    table.done(CHAIR, OpenTopic(second));
    table.done(SECRETARY, CloseTopic(first));
    table.refused(CHAIR, Undo, Rejection::ChangedSince(2));
    table.done(SECRETARY, Raise("Vervoer".to_owned()));
    let raised = table.item("rondvraag-1");
    table.done(CHAIR, OpenTopic(raised));
    table.done(SECRETARY, Undo);
    assert_eq!(table.meeting.open_topic(), None);
    table.refused(CHAIR, Undo, Rejection::ChangedSince(5));
}

#[test]
fn a_closing_by_somebody_else_is_not_taken_back() {
    let mut table = Table::new();
    let item = table.item("1.1");
    table.done(CHAIR, CloseTopic(item));
    table.done(SECRETARY, ReopenTopic(item));
    table.refused(CHAIR, Undo, Rejection::ChangedSince(1));
    table.done(SECRETARY, TogglePresence(CouncilIx(0)));
    table.done(SECRETARY, CloseTopic(item)); // with others at the table
    table.refused(CHAIR, Undo, Rejection::ChangedSince(1));
}

#[test]
fn a_part_of_a_finished_heading_keeps_the_base_of_the_heading() {
    let mut table = Table::new();
    let (heading, first, second) = (table.item("1"), table.item("1.1"), table.item("1.2"));
    table.done(CHAIR, CloseTopic(first));
    table.done(SECRETARY, CloseTopic(heading));
    table.done(SECRETARY, TogglePresence(CouncilIx(0)));
    table.refused(SECRETARY, CloseTopic(second), Rejection::TopicClosed);
    table.refused(SECRETARY, ReopenTopic(first), Rejection::TopicClosed);
    table.refused(CHAIR, Undo, Rejection::ChangedSince(1));
    assert_eq!(table.meeting.presence_for(second, CouncilIx(0)), Presence::Present);
    table.done(SECRETARY, ReopenTopic(heading));
    assert!(table.meeting.is_closed(first), "it was finished by itself");
    assert!(!table.meeting.is_closed(second));
    table.done(CHAIR, Undo);
    assert!(!table.meeting.is_closed(first));
}

#[test]
fn a_remark_outlives_its_colour_and_the_colour_its_remark() {
    let mut table = Table::new();
    let cell = table.cell("1.1", 0);
    table.done(CHAIR, Mark(cell, AMBER));
    table.done(CHAIR, Remark(cell, "mits de kosten gelijk blijven".into()));
    table.done(CHAIR, Mark(cell, RED));
    let (_, remark) = table.meeting.remarks_at(cell).next().unwrap();
    assert_eq!((remark.text.as_str(), remark.said_with), ("mits de kosten gelijk blijven", AMBER));
    table.done(CHAIR, Undo);
    table.done(CHAIR, Undo);
    assert_eq!(table.meeting.remarks_at(cell).count(), 0);
    assert_eq!(table.meeting.marks().counted(cell), AMBER);
    table.done(CHAIR, Redo);
    table.done(SECRETARY, Remark(cell, "".into()));
    assert_eq!(table.meeting.remarks_at(cell).count(), 0);
    table.refused(CHAIR, Undo, Rejection::ChangedSince(2));
    table.done(SECRETARY, Undo);
    assert_eq!(table.meeting.remarks_at(cell).count(), 1);
}
