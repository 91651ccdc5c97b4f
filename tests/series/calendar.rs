//! The calendar in the domain: which days there are, what is planned, and that it is taken back.

use draagvlak::domain::agenda::Kind;
use draagvlak::domain::calendar::{SITTINGS_MAX, Sitting, SittingPoint, changed, is_planned_on, next_after, planned};
use draagvlak::domain::command::{Command, Rejection};
use draagvlak::domain::id::ItemIx;
use draagvlak::domain::past::{Past, Way};
use draagvlak::domain::time::Date;

use crate::programme::{CHAIR, SECRETARY, Table, day};

fn point(title: &str) -> SittingPoint {
    SittingPoint { title: Some(title.to_owned()), kind: None, item: None, by: None, note: None }
}

fn days(table: &Table) -> Vec<String> {
    table.meeting.calendar().iter().map(|sitting| sitting.date.to_string()).collect()
}

#[test]
fn days_of_the_week_are_those_of_the_almanac() {
    let case = |text: &str, weekday: u8| assert_eq!(day(text).weekday(), weekday, "{text}");
    // The eight meetings of 2020 are all on Thursdays.
    for text in ["01-30", "03-12", "04-16", "06-18", "07-16", "09-24", "11-05", "12-10"] {
        case(&format!("2020-{text}"), 3);
    }
    case("1900-01-01", 0);
    case("2000-02-29", 1);
    case("2000-03-01", 2);
    case("2021-09-16", 3);
    case("2024-12-31", 1);
    case("0001-01-01", 0);
    case("9999-12-31", 4);
    // Every day is followed by the next one of the week.
    let mut last = day("1999-12-31").weekday();
    for (month, length) in [(1, 31), (2, 29), (3, 31), (4, 30), (5, 31), (6, 30)] {
        for date in (1..=length).map(|n| Date::new(2000, month, n).unwrap()) {
            assert_eq!(date.weekday(), (last + 1) % 7, "{date}");
            last = date.weekday();
        }
    }
}

#[test]
fn the_calendar_tells_what_comes_next_and_what_is_planned_for_an_item() {
    let table = Table::new();
    let calendar = table.meeting.calendar();
    assert_eq!(calendar.len(), 8);
    assert_eq!(next_after(calendar, day("2020-01-30")).unwrap().date, day("2020-03-12"));
    assert_eq!(next_after(calendar, day("2020-03-13")).unwrap().date, day("2020-04-16"));
    assert_eq!(next_after(calendar, day("2020-12-10")), None);
    let of =
        |id| planned(calendar, table.item(id)).map(|(it, point)| (it.date.to_string(), point.kind)).collect::<Vec<_>>();
    assert_eq!(of("2.1"), [("2020-03-12".to_owned(), Some(Kind::Decision))]);
    assert_eq!(of("2"), []);
    assert!(table.meeting.is_planned_today(table.item("3")) && !table.meeting.is_planned_today(table.item("2.1")));
    // What stands below something that is planned is planned with it.
    let agenda = table.meeting.agenda();
    let calendar = [Sitting {
        points: vec![SittingPoint { item: Some(table.item("1")), ..point("x") }],
        ..Sitting::new(day("2020-03-12"))
    }];
    let on = |id, text| is_planned_on(&calendar, agenda, table.item(id), day(text));
    assert!(on("1", "2020-03-12") && on("1.2", "2020-03-12") && !on("2", "2020-03-12") && !on("1", "2020-03-13"));
}

#[test]
fn what_a_change_names_is_only_what_is_otherwise() {
    let (one, two, three) =
        (Sitting::new(day("2020-01-01")), Sitting::new(day("2020-02-01")), Sitting::new(day("2020-03-01")));
    let other = Sitting { place: Some("Gouda".to_owned()), ..two.clone() };
    let (before, after) = ([one.clone(), two.clone()], [one, other.clone(), three.clone()]);
    assert_eq!(changed(&before, &after), (vec![two], vec![other, three]));
    assert_eq!(changed(&after, &after), (vec![], vec![]));
}

