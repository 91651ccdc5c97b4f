//! What is wrong with a file, where, and what to do.

use super::{SMALL, file, meeting, said, wrong};
use draagvlak::store::ballot::{MAX_BYTES, parse};

#[test]
fn each_fault_has_its_place_and_all_are_told_at_once() {
    let text = file(
        "version: 0, mandate: (body: Raad),\n  marks: [\n    (item: \"1.1\", mark: \"oranj\"),\n    (item: \"1.1\", mark: \"groen\"),\n    (punt: \"1.2\"),\n    (mark: \"groen\"), (item: \"1.2\", mark: \"paars\", conditions: [(wanted: (kind: Motie))])]",
    );
    let said = wrong(&text);
    let expected = [
        "g.ron:1:57: veld “version” telt vanaf 1",
        "g.ron:1:76: onbekende waarde “Raad”; hier past een van Council, Committee, Parties, Executive, Personal — bedoelt u “Council”?",
        "g.ron:3:25: “oranj” is geen kleur van dit overleg; hier past een van groen, oranje, rood, geen zienswijze, onthouding, nog niet — bedoelt u “oranje”?",
        "g.ron:4:12: agendapunt “1.1” staat ook al op regel 3",
        "g.ron:5:6: onbekend veld “punt”; hier passen item, title, mark, mandate, remark, public, conditions",
        "g.ron:6:5: veld “item” ontbreekt",
        "g.ron:6:42: “paars” is geen kleur van dit overleg; hier past een van groen, oranje, rood, geen zienswijze, onthouding, nog niet",
        "g.ron:6:64: veld “text” ontbreekt",
        "g.ron:6:80: onbekende waarde “Motie”; hier past een van Motion, Amendment, Undertaking, TextChange — bedoelt u “Motion”?",
    ];
    assert_eq!(said, expected);
}

#[track_caller]
fn only(text: &str, expected: &str) {
    assert_eq!(wrong(text), [expected], "{text}");
}

#[test]
fn a_file_of_another_meeting_or_council_is_refused() {
    only(
        "(format: 1, agenda: \"groot\", council: \"utrecht\", marks: [(item: \"7\", mark: \"x\")])",
        "g.ron:1:21: deze inkleuring hoort bij overleg “groot”, niet bij “klein” — kies de agenda waarvoor ze is gemaakt",
    );
    only(
        "(format: 1, agenda: \"klein\", council: \"gauda\")",
        "g.ron:1:39: onbekend: raad “gauda” — bedoelt u “gouda”?",
    );
    only("(format: 1, agenda: \"klein\")", "g.ron:1:1: veld “council” ontbreekt");
    only("(format: 1, council: \"gouda\")", "g.ron:1:1: veld “agenda” ontbreekt");
    only("(agenda: \"klein\", council: \"gouda\")", "g.ron:1:1: veld “format” ontbreekt");
    only(
        "(format: 2, agenda: \"klein\", kleur: 1)",
        "g.ron:1:10: dit bestand volgt indeling 2, dit programma kent indeling 1 — gebruik een nieuwere versie van het programma",
    );
}

#[test]
fn broken_and_foreign_files_say_what_they_are() {
    only("", "g.ron: het bestand is leeg — schrijf er iets in, of kies een ander bestand");
    only(&file("marks: [(item: \"1.1\", mark: \"groen\""), "g.ron:1:83: hier ontbreekt een komma");
    let utf16: Vec<u8> = file("").encode_utf16().flat_map(u16::to_le_bytes).collect();
    let utf16 = parse("g.ron", &utf16, &meeting(SMALL)).unwrap_err();
    assert_eq!(said(&utf16), ["g.ron:1:1: het bestand is opgeslagen als UTF-16 — sla het bestand op als UTF-8"]);
    let large = parse("g.ron", &vec![b' '; MAX_BYTES as usize + 1], &meeting(SMALL)).unwrap_err();
    assert_eq!(said(&large).len(), 1);
    assert!(said(&large)[0].contains("1.048.576"), "{large:?}");
    let deep = format!("(marks: {})", "[".repeat(100_000));
    assert!(!wrong(&deep).is_empty());
    assert!(wrong("PK\u{3}\u{4}")[0].starts_with("g.ron:1:1: "));
}

#[test]
fn what_a_file_says_is_made_safe() {
    let hostile = "a\u{1b}[31mb\u{202e}c\nd";
    let text = file(&format!("marks: [(item: \"1.1\", mark: \"groen\", title: {hostile:?}, remark: {hostile:?})]"));
    let form = parse("g\u{1b}.ron", text.as_bytes(), &meeting(SMALL)).unwrap();
    let entry = &form.ballot.entries[0];
    assert_eq!(entry.remark.as_ref().unwrap().text, "a\u{fffd}[31mb\u{fffd}c\nd");
    assert_eq!(entry.title.as_deref(), Some("a\u{fffd}[31mb\u{fffd}c d"));
    assert_eq!(form.ballot.file, "g\u{fffd}.ron");
    let long = "x".repeat(2_001);
    only(
        &file(&format!("marks: [(item: \"1.1\", remark: \"{long}\")]")),
        "g.ron:1:78: veld “remark” telt meer dan 2.000 tekens",
    );
    assert!(wrong(&file("marks: [(item: \"1.1\", mark: \"\u{1b}[2J\")]")).iter().all(|line| !line.contains('\u{1b}')));
}
