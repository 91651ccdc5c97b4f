//! The consensus file: all of a meeting in one file that people can read and the program can go on from.
//!
//! ```text
//! // Uitkomst van …
//! Consensus(
//!     format: 2,
//!     saved: "2021-09-16T14:32:05Z",
//!     journal: (format:1,meeting:"…",agenda:"…",started:…),   the header of the record
//!     meeting: …,                                             the agenda, byte for byte
//!     councils: …, marks: …, remarks: …, …                    how the meeting stands
//!     history: [ … ],                                         the record, byte for byte, one event a line
//!     outcomes: [ … ],                                        what comes of it, for each item under each rule
//!     head: "412-9f86d081884c7d659a2feaa0c55ad015",           the fingerprint of that record
//! )
//! // sha256 …                                                 of all bytes before this line
//! ```
//!
//! Only `journal`, `meeting` and `history` are needed to go on; how the meeting stands follows from them, and is compared.

mod error;
mod glimpse;
mod read;
mod rows;
mod series;
mod state;
mod write;

use std::io;

use super::agenda::{self, AgendaFaults, Parsed};
use super::disk::{DiskFile, read_piece};
use super::journal::Head;
use super::roll::Roll;
use crate::domain::meeting::Meeting;
use crate::domain::tally::Tally;
use crate::domain::time::Moment;

pub use error::ConsensusError;
pub use read::{First, Reader};
pub use write::{Draft, DraftError};

use state::State;

/// The edition of the format that is written. Edition 1 had its outcomes before the history, and a row for each mark.
pub const FORMAT: u16 = 2;
/// The largest consensus file that is read or written, in bytes; ten million events fit.
pub const MAX_BYTES: u64 = 1024 * 1024 * 1024;
/// What the last line begins with.
const SEAL: &str = "// sha256 ";

/// A consensus file that was read. Its record is whole; whether it fits its agenda shows when it is replayed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consensus {
    /// When it was saved.
    pub saved: Moment,
    /// The agenda, byte for byte.
    pub agenda: String,
    /// The header of the record, byte for byte.
    pub header: String,
    /// The events of the record, byte for byte.
    pub history: Roll,
    /// The fingerprint of the record.
    pub head: Head,
    state: State,
    lines: Lines,
}

/// Where things stand in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Lines {
    agenda: usize,
    /// That of the first event.
    history: usize,
    state: Vec<(&'static str, usize)>,
}

/// Whether a file that begins like this is a consensus file rather than an agenda: behind comments stands `Consensus(`.
#[must_use]
pub fn is_named(bytes: &[u8]) -> bool {
    let start = read::after_comments(bytes.strip_prefix("\u{FEFF}".as_bytes()).unwrap_or(bytes));
    start.strip_prefix(b"Consensus").is_some_and(|rest| read::after_comments(rest).starts_with(b"("))
}

/// Whether a file that ends like this is a consensus file.
#[must_use]
pub fn is_sealed(bytes: &[u8]) -> bool {
    read::seal(bytes).is_ok()
}

/// So many bytes are read at once.
const PIECE: usize = 1024 * 1024;

/// Reads a consensus file piece by piece. After each, `hear` is told how many bytes were read; and once what stands before the
/// history, as soon as that is here.
///
/// # Errors
/// When the system does not give it; or, within, when it is not what the program wrote.
pub fn read_from(
    file: &mut dyn DiskFile,
    mut hear: impl FnMut(Option<&First>, u64),
) -> io::Result<Result<Consensus, ConsensusError>> {
    let mut reader = Reader::new();
    let mut buffer = vec![0; PIECE];
    let mut done = 0;
    loop {
        let read = read_piece(file, done, &mut buffer)?;
        if read == 0 {
            return Ok(reader.finish());
        }
        done += read as u64;
        match reader.feed(&buffer[..read]) {
            Ok(is_first) => hear(reader.first().filter(|_| is_first), done),
            Err(error) => return Ok(Err(error)),
        }
    }
}

/// Reads a consensus file: its last line, its fields, and whether its record is the one that it was saved with.
///
/// # Errors
/// When it is not what the program wrote.
pub fn read(bytes: &[u8]) -> Result<Consensus, ConsensusError> {
    let mut reader = Reader::new();
    reader.feed(bytes)?;
    reader.finish()
}

/// Reads an agenda that begins on this line of a file.
fn plan_within(name: &str, agenda: &str, line: usize) -> Result<Parsed, AgendaFaults> {
    let mut shifted = "\n".repeat(line.saturating_sub(1));
    shifted.push_str(agenda);
    agenda::parse(name, shifted.as_bytes())
}

impl Consensus {
    /// Reads the agenda within; what is wrong with it is placed on the lines of the consensus file called `name`.
    ///
    /// # Errors
    /// All that is wrong with it.
    pub fn plan(&self, name: &str) -> Result<Parsed, AgendaFaults> {
        plan_within(name, &self.agenda, self.lines.agenda)
    }

    /// The line of the file on which an event of the history stands; the first event has number 1.
    #[must_use]
    pub fn line_of(&self, seq: u64) -> usize {
        self.lines.history + usize::try_from(seq).unwrap_or(usize::MAX).saturating_sub(1)
    }

    /// Compares how the meeting stands in the file with the meeting that its history led to.
    ///
    /// # Errors
    /// The first part that says something else.
    pub fn check(&self, meeting: &Meeting) -> Result<(), ConsensusError> {
        let expected = State::of(meeting, &Tally::count(meeting), self.saved);
        let Some(part) = self.state.first_difference(&expected) else { return Ok(()) };
        let line = self.lines.state.iter().find(|(name, _)| *name == part).map_or(0, |(_, line)| *line);
        Err(ConsensusError::State { part, line })
    }
}
