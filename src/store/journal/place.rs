//! The file of a journal: ours, locked, under its name.

use std::io;
use std::path::{Path, PathBuf};

use super::{Access, JournalError};
use crate::store::disk::{Disk, DiskFile, Fault, How, Look, Step, folder_of, look_at_own_file, with_suffix};

/// Opens a plain file of our own, locked if it is to be written.
pub(super) fn open_own(
    disk: &dyn Disk,
    path: &Path,
    access: Access,
) -> Result<(Box<dyn DiskFile>, Look), JournalError> {
    let missing = || JournalError::Missing(path.to_owned());
    look_at_own_file(disk, path)?.ok_or_else(missing)?;
    let how = if access == Access::Write { How::Write } else { How::Read };
    let file = match disk.open(path, how) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Err(missing()),
        opened => opened.map_err(Fault::at(Step::Open, path))?,
    };
    let look = match access {
        Access::Write => lock(disk, path, file.as_ref())?,
        Access::ReadOnly => file.look().map_err(Fault::at(Step::Open, path))?,
    };
    // Between the look and the opening something else may have been put there.
    look.is_own_file(path, disk.user())?;
    Ok((file, look))
}

/// Locks a file, and sees to it that the path still names that very file.
pub(super) fn lock(disk: &dyn Disk, path: &Path, file: &dyn DiskFile) -> Result<Look, JournalError> {
    if !file.try_lock().map_err(Fault::at(Step::Lock, path))? {
        return Err(JournalError::InUse(path.to_owned()));
    }
    let look = file.look().map_err(Fault::at(Step::Open, path))?;
    match disk.look(path).map_err(Fault::at(Step::Open, path))? {
        Some(named) if named.identity == look.identity => Ok(look),
        _ => Err(JournalError::Moved(path.to_owned())),
    }
}

/// Waits until the content of a file and its name are on the disk.
pub(super) fn sync(disk: &dyn Disk, path: &Path, file: &mut dyn DiskFile) -> Result<(), Fault> {
    file.sync().map_err(Fault::at(Step::Sync, path))?;
    disk.sync_folder(folder_of(path)).map_err(Fault::at(Step::SyncFolder, folder_of(path)))
}

/// Renames a file that we have locked.
pub(super) fn move_aside(disk: &dyn Disk, path: &Path) -> Result<PathBuf, JournalError> {
    let mut aside = (1_u32..).map(|n| with_suffix(path, &format!(".{n}")));
    let free = aside.find(|aside| !matches!(disk.look(aside), Ok(Some(_)))).unwrap_or_default();
    disk.rename(path, &free).map_err(Fault::at(Step::Rename, path))?;
    disk.sync_folder(folder_of(path)).map_err(Fault::at(Step::SyncFolder, folder_of(path)))?;
    Ok(free)
}
