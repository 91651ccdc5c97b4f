//! A frame as a picture: exact characters and colours, so that it cannot go stale.

use std::fmt::Write as _;

use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};
use unicode_width::UnicodeWidthStr;

/// A column is so many tenths of a point wide, a line so many points high.
const COLUMN: usize = 84;
const LINE: usize = 18;
/// What is left to the terminal: light grey on near black.
const LETTERS: &str = "#e6e9ee";
const GROUND: &str = "#12161c";

/// The frame as SVG. Colours must be RGB.
pub fn svg(buf: &Buffer) -> String {
    let (columns, height) = (usize::from(buf.area.width), usize::from(buf.area.height) * LINE);
    let width = tenths(columns);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" \
         font-family=\"DejaVu Sans Mono, Menlo, Consolas, monospace\" font-size=\"14\">\n\
         <rect width=\"100%\" height=\"100%\" fill=\"{GROUND}\"/>\n"
    );
    for y in 0..buf.area.height {
        let row: Vec<(usize, &Cell)> = shown(buf, y);
        let top = usize::from(y) * LINE;
        for run in row.chunk_by(|(_, a), (_, b)| colours(a).1 == colours(b).1) {
            let (first, ground) = (run[0].0, colours(run[0].1).1);
            let end = run.last().map_or(first, |(x, cell)| x + cell.symbol().width().max(1));
            if ground != GROUND {
                let wide = (end - first) * COLUMN + 1;
                _ = writeln!(
                    out,
                    "<rect x=\"{}\" y=\"{top}\" width=\"{}.{}\" height=\"{LINE}\" fill=\"{ground}\"/>",
                    tenths(first),
                    wide / 10,
                    wide % 10
                );
            }
        }
        // A place belongs to a character, so what is made of several stands alone.
        let is_one = |cell: &Cell| cell.symbol().chars().count() == 1;
        let goes_on = |a: &Cell, b: &Cell| is_one(a) && is_one(b) && is_blank(a) == is_blank(b) && looks(a) == looks(b);
        let words = row.chunk_by(|(_, a), (_, b)| goes_on(a, b));
        for word in words.filter(|word| !is_blank(word[0].1)) {
            let places: Vec<_> = word.iter().map(|(x, _)| tenths(*x)).collect();
            let text: String = word.iter().map(|(_, cell)| cell.symbol()).collect();
            let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
            _ = writeln!(out, "<text x=\"{}\" y=\"{}\"{}>{text}</text>", places.join(" "), top + 14, looks(word[0].1));
        }
    }
    out + "</svg>\n"
}

/// The cells of a line, without those behind a wide character.
fn shown(buf: &Buffer, y: u16) -> Vec<(usize, &Cell)> {
    let mut next = 0;
    let mut row = Vec::new();
    for x in 0..buf.area.width {
        if x >= next {
            let cell = &buf[(x, y)];
            next = x + u16::try_from(cell.symbol().width().max(1)).unwrap();
            row.push((usize::from(x), cell));
        }
    }
    row
}

fn tenths(columns: usize) -> String {
    let place = columns * COLUMN;
    format!("{}.{}", place / 10, place % 10)
}

fn is_blank(cell: &Cell) -> bool {
    cell.symbol().trim().is_empty()
}

fn looks(cell: &Cell) -> String {
    let mut looks = format!(" fill=\"{}\"", colours(cell).0);
    if cell.modifier.contains(Modifier::BOLD) {
        looks += " font-weight=\"bold\"";
    }
    if cell.modifier.contains(Modifier::UNDERLINED) {
        looks += " text-decoration=\"underline\"";
    }
    looks
}

fn colours(cell: &Cell) -> (String, String) {
    let (letters, ground) = (hex(cell.fg, LETTERS), hex(cell.bg, GROUND));
    if cell.modifier.contains(Modifier::REVERSED) { (ground, letters) } else { (letters, ground) }
}

fn hex(colour: Color, other: &str) -> String {
    if let Color::Rgb(red, green, blue) = colour {
        format!("#{red:02x}{green:02x}{blue:02x}")
    } else {
        other.to_owned()
    }
}
