//! What a meeting allows when, and how long items took.

use draagvlak::domain::command::Command::{
    Close, CloseTopic, Conclude, Hammer, Mark, Move, OpenTopic, Raise, Remark, ReopenTopic, Resume, Suspend,
    TogglePresence,
};
use draagvlak::domain::command::Direction::{Down, Up};
use draagvlak::domain::command::{Command, Rejection};
use draagvlak::domain::conclusion::Conclusion;
use draagvlak::domain::council::Presence;
use draagvlak::domain::event::{Deed, MarkChange, Phase};
use draagvlak::domain::id::{AuthorIx, CouncilIx, ItemIx, LevelIx};
use draagvlak::domain::mandate::Mandate;
use draagvlak::domain::mark::{Answer, Cell, Origin};
use draagvlak::domain::scale::{Counts, Scale};
use draagvlak::domain::time::Moment;

use crate::notation::midden_holland;
use crate::table::{AMBER, CHAIR, GREEN, RED, SECRETARY, Table, plan};

const MINUTE: i64 = 60_000;

#[track_caller]
fn spent(table: &Table, id: &str, minutes: u64) {
    let spent = table.meeting.spent(table.item(id), Moment(table.now));
    assert_eq!(spent, minutes * MINUTE as u64, "time spent on {id}");
}

#[test]
fn the_clock_runs_for_the_item_under_discussion() {
    let mut table = Table::new();
    table.done(CHAIR, OpenTopic(table.item("1.1")));
    table.now += 5 * MINUTE;
    spent(&table, "1.1", 5);
    table.done(CHAIR, OpenTopic(table.item("1.2")));
    table.now += 3 * MINUTE;
    table.done(CHAIR, CloseTopic(table.item("2"))); // an item elsewhere does not disturb it
    table.now += MINUTE;
    table.done(CHAIR, CloseTopic(table.item("1"))); // the heading ends it
    table.now += 10 * MINUTE;
    spent(&table, "1.1", 5);
    spent(&table, "1.2", 4);
    assert!(!table.meeting.is_clock_running());
    table.done(CHAIR, ReopenTopic(table.item("1")));
    table.now += 2 * MINUTE;
    spent(&table, "1", 2);
}

#[test]
fn the_clock_stands_still_while_the_meeting_does() {
    let mut table = Table::new();
    table.done(CHAIR, OpenTopic(table.item("1.1")));
    table.now += 5 * MINUTE;
    table.done(CHAIR, Suspend);
    table.now += 15 * MINUTE;
    spent(&table, "1.1", 5);
    assert!(!table.meeting.is_clock_running());
    table.done(CHAIR, Resume);
    table.now += MINUTE;
    table.done(CHAIR, Close);
    table.now += MINUTE;
    spent(&table, "1.1", 6);
    table.done(CHAIR, Command::Undo);
    table.now += MINUTE;
    spent(&table, "1.1", 7);
    assert_eq!(table.meeting.open_topic(), Some(table.item("1.1")));
}

#[test]
fn a_clock_that_steps_back_takes_no_time_away() {
    let mut table = Table::new();
    table.done(CHAIR, OpenTopic(table.item("1.1")));
    table.now += 5 * MINUTE;
    table.done(CHAIR, Suspend);
    table.done(CHAIR, Resume);
    table.now -= 60 * MINUTE;
    spent(&table, "1.1", 5);
    table.done(CHAIR, OpenTopic(table.item("1.2")));
    table.now += 2 * MINUTE;
    spent(&table, "1.1", 5);
    spent(&table, "1.2", 2);
    assert_eq!(Moment(i64::MIN).since(Moment(i64::MAX)), 0);
    assert_eq!(Moment(i64::MAX).since(Moment(i64::MIN)), i64::MAX as u64);
}

#[test]
fn what_is_not_there_is_refused() {
    let mut table = Table::new();
    let (nothing, cell) = (ItemIx(99), table.cell("1.1", 0));
    for command in [
        Mark(Cell { item: nothing, ..cell }, GREEN),
        Mark(Cell { council: CouncilIx(5), ..cell }, GREEN),
        Mark(cell, Answer::Level(LevelIx(3))),
        Hammer(nothing),
        Remark(Cell { council: CouncilIx(5), ..cell }, "mits".into()),
        TogglePresence(CouncilIx(5)),
        OpenTopic(nothing),
        CloseTopic(nothing),
        ReopenTopic(nothing),
        Move(nothing, Up),
        Conclude(nothing, Conclusion::in_words("Gedragen")),
    ] {
        table.refused(CHAIR, command, Rejection::Unknown);
    }
    table.refused(AuthorIx(2), Mark(cell, GREEN), Rejection::Unknown);
}

