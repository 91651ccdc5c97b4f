//! What a file says.

use draagvlak::domain::agenda::{Certainty, Instrument, InstrumentKind};
use draagvlak::domain::ballot::{Entry, Misplaced};
use draagvlak::domain::condition::Wish;
use draagvlak::domain::mandate::{Body, Mandate};
use draagvlak::domain::mark::Answer;
use draagvlak::domain::remark::{Audience, Said};
use draagvlak::domain::scale::{Counts, Level, Role, Scale};
use draagvlak::store::ballot::marks;

use super::{AMBER, GREEN, RED, SMALL, file, good, item, meeting};

#[test]
fn everything_that_can_be_said_is_read() {
    let form = good(&file(
        r#"version: 2, mandate: (body: Committee, date: "2021-09-08", note: "tweede versie volgt"), marks: [
            (item: "1.2", title: "Afspraken", mark: "oranje", mandate: (body: Parties, parties: ["A", "B"]), remark: "zie p. 7",
             conditions: [(text: "eerst de raad", wanted: (kind: Amendment, page: 19), public: true), (text: "dan pas")]),
            (item: "1.1", mark: "Groen"),
        ]"#,
    ));
    let meeting = meeting(SMALL);
    let date = "2021-09-08".parse().ok();
    let note = Some("tweede versie volgt".to_owned());
    assert_eq!(form.ballot.mandate, Mandate { body: Body::Committee, date, version: None, note });
    assert_eq!((form.ballot.version, form.audience), (2, Audience::Internal));
    assert_eq!(form.ballot.file, "gouda.inkleuring.ron");
    let parties = Body::Parties(vec!["A".to_owned(), "B".to_owned()]);
    let wanted = Instrument { kind: InstrumentKind::Amendment, page: Some(19), certainty: Certainty::Definite };
    let entries = [
        Entry {
            item: item(&meeting, "1.1"),
            title: None,
            answer: GREEN,
            mandate: None,
            remark: None,
            conditions: vec![],
        },
        Entry {
            item: item(&meeting, "1.2"),
            title: None,
            answer: AMBER,
            mandate: Some(Mandate { body: parties, ..Mandate::PERSONAL }),
            remark: Some(Said { text: "zie p. 7".to_owned(), audience: Audience::Internal }),
            conditions: vec![
                Wish { text: "eerst de raad".to_owned(), wanted: Some(wanted), audience: Audience::Public },
                Wish { text: "dan pas".to_owned(), wanted: None, audience: Audience::Internal },
            ],
        },
    ];
    assert_eq!(form.ballot.entries, entries);
}

#[test]
fn what_is_left_out_is_taken_for_granted() {
    let form = good("(format: 1, agenda: \"klein\", council: \"Gouda\")");
    assert_eq!((form.ballot.version, form.ballot.mandate.body, form.ballot.entries.len()), (1, Body::Executive, 0));
    let form = good(&file(r#"marks: [(item: "1.1"), (item: "1.2", mark: "nog niet"), ]"#));
    assert_eq!(form.ballot.entries, [], "not yet is nothing said");
    let personal = good("(format: 1, agenda: \"klein\", council: \"zuidplas\")");
    assert_eq!(personal.ballot.mandate, Mandate::PERSONAL, "nobody is taken to speak for more than is said");
}

#[test]
fn nothing_is_public_unless_it_says_so() {
    let marks = r#"marks: [
        (item: "1.1", mark: "oranje", remark: "a", public: true, conditions: [(text: "b"), (text: "c", public: false)]),
        (item: "1.2", mark: "oranje", remark: "d", conditions: [(text: "e")]),
    ]"#;
    let audiences = |text: &str| {
        let form = good(text);
        let entries = form.ballot.entries.iter();
        let all = entries.flat_map(|e| {
            e.remark.iter().map(|said| said.audience).chain(e.conditions.iter().map(|wish| wish.audience))
        });
        all.map(|audience| audience == Audience::Public).collect::<Vec<_>>()
    };
    assert_eq!(audiences(&file(marks)), [true, true, false, false, false]);
    assert_eq!(audiences(&file(&format!("public: true, {marks}"))), [true, true, false, true, true]);
}

#[test]
fn what_has_no_place_on_this_agenda_is_kept_and_says_why() {
    let form = good(&file(
        r#"marks: [
            (item: "9.9", title: "Weg", mark: "rood", remark: "jammer", mandate: (body: Council)), (item: "1", mark: "groen"),
            (item: "1.3", mark: "oranje", conditions: [(text: "mits")]), (item: "1.1", title: "Oude naam", mark: "groen"),
        ]"#,
    ));
    let strays: Vec<_> = form.ballot.strays.iter().map(|s| (s.id.as_str(), s.why, s.answer)).collect();
    let expected = [
        ("9.9", Misplaced::Unknown, RED),
        ("1", Misplaced::NotColoured, GREEN),
        ("1.3", Misplaced::NotColoured, AMBER),
    ];
    assert_eq!(strays, expected);
    let gone = &form.ballot.strays[0];
    assert_eq!(gone.remark.as_ref().map(|said| said.text.as_str()), Some("jammer"));
    assert_eq!((gone.title.as_deref(), gone.mandate.as_ref().map(|m| &m.body)), (Some("Weg"), Some(&Body::Council)));
    assert_eq!(form.ballot.entries[0].title.as_deref(), Some("Oude naam"), "it was renamed");
}

#[track_caller]
fn means(scale: &Scale, answer: Answer, words: &[&str]) {
    for word in words {
        assert_eq!(marks::answer(scale, word), Some(answer), "{word}");
    }
}

#[test]
fn a_mark_may_be_written_in_many_ways() {
    let scale = Scale::traffic_light();
    means(&scale, GREEN, &["groen", "GROEN", " Groen ", "g", "G", "green", "●"]);
    means(&scale, AMBER, &["oranje", "O", "Amber", "geel", "orange", "◐"]);
    means(&scale, RED, &["rood", "r", "Red", "✕"]);
    means(&scale, Answer::NoView, &["geen zienswijze", "Geen-zienswijze", "geenzienswijze", "no view", "Z", "?"]);
    means(&scale, Answer::Abstention, &["onthouding", "Abstention", "t", "○"]);
    means(&scale, Answer::Pending, &["nog niet", "", "  ", "NOG NIET", "pending", "·"]);
    for word in ["paars", "x", "afwezig", "groenig", "-", "groen rood"] {
        assert_eq!(marks::answer(&scale, word), None, "{word}");
    }
}

#[test]
fn the_words_of_the_scale_go_before_all_others() {
    let level = |id: &str, name: Option<&str>, letter, role, counts| Level {
        id: id.to_owned(),
        name: name.map(str::to_owned),
        letter,
        glyph: letter,
        role,
        counts,
    };
    let scale = Scale::new(vec![
        level("nog niet", Some("Nog geen opvatting"), 'N', Role::Green, Counts::For),
        level("intentie", None, 'I', Role::Green, Counts::For),
        level("rood", Some("Groen"), 'W', Role::Grey, Counts::Nothing),
    ]);
    means(&scale, GREEN, &["nog niet", "n", "nog geen opvatting"]);
    means(&scale, RED, &["rood", "groen"]);
    assert_eq!(marks::answer(&scale, "green"), None, "two levels are green");
    for answer in [GREEN, AMBER, RED, Answer::Pending, Answer::NoView, Answer::Abstention] {
        assert_eq!(marks::answer(&scale, marks::word(&scale, answer)), Some(answer), "{answer:?}");
    }
}
