//! The framework document for the purchase of youth care and Wmo 2025, against that document.
//!
//! A place is a chapter, a paragraph ("2.1"), the box above its text ("box"), or an annex ("annex 4, 4.1"). What is
//! expected was counted in the document, never in the dossier.

#[path = "kader/glossary.rs"]
mod glossary;
#[path = "kader/principles.rs"]
mod principles;
#[path = "kader/segments.rs"]
mod segments;
#[path = "kader/spots.rs"]
mod spots;
#[path = "kader/trends.rs"]
mod trends;

use draagvlak::domain::agenda::Item;
use draagvlak::domain::id::{ItemIx, WeightIx};
use draagvlak::domain::meeting::Plan;
use draagvlak::domain::rule::Preset;
use draagvlak::domain::scale::Scale;

use super::pack::{children as below, find, item, read};

fn plan() -> Plan {
    read("midden-holland-kader-2025.ron", include_bytes!("../../data/midden-holland-kader-2025.ron"))
}

/// The ids of the items right below one that councils colour.
fn points<'a>(plan: &'a Plan, id: &str) -> Vec<&'a str> {
    below(plan, id).into_iter().filter(|item| item.coloured).map(|item| item.id.as_str()).collect()
}

#[test]
fn it_stands_in_the_series_under_the_day_on_which_the_purchase_begins() {
    let plan = plan();
    assert_eq!(plan.id, "midden-holland-kader-2025");
    assert_eq!(plan.title, "Kaderdocument Inkoop Wmo en Jeugd Midden-Holland 2025"); // printed with the page numbers
    assert_eq!(plan.series.as_deref(), Some("midden-holland-sociaal-domein"));
    assert_eq!(plan.date.to_string(), "2025-01-01"); // foreword, summary and chapter 1; it has no date of its own
    assert!(plan.note.unwrap().contains("draagt geen datum"));
}

#[test]
fn five_councils_weigh_by_the_key_of_2020() {
    let plan = plan();
    let councils: Vec<_> = plan.region.councils.iter().map(|c| (c.short.as_str(), c.weights[0])).collect();
    let inhabitants = [("BR", 33_451), ("GO", 71_189), ("KW", 54_653), ("WA", 26_072), ("ZP", 40_937)];
    assert_eq!(councils, inhabitants.map(|(short, weight)| (short, Some(weight)))); // programme 2020, Financiën
    assert_eq!(plan.region.total(WeightIx::at(0)), 226_302);
    assert_eq!(plan.scale, Scale::traffic_light());
    let rules: Vec<_> = plan.rules.iter().map(|rule| rule.preset).collect();
    let presets = [Preset::Majority, Preset::DoubleMajority(WeightIx::at(0)), Preset::Consent];
    assert_eq!(rules, presets.map(Some));
}

#[test]
fn the_parts_stand_in_the_order_of_the_document() {
    let plan = plan();
    let parts: Vec<_> = plan.agenda.children(None).iter().map(|&part| plan.agenda.item(part).title.as_str()).collect();
    assert_eq!(
        parts,
        [
            "Voorwoord",
            "Samenvatting",
            "Inleiding",                                               // chapter 1
            "Organisatie van de regionale inkoop",                     // chapter 2
            "Inhoudelijke uitgangspunten voor de inkoop jeugd en Wmo", // chapter 3
            "Segmenten",                                               // chapter 4
            "Begrippenkader",                                          // annex 1
            "Toelichting gedeelde visie jeugd en Wmo",                 // annex 2
            "Ingekochte jeugd- en Wmo-diensten",                       // annex 3
            "Toelichting op de segmenten",                             // annex 4
        ]
    );
}

#[test]
fn there_are_93_things_to_colour() {
    let plan = plan();
    let coloured = plan.agenda.walk().into_iter().filter(|&item| plan.agenda.is_coloured(item)).count();
    let ambition_and_leading = 1 + 6 + 4; // summary: the ambition, its points, the leading principles
    let principles = (6 + 25) + (4 + 17); // chapters 2 and 3: boxes, and the points in them
    let below_a_point = 3 + 3; // dashes of 2.1, point 2; second box of 2.6
    let gouda = 1; // 2.2: access to shelter and sheltered living
    let annex_2 = 6 + 5; // first and third box; the second is that of 2.6 again
    let ambitions = 12; // 4.2: what is printed after "Ambitie:"
    assert_eq!(coloured, ambition_and_leading + principles + below_a_point + gouda + annex_2 + ambitions);
    assert_eq!(coloured, 93);
}

#[test]
fn every_item_can_be_understood_and_found_back() {
    let plan = plan();
    for item in plan.agenda.walk() {
        let Item { id, title, number, text, source, .. } = plan.agenda.item(item);
        assert!(title.chars().count() <= 70, "{id}: {title}");
        assert!(number.chars().count() <= 8, "{id}: {number}");
        assert!(source.as_ref().is_some_and(|source| source.place.is_some()), "{id}");
        assert!(text.is_some(), "{id}");
    }
}

#[test]
fn every_point_of_a_box_stands_below_its_box() {
    let plan = plan();
    let place = |item: ItemIx| plan.agenda.item(item).source.as_ref().unwrap().place.clone().unwrap();
    for chapter in ["2", "3"] {
        for &principle in plan.agenda.children(Some(find(&plan, chapter))) {
            let id = &plan.agenda.item(principle).id;
            assert_eq!(place(principle), format!("{id}, kader"));
            for (nth, point) in points(&plan, id).into_iter().enumerate() {
                let prefix = format!("{id}, kader, punt {}", nth + 1);
                assert!(place(find(&plan, point)).starts_with(&prefix), "{point}");
            }
        }
    }
}
