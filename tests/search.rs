//! Searching: in pieces it finds what it finds all at once, in the same order; and on the screen the rest comes as it is found.
#![allow(missing_docs, unreachable_pub, dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "bench/meetings.rs"]
mod meetings;
#[path = "support/world.rs"]
mod world;

#[path = "search/changed.rs"]
mod changed;
#[path = "search/going.rs"]
mod going;
#[path = "search/pieces.rs"]
mod pieces;
#[path = "search/plain.rs"]
mod plain;
