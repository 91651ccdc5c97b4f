//! The floor: the least program that loads a matrix of points and councils, shows it and lets it be marked. What any program
//! on the same libraries has to do, this does, and nothing else; the product is compared with it.
//!
//! `floor TABLE.tsv` or `floor COMPACT.ron`. Keys: `j k h l` and the page keys move, space marks, `f` folds twenty rows, `/`
//! searches the titles, Enter opens a point and starts its clock, `q` leaves.
#![allow(missing_docs, unreachable_pub, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "floor/matrix.rs"]
mod matrix;
#[path = "floor/paint.rs"]
mod paint;

use std::io::{self, BufWriter};
use std::time::{Duration, Instant};

use crossterm::event::{self, Event, KeyCode};
use crossterm::terminal::{
    BeginSynchronizedUpdate, EndSynchronizedUpdate, EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode,
    enable_raw_mode,
};
use crossterm::{cursor, execute, queue};
use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;

use matrix::Matrix;
use paint::{State, paint};

fn main() -> io::Result<()> {
    let mut matrix = Matrix::read(&std::env::args().nth(1).expect("a file"))?;
    let mut state = State::default();
    enable_raw_mode()?;
    let mut out = BufWriter::with_capacity(1 << 16, io::stdout());
    execute!(out, EnterAlternateScreen)?;
    let mut terminal = Terminal::new(CrosstermBackend::new(out))?;
    loop {
        queue!(terminal.backend_mut(), BeginSynchronizedUpdate)?;
        terminal.draw(|frame| paint(&matrix, &mut state, frame.area(), frame.buffer_mut()))?;
        execute!(terminal.backend_mut(), EndSynchronizedUpdate)?;
        // With a clock that runs it wakes once a second, otherwise only for a key.
        let ticks = |since: Instant| Duration::from_millis(1_000 - (since.elapsed().as_millis() % 1_000) as u64);
        if let Some((_, since)) = state.open
            && !event::poll(ticks(since))?
        {
            continue;
        }
        // All keys that are there already go into one frame.
        loop {
            if let Event::Key(key) = event::read()?
                && !press(&mut matrix, &mut state, key.code)
            {
                execute!(terminal.backend_mut(), LeaveAlternateScreen, cursor::Show)?;
                return disable_raw_mode();
            }
            if !event::poll(Duration::ZERO)? {
                break;
            }
        }
    }
}

/// What a key does; whether the program goes on.
fn press(matrix: &mut Matrix, state: &mut State, key: KeyCode) -> bool {
    if let Some((query, hits)) = &mut state.search {
        match key {
            KeyCode::Char(letter) => query.push(letter),
            KeyCode::Backspace => _ = query.pop(),
            _ => {
                state.search = None;
                return true;
            }
        }
        *hits = matrix.find(query);
        return true;
    }
    match key {
        KeyCode::Char('q') => return false,
        KeyCode::Char('j') => state.row += 1,
        KeyCode::Char('k') => state.row = state.row.saturating_sub(1),
        KeyCode::Char('l') => state.column += 1,
        KeyCode::Char('h') => state.column = state.column.saturating_sub(1),
        KeyCode::Home => state.row = 0,
        KeyCode::PageDown => state.row += 40,
        KeyCode::PageUp => state.row = state.row.saturating_sub(40),
        KeyCode::Char(' ') => matrix.mark(state.row, state.column),
        KeyCode::Char('f') => state.folded = !state.folded,
        KeyCode::Char('/') => state.search = Some((String::new(), Vec::new())),
        KeyCode::Enter => state.open = Some((state.row, Instant::now())),
        _ => {}
    }
    state.row = state.row.min(matrix.titles.len().saturating_sub(1));
    state.column = state.column.min(matrix.councils.len().saturating_sub(1));
    true
}
