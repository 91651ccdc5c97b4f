//! The seam: every call of the store to the file system goes through [`Disk`].
//!
//! The program runs on [`RealDisk`]; the tests stand a disk behind it that fails on purpose or loses its power.
//! What a call *means* (retry, roll back, refuse) is decided above the seam, so that the tests see those decisions too.
//!
//! Start with [`look_at_own_file`] before opening something that exists, and with [`make_folder`] before creating something.

mod fault;
mod real;

use std::fmt::Debug;
use std::io;
use std::path::{Path, PathBuf};

pub use fault::{Fault, Refusal, Refused, Step, is_without_locks, reason, shown};
pub use real::RealDisk;

/// A place where files are kept. No call follows a symbolic link at the end of a path.
pub trait Disk: Send + Sync + Debug {
    /// What stands at this path, without opening it; `None` if nothing does.
    fn look(&self, path: &Path) -> io::Result<Option<Look>>;
    /// What lies in a folder: the paths, in no particular order.
    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>>;
    /// Opens a file, without waiting for the other end of a pipe.
    fn open(&self, path: &Path, how: How) -> io::Result<Box<dyn DiskFile>>;
    /// Gives a file another name; whatever had that name is gone.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Removes a file.
    fn remove(&self, path: &Path) -> io::Result<()>;
    /// Makes one folder, which only its owner may enter (0700).
    fn create_folder(&self, path: &Path) -> io::Result<()>;
    /// Waits until the names within a folder are on the disk.
    ///
    /// A file system that knows no such thing answers `Ok`.
    fn sync_folder(&self, folder: &Path) -> io::Result<()>;
    /// Who we are, where the system tells whose a file is.
    fn user(&self) -> Option<u32>;
}

/// An open file. Dropping it closes the file and frees its lock.
pub trait DiskFile: Send + Debug {
    /// What was opened.
    fn look(&self) -> io::Result<Look>;
    /// Reads from this offset; 0 bytes at the end of the file. May read less than asked.
    fn read_at(&mut self, offset: u64, buffer: &mut [u8]) -> io::Result<usize>;
    /// Writes at this offset. May write less than asked.
    fn write_at(&mut self, offset: u64, bytes: &[u8]) -> io::Result<usize>;
    /// Cuts the file off at this length.
    fn set_len(&mut self, len: u64) -> io::Result<()>;
    /// Sets who may read and write it, as Unix counts (0o600).
    fn set_mode(&mut self, mode: u32) -> io::Result<()>;
    /// Waits until the content is on the disk.
    fn sync(&mut self) -> io::Result<()>;
    /// Locks the file for this handle; `false` if another handle has it.
    fn try_lock(&self) -> io::Result<bool>;
}

/// How a file is opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// An existing file, to read.
    Read,
    /// An existing file, to read and write.
    Write,
    /// A file that must not exist yet, to read and write, for its owner only (0600).
    Create,
}

/// What stands at a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// What sort of thing it is.
    pub kind: Kind,
    /// Its length in bytes.
    pub len: u64,
    /// Whose it is, where the system tells.
    pub owner: Option<u32>,
    /// Who may do what with it, as Unix counts (0o600).
    pub mode: u32,
    /// What stays the same when its name changes (device and inode), where the system tells.
    pub identity: Option<(u64, u64)>,
    /// When its content changed last, where the system tells, in a number that only says whether it is the same.
    pub changed: Option<u128>,
}

/// What sort of thing stands at a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A file with content.
    File,
    /// A folder.
    Folder,
    /// A symbolic link.
    Symlink,
    /// A named pipe.
    Pipe,
    /// A device or a socket.
    Device,
}

impl Look {
    /// Whether this is a plain file of our own, and if not, why not.
    pub fn is_own_file(&self, path: &Path, user: Option<u32>) -> Result<(), Refused> {
        let why = match self.kind {
            Kind::Symlink => Refusal::Symlink,
            Kind::Folder => Refusal::Folder,
            Kind::Pipe => Refusal::Pipe,
            Kind::Device => Refusal::Device,
            Kind::File if self.owner != user => Refusal::NotOurs,
            Kind::File => return Ok(()),
        };
        Err(Refused { path: path.to_owned(), why })
    }
}