#[test]
fn what_changes_nothing_or_cannot_be_is_refused() {
    let mut table = Table::new();
    let (item, heading, cell) = (table.item("1.1"), table.item("1"), table.cell("1.1", 0));
    table.refused(CHAIR, Mark(cell, Answer::Pending), Rejection::Unchanged);
    table.refused(CHAIR, Mark(table.cell("1", 0), GREEN), Rejection::NotColoured);
    table.refused(CHAIR, Hammer(heading), Rejection::NotColoured);
    table.refused(CHAIR, Remark(cell, "".into()), Rejection::Unchanged);
    table.refused(CHAIR, Raise(String::new()), Rejection::EmptyTitle);
    table.refused(CHAIR, Move(heading, Up), Rejection::AtTheEnd);
    table.refused(CHAIR, Move(table.item("3"), Down), Rejection::AtTheEnd);
    table.refused(CHAIR, ReopenTopic(item), Rejection::TopicNotClosed);
    table.refused(CHAIR, Conclude(item, Conclusion::in_words("")), Rejection::Unchanged);
    table.refused(CHAIR, Resume, Rejection::Unchanged);
    table.refused(CHAIR, Command::Undo, Rejection::NothingToUndo);
    table.refused(CHAIR, Command::Redo, Rejection::NothingToRedo);
    table.done(CHAIR, OpenTopic(item));
    table.refused(CHAIR, OpenTopic(item), Rejection::Unchanged);
    table.done(CHAIR, Hammer(item));
    table.refused(CHAIR, Hammer(item), Rejection::NobodyOutstanding);
    table.done(CHAIR, CloseTopic(item));
    for command in [Mark(cell, RED), Hammer(item), Remark(cell, "mits".into()), OpenTopic(item), CloseTopic(item)] {
        table.refused(CHAIR, command, Rejection::TopicClosed);
    }
}

#[test]
fn a_meeting_that_stands_still_allows_little() {
    let mut table = Table::new();
    let (item, cell) = (table.item("1.1"), table.cell("1.1", 0));
    for (phase, why) in [(Suspend, Rejection::Suspended), (Close, Rejection::MeetingClosed)] {
        table.done(CHAIR, phase.clone());
        for command in [
            Mark(cell, GREEN),
            Hammer(item),
            Remark(cell, "mits".into()),
            OpenTopic(item),
            CloseTopic(item),
            ReopenTopic(item),
            Raise("Vervoer".to_owned()),
            Move(item, Down),
        ] {
            table.refused(CHAIR, command, why.clone());
        }
        table.refused(CHAIR, phase, Rejection::Unchanged);
        table.done(CHAIR, TogglePresence(CouncilIx(0)));
    }
    table.refused(CHAIR, Suspend, Rejection::MeetingClosed);
    table.refused(CHAIR, Conclude(item, Conclusion::in_words("Gedragen")), Rejection::MeetingClosed);
    table.done(CHAIR, Resume);
    assert_eq!(table.meeting.phase(), Phase::Running);
}

#[test]
fn a_hammer_takes_those_present_who_have_not_spoken_as_green() {
    let mut table = Table::new();
    let item = table.item("1.1");
    table.done(CHAIR, Mark(table.cell("1.1", 0), RED));
    table.done(CHAIR, Mark(table.cell("1.1", 1), Answer::NoView));
    table.done(CHAIR, TogglePresence(CouncilIx(2)));
    table.done(CHAIR, Hammer(item));
    let row: Vec<_> = table.meeting.marks().row(item).map(|(_, answer)| answer).collect();
    assert_eq!(row, [RED, Answer::NoView, Answer::Pending, GREEN, GREEN]);
    table.done(CHAIR, Command::Undo);
    assert_eq!(table.meeting.marks().counted(table.cell("1.1", 4)), Answer::Pending);

    let mut plan = plan(midden_holland(), &["majority"]);
    let levels = plan.scale.levels().iter().filter(|l| l.counts != Counts::For).cloned().collect();
    plan.scale = Scale::new(levels);
    Table::of(plan).refused(CHAIR, Hammer(item), Rejection::NoGreen);
}

