//! Changing tags and values in the form of a point: typed with commas, with provisos that stay.

use draagvlak::domain::agenda::AttributeValue;
use draagvlak::text::Language;

use crate::dossier::DOSSIER;
use crate::world::World;

fn values(world: &World, id: &str, attribute: &str) -> Vec<String> {
    let value = |AttributeValue { value, proviso }: &AttributeValue| match proviso {
        Some(proviso) => format!("{value} [{proviso}]"),
        None => value.clone(),
    };
    let item = world.meeting.agenda().item(world.item(id));
    item.attributes.get(attribute).map(|values| values.iter().map(value).collect()).unwrap_or_default()
}

fn tags(world: &World, id: &str) -> Vec<String> {
    world.meeting.agenda().item(world.item(id)).tags.clone()
}

/// The form of an item, at this field: 5 are the tags, 6 the first property.
fn form(id: &str, field: usize) -> World {
    let mut world = World::of(DOSSIER, Language::Dutch).at(&format!("{id} GO"));
    world.press("w").press(&"<Tab>".repeat(field));
    world
}

#[test]
fn tags_are_typed_with_commas_and_come_back_with_undo() {
    let mut world = form("1.1", 5);
    assert!(world.screen(120, 36).contains("Trefwoorden     jeugd, financieel risico"), "{}", world.screen(120, 36));
    world.press(", wachttijd,, jeugd ;<C-s>");
    assert_eq!(tags(&world, "1.1"), ["jeugd", "financieel risico", "wachttijd"]);
    assert_eq!(world.notice(), "Eigenschappen gewijzigd: 1.1 Ambulante hulp");
    assert_eq!(values(&world, "1.1", "niveau").len(), 3, "what was not touched stays as it was");
    world.press("u");
    assert_eq!(tags(&world, "1.1"), ["jeugd", "financieel risico"]);
    world.press("<C-y>");
    assert_eq!(tags(&world, "1.1").len(), 3);
    let mut world = form("1.1", 5);
    world.press("<C-u><C-s>");
    assert!(tags(&world, "1.1").is_empty());
}

#[test]
fn values_are_typed_with_their_provisos() {
    let mut world = form("1.1", 6);
    let shown = "lokaal, subregionaal; regionaal (voor dure, zeldzame taken (crisis))";
    assert!(world.screen(120, 36).contains(shown), "{}", world.screen(120, 36));
    // The proviso has a comma and brackets of its own: it stays whole when something is typed behind it.
    world.press("; BOVENREGIONAAL (tijdelijk)<C-s>");
    assert_eq!(
        values(&world, "1.1", "niveau"),
        ["lokaal", "subregionaal", "regionaal [voor dure, zeldzame taken (crisis)]", "bovenregionaal [tijdelijk]"]
    );
    world.press("u");
    assert_eq!(values(&world, "1.1", "niveau").len(), 3);
    // A property that may be anything takes anything, and an empty field takes it away.
    let mut world = form("1.2", 7);
    world.press("afspraak (na 2026)<C-s>");
    assert_eq!(values(&world, "1.2", "status"), ["afspraak [na 2026]"]);
    let mut world = form("1.2", 6);
    world.press("<C-u><C-s>");
    assert!(values(&world, "1.2", "niveau").is_empty());
    assert!(!world.meeting.agenda().item(world.item("1.2")).attributes.contains_key("niveau"));
}

#[test]
fn what_cannot_be_is_said_and_nothing_is_lost() {
    for (typed, said) in [
        (", locaal", "“locaal” kan hier niet; kies uit: lokaal, subregionaal, regionaal, bovenregionaal"),
        (", lokaal (als", "“lokaal (als”: sluit de haakjes"),
        (", lokaal regionaal", "“lokaal regionaal” kan hier niet"),
    ] {
        let mut world = form("1.2", 6);
        world.press(typed).press("<C-s>");
        assert!(world.screen(200, 60).contains(said), "{typed}: {}", world.screen(200, 60));
        assert_eq!(values(&world, "1.2", "niveau"), ["regionaal"]);
        assert!(world.meeting.history().last() == 0);
        // What was typed is there again.
        world.press("<Esc>w");
        assert!(world.screen(200, 60).contains(typed.trim_start_matches(", ")), "{typed}");
    }
}

#[test]
fn title_and_tags_change_in_one_step() {
    let mut world = form("2", 0);
    world.press(" en zorg<Tab><Tab><Tab><Tab><Tab>, zorg<C-s>");
    let item = world.meeting.agenda().item(world.item("2"));
    assert_eq!(
        (item.title.as_str(), item.tags.clone()),
        ("Wonen en zorg", vec!["Wonen".to_owned(), "zorg".to_owned()])
    );
    assert_eq!(world.notice(), "Gewijzigd: 2 Wonen en zorg");
    world.press("u");
    let item = world.meeting.agenda().item(world.item("2"));
    assert_eq!((item.title.as_str(), item.tags.clone()), ("Wonen", vec!["Wonen".to_owned()]));
}

#[test]
fn a_form_that_says_what_stands_already_changes_nothing() {
    let mut world = form("1.1", 6);
    world.press(" <C-s>");
    assert!(world.meeting.history().last() == 0);
    // A long explanation is not cut when something else is changed.
    let long = "woord ".repeat(500);
    let mut world = World::of(&DOSSIER.replacen("Bij voorkeur in een gezin.", long.trim(), 1), Language::Dutch);
    world = world.at("1.2 GO");
    world.press("w").press("!<C-s>");
    let item = world.meeting.agenda().item(world.item("1.2"));
    assert_eq!((item.title.as_str(), item.text.as_deref()), ("Plaatsing bij een gezin!", Some(long.trim())));
}

#[test]
fn who_only_looks_and_what_is_finished_stay_as_they_are() {
    let mut world = World::of(DOSSIER, Language::Dutch).at("1.1 GO");
    world.keeping.read_only = true;
    world.press("w");
    assert!(world.ui.modes.is_empty(), "nobody types in vain");
    let mut world = World::of(DOSSIER, Language::Dutch).at("1.1 GO");
    world.press("<Enter>ew<Tab><Tab><Tab><Tab><Tab>, x<C-s>");
    assert_eq!(tags(&world, "1.1"), ["jeugd", "financieel risico"]);
}
