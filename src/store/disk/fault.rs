//! What can go wrong between the program and a disk, and how it is said.

use std::io;
use std::path::{Path, PathBuf};

use crate::clean::excerpt;
use crate::message::{Message, Say};

/// The system refused a step on a file.
#[derive(Debug, thiserror::Error)]
#[error("{step:?} {}: {source}", path.display())]
pub struct Fault {
    /// What was tried.
    pub step: Step,
    /// On what.
    pub path: PathBuf,
    /// What the system said.
    pub source: io::Error,
}

/// What was tried on a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Looking at it or opening it.
    Open,
    /// Making it.
    Create,
    /// Making a folder.
    MakeFolder,
    /// Locking it.
    Lock,
    /// Reading it.
    Read,
    /// Writing in it.
    Write,
    /// Cutting it off.
    Cut,
    /// Waiting until it is on the disk.
    Sync,
    /// Waiting until the names in a folder are on the disk.
    SyncFolder,
    /// Giving it another name.
    Rename,
}

impl Fault {
    /// Makes a fault of what the system says about this step: `.map_err(Fault::at(Step::Open, path))`.
    pub fn at(step: Step, path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |source| Self { step, path: path.to_owned(), source }
    }
}

impl Say for Fault {
    fn message(&self) -> Message {
        let message = match self.step {
            Step::Open => Message::new("store-fault-open"),
            Step::Create => Message::new("store-fault-create"),
            Step::MakeFolder => Message::new("store-fault-make-folder"),
            Step::Lock => Message::new("store-fault-lock"),
            Step::Read => Message::new("store-fault-read"),
            Step::Write => Message::new("store-fault-write"),
            Step::Cut => Message::new("store-fault-cut"),
            Step::Sync => Message::new("store-fault-sync"),
            Step::SyncFolder => Message::new("store-fault-sync-folder"),
            Step::Rename => Message::new("store-fault-rename"),
        };
        message.with("path", shown(&self.path)).with("reason", reason(&self.source))
    }

    fn hint(&self) -> Option<Message> {
        Some(words(&self.source).1)
    }
}

/// A path as it may be shown.
#[must_use]
pub fn shown(path: &Path) -> String {
    excerpt(&path.display().to_string())
}

/// What the system said, in words as far as it is one of the usual things, else in the system's own.
#[must_use]
pub fn reason(error: &io::Error) -> Message {
    words(error).0
}

/// What the system said, and what to do about it.
#[expect(clippy::wildcard_enum_match_arm, reason = "the kinds of the standard library are not ours to name in full")]
fn words(error: &io::Error) -> (Message, Message) {
    use io::ErrorKind as Kind;
    let elsewhere = Message::new("store-hint-elsewhere");
    match error.kind() {
        Kind::NotFound => (Message::new("store-reason-not-found"), Message::new("store-hint-path")),
        Kind::NotADirectory => (Message::new("store-reason-not-a-folder"), Message::new("store-hint-path")),
        Kind::InvalidFilename => (Message::new("store-reason-name"), Message::new("store-hint-path")),
        Kind::AlreadyExists => (Message::new("store-reason-exists"), Message::new("store-hint-other-name")),
        Kind::PermissionDenied => (Message::new("store-reason-permission"), elsewhere),
        Kind::ReadOnlyFilesystem => (Message::new("store-reason-read-only"), elsewhere),
        Kind::StorageFull => (Message::new("store-reason-full"), Message::new("store-hint-room")),
        Kind::QuotaExceeded => (Message::new("store-reason-quota"), Message::new("store-hint-room")),
        Kind::FileTooLarge => (Message::new("store-reason-too-large"), elsewhere),
        Kind::WriteZero => (Message::new("store-reason-nothing-written"), elsewhere),
        Kind::StaleNetworkFileHandle => (Message::new("store-reason-network"), Message::new("store-hint-local")),
        Kind::OutOfMemory => (Message::new("store-reason-memory"), elsewhere),
        _ if is_without_locks(error) => (Message::new("store-reason-unsupported"), Message::new("store-hint-local")),
        _ if is_device_error(error) => (Message::new("store-reason-device"), elsewhere),
        _ => (Message::new("store-reason-system").with("text", excerpt(&error.to_string())), elsewhere),
    }
}

/// Whether this is what a disk answers to a lock that knows none: some network shares say that they cannot (ENOTSUP), others
/// that they have none (ENOLCK), for which the standard library has no kind.
#[must_use]
pub fn is_without_locks(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::Unsupported || has_no_locks(error)
}

#[cfg(unix)]
fn has_no_locks(error: &io::Error) -> bool {
    rustix::io::Errno::from_io_error(error) == Some(rustix::io::Errno::NOLCK)
}

#[cfg(not(unix))]
fn has_no_locks(_: &io::Error) -> bool {
    false
}

/// Whether the disk itself failed (EIO), for which the standard library has no kind.
#[cfg(unix)]
fn is_device_error(error: &io::Error) -> bool {
    rustix::io::Errno::from_io_error(error) == Some(rustix::io::Errno::IO)
}

#[cfg(not(unix))]
fn is_device_error(_: &io::Error) -> bool {
    false
}

/// Something stands at the path that we keep our hands off.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{} is refused: {why:?}", path.display())]
pub struct Refused {
    /// The path.
    pub path: PathBuf,
    /// Why.
    pub why: Refusal,
}

/// Why something is not used as a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// It points elsewhere, perhaps where somebody else wants us to write.
    Symlink,
    /// It is a folder.
    Folder,
    /// It is a named pipe; opening one could wait for ever.
    Pipe,
    /// It is a device or a socket.
    Device,
    /// It belongs to another user.
    NotOurs,
    /// Its owner protected it against writing.
    WriteProtected,
}

impl Say for Refused {
    fn message(&self) -> Message {
        let message = match self.why {
            Refusal::Symlink => Message::new("store-refused-symlink"),
            Refusal::Folder => Message::new("store-refused-folder"),
            Refusal::Pipe => Message::new("store-refused-pipe"),
            Refusal::Device => Message::new("store-refused-device"),
            Refusal::NotOurs => Message::new("store-refused-not-ours"),
            Refusal::WriteProtected => Message::new("store-refused-write-protected"),
        };
        message.with("path", shown(&self.path))
    }

    fn hint(&self) -> Option<Message> {
        Some(match self.why {
            Refusal::Symlink => Message::new("store-hint-symlink"),
            Refusal::Folder | Refusal::Pipe | Refusal::Device => Message::new("store-hint-other-name"),
            Refusal::NotOurs => Message::new("store-hint-copy"),
            Refusal::WriteProtected => Message::new("store-hint-protected"),
        })
    }
}
