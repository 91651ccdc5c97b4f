//! What stands in a line or in a cell: text, numbers, dates, coloured marks and references.

use super::phrase::{Anchor, Phrase};
use crate::domain::cost::Euros;
use crate::domain::scale::Role;
use crate::domain::time::Date;
use crate::text::Language;
use crate::words::{cents, percent};

/// A piece of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// Running text.
    Text(Phrase),
    /// Text that stands out.
    Strong(Phrase),
    /// A whole number: 33.451, or "12 minuten".
    Number {
        /// How many.
        value: i64,
        /// Of what, behind the number.
        unit: Option<Phrase>,
    },
    /// An amount of money, in a column of amounts: 121.947,99.
    Money(Euros),
    /// A percentage, which always says what it is a percentage of.
    Share(Share),
    /// A day, with the words for it.
    Date {
        /// Which.
        date: Date,
        /// "16 september 2021".
        words: Phrase,
    },
    /// A mark or an outcome, as a filled chip.
    Chip(Chip),
    /// A reference to a place in the same document.
    Link {
        /// What is read.
        text: Phrase,
        /// Where it leads.
        to: Anchor,
    },
}

/// A part of a whole, in exact numbers: "64 % van de inwoners".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Share {
    /// How many.
    pub part: u64,
    /// Out of how many.
    pub whole: u64,
    /// What the whole is: "van de inwoners".
    pub of: Phrase,
}

/// A word on a colour. The colour never stands alone: the word always stands with it, and a mark has its letter too.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chip {
    /// The letter of a mark; an outcome has none, nor has a council that has not spoken.
    pub letter: Option<char>,
    /// What it is called.
    pub word: Phrase,
    /// The colour behind it.
    pub tone: Tone,
}

/// The colours that a document knows, by what they mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Tone {
    /// None: what is not a colour, such as *nog niet* or an open outcome.
    #[default]
    Plain,
    /// Support.
    Green,
    /// Support under conditions.
    Amber,
    /// No support.
    Red,
    /// A further level of its own.
    Blue,
    /// A level that says little.
    Grey,
}

impl Tone {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::Plain, Self::Green, Self::Amber, Self::Red, Self::Blue, Self::Grey];

    /// What it is called in style sheets.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Green => "green",
            Self::Amber => "amber",
            Self::Red => "red",
            Self::Blue => "blue",
            Self::Grey => "grey",
        }
    }

    /// The ground as style sheets write it: `#329b8b`.
    #[must_use]
    pub fn hex(self) -> String {
        format!("#{:06x}", self.ground())
    }

    /// The ground, as 0xRRGGBB. Letters on it are black; `tests/report_formats.rs` computes the contrast.
    #[must_use]
    pub const fn ground(self) -> u32 {
        match self {
            Self::Plain => 0xFF_FF_FF,
            Self::Green => 0x32_9B_8B,
            Self::Amber => 0xFE_E2_37,
            Self::Red => 0xE6_2B_24,
            Self::Blue => 0x5A_9B_E6,
            Self::Grey => 0xA8_AD_B5,
        }
    }
}

impl From<Role> for Tone {
    fn from(role: Role) -> Self {
        match role {
            Role::Green => Self::Green,
            Role::Amber => Self::Amber,
            Role::Red => Self::Red,
            Role::Blue => Self::Blue,
            Role::Grey => Self::Grey,
        }
    }
}

/// Pieces that are read after each other.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Line(pub Vec<Part>);

impl Line {
    /// A line of running text.
    #[must_use]
    pub fn text(text: impl Into<Phrase>) -> Self {
        Self(vec![Part::Text(text.into())])
    }

    /// The same line with one more piece.
    #[must_use]
    pub fn with(mut self, part: impl Into<Part>) -> Self {
        self.0.push(part.into());
        self
    }
}

impl Part {
    /// The piece as text, for formats that have nothing else: no colour, and a reference leads nowhere.
    #[must_use]
    pub fn spoken(&self, language: Language) -> String {
        match self {
            Self::Text(text) | Self::Strong(text) | Self::Link { text, .. } => text.to_string(),
            Self::Number { value, unit: None } => language.number(*value),
            Self::Number { value, unit: Some(unit) } => format!("{} {unit}", language.number(*value)),
            Self::Money(amount) => cents(language, *amount),
            Self::Share(share) => share.spoken(),
            Self::Date { words, .. } => words.to_string(),
            Self::Chip(chip) => chip.spoken(),
        }
    }
}

impl Share {
    /// The share in whole percents.
    #[must_use]
    pub fn percent(&self) -> u64 {
        percent(self.part, self.whole)
    }

    /// "64 % van de inwoners".
    #[must_use]
    pub fn spoken(&self) -> String {
        format!("{} % {}", self.percent(), self.of).trim_end().to_owned()
    }
}

impl Chip {
    /// The letter and the word: "G groen".
    #[must_use]
    pub fn spoken(&self) -> String {
        match self.letter {
            Some(letter) => format!("{letter} {}", self.word),
            None => self.word.to_string(),
        }
    }
}

impl Line {
    /// The pieces as text, after each other.
    #[must_use]
    pub fn spoken(&self, language: Language) -> String {
        self.0.iter().map(|part| part.spoken(language)).collect()
    }
}

impl Cell {
    /// The lines as text, below each other.
    #[must_use]
    pub fn spoken(&self, language: Language) -> String {
        self.lines.iter().map(|line| line.spoken(language)).collect::<Vec<_>>().join("\n")
    }
}

impl From<Euros> for Part {
    fn from(amount: Euros) -> Self {
        Self::Money(amount)
    }
}

impl From<Chip> for Part {
    fn from(chip: Chip) -> Self {
        Self::Chip(chip)
    }
}

impl From<Share> for Part {
    fn from(share: Share) -> Self {
        Self::Share(share)
    }
}

impl From<Part> for Line {
    fn from(part: Part) -> Self {
        Self(vec![part])
    }
}

/// What stands in one cell of a table: nothing, or lines below each other. A cell of one number, share or day alone is typed
/// as such in spreadsheets; one of a chip alone is coloured as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cell {
    /// The lines.
    pub lines: Vec<Line>,
}

impl Cell {
    /// A cell of text.
    #[must_use]
    pub fn text(text: impl Into<Phrase>) -> Self {
        Self { lines: vec![Line::text(text)] }
    }

    /// A cell of one whole number.
    #[must_use]
    pub fn number(value: impl Into<i64>) -> Self {
        Part::Number { value: value.into(), unit: None }.into()
    }

    /// The only piece, if there is just one.
    #[must_use]
    pub fn sole(&self) -> Option<&Part> {
        match self.lines.as_slice() {
            [Line(parts)] => match parts.as_slice() {
                [part] => Some(part),
                _ => None,
            },
            _ => None,
        }
    }
}

impl<T: Into<Part>> From<T> for Cell {
    fn from(part: T) -> Self {
        Self { lines: vec![Line(vec![part.into()])] }
    }
}

impl From<Vec<Line>> for Cell {
    fn from(lines: Vec<Line>) -> Self {
        Self { lines }
    }
}
