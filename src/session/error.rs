//! Why a meeting could not be opened or saved.

use std::path::PathBuf;

use crate::message::{Message, Say};
use crate::store::disk::shown;

/// Why a meeting could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum SessionError {
    /// The system names no folder to keep records in.
    #[error("no data folder")]
    NoDataFolder,
}

impl Say for SessionError {
    fn message(&self) -> Message {
        match self {
            Self::NoDataFolder => Message::new("session-no-data-folder"),
        }
    }
}

/// Why a meeting was not saved.
#[derive(Debug, thiserror::Error)]
pub enum SaveError {
    /// The meeting is only read.
    #[error("read-only")]
    ReadOnly,
    /// Something stands at the path that is not an earlier state of this same record.
    #[error("{} is in the way", path.display())]
    WouldOverwrite {
        /// The file.
        path: PathBuf,
    },
}

impl SaveError {
    /// Whether the new content may stand there after all.
    #[must_use]
    pub const fn is_unsure(&self) -> bool {
        match self {
            Self::ReadOnly | Self::WouldOverwrite { .. } => false,
        }
    }
}

impl Say for SaveError {
    fn message(&self) -> Message {
        match self {
            Self::ReadOnly => Message::new("session-save-read-only"),
            Self::WouldOverwrite { path } => Message::new("session-save-would-overwrite").with("path", shown(path)),
        }
    }
}
