//! Every call to the disk fails once, in each way that fits it: what was told to be kept is there, what is there is a
//! beginning of what happened, and a second recovery has nothing left to do.
//!
//! An evening is cut into chapters, each on the disk that the one before it left, so that a failure is lived through without
//! all that went before. The normal run lets each call fail in one way, taking turns; `DRAAGVLAK_FAULTS=all cargo test --test
//! session sweep` takes every way at every call (1,700 cases, half a minute).

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use disk::{Call, Dice, Failure};
use draagvlak::domain::ballot::Clash;
use draagvlak::domain::command::Put;
use draagvlak::domain::condition::Wish;
use draagvlak::domain::event::Event;
use draagvlak::domain::remark::Audience;
use draagvlak::session::Overwrite;
use draagvlak::store::{ballot, consensus};

use super::*;

const ELSEWHERE: &str = "usb/klein.ron";
const SAVED_AS: &str = "map/elders.ron";
const BALLOT: &str = "map/klein.waddinxveen.inkleuring.ron";
const FORM: &str = r#"(format: 1, agenda: "klein", council: "waddinxveen", version: 1, marks: [
    (item: "2.1", mark: "oranje", remark: "mits tijdig"), (item: "2.3", mark: "groen"),
])"#;

/// A part of an evening.
struct Chapter {
    name: &'static str,
    /// What is opened.
    file: &'static str,
    /// Whether a new record is begun (`--new`).
    fresh: bool,
    /// What became of the disk before it.
    before: fn(&FakeDisk),
    play: fn(&mut Sitting),
}

const CHAPTERS: [Chapter; 9] = [
    Chapter { name: "a meeting begins", file: FILE, fresh: false, before: |_| (), play: begins },
    Chapter { name: "it goes on", file: FILE, fresh: false, before: |_| (), play: goes_on },
    Chapter { name: "a colouring file comes in", file: FILE, fresh: false, before: |_| (), play: takes_in },
    Chapter { name: "it goes on elsewhere", file: FILE, fresh: false, before: |_| (), play: goes_elsewhere },
    Chapter { name: "it is opened there", file: ELSEWHERE, fresh: false, before: |_| (), play: marks_and_saves },
    Chapter { name: "the file is opened without a record", file: SAVED_AS, fresh: false, before: |_| (), play: marks },
    Chapter {
        name: "the record is shorter than the file",
        file: ELSEWHERE,
        fresh: false,
        before: shorten,
        play: marks,
    },
    Chapter { name: "the end of the record is torn", file: FILE, fresh: false, before: tear, play: marks },
    Chapter { name: "a new record is begun", file: FILE, fresh: true, before: |_| (), play: marks },
];

/// A session at which somebody notes what it told.
struct Sitting {
    seat: Seat,
    /// What is opened next time.
    place: PathBuf,
    /// The saves: where, up to which event, and whether that was told to be done.
    saves: Vec<(PathBuf, u64, bool)>,
    /// So many events were told to be kept in the record.
    kept: u64,
}

impl Sitting {
    /// Does something, and hears what the disk says of it.
    fn does(&mut self, command: Command) {
        self.seat.attempt(command);
        self.hears();
    }

    fn hears(&mut self) {
        self.seat.settle();
        self.kept = self.kept.max(self.seat.session.keeping().kept);
    }

    fn saves(&mut self, to: Option<&str>) {
        let (now, last) = (self.seat.now(), self.seat.session.meeting().history().last());
        let path = to.map_or_else(|| self.seat.session.output().to_owned(), PathBuf::from);
        let saved = self.seat.session.save(Some(&path), now, Overwrite::Refuse);
        self.saves.push((path, last, saved.is_ok()));
    }

    fn marks(&mut self, item: &str, answer: Answer) {
        let cell = self.seat.cell(item, "gouda");
        self.does(Command::Mark(cell, answer));
    }
}

fn begins(it: &mut Sitting) {
    let cell = it.seat.cell("1.1", "gouda");
    it.does(Command::OpenTopic(cell.item));
    it.does(Command::Mark(cell, AMBER));
    it.does(Command::Remark(cell, "mits \"de\" raad\nwordt geïnformeerd".into()));
    it.saves(None);
    it.does(Command::Hammer(cell.item));
    it.does(Command::Mark(cell, GREEN));
    it.does(Command::Undo);
}

fn goes_on(it: &mut Sitting) {
    let cell = it.seat.cell("1.2", "waddinxveen");
    let wish = Wish { text: "mits op tijd".to_owned(), wanted: None, audience: Audience::Public };
    it.does(Command::Condition(Put::New(cell, wish)));
    it.does(Command::Conclude(cell.item, Conclusion::in_words("Draagvlak, onder voorwaarde")));
    it.does(Command::Undo);
    it.does(Command::Redo);
    it.saves(None);
    it.saves(Some(SAVED_AS));
    it.does(Command::Suspend);
}

