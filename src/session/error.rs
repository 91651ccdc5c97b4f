//! Why a meeting could not be opened or saved.

use std::io;
use std::path::PathBuf;

use crate::message::{Message, Say};
use crate::store::agenda::AgendaFaults;
use crate::store::atomic::AtomicError;
use crate::store::consensus::ConsensusError;
use crate::store::disk::{Fault, Refused, shown};
use crate::store::journal::{AppendError, JournalError};
use crate::store::replay::ReplayError;
use crate::store::wire::WireError;

/// Why a meeting could not be opened.
#[derive(Debug)]
pub enum SessionError {
    /// The system names no folder to keep records in.
    NoDataFolder,
    /// The system refused a step.
    Fault(Fault),
    /// The file is not a plain file.
    Refused(Refused),
    /// The file is larger than is read.
    TooLarge {
        /// The file.
        path: PathBuf,
        /// How large it is.
        bytes: u64,
        /// How large it may be.
        max: u64,
    },
    /// The agenda cannot be used.
    Agenda(Box<AgendaFaults>),
    /// The consensus file is not what the program wrote.
    Consensus {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        error: ConsensusError,
    },
    /// An event within the consensus file cannot be read back.
    History {
        /// The file.
        path: PathBuf,
        /// The line on which the event stands.
        line: usize,
        /// Why.
        error: ReplayError,
    },
    /// The record cannot be opened.
    Journal(JournalError),
    /// The record could not be completed from the consensus file.
    Append(AppendError),
    /// The first line of the record does not name its meeting.
    Header {
        /// The record.
        journal: PathBuf,
        /// Why.
        error: WireError,
    },
    /// The record was written in another edition of the format.
    Format {
        /// The record.
        journal: PathBuf,
        /// Its edition.
        found: u16,
        /// The edition that this program knows.
        known: u16,
    },
    /// The record is of another meeting.
    OtherMeeting {
        /// The record.
        journal: PathBuf,
        /// The id of its meeting.
        found: String,
        /// The id of the meeting of the agenda.
        expected: String,
    },
    /// The agenda was changed in such a way that the record no longer fits it.
    OtherAgenda {
        /// The record.
        journal: PathBuf,
        /// What no longer fits.
        error: ReplayError,
    },
    /// The consensus file and the record beside it tell of different events.
    Diverged {
        /// The consensus file.
        file: PathBuf,
        /// The record.
        journal: PathBuf,
    },
}

impl From<JournalError> for SessionError {
    fn from(error: JournalError) -> Self {
        Self::Journal(error)
    }
}

impl Say for SessionError {
    fn message(&self) -> Message {
        match self {
            Self::NoDataFolder => Message::new("session-no-data-folder"),
            Self::Fault(fault) => fault.message(),
            Self::Refused(refused) => refused.message(),
            Self::TooLarge { path, bytes, max } => {
                Message::new("session-too-large").with("path", shown(path)).with("bytes", *bytes).with("max", *max)
            }
            Self::Agenda(faults) => faults.message(),
            Self::Consensus { path, error } => {
                Message::new("session-consensus").with("path", shown(path)).with("error", error.message())
            }
            Self::History { path, line, error } => Message::new("session-history")
                .with("path", shown(path))
                .with("line", line.to_string())
                .with("error", error.message()),
            Self::Journal(error) => error.message(),
            Self::Append(error) => error.message(),
            Self::Header { journal, error } => {
                Message::new("session-header").with("path", shown(journal)).with("error", error.message())
            }
            Self::Format { journal, found, known } => Message::new("session-format")
                .with("path", shown(journal))
                .with("found", found.to_string())
                .with("known", known.to_string()),
            Self::OtherMeeting { journal, found, expected } => Message::new("session-other-meeting")
                .with("path", shown(journal))
                .with("found", crate::clean::excerpt(found))
                .with("expected", expected.as_str()),
            Self::OtherAgenda { journal, error } => {
                Message::new("session-agenda-changed").with("path", shown(journal)).with("error", error.message())
            }
            Self::Diverged { file, journal } => {
                Message::new("session-diverged").with("file", shown(file)).with("journal", shown(journal))
            }
        }
    }

