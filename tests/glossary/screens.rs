//! What it looks like: the list with the meaning, the words in an explanation, and the form of a word.

use draagvlak::text::Language;
use draagvlak::tui::theme::Depth;
use draagvlak::words::glyphs::Glyphs;
use ratatui::style::Modifier;

use crate::dossier::DOSSIER;
use crate::styled;
use crate::world::World;

#[track_caller]
fn looks(name: &str, world: &mut World, (width, height): (u16, u16)) {
    let (buf, _) = world.frame(width, height);
    insta::assert_snapshot!(format!("{name}@{width}x{height}"), styled::styled(&buf));
}

fn dossier() -> World {
    World::of(DOSSIER, Language::Dutch).at("1.1 GO")
}

#[test]
fn every_scene() {
    for (name, keys) in
        [("words", "="), ("word_found", "=loket"), ("word_chosen", "=pleeg<Enter>"), ("word_form", "=+")]
    {
        for size in [(80, 24), (120, 36)] {
            looks(name, dossier().press(keys), size);
        }
    }
    looks("words", dossier().press("="), (60, 15));
    looks("words_english", World::of(DOSSIER, Language::English).at("1.1 GO").press("="), (80, 24));
    looks("explained", &mut dossier(), (80, 24));
    let mut world = dossier();
    world.depth = Depth::None;
    looks("mono_explained", &mut world, (80, 24));
    looks("mono_words", world.press("="), (80, 24));
    let mut world = dossier();
    world.glyphs = Glyphs::Ascii;
    looks("ascii_words", world.press("="), (80, 24));
}

/// The words that are underlined below the table, in order.
fn underlined(world: &mut World, (width, height): (u16, u16)) -> Vec<String> {
    let (buf, _) = world.frame(width, height);
    let (mut words, mut word) = (Vec::new(), String::new());
    for y in height - 10..height - 2 {
        for x in 0..width {
            let cell = &buf[(x, y)];
            if cell.modifier.contains(Modifier::UNDERLINED) && !cell.modifier.contains(Modifier::BOLD) {
                word.push_str(cell.symbol());
            } else if !word.is_empty() {
                words.push(std::mem::take(&mut word));
            }
        }
    }
    words
}

#[test]
fn words_that_are_explained_are_underlined_with_colour_and_without() {
    for depth in Depth::ALL {
        let mut world = dossier();
        world.depth = depth;
        let words = underlined(&mut world, (80, 24));
        // At this width the second word goes on in the next line.
        assert_eq!(words, ["gi", "Gecertificeerde instelling"], "{depth:?}");
        world = world.at("3 GO");
        assert!(underlined(&mut world, (80, 24)).is_empty());
    }
    let broken = DOSSIER.replacen("De gi kiest; de Gec", "Hier kiest, vandaag, de gec", 1);
    let mut world = World::of(&broken, Language::Dutch).at("1.1 GO");
    let words = underlined(&mut world, (80, 24));
    assert_eq!(words.concat(), "gecertificeerdeinstelling", "{words:?}");
}

#[test]
fn the_head_tells_how_many_words_of_the_item_are_explained() {
    let mut world = dossier();
    for (width, height) in [(60, 15), (80, 24), (200, 60)] {
        assert!(world.screen(width, height).contains("─ = 1 begrip"), "{}", world.screen(width, height));
    }
    world.press("f");
    assert!(world.screen(80, 24).contains(" = 1 begrip"));
    world.press("f");
    world = world.at("2 GO");
    assert!(!world.screen(80, 24).contains("begrip"), "and nothing where there are none");
    let long = DOSSIER.replacen("Ambulante hulp", &"Ambulante hulp aan huis ".repeat(8), 1);
    let mut world = World::of(&long, Language::Dutch).at("1.1 GO");
    let head = world.screen(80, 24).lines().find(|line| line.starts_with("─ 1.1")).unwrap().to_owned();
    assert!(head.ends_with("… = 1") || head.ends_with("= 1"), "the title gives way: {head}");
}

#[test]
fn a_long_meaning_is_scrolled_to_its_end() {
    let words = (1..=400).map(|n| format!("woord{n}")).collect::<Vec<_>>().join(" ");
    let mut world = World::of(&DOSSIER.replacen("Zichzelf redden.", &words, 1), Language::Dutch);
    world.press("=zelf");
    assert!(world.screen(80, 24).contains("woord1 ") && !world.screen(80, 24).contains("woord400"));
    world.press(&"]".repeat(80));
    assert!(world.screen(80, 24).contains("woord400"), "{}", world.screen(80, 24));
    world.press("[");
    assert!(world.screen(80, 24).contains('↓'), "there is more to read");
    world.press("<Down><C-u>zelf");
    assert!(world.screen(80, 24).contains("woord1 "), "another word begins at its beginning");
}

#[test]
fn many_words_scroll_and_strange_ones_keep_to_their_place() {
    let many: String = (0..200).map(|n| format!("(term: \"Woord {n:03}\", text: \"Uitleg {n}.\"),")).collect();
    let strange = "(term: \"漢字 🏛 e\\u{301}\\u{301}\\u{301}\\u{301}\\u{301}\", aliases: [\"\\u{202e}om\"], text: \"zéér \\u{1b}[2J lang\"),";
    let file = DOSSIER.replacen("glossary: [", &format!("glossary: [{strange}{many}"), 1);
    for (width, height) in [(60, 15), (80, 24), (120, 36), (200, 60)] {
        let mut world = World::of(&file, Language::Dutch).at("1.1 GO");
        world.press("=");
        for keys in ["", "<PgDn><PgDn><PgDn><PgDn><PgDn><PgDn><PgDn><PgDn><PgDn><PgDn>", "<Enter><End>", "/漢"] {
            world.press(keys);
            let screen = world.screen(width, height);
            assert_eq!(screen.matches("▶").count(), 1, "{keys} {width}x{height}: {screen}");
            assert!(!screen.contains('\u{202e}') && !screen.contains('\u{1b}'));
        }
        world.glyphs = Glyphs::Ascii;
        assert!(world.screen(width, height).is_ascii());
    }
}
