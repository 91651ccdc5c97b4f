//! The words that a dossier explains: found where they are spoken of, looked up by typing, read in full, and noted down.
#![allow(missing_docs, unreachable_pub, dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "domain/chance.rs"]
mod chance;
#[path = "support/disk.rs"]
mod disk;
#[path = "support/dossier.rs"]
mod dossier;
#[path = "support/home.rs"]
mod home;
#[path = "screens/styled.rs"]
mod styled;
#[path = "support/world.rs"]
mod world;

#[path = "glossary/keys.rs"]
mod keys;
#[path = "glossary/record.rs"]
mod record;
#[path = "glossary/screens.rs"]
mod screens;
#[path = "glossary/words.rs"]
mod words;
