//! The record of a meeting, as it was found.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::progress::Teller;
use super::{Opening, SessionError, Subject};
use crate::message::{Message, Say};
use crate::store::consensus::Consensus;
use crate::store::disk::{Disk, folder_of, look_at_own_file, make_folder, shown};
use crate::store::header::Header;
use crate::store::journal::{self, Access, Head, Journal, JournalError, Opened, chain};
use crate::store::roll::Roll;
use crate::store::wire::WireError;

/// The record of a meeting.
pub(super) struct Record {
    /// Its first line, byte for byte.
    pub(super) header: String,
    /// Its events, byte for byte.
    pub(super) lines: Roll,
    /// The head of the last of them.
    pub(super) head: Head,
    /// What is still to be done to go on in it.
    pub(super) next: Next,
    /// Whether it is only read although it was to be written.
    pub(super) damaged: bool,
    /// Why there is no journal to go on in although one was to be begun.
    pub(super) failed: Option<(Message, Option<Message>)>,
    pub(super) notices: Vec<Message>,
}

/// What is done to a record once everything in it is known to fit.
pub(super) enum Next {
    /// Nothing: it is only read.
    Look,
    /// This journal gets the last of the lines, as many as it misses.
    GoOn(Journal, usize),
    /// A journal is begun with all of the lines; what stands in its place is put aside first, and told by this message.
    Begin(Option<&'static str>),
}

/// Finds the record at this path, and plans what is to be done to go on in it. Only a torn end is put aside already.
pub(super) fn find(
    opening: &Opening,
    path: &Path,
    new: &Header,
    consensus: Option<&Consensus>,
    teller: &mut Teller<'_>,
) -> Result<Record, SessionError> {
    let disk = &opening.disk;
    let mut aside = None;
    if look_at_own_file(disk.as_ref(), path).map_err(JournalError::from)?.is_some() {
        match (opening.access, opening.fresh) {
            (_, true) => aside = Some("session-set-aside"),
            (access, false) => {
                match Journal::open_telling(disk, path, access, &mut |done, len| teller.bytes(done, len)) {
                    // Its making was cut short, so nothing was ever kept in it.
                    Err(JournalError::Unfinished(_)) => aside = Some("session-set-aside-unfinished"),
                    found => return from_journal(opening, path, found?, consensus),
                }
            }
        }
    }
    let (header, lines, head) = match consensus {
        Some(consensus) => (consensus.header.clone(), consensus.history.clone(), consensus.head),
        None => {
            let header = new.encode().map_err(|error| SessionError::header(path, error))?;
            let head = Head::first(&header);
            (header, Roll::default(), head)
        }
    };
    let next = match opening.access {
        Access::ReadOnly => Next::Look,
        Access::Write => Next::Begin(aside),
    };
    Ok(Record { header, lines, head, next, damaged: false, failed: None, notices: Vec::new() })
}

/// So many lines that a record misses are added to it at once.
const APPENDED: usize = 10_000;

impl Record {
    /// Does what was planned, and answers the journal to go on in.
    pub(super) fn begin(&mut self, disk: &Arc<dyn Disk>, path: &Path) -> Result<Option<Journal>, SessionError> {
        match std::mem::replace(&mut self.next, Next::Look) {
            Next::Look => Ok(None),
            Next::GoOn(journal, 0) => Ok(Some(journal)),
            Next::GoOn(mut journal, missing) => {
                let mut lines = self.lines.from(self.lines.len().saturating_sub(missing));
                loop {
                    let some: Vec<String> = lines.by_ref().take(APPENDED).collect();
                    if some.is_empty() {
                        break;
                    }
                    journal.append(&some).map_err(SessionError::Append)?;
                }
                let completed = Message::new("session-completed").with("count", missing);
                self.notices.push(completed.with("path", shown(path)));
                Ok(Some(journal))
            }
            Next::Begin(aside) => {
                if let Some(id) = aside {
                    let kept_at = journal::retire(disk, path)?;
                    self.notices.push(Message::new(id).with("path", shown(path)).with("aside", shown(&kept_at)));
                }
                let made = make_folder(disk.as_ref(), folder_of(path)).map_err(JournalError::Fault);
                match made.and_then(|()| Journal::create(disk, path, &self.header, &self.lines)) {
                    // The meeting is not held up by a disk that takes nothing: it can be kept elsewhere.
                    Err(JournalError::Fault(fault)) => {
                        self.failed = Some((fault.message(), fault.hint()));
                        Ok(None)
                    }
                    made => Ok(Some(made?)),
                }
            }
        }
    }
}

fn from_journal(
    opening: &Opening,
    path: &Path,
    opened: Opened,
    consensus: Option<&Consensus>,
) -> Result<Record, SessionError> {
    let Opened { journal, header, records: mut lines, mut head, found } = opened;
    let mut notices = Vec::new();
    let damaged = journal.is_none() && opening.access == Access::Write;
    if let Some(message) = found.message(path) {
        notices.push(match found.hint() {
            Some(hint) => Message::new("session-notice-hint").with("notice", message).with("hint", hint),
            None => message,
        });
    }
    let mut missing = 0;
    if let Some(consensus) = consensus {
        let both = lines.len().min(consensus.history.len());
        let upto = |head: Head, header: &str, lines: &Roll| {
            if lines.len() == both { head } else { chain(header, lines.iter().take(both)) }
        };
        if upto(head, &header, &lines) != upto(consensus.head, &consensus.header, &consensus.history) {
            let file = match &opening.subject {
                Subject::File(file) => file.clone(),
                Subject::BuiltIn(_) => PathBuf::new(),
            };
            return Err(SessionError::Diverged { file, journal: path.to_owned() });
        }
        missing = consensus.history.len() - both;
        if missing > 0 {
            (lines, head) = (consensus.history.clone(), consensus.head);
        }
        if missing > 0 && journal.is_none() {
            let notice = Message::new("session-completed-not-written").with("count", missing);
            notices.push(notice.with("path", shown(path)));
        }
    }
    let next = journal.map_or(Next::Look, |journal| Next::GoOn(journal, missing));
    Ok(Record { header, lines, head, next, damaged, failed: None, notices })
}

impl SessionError {
    /// The first line of the record is not a header.
    pub(super) fn header(path: &Path, error: WireError) -> Self {
        Self::Header { journal: path.to_owned(), error }
    }
}
