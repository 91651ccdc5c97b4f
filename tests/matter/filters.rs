//! Showing only the items with some value: chosen by typing, in the overview, and taken off again.

use draagvlak::domain::id::ItemIx;
use draagvlak::text::Language;
use draagvlak::tui::action::Action;
use draagvlak::tui::state::{Filter, Narrowing};

use crate::dossier::{coloured, rows};
use crate::world::World;

fn list(world: &mut World) -> Vec<String> {
    let screen = world.screen(120, 36);
    let lines = screen.lines().skip_while(|line| !line.contains("filters:")).skip(1);
    lines.take_while(|line| !line.starts_with('/')).map(|line| line.trim_matches(['▶', ' ']).to_owned()).collect()
}

#[test]
fn the_list_grows_with_the_dossier_and_tells_how_many_each_keeps() {
    let mut world = coloured(Language::Dutch);
    world.press("F");
    let offered = list(&mut world);
    // Behind those that every dossier has.
    let of_dossier = &offered[Filter::ALL.len()..];
    assert_eq!(
        of_dossier[..5],
        [
            "2  niveau: lokaal",
            "1  niveau: subregionaal",
            "2  niveau: regionaal",
            "1  stand van zaken: intentie",
            "1  trefwoord: financieel risico"
        ]
    );
    assert!(offered[1].starts_with("F6        1  "), "only 1.2 can still change: {offered:?}");
}

#[test]
fn a_value_is_found_by_typing_and_keeps_what_is_not_coloured_too() {
    let mut world = coloured(Language::Dutch);
    world.press("Flokaal<Enter>");
    assert_eq!(rows(&world), "1 1.1 3");
    assert_eq!(world.notice(), "2 punten getoond, 2 verborgen; Esc toont alles");
    assert!(world.screen(80, 24).contains(" niveau: lokaal · 2 verborg"), "{}", world.screen(80, 24));
    // Another one takes its place, also one of those that every dossier has.
    world.press("Fwonen<Enter>");
    assert_eq!(rows(&world), "2");
    world.act(Action::Filter(Filter::Open));
    assert_eq!(rows(&world), "1 1.2");
    world.press("<Esc>");
    assert_eq!((rows(&world).as_str(), world.notice().as_str()), ("1 1.1 1.2 2 3", "Alle punten staan er weer"));
}

#[test]
fn nothing_found_and_nothing_chosen_leave_all_as_it_is() {
    let mut world = coloured(Language::Dutch);
    world.press("Fxyzzy<Enter>");
    assert_eq!((rows(&world).as_str(), world.notice().as_str()), ("1 1.1 1.2 2 3", "Niets gevonden voor “xyzzy”"));
    world.press("F<Down><Down><Down><Esc>");
    assert!(world.ui.filtered.is_none());
}

#[test]
fn in_the_overview_enter_shows_only_the_items_of_the_row() {
    let mut world = coloured(Language::Dutch);
    world.press("O<BackTab>");
    let screen = world.screen(120, 36);
    assert!(screen.contains("[eigenschap]") && screen.contains("[niveau]"), "{screen}");
    assert!(screen.contains("3 punten hebben een waarde voor niveau; 1 daarvan heeft er meer en telt bij elk mee."));
    let row = screen.lines().find(|line| line.contains("  regionaal ")).unwrap();
    let numbers: Vec<_> = row.split_whitespace().skip(1).take(7).collect();
    assert_eq!(numbers, ["2", "2", "1", "1", "0", "0", "1"], "{row}");
    assert!(row.contains('█') && row.contains('▒'), "half with support, half under conditions: {row}");
    world.press("<End><Enter>");
    assert_eq!(rows(&world), "1 2", "the last row are the items without a value");
    assert!(world.screen(120, 36).contains(" zonder niveau · 3 verborgen"), "{}", world.screen(120, 36));
    // The arrows choose the property, up to the last; tags are one more.
    world.press("<Esc>O<BackTab><Right><Right><Right>");
    assert!(world.screen(120, 36).contains("[trefwoord]"), "{}", world.screen(120, 36));
    world.press("<Down><Enter>");
    assert_eq!(rows(&world), "1 1.1");
    assert_eq!(world.ui.filtered.as_ref().map(|it| matches!(it.filter, Narrowing::Items(_))), Some(true));
    world.press("O<BackTab><Right><Left><Left>");
    assert!(world.screen(120, 36).contains("[niveau]"));
    world.press("<Tab>");
    assert!(world.screen(120, 36).contains("[draagvlak]"), "Tab goes on round the end");
}

#[test]
fn without_properties_the_overview_says_what_to_do() {
    let bare = "(format: 1, id: \"kaal\", title: \"Kaal\", date: \"2025-01-01\", councils: [(id: \"a\", name: \"A\", short: \"A\"), \
        (id: \"b\", name: \"B\", short: \"B\")], agenda: [(id: \"1\", title: \"Punt\", coloured: true)])";
    let mut world = World::of(bare, Language::Dutch);
    world.press("O<BackTab>");
    let screen = world.screen(80, 24);
    assert!(screen.contains("geen eigenschappen of trefwoorden. Met w"), "{screen}");
    world.press("<Right><Down><Enter><PgDn><End>=<Esc>");
    assert!(world.screen(80, 24).contains("[eigenschap]"), "nothing leads away");
}

#[test]
fn what_comes_onto_the_agenda_is_in_view_and_a_search_takes_the_filter_off() {
    let mut world = coloured(Language::Dutch);
    world.press("Flokaal<Enter>/Wonen<Enter>");
    assert!(world.ui.filtered.is_none());
    assert_eq!(world.place(), "2 GO");
    world.press("Flokaal<Enter>+Vervoer<Enter>");
    let last: ItemIx = *world.ui.rows.last().unwrap();
    assert_eq!(world.meeting.agenda().item(last).title, "Vervoer");
}
