//! The two spreadsheets, read back by a library that writes neither.

use std::io::{Cursor, Read};

use calamine::{Data, Ods, Range, Reader, Xlsx};
use draagvlak::report::Report;
use draagvlak::report::format::Format;
use draagvlak::report::phrase::Phrase;

use super::sample::{HOSTILE, hostile, sample};
use super::xml::Node;

/// The sheets of a workbook with their cells, and every formula in it.
struct Book {
    sheets: Vec<(String, Range<Data>)>,
    formulas: usize,
}

fn book(format: Format, report: &Report) -> Book {
    let bytes = Cursor::new(format.write(report).unwrap());
    if format == Format::Xlsx { read(Xlsx::new(bytes).unwrap()) } else { read(Ods::new(bytes).unwrap()) }
}

fn read<R: Reader<Cursor<Vec<u8>>>>(mut reader: R) -> Book
where
    R::Error: std::fmt::Debug,
{
    let names = reader.sheet_names();
    let formulas = |range: Range<String>| range.used_cells().filter(|(.., formula)| !formula.is_empty()).count();
    let formulas = names.iter().map(|name| formulas(reader.worksheet_formula(name).unwrap())).sum();
    let sheets = names.into_iter().map(|name| (name.clone(), reader.worksheet_range(&name).unwrap())).collect();
    Book { sheets, formulas }
}

/// A file in a package.
pub(crate) fn part(bytes: &[u8], name: &str) -> String {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    zip.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

const BOTH: [Format; 2] = [Format::Xlsx, Format::Ods];

#[test]
fn each_table_has_a_sheet_and_each_cell_a_type() {
    for format in BOTH {
        let book = book(format, &sample());
        let names: Vec<_> = book.sheets.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["Matrix", "Acties", "Draagvlak", "Verschoven", "Toelichting"], "{format:?}");
        let matrix = &book.sheets[0].1;
        let text = |row, column| matrix.get_value((row, column)).map(ToString::to_string).unwrap_or_default();
        assert_eq!([text(0, 0), text(0, 1), text(0, 3)], ["Nr", "Onderwerp", "GO"]);
        assert_eq!([text(1, 0), text(1, 1)], ["1", "Positie raden"]);
        assert_eq!([text(2, 2), text(2, 4), text(2, 6)], ["G groen", "O oranje", "nog niet"]);
        assert_eq!(matrix.get_value((1, 0)), Some(&Data::String("1".into())), "a number of the agenda is text");
        assert_eq!(matrix.get_value((2, 8)), Some(&Data::Float(4.0)), "{format:?}");
        assert_eq!(matrix.get_value((2, 9)), Some(&Data::Float(0.64)), "{format:?}: 64 % of the inhabitants");
        let day = matrix.get_value((2, 10)).unwrap();
        // 16 September 2021 is day 44,455 of the count that begins on 1 January 1900, with Excel's leap day.
        let is_counted =
            |day: &Data| if let Data::DateTime(day) = day { (day.as_f64() - 44_455.0).abs() < 1e-6 } else { false };
        let is_day = is_counted(day) || *day == Data::DateTimeIso("2021-09-16".into());
        assert!(is_day, "{format:?}: {day:?}");
        let bars = &book.sheets[2].1;
        assert_eq!(bars.get_value((5, 3)), Some(&Data::Float(3.0)), "three reds at 2.2");
        let about = &book.sheets[4].1;
        assert_eq!(about.get_value((0, 0)), Some(&Data::String("Matrix van draagvlak".into())));
        assert_eq!(book.formulas, 0);
    }
}

#[test]
fn hostile_cells_are_text_and_sheets_have_names_of_their_own() {
    for format in BOTH {
        let book = book(format, &hostile());
        assert_eq!(book.formulas, 0, "{format:?}");
        let names: Vec<_> = book.sheets.iter().map(|(name, _)| name.to_lowercase()).collect();
        for (n, name) in names.iter().enumerate() {
            assert!(!names[..n].contains(name), "{format:?}: {name} twice");
            assert!(
                (1..=31).contains(&name.encode_utf16().count()) && !name.contains(['*', '?', ':', '[', ']', '/', '\\'])
            );
        }
        let table = &book.sheets[0].1;
        for (row, text) in (1..).zip(HOSTILE) {
            let read = table.get_value((row, 0));
            assert_eq!(read, Some(&Data::String(Phrase::new(text).to_string())), "{format:?}: word for word, as text");
            assert_eq!(table.get_value((row, 1)), Some(&Data::String(format!("G {}", Phrase::new(text)))));
        }
    }
}

