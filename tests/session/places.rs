//! Places that cannot be used: what is no plain file, folders that take nothing, disks without locks. Each is told in words, in
//! both languages, and what was kept stays.
#![cfg(unix)]

use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};

use disk::Closed;
use draagvlak::session::{Overwrite, SaveError};
use draagvlak::store::disk::Kind;

use super::*;

/// The same in Dutch and in English.
fn both(error: &dyn Say) -> [String; 2] {
    Language::ALL.map(|language| Text::new(language).explain(error))
}

#[track_caller]
fn refused(opening: Opening) -> [String; 2] {
    try_open(opening).map(|_| ()).map_err(|error| both(&error)).unwrap_err()
}

/// Why nothing more is kept, in both languages.
fn why_not_kept(seat: &Seat) -> [String; 2] {
    let keeping = seat.session.keeping();
    Language::ALL.map(|language| {
        let text = Text::new(language);
        format!("{} — {}", text.tell(keeping.error.as_ref().unwrap()), text.tell(keeping.hint.as_ref().unwrap()))
    })
}

#[track_caller]
fn says(said: &[String; 2], dutch: &str, english: &str) {
    let position = |language| Language::ALL.iter().position(|it| *it == language).unwrap();
    let (nl, en) = (&said[position(Language::Dutch)], &said[position(Language::English)]);
    assert!(nl.contains(dutch), "{nl}");
    assert!(en.contains(english), "{en}");
}

fn on_disk(path: &Path) -> Opening {
    Opening::new(Subject::File(path.to_owned()))
}

/// A thing that is no plain file, and how it is called.
const STRANGE: [(Kind, &str, &str); 4] = [
    (Kind::Symlink, "is een verwijzing naar een andere plek — ", "is a link to another place — "),
    (Kind::Folder, "is een map en geen bestand — ", "is a folder, not a file — "),
    (
        Kind::Pipe,
        "is een doorgeefluik tussen programma’s en geen bestand — ",
        "is a pipe between programs, not a file — ",
    ),
    (Kind::Device, "is een apparaat en geen bestand — ", "is a device, not a file — "),
];

fn put(kind: Kind, path: &Path, target: &Path) {
    match kind {
        Kind::File => std::fs::write(path, "").unwrap(),
        Kind::Symlink => symlink(target, path).unwrap(),
        Kind::Folder => std::fs::create_dir(path).unwrap(),
        Kind::Pipe => assert!(std::process::Command::new("mkfifo").arg(path).status().unwrap().success()),
        // A socket counts as one, and takes no rights to make.
        Kind::Device => drop(UnixListener::bind(path).unwrap()),
    }
}

#[test]
fn what_is_no_plain_file_is_no_agenda_record_saved_file_or_report() {
    for (kind, dutch, english) in STRANGE {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        let target = path("doel");
        std::fs::write(&target, AGENDA).unwrap();

        // As an agenda.
        put(kind, &path("vreemd.ron"), &target);
        says(&refused(on_disk(&path("vreemd.ron"))), dutch, english);
        assert!(!path("vreemd.ron.journal").exists());

        // As a record, to write, to look and to be put aside.
        std::fs::write(path("a.ron"), AGENDA).unwrap();
        put(kind, &path("a.ron.journal"), &target);
        for (access, fresh) in [(Access::Write, false), (Access::ReadOnly, false), (Access::Write, true)] {
            says(&refused(Opening { access, fresh, ..on_disk(&path("a.ron")) }), dutch, english);
        }

        // As a file to save to, to go on in and to report to.
        std::fs::write(path("b.ron"), AGENDA).unwrap();
        put(kind, &path("b.consensus.ron"), &target);
        let mut seat = open(on_disk(&path("b.ron")));
        seat.meets();
        seat.settle();
        let there = path("b.consensus.ron");
        for overwrite in [Overwrite::Refuse, Overwrite::Allow] {
            says(&both(&seat.session.save(None, at(300), overwrite).unwrap_err()), dutch, english);
            says(&both(&seat.session.continue_at(&there, at(300), overwrite).unwrap_err()), dutch, english);
        }
        assert!(!path("b.consensus.ron.journal").exists(), "{kind:?}");
        put(kind, &path("verslag.html"), &target);
        let report = |overwrite| seat.session.deliver(&path("verslag.html"), b"verslag", overwrite).unwrap_err();
        says(&both(&report(Overwrite::Allow)), dutch, english);
        says(&both(&report(Overwrite::Refuse)), "bestaat al en wordt niet overschreven", "");
        assert_eq!((seat.session.keeping().kept, seat.session.has_unsaved()), (17, true));
        assert_eq!(seat.session.close(), 0);
        assert_eq!(std::fs::read(&target).unwrap(), AGENDA.as_bytes(), "{kind:?}: it was followed");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 8, "{kind:?}: something was left behind");
    }
}

