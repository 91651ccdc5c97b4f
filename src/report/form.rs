//! A form to fill in with a spreadsheet: what stands above the table, and a table in which some columns are empty.
//!
//! Like a report it is plain rows, and each format decides only how they look. What is filled in is text: nothing that stands in
//! a form, or is typed in it, is calculated.

mod csv;
mod ods;
mod xlsx;

use super::fault::Unwritten;
use crate::domain::time::Date;
use crate::text::Language;

/// A form, before it is written in a format.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// In which language it is written.
    pub language: Language,
    /// What it is called.
    pub title: String,
    /// What its sheet is called, in a word or two.
    pub sheet: String,
    /// The day of the meeting.
    pub date: Date,
    /// How it is filled in, line by line.
    pub explanation: Vec<String>,
    /// What stands above the table.
    pub head: Vec<Blank>,
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows.
    pub rows: Vec<Row>,
    /// What is told to somebody who fills in what is not among the choices.
    pub not_a_choice: String,
}

/// Something to fill in above the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Blank {
    /// What.
    pub name: String,
    /// What stands there already.
    pub value: String,
    /// Whether it is filled in, and out of which choices; not at all when it must stay as it is.
    pub choices: Option<Vec<String>>,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// What stands above it.
    pub title: String,
    /// How wide it is, in characters.
    pub width: u16,
    /// Whether it is filled in, and out of which choices; any text where there are none.
    pub choices: Option<Vec<String>>,
}

/// A row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Whether it only heads others, so that nothing is filled in.
    pub is_heading: bool,
    /// The cells, one for each column.
    pub cells: Vec<String>,
}

/// What a form can be written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// The workbook of Excel.
    Xlsx,
    /// The open spreadsheet.
    Ods,
    /// Separated values, as Excel in Dutch reads them.
    Csv,
}

impl Kind {
    /// What the names of the files end in, without the dot.
    pub const ENDINGS: [(&'static str, Self); 3] = [("xlsx", Self::Xlsx), ("ods", Self::Ods), ("csv", Self::Csv)];

    /// The kind whose files end so.
    #[must_use]
    pub fn of_ending(ending: &str) -> Option<Self> {
        Self::ENDINGS.into_iter().find(|(known, _)| known.eq_ignore_ascii_case(ending)).map(|(_, kind)| kind)
    }

    /// The form as such a file: the same bytes for the same form, everywhere and always.
    ///
    /// # Errors
    /// When it is larger than the format can hold.
    pub fn write(self, form: &Form) -> Result<Vec<u8>, Unwritten> {
        match self {
            Self::Xlsx => xlsx::write(form),
            Self::Ods => ods::write(form),
            Self::Csv => csv::write(form),
        }
    }
}

impl Form {
    /// In which column the lines above the table stand: the widest of the first ones.
    const TEXT: usize = 2;

    /// The lines above the heading of the table: cells by their column.
    fn above(&self) -> Vec<Vec<String>> {
        let line = |cells: &[&str]| {
            let blank = std::iter::repeat_n("", Self::TEXT);
            blank.chain(cells.iter().copied()).map(str::to_owned).collect::<Vec<_>>()
        };
        let mut lines = vec![line(&[&self.title])];
        lines.extend(self.explanation.iter().map(|text| line(&[text])));
        lines.extend(self.head.iter().map(|blank| line(&[&blank.name, &blank.value])));
        lines.push(Vec::new());
        lines
    }
}
