//! The journal: a file that only grows, one record on each line.
//!
//! ```text
//! J1 <seq> <len> <hash> <payload>\n
//! ```
//!
//! - `seq`: the number of the record in decimal, without leading zeros; the header is record 0.
//! - `len`: the length of the payload in bytes, likewise.
//! - `hash`: the first 16 bytes, as 32 lower-case hexadecimal digits, of SHA-256 over these bytes one after another: the 16 bytes of
//!   the previous record's hash (16 zero bytes before the header), `seq` as 8 bytes with the highest first, the payload.
//! - `payload`: one line of UTF-8 that means nothing here.
//!
//! So a record holds only at its place behind everything before it, and what is read back is a prefix of what was written, or
//! the exact place from which it is not. Only a removed *last* line does not show; for that the [`Head`] is kept elsewhere.
//!
//! # What is promised
//! - A record is kept when [`Journal::append`] has answered `Ok`: then the sync has returned. What [`Journal::open`] hands out with
//!   [`Access::Write`] is on the disk too, also if the instance that wrote it died before its sync.
//! - After a failed sync the system may show bytes that never reached the disk, and calls the next sync a success. So nothing is
//!   retried: the journal takes nothing more, and the bytes are cut off, so that nobody reads them as kept.
//! - Bytes that cannot be validated are copied to `<name>.torn-<offset>` before they are cut off, and only at the end of the file.
//!   Anything wrong before a later line is left as it is, and the journal is only read.
//! - The lock is advisory. So each append first looks whether the file still has its name and its length.

mod error;
mod head;
mod place;
mod record;
mod recover;

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::store::disk::{
    Disk, DiskFile, Fault, How, Step, is_without_locks, look_at_own_file, read_all, read_piece, write_all,
};
use crate::store::roll::Roll;
use place::{lock, move_aside, open_own, sync};

pub use error::{AppendError, JournalError};
pub use head::{Head, NotAHead};
use record::Scanner;
pub use recover::Found;

/// The largest journal that is read, in bytes; about seven million records.
pub const MAX_BYTES: u64 = 1024 * 1024 * 1024;
/// So many bytes are read or written at once.
const PIECE: usize = 1024 * 1024;

/// What a journal is opened for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// To append: takes the lock and repairs a torn end.
    Write,
    /// To look: takes no lock, changes nothing. The last records of a journal in use may not be on the disk yet.
    ReadOnly,
}

/// A journal that was opened.
#[derive(Debug)]
pub struct Opened {
    /// The journal to append to; `None` if it was opened to look, or is damaged.
    pub journal: Option<Journal>,
    /// The payload of record 0.
    pub header: String,
    /// The payloads of the records from 1 on, as far as they are valid.
    pub records: Roll,
    /// The head of the last of them.
    pub head: Head,
    /// In which state the file was.
    pub found: Found,
}

