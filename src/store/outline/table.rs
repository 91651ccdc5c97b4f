//! A table with an item on each row; its columns may stand in any order.

use super::columns::{Column, Columns};
use super::marker::Marker;
use super::nest::Nest;
use super::{Doubt, Entry, Outline, OutlineError, Remark};
use crate::clean::excerpt;
use crate::domain::agenda::{Kind, Source};
use crate::message::Message;
use crate::store::sheet::{Row, Sheet};

/// So far down the names of the columns are looked for.
const WITHIN: usize = 50;

/// Reads a table.
pub(super) fn read(sheet: &Sheet) -> Result<Outline, OutlineError> {
    let mut heads = sheet.rows.iter().take(WITHIN).enumerate();
    let Some((head, columns)) = heads.find_map(|(at, row)| Some((at, Columns::of(&row.cells)?))) else {
        let place = sheet.rows.first().map_or_else(|| Message::new("outline-nowhere"), |row| sheet.row_place(row));
        return Err(OutlineError::NoTitles { place });
    };
    let titles = columns.titles();
    let mut reading = Reading {
        sheet,
        columns,
        last: vec![String::new(); titles.len()],
        titles,
        nest: Nest::default(),
        outline: Outline::default(),
    };
    reading.above(&sheet.rows[..head]);
    reading.heading(&sheet.rows[head]);
    sheet.rows[head + 1..].iter().for_each(|row| reading.row(&sheet.rows[head], row));
    Ok(reading.outline)
}

struct Reading<'a> {
    sheet: &'a Sheet,
    columns: Columns,
    /// The columns with titles, the widest topic first.
    titles: Vec<usize>,
    /// What stood last in each of them.
    last: Vec<String>,
    nest: Nest,
    outline: Outline,
}

