//! The consensus file: all of a meeting in one file that people can read and the program can go on from.
//!
//! ```text
//! // Uitkomst van …
//! Consensus(
//!     format: 1,
//!     saved: "2021-09-16T14:32:05Z",
//!     journal: (format:1,meeting:"…",agenda:"…",started:…),   the header of the record
//!     meeting: …,                                             the agenda, byte for byte
//!     councils: …, marks: …, given: …, remarks: …, …          how the meeting stands
//!     history: [ … ],                                         the record, byte for byte, one event a line
//!     head: "412-9f86d081884c7d659a2feaa0c55ad015",           the fingerprint of that record
//! )
//! // sha256 …                                                 of all bytes before this line
//! ```
//!
//! Only `journal`, `meeting` and `history` are needed to go on; how the meeting stands follows from them, and is compared.

mod error;
mod read;
mod rows;
mod series;
mod state;
mod write;

use std::str::FromStr as _;

use super::agenda::{self, AgendaFaults, Parsed};
use super::header::sha256;
use super::journal::{Head, chain};
use super::stamp;
use crate::domain::meeting::{FORMAT, Meeting};
use crate::domain::tally::Tally;
use crate::domain::time::Moment;

pub use error::ConsensusError;
pub use write::write;

use read::Fields;
use state::State;

/// The largest consensus file that is read or written, in bytes; a million events fit.
pub const MAX_BYTES: u64 = 256 * 1024 * 1024;
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
    pub history: Vec<String>,
    /// The fingerprint of the record.
    pub head: Head,
    state: State,
    lines: Lines,
}

/// Where things stand in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Lines {
    agenda: usize,
    history: Vec<usize>,
    state: Vec<(&'static str, usize)>,
}

/// Whether a file is a consensus file rather than an agenda: behind comments it begins with `Consensus(`, or it ends as one.
#[must_use]
pub fn is_consensus(bytes: &[u8]) -> bool {
    let start = read::after_comments(bytes.strip_prefix("\u{FEFF}".as_bytes()).unwrap_or(bytes));
    let named = start.strip_prefix(b"Consensus").is_some_and(|rest| read::after_comments(rest).starts_with(b"("));
    named || read::seal(bytes).is_ok()
}

/// Reads a consensus file: its last line, its fields, and whether its record is the one that it was saved with.
///
/// # Errors
/// When it is not what the program wrote.
pub fn read(bytes: &[u8]) -> Result<Consensus, ConsensusError> {
    if bytes.len() as u64 > MAX_BYTES {
        return Err(ConsensusError::TooLarge { bytes: bytes.len() as u64, max: MAX_BYTES });
    }
    let (body, sum, line) = read::seal(bytes)?;
    if sha256(body) != sum {
        return Err(ConsensusError::Changed { line });
    }
    let text = std::str::from_utf8(body).map_err(|_| ConsensusError::Changed { line })?;
    let Fields { format, saved, header, agenda, history, head, state } = Fields::read(text)?;
    if format != FORMAT {
        return Err(ConsensusError::Format { found: format, known: FORMAT });
    }
    let found = Head::from_str(head.trim().trim_matches('"')).ok();
    let chained = chain(header.trim(), history.iter().map(|line| line.trim()));
    if found != Some(chained) {
        return Err(ConsensusError::Head { line: read::lines(text, [head])[0] });
    }
    let lines = Lines {
        agenda: read::lines(text, [agenda])[0],
        history: read::lines(text, history.iter().copied()),
        state: read::lines_of_parts(text, agenda),
    };
    Ok(Consensus {
        saved: stamp::moment(&saved).ok_or(ConsensusError::Saved)?,
        agenda: agenda.trim().to_owned(),
        header: header.trim().to_owned(),
        history: history.iter().map(|line| line.trim().to_owned()).collect(),
        head: chained,
        state,
        lines,
    })
}

impl Consensus {
    /// Reads the agenda within; what is wrong with it is placed on the lines of the consensus file called `name`.
    ///
    /// # Errors
    /// All that is wrong with it.
    pub fn plan(&self, name: &str) -> Result<Parsed, AgendaFaults> {
        let mut shifted = "\n".repeat(self.lines.agenda.saturating_sub(1));
        shifted.push_str(&self.agenda);
        agenda::parse(name, shifted.as_bytes())
    }

    /// The line of the file on which an event of the history stands; the first event has number 1.
    #[must_use]
    pub fn line_of(&self, seq: u64) -> usize {
        let index = usize::try_from(seq).unwrap_or(usize::MAX).saturating_sub(1);
        self.lines.history.get(index).copied().unwrap_or(0)
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
