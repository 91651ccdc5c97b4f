//! Groups of councils: their columns, what they come to together, and rules over them.
#![allow(missing_docs, unreachable_pub, dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "domain/notation.rs"]
mod notation;
#[path = "screens/styled.rs"]
mod styled;
#[path = "support/world.rs"]
mod world;

#[path = "groups/columns.rs"]
mod columns;
#[path = "groups/editing.rs"]
mod editing;
#[path = "groups/file.rs"]
mod file;
#[path = "groups/parts.rs"]
mod parts;
#[path = "groups/reports.rs"]
mod reports;
#[path = "groups/screens.rs"]
mod screens;
#[path = "groups/table.rs"]
mod table;

use draagvlak::text::Language;
use world::World;

/// Seventeen councils in groups of six, six and five, of which the leading rule asks a majority each.
const SUBREGIONS: &str = include_str!("groups/subregios.ron");

fn world() -> World {
    World::of(SUBREGIONS, Language::Dutch)
}
