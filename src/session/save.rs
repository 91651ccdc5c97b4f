//! Saving: the consensus file, and going on elsewhere.

use std::path::{Path, PathBuf};

use super::{SaveError, Session};
use crate::domain::event::Seq;
use crate::domain::time::Moment;

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

pub(super) fn save(_: &mut Session, _: Option<&Path>, _: Moment, _: Overwrite) -> Result<Saved, SaveError> {
    Err(SaveError::ReadOnly)
}

pub(super) fn continue_at(_: &mut Session, _: &Path, _: Moment) -> Result<Saved, SaveError> {
    Err(SaveError::ReadOnly)
}
