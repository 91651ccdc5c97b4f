//! An agenda that is written is read again as it was, field by field.
#![allow(missing_docs, unreachable_pub, dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "agenda_write/carried.rs"]
mod carried;
#[path = "agenda_write/left.rs"]
mod left;
#[path = "agenda_write/random.rs"]
mod random;

use draagvlak::domain::agenda::{Agenda, Item, Kind, Related};
use draagvlak::domain::council::{Council, Presence, Region};
use draagvlak::domain::meeting::Plan;
use draagvlak::domain::rule::{Criterion, Preset, Rule, Threshold};
use draagvlak::domain::time::Date;
use draagvlak::store::agenda::{parse, write};
use draagvlak::text::{Language, Text};
use proptest::prelude::*;

use random::{a_plan, cases};

#[track_caller]
fn read(text: &str) -> Plan {
    let parsed = parse("geschreven.ron", text.as_bytes()).unwrap_or_else(|faults| {
        let words = Text::new(Language::Dutch);
        let lines: Vec<_> = faults.faults.iter().map(|fault| words.explain(fault)).collect();
        panic!("{}\n{text}", lines.join("\n"))
    });
    parsed.plan
}

/// Compares part by part, so that what differs is what is shown.
#[track_caller]
fn same(read: &Plan, written: &Plan) {
    let head = |p: &Plan| (p.id.clone(), p.series.clone(), p.round, p.title.clone(), p.date);
    assert_eq!(head(read), head(written));
    assert_eq!((&read.place, &read.note, &read.earlier), (&written.place, &written.note, &written.earlier));
    assert_eq!(read.region, written.region);
    assert_eq!(read.scale, written.scale);
    assert_eq!(read.rules, written.rules);
    assert_eq!(read.agenda.len(), written.agenda.len());
    for (item, other) in read.agenda.walk().into_iter().zip(written.agenda.walk()) {
        assert_eq!(read.agenda.item(item), written.agenda.item(other));
        assert_eq!(read.agenda.position(item), written.agenda.position(other));
    }
    assert_eq!((&read.conditions, &read.actions), (&written.conditions, &written.actions));
    assert_eq!(read, written);
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn what_is_written_is_read_as_it_was(plan in a_plan()) {
        let text = write(&plan);
        same(&read(&text), &plan);
        prop_assert_eq!(write(&read(&text)), text, "writing again gives the same bytes");
    }
}

fn built_in() -> &'static str {
    include_str!("../data/midden-holland-2021-09-16.ron")
}

#[test]
fn the_built_in_meeting_comes_back() {
    let plan = read(built_in());
    let text = write(&plan);
    same(&read(&text), &plan);
}

/// One council, one item of each sort: small enough to write out by hand.
fn small() -> Plan {
    let council = |id: &str, name: &str, short: &str| Council {
        id: id.to_owned(),
        name: name.to_owned(),
        short: short.to_owned(),
        sort: None,
        aliases: Vec::new(),
        weights: Vec::new(),
        mandate: None,
        presence: Presence::Present,
    };
    let councils = vec![council("a", "'s-Aadorp", "AA"), council("b", "Beekstad", "BE")];
    let mut agenda = Agenda::default();
    let above = agenda.push(None, Item { coloured: false, ..Item::new("1", "1", "Jeugdhulp") });
    let first = agenda.push(Some(above), Item { kind: Kind::Decision, ..Item::new("1.1", "I", "De “inkoop”") });
    let text = Some("Eerst dit.\nDan \"dat\".".to_owned());
    let second = agenda.push(Some(above), Item { text, ..Item::new("1.2", "1.2", "Toegang") });
    agenda.relate(first, Related { item: second, why: None });
    agenda.relate(second, Related { item: first, why: None });
    let date = Date::new(2026, 3, 12).unwrap();
    Plan { region: Region { councils, ..Region::default() }, agenda, ..Plan::new("klein", "Klein overleg", date) }
}

#[test]
fn a_file_is_what_a_hand_would_write() {
    let expected = r#"(
    format: 1,
    id: "klein",
    round: 1,
    title: "Klein overleg",
    date: "2026-03-12",
    councils: [
        (id: "a", name: "'s-Aadorp", short: "AA"),
        (id: "b", name: "Beekstad", short: "BE"),
    ],
    agenda: [
        (
            id: "1", title: "Jeugdhulp",
            children: [
                (
                    id: "1.1", number: "I", title: "De “inkoop”", kind: Decision, coloured: true,
                    related: [
                        (item: "1.2"),
                    ],
                ),
                (id: "1.2", title: "Toegang", coloured: true, text: "Eerst dit.\nDan \"dat\"."),
            ],
        ),
    ],
)
"#;
    assert_eq!(write(&small()), expected);
}

#[test]
fn only_what_differs_from_a_preset_is_written() {
    let rules = vec![
        Rule { quorum: Some(Threshold::at_least(1, 2)), ..Rule::preset("c", Preset::Consent) },
        Rule { criterion: Criterion::OthersFewerThan(1), ..Rule::preset("m", Preset::Majority) },
    ];
    let text = write(&Plan { rules, ..small() });
    assert!(text.contains(r#"(id: "c", preset: Consent, quorum: AtLeastPart(1, 2)),"#), "{text}");
    assert!(text.contains(r#"(id: "m", criterion: OthersFewerThan(1)),"#), "{text}");
}

#[test]
fn what_was_withdrawn_does_not_come_back() {
    let mut plan = small();
    let gone = plan.agenda.find("1.2").unwrap();
    plan.agenda.set_withdrawn(gone, true);
    let text = write(&plan);
    assert!(!text.contains("1.2") && text.contains("1.1"), "{text}");
    assert_eq!(read(&text).agenda.len(), 2);
}
