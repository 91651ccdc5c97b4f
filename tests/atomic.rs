//! Replacing a file: the old content or the new, whole, whatever goes wrong.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says what is wrong by panicking")]

#[path = "support/disk.rs"]
mod disk;

use std::path::Path;

use disk::{Call, Dice, Failure, FakeDisk};
use draagvlak::message::Say;
use draagvlak::store::atomic::{AtomicError, replace};
use draagvlak::store::disk::Refusal;
use draagvlak::text::{Language, Text};

const PATH: &str = "a/report.csv";

/// With and without an older file in place.
fn disks() -> [FakeDisk; 2] {
    [FakeDisk::with(PATH, b"the old content"), FakeDisk::default()]
}

fn new() -> Vec<u8> {
    b"the new content ".repeat(20)
}

#[test]
fn a_failure_at_any_step_leaves_the_old_or_the_new_whole() {
    for failure in [Failure::Full, Failure::Io, Failure::Short, Failure::Interrupted] {
        for k in 0.. {
            let mut finished = 0;
            for disk in disks() {
                let (old, shared) = (disk.content(PATH), disk.shared());
                disk.fail(None, k, failure);
                let answer = replace(shared.as_ref(), Path::new(PATH), &new());
                finished += usize::from(disk.heal());
                match answer {
                    Ok(()) | Err(AtomicError::Unsure(_)) => assert_eq!(disk.content(PATH), Some(new())),
                    Err(AtomicError::Fault(_)) => assert_eq!(disk.content(PATH), old),
                    Err(other) => panic!("{other:?}"),
                }
                assert!(disk.names().iter().all(|name| name == PATH), "{:?}", disk.names());
            }
            if finished == 2 {
                break;
            }
        }
    }
}

#[test]
fn a_power_cut_at_any_step_leaves_the_old_or_the_new_whole() {
    for seed in 0..2_000 {
        for disk in disks() {
            let (mut dice, old, shared) = (Dice(seed), disk.content(PATH), disk.shared());
            disk.fail(None, dice.below(8), Failure::PowerCut);
            let saved = replace(shared.as_ref(), Path::new(PATH), &new()).is_ok();
            let after = disk.after_power_cut(&mut dice).content(PATH);
            if saved {
                assert_eq!(after, Some(new()), "seed {seed}: a save that was acknowledged is gone");
            } else {
                assert!(after == old || after == Some(new()), "seed {seed}: {after:?}");
            }
        }
    }
}

#[test]
fn a_folder_that_cannot_be_synced_is_told() {
    let disk = FakeDisk::default();
    disk.fail(Some(Call::SyncFolder), 0, Failure::Io);
    let error = replace(disk.shared().as_ref(), Path::new(PATH), &new()).unwrap_err();
    assert!(matches!(error, AtomicError::Unsure(_)));
    for text in Language::ALL.map(Text::new) {
        assert!(!text.explain(&error).contains("store-") && error.hint().is_some());
    }
}

#[test]
fn files_that_are_not_ours_to_replace_stay() {
    let refused = |disk: &FakeDisk, expected| {
        let answer = replace(disk.shared().as_ref(), Path::new(PATH), &new());
        assert!(matches!(&answer, Err(AtomicError::Refused(refused)) if refused.why == expected), "{answer:?}");
        assert_eq!(disk.content(PATH).unwrap(), b"the old content");
    };
    let [disk, _] = disks();
    disk.mode(PATH, Some(0o444));
    refused(&disk, Refusal::WriteProtected);
    disk.give_away(PATH);
    refused(&disk, Refusal::NotOurs);
}

#[test]
fn a_temporary_file_that_was_left_behind_is_in_nobodys_way() {
    let [disk, _] = disks();
    let left = format!("a/.draagvlak-{}-0.tmp", std::process::id());
    disk.put(&left, b"left behind");
    replace(disk.shared().as_ref(), Path::new(PATH), &new()).unwrap();
    assert_eq!((disk.content(PATH), disk.content(&left).as_deref()), (Some(new()), Some(&b"left behind"[..])));
    assert_eq!(disk.names().len(), 2);
}

#[cfg(unix)]
#[test]
fn on_the_real_disk_the_mode_stays_and_links_and_folders_are_refused() {
    use draagvlak::store::disk::RealDisk;
    use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("report.csv");
    let mode = || std::fs::metadata(&path).unwrap().mode() & 0o7777;
    replace(&RealDisk, &path, b"first").unwrap();
    assert_eq!((std::fs::read(&path).unwrap(), mode()), (b"first".to_vec(), 0o600));
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o644)).unwrap();
    replace(&RealDisk, &path, b"second").unwrap();
    assert_eq!((std::fs::read(&path).unwrap(), mode()), (b"second".to_vec(), 0o644));

    let link = folder.path().join("link");
    symlink(&path, &link).unwrap();
    for (target, expected) in [
        (link.as_path(), Refusal::Symlink),
        (folder.path(), Refusal::Folder),
        (Path::new("/dev/null"), Refusal::Device),
    ] {
        let answer = replace(&RealDisk, target, b"x");
        assert!(matches!(&answer, Err(AtomicError::Refused(refused)) if refused.why == expected), "{answer:?}");
    }
    replace(&RealDisk, &folder.path().join("no/such/folder"), b"x").unwrap_err();
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 2);
}
