//! Why a consensus file is not used.

use crate::message::{Message, Say};

/// Why a consensus file is not used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ConsensusError {
    /// It is larger than is read or written.
    #[error("{bytes} bytes")]
    TooLarge {
        /// How large it is.
        bytes: u64,
        /// How large it may be.
        max: u64,
    },
    /// The line with the SHA-256 is not the last line, or not whole.
    #[error("line {line}: no checksum")]
    NoSeal {
        /// The last line.
        line: usize,
    },
    /// The bytes before the last line are not those that were written.
    #[error("line {line}: wrong checksum")]
    Changed {
        /// The line with the SHA-256.
        line: usize,
    },
    /// The RON cannot be read.
    #[error("{line}:{column}: {words}")]
    Syntax {
        /// The line.
        line: usize,
        /// The character in the line, from 1.
        column: usize,
        /// What is wrong, in the words of the RON reader.
        words: String,
    },
    /// It was written in another edition of the format.
    #[error("format {found}")]
    Format {
        /// The edition of the file.
        found: u16,
        /// The edition that this program knows.
        known: u16,
    },
    /// When it was saved is not a moment.
    #[error("not a moment")]
    Saved,
    /// Its history is not the one that it was saved with.
    #[error("line {line}: another head")]
    Head {
        /// The line on which the fingerprint stands.
        line: usize,
    },
    /// What stands there about the meeting does not follow from its history.
    #[error("line {line}: {part}")]
    State {
        /// The name of the part.
        part: &'static str,
        /// The line on which the part begins; 0 if it was not found.
        line: usize,
    },
    /// What was about to be written cannot be read back.
    #[error("{0}")]
    NotWritten(String),
}

impl Say for ConsensusError {
    fn message(&self) -> Message {
        match self {
            Self::TooLarge { bytes, max } => {
                Message::new("consensus-too-large").with("bytes", *bytes).with("max", *max)
            }
            Self::NoSeal { line } => Message::new("consensus-no-seal").with("line", line.to_string()),
            Self::Changed { line } => Message::new("consensus-changed").with("line", line.to_string()),
            Self::Syntax { line, column, words } => Message::new("consensus-syntax")
                .with("line", line.to_string())
                .with("column", column.to_string())
                .with("words", words.as_str()),
            Self::Format { found, known } => {
                Message::new("consensus-format").with("found", found.to_string()).with("known", known.to_string())
            }
            Self::Saved => Message::new("consensus-saved"),
            Self::Head { line } => Message::new("consensus-head").with("line", line.to_string()),
            Self::State { part, line } => {
                Message::new("consensus-state").with("part", *part).with("line", line.to_string())
            }
            Self::NotWritten(words) => Message::new("consensus-not-written").with("words", words.as_str()),
        }
    }

    fn hint(&self) -> Option<Message> {
        Some(match self {
            Self::TooLarge { .. } => Message::new("consensus-hint-path"),
            Self::NoSeal { .. }
            | Self::Changed { .. }
            | Self::Syntax { .. }
            | Self::Saved
            | Self::Head { .. }
            | Self::State { .. } => Message::new("consensus-hint-copy"),
            Self::Format { .. } => Message::new("consensus-hint-newer"),
            Self::NotWritten(_) => Message::new("consensus-hint-our-mistake"),
        })
    }
}
