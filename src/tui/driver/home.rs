//! The screen of a council that colours at home, on a terminal.

use std::io;
use std::sync::mpsc::Receiver;

use crossterm::event::Event;

use super::play::Play;
use super::{Flow, Home};
use crate::store::writer::Report;
use crate::tui::terminal::{Occurrence, Screen, Sitting};

impl Home {
    /// Runs the screen until the person leaves or the terminal is gone.
    ///
    /// # Errors
    /// When the terminal cannot be taken or drawn on; what was said is kept as the header told.
    pub fn run(
        &mut self,
        occurrences: &Receiver<Occurrence>,
        start: impl FnOnce() -> io::Result<()>,
    ) -> io::Result<()> {
        self.play(occurrences, start)
    }
}

impl Play for Home {
    fn draw(&mut self, screen: &mut Screen) -> io::Result<()> {
        screen.draw(|frame| {
            let area = frame.area();
            if let Some(cursor) = self.draw_on(area, frame.buffer_mut()) {
                frame.set_cursor_position(cursor);
            }
        })
    }

    fn input(&mut self, event: Event) -> Flow {
        match event {
            Event::Key(key) => self.press(key),
            Event::Mouse(mouse) => self.click(mouse),
            Event::Paste(text) => {
                self.paste(&text);
                Flow::Go
            }
            Event::FocusGained | Event::FocusLost | Event::Resize(..) => Flow::Go,
        }
    }

    fn hear(&mut self, _: Sitting, _: Report) {}

    fn look(&mut self) {}

    fn has_work(&self) -> bool {
        self.is_searching()
    }

    fn work(&mut self) {
        self.search_on();
    }
}
