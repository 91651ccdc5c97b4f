//! Why a journal could not be made, opened or written.

use std::path::PathBuf;

use crate::message::{Message, Say};
use crate::store::disk::{Fault, LookError, Refused, shown};

/// Why a journal could not be made, opened or put aside.
#[derive(Debug, thiserror::Error)]
pub enum JournalError {
    /// The system refused a step.
    #[error(transparent)]
    Fault(#[from] Fault),
    /// Something stands at the path that is not a file of our own.
    #[error(transparent)]
    Refused(#[from] Refused),
    /// There is no journal at the path.
    #[error("no journal at {}", .0.display())]
    Missing(PathBuf),
    /// A journal was to be made, but something stands at the path.
    #[error("{} exists", .0.display())]
    Exists(PathBuf),
    /// Another instance has it open.
    #[error("{} is in use", .0.display())]
    InUse(PathBuf),
    /// While it was opened, another file took its name.
    #[error("{} was moved", .0.display())]
    Moved(PathBuf),
    /// It is larger than a journal may be, so it was not read.
    #[error("{} holds {bytes} bytes", path.display())]
    TooLarge {
        /// The file.
        path: PathBuf,
        /// Its size.
        bytes: u64,
        /// The largest size that is read.
        max: u64,
    },
    /// Its making was cut short: there is no whole header, so nothing was ever kept in it.
    #[error("{} was never finished", .0.display())]
    Unfinished(PathBuf),
    /// It is a journal in another version of the line format.
    #[error("{} has another version", .0.display())]
    OtherVersion(PathBuf),
    /// Its first line is not the header of a journal.
    #[error("{} does not begin with a header", .0.display())]
    NoHeader(PathBuf),
    /// A header or record holds a line feed.
    #[error("a record for {} is not one line", .0.display())]
    NotOneLine(PathBuf),
}

impl From<LookError> for JournalError {
    fn from(error: LookError) -> Self {
        match error {
            LookError::Fault(fault) => Self::Fault(fault),
            LookError::Refused(refused) => Self::Refused(refused),
        }
    }
}

impl Say for JournalError {
    fn message(&self) -> Message {
        match self {
            Self::Fault(fault) => fault.message(),
            Self::Refused(refused) => refused.message(),
            Self::Missing(path) => Message::new("store-journal-missing").with("path", shown(path)),
            Self::Exists(path) => Message::new("store-journal-exists").with("path", shown(path)),
            Self::InUse(path) => Message::new("store-journal-in-use").with("path", shown(path)),
            Self::Moved(path) => Message::new("store-journal-moved").with("path", shown(path)),
            Self::TooLarge { path, bytes, max } => Message::new("store-journal-too-large")
                .with("path", shown(path))
                .with("bytes", *bytes)
                .with("max", *max),
            Self::Unfinished(path) => Message::new("store-journal-unfinished").with("path", shown(path)),
            Self::OtherVersion(path) => Message::new("store-journal-other-version").with("path", shown(path)),
            Self::NoHeader(path) => Message::new("store-journal-no-header").with("path", shown(path)),
            Self::NotOneLine(path) => Message::new("store-journal-not-one-line").with("path", shown(path)),
        }
    }

    fn hint(&self) -> Option<Message> {
        match self {
            Self::Fault(fault) => fault.hint(),
            Self::Refused(refused) => refused.hint(),
            Self::Missing(_) => Some(Message::new("store-hint-path")),
            Self::Exists(_) => Some(Message::new("store-hint-new")),
            Self::InUse(_) => Some(Message::new("store-hint-in-use")),
            Self::Moved(_) => Some(Message::new("store-hint-again")),
            Self::TooLarge { .. } | Self::NoHeader(_) => Some(Message::new("store-hint-not-a-journal")),
            Self::Unfinished(_) => Some(Message::new("store-hint-unfinished")),
            Self::OtherVersion(_) => Some(Message::new("store-hint-other-version")),
            Self::NotOneLine(_) => Some(Message::new("store-hint-our-mistake")),
        }
    }
}

/// Why records were not appended.
#[derive(Debug, thiserror::Error)]
pub enum AppendError {
    /// They could not be written, and nothing of them is left in the file; the journal can be tried again.
    #[error("not written: {0}")]
    NotWritten(#[source] Fault),
    /// They may or may not be on the disk; the journal takes nothing more.
    #[error("unsure: {0}")]
    Unsure(#[source] Fault),
    /// Somebody else wrote in the file, so nothing was written; the journal takes nothing more.
    #[error("{} holds {found} bytes instead of {expected}", path.display())]
    Changed {
        /// The file.
        path: PathBuf,
        /// How many bytes we left in it.
        expected: u64,
        /// How many bytes it holds.
        found: u64,
    },
    /// The file lost its name, so nothing was written; the journal takes nothing more.
    #[error("{} was moved", .0.display())]
    Moved(PathBuf),
    /// The file would become larger than we would read again, so nothing was written.
    #[error("{} is full", .0.display())]
    TooLarge(PathBuf),
    /// A record holds a line feed, so nothing was written.
    #[error("a record for {} is not one line", .0.display())]
    NotOneLine(PathBuf),
    /// An earlier append failed, so nothing was written.
    #[error("{} takes nothing more", .0.display())]
    Closed(PathBuf),
    /// The program itself failed while writing: the records may or may not be on the disk.
    #[error("writing {} panicked", .0.display())]
    Panicked(PathBuf),
}

impl AppendError {
    /// Whether the records may be on the disk after all.
    #[must_use]
    pub const fn is_unsure(&self) -> bool {
        matches!(self, Self::Unsure(_) | Self::Panicked(_))
    }
}

impl Say for AppendError {
    fn message(&self) -> Message {
        match self {
            Self::NotWritten(fault) => Message::new("store-append-not-written").with("fault", fault.message()),
            Self::Unsure(fault) => Message::new("store-append-unsure").with("fault", fault.message()),
            Self::Changed { path, .. } => Message::new("store-append-changed").with("path", shown(path)),
            Self::Moved(path) => Message::new("store-append-moved").with("path", shown(path)),
            Self::TooLarge(path) => Message::new("store-append-too-large").with("path", shown(path)),
            Self::NotOneLine(path) => Message::new("store-journal-not-one-line").with("path", shown(path)),
            Self::Closed(path) => Message::new("store-append-closed").with("path", shown(path)),
            Self::Panicked(path) => Message::new("store-append-panicked").with("path", shown(path)),
        }
    }

    fn hint(&self) -> Option<Message> {
        match self {
            Self::NotWritten(fault) => fault.hint(),
            Self::Unsure(_) | Self::Closed(_) | Self::Panicked(_) => Some(Message::new("store-hint-elsewhere")),
            Self::Changed { .. } | Self::Moved(_) => Some(Message::new("store-hint-save-here")),
            Self::TooLarge(_) => Some(Message::new("store-hint-elsewhere")),
            Self::NotOneLine(_) => Some(Message::new("store-hint-our-mistake")),
        }
    }
}
