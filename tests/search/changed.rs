//! What was made ready to be searched is kept as long as the meeting says the same, and only so long.

use draagvlak::search::says_the_same;

use crate::world::World;

/// Whether texts are searched as they were before these keys, and found as they are after them.
#[track_caller]
fn keeps(keys: &str, expected: bool) {
    let mut world = World::new().at("1.1 GO");
    let before = world.meeting.history().last();
    world.press(keys);
    assert!(world.meeting.history().last() > before, "{keys} did something");
    assert_eq!(says_the_same(&world.meeting, before), expected, "{keys}");
    assert!(says_the_same(&world.meeting, world.meeting.history().last()), "nothing happened since");
}

#[test]
fn marks_presence_and_the_clock_change_no_text() {
    for keys in ["g", "gu", "gu<C-y>", "gx", "a", "<Enter>", "<Enter>u", "gor"] {
        keeps(keys, true);
    }
}

#[test]
fn words_and_what_is_on_the_agenda_do() {
    for keys in ["ovmits<Enter>", "rvniet<Enter>", "rvniet<Enter>u", "+Iets nieuws<C-s>", "J"] {
        keeps(keys, false);
    }
}

#[test]
fn of_a_meeting_as_it_was_nothing_is_known_from_later() {
    let mut world = World::new().at("1.1 GO");
    world.press("g");
    assert!(!says_the_same(&world.meeting, world.meeting.history().last() + 1));
}

#[test]
fn what_was_just_said_is_found() {
    let mut world = World::new().at("1.1 GO");
    world.press("/knikkerbaan");
    assert!(world.ui.searching().unwrap().hits.is_empty());
    world.press("<Esc>ovmits er een knikkerbaan komt<Enter>/knikkerbaan");
    assert_eq!(world.ui.searching().unwrap().hits.len(), 1);
    world.press("<Esc>u/knikkerbaan");
    assert!(world.ui.searching().unwrap().hits.is_empty(), "it was taken back");
}

#[test]
fn only_a_change_of_texts_makes_them_ready_anew() {
    let mut world = World::new().at("1.1 GO");
    world.press("/<Esc>").rattle("g/");
    assert!(!world.ui.is_searching(), "everything is ready after a mark");
    world.rattle("<Esc>u/");
    assert!(!world.ui.is_searching(), "and when it is taken back");
    world.rattle("<Esc>rvniet<Enter>/");
    assert!(world.ui.is_searching(), "not after a remark");
}
