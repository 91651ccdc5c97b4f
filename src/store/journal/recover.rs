//! What is done with the end of a journal that was cut short.

use std::io;
use std::path::{Path, PathBuf};

use super::record::{Rest, Scan};
use crate::message::Message;
use crate::store::disk::{
    Disk, DiskFile, Fault, How, Step, folder_of, look_at_own_file, read_all, read_full, shown, with_suffix, write_all,
};

/// In which state a journal was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// Every byte is of a record.
    Whole,
    /// The last record had lost its line feed and nothing else. It is kept; opened for writing, the line feed is back.
    NewlineRestored,
    /// Behind the last record stood bytes of an append that was cut short.
    Torn {
        /// Where these bytes began.
        offset: u64,
        /// How many there were.
        bytes: u64,
        /// The copy of them, which was made before they were cut off; `None` if the journal was opened to look, and still has them.
        kept_at: Option<PathBuf>,
    },
    /// From here on the file is not what was written, and it goes on behind a line feed. Nothing was changed.
    Damaged {
        /// Where the first wrong line begins.
        offset: u64,
        /// Which line that is; the header is line 1.
        line: u64,
    },
}

impl Found {
    pub(super) fn of(scan: &Scan) -> Self {
        match scan.rest {
            Rest::Nothing if scan.newline_lost => Self::NewlineRestored,
            Rest::Nothing => Self::Whole,
            Rest::Torn => Self::Torn { offset: scan.end, bytes: scan.len - scan.end, kept_at: None },
            Rest::Wrong => Self::Damaged { offset: scan.end, line: scan.records + 1 },
        }
    }

    /// What there is to tell about it, if anything.
    #[must_use]
    pub fn message(&self, path: &Path) -> Option<Message> {
        let message = match self {
            Self::Whole => return None,
            Self::NewlineRestored => Message::new("store-found-newline"),
            Self::Torn { offset, bytes, kept_at: None } => {
                Message::new("store-found-torn").with("offset", *offset).with("bytes", *bytes)
            }
            Self::Torn { offset, bytes, kept_at: Some(copy) } => Message::new("store-found-torn-kept")
                .with("offset", *offset)
                .with("bytes", *bytes)
                .with("copy", shown(copy)),
            Self::Damaged { offset, line } => {
                Message::new("store-found-damaged").with("offset", *offset).with("line", *line)
            }
        };
        Some(message.with("path", shown(path)))
    }

    /// What the reader can do about it, if anything.
    #[must_use]
    pub fn hint(&self) -> Option<Message> {
        match self {
            Self::Whole | Self::NewlineRestored => None,
            Self::Torn { .. } => Some(Message::new("store-hint-torn")),
            Self::Damaged { .. } => Some(Message::new("store-hint-damaged")),
        }
    }
}

/// Makes the file end with the last good record, and answers where that is. The caller syncs it.
pub(super) fn repair(
    disk: &dyn Disk,
    path: &Path,
    file: &mut dyn DiskFile,
    scan: &Scan,
    found: &mut Found,
) -> Result<u64, Fault> {
    let mut end = scan.end;
    if let Found::Torn { kept_at, .. } = found {
        let torn = read_from(file, end, scan.len).map_err(Fault::at(Step::Read, path))?;
        *kept_at = Some(keep_torn(disk, path, end, &torn)?);
        file.set_len(end).map_err(Fault::at(Step::Cut, path))?;
    }
    if scan.newline_lost {
        write_all(file, end, b"\n").map_err(Fault::at(Step::Write, path))?;
        end += 1;
    }
    Ok(end)
}

/// Copies the torn bytes beside the journal, on the disk before this returns.
fn keep_torn(disk: &dyn Disk, path: &Path, offset: u64, bytes: &[u8]) -> Result<PathBuf, Fault> {
    let mut n = 1_u32;
    loop {
        let copy = match n {
            1 => with_suffix(path, &format!(".torn-{offset}")),
            _ => with_suffix(path, &format!(".torn-{offset}-{n}")),
        };
        match disk.open(&copy, How::Create) {
            Ok(mut file) => {
                let written = fill(disk, &copy, file.as_mut(), bytes);
                if written.is_err() {
                    _ = disk.remove(&copy);
                }
                return written.map(|()| copy);
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                // A recovery that was cut short itself may have made the copy already.
                if same_content(disk, &copy, bytes) {
                    return Ok(copy);
                }
                n += 1;
            }
            Err(error) => return Err(Fault::at(Step::Create, &copy)(error)),
        }
    }
}

/// The bytes of a file from one place to another.
fn read_from(file: &mut dyn DiskFile, from: u64, to: u64) -> io::Result<Vec<u8>> {
    let mut bytes = vec![0; usize::try_from(to - from).unwrap_or(0)];
    let read = read_full(file, from, &mut bytes)?;
    if read < bytes.len() { Err(io::ErrorKind::UnexpectedEof.into()) } else { Ok(bytes) }
}

fn fill(disk: &dyn Disk, path: &Path, file: &mut dyn DiskFile, bytes: &[u8]) -> Result<(), Fault> {
    write_all(file, 0, bytes).map_err(Fault::at(Step::Write, path))?;
    file.sync().map_err(Fault::at(Step::Sync, path))?;
    disk.sync_folder(folder_of(path)).map_err(Fault::at(Step::SyncFolder, folder_of(path)))
}

/// Whether a file holds exactly these bytes, and surely on the disk.
fn same_content(disk: &dyn Disk, path: &Path, bytes: &[u8]) -> bool {
    let Ok(Some(_)) = look_at_own_file(disk, path) else { return false };
    let Ok(mut file) = disk.open(path, How::Read) else { return false };
    let same = read_all(file.as_mut(), bytes.len() as u64).is_ok_and(|content| content == bytes);
    same && file.sync().is_ok() && disk.sync_folder(folder_of(path)).is_ok()
}
