//! Sixty cases that were thought out, each with the parsers that it is for and what they must answer.

use draagvlak::message::Say;
use draagvlak::store::{agenda, ballot, consensus, header, outline, sheet, wire};
use draagvlak::text::{Language, Text};

use super::seeds::{self, SMALL};

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum By {
    Agenda,
    Colouring,
    Event,
    Consensus,
    Outline,
    Sheet,
}
use By::{Agenda, Colouring, Consensus, Event, Outline, Sheet};

const COLOURING: &str = r#"(format:1,agenda:"a",council:"gouda",marks:[(item:"1.1",mark:"groen")])"#;
const EVENT: &str = r#"(at:1,by:"tafel",n:1,what:Marked("1.1","gouda",Pending,Level("groen")))"#;
const TABLE: &str = "nummer;titel\n1;Jeugd\n";

/// Good input of a parser as text.
fn good(by: By) -> String {
    match by {
        Agenda => SMALL.to_owned(),
        Colouring => COLOURING.to_owned(),
        Event => EVENT.to_owned(),
        Consensus => String::from_utf8(seeds::consensus().remove(0)).unwrap(),
        Outline | Sheet => TABLE.to_owned(),
    }
}

/// Whether a parser reads this; what it says of what it refuses is short and harmless.
fn reads(by: By, bytes: &[u8]) -> bool {
    fn told<T, E: Say>(read: Result<T, E>) -> bool {
        let Err(error) = read else { return true };
        let said = Text::new(Language::Dutch).explain(&error);
        assert!(said.chars().count() < 1_000, "{} characters", said.chars().count());
        assert!(said.chars().all(|c| !draagvlak::clean::is_hidden(c)), "{said}");
        false
    }
    match by {
        Agenda => told(agenda::parse("a.ron", bytes)),
        Colouring => told(ballot::parse("a.ron", bytes, &seeds::meeting())),
        Event => std::str::from_utf8(bytes).is_ok_and(|line| told(wire::decode(&mut seeds::meeting(), line))),
        Consensus => {
            let seal = format!("\n// sha256 {}\n", header::sha256(&[bytes, b"\n"].concat()));
            told(consensus::read(&[bytes, seal.as_bytes()].concat()))
        }
        Outline => told(outline::read("a.csv", bytes)),
        Sheet => told(sheet::read("a.csv", bytes)),
    }
}

/// Those that read it; the others of `all` refuse it.
#[track_caller]
fn case(what: &str, all: &[By], make: impl Fn(By) -> Vec<u8>, read: &[By]) -> usize {
    for &by in all {
        assert_eq!(reads(by, &make(by)), read.contains(&by), "{what}: {by:?}");
    }
    all.len()
}

const ALL: [By; 6] = [Agenda, Colouring, Event, Consensus, Outline, Sheet];
const RON: [By; 4] = [Agenda, Colouring, Event, Consensus];
const TABLES: [By; 2] = [Outline, Sheet];

fn utf16(text: &str, mark: bool, unit: fn(u16) -> [u8; 2]) -> Vec<u8> {
    let start = if mark { "\u{FEFF}" } else { "" };
    start.encode_utf16().chain(text.encode_utf16()).flat_map(unit).collect()
}

#[test]
fn how_text_is_kept() {
    let mut cases = 0;
    let text = |make: fn(String) -> String| move |by| make(good(by)).into_bytes();
    cases += case("as it should be", &ALL, text(|it| it), &ALL);
    cases += case(
        "a byte order mark",
        &ALL,
        text(|it| format!("\u{FEFF}{it}")),
        &[Agenda, Colouring, Consensus, Outline, Sheet],
    );
    cases += case("CRLF", &[Agenda, Colouring, Outline, Sheet], text(|it| it.replace('\n', "\r\n")), &ALL);
    cases += case("UTF-16 LE", &TABLES, |by| utf16(&good(by), true, u16::to_le_bytes), &ALL);
    cases += case("UTF-16 BE", &TABLES, |by| utf16(&good(by), true, u16::to_be_bytes), &ALL);
    cases += case("UTF-16 LE in RON", &RON, |by| utf16(&good(by), true, u16::to_le_bytes), &[]);
    cases += case("UTF-16 BE in RON", &RON, |by| utf16(&good(by), true, u16::to_be_bytes), &[]);
    cases += case("UTF-16 without a mark", &ALL, |by| utf16(&good(by), false, u16::to_le_bytes), &[]);
    cases += case("a nought before", &ALL, text(|it| format!("\0{it}")), &[]);
    cases += case("a nought behind", &ALL, text(|it| format!("{it}\0")), &[]);
    cases += case("half a letter", &RON, |by| [good(by).as_bytes(), b"\xC3"].concat(), &[]);
    assert_eq!(cases, 6 + 6 + 4 + 2 + 2 + 4 + 4 + 6 + 6 + 6 + 4);
}

