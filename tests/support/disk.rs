//! A disk in memory that fails when told, and that can lose its power.
//!
//! What was written but not synced may be there after a power cut, or not, or in part, and with zeros in between.
#![allow(dead_code, reason = "each test uses some of it")]

#[path = "disk_calls.rs"]
mod calls;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::mpsc::Receiver;
use std::sync::{Arc, Mutex, MutexGuard};

use draagvlak::store::disk::{Disk, Kind};

/// A call to the disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Call {
    Look,
    Open,
    Create,
    Read,
    Write,
    SetLen,
    Sync,
    SyncFolder,
    Rename,
    Remove,
    Lock,
    MakeFolder,
    SetMode,
}

/// What goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Failure {
    /// From this call on nothing fits any more. At a sync: as with [`Failure::Io`].
    Full,
    /// Half of the bytes are taken.
    Short,
    /// EIO. At a sync: what was not synced before never reaches the disk, though it can be read until the power goes.
    Io,
    /// EINTR.
    Interrupted,
    /// EACCES.
    Denied,
    /// EROFS: from this call on nothing can be changed any more.
    ReadOnly,
    /// At a lock: somebody was quicker and put another file in place.
    Replaced,
    /// The program itself fails.
    Panic,
    /// The power goes; every later call fails.
    PowerCut,
    /// The program is killed before the call; see [`FakeDisk::after_kill`].
    Killed,
    /// The program is killed when half of a write was done.
    Torn,
}

/// What a disk refuses for as long as it is so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Closed {
    /// Nothing.
    #[default]
    No,
    /// To change what its folders hold (EACCES); a file that is there can be written.
    Folders,
    /// Every change (EROFS).
    Everything,
}

/// Small numbers that look random and are the same each time (splitmix64).
#[derive(Debug, Clone)]
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    /// A number below `n`.
    pub(crate) fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((z ^ (z >> 31)) % n.max(1) as u64) as usize
    }
}

#[derive(Debug, Clone)]
enum Change {
    Write(usize, Vec<u8>),
    Len(usize),
}

impl Change {
    fn apply(&self, content: &mut Vec<u8>) {
        match self {
            Self::Len(len) => content.resize(*len, 0),
            Self::Write(at, bytes) => {
                content.resize(content.len().max(at + bytes.len()), 0);
                content[*at..at + bytes.len()].copy_from_slice(bytes);
            }
        }
    }
}

#[derive(Debug, Clone)]
struct Inode {
    kind: Kind,
    live: Vec<u8>,
    durable: Vec<u8>,
    pending: Vec<Change>,
    mode: u32,
    owner: u32,
    locked: bool,
}

impl Default for Inode {
    fn default() -> Self {
        let (live, durable, pending) = (Vec::new(), Vec::new(), Vec::new());
        Self { kind: Kind::File, live, durable, pending, mode: 0o600, owner: 0, locked: false }
    }
}

impl Inode {
    fn change(&mut self, change: Change) {
        change.apply(&mut self.live);
        self.pending.push(change);
    }
}

type Names = BTreeMap<PathBuf, usize>;

#[derive(Debug, Default)]
struct World {
    inodes: Vec<Inode>,
    names: Names,
    durable_names: Names,
    /// The names after each change since the last sync of the folder.
    pending_names: Vec<Names>,
    calls: Vec<Call>,
    /// Which call fails, counted from 0 among the calls of its kind, or among all.
    failures: Vec<(Option<Call>, usize, Failure)>,
    full: bool,
    closed: Closed,
    /// What a lock answers, where the file system knows none.
    no_locks: Option<i32>,
    dead: bool,
    gate: Option<Receiver<()>>,
}

/// The disk; a clone is the same disk.
#[derive(Debug, Clone, Default)]
pub(crate) struct FakeDisk(Arc<Mutex<World>>);

