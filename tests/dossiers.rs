//! The dossiers that come with the program, against the documents that they were made from.
#![allow(missing_docs, unreachable_pub, dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "dossiers/inkoopkader.rs"]
mod inkoopkader;
#[path = "dossiers/inkoopkader_colours.rs"]
mod inkoopkader_colours;
#[path = "dossiers/kader.rs"]
mod kader;
#[path = "dossiers/links.rs"]
mod links;
#[path = "dossiers/pack.rs"]
mod pack;
#[path = "dossiers/programma.rs"]
mod programma;
#[path = "dossiers/registry.rs"]
mod registry;
#[path = "dossiers/samenwerking.rs"]
mod samenwerking;
