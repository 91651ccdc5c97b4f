//! Milestones: what is to be reached, how far it is, and that it is seen and told everywhere in the same way.
#![allow(missing_docs, unreachable_pub, dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/programme.rs"]
mod programme;
#[path = "screens/styled.rs"]
mod styled;
#[path = "support/world.rs"]
mod world;

#[path = "milestones/counted.rs"]
mod counted;
#[path = "milestones/keys.rs"]
mod keys;
#[path = "milestones/report.rs"]
mod report;

use world::World;

/// Compares a frame, characters and styles, with the one that was looked at.
#[track_caller]
fn looks(name: &str, world: &mut World, (width, height): (u16, u16)) {
    let (buf, _) = world.frame(width, height);
    insta::assert_snapshot!(format!("{name}@{width}x{height}"), styled::styled(&buf));
}
