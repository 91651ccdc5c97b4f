//! Saving: the consensus file, and going on elsewhere.

use std::path::{Path, PathBuf};

use super::keeping::Keeper;
use super::subject::beside;
use super::{SaveError, Session};
use crate::domain::event::Seq;
use crate::domain::time::Moment;
use crate::store::atomic;
use crate::store::consensus::{self, Consensus};
use crate::store::disk::{Fault, How, LookError, Step, look_at_own_file, read_all};
use crate::store::journal::{Journal, JournalError, chain};

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
}

impl Saved {
    pub(super) fn new(path: &Path, at: Moment, seq: Seq) -> Self {
        Self { path: std::path::absolute(path).unwrap_or_else(|_| path.to_owned()), at, seq }
    }
}

/// A path as it was typed, `~/` at its start being the folder of the person.
#[must_use]
pub fn at_home(path: &Path) -> PathBuf {
    let home = || Some(directories::BaseDirs::new()?.home_dir().join(path.strip_prefix("~").ok()?));
    home().unwrap_or_else(|| path.to_owned())
}

impl Session {
    pub(super) fn save_at(&mut self, path: &Path, now: Moment, overwrite: Overwrite) -> Result<Saved, SaveError> {
        if self.keeper.is_read_only() && (self.same(path, &self.output)? || self.is_subject(path)?) {
            return Err(SaveError::ReadOnly);
        }
        self.check_target(path, overwrite)?;
        let saved = self.put(path, now)?;
        if !self.keeper.is_read_only() {
            path.clone_into(&mut self.output);
        }
        Ok(saved)
    }

    pub(super) fn continue_elsewhere(
        &mut self,
        path: &Path,
        now: Moment,
        overwrite: Overwrite,
    ) -> Result<Saved, SaveError> {
        self.check_target(path, overwrite)?;
        let place = beside(path);
        let journal = match Journal::create(&self.disk, &place, &self.header, &self.lines) {
            Err(JournalError::Exists(path)) => return Err(SaveError::RecordInTheWay { path }),
            made => made.map_err(SaveError::Journal)?,
        };
        // Without the file the record cannot be opened, so it must be on the disk as surely as the record is.
        let saved = match self.put(path, now) {
            Err(error) => {
                drop(journal);
                _ = self.disk.remove(&place);
                return Err(error);
            }
            Ok(saved) => saved,
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

    /// Writes the consensus file, whatever stands there.
    fn put(&mut self, path: &Path, now: Moment) -> Result<Saved, SaveError> {
        let text = consensus::write(&self.meeting, &self.tally, &self.agenda, &self.header, &self.lines, now)
            .map_err(SaveError::Consensus)?;
        atomic::replace(self.disk.as_ref(), path, text.as_bytes()).map_err(SaveError::Atomic)?;
        let saved = Saved::new(path, now, self.meeting.history().last());
        self.saved = Some(saved.clone());
        Ok(saved)
    }

    /// Whether this may be written: never over the record or the agenda, and over another file only if told so.
    fn check_target(&self, path: &Path, overwrite: Overwrite) -> Result<(), SaveError> {
        if self.same(path, &self.journal)? || (!self.is_consensus && self.is_subject(path)?) {
            return Err(SaveError::Own { path: path.to_owned() });
        }
        let stands = look_at_own_file(self.disk.as_ref(), path)?.is_some();
        match overwrite {
            Overwrite::Refuse if stands && self.earlier_state(path)?.is_none() => {
                Err(SaveError::WouldOverwrite { path: path.to_owned() })
            }
            Overwrite::Refuse | Overwrite::Allow => Ok(()),
        }
    }

    pub(super) fn is_subject(&self, path: &Path) -> Result<bool, SaveError> {
        self.subject.as_ref().map_or(Ok(false), |subject| self.same(path, subject))
    }

    /// Whether two paths lead to the same file.
    pub(super) fn same(&self, one: &Path, other: &Path) -> Result<bool, SaveError> {
        let identity = |path: &Path| -> Result<_, SaveError> {
            let look = self.disk.look(path).map_err(Fault::at(Step::Open, path)).map_err(SaveError::Fault)?;
            Ok(look.and_then(|look| look.identity))
        };
        if one == other {
            return Ok(true);
        }
        let one = identity(one)?;
        Ok(one.is_some() && one == identity(other)?)
    }

    /// The consensus file at this path if it holds a beginning of this very record.
    pub(super) fn earlier_state(&self, path: &Path) -> Result<Option<Consensus>, SaveError> {
        let Some(found) = self.consensus_at(path)? else { return Ok(None) };
        let ours = self.lines.get(..found.history.len());
        let same = ours.is_some_and(|ours| chain(&self.header, ours.iter().map(String::as_str)) == found.head);
        Ok(same.then_some(found))
    }

    /// How many events the consensus file at this path holds beyond this very record.
    pub(super) fn beyond_record(&self, path: &Path) -> usize {
        let Ok(Some(found)) = self.consensus_at(path) else { return 0 };
        let Some(ours) = found.history.get(..self.lines.len()) else { return 0 };
        let same = found.header == self.header && *ours == self.lines;
        if same { found.history.len() - self.lines.len() } else { 0 }
    }

    fn consensus_at(&self, path: &Path) -> Result<Option<Consensus>, SaveError> {
        if look_at_own_file(self.disk.as_ref(), path)?.is_none_or(|look| look.len > consensus::MAX_BYTES) {
            return Ok(None);
        }
        let fault = |step| move |error| SaveError::Fault(Fault::at(step, path)(error));
        let mut file = self.disk.open(path, How::Read).map_err(fault(Step::Open))?;
        let bytes = read_all(file.as_mut(), consensus::MAX_BYTES).map_err(fault(Step::Read))?;
        Ok(consensus::read(&bytes).ok())
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
