//! What the screen looks like: every scene in every size, with its styles; and the picture for the README.
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
use world::World;

#[test]
fn dump() {
    let out = std::path::PathBuf::from("/tmp/scr/png");
    std::fs::create_dir_all(&out).unwrap();
    let save = |name: &str, world: &mut World, w, h| {
        let (buf, _) = world.frame(w, h);
        std::fs::write(out.join(format!("{name}@{w}x{h}.svg")), svg::svg(&buf)).unwrap();
        std::fs::write(out.join(format!("{name}@{w}x{h}.txt")), styled::styled(&buf)).unwrap();
    };
    for (name, _) in scenes::SCENES {
        for (w, h) in [(80, 24), (120, 36), (200, 60)] {
            save(name, &mut scenes::scene(name, Language::Dutch), w, h);
        }
        let mut world = scenes::scene(name, Language::Dutch);
        world.glyphs = draagvlak::tui::glyphs::Glyphs::Ascii;
        save(&format!("ascii_{name}"), &mut world, 80, 24);
        world.glyphs = draagvlak::tui::glyphs::Glyphs::Unicode;
        world.depth = draagvlak::tui::theme::Depth::None;
        save(&format!("mono_{name}"), &mut world, 80, 24);
        let mut world = scenes::scene(name, Language::Dutch);
        world.press("T");
        world.ui.ground = draagvlak::tui::theme::Ground::Light;
        save(&format!("light_{name}"), &mut world, 120, 36);
    }
    for (name, ..) in scenes::HEADERS {
        save(name, &mut scenes::header(name), 80, 24);
        save(name, &mut scenes::header(name), 120, 36);
    }
    for (w, h) in [(80, 24), (120, 36), (200, 60)] {
        let mut forty = scenes::forty();
        forty.press("<Down><Down>g<Right>o<Right>r").press("cZand<Enter>");
        save("forty", &mut forty, w, h);
        save("strange", &mut scenes::strange(), w, h);
        save("strange_full", scenes::strange().press("<Down>f"), w, h);
    }
    save("english", &mut scenes::scene("discussed", Language::English), 120, 36);
    save("small", &mut scenes::scene("discussed", Language::Dutch), 50, 12);
    save("least", &mut scenes::scene("discussed", Language::Dutch), 60, 15);
}
