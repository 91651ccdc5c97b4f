//! Files that a person writes, in RON: what their readers share.
//!
//! The bytes become text ([`source`]), the text becomes fields ([`wire`]) that know their place ([`placed`]), and a [`reader`]
//! keeps what is wrong on the way, so that one reading tells all there is to mend, each at its line and column. [`lines`] and
//! [`values`] write such a file as a hand would.

mod quick;
mod source;

pub(super) mod placed;
pub(super) mod wire;

pub(super) mod fields;
mod parts;
pub(super) mod reader;

pub(super) mod fault;
pub(super) mod warning;

pub(super) mod lines;
pub(super) mod values;

mod dutch;
pub(super) mod limits;
pub(super) mod nearest;
mod say;
mod slip;
mod syntax;

use std::io;
use std::path::Path;

pub use fault::{Fault, Thing};
pub use reader::PlacedLink;
pub use source::Place;
pub use syntax::Expected;
pub use warning::Warning;

use super::disk::{self, Disk, How, Kind};
use crate::clean::excerpt;
use crate::message::{Message, Say};

use placed::Raw;
pub(in crate::store) use placed::Written;
use reader::{Findings, Haste, Reader};

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

/// All that makes a file unusable: at least one fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Faults {
    /// In the order of the file.
    pub faults: Vec<Found<Fault>>,
    /// How many more there are.
    pub left_out: usize,
}

/// Reads the bytes of a file of at most `max` bytes by `read`; `name` is what errors call the file. With what it says comes
/// what its author may not have meant, in the order of the file.
///
/// # Errors
/// All that is wrong with it, as far as one reading can tell.
pub(super) fn parse<'a, T>(
    name: &str,
    bytes: &'a [u8],
    max: u64,
    read: impl Fn(&mut Reader<'a>, Raw<'a>) -> Option<T>,
) -> Result<(T, Vec<Found<Warning>>), Faults> {
    let name = &excerpt(name);
    let found = |(place, what)| Found { file: name.to_owned(), place: Some(place), what };
    let whole = |what| Err(Faults::whole(name, what));
    if bytes.len() as u64 > max {
        return whole(Fault::TooLarge { bytes: bytes.len() as u64, max });
    }
    if bytes.starts_with(b"J1 ") {
        return whole(Fault::Journal);
    }
    let text =
        source::decode(bytes).map_err(|(fault, place)| Faults { faults: vec![found((place, fault))], left_out: 0 })?;
    if text[placed::blank(text)..].is_empty() {
        return whole(Fault::NoContent);
    }
    let file = Raw(&text[placed::blank(text)..]);
    let mut reader = Reader::new(text, Haste::Quick);
    let mut value = read(&mut reader, file);
    if value.is_none() || !reader.is_sound() {
        // What is wrong with it is worth a careful reading.
        reader = Reader::new(text, Haste::Careful);
        value = read(&mut reader, file);
    }
    let Findings { faults, faults_left_out, warnings } = reader.finish();
    match value {
        Some(value) if faults.is_empty() => {
            let warning = |(place, what)| Found { file: name.to_owned(), place: Some(place), what };
            Ok((value, warnings.into_iter().map(warning).collect()))
        }
        _ => Err(Faults { faults: faults.into_iter().map(found).collect(), left_out: faults_left_out }),
    }
}

/// The bytes of a file that is not larger than this; asked before it is read. Whose file it is does not matter: somebody may
/// have left it on a shared drive.
pub(super) fn bytes(disk: &dyn Disk, path: &Path, max: u64) -> Result<Vec<u8>, Fault> {
    let unreadable = |error: io::Error| Fault::Unreadable { reason: disk::reason(&error) };
    let look = disk.look(path).map_err(unreadable)?.ok_or_else(|| unreadable(io::ErrorKind::NotFound.into()))?;
    if look.kind != Kind::File {
        return Err(Fault::NotAFile);
    }
    if look.len > max {
        return Err(Fault::TooLarge { bytes: look.len, max });
    }
    let mut file = disk.open(path, How::Read).map_err(unreadable)?;
    disk::read_all(file.as_mut(), max).map_err(unreadable)
}

impl Faults {
    /// A fault of the file as a whole.
    pub(super) fn whole(file: &str, what: Fault) -> Self {
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

impl Say for Faults {
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
