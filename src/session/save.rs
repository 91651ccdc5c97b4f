//! Saving: the consensus file, and going on elsewhere.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::keeping::Keeper;
use super::subject::beside;
use super::{SaveError, Session};
use crate::domain::event::Seq;
use crate::domain::meeting::Meeting;
use crate::domain::tally::Tally;
use crate::domain::time::Moment;
use crate::store::atomic::{self, AtomicError};
use crate::store::consensus::{self, Consensus, Draft, DraftError};
use crate::store::disk::{Disk, Fault, How, LookError, Step, look_at_own_file};
use crate::store::journal::{Head, Journal, JournalError, chain};
use crate::store::roll::Roll;

/// What to do with a file that stands in the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Overwrite {
    /// Leave it, unless it is an earlier state of this same record.
    Refuse,
    /// Replace it.
    Allow,
}

/// A consensus file that was saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved {
    /// Where.
    pub path: PathBuf,
    /// When.
    pub at: Moment,
    /// The number of the last event in it.
    pub seq: Seq,
    /// The path as it was given.
    pub(super) given: PathBuf,
}

impl Saved {
    pub(super) fn new(path: &Path, at: Moment, seq: Seq) -> Self {
        let given = path.to_owned();
        Self { path: std::path::absolute(path).unwrap_or_else(|_| path.to_owned()), at, seq, given }
    }
}

/// A path as it was typed, `~/` at its start being the folder of the person.
#[must_use]
pub fn at_home(path: &Path) -> PathBuf {
    let home = || Some(directories::BaseDirs::new()?.home_dir().join(path.strip_prefix("~").ok()?));
    home().unwrap_or_else(|| path.to_owned())
}

/// Where a meeting is kept, and what is in its record: what it takes to tell its own files from others.
#[derive(Debug, Clone)]
pub(super) struct Place {
    disk: Arc<dyn Disk>,
    journal: PathBuf,
    /// The agenda file that was opened.
    agenda_file: Option<PathBuf>,
    header: String,
    lines: Roll,
    head: Head,
}

/// A consensus file that is about to be saved, with the meeting as it stood then.
#[derive(Debug)]
pub struct Saving {
    path: PathBuf,
    overwrite: Overwrite,
    now: Moment,
    place: Place,
    meeting: Meeting,
    agenda: Arc<str>,
}

impl Session {
    /// Where it is kept.
    pub(super) fn place(&self) -> Place {
        Place {
            disk: Arc::clone(&self.disk),
            journal: self.journal.clone(),
            agenda_file: self.subject.clone().filter(|_| !self.is_consensus),
            header: self.header.clone(),
            lines: self.lines.clone(),
            head: self.head,
        }
    }

    pub(super) fn saving_at(&self, path: PathBuf, now: Moment, overwrite: Overwrite) -> Result<Saving, SaveError> {
        if self.keeper.is_read_only() && (self.same(&path, &self.output)? || self.is_subject(&path)?) {
            return Err(SaveError::ReadOnly);
        }
        let (meeting, agenda) = (self.meeting.clone(), Arc::clone(&self.agenda));
        Ok(Saving { path, overwrite, now, place: self.place(), meeting, agenda })
    }

    pub(super) fn continue_elsewhere(
        &mut self,
        path: &Path,
        now: Moment,
        overwrite: Overwrite,
    ) -> Result<Saved, SaveError> {
        let (meeting, agenda) = (self.meeting.clone(), Arc::clone(&self.agenda));
        let saving = Saving { path: path.to_owned(), overwrite, now, place: self.place(), meeting, agenda };
        saving.place.check_target(path, overwrite)?;
        let place = beside(path);
        let journal = match Journal::create(&self.disk, &place, &self.header, &self.lines) {
            Err(JournalError::Exists(path)) => return Err(SaveError::RecordInTheWay { path }),
            made => made.map_err(SaveError::Journal)?,
        };
        // Without the file the record cannot be opened, so it must be on the disk as surely as the record is.
        let saved = match saving.put() {
            Err(error) => {
                drop(journal);
                _ = self.disk.remove(&place);
                return Err(error);
            }
            Ok(saved) => {
                self.saved = Some(saved.clone());
                saved
            }
        };
        let writer = self.line.writer(journal).map_err(SaveError::Fault)?;
        if let Some(old) = self.writer.replace(writer) {
            // A disk that hangs must not hold up the meeting: whoever waits for it is not us.
            _ = std::thread::Builder::new().name("old journal".to_owned()).spawn(move || drop(old));
        }
        self.keeper = Keeper::new(self.meeting.history().last(), false);
        (self.is_damaged, self.is_moved) = (false, true);
        self.recent.clear();
        self.journal = place;
        self.output = path.to_owned();
        self.is_consensus = true;
        self.subject = Some(path.to_owned());
        Ok(saved)
    }

