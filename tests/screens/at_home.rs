//! What a council sees that colours at home.

use draagvlak::text::Language;
use draagvlak::tui::theme::{Depth, Ground};
use draagvlak::words::glyphs::Glyphs;

use crate::SIZES;
use crate::disk::FakeDisk;
use crate::home::AtHome;
use crate::world::AGENDA;

/// A scene at home: its name, and the keys that lead there.
const SCENES: [(&str, &str); 7] = [
    ("start", ""),
    ("conditions", ""),
    ("typing", "v"),
    ("mandate", "M"),
    ("large", "f"),
    ("help", "?"),
    ("version", "n"),
];

/// Topic 1 in all colours, with a condition, a remark and a mandate of its own, under the mandate of a committee.
const COLOURED: &str = "Mc<Tab><Tab>15-9-2021<C-s>g<Tab>ovmits de raad vooraf het tijdpad kent<Tab>a<Tab>22<C-s>\
    <Tab>rvde prijs van sturen op kwaliteit is niet bekend<Enter><Tab>z<Tab>t<Tab>gmr<C-s><Home><Down><Down>";

pub fn scene(name: &str, language: Language) -> AtHome {
    let keys = SCENES.iter().find(|(n, _)| *n == name).expect("a scene").1;
    let disk = FakeDisk::with("map/overleg.ron", AGENDA.as_bytes());
    let mut home = AtHome::with(disk, Some("gouda"), None, language);
    if name != "start" {
        home.press(COLOURED);
    }
    home.press(keys);
    home
}

#[track_caller]
fn looks(name: &str, home: &mut AtHome, (width, height): (u16, u16)) {
    let (buf, _) = home.frame(width, height);
    crate::same(&format!("home_{name}"), &buf);
}

#[test]
fn every_scene_at_home_at_every_size() {
    for (name, _) in SCENES {
        for size in SIZES {
            looks(name, &mut scene(name, Language::Dutch), size);
        }
    }
    looks("conditions", &mut scene("conditions", Language::Dutch), (60, 15));
    looks("english", &mut scene("conditions", Language::English), SIZES[1]);
    let disk = FakeDisk::with("map/overleg.ron", AGENDA.as_bytes());
    looks("which", &mut AtHome::with(disk, None, None, Language::Dutch), SIZES[0]);
}

#[test]
fn at_home_without_colour_without_unicode_and_on_a_light_ground() {
    let mut home = scene("conditions", Language::Dutch);
    home.home.look_mut().0.depth = Depth::None;
    looks("mono", &mut home, SIZES[0]);
    let mut home = scene("conditions", Language::Dutch);
    home.home.look_mut().0.glyphs = Glyphs::Ascii;
    looks("ascii", &mut home, SIZES[0]);
    assert!(home.screen(120, 36).is_ascii());
    assert!(home.press("f").screen(120, 36).is_ascii());
    let mut home = scene("conditions", Language::Dutch);
    home.home.look_mut().1.ground = Ground::Light;
    looks("light", &mut home, SIZES[1]);
}
