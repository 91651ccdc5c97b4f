//! Files that others made: their bytes, if there are not too many, what sort of file they are, and their text.

use std::borrow::Cow;
use std::io;
use std::path::Path;

use super::disk::{self, Disk, How, Kind};
use crate::message::{Message, Say};

/// A file from outside is at most this large, in bytes.
pub const MAX_BYTES: u64 = 32 * 1024 * 1024;

/// Why a file from outside is not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum IntakeFault {
    /// The system refuses, for this reason.
    Unreadable(Message),
    /// It is a folder or a device.
    NotAFile,
    /// It has more bytes than are read.
    TooLarge {
        /// So many.
        bytes: u64,
    },
    /// There is nothing in it.
    Empty,
    /// It is of another sort than was asked for.
    Strange(Sort),
    /// Its text has two bytes a letter, and some of them belong to no letter.
    BadUtf16,
}

/// What sort of file it is, by its first bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// Text.
    Text,
    /// A package of parts, as today's spreadsheets and documents are.
    Package,
    /// A document or spreadsheet of long ago, or one behind a password.
    OldOffice,
    /// A PDF.
    Pdf,
    /// A document of a word processor.
    Document,
    /// Something else.
    Other,
}

impl Say for IntakeFault {
    fn message(&self) -> Message {
        match self {
            Self::Unreadable(reason) => Message::new("intake-unreadable").with("reason", reason.clone()),
            Self::NotAFile => Message::new("intake-not-a-file"),
            Self::TooLarge { bytes } => Message::new("intake-too-large").with("bytes", *bytes).with("max", MAX_BYTES),
            Self::Empty => Message::new("intake-empty"),
            Self::Strange(sort) => Message::new(match sort {
                Sort::OldOffice => "intake-old-office",
                Sort::Pdf => "intake-pdf",
                Sort::Document => "intake-document",
                Sort::Text => "intake-text",
                Sort::Package => "intake-package",
                Sort::Other => "intake-other",
            }),
            Self::BadUtf16 => Message::new("intake-bad-utf16"),
        }
    }

    fn hint(&self) -> Option<Message> {
        Some(Message::new(match self {
            Self::Unreadable(_) | Self::NotAFile => "store-hint-path",
            Self::TooLarge { .. } | Self::Empty => "intake-hint-right-file",
            Self::Strange(Sort::OldOffice) => "intake-hint-old-office",
            Self::Strange(Sort::Pdf | Sort::Document) => "intake-hint-paste",
            Self::Strange(Sort::Text | Sort::Package | Sort::Other) => "intake-hint-kinds",
            Self::BadUtf16 => "intake-hint-utf8",
        }))
    }
}

/// The bytes of a file; whether there are too many is asked before they are read. Whose file it is does not matter.
///
/// # Errors
/// When it cannot be read, or is too large.
pub fn bytes(disk: &dyn Disk, path: &Path) -> Result<Vec<u8>, IntakeFault> {
    let unreadable = |error: io::Error| IntakeFault::Unreadable(disk::reason(&error));
    let look = disk.look(path).map_err(unreadable)?.ok_or_else(|| unreadable(io::ErrorKind::NotFound.into()))?;
    if look.kind != Kind::File {
        return Err(IntakeFault::NotAFile);
    }
    if look.len > MAX_BYTES {
        return Err(IntakeFault::TooLarge { bytes: look.len });
    }
    let mut file = disk.open(path, How::Read).map_err(unreadable)?;
    disk::read_all(file.as_mut(), MAX_BYTES).map_err(unreadable)
}

/// What sort of file these bytes begin.
#[must_use]
pub fn sort(bytes: &[u8]) -> Sort {
    let starts = |magic: &[u8]| bytes.starts_with(magic);
    if starts(b"PK\x03\x04") || starts(b"PK\x05\x06") {
        Sort::Package
    } else if starts(b"\xD0\xCF\x11\xE0") {
        Sort::OldOffice
    } else if starts(b"%PDF") {
        Sort::Pdf
    } else if starts(b"{\\rtf") {
        Sort::Document
    } else if starts(b"\xFF\xFE") || starts(b"\xFE\xFF") || !bytes.contains(&0) {
        Sort::Text
    } else {
        Sort::Other
    }
}

/// The text of a file without a byte order mark: UTF-8, UTF-16 that says so, else the letters of Western Windows.
///
/// # Errors
/// When it is too large, empty or no text.
pub fn text(bytes: &[u8]) -> Result<Cow<'_, str>, IntakeFault> {
    if bytes.len() as u64 > MAX_BYTES {
        return Err(IntakeFault::TooLarge { bytes: bytes.len() as u64 });
    }
    match sort(bytes) {
        Sort::Text => {}
        sort @ (Sort::Package | Sort::OldOffice | Sort::Pdf | Sort::Document | Sort::Other) => {
            return Err(IntakeFault::Strange(sort));
        }
    }
    let text = match bytes {
        [0xFF, 0xFE, rest @ ..] => Cow::Owned(utf16(rest, u16::from_le_bytes)?),
        [0xFE, 0xFF, rest @ ..] => Cow::Owned(utf16(rest, u16::from_be_bytes)?),
        _ => {
            let bytes = bytes.strip_prefix("\u{FEFF}".as_bytes()).unwrap_or(bytes);
            std::str::from_utf8(bytes)
                .map_or_else(|_| Cow::Owned(bytes.iter().copied().map(windows).collect()), Cow::Borrowed)
        }
    };
    if text.trim().is_empty() { Err(IntakeFault::Empty) } else { Ok(text) }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, IntakeFault> {
    let (pairs, []) = bytes.as_chunks::<2>() else { return Err(IntakeFault::BadUtf16) };
    let units: Vec<u16> = pairs.iter().copied().map(unit).collect();
    String::from_utf16(&units).map_err(|_| IntakeFault::BadUtf16)
}

/// The letter of a byte in Windows-1252, the Western European code page.
fn windows(byte: u8) -> char {
    const HIGH: [char; 32] = [
        '€', '\u{FFFD}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{FFFD}', 'Ž', '\u{FFFD}',
        '\u{FFFD}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{FFFD}', 'ž', 'Ÿ',
    ];
    match byte {
        0x80..=0x9F => HIGH[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}
