//! The dossiers that come with the program, against the documents that they were made from.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says what is wrong by panicking")]

#[path = "dossiers/pack.rs"]
mod pack;

#[path = "dossiers/kader.rs"]
mod kader;
