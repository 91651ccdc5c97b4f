//! The fingerprint of a journal up to a record.

use std::fmt;
use std::str::FromStr;

use sha2::{Digest, Sha256};

/// The place and the fingerprint of a record, and with it of everything before.
///
/// Two journals with the same head hold the same records. Shown short (12 hexadecimal digits) to people; [`Head::full`] for files.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Head {
    seq: u64,
    hash: [u8; 16],
}

impl Head {
    /// The head of a journal that holds this header and nothing else.
    #[must_use]
    pub fn first(header: &str) -> Self {
        Self::link(&[0; 16], 0, header)
    }

    /// The head after one more record.
    #[must_use]
    pub fn next(&self, payload: &str) -> Self {
        Self::link(&self.hash, self.seq.saturating_add(1), payload)
    }

    fn link(previous: &[u8; 16], seq: u64, payload: &str) -> Self {
        let digest = Sha256::new()
            .chain_update(previous)
            .chain_update(seq.to_be_bytes())
            .chain_update(payload.as_bytes())
            .finalize();
        let mut hash = [0; 16];
        hash.copy_from_slice(&digest[..16]);
        Self { seq, hash }
    }

    /// The number of the last record; the header is 0.
    #[must_use]
    pub const fn seq(&self) -> u64 {
        self.seq
    }

    /// The fingerprint as 32 hexadecimal digits.
    #[must_use]
    pub fn hex(&self) -> String {
        crate::store::header::hex(&self.hash)
    }

    /// Whether these are the 32 hexadecimal digits of the fingerprint.
    #[must_use]
    pub fn is_hex(&self, digits: &[u8]) -> bool {
        let digit = |nibble: u8| match nibble {
            0..=9 => b'0' + nibble,
            _ => b'a' + nibble - 10,
        };
        let expected = self.hash.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]);
        digits.iter().copied().eq(expected)
    }

    /// Number and fingerprint in full, as [`Head::from_str`] reads it: `412-9f86d081884c7d659a2feaa0c55ad015`.
    #[must_use]
    pub fn full(&self) -> String {
        format!("{}-{}", self.seq, self.hex())
    }
}

impl fmt::Display for Head {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.hex()[..12])
    }
}

impl fmt::Debug for Head {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Head({})", self.full())
    }
}

/// The text is not a head in full.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not the head of a journal")]
pub struct NotAHead;

impl FromStr for Head {
    type Err = NotAHead;

    fn from_str(text: &str) -> Result<Self, NotAHead> {
        let (seq, hex) = text.split_once('-').ok_or(NotAHead)?;
        let seq = seq.parse().map_err(|_| NotAHead)?;
        let value = u128::from_str_radix(hex, 16).map_err(|_| NotAHead)?;
        let head = Self { seq, hash: value.to_be_bytes() };
        // One head has one spelling.
        if head.full() == text { Ok(head) } else { Err(NotAHead) }
    }
}
