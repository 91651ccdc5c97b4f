//! The spreadsheet of OpenDocument: a sheet for each table, every cell typed, and text that never becomes a formula.

mod chart;
mod looks;

use askama::Template;

use super::Report;
use super::cell::Cell;
use super::fault::Unwritten;
use super::package::{Entry, package};
use super::sheets::{self, Sheet, Typed, typed, width};
use super::table::{Rank, Row};
use crate::text::Language;
use chart::Object;
use looks::{Look, Looks, Unit};

const MEDIA: &str = "application/vnd.oasis.opendocument.spreadsheet";

/// The report as a spreadsheet. The first sheet is the first table, the last one holds the words around the tables.
///
/// # Errors
/// When a template or the package refuses, which is not known to happen.
pub fn write(report: &Report) -> Result<Vec<u8>, Unwritten> {
    let (language, mut looks) = (report.language, Looks::default());
    let sheets = sheets::sheets(report);
    let (mut pages, mut charts) = (Vec::new(), Vec::new());
    for sheet in &sheets {
        let chart = Object::of(sheet, &mut charts)?;
        pages.push(Page { chart, ..Page::of(sheet, language, &mut looks) });
    }
    pages.push(Page::of_words(report, &sheets, &mut looks));
    let settings = Settings { pages: &pages }.render()?;
    let content = Content { language, looks: &looks.all, pages: &pages }.render()?;
    let mut files = vec![
        Entry::xml("content.xml", content),
        Entry::xml("styles.xml", Styles { report }.render()?),
        Entry::xml("settings.xml", settings),
    ];
    files.append(&mut charts);
    package(report, MEDIA, files)
}

#[derive(Template)]
#[template(path = "ods/content.xml", config = "src/report/askama.toml")]
struct Content<'a> {
    language: Language,
    looks: &'a [Look],
    pages: &'a [Page],
}

#[derive(Template)]
#[template(path = "ods/styles.xml", config = "src/report/askama.toml")]
struct Styles<'a> {
    report: &'a Report,
}

#[derive(Template)]
#[template(path = "ods/settings.xml", config = "src/report/askama.toml")]
struct Settings<'a> {
    pages: &'a [Page],
}

/// A sheet, laid out.
struct Page {
    name: String,
    caption: String,
    /// In tenths of a millimetre.
    widths: Vec<u32>,
    /// How many rows and columns stay in view.
    frozen: (usize, usize),
    head: Vec<Square>,
    rows: Vec<Vec<Square>>,
    chart: Option<Object>,
}

/// A cell: the number of its look, its value if it has one, and what is read.
struct Square {
    look: usize,
    value: Value,
    lines: Vec<String>,
}

/// What a spreadsheet counts with.
enum Value {
    Text,
    Number(i64),
    Money(u64),
    Percent(u64),
    Date(String),
}

/// How wide a character is, in tenths of a millimetre.
const CHARACTER: u32 = 21;
/// How wide the sheet of words is, in characters.
const ABOUT: u32 = 110;

impl Page {
    fn of(sheet: &Sheet<'_>, language: Language, looks: &mut Looks) -> Self {
        let table = &sheet.table;
        let widths = (0..table.columns().len()).map(|at| u32::from(width(table, at, language)) * CHARACTER);
        let widths = widths.collect();
        let head = table.columns().iter().map(|column| Square {
            look: looks.number(Look::head(column.kind)),
            value: Value::Text,
            lines: lines(column.title.as_str()),
        });
        let head = head.collect();
        let row = |row: &Row| {
            let cells = row.cells().iter().enumerate();
            cells.map(|(column, cell)| Square::of(cell, row, column == table.header(), language, looks)).collect()
        };
        Self {
            name: sheet.name.clone(),
            caption: table.caption.to_string(),
            widths,
            frozen: (1, table.header() + 1),
            head,
            rows: table.rows().iter().map(row).collect(),
            chart: None,
        }
    }

    fn of_words(report: &Report, sheets: &[Sheet<'_>], looks: &mut Looks) -> Self {
        let row = |(look, line): (sheets::Look, super::cell::Line)| {
            let look = looks.number(Look::words(look));
            vec![Square { look, value: Value::Text, lines: lines(&line.spoken(report.language)) }]
        };
        Self {
            name: sheets::about(report, sheets),
            caption: report.description.to_string(),
            widths: vec![ABOUT * CHARACTER],
            frozen: (0, 0),
            head: Vec::new(),
            rows: sheets::words(report).into_iter().map(row).collect(),
            chart: None,
        }
    }

    /// The cells that a filter works on: `$Matrix.$A$1:$Matrix.$K$12`.
    fn range(&self) -> String {
        let mut letters = String::new();
        let mut left = self.widths.len();
        while left > 0 {
            let digit = u8::try_from((left - 1) % 26).unwrap_or(0);
            letters.insert(0, char::from(b'A' + digit));
            left = (left - 1) / 26;
        }
        format!("$'{name}'.$A$1:$'{name}'.${letters}${}", self.rows.len() + 1, name = self.name)
    }
}

impl Square {
    fn of(cell: &Cell, row: &Row, is_header: bool, language: Language, looks: &mut Looks) -> Self {
        let spoken = cell.spoken(language);
        let (value, unit) = match typed(cell) {
            Typed::Number(value, unit) => (Value::Number(value), Unit::Number(unit)),
            Typed::Money(cents) => (Value::Money(cents), Unit::Money),
            Typed::Percent(percent, of) => (Value::Percent(percent), Unit::Percent(of)),
            Typed::Date(date) => (Value::Date(date.to_string()), Unit::Date),
            Typed::Text => (Value::Text, Unit::Text),
        };
        let depth = if is_header { row.depth } else { 0 };
        let look = looks.number(Look::of(cell, row.rank != Rank::Entry, depth, unit));
        Self { look, value, lines: lines(&spoken) }
    }
}

fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::to_owned).collect()
}
