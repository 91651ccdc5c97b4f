//! How many items have which value, and how they stand, against what was counted by hand.

use draagvlak::domain::property::{Having, Property};
use draagvlak::domain::tally::RollUp;
use draagvlak::text::Language;

use crate::dossier::{DOSSIER, coloured};
use crate::world::World;

fn niveau() -> Property {
    Property::Attribute("niveau".to_owned())
}

/// Each row of the count as text: value, items, then coloured, support, conditional, none, open and settled.
fn rows(world: &World, property: &Property) -> Vec<String> {
    let breakdown = property.breakdown(&world.meeting, &world.tally);
    let row = |row: &draagvlak::domain::property::Row| {
        let ids: Vec<_> = row.items.iter().map(|&item| world.meeting.agenda().item(item).id.as_str()).collect();
        let RollUp { coloured, support, conditional, no_support, open, settled } = row.counted;
        let counts = [coloured, support, conditional, no_support, open, settled].map(|n| n.to_string()).join(" ");
        format!("{}: {} | {counts}", row.value.as_deref().unwrap_or("-"), ids.join(" "))
    };
    breakdown.rows.iter().map(row).collect()
}

#[test]
fn each_value_counts_its_items_and_what_has_more_values_counts_at_each() {
    let world = coloured(Language::Dutch);
    // 1.1 is green twice out of three: support, settled. 1.2 is green and orange: under conditions, and one may still speak.
    // 2 is red twice: none, settled.
    assert_eq!(
        rows(&world, &niveau()),
        [
            "lokaal: 1.1 3 | 1 1 0 0 0 1",
            "subregionaal: 1.1 | 1 1 0 0 0 1",
            "regionaal: 1.1 1.2 | 2 1 1 0 0 1",
            "bovenregionaal:  | 0 0 0 0 0 0",
            "-: 1 2 | 1 0 0 1 0 1",
        ]
    );
    let breakdown = niveau().breakdown(&world.meeting, &world.tally);
    assert_eq!((breakdown.items, breakdown.several), (3, 1));
    assert_eq!(
        rows(&world, &Property::Tags),
        [
            "financieel risico: 1.1 | 1 1 0 0 0 1",
            "jeugd: 1 1.1 | 1 1 0 0 0 1",
            "Wonen: 2 | 1 0 0 1 0 1",
            "-: 1.2 3 | 1 0 1 0 0 0"
        ]
    );
    let status = Property::Attribute("status".to_owned());
    assert_eq!(rows(&world, &status), ["intentie: 1.1 | 1 1 0 0 0 1", "-: 1 1.2 2 3 | 2 0 1 1 0 1"]);
}

#[test]
fn properties_come_in_the_order_of_the_dossier_and_only_where_they_are_used() {
    let world = World::of(DOSSIER, Language::Dutch);
    let status = Property::Attribute("status".to_owned());
    assert_eq!(Property::used(&world.meeting), [niveau(), status, Property::Tags]);
    let used: Vec<_> = Having::used(&world.meeting)
        .into_iter()
        .map(|(having, count)| format!("{} {count}", having.value.unwrap_or_default()))
        .collect();
    assert_eq!(
        used,
        ["lokaal 2", "subregionaal 1", "regionaal 2", "intentie 1", "financieel risico 1", "jeugd 2", "Wonen 1"]
    );
    assert!(!Property::used(&World::new().meeting).contains(&niveau()));
}

#[test]
fn a_value_that_stands_twice_at_an_item_counts_once() {
    let twice =
        DOSSIER.replacen("[\"lokaal\", \"subregionaal\", (", "[\"lokaal\", (value: \"lokaal\", proviso: \"x\"), (", 1);
    let world = World::of(&twice, Language::Dutch);
    let row = |world: &World| rows(world, &niveau())[0].clone();
    assert_eq!(row(&world), "lokaal: 1.1 3 | 1 0 0 0 1 0");
    assert_eq!(Having::used(&world.meeting)[0].1, 2);
}

#[test]
fn what_was_taken_off_the_agenda_is_not_counted() {
    let mut world = coloured(Language::Dutch);
    world = world.at("3 GO");
    world.press("W");
    assert_eq!(rows(&world, &niveau())[0], "lokaal: 1.1 | 1 1 0 0 0 1");
}
