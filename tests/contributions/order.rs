//! In which order contributions are read, and how many became what.

use draagvlak::domain::command::Command;
use draagvlak::domain::contribution::{Basis, By, Counts, Disposition, Group, grouped};
use draagvlak::domain::meeting::Meeting;

use super::{World, world};

/// The groups with what stands in them, as "AA: aa.1 aa.2".
fn groups(meeting: &Meeting, by: By) -> Vec<String> {
    let agenda = meeting.agenda();
    let named = |group| match group {
        Group::Council(council) => meeting.region().council(council).short.clone(),
        Group::Theme(theme) => agenda.item(theme).number.clone(),
        Group::NoTheme => "-".to_owned(),
    };
    let id = |ix| meeting.contribution(ix).map(|it| agenda.item(it.cell.item).id.clone()).unwrap();
    let told = grouped(meeting, by).into_iter();
    told.map(|(group, here)| format!("{}: {}", named(group), here.into_iter().map(id).collect::<Vec<_>>().join(" ")))
        .collect()
}

#[test]
fn per_council_in_the_order_of_the_columns_and_of_the_agenda() {
    let mut world = world();
    assert_eq!(groups(&world.meeting, By::Council), ["AA: aa.1 aa.2", "CE: ce.1 ce.2"]);
    // What is brought in later stands where its item stands.
    let world = world.press("C+Ook dit.<C-s>");
    assert_eq!(groups(&world.meeting, By::Council), ["AA: kosten aa.1 aa.2", "CE: ce.1 ce.2"]);
}

#[test]
fn per_theme_in_the_order_of_the_agenda_and_below_each_theme() {
    let world = world();
    assert_eq!(groups(&world.meeting, By::Theme), ["U1: aa.1 aa.2 ce.2", "U2: aa.2", "-: ce.1"]);
}

#[test]
fn what_is_off_the_agenda_comes_last_and_is_not_lost() {
    let mut world = world();
    let withdrawn = |world: &mut World, item: &str| {
        let item = world.item(item);
        let event = world.meeting.decide(world.author, world.now, Command::Withdraw(item)).unwrap();
        world.meeting.apply(&event);
    };
    withdrawn(&mut world, "aa.1");
    withdrawn(&mut world, "kosten");
    assert_eq!(groups(&world.meeting, By::Council), ["AA: aa.2 aa.1", "CE: ce.1 ce.2"]);
    assert_eq!(groups(&world.meeting, By::Theme), ["U2: aa.2", "U1: aa.2 aa.1 ce.2", "-: ce.1"]);
}

#[test]
fn what_became_of_them_is_counted() {
    let counts = Counts::all(&world().meeting);
    assert_eq!((counts.total(), counts.unanswered), (4, 1));
    let became = |disposition| Basis::ALL.map(|basis| counts.became(disposition, basis));
    assert_eq!(became(Disposition::TakenOver), [1, 0]);
    assert_eq!(became(Disposition::TakenAlong), [0, 0]);
    assert_eq!(became(Disposition::Explained), [0, 0]);
    assert_eq!(became(Disposition::NotTakenOver), [1, 0]);
    assert_eq!(became(Disposition::Noted), [0, 1]);
    assert_eq!(Counts::of([]).total(), 0);
}

#[test]
fn a_council_that_brought_something_in_cannot_be_taken_back() {
    use draagvlak::domain::command::Rejection;
    let mut world = world();
    world.press("p+Deberg<Tab>DE<C-s><Esc>");
    assert_eq!(world.meeting.region().councils.len(), 4);
    let author = world.author;
    // At another seat something is brought in for it, so that the change of the councils is the last of this one.
    let other = world.meeting.history_mut().author("ander");
    let cell = draagvlak::domain::mark::Cell { item: world.item("kosten"), council: world.council("raad-4") };
    let brought = super::at(&world, "aa.2").clone();
    let brought = draagvlak::domain::contribution::Contribution { cell, themes: Vec::new(), ..brought };
    let event = world.meeting.decide(other, world.now, Command::Contribution(None, Some(Box::new(brought)))).unwrap();
    assert!(world.meeting.admits(&event));
    world.meeting.apply(&event);
    let refused = world.meeting.decide(author, world.now, Command::Undo).unwrap_err();
    assert!(matches!(refused, Rejection::ChangedSince(1)), "{refused:?}");
}
