//! Tables: a caption, headed columns, and rows that have a cell for every column.

use super::cell::Cell;
use super::phrase::{Anchor, Phrase};
use crate::text::Language;

/// A table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// A name of one or two words: what the tab of a spreadsheet says.
    pub name: Phrase,
    /// What the table shows, in a sentence.
    pub caption: Phrase,
    /// The place of the table, if something refers to it.
    pub anchor: Option<Anchor>,
    columns: Vec<Column>,
    header: usize,
    rows: Vec<Row>,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// What stands above it.
    pub title: Phrase,
    /// What the title is short for: "Gouda" for "GO".
    pub long: Option<Phrase>,
    /// What it stands under together with its neighbours, such as the group of a council.
    pub band: Option<Phrase>,
    /// What stands in it.
    pub kind: Kind,
    /// How wide it wants to be, in characters. Formats share out what there is by these.
    pub width: u16,
}

/// What stands in a column, which decides how it is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Text, set from the left.
    Text,
    /// Numbers and percentages, set from the right.
    Number,
    /// Days.
    Date,
    /// Marks and outcomes, set in the middle.
    Chip,
}

/// A row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// What it is.
    pub rank: Rank,
    /// How deep it lies below a row that heads it: the header cell is indented so many steps.
    pub depth: u8,
    /// The place of the row, if something refers to it.
    pub anchor: Option<Anchor>,
    cells: Vec<Cell>,
}

/// What a row is to the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Rank {
    /// One of many.
    #[default]
    Entry,
    /// It heads those below it.
    Heading,
    /// It adds up those above it.
    Total,
}

impl Column {
    /// A column of this kind, so many characters wide.
    #[must_use]
    pub fn new(title: impl Into<Phrase>, kind: Kind, width: u16) -> Self {
        Self { title: title.into(), long: None, band: None, kind, width: width.max(1) }
    }

    /// The same column, whose title is short for this.
    #[must_use]
    pub fn short_for(mut self, long: impl Into<Phrase>) -> Self {
        self.long = Some(long.into());
        self
    }

    /// The same column, under this together with those beside it that stand under the same.
    #[must_use]
    pub fn under(mut self, band: Option<impl Into<Phrase>>) -> Self {
        self.band = band.map(Into::into);
        self
    }
}

impl Row {
    /// A row of these cells.
    #[must_use]
    pub const fn new(cells: Vec<Cell>) -> Self {
        Self { rank: Rank::Entry, depth: 0, anchor: None, cells }
    }

    /// The same row, of this rank.
    #[must_use]
    pub const fn ranked(mut self, rank: Rank) -> Self {
        self.rank = rank;
        self
    }

    /// The same row, this deep.
    #[must_use]
    pub const fn at_depth(mut self, depth: u8) -> Self {
        self.depth = depth;
        self
    }

    /// The same row, which something refers to.
    #[must_use]
    pub fn at(mut self, anchor: Anchor) -> Self {
        self.anchor = Some(anchor);
        self
    }

    /// The cells with how many columns each takes. Only in a row that heads others a cell runs on over the empty ones
    /// behind it.
    #[must_use]
    pub fn spans(&self) -> Vec<(usize, &Cell, usize)> {
        let mut found: Vec<(usize, &Cell, usize)> = Vec::new();
        for (column, cell) in self.cells.iter().enumerate() {
            match found.last_mut() {
                Some((_, _, wide)) if self.rank == Rank::Heading && cell.lines.is_empty() => *wide += 1,
                Some(_) | None => found.push((column, cell, 1)),
            }
        }
        found
    }

    /// The cells, one for every column of the table that the row was put in.
    #[must_use]
    pub fn cells(&self) -> &[Cell] {
        &self.cells
    }
}

