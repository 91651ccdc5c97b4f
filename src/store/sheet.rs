//! Tables that come from a spreadsheet: rows of text cells that know where they stand.
//!
//! The bytes tell what they are, not the name of the file: separated values ([`separated`]), a workbook of Excel
//! ([`workbook`]) or of LibreOffice ([`open_document`]). The latter two are packages ([`package`]), opened with care.

mod number;
mod package;
mod separated;

mod open_document;
mod workbook;

use std::path::Path;

use super::disk::{self, Disk};
use super::intake::{self, IntakeFault, Sort};
use crate::clean::{Field, clean, excerpt};
use crate::message::{Message, Say};

/// A table has at most so many rows with something in them.
pub const MAX_ROWS: usize = 100_000;
/// A table has at most so many columns.
pub const MAX_COLUMNS: usize = 256;
/// What is longer than this in one cell is cut off here, one character beyond the longest text of an agenda.
const MAX_CELL: usize = 10_001;
/// All text of a table together, in bytes.
const MAX_TEXT: usize = 64 * 1024 * 1024;
/// So far down a heading is looked for.
const HEADING_WITHIN: usize = 50;

/// A table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// The file, as errors call it.
    pub file: String,
    /// The sheet within the file; none for separated values.
    pub name: Option<String>,
    /// The rows with something in them, in order.
    pub rows: Vec<Row>,
}

/// A row with something in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Which row of the sheet, or which line of the file, from 1.
    pub number: usize,
    /// The cells from the first column to the last that is filled: clean, without blanks around them, empty where nothing
    /// stands.
    pub cells: Vec<String>,
}

impl Row {
    /// What stands in a column, counted from 0; empty beyond the last.
    #[must_use]
    pub fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }
}

impl Sheet {
    /// Where a cell stands, for people: `punten.xlsx:blad Punten:B7`, or `punten.csv:7`.
    #[must_use]
    pub fn place(&self, row: &Row, column: usize) -> Message {
        self.named(row.number, Some(column))
    }

    /// Where a row stands.
    #[must_use]
    pub fn row_place(&self, row: &Row) -> Message {
        self.named(row.number, None)
    }

    fn named(&self, row: usize, column: Option<usize>) -> Message {
        let cell = column.map(letters).unwrap_or_default();
        match &self.name {
            Some(sheet) => Message::new("sheet-place")
                .with("file", self.file.as_str())
                .with("sheet", sheet.as_str())
                .with("cell", format!("{cell}{row}")),
            None if cell.is_empty() => {
                Message::new("sheet-place-line").with("file", self.file.as_str()).with("line", row.to_string())
            }
            None => Message::new("sheet-place-field")
                .with("file", self.file.as_str())
                .with("line", row.to_string())
                .with("column", cell),
        }
    }
}

/// The letters of a column, counted from 0: A, B, … Z, AA.
#[must_use]
pub fn letters(column: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column;
    loop {
        letters.push(char::from(b'A' + u8::try_from(rest % 26).unwrap_or(0)));
        match (rest / 26).checked_sub(1) {
            Some(more) => rest = more,
            None => return letters.into_iter().rev().collect(),
        }
    }
}

/// Why a table is not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetError {
    /// The file.
    pub file: String,
    /// What is wrong with it.
    pub what: SheetFault,
}

/// What is wrong with a file that should hold a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SheetFault {
    /// It is not read at all.
    Intake(IntakeFault),
    /// A package that holds more than is unpacked, or too many parts.
    Bomb,
    /// A package behind a password.
    Locked,
    /// It is damaged, in the words of the library that reads it.
    Damaged(String),
    /// A line of separated values opens a quotation mark that is never closed.
    OpenQuote {
        /// The line.
        line: usize,
    },
    /// More rows than are read.
    TooManyRows,
    /// Something stands in a column further to the right than is read.
    TooWide {
        /// The cell.
        cell: String,
    },
    /// More text than is read.
    TooMuchText,
    /// Nothing stands in it.
    NoRows,
}

impl From<IntakeFault> for SheetFault {
    fn from(fault: IntakeFault) -> Self {
        Self::Intake(fault)
    }
}

impl Say for SheetError {
    fn message(&self) -> Message {
        let what = match &self.what {
            SheetFault::Intake(fault) => fault.message(),
            SheetFault::Bomb => Message::new("sheet-bomb"),
            SheetFault::Locked => Message::new("sheet-locked"),
            SheetFault::Damaged(words) => Message::new("sheet-damaged").with("words", words.as_str()),
            SheetFault::OpenQuote { line } => Message::new("sheet-open-quote").with("line", line.to_string()),
            SheetFault::TooManyRows => Message::new("sheet-too-many-rows").with("max", MAX_ROWS),
            SheetFault::TooWide { cell } => {
                Message::new("sheet-too-wide").with("cell", cell.as_str()).with("max", MAX_COLUMNS)
            }
            SheetFault::TooMuchText => Message::new("sheet-too-much-text"),
            SheetFault::NoRows => Message::new("sheet-no-rows"),
        };
        Message::new("sheet-in-file").with("file", self.file.as_str()).with("what", what)
    }

