//! Making a file that was not there: what a command writes never takes the place of something else.

use std::path::Path;

use super::SaveError;
use crate::store::atomic;
use crate::store::disk::Disk;

/// Whether a file can be made at this path, as far as can be told before it is.
///
/// # Errors
/// When something stands there already, or it cannot even be looked at.
pub fn is_free(disk: &dyn Disk, path: &Path) -> Result<(), SaveError> {
    match atomic::stands(disk, path).map_err(SaveError::Fault)? {
        true => Err(SaveError::Exists { path: path.to_owned() }),
        false => Ok(()),
    }
}

/// Makes a file.
///
/// # Errors
/// When something stands at the path already, or the disk refuses; then nothing stands there that did not before.
pub fn make(disk: &dyn Disk, path: &Path, bytes: &[u8]) -> Result<(), SaveError> {
    is_free(disk, path)?;
    atomic::create(disk, path, bytes).map_err(SaveError::Atomic)
}