#[test]
fn a_link_to_nowhere_makes_nothing_there() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    std::fs::write(path("a.ron"), AGENDA).unwrap();
    symlink(path("nergens"), path("a.ron.journal")).unwrap();
    says(&refused(on_disk(&path("a.ron"))), STRANGE[0].1, STRANGE[0].2);
    assert!(!path("nergens").exists());
}

#[test]
fn files_of_other_people_are_read_and_never_written() {
    let disk = with_agenda();
    disk.give_away(FILE);
    let mut seat = open(opening(&disk, FILE));
    seat.meets();
    seat.settle();
    for path in [CONSENSUS, "map/verslag.html"] {
        disk.put(path, b"van een ander");
        disk.give_away(path);
    }
    let (dutch, english) = ("is van een andere gebruiker — ", "belongs to another user — ");
    says(&both(&seat.session.save(None, at(300), Overwrite::Allow).unwrap_err()), dutch, english);
    let report = seat.session.deliver(Path::new("map/verslag.html"), b"x", Overwrite::Allow).unwrap_err();
    says(&both(&report), dutch, english);
    for path in [CONSENSUS, "map/verslag.html"] {
        assert_eq!(disk.content(path).unwrap(), b"van een ander");
    }
    assert_eq!(seat.session.close(), 0);
    disk.give_away(JOURNAL);
    says(&refused(opening(&disk, FILE)), dutch, english);
    says(&refused(read_only(&disk, FILE)), dutch, english);
}

#[test]
fn in_a_folder_that_takes_nothing_a_record_that_is_there_goes_on() {
    let disk = with_agenda();
    let mut seat = open(opening(&disk, FILE));
    seat.meets();
    seat.session.save(None, at(300), Overwrite::Refuse).unwrap();
    assert_eq!(seat.session.close(), 0);
    let saved = disk.content(CONSENSUS).unwrap();
    disk.close(Closed::Folders);
    let mut seat = open(opening(&disk, FILE));
    seat.does(Command::Undo);
    seat.settle();
    assert_eq!((seat.session.keeping().kept, seat.session.keeping().error), (18, None));
    let (dutch, english) =
        ("u hebt daar geen rechten voor — sla op een andere plek op", "not allowed to do that — save in");
    says(&both(&seat.session.save(None, at(301), Overwrite::Refuse).unwrap_err()), dutch, english);
    says(
        &both(&seat.session.continue_at(Path::new("map/x.ron"), at(302), Overwrite::Refuse).unwrap_err()),
        dutch,
        english,
    );
    let report = seat.session.deliver(Path::new("map/verslag.html"), b"x", Overwrite::Refuse).unwrap_err();
    says(&both(&report), dutch, english);
    assert_eq!(disk.names(), [CONSENSUS, FILE, JOURNAL]);
    assert_eq!(disk.content(CONSENSUS).unwrap(), saved);
    assert_eq!(seat.session.close(), 0);
    // A new record cannot take its place either: the old one stays under its name.
    let before = disk.contents();
    says(&refused(fresh(&disk, FILE)), "u hebt daar geen rechten voor", "not allowed");
    assert_eq!(disk.contents(), before);
}

