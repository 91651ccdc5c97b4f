//! Files that are no tables, or that mean harm: refused soon, and with a reason.

use std::io::Cursor;
use std::time::{Duration, Instant};

use draagvlak::store::sheet::read;
use rust_xlsxwriter::Workbook;

use super::packages::{open_document, package, workbook};
use super::{bad, said};

#[track_caller]
fn refused(name: &str, bytes: &[u8], why: &str) {
    let begin = Instant::now();
    let said = bad(name, bytes);
    assert!(said.contains(why), "{said}");
    assert!(begin.elapsed() < Duration::from_secs(20), "{name} took {:?}", begin.elapsed());
}

#[test]
fn what_is_no_table_is_named() {
    refused("a.csv", b"", "leeg");
    refused("a.csv", b" \r\n\t\n", "leeg");
    refused("a.csv", b";;;\n;;\n", "er staat niets in de tabel");
    refused("a.xls", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 oud", ".xlsx");
    refused("a.pdf", b"%PDF-1.7 ...", "PDF");
    refused("a.rtf", b"{\\rtf1\\ansi", "tekstdocument");
    refused("a.csv", b"MZ\x00\x01\x02", "geen tekst en geen spreadsheet");
    refused("a.docx", &package(&[("word/document.xml", b"<w/>")]), "tekstdocument");
    let odt = b"application/vnd.oasis.opendocument.text";
    refused("a.odt", &package(&[("mimetype", odt), ("content.xml", b"<x/>")]), "tekstdocument");
    refused("a.zip", &package(&[("foto.jpg", b"...")]), "zip-bestand");
    refused("a.csv", b"a;b\n1;\"open\n2;x\n", "aanhalingsteken");
}

#[test]
fn rubbish_is_refused_before_it_is_read() {
    refused("groot.csv", &vec![b'x'; 100 * 1024 * 1024], "bytes groot");
    refused("veel.csv", "a;b\n".repeat(100_001).as_bytes(), "rijen");
    refused("breed.csv", format!("{}x\n", ";".repeat(300)).as_bytes(), "KO1");
}

/// A workbook of 65 parts of a million noughts each, which take 65 kB together.
fn bomb() -> Vec<u8> {
    let one = package(&[("xl/workbook.xml", &vec![0; 1_048_576])]);
    let mut one = zip::ZipArchive::new(Cursor::new(one)).unwrap();
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    writer.raw_copy_file(one.by_index_raw(0).unwrap()).unwrap();
    for part in 1..65 {
        writer.raw_copy_file_rename(one.by_index_raw(0).unwrap(), format!("xl/{part}.xml")).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

#[test]
fn a_package_that_swells_is_refused() {
    refused("bom.xlsx", &bomb(), "veel te groot");
    // The size that the package tells of each part, wherever it stands.
    let (size, lie) = (1_048_576_u32.to_le_bytes(), 10_u32.to_le_bytes());
    let mut lying = bomb();
    for at in 0..lying.len() - 4 {
        if lying[at..at + 4] == size {
            lying[at..at + 4].copy_from_slice(&lie);
        }
    }
    assert!(read("leugen.xlsx", &lying).is_err());
}

#[test]
fn cells_far_away_and_cells_without_end_cost_nothing() {
    let mut book = Workbook::new();
    book.add_worksheet().write(0, 0, "a").unwrap().write(1_048_575, 16_383, "ver").unwrap();
    refused("ver.xlsx", &book.save_to_buffer().unwrap(), "XFD1048576");
    let cell = r#"<table:table-cell office:value-type="string" table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell>"#;
    let rows = format!(r#"<table:table-row table:number-rows-repeated="1048576">{cell}</table:table-row>"#);
    refused("vol.ods", &open_document(&rows), "kolommen");
    let cell = r#"<table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell>"#;
    let rows =
        format!(r#"<table:table-row table:number-rows-repeated="18446744073709551615">{cell}</table:table-row>"#);
    refused("lang.ods", &open_document(&rows), "rijen");
}

#[test]
fn broken_spreadsheets_are_refused_and_break_nothing() {
    for bytes in [
        workbook(),
        open_document("<table:table-row><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>"),
    ] {
        for end in (0..bytes.len()).step_by(397) {
            assert!(read("half", &bytes[..end]).is_err(), "{end} bytes of {}", bytes.len());
        }
        // A byte that has gone over: read or refused, but told.
        for at in (0..bytes.len()).step_by(61) {
            let mut broken = bytes.clone();
            broken[at] ^= 0x55;
            if let Err(error) = read("om", &broken) {
                assert!(said(&error).starts_with("om: "), "{}", said(&error));
            }
        }
    }
    refused("half.ods", &open_document("<table:table-row><table:table-cell>"), "beschadigd");
    refused("soms.ods", &open_document("</table:table-row>"), "beschadigd");
}

#[test]
fn a_locked_spreadsheet_says_so() {
    let kind = b"application/vnd.oasis.opendocument.spreadsheet";
    let manifest = b"<m><manifest:encryption-data/></m>";
    let parts: [(&str, &[u8]); 3] =
        [("mimetype", kind), ("content.xml", b"\x00\x01"), ("META-INF/manifest.xml", manifest)];
    refused("slot.ods", &package(&parts), "wachtwoord");
}