fn takes_in(it: &mut Sitting) {
    it.does(Command::Resume);
    let session = &it.seat.session;
    if let Ok(form) = ballot::open(session.disk().as_ref(), Path::new(BALLOT), session.meeting()) {
        it.does(Command::Take(Box::new(form.ballot), Clash::Refuse));
    }
    it.saves(None);
}

fn goes_elsewhere(it: &mut Sitting) {
    it.marks("2.1", RED);
    let (now, last) = (it.seat.now(), it.seat.session.meeting().history().last());
    let went = it.seat.session.continue_at(Path::new(ELSEWHERE), now, Overwrite::Refuse);
    it.saves.push((ELSEWHERE.into(), last, went.is_ok()));
    if went.is_ok() {
        it.place = ELSEWHERE.into();
    }
    it.marks("2.1", GREEN);
    it.does(Command::Undo);
    it.saves(None);
}

fn marks_and_saves(it: &mut Sitting) {
    it.marks("2.3", AMBER);
    it.saves(None);
}

fn marks(it: &mut Sitting) {
    it.marks("2.3", RED);
}

/// The record loses its last two lines, as when an older copy of it was put back.
fn shorten(disk: &FakeDisk) {
    disk.tamper("usb/klein.ron.journal", |bytes| {
        let ends: Vec<_> = bytes.iter().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(at, _)| at + 1).collect();
        bytes.truncate(ends[ends.len() - 3]);
    });
}

fn tear(disk: &FakeDisk) {
    disk.tamper(JOURNAL, |bytes| bytes.extend_from_slice(b"J1 99 120 0123456789"));
}

/// What a chapter told.
struct Told {
    place: PathBuf,
    /// All that happened, kept or not.
    done: Vec<Event>,
    /// So many of these were told to be kept in the record.
    in_record: u64,
    /// So many were told to be kept in the record or in a consensus file.
    claimed: u64,
    saves: Vec<(PathBuf, u64, bool)>,
}

/// Plays a chapter on a disk, on which `before` is known to be kept.
fn play(chapter: &Chapter, disk: &FakeDisk, before: &[Event]) -> Told {
    let opening = Opening { fresh: chapter.fresh, ..opening(disk, chapter.file) };
    let base = if chapter.fresh { 0 } else { before.len() as u64 };
    let Ok(seat) = try_open(opening) else {
        let (place, done) = (PathBuf::from(chapter.file), before.to_vec());
        return Told { place, done, in_record: 0, claimed: base, saves: Vec::new() };
    };
    let mut it = Sitting { seat, place: chapter.file.into(), saves: Vec::new(), kept: 0 };
    it.hears();
    (chapter.play)(&mut it);
    let Sitting { seat, place, saves, kept } = it;
    let done = seat.session.meeting().history().events().map(std::borrow::Cow::into_owned).collect::<Vec<_>>();
    let lost = seat.session.close();
    let claimed = (done.len() as u64).checked_sub(lost).expect("no more is lost than there was");
    assert!(claimed >= kept, "{}: told to be kept, and lost at the end", chapter.name);
    // A record that was left behind closes in its own time.
    while !disk.is_free() {
        std::thread::yield_now();
    }
    Told { place, done, in_record: kept, claimed: claimed.max(base), saves }
}

/// Everything that was told is on this disk.
#[track_caller]
fn is_kept(disk: &FakeDisk, told: &Told, old: &BTreeMap<PathBuf, Vec<u8>>, what: &str) {
    let place = told.place.to_str().unwrap();
    let back = open(opening(disk, place));
    let found = back.session.meeting().history().events().map(std::borrow::Cow::into_owned).collect::<Vec<_>>();
    assert!(told.done.starts_with(&found), "{what}: something was invented: {found:?} of {:?}", told.done);
    assert!(found.len() as u64 >= told.in_record, "{what}: {} found, {} told", found.len(), told.in_record);
    let Seat { session, notices, .. } = back;
    assert_eq!(session.close(), 0, "{what}");
    let mut most = found.len() as u64;
    for path in [CONSENSUS, SAVED_AS, ELSEWHERE].map(PathBuf::from) {
        let tried: Vec<_> = told.saves.iter().filter(|save| save.0 == path).collect();
        let content = disk.content(path.to_str().unwrap());
        if content.as_ref() == old.get(&path) {
            assert!(!tried.iter().any(|save| save.2), "{what}: {} was saved and is the old one", path.display());
            continue;
        }
        let read = consensus::read(&content.unwrap_or_else(|| panic!("{what}: {} is gone", path.display())));
        let holds = read.unwrap_or_else(|error| panic!("{what}: {}", words(&error))).history.len() as u64;
        let last_sure = tried.iter().rposition(|save| save.2).unwrap_or(0);
        assert!(tried[last_sure..].iter().any(|save| save.1 == holds), "{what}: {holds} events of {:?}", told.saves);
        // What was only saved is told when it is opened as usual.
        if place == FILE && path == Path::new(CONSENSUS) && holds > found.len() as u64 {
            let text = Text::new(Language::Dutch);
            let said = notices.iter().map(|notice| text.tell(notice)).collect::<String>();
            assert!(said.contains(CONSENSUS) && said.contains("niet in het logboek"), "{what}: {said}");
        }
        most = most.max(holds);
    }
    assert!(most >= told.claimed, "{what}: {most} found, {} told", told.claimed);
}

