//! The lines of a journal, without a disk.

use super::head::Head;

/// The version of the line format, the first word of each line.
const MARK: &[u8] = b"J1 ";

/// A payload that holds a line feed: it would become two records.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct NotOneLine;

/// What the bytes of a journal turned out to hold.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Scan {
    /// The header and the records after it.
    pub(super) payloads: Vec<String>,
    /// The head of the last of them; `None` if there is not even a header.
    pub(super) head: Option<Head>,
    /// Where the last of them ends, its line feed included if it is there.
    pub(super) end: usize,
    /// Whether the last of them lacks its line feed.
    pub(super) newline_lost: bool,
    /// What comes behind.
    pub(super) rest: Rest,
}

/// What comes behind the last good record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rest {
    /// Nothing.
    Nothing,
    /// Bytes without a line feed: an append that was cut short.
    Torn,
    /// A line that is not the next record, whatever comes behind it.
    Wrong,
}

/// The lines for a header (`after` is `None`) or for records after a head, and the head then.
pub(super) fn lines(after: Option<Head>, payloads: &[String]) -> Result<(Vec<u8>, Option<Head>), NotOneLine> {
    let mut head = after;
    let mut out = Vec::with_capacity(payloads.iter().map(|payload| payload.len() + 64).sum());
    for payload in payloads {
        if payload.contains('\n') {
            return Err(NotOneLine);
        }
        let next = step(head.as_ref(), payload);
        out.extend_from_slice(MARK);
        out.extend_from_slice(format!("{} {} {} ", next.seq(), payload.len(), next.hex()).as_bytes());
        out.extend_from_slice(payload.as_bytes());
        out.push(b'\n');
        head = Some(next);
    }
    Ok((out, head))
}

/// Reads as far as every line is the next record.
pub(super) fn scan(bytes: &[u8]) -> Scan {
    let mut scan = Scan { payloads: Vec::new(), head: None, end: 0, newline_lost: false, rest: Rest::Nothing };
    while scan.end < bytes.len() {
        let rest = &bytes[scan.end..];
        let line_feed = rest.iter().position(|&byte| byte == b'\n');
        let line = &rest[..line_feed.unwrap_or(rest.len())];
        let Some((payload, head, used)) = record(line, scan.head.as_ref()) else {
            scan.rest = if line_feed.is_some() { Rest::Wrong } else { Rest::Torn };
            return scan;
        };
        if line_feed.is_some() && used < line.len() {
            scan.rest = Rest::Wrong;
            return scan;
        }
        scan.payloads.push(payload.to_owned());
        scan.head = Some(head);
        scan.end += used;
        if line_feed.is_none() {
            // The record is whole by its own length and hash; only its line feed is lost, or was overwritten with padding.
            scan.newline_lost = true;
            scan.rest = if used < line.len() { Rest::Torn } else { Rest::Nothing };
            return scan;
        }
        scan.end += 1;
    }
    scan
}

/// The record at the beginning of these bytes if it is the one after `previous`, and how many bytes it takes.
///
/// There is one spelling for each record, so a changed byte in front of the payload shows like one within it.
fn record<'a>(bytes: &'a [u8], previous: Option<&Head>) -> Option<(&'a str, Head, usize)> {
    let rest = bytes.strip_prefix(MARK)?;
    let (seq, rest) = word(rest)?;
    let (len, rest) = word(rest)?;
    let (hash, rest) = word(rest)?;
    let payload_len: usize = std::str::from_utf8(len).ok()?.parse().ok()?;
    let payload = std::str::from_utf8(rest.get(..payload_len)?).ok()?;
    let head = step(previous, payload);
    let same = head.seq().to_string().as_bytes() == seq
        && payload_len.to_string().as_bytes() == len
        && head.hex().as_bytes() == hash;
    same.then_some((payload, head, bytes.len() - rest.len() + payload_len))
}

fn word(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let space = bytes.iter().take(40).position(|&byte| byte == b' ')?;
    Some((&bytes[..space], &bytes[space + 1..]))
}

fn step(previous: Option<&Head>, payload: &str) -> Head {
    previous.map_or_else(|| Head::first(payload), |head| head.next(payload))
}

/// What a file is whose first line is not a header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Headless {
    /// The beginning of a journal whose making was cut short, or nothing at all.
    Unfinished,
    /// A journal in another version of the line format.
    OtherVersion,
    /// Something else, or a journal with a damaged header.
    Other,
}

/// What a file is whose first line is not a header.
pub(super) fn headless(bytes: &[u8]) -> Headless {
    let start = b"J1 0 ";
    let same = bytes.iter().zip(start).take_while(|(a, b)| a == b).count();
    let padding = |bytes: &[u8]| bytes.iter().all(|&byte| byte == 0) || bytes.iter().all(|&byte| byte == 0xFF);
    if !bytes.contains(&b'\n') && (same == start.len() || padding(&bytes[same..])) {
        return Headless::Unfinished;
    }
    match bytes.strip_prefix(b"J").and_then(word) {
        Some((version, _)) if !version.is_empty() && version != b"1" && version.iter().all(u8::is_ascii_digit) => {
            Headless::OtherVersion
        }
        _ => Headless::Other,
    }
}
