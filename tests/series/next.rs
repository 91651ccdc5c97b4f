//! The next meeting as the calendar has it: cases worked out by hand.

use draagvlak::domain::agenda::{Arrival, Kind};
use draagvlak::domain::calendar::sitting_on;
use draagvlak::domain::command::Command;
use draagvlak::domain::meeting::Plan;
use draagvlak::domain::next::{id_on, next_plan};
use draagvlak::store::agenda;

use crate::programme::{AGENDA, CHAIR, Table, day};

fn next(table: &Table, date: &str) -> Plan {
    next_plan(&table.meeting, &table.tally, day(date))
}

/// The items at the top: number, title, kind, whether it is coloured.
fn tops(plan: &Plan) -> Vec<(&str, &str, Kind, bool)> {
    let item = |item| {
        let it = plan.agenda.item(item);
        (it.number.as_str(), it.title.as_str(), it.kind, it.coloured)
    };
    plan.agenda.children(None).iter().map(|&top| item(top)).collect()
}

#[test]
fn what_is_planned_comes_onto_the_agenda_with_the_title_and_the_place_of_the_day() {
    let plan = next(&Table::new(), "2020-03-12");
    assert_eq!(
        (plan.id.as_str(), plan.title.as_str(), plan.place.as_deref()),
        ("programma-2020-03-12", "BOSD 2", Some("Waddinxveen"))
    );
    assert_eq!(plan.note.as_deref(), Some("Met een werkbezoek vooraf."));
    // Three items stand at the top, so the two that are new are 4 and 5. What is to be taken note of is not coloured.
    assert_eq!(
        tops(&plan)[3..],
        [
            ("4", "Verkenning zorglandschap", Kind::Information, false),
            ("5", "Begroting regionaal budget", Kind::Decision, true)
        ]
    );
    let look = plan.agenda.item(plan.agenda.find("gepland-1").unwrap());
    assert_eq!((look.text.as_deref(), look.arrival), (Some("Presentatie van tien minuten."), Arrival::Planned));
    // Each point of that day has its item now; other days are as they were.
    let today = sitting_on(&plan.calendar, plan.date).unwrap();
    let ids: Vec<_> = today.points.iter().map(|point| plan.agenda.item(point.item.unwrap()).id.as_str()).collect();
    assert_eq!(ids, ["2.1", "gepland-1", "gepland-2"]);
    assert_eq!(plan.calendar.len(), 8);
    assert_eq!(plan.calendar[7].points[0].item, None);
    // Milestones and costs go along.
    let it = plan.agenda.item(plan.agenda.find("2.1").unwrap());
    assert_eq!((it.milestones.len(), it.costs.len()), (3, 2));
}

#[test]
fn what_is_an_item_already_is_asked_as_it_is_planned() {
    let text = AGENDA.replace(r#"(item: "2.1", kind: Decision, by"#, r#"(item: "2.1", kind: Information, by"#);
    let plan = next(&Table::of(&text), "2020-03-12");
    let it = plan.agenda.item(plan.agenda.find("2.1").unwrap());
    // Whether it is coloured again follows from what was said, not from the calendar.
    assert_eq!((it.kind, it.coloured), (Kind::Information, true));
    let text = AGENDA.replace(r#"(item: "2.1", kind: Decision, by"#, r#"(item: "2.1", by"#);
    let plan = next(&Table::of(&text), "2020-03-12");
    assert_eq!(plan.agenda.item(plan.agenda.find("2.1").unwrap()).kind, Kind::Decision, "as the item was");
}

#[test]
fn a_day_that_the_calendar_does_not_have_brings_nothing() {
    let plan = next(&Table::new(), "2020-03-13");
    assert_eq!((plan.title.as_str(), plan.place, plan.note), ("Programma sociaal domein", None, None));
    assert_eq!(plan.agenda.children(None).len(), 3);
    // A day without a title of its own is called as this meeting.
    assert_eq!(next(&Table::new(), "2020-04-16").title, "Programma sociaal domein");
}

#[test]
fn numbers_and_ids_that_are_taken_are_passed_over() {
    let text = AGENDA
        .replace(r#"id: "3", title"#, r#"id: "3", number: "4", title"#)
        .replace(r#"(id: "2.2", title"#, r#"(id: "gepland-1", number: "2.2", title"#);
    let plan = next(&Table::of(&text), "2020-03-12");
    assert_eq!(tops(&plan)[3..].iter().map(|top| top.0).collect::<Vec<_>>(), ["5", "6"]);
    assert!(plan.agenda.find("gepland-3").is_some());
    agenda::parse("volgende.ron", agenda::write(&plan).as_bytes()).expect("it can be read");
}

#[test]
fn a_point_of_an_item_that_is_gone_comes_back_under_its_title() {
    let mut table = Table::new();
    let item = table.item("2.1");
    table.say(CHAIR, Command::Withdraw(item)).unwrap();
    let plan = next(&table, "2020-03-12");
    // Nothing was said of it, so it is left out; but it is planned for that day.
    assert_eq!(plan.agenda.find("2.1"), None);
    assert_eq!(tops(&plan)[3].1, "Intensieve ambulante zorg thuis");
}

#[test]
fn the_meeting_after_the_next_does_not_repeat_what_was_planned() {
    let second = next(&Table::new(), "2020-03-12");
    let mut table = Table::of(&agenda::write(&second));
    assert_eq!(table.meeting.plan().calendar, second.calendar, "what is written is read");
    assert!(table.meeting.is_planned_today(table.item("gepland-2")));
    let milestones = second.agenda.item(second.agenda.find("1.2").unwrap()).milestones.clone();
    let item = table.item("gepland-2");
    table.say(CHAIR, Command::SetMilestones(item, milestones)).unwrap();
    let third = next(&table, "2020-04-16");
    assert_eq!(tops(&third).len(), 5);
    assert_eq!(third.agenda.item(third.agenda.find("gepland-2").unwrap()).milestones.len(), 1);
    assert_eq!(third.round, 3);
    assert_eq!(third.id, "programma-2020-04-16");
    assert_eq!(id_on(&third, day("2020-12-10")), "programma-2020-12-10");
    assert_eq!(id_on(&third, third.date), third.id);
}
