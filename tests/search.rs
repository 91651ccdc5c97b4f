//! Searching: in pieces it finds what it finds all at once, in the same order.
#![allow(missing_docs, unreachable_pub, dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/world.rs"]
mod world;

#[path = "search/pieces.rs"]
mod pieces;
#[path = "search/plain.rs"]
mod plain;
