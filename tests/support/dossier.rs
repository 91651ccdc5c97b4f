//! A small dossier whose items carry properties, tags and indicators, and which explains words; its counts fit on a hand.

use draagvlak::text::Language;

use crate::world::World;

pub const DOSSIER: &str = r#"(
    format: 1, id: "streek", title: "Kader De Streek", date: "2025-01-01",
    councils: [
        (id: "go", name: "Gouda", short: "GO"),
        (id: "wa", name: "Waddinxveen", short: "WA"),
        (id: "zp", name: "Zuidplas", short: "ZP"),
    ],
    rules: [(id: "meerderheid", preset: Majority)],
    attributes: [
        (id: "niveau", name: "niveau", values: ["lokaal", "subregionaal", "regionaal", "bovenregionaal"]),
        (id: "status", name: "stand van zaken"),
    ],
    agenda: [
        (id: "1", title: "Jeugdhulp", tags: ["jeugd"], children: [
            (id: "1.1", title: "Ambulante hulp", coloured: true, tags: ["jeugd", "financieel risico"],
             text: "De gi kiest; de Gecertificeerde instelling beslist niet over pleegzorgers.",
             attributes: {
                "niveau": ["lokaal", "subregionaal", (value: "regionaal", proviso: "voor dure, zeldzame taken (crisis)")],
                "status": "intentie",
             }),
            (id: "1.2", title: "Plaatsing bij een gezin", coloured: true, attributes: {"niveau": "regionaal"},
             text: "Bij voorkeur in een gezin.",
             indicators: [
                (name: "Aantal plaatsingen buiten de regio", trend: Falling, note: "per jaar"),
                (name: "Tevredenheid van pleegouders", trend: Rising, source: (document: "kader", place: "blz. 4")),
                (name: "Kosten per plaatsing", trend: Steady),
                (name: "Wachttijd"),
             ]),
        ]),
        (id: "2", title: "Wonen", coloured: true, tags: ["Wonen"]),
        (id: "3", title: "Doelen", attributes: {"niveau": "lokaal"}),
    ],
    glossary: [
        (term: "Pleegzorg", aliases: ["pleegouders", "pleeggezin"], text: "Een kind woont tijdelijk in een ander gezin.",
         source: (document: "kader", place: "bijlage 1")),
        (term: "GI", aliases: ["gecertificeerde instelling"], text: "Voert jeugdbescherming en jeugdreclassering uit."),
        (term: "Éénhoofdige toegang", text: "Eén loket."),
        (term: "'s Avonds", text: "Na zes uur."),
        (term: "Zelfredzaamheid", text: "Zichzelf redden."),
    ],
)"#;

/// The dossier with `1.1` supported, `1.2` supported under conditions and `2` refused, by two councils each.
pub fn coloured(language: Language) -> World {
    let mut world = World::of(DOSSIER, language).at("1.1 GO");
    world.press("g<Right>g");
    world = world.at("1.2 GO");
    world.press("g<Right>o<Esc>");
    world = world.at("2 GO");
    world.press("r<Right>r<Esc>");
    world.at("1.1 GO")
}

/// The rows of the screen by id.
pub fn rows(world: &World) -> String {
    let ids: Vec<_> = world.ui.rows.iter().map(|&item| world.meeting.agenda().item(item).id.clone()).collect();
    ids.join(" ")
}
