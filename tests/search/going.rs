//! A search on the screen that goes on: the first letter shows something at once, the rest comes between frames, and what is
//! selected stays selected.

use draagvlak::search::Target;
use draagvlak::text::Language;

use crate::meetings::agenda_text;
use crate::plain;
use crate::world::World;

/// A meeting in which a letter finds more than there is time for, and the best is the last item of all.
fn large() -> World {
    let agenda = agenda_text(6_000, 5, 7);
    let (all, end) = agenda.rsplit_once("    ],\n)").unwrap();
    let agenda = format!("{all}        (id: \"z\", title: \"Regionaal\", coloured: true),\n    ],\n){end}");
    let mut world = World::of(&agenda, Language::Dutch);
    world.press("/");
    world
}

fn count(world: &World) -> usize {
    world.ui.searching().unwrap().hits.len()
}

fn selected(world: &World) -> Target {
    let draagvlak::tui::state::Mode::Choice(choice) = world.ui.modes.last().unwrap() else { panic!("no list") };
    world.ui.searching().unwrap().hits.target(choice.selected).unwrap()
}

fn heading(world: &mut World) -> String {
    let screen = world.screen(160, 36);
    screen.lines().find(|line| line.contains("Zoeken in onderwerpen")).unwrap().trim().to_owned()
}

#[test]
fn results_come_in_parts_and_the_list_says_so() {
    let mut world = large();
    world.rattle("r");
    let first = count(&world);
    assert!(first > 0 && world.ui.is_searching(), "the first come with the key");
    assert!(heading(&mut world).ends_with(" …"), "{}", heading(&mut world));
    world.work();
    assert!(count(&world) > first, "more come with each piece");
    while world.ui.is_searching() {
        world.work();
    }
    let all = count(&world);
    assert_eq!(all, plain::find(&world.meeting, "r").len());
    let told = format!("gevonden: {}", Language::Dutch.number(all as i64));
    assert!(heading(&mut world).ends_with(&told), "{}", heading(&mut world));
    world.work();
    assert_eq!(count(&world), all, "there is nothing more to do");
}

#[test]
fn what_one_went_to_stays_selected_when_better_ones_come() {
    let mut world = large();
    world.rattle("reg<Down><Down>");
    let (chosen, place) = (selected(&world), world.place());
    assert!(world.ui.is_searching());
    let before = count(&world);
    while world.ui.is_searching() {
        world.work();
        assert_eq!((selected(&world), world.place()), (chosen, place.clone()));
    }
    assert!(count(&world) > before);
    world.press("<Enter>");
    assert_eq!(world.place(), place);
}

#[test]
fn the_best_stays_selected_as_long_as_one_went_nowhere() {
    let mut world = large();
    world.rattle("reg");
    assert!(world.ui.is_searching());
    let early = selected(&world);
    while world.ui.is_searching() {
        world.work();
        assert_eq!(Some(selected(&world)), world.ui.searching().unwrap().hits.target(0));
    }
    assert_ne!(selected(&world), early, "a better one came");
    assert_eq!(world.place(), "z AAA", "and the table shows it");
}

#[test]
fn what_is_chosen_does_not_depend_on_how_quickly_one_types() {
    let (mut slowly, mut quickly) = (large(), large());
    slowly.press("reg<Enter>");
    quickly.rattle("reg<Enter>");
    assert_eq!(slowly.place(), "z AAA");
    assert_eq!((slowly.place(), slowly.notice()), (quickly.place(), quickly.notice()));
    slowly.press("n");
    quickly.press("n");
    assert_eq!((slowly.place(), slowly.notice()), (quickly.place(), quickly.notice()));
}

#[test]
fn leaving_while_it_goes_on_leads_back() {
    let mut world = large();
    world.press("<Esc>");
    let place = world.place();
    world.press("/").rattle("reg<Esc>");
    assert_eq!(world.place(), place);
    assert!(!world.ui.is_searching());
}
