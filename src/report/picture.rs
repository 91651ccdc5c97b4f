//! Pictures as data. A format draws them if it can; their numbers are always there as a table.

use super::cell::{Cell, Chip, Tone};
use super::phrase::{Anchor, Phrase};
use super::table::{Column, Kind, Row, Table};

/// A picture with what it says in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// A name of one or two words: what the tab of a spreadsheet says.
    pub name: Phrase,
    /// What stands below it.
    pub caption: Phrase,
    /// What there is to see, in a sentence or two, for who cannot see it.
    pub summary: Phrase,
    /// What is drawn.
    pub drawing: Drawing,
    /// Where its numbers stand.
    pub numbers: Numbers,
}

/// Where the numbers of a picture stand as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Numbers {
    /// In a table of their own, which each format writes below the picture.
    Below,
    /// In a table of the same document, at this place.
    In(Anchor),
}

/// What is drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Drawing {
    /// The matrix of topics and councils from afar.
    Heat(Heat),
    /// A bar for every topic, of parts beside each other.
    Bars(Bars),
    /// From where to where each council moved.
    Moves(Moves),
}

/// A field of coloured cells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heat {
    /// What the rows are: "onderwerp".
    pub heading: Phrase,
    /// The columns: short, and in full.
    pub columns: Vec<(Phrase, Phrase)>,
    /// The rows.
    pub rows: Vec<HeatRow>,
}

/// A row of a [`Heat`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeatRow {
    /// What it is called: "1.1 Proces verkenning".
    pub label: Phrase,
    /// Its cells, one for every column.
    pub cells: Vec<Chip>,
}

/// Horizontal bars of parts beside each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bars {
    /// What the rows are: "onderwerp".
    pub heading: Phrase,
    /// What is counted: "raden".
    pub unit: Phrase,
    /// The parts, from the left.
    pub series: Vec<Series>,
    /// The bars, from above.
    pub rows: Vec<Bar>,
}

/// A part that every bar of a [`Bars`] has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Series {
    /// What it is called: "groen".
    pub name: Phrase,
    /// One letter for it within the bar: 'G'.
    pub letter: Option<char>,
    /// The colour.
    pub tone: Tone,
}

/// A bar of a [`Bars`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// What it is called.
    pub label: Phrase,
    /// How long each part is, one for every series.
    pub values: Vec<u32>,
}

/// What moved between two rounds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moves {
    /// What the rows are: "onderwerp".
    pub heading: Phrase,
    /// Who moves: "raad".
    pub mover: Phrase,
    /// The earlier round: "2 september 2021".
    pub before: Phrase,
    /// The later one.
    pub after: Phrase,
    /// The moves.
    pub rows: Vec<Move>,
}

/// One council that moved on one topic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Move {
    /// The topic.
    pub label: Phrase,
    /// The council.
    pub who: Phrase,
    /// What it said.
    pub before: Chip,
    /// What it says now.
    pub after: Chip,
}

/// How wide the column of labels wants to be, in characters.
const LABEL: u16 = 48;
/// How wide the other columns want to be.
const VALUE: u16 = 14;

impl Picture {
    /// The table of its numbers that belongs below it, unless they stand elsewhere in the document.
    #[must_use]
    pub fn numbers_below(&self) -> Option<Table> {
        match self.numbers {
            Numbers::Below => Some(self.table()),
            Numbers::In(_) => None,
        }
    }

    /// What is drawn, as a table: the same rows with the same numbers and words.
    #[must_use]
    pub fn table(&self) -> Table {
        let label = |heading: &Phrase| Column::new(heading.clone(), Kind::Text, LABEL);
        let columns = match &self.drawing {
            Drawing::Heat(heat) => {
                let titles = heat.columns.iter().map(|(short, long)| (short.clone(), long.clone()));
                let titles = titles.map(|(short, long)| Column::new(short, Kind::Chip, VALUE).short_for(long));
                std::iter::once(label(&heat.heading)).chain(titles).collect()
            }
            Drawing::Bars(bars) => {
                let titles = bars.series.iter().map(|it| Column::new(it.name.clone(), Kind::Number, VALUE));
                std::iter::once(label(&bars.heading)).chain(titles).collect()
            }
            Drawing::Moves(moves) => vec![
                label(&moves.heading),
                Column::new(moves.mover.clone(), Kind::Text, VALUE * 2),
                Column::new(moves.before.clone(), Kind::Chip, VALUE),
                Column::new(moves.after.clone(), Kind::Chip, VALUE),
            ],
        };
        let mut table = Table::new(self.name.clone(), self.caption.clone(), columns, 0);
        for cells in self.drawing.cells() {
            table.push(Row::new(cells));
        }
        table
    }
}

impl Drawing {
    fn cells(&self) -> Vec<Vec<Cell>> {
        let row = |label: &Phrase, cells: Vec<Cell>| {
            std::iter::once(Cell::text(label.clone())).chain(cells).collect::<Vec<_>>()
        };
        match self {
            Self::Heat(heat) => {
                let chips = |it: &HeatRow| it.cells.iter().cloned().map(Cell::from).collect();
                heat.rows.iter().map(|it| row(&it.label, chips(it))).collect()
            }
            Self::Bars(bars) => {
                let numbers = |it: &Bar| it.values.iter().map(|&value| Cell::number(value)).collect();
                bars.rows.iter().map(|it| row(&it.label, numbers(it))).collect()
            }
            Self::Moves(moves) => {
                let rest =
                    |it: &Move| vec![Cell::text(it.who.clone()), it.before.clone().into(), it.after.clone().into()];
                moves.rows.iter().map(|it| row(&it.label, rest(it))).collect()
            }
        }
    }
}
