//! A folder that is watched: somebody is told when what lies in it has changed.
//!
//! The system tells of what happens on this machine; of a share it tells nothing that happens elsewhere, so the folder is also
//! looked at now and then. What was merely read is no change.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Duration;

use notify::{RecursiveMode, Watcher as _};

use super::disk::{Disk, Fault, Look, Step};

/// How often a folder is looked at when the system tells nothing.
pub const EVERY: Duration = Duration::from_secs(4);
/// How long it must be quiet before it is looked at: a file is written in more than one go.
const QUIET: Duration = Duration::from_millis(150);
/// A folder that never comes to rest is looked at after so many stirs.
const STIRS: usize = 20;
/// More files than this are not looked at: it is not a folder of colouring files.
const FILES: usize = 10_000;

/// A folder that is watched, until this is dropped. Then its thread is gone too.
#[derive(Debug)]
pub struct Watch {
    stirs: Sender<Stir>,
}

#[derive(Debug)]
enum Stir {
    Happened,
    Stop,
}

/// A file in a folder, as far as it can be told without opening it.
pub type Listed = (PathBuf, Look);

impl Watch {
    /// Watches a folder; `wake` is called from another thread after each change.
    ///
    /// # Errors
    /// When the folder cannot be listed, or no thread can be started.
    pub fn start(
        disk: Arc<dyn Disk>,
        folder: &Path,
        every: Duration,
        wake: impl Fn() + Send + 'static,
    ) -> Result<Self, Fault> {
        let folder = folder.to_owned();
        let (stirs, heard) = channel();
        let teller = stirs.clone();
        let watcher = notify::recommended_watcher(move |_| _ = teller.send(Stir::Happened)).and_then(|mut watcher| {
            watcher.watch(&folder, RecursiveMode::NonRecursive)?;
            Ok(watcher)
        });
        // Only now, so that nothing falls between what was seen and what is told.
        let seen = files(disk.as_ref(), &folder)?;
        let failed = Fault::at(Step::Open, &folder);
        let work = {
            let folder = folder.clone();
            move || {
                // A system that cannot watch is no trouble: then it is looked at now and then.
                let _watcher = watcher.ok();
                watch(disk.as_ref(), &folder, seen, every, &heard, &wake);
            }
        };
        std::thread::Builder::new().name("folder".to_owned()).spawn(work).map_err(failed)?;
        Ok(Self { stirs })
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        // A thread that is gone already needs no telling.
        _ = self.stirs.send(Stir::Stop);
    }
}

fn watch(
    disk: &dyn Disk,
    folder: &Path,
    mut seen: Vec<Listed>,
    every: Duration,
    heard: &Receiver<Stir>,
    wake: &dyn Fn(),
) {
    loop {
        match heard.recv_timeout(every) {
            Ok(Stir::Happened) => {
                for _ in 0..STIRS {
                    match heard.recv_timeout(QUIET) {
                        Ok(Stir::Happened) => {}
                        Ok(Stir::Stop) | Err(RecvTimeoutError::Disconnected) => return,
                        Err(RecvTimeoutError::Timeout) => break,
                    }
                }
            }
            Ok(Stir::Stop) | Err(RecvTimeoutError::Disconnected) => return,
            Err(RecvTimeoutError::Timeout) => {}
        }
        // A share that is away for a moment comes back.
        let Ok(now) = files(disk, folder) else { continue };
        if now != seen {
            seen = now;
            wake();
        }
    }
}

/// The files in a folder, in order of their names.
///
/// # Errors
/// When the folder cannot be listed.
pub fn files(disk: &dyn Disk, folder: &Path) -> Result<Vec<Listed>, Fault> {
    let mut paths = disk.list(folder).map_err(Fault::at(Step::Open, folder))?;
    paths.sort();
    paths.truncate(FILES);
    // What is gone again was not there.
    Ok(paths.into_iter().filter_map(|path| Some((path.clone(), disk.look(&path).ok()??))).collect())
}
