//! Two at once on one meeting: only one writes, and the other is told what it can do.

use std::path::Path;

use disk::Failure;
use draagvlak::session::{Overwrite, SaveError, Standing};

use super::*;

/// In Dutch and in English.
fn told(error: &dyn Say) -> String {
    Language::ALL.map(|language| Text::new(language).explain(error)).join(" / ")
}

#[track_caller]
fn refused(opening: Opening) -> String {
    try_open(opening).map(|_| ()).map_err(|error| told(&error)).unwrap_err()
}

const IN_USE: [&str; 2] = [
    "is al geopend — sluit het andere venster, of bekijk het overleg met --read-only",
    "is open already — close the other window, or look at the meeting with --read-only",
];

#[track_caller]
fn is_in_use(opening: Opening) {
    let said = refused(opening);
    assert!(IN_USE.iter().all(|words| said.contains(words)), "{said}");
}

#[cfg(unix)]
#[test]
fn one_record_is_one_record_by_whatever_name() {
    use std::os::unix::fs::symlink;
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    for made in ["a", "b", "a/onder"] {
        std::fs::create_dir(path(made)).unwrap();
    }
    std::fs::write(path("a/x.ron"), AGENDA).unwrap();
    std::fs::hard_link(path("a/x.ron"), path("b/x.ron")).unwrap();
    symlink(path("a"), path("c")).unwrap();
    let opening = |name: &str| Opening::new(Subject::File(path(name)));
    let mut seat = open(opening("a/x.ron"));
    seat.meets();
    seat.settle();
    std::fs::hard_link(path("a/x.ron.journal"), path("b/x.ron.journal")).unwrap();
    let before = std::fs::read(path("a/x.ron.journal")).unwrap();
    // By a hard link, by way of another folder, by a folder that is a link.
    for name in ["b/x.ron", "a/onder/../x.ron", "./a/./x.ron", "c/x.ron"] {
        is_in_use(opening(name));
        is_in_use(Opening { fresh: true, ..opening(name) });
        let looking = open(Opening { access: Access::ReadOnly, ..opening(name) });
        looking.same_as(&seat);
        assert!(looking.session.keeping().read_only);
    }
    assert_eq!(std::fs::read(path("a/x.ron.journal")).unwrap(), before);
    // Nor is the record written over by whatever name.
    for name in ["b/x.ron.journal", "c/x.ron.journal", "c/x.ron", "b/x.ron"] {
        let error = seat.session.save(Some(&path(name)), at(300), Overwrite::Allow).unwrap_err();
        assert!(matches!(error, SaveError::Own { .. }), "{name}: {error:?}");
    }
    seat.does(Command::Redo);
    assert_eq!(seat.session.close(), 0);
    // Whoever comes after goes on in the same record.
    for name in ["b/x.ron", "c/x.ron"] {
        let seat = open(opening(name));
        assert_eq!(seat.session.meeting().history().last(), 18, "{name}");
        assert_eq!(seat.session.close(), 0);
    }
}

#[test]
fn the_agenda_and_what_was_saved_of_it_are_two_records_and_neither_writes_over_the_other() {
    let disk = with_agenda();
    let mut one = open(opening(&disk, FILE));
    one.meets();
    one.session.save(None, at(300), Overwrite::Refuse).unwrap();
    one.settle();
    let mut other = open(opening(&disk, CONSENSUS));
    assert_eq!(other.session.journal(), Path::new("map/klein.consensus.ron.journal"));
    let cell = one.cell("2.1", "gouda");
    one.does(Command::Mark(cell, GREEN));
    other.does(Command::Mark(cell, RED));
    other.session.save(None, at(400), Overwrite::Refuse).unwrap();
    let theirs = disk.content(CONSENSUS).unwrap();
    let error = one.session.save(None, at(401), Overwrite::Refuse).unwrap_err();
    let said = told(&error);
    assert!(
        said.contains("is geen eerdere stand van dit overleg en wordt niet overschreven — kies een andere naam"),
        "{said}"
    );
    assert!(said.contains("is not an earlier state of this meeting"), "{said}");
    assert_eq!(disk.content(CONSENSUS).unwrap(), theirs);
    // Told to do it all the same, the other still has all of it in its own record, and is asked in its turn.
    one.session.save(None, at(402), Overwrite::Allow).unwrap();
    assert!(matches!(other.session.save(None, at(403), Overwrite::Refuse), Err(SaveError::WouldOverwrite { .. })));
    other.session.save(Some(Path::new("map/ander.ron")), at(404), Overwrite::Refuse).unwrap();
    assert_eq!((one.session.close(), other.session.close()), (0, 0));
    let mark = |file: &str| open(read_only(&disk, file)).session.meeting().marks().counted(cell);
    assert_eq!((mark(FILE), mark("map/ander.ron")), (GREEN, RED));
    // What now stands in the file and the record beside it are two stories.
    let said = refused(opening(&disk, CONSENSUS));
    assert!(said.contains("vertellen een verschillend verloop — ga met --new verder"), "{said}");
    assert!(said.contains(" — use --new to go on"), "{said}");
}

