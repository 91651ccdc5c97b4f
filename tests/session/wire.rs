//! Events on one line, there and back.

use draagvlak::domain::agenda::{Arrival, Certainty, Instrument, InstrumentKind, Item, Position, Related, Source};
use draagvlak::domain::council::Presence;
use draagvlak::domain::event::{Act, Deed, Event, MarkChange};
use draagvlak::domain::id::{CouncilIx, ItemIx};
use draagvlak::domain::mandate::{self, Mandate};
use draagvlak::domain::mark::{Answer, Cell, Origin};
use draagvlak::domain::meeting::Meeting;
use draagvlak::domain::time::{Date, Moment};
use draagvlak::store::agenda::parse;
use draagvlak::store::wire::{WireError, decode, encode};
use proptest::prelude::*;

use super::*;

fn meeting() -> Meeting {
    Meeting::new(parse("klein", AGENDA.as_bytes()).unwrap().plan)
}

fn line_of(act: impl Into<Act>) -> String {
    let mut meeting = meeting();
    let author = meeting.history_mut().author("tafel");
    let event = Event { at: Moment(1_631_800_000_123), author, number: 12, act: act.into() };
    let line = encode(&meeting, &event).unwrap();
    assert_eq!(decode(&mut meeting, &line).unwrap(), event);
    line
}

const CELL: Cell = Cell { item: ItemIx(2), council: CouncilIx(0) };

#[test]
fn a_line_can_be_read_by_a_person() {
    let change = MarkChange { cell: CELL, origin: Origin::Meeting, before: Answer::Pending, after: GREEN };
    assert_eq!(
        line_of(Deed::Marked(change)),
        r#"(at:1631800000123,by:"tafel",n:12,what:Marked("1.2","gouda",Pending,Level("groen")))"#
    );
    let filed = MarkChange { origin: Origin::Ballot { version: 2 }, before: AMBER, after: Answer::NoView, ..change };
    assert_eq!(
        line_of(Deed::Hammered([change, filed].into())),
        concat!(
            r#"(at:1631800000123,by:"tafel",n:12,what:Hammered([Marked("1.2","gouda",Pending,Level("groen")),"#,
            r#"Filed(2,"1.2","gouda",Level("oranje"),NoView)]))"#
        )
    );
    let presence = [Presence::Present, Presence::Present, Presence::Absent].into();
    assert_eq!(
        line_of(Deed::TopicClosed { item: ItemIx(1), open: Some(ItemIx(1)), presence }),
        r#"(at:1631800000123,by:"tafel",n:12,what:TopicClosed("1.1",Some("1.1"),"PPA"))"#
    );
}

#[test]
fn an_item_is_written_in_full() {
    let item = Item {
        text: Some("regel een\nregel \"twee\"".into()),
        council: Some(CouncilIx(1)),
        mandate: Some(Mandate {
            body: mandate::Body::Parties(vec!["A".into(), "B".into()]),
            date: Date::new(2021, 9, 15),
            version: Some(2),
            note: Some("voorlopig".into()),
        }),
        source: Some(Source { document: "brief".into(), place: None }),
        instruments: vec![Instrument {
            kind: InstrumentKind::Amendment,
            page: Some(7),
            certainty: Certainty::Definite,
        }],
        related: vec![Related { item: ItemIx(1), why: Some("zelfde".into()) }],
        tags: vec!["vervoer".into()],
        attributes: [("niveau".to_owned(), vec!["lokaal".into()])].into(),
        planned: Some(10),
        arrival: Arrival::Raised,
        ..Item::new("r", "R1", "Vervoer")
    };
    line_of(Deed::ItemAdded { item: Box::new(item), position: Position { parent: Some(ItemIx(0)), place: 2 } });
}

