//! A series of meetings: its calendar, what is planned for which day, and from one meeting to the next.
#![allow(missing_docs, unreachable_pub, dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/programme.rs"]
mod programme;
#[cfg(unix)]
#[path = "support/pty.rs"]
mod pty;
#[path = "screens/styled.rs"]
mod styled;
#[path = "support/world.rs"]
mod world;

#[path = "series/calendar.rs"]
mod calendar;
#[path = "series/kept.rs"]
mod kept;
#[path = "series/keys.rs"]
mod keys;
#[path = "series/next.rs"]
mod next;
#[path = "series/outgoing.rs"]
mod outgoing;
#[path = "series/screens.rs"]
mod screens;
#[cfg(unix)]
#[path = "series/terminal.rs"]
mod terminal;

use world::World;

/// Compares a frame, characters and styles, with the one that was looked at.
#[track_caller]
fn looks(name: &str, world: &mut World, (width, height): (u16, u16)) {
    let (buf, _) = world.frame(width, height);
    insta::assert_snapshot!(format!("{name}@{width}x{height}"), styled::styled(&buf));
}
