//! A frame: only the cells that are in view, straight into the buffer.

use std::time::Instant;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier, Style};

use crate::matrix::{LETTERS, Matrix, place};

const TITLE: u16 = 40;
const COLUMN: u16 = 5;
const SIGNS: [&str; 6] = ["G", "O", "R", "?", "-", "."];
const COLOURS: [Color; 6] = [Color::Green, Color::Yellow, Color::Red, Color::Gray, Color::Gray, Color::DarkGray];
/// So many rows are folded away.
const FOLDED: usize = 20;

#[derive(Default)]
pub struct State {
    pub row: usize,
    pub column: usize,
    pub folded: bool,
    /// What is searched for, and the rows that hold it.
    pub search: Option<(String, Vec<usize>)>,
    /// The row that is open, and since when.
    pub open: Option<(usize, Instant)>,
    top: usize,
    left: usize,
}

pub fn paint(matrix: &Matrix, state: &mut State, area: Rect, buf: &mut Buffer) {
    let width = usize::from(area.width);
    let (height, columns) = (usize::from(area.height) - 2, usize::from((area.width - TITLE) / COLUMN));
    state.top = state.top.clamp((state.row + 1).saturating_sub(height), state.row);
    state.left = state.left.clamp((state.column + 1).saturating_sub(columns), state.column);
    let count = matrix.count(state.row);
    let mut head = format!("row {}/{}", state.row + 1, matrix.titles.len());
    LETTERS.iter().zip(count).for_each(|(&letter, n)| head.push_str(&format!("  {} {n}", char::from(letter))));
    if let Some((row, since)) = state.open {
        head.push_str(&format!("  open {} {} s", row + 1, since.elapsed().as_secs()));
    }
    buf.set_stringn(0, 0, head, width, Style::new());
    if let Some((query, hits)) = &state.search {
        buf.set_stringn(0, 1, format!("/{query}  {} found", hits.len()), width, Style::new());
        for (y, &row) in (2..).zip(hits.iter().take(height)) {
            buf.set_stringn(0, y, &matrix.titles[row], width, Style::new());
        }
        return;
    }
    for (x, name) in (0..).zip(matrix.councils[state.left..].iter().take(columns)) {
        let bold = Style::new().add_modifier(Modifier::BOLD);
        buf.set_stringn(TITLE + x * COLUMN, 1, name, usize::from(COLUMN) - 1, bold);
    }
    let hidden = |row: usize| if state.folded && row > state.row { row + FOLDED } else { row };
    let rows = (state.top..).map(hidden).take_while(|&row| row < matrix.titles.len());
    for (y, row) in (2..).zip(rows.take(height)) {
        let mut style = Style::new();
        if row == state.row {
            style = style.add_modifier(Modifier::REVERSED);
        }
        if state.open.is_some_and(|(open, _)| open == row) {
            style = style.add_modifier(Modifier::BOLD);
        }
        buf.set_stringn(0, y, &matrix.titles[row], usize::from(TITLE) - 1, style);
        for (x, &letter) in (0..).zip(matrix.row(row)[state.left..].iter().take(columns)) {
            let mark = place(letter);
            buf[(TITLE + x * COLUMN, y)].set_symbol(SIGNS[mark]).set_style(style.fg(COLOURS[mark]));
        }
    }
}