/// Why something at a path could not be used.
#[derive(Debug, thiserror::Error)]
pub enum LookError {
    /// It cannot even be looked at.
    #[error(transparent)]
    Fault(#[from] Fault),
    /// It is not a plain file of our own.
    #[error(transparent)]
    Refused(#[from] Refused),
}

/// What stands at this path if it is a plain file of our own, `None` if nothing stands there.
pub fn look_at_own_file(disk: &dyn Disk, path: &Path) -> Result<Option<Look>, LookError> {
    let found = disk.look(path).map_err(Fault::at(Step::Open, path))?;
    if let Some(look) = &found {
        look.is_own_file(path, disk.user())?;
    }
    Ok(found)
}

/// The folder in which a path lies; "." for a bare name.
#[must_use]
pub fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// The same path with something added to its last name: `a/b.ron` and `.1` give `a/b.ron.1`.
#[must_use]
pub fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

/// Makes a folder and the folders above it as far as they are missing, each on the disk before this returns.
pub fn make_folder(disk: &dyn Disk, folder: &Path) -> Result<(), Fault> {
    let mut missing = Vec::new();
    for path in folder.ancestors().take_while(|path| !path.as_os_str().is_empty()) {
        match disk.look(path).map_err(Fault::at(Step::MakeFolder, path))?.map(|look| look.kind) {
            None => missing.push(path),
            // A link may well lead to a folder; if it does not, making something in it fails.
            Some(Kind::Folder | Kind::Symlink) => break,
            Some(Kind::File | Kind::Pipe | Kind::Device) => {
                return Err(Fault::at(Step::MakeFolder, path)(io::ErrorKind::NotADirectory.into()));
            }
        }
    }
    for path in missing.into_iter().rev() {
        match disk.create_folder(path) {
            // Another instance was just as quick.
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            made => made.map_err(Fault::at(Step::MakeFolder, path))?,
        }
        disk.sync_folder(folder_of(path)).map_err(Fault::at(Step::SyncFolder, folder_of(path)))?;
    }
    Ok(())
}

/// Writes all bytes from this offset on, however many calls it takes.
pub fn write_all(file: &mut dyn DiskFile, offset: u64, bytes: &[u8]) -> io::Result<()> {
    let mut done = 0;
    while done < bytes.len() {
        match file.write_at(offset + done as u64, &bytes[done..]) {
            Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
            Ok(n) => done += n,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// Reads some bytes from this offset on, however often the system interrupts; none at the end of the file.
pub fn read_piece(file: &mut dyn DiskFile, offset: u64, buffer: &mut [u8]) -> io::Result<usize> {
    loop {
        match file.read_at(offset, buffer) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            read => return read,
        }
    }
}

/// Reads from this offset on until there is no more room or no more file, and answers how much that was.
pub fn read_full(file: &mut dyn DiskFile, offset: u64, buffer: &mut [u8]) -> io::Result<usize> {
    let mut done = 0;
    while done < buffer.len() {
        match read_piece(file, offset + done as u64, &mut buffer[done..])? {
            0 => break,
            read => done += read,
        }
    }
    Ok(done)
}

/// Reads a whole file of at most `max` bytes; a longer one is an error of kind `FileTooLarge`, found without reading on.
pub fn read_all(file: &mut dyn DiskFile, max: u64) -> io::Result<Vec<u8>> {
    let too_large = || io::Error::from(io::ErrorKind::FileTooLarge);
    let len = file.look()?.len;
    if len > max {
        return Err(too_large());
    }
    // One byte more than the file holds, so that the end shows itself in the same call.
    let room = usize::try_from(len).map_err(|_| too_large())? + 1;
    let mut bytes = Vec::new();
    bytes.try_reserve_exact(room)?;
    bytes.resize(room, 0);
    let mut done = 0;
    loop {
        match file.read_at(done as u64, &mut bytes[done..]) {
            Ok(0) => break,
            Ok(n) => done += n,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        }
        if done as u64 > max {
            return Err(too_large());
        }
        if done == bytes.len() {
            // It grew while we read.
            bytes.resize(done + 64 * 1024, 0);
        }
    }
    bytes.truncate(done);
    Ok(bytes)
}