#[test]
fn a_council_has_one_remark_of_its_own_at_the_table() {
    let mut table = Table::new();
    for (council, answer) in [(0, AMBER), (1, RED), (2, Answer::NoView), (3, Answer::Pending)] {
        let cell = table.cell("1.1", council);
        if answer != Answer::Pending {
            table.done(CHAIR, Mark(cell, answer));
        }
        table.done(CHAIR, Remark(cell, "mits".into()));
        let remarks: Vec<_> = table.meeting.remarks_at(cell).map(|(_, r)| r.said_with).collect();
        assert_eq!(remarks, [answer]);
    }
    let cell = table.cell("1.1", 0);
    table.refused(CHAIR, Remark(cell, "mits".into()), Rejection::Unchanged);
    table.done(SECRETARY, Remark(cell, "tenzij".into()));
    let texts: Vec<_> = table.meeting.remarks_at(cell).map(|(_, r)| r.text.as_str()).collect();
    assert_eq!(texts, ["tenzij"], "the same remark, changed");
}

#[test]
fn what_is_raised_comes_at_the_end_under_a_name_of_its_own() {
    let mut table = Table::new();
    table.done(CHAIR, Raise("Vervoer".to_owned()));
    table.done(CHAIR, Command::Undo);
    table.done(CHAIR, Raise("Wachtlijsten".to_owned()));
    let raised = table.item("rondvraag-2");
    assert_eq!(table.meeting.agenda().walk().last(), Some(&raised));
    assert_eq!(table.meeting.agenda().item(raised).title, "Wachtlijsten");
    table.done(CHAIR, Mark(table.cell("rondvraag-2", 0), GREEN));
    table.refused(CHAIR, OpenTopic(table.item("rondvraag-1")), Rejection::Unknown);
}

#[test]
fn an_item_moves_past_what_was_withdrawn() {
    let mut table = Table::new();
    table.done(CHAIR, Raise("Vervoer".to_owned()));
    table.done(CHAIR, Command::Undo);
    table.done(CHAIR, Raise("Wachtlijsten".to_owned()));
    let (raised, third) = (table.item("rondvraag-2"), table.item("3"));
    table.done(CHAIR, Move(raised, Up));
    let walk = table.meeting.agenda().walk();
    assert_eq!(walk[walk.len() - 2..], [raised, third]);
    table.refused(CHAIR, Move(third, Down), Rejection::AtTheEnd);
    table.done(CHAIR, Command::Undo);
    let walk = table.meeting.agenda().walk();
    assert_eq!(walk[walk.len() - 2..], [third, raised]);
}

#[test]
fn a_colouring_from_a_file_counts_until_the_table_says_otherwise() {
    let mut table = Table::new();
    let cell = table.cell("1.1", 1);
    for (version, after) in [(1, GREEN), (2, RED)] {
        let origin = Origin::Ballot { version };
        let deed = Deed::Marked(MarkChange { cell, origin, before: Answer::Pending, after });
        let event = table.event(SECRETARY, deed);
        assert!(table.meeting.admits(&event));
        table.apply(&event);
        assert_eq!(table.meeting.marks().counted(cell), after);
    }
    table.done(CHAIR, Mark(cell, AMBER));
    table.done(CHAIR, Mark(cell, Answer::Pending));
    assert_eq!(table.meeting.marks().counted(cell), RED);
    table.done(SECRETARY, Command::Undo);
    assert_eq!(table.meeting.marks().counted(cell), GREEN);
}

#[test]
fn a_finished_item_remembers_who_was_there() {
    let mut table = Table::new();
    let (heading, item) = (table.item("1"), table.item("1.1"));
    let away = CouncilIx(3);
    table.done(CHAIR, TogglePresence(away));
    table.done(CHAIR, CloseTopic(heading));
    table.done(CHAIR, TogglePresence(away));
    assert_eq!(table.meeting.presence(away), Presence::Present);
    assert_eq!(table.meeting.presence_for(item, away), Presence::Absent);
    assert_eq!(table.meeting.closed_by(item), Some(heading));
    table.done(CHAIR, ReopenTopic(heading));
    assert_eq!(table.meeting.presence_for(item, away), Presence::Present);
    assert_eq!(table.meeting.mandate(away), &Mandate::PERSONAL);
}
