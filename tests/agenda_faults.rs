//! Agenda files with something wrong: each fault is told in full, at its line and column.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says what is wrong by panicking")]

#[path = "agenda_faults/left.rs"]
mod left;
#[path = "agenda_faults/more.rs"]
mod more;

use draagvlak::domain::scale::Scale;
use draagvlak::message::Say;
use draagvlak::store::agenda::{AgendaFaults, LETTERS_WITH_KEYS, TAKEN_GLYPHS, TAKEN_LETTERS, parse};
use draagvlak::text::{Language, Text};
use draagvlak::tui::keymap::{Clash, Context, Keymap};

/// A small agenda without faults; each case replaces one thing in it.
const SOUND: &str = r#"(
  format: 1, id: "proef", title: "Proef", date: "2021-09-16",
  weights: [(id: "inwoners", name: "inwoners")],
  councils: [
    (id: "gouda", name: "Gouda", short: "GO", weights: {"inwoners": 71189}),
    (id: "zuidplas", name: "Zuidplas", short: "ZP", weights: {"inwoners": 40937}),
    (id: "waddinxveen", name: "Waddinxveen", short: "WA", weights: {"inwoners": 32000}),
  ],
  groups: [(id: "noord", name: "Noord", members: ["gouda"])],
  scale: [
    (id: "groen", letter: "G", glyph: "●", role: Green, counts: For),
    (id: "rood", letter: "R", glyph: "✕", role: Red, counts: Against),
  ],
  rules: [(id: "meerderheid", preset: Majority)],
  agenda: [ // de punten
    (id: "1", title: "Eerste", coloured: true),
    (id: "2", title: "Tweede", children: [
      (id: "2.1", title: "Deel", coloured: true),
    ]),
  ],
)"#;

/// What fits at the top of a file, and in an agenda item.
const MEETING: &str = "format, id, series, round, title, date, place, note, earlier, weights, councils, groups, scale, rules, \
     attributes, agenda, glossary, calendar, colourings, conditions, actions";
const ITEM: &str = "id, parent, number, title, kind, coloured, planned, council, source, text, mandate, instruments, \
                    related, tags, attributes, indicators, milestones, costs, contributions, links, former, children";
const NEVER: &str = "aan deze eis van beslisregel “meerderheid” is nooit te voldoen, ook niet als iedereen er is en voor is — \
                     vergelijk de drempel met het aantal raden of hun gewicht";

fn told(say: &dyn Say) -> String {
    Text::new(Language::Dutch).explain(say)
}

/// The faults of a file, one a line, without the name of the file.
fn faults(bytes: &[u8]) -> String {
    match parse("proef.ron", bytes) {
        Ok(_) => "geen fouten".to_owned(),
        Err(AgendaFaults { faults, .. }) => {
            let lines: Vec<_> = faults.iter().map(|fault| told(fault).replacen("proef.ron:", "", 1)).collect();
            lines.join("\n")
        }
    }
}

#[track_caller]
fn case(sound: &str, broken: &str, expected: &str) {
    assert!(SOUND.contains(sound), "the sound file has no {sound}");
    assert_eq!(faults(SOUND.replacen(sound, broken, 1).as_bytes()), expected);
}

/// A case in which a field of the first item is replaced.
#[track_caller]
fn field(broken: &str, expected: &str) {
    case("coloured: true", broken, expected);
}

#[test]
fn the_sound_file_is_sound() {
    assert_eq!(faults(SOUND.as_bytes()), "geen fouten");
}

