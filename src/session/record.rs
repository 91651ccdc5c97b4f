//! The record of a meeting, as it was found.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::{Opening, SessionError, Subject};
use crate::message::Message;
use crate::store::consensus::Consensus;
use crate::store::disk::{Disk, folder_of, look_at_own_file, make_folder, shown};
use crate::store::header::Header;
use crate::store::journal::{self, Access, Journal, JournalError, Opened, chain};
use crate::store::wire::WireError;

/// The record of a meeting.
pub(super) struct Record {
    /// Its first line, byte for byte.
    pub(super) header: String,
    /// Its events, byte for byte.
    pub(super) lines: Vec<String>,
    /// The journal to go on in; none if it is only read.
    pub(super) journal: Option<Journal>,
    /// Why it is only read although it was to be written.
    pub(super) damaged: Option<(Message, Option<Message>)>,
    pub(super) notices: Vec<Message>,
}

/// Finds or begins the record at this path.
pub(super) fn find(
    opening: &Opening,
    path: &Path,
    new: &Header,
    consensus: Option<&Consensus>,
) -> Result<Record, SessionError> {
    let disk = &opening.disk;
    let mut notices = Vec::new();
    let mut opened = None;
    if look_at_own_file(disk.as_ref(), path).map_err(JournalError::from)?.is_some() {
        match (opening.access, opening.fresh) {
            (Access::ReadOnly, true) => {}
            (Access::Write, true) => notices.push(aside(disk, path, "session-set-aside")?),
            (access, false) => match Journal::open(disk, path, access) {
                // Its making was cut short, so nothing was ever kept in it.
                Err(JournalError::Unfinished(_)) if access == Access::Write => {
                    notices.push(aside(disk, path, "session-set-aside-unfinished")?);
                }
                Err(JournalError::Unfinished(_)) => {}
                found => opened = Some(found?),
            },
        }
    }
    let mut record = match opened {
        Some(opened) => from_journal(opening, path, opened, consensus)?,
        None => begin(opening, path, new, consensus)?,
    };
    notices.append(&mut record.notices);
    Ok(Record { notices, ..record })
}

fn aside(disk: &Arc<dyn Disk>, path: &Path, id: &'static str) -> Result<Message, SessionError> {
    let kept_at = journal::retire(disk, path)?;
    Ok(Message::new(id).with("path", shown(path)).with("aside", shown(&kept_at)))
}

/// A new record; one that begins with all that a consensus file holds.
fn begin(opening: &Opening, path: &Path, new: &Header, consensus: Option<&Consensus>) -> Result<Record, SessionError> {
    let (header, lines) = match consensus {
        Some(consensus) => (consensus.header.clone(), consensus.history.clone()),
        None => (new.encode().map_err(|error| SessionError::header(path, error))?, Vec::new()),
    };
    let journal = match opening.access {
        Access::ReadOnly => None,
        Access::Write => {
            make_folder(opening.disk.as_ref(), folder_of(path)).map_err(SessionError::Fault)?;
            Some(Journal::create(&opening.disk, path, &header, &lines)?)
        }
    };
    Ok(Record { header, lines, journal, damaged: None, notices: Vec::new() })
}

fn from_journal(
    opening: &Opening,
    path: &Path,
    opened: Opened,
    consensus: Option<&Consensus>,
) -> Result<Record, SessionError> {
    let Opened { mut journal, header, records: mut lines, head: _, found } = opened;
    let mut notices = Vec::new();
    let mut damaged = None;
    if let Some(message) = found.message(path) {
        if journal.is_none() && opening.access == Access::Write {
            damaged = Some((message.clone(), found.hint()));
        }
        notices.push(match found.hint() {
            Some(hint) => Message::new("session-notice-hint").with("notice", message).with("hint", hint),
            None => message,
        });
    }
    if let Some(consensus) = consensus {
        let both = lines.len().min(consensus.history.len());
        let head = |header: &str, lines: &[String]| chain(header, lines[..both].iter().map(String::as_str));
        if head(&header, &lines) != head(&consensus.header, &consensus.history) {
            let file = match &opening.subject {
                Subject::File(file) => file.clone(),
                Subject::BuiltIn => PathBuf::new(),
            };
            return Err(SessionError::Diverged { file, journal: path.to_owned() });
        }
        let missing = &consensus.history[both..];
        if !missing.is_empty() {
            let notice = match &mut journal {
                Some(journal) => {
                    journal.append(missing).map_err(SessionError::Append)?;
                    Message::new("session-completed")
                }
                None => Message::new("session-completed-not-written"),
            };
            notices.push(notice.with("count", missing.len()).with("path", shown(path)));
            lines.extend_from_slice(missing);
        }
    }
    Ok(Record { header, lines, journal, damaged, notices })
}

impl SessionError {
    /// The first line of the record is not a header.
    pub(super) fn header(path: &Path, error: WireError) -> Self {
        Self::Header { journal: path.to_owned(), error }
    }
}
