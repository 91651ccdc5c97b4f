//! Why a colouring file could not be opened or kept.

use std::path::PathBuf;

use crate::message::{Message, Say};
use crate::session::SessionError;
use crate::store::atomic::AtomicError;
use crate::store::ballot::Unread;
use crate::store::disk::{Fault, LookError, Refused, shown};

/// Why a colouring file could not be opened or kept.
#[derive(Debug)]
pub enum ColouringError {
    /// The meeting cannot be opened.
    Session(SessionError),
    /// No council is called so.
    UnknownCouncil {
        /// What was given.
        found: String,
        /// What there is.
        known: String,
        /// What was probably meant.
        nearest: Option<String>,
    },
    /// The file that stands there cannot be used; it was left alone.
    Unread(Unread),
    /// It is of another council.
    OtherCouncil {
        /// The file.
        path: PathBuf,
        /// The council that it is of.
        found: String,
    },
    /// The system refused a step.
    Fault(Fault),
    /// Something stands there that is not a file of our own.
    Refused(Refused),
    /// It was not written, or not surely.
    Atomic(AtomicError),
    /// Something else wrote in the file since it was read; nothing was written.
    ChangedElsewhere {
        /// The file.
        path: PathBuf,
    },
    /// Another file stands where this version would be kept beside the next one.
    EarlierVersion {
        /// The file.
        path: PathBuf,
        /// The version.
        version: u16,
    },
    /// There is no such item to colour, or no such level.
    Unknown,
    /// Versions count from 1.
    NoVersion,
    /// Parties gave the mandate, and none is named.
    NoParties,
    /// It would be larger than is read again.
    TooLarge {
        /// The file.
        path: PathBuf,
        /// How large it would be.
        bytes: u64,
        /// How large it may be.
        max: u64,
    },
}

impl From<SessionError> for ColouringError {
    fn from(error: SessionError) -> Self {
        Self::Session(error)
    }
}

impl From<LookError> for ColouringError {
    fn from(error: LookError) -> Self {
        match error {
            LookError::Fault(fault) => Self::Fault(fault),
            LookError::Refused(refused) => Self::Refused(refused),
        }
    }
}

impl Say for ColouringError {
    fn message(&self) -> Message {
        match self {
            Self::Session(error) => error.message(),
            Self::UnknownCouncil { found, .. } => {
                Message::new("colouring-unknown-council").with("found", found.as_str())
            }
            Self::Unread(unread) => unread.message(),
            Self::OtherCouncil { path, found } => {
                Message::new("colouring-other-council").with("path", shown(path)).with("found", found.as_str())
            }
            Self::Fault(fault) => fault.message(),
            Self::Refused(refused) => refused.message(),
            Self::Atomic(error) => error.message(),
            Self::ChangedElsewhere { path } => Message::new("colouring-changed").with("path", shown(path)),
            Self::EarlierVersion { path, version } => {
                Message::new("colouring-earlier").with("path", shown(path)).with("version", *version)
            }
            Self::Unknown => Message::new("reject-unknown"),
            Self::NoVersion => Message::new("agenda-nought").with("field", "version"),
            Self::NoParties => Message::new("agenda-missing").with("field", "parties"),
            Self::TooLarge { path, bytes, max } => {
                Message::new("session-too-large").with("path", shown(path)).with("bytes", *bytes).with("max", *max)
            }
        }
    }

    fn hint(&self) -> Option<Message> {
        match self {
            Self::Session(error) => error.hint(),
            Self::UnknownCouncil { known, nearest: Some(nearest), .. } => Some(
                Message::new("colouring-hint-meant").with("nearest", nearest.as_str()).with("possible", known.as_str()),
            ),
            Self::UnknownCouncil { known, nearest: None, .. } => {
                Some(Message::new("cli-hint-possible").with("possible", known.as_str()))
            }
            Self::Unread(unread) => unread.hint(),
            Self::EarlierVersion { .. } => Some(Message::new("colouring-hint-earlier")),
            Self::OtherCouncil { .. } => Some(Message::new("save-hint-other-name")),
            Self::Fault(fault) => fault.hint(),
            Self::Refused(refused) => refused.hint(),
            Self::Atomic(error) => error.hint(),
            Self::ChangedElsewhere { .. } => Some(Message::new("colouring-hint-changed")),
            Self::Unknown | Self::NoVersion | Self::NoParties | Self::TooLarge { .. } => None,
        }
    }
}
