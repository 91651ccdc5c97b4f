//! The calendar, milestones and costs on the disk: what was changed comes back, hostile text is made safe, and the consensus file
//! tells what is otherwise than the agenda says.

use std::path::PathBuf;

use draagvlak::domain::agenda::{Milestone, Stage};
use draagvlak::domain::calendar::{Sitting, SittingPoint};
use draagvlak::domain::command::Command;
use draagvlak::domain::cost::{Cost, EUROS_MAX, Euros};
use draagvlak::domain::id::{ItemIx, WeightIx};
use draagvlak::domain::meeting::Meeting;
use draagvlak::domain::time::Moment;
use draagvlak::session::{Opening, Overwrite, Session, Subject};
use draagvlak::store::consensus::{self, ConsensusError};

use crate::programme::{AGENDA, day};

const START: Moment = Moment(1_580_400_000_000);

struct Place(tempfile::TempDir);

impl Place {
    fn new() -> Self {
        let place = Self(tempfile::tempdir().unwrap());
        std::fs::write(place.file(), AGENDA).unwrap();
        place
    }

    fn file(&self) -> PathBuf {
        self.0.path().join("programma.ron")
    }

    fn open(&self, path: PathBuf) -> (Session, Vec<&'static str>) {
        let (session, notices) = Session::open(Opening::new(Subject::File(path)), START, drop).unwrap();
        (session, notices.iter().map(|notice| notice.id).collect())
    }
}

fn item(session: &Session, id: &str) -> ItemIx {
    session.meeting().agenda().find(id).unwrap()
}

/// A change of each kind, in text that tries everything.
fn change(session: &mut Session) {
    let hostile = "regel\u{7}één\u{1b}[2J\nregel twee \u{202e}\"]),(";
    let mut calendar = session.meeting().calendar().to_vec();
    calendar[3].place = Some(hostile.to_owned());
    calendar[3].note = Some(hostile.to_owned());
    calendar[3].points.push(SittingPoint {
        title: Some(hostile.to_owned()),
        kind: None,
        item: Some(item(session, "1.1")),
        by: Some("  ".to_owned()),
        note: Some(hostile.to_owned()),
    });
    calendar.push(Sitting::new(day("2021-01-28")));
    session.execute(Command::SetCalendar(calendar), START).unwrap();
    let milestone = Milestone { text: hostile.to_owned(), due: Some(hostile.to_owned()), stage: Stage::Reached };
    let at = item(session, "1.1");
    session.execute(Command::SetMilestones(at, vec![milestone]), START).unwrap();
    let amount = Euros { cents: EUROS_MAX * 100 };
    let cost = Cost { name: hostile.to_owned(), amount, key: Some(WeightIx(2)), note: Some(hostile.to_owned()) };
    session.execute(Command::SetCosts(at, vec![cost]), START).unwrap();
}

#[test]
fn what_was_changed_comes_back_and_hostile_text_is_safe() {
    let place = Place::new();
    let (mut session, _) = place.open(place.file());
    change(&mut session);
    let meeting = session.meeting().clone();
    assert_eq!(session.close(), 0);
    let (session, _) = place.open(place.file());
    assert_eq!(session.meeting().plan(), meeting.plan());
    let point = &session.meeting().calendar()[3].points[0];
    assert_eq!(
        (point.title.as_deref(), &point.by),
        (Some("regel\u{fffd}één\u{fffd}[2J regel twee \u{fffd}\"]),("), &None),
        "one line, and what cannot be seen is shown"
    );
    assert!(session.meeting().calendar()[3].note.as_ref().unwrap().contains('\n'), "a note has lines");
    assert_eq!(session.close(), 0);
}

#[test]
fn the_consensus_file_tells_what_is_otherwise_and_only_that() {
    let place = Place::new();
    let (mut session, _) = place.open(place.file());
    let saved = session.save(None, START, Overwrite::Refuse).unwrap();
    let text = |saved: &draagvlak::session::Saved| std::fs::read_to_string(&saved.path).unwrap();
    let parts = |text: &str| {
        let rest = text.split_once("\n    actions:").unwrap().1.split_once("\n    history:").unwrap().0.to_owned();
        ["milestones: [", "costs: [", "calendar: ["].map(|part| rest.contains(&format!("\n    {part}\n")))
    };
    assert_eq!(parts(&text(&saved)), [false; 3], "a file from before has none of these either");
    change(&mut session);
    let saved = session.save(None, START, Overwrite::Refuse).unwrap();
    assert_eq!(parts(&text(&saved)), [true; 3]);
    assert_eq!(session.close(), 0);

    let (mut session, notices) = place.open(saved.path.clone());
    assert_eq!(notices.iter().find(|id| **id == "session-differs"), None);
    assert_eq!(session.meeting().calendar().len(), 9);
    // What does not follow from the history is named.
    let consensus = consensus::read(text(&saved).as_bytes()).unwrap();
    assert_eq!(consensus.check(session.meeting()), Ok(()));
    let start = Meeting::new(session.start().clone());
    assert!(matches!(consensus.check(&start), Err(ConsensusError::State { part: "milestones", line: 1.. })));
    // All of it taken back: it is as the agenda says.
    for _ in 0..3 {
        session.execute(Command::Undo, START).unwrap();
    }
    let saved = session.save(None, START, Overwrite::Refuse).unwrap();
    assert_eq!(parts(&text(&saved)), [false; 3]);
    session.execute(Command::Redo, START).unwrap();
    let saved = session.save(None, START, Overwrite::Refuse).unwrap();
    assert_eq!(parts(&text(&saved)), [false, false, true]);
    assert_eq!(session.close(), 0);
}
