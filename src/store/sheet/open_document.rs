//! Spreadsheets of LibreOffice. Read here and not by the library of the workbooks: that one first makes a table of all
//! cells, repeated ones included, and a small file can repeat more than memory holds.

#![expect(clippy::wildcard_enum_match_arm, reason = "the events of the library are not ours to name in full")]

use std::borrow::Cow;

use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::attributes::Attribute;
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::number::number;
use super::{Filling, Row, SheetFault, Tables};
use crate::clean::excerpt;

/// A cell with something in it that repeats itself is read so many times at most.
const MAX_REPEATS: usize = super::MAX_COLUMNS + 1;

/// The sheets, in order.
pub(super) fn sheets(xml: &str) -> Result<Tables, SheetFault> {
    let mut reader = Reader::from_str(xml);
    let mut sheets = Vec::new();
    loop {
        match reader.read_event().map_err(|error| damaged(&error))? {
            Event::Start(start) if start.name().as_ref() == "table:table" => {
                let name = attribute(&start, "table:name")?.unwrap_or_default();
                sheets.push((Some(excerpt(&name)), table(&mut reader)?));
            }
            Event::Eof => return Ok(sheets),
            _ => {}
        }
    }
}

/// The rows of a table, up to its end.
fn table(reader: &mut Reader<&[u8]>) -> Result<Vec<Row>, SheetFault> {
    let mut filling = Filling::default();
    let mut row = 1_usize;
    loop {
        match reader.read_event().map_err(|error| damaged(&error))? {
            Event::Start(start) if start.name().as_ref() == "table:table-row" => {
                let times = repeats(&start, "table:number-rows-repeated")?;
                let cells = cells(reader)?;
                if cells.is_empty() {
                    row = row.saturating_add(times);
                    continue;
                }
                for _ in 0..times {
                    for (column, text) in &cells {
                        filling.put(row, *column, text)?;
                    }
                    row = row.saturating_add(1);
                }
            }
            Event::Empty(start) if start.name().as_ref() == "table:table-row" => {
                row = row.saturating_add(repeats(&start, "table:number-rows-repeated")?);
            }
            Event::End(end) if end.name().as_ref() == "table:table" => return Ok(filling.rows),
            Event::Eof => return Err(SheetFault::Damaged("table:table".to_owned())),
            _ => {}
        }
    }
}

/// The cells of a row with something in them, each with its column from 0.
fn cells(reader: &mut Reader<&[u8]>) -> Result<Vec<(usize, String)>, SheetFault> {
    let mut cells = Vec::new();
    let mut column = 0_usize;
    loop {
        match reader.read_event().map_err(|error| damaged(&error))? {
            Event::Start(start) => {
                let is_cell = start.name().as_ref() == "table:table-cell";
                let times = repeats(&start, "table:number-columns-repeated")?;
                let content = content(reader, &start)?;
                // What lies under a merged cell is not seen.
                let shown = if is_cell { value(&start, content)? } else { String::new() };
                if !shown.trim().is_empty() {
                    let seen = (column..column.saturating_add(times)).take(MAX_REPEATS);
                    cells.extend(seen.map(|column| (column, shown.clone())));
                }
                column = column.saturating_add(times);
            }
            Event::Empty(start) => {
                let shown = if start.name().as_ref() == "table:table-cell" {
                    value(&start, String::new())?
                } else {
                    String::new()
                };
                let times = repeats(&start, "table:number-columns-repeated")?;
                if !shown.is_empty() {
                    cells.extend(
                        (column..column.saturating_add(times)).take(MAX_REPEATS).map(|column| (column, shown.clone())),
                    );
                }
                column = column.saturating_add(times);
            }
            Event::End(_) => return Ok(cells),
            Event::Eof => return Err(SheetFault::Damaged("table:table-row".to_owned())),
            _ => {}
        }
    }
}

/// The paragraphs of a cell, without the notes that are stuck on it, up to the end of the cell.
fn content(reader: &mut Reader<&[u8]>, cell: &BytesStart<'_>) -> Result<String, SheetFault> {
    let mut text = String::new();
    let mut depth = 0_usize;
    let mut paragraphs = 0_usize;
    loop {
        match reader.read_event().map_err(|error| damaged(&error))? {
            Event::Start(start) => match start.name().as_ref() {
                "office:annotation" | "table:detective" | "draw:frame" | "draw:g" => {
                    reader.read_to_end(start.name()).map_err(|error| damaged(&error))?;
                }
                name => {
                    if name == "text:p" {
                        if paragraphs > 0 {
                            text.push('\n');
                        }
                        paragraphs += 1;
                    }
                    depth += 1;
                }
            },
            Event::Empty(empty) => match empty.name().as_ref() {
                "text:s" => (0..repeats(&empty, "text:c")?.min(MAX_REPEATS)).for_each(|_| text.push(' ')),
                "text:tab" => text.push('\t'),
                "text:line-break" => text.push('\n'),
                _ => {}
            },
            Event::Text(piece) if paragraphs > 0 => text.push_str(&piece.xml10_content()),
            Event::CData(piece) if paragraphs > 0 => text.push_str(&piece.xml10_content()),
            Event::GeneralRef(entity) if paragraphs > 0 => match resolve_xml_entity(&entity) {
                Some(character) => text.push_str(character),
                None => text.extend(entity.resolve_char_ref().map_err(|error| damaged(&error))?),
            },
            Event::End(_) if depth > 0 => depth -= 1,
            Event::End(_) => return Ok(text),
            Event::Eof => return Err(SheetFault::Damaged(excerpt(cell.name().as_ref()))),
            _ => {}
        }
    }
}

/// What a cell shows: a number in full, where its format rounds or dresses it; a day as year, month and day.
fn value(cell: &BytesStart<'_>, shown: String) -> Result<String, SheetFault> {
    let kind = attribute(cell, "office:value-type")?;
    let of = |name| attribute(cell, name);
    Ok(match kind.as_deref() {
        Some("float" | "percentage" | "currency") => match of("office:value")?.map(|value| value.parse::<f64>()) {
            // 1.10 stays 1.10: what is shown is the same number.
            Some(Ok(value)) if shown.replace(',', ".").parse() == Ok(value) => shown.replace(',', "."),
            Some(Ok(value)) => number(value),
            Some(Err(_)) | None => shown,
        },
        Some("date") => match of("office:date-value")? {
            Some(date) => date.trim_end_matches("T00:00:00").to_owned(),
            None => shown,
        },
        Some("boolean") => of("office:boolean-value")?.unwrap_or(shown),
        Some(_) | None if shown.is_empty() => of("office:string-value")?.unwrap_or_default(),
        Some(_) | None => shown,
    })
}

fn repeats(start: &BytesStart<'_>, name: &str) -> Result<usize, SheetFault> {
    Ok(attribute(start, name)?.and_then(|times| times.parse().ok()).unwrap_or(1))
}

fn attribute(start: &BytesStart<'_>, name: &str) -> Result<Option<String>, SheetFault> {
    let found = start.try_get_attribute(name).map_err(|error| damaged(&error))?;
    let value = |found: Attribute<'_>| found.normalized_value(XmlVersion::Implicit1_0).map(Cow::into_owned);
    found.map(value).transpose().map_err(|error| damaged(&error))
}

fn damaged(error: &impl ToString) -> SheetFault {
    SheetFault::Damaged(excerpt(&error.to_string()))
}