    fn hint(&self) -> Option<Message> {
        match &self.what {
            SheetFault::Intake(fault) => fault.hint(),
            SheetFault::Locked => Some(Message::new("sheet-hint-locked")),
            SheetFault::Damaged(_) => Some(Message::new("sheet-hint-damaged")),
            SheetFault::OpenQuote { .. } => Some(Message::new("sheet-hint-open-quote")),
            SheetFault::Bomb
            | SheetFault::TooManyRows
            | SheetFault::TooWide { .. }
            | SheetFault::TooMuchText
            | SheetFault::NoRows => Some(Message::new("intake-hint-right-file")),
        }
    }
}

/// Whether the cells of a row are the heading of the table that is looked for.
pub type IsHeading<'a> = &'a dyn Fn(&[String]) -> bool;

/// Reads a table from a file; of several sheets, the first with such a heading near its top, else the first with content.
///
/// # Errors
/// When it holds no table that can be read.
pub fn open(disk: &dyn Disk, path: &Path, is_heading: IsHeading<'_>) -> Result<Sheet, SheetError> {
    let file = disk::shown(path);
    let bytes = intake::bytes(disk, path);
    let bytes = bytes.map_err(|fault| SheetError { file: file.clone(), what: fault.into() })?;
    find(&file, &bytes, is_heading)
}

/// Reads a table from the bytes of a file: the first sheet with content. `name` is what errors call the file.
///
/// # Errors
/// When it holds no table that can be read.
pub fn read(name: &str, bytes: &[u8]) -> Result<Sheet, SheetError> {
    find(name, bytes, &|_| false)
}

/// Reads a table from the bytes of a file; of several sheets, the first with such a heading near its top, else the first
/// with content.
///
/// # Errors
/// When it holds no table that can be read.
pub fn find(name: &str, bytes: &[u8], is_heading: IsHeading<'_>) -> Result<Sheet, SheetError> {
    let file = excerpt(name);
    let sheets = match sheets(bytes) {
        Ok(sheets) => sheets,
        Err(what) => return Err(SheetError { file, what }),
    };
    let has_heading =
        |(_, rows): &(Option<String>, Vec<Row>)| rows.iter().take(HEADING_WITHIN).any(|row| is_heading(&row.cells));
    let chosen = sheets.iter().position(has_heading).unwrap_or(0);
    match sheets.into_iter().nth(chosen) {
        Some((name, rows)) => Ok(Sheet { file, name, rows }),
        None => Err(SheetError { file, what: SheetFault::NoRows }),
    }
}

/// The sheets of a file, each with its name if it has one.
type Tables = Vec<(Option<String>, Vec<Row>)>;

/// The sheets with something in them.
fn sheets(bytes: &[u8]) -> Result<Tables, SheetFault> {
    if bytes.len() as u64 > intake::MAX_BYTES {
        return Err(IntakeFault::TooLarge { bytes: bytes.len() as u64 }.into());
    }
    let mut sheets = match intake::sort(bytes) {
        Sort::Package => {
            let mut package = package::Package::open(bytes)?;
            match package.holds()? {
                package::Holds::Workbook => workbook::sheets(bytes)?,
                package::Holds::OpenDocument => open_document::sheets(&package.content()?)?,
                package::Holds::Document => return Err(IntakeFault::Strange(Sort::Document).into()),
                package::Holds::Other => return Err(IntakeFault::Strange(Sort::Package).into()),
            }
        }
        Sort::Text => vec![(None, separated::rows(&intake::text(bytes)?)?)],
        sort @ (Sort::OldOffice | Sort::Pdf | Sort::Document | Sort::Other) => {
            return Err(IntakeFault::Strange(sort).into());
        }
    };
    sheets.retain(|(_, rows)| !rows.is_empty());
    Ok(sheets)
}

/// Rows as they are filled, cell by cell, within bounds.
#[derive(Debug, Default)]
struct Filling {
    rows: Vec<Row>,
    text: usize,
}

impl Filling {
    /// Puts text in a cell, column counted from 0. Rows come in order; an empty text is no cell.
    fn put(&mut self, row: usize, column: usize, text: &str) -> Result<(), SheetFault> {
        let text = clean(bare(text), Field::Lines, MAX_CELL);
        if text.is_empty() {
            return Ok(());
        }
        if column >= MAX_COLUMNS {
            return Err(SheetFault::TooWide { cell: format!("{}{row}", letters(column)) });
        }
        self.text += text.len();
        if self.text > MAX_TEXT {
            return Err(SheetFault::TooMuchText);
        }
        if self.rows.last().is_none_or(|last| last.number != row) {
            if self.rows.len() == MAX_ROWS {
                return Err(SheetFault::TooManyRows);
            }
            self.rows.push(Row { number: row, cells: Vec::new() });
        }
        if let Some(last) = self.rows.last_mut() {
            if last.cells.len() <= column {
                last.cells.resize(column + 1, String::new());
            }
            last.cells[column] = text;
        }
        Ok(())
    }
}

/// A text without the mark that our own files put before what a spreadsheet would take for a formula.
fn bare(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@', '\t', '\r']) => rest,
        _ => text,
    }
}
