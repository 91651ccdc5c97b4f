//! A report that is to be written.

use std::path::PathBuf;

use crate::report::format::Format;
use crate::report::kinds::Wanted;

/// A report that is to be written: which one, as what, where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outgoing {
    /// Which one.
    pub wanted: Wanted,
    /// As what.
    pub format: Format,
    /// Where, as it was typed.
    pub path: PathBuf,
}