#[test]
fn next_to_nothing() {
    let text = |text: &'static str| move |_| text.as_bytes().to_vec();
    for (what, it) in [
        ("nothing", ""),
        ("a blank", " "),
        ("line ends", "\n\r\n\r"),
        ("a mark", "\u{FEFF}"),
        ("brackets", "()"),
        ("a list", "[]"),
        ("a map", "{}"),
        ("half open", "("),
        ("closed", ")"),
        ("a comment", "// niets"),
        ("an open comment", "/* niets"),
        ("a quote", "\""),
        ("an attribute", "#![enable(implicit_some)]"),
    ] {
        case(what, &RON, text(it), &[]);
    }
    for (what, it) in [
        ("nothing", ""),
        ("a blank", " "),
        ("line ends", "\n\r\n\r"),
        ("a mark", "\u{FEFF}"),
        ("separators", ";;;\n;;\n"),
        ("a quote", "\""),
    ] {
        case(what, &TABLES, text(it), &[]);
    }
}

#[test]
fn how_it_may_not_be_read() {
    let before = |start: &'static str| move |by| format!("{start}{}", good(by)).into_bytes();
    for attribute in [
        "#![enable(implicit_some)]\n",
        "#![enable(unwrap_newtypes, unwrap_variant_newtypes)] ",
        "#![enable(explicit_struct_names)]",
    ] {
        case(attribute, &[Agenda, Colouring, Event], before(attribute), &[]);
    }
    let behind = |end: &'static str| move |by| format!("{}{end}", good(by)).into_bytes();
    case("something behind", &RON, behind("()"), &[]);
    case("twice", &RON, |by| good(by).repeat(2).into_bytes(), &[]);
}

/// The same text with something in place of something else that is in it.
fn with(by: By, from: &str, to: &str) -> Vec<u8> {
    let text = good(by);
    assert!(text.contains(from), "{by:?} has no {from}");
    text.replacen(from, to, 1).into_bytes()
}

#[test]
fn numbers_and_keys_beyond_what_there_is() {
    let numbers =
        ["1e999", "-1", "1.5", "0x", "99999999999999999999999999", "inf", "NaN", "None", "\"1\"", "1x", "--1"];
    for number in numbers {
        case(number, &[Agenda], |by| with(by, "format: 1", &format!("format: {number}")), &[]);
        case(number, &[Colouring], |by| with(by, "format:1", &format!("format:{number}")), &[]);
        case(number, &[Event], |by| with(by, "n:1", &format!("n:{number}")), &[]);
        case(number, &[Consensus], |by| with(by, "format: 2", &format!("format: {number}")), &[]);
    }
    case("a field twice", &[Agenda], |by| with(by, "format: 1", "format: 1, format: 1"), &[]);
    case("a field twice", &[Colouring], |by| with(by, "format:1", "format:1,format:1"), &[]);
    case("a field twice", &[Event], |by| with(by, "n:1", "n:1,n:1"), &[]);
    case("a field twice", &[Consensus], |by| with(by, "format: 2", "format: 2, format: 2"), &[]);
    case("a field too many", &[Event], |by| with(by, "n:1", "n:1,x:1"), &[]);
    case("a field too many", &[Colouring], |by| with(by, "format:1", "format:1,x:1"), &[]);
    let twice = SMALL.replace("short: \"GO\"", "short: \"GO\", weights: {\"w\": 1, \"w\": 2}");
    let twice = twice.replace("councils:", "weights: [(id: \"w\", name: \"w\")], councils:");
    assert!(!reads(Agenda, twice.as_bytes()), "a key of a map twice");
    assert!(reads(Agenda, twice.replace(", \"w\": 2", "").as_bytes()), "and once");
}

#[test]
fn rows_that_are_repeated_behind_the_last_that_can_be_counted() {
    // Found by mutation: the number of the row went over.
    let row = |times: &str, cell: &str| {
        format!("<table:table-row table:number-rows-repeated=\"{times}\">{cell}</table:table-row>")
    };
    let cell = "<table:table-cell office:value-type=\"string\"><text:p>x</text:p></table:table-cell>";
    let rows = row("18446744073709551615", "<table:table-cell/>") + &row("2", cell);
    let content =
        format!("<office:spreadsheet><table:table table:name=\"A\">{rows}</table:table></office:spreadsheet>");
    if let Ok(sheet) = sheet::read("a.ods", &seeds::open_document(content.as_bytes())) {
        assert!(sheet.rows.len() <= 2, "{}", sheet.rows.len());
    }
}

#[test]
fn depth_ends_no_stack() {
    for depth in [1_000, 100_000] {
        for (open, close) in
            [("(", ")"), ("[", "]"), ("{", "}"), ("Some(", ")"), ("{\"a\":", "}"), ("(a:", ")"), ("/*", "*/")]
        {
            for close in [String::new(), close.repeat(depth)] {
                let deep = open.repeat(depth) + &close;
                case("alone", &RON, |_| deep.clone().into_bytes(), &[]);
                // A comment of any depth, closed, is a comment.
                let is_comment = open == "/*" && !close.is_empty();
                if !is_comment {
                    case("as a value", &[Agenda], |by| with(by, "\"Eén\"", &deep), &[]);
                    case("as a value", &[Colouring], |by| with(by, "\"groen\"", &deep), &[]);
                    case("as a value", &[Event], |by| with(by, "Pending", &deep), &[]);
                    case("as an event", &[Consensus], |by| with(by, "history: [", &format!("history: [{deep},")), &[]);
                    case("as the state", &[Consensus], |by| with(by, "open: ", &format!("open: {deep}")), &[]);
                }
            }
        }
    }
}
