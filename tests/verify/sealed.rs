//! Consensus files that break: by accident, and by a hand that made the checksum right again.

use draagvlak::store::header::sha256;

use super::*;

/// What is told of a consensus file of which the text was changed; each break with its line and words.
fn changed(change: impl Fn(String) -> String, is_sealed: bool) -> Verified {
    let disk = sample();
    let text = change(String::from_utf8(content(&disk, CONSENSUS)).unwrap());
    let body = &text[..text.rfind("// sha256").unwrap_or(text.len())];
    let text = if is_sealed { format!("{body}// sha256 {}\n", sha256(body.as_bytes())) } else { text };
    disk.put(CONSENSUS, text.as_bytes());
    verified(&disk, CONSENSUS)
}

fn replaced(from: &'static str, to: &'static str) -> impl Fn(String) -> String {
    move |text| {
        assert!(text.contains(from), "{text}");
        text.replacen(from, to, 1)
    }
}

/// The line on which a text stands in the sample.
fn line_of(text: &str) -> u64 {
    let bytes = content(&sample(), CONSENSUS);
    line_at(&bytes, String::from_utf8(bytes.clone()).unwrap().find(text).unwrap())
}

#[track_caller]
fn case(found: &Verified, expected: &[(u64, &str)]) {
    assert_eq!(found.breaks.len(), expected.len(), "{found:?}");
    for (broken, (line, words)) in found.breaks.iter().zip(expected) {
        assert_eq!(broken.line, *line, "{found:?}");
        assert!(told(broken).contains(words), "{}", told(broken));
    }
    assert!(!found.is_whole());
}

#[test]
fn a_letter_that_changed_breaks_the_seal_and_what_it_is_part_of() {
    let last = line_of("// sha256");
    let seal = "veranderd nadat het is opgeslagen";
    // A comment tells nothing: the record is whole, and that is told.
    let found = changed(replaced("Uitkomst", "Uitkomsl"), false);
    case(&found, &[(last, seal)]);
    let note = Text::new(Language::Dutch).tell(&found.notes[0]);
    assert!(note.contains("nog wel heel: 3 wijzigingen"), "{note}");
    let (expected, sum) = found.breaks[0].differs.clone().unwrap();
    assert!(expected.len() == 64 && sum.len() == 64 && expected != sum);
    // Of the history it is told too, with its own line.
    let found = changed(replaced(r#"Pending,Level("rood")))"#, r#"Pending,Level("geel")))"#), false);
    case(&found, &[(line_of("head:"), "verloop is niet hetzelfde"), (last, seal)]);
    let found = changed(replaced("Consensus(", "Consensus["), false);
    assert_eq!(found.breaks.len(), 2, "{found:?}");
}

#[test]
fn a_seal_that_was_made_right_again_hides_nothing() {
    case(&changed(replaced("rood\")))", "groen\")))"), true), &[(line_of("head:"), "verloop is niet hetzelfde")]);
    let state = changed(replaced("(\"1\",\"GR\")", "(\"1\",\"GG\")"), true);
    case(&state, &[(line_of("marks:"), "volgt niet uit het verloop")]);
    let found = changed(replaced("id: \"zuidplas\"", "id: \"elders\""), true);
    case(&found, &[(line_of("what:Marked(\"1\",\"zuidplas\""), "er is geen raad “zuidplas”")]);
    let found = changed(replaced("title: \"Eén\"", "title: \"\""), true);
    case(&found, &[(line_of("title: \"Eén\""), "is leeg")]);
    let found = changed(replaced("journal: (format:1", "journal: (format:9"), true);
    case(&found, &[(line_of("head:"), "verloop is niet hetzelfde")]);
    let found = changed(replaced("Consensus(\n    format: 2", "Consensus(\n    format: 9"), true);
    assert_eq!(found.breaks.len(), 1, "{found:?}");
    let found = changed(replaced("saved: \"2021", "saved: \"abcd"), true);
    case(&found, &[(1, "tijdstip")]);
}

#[test]
fn a_seal_that_is_gone_or_stands_before_something_else() {
    let gone = |text: String| text[..text.find("// sha256").unwrap()].to_owned();
    let found = changed(gone, false);
    case(&found, &[(line_of("// sha256") - 1, "niet de controleregel")]);
    assert_eq!((found.events, found.notes.len()), (3, 1), "the record is there");
    let found = changed(|text| text + "\n", false);
    case(&found, &[(line_of("// sha256") + 1, "niet de controleregel")]);
    let found = changed(|text| text[..text.len() / 2].to_owned(), false);
    assert!(found.breaks.len() == 2 && found.head.is_none(), "{found:?}");
}

#[test]
fn bytes_that_are_no_text_are_found() {
    let disk = sample();
    let at = String::from_utf8(content(&disk, CONSENSUS)).unwrap().find("Eén").unwrap() + 1;
    disk.tamper(CONSENSUS, |bytes| bytes[at] = 0xFF);
    let found = verified(&disk, CONSENSUS);
    let first = &found.breaks[0];
    assert_eq!((found.breaks.len(), first.offset, first.line), (2, at as u64, line_of("Eén")), "{found:?}");
}