impl FakeDisk {
    fn world(&self) -> MutexGuard<'_, World> {
        self.0.lock().unwrap()
    }

    /// The disk as the store takes it.
    pub(crate) fn shared(&self) -> Arc<dyn Disk> {
        Arc::new(self.clone())
    }

    /// A disk with one synced file.
    pub(crate) fn with(path: &str, content: &[u8]) -> Self {
        let disk = Self::default();
        disk.put(path, content);
        disk
    }

    /// Puts a synced file on the disk.
    pub(crate) fn put(&self, path: &str, content: &[u8]) {
        let mut world = self.world();
        let inode = world.inodes.len();
        world.inodes.push(Inode { live: content.into(), durable: content.into(), ..Inode::default() });
        world.names.insert(path.into(), inode);
        world.durable_names.insert(path.into(), inode);
    }

    /// Puts something at a path that is no file.
    pub(crate) fn put_kind(&self, path: &str, kind: Kind) {
        self.put(path, b"");
        let mut world = self.world();
        let inode = world.names[Path::new(path)];
        world.inodes[inode].kind = kind;
    }

    /// Lets the disk refuse changes, from now on.
    pub(crate) fn close(&self, closed: Closed) {
        self.world().closed = closed;
    }

    /// A file system without locks, which says so with this error number.
    pub(crate) fn without_locks(&self, errno: i32) {
        self.world().no_locks = Some(errno);
    }

    /// What a file holds.
    pub(crate) fn content(&self, path: &str) -> Option<Vec<u8>> {
        let world = self.world();
        world.names.get(Path::new(path)).map(|&inode| world.inodes[inode].live.clone())
    }

    /// Writes behind the program's back.
    pub(crate) fn tamper(&self, path: &str, change: impl FnOnce(&mut Vec<u8>)) {
        let mut world = self.world();
        let inode = world.names[Path::new(path)];
        let inode = &mut world.inodes[inode];
        change(&mut inode.live);
        inode.durable = inode.live.clone();
    }

    /// Gives a file to another user.
    pub(crate) fn give_away(&self, path: &str) {
        let mut world = self.world();
        let inode = world.names[Path::new(path)];
        world.inodes[inode].owner = 1_000;
    }

    /// Sets the mode of a file; or reads it back.
    pub(crate) fn mode(&self, path: &str, set: Option<u32>) -> u32 {
        let mut world = self.world();
        let inode = world.names[Path::new(path)];
        world.inodes[inode].mode = set.unwrap_or(world.inodes[inode].mode);
        world.inodes[inode].mode
    }

    /// All names.
    pub(crate) fn names(&self) -> Vec<String> {
        self.world().names.keys().map(|path| path.display().to_string()).collect()
    }

    /// Lets the call fail that comes `k` calls (of this kind, or of any) after this.
    pub(crate) fn fail(&self, call: Option<Call>, k: usize, failure: Failure) {
        let mut world = self.world();
        world.calls.clear();
        world.failures.push((call, k, failure));
    }

    /// Takes all failures back; a failure that never came up is answered.
    pub(crate) fn heal(&self) -> bool {
        let mut world = self.world();
        (world.full, world.closed) = (false, Closed::No);
        !std::mem::take(&mut world.failures).is_empty()
    }

    /// How many calls of a kind there were.
    pub(crate) fn count(&self, call: Call) -> usize {
        self.world().calls.iter().filter(|&&c| c == call).count()
    }

    /// The calls since the last failure was asked for, or since the beginning.
    pub(crate) fn calls(&self) -> Vec<Call> {
        self.world().calls.clone()
    }

    /// Whether nobody has a file locked any more.
    pub(crate) fn is_free(&self) -> bool {
        self.world().inodes.iter().all(|inode| !inode.locked)
    }

    /// All files with what they hold.
    pub(crate) fn contents(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let world = self.world();
        world.names.iter().map(|(path, &inode)| (path.clone(), world.inodes[inode].live.clone())).collect()
    }

    /// The next sync waits for this.
    pub(crate) fn hold_sync(&self, gate: Receiver<()>) {
        self.world().gate = Some(gate);
    }

    /// The disk after the program was killed and its locks are gone: what was written can be read, and what was not synced
    /// still goes when the power does.
    pub(crate) fn after_kill(&self) -> Self {
        let world = self.world();
        let inodes = world.inodes.iter().map(|inode| Inode { locked: false, ..inode.clone() }).collect();
        let (names, durable_names) = (world.names.clone(), world.durable_names.clone());
        let pending_names = world.pending_names.clone();
        Self(Arc::new(Mutex::new(World { inodes, names, durable_names, pending_names, ..World::default() })))
    }

    /// The disk after the power came back.
    pub(crate) fn after_power_cut(&self, dice: &mut Dice) -> Self {
        let world = self.world();
        let way = dice.below(5);
        let inodes = world.inodes.iter().map(|inode| {
            let mut content = inode.durable.clone();
            let kept = if way == 0 {
                0
            } else {
                inode.pending.len() - dice.below(if way == 1 { 1 } else { 3 }).min(inode.pending.len())
            };
            for (i, change) in inode.pending.iter().enumerate().take(kept) {
                // A disk that does not keep the order.
                if way == 4 && dice.below(2) == 0 {
                    continue;
                }
                match change {
                    Change::Write(at, bytes) if way == 3 => {
                        for (n, chunk) in bytes.chunks(16).enumerate().filter(|_| dice.below(2) == 0) {
                            Change::Write(at + n * 16, chunk.to_vec()).apply(&mut content);
                        }
                    }
                    Change::Write(at, bytes) if way == 2 && i + 1 == kept => {
                        Change::Write(*at, bytes[..dice.below(bytes.len() + 1)].to_vec()).apply(&mut content);
                    }
                    Change::Write(..) | Change::Len(_) => change.apply(&mut content),
                }
            }
            let (kind, mode, owner) = (inode.kind, inode.mode, inode.owner);
            Inode { kind, live: content.clone(), durable: content, mode, owner, ..Inode::default() }
        });
        let inodes = inodes.collect();
        let names = match dice.below(world.pending_names.len() + 1) {
            0 => world.durable_names.clone(),
            n => world.pending_names[n - 1].clone(),
        };
        Self(Arc::new(Mutex::new(World { inodes, durable_names: names.clone(), names, ..World::default() })))
    }
}
