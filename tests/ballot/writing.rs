//! A file that is written says the same when it is read.

use draagvlak::clean::{Field, clean};
use draagvlak::domain::agenda::{Certainty, Instrument, InstrumentKind};
use draagvlak::domain::ballot::{Ballot, Entry, Misplaced, Stray};
use draagvlak::domain::condition::Wish;
use draagvlak::domain::id::{CouncilIx, LevelIx};
use draagvlak::domain::mandate::{Body, Mandate};
use draagvlak::domain::mark::Answer;
use draagvlak::domain::meeting::Meeting;
use draagvlak::domain::remark::{Audience, Said};
use draagvlak::domain::time::Date;
use draagvlak::store::ballot::{Form, parse, write};
use proptest::prelude::*;

use super::{MIDDEN_HOLLAND, SMALL, ballot, meeting};

fn words(max: usize, field: Field) -> impl Strategy<Value = String> {
    let any = prop_oneof![".{1,40}", "[a-z\"\\\\/*(){}\\[\\],:’é \\n]{1,60}", Just("// geen ) einde".to_owned())];
    any.prop_map(move |text| clean(&text, field, max))
        .prop_filter("says something", |text| text.contains(|c: char| !c.is_whitespace() && c != '\u{fffd}'))
}

fn audience() -> impl Strategy<Value = Audience> {
    prop_oneof![Just(Audience::Internal), Just(Audience::Public)]
}

fn mandate() -> impl Strategy<Value = Mandate> {
    let body = prop_oneof![
        Just(Body::Council),
        Just(Body::Committee),
        Just(Body::Executive),
        Just(Body::Personal),
        proptest::collection::vec(words(100, Field::Line), 1..3).prop_map(Body::Parties),
    ];
    let date = proptest::option::of((1u16..9999, 1u8..13, 1u8..29).prop_map(|(y, m, d)| Date::new(y, m, d).unwrap()));
    let note = proptest::option::of(words(100, Field::Lines));
    (body, date, proptest::option::of(1u16..), note).prop_map(|(body, date, version, note)| Mandate {
        body,
        date,
        version,
        note,
    })
}

fn instrument() -> impl Strategy<Value = Instrument> {
    let kind = prop_oneof![
        Just(InstrumentKind::Motion),
        Just(InstrumentKind::Amendment),
        Just(InstrumentKind::Undertaking),
        Just(InstrumentKind::TextChange),
    ];
    let certainty = prop_oneof![Just(Certainty::Possible), Just(Certainty::Definite)];
    (kind, proptest::option::of(1u16..), certainty).prop_map(|(kind, page, certainty)| Instrument {
        kind,
        page,
        certainty,
    })
}

fn wish() -> impl Strategy<Value = Wish> {
    (words(100, Field::Lines), proptest::option::of(instrument()), audience())
        .prop_map(|(text, wanted, audience)| Wish { text, wanted, audience })
}

fn wishes() -> impl Strategy<Value = Vec<Wish>> {
    proptest::collection::vec(wish(), 0..3).prop_map(|wishes| {
        let mut different: Vec<Wish> = Vec::new();
        for wish in wishes {
            if !different.contains(&wish) {
                different.push(wish);
            }
        }
        different
    })
}

fn answer() -> impl Strategy<Value = Answer> {
    prop_oneof![
        Just(Answer::Pending),
        Just(Answer::NoView),
        Just(Answer::Abstention),
        (0u8..3).prop_map(|level| Answer::Level(LevelIx(level))),
    ]
}

fn said() -> impl Strategy<Value = Option<Said>> {
    let said = (words(100, Field::Lines), audience()).prop_map(|(text, audience)| Said { text, audience });
    proptest::option::of(said)
}

fn form(meeting: &Meeting) -> impl Strategy<Value = Form> + use<> {
    let agenda = meeting.agenda().clone();
    let coloured: Vec<_> = agenda.walk().into_iter().filter(|&item| agenda.is_coloured(item)).collect();
    let title = proptest::option::weighted(0.2, words(100, Field::Line));
    let said_of = || (answer(), proptest::option::weighted(0.2, mandate()), said(), wishes());
    let entry = (0..coloured.len(), title, said_of()).prop_map(move |(place, title, said)| {
        let (answer, mandate, remark, conditions) = said;
        let item = coloured[place];
        let title = title.filter(|title| *title != agenda.item(item).title);
        Entry { item, title, answer, mandate, remark, conditions }
    });
    let entries = proptest::collection::vec(entry, 0..20).prop_map(|mut entries| {
        entries.sort_by_key(|entry| entry.item);
        entries.dedup_by_key(|entry| entry.item);
        // Where nothing is said, the title is no news either.
        entries.retain(|entry| !entry.says_nothing());
        entries
    });
    let stray = (0u8..200, proptest::option::of(words(100, Field::Line)), said_of());
    let strays = proptest::collection::vec(stray, 0..4).prop_map(|strays| {
        let mut all: Vec<Stray> = Vec::new();
        for (id, title, (answer, mandate, remark, conditions)) in strays {
            let stray =
                Stray { id: format!("weg.{id}"), title, why: Misplaced::Unknown, answer, mandate, remark, conditions };
            let speaks = stray.answer != Answer::Pending || stray.mandate.is_some() || stray.remark.is_some();
            if (speaks || !stray.conditions.is_empty()) && all.iter().all(|other| other.id != stray.id) {
                all.push(stray);
            }
        }
        all
    });
    (1u16.., mandate(), 0u16..2, entries, strays, audience()).prop_map(
        |(version, mandate, council, entries, strays, audience)| {
            let file = "gouda.inkleuring.ron".to_owned();
            let ballot = Ballot { council: CouncilIx(council), version, mandate, file, entries, strays };
            Form { ballot, audience }
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn whatever_is_written_is_read_back(form in form(&meeting(MIDDEN_HOLLAND))) {
        let meeting = meeting(MIDDEN_HOLLAND);
        let text = write(&meeting, &form);
        let read = parse("map/gouda.inkleuring.ron", text.as_bytes(), &meeting);
        prop_assert_eq!(read.as_ref(), Ok(&form), "{}", text);
        prop_assert_eq!(write(&meeting, &read.unwrap()), text);
    }
}

#[test]
fn a_new_file_explains_itself_and_lists_all_that_can_be_coloured() {
    let meeting = meeting(SMALL);
    let form = Form { ballot: ballot(&meeting, 0), audience: Audience::Internal };
    let text = write(&meeting, &form);
    let (head, body) = text.split_once("(\n").unwrap();
    assert!(head.starts_with("// Inkleuring van Gouda voor “Klein overleg” van 2021-09-16.\n//\n"), "{head}");
    assert!(
        head.contains("\"groen\", \"oranje\", \"rood\", \"geen zienswijze\", \"onthouding\", \"nog niet\""),
        "{head}"
    );
    assert!(head.lines().all(|line| line.starts_with("//") && line.chars().count() <= 120), "{head}");
    let expected = r#"    format: 1,
    agenda: "klein",
    council: "gouda",
    version: 1,
    mandate: (body: Executive),
    marks: [
        // 1 Positie
        (item: "1.1", title: "Proces", mark: "nog niet"),
        (item: "1.2", title: "Afspraken", mark: "nog niet"),
        // 1.3 Ter informatie
    ],
)
"#;
    assert_eq!(body, expected);
}
