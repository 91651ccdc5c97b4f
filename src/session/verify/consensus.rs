//! A consensus file: its seal, its record, its events, and whether what it tells of the meeting follows from them.

use std::path::Path;

use super::{Break, Depth, FileKind, Verified, spot};
use crate::domain::event::Seq;
use crate::domain::meeting::Meeting;
use crate::message::{Message, Say};
use crate::store::agenda::AgendaFaults;
use crate::store::consensus::{self, Consensus, ConsensusError};
use crate::store::disk::shown;
use crate::store::header::{Header, sha256};
use crate::store::replay::replay;

/// What the last line begins with.
const SEAL: &str = "// sha256 ";

/// Verifies the bytes of a consensus file.
pub(super) fn verify(path: &Path, bytes: &[u8], depth: Depth) -> Verified {
    let mut verified = Verified::new(FileKind::Consensus);
    match consensus::read(bytes) {
        Ok(consensus) => {
            let whole = bytes.strip_suffix(b"\n").unwrap_or(bytes);
            verified.seal = Some(String::from_utf8_lossy(&whole[whole.len().saturating_sub(64)..]).into_owned());
            within(&mut verified, path, bytes, &consensus);
        }
        Err(error @ (ConsensusError::Changed { line } | ConsensusError::NoSeal { line })) => {
            let offset = spot::offset(bytes, line, 1);
            let start = usize::try_from(offset).unwrap_or(bytes.len());
            let is_sealed = matches!(error, ConsensusError::Changed { .. });
            let last = String::from_utf8_lossy(&bytes[start..]);
            let found = last.trim_end().strip_prefix(SEAL).map(str::to_owned);
            let differs = found.filter(|_| is_sealed).map(|found| (sha256(&bytes[..start]), found));
            let (what, hint) = (error.message(), error.hint());
            verified.breaks.push(Break { line: line as u64, offset, what, differs, hint });
            if depth == Depth::All {
                look_within(&mut verified, path, bytes, &bytes[..if is_sealed { start } else { bytes.len() }]);
            }
        }
        Err(error) => verified.breaks.push(placed(bytes, &error)),
    }
    verified.breaks.sort_by_key(|it| it.offset);
    verified
}

/// Looks what is wrong behind a seal that is, as if it were right.
fn look_within(verified: &mut Verified, path: &Path, bytes: &[u8], body: &[u8]) {
    let mut sealed = body.to_vec();
    if !sealed.ends_with(b"\n") {
        sealed.push(b'\n');
    }
    let sum = sha256(&sealed);
    sealed.extend_from_slice(format!("{SEAL}{sum}\n").as_bytes());
    match consensus::read(&sealed) {
        Ok(consensus) => {
            within(verified, path, bytes, &consensus);
            if verified.breaks.len() == 1 {
                let note = Message::new("verify-within").with("count", consensus.history.len());
                verified.notes.push(note.with("head", consensus.head.full()));
            }
        }
        Err(ConsensusError::Changed { .. }) => {
            let valid = std::str::from_utf8(body).map_or_else(|error| error.valid_up_to(), str::len);
            let line = 1 + body[..valid].iter().filter(|&&byte| byte == b'\n').count() as u64;
            let (offset, what) = (valid as u64, Message::new("verify-letters"));
            verified.breaks.push(Break { line, offset, what, differs: None, hint: copy() });
        }
        Err(ConsensusError::NoSeal { .. }) => {}
        Err(error) => verified.breaks.push(placed(bytes, &error)),
    }
}

/// The events of a record that is as it was saved, and what follows from them.
fn within(verified: &mut Verified, path: &Path, bytes: &[u8], consensus: &Consensus) {
    verified.head = Some(consensus.head);
    let parsed = match consensus.plan(&shown(path)) {
        Ok(parsed) => parsed,
        Err(faults) => return verified.breaks.push(of_agenda(bytes, &faults)),
    };
    let at = find(bytes, consensus.header.as_bytes());
    let place = (1 + bytes[..at].iter().filter(|&&byte| byte == b'\n').count() as u64, at as u64);
    let header = match Header::decode(&consensus.header) {
        Ok(header) => header,
        Err(error) => {
            let what = Message::new("verify-header").with("cause", error.message());
            return verified.breaks.push(Break { line: place.0, offset: place.1, what, differs: None, hint: copy() });
        }
    };
    let agenda = &consensus.agenda;
    if !verified.header(&header, place, &parsed.plan.id, agenda) {
        return;
    }
    let mut meeting = Meeting::new(parsed.plan);
    let stopped = replay(&mut meeting, &consensus.history, Seq::MAX, &mut |_| ()).err();
    verified.events = meeting.history().last();
    if let Some(error) = stopped {
        let line = consensus.line_of(error.seq);
        let (offset, what) = (spot::offset(bytes, line, 1), error.message());
        return verified.breaks.push(Break { line: line as u64, offset, what, differs: None, hint: copy() });
    }
    if let Err(error) = consensus.check(&meeting) {
        verified.breaks.push(placed(bytes, &error));
    }
}

/// What is wrong, at the place that it tells itself.
fn placed(bytes: &[u8], error: &ConsensusError) -> Break {
    let (line, column) = match error {
        ConsensusError::Syntax { line, column, .. } => (*line, *column),
        ConsensusError::NoSeal { line }
        | ConsensusError::Changed { line }
        | ConsensusError::Head { line }
        | ConsensusError::State { line, .. } => (*line, 1),
        ConsensusError::TooLarge { .. }
        | ConsensusError::Format { .. }
        | ConsensusError::Saved
        | ConsensusError::NotWritten(_) => (1, 1),
    };
    let (line, offset) = (line.max(1), spot::offset(bytes, line, column));
    Break { line: line as u64, offset, what: error.message(), differs: None, hint: error.hint() }
}

/// The first thing that is wrong with the agenda within.
fn of_agenda(bytes: &[u8], faults: &AgendaFaults) -> Break {
    let place = faults.faults.first().and_then(|fault| fault.place);
    let (line, column) = place.map_or((1, 1), |place| (place.line, place.column));
    let offset = spot::offset(bytes, line, column);
    let what = faults.faults.first().map_or_else(|| faults.message(), |fault| fault.what.message());
    Break { line: line as u64, offset, what, differs: None, hint: copy() }
}

fn copy() -> Option<Message> {
    Some(Message::new("consensus-hint-copy"))
}

/// Where these bytes stand first; at the beginning if nowhere.
fn find(bytes: &[u8], part: &[u8]) -> usize {
    if part.is_empty() { 0 } else { bytes.windows(part.len()).position(|it| it == part).unwrap_or(0) }
}
