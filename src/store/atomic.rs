//! A file that is replaced as a whole: after any fault the old content stands there or the new, never a mixture.

use std::io;
use std::path::{Path, PathBuf};

use super::disk::{
    Disk, DiskFile, Fault, How, Look, LookError, Refusal, Refused, Step, folder_of, look_at_own_file, write_all,
};
use crate::message::{Message, Say};

/// More temporary files than this are not tried: something else is wrong.
const TRIES: u32 = 1_000;

/// Why a file was not replaced.
#[derive(Debug, thiserror::Error)]
pub enum AtomicError {
    /// The system refused a step; what stood there still stands there.
    #[error(transparent)]
    Fault(#[from] Fault),
    /// Something stands at the path that is not a file of our own; it was not touched.
    #[error(transparent)]
    Refused(#[from] Refused),
    /// The new content is in place, but after a power cut the old may be back.
    #[error("unsure: {0}")]
    Unsure(#[source] Fault),
}

impl From<LookError> for AtomicError {
    fn from(error: LookError) -> Self {
        match error {
            LookError::Fault(fault) => Self::Fault(fault),
            LookError::Refused(refused) => Self::Refused(refused),
        }
    }
}

impl Say for AtomicError {
    fn message(&self) -> Message {
        match self {
            Self::Fault(fault) => fault.message(),
            Self::Refused(refused) => refused.message(),
            Self::Unsure(fault) => Message::new("store-atomic-unsure").with("fault", fault.message()),
        }
    }

    fn hint(&self) -> Option<Message> {
        match self {
            Self::Fault(fault) => fault.hint(),
            Self::Refused(refused) => refused.hint(),
            Self::Unsure(_) => Some(Message::new("store-hint-save-again")),
        }
    }
}

/// Writes a file as a whole. `Ok` means that the new content is on the disk under this name.
///
/// A file that stood there keeps its mode; a new one is for its owner only (0600).
pub fn replace(disk: &dyn Disk, path: &Path, bytes: &[u8]) -> Result<(), AtomicError> {
    replace_by(disk, path, |put| put(bytes))
}

/// The same, of which `write` puts the content piece by piece; when it fails, what stood there still stands there.
pub fn replace_by<E: From<AtomicError>>(
    disk: &dyn Disk,
    path: &Path,
    write: impl FnOnce(&mut dyn FnMut(&[u8]) -> Result<(), AtomicError>) -> Result<(), E>,
) -> Result<(), E> {
    let old = look_at_own_file(disk, path).map_err(AtomicError::from)?;
    if old.is_some_and(|old| old.mode & 0o200 == 0) {
        return Err(AtomicError::from(Refused { path: path.to_owned(), why: Refusal::WriteProtected }).into());
    }
    let (temporary, file) = create_beside(disk, path).map_err(AtomicError::from)?;
    let replaced = fill(&temporary, file, old, write).and_then(|()| {
        let renamed = disk.rename(&temporary, path).map_err(Fault::at(Step::Rename, path));
        Ok(renamed.map_err(AtomicError::from)?)
    });
    if replaced.is_err() {
        _ = disk.remove(&temporary);
        return replaced;
    }
    let folder = folder_of(path);
    let synced = disk.sync_folder(folder);
    Ok(synced.map_err(|error| AtomicError::Unsure(Fault::at(Step::SyncFolder, folder)(error)))?)
}

/// Whether something stands at a path, whatever it is.
pub fn stands(disk: &dyn Disk, path: &Path) -> Result<bool, Fault> {
    disk.look(path).map(|look| look.is_some()).map_err(Fault::at(Step::Open, path))
}

/// Writes a file that must not be there yet, for its owner only (0600). `Ok` means that it is on the disk under this name;
/// after a fault nothing stands there.
pub fn create(disk: &dyn Disk, path: &Path, bytes: &[u8]) -> Result<(), AtomicError> {
    let file = disk.open(path, How::Create).map_err(Fault::at(Step::Create, path))?;
    let filled = fill(path, file, None, |put| put(bytes));
    if filled.is_err() {
        _ = disk.remove(path);
        return filled;
    }
    let folder = folder_of(path);
    disk.sync_folder(folder).map_err(|error| AtomicError::Unsure(Fault::at(Step::SyncFolder, folder)(error)))
}

/// A new file in the same folder, so that renaming it does not leave the file system.
fn create_beside(disk: &dyn Disk, path: &Path) -> Result<(PathBuf, Box<dyn DiskFile>), Fault> {
    // `with_file_name` of "." or "/" would name something in another folder, but those are refused as folders.
    let mut last = io::Error::from(io::ErrorKind::AlreadyExists);
    for n in 0..TRIES {
        let temporary = path.with_file_name(format!(".draagvlak-{}-{n}.tmp", std::process::id()));
        match disk.open(&temporary, How::Create) {
            Ok(file) => return Ok((temporary, file)),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => last = error,
            Err(error) => return Err(Fault::at(Step::Create, path)(error)),
        }
    }
    Err(Fault::at(Step::Create, path)(last))
}

fn fill<E: From<AtomicError>>(
    path: &Path,
    mut file: Box<dyn DiskFile>,
    old: Option<Look>,
    write: impl FnOnce(&mut dyn FnMut(&[u8]) -> Result<(), AtomicError>) -> Result<(), E>,
) -> Result<(), E> {
    let fault = |step| move |error| AtomicError::Fault(Fault::at(step, path)(error));
    let mode = old.map_or(0o600, |old| old.mode & 0o777);
    if mode != 0o600 {
        file.set_mode(mode).map_err(fault(Step::Create))?;
    }
    let mut end = 0;
    write(&mut |bytes| {
        write_all(file.as_mut(), end, bytes).map_err(fault(Step::Write))?;
        end += bytes.len() as u64;
        Ok(())
    })?;
    Ok(file.sync().map_err(fault(Step::Sync))?)
}
