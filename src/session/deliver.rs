//! Letting something out: a file that is made of the meeting and is none of its own, such as a report.

use std::path::Path;

use super::save::Overwrite;
use super::{SaveError, Session, make};
use crate::store::atomic;

impl Session {
    /// Writes a file that is made of the meeting. The meeting's own files (agenda, record, consensus file) are never written
    /// over, and another one only if told so. It makes no difference whether the meeting is only being looked at.
    ///
    /// # Errors
    /// When it is not written; what stood there still stands there (save for [`SaveError::is_unsure`]).
    pub fn deliver(&self, path: &Path, bytes: &[u8], overwrite: Overwrite) -> Result<(), SaveError> {
        if self.same(path, &self.journal)? || self.same(path, &self.output)? || self.is_subject(path)? {
            return Err(SaveError::Own { path: path.to_owned() });
        }
        match overwrite {
            Overwrite::Refuse => make(self.disk.as_ref(), path, bytes),
            Overwrite::Allow => atomic::replace(self.disk.as_ref(), path, bytes).map_err(SaveError::Atomic),
        }
    }
}