#[test]
fn in_a_folder_that_takes_nothing_a_new_meeting_goes_on_in_memory() {
    let disk = with_agenda();
    disk.close(Closed::Folders);
    let mut seat = open(opening(&disk, FILE));
    seat.meets();
    assert_eq!((seat.session.keeping().kept, seat.session.keeping().not_kept), (0, 17));
    says(&why_not_kept(&seat), "u hebt daar geen rechten voor — sla op een andere plek op", "not allowed");
    assert_eq!(disk.names(), [FILE]);
    disk.close(Closed::No);
    seat.session.continue_at(Path::new("usb/klein.ron"), at(300), Overwrite::Refuse).unwrap();
    assert_eq!((seat.session.keeping().kept, seat.session.keeping().not_kept), (17, 0));
    assert_eq!(seat.session.close(), 0);
}

#[test]
fn a_disk_that_can_only_be_read_is_looked_at() {
    let disk = with_agenda();
    let mut seat = open(opening(&disk, FILE));
    seat.meets();
    assert_eq!(seat.session.close(), 0);
    disk.close(Closed::Everything);
    let before = disk.contents();
    let (dutch, english) = ("er kan daar alleen worden gelezen — ", "it can only be read there — ");
    says(&refused(opening(&disk, FILE)), dutch, english);
    says(&refused(opening(&disk, FILE)), "--read-only", "--read-only");
    says(&refused(fresh(&disk, FILE)), dutch, english);
    let looking = open(read_only(&disk, FILE));
    assert_eq!(looking.session.meeting().history().last(), 17);
    assert_eq!(disk.contents(), before);
}

#[test]
fn a_disk_that_can_only_be_read_from_now_on_loses_nothing_that_was_kept() {
    let disk = with_agenda();
    let mut seat = open(opening(&disk, FILE));
    seat.meets();
    seat.settle();
    disk.close(Closed::Everything);
    seat.does(Command::Undo);
    seat.settle();
    let keeping = seat.session.keeping();
    assert_eq!((keeping.kept, keeping.not_kept), (17, 1));
    says(&why_not_kept(&seat), "er kan daar alleen worden gelezen — sla op", "it can only be read there — save");
    disk.close(Closed::No);
    seat.session.continue_at(Path::new("usb/klein.ron"), at(300), Overwrite::Refuse).unwrap();
    assert_eq!((seat.session.keeping().kept, seat.session.keeping().not_kept), (18, 0));
    open(read_only(&disk, "usb/klein.ron")).same_as(&seat);
    assert_eq!(open(read_only(&disk, FILE)).session.meeting().history().last(), 17);
}

