//! Who may open what, on the disk of this machine.
#![cfg(unix)]

use std::os::unix::fs::{FileTypeExt, MetadataExt, PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::disk::FakeDisk;
use super::{HEADER, PATH, bytes_of, create, open, records};
use draagvlak::store::disk::{Disk, RealDisk, Refusal, make_folder};
use draagvlak::store::journal::{Access, AppendError, Found, Journal, JournalError, MAX_BYTES, retire};

struct Place {
    folder: tempfile::TempDir,
    disk: Arc<dyn Disk>,
}

fn place() -> Place {
    Place { folder: tempfile::tempdir().unwrap(), disk: RealDisk::shared() }
}

impl Place {
    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn create(&self, path: &Path) -> Result<Journal, JournalError> {
        Journal::create(&self.disk, path, HEADER, records(2))
    }

    /// Opening to write or read, making and putting aside all say the same, at once.
    #[track_caller]
    fn refused(&self, path: &Path, why: Refusal) {
        let answers = [
            Journal::open(&self.disk, path, Access::Write).map(drop),
            Journal::open(&self.disk, path, Access::ReadOnly).map(drop),
            self.create(path).map(drop),
            retire(&self.disk, path).map(drop),
        ];
        for answer in answers {
            assert!(matches!(&answer, Err(JournalError::Refused(r)) if r.why == why && r.path == path), "{answer:?}");
        }
    }
}

#[test]
fn a_journal_goes_round_the_real_disk() {
    let here = place();
    let path = here.path("j");
    let all = records(5);
    let mut journal = here.create(&path).unwrap();
    journal.append(&all[2..]).unwrap();
    assert_eq!(std::fs::metadata(&path).unwrap().mode() & 0o7777, 0o600);
    drop(journal);
    assert_eq!(std::fs::read(&path).unwrap(), bytes_of(&all));
    assert!(matches!(here.create(&path), Err(JournalError::Exists(_))));

    let torn = [bytes_of(&all).as_slice(), b"J1 6"].concat();
    std::fs::write(&path, &torn).unwrap();
    let opened = Journal::open(&here.disk, &path, Access::Write).unwrap();
    let Found::Torn { kept_at: Some(copy), .. } = &opened.found else { panic!("{:?}", opened.found) };
    assert_eq!(*copy, here.path(&format!("j.torn-{}", torn.len() - 4)));
    assert_eq!(
        (std::fs::read(copy).unwrap(), std::fs::metadata(copy).unwrap().mode() & 0o7777),
        (b"J1 6".to_vec(), 0o600)
    );
    assert_eq!(std::fs::read(&path).unwrap(), bytes_of(&all));
    assert_eq!(opened.journal.unwrap().retire().unwrap(), here.path("j.1"));
    assert!(!path.exists());
}

#[test]
fn a_second_instance_is_refused_and_may_look() {
    let here = place();
    let path = here.path("j");
    let mut journal = here.create(&path).unwrap();
    assert!(matches!(Journal::open(&here.disk, &path, Access::Write), Err(JournalError::InUse(_))));
    assert!(matches!(retire(&here.disk, &path), Err(JournalError::InUse(_))));
    journal.append(&records(3)[2..]).unwrap();
    let seen = Journal::open(&here.disk, &path, Access::ReadOnly).unwrap();
    assert_eq!((seen.records.to_vec(), seen.journal.is_none()), (records(3), true));
    drop(journal);
    Journal::open(&here.disk, &path, Access::Write).unwrap();
}

#[test]
fn only_plain_files_are_opened() {
    let here = place();
    let target = here.path("target");
    here.create(&target).unwrap();
    symlink(&target, here.path("link")).unwrap();
    here.refused(&here.path("link"), Refusal::Symlink);
    symlink(here.path("nowhere"), here.path("dangling")).unwrap();
    here.refused(&here.path("dangling"), Refusal::Symlink);
    assert!(!here.path("nowhere").exists());
    here.refused(here.folder.path(), Refusal::Folder);
    here.refused(Path::new("/dev/null"), Refusal::Device);

    let pipe = here.path("pipe");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status().unwrap();
    assert!(made.success() && std::fs::metadata(&pipe).unwrap().file_type().is_fifo());
    here.refused(&pipe, Refusal::Pipe);
    // Without the look before it, opening neither follows a link nor waits for the other end of a pipe.
    here.disk.open(&here.path("link"), draagvlak::store::disk::How::Read).unwrap_err();
    here.disk.open(&pipe, draagvlak::store::disk::How::Read).unwrap();
}

#[test]
fn files_of_other_people_are_refused() {
    let disk = FakeDisk::with(PATH, &bytes_of(&[]));
    disk.give_away(PATH);
    for access in [Access::Write, Access::ReadOnly] {
        let answer = open(&disk.shared(), access);
        assert!(matches!(&answer, Err(JournalError::Refused(r)) if r.why == Refusal::NotOurs), "{answer:?}");
    }
    assert!(matches!(create(&disk.shared(), &[]), Err(JournalError::Refused(_))));
}

#[test]
fn a_folder_that_went_away_is_noticed() {
    let here = place();
    let folder = here.path("folder");
    make_folder(here.disk.as_ref(), &folder).unwrap();
    let path = folder.join("j");
    let mut journal = here.create(&path).unwrap();
    std::fs::remove_dir_all(&folder).unwrap();
    assert!(matches!(journal.append(&records(1)), Err(AppendError::Moved(_))));
    assert!(matches!(Journal::open(&here.disk, &path, Access::Write), Err(JournalError::Missing(_))));
    assert!(matches!(here.create(&path), Err(JournalError::Fault(_))));
}

#[test]
fn folders_are_made_for_their_owner_only() {
    let here = place();
    std::fs::create_dir(here.path("there")).unwrap();
    let before = std::fs::metadata(here.path("there")).unwrap().permissions().mode();
    make_folder(here.disk.as_ref(), &here.path("there/a/b")).unwrap();
    make_folder(here.disk.as_ref(), &here.path("there/a/b")).unwrap();
    for made in ["there/a", "there/a/b"] {
        assert_eq!(std::fs::metadata(here.path(made)).unwrap().mode() & 0o7777, 0o700);
    }
    assert_eq!(std::fs::metadata(here.path("there")).unwrap().permissions().mode(), before);
    std::fs::write(here.path("file"), "").unwrap();
    for file in ["file", "file/a"] {
        make_folder(here.disk.as_ref(), &here.path(file)).unwrap_err();
    }
}

#[test]
fn a_huge_file_is_not_read() {
    let here = place();
    let path = here.path("j");
    // Sparse: it takes no room.
    std::fs::File::create(&path).unwrap().set_len(MAX_BYTES + 1).unwrap();
    for access in [Access::Write, Access::ReadOnly] {
        let answer = Journal::open(&here.disk, &path, access);
        assert!(matches!(answer, Err(JournalError::TooLarge { bytes, .. }) if bytes == MAX_BYTES + 1));
    }
}
