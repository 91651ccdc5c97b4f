//! Agenda files: RON that a person writes, read into a [`Plan`].
//!
//! The bytes become text ([`source`]), the text becomes fields ([`wire`]) that know their place ([`placed`]), and the
//! fields become what the domain knows ([`plan`], [`region`], [`scale`], [`rules`], [`items`] with what is [`former`], [`tree`],
//! [`after`]). A [`reader`] keeps
//! what is wrong on the way, so that one reading tells all there is to mend, each at its line and column. [`fn@write`] goes
//! the other way.

mod source;

mod placed;
mod wire;

mod fields;
mod reader;

mod plan;

mod write;

mod alike;
mod region;
mod rules;
mod scale;

mod former;
mod items;
mod tree;

mod after;

mod dutch;
mod fault;
mod limits;
mod nearest;
mod say;
mod slip;
mod syntax;
mod warning;

use std::io;
use std::path::Path;

pub use fault::{Fault, Thing};
pub use scale::{LETTERS_WITH_KEYS, TAKEN_GLYPHS, TAKEN_LETTERS};
pub use source::Place;
pub use syntax::Expected;
pub use warning::Warning;
pub use write::write;

use crate::clean::excerpt;
use crate::domain::meeting::Plan;
use crate::message::{Message, Say};
use crate::store::disk::{self, Disk, How, Kind};

use placed::Raw;
use reader::{Findings, Reader};

/// What an agenda file says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parsed {
    /// The meeting before it starts.
    pub plan: Plan,
    /// What its author may not have meant, in the order of the file.
    pub warnings: Vec<Found<Warning>>,
}

/// Something that was found in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found<T> {
    /// The name of the file.
    pub file: String,
    /// Where in it; none where the whole file is meant.
    pub place: Option<Place>,
    /// What.
    pub what: T,
}

/// All that makes an agenda file unusable: at least one fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgendaFaults {
    /// In the order of the file.
    pub faults: Vec<Found<Fault>>,
    /// How many more there are.
    pub left_out: usize,
}

/// Reads the agenda file at this path.
///
/// # Errors
/// All that is wrong with it, as far as one reading can tell.
pub fn read(disk: &dyn Disk, path: &Path) -> Result<Parsed, AgendaFaults> {
    let name = disk::shown(path);
    let bytes = bytes(disk, path).map_err(|fault| AgendaFaults::whole(&name, fault))?;
    parse(&name, &bytes)
}

/// Reads an agenda from the bytes of a file; `name` is what errors call the file.
///
/// # Errors
/// All that is wrong with it, as far as one reading can tell.
pub fn parse(name: &str, bytes: &[u8]) -> Result<Parsed, AgendaFaults> {
    let name = &excerpt(name);
    let found = |(place, what)| Found { file: name.to_owned(), place: Some(place), what };
    if bytes.len() as u64 > limits::BYTES {
        return Err(AgendaFaults::whole(name, too_large(bytes.len() as u64)));
    }
    let whole = |what| Err(AgendaFaults::whole(name, what));
    if bytes.starts_with(b"J1 ") {
        return whole(Fault::Journal);
    }
    let text = source::decode(bytes)
        .map_err(|(fault, place)| AgendaFaults { faults: vec![found((place, fault))], left_out: 0 })?;
    if text[placed::blank(text)..].is_empty() {
        return whole(Fault::NoContent);
    }
    let mut reader = Reader::new(text);
    let plan = plan::plan(&mut reader, Raw(&text[placed::blank(text)..]));
    let Findings { faults, faults_left_out, warnings } = reader.finish();
    match plan {
        Some(plan) if faults.is_empty() => {
            let warnings = warnings
                .into_iter()
                .map(|(place, what)| Found { file: name.to_owned(), place: Some(place), what })
                .collect();
            Ok(Parsed { plan, warnings })
        }
        _ => Err(AgendaFaults { faults: faults.into_iter().map(found).collect(), left_out: faults_left_out }),
    }
}

/// The bytes of a file that is not too large to be an agenda; asked before it is read. Whose file it is does not matter:
/// a secretary may have left it on a shared drive.
fn bytes(disk: &dyn Disk, path: &Path) -> Result<Vec<u8>, Fault> {
    let unreadable = |error: io::Error| Fault::Unreadable { reason: disk::reason(&error) };
    let look = disk.look(path).map_err(unreadable)?.ok_or_else(|| unreadable(io::ErrorKind::NotFound.into()))?;
    if look.kind != Kind::File {
        return Err(Fault::NotAFile);
    }
    if look.len > limits::BYTES {
        return Err(too_large(look.len));
    }
    let mut file = disk.open(path, How::Read).map_err(unreadable)?;
    disk::read_all(file.as_mut(), limits::BYTES).map_err(unreadable)
}

fn too_large(bytes: u64) -> Fault {
    Fault::TooLarge { bytes, max: limits::BYTES }
}

impl AgendaFaults {
    fn whole(file: &str, what: Fault) -> Self {
        Self { faults: vec![Found { file: file.to_owned(), place: None, what }], left_out: 0 }
    }
}

impl<T: Say> Say for Found<T> {
    fn message(&self) -> Message {
        let message = match self.place {
            None => Message::new("agenda-in-file"),
            // Text, not numbers: a line above 999 is no place for a thousands mark.
            Some(Place { line, column }) => {
                Message::new("agenda-at").with("line", line.to_string()).with("column", column.to_string())
            }
        };
        message.with("file", self.file.as_str()).with("what", self.what.message())
    }

    fn hint(&self) -> Option<Message> {
        self.what.hint()
    }
}

impl Say for AgendaFaults {
    fn message(&self) -> Message {
        let more = self.faults.len().saturating_sub(1) + self.left_out;
        match self.faults.first() {
            Some(first) if more == 0 => first.message(),
            Some(first) => Message::new("agenda-and-more").with("first", first.message()).with("more", more),
            None => Message::new("agenda-unread"),
        }
    }

    fn hint(&self) -> Option<Message> {
        self.faults.first().and_then(Say::hint)
    }
}
