//! Workbooks of Excel, read cell by cell: one cell far away must not make a table of all the empty ones before it.

use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{DataRef, Reader as _, SheetType, SheetVisible, Xlsx, XlsxError};

use super::number::{formatted, moment, number};
use super::{Filling, Row, SheetFault, Tables};
use crate::clean::excerpt;

/// More cells than this, empty ones included, are not read.
const MAX_CELLS: usize = 4_000_000;

/// The sheets that a person sees, in order.
pub(super) fn sheets(bytes: &[u8]) -> Result<Tables, SheetFault> {
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(|error| fault(&error))?;
    let is_seen =
        |sheet: &&calamine::Sheet| sheet.typ == SheetType::WorkSheet && sheet.visible == SheetVisible::Visible;
    let names: Vec<_> = book.sheets_metadata().iter().filter(is_seen).map(|sheet| sheet.name.clone()).collect();
    let mut sheets = Vec::new();
    let mut left = MAX_CELLS;
    for name in names {
        let rows = rows(&mut book, &name, &mut left)?;
        sheets.push((Some(excerpt(&name)), rows));
    }
    Ok(sheets)
}

fn rows(book: &mut Xlsx<Cursor<&[u8]>>, name: &str, left: &mut usize) -> Result<Vec<Row>, SheetFault> {
    let mut cells = book.worksheet_cells_reader(name).map_err(|error| fault(&error))?;
    let formats: Vec<Option<String>> = cells
        .styles()
        .iter()
        .map(|style| style.number_format.as_ref().map(|format| format.format_code.clone()))
        .collect();
    // Files are written row by row, but nothing forbids another order.
    let mut found = BTreeMap::new();
    while let Some((cell, style)) = cells.next_cell_with_style_id().map_err(|error| fault(&error))? {
        *left = left.checked_sub(1).ok_or(SheetFault::TooManyRows)?;
        let format = formats.get(style).and_then(Option::as_deref);
        if let Some(text) = shown(cell.get_value(), format) {
            let (row, column) = cell.get_position();
            found.insert((row, column), text);
        }
    }
    let mut filling = Filling::default();
    for ((row, column), text) in found {
        filling.put(row as usize + 1, column as usize, &text)?;
    }
    Ok(filling.rows)
}

/// What a cell shows, if anything.
fn shown(value: &DataRef<'_>, format: Option<&str>) -> Option<String> {
    Some(match value {
        DataRef::Empty => return None,
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(value) => formatted(*value, format),
        DataRef::Bool(is_true) => is_true.to_string(),
        DataRef::DateTime(value) if value.is_datetime() || value.is_duration() => moment(value),
        DataRef::DateTime(value) => number(value.as_f64()),
        DataRef::DateTimeIso(text) => text.trim_end_matches("T00:00:00").to_owned(),
        DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(error) => error.to_string(),
    })
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the errors of the library are not ours to name in full")]
fn fault(error: &XlsxError) -> SheetFault {
    match error {
        XlsxError::Password => SheetFault::Locked,
        other => SheetFault::Damaged(excerpt(&other.to_string())),
    }
}
