//! How cells of a spreadsheet look. Each look is written once, by its number.

use super::super::cell::{Cell, Part, Tone};
use super::super::sheets;
use super::super::table::Kind;

/// The looks of one spreadsheet.
#[derive(Default)]
pub(super) struct Looks {
    pub(super) all: Vec<Look>,
}

impl Looks {
    /// The number of a look, which is added if it is new.
    pub(super) fn number(&mut self, look: Look) -> usize {
        let known = self.all.iter().position(|it| *it == look);
        known.unwrap_or_else(|| {
            self.all.push(look);
            self.all.len() - 1
        })
    }
}

/// How a cell looks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Look {
    pub(super) ground: Option<String>,
    pub(super) ink: &'static str,
    /// In tenths of a point.
    pub(super) size: u16,
    pub(super) is_bold: bool,
    pub(super) has_border: bool,
    pub(super) place: &'static str,
    /// In millimetres.
    pub(super) indent: u8,
    pub(super) unit: Unit,
}

/// How a value is written out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Unit {
    /// As it stands.
    Text,
    /// A whole number, with what stands behind it.
    Number(Option<String>),
    /// An amount of money.
    Money,
    /// Percents, with what they are percents of.
    Percent(String),
    /// A day in words.
    Date,
}

impl Look {
    const PLAIN: Self = Self {
        ground: None,
        ink: "#1a1f26",
        size: 100,
        is_bold: false,
        has_border: false,
        place: "start",
        indent: 0,
        unit: Unit::Text,
    };

    /// What stands above a column.
    pub(super) fn head(kind: Kind) -> Self {
        let place = match kind {
            Kind::Text | Kind::Date => "start",
            Kind::Number | Kind::Chip => "center",
        };
        let ground = Some("#1f3a5f".to_owned());
        Self { ground, ink: "#ffffff", is_bold: true, has_border: true, place, ..Self::PLAIN }
    }

    /// A line of words around the tables.
    pub(super) const fn words(look: sheets::Look) -> Self {
        match look {
            sheets::Look::Title => Self { ink: "#1f3a5f", size: 180, is_bold: true, ..Self::PLAIN },
            sheets::Look::Heading => Self { ink: "#1f3a5f", size: 130, is_bold: true, ..Self::PLAIN },
            sheets::Look::Text => Self::PLAIN,
        }
    }

    /// A cell of a table.
    pub(super) fn of(cell: &Cell, is_bold: bool, depth: u8, unit: Unit) -> Self {
        let band = is_bold.then(|| "#e6ecf4".to_owned());
        let (ground, place) = match (cell.sole(), &unit) {
            (Some(Part::Chip(chip)), _) if chip.tone == Tone::Plain => (band, "center"),
            (Some(Part::Chip(chip)), _) => (Some(chip.tone.hex()), "center"),
            (_, Unit::Number(_) | Unit::Money | Unit::Percent(_)) => (band, "end"),
            (_, Unit::Text | Unit::Date) => (band, "start"),
        };
        Self { ground, is_bold, has_border: true, place, indent: depth.min(8) * 3, unit, ..Self::PLAIN }
    }
}
