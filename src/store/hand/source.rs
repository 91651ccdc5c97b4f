//! The bytes of an agenda file as text, and where in it something stands.

use super::fault::Fault;
use super::slip::slip;

/// A place in a file, as an editor counts: both from 1, the column in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The line.
    pub line: usize,
    /// The character within the line.
    pub column: usize,
}

/// The text of a file with the beginnings of its lines.
#[derive(Debug)]
pub(in crate::store) struct Source<'a> {
    text: &'a str,
    lines: Vec<usize>,
}

impl<'a> Source<'a> {
    pub(in crate::store) fn new(text: &'a str) -> Self {
        let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self { text, lines }
    }

    /// How many bytes stand before a slice of this source.
    pub(in crate::store) fn offset(&self, slice: &str) -> usize {
        (slice.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize)
    }

    /// How many bytes stand before a place that ron counted from the start of `slice`.
    pub(in crate::store) fn offset_within(&self, slice: &str, place: ron::error::Position) -> usize {
        let mut rest = slice;
        for _ in 1..place.line {
            rest = rest.split_once('\n').map_or("", |(_, after)| after);
        }
        let within = rest.char_indices().nth(place.col.saturating_sub(1)).map_or(rest.len(), |(at, _)| at);
        if rest.is_empty() { self.offset(slice) + slice.len() } else { self.offset(rest) + within }
    }

    /// What the hand slipped on when RON stopped behind so many bytes, and where.
    pub(in crate::store) fn slip(&self, behind: usize, fault: &Fault) -> Option<(usize, Fault)> {
        slip(self.text, behind, fault)
    }

    /// The line behind so many bytes.
    pub(in crate::store) fn line(&self, offset: usize) -> usize {
        self.lines.partition_point(|&start| start <= offset).max(1)
    }

    /// The place behind so many bytes.
    pub(in crate::store) fn place(&self, offset: usize) -> Place {
        let line = self.line(offset);
        let start = self.lines.get(line - 1).copied().unwrap_or(0);
        let before = self.text.get(start..offset).unwrap_or_default();
        Place { line, column: before.chars().count() + 1 }
    }
}

/// The bytes as text without a byte order mark; else the fault and how many bytes stand before it.
pub(in crate::store) fn decode(bytes: &[u8]) -> Result<&str, (Fault, Place)> {
    let start = Place { line: 1, column: 1 };
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) || looks_like_utf16(bytes) {
        return Err((Fault::Utf16, start));
    }
    let bytes = bytes.strip_prefix("\u{FEFF}".as_bytes()).unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let (before, rest) = bytes.split_at(error.valid_up_to());
        let before = String::from_utf8_lossy(before);
        (Fault::NotUtf8 { byte: rest.first().copied().unwrap_or(0) }, Source::new(&before).place(before.len()))
    })?;
    match &text[super::placed::blank(text)..] {
        rest if rest.starts_with("#!") => Err((Fault::Attribute, Source::new(text).place(text.len() - rest.len()))),
        _ => Ok(text),
    }
}

/// Text of which every other byte is nought: two bytes a character, without a mark that says so.
fn looks_like_utf16(bytes: &[u8]) -> bool {
    matches!(bytes, [0, a, 0, b, ..] | [a, 0, b, 0, ..] if *a > 0 && *b > 0)
}
