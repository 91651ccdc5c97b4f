//! A disk that counts how many bytes were read from it, and whose files may grow while they are read.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use draagvlak::store::disk::{Disk, DiskFile, How, Look, RealDisk};

/// The real disk, counted.
#[derive(Debug, Clone, Default)]
pub struct Counting {
    read: Arc<AtomicU64>,
    /// Whether every file goes on for ever with `x`, whatever its length is said to be.
    pub grows: bool,
}

impl Counting {
    pub fn growing() -> Self {
        Self { grows: true, ..Self::default() }
    }

    pub fn read(&self) -> u64 {
        self.read.load(Ordering::Relaxed)
    }

    pub fn shared(&self) -> Arc<dyn Disk> {
        Arc::new(self.clone())
    }
}

impl Disk for Counting {
    fn look(&self, path: &Path) -> io::Result<Option<Look>> {
        RealDisk.look(path)
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        RealDisk.list(folder)
    }

    fn open(&self, path: &Path, how: How) -> io::Result<Box<dyn DiskFile>> {
        assert_eq!(how, How::Read, "{}", path.display());
        Ok(Box::new(Counted { file: RealDisk.open(path, how)?, disk: self.clone() }))
    }

    fn rename(&self, _: &Path, _: &Path) -> io::Result<()> {
        panic!("a reader renames")
    }

    fn remove(&self, _: &Path) -> io::Result<()> {
        panic!("a reader removes")
    }

    fn create_folder(&self, _: &Path) -> io::Result<()> {
        panic!("a reader makes a folder")
    }

    fn sync_folder(&self, _: &Path) -> io::Result<()> {
        panic!("a reader syncs")
    }

    fn user(&self) -> Option<u32> {
        RealDisk.user()
    }
}

#[derive(Debug)]
struct Counted {
    file: Box<dyn DiskFile>,
    disk: Counting,
}

impl DiskFile for Counted {
    fn look(&self) -> io::Result<Look> {
        self.file.look()
    }

    fn read_at(&mut self, offset: u64, buffer: &mut [u8]) -> io::Result<usize> {
        let n = if self.disk.grows {
            buffer.fill(b'x');
            buffer.len()
        } else {
            self.file.read_at(offset, buffer)?
        };
        self.disk.read.fetch_add(n as u64, Ordering::Relaxed);
        Ok(n)
    }

    fn write_at(&mut self, _: u64, _: &[u8]) -> io::Result<usize> {
        panic!("a reader writes")
    }

    fn set_len(&mut self, _: u64) -> io::Result<()> {
        panic!("a reader cuts")
    }

    fn set_mode(&mut self, _: u32) -> io::Result<()> {
        panic!("a reader sets a mode")
    }

    fn sync(&mut self) -> io::Result<()> {
        panic!("a reader syncs")
    }

    fn try_lock(&self) -> io::Result<bool> {
        panic!("a reader locks")
    }
}
