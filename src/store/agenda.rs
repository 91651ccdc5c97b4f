//! Agenda files: RON that a person writes, read into a [`Plan`].
//!
//! What all files written by hand share is in [`hand`]. Its fields ([`wire`]) become what the domain knows ([`plan`],
//! [`region`], [`scale`], [`rules`], [`items`] with their [`matter`] and what is [`former`], [`tree`], [`after`], [`given`],
//! [`series`]). [`fn@write`] goes the other way.

mod wire;

mod plan;

mod write;

mod alike;
mod region;
mod rules;
mod scale;

mod former;
mod items;
mod matter;
mod tree;

mod after;
mod given;
mod series;

use std::path::Path;

pub use super::hand::{Expected, Fault, Faults as AgendaFaults, Found, Place, PlacedLink, Thing, Warning};
pub use alike::look_alike;
pub use scale::{LETTERS_WITH_KEYS, TAKEN_GLYPHS, TAKEN_LETTERS};
pub use write::write;

use super::hand::{self, limits};
use crate::domain::meeting::Plan;
use crate::store::disk::{self, Disk};

/// The largest agenda file that is read, in bytes.
pub const MAX_BYTES: u64 = limits::BYTES;

/// What an agenda file says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parsed {
    /// The meeting before it starts.
    pub plan: Plan,
    /// What its author may not have meant, in the order of the file.
    pub warnings: Vec<Found<Warning>>,
    /// Where its items lead to other dossiers, in the order of the file.
    pub links: Vec<PlacedLink>,
}

/// Reads the agenda file at this path.
///
/// # Errors
/// All that is wrong with it, as far as one reading can tell.
pub fn read(disk: &dyn Disk, path: &Path) -> Result<Parsed, AgendaFaults> {
    let name = disk::shown(path);
    let bytes = hand::bytes(disk, path, limits::BYTES).map_err(|fault| AgendaFaults::whole(&name, fault))?;
    parse(&name, &bytes)
}

/// Reads an agenda from the bytes of a file; `name` is what errors call the file.
///
/// # Errors
/// All that is wrong with it, as far as one reading can tell.
pub fn parse(name: &str, bytes: &[u8]) -> Result<Parsed, AgendaFaults> {
    let ((plan, links), warnings) = hand::parse(name, bytes, limits::BYTES, |reader, file| {
        let plan = plan::plan(reader, file)?;
        Some((plan, reader.links()))
    })?;
    Ok(Parsed { plan, warnings, links })
}
