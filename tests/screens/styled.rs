//! A frame as text that shows its styles: the characters, then for each line which style runs how far.

use std::fmt::Write as _;

use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};

use crate::world::lines;

/// The characters line by line; below them, for each line, the styles with the number of columns that each takes; below
/// those, what each style is. Lines are framed, so that blanks at the end can be seen.
pub fn styled(buf: &Buffer) -> String {
    let mut known: Vec<String> = Vec::new();
    let mut out = String::new();
    for line in lines(buf) {
        _ = writeln!(out, "|{line}");
    }
    out += "\n";
    for y in 0..buf.area.height {
        let mut runs: Vec<(usize, usize)> = Vec::new();
        for x in 0..buf.area.width {
            let look = look(&buf[(x, y)]);
            let style = known.iter().position(|k| *k == look).unwrap_or_else(|| {
                known.push(look);
                known.len() - 1
            });
            match runs.last_mut() {
                Some((last, length)) if *last == style => *length += 1,
                _ => runs.push((style, 1)),
            }
        }
        let runs: Vec<_> = runs.into_iter().map(|(style, length)| format!("{}{length}", letter(style))).collect();
        _ = writeln!(out, "{y:02} {}", runs.join(" "));
    }
    out += "\n";
    for (style, look) in known.iter().enumerate() {
        _ = writeln!(out, "{} {look}", letter(style));
    }
    out
}

fn letter(style: usize) -> String {
    let letter = char::from(b'a' + u8::try_from(style % 26).unwrap());
    if style < 26 { letter.to_string() } else { format!("{letter}'") }
}

fn look(cell: &Cell) -> String {
    let mut look = format!("{} on {}", colour(cell.fg), colour(cell.bg));
    for (modifier, name) in
        [(Modifier::BOLD, "bold"), (Modifier::UNDERLINED, "underlined"), (Modifier::REVERSED, "reversed")]
    {
        if cell.modifier.contains(modifier) {
            _ = write!(look, ", {name}");
        }
    }
    look
}

fn colour(colour: Color) -> String {
    if colour == Color::Reset { "none".to_owned() } else { colour.to_string() }
}
