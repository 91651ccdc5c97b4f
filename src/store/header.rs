//! What a record says first: of which meeting it is, and on which agenda it was begun.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::wire::WireError;
use crate::clean::excerpt;
use crate::domain::meeting::FORMAT;
use crate::domain::time::Moment;

/// The payload of the first line of a journal:
/// `(format:1,meeting:"midden-holland-2021-09-16",agenda:"9f86…",started:1631800000123)`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Header {
    /// The edition of the format of the lines.
    pub format: u16,
    /// The id of the meeting.
    pub meeting: String,
    /// The [`fingerprint`] of the agenda.
    pub agenda: String,
    /// When the record was begun, in milliseconds since 1970.
    pub started: i64,
}

impl Header {
    /// The header of a record that begins now.
    #[must_use]
    pub fn new(meeting: &str, agenda: &str, now: Moment) -> Self {
        Self { format: FORMAT, meeting: meeting.to_owned(), agenda: fingerprint(agenda), started: now.0 }
    }

    /// The header as one line.
    ///
    /// # Errors
    /// Never, as far as is known; RON leaves it open.
    pub fn encode(&self) -> Result<String, WireError> {
        ron::to_string(self).map_err(|error| WireError::NotRon(excerpt(&error.to_string())))
    }

    /// The header on a line. Of another edition only the number is read: the rest may mean something else there.
    ///
    /// # Errors
    /// When the line is no header.
    pub fn decode(line: &str) -> Result<Self, WireError> {
        if !line.starts_with('(') || !line.ends_with(')') {
            return Err(WireError::NotRon(excerpt(line)));
        }
        match ron::from_str(line) {
            Ok(AnyEdition { format }) if format != FORMAT => {
                Ok(Self { format, meeting: String::new(), agenda: String::new(), started: 0 })
            }
            Ok(AnyEdition { .. }) | Err(_) => ron::from_str(line).map_err(WireError::ron),
        }
    }
}

/// What every edition of a header has.
#[derive(Deserialize)]
#[serde(rename = "Header")]
struct AnyEdition {
    format: u16,
}

/// The SHA-256 of an agenda as 64 hexadecimal digits, over what [`trimmed`] leaves of it.
#[must_use]
pub fn fingerprint(agenda: &str) -> String {
    sha256(trimmed(agenda).as_bytes())
}

/// The text of an agenda without a byte order mark and without blanks at its ends: what survives being embedded.
#[must_use]
pub fn trimmed(agenda: &str) -> &str {
    agenda.strip_prefix('\u{FEFF}').unwrap_or(agenda).trim()
}

/// The SHA-256 of bytes as 64 hexadecimal digits.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// Bytes as hexadecimal digits, two for each.
pub(super) fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |nibble: u8| char::from(DIGITS[usize::from(nibble)]);
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}