    /// Whether two paths lead to the same file.
    pub(super) fn same(&self, one: &Path, other: &Path) -> Result<bool, SaveError> {
        same(self.disk.as_ref(), one, other)
    }

    pub(super) fn is_subject(&self, path: &Path) -> Result<bool, SaveError> {
        self.subject.as_ref().map_or(Ok(false), |subject| self.same(path, subject))
    }
}

impl Saving {
    /// Saves it, unless something stands in the way.
    ///
    /// # Errors
    /// When it is not saved; what stood there still stands there (save for [`SaveError::is_unsure`]).
    pub fn run(self) -> Result<Saved, SaveError> {
        self.place.check_target(&self.path, self.overwrite)?;
        self.put()
    }

    /// Writes the consensus file, whatever stands there.
    fn put(self) -> Result<Saved, SaveError> {
        let Self { path, now, place, meeting, agenda, .. } = self;
        let Place { disk, header, lines, head, .. } = place;
        let tally = Tally::count(&meeting);
        let draft = Draft::new(&meeting, &tally, (&agenda, &header), (lines, head), now);
        let draft = draft.map_err(SaveError::Consensus)?;
        atomic::replace_by(disk.as_ref(), &path, |put| match draft.pieces(put) {
            Ok(()) => Ok(()),
            Err(DraftError::Draft(error)) => Err(SaveError::Consensus(error)),
            Err(DraftError::Taken(error)) => Err(SaveError::Atomic(error)),
        })?;
        Ok(Saved::new(&path, now, meeting.history().last()))
    }
}

impl Place {
    /// Whether this may be written: never over the record or the agenda, and over another file only if told so.
    fn check_target(&self, path: &Path, overwrite: Overwrite) -> Result<(), SaveError> {
        let disk = self.disk.as_ref();
        let is_agenda = self.agenda_file.as_ref().map_or(Ok(false), |agenda| same(disk, path, agenda))?;
        if is_agenda || same(disk, path, &self.journal)? {
            return Err(SaveError::Own { path: path.to_owned() });
        }
        let stands = look_at_own_file(disk, path)?.is_some();
        match overwrite {
            Overwrite::Refuse if stands && self.earlier_state(path)?.is_none() => {
                Err(SaveError::WouldOverwrite { path: path.to_owned() })
            }
            Overwrite::Refuse | Overwrite::Allow => Ok(()),
        }
    }

    /// The consensus file at this path if it holds a beginning of this very record.
    pub(super) fn earlier_state(&self, path: &Path) -> Result<Option<Consensus>, SaveError> {
        let Some(found) = self.consensus_at(path)? else { return Ok(None) };
        let same = match found.history.len() {
            len if len > self.lines.len() => false,
            len if len == self.lines.len() => found.head == self.head,
            len => found.head == chain(&self.header, self.lines.iter().take(len)),
        };
        Ok(same.then_some(found))
    }

    /// How many events the consensus file at this path holds beyond this very record.
    pub(super) fn beyond_record(&self, path: &Path) -> usize {
        let Ok(Some(found)) = self.consensus_at(path) else { return 0 };
        let beyond = found.history.len().saturating_sub(self.lines.len());
        let ours = || chain(&found.header, found.history.iter().take(self.lines.len())) == self.head;
        if beyond > 0 && ours() { beyond } else { 0 }
    }

    fn consensus_at(&self, path: &Path) -> Result<Option<Consensus>, SaveError> {
        if look_at_own_file(self.disk.as_ref(), path)?.is_none_or(|look| look.len > consensus::MAX_BYTES) {
            return Ok(None);
        }
        let fault = |step| move |error| SaveError::Fault(Fault::at(step, path)(error));
        let mut file = self.disk.open(path, How::Read).map_err(fault(Step::Open))?;
        let read = consensus::read_from(file.as_mut(), |_, _| ()).map_err(fault(Step::Read))?;
        Ok(read.ok())
    }
}

/// Whether two paths lead to the same file.
fn same(disk: &dyn Disk, one: &Path, other: &Path) -> Result<bool, SaveError> {
    let identity = |path: &Path| -> Result<_, SaveError> {
        let look = disk.look(path).map_err(Fault::at(Step::Open, path)).map_err(SaveError::Fault)?;
        Ok(look.and_then(|look| look.identity))
    };
    if one == other {
        return Ok(true);
    }
    let one = identity(one)?;
    Ok(one.is_some() && one == identity(other)?)
}

impl From<AtomicError> for SaveError {
    fn from(error: AtomicError) -> Self {
        Self::Atomic(error)
    }
}

impl From<LookError> for SaveError {
    fn from(error: LookError) -> Self {
        match error {
            LookError::Fault(fault) => Self::Fault(fault),
            LookError::Refused(refused) => Self::Refused(refused),
        }
    }
}
