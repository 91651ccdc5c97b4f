//! What the page of costs looks like.

use draagvlak::text::Language;
use draagvlak::tui::theme::Depth;
use draagvlak::words::glyphs::Glyphs;

use crate::looks;
use crate::programme::AGENDA;
use crate::world::World;

/// Gouda and Krimpenerwaard are in favour, Bodegraven-Reeuwijk is so under conditions.
fn coloured(language: Language) -> World {
    let mut world = World::of(AGENDA, language).at("2.1 BR");
    world.press("o<Right>g<Right>gU<Down>v");
    world
}

#[test]
fn the_page_in_every_look() {
    for size in [(60, 15), (80, 24), (120, 36)] {
        looks("costs", &mut coloured(Language::Dutch), size);
    }
    let mut mono = coloured(Language::Dutch);
    mono.depth = Depth::None;
    looks("costs_mono", &mut mono, (80, 24));
    let mut ascii = coloured(Language::English);
    ascii.glyphs = Glyphs::Ascii;
    looks("costs_ascii_english", &mut ascii, (80, 24));
    assert!(ascii.screen(80, 24).is_ascii(), "{}", ascii.screen(80, 24));
    let mut form = coloured(Language::Dutch);
    form.press("w<Tab><C-u>825.00<Tab>");
    looks("cost_form", &mut form, (80, 24));
    looks("cost_form", &mut form, (120, 36));
}

#[test]
fn the_explanation_and_the_item_from_afar() {
    let mut world = coloured(Language::Dutch);
    world.press("<Esc>");
    looks("costs_explained", &mut world, (120, 36));
    world.press("f");
    looks("costs_from_afar", &mut world, (120, 36));
}

#[test]
fn forty_councils_with_strange_names_stay_in_their_columns() {
    let council =
        |n: usize| format!("(id: \"r{n}\", name: \"漢字市{n}\", short: \"漢{n}\", weights: {{\"w\": {}}}),", n * 977);
    let councils: String = (1..=40).map(council).collect();
    let text = format!(
        "(format: 1, id: \"x\", title: \"x\", date: \"2020-01-30\", weights: [(id: \"w\", name: \"gewicht\")], councils: [{councils}], \
         agenda: [(id: \"1\", title: \"x\", coloured: true, costs: [(name: \"{}\", amount: \"999.999.999.999\", key: \"w\")])])",
        "=1+1 een naam die niet ophoudt en doorgaat ".repeat(2).trim()
    );
    let mut world = World::of(&text, Language::Dutch);
    world.press("U<Down>");
    for (width, height) in [(60, 15), (80, 24), (200, 60)] {
        let screen = world.screen(width, height);
        let edge = |begins: &str| {
            let line =
                screen.lines().find(|line| line.contains(begins)).unwrap_or_else(|| panic!("{begins}: {screen}"));
            let before = line.split_once("999.999.999.999,00").unwrap().0;
            unicode_width::UnicodeWidthStr::width(before)
        };
        assert_eq!(edge("=1+1"), edge("Verdeeld, sam"), "{width}: {screen}");
    }
    world.press(&"<Right>".repeat(60));
    assert!(world.screen(80, 24).contains("漢40"), "{}", world.screen(80, 24));
}
