//! The exact spot at which a file breaks.

use std::io;

use super::Break;
use crate::clean::excerpt;
use crate::message::Message;
use crate::store::disk::{DiskFile, read_full};
use crate::store::journal::Head;

/// What the lines of a journal begin with.
const MARK: &[u8] = b"J1 ";

/// At most so many bytes from this offset on.
pub(super) fn read_at(file: &mut dyn DiskFile, offset: u64, most: usize) -> io::Result<Vec<u8>> {
    let mut bytes = vec![0; most];
    let read = read_full(file, offset, &mut bytes)?;
    bytes.truncate(read);
    Ok(bytes)
}

/// How many bytes the line of a record takes, its line feed included.
pub(super) fn length_of(seq: u64, payload: &str) -> u64 {
    let digits = |n: u64| u64::from(n.checked_ilog10().unwrap_or(0)) + 1;
    let len = payload.len() as u64;
    // The mark, three blanks, 32 digits of the hash, the line feed.
    MARK.len() as u64 + digits(seq) + digits(len) + len + 3 + 32 + 1
}

/// Which part of a line of a journal is wrong, if it should be the record behind this head. `place` is where the line begins.
pub(super) fn blame(line: &[u8], previous: Option<&Head>, place: (u64, u64)) -> Break {
    let wrong = |id, behind: usize, differs| Break {
        line: place.0,
        offset: place.1 + behind as u64,
        what: Message::new(id),
        differs,
        hint: None,
    };
    let pair = |expected: &str, found: &[u8]| Some((expected.to_owned(), shown(found)));
    let Some(rest) = line.strip_prefix(MARK) else {
        let found = &line[..line.len().min(MARK.len())];
        return wrong("verify-mark", 0, pair("J1 ", found));
    };
    let seq = previous.map_or(0, |head| head.seq() + 1).to_string();
    let at = |rest: &[u8]| line.len() - rest.len();
    let (found, after) = word(rest);
    if found != seq.as_bytes() {
        return wrong("verify-seq", at(rest), pair(&seq, found));
    }
    let rest = after;
    let (len, after) = word(rest);
    let (hash, payload) = word(after);
    if payload.len().to_string().as_bytes() != len {
        return wrong("verify-length", at(rest), pair(&payload.len().to_string(), len));
    }
    let Ok(text) = std::str::from_utf8(payload) else {
        let valid = std::str::from_utf8(payload).map_or_else(|error| error.valid_up_to(), str::len);
        return wrong("verify-letters", at(payload) + valid, None);
    };
    let head = previous.map_or_else(|| Head::first(text), |head| head.next(text));
    if head.hex().as_bytes() == hash {
        // Nothing is wrong with the record itself, so it is what comes behind.
        return wrong("verify-behind", line.len(), None);
    }
    wrong("verify-hash", at(after), pair(&head.hex(), hash))
}

/// The bytes before the first blank, and those behind it.
fn word(bytes: &[u8]) -> (&[u8], &[u8]) {
    let end = bytes.iter().position(|&byte| byte == b' ').unwrap_or(bytes.len());
    (&bytes[..end], bytes.get(end + 1..).unwrap_or_default())
}

fn shown(bytes: &[u8]) -> String {
    excerpt(&String::from_utf8_lossy(&bytes[..bytes.len().min(80)]))
}

/// How many bytes stand before a character of a line, both counted from 1; all of them if there is no such line.
pub(super) fn offset(bytes: &[u8], line: usize, column: usize) -> u64 {
    let mut ends = bytes.iter().enumerate().filter(|&(_, &byte)| byte == b'\n').map(|(at, _)| at + 1);
    let start = if line <= 1 { Some(0) } else { ends.nth(line - 2) };
    let Some(start) = start else { return bytes.len() as u64 };
    let rest = String::from_utf8_lossy(bytes[start..].split(|&byte| byte == b'\n').next().unwrap_or_default());
    let within: usize = rest.chars().take(column.saturating_sub(1)).map(char::len_utf8).sum();
    (start + within).min(bytes.len()) as u64
}
