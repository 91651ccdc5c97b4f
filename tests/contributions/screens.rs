//! What the page and its forms look like, characters and styles.

use draagvlak::text::Language;
use draagvlak::tui::theme::Depth;
use draagvlak::words::glyphs::Glyphs;

use super::{World, styled, world};

#[track_caller]
fn looks(name: &str, world: &mut World, width: u16, height: u16) {
    let (buf, _) = world.frame(width, height);
    insta::assert_snapshot!(format!("{name}@{width}x{height}"), styled::styled(&buf));
}

#[test]
fn the_page_the_pane_and_the_forms() {
    for (width, height) in [(80, 24), (120, 36)] {
        for (name, keys) in [
            ("per_council", "C<Down>"),
            ("per_theme", "C<Tab>"),
            ("responding", "C<Down>aDat werken wij uit in de strategie.<Tab><Right><Right>"),
            ("bringing_in", "C+Blijf in de buurt.<Tab><Tab><Tab>toegang, 1<Tab>"),
        ] {
            looks(name, world().press(keys), width, height);
        }
    }
}

#[test]
fn without_colour_without_unicode_and_on_the_smallest_screen() {
    let mut mono = world();
    mono.depth = Depth::None;
    looks("mono", mono.press("C<Down>"), 80, 24);
    let mut ascii = world();
    ascii.glyphs = Glyphs::Ascii;
    ascii.press("C<Down>");
    assert!(ascii.screen(80, 24).is_ascii(), "{}", ascii.screen(80, 24));
    looks("ascii", &mut ascii, 80, 24);
    looks("least", world().press("C<Down>"), 60, 15);
    looks("english", World::of(super::AGENDA, Language::English).press("C<Tab>"), 80, 24);
}

#[test]
fn beside_the_table_and_from_afar() {
    looks("in_the_table", &mut world().at("aa.1 AA"), 80, 24);
    looks("from_afar", world().at("aa.1 AA").press("f"), 80, 24);
}
