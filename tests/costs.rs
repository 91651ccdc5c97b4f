//! Costs: divided to the cent, added up exactly, and beside the support that they have.
#![allow(missing_docs, unreachable_pub, dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/programme.rs"]
mod programme;
#[path = "screens/styled.rs"]
mod styled;
#[path = "support/world.rs"]
mod world;

#[path = "costs/divided.rs"]
mod divided;
#[path = "costs/keys.rs"]
mod keys;
#[path = "costs/report.rs"]
mod report;
#[path = "costs/screens.rs"]
mod screens;

use world::World;

/// Compares a frame, characters and styles, with the one that was looked at.
#[track_caller]
fn looks(name: &str, world: &mut World, (width, height): (u16, u16)) {
    let (buf, _) = world.frame(width, height);
    insta::assert_snapshot!(format!("{name}@{width}x{height}"), styled::styled(&buf));
}
