//! What it looks like: the explanation, the whole screen, the filters, the overview and the form.

use draagvlak::text::Language;
use draagvlak::tui::theme::Depth;
use draagvlak::words::glyphs::Glyphs;

use crate::dossier::{DOSSIER, coloured};
use crate::styled;
use crate::world::World;

#[track_caller]
fn looks(name: &str, world: &mut World, (width, height): (u16, u16)) {
    let (buf, _) = world.frame(width, height);
    insta::assert_snapshot!(format!("{name}@{width}x{height}"), styled::styled(&buf));
}

const SCENES: [(&str, &str); 7] = [
    ("explained", ""),
    ("indicators", "<Down>"),
    ("full", "f"),
    ("goal_full", "<End>f"),
    ("filters", "F"),
    ("by_property", "O<BackTab>"),
    ("form", "w"),
];

#[test]
fn every_scene_at_two_sizes() {
    for (name, keys) in SCENES {
        for size in [(80, 24), (120, 36)] {
            looks(name, coloured(Language::Dutch).press(keys), size);
        }
    }
    looks("by_property", coloured(Language::Dutch).press("O<BackTab>"), (200, 60));
    looks("by_property_english", coloured(Language::English).press("O<BackTab>"), (80, 24));
    looks("filtered", coloured(Language::Dutch).press("Flokaal<Enter>"), (80, 24));
}

#[test]
fn without_colour_and_without_unicode() {
    for (name, keys) in [("indicators", "<Down>"), ("by_property", "O<BackTab>")] {
        let mut world = coloured(Language::Dutch);
        world.depth = Depth::None;
        looks(&format!("mono_{name}"), world.press(keys), (80, 24));
        let mut world = coloured(Language::Dutch);
        world.glyphs = Glyphs::Ascii;
        looks(&format!("ascii_{name}"), world.press(keys), (80, 24));
    }
}

#[test]
fn directions_are_a_sign_and_a_word() {
    let mut world = coloured(Language::Dutch);
    world.press("<Down>");
    let screen = world.screen(200, 60);
    for said in [
        "Indicator: ↓ Aantal plaatsingen buiten de regio (dalend) — per jaar",
        "Indicator: ↑ Tevredenheid van pleegouders (stijgend) · kader, blz. 4",
        "Indicator: → Kosten per plaatsing (gelijk)",
        "Indicator: · Wachttijd",
    ] {
        assert!(screen.contains(said), "{said}\n{screen}");
    }
    world.glyphs = Glyphs::Ascii;
    let screen = world.screen(200, 60);
    for said in ["Indicator: v Aantal", "Indicator: ^ Tevredenheid", "Indicator: > Kosten", "Indicator: - Wachttijd"] {
        assert!(screen.contains(said), "{said}\n{screen}");
    }
}

#[test]
fn what_is_carried_is_found() {
    let mut world = World::of(DOSSIER, Language::Dutch);
    for (query, place) in [("zeldzame taken", "1.1 GO"), ("tevredenheid", "1.2 GO"), ("intentie", "1.1 GO")] {
        world.press("/").press(query).press("<Enter>");
        assert_eq!(world.place(), place, "{query}");
    }
}

#[test]
fn strange_and_long_values_keep_to_their_place() {
    let long = "zéér lange waarde ".repeat(6);
    let strange =
        DOSSIER.replacen("\"intentie\"", &format!("[\"{}\", \"漢字\", \"\\u{{202e}}om\"]", long.trim()), 1).replacen(
            "\"jeugd\", \"financieel risico\"",
            "\"🏛\", \"e\\u{301}\\u{301}\\u{301}\\u{301}\\u{301}\\u{301}\"",
            1,
        );
    for keys in ["", "f", "F", "O<BackTab>", "O<BackTab><Right>", "O<BackTab><Right><Right>", "w"] {
        for (width, height) in [(60, 15), (80, 24), (200, 60)] {
            let mut world = World::of(&strange, Language::Dutch).at("1.1 GO");
            world.press(keys);
            let screen = world.screen(width, height);
            assert!(!screen.contains('\u{202e}'), "{keys}: {screen}");
            world.glyphs = Glyphs::Ascii;
            assert!(world.screen(width, height).is_ascii(), "{keys} {width}x{height}: {}", world.screen(width, height));
        }
    }
}