#[test]
fn excel_shows_the_head_a_filter_and_a_chart() {
    let bytes = Format::Xlsx.write(&sample()).unwrap();
    let sheet = Node::parse(&part(&bytes, "xl/worksheets/sheet1.xml"));
    let pane = sheet.named("pane")[0];
    assert_eq!((pane.get("state"), pane.get("topLeftCell")), (Some("frozen"), Some("C2")));
    assert_eq!(sheet.named("autoFilter")[0].get("ref"), Some("A1:K9"));
    assert_eq!(sheet.named("pageSetup")[0].get("orientation"), Some("landscape"));
    let chart = Node::parse(&part(&bytes, "xl/charts/chart1.xml"));
    assert_eq!(chart.named("c:grouping")[0].get("val"), Some("stacked"));
    let series = chart.named("c:ser");
    assert_eq!(series.len(), 4);
    assert_eq!(series[0].named("a:srgbClr")[0].get("val"), Some("329B8B"));
    let letters: Vec<_> = series.iter().filter_map(|it| it.named("c:numFmt")[0].get("formatCode")).collect();
    assert_eq!(letters, ["\"G \"0;;;", "\"O \"0;;;", "\"R \"0;;;", "0;;;"], "a letter with each colour");
    let core = Node::parse(&part(&bytes, "docProps/core.xml"));
    assert_eq!(core.named("dc:title")[0].text(), "Matrix van draagvlak");
    assert_eq!(core.named("dcterms:created")[0].text(), "2021-09-16T00:00:00Z");
    assert_eq!(core.named("dcterms:modified")[0].text(), "2021-09-16T00:00:00Z");
    assert!(part(&bytes, "docProps/custom.xml").contains("<vt:lpwstr>nl</vt:lpwstr>"));
}

#[test]
fn the_open_spreadsheet_repeats_its_head_and_types_its_cells() {
    let bytes = Format::Ods.write(&sample()).unwrap();
    let content = Node::parse(&part(&bytes, "content.xml"));
    let tables = content.named("table:table");
    assert_eq!(tables.len(), 5);
    assert!(tables[..4].iter().all(|table| table.named("table:table-header-rows").len() == 1));
    let cells = content.named("table:table-cell");
    assert!(cells.len() > 100);
    assert!(cells.iter().all(|cell| cell.get("office:value-type").is_some() && cell.get("table:formula").is_none()));
    let styles = Node::parse(&part(&bytes, "styles.xml"));
    let words = styles.named("style:default-style")[0].named("style:text-properties")[0];
    assert_eq!((words.get("fo:language"), words.get("fo:country")), (Some("nl"), Some("NL")));
    let settings = Node::parse(&part(&bytes, "settings.xml"));
    let frozen = settings.named("config:config-item").iter().filter(|it| it.text() == "2").count();
    assert!(frozen >= 8, "two directions in four sheets");
}

#[test]
fn the_open_spreadsheet_draws_its_bars() {
    let bytes = Format::Ods.write(&sample()).unwrap();
    let content = Node::parse(&part(&bytes, "content.xml"));
    let frames = content.named("draw:frame");
    assert_eq!(frames.len(), 1);
    assert_eq!(frames[0].named("svg:desc")[0].text(), "Rood is het meest bij 2.2.");
    let path = frames[0].named("draw:object")[0].get("xlink:href").unwrap().trim_start_matches("./");
    let chart = Node::parse(&part(&bytes, &format!("{path}/content.xml")));
    let ranges: Vec<_> =
        chart.named("chart:series").iter().map(|it| it.get("chart:values-cell-range-address").unwrap()).collect();
    assert_eq!(ranges[0], "$'Draagvlak'.$B$2:$'Draagvlak'.$B$6");
    assert_eq!((ranges.len(), ranges[3]), (4, "$'Draagvlak'.$E$2:$'Draagvlak'.$E$6"));
    let letters: Vec<_> = chart.named("number:text").iter().map(|it| it.text().trim().to_owned()).collect();
    assert_eq!(letters, ["", "G", "", "O", "", "R", "", ""], "a letter with each colour, and nothing at nought");
}
