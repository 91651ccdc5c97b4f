//! Tables as they come from other programs: separated values, workbooks, and files that mean harm.
#![allow(missing_docs, unreachable_pub, dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "sheet/hostile.rs"]
mod hostile;
#[path = "sheet/packages.rs"]
mod packages;

use draagvlak::message::Say;
use draagvlak::store::sheet::{Sheet, SheetError, letters, read};
use draagvlak::text::{Language, Text};

/// Each row with its number and its cells.
pub type Rows<'a> = Vec<(usize, Vec<&'a str>)>;

pub fn rows(sheet: &Sheet) -> Rows<'_> {
    sheet.rows.iter().map(|row| (row.number, row.cells.iter().map(String::as_str).collect())).collect()
}

#[track_caller]
pub fn good(name: &str, bytes: &[u8]) -> Sheet {
    read(name, bytes).unwrap_or_else(|error| panic!("{}", said(&error)))
}

#[track_caller]
pub fn bad(name: &str, bytes: &[u8]) -> String {
    said(&read(name, bytes).expect_err("a table was read"))
}

pub fn said(error: &SheetError) -> String {
    Text::new(Language::Dutch).explain(error as &dyn Say)
}

#[track_caller]
fn csv(text: &str, expected: Rows<'_>) {
    assert_eq!(rows(&good("t.csv", text.as_bytes())), expected, "{text:?}");
}

#[test]
fn what_stands_between_values_is_found_out() {
    csv("nummer;titel\n1;Jeugd\n", vec![(1, vec!["nummer", "titel"]), (2, vec!["1", "Jeugd"])]);
    csv("nummer,titel\r\n1,Jeugd\r\n", vec![(1, vec!["nummer", "titel"]), (2, vec!["1", "Jeugd"])]);
    csv("nummer\ttitel\n1\tJeugd\n", vec![(1, vec!["nummer", "titel"]), (2, vec!["1", "Jeugd"])]);
    // Commas within the text of a Dutch file do not make it a file of commas.
    csv(
        "nummer;titel\n1;Wonen, zorg, werk\n2;Jeugd, nu\n",
        vec![(1, vec!["nummer", "titel"]), (2, vec!["1", "Wonen, zorg, werk"]), (3, vec!["2", "Jeugd, nu"])],
    );
    csv("sep=,\na;b,c\n", vec![(2, vec!["a;b", "c"])]);
    csv("titel\nJeugd\n", vec![(1, vec!["titel"]), (2, vec!["Jeugd"])]);
}

#[test]
fn rows_are_numbered_as_an_editor_does() {
    csv(
        "nummer;titel\n\n1;\"Jeugd\nen gezin\"\n;;;\n2;\"Een \"\"mooi\"\" plan\"\n",
        vec![(1, vec!["nummer", "titel"]), (3, vec!["1", "Jeugd\nen gezin"]), (6, vec!["2", "Een \"mooi\" plan"])],
    );
}

#[test]
fn letters_of_every_sort_are_read() {
    let expected = vec![(1, vec!["titel", "raad"]), (2, vec!["Coördinatie – €", "Gouda"])];
    let text = "titel;raad\nCoördinatie – €;Gouda\n";
    csv(text, expected.clone());
    csv(&format!("\u{FEFF}{text}"), expected.clone());
    let windows: Vec<u8> = text
        .chars()
        .map(|c| match c {
            '–' => 0x96,
            '€' => 0x80,
            c => u8::try_from(u32::from(c)).unwrap(),
        })
        .collect();
    assert_eq!(rows(&good("windows.csv", &windows)), expected);
    let utf16 =
        |unit: fn(u16) -> [u8; 2]| "\u{FEFF}".encode_utf16().chain(text.encode_utf16()).flat_map(unit).collect();
    let (little, big): (Vec<u8>, Vec<u8>) = (utf16(u16::to_le_bytes), utf16(u16::to_be_bytes));
    assert_eq!(rows(&good("klein.csv", &little)), expected);
    assert_eq!(rows(&good("groot.csv", &big)), expected);
    assert!(bad("half.csv", &little[..little.len() - 1]).contains("beschadigd"));
}

#[test]
fn the_mark_against_formulas_is_taken_off_and_nothing_else() {
    csv("'=1+1;'-;'@x;''=y;'s-Gravenhage;+\n", vec![(1, vec!["=1+1", "-", "@x", "''=y", "'s-Gravenhage", "+"])]);
}

#[test]
fn what_steers_the_terminal_is_made_visible() {
    csv(
        "titel;b\n\u{1b}[2J rood;x\u{202e}y\n",
        vec![(1, vec!["titel", "b"]), (2, vec!["\u{fffd}[2J rood", "x\u{fffd}y"])],
    );
}

#[test]
fn a_place_is_told_as_a_person_finds_it() {
    let text = Text::new(Language::Dutch);
    let sheet = good("punten.csv", b"a;b\n1;2\n");
    assert_eq!(text.tell(&sheet.place(&sheet.rows[1], 1)), "punten.csv:2:kolom B");
    assert_eq!(text.tell(&sheet.row_place(&sheet.rows[1])), "punten.csv:2");
    let book = good("punten.xlsx", &packages::workbook());
    assert_eq!(text.tell(&book.place(&book.rows[1], 1)), "punten.xlsx:blad Inkleuring:B7");
    for (column, name) in [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA")] {
        assert_eq!(letters(column), name);
    }
}
