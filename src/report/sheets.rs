//! The sheets of a spreadsheet: one for each table, one for the words around them.

use super::cell::{Cell, Line, Part};
use super::phrase::Phrase;
use super::picture::{Bars, Drawing};
use super::table::{Row, Table};
use super::{Block, Report};
use crate::text::Language;

/// What Excel allows in the name of a sheet, in the units that it counts by.
const NAME: usize = 31;

/// How wide a column is at least and at most, in characters.
const LEAST: u16 = 6;
const MOST: u16 = 80;

/// A sheet with a table.
pub(super) struct Sheet<'a> {
    /// Its name, which no other sheet has.
    pub(super) name: String,
    /// What it holds.
    pub(super) table: Table,
    /// The bars that its numbers draw, if they do.
    pub(super) bars: Option<&'a Bars>,
    /// What there is to see in them.
    pub(super) summary: Option<&'a Phrase>,
}

/// The sheets with tables: those of the report, then the numbers of its pictures.
pub(super) fn sheets(report: &Report) -> Vec<Sheet<'_>> {
    let mut taken = Vec::new();
    let mut all: Vec<_> = report
        .blocks
        .iter()
        .filter_map(|block| if let Block::Table(table) = block { Some(table.clone()) } else { None })
        .map(|table| Sheet { name: free(&table.name, &mut taken), table, bars: None, summary: None })
        .collect();
    for block in &report.blocks {
        if let Block::Picture(picture) = block
            && let Some(table) = picture.numbers_below()
        {
            let bars = match &picture.drawing {
                Drawing::Bars(bars) => Some(bars),
                Drawing::Heat(_) | Drawing::Moves(_) => None,
            };
            let name = free(&picture.name, &mut taken);
            all.push(Sheet { name, table, bars, summary: Some(&picture.summary) });
        }
    }
    all
}

/// The name of the sheet with the words, which none of these has.
pub(super) fn about(report: &Report, sheets: &[Sheet<'_>]) -> String {
    free(&report.about, &mut sheets.iter().map(|sheet| sheet.name.to_lowercase()).collect())
}

/// How a line on the sheet of words looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Look {
    /// The title of the document.
    Title,
    /// A heading.
    Heading,
    /// Running text.
    Text,
}

/// The words around the tables, line by line. Where a table or a picture stands, its caption says so.
pub(super) fn words(report: &Report) -> Vec<(Look, Line)> {
    let heading = |text: &Phrase| (Look::Heading, Line::text(text.clone()));
    let text = |line: &Line| (Look::Text, line.clone());
    let mut lines = vec![(Look::Title, Line::text(report.title.clone()))];
    lines.extend(report.subtitle.as_ref().map(heading));
    for fact in &report.facts {
        let label = Part::Text(format!("{}: ", fact.label).into());
        lines.push((Look::Text, Line([vec![label], fact.value.0.clone()].concat())));
    }
    for block in &report.blocks {
        match block {
            Block::Heading { text, .. } => lines.push(heading(text)),
            Block::Paragraph(line) => lines.push(text(line)),
            Block::Note(all) => lines.extend(all.iter().map(text)),
            Block::List(all) => lines.extend(
                all.iter().map(|line| (Look::Text, Line([vec![Part::Text("• ".into())], line.0.clone()].concat()))),
            ),
            Block::Table(table) => lines.push((Look::Text, Line::text(format!("[{}] {}", table.name, table.caption)))),
            Block::Picture(picture) => {
                lines.push((
                    Look::Text,
                    Line::text(format!("[{}] {} {}", picture.name, picture.caption, picture.summary)),
                ));
            }
        }
    }
    lines
}

/// A whole number, a share or a day that a cell holds alone, so that a spreadsheet can count with it.
pub(super) enum Typed {
    /// A number, and the unit behind it.
    Number(i64, Option<String>),
    /// An amount of money in cents.
    Money(u64),
    /// Whole percents, and what they are percents of.
    Percent(u64, String),
    /// A day.
    Date(crate::domain::time::Date),
    /// Everything else is text.
    Text,
}

