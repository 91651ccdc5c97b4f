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
    /// How many records there are, the header included.
    pub(super) records: u64,
    /// The head of the last of them; `None` if there is not even a header.
    pub(super) head: Option<Head>,
    /// Where the last of them ends, its line feed included if it is there.
    pub(super) end: u64,
    /// Where the file ends, as far as it was read.
    pub(super) len: u64,
    /// Whether the last of them lacks its line feed.
    pub(super) newline_lost: bool,
    /// What comes behind.
    pub(super) rest: Rest,
}

/// What a disk writes, it writes in pieces of so many bytes.
const SECTOR: u64 = 512;

/// Whether a line that begins at this place of the file has a hole in it as a power cut leaves it: noughts in place of what was
/// not written yet, from the beginning of the line or of a sector to the end of a sector. No line has noughts of its own.
fn has_hole(line: &[u8], start: u64) -> bool {
    let place = |at: usize| start + at as u64;
    let runs = line.split_inclusive(|&byte| byte != 0).scan(0, |at, run| {
        let from = *at;
        *at += run.len();
        Some((from, from + run.iter().take_while(|&&byte| byte == 0).count()))
    });
    let is_hole = |(from, to): (usize, usize)| {
        to > from && (from == 0 || place(from).is_multiple_of(SECTOR)) && place(to).is_multiple_of(SECTOR)
    };
    runs.into_iter().any(is_hole)
}

/// What comes behind the last good record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rest {
    /// Nothing.
    Nothing,
    /// Bytes without a line feed, or a last line with a hole of noughts in it: an append that was cut short, of which a disk
    /// may have kept the end and not the middle.
    Torn,
    /// A line that is not the next record, whatever comes behind it.
    Wrong,
}

/// The lines for a header (`after` is `None`) or for records after a head, and the head then.
pub(super) fn lines(after: Option<Head>, payloads: &[String]) -> Result<(Vec<u8>, Option<Head>), NotOneLine> {
    let mut head = after;
    let mut out = Vec::with_capacity(payloads.iter().map(|payload| payload.len() + 64).sum());
    for payload in payloads {
        head = Some(line(&mut out, head.as_ref(), payload)?);
    }
    Ok((out, head))
}

/// Adds the line for a record after a head, and answers the head then.
pub(super) fn line(out: &mut Vec<u8>, after: Option<&Head>, payload: &str) -> Result<Head, NotOneLine> {
    if payload.contains('\n') {
        return Err(NotOneLine);
    }
    let next = step(after, payload);
    out.extend_from_slice(MARK);
    out.extend_from_slice(format!("{} {} {} ", next.seq(), payload.len(), next.hex()).as_bytes());
    out.extend_from_slice(payload.as_bytes());
    out.push(b'\n');
    Ok(next)
}

/// Takes the records out of the bytes of a journal, which come in pieces, as far as every line is the next record.
pub(super) struct Scanner<'a> {
    scan: Scan,
    /// What was read and is not taken yet; it begins at `scan.end`.
    bytes: Vec<u8>,
    take: &'a mut dyn FnMut(&str),
    /// Whether a line with a hole in it was read; nothing but noughts may come behind it.
    has_hole: bool,
}

impl<'a> Scanner<'a> {
    /// Each payload goes to `take`, that of the header first.
    pub(super) fn new(take: &'a mut dyn FnMut(&str)) -> Self {
        let scan = Scan { records: 0, head: None, end: 0, len: 0, newline_lost: false, rest: Rest::Nothing };
        Self { scan, bytes: Vec::new(), take, has_hole: false }
    }

    /// Takes the next piece; answers whether a line in it is not the next record, so that no more need be read.
    pub(super) fn feed(&mut self, piece: &[u8]) -> bool {
        self.scan.len += piece.len() as u64;
        if self.has_hole {
            return self.is_wrong_behind_hole(piece);
        }
        let searched = self.bytes.len();
        self.bytes.extend_from_slice(piece);
        let (mut used, mut search) = (0, searched);
        while let Some(line_feed) = self.bytes[search..].iter().position(|&byte| byte == b'\n') {
            let line = &self.bytes[used..search + line_feed];
            match record(line, self.scan.head.as_ref()) {
                Some((payload, head, length)) if length == line.len() => {
                    (self.take)(payload);
                    self.scan.head = Some(head);
                    self.scan.records += 1;
                    self.scan.end += length as u64 + 1;
                    used += length + 1;
                    search = used;
                }
                Some(_) | None => {
                    self.has_hole = has_hole(line, self.scan.end);
                    let behind = self.bytes.split_off(search + line_feed + 1);
                    self.bytes.drain(..used);
                    return self.is_wrong_behind_hole(&behind);
                }
            }
        }
        self.bytes.drain(..used);
        false
    }

    /// Whether there is no hole, or something comes behind it, so that it was not the last line that was cut short.
    fn is_wrong_behind_hole(&mut self, behind: &[u8]) -> bool {
        if self.has_hole && behind.iter().all(|&byte| byte == 0) {
            return false;
        }
        self.scan.rest = Rest::Wrong;
        true
    }

    /// There are no more bytes.
    pub(super) fn finish(mut self) -> Scan {
        if self.scan.rest == Rest::Wrong || self.bytes.is_empty() {
            return self.scan;
        }
        self.scan.rest = Rest::Torn;
        if let Some((payload, head, length)) = record(&self.bytes, self.scan.head.as_ref()) {
            // The record is whole by its own length and hash; only its line feed is lost, or was overwritten with padding.
            (self.take)(payload);
            self.scan.head = Some(head);
            self.scan.records += 1;
            self.scan.end += length as u64;
            self.scan.newline_lost = true;
            self.scan.rest = if length < self.bytes.len() { Rest::Torn } else { Rest::Nothing };
        }
        self.scan
    }
}

/// The record at the beginning of these bytes if it is the one after `previous`, and how many bytes it takes.
///
/// There is one spelling for each record, so a changed byte in front of the payload shows like one within it.
fn record<'a>(bytes: &'a [u8], previous: Option<&Head>) -> Option<(&'a str, Head, usize)> {
    let rest = bytes.strip_prefix(MARK)?;
    let (seq, rest) = word(rest)?;
    let (len, rest) = word(rest)?;
    let (hash, rest) = word(rest)?;
    let payload_len = usize::try_from(number(len)?).ok()?;
    let payload = std::str::from_utf8(rest.get(..payload_len)?).ok()?;
    let head = step(previous, payload);
    let same = number(seq) == Some(head.seq()) && head.is_hex(hash);
    same.then_some((payload, head, bytes.len() - rest.len() + payload_len))
}

fn word(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let space = bytes.iter().take(40).position(|&byte| byte == b' ')?;
    Some((&bytes[..space], &bytes[space + 1..]))
}

/// A number in decimal without leading zeros.
fn number(digits: &[u8]) -> Option<u64> {
    if digits.is_empty() || (digits[0] == b'0' && digits.len() > 1) {
        return None;
    }
    digits.iter().try_fold(0_u64, |n, &digit| {
        let digit = digit.is_ascii_digit().then(|| u64::from(digit - b'0'))?;
        n.checked_mul(10)?.checked_add(digit)
    })
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
