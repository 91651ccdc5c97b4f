//! What the screen looks like: every scene with its styles; and the picture for the README.
//!
//! A change that is meant is taken over with `INSTA_UPDATE=always cargo test --test screens`, and the picture with
//! `DRAAGVLAK_PICTURES=1 cargo test --test screens`; then look at the difference.
#![allow(missing_docs, unreachable_pub, dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "screens/scenes.rs"]
mod scenes;
#[path = "screens/styled.rs"]
mod styled;
#[path = "support/svg.rs"]
mod svg;
#[path = "support/world.rs"]
mod world;

use draagvlak::text::Language;
use draagvlak::tui::glyphs::Glyphs;
use draagvlak::tui::theme::{Depth, Ground};
use world::World;

const SIZES: [(u16, u16); 3] = [(80, 24), (120, 36), (200, 60)];

/// Compares a frame, characters and styles, with the one that was looked at.
#[track_caller]
fn looks(name: &str, world: &mut World, (width, height): (u16, u16)) {
    let (buf, _) = world.frame(width, height);
    insta::assert_snapshot!(format!("{name}@{width}x{height}"), styled::styled(&buf));
}

#[test]
fn every_scene_at_every_size() {
    for (name, _) in scenes::SCENES {
        for size in SIZES {
            looks(name, &mut scenes::scene(name, Language::Dutch), size);
        }
    }
}

#[test]
fn without_colour_without_unicode_and_on_a_light_ground() {
    for name in ["discussed", "full_screen"] {
        let mut world = scenes::scene(name, Language::Dutch);
        world.depth = Depth::None;
        looks(&format!("mono_{name}"), &mut world, SIZES[0]);
        let mut world = scenes::scene(name, Language::Dutch);
        world.glyphs = Glyphs::Ascii;
        looks(&format!("ascii_{name}"), &mut world, SIZES[0]);
        let mut world = scenes::scene(name, Language::Dutch);
        world.ui.ground = Ground::Light;
        looks(&format!("light_{name}"), &mut world, SIZES[1]);
    }
    looks("english", &mut scenes::scene("discussed", Language::English), SIZES[1]);
}

#[test]
fn the_header_tells_what_is_safe() {
    for (name, ..) in scenes::HEADERS {
        looks(name, &mut scenes::header(name), SIZES[0]);
    }
}

#[test]
fn small_large_and_strange() {
    looks("small", &mut scenes::scene("discussed", Language::Dutch), (50, 12));
    looks("least", &mut scenes::scene("discussed", Language::Dutch), (60, 15));
    for size in SIZES {
        let mut forty = scenes::forty();
        forty.press("<Down><Down>g<Right>o<Right>r").press("cZand<Enter>");
        looks("forty", &mut forty, size);
        looks("strange", &mut scenes::strange(), size);
    }
}

/// The picture in the README is this very screen.
#[test]
fn the_picture_is_not_stale() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pictures/scherm.svg");
    let (buf, _) = scenes::scene("discussed", Language::Dutch).frame(120, 36);
    let picture = svg::svg(&buf);
    if std::env::var_os("DRAAGVLAK_PICTURES").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, &picture).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == picture, "renew it with DRAAGVLAK_PICTURES=1 cargo test --test screens");
}
