//! A long record: what is known of the meeting is told before it is read, and how far the reading is.

use draagvlak::session::{Known, Overwrite, Progress};

use super::*;

/// What is told while this opens, and the meeting then.
fn told(opening: Opening) -> (Vec<(Meeting, Known)>, Vec<u64>, Session) {
    let (mut planned, mut parts) = (Vec::new(), Vec::new());
    let mut tell = |progress| match progress {
        Progress::Planned(meeting, known) => planned.push((*meeting, known)),
        Progress::Read(part) => parts.push(part.hundredths()),
    };
    let (session, _) = Session::open_telling(opening, at(9_000_000), |_| (), &mut tell).unwrap();
    (planned, parts, session)
}

/// A meeting that changed its mind thousands of times, and was saved.
fn long() -> (FakeDisk, Seat) {
    let disk = with_agenda();
    let mut seat = open(opening(&disk, FILE));
    seat.meets();
    let cells = [seat.cell("2.1", "gouda"), seat.cell("2.1", "waddinxveen"), seat.cell("1.2", "gouda")];
    for n in 0..3_600 {
        seat.does(Command::Mark(cells[n % 3], if n % 6 < 3 { GREEN } else { AMBER }));
    }
    seat.settle();
    seat.session.save(None, at(90_000), Overwrite::Refuse).unwrap();
    (disk, seat)
}

#[test]
fn how_a_meeting_was_saved_is_known_before_its_history_is_read() {
    let (disk, seat) = long();
    let (planned, parts, session) = told(read_only(&disk, CONSENSUS));
    let [(glimpse, Known::Saved)] = &planned[..] else { panic!("{} times", planned.len()) };
    let meeting = session.meeting();
    assert_eq!(meeting.history().last(), seat.session.meeting().history().last());
    assert_eq!(glimpse.history().last(), 0);
    // What was raised on the spot is not on the agenda yet; all else stands as it will.
    let planned_items = glimpse.agenda().len();
    assert_eq!(planned_items + 1, meeting.agenda().len());
    for item in (0..planned_items).map(ItemIx::at) {
        assert!(glimpse.marks().row(item).eq(meeting.marks().row(item)), "{item:?}");
        assert_eq!(glimpse.slots(item), meeting.slots(item));
        assert_eq!(glimpse.conclusion(item), meeting.conclusion(item));
        assert_eq!(glimpse.is_closed(item), meeting.is_closed(item));
    }
    assert_eq!((glimpse.phase(), glimpse.open_topic()), (meeting.phase(), meeting.open_topic()));
    assert_eq!(glimpse.remarks().count(), meeting.remarks().count());
    assert!(parts.len() > 5 && parts.is_sorted() && parts.last() >= Some(&95), "{parts:?}");
}

#[test]
fn of_an_agenda_with_a_long_record_only_the_plan_is_known() {
    let (disk, _seat) = long();
    let (planned, parts, session) = told(read_only(&disk, FILE));
    let [(plan, Known::Plan)] = &planned[..] else { panic!("{} times", planned.len()) };
    assert_eq!(plan.agenda().len() + 1, session.meeting().agenda().len());
    assert!(
        (0..plan.agenda().len())
            .map(ItemIx::at)
            .all(|item| plan.marks().row(item).all(|(_, it)| it == Answer::Pending))
    );
    assert!(parts.is_sorted() && parts.last() >= Some(&95), "{parts:?}");
}

#[test]
fn nothing_is_told_of_a_short_record() {
    let disk = with_agenda();
    let mut seat = open(opening(&disk, FILE));
    seat.meets();
    seat.settle();
    seat.session.save(None, at(900), Overwrite::Refuse).unwrap();
    assert_eq!(seat.session.close(), 0);
    for file in [FILE, CONSENSUS] {
        assert!(told(read_only(&disk, file)).0.is_empty(), "{file}");
    }
}
