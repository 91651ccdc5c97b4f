//! Taking back and doing again: of every kind of event, and back to the beginning.

use draagvlak::domain::event::Phase;
use draagvlak::domain::tally::Tally;

use crate::says;
use crate::world::World;

/// These keys make one event; undo puts everything back as it was, redo as it became.
#[track_caller]
fn turns(before: &str, keys: &str) {
    let mut world = World::new().at("1.1 BR");
    world.press(before);
    let was = shape(&mut world);
    world.press(keys);
    let became = shape(&mut world);
    assert_ne!(was, became, "{keys} changes something");
    for (undo, redo) in [("u", "<C-y>"), ("<C-z>", "<C-r>")] {
        world.press(undo);
        assert_eq!(shape(&mut world), was, "{before} {keys} {undo}");
        assert!(world.notice().starts_with("Teruggenomen: "), "{}", world.notice());
        world.press(redo);
        assert_eq!(shape(&mut world), became, "{before} {keys} {undo} {redo}");
        assert!(world.notice().starts_with("Opnieuw: "), "{}", world.notice());
    }
}

/// Everything that can be seen of a meeting, but for the clock and what is said.
fn shape(world: &mut World) -> String {
    let meeting = &world.meeting;
    let mut shape = format!("{:?} {:?} {:?}\n", meeting.phase(), meeting.open_topic(), Tally::count(meeting).total());
    for item in meeting.agenda().walk() {
        let it = meeting.agenda().item(item);
        let words: Vec<_> = meeting.region().indices().map(|c| meeting.presence_for(item, c)).collect();
        let (closed, conclusion) = (meeting.is_closed(item), meeting.conclusion(item));
        shape += &format!("{} {} {closed} {conclusion:?} {words:?}\n", it.number, world.row(&it.id));
    }
    for (_, remark) in meeting.remarks() {
        shape += &format!("{remark:?}\n");
    }
    for (_, condition) in meeting.conditions() {
        shape += &format!("{condition:?}\n");
    }
    shape
}

#[test]
fn every_kind_of_event_is_taken_back_and_done_again() {
    turns("", "g");
    turns("o", "x");
    turns("r<Right>o<Left>", "g");
    turns("<Right>r", "H");
    turns("", "a");
    turns("o", "vmits<Enter>");
    turns("ovmits<Enter>", "v en tijdig<Enter>");
    turns("ovmits<Enter>", "v<C-u><Enter>");
    turns("", "<Enter>");
    turns("<Down><Enter><Up>", "<Enter>");
    turns("<Enter>", "e");
    turns("e", "<Enter>");
    turns("<Up>e<Down>", "<Enter>");
    turns("", "+Fiets<Enter>");
    turns("+Fiets<Enter>g", "vja<Enter>");
    turns("", "J");
    turns("", "bKlaar<Enter>");
    turns("bKlaar<Enter>", "b<C-u><Enter>");
    turns("", "s");
    turns("s", "s");
    turns("<Enter>", "Ej");
    turns("Ej", "s");
}

#[test]
fn everything_is_taken_back_to_the_beginning_and_done_again() {
    let mut world = World::new().at("1.1 BR");
    let start = shape(&mut world);
    world.press("g<Right>o vmits<Enter> <Enter>HJbKlaar<Enter>a+Fiets<Enter>RgortH<Esc>ess");
    let end = shape(&mut world);
    let events = world.meeting.history().last();
    for _ in 0..events {
        world.press("u");
    }
    assert_eq!(shape(&mut world), start);
    world.press("u");
    assert_eq!(world.notice(), "Er is niets om terug te nemen");
    for _ in 0..events {
        world.press("<C-y>");
    }
    assert_eq!(shape(&mut world), end);
    world.press("<C-y>");
    assert_eq!(world.notice(), "Er is niets om opnieuw te doen");
    assert_eq!(world.meeting.history().last(), 3 * events, "the record only grows");
}

#[test]
fn undo_shows_where_it_was() {
    let mut world = World::new().at("kw.c.2 WA");
    world.press("g").press("<Home>*");
    assert_eq!(world.place(), "1 WA");
    world.press("u");
    assert_eq!((world.place().as_str(), world.row("kw.c.2").as_str()), ("kw.c.2 WA", "....."));
    assert!(world.notice().contains("Waddinxveen bij B2.C.2: nog niet → groen"), "{}", world.notice());
}

#[test]
fn something_new_ends_what_could_be_done_again() {
    says("1.1 BR", "gu<Right>g<C-y>", "Er is niets om opnieuw te doen");
    says("1.1 BR", "u", "Er is niets om terug te nemen");
}

#[test]
fn a_raised_point_that_is_taken_back_leaves_the_selection_somewhere() {
    let mut world = World::new();
    world.press("+Fiets<Enter>u");
    assert!(world.ui.item().is_some());
    world.frame(80, 24);
    world.press("<C-y>");
    assert!(world.screen(120, 36).contains("R1 Fiets"), "{}", world.screen(120, 36));
}

#[test]
fn undo_goes_on_when_the_meeting_is_suspended_or_closed() {
    let mut world = World::new().at("1.1 BR");
    world.press("gEjuu");
    assert_eq!((world.row("1.1").as_str(), world.meeting.phase()), (".....", Phase::Running));
}
