//! What goes out: every kind in every format, of a meeting with a hostile name in every field.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};

use draagvlak::domain::id::CouncilIx;
use draagvlak::domain::meeting::Meeting;
use draagvlak::domain::remark::Audience;
use draagvlak::domain::tally::Tally;
use draagvlak::report::Report;
use draagvlak::report::format::Format;
use draagvlak::report::kinds::{Kind, Wanted};
use draagvlak::text::{Language, Text};

use super::agenda::{Sort, plan};
use super::list;

fn reports(sort: Sort) -> Vec<(Kind, Report)> {
    let meeting = Meeting::new(plan(sort));
    let tally = Tally::count(&meeting);
    let of = |kind| {
        let wanted = Wanted { kind, audience: Audience::Internal, council: Some(CouncilIx(0)) };
        (kind, Report::of(&meeting, &tally, "9f86d081884c", &Text::new(Language::Dutch), wanted))
    };
    Kind::ALL.into_iter().map(of).collect()
}

/// The text of a format, or that of every part of a package.
fn texts(bytes: &[u8]) -> Vec<String> {
    if !bytes.starts_with(b"PK") {
        return vec![String::from_utf8(bytes.to_vec()).unwrap()];
    }
    let mut package = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut part = |n: usize| {
        let mut bytes = Vec::new();
        package.by_index(n).unwrap().read_to_end(&mut bytes).unwrap();
        String::from_utf8(bytes).ok()
    };
    (0..part_count(bytes)).filter_map(&mut part).collect()
}

fn part_count(bytes: &[u8]) -> usize {
    zip::ZipArchive::new(Cursor::new(bytes)).unwrap().len()
}

/// How often each tag stands in a page.
fn tags(page: &str) -> BTreeMap<&str, usize> {
    let mut counted = BTreeMap::new();
    for rest in page.split('<').skip(1) {
        *counted.entry(rest.split([' ', '>', '\n']).next().unwrap_or_default()).or_default() += 1;
    }
    counted
}

/// The rows of separated values, each with how many cells.
fn shape(text: &str, separator: u8) -> (Vec<usize>, Vec<String>) {
    let mut reader =
        csv::ReaderBuilder::new().delimiter(separator).has_headers(false).flexible(true).from_reader(text.as_bytes());
    let rows: Vec<_> = reader.records().map(Result::unwrap).collect();
    (rows.iter().map(csv::StringRecord::len).collect(), rows.iter().flatten().map(str::to_owned).collect())
}

/// What a spreadsheet would take for the beginning of a formula.
fn is_alive(cell: &str) -> bool {
    let starts = ['=', '+', '-', '@', '\u{FF1D}', '\u{FF0B}', '\u{FF0D}', '\u{FF20}'];
    let is_number = cell.trim().replace([',', '.'], "").parse::<i64>().is_ok();
    cell.starts_with(['\t', '\r', '\n', '\0']) || cell.trim_start().starts_with(starts) && !is_number
}

#[test]
fn nothing_comes_alive_in_any_kind_and_any_format() {
    let mut written = 0;
    for ((kind, hostile), (_, twin)) in reports(Sort::Hostile).iter().zip(&reports(Sort::Twin)) {
        for format in Format::ALL {
            let what = format!("{kind:?} as {format:?}");
            let (bytes, plain) = (format.write(hostile).unwrap(), format.write(twin).unwrap());
            let (parts, plain) = (texts(&bytes), texts(&plain));
            assert_eq!(parts.len(), plain.len(), "{what}");
            for part in &parts {
                list::is_harmless(&what, &part.replace(['\r', '\t'], "").replace('\u{FEFF}', ""));
                assert!(!part.contains("&#x1B;") && !part.contains("&#27;") && !part.contains("&#x202E;"), "{what}");
            }
            match format {
                Format::Html => {
                    // Words are told by alphabet, so that the order of rows is that of the names.
                    assert_eq!(tags(&parts[0]), tags(&plain[0]), "{what}: how often each tag stands there");
                }
                Format::Csv | Format::CsvForPrograms => {
                    let separator = if format == Format::Csv { b';' } else { b',' };
                    let ((ours, _), (theirs, cells)) = (shape(&plain[0], separator), shape(&parts[0], separator));
                    assert_eq!(ours, theirs, "{what}: rows and columns");
                    let alive: Vec<_> = cells.iter().filter(|cell| is_alive(cell)).take(3).collect();
                    assert!(alive.is_empty(), "{what}: {alive:?}");
                }
                Format::Markdown => {
                    let heads = |text: &str| text.lines().filter(|line| line.starts_with('#')).count();
                    let rows = |text: &str| text.lines().filter(|line| line.starts_with('|')).count();
                    assert_eq!((heads(&parts[0]), rows(&parts[0])), (heads(&plain[0]), rows(&plain[0])), "{what}");
                    assert!(!parts[0].contains("<script") && !parts[0].contains("<img"), "{what}");
                }
                Format::Json => {
                    serde_json::from_str::<serde_json::Value>(&parts[0]).unwrap();
                }
                Format::Odt | Format::Ods | Format::Xlsx => {
                    // A formula is an element or an attribute of its own, which no text can become.
                    let formula = parts.iter().any(|part| part.contains("<f>") || part.contains("table:formula"));
                    assert!(!formula, "{what}");
                }
            }
            written += 1;
        }
    }
    assert_eq!(written, Kind::ALL.len() * Format::ALL.len());
}
