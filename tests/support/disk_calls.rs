//! What the disk in memory does at each call.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use draagvlak::store::disk::{Disk, DiskFile, How, Look};

use super::{Call, Change, Closed, Failure, FakeDisk, Inode, Names, World};

impl FakeDisk {
    /// Counts the call, and answers what is to go wrong with it beside an error.
    fn enter(&self, call: Call) -> io::Result<Option<Failure>> {
        let mut world = self.world();
        if world.dead {
            return Err(io::Error::from_raw_os_error(5));
        }
        let counts = (world.calls.len(), world.calls.iter().filter(|&&c| c == call).count());
        world.calls.push(call);
        let due = |(kind, k, _): &(Option<Call>, usize, Failure)| match kind {
            None => *k == counts.0,
            Some(kind) => *kind == call && *k == counts.1,
        };
        let failure = world.failures.iter().position(due).map(|i| world.failures.remove(i).2);
        match failure {
            Some(Failure::Full) if call == Call::Create => Err(io::ErrorKind::StorageFull.into()),
            Some(Failure::Io) if call != Call::Sync => Err(io::Error::from_raw_os_error(5)),
            Some(Failure::Interrupted) => Err(io::ErrorKind::Interrupted.into()),
            Some(Failure::Denied) => Err(io::ErrorKind::PermissionDenied.into()),
            Some(Failure::ReadOnly) => {
                world.closed = Closed::Everything;
                Err(io::ErrorKind::ReadOnlyFilesystem.into())
            }
            Some(Failure::Killed) => {
                world.dead = true;
                Err(io::Error::from_raw_os_error(5))
            }
            Some(Failure::PowerCut | Failure::Torn) if call != Call::Write => {
                world.dead = true;
                Err(io::Error::from_raw_os_error(5))
            }
            Some(Failure::Panic) => {
                drop(world);
                panic!("the disk was told to")
            }
            other => Ok(other),
        }
    }

    /// Refuses a change of what a folder holds, or of a file, if the disk is closed for it.
    fn changes(&self, folder: bool) -> io::Result<()> {
        match self.world().closed {
            Closed::Everything => Err(io::ErrorKind::ReadOnlyFilesystem.into()),
            Closed::Folders if folder => Err(io::ErrorKind::PermissionDenied.into()),
            Closed::Folders | Closed::No => Ok(()),
        }
    }

    fn rename_live(world: &mut World, change: impl FnOnce(&mut Names)) {
        change(&mut world.names);
        let names = world.names.clone();
        world.pending_names.push(names);
    }
}

impl Disk for FakeDisk {
    fn look(&self, path: &Path) -> io::Result<Option<Look>> {
        self.enter(Call::Look)?;
        let world = self.world();
        Ok(world.names.get(path).map(|&inode| look(&world, inode)))
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        self.enter(Call::Look)?;
        Ok(self.world().names.keys().filter(|path| path.parent() == Some(folder)).cloned().collect())
    }

    fn open(&self, path: &Path, how: How) -> io::Result<Box<dyn DiskFile>> {
        self.enter(if how == How::Create { Call::Create } else { Call::Open })?;
        if how == How::Write {
            self.changes(false)?;
        }
        if how == How::Create && !self.world().names.contains_key(path) {
            self.changes(true)?;
        }
        let mut world = self.world();
        let inode = match (world.names.get(path), how) {
            (Some(_), How::Create) => return Err(io::ErrorKind::AlreadyExists.into()),
            (Some(&inode), How::Read | How::Write) => inode,
            (None, How::Read | How::Write) => return Err(io::ErrorKind::NotFound.into()),
            (None, How::Create) if world.full => return Err(io::ErrorKind::StorageFull.into()),
            (None, How::Create) => {
                let inode = world.inodes.len();
                world.inodes.push(Inode::default());
                Self::rename_live(&mut world, |names| _ = names.insert(path.into(), inode));
                inode
            }
        };
        Ok(Box::new(FakeFile { disk: self.clone(), inode, locked: Mutex::new(false) }))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.enter(Call::Rename)?;
        self.changes(true)?;
        let mut world = self.world();
        let inode = *world.names.get(from).ok_or(io::ErrorKind::NotFound)?;
        Self::rename_live(&mut world, |names| {
            names.remove(from);
            names.insert(to.into(), inode);
        });
        Ok(())
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.enter(Call::Remove)?;
        self.changes(true)?;
        Self::rename_live(&mut self.world(), |names| _ = names.remove(path));
        Ok(())
    }

