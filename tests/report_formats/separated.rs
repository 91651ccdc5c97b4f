//! Separated values, read back by the library that reads them.

use csv::ReaderBuilder;
use draagvlak::report::format::Format;

use super::sample::{HOSTILE, hostile, sample};

/// The records, without the mark at the beginning.
fn records(bytes: &[u8], delimiter: u8) -> Vec<Vec<String>> {
    let bytes = bytes.strip_prefix("\u{FEFF}".as_bytes()).unwrap_or(bytes);
    let mut reader = ReaderBuilder::new();
    reader.has_headers(false).flexible(true).delimiter(delimiter);
    let records = reader.from_reader(bytes).into_records().map(|it| it.unwrap().iter().map(str::to_owned).collect());
    records.collect()
}

#[test]
fn excel_in_dutch_reads_the_tables() {
    let bytes = Format::Csv.write(&sample()).unwrap();
    assert!(
        bytes.starts_with(b"\xEF\xBB\xBF\"Wat elke raad van elk onderwerp zegt\"\r\n"),
        "a mark, quotes and the ends of lines"
    );
    let records = records(&bytes, b';');
    let header = records.iter().position(|it| it[0] == "Nr").unwrap();
    assert_eq!(records[header - 1], ["Wat elke raad van elk onderwerp zegt"]);
    let second = records.iter().position(|it| it[0] == "Wat er na het overleg gebeurt").unwrap();
    assert_eq!(records[second - 1], [""], "an empty line between tables");
    assert_eq!(records[header][2..5], ["BR", "GO", "KW"]);
    assert_eq!(records[header + 1][..2], ["1", "Positie raden"]);
    let first = &records[header + 2];
    assert_eq!(first[2..7], ["G groen", "G groen", "O oranje", "G groen", "nog niet"]);
    assert_eq!(first[7..], ["draagvlak", "4", "64 % van de inwoners", "2021-09-16"]);
    let town = records.iter().find(|it| it[0] == "2.1").unwrap();
    assert_eq!(
        town[1], "'s-Hertogenbosch & omstreken: <wat> \"anderen\" doen",
        "an apostrophe of its own is left alone"
    );
    let action = records.iter().find(|it| it[0].starts_with("Tweede")).unwrap();
    assert_eq!(action[3], "1.200 minuten");
}

#[test]
fn every_field_is_quoted() {
    let text = String::from_utf8(Format::Csv.write(&hostile()).unwrap()).unwrap();
    let mut is_quoted = false;
    for c in text.trim_start_matches('\u{FEFF}').chars() {
        match c {
            '"' => is_quoted = !is_quoted,
            ';' | '\r' | '\n' => {}
            _ => assert!(is_quoted, "{c} stands outside quotes"),
        }
    }
}

#[test]
fn programs_get_commas_and_no_mark() {
    let bytes = Format::CsvForPrograms.write(&sample()).unwrap();
    assert!(bytes.starts_with(b"\"Wat elke raad van elk onderwerp zegt\"\r\n"));
    assert_eq!(records(&bytes, b','), records(&Format::Csv.write(&sample()).unwrap(), b';'));
}

#[test]
fn no_field_is_a_formula() {
    let records = records(&Format::Csv.write(&hostile()).unwrap(), b';');
    let mut neutralised = 0;
    for field in records.iter().flatten() {
        // What a spreadsheet skips before it looks for a sign.
        let first = field.trim_start_matches([' ', '\t', '\r', '\n', '\0', '\u{A0}']).chars().next().unwrap_or(' ');
        assert!(!"=+-@＝＋－＠".contains(first), "{field:?} is calculated");
        neutralised += usize::from(field.starts_with("'=") || field.starts_with("'+"));
    }
    assert!(neutralised >= 5, "{neutralised}");
    let plain = |text: &&str| records.iter().flatten().any(|field| field == *text);
    assert!(plain(&"'s-Hertogenbosch") && plain(&HOSTILE[10]), "other text is as it was");
}
