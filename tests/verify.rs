//! Journals and consensus files that are verified: whole ones, and every way in which one can break.
#![allow(missing_docs, unreachable_pub, dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "verify/command.rs"]
mod command;
#[path = "support/disk.rs"]
mod disk;
#[path = "verify/flips.rs"]
mod flips;
#[path = "verify/history.rs"]
mod history;
#[path = "verify/lines.rs"]
mod lines;
#[path = "verify/sealed.rs"]
mod sealed;

use std::path::{Path, PathBuf};

use disk::FakeDisk;
use draagvlak::domain::command::Command;
use draagvlak::domain::id::{CouncilIx, LevelIx};
use draagvlak::domain::mark::{Answer, Cell};
use draagvlak::domain::remark::{Audience, Said};
use draagvlak::domain::time::Moment;
use draagvlak::session::verify::{Break, Depth, Verified, VerifyError, verify};
use draagvlak::session::{Opening, Overwrite, Session, Subject};
use draagvlak::text::{Language, Text};

const AGENDA: &str = r#"(
  format: 1, id: "klein", title: "Klein", date: "2021-09-16",
  councils: [(id: "gouda", name: "Gouda", short: "GO"), (id: "zuidplas", name: "Zuidplas", short: "ZP")],
  agenda: [(id: "1", title: "Eén", coloured: true)],
)
"#;
const FILE: &str = "map/klein.ron";
const JOURNAL: &str = "map/klein.ron.journal";
const CONSENSUS: &str = "map/klein.consensus.ron";
/// 16 September 2021, 14:00:00 UTC.
const START: Moment = Moment(1_631_800_800_000);

/// A disk with the agenda, a journal of three events, and the consensus file of the same.
fn sample() -> FakeDisk {
    let disk = FakeDisk::with(FILE, AGENDA.as_bytes());
    let opening = Opening { disk: disk.shared(), ..Opening::new(Subject::File(FILE.into())) };
    let (mut session, _) = Session::open(opening, START, drop).unwrap();
    let item = session.meeting().agenda().find("1").unwrap();
    let cell = |n| Cell { item, council: CouncilIx(n) };
    let said = Said { text: "vóór, mits".into(), audience: Audience::Public };
    for command in [
        Command::Mark(cell(0), Answer::Level(LevelIx(0))),
        Command::Mark(cell(1), Answer::Level(LevelIx(2))),
        Command::Remark(cell(1), said),
    ] {
        session.execute(command, START).unwrap();
    }
    session.save(Some(Path::new(CONSENSUS)), START, Overwrite::Refuse).unwrap();
    assert_eq!(session.close(), 0, "all is kept");
    disk
}

#[track_caller]
fn verified(disk: &FakeDisk, path: &str) -> Verified {
    verify(&disk.shared(), Path::new(path), None, Depth::All).unwrap_or_else(|error| panic!("{path}: {error:?}"))
}

fn content(disk: &FakeDisk, path: &str) -> Vec<u8> {
    disk.content(path).unwrap()
}

/// The line on which a byte stands, counted apart from the program.
fn line_at(bytes: &[u8], at: usize) -> u64 {
    1 + bytes[..at].iter().filter(|&&byte| byte == b'\n').count() as u64
}

fn told(it: &Break) -> String {
    Text::new(Language::Dutch).tell(&it.what)
}

#[test]
fn what_is_whole_is_told_with_its_head_and_its_seal() {
    let disk = sample();
    let (journal, consensus) = (verified(&disk, JOURNAL), verified(&disk, CONSENSUS));
    assert!(journal.is_whole() && consensus.is_whole(), "{journal:?} {consensus:?}");
    assert_eq!((journal.events, consensus.events), (3, 3));
    assert_eq!(journal.head, consensus.head, "one record, one fingerprint");
    let text = String::from_utf8(content(&disk, JOURNAL)).unwrap();
    let hash = text.lines().last().unwrap().split(' ').nth(3).unwrap();
    assert_eq!(journal.head.unwrap().full(), format!("3-{hash}"));
    let text = String::from_utf8(content(&disk, CONSENSUS)).unwrap();
    assert_eq!(consensus.seal.as_deref(), text.lines().last().unwrap().strip_prefix("// sha256 "));
    assert_eq!(journal.seal, None);
}

#[test]
fn nothing_is_written() {
    let disk = sample();
    disk.tamper(JOURNAL, |bytes| bytes.truncate(bytes.len() - 3));
    let (names, before) = (disk.names(), content(&disk, JOURNAL));
    disk.fail(None, usize::MAX, disk::Failure::Io);
    for path in [JOURNAL, CONSENSUS] {
        _ = verified(&disk, path);
    }
    for call in [disk::Call::Create, disk::Call::Write, disk::Call::SetLen, disk::Call::Rename, disk::Call::Lock] {
        assert_eq!(disk.count(call), 0, "{call:?}");
    }
    assert_eq!((disk.names(), content(&disk, JOURNAL)), (names, before));
}

#[test]
fn what_is_something_else_is_refused() {
    let disk = sample();
    disk.put("map/brief.txt", b"Geachte raad,\n");
    disk.put("map/leeg.ron", b"");
    for path in [FILE, "map/brief.txt", "map/leeg.ron"] {
        let refused = verify(&disk.shared(), Path::new(path), None, Depth::All);
        assert!(matches!(refused, Err(VerifyError::Strange(_))), "{path}: {refused:?}");
    }
    for path in ["map/weg.ron", "map/weg.journal", "map/weg.consensus.ron"] {
        let refused = verify(&disk.shared(), &PathBuf::from(path), None, Depth::All);
        assert!(matches!(refused, Err(VerifyError::Session(_))), "{path}: {refused:?}");
    }
}
