//! A council's group in the list of who is there.

use crate::world;
use crate::world::World;

fn members(world: &World, group: usize) -> Vec<&str> {
    let region = world.meeting.region();
    region.groups[group].members.iter().map(|&member| region.council(member).short.as_str()).collect()
}

#[test]
fn the_list_of_councils_follows_the_columns_and_tells_the_group() {
    let mut world = world().at("1.1 AV6");
    world.press("p<Down>");
    let screen = world.screen(120, 36);
    let line = screen.lines().find(|line| line.contains('▶')).unwrap();
    assert!(line.contains("gemeente 1 van Drechtsteden") && line.ends_with("Drechtsteden"), "{line}");
    world.press("<Esc>;p<Down>");
    assert!(
        world.screen(120, 36).lines().any(|line| line.contains("▶ gemeente 2 van Drechtsteden")),
        "also when folded"
    );
}

#[test]
fn a_council_goes_to_another_group_and_back() {
    let mut world = world().at("1.1 HW5");
    world.press("g");
    world.press("pw<BackTab><Right><C-s>");
    assert_eq!(members(&world, 2), ["HW1", "HW2", "HW3", "HW4"], "none stands behind the last");
    world.press("w<BackTab><Right><Right><C-s>");
    assert_eq!(members(&world, 1), ["DS1", "DS2", "DS3", "DS4", "DS5", "HW5", "DS6"]);
    world.press("u");
    assert_eq!(members(&world, 1).len(), 6);
    world.press("<C-y><Esc>");
    assert_eq!(members(&world, 1).len(), 7);
    let at = world.ui.lineup.place_of(world.council("hw5"));
    assert_eq!(at, 11, "it stands among its group");
    assert_eq!(world.row("1.1").matches('G').count(), 1, "and what it said stays");
}

#[test]
fn a_new_council_can_come_into_a_group() {
    let mut world = world().at("1.1 AV1");
    world.press("p+Nieuwstad<Tab>NS<Tab>12000<Tab><Right><Right><C-s>");
    assert_eq!(members(&world, 1).last(), Some(&"NS"));
    assert_eq!(world.meeting.region().councils.len(), 18);
    world.press("u");
    assert_eq!((members(&world, 1).len(), world.meeting.region().councils.len()), (6, 17));
}

#[test]
fn a_group_keeps_at_least_one_council() {
    let agenda = crate::SUBREGIONS.replace(r#"["hw1", "hw2", "hw3", "hw4", "hw5"]"#, r#"["hw1"]"#);
    let mut world = World::of(&agenda, draagvlak::text::Language::Dutch).at("1.1 HW1");
    world.press("pw<BackTab><Right><C-s>");
    assert_eq!(world.notice(), "Een groep houdt ten minste één raad");
    assert_eq!(members(&world, 2), ["HW1"]);
}
