//! What is sent to the terminal shows the same as what the library would have sent, in fewer bytes.
#![allow(missing_docs, unreachable_pub, dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "domain/chance.rs"]
mod chance;
#[path = "support/shown.rs"]
mod shown;
#[path = "support/walk.rs"]
mod walk;
#[path = "support/world.rs"]
mod world;

use draagvlak::tui::paint::{Pen, fit, width};
use draagvlak::tui::terminal::Quiet;
use ratatui::backend::{Backend, CrosstermBackend};
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Position, Rect};
use ratatui::style::{Color, Modifier, Style};
use ratatui::{Terminal, TerminalOptions, Viewport};
use unicode_width::UnicodeWidthStr;

use chance::Chance;
use shown::{Sent, seen};

/// A terminal that is written to by one of the two.
struct Shown<B: Backend> {
    terminal: Terminal<B>,
    sent: Sent,
    parser: vt100::Parser,
    bytes: usize,
}

impl<B: Backend> Shown<B>
where
    B::Error: std::fmt::Debug,
{
    fn new(size: (u16, u16), backend: impl FnOnce(Sent) -> B) -> Self {
        let sent = Sent::default();
        let viewport = Viewport::Fixed(Rect::new(0, 0, size.0, size.1));
        let terminal = Terminal::with_options(backend(sent.clone()), TerminalOptions { viewport }).unwrap();
        let parser = vt100::Parser::new(size.1.try_into().unwrap(), size.0.try_into().unwrap(), 0);
        Self { terminal, sent, parser, bytes: 0 }
    }

    fn draw(&mut self, buf: &Buffer, cursor: Option<Position>) {
        let view = |frame: &mut ratatui::Frame<'_>| {
            frame.buffer_mut().clone_from(buf);
            if let Some(cursor) = cursor {
                frame.set_cursor_position(cursor);
            }
        };
        self.terminal.draw(view).unwrap();
    }

    fn take(&mut self) {
        let sent = self.sent.take();
        self.bytes += sent.len();
        self.parser.process(&sent);
    }
}

/// The same frames by the library and by us.
struct Both {
    plain: Shown<CrosstermBackend<Sent>>,
    ours: Shown<Quiet<Sent>>,
}

impl Both {
    fn new(size: (u16, u16)) -> Self {
        Self { plain: Shown::new(size, CrosstermBackend::new), ours: Shown::new(size, Quiet::new) }
    }

    fn draw(&mut self, buf: &Buffer, cursor: Option<Position>, what: &str) {
        self.plain.draw(buf, cursor);
        self.ours.draw(buf, cursor);
        self.ours.terminal.backend_mut().end().unwrap();
        self.plain.take();
        self.ours.take();
        self.same(what);
    }

    /// As when the window took another size.
    fn clear(&mut self, size: (u16, u16)) {
        let area = Rect::new(0, 0, size.0, size.1);
        self.plain.terminal.resize(area).unwrap();
        self.ours.terminal.backend_mut().forget_cursor();
        self.ours.terminal.resize(area).unwrap();
    }

    fn same(&self, what: &str) {
        let (plain, ours) = (self.plain.parser.screen(), self.ours.parser.screen());
        assert_eq!(plain.hide_cursor(), ours.hide_cursor(), "{what}");
        if !plain.hide_cursor() {
            assert_eq!(plain.cursor_position(), ours.cursor_position(), "{what}");
        }
        for (row, (plain, ours)) in seen(plain).into_iter().zip(seen(ours)).enumerate() {
            assert_eq!(plain, ours, "{what}, row {row}");
        }
    }
}

#[test]
fn everything_that_the_screen_shows_is_the_same_in_fewer_bytes() {
    const SIZE: (u16, u16) = (120, 36);
    let mut both = Both::new(SIZE);
    walk::frames(&mut |world, what| {
        let (buf, cursor) = world.frame(SIZE.0, SIZE.1);
        both.draw(&buf, cursor, what);
    });
    let (ours, plain) = (both.ours.bytes, both.plain.bytes);
    assert!(plain > 50_000 && ours * 4 <= plain * 3, "{ours} bytes for {plain}");
}

