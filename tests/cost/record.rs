//! The record: what a mark costs does not grow with what was said before.

use draagvlak::domain::command::Command;
use draagvlak::domain::id::{CouncilIx, LevelIx};
use draagvlak::domain::mark::{Answer, Cell};
use draagvlak::domain::time::Moment;
use draagvlak::session::{Opening, Session, Subject};

use crate::counted::{Cost, POINTS, cost, growth, middle};
use crate::meetings::{START, agenda_text};

/// A session in which so many marks were given.
fn session(folder: &std::path::Path, marks: usize) -> Session {
    let path = folder.join(format!("{marks}.ron"));
    std::fs::write(&path, agenda_text(20, 5, 7)).unwrap();
    let (mut session, _) = Session::open(Opening::new(Subject::from(&path)), Moment(START), |_| {}).unwrap();
    for n in 0..marks {
        mark(&mut session, n);
    }
    session
}

fn mark(session: &mut Session, n: usize) {
    let item = session.meeting().agenda().find("1.1").unwrap();
    let answer = Answer::Level(LevelIx((n % 3) as u8));
    let command = Command::Mark(Cell { item, council: CouncilIx::at(0) }, answer);
    session.execute(command, Moment(START + n as i64)).unwrap();
}

/// The middle of what several marks cost by now, with what the header and the cells then ask of the session.
fn next(session: &mut Session, marks: usize) -> Cost {
    let costs: Vec<Cost> = (marks..marks + 9)
        .map(|n| {
            cost(|| {
                mark(session, n);
                let item = session.meeting().agenda().find("1.1").unwrap();
                _ = session.standing(Cell { item, council: CouncilIx::at(0) });
                let keeping = session.keeping();
                _ = session.head().to_string();
                usize::from(keeping.read_only)
            })
        })
        .collect();
    middle(&costs)
}

#[test]
fn a_mark_after_many() {
    let folder = tempfile::tempdir().unwrap();
    let [small, large] = [30, 3_000].map(|marks| next(&mut session(folder.path(), marks), marks));
    assert_eq!(growth("a mark grows with the record", POINTS, small, large), None);
}
