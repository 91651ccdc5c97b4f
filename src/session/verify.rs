//! Whether a journal or consensus file is whole: every byte as it was written, every event fitting those before it, and in a
//! consensus file nothing that does not follow from its history. Nothing is written, and nobody is kept out.

mod consensus;
mod journal;
mod spot;

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::progress::Teller;
use super::{Opening, SessionError, Subject, subject};
use crate::domain::event::Seq;
use crate::domain::meeting::FORMAT;
use crate::message::Message;
use crate::store::consensus::{is_named, is_sealed};
use crate::store::disk::{Disk, Fault, How, Kind, Step};
use crate::store::header::{Header, fingerprint};
use crate::store::journal::Head;

/// What the name of a journal has in it; behind it may stand the number under which it was put aside.
const JOURNAL: &str = ".journal";
/// What the name of a consensus file ends with.
const CONSENSUS: &str = ".consensus.ron";

/// Which file was verified.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// The file that only grows.
    Journal,
    /// All of a meeting in one file.
    Consensus,
}

/// How far a file is looked at that breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// As far as the first break that is known.
    First,
    /// All of it: also what is wrong, or still right, apart from that.
    All,
}

/// What was found out about a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified {
    /// Which file it is.
    pub kind: FileKind,
    /// How many events are as they were written, and fit, before the first break.
    pub events: Seq,
    /// The fingerprint of the record as far as it is as it was written; none where not even its beginning is.
    pub head: Option<Head>,
    /// The SHA-256 that a consensus file ends with, if it is right.
    pub seal: Option<String>,
    /// Where it breaks, in the order of the file.
    pub breaks: Vec<Break>,
    /// The agenda that the events belong to is not there, so whether they fit is not known.
    pub missing: Option<PathBuf>,
    /// What is no damage and yet to be told.
    pub notes: Vec<Message>,
}

/// A place from which a file is not what was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Break {
    /// The line, from 1.
    pub line: u64,
    /// So many bytes stand before it.
    pub offset: u64,
    /// What is wrong.
    pub what: Message,
    /// What was expected and what was found, where they are short enough to stand beside each other.
    pub differs: Option<(String, String)>,
    /// What to do.
    pub hint: Option<Message>,
}

/// Why a file could not be verified.
#[derive(Debug)]
pub enum VerifyError {
    /// It cannot be read, or the agenda that belongs to it cannot be used.
    Session(SessionError),
    /// It is neither a journal nor a consensus file.
    Strange(PathBuf),
}

impl From<SessionError> for VerifyError {
    fn from(error: SessionError) -> Self {
        Self::Session(error)
    }
}

impl Verified {
    fn new(kind: FileKind) -> Self {
        let (breaks, notes) = (Vec::new(), Vec::new());
        Self { kind, events: 0, head: None, seal: None, breaks, missing: None, notes }
    }

    /// Whether all of it was checked, and all of it is right.
    #[must_use]
    pub const fn is_whole(&self) -> bool {
        self.breaks.is_empty() && self.missing.is_none()
    }

    /// What a header says of the format and the meeting; whether the events can be read with it.
    fn header(&mut self, header: &Header, (line, offset): (u64, u64), meeting: &str, agenda: &str) -> bool {
        let wrong = |id, expected: String, found: String, hint| Break {
            line,
            offset,
            what: Message::new(id),
            differs: Some((expected, found)),
            hint: Some(Message::new(hint)),
        };
        if header.format != FORMAT {
            let (expected, found) = (FORMAT.to_string(), header.format.to_string());
            self.breaks.push(wrong("verify-format", expected, found, "consensus-hint-newer"));
            return false;
        }
        if header.meeting != meeting {
            let found = crate::clean::excerpt(&header.meeting);
            self.breaks.push(wrong("verify-meeting", meeting.to_owned(), found, "verify-hint-agenda"));
            return false;
        }
        if header.agenda != fingerprint(agenda) {
            self.notes.push(Message::new("verify-other-agenda"));
        }
        true
    }
}

/// Verifies the file at this path. One that is whole is read to its end at either depth. `agenda` is the agenda that a journal belongs to; else it is the file beside it, or the
/// built-in dossier that its header names.
///
/// # Errors
/// When it cannot be read, is of another sort, or its agenda cannot be used.
pub fn verify(disk: &Arc<dyn Disk>, path: &Path, agenda: Option<&Path>, depth: Depth) -> Result<Verified, VerifyError> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    if name.contains(JOURNAL) || starts_as_journal(disk.as_ref(), path)? {
        return Ok(journal::verify(disk, path, agenda, depth)?);
    }
    let bytes = subject::bytes(disk.as_ref(), path)?;
    if is_named(&bytes) || is_sealed(&bytes) || name.ends_with(CONSENSUS) {
        return Ok(consensus::verify(path, &bytes, depth));
    }
    // A journal of which even the first bytes are damaged.
    if bytes.windows(6).take(64 * 1024).any(|bytes| bytes == b"\nJ1 1 ") {
        return Ok(journal::verify(disk, path, agenda, depth)?);
    }
    Err(VerifyError::Strange(path.to_owned()))
}

/// Whether a file begins as the lines of a journal do.
fn starts_as_journal(disk: &dyn Disk, path: &Path) -> Result<bool, SessionError> {
    let fault = |error| SessionError::Fault(Fault::at(Step::Open, path)(error));
    let look = disk.look(path).map_err(fault)?.ok_or_else(|| fault(io::ErrorKind::NotFound.into()))?;
    if look.kind != Kind::File {
        return Ok(false);
    }
    let mut file = disk.open(path, How::Read).map_err(fault)?;
    let start = spot::read_at(file.as_mut(), 0, 2).map_err(fault)?;
    Ok(start.first() == Some(&b'J') && start.get(1).is_some_and(u8::is_ascii_digit))
}

/// What is needed to read events: the meeting before they happened, and the text of its agenda.
fn read(disk: &Arc<dyn Disk>, subject: Subject) -> Result<subject::Read, SessionError> {
    subject::read(&Opening { disk: Arc::clone(disk), ..Opening::new(subject) }, &mut Teller::silent())
}
