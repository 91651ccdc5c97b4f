//! An agenda as a secretary has it: headings and lists pasted from a word processor, or a table from a spreadsheet.
//!
//! A text becomes lines ([`lines`]), each line shows its number or bullet ([`marker`]), and by those and by how far it is
//! indented it finds its place below the others ([`nest`], [`text`]). A table finds its columns by their names ([`columns`],
//! [`table`]). What was found becomes a meeting in [`draft`]. Nothing is dropped in silence: what has no place is a
//! [`Remark`]. [`councils`] reads who takes part.

mod lines;
mod marker;
mod nest;
mod text;

mod columns;
mod table;

pub mod draft;
mod numbers;

pub mod councils;

mod say;

use std::path::Path;

use super::disk::{self, Disk};
use super::intake::{self, IntakeFault, Sort};
use super::sheet::{self, SheetError};
use crate::domain::agenda::{Kind, Source};
use crate::message::Message;

/// What an outline says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Outline {
    /// The first heading.
    pub title: Option<String>,
    /// The paragraphs before the first item.
    pub note: Option<String>,
    /// The items in the order of the file.
    pub entries: Vec<Entry>,
    /// What was put somewhere by guess, or nowhere.
    pub remarks: Vec<Remark>,
}

/// An item as the outline has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Where it stands.
    pub place: Message,
    /// How many items it stands below.
    pub depth: usize,
    /// The number that stands before it.
    pub number: Option<String>,
    /// Its title.
    pub title: String,
    /// The explanation below it.
    pub text: Option<String>,
    /// What the meeting is asked to do with it.
    pub kind: Option<Kind>,
    /// Whether councils colour it; none means that they do if nothing stands below it.
    pub coloured: Option<bool>,
    /// The council that brought it in, as it is called there.
    pub council: Option<String>,
    /// How many minutes it is planned to take.
    pub planned: Option<u16>,
    /// Where it comes from.
    pub source: Option<Source>,
    /// Words that it is found by.
    pub tags: Vec<String>,
}

impl Entry {
    /// An item with nothing but its title.
    #[must_use]
    pub fn new(place: Message, depth: usize, number: Option<String>, title: String) -> Self {
        Self {
            place,
            depth,
            number,
            title,
            text: None,
            kind: None,
            coloured: None,
            council: None,
            planned: None,
            source: None,
            tags: Vec::new(),
        }
    }
}

/// Something in an outline that its author should look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// Where it stands.
    pub place: Message,
    /// What was done with it.
    pub what: Doubt,
}

/// What was done with something that could not simply be placed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Doubt {
    /// It is neither heading nor list, and was kept as the explanation of the item above.
    KeptAsText {
        /// The item.
        item: String,
        /// How it begins.
        begins: String,
    },
    /// It stands before the first item, and was kept as the note of the meeting.
    KeptAsNote {
        /// How it begins.
        begins: String,
    },
    /// It has no place and was left out.
    LeftOut {
        /// How it begins.
        begins: String,
    },
    /// It looks like the number of a page and was left out.
    PageNumber {
        /// How it looks.
        text: String,
    },
    /// A number or bullet with nothing behind it was left out.
    NoTitle,
    /// A title was too long; all of it is in the explanation.
    LongTitle {
        /// How it begins.
        begins: String,
    },
    /// A text was too long and was cut off.
    CutOff,
    /// It stood too deep and was put at the deepest place that there is.
    TooDeep,
    /// A number that another item has too; it became this one.
    SameNumber {
        /// As it was.
        number: String,
        /// As it is now.
        now: String,
    },
    /// A number that is too long to be one, and was left out.
    LongNumber {
        /// As it was.
        number: String,
    },
    /// A number that the spreadsheet made a day of, and was left out.
    DayForNumber {
        /// As it was.
        text: String,
    },
    /// A column with a name that is not known; it was left out.
    UnknownColumn {
        /// Its name.
        name: String,
    },
    /// A value that a column cannot have; it was left out.
    UnknownValue {
        /// The value.
        text: String,
        /// The column, by its name in the file.
        column: String,
        /// What it can be.
        expected: Message,
    },
    /// A row that is no council: it has no name, its short name or name is another's too, or its inhabitants are no number.
    BadCouncil {
        /// How it begins.
        begins: String,
    },
    /// A council that does not take part; it was left out.
    UnknownCouncil {
        /// As it was called.
        name: String,
        /// Which councils there are.
        known: String,
    },
}

/// Why no outline was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OutlineError {
    /// The text is not read.
    Text {
        /// The file.
        file: String,
        /// Why.
        what: IntakeFault,
    },
    /// The table is not read.
    Sheet(SheetError),
    /// No column of the table has titles.
    NoTitles {
        /// Where the columns were looked for.
        place: Message,
    },
    /// There is no item in it.
    NoItems {
        /// The file.
        file: String,
    },
}

/// Reads an outline from a file.
///
/// # Errors
/// When nothing in it can be an item.
pub fn open(disk: &dyn Disk, path: &Path) -> Result<Outline, OutlineError> {
    let file = disk::shown(path);
    let bytes = intake::bytes(disk, path).map_err(|what| OutlineError::Text { file: file.clone(), what })?;
    read(&file, &bytes)
}

/// Reads topics as they are typed: one a line, indented below another, with or without numbers and bullets.
#[must_use]
pub fn typed(name: &str, topics: &str) -> Outline {
    let bulleted = |line: &str| {
        let words = line.trim_start();
        let is_bare = !words.is_empty() && marker::in_list(words).is_none();
        let indent = &line[..line.len() - words.len()];
        if is_bare { format!("{indent}- {words}\n") } else { format!("{line}\n") }
    };
    text::read(name, &topics.lines().map(bulleted).collect::<String>())
}

/// Reads an outline from the bytes of a file; `name` is what errors call it. Packages are spreadsheets; a text whose name ends
/// in `.csv` or `.tsv` is a table, another is headings and lists.
///
/// # Errors
/// When nothing in it can be an item.
pub fn read(name: &str, bytes: &[u8]) -> Result<Outline, OutlineError> {
    let is_table = Path::new(name)
        .extension()
        .is_some_and(|ending| ["csv", "tsv"].iter().any(|table| ending.eq_ignore_ascii_case(table)));
    let outline = match intake::sort(bytes) {
        Sort::Text | Sort::Pdf | Sort::Document | Sort::Other if !is_table => {
            let text = intake::text(bytes);
            let text = text.map_err(|what| OutlineError::Text { file: name.to_owned(), what })?;
            text::read(name, &text)
        }
        Sort::Text | Sort::Package | Sort::OldOffice | Sort::Pdf | Sort::Document | Sort::Other => {
            let is_heading = |cells: &[String]| columns::Columns::of(cells).is_some();
            let sheet = sheet::find(name, bytes, &is_heading).map_err(OutlineError::Sheet)?;
            table::read(&sheet)?
        }
    };
    if outline.entries.is_empty() {
        return Err(OutlineError::NoItems { file: name.to_owned() });
    }
    Ok(outline)
}
