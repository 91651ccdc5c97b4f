//! Colouring files (`overleg.gouda.inkleuring.ron`): what a council coloured at home, in RON that a person can write.
//!
//! Start with [`parse`] and [`fn@write`]; what all files written by hand share is in [`hand`]. The words for marks
//! ([`marks`]) are those of the spreadsheet form too.

mod wire;

pub mod marks;
mod open;
mod read;
pub mod sheet;
mod write;

use std::collections::HashMap;
use std::path::{Path, PathBuf};

pub use super::hand::{Fault, Faults, Found, Place};
pub use open::{Told, Unread, may_be, open};
pub use write::write;

use super::hand;
use crate::domain::agenda::Agenda;
use crate::domain::ballot::{Ballot, Misplaced};
use crate::domain::council::Region;
use crate::domain::id::{CouncilIx, ItemIx};
use crate::domain::meeting::Meeting;
use crate::domain::remark::Audience;

/// The edition of the format of colouring files that this program writes.
pub const FORMAT: u16 = 1;
/// What the name of a colouring file ends with.
pub const ENDING: &str = "inkleuring.ron";
/// A colouring file is at most this large, in bytes.
pub const MAX_BYTES: u64 = 1024 * 1024;

/// What a colouring file says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// What the council says.
    pub ballot: Ballot,
    /// Who may read what is said in it, unless it says otherwise itself.
    pub audience: Audience,
}

/// Reads a colouring file from its bytes; `name` is what errors call the file.
///
/// # Errors
/// All that is wrong with it, as far as one reading can tell.
pub fn parse(name: &str, bytes: &[u8], meeting: &Meeting) -> Result<Form, Faults> {
    hand::parse(name, bytes, MAX_BYTES, |reader, file| read::form(reader, file, name, meeting)).map(|(form, _)| form)
}

/// Where the colouring file of a council is kept: beside the agenda or consensus file.
#[must_use]
pub fn beside(file: &Path, council: &str) -> PathBuf {
    let stem = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let stem = stem.strip_suffix(".consensus").unwrap_or(&stem);
    file.with_file_name(format!("{stem}.{council}.{ENDING}"))
}

/// The council that somebody means who writes its id, or its name.
#[must_use]
pub fn find_council(region: &Region, text: &str) -> Option<CouncilIx> {
    let is = |word: &str| word.to_lowercase() == text.trim().to_lowercase();
    let named = || region.councils.iter().position(|council| is(&council.id) || is(&council.name));
    region.find(text).or_else(|| named().map(CouncilIx::at))
}

/// The council that somebody probably means who makes a slip in its id or name.
#[must_use]
pub fn nearest_council(region: &Region, text: &str) -> Option<CouncilIx> {
    let names = region.councils.iter().flat_map(|council| [council.id.as_str(), council.name.as_str()]);
    find_council(region, &hand::nearest::nearest(text.trim(), names)?)
}

/// Where on an agenda the items of a file belong, by their ids. Capitals make no difference between two ids.
#[derive(Debug)]
struct Places<'a> {
    agenda: &'a Agenda,
    by_id: HashMap<String, ItemIx>,
}

impl<'a> Places<'a> {
    fn of(agenda: &'a Agenda) -> Self {
        let items = (0..agenda.len()).map(ItemIx::at);
        Self { agenda, by_id: items.map(|item| (agenda.item(item).id.to_ascii_lowercase(), item)).collect() }
    }

    /// The item that has this id, if councils colour it.
    fn of_id(&self, id: &str) -> Result<ItemIx, Misplaced> {
        let item = *self.by_id.get(&id.to_ascii_lowercase()).ok_or(Misplaced::Unknown)?;
        if self.agenda.is_withdrawn(item) {
            Err(Misplaced::Withdrawn)
        } else if self.agenda.is_coloured(item) {
            Ok(item)
        } else {
            Err(Misplaced::NotColoured)
        }
    }
}
