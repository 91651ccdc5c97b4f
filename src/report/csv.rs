//! Separated values: the tables, one below the other. For Excel in Dutch and for programs.

use csv::{QuoteStyle, Terminator, WriterBuilder};

use super::Report;
use super::cell::{Cell, Part};
use super::fault::Unwritten;
use super::formula;
use super::sheets::{Sheet, sheets};
use crate::domain::cost::Euros;
use crate::text::Language;

/// Who reads it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reader {
    /// Excel in Dutch: `;`, and a byte order mark, without which it takes letters with accents for others.
    Excel,
    /// A program: `,` and nothing before the first field.
    Program,
}

/// The tables. Where there are several, the caption stands above each and an empty line between them.
///
/// A field that a spreadsheet would take for a formula gets a `'` before it; the numbers of the report itself have none.
///
/// # Errors
/// When the library refuses, which is not known to happen.
pub fn write(report: &Report, reader: Reader) -> Result<Vec<u8>, Unwritten> {
    let (mark, delimiter) = match reader {
        Reader::Excel => ("\u{FEFF}", b';'),
        Reader::Program => ("", b','),
    };
    let mut builder = WriterBuilder::new();
    builder.delimiter(delimiter).quote_style(QuoteStyle::Always).terminator(Terminator::CRLF).flexible(true);
    let mut writer = builder.from_writer(mark.as_bytes().to_vec());
    let sheets = sheets(report);
    for (n, Sheet { table, .. }) in sheets.iter().enumerate() {
        if n > 0 {
            writer.write_record([""])?;
        }
        if sheets.len() > 1 {
            writer.write_record([harmless(table.caption.as_str())])?;
        }
        writer.write_record(table.columns().iter().map(|column| harmless(column.title.as_str())))?;
        for row in table.rows() {
            writer.write_record(row.cells().iter().map(|cell| field(cell, reader, report.language)))?;
        }
    }
    Ok(writer.into_inner().map_err(csv::IntoInnerError::into_error)?)
}

/// A cell as a field. Numbers and days are written for programs, the rest as it is read.
fn field(cell: &Cell, reader: Reader, language: Language) -> String {
    match cell.sole() {
        Some(Part::Number { value, unit: None }) => value.to_string(),
        Some(Part::Money(Euros { cents })) => {
            let mark = match reader {
                Reader::Excel => ',',
                Reader::Program => '.',
            };
            format!("{}{mark}{:02}", cents / 100, cents % 100)
        }
        Some(Part::Date { date, .. }) => date.to_string(),
        Some(_) | None => harmless(&cell.spoken(language)),
    }
}

/// The same text, with a `'` before what a spreadsheet would calculate: `=`, `+`, `-` or `@`, wide or not, behind any blanks.
pub(super) fn harmless(text: &str) -> String {
    let is_formula = formula::is_formula(text);
    let is_broken = text.starts_with(['\t', '\r', '\n', '\0']);
    if is_formula || is_broken { format!("'{text}") } else { text.to_owned() }
}
