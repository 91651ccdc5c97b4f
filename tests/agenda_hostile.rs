//! Agenda files that no friend would send, and files that a friend saved in an odd way.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says what is wrong by panicking")]

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use draagvlak::clean::{Field, clean};
use draagvlak::message::{Say, Value};
use draagvlak::store::agenda::{Parsed, parse, read};
use draagvlak::store::disk::RealDisk;
use draagvlak::text::{Language, Text};

const HEAD: &str = r#"(
  format: 1, id: "proef", title: "Proef", date: "2021-09-16",
  weights: [(id: "inwoners", name: "inwoners")],
  councils: [
    (id: "gouda", name: "Gouda", short: "GO", weights: {"inwoners": 71189}),
    (id: "zuidplas", name: "Zuidplas", short: "ZP", weights: {"inwoners": 40937}),
  ],
  rules: [(id: "meerderheid", preset: Majority)],
  agenda: ["#;

/// A small file with these items, which start at 9:12.
fn with(items: &str) -> String {
    format!("{HEAD}{items}\n  ],\n)\n")
}

fn sound() -> String {
    with(r#"(id: "1", title: "Eerste", coloured: true)"#)
}

fn told(say: &dyn Say) -> String {
    Text::new(Language::Dutch).explain(say)
}

/// The first fault, found soon enough: the limit is a hundred times what it takes, for a slow and busy machine.
#[track_caller]
fn refused(bytes: impl AsRef<[u8]>, expected: &str) {
    let start = Instant::now();
    let faults = parse("a.ron", bytes.as_ref()).unwrap_err();
    let took = start.elapsed();
    let first = faults.faults.first().unwrap();
    let said = told(first);
    assert_eq!(said, expected);
    assert!(said.chars().count() < 600, "an error of {} characters", said.chars().count());
    assert!(took < Duration::from_secs(30), "{took:?}");
}

#[track_caller]
fn accepted(bytes: impl AsRef<[u8]>) -> Parsed {
    parse("a.ron", bytes.as_ref()).unwrap_or_else(|faults| panic!("{}", told(&faults)))
}

#[test]
fn a_byte_order_mark_and_the_line_ends_of_windows_are_accepted() {
    let unmarked = accepted(sound());
    assert_eq!(accepted(format!("\u{FEFF}{}", sound())), unmarked);
    assert_eq!(accepted(sound().replace('\n', "\r\n")), unmarked);
    // Nor do they shift a place.
    let broken = with(r#"(id: "1", title: "")"#);
    refused(format!("\u{FEFF}{broken}"), "a.ron:9:29: veld “title” is leeg");
    refused(broken.replace('\n', "\r\n"), "a.ron:9:29: veld “title” is leeg");
    refused("\u{FEFF}@", "a.ron:1:1: hier horen velden tussen “(” en “)”");
}

#[test]
fn a_column_counts_characters() {
    let broken = with(r#"(id: "1", title: "é̂ 😀 één", kind: X)"#);
    refused(broken, "a.ron:9:47: onbekende waarde “X”; hier past een van Decision, Discussion, Information");
}

#[test]
fn what_is_not_utf8_is_refused() {
    let le: Vec<u8> = sound().encode_utf16().flat_map(u16::to_le_bytes).collect();
    let be: Vec<u8> = sound().encode_utf16().flat_map(u16::to_be_bytes).collect();
    let utf16 = "a.ron:1:1: het bestand is opgeslagen als UTF-16 — sla het bestand op als UTF-8";
    refused(&le, utf16);
    refused(&be, utf16);
    refused([&[0xFF, 0xFE], le.as_slice()].concat(), utf16);
    refused([&[0xFE, 0xFF], be.as_slice()].concat(), utf16);
    refused(b"(\n id: \"caf\xE9\")", "a.ron:2:10: byte E9 is geen UTF-8 — sla het bestand op als UTF-8");
    refused(&"(id: \"é".as_bytes()[..7], "a.ron:1:7: byte C3 is geen UTF-8 — sla het bestand op als UTF-8");
}

#[test]
fn a_file_without_content_is_refused() {
    let empty = "a.ron: het bestand is leeg — schrijf er iets in, of kies een ander bestand";
    refused("", empty);
    refused(" \n// niets\n", empty);
    refused([0; 512], "a.ron:1:1: hier horen velden tussen “(” en “)”");
    refused("()", "a.ron:1:1: veld “format” ontbreekt");
}

#[test]
fn a_file_cannot_change_how_it_is_read() {
    let attribute =
        "het bestand begint met een leesinstelling (“#!”), en die is hier niet toegestaan — haal die regel weg";
    refused(format!("#![enable(unwrap_newtypes)]\n{}", sound()), &format!("a.ron:1:1: {attribute}"));
    refused(format!("/* a */ // b\n  #![enable(unwrap_newtypes)]\n{}", sound()), &format!("a.ron:2:3: {attribute}"));
    refused(with("#![enable(unwrap_newtypes)]"), "a.ron:9:12: teken “#” past hier niet");
}

#[test]
fn depth_is_bounded() {
    let deep = "meer dan 12 lagen in elkaar";
    refused(with(&"[".repeat(10_000)), &format!("a.ron:9:74: {deep}"));
    refused(with(&"(a:".repeat(10_000)), &format!("a.ron:9:196: {deep}"));
    refused(with(&"(".repeat(10_000)), &format!("a.ron:9:74: {deep}"));
    refused(with(&"{1:".repeat(10_000)), &format!("a.ron:9:196: {deep}"));
    refused(with(&"/*".repeat(10_000)), "a.ron:9:20012: het einde van deze toelichting ontbreekt: “*/”");

    let nested = |layers: usize| {
        (1..layers).fold(r#"(id: "x", title: "t", coloured: true)"#.to_owned(), |inner, i| {
            format!(r#"(id: "y{i}", title: "t", children: [{inner}])"#)
        })
    };
    assert_eq!(accepted(with(&nested(12))).plan.agenda.len(), 12);
    refused(with(&nested(13)), &format!("a.ron:9:423: {deep}"));

    let chain = |n: usize| {
        let parent = |i| if i == 0 { String::new() } else { format!("parent: \"i{}\", ", i - 1) };
        (0..n).map(|i| format!("(id: \"i{i}\", {}title: \"t\"),\n", parent(i))).collect::<String>()
    };
    assert_eq!(accepted(with(&chain(12))).plan.agenda.len(), 12);
    refused(with(&chain(13)), &format!("a.ron:21:1: {deep}"));
    refused(with(&chain(20_000)), &format!("a.ron:21:1: {deep}"));

    let all = |layers| format!("criterion: {}Councils(AtLeast(1)){}", "All([".repeat(layers), "])".repeat(layers));
    accepted(sound().replace("preset: Majority", &all(11)));
    refused(sound().replace("preset: Majority", &all(12)), &format!("a.ron:8:102: {deep}"));
}

#[test]
fn ten_megabytes_of_rubbish_are_refused_quickly() {
    let mut dice = 1_u64;
    let mut noise = |low: u64, high: u64| -> Vec<u8> {
        let byte = |_| {
            dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            u8::try_from(low + (dice >> 33) % (high - low)).unwrap()
        };
        (0..10_000_000).map(byte).collect()
    };
    assert!(parse("a.ron", &noise(0, 256)).is_err());
    assert!(parse("a.ron", &noise(32, 127)).is_err());
    refused("x".repeat(10_000_000), "a.ron:1:1: hier horen velden tussen “(” en “)”");
    refused("(".repeat(10_000_000), "a.ron:1:2: hier hoort een naam zonder aanhalingstekens");
    let empty = "a.ron: het bestand is leeg — schrijf er iets in, of kies een ander bestand";
    refused("\n".repeat(10_000_000), empty);
    let unending = format!("(id: \"{}", "a".repeat(10_000_000));
    refused(unending, "a.ron:1:6: het aanhalingsteken dat hier opent, is niet gesloten — zet \" achter de tekst");
}

#[test]
fn a_long_text_makes_no_long_error() {
    let (long, cut) = ("a".repeat(1_000_000), "a".repeat(200));
    let kinds = "hier past een van Decision, Discussion, Information";
    refused(
        with(&format!("(id: \"1\", title: \"x\", kind: {long})")),
        &format!("a.ron:9:40: onbekende waarde “{cut}”; {kinds}"),
    );
    refused(with(&format!("(id: \"1\", title: \"{long}\")")), "a.ron:9:29: veld “title” telt meer dan 300 tekens");
    let council = with(&format!("(id: \"1\", title: \"x\", council: \"{long}\")"));
    refused(council, &format!("a.ron:9:43: onbekend: raad “{cut}”"));
    let date = sound().replace("2021-09-16", &long);
    refused(date, &format!("a.ron:2:49: “{cut}” is geen datum als 2021-09-16"));
    let field = parse("a.ron", with(&format!("(id: \"1\", {long}: 1)")).as_bytes()).unwrap_err();
    assert!(told(&field).chars().count() < 600);
    let name = parse(&long, b"()").unwrap_err();
    assert!(told(&name).starts_with(&format!("{cut}:1:1: ")));
}

#[test]
fn many_things_are_counted_out() {
    let items = |n: usize| (0..n).map(|i| format!("(id: \"i{i}\", title: \"x\"),\n")).collect::<String>();
    assert_eq!(accepted(with(&items(5_000))).plan.agenda.len(), 5_000);
    let key = |i| format!("\"k{i}\": \"v\", ");
    let attributes = (0..100_000).map(key).collect::<String>();
    refused(
        with(&format!("(id: \"1\", title: \"x\", attributes: {{{attributes}}})")),
        "a.ron:9:12937: veld “attributes” telt meer dan 1.000 onderdelen; dit is het eerste te veel",
    );
    let ring: String =
        (0..20_000).map(|i| format!("(id: \"i{i}\", title: \"x\", parent: \"i{}\"),\n", (i + 1) % 20_000)).collect();
    let faults = parse("a.ron", with(&ring).as_bytes()).unwrap_err();
    let [fault] = faults.faults.as_slice() else { panic!("one ring, {} faults", faults.faults.len()) };
    assert!(told(fault).starts_with("a.ron:9:43: agendapunten staan in een kring onder elkaar: i0 → i1 → i2 →"));
}

#[test]
fn what_cannot_be_seen_is_shown() {
    let parsed = accepted(with("(id: \"1\", title: \"Een\\u{1B}[2J\0twee\u{202E}drie\u{AD}\", text: \"a\r\nb\\tc\")"));
    let item = parsed.plan.agenda.item(parsed.plan.agenda.find("1").unwrap());
    assert_eq!(item.title, "Een\u{FFFD}[2J\u{FFFD}twee\u{FFFD}drie");
    assert_eq!(item.text.as_deref(), Some("a\nb\tc"));
    refused(
        with("(id: \"1\u{202E}\", title: \"x\")"),
        "a.ron:9:17: id “1\u{FFFD}” mag alleen letters zonder accent, cijfers, punten, streepjes en liggende streepjes bevatten",
    );
}

#[test]
fn a_file_that_is_no_agenda_is_refused_before_it_is_read() {
    #[track_caller]
    fn case(path: &Path, expected: &str) {
        let said = told(&read(&RealDisk, path).unwrap_err());
        assert_eq!(said, format!("{}: {expected}", path.display()));
    }
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    case(&path("weg.ron"), "het bestand is niet te lezen: bestand of map bestaat niet — controleer het pad");
    fs::create_dir(path("map")).unwrap();
    case(&path("map"), "dit is geen gewoon bestand — controleer het pad");
    // A hole of a terabyte: reading it would never end.
    fs::File::create(path("groot.ron")).unwrap().set_len(1 << 40).unwrap();
    let too_large = "het bestand telt 1.099.511.627.776 bytes, meer dan de 33.554.432 die zo’n bestand mag tellen";
    case(&path("groot.ron"), too_large);
    fs::write(path("goed.ron"), sound()).unwrap();
    assert_eq!(read(&RealDisk, &path("goed.ron")).unwrap().plan, accepted(sound()).plan);
}

#[test]
fn what_may_not_be_meant_is_a_warning() {
    #[track_caller]
    fn case(file: &str, expected: &[&str]) {
        let warnings: Vec<_> = accepted(file).warnings.iter().map(|warning| told(warning)).collect();
        assert_eq!(warnings, expected);
    }
    let dominant = "a.ron:5:5: Gouda heeft meer dan de helft van alle inwoners en beslist daarmee alleen";
    case(&sound(), &[dominant]);
    case(&sound().replace("71189", "40937"), &[]);
    case(
        &sound().replace("{\"inwoners\": 40937}", "{}"),
        &[dominant, "a.ron:6:5: van Zuidplas is het aantal inwoners niet bekend"],
    );
    let nothing = "a.ron:1:1: er is nog geen punt om in te kleuren; voeg er in het scherm een toe met +, of zet coloured: true bij een punt";
    case(&with("").replace("71189", "40937"), &[nothing]);
}

#[test]
fn joined_emoji_leave_no_mark_of_what_joined_them() {
    for (text, shown) in [
        ("\u{1F469}\u{200D}\u{1F467}", "\u{1F469}\u{1F467}"),
        ("\u{2764}\u{FE0F} hart", "\u{2764} hart"),
        ("e\u{200D}\u{301}", "\u{E9}"),
        ("\u{FE0E}\u{AD}", ""),
        ("a\u{200B}b\u{FE00}c", "a\u{FFFD}b\u{FFFD}c"),
    ] {
        for field in [Field::Line, Field::Lines] {
            let once = clean(text, field, 20);
            assert_eq!(once, shown);
            assert_eq!(clean(&once, field, 20), once);
        }
    }
    let parsed = accepted(with("(id: \"1\", title: \"Zorg \u{2764}\u{FE0F}\", coloured: true)"));
    let item = parsed.plan.agenda.find("1").unwrap();
    assert_eq!(parsed.plan.agenda.item(item).title, "Zorg \u{2764}");
}

#[test]
fn a_path_in_a_message_cannot_turn_the_text_around() {
    let path = Path::new("a\u{202E}nor.\u{1B}[2Jb");
    assert_eq!(Value::from(path), Value::Text("a\u{FFFD}nor.\u{FFFD}[2Jb".to_owned()));
}