#[test]
fn what_is_no_event_of_this_meeting_is_refused() {
    let case = |line: &str| {
        let error = decode(&mut meeting(), line).unwrap_err();
        (words(&error), error)
    };
    for line in [
        "",
        "()",
        r#"(at:1,by:"t",n:1,what:Marked("1.2","gouda",Pending,Level("groen")),more:1)"#,
        r#"(at:1,by:"t",n:1,what:Marked("1.2","gouda",Pending))"#,
        r#"(at:1,by:"t",n:-1,what:Undone(1))"#,
        r#"(at:1e3,by:"t",n:1,what:Undone(1))"#,
        r#"(at:1,at:1,by:"t",n:1,what:Undone(1))"#,
        r#"(at:1,by:"t",n:1,what:Exploded(1))"#,
        r#"#![enable(implicit_some)](at:1,by:"t",n:1,what:TopicOpened("1.1","1.2"))"#,
        r#"(at:1,by:"t",n:1,what:TopicOpened("1.1","1.2"))"#,
        r#"(at:1,by:"t",n:1,what:Undone(1)) // comment"#,
        &"(".repeat(100_000),
    ] {
        assert!(matches!(case(line).1, WireError::NotRon(_)), "{line}");
    }
    let said = |line: &str| case(line).0;
    assert_eq!(said(r#"(at:1,by:"t",n:1,what:TopicOpened("9",None))"#), "er is geen punt “9”");
    assert_eq!(said(r#"(at:1,by:"t",n:1,what:PresenceChanged("delft",Absent))"#), "er is geen raad “delft”");
    assert_eq!(
        said(r#"(at:1,by:"t",n:1,what:Marked("1.1","gouda",Pending,Level("paars")))"#),
        "er is geen kleur “paars”"
    );
    assert_eq!(said("(at:1,by:\"a\\u{202e}b\",n:1,what:Undone(1))"), "“a\u{FFFD}b” kan geen plaats aan tafel zijn");
    assert_eq!(
        said(r#"(at:1,by:"t",n:1,what:TopicClosed("1.1",None,"PXA"))"#),
        "“PXA” geeft niet voor elke raad P (aanwezig) of A (afwezig)"
    );
    assert!(matches!(case(&format!("({})", " ".repeat(5_000_000))).1, WireError::TooLong));
}

#[test]
fn any_moment_can_be_written() {
    use draagvlak::store::stamp::{moment, stamp};
    for (milliseconds, expected) in [
        (1_631_802_725_999, "2021-09-16T14:32:05Z"),
        (0, "1970-01-01T00:00:00Z"),
        (-1, "1969-12-31T23:59:59Z"),
        (i64::MAX, "9999-12-30T22:00:00Z"),
        (i64::MIN, "-009999-01-02T01:59:59Z"),
    ] {
        assert_eq!(stamp(Moment(milliseconds)), expected);
        assert_eq!(stamp(moment(expected).unwrap()), expected);
    }
    assert_eq!(moment("gisteren"), None);
}

#[test]
fn what_is_read_is_cleaned() {
    let line = "(at:1,by:\"t\",n:1,what:Concluded(\"1.1\",None,Some((text:\"\\u{1b}[2Jrood\\u{202e}\"))))";
    let event = decode(&mut meeting(), line).unwrap();
    let Act::Did(Deed::Concluded { after, .. }) = &event.act else { panic!("{event:?}") };
    assert_eq!(after.as_ref().unwrap().text, "\u{FFFD}[2Jrood\u{FFFD}");
}

/// Text with what editors, word processors and enemies put in it.
pub(crate) fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "[a-zé ]{0,8}",
        1 => proptest::sample::select(vec![
            "\u{AD}", "\u{301}", "e\u{AD}\u{301}", "\n", "\r\n", "\t", "\"", "\\", "//", "/*", ")", "\u{202E}", "\0",
            "\u{1b}[31m", "\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}", "🟢", "\u{1100}\u{1161}", "\u{FEFF}", "\u{A0}",
        ]).prop_map(str::to_owned),
    ];
    proptest::collection::vec(piece, 0..6).prop_map(|pieces| pieces.concat())
}

/// What somebody may do at random.
pub(crate) fn commands(n: usize) -> impl Strategy<Value = Vec<(u8, u16, u16, u8, String)>> {
    proptest::collection::vec((any::<u8>(), any::<u16>(), any::<u16>(), any::<u8>(), text()), 0..n)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever happened: the record leads to the same meeting, event by event.
    #[test]
    fn a_session_comes_back_from_its_lines(commands in commands(60)) {
        let disk = with_agenda();
        let mut seat = open(opening(&disk, FILE));
        commands.into_iter().for_each(|command| seat.random(command));
        seat.settle();
        let events = seat.session.meeting().history().events().map(std::borrow::Cow::into_owned).collect::<Vec<_>>();
        let mut again = meeting();
        for event in &events {
            again.history_mut().author("tafel");
            let line = encode(&again, event).unwrap();
            prop_assert!(!line.contains('\n'));
            let decoded = decode(&mut again, &line).unwrap();
            prop_assert_eq!(&decoded, event);
            prop_assert!(again.admits(&decoded));
            again.apply(&decoded);
        }
        again.history_mut().author("tafel");
        prop_assert_eq!(&again, seat.session.meeting());
        open(read_only(&disk, FILE)).same_as(&seat);
    }

    /// Cleaning what is clean changes nothing: what is in memory is what comes back.
    #[test]
    fn cleaning_twice_is_cleaning_once(text in text(), max in 0_usize..40) {
        use draagvlak::clean::{Field, clean};
        for field in [Field::Line, Field::Lines] {
            let once = clean(&text, field, max);
            prop_assert_eq!(clean(&once, field, max), once);
        }
    }
}
