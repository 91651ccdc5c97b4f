//! What leaves the meeting: a [`Report`] of plain rows, and one file per format that turns it into bytes.
//!
//! Whoever fills a report decides what it says, in which words and for whom; a format decides nothing but how it looks. So
//! nothing here knows a file, a terminal or a clock, and the same report gives the same bytes on every machine.
//!
//! What each format shows of a [`Picture`]: HTML draws it, a spreadsheet makes a chart of bars and colours the cells of the
//! others, and every format has its numbers as a table. Spreadsheets and separated values are made of the tables; what stands
//! around them goes to a sheet of its own ([`Report::about`]), and separated values leave it out.

pub mod cell;
pub mod phrase;
pub mod picture;
pub mod sitting;
pub mod table;

pub mod kinds;

pub mod fault;
pub mod format;

pub mod form;

pub mod calendar;
pub mod csv;
pub mod html;
pub mod json;
pub mod markdown;
pub mod ods;
pub mod odt;
pub mod xlsx;

mod formula;
mod grid;
mod hour;
mod package;
mod sheets;
mod svg;

use self::cell::Line;
use self::phrase::{Anchor, Phrase};
use self::picture::Picture;
use self::sitting::Sitting;
use self::table::Table;
use crate::domain::time::Date;
use crate::text::Language;

/// A document, before it is written in a format.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// In which language it is written.
    pub language: Language,
    /// What it is called.
    pub title: Phrase,
    /// What stands below the title.
    pub subtitle: Option<Phrase>,
    /// What it holds, in a sentence: for catalogues and search.
    pub description: Phrase,
    /// The day that it is dated, which is never that of the clock: the day of the meeting.
    pub date: Date,
    /// What the document says about itself: date, place, series, round, fingerprint of the record.
    pub facts: Vec<Fact>,
    /// Two or three words for what is not a table: what the last tab of a spreadsheet says ("Toelichting").
    pub about: Phrase,
    /// How the paper lies.
    pub paper: Paper,
    /// What it says, in reading order.
    pub blocks: Vec<Block>,
    /// The same for programs.
    pub sitting: Option<Sitting>,
}

/// How the paper (A4) lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Paper {
    /// Upright.
    #[default]
    Portrait,
    /// On its side, for wide tables.
    Landscape,
}

/// Something that the document says about itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// What: "Datum".
    pub label: Phrase,
    /// And which.
    pub value: Line,
}

/// A piece of the document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading.
    Heading {
        /// How deep: 1 stands right below the title.
        level: Depth,
        /// What it says.
        text: Phrase,
        /// Its place, if something refers to it.
        anchor: Option<Anchor>,
    },
    /// A paragraph.
    Paragraph(Line),
    /// Entries with a dot.
    List(Vec<Line>),
    /// What the reader must not overlook, in a frame.
    Note(Vec<Line>),
    /// A table.
    Table(Table),
    /// A picture.
    Picture(Picture),
}

/// How deep a heading stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Depth {
    /// A chapter.
    One,
    /// A part of a chapter.
    Two,
    /// A part of that.
    Three,
}

impl Depth {
    /// 1 for a chapter.
    #[must_use]
    pub const fn number(self) -> u8 {
        match self {
            Self::One => 1,
            Self::Two => 2,
            Self::Three => 3,
        }
    }
}

impl Fact {
    /// A fact in words.
    #[must_use]
    pub fn new(label: impl Into<Phrase>, value: impl Into<Phrase>) -> Self {
        Self { label: label.into(), value: Line::text(value) }
    }
}

impl Block {
    /// A heading that nothing refers to.
    #[must_use]
    pub fn heading(level: Depth, text: impl Into<Phrase>) -> Self {
        Self::Heading { level, text: text.into(), anchor: None }
    }

    /// A paragraph of running text.
    #[must_use]
    pub fn paragraph(text: impl Into<Phrase>) -> Self {
        Self::Paragraph(Line::text(text))
    }
}
