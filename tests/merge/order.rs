//! In whatever order files come, together or one after the other, the meeting is the same.

use std::path::PathBuf;

use draagvlak::domain::id::CouncilIx;
use draagvlak::domain::mark::Cell;
use draagvlak::domain::meeting::Meeting;
use draagvlak::domain::time::Moment;
use draagvlak::session::merge::{Fate, merge};
use draagvlak::session::{Opening, Session, Subject};
use proptest::prelude::*;

use super::{Place, colouring};

const COUNCILS: [&str; 5] = ["bodegraven-reeuwijk", "gouda", "krimpenerwaard", "waddinxveen", "zuidplas"];
const ITEMS: [&str; 4] = ["1.1", "1.2", "br.1", "weg.1"];
const MARKS: [&str; 6] = ["groen", "oranje", "rood", "geen zienswijze", "onthouding", "nog niet"];

/// For each council and version, which mark each item gets, if there is such a file.
type Files = Vec<((usize, u16), Vec<usize>)>;

fn some_files() -> impl Strategy<Value = Files> {
    let file = ((0..COUNCILS.len(), 1u16..4), proptest::collection::vec(0..MARKS.len() + 1, ITEMS.len()));
    proptest::collection::vec(file, 1..9).prop_map(|mut files| {
        files.sort();
        files.dedup_by_key(|(of, _)| *of);
        files
    })
}

fn content(of: (usize, u16), marks: &[usize]) -> String {
    let mark = |(item, mark): (&&str, &usize)| {
        let word = MARKS.get(*mark)?;
        let words = ["mits", "tenzij"][mark % 2];
        Some(format!("(item: \"{item}\", mark: \"{word}\", remark: \"{word}\", conditions: [(text: \"{words}\")])"))
    };
    let marks: Vec<_> = ITEMS.iter().zip(marks).filter_map(mark).collect();
    colouring(COUNCILS[of.0], of.1, &marks.join(", "))
}

fn open(place: &Place) -> Session {
    Session::open(Opening::new(Subject::File(place.path("overleg.ron"))), Moment(0), drop).unwrap().0
}

/// Everything in a meeting that files decide, in an order of its own.
fn stands(meeting: &Meeting) -> (Vec<String>, Vec<String>) {
    let agenda = meeting.agenda();
    let mut rows = Vec::new();
    for item in agenda.walk() {
        for council in (0..COUNCILS.len()).map(CouncilIx::at) {
            let cell = Cell { item, council };
            let mut beside: Vec<_> =
                meeting.remarks_at(cell).map(|(_, r)| format!("{} {:?}", r.text, r.origin)).collect();
            beside.extend(meeting.conditions_at(cell).map(|(_, c)| format!("{} {:?}", c.text, c.asks)));
            beside.sort();
            rows.push(format!("{cell:?} {:?} {beside:?}", meeting.marks().all(cell)));
        }
    }
    (rows, meeting.ballots().iter().map(|ballot| format!("{ballot:?}")).collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn the_order_makes_no_difference((files, order) in some_files().prop_flat_map(|files| {
        let places: Vec<usize> = (0..files.len()).collect();
        (Just(files), Just(places).prop_shuffle())
    })) {
        let (together, apart) = (Place::new(), Place::new());
        let name = |n: usize| format!("in/{n}.inkleuring.ron");
        for (n, (of, marks)) in files.iter().enumerate() {
            together.put(&name(n), content(*of, marks));
            apart.put(&name(n), content(*of, marks));
        }
        let (mut one, mut other) = (open(&together), open(&apart));
        merge(&mut one, &[together.path("in")], &[], Moment(1));
        for &n in &order {
            let merged = merge(&mut other, &[apart.path(&name(n))], &[], Moment(1));
            prop_assert!(merged.iter().all(|file| matches!(file.fate, Fate::Taken(_))));
        }
        prop_assert_eq!(stands(one.meeting()), stands(other.meeting()));
        prop_assert_eq!(one.tally(), &draagvlak::domain::tally::Tally::count(one.meeting()));
        prop_assert_eq!(one.tally().total(), other.tally().total());

        let events = one.meeting().history().last();
        let shuffled: Vec<PathBuf> = order.iter().map(|&n| together.path(&name(n))).collect();
        let again = merge(&mut one, &shuffled, &[], Moment(2));
        prop_assert!(again.iter().all(|file| matches!(file.fate, Fate::Already(_))));
        prop_assert_eq!(one.meeting().history().last(), events, "twice is once");

        let third = Place::new();
        for (n, (of, marks)) in files.iter().enumerate() {
            third.put(&name(n), content(*of, marks));
        }
        let mut same = open(&third);
        let shuffled: Vec<PathBuf> = order.iter().map(|&n| third.path(&name(n))).collect();
        merge(&mut same, &shuffled, &[], Moment(1));
        prop_assert_eq!(one.meeting(), same.meeting(), "files that come together make the same record");
    }
}