#[test]
fn the_lock_of_a_program_that_was_killed_is_in_nobodys_way() {
    let disk = with_agenda();
    let mut seat = open(opening(&disk, FILE));
    seat.meets();
    seat.settle();
    disk.fail(None, 0, Failure::Killed);
    seat.does(Command::Undo);
    seat.settle();
    assert_eq!(seat.session.keeping().kept, 17);
    is_in_use_of_the_living(&disk.after_kill());
}

/// It opens, once.
fn is_in_use_of_the_living(disk: &FakeDisk) {
    let seat = open(opening(disk, FILE));
    assert_eq!(seat.session.meeting().history().last(), 17);
    is_in_use(opening(disk, FILE));
    is_in_use(fresh(disk, FILE));
    open(read_only(disk, FILE)).same_as(&seat);
}

/// Something is done to the record of an open meeting, which then has this to say.
fn meddled(meddle: impl FnOnce(&FakeDisk), dutch: &str, english: &str) {
    let disk = with_agenda();
    let mut seat = open(opening(&disk, FILE));
    seat.meets();
    seat.settle();
    meddle(&disk);
    let theirs = disk.content(JOURNAL);
    let cell = seat.cell("2.1", "gouda");
    seat.does(Command::Mark(cell, GREEN));
    seat.settle();
    let keeping = seat.session.keeping();
    assert_eq!((keeping.kept, keeping.not_kept, seat.session.standing(cell)), (17, 1, Standing::NotKept));
    let [error, hint] = [keeping.error.unwrap(), keeping.hint.unwrap()];
    for (language, words) in [(Language::Dutch, dutch), (Language::English, english)] {
        let text = Text::new(language);
        assert_eq!(format!("{} — {}", text.tell(&error), text.tell(&hint)), words);
    }
    assert_eq!(disk.content(JOURNAL), theirs, "it was written in");
    seat.session.continue_at(Path::new("usb/x.ron"), at(300), Overwrite::Refuse).unwrap();
    assert_eq!((seat.session.keeping().kept, seat.session.keeping().not_kept), (18, 0));
    open(read_only(&disk, "usb/x.ron")).same_as(&seat);
    assert_eq!(disk.content(JOURNAL), theirs);
}

#[test]
fn a_record_that_was_replaced_or_written_by_another_takes_nothing_more() {
    let moved = (
        "Niet bewaard: map/klein.ron.journal is verplaatst of verwijderd — sla op onder een andere naam en kijk wie er nog meer in werkt",
        "Not kept: map/klein.ron.journal was moved or removed — save under another name, and find out who else is working in it",
    );
    let changed = (
        "Niet bewaard: een ander programma heeft in map/klein.ron.journal geschreven — sla op onder een andere naam en kijk wie er nog meer in werkt",
        "Not kept: another program wrote in map/klein.ron.journal — save under another name, and find out who else is working in it",
    );
    meddled(|disk| disk.put(JOURNAL, b"J1 0 een ander"), moved.0, moved.1);
    meddled(|disk| disk.shared().remove(Path::new(JOURNAL)).unwrap(), moved.0, moved.1);
    meddled(|disk| disk.shared().rename(Path::new(JOURNAL), Path::new("map/weg")).unwrap(), moved.0, moved.1);
    meddled(|disk| disk.tamper(JOURNAL, |bytes| bytes.extend_from_slice(b"J1 18 ")), changed.0, changed.1);
    meddled(|disk| disk.tamper(JOURNAL, |bytes| bytes.truncate(100)), changed.0, changed.1);
}
