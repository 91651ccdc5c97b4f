//! The disk of the machine.

use std::fs::{DirBuilder, File, Metadata, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::{Disk, DiskFile, How, Kind, Look};

/// A time zone with all its changes is some kilobytes.
const TIME_ZONE_MAX: u64 = 1 << 20;

/// The disk of the machine, through the standard library.
#[derive(Debug, Clone, Copy, Default)]
pub struct RealDisk;

impl RealDisk {
    /// Whether there is a folder at this path, or behind a link that stands there.
    ///
    /// # Errors
    /// What stands in the way of it.
    pub fn has_folder(path: &Path) -> io::Result<()> {
        if std::fs::metadata(path)?.is_dir() { Ok(()) } else { Err(io::ErrorKind::NotADirectory.into()) }
    }

    /// The time zone that the machine is set to, in the form of RFC 8536; none where it does not say so in one file.
    #[must_use]
    pub fn time_zone() -> Option<Vec<u8>> {
        let mut zone = Vec::new();
        let file = File::open("/etc/localtime").ok()?;
        file.take(TIME_ZONE_MAX).read_to_end(&mut zone).ok()?;
        Some(zone)
    }

    /// The disk as the journal wants it.
    #[must_use]
    pub fn shared() -> Arc<dyn Disk> {
        Arc::new(Self)
    }
}

impl Disk for RealDisk {
    fn look(&self, path: &Path) -> io::Result<Option<Look>> {
        match std::fs::symlink_metadata(path) {
            Ok(metadata) => Ok(Some(look(&metadata))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        std::fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect()
    }

    fn open(&self, path: &Path, how: How) -> io::Result<Box<dyn DiskFile>> {
        let mut options = OpenOptions::new();
        options.read(true);
        match how {
            How::Read => {}
            How::Write => _ = options.write(true),
            How::Create => _ = options.write(true).create_new(true),
        }
        #[cfg(unix)]
        {
            use rustix::fs::OFlags;
            use std::os::unix::fs::OpenOptionsExt;
            options.mode(0o600).custom_flags((OFlags::NOFOLLOW | OFlags::NONBLOCK).bits().cast_signed());
        }
        Ok(Box::new(RealFile(options.open(path)?)))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        std::fs::rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        std::fs::remove_file(path)
    }

    #[cfg_attr(not(unix), allow(unused_mut))]
    fn create_folder(&self, path: &Path) -> io::Result<()> {
        let mut builder = DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(path)
    }

    #[cfg(unix)]
    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        match File::open(folder)?.sync_all() {
            // Some file systems have nothing to sync in a folder, and say so with EINVAL.
            Err(error) if matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) => Ok(()),
            synced => synced,
        }
    }

    #[cfg(not(unix))]
    fn sync_folder(&self, _: &Path) -> io::Result<()> {
        Ok(())
    }

    #[cfg(unix)]
    fn user(&self) -> Option<u32> {
        Some(rustix::process::geteuid().as_raw())
    }

    #[cfg(not(unix))]
    fn user(&self) -> Option<u32> {
        None
    }
}

#[derive(Debug)]
struct RealFile(File);

impl DiskFile for RealFile {
    fn look(&self) -> io::Result<Look> {
        Ok(look(&self.0.metadata()?))
    }

    fn read_at(&mut self, offset: u64, buffer: &mut [u8]) -> io::Result<usize> {
        self.0.seek(SeekFrom::Start(offset))?;
        self.0.read(buffer)
    }

    fn write_at(&mut self, offset: u64, bytes: &[u8]) -> io::Result<usize> {
        self.0.seek(SeekFrom::Start(offset))?;
        self.0.write(bytes)
    }

    fn set_len(&mut self, len: u64) -> io::Result<()> {
        self.0.set_len(len)
    }

    #[cfg(unix)]
    fn set_mode(&mut self, mode: u32) -> io::Result<()> {
        self.0.set_permissions(std::os::unix::fs::PermissionsExt::from_mode(mode))
    }

    #[cfg(not(unix))]
    fn set_mode(&mut self, _: u32) -> io::Result<()> {
        Ok(())
    }

    fn sync(&mut self) -> io::Result<()> {
        self.0.sync_all()
    }

    fn try_lock(&self) -> io::Result<bool> {
        match self.0.try_lock() {
            Ok(()) => Ok(true),
            Err(TryLockError::WouldBlock) => Ok(false),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }
}

#[cfg(unix)]
fn look(metadata: &Metadata) -> Look {
    use std::os::unix::fs::{FileTypeExt, MetadataExt};
    let sort = metadata.file_type();
    let kind = match () {
        () if sort.is_file() => Kind::File,
        () if sort.is_dir() => Kind::Folder,
        () if sort.is_symlink() => Kind::Symlink,
        () if sort.is_fifo() => Kind::Pipe,
        () => Kind::Device,
    };
    Look {
        kind,
        len: metadata.len(),
        owner: Some(metadata.uid()),
        mode: metadata.mode() & 0o7777,
        identity: Some((metadata.dev(), metadata.ino())),
        changed: changed(metadata),
    }
}

#[cfg(not(unix))]
fn look(metadata: &Metadata) -> Look {
    let sort = metadata.file_type();
    let kind = match () {
        () if sort.is_file() => Kind::File,
        () if sort.is_dir() => Kind::Folder,
        () if sort.is_symlink() => Kind::Symlink,
        () => Kind::Device,
    };
    let mode = if metadata.permissions().readonly() { 0o400 } else { 0o600 };
    Look { kind, len: metadata.len(), owner: None, mode, identity: None, changed: changed(metadata) }
}

fn changed(metadata: &Metadata) -> Option<u128> {
    let moment = metadata.modified().ok()?;
    moment.duration_since(std::time::UNIX_EPOCH).ok().map(|since| since.as_nanos())
}
