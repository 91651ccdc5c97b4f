//! A table as pages want it: groups of rows, each cell with what it is to the others.

use super::cell::{Cell, Part, Tone};
use super::table::{Column, Kind, Rank, Row, Table};
use crate::text::Language;

/// A table with the widths of its columns, its rows in groups below the row that heads them.
pub(super) struct Grid<'a> {
    pub(super) table: &'a Table,
    /// What each column gets of the width.
    pub(super) widths: Vec<u32>,
    pub(super) groups: Vec<Vec<Line<'a>>>,
}

/// A row.
pub(super) struct Line<'a> {
    pub(super) row: &'a Row,
    pub(super) squares: Vec<Square<'a>>,
}

/// A cell, with the columns that it runs over.
pub(super) struct Square<'a> {
    pub(super) cell: &'a Cell,
    pub(super) span: usize,
    /// What it heads, if it heads something.
    pub(super) scope: Option<&'static str>,
    kind: Kind,
    rank: Rank,
    depth: u8,
}

impl<'a> Grid<'a> {
    pub(super) fn new(table: &'a Table, width: u32, character: u32, language: Language) -> Self {
        let groups = table.rows().chunk_by(|_, next| next.rank != Rank::Heading);
        let groups = groups.map(|group| group.iter().map(|row| Line::new(table, row)).collect());
        Self { table, widths: table.widths(width, character, language), groups: groups.collect() }
    }

    /// Whether the columns are so many that they need small print.
    pub(super) const fn is_dense(&self) -> bool {
        is_dense(self.table)
    }

    /// What the cells below a title are.
    pub(super) const fn class(column: &Column) -> &'static str {
        name(column.kind)
    }
}

/// Whether a table has so many columns that they need small print.
pub(super) const fn is_dense(table: &Table) -> bool {
    table.columns().len() > 14
}

const fn name(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "text",
        Kind::Number => "number",
        Kind::Date => "date",
        Kind::Chip => "mark",
    }
}

impl<'a> Line<'a> {
    fn new(table: &Table, row: &'a Row) -> Self {
        let square = |(column, cell, span): (usize, &'a Cell, usize)| {
            let is_header = column == table.header();
            let scope = match (is_header, row.rank) {
                (true, Rank::Heading) => Some("rowgroup"),
                (true, Rank::Entry | Rank::Total) => Some("row"),
                (false, _) => None,
            };
            let kind = table.columns().get(column).map_or(Kind::Text, |it| it.kind);
            let depth = if is_header { row.depth.min(4) } else { 0 };
            Square { cell, span, scope, kind, rank: row.rank, depth }
        };
        Self { row, squares: row.spans().into_iter().map(square).collect() }
    }

    /// What the row is to the others.
    pub(super) const fn rank(&self) -> &'static str {
        match self.row.rank {
            Rank::Entry => "entry",
            Rank::Heading => "heading",
            Rank::Total => "total",
        }
    }
}

impl Square<'_> {
    /// The colour of the whole cell, if a chip is all that it holds.
    pub(super) fn tone(&self) -> Option<Tone> {
        match self.cell.sole() {
            Some(Part::Chip(chip)) => Some(chip.tone),
            Some(Part::Text(_) | Part::Strong(_) | Part::Number { .. } | Part::Money(_)) | None => None,
            Some(Part::Share(_) | Part::Date { .. } | Part::Link { .. }) => None,
        }
    }

    /// The classes of a style sheet: what it holds, its colour and how deep it lies.
    pub(super) fn class(&self) -> String {
        let mut class = name(self.kind).to_owned();
        if let Some(tone) = self.tone() {
            class = class + " " + tone.name();
        }
        if self.depth > 0 {
            class = format!("{class} d{}", self.depth);
        }
        class
    }

    /// The style of the cell in a text document: its ground.
    pub(super) fn ground(&self) -> &'static str {
        match (self.tone(), self.rank) {
            (Some(tone), Rank::Entry | Rank::Heading | Rank::Total) if tone != Tone::Plain => tone.name(),
            (Some(_) | None, Rank::Entry) => "plain",
            (Some(_) | None, Rank::Heading | Rank::Total) => "band",
        }
    }

    /// The style of the paragraph in a text document, behind the name of its family: where it is set, and whether it
    /// stands out.
    pub(super) fn set(&self) -> String {
        match (self.rank, self.tone(), self.kind, self.depth) {
            (Rank::Heading | Rank::Total, _, Kind::Number, _) => "_20_strong_20_number".to_owned(),
            (Rank::Heading | Rank::Total, None, _, _) => "_20_strong".to_owned(),
            (_, Some(_), _, _) => "_20_mark".to_owned(),
            (_, _, Kind::Number, _) => "_20_number".to_owned(),
            (_, _, _, 0) => "".to_owned(),
            (_, _, _, depth) => format!("_20_{depth}"),
        }
    }
}