#[test]
fn a_folder_that_is_removed_under_an_open_meeting_takes_only_itself() {
    let (folder, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let place = folder.path().join("map");
    std::fs::create_dir(&place).unwrap();
    std::fs::write(place.join("a.ron"), AGENDA).unwrap();
    let mut seat = open(on_disk(&place.join("a.ron")));
    seat.meets();
    seat.settle();
    std::fs::remove_dir_all(&place).unwrap();
    seat.does(Command::Undo);
    seat.settle();
    assert_eq!(seat.session.keeping().not_kept, 1);
    says(&why_not_kept(&seat), "a.ron.journal is verplaatst of verwijderd — ", "a.ron.journal was moved or removed — ");
    let lost = seat.session.save(None, at(300), Overwrite::Refuse).unwrap_err();
    says(&both(&lost), "bestand of map bestaat niet", "there is no such file or folder");
    let there = elsewhere.path().join("verder.ron");
    seat.session.continue_at(&there, at(301), Overwrite::Refuse).unwrap();
    assert_eq!((seat.session.keeping().kept, seat.session.keeping().not_kept), (18, 0));
    open(Opening { access: Access::ReadOnly, ..on_disk(&there) }).same_as(&seat);
    assert_eq!(seat.session.close(), 0);
}

/// EOPNOTSUPP, as some network shares say it, and ENOLCK, as others do.
#[cfg(target_os = "linux")]
#[test]
fn a_disk_without_locks_is_told_and_what_is_on_it_can_be_looked_at() {
    for errno in [95, 37] {
        let disk = with_agenda();
        let mut seat = open(opening(&disk, FILE));
        seat.meets();
        assert_eq!(seat.session.close(), 0);
        disk.put("map/nieuw.ron", AGENDA.as_bytes());
        disk.without_locks(errno);
        let before = disk.contents();
        let (dutch, english) = (
            "kan niet worden vergrendeld: deze schijf kan dat niet — gebruik een schijf in deze computer",
            "cannot be locked: this disk cannot do that — use a disk in this computer",
        );
        says(&refused(opening(&disk, FILE)), dutch, english);
        says(&refused(fresh(&disk, FILE)), dutch, english);
        assert_eq!(open(read_only(&disk, FILE)).session.meeting().history().last(), 17);
        assert_eq!(disk.contents(), before);
        // A new meeting is told the same, and goes on in memory; the next time too.
        for _ in 0..2 {
            let mut seat = open(opening(&disk, "map/nieuw.ron"));
            seat.meets();
            assert_eq!(seat.session.keeping().not_kept, 17);
            says(&why_not_kept(&seat), dutch, english);
            let elsewhere = seat.session.continue_at(Path::new("usb/x.ron"), at(300), Overwrite::Refuse);
            assert!(matches!(elsewhere, Err(SaveError::Journal(_))), "{elsewhere:?}");
            assert_eq!(seat.session.close(), 17);
            assert_eq!(disk.contents(), before, "something was left behind");
        }
    }
}

#[test]
fn what_is_made_is_for_its_owner_only_and_what_was_there_stays_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    let mode = |path: &Path| std::fs::metadata(path).unwrap().mode() & 0o7777;
    let set = |path: &Path, mode| std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
    std::fs::write(path("a.ron"), AGENDA).unwrap();
    set(&path("a.ron"), 0o664);
    let mut seat = open(on_disk(&path("a.ron")));
    seat.meets();
    seat.session.save(None, at(300), Overwrite::Refuse).unwrap();
    seat.session.deliver(&path("verslag.html"), b"verslag", Overwrite::Refuse).unwrap();
    assert_eq!(seat.session.close(), 0);
    let (record, saved) = (path("a.ron.journal"), path("a.consensus.ron"));
    for made in [&record, &saved, &path("verslag.html")] {
        assert_eq!(mode(made), 0o600, "{}", made.display());
    }
    for (path, mode) in [(&record, 0o640), (&saved, 0o644)] {
        set(path, mode);
    }
    let mut seat = open(on_disk(&path("a.ron")));
    seat.does(Command::Undo);
    seat.session.save(None, at(301), Overwrite::Refuse).unwrap();
    assert_eq!(seat.session.close(), 0);
    assert_eq!((mode(&record), mode(&saved), mode(&path("a.ron"))), (0o640, 0o644, 0o664));
    // The record of a meeting that comes with the program, in folders that are not there yet.
    let data = path("gegevens/hier");
    let there =
        Opening { data_dir: Some(data.clone()), cwd: Some(folder.path().into()), ..Opening::new(Subject::default()) };
    let seat = open(there);
    let record: PathBuf = seat.session.journal().to_owned();
    for made in [path("gegevens"), data.clone(), data.join("draagvlak")] {
        assert_eq!(mode(&made), 0o700, "{}", made.display());
    }
    assert!(record.starts_with(&data));
    assert_eq!((mode(&record), seat.session.close()), (0o600, 0));
    // One who protected the saved file against writing meant it.
    set(&saved, 0o444);
    let mut seat = open(on_disk(&path("a.ron")));
    let error = seat.session.save(None, at(302), Overwrite::Allow).unwrap_err();
    says(&both(&error), "is tegen schrijven beveiligd — ", "is protected against writing — ");
    assert_eq!(mode(&saved), 0o444);
}