    fn hint(&self) -> Option<Message> {
        match self {
            Self::NoDataFolder => Some(Message::new("session-hint-data-folder")),
            Self::Fault(fault) => fault.hint(),
            Self::Refused(refused) => refused.hint(),
            Self::TooLarge { .. } => Some(Message::new("session-hint-path")),
            Self::Agenda(faults) => faults.hint(),
            Self::Consensus { error, .. } => error.hint(),
            Self::History { .. } => Some(Message::new("consensus-hint-copy")),
            Self::Journal(JournalError::InUse(_)) => Some(Message::new("session-hint-in-use")),
            // What is there can still be looked at, and goes on in a copy.
            Self::Journal(JournalError::Fault(fault)) if is_closed(fault) => Some(Message::new("session-hint-closed")),
            Self::Journal(error) => error.hint(),
            Self::Append(error) => error.hint(),
            Self::Header { .. } | Self::OtherMeeting { .. } => Some(Message::new("session-hint-new")),
            Self::Format { .. } => Some(Message::new("consensus-hint-newer")),
            Self::OtherAgenda { .. } => Some(Message::new("session-hint-agenda")),
            Self::Diverged { .. } => Some(Message::new("session-hint-diverged")),
        }
    }
}

/// Whether a place takes nothing from us, whatever is tried.
fn is_closed(fault: &Fault) -> bool {
    matches!(fault.source.kind(), io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied)
}

/// Why a meeting was not saved.
#[derive(Debug)]
pub enum SaveError {
    /// The meeting is only being looked at, so its own files are left alone.
    ReadOnly,
    /// Something stands at the path that is not an earlier state of this same record.
    WouldOverwrite {
        /// The file.
        path: PathBuf,
    },
    /// Something stands at the path, and what is made takes the place of nothing.
    Exists {
        /// What.
        path: PathBuf,
    },
    /// The path is that of the agenda or of the record itself.
    Own {
        /// The file.
        path: PathBuf,
    },
    /// A record of something else stands beside the path.
    RecordInTheWay {
        /// The record.
        path: PathBuf,
    },
    /// The system refused a step.
    Fault(Fault),
    /// Something stands at the path that is not a file of our own.
    Refused(Refused),
    /// The file was not replaced, or not surely.
    Atomic(AtomicError),
    /// The new record was not made.
    Journal(JournalError),
    /// The consensus file could not be composed.
    Consensus(ConsensusError),
}

impl SaveError {
    /// Whether the new content stands there, but may be gone after a power cut.
    #[must_use]
    pub const fn is_unsure(&self) -> bool {
        matches!(self, Self::Atomic(AtomicError::Unsure(_)))
    }
}

impl Say for SaveError {
    fn message(&self) -> Message {
        match self {
            Self::ReadOnly => Message::new("save-read-only"),
            Self::WouldOverwrite { path } => Message::new("save-would-overwrite").with("path", shown(path)),
            Self::Exists { path } => Message::new("save-exists").with("path", shown(path)),
            Self::Own { path } => Message::new("save-own").with("path", shown(path)),
            Self::RecordInTheWay { path } => Message::new("save-record-in-the-way").with("path", shown(path)),
            Self::Fault(fault) => fault.message(),
            Self::Refused(refused) => refused.message(),
            Self::Atomic(error) => error.message(),
            Self::Journal(error) => error.message(),
            Self::Consensus(error) => error.message(),
        }
    }

    fn hint(&self) -> Option<Message> {
        match self {
            Self::ReadOnly | Self::Own { .. } | Self::RecordInTheWay { .. } => {
                Some(Message::new("save-hint-other-name"))
            }
            Self::Exists { .. } => Some(Message::new("save-hint-exists")),
            Self::WouldOverwrite { .. } => Some(Message::new("save-hint-overwrite")),
            Self::Fault(fault) => fault.hint(),
            Self::Refused(refused) => refused.hint(),
            Self::Atomic(error) => error.hint(),
            Self::Journal(error) => error.hint(),
            Self::Consensus(error) => error.hint(),
        }
    }
}
