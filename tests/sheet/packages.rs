//! Workbooks of Excel and spreadsheets of LibreOffice.

use std::io::Write as _;

use draagvlak::store::sheet::find;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::{good, rows};

/// A heading on row 4 with a merged title above it, and one row of values on row 7; a hidden sheet before it.
pub fn workbook() -> Vec<u8> {
    let mut book = Workbook::new();
    let hidden = book.add_worksheet().set_name("Verborgen").unwrap();
    hidden.set_hidden(true).write(0, 0, "niet dit").unwrap();
    let sheet = book.add_worksheet().set_name("Inkleuring").unwrap().set_active(true);
    sheet.merge_range(0, 0, 0, 3, "", &Format::new()).unwrap();
    sheet.write(3, 0, "nummer").unwrap().write(3, 1, "titel").unwrap();
    sheet.write(6, 0, "1.10").unwrap().write(6, 1, " Jeugd ").unwrap();
    sheet.write(6, 2, 71_189).unwrap().write(6, 3, 0.1 + 0.2).unwrap();
    sheet.write_with_format(6, 4, 1.1, &Format::new().set_num_format("0.00")).unwrap();
    let day = ExcelDateTime::from_ymd(2021, 9, 16).unwrap();
    sheet.write_with_format(6, 5, &day, &Format::new().set_num_format("d mmmm yyyy")).unwrap();
    let noon = ExcelDateTime::from_ymd(2021, 9, 16).unwrap().and_hms(14, 30, 0).unwrap();
    sheet.write_with_format(6, 6, &noon, &Format::new().set_num_format("d-m-yyyy hh:mm")).unwrap();
    sheet.write(6, 7, true).unwrap();
    sheet.write_blank(1_000_000, 16_000, &Format::new().set_bold()).unwrap();
    book.save_to_buffer().unwrap()
}

#[test]
fn a_workbook_is_read_as_it_shows() {
    let sheet = good("boek.xlsx", &workbook());
    assert_eq!(sheet.name.as_deref(), Some("Inkleuring"));
    assert_eq!(
        rows(&sheet),
        [
            (4, vec!["nummer", "titel"]),
            (7, vec!["1.10", "Jeugd", "71189", "0.3", "1.10", "2021-09-16", "2021-09-16 14:30", "true"]),
        ]
    );
}

#[test]
fn the_sheet_with_the_heading_is_found() {
    let mut book = Workbook::new();
    book.add_worksheet().set_name("Leeg").unwrap();
    book.add_worksheet().set_name("Uitleg").unwrap().write(0, 0, "Vul het tweede blad in").unwrap();
    let sheet = book.add_worksheet().set_name("Punten").unwrap();
    sheet.write(2, 0, "titel").unwrap().write(3, 0, "Jeugd").unwrap();
    let bytes = book.save_to_buffer().unwrap();
    let is_heading = |cells: &[String]| cells.iter().any(|cell| cell == "titel");
    assert_eq!(find("b.xlsx", &bytes, &is_heading).unwrap().name.as_deref(), Some("Punten"));
    assert_eq!(find("b.xlsx", &bytes, &|_| false).unwrap().name.as_deref(), Some("Uitleg"));
}

/// A package of these parts.
pub fn package(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// A spreadsheet of LibreOffice with these rows.
pub fn open_document(rows: &str) -> Vec<u8> {
    let content = format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<office:document-content><office:body><office:spreadsheet>
<table:table table:name="Leeg"><table:table-row table:number-rows-repeated="1048576">
<table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>
<table:table table:name="Punten &amp; meer">{rows}</table:table>
</office:spreadsheet></office:body></office:document-content>"#
    );
    let kind = b"application/vnd.oasis.opendocument.spreadsheet";
    package(&[("mimetype", kind), ("content.xml", content.as_bytes()), ("META-INF/manifest.xml", b"<m/>")])
}

#[test]
fn an_open_document_is_read_as_it_shows() {
    let bytes = open_document(
        r#"<table:table-column/><table:table-header-rows>
        <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="9"/></table:table-row>
        <table:table-row>
          <table:table-cell office:value-type="string" table:number-columns-spanned="2"><text:p>nummer</text:p></table:table-cell>
          <table:covered-table-cell><text:p>onzichtbaar</text:p></table:covered-table-cell>
          <table:table-cell office:value-type="string" table:number-columns-repeated="2"><text:p>titel</text:p></table:table-cell>
        </table:table-row></table:table-header-rows>
        <table:table-row>
          <table:table-cell office:value-type="float" office:value="1.1"><text:p>1,10</text:p></table:table-cell>
          <table:table-cell office:value-type="string"><office:annotation><text:p>een briefje</text:p></office:annotation><text:p>Jeugd <text:span>&amp; gez<text:s text:c="2"/>in</text:span></text:p><text:p>tweede</text:p></table:table-cell>
          <table:table-cell office:value-type="date" office:date-value="2021-09-16"><text:p>16 sep 21</text:p></table:table-cell>
          <table:table-cell office:value-type="percentage" office:value="0.31"><text:p>31 %</text:p></table:table-cell>
          <table:table-cell office:value-type="float" office:value="71189"><text:p>71.189</text:p></table:table-cell>
          <table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>WAAR</text:p></table:table-cell>
          <table:table-cell table:number-columns-repeated="16378"/>
        </table:table-row>
        <table:table-row table:number-rows-repeated="1048572"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>"#,
    );
    let sheet = good("blad.ods", &bytes);
    assert_eq!(sheet.name.as_deref(), Some("Punten & meer"));
    assert_eq!(
        rows(&sheet),
        [
            (3, vec!["nummer", "", "titel", "titel"]),
            (4, vec!["1.10", "Jeugd & gez  in\ntweede", "2021-09-16", "0.31", "71189", "true"]),
        ]
    );
}