const COLOURS: [Color; 9] = [
    Color::Reset,
    Color::Black,
    Color::LightCyan,
    Color::Gray,
    Color::White,
    Color::Indexed(7),
    Color::Indexed(201),
    Color::Rgb(1, 20, 255),
    Color::Rgb(255, 255, 255),
];
const SYMBOLS: [&str; 10] = [" ", " ", " ", "a", "Z", "é", "e\u{301}", "●", "界", "🙂"];

fn paint(chance: &mut Chance, cell: &mut Cell) {
    let colour = |chance: &mut Chance| COLOURS[chance.next() as usize % COLOURS.len()];
    let style = Style::default().fg(colour(chance)).bg(colour(chance));
    cell.set_style(style);
    // Few have any, as on a screen.
    let bits = if chance.once_in(2) { 0 } else { chance.next() as u16 & 0x1FF };
    // The model of a terminal that we look at knows bold or dim, not both.
    let both = if bits & 3 == 3 { 2 } else { 0 };
    cell.modifier = Modifier::from_bits_truncate(bits - both);
    cell.set_symbol(SYMBOLS[chance.next() as usize % SYMBOLS.len()]);
}

/// A letter that takes two columns has nothing behind it that is its own.
fn tidy(buf: &mut Buffer) {
    for y in 0..buf.area.height {
        let mut x = 0;
        while x < buf.area.width {
            let is_wide = ["界", "🙂"].contains(&buf[(x, y)].symbol());
            if is_wide && x + 1 == buf.area.width {
                buf[(x, y)].set_symbol("w");
            } else if is_wide {
                let style = buf[(x, y)].style();
                buf[(x + 1, y)].reset();
                buf[(x + 1, y)].set_style(style);
                x += 1;
            }
            x += 1;
        }
    }
}

#[test]
fn any_frame_after_any_other_is_the_same() {
    for seed in 1..60 {
        let mut chance = Chance(seed);
        let size = (1 + (chance.next() % 40) as u16, 1 + (chance.next() % 12) as u16);
        let (mut both, mut buf) = (Both::new(size), Buffer::empty(Rect::new(0, 0, size.0, size.1)));
        for frame in 0..40 {
            for _ in 0..chance.next() % 30 {
                let (x, y) = (chance.next() as u16 % size.0, chance.next() as u16 % size.1);
                for x in x..size.0.min(x + 1 + (chance.next() % 6) as u16) {
                    paint(&mut chance, &mut buf[(x, y)]);
                }
            }
            tidy(&mut buf);
            let place = Position::new(chance.next() as u16 % size.0, chance.next() as u16 % size.1);
            let cursor = (!chance.once_in(3)).then_some(place);
            if chance.once_in(12) {
                both.clear(size);
            }
            both.draw(&buf, cursor, &format!("seed {seed}, frame {frame}, {size:?}"));
        }
    }
}

/// Most texts are measured and written without taking them apart; that must be no other measure.
#[test]
fn every_character_is_as_wide_as_the_table_says() {
    for c in ('\u{20}'..='\u{3fff}').chain('\u{1f300}'..='\u{1f6ff}') {
        for text in [format!("{c}"), format!("a{c}b"), format!("{c}\u{301}"), format!("{c}\u{fe0f}")] {
            assert_eq!(width(&text), text.width(), "{:?}", text.escape_unicode().to_string());
        }
    }
}

#[test]
fn what_is_written_at_once_is_written_as_the_library_would() {
    let texts = ["Zuidplas — één", "▶ 1.1 …", "●G ○ ▒█·", "a\u{301}b", "界a", "▶\u{fe0f} punt", "12 ≠ 13 →", "🙂"];
    let area = Rect::new(0, 0, 12, 1);
    for (text, room) in texts.iter().flat_map(|text| (0..=12).map(move |room| (text, room))) {
        let style = Style::default().fg(Color::Red).bg(Color::Blue);
        let (mut ours, mut plain) = (Buffer::empty(area), Buffer::empty(area));
        Pen::new(&mut ours, Rect { width: room, ..area }, 0).write(text, style);
        plain.set_stringn(0, 0, fit(text, usize::from(room)), usize::from(room), style);
        assert_eq!(ours, plain, "{text} in {room}");
    }
}
