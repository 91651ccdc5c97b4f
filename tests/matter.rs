//! What items carry: properties with provisos, tags and indicators. They are read, filtered by, counted by, found, changed,
//! kept and reported.
#![allow(missing_docs, unreachable_pub, dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/dossier.rs"]
mod dossier;
#[path = "screens/styled.rs"]
mod styled;
#[path = "support/world.rs"]
mod world;

#[path = "matter/counts.rs"]
mod counts;
#[path = "matter/filters.rs"]
mod filters;
#[path = "matter/form.rs"]
mod form;
#[path = "matter/record.rs"]
mod record;
#[path = "matter/reports.rs"]
mod reports;
#[path = "matter/screens.rs"]
mod screens;
