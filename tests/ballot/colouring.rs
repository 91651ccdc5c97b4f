//! A council that colours at home: everything is on the disk before it is called kept, and nothing is lost.

use std::path::PathBuf;

use draagvlak::domain::condition::Wish;
use draagvlak::domain::mandate::{Body, Mandate};
use draagvlak::domain::mark::Answer;
use draagvlak::domain::remark::{Audience, Said};
use draagvlak::message::{Message, Say};
use draagvlak::session::colouring::{Colour, Colouring, ColouringError};
use draagvlak::session::{Opening, Subject};

use super::disk::{Call, Failure, FakeDisk};
use super::{AMBER, GREEN, RED, SMALL, words};

const PATH: &str = "map/klein.gouda.inkleuring.ron";

fn opening(disk: &FakeDisk) -> Opening {
    Opening { disk: disk.shared(), ..Opening::new(Subject::File(PathBuf::from("map/klein.ron"))) }
}

fn try_open(disk: &FakeDisk) -> Result<(Colouring, Vec<Message>), ColouringError> {
    Colouring::open(&opening(disk), "gouda")
}

fn open(disk: &FakeDisk) -> Colouring {
    try_open(disk).unwrap_or_else(|error| panic!("{}", words(&error))).0
}

fn disk() -> FakeDisk {
    FakeDisk::with("map/klein.ron", SMALL.as_bytes())
}

fn item(colouring: &Colouring, id: &str) -> draagvlak::domain::id::ItemIx {
    super::item(colouring.meeting(), id)
}

fn some(text: &str) -> Option<Said> {
    Some(Said { text: text.to_owned(), audience: Audience::Public })
}

#[test]
fn what_was_changed_is_there_the_next_time() {
    let disk = disk();
    let mut colouring = open(&disk);
    assert_eq!((colouring.path().to_str(), disk.content(PATH)), (Some(PATH), None), "opening writes nothing");
    let (first, second) = (item(&colouring, "1.1"), item(&colouring, "1.2"));
    let wish = Wish { text: "mits".to_owned(), wanted: None, audience: Audience::Internal };
    let committee = Mandate { body: Body::Committee, ..Mandate::PERSONAL };
    for change in [
        Colour::Answer(first, GREEN),
        Colour::Answer(second, AMBER),
        Colour::Conditions(second, vec![wish.clone(), wish.clone()]),
        Colour::Remark(second, some("zie\u{1b} p. 7")),
        Colour::MandateOf(first, Some(committee.clone())),
        Colour::Version(3),
    ] {
        colouring.change(change).unwrap();
        assert!(colouring.is_kept());
    }
    assert_eq!(disk.mode(PATH, None), 0o600);
    let (again, notices) = try_open(&disk).unwrap();
    assert_eq!(again.ballot(), colouring.ballot());
    assert_eq!((again.ballot().version, again.answer(first), again.answer(second)), (3, GREEN, AMBER));
    let entry = again.entry(second).unwrap();
    assert_eq!((&entry.conditions, &entry.remark), (&vec![wish], &some("zie\u{fffd} p. 7")));
    assert_eq!(again.entry(first).unwrap().mandate, Some(committee));
    let said: Vec<_> = notices.iter().map(|notice| notice.id).collect();
    assert_eq!(said, ["colouring-resumed"]);
}

#[test]
fn changes_are_taken_back_and_brought_back() {
    let disk = disk();
    let mut colouring = open(&disk);
    let first = item(&colouring, "1.1");
    colouring.change(Colour::Answer(first, GREEN)).unwrap();
    let green = disk.content(PATH);
    colouring.change(Colour::Answer(first, RED)).unwrap();
    assert!(colouring.undo().unwrap() && disk.content(PATH) == green);
    assert!(colouring.undo().unwrap() && colouring.answer(first) == Answer::Pending);
    assert!(!colouring.undo().unwrap());
    assert!(colouring.redo().unwrap() && colouring.redo().unwrap() && !colouring.redo().unwrap());
    assert_eq!(open(&disk).answer(first), RED);
    colouring.change(Colour::Answer(first, Answer::Pending)).unwrap();
    assert_eq!(colouring.ballot().entries, [], "what says nothing is left out");
}

