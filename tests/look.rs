#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#[path = "support/svg.rs"]
mod svg;
#[path = "support/world.rs"]
mod world;
use world::World;

#[test]
fn look() {
    let mut w = World::new();
    w.press("<Enter>ggorg<Down>");
    w.press("1ggro");
    for (a, b) in [(80, 24), (120, 36), (200, 60)] {
        let (buf, _) = w.frame(a, b);
        std::fs::write(format!("/tmp/look-{a}.svg"), svg::svg(&buf)).unwrap();
        println!("{}", w.screen(a, b));
    }
    w.press("f");
    for (a, b) in [(80, 24), (120, 36), (200, 60)] {
        let (buf, _) = w.frame(a, b);
        std::fs::write(format!("/tmp/full-{a}.svg"), svg::svg(&buf)).unwrap();
        println!("{}", w.screen(a, b));
    }
}
