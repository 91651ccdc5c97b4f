//! What groups look like, with their styles.
//!
//! A change that is meant is taken over with `INSTA_UPDATE=always cargo test --test groups`; then look at the difference.

use draagvlak::text::Language;
use draagvlak::tui::theme::Depth;
use draagvlak::words::glyphs::Glyphs;

use crate::styled;
use crate::world::World;

const SIZES: [(u16, u16); 3] = [(80, 24), (120, 36), (200, 60)];

#[track_caller]
fn looks(name: &str, world: &mut World, (width, height): (u16, u16)) {
    let (buf, _) = world.frame(width, height);
    insta::assert_snapshot!(format!("{name}@{width}x{height}"), styled::styled(&buf));
}

/// 1.1 has support in each group; on 1.2 one group is met, one only under conditions and one is still to come; 1.3 is lost in
/// Drechtsteden, where four have no view.
fn discussed(language: Language) -> World {
    let mut world = World::of(crate::SUBREGIONS, language).at("1.1 AV1");
    world.press("RgogggogggggggoggoRggggdooogggoog<Esc>").press("<Home><Down><Down><Down>RgggggddddddR");
    world = world.at("1.2 DS2");
    world
}

#[test]
fn seventeen_councils_in_three_groups() {
    for size in SIZES {
        looks("groups", &mut discussed(Language::Dutch), size);
        let mut folded = discussed(Language::Dutch);
        looks("groups_folded", folded.press(";"), size);
        let mut one = discussed(Language::Dutch);
        looks("groups_one_folded", one.press(","), size);
        let mut full = discussed(Language::Dutch);
        looks("groups_full_screen", full.press(";f"), size);
    }
}

#[test]
fn without_colour_without_unicode_and_in_english() {
    let mut mono = discussed(Language::Dutch);
    mono.depth = Depth::None;
    looks("groups_mono", &mut mono, SIZES[0]);
    looks("groups_mono_folded", mono.press(";"), SIZES[0]);
    let mut ascii = discussed(Language::Dutch);
    ascii.glyphs = Glyphs::Ascii;
    looks("groups_ascii", ascii.press(","), SIZES[0]);
    looks("groups_english", discussed(Language::English).press(";"), SIZES[1]);
    looks("groups_presence", discussed(Language::Dutch).press("p"), SIZES[0]);
    looks("groups_least", discussed(Language::Dutch).press(";"), (60, 15));
}

#[test]
fn each_group_says_what_it_still_needs() {
    let mut world = World::of(crate::SUBREGIONS, Language::Dutch).at("1.1 DS1");
    let screen = |world: &mut World| world.screen(200, 60);
    assert!(screen(&mut world).contains("Drechtsteden: nog 4 van 6"), "{}", screen(&mut world));
    world.press("gg<Right>g");
    let said = screen(&mut world);
    assert!(said.contains("Drechtsteden: nog 2 van 6"), "{said}");
    assert!(said.contains("Voor draagvlak nog 9 raden, per groep:"), "four, two and three: {said}");
    assert!(
        said.contains("Drechtsteden (6 raden) ●2 ·4: 2 voor, 4 nog niet; voor: 33 % van hun inwoners · nog 2 van 6")
    );
    world.press("<Right>o<Right>o");
    assert!(screen(&mut world).contains("Drechtsteden: onder voorwaarden; zonder: nog 2 van 6"));
    world.press("<Right>g<Right>g");
    assert!(screen(&mut world).contains("Drechtsteden: voldaan, staat vast"));
    let mut world = World::of(crate::SUBREGIONS, Language::Dutch).at("1.1 HW1");
    world.press("d<Right>d<Right>d");
    let said = screen(&mut world);
    assert!(
        said.contains("Hoeksche Waard: geen draagvlak meer, tenzij wie al sprak") && said.contains("nog 3 van 5"),
        "{said}"
    );
}