#[test]
fn meetings_come_change_and_go_and_all_of_it_is_taken_back() {
    let mut table = Table::new();
    let start = table.meeting.calendar().to_vec();
    let mut calendar = start.clone();
    calendar.insert(2, Sitting { place: Some("Zuidplas".to_owned()), ..Sitting::new(day("2020-04-02")) });
    table.say(CHAIR, Command::SetCalendar(calendar.clone())).unwrap();
    assert_eq!(days(&table)[..4], ["2020-01-30", "2020-03-12", "2020-04-02", "2020-04-16"]);
    // Moved to another day, with what is planned.
    calendar[1].date = day("2020-03-19");
    table.say(CHAIR, Command::SetCalendar(calendar.clone())).unwrap();
    assert_eq!(days(&table)[1], "2020-03-19");
    assert_eq!(table.meeting.calendar()[1].points.len(), 3);
    calendar.remove(8);
    table.say(CHAIR, Command::SetCalendar(calendar.clone())).unwrap();
    assert_eq!(table.meeting.calendar().len(), 8);
    assert_eq!(table.say(CHAIR, Command::SetCalendar(calendar)), Err(Rejection::Unchanged));
    for _ in 0..3 {
        table.say(CHAIR, Command::Undo).unwrap();
    }
    assert_eq!(table.meeting.calendar(), start);
    table.say(CHAIR, Command::Redo).unwrap();
    assert_eq!(days(&table)[2], "2020-04-02");
}

#[test]
fn what_cannot_be_planned_is_refused() {
    let mut table = Table::new();
    let with = |table: &Table, point: SittingPoint| {
        let mut calendar = table.meeting.calendar().to_vec();
        calendar[1].points.push(point);
        Command::SetCalendar(calendar)
    };
    let nameless = with(&table, SittingPoint { title: None, ..point("") });
    assert_eq!(table.say(CHAIR, nameless), Err(Rejection::EmptyTitle));
    let empty = with(&table, point(""));
    assert_eq!(table.say(CHAIR, empty), Err(Rejection::EmptyTitle));
    let unknown = with(&table, SittingPoint { item: Some(ItemIx(99)), ..point("x") });
    assert_eq!(table.say(CHAIR, unknown), Err(Rejection::Unknown));
    let mut twice = table.meeting.calendar().to_vec();
    twice.insert(1, Sitting::new(day("2020-01-30")));
    assert_eq!(table.say(CHAIR, Command::SetCalendar(twice)), Err(Rejection::DateTaken));
    let many = (0..=SITTINGS_MAX).map(|n| {
        let (year, rest) = (2100 + u16::try_from(n / 336).unwrap(), u8::try_from(n % 336 / 28).unwrap());
        Sitting::new(Date::new(year, 1 + rest, 1 + u8::try_from(n % 28).unwrap()).unwrap())
    });
    assert_eq!(table.say(CHAIR, Command::SetCalendar(many.collect())), Err(Rejection::Unknown));
    table.say(CHAIR, Command::Close).unwrap();
    let late = with(&table, point("te laat"));
    assert_eq!(table.say(CHAIR, late), Err(Rejection::MeetingClosed));
}

#[test]
fn two_seats_hinder_each_other_only_on_the_same_day() {
    let mut table = Table::new();
    let plan = |table: &Table, place: usize, title: &str| {
        let mut calendar = table.meeting.calendar().to_vec();
        calendar[place].points.push(point(title));
        Command::SetCalendar(calendar)
    };
    let first = plan(&table, 2, "visie");
    table.say(CHAIR, first).unwrap();
    let second = plan(&table, 3, "begroting");
    table.say(SECRETARY, second).unwrap();
    // The other changed another day since: that is no hindrance.
    table.say(CHAIR, Command::Undo).unwrap();
    assert!(table.meeting.calendar()[2].points.is_empty());
    assert_eq!(table.meeting.calendar()[3].points.len(), 1);
    table.say(CHAIR, Command::Redo).unwrap();
    let third = plan(&table, 2, "ook dit");
    table.say(SECRETARY, third).unwrap();
    assert!(matches!(table.say(CHAIR, Command::Undo), Err(Rejection::ChangedSince(_))));
}

#[test]
fn the_past_knows_what_was_planned_and_about_which_items() {
    let mut table = Table::new();
    let start = table.meeting.plan().clone();
    let mut calendar = table.meeting.calendar().to_vec();
    calendar[2].points.push(SittingPoint { item: Some(table.item("1.2")), ..point("opvang") });
    let seq = table.say(CHAIR, Command::SetCalendar(calendar)).unwrap();
    let mut past = Past::new(start, table.meeting.history());
    assert_eq!(past.about(seq).items, [table.item("1.2")]);
    past.go_to(0);
    assert!(past.meeting().calendar()[2].points.is_empty());
    assert_eq!(past.nearest(Way::Later, |about| about.items.contains(&table.item("1.2"))), Some(seq));
    past.go_to(seq);
    assert_eq!(past.meeting(), &table.meeting);
}