impl Table {
    /// A table without rows. The column at `header` heads the rows: each of its cells says what its row is about.
    #[must_use]
    pub fn new(name: impl Into<Phrase>, caption: impl Into<Phrase>, columns: Vec<Column>, header: usize) -> Self {
        let header = header.min(columns.len().saturating_sub(1));
        Self { name: name.into(), caption: caption.into(), anchor: None, columns, header, rows: Vec::new() }
    }

    /// The same table, which something refers to.
    #[must_use]
    pub fn at(mut self, anchor: Anchor) -> Self {
        self.anchor = Some(anchor);
        self
    }

    /// Adds a row. It gets exactly one cell for every column: empty ones where it is short, none beyond.
    pub fn push(&mut self, mut row: Row) {
        row.cells.resize(self.columns.len(), Cell::default());
        self.rows.push(row);
    }

    /// How long the longest word of a column is, in characters. Longer than this may be broken.
    fn word(&self, column: usize, language: Language) -> u16 {
        const LONGEST: usize = 24;
        let title = self.columns.get(column).map(|it| it.title.to_string());
        let cells = self.rows.iter().filter(|row| row.rank != Rank::Heading).filter_map(|row| row.cells.get(column));
        let texts = title.into_iter().chain(cells.map(|cell| cell.spoken(language)));
        let words = texts.map(|text| text.split_whitespace().map(|it| it.chars().count()).max().unwrap_or(0));
        u16::try_from(words.max().unwrap_or(0).min(LONGEST)).unwrap_or(0) + 2
    }

    /// How wide a column is where there is room, in characters: as wide as it wants, but no narrower than its longest word.
    #[must_use]
    pub fn width(&self, column: usize, language: Language) -> u16 {
        self.columns.get(column).map_or(1, |it| it.width).max(self.word(column, language))
    }

    /// What each column gets of a width, in the same unit as that of a character: first the room for its longest word, then
    /// a share of the rest by how wide it wants to be. Nothing is left over.
    #[must_use]
    pub fn widths(&self, whole: u32, character: u32, language: Language) -> Vec<u32> {
        let columns = 0..self.columns.len();
        let least: Vec<_> = columns.clone().map(|at| u32::from(self.word(at, language)) * character).collect();
        let wanted: Vec<_> = columns.map(|at| u32::from(self.width(at, language)) * character).collect();
        let needed = least.iter().sum::<u32>();
        if needed >= whole {
            return shared(whole, &least);
        }
        let more: Vec<_> = wanted.iter().zip(&least).map(|(wanted, least)| wanted - least).collect();
        let by = if more.iter().all(|&it| it == 0) { &wanted } else { &more };
        shared(whole - needed, by).iter().zip(&least).map(|(more, least)| more + least).collect()
    }

    /// What columns stand under, from left to right, each with how many columns that takes; nothing where none stands under
    /// anything.
    #[must_use]
    pub fn bands(&self) -> Vec<(Option<&Phrase>, usize)> {
        if self.columns.iter().all(|column| column.band.is_none()) {
            return Vec::new();
        }
        let alike = self.columns.chunk_by(|a, b| a.band == b.band);
        alike.map(|columns| (columns.first().and_then(|column| column.band.as_ref()), columns.len())).collect()
    }

    /// The columns.
    #[must_use]
    pub const fn columns(&self) -> &[Column] {
        self.columns.as_slice()
    }

    /// Which column heads the rows.
    #[must_use]
    pub const fn header(&self) -> usize {
        self.header
    }

    /// The rows.
    #[must_use]
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }
}

/// A whole in parts that are to each other as these are, as far as whole numbers go.
fn shared(whole: u32, parts: &[u32]) -> Vec<u32> {
    let sum = |parts: &[u32]| parts.iter().map(|&it| u64::from(it)).sum::<u64>();
    let all = sum(parts).max(1);
    let edge = |parts: &[u32]| u32::try_from(u64::from(whole) * sum(parts) / all).unwrap_or(whole);
    (0..parts.len()).map(|n| edge(&parts[..=n]) - edge(&parts[..n])).collect()
}