/// What a cell is to a spreadsheet.
pub(super) fn typed(cell: &Cell) -> Typed {
    /// A unit longer than this does not fit in a format of numbers.
    const UNIT: usize = 100;
    /// A spreadsheet keeps fifteen digits: an amount of more cents than this is written as text, so that none is lost.
    const EXACT: u64 = 1_000_000_000_000_000;
    let unit = |unit: &Phrase| {
        let plain = unit.as_str().chars().all(|c| c.is_alphabetic() || c == ' ');
        (plain && unit.as_str().chars().count() <= UNIT).then(|| unit.to_string())
    };
    match cell.sole() {
        Some(Part::Number { value, unit: None }) => Typed::Number(*value, None),
        Some(Part::Number { value, unit: Some(of) }) => match unit(of) {
            Some(of) => Typed::Number(*value, Some(of)),
            None => Typed::Text,
        },
        Some(Part::Money(amount)) if amount.cents < EXACT => Typed::Money(amount.cents),
        Some(Part::Share(share)) => match unit(&share.of) {
            Some(of) => Typed::Percent(share.percent(), of),
            None => Typed::Text,
        },
        Some(Part::Date { date, .. }) => Typed::Date(*date),
        Some(Part::Text(_) | Part::Strong(_) | Part::Money(_) | Part::Chip(_) | Part::Link { .. }) | None => {
            Typed::Text
        }
    }
}

/// How wide a column must be, in characters: a number or a day that does not fit is shown as `###`.
pub(super) fn width(table: &Table, column: usize, language: Language) -> u16 {
    let cells = table.rows().iter().filter_map(|row| row.cells().get(column));
    let typed = cells.filter(|cell| !matches!(typed(cell), Typed::Text));
    let longest = typed.map(|cell| cell.spoken(language).chars().count()).max().unwrap_or(0);
    u16::try_from(longest + 2).unwrap_or(MOST).max(table.width(column, language)).clamp(LEAST, MOST)
}

/// How many lines a row takes where its columns are so wide.
pub(super) fn lines(row: &Row, widths: &[u16], language: Language) -> u16 {
    let long = |cell: &Cell, width: u16| {
        if !matches!(typed(cell), Typed::Text) {
            return 1;
        }
        // Words do not break: what is nearly as wide as the column takes a line more.
        let room = usize::from(width.saturating_sub(width / 8 + 1).max(1));
        let lines = cell
            .lines
            .iter()
            .flat_map(|line| line.spoken(language).lines().map(|it| it.chars().count()).collect::<Vec<_>>());
        lines.map(|long| long.div_ceil(room).max(1)).sum::<usize>()
    };
    let most = row.cells().iter().zip(widths).map(|(cell, &width)| long(cell, width)).max().unwrap_or(1);
    u16::try_from(most.max(1)).unwrap_or(u16::MAX)
}

/// A name that a sheet may have and that is not taken, whatever its capitals.
fn free(wanted: &Phrase, taken: &mut Vec<String>) -> String {
    let plain: String =
        wanted.as_str().chars().map(|c| if c == '\n' || "*?:[]\\/'\"<>|$#.".contains(c) { ' ' } else { c }).collect();
    let words = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    let base = if words.is_empty() { "Blad" } else { &words };
    let mut number = 1;
    loop {
        let behind = if number == 1 { String::new() } else { format!(" {number}") };
        let name = cut(base, NAME - behind.len()) + &behind;
        if !taken.contains(&name.to_lowercase()) {
            taken.push(name.to_lowercase());
            return name;
        }
        number += 1;
    }
}

/// As much of a text as fits, in the units that Excel counts by.
pub(super) fn cut(text: &str, units: usize) -> String {
    let mut left = units;
    let fits = |c: &char| {
        let fits = c.len_utf16() <= left;
        left -= c.len_utf16().min(left);
        fits
    };
    text.chars().take_while(fits).collect::<String>().trim_end().to_owned()
}
