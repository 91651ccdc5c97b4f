//! What the disk has to do with: opening with the journal, saving, opening what was saved.

use std::path::Path;

use draagvlak::domain::time::Moment;
use draagvlak::session::{Opening, Overwrite, Session, Subject};
use draagvlak::store::consensus::{First, Reader};
use draagvlak::store::journal::Access;

use crate::meetings::{self, Files, START, Size};
use crate::timing::{self, Timed};

pub const NAMES: [&str; 5] = [
    "replay: open with the journal",
    "save the consensus file",
    "load: open the consensus file",
    "state: how it stood, out of the consensus file",
    "state: a compact row for each point, by ron alone",
];

/// Times the parts that are wanted.
pub fn time(size: Size, is_wanted: &dyn Fn(&str) -> bool) -> Vec<(&'static str, Timed)> {
    let folder = tempfile::tempdir().expect("a folder");
    meetings::write(folder.path(), size).expect("the files").expect("a consensus file");
    let files = Files::of(folder.path(), size);
    let mut timed = Vec::new();
    let mut add = |part: &'static str, time: &mut dyn FnMut() -> Timed| {
        if is_wanted(part) {
            timed.push((part, time()));
        }
    };
    add(NAMES[0], &mut || timing::of(|| open(&files.agenda, Access::Write)));
    let mut session = open(&files.agenda, Access::Write);
    let copy = folder.path().join("copy.consensus.ron");
    add(NAMES[1], &mut || timing::of(|| session.save(Some(&copy), now(), Overwrite::Allow).expect("it is saved")));
    drop(session);
    // Only read: so no record is made beside it, which would be read from then on.
    add(NAMES[2], &mut || timing::of(|| open(&files.consensus, Access::ReadOnly)));
    let (saved, compact) = (std::fs::read(&files.consensus), std::fs::read_to_string(&files.ron));
    let (saved, compact) = (saved.expect("the consensus file"), compact.expect("the rows"));
    let plan = first(&begin(&saved)).plan("saved").expect("the agenda within").plan;
    add(NAMES[3], &mut || timing::after(|| plan.clone(), |plan| first(&begin(&saved)).glimpse(plan)));
    add(NAMES[4], &mut || timing::of(|| ron::from_str::<Compact>(&compact).expect("the rows")));
    timed
}

/// The least that says how all councils stand.
#[derive(serde::Deserialize)]
struct Compact {
    #[expect(dead_code, reason = "it is read, which is what takes the time")]
    councils: Vec<String>,
    #[expect(dead_code, reason = "it is read, which is what takes the time")]
    points: Vec<(String, String)>,
}

/// What stands before the history, as it is read from a disk.
fn begin(saved: &[u8]) -> Reader {
    let mut reader = Reader::new();
    for piece in saved.chunks(1 << 16) {
        if reader.feed(piece).expect("the consensus file") {
            break;
        }
    }
    reader
}

fn first(reader: &Reader) -> &First {
    reader.first().expect("what stands before the history")
}

fn now() -> Moment {
    Moment(START + 86_400_000)
}

fn open(path: &Path, access: Access) -> Session {
    let opening = Opening { access, ..Opening::new(Subject::from(path)) };
    Session::open(opening, now(), |_| {}).expect("it opens").0
}
