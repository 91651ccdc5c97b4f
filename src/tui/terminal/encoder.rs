//! From cells to the bytes that show them: as few as there can be, for a meeting may be followed over a slow line.
//!
//! Between two cells only what differs is said: a colour without the other, no colour for a blank, a step instead of a place.
//! What the terminal was told last is remembered from frame to frame.

use std::io::{self, Write};

use crossterm::style::Colored;
use ratatui::backend::IntoCrossterm as _;
use ratatui::buffer::Cell;
use ratatui::layout::Position;
use ratatui::style::{Color, Modifier};

use crate::tui::paint::width;

/// What shows on a cell in which nothing is written.
const ON_BLANK: Modifier = Modifier::UNDERLINED.union(Modifier::REVERSED).union(Modifier::CROSSED_OUT);

/// How the next letter is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Ink {
    fg: Color,
    bg: Color,
    modifier: Modifier,
}

impl Ink {
    const fn of(cell: &Cell) -> Self {
        Self { fg: cell.fg, bg: cell.bg, modifier: cell.modifier }
    }
}

/// A terminal that was just reset.
const PLAIN: Ink = Ink::of(&Cell::EMPTY);

/// Where the next letter comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Unknown,
    /// Here, if the terminal takes every sign in this row to be as wide as we do. What stands right behind is written there, and
    /// what stands further on is told its place.
    Likely(Position),
    At(Position),
}

/// Writes cells in as few bytes as there can be.
#[derive(Debug)]
pub(super) struct Encoder {
    /// None while it is not known.
    ink: Option<Ink>,
    place: Place,
    /// The numbers of a sequence that is being put together.
    codes: Vec<u8>,
}

impl Encoder {
    /// Nothing is known of the terminal yet.
    pub(super) const fn new() -> Self {
        Self { ink: None, place: Place::Unknown, codes: Vec::new() }
    }

    /// The cursor may be anywhere.
    pub(super) const fn forget_place(&mut self) {
        self.place = Place::Unknown;
    }

    /// The cursor was put here.
    pub(super) const fn is_at(&mut self, place: Position) {
        self.place = Place::At(place);
    }

    /// Where the cursor is, if that is known.
    pub(super) const fn place(&self) -> Option<Position> {
        match self.place {
            Place::At(place) => Some(place),
            Place::Likely(_) | Place::Unknown => None,
        }
    }

    /// Lets what is written or cleared from now on have no colour.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub(super) fn reset(&mut self, out: &mut impl Write) -> io::Result<()> {
        self.ink = Some(PLAIN);
        out.write_all(b"\x1b[m")
    }

    /// Writes these cells, each with its column and row.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub(super) fn write<'a>(
        &mut self,
        out: &mut impl Write,
        cells: impl Iterator<Item = (u16, u16, &'a Cell)>,
    ) -> io::Result<()> {
        for (x, y, cell) in cells {
            self.go_to(out, Position { x, y })?;
            self.take(out, cell)?;
            let symbol = cell.symbol();
            out.write_all(symbol.as_bytes())?;
            self.place = self.behind(symbol, Position { x: x + 1, y });
        }
        Ok(())
    }

    /// Where the cursor is after a symbol of which we think that it ends before this place.
    fn behind(&self, symbol: &str, next: Position) -> Place {
        match (symbol.chars().next(), self.place) {
            (Some('\u{20}'..='\u{17f}'), Place::At(_)) if symbol.chars().nth(1).is_none() => Place::At(next),
            (Some(_), _) if width(symbol) == 1 => Place::Likely(next),
            (Some(_) | None, _) => Place::Unknown,
        }
    }

    /// The cursor goes to this place, by the shortest way.
    fn go_to(&mut self, out: &mut impl Write, to: Position) -> io::Result<()> {
        match self.place {
            Place::At(at) | Place::Likely(at) if at == to => Ok(()),
            Place::At(at) if at.y == to.y && at.x + 1 == to.x => out.write_all(b"\x1b[C"),
            Place::At(at) if at.y == to.y && at.x < to.x => write!(out, "\x1b[{}C", to.x - at.x),
            Place::At(at) if to.x == 0 && at.y + 1 == to.y => out.write_all(b"\r\n"),
            Place::At(_) | Place::Likely(_) | Place::Unknown => {
                write!(out, "\x1b[{};{}H", to.y + 1, to.x + 1)?;
                self.place = Place::At(to);
                Ok(())
            }
        }
    }

    /// Takes the ink of a cell, as far as it shows.
    fn take(&mut self, out: &mut impl Write, cell: &Cell) -> io::Result<()> {
        let mut to = Ink::of(cell);
        if let Some(ink) = self.ink
            && cell.symbol() == " "
            && !cell.modifier.intersects(ON_BLANK)
        {
            to = Ink { fg: ink.fg, bg: cell.bg, modifier: ink.modifier.difference(ON_BLANK) };
        }
        if self.ink == Some(to) {
            return Ok(());
        }
        self.codes.clear();
        let from = self.ink.unwrap_or_else(|| {
            self.codes.extend_from_slice(b"0;");
            PLAIN
        });
        modifiers(&mut self.codes, from.modifier, to.modifier);
        if from.fg != to.fg {
            colour(&mut self.codes, Colored::ForegroundColor(to.fg.into_crossterm()))?;
        }
        if from.bg != to.bg {
            colour(&mut self.codes, Colored::BackgroundColor(to.bg.into_crossterm()))?;
        }
        self.ink = Some(to);
        // Each code is followed by a semicolon, which the end of the sequence takes the place of.
        if self.codes.pop().is_none() {
            return Ok(());
        }
        out.write_all(b"\x1b[")?;
        out.write_all(&self.codes)?;
        out.write_all(b"m")
    }
}

/// What turns a modifier on and what turns it off, which is the same for bold and dim.
const MODIFIERS: [(Modifier, u8, u8); 9] = [
    (Modifier::BOLD, 1, 22),
    (Modifier::DIM, 2, 22),
    (Modifier::ITALIC, 3, 23),
    (Modifier::UNDERLINED, 4, 24),
    (Modifier::SLOW_BLINK, 5, 25),
    (Modifier::RAPID_BLINK, 6, 25),
    (Modifier::REVERSED, 7, 27),
    (Modifier::HIDDEN, 8, 28),
    (Modifier::CROSSED_OUT, 9, 29),
];

fn modifiers(codes: &mut Vec<u8>, from: Modifier, to: Modifier) {
    let mut is = from;
    for (modifier, _, off) in MODIFIERS {
        if is.contains(modifier) && !to.contains(modifier) {
            code(codes, off);
            let gone = MODIFIERS.iter().filter(|(_, _, its)| *its == off);
            gone.for_each(|(modifier, _, _)| is.remove(*modifier));
        }
    }
    for (modifier, on, _) in MODIFIERS {
        if to.contains(modifier) && !is.contains(modifier) {
            code(codes, on);
        }
    }
}

/// The library has no code for a colour where it was told that there are none.
fn colour(codes: &mut Vec<u8>, colour: Colored) -> io::Result<()> {
    let before = codes.len();
    write!(codes, "{colour}")?;
    if codes.len() > before {
        codes.push(b';');
    }
    Ok(())
}

fn code(codes: &mut Vec<u8>, number: u8) {
    codes.extend_from_slice(number.to_string().as_bytes());
    codes.push(b';');
}