/// The same, and the second recovery leaves every byte as the first left it; then work goes on.
#[track_caller]
fn recovers(disk: &FakeDisk, told: &Told, old: &BTreeMap<PathBuf, Vec<u8>>, what: &str) {
    is_kept(disk, told, old, what);
    let (place, once) = (told.place.to_str().unwrap(), disk.contents());
    let mut again = open(opening(disk, place));
    assert_eq!(disk.contents(), once, "{what}: the second recovery changed something");
    let cell = again.cell("2.3", "zuidplas");
    again.does(Command::TogglePresence(cell.council));
    let last = again.session.meeting().history().last();
    assert_eq!(again.session.close(), 0, "{what}: work does not go on");
    let lines = disk.content(&format!("{place}.journal")).unwrap().iter().filter(|byte| **byte == b'\n').count();
    assert_eq!(lines as u64, last + 1, "{what}");
}

/// In which ways a call can fail.
fn ways(call: Call) -> &'static [Failure] {
    use Failure::{Denied, Full, Interrupted, Io, Killed, ReadOnly, Short, Torn};
    match call {
        Call::Look | Call::Open | Call::SyncFolder | Call::Lock => &[Io, Interrupted, Denied, Killed],
        Call::Read => &[Io, Interrupted, Short, Killed],
        Call::Create | Call::MakeFolder => &[Io, Full, Interrupted, Denied, ReadOnly, Killed],
        Call::Write => &[Io, Full, Interrupted, Short, ReadOnly, Torn, Killed],
        Call::SetLen => &[Io, Interrupted, ReadOnly, Killed],
        Call::Sync => &[Io, Full, Interrupted, Killed],
        Call::Rename | Call::Remove | Call::SetMode => &[Io, Interrupted, Denied, ReadOnly, Killed],
    }
}

#[test]
fn nothing_kept_is_lost_whichever_call_fails_in_whichever_way() {
    let all = std::env::var("DRAAGVLAK_FAULTS").is_ok_and(|it| it == "all");
    let mut disk = with_agenda();
    disk.put(BALLOT, FORM.as_bytes());
    let (mut calls, mut cases, mut turn) = (0, 0, 0);
    for chapter in &CHAPTERS {
        (chapter.before)(&disk);
        let start = disk.after_kill();
        let before = open(read_only(&start.after_kill(), chapter.file))
            .session
            .meeting()
            .history()
            .events()
            .map(std::borrow::Cow::into_owned)
            .collect::<Vec<_>>();
        disk = start.after_kill();
        let whole = play(chapter, &disk, &before);
        assert_eq!(whole.claimed, whole.done.len() as u64, "{}", chapter.name);
        assert!(whole.done.len() > before.len() || chapter.fresh, "{}: nothing happened", chapter.name);
        let (old, happened) = (start.contents(), disk.calls());
        is_kept(&disk.after_kill(), &whole, &old, chapter.name);
        for (k, &call) in happened.iter().enumerate() {
            let ways = ways(call);
            turn += 1;
            let chosen = if all { ways } else { &ways[turn % ways.len()..=turn % ways.len()] };
            for &way in chosen {
                let what = format!("{}: call {k} ({call:?}) fails with {way:?}", chapter.name);
                let disk = start.after_kill();
                disk.fail(None, k, way);
                let told = play(chapter, &disk, &before);
                assert!(!disk.heal(), "{what}: it never came to that");
                if chapter.fresh {
                    let record = &old[Path::new(JOURNAL)];
                    let is_there = disk.contents().values().any(|content| content.starts_with(record));
                    assert!(is_there, "{what}: the record that was put aside is gone");
                }
                let cut = disk.after_power_cut(&mut Dice(cases));
                if told.claimed > 0 {
                    is_kept(&cut, &told, &old, &format!("{what}, and then the power"));
                }
                recovers(&disk.after_kill(), &told, &old, &what);
                cases += 1;
            }
        }
        calls += happened.len();
    }
    eprintln!("{calls} calls, {cases} cases");
    assert!(calls > 300, "{calls} calls");
}
