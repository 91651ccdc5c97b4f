//! A table as HTML wants it: groups of rows, each cell with what it is to the others.

use super::super::cell::{Cell, Part};
use super::super::table::{Column, Kind, Rank, Row, Table};

/// A table with the widths of its columns, its rows in groups below the row that heads them.
pub(super) struct TableView<'a> {
    pub(super) table: &'a Table,
    /// In thousandths.
    pub(super) widths: Vec<u32>,
    pub(super) groups: Vec<Vec<RowView<'a>>>,
}

pub(super) struct RowView<'a> {
    pub(super) row: &'a Row,
    pub(super) class: &'static str,
    pub(super) cells: Vec<CellView<'a>>,
}

pub(super) struct CellView<'a> {
    pub(super) cell: &'a Cell,
    pub(super) span: usize,
    /// What it heads, if it heads something.
    pub(super) scope: Option<&'static str>,
    pub(super) class: String,
}

impl<'a> TableView<'a> {
    pub(super) fn new(table: &'a Table) -> Self {
        let groups = table.rows().chunk_by(|_, next| next.rank != Rank::Heading);
        let groups = groups.map(|group| group.iter().map(|row| RowView::new(table, row)).collect());
        Self { table, widths: table.widths(1_000), groups: groups.collect() }
    }

    /// Whether the columns are so many that they need small print.
    pub(super) fn is_dense(&self) -> bool {
        self.table.columns().len() > 14
    }

    pub(super) const fn class(column: &Column) -> &'static str {
        match column.kind {
            Kind::Text => "text",
            Kind::Number => "number",
            Kind::Date => "date",
            Kind::Chip => "mark",
        }
    }
}

impl<'a> RowView<'a> {
    fn new(table: &Table, row: &'a Row) -> Self {
        let cell = |(column, cell, span): (usize, &'a Cell, usize)| {
            let is_header = column == table.header();
            let kind = table.columns().get(column).map_or("text", TableView::class);
            let tone = match cell.sole() {
                Some(Part::Chip(chip)) => chip.tone.name(),
                Some(_) | None => "",
            };
            let depth = if is_header && row.depth > 0 { format!(" d{}", row.depth.min(4)) } else { String::new() };
            let scope = match (is_header, row.rank) {
                (true, Rank::Heading) => Some("rowgroup"),
                (true, Rank::Entry | Rank::Total) => Some("row"),
                (false, _) => None,
            };
            CellView { cell, span, scope, class: format!("{kind} {tone}{depth}").trim_end().to_owned() }
        };
        let class = match row.rank {
            Rank::Entry => "entry",
            Rank::Heading => "heading",
            Rank::Total => "total",
        };
        Self { row, class, cells: row.spans().into_iter().map(cell).collect() }
    }
}