impl Reading<'_> {
    fn remark(&mut self, place: Message, what: Doubt) {
        self.outline.remarks.push(Remark { place, what });
    }

    /// What stands above the table: the first is the title.
    fn above(&mut self, rows: &[Row]) {
        for row in rows {
            for (column, cell) in row.cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
                if self.outline.title.is_none() {
                    self.outline.title = Some(cell.replace('\n', " "));
                } else {
                    self.remark(self.sheet.place(row, column), Doubt::LeftOut { begins: excerpt(cell) });
                }
            }
        }
    }

    fn heading(&mut self, row: &Row) {
        for (column, name) in row.cells.iter().enumerate().filter(|(_, name)| !name.is_empty()) {
            if self.columns.known[column].is_none() {
                self.remark(self.sheet.place(row, column), Doubt::UnknownColumn { name: excerpt(name) });
            }
        }
    }

    fn cell<'r>(&self, row: &'r Row, column: Column) -> (usize, &'r str) {
        self.columns.find(column).map_or((0, ""), |at| (at, row.cell(at)))
    }

    fn row(&mut self, head: &Row, row: &Row) {
        let filled: Vec<_> = (0..self.titles.len()).filter(|&level| !row.cell(self.titles[level]).is_empty()).collect();
        let Some(&deepest) = filled.last() else {
            let at = row.cells.iter().position(|cell| !cell.is_empty()).unwrap_or(0);
            return self.remark(self.sheet.place(row, at), Doubt::LeftOut { begins: excerpt(row.cell(at)) });
        };
        // A topic that stands again beside each of its points is the same topic.
        for level in filled.into_iter().filter(|&level| level < deepest) {
            let title = row.cell(self.titles[level]).to_owned();
            if self.last[level] != title {
                let place = self.sheet.place(row, self.titles[level]);
                self.outline.entries.push(Entry::new(place, level, None, title.replace('\n', " ")));
                self.remember(level, title);
            }
        }
        let title = row.cell(self.titles[deepest]).to_owned();
        self.remember(deepest, title.clone());
        let place = self.sheet.place(row, self.titles[deepest]);
        let (number, depth) = self.number(head, row, deepest);
        let mut entry = Entry::new(place, depth, number, title.replace('\n', " "));
        entry.text = some(self.cell(row, Column::Text).1);
        entry.council = some(self.cell(row, Column::Council).1);
        let tags = self.cell(row, Column::Tags).1.split([',', ';', '\n']).map(str::trim);
        entry.tags = tags.filter(|tag| !tag.is_empty()).map(str::to_owned).collect();
        entry.kind = self.value(head, row, Column::Kind, "outline-expected-kind", kind);
        entry.coloured = self.value(head, row, Column::Coloured, "outline-expected-truth", truth);
        entry.planned = self.value(head, row, Column::Planned, "outline-expected-minutes", minutes);
        entry.source = self.source(row);
        self.outline.entries.push(entry);
    }

    fn remember(&mut self, level: usize, title: String) {
        self.last[level] = title;
        self.last[level + 1..].iter_mut().for_each(String::clear);
    }

    /// The number of a row, and how many items it stands below: by its column of titles, by its level, or by its number.
    fn number(&mut self, head: &Row, row: &Row, deepest: usize) -> (Option<String>, usize) {
        let (column, cell) = self.cell(row, Column::Number);
        let mut number = some(cell.trim_end_matches(['.', ')', ':']));
        if number.as_deref().is_some_and(is_day) {
            let text = excerpt(cell);
            self.remark(self.sheet.place(row, column), Doubt::DayForNumber { text });
            number = None;
        }
        let level = self.value(head, row, Column::Level, "outline-expected-level", |text| text.parse::<usize>().ok());
        let depth = match (self.titles.len(), level, number.as_deref()) {
            (2.., _, _) => deepest,
            (_, Some(level), _) => level.saturating_sub(1),
            (_, None, Some(number)) => self.nest.numbered(number),
            (_, None, None) => self.nest.listed(0, &Marker::Bullet('-')),
        };
        (number, depth)
    }

    /// What a cell of a column says, if it is one of the things that it can say.
    fn value<T>(
        &mut self,
        head: &Row,
        row: &Row,
        column: Column,
        expected: &'static str,
        read: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let (at, cell) = self.cell(row, column);
        if cell.is_empty() {
            return None;
        }
        let value = read(&cell.trim().to_lowercase());
        if value.is_none() {
            let (text, column) = (excerpt(cell), excerpt(head.cell(at)));
            let what = Doubt::UnknownValue { text, column, expected: Message::new(expected) };
            self.remark(self.sheet.place(row, at), what);
        }
        value
    }

    fn source(&self, row: &Row) -> Option<Source> {
        let (document, page) = (some(self.cell(row, Column::Document).1), some(self.cell(row, Column::Page).1));
        let line = |text: String| text.replace('\n', " ");
        match (document, page) {
            (Some(document), place) => Some(Source { document: line(document), place: place.map(line) }),
            (None, Some(place)) => Some(Source { document: line(place), place: None }),
            (None, None) => None,
        }
    }
}

fn some(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// Whether a spreadsheet made a day of what was typed: 1-2 becomes 1 February.
fn is_day(text: &str) -> bool {
    text.get(..10).is_some_and(|day| day.parse::<crate::domain::time::Date>().is_ok())
}

fn kind(text: &str) -> Option<Kind> {
    match text {
        "beslispunt" | "besluit" | "beslissen" | "besluitvormend" | "ter besluitvorming" | "decision" | "decide" => {
            Some(Kind::Decision)
        }
        "bespreekpunt" | "bespreken" | "bespreking" | "discussie" | "ter bespreking" | "discussion" | "discuss" => {
            Some(Kind::Discussion)
        }
        "ter informatie" | "informatie" | "ter kennisname" | "kennisname" | "information" => Some(Kind::Information),
        _ => None,
    }
}

fn truth(text: &str) -> Option<bool> {
    match text {
        "ja" | "j" | "x" | "yes" | "y" | "true" | "waar" | "1" => Some(true),
        "nee" | "n" | "-" | "no" | "false" | "onwaar" | "0" => Some(false),
        _ => None,
    }
}

/// `10`, `10 min`, `0:10`.
fn minutes(text: &str) -> Option<u16> {
    let bare =
        text.trim_end_matches('.').trim_end_matches("uten").trim_end_matches("utes").trim_end_matches("min").trim();
    let minutes = match bare.split_once(':') {
        Some((hours, minutes)) => hours.parse::<u16>().ok()?.checked_mul(60)?.checked_add(minutes.parse().ok()?)?,
        None => bare.parse().ok()?,
    };
    (minutes > 0).then_some(minutes)
}
