//! A new version of a colouring file: what stood stays as it is, in a file beside it.

use std::path::{Path, PathBuf};

use super::{Colouring, ColouringError};
use crate::domain::meeting::Meeting;
use crate::session::progress::Teller;
use crate::session::{Opening, open, subject};
use crate::store::atomic;
use crate::store::ballot::{self, ENDING};
use crate::store::disk::{How, look_at_own_file, read_all};
use crate::store::roll::Roll;

impl Colouring {
    /// The meeting that would be coloured for, without anything that was said in it.
    ///
    /// # Errors
    /// When it cannot be used.
    pub fn meeting_of(opening: &Opening) -> Result<Meeting, ColouringError> {
        let mut teller = Teller::silent();
        let read = subject::read(opening, &mut teller)?;
        let lines = read.consensus.as_ref().map_or_else(Roll::default, |consensus| consensus.history.clone());
        let (meeting, ..) = open::rebuild(opening, &read, &lines, &mut teller)?;
        Ok(Meeting::new(meeting.plan().clone()))
    }

    /// Begins a new version with all that stands, and answers where the one before is kept. That one is not changed any
    /// more, so what was said in it is not taken back either.
    ///
    /// # Errors
    /// When the version before is not surely kept: all stays as it was; or when the new one is not.
    pub fn new_version(&mut self) -> Result<PathBuf, ColouringError> {
        self.save()?;
        let version = self.form.ballot.version;
        let earlier = beside(&self.path, version);
        let text = ballot::write(&self.meeting, &self.form);
        if look_at_own_file(self.disk.as_ref(), &earlier)?.is_some() {
            let is_same = self
                .disk
                .open(&earlier, How::Read)
                .and_then(|mut file| read_all(file.as_mut(), ballot::MAX_BYTES).map(|bytes| bytes == text.as_bytes()));
            if !is_same.unwrap_or(false) {
                return Err(ColouringError::EarlierVersion { path: earlier, version });
            }
        } else {
            atomic::replace(self.disk.as_ref(), &earlier, text.as_bytes()).map_err(ColouringError::Atomic)?;
        }
        self.form.ballot.version = version.saturating_add(1);
        self.undo.clear();
        self.redo.clear();
        self.save()?;
        Ok(earlier)
    }
}

/// Where a version is kept that was followed by another one: "overleg.gouda.v1.inkleuring.ron".
fn beside(path: &Path, version: u16) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let stem = name.strip_suffix(&format!(".{ENDING}")).or_else(|| name.strip_suffix(".ron")).unwrap_or(&name);
    path.with_file_name(format!("{stem}.v{version}.{ENDING}"))
}
