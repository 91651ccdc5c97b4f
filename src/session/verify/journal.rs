//! A journal: its chain is what opening reads, and its events are applied to the meeting that it belongs to.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::{Break, Depth, FileKind, JOURNAL, Verified, read, spot};
use crate::domain::event::Seq;
use crate::domain::meeting::Meeting;
use crate::message::{Message, Say};
use crate::session::subject::Read;
use crate::session::{SessionError, Subject, dossiers};
use crate::store::disk::{Disk, Fault, How, Step};
use crate::store::header::Header;
use crate::store::journal::{Access, Found, Head, Journal, JournalError, Opened};
use crate::store::replay::replay;
use crate::store::roll::Roll;
use crate::store::wire;

/// Verifies a journal.
pub(super) fn verify(
    disk: &Arc<dyn Disk>,
    path: &Path,
    agenda: Option<&Path>,
    depth: Depth,
) -> Result<Verified, SessionError> {
    let mut verified = Verified::new(FileKind::Journal);
    let opened = match Journal::open(disk, path, Access::ReadOnly) {
        Ok(opened) => opened,
        Err(error @ (JournalError::Unfinished(_) | JournalError::OtherVersion(_))) => {
            let (what, hint) = (error.message(), error.hint());
            verified.breaks.push(Break { line: 1, offset: 0, what, differs: None, hint });
            return Ok(verified);
        }
        Err(error @ JournalError::NoHeader(_)) => {
            let blamed = blamed(disk.as_ref(), path, None, (1, 0))?;
            verified.breaks.push(Break { hint: error.hint(), ..blamed });
            return Ok(verified);
        }
        Err(error) => return Err(SessionError::Journal(error)),
    };
    let Opened { header, records, head, found, .. } = opened;
    verified.head = Some(head);
    verified.events = records.len() as u64;
    let first = spot::length_of(0, &header);
    let broken = state(disk.as_ref(), path, &found, &head)?;
    if broken.is_some() && depth == Depth::First {
        verified.breaks.extend(broken);
        return Ok(verified);
    }
    match Header::decode(&header) {
        Ok(header) => match belongs_to(disk, path, agenda, &header)? {
            Ok(read) => fit(&mut verified, (&header, first), &read, &records),
            Err(missing) => verified.missing = Some(missing),
        },
        Err(error) => {
            let what = Message::new("verify-header").with("cause", error.message());
            let hint = Some(Message::new("store-hint-not-a-journal"));
            verified.breaks.push(Break { line: 1, offset: 0, what, differs: None, hint });
        }
    }
    verified.breaks.extend(broken);
    Ok(verified)
}

/// Applies the events to the meeting before it began; the line of the header takes `first` bytes.
fn fit(verified: &mut Verified, (header, first): (&Header, u64), read: &Read, records: &Roll) {
    if !verified.header(header, (1, 0), &read.plan.id, &read.agenda) {
        return;
    }
    let mut meeting = Meeting::new(read.plan.clone());
    let Err(error) = replay(&mut meeting, records, Seq::MAX, &mut |_| ()) else { return };
    let before = usize::try_from(error.seq.saturating_sub(1)).unwrap_or(usize::MAX).min(records.len());
    let lines = (1..).zip(records.iter().take(before)).map(|(seq, record)| spot::length_of(seq, &record));
    let hint = if verified.notes.is_empty() { "store-hint-damaged" } else { "verify-hint-agenda" };
    verified.events = before as u64;
    verified.notes.clear();
    verified.breaks.push(Break {
        line: error.seq + 1,
        offset: first + lines.sum::<u64>(),
        what: error.message(),
        differs: None,
        hint: Some(Message::new(hint)),
    });
}

/// Where the lines stop being a journal, if they do.
fn state(disk: &dyn Disk, path: &Path, found: &Found, head: &Head) -> Result<Option<Break>, SessionError> {
    // The header is line 1 and record 0.
    let last = head.seq() + 1;
    let (place, hint) = match found {
        Found::Whole => return Ok(None),
        Found::NewlineRestored => {
            let fault = |error| SessionError::Fault(Fault::at(Step::Read, path)(error));
            let offset = disk.look(path).map_err(fault)?.map_or(0, |look| look.len);
            let (what, hint) = (Message::new("verify-newline"), Some(Message::new("verify-hint-newline")));
            return Ok(Some(Break { line: last, offset, what, differs: None, hint }));
        }
        Found::Torn { offset, .. } => ((last + 1, *offset), "verify-hint-torn"),
        Found::Damaged { offset, line } => ((*line, *offset), "store-hint-damaged"),
    };
    let blamed = blamed(disk, path, Some(head), place)?;
    Ok(Some(Break { hint: Some(Message::new(hint)), ..blamed }))
}

/// What is wrong with the line that begins at this place.
fn blamed(
    disk: &dyn Disk,
    path: &Path,
    previous: Option<&Head>,
    (line, offset): (u64, u64),
) -> Result<Break, SessionError> {
    let fault = |error| SessionError::Fault(Fault::at(Step::Read, path)(error));
    let mut file = disk.open(path, How::Read).map_err(fault)?;
    if offset > 0 && spot::read_at(file.as_mut(), offset - 1, 1).map_err(fault)? != b"\n" {
        // The last record is whole; what stands behind it on its line is not ours.
        let what = Message::new("verify-behind");
        return Ok(Break { line: line - 1, offset, what, differs: None, hint: None });
    }
    let len = disk.look(path).map_err(fault)?.map_or(0, |look| look.len.saturating_sub(offset));
    let most = usize::try_from(len).unwrap_or(usize::MAX).min(wire::MAX_BYTES + 128);
    let mut bytes = spot::read_at(file.as_mut(), offset, most).map_err(fault)?;
    if let Some(end) = bytes.iter().position(|&byte| byte == b'\n') {
        bytes.truncate(end);
    }
    Ok(spot::blame(&bytes, previous, (line, offset)))
}

/// The agenda that a journal belongs to; else the path at which it was looked for.
fn belongs_to(
    disk: &Arc<dyn Disk>,
    path: &Path,
    agenda: Option<&Path>,
    header: &Header,
) -> Result<Result<Read, PathBuf>, SessionError> {
    if let Some(agenda) = agenda {
        return read(disk, Subject::File(agenda.to_owned())).map(Ok);
    }
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let beside = path.with_file_name(name.rfind(JOURNAL).map_or(&*name, |end| &name[..end]));
    let stands = disk.look(&beside).map_err(|error| SessionError::Fault(Fault::at(Step::Open, &beside)(error)))?;
    if stands.is_some() && beside != path {
        return read(disk, Subject::File(beside)).map(Ok);
    }
    let is_of = |dossier: &&dossiers::Dossier| dossier.meeting().is_some_and(|it| it.plan().id == header.meeting);
    match dossiers::all().find(is_of) {
        Some(dossier) => read(disk, Subject::BuiltIn(dossier)).map(Ok),
        None => Ok(Err(beside)),
    }
}
