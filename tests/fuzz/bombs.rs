//! Packages and pages that swell: small when they come, without end when they are unpacked.

use std::io::Write as _;

use draagvlak::message::Say as _;
use draagvlak::store::sheet::read;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::seeds::{open_document, package};

/// Refused, and small enough to show that it is what is unpacked that is too much.
#[track_caller]
fn refused(what: &str, bytes: &[u8]) {
    assert!(bytes.len() < 1024 * 1024, "{what}: {} bytes", bytes.len());
    let error = read(what, bytes).expect_err(what);
    assert!(error.hint().is_some() || !error.message().id.is_empty());
}

/// A part of so many megabytes of the same letter, packed.
fn swollen(name: &str, megabytes: usize) -> Vec<u8> {
    let mut writer = ZipWriter::new(std::io::Cursor::new(Vec::new()));
    writer.start_file(name, SimpleFileOptions::default().compression_method(CompressionMethod::Deflated)).unwrap();
    let block = vec![b' '; 1024 * 1024];
    (0..megabytes).for_each(|_| writer.write_all(&block).unwrap());
    writer.finish().unwrap().into_inner()
}

#[test]
fn parts_that_swell_are_refused() {
    for name in ["xl/workbook.xml", "content.xml", "xl/sharedStrings.xml", "mimetype"] {
        refused(name, &swollen(name, 65));
    }
    // Within a package, a package: nothing unpacks it.
    let inner = swollen("content.xml", 20);
    refused("in", &package(&[("a.zip", &inner), ("b.zip", &inner)]));
}

#[test]
fn more_parts_than_any_spreadsheet_has_are_refused() {
    let mut writer = ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for n in 0..4_200 {
        writer.start_file(format!("{n}"), SimpleFileOptions::default()).unwrap();
    }
    refused("delen", &writer.finish().unwrap().into_inner());
}

/// A billion laughs, a quadratic swelling, and something from outside; around the text of one cell.
const ENTITIES: [&str; 4] = [
    r#"<!DOCTYPE a [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>"#,
    r#"<!DOCTYPE a [<!ENTITY a "&a;">]>"#,
    r#"<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]>"#,
    r#"<!DOCTYPE a [<!ENTITY % a SYSTEM "http://example.org/x"> %a;]>"#,
];

#[test]
fn entities_are_not_unfolded() {
    for head in ENTITIES {
        for entity in ["&a;", "&c;"] {
            let cell = format!(
                "{head}<office:document-content><office:body><office:spreadsheet><table:table table:name=\"A\"><table:table-row>\
                 <table:table-cell office:value-type=\"string\"><text:p>x{entity}y</text:p></table:table-cell></table:table-row>\
                 </table:table></office:spreadsheet></office:body></office:document-content>"
            );
            // Refused, or read as far as it stands there; never unfolded.
            if let Ok(sheet) = read("a.ods", &open_document(cell.as_bytes())) {
                let text = sheet.rows.iter().flat_map(|row| &row.cells).cloned().collect::<String>();
                assert!(text.len() < 20 && !text.contains("haha") && !text.contains("root:"), "{text}");
            }
            let strings = format!("{head}<sst><si><t>x{entity}y</t></si></sst>");
            let sheet =
                "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row></sheetData></worksheet>";
            let book =
                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
            let ties = "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>";
            let bytes = package(&[
                ("xl/workbook.xml", book.as_bytes()),
                ("xl/_rels/workbook.xml.rels", ties.as_bytes()),
                ("xl/sharedStrings.xml", strings.as_bytes()),
                ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
            ]);
            if let Ok(sheet) = read("a.xlsx", &bytes) {
                let text = sheet.rows.iter().flat_map(|row| &row.cells).cloned().collect::<String>();
                assert!(text.len() < 20 && !text.contains("haha") && !text.contains("root:"), "{text}");
            }
        }
    }
}

#[test]
fn a_hundred_thousand_elements_in_each_other_end_no_stack() {
    for depth in [1_000, 100_000] {
        for tag in ["table:table", "table:table-row", "text:p", "text:span", "draw:a", "x"] {
            let open = format!("<{tag}>").repeat(depth);
            for close in [String::new(), format!("</{tag}>").repeat(depth)] {
                _ = read("diep.ods", &open_document((open.clone() + &close).as_bytes()));
            }
        }
    }
}