#[test]
fn nothing_is_called_kept_that_is_not_on_the_disk() {
    for call in [Call::Create, Call::Write, Call::Sync, Call::Rename, Call::SyncFolder] {
        let disk = disk();
        let mut colouring = open(&disk);
        let (first, second) = (item(&colouring, "1.1"), item(&colouring, "1.2"));
        colouring.change(Colour::Answer(first, GREEN)).unwrap();
        let before = disk.content(PATH);
        disk.fail(Some(call), 0, Failure::Io);
        let failed = colouring.change(Colour::Answer(second, RED));
        assert!(failed.is_err() && !colouring.is_kept(), "{call:?}");
        assert_eq!(colouring.answer(second), RED, "it stands here: {call:?}");
        if call != Call::SyncFolder {
            assert_eq!(disk.content(PATH), before, "the old file stands whole: {call:?}");
        }
        disk.heal();
        let saved = if call == Call::SyncFolder { colouring.overwrite() } else { colouring.save() };
        assert!(saved.is_ok() && colouring.is_kept(), "{call:?}");
        assert_eq!(open(&disk).answer(second), RED);
    }
}

#[test]
fn what_somebody_else_wrote_is_not_written_over_by_itself() {
    let disk = disk();
    let (mut one, mut two) = (open(&disk), open(&disk));
    let (first, second) = (item(&one, "1.1"), item(&one, "1.2"));
    one.change(Colour::Answer(first, GREEN)).unwrap();
    let refused = two.change(Colour::Answer(second, RED)).unwrap_err();
    assert!(
        words(&refused).starts_with("Niet bewaard: iets anders heeft in map/klein.gouda.inkleuring.ron geschreven")
    );
    assert!(!two.is_kept());
    assert_eq!(open(&disk).answer(first), GREEN);
    two.reload().unwrap();
    assert_eq!((two.answer(first), two.answer(second), two.is_kept()), (GREEN, Answer::Pending, true));
    assert!(two.undo().unwrap() && two.answer(second) == RED, "what was said here can be had back");
    one.change(Colour::Remark(first, some("nog iets"))).unwrap_err();
    one.overwrite().unwrap();
    assert_eq!(open(&disk).answer(second), Answer::Pending);
}

#[test]
fn a_file_that_cannot_be_used_is_left_alone() {
    for (content, said) in [
        ("(format: 1, agenda: \"klein\", council: \"gouda\", marks: [(", "map/klein.gouda.inkleuring.ron:1:"),
        (
            "(format: 1, agenda: \"klein\", council: \"zuidplas\")",
            "map/klein.gouda.inkleuring.ron is de inkleuring van Zuidplas",
        ),
    ] {
        let disk = disk();
        disk.put(PATH, content.as_bytes());
        let error = try_open(&disk).unwrap_err();
        assert!(words(&error).starts_with(said), "{}", words(&error));
        assert_eq!(disk.content(PATH).unwrap(), content.as_bytes());
    }
    let disk = disk();
    disk.put(PATH, b"(format: 1, agenda: \"klein\", council: \"gouda\")");
    disk.give_away(PATH);
    assert!(try_open(&disk).is_err(), "it is somebody else's");
    let error = Colouring::open(&opening(&disk), "utrecht").unwrap_err();
    assert_eq!(words(&error), "er is geen raad “utrecht” — kies uit gouda, zuidplas");
    assert!(error.hint().is_some());
}

#[test]
fn only_what_the_meeting_has_can_be_said() {
    let disk = disk();
    let mut colouring = open(&disk);
    let (heading, first) = (item(&colouring, "1"), item(&colouring, "1.1"));
    let nobody = Mandate { body: Body::Parties(vec![" ".to_owned()]), ..Mandate::PERSONAL };
    for change in [
        Colour::Answer(heading, GREEN),
        Colour::Answer(first, Answer::Level(draagvlak::domain::id::LevelIx(7))),
        Colour::Answer(draagvlak::domain::id::ItemIx(99), GREEN),
        Colour::Version(0),
        Colour::Mandate(nobody),
    ] {
        assert!(colouring.change(change.clone()).is_err(), "{change:?}");
    }
    assert_eq!((colouring.is_kept(), disk.content(PATH)), (true, None), "nothing has changed");
}