    fn create_folder(&self, _: &Path) -> io::Result<()> {
        self.enter(Call::MakeFolder)?;
        self.changes(true)
    }

    fn sync_folder(&self, _: &Path) -> io::Result<()> {
        self.enter(Call::SyncFolder)?;
        let mut world = self.world();
        world.durable_names = world.names.clone();
        world.pending_names.clear();
        Ok(())
    }

    fn user(&self) -> Option<u32> {
        Some(0)
    }
}

fn look(world: &World, inode: usize) -> Look {
    let Inode { kind, live, mode, owner, .. } = &world.inodes[inode];
    let (kind, len, mode, owner) = (*kind, live.len() as u64, *mode, Some(*owner));
    Look { kind, len, owner, mode, identity: Some((0, inode as u64)), changed: None }
}

#[derive(Debug)]
struct FakeFile {
    disk: FakeDisk,
    inode: usize,
    locked: Mutex<bool>,
}

impl DiskFile for FakeFile {
    fn look(&self) -> io::Result<Look> {
        self.disk.enter(Call::Look)?;
        Ok(look(&self.disk.world(), self.inode))
    }

    fn read_at(&mut self, offset: u64, buffer: &mut [u8]) -> io::Result<usize> {
        let failure = self.disk.enter(Call::Read)?;
        let world = self.disk.world();
        let content = world.inodes[self.inode].live.get(offset as usize..).unwrap_or(&[]);
        let mut n = content.len().min(buffer.len());
        if failure == Some(Failure::Short) {
            n = n.div_ceil(2);
        }
        buffer[..n].copy_from_slice(&content[..n]);
        Ok(n)
    }

    fn write_at(&mut self, offset: u64, bytes: &[u8]) -> io::Result<usize> {
        let failure = self.disk.enter(Call::Write)?;
        self.disk.changes(false)?;
        let mut world = self.disk.world();
        if world.full {
            return Err(io::ErrorKind::StorageFull.into());
        }
        let is_half = matches!(failure, Some(Failure::Short | Failure::Full | Failure::Torn));
        let n = if is_half { bytes.len().div_ceil(2) } else { bytes.len() };
        world.full = failure == Some(Failure::Full);
        world.dead = matches!(failure, Some(Failure::PowerCut | Failure::Torn));
        world.inodes[self.inode].change(Change::Write(offset as usize, bytes[..n].to_vec()));
        if world.dead { Err(io::Error::from_raw_os_error(5)) } else { Ok(n) }
    }

    fn set_len(&mut self, len: u64) -> io::Result<()> {
        self.disk.enter(Call::SetLen)?;
        self.disk.changes(false)?;
        self.disk.world().inodes[self.inode].change(Change::Len(len as usize));
        Ok(())
    }

    fn set_mode(&mut self, mode: u32) -> io::Result<()> {
        self.disk.enter(Call::SetMode)?;
        self.disk.changes(false)?;
        self.disk.world().inodes[self.inode].mode = mode;
        Ok(())
    }

    fn sync(&mut self) -> io::Result<()> {
        let gate = self.disk.world().gate.take();
        if let Some(gate) = gate {
            _ = gate.recv();
        }
        let failure = self.disk.enter(Call::Sync)?;
        let mut world = self.disk.world();
        let inode = &mut world.inodes[self.inode];
        let pending = std::mem::take(&mut inode.pending);
        if failure == Some(Failure::Io) {
            return Err(io::Error::from_raw_os_error(5));
        }
        if failure == Some(Failure::Full) {
            return Err(io::ErrorKind::StorageFull.into());
        }
        pending.iter().for_each(|change| change.apply(&mut inode.durable));
        Ok(())
    }

    fn try_lock(&self) -> io::Result<bool> {
        let failure = self.disk.enter(Call::Lock)?;
        let mut world = self.disk.world();
        if let Some(errno) = world.no_locks {
            return Err(io::Error::from_raw_os_error(errno));
        }
        if failure == Some(Failure::Replaced) {
            let inode = world.inodes.len();
            world.inodes.push(Inode::default());
            world.names.values_mut().filter(|named| **named == self.inode).for_each(|named| *named = inode);
        }
        let free = !std::mem::replace(&mut world.inodes[self.inode].locked, true);
        *self.locked.lock().unwrap() |= free;
        Ok(free)
    }
}

impl Drop for FakeFile {
    fn drop(&mut self) {
        if *self.locked.lock().unwrap() {
            self.disk.world().inodes[self.inode].locked = false;
        }
    }
}
