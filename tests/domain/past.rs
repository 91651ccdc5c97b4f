//! A meeting as it was, after any of its events.

use draagvlak::domain::command::Command;
use draagvlak::domain::event::{Act, Deed};
use draagvlak::domain::id::CouncilIx;
use draagvlak::domain::meeting::Meeting;
use draagvlak::domain::past::{Past, Way};
use draagvlak::domain::tally::Tally;

use crate::chance::Chance;
use crate::sessions::{a_command, a_plan};
use crate::table::{CHAIR, GREEN, RED, SECRETARY, Table};

/// A meeting of so many events by chance, with how it was after each of them.
fn by_chance(seed: u64, events: u64) -> (Past, Vec<Meeting>) {
    let mut chance = Chance(seed);
    let plan = a_plan(&mut chance);
    let mut table = Table::of(plan.clone());
    let mut were = vec![table.meeting.clone()];
    while table.meeting.history().last() < events {
        table.now += 1_000;
        let author = chance.pick(&[CHAIR, CHAIR, SECRETARY]);
        let command = a_command(&mut chance, table.meeting.agenda().len());
        if table.say(author, command).is_ok() {
            were.push(table.meeting.clone());
        }
    }
    (Past::new(plan, table.meeting.history()), were)
}

#[test]
fn every_moment_is_as_it_was_however_one_gets_there() {
    let (mut past, were) = by_chance(7, 1_300);
    assert_eq!((past.at(), past.length()), (1_300, 1_300));
    assert_eq!(past.meeting(), &were[1_300]);
    let mut chance = Chance(8);
    let forwards = 0..=200;
    let backwards = (1_100..=1_299).rev();
    let leaps = (0..200).map(|_| chance.below(1_301) as u64);
    for seq in forwards.chain(backwards).chain(leaps.collect::<Vec<_>>()) {
        past.go_to(seq);
        let was = &were[usize::try_from(seq).unwrap()];
        assert_eq!(past.at(), seq);
        assert!(past.meeting() == was, "the meeting after event {seq} is another");
        assert!(*past.tally() == Tally::count(was), "the count after event {seq} is another");
        assert_eq!(past.event(), was.history().event(was.history().last()));
    }
    past.go_to(99_999);
    assert_eq!(past.meeting(), past.last());
}

#[test]
fn a_meeting_in_which_nothing_happened_has_one_moment() {
    let table = Table::new();
    let mut past = Past::new(table.meeting.plan().clone(), table.meeting.history());
    past.go_to(3);
    assert_eq!((past.at(), past.length(), past.event()), (0, 0, None));
    assert_eq!(past.nearest(Way::Earlier, |_| true), None);
    assert_eq!(past.nearest(Way::Later, |_| true), None);
}

#[test]
fn the_nearest_event_about_an_item_or_a_council_is_found() {
    let mut table = Table::new();
    let plan = table.meeting.plan().clone();
    let [gouda, zuidplas] = [1, 4].map(CouncilIx);
    let (one, three) = (table.item("1.1"), table.item("3"));
    table.done(CHAIR, Command::Mark(table.cell("1.1", 1), GREEN)); // 1
    table.done(CHAIR, Command::OpenTopic(three)); // 2
    table.done(CHAIR, Command::Remark(table.cell("1.1", 4), "mits".into())); // 3
    table.done(CHAIR, Command::TogglePresence(gouda)); // 4
    table.done(CHAIR, Command::Hammer(three)); // 5: all but Gouda
    table.done(CHAIR, Command::Suspend); // 6
    table.done(CHAIR, Command::Resume); // 7
    table.done(CHAIR, Command::Mark(table.cell("1.1", 1), RED)); // 8
    let undone = table.done(CHAIR, Command::Undo); // 9: takes back 8
    assert!(matches!(undone, Act::Undone(8)));
    let raised = table.done(CHAIR, Command::Raise("Vervoer".to_owned())); // 10
    let Act::Did(Deed::ItemAdded { item, .. }) = raised else { panic!("{raised:?}") };
    let raised = table.item(&item.id);
    let past = Past::new(plan, table.meeting.history());
    let about = |found: &dyn Fn(u64) -> bool| (1..=10).filter(|&seq| found(seq)).collect::<Vec<u64>>();
    assert_eq!(about(&|seq| past.about(seq).items.contains(&one)), [1, 3, 8, 9]);
    assert_eq!(about(&|seq| past.about(seq).items.contains(&three)), [2, 5]);
    assert_eq!(about(&|seq| past.about(seq).items.contains(&raised)), [10]);
    assert_eq!(about(&|seq| past.about(seq).councils.contains(&gouda)), [1, 4, 8, 9]);
    assert_eq!(about(&|seq| past.about(seq).councils.contains(&zuidplas)), [3, 5]);
    let mut past = past;
    past.go_to(5);
    assert_eq!(past.nearest(Way::Later, |about| about.items.contains(&one)), Some(8));
    assert_eq!(past.nearest(Way::Earlier, |about| about.items.contains(&one)), Some(3));
    assert_eq!(past.nearest(Way::Earlier, |about| about.items.contains(&raised)), None);
}