/// Reads a file piece by piece, until `feed` answers that it has seen enough; `tell` hears how far it is.
fn read_through(
    file: &mut dyn DiskFile,
    len: u64,
    tell: &mut dyn FnMut(u64, u64),
    mut feed: impl FnMut(&[u8]) -> bool,
) -> io::Result<()> {
    let mut piece = vec![0; PIECE.min(usize::try_from(len).unwrap_or(PIECE) + 1)];
    let mut offset = 0;
    loop {
        let read = read_piece(file, offset, &mut piece)?;
        offset += read as u64;
        if offset > MAX_BYTES {
            // It grew while we read.
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        if read == 0 || feed(&piece[..read]) {
            return Ok(());
        }
        tell(offset, len.max(offset));
    }
}

/// Writes the lines of a new journal, and answers where they end and the head of the last.
fn fill(
    path: &Path,
    file: &mut dyn DiskFile,
    header: &str,
    records: impl IntoIterator<Item: AsRef<str>>,
) -> Result<(u64, Head), JournalError> {
    let not_one_line = |_| JournalError::NotOneLine(path.to_owned());
    let (mut end, mut bytes) = (0, Vec::with_capacity(PIECE));
    let mut head = record::line(&mut bytes, None, header).map_err(not_one_line)?;
    for payload in records {
        head = record::line(&mut bytes, Some(&head), payload.as_ref()).map_err(not_one_line)?;
        if bytes.len() >= PIECE {
            write_all(file, end, &bytes).map_err(Fault::at(Step::Write, path))?;
            end += bytes.len() as u64;
            bytes.clear();
        }
        if end + bytes.len() as u64 > MAX_BYTES {
            return Err(JournalError::TooLarge {
                path: path.to_owned(),
                bytes: end + bytes.len() as u64,
                max: MAX_BYTES,
            });
        }
    }
    write_all(file, end, &bytes).map_err(Fault::at(Step::Write, path))?;
    Ok((end + bytes.len() as u64, head))
}

/// A journal that is open to append to, and locked.
#[derive(Debug)]
pub struct Journal {
    disk: Arc<dyn Disk>,
    path: PathBuf,
    file: Box<dyn DiskFile>,
    identity: Option<(u64, u64)>,
    /// Where the last kept record ends.
    end: u64,
    head: Head,
    closed: bool,
}

/// The head of a journal with this header and these records, without a disk.
pub fn chain(header: &str, records: impl IntoIterator<Item: AsRef<str>>) -> Head {
    records.into_iter().fold(Head::first(header), |head, record| head.next(record.as_ref()))
}

/// Puts the journal at this path aside, whatever is in it, as `<name>.<n>` with the first free number.
pub fn retire(disk: &Arc<dyn Disk>, path: &Path) -> Result<PathBuf, JournalError> {
    let (_locked, _) = open_own(disk.as_ref(), path, Access::Write)?;
    move_aside(disk.as_ref(), path)
}

impl Journal {
    /// Makes a journal where nothing stands yet. If it fails, nothing stands there after.
    pub fn create(
        disk: &Arc<dyn Disk>,
        path: &Path,
        header: &str,
        records: impl IntoIterator<Item: AsRef<str>>,
    ) -> Result<Self, JournalError> {
        let mut file = match disk.open(path, How::Create) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                look_at_own_file(disk.as_ref(), path)?;
                return Err(JournalError::Exists(path.to_owned()));
            }
            opened => opened.map_err(Fault::at(Step::Create, path))?,
        };
        // From here to the lock another instance can be quicker; then the file is no longer ours to remove.
        let identity = match lock(disk.as_ref(), path, file.as_ref()) {
            Err(JournalError::Fault(fault)) if fault.step == Step::Lock && is_without_locks(&fault.source) => {
                // Where there are no locks nobody can have been quicker.
                _ = disk.remove(path);
                return Err(fault.into());
            }
            locked => locked?.identity,
        };
        let filled = fill(path, file.as_mut(), header, records).and_then(|filled| {
            sync(disk.as_ref(), path, file.as_mut())?;
            Ok(filled)
        });
        match filled {
            Ok((end, head)) => {
                Ok(Self { disk: Arc::clone(disk), path: path.to_owned(), file, identity, end, head, closed: false })
            }
            Err(error) => {
                _ = disk.remove(path);
                Err(error)
            }
        }
    }

    /// Opens a journal, and with [`Access::Write`] repairs an end that was cut short.
    pub fn open(disk: &Arc<dyn Disk>, path: &Path, access: Access) -> Result<Opened, JournalError> {
        Self::open_telling(disk, path, access, &mut |_, _| ())
    }

    /// The same; `tell` hears time and again how many bytes were read, out of how many.
    pub fn open_telling(
        disk: &Arc<dyn Disk>,
        path: &Path,
        access: Access,
        tell: &mut dyn FnMut(u64, u64),
    ) -> Result<Opened, JournalError> {
        let (mut file, look) = open_own(disk.as_ref(), path, access)?;
        if look.len > MAX_BYTES {
            return Err(JournalError::TooLarge { path: path.to_owned(), bytes: look.len, max: MAX_BYTES });
        }
        let (mut header, mut records) = (None, Roll::default());
        let mut take = |payload: &str| match header {
            None => header = Some(payload.to_owned()),
            Some(_) => records.push(payload),
        };
        let mut scanner = Scanner::new(&mut take);
        read_through(file.as_mut(), look.len, tell, |piece| scanner.feed(piece))
            .map_err(Fault::at(Step::Read, path))?;
        let scan = scanner.finish();
        let (Some(head), Some(header)) = (scan.head, header) else {
            let bytes = read_all(file.as_mut(), MAX_BYTES).map_err(Fault::at(Step::Read, path))?;
            return Err(match record::headless(&bytes) {
                record::Headless::Unfinished => JournalError::Unfinished(path.to_owned()),
                record::Headless::OtherVersion => JournalError::OtherVersion(path.to_owned()),
                record::Headless::Other => JournalError::NoHeader(path.to_owned()),
            });
        };
        let mut found = Found::of(&scan);
        let mut journal = None;
        if access == Access::Write && !matches!(found, Found::Damaged { .. }) {
            let end = recover::repair(disk.as_ref(), path, file.as_mut(), &scan, &mut found)?;
            sync(disk.as_ref(), path, file.as_mut())?;
            let (disk, path, identity) = (Arc::clone(disk), path.to_owned(), look.identity);
            journal = Some(Self { disk, path, file, identity, end, head, closed: false });
        }
        Ok(Opened { journal, header, records, head, found })
    }

    /// Where the journal is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The head of the last record that is kept.
    #[must_use]
    pub const fn head(&self) -> Head {
        self.head
    }

    /// Whether an append failed in such a way that nothing more is taken.
    #[must_use]
    pub const fn is_closed(&self) -> bool {
        self.closed
    }

    /// Appends all these records or none: one write, one sync. `Ok` means that they are kept.
    pub fn append(&mut self, payloads: &[String]) -> Result<Head, AppendError> {
        if self.closed {
            return Err(AppendError::Closed(self.path.clone()));
        }
        if payloads.is_empty() {
            return Ok(self.head);
        }
        let lines = record::lines(Some(self.head), payloads);
        let (bytes, head) = lines.map_err(|_| AppendError::NotOneLine(self.path.clone()))?;
        let end = self.end + bytes.len() as u64;
        if end > MAX_BYTES {
            return Err(AppendError::TooLarge(self.path.clone()));
        }
        self.check_place()?;
        // Should this thread panic below, the journal stays closed.
        self.closed = true;
        if let Err(error) = write_all(self.file.as_mut(), self.end, &bytes) {
            return Err(self.roll_back(Fault::at(Step::Write, &self.path)(error)));
        }
        if let Err(error) = self.file.sync() {
            _ = self.file.set_len(self.end);
            return Err(AppendError::Unsure(Fault::at(Step::Sync, &self.path)(error)));
        }
        self.closed = false;
        self.end = end;
        self.head = head.unwrap_or(self.head);
        Ok(self.head)
    }

    /// Puts this journal aside as `<name>.<n>` with the first free number, and answers where it is now.
    pub fn retire(self) -> Result<PathBuf, JournalError> {
        match self.disk.look(&self.path).map_err(Fault::at(Step::Open, &self.path))? {
            Some(look) if look.identity == self.identity => move_aside(self.disk.as_ref(), &self.path),
            _ => Err(JournalError::Moved(self.path)),
        }
    }

    /// Whether the file still has its name, and the length that we left it with.
    fn check_place(&mut self) -> Result<(), AppendError> {
        let fault = |error| AppendError::NotWritten(Fault::at(Step::Open, &self.path)(error));
        let named = self.disk.look(&self.path).map_err(fault)?;
        let found = self.file.look().map_err(fault)?.len;
        if named.is_none_or(|look| look.identity != self.identity) {
            self.closed = true;
            return Err(AppendError::Moved(self.path.clone()));
        }
        if found != self.end {
            self.closed = true;
            return Err(AppendError::Changed { path: self.path.clone(), expected: self.end, found });
        }
        Ok(())
    }

    /// Takes a failed write back. Only a synced cut is certain: else a power cut could bring the records back.
    fn roll_back(&mut self, fault: Fault) -> AppendError {
        match self.file.set_len(self.end).and_then(|()| self.file.sync()) {
            Ok(()) => {
                self.closed = false;
                AppendError::NotWritten(fault)
            }
            Err(_) => AppendError::Unsure(fault),
        }
    }
}