#[test]
fn what_is_not_ron_is_told_where_it_goes_wrong() {
    case(r#""Eerste""#, "Eerste", "16:22: hier hoort tekst tussen aanhalingstekens");
    case(r#"title: "Eerste""#, r#"title "Eerste""#, "16:20: hier ontbreekt een dubbele punt");
    case(r#""Eerste", coloured"#, r#""Eerste" coloured"#, "16:31: hier ontbreekt een komma");
    case(
        r#""Eerste""#,
        r#""Eer\qste""#,
        r"16:23: na “\” hoort in een tekst n, r, t, u, x, 0, “\” of een aanhalingsteken",
    );
    case(r#""Eerste""#, "@", "16:21: teken “@” past hier niet");
    field("coloured: ja", "16:42: hier hoort “true” of “false” — ja is “true”, nee is “false”");
    field("planned: 1e999", "16:41: hier hoort een geheel getal");
    field("planned: -1", "16:42: dit getal is te groot voor dit veld, of kleiner dan 0");
    field("planned: 70000", "16:41: dit getal is te groot voor dit veld, of kleiner dan 0");
    field(r#"planned: "tien""#, "16:41: hier hoort een geheel getal");
    field(r#"tags: "wonen""#, "16:37: hier hoort een lijst tussen “[” en “]”");
    field("attributes: []", "16:43: hier horen sleutels en waarden tussen “{” en “}”");
    field(r#"source: "brief""#, "16:40: hier horen velden tussen “(” en “)”");
    case(r#"(id: "1", title"#, r#"Punt(id: "1", title"#, "16:5: hier horen velden tussen “(” en “)”");
    case(r#""Eerste", coloured: true)"#, r#""Eerste", coloured: true]"#, "16:46: hier ontbreekt een komma");
    case("  ],\n)", "  ],\n) nog iets", "21:2: na het laatste haakje hoort niets meer te staan");
    case("  ],\n)", "  ],\n", "20:5: het bestand houdt te vroeg op");
    case("// de punten", "/* de punten", "15:15: het einde van deze toelichting ontbreekt: “*/”");
}

#[test]
fn a_slip_of_the_hand_is_told_where_it_was_made() {
    const UNCLOSED: &str = "het aanhalingsteken dat hier opent, is niet gesloten — zet \" achter de tekst";
    const QUOTES: &str = "deze aanhalingstekens horen in een brief — gebruik rechte aanhalingstekens: \"";
    const NUMBER: &str = "hier hoort een geheel getal — schrijf alleen het getal";
    case(r#""Eerste""#, r#""Eerste"#, &format!("16:22: {UNCLOSED}"));
    case(r#""Deel""#, r#""Deel"#, &format!("18:26: {UNCLOSED}"));
    case(r#""Eerste""#, "“Eerste”", &format!("16:22: {QUOTES}"));
    case(r#""Eerste""#, "„Eerste punt”", &format!("16:22: {QUOTES}"));
    case(r#""Eerste""#, "'Eerste'", &format!("16:22: {QUOTES}"));
    case(r#"id: "1""#, "id: '1'", &format!("16:10: {QUOTES}"));
    case(r#""Eerste","#, r#""Eerste",,"#, "16:31: hier staat een komma te veel — haal er een weg");
    case("71189}),", "71189}),,", "5:77: hier staat een komma te veel — haal er een weg");
    case("71189", "71.189", "5:69: “71.189” is geen geheel getal — schrijf 71189, zonder punt");
    case("71189", "1.071.189", "5:69: “1.071.189” is geen geheel getal — schrijf 1071189, zonder punt");
    field("planned: 38%", &format!("16:41: {NUMBER}"));
    field("planned: 10 min", &format!("16:41: {NUMBER}"));
    field("planned: 10min", &format!("16:41: {NUMBER}"));
    field(r#"planned: "10 min""#, &format!("16:41: {NUMBER}"));
    field("planned: 10 kind: Decision", "16:44: hier ontbreekt een komma");
    let date = |broken: &str, expected: &str| case(r#""2021-09-16""#, broken, &format!("2:49: {expected}"));
    date(r#""12-03-2026""#, "“12-03-2026” is geen datum als 2021-09-16 — schrijf \"2026-03-12\"");
    date(r#""12/3/2026""#, "“12/3/2026” is geen datum als 2021-09-16 — schrijf \"2026-03-12\"");
    date(r#""2026-02-30""#, "“2026-02-30”: deze dag bestaat niet");
    date("2026-03-12", "hier hoort tekst tussen aanhalingstekens");
    for (word, meant) in [("Besluit", "Decision"), ("Beslispunt", "Decision"), ("Bespreekpunt", "Discussion")] {
        field(
            &format!("kind: {word}"),
            &format!(
                "16:38: onbekende waarde “{word}”; hier past een van Decision, Discussion, Information — bedoelt u “{meant}”?"
            ),
        );
    }
    case(
        "role: Red",
        "role: Rood",
        "12:49: onbekende waarde “Rood”; hier past een van Green, Amber, Red, Blue, Grey — bedoelt u “Red”?",
    );
    case(
        "counts: Against",
        "counts: Tegen",
        "12:62: onbekende waarde “Tegen”; hier past een van For, Conditional, Against, Nothing — bedoelt u “Against”?",
    );
}

#[test]
fn a_file_of_another_kind_is_named() {
    let empty = " het bestand is leeg — schrijf er iets in, of kies een ander bestand";
    assert_eq!(faults(b""), empty);
    assert_eq!(faults(b"\n  // nog niets\n"), empty);
    assert_eq!(faults(b"J1 0 12 abc ()\n"), " dit is een logboek — open de agenda die ernaast staat");
}

#[test]
fn a_field_that_is_wrong_is_named() {
    case(
        r#"(id: "1", title"#,
        r#"(id: "1", titel"#,
        &format!("16:15: onbekend veld “titel”; hier passen {ITEM} — bedoelt u “title”?"),
    );
    case(
        "format: 1,",
        "fromat: 1,",
        &format!("2:3: onbekend veld “fromat”; hier passen {MEETING} — bedoelt u “format”?"),
    );
    field("kleurrijk: true", &format!("16:32: onbekend veld “kleurrijk”; hier passen {ITEM}"));
    case(r#"(id: "1", title"#, r#"(id: "1", id: "9", title"#, "16:15: veld “id” staat hier voor de tweede keer");
    case(r#"(id: "1", title"#, "(title", "16:5: veld “id” ontbreekt");
    case(r#"title: "Eerste""#, r#"number: "1""#, "16:5: veld “title” ontbreekt");
    case(r#""Eerste""#, r#""  ""#, "16:22: veld “title” is leeg");
    case(r#""Eerste""#, "\"\u{200B}\"", "16:22: veld “title” is leeg");
    field(
        "kind: Discusion",
        "16:38: onbekende waarde “Discusion”; hier past een van Decision, Discussion, Information — bedoelt u “Discussion”?",
    );
    case(
        "role: Green",
        "role: Groen",
        "11:50: onbekende waarde “Groen”; hier past een van Green, Amber, Red, Blue, Grey — bedoelt u “Green”?",
    );
    case(
        r#"{"inwoners": 71189}"#,
        r#"{"inwoners": 1, "inwoners": 2}"#,
        "5:72: “inwoners” staat hier voor de tweede keer",
    );
    field(r#"attributes: {"wijk": "a", "wijk": "b"}"#, "16:58: “wijk” staat hier voor de tweede keer");
    field("instruments: [(page: 3)]", "16:46: veld “kind” ontbreekt");
    field("instruments: [(kind: Motion, page: 0)]", "16:67: veld “page” telt vanaf 1");
    let long = format!("number: \"{}\"", "1".repeat(17));
    field(&long, "16:40: veld “number” telt meer dan 16 tekens");
    let many = format!("tags: [{}]", "\"wonen\", ".repeat(1_001));
    field(&many, "16:9039: veld “tags” telt meer dan 1.000 onderdelen; dit is het eerste te veel");
}

#[test]
fn the_meeting_itself() {
    case(
        "format: 1",
        "format: 2",
        "2:11: dit bestand volgt indeling 2, dit programma kent indeling 1 — gebruik een nieuwere versie van het programma",
    );
    case(
        "format: 1",
        "nieuw: [], format: 7",
        "2:22: dit bestand volgt indeling 7, dit programma kent indeling 1 — gebruik een nieuwere versie van het programma",
    );
    case("format: 1", "format: 0", "2:11: dit bestand volgt indeling 0, dit programma kent indeling 1");
    case("format: 1, ", "", "1:1: veld “format” ontbreekt");
    case(r#"id: "proef", "#, "", "1:1: veld “id” ontbreekt");
    case(
        r#"id: "proef""#,
        r#"id: "proef/../etc""#,
        "2:18: id “proef/../etc” mag alleen letters zonder accent, cijfers, punten, streepjes en liggende streepjes bevatten",
    );
    case(r#""2021-09-16""#, r#""16 september 2021""#, "2:49: “16 september 2021” is geen datum als 2021-09-16");
    case(r#""2021-09-16""#, r#""2021-02-29""#, "2:49: “2021-02-29”: deze dag bestaat niet");
    case(r#"date: "2021-09-16","#, "", "1:1: veld “date” ontbreekt");
    case(
        r#"date: "2021-09-16","#,
        r#"date: "2021-09-16", round: 2, earlier: [(round: 2, date: "2021-09-02")],"#,
        "2:91: eerdere ronde 2 komt niet voor deze ronde, 2",
    );
    case(
        r#"date: "2021-09-16","#,
        r#"date: "2021-09-16", earlier: [(round: 1)],"#,
        "2:73: veld “date” ontbreekt\n2:81: eerdere ronde 1 komt niet voor deze ronde, 1",
    );
}

#[test]
fn ids_are_unique_and_references_lead_somewhere() {
    case(r#"(id: "2", "#, r#"(id: "1", "#, "17:10: agendapunt “1” staat ook al op regel 16");
    case(r#"(id: "2.1", "#, r#"(id: "1", "#, "18:12: agendapunt “1” staat ook al op regel 16");
    case(r#"id: "zuidplas""#, r#"id: "Gouda""#, "6:10: raad “Gouda” staat ook al op regel 5");
    case(r#"id: "rood""#, r#"id: "groen""#, "12:10: kleur “groen” staat ook al op regel 11");
    case(
        "preset: Majority)",
        r#"preset: Majority), (id: "meerderheid", preset: Consent)"#,
        "14:55: beslisregel “meerderheid” staat ook al op regel 14",
    );
    case(
        r#"name: "inwoners")"#,
        r#"name: "inwoners"), (id: "inwoners", name: "kosten")"#,
        "3:54: gewicht “inwoners” staat ook al op regel 3",
    );
    case(
        r#"members: ["gouda"])"#,
        r#"members: ["gouda"]), (id: "noord", name: "Nog een", members: ["zuidplas"])"#,
        "9:67: groep “noord” staat ook al op regel 9",
    );
    field(r#"council: "goda""#, "16:41: onbekend: raad “goda” — bedoelt u “gouda”?");
    field(r#"council: "amsterdam""#, "16:41: onbekend: raad “amsterdam”");
    field(r#"related: [(item: "2.l")]"#, "16:49: onbekend: agendapunt “2.l” — bedoelt u “2.1”?");
    field(r#"related: [(item: "1")]"#, "16:49: een agendapunt is niet verwant aan zichzelf");
    field(r#"related: [(why: "zomaar")]"#, "16:42: veld “item” ontbreekt");
    case(
        r#"members: ["gouda"]"#,
        r#"members: ["gouda", "zuidpas"]"#,
        "9:60: onbekend: raad “zuidpas” — bedoelt u “zuidplas”?",
    );
    case(r#"members: ["gouda"]"#, r#"members: ["gouda", "gouda"]"#, "9:60: “gouda” staat hier voor de tweede keer");
    case(r#"members: ["gouda"]"#, "members: []", "9:12: veld “members” is leeg");
    case(
        r#"{"inwoners": 71189}"#,
        r#"{"inwonres": 71189}"#,
        "5:57: onbekend: gewicht “inwonres” — bedoelt u “inwoners”?",
    );
    case(
        "preset: Majority",
        r#"preset: DoubleMajority(weight: "inwoner")"#,
        "14:62: onbekend: gewicht “inwoner” — bedoelt u “inwoners”?",
    );
    case("preset: Majority", r#"criterion: Weight("kosten", MoreThan(1))"#, "14:49: onbekend: gewicht “kosten”");
    case("preset: Majority", r#"criterion: Within("zuid", Councils(AtLeast(1)))"#, "14:49: onbekend: groep “zuid”");
    field(r#"related: [(item: "2.1"), (item: "2.2")]"#, "16:64: onbekend: agendapunt “2.2” — bedoelt u “2.1”?");
}

#[test]
fn councils_can_be_told_apart_and_weighed() {
    case(
        "councils: [",
        "councils: [], groups: [], extra: [",
        &format!("4:29: onbekend veld “extra”; hier passen {MEETING}"),
    );
    case(r#"{"inwoners": 71189}"#, r#"{"inwoners": 0}"#, "5:69: een raad kan niet 0 wegen");
    case(
        r#"{"inwoners": 71189}"#,
        r#"{"inwoners": 2000000000000}"#,
        "5:69: dit gewicht is groter dan 1.000.000.000.000",
    );
    case(r#""GO""#, r#""GOUD""#, "5:41: korte naam “GOUD” moet uit een tot drie letters of cijfers bestaan");
    case(r#""GO""#, r#""G-""#, "5:41: korte naam “G-” moet uit een tot drie letters of cijfers bestaan");
    case(r#""GO""#, r#""zp""#, "6:47: korte naam “ZP” staat ook al op regel 5");
    case(
        r#"name: "Zuidplas""#,
        r#"name: "GOUDA""#,
        "6:28: raad “GOUDA” is niet te onderscheiden van “Gouda” op regel 5",
    );
    case(
        r#"name: "Zuidplas""#,
        r#"name: "Gouda ""#,
        "6:28: raad “Gouda” is niet te onderscheiden van “Gouda” op regel 5",
    );
    case(
        r#"name: "Zuidplas""#,
        "name: \"G\u{43E}ud\u{430}\"",
        "6:28: raad “Gоudа” is niet te onderscheiden van “Gouda” op regel 5",
    );
    case(
        r#"name: "Zuidplas""#,
        "name: \"Go\u{200B}uda\"",
        "6:28: raad “Go�uda” is niet te onderscheiden van “Gouda” op regel 5",
    );
    field(r#"mandate: (body: Committee, parties: ["CDA"])"#, "16:69: alleen bij body: Parties horen fracties");
    field("mandate: (body: Parties)", "16:41: veld “parties” ontbreekt");
    field("mandate: (version: 1)", "16:41: veld “body” ontbreekt");
    field("mandate: (body: Council, version: 0)", "16:66: veld “version” telt vanaf 1");
    let without = SOUND.replacen("councils: [", "councils: [] /*", 1).replacen("  groups:", "  */, groups:", 1);
    assert_eq!(faults(without.as_bytes()).lines().next(), Some("4:13: er doet geen enkele raad mee"));
}
