//! A terminal that is told only what changed: a frame that is the same as the last sends not a single byte.

use std::io::{self, Write};

use crossterm::cursor::{Hide, MoveTo, Show};
use crossterm::queue;
use crossterm::terminal::{BeginSynchronizedUpdate, EndSynchronizedUpdate};
use ratatui::backend::{Backend, ClearType, CrosstermBackend, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};

use super::encoder::Encoder;

/// A backend that sends each frame within one synchronised update, and nothing for a frame that changes nothing.
#[derive(Debug)]
pub struct Quiet<W: Write> {
    inner: CrosstermBackend<W>,
    /// Whether a synchronised update was begun and not ended yet.
    is_open: bool,
    /// Whether the cursor is shown; none while that is not known.
    is_shown: Option<bool>,
    encoder: Encoder,
}

impl<W: Write> Quiet<W> {
    /// A terminal that is written to here, of which nothing is known yet.
    #[must_use]
    pub const fn new(out: W) -> Self {
        Self { inner: CrosstermBackend::new(out), is_open: false, is_shown: None, encoder: Encoder::new() }
    }

    /// Nothing is known of the cursor any more: another size may have moved it.
    pub const fn forget_cursor(&mut self) {
        self.is_shown = None;
        self.encoder.forget_place();
    }

    /// Something is about to be sent.
    fn begin(&mut self) -> io::Result<()> {
        if !self.is_open {
            queue!(self.inner, BeginSynchronizedUpdate)?;
            self.is_open = true;
        }
        Ok(())
    }

    /// Ends the frame, if there was anything in it, and lets it go.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn end(&mut self) -> io::Result<()> {
        if !std::mem::take(&mut self.is_open) {
            return Ok(());
        }
        queue!(self.inner, EndSynchronizedUpdate)?;
        Write::flush(&mut self.inner)
    }

    /// Sets whether the cursor is shown, as long as it is not so already. It goes with the frame: the library would send what
    /// there is at each, and whoever follows would wake as often.
    fn show(&mut self, is_shown: bool) -> io::Result<()> {
        if self.is_shown == Some(is_shown) {
            return Ok(());
        }
        self.begin()?;
        self.is_shown = Some(is_shown);
        if is_shown { queue!(self.inner, Show) } else { queue!(self.inner, Hide) }
    }
}

/// What the library still does to the cursor when it goes is no frame, and must not leave one open.
impl<W: Write> Drop for Quiet<W> {
    fn drop(&mut self) {
        _ = self.end();
    }
}

impl<W: Write> Backend for Quiet<W> {
    type Error = io::Error;

    fn draw<'a, I>(&mut self, content: I) -> io::Result<()>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        let mut content = content.peekable();
        if content.peek().is_none() {
            return Ok(());
        }
        self.begin()?;
        self.encoder.write(&mut self.inner, content)
    }

    fn hide_cursor(&mut self) -> io::Result<()> {
        self.show(false)
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        self.show(true)
    }

    fn get_cursor_position(&mut self) -> io::Result<Position> {
        self.inner.get_cursor_position()
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        let position = position.into();
        if self.encoder.place() == Some(position) {
            return Ok(());
        }
        self.begin()?;
        self.encoder.is_at(position);
        queue!(self.inner, MoveTo(position.x, position.y))
    }

    fn clear(&mut self) -> io::Result<()> {
        self.clear_region(ClearType::All)
    }

    fn clear_region(&mut self, clear_type: ClearType) -> io::Result<()> {
        self.begin()?;
        // Most terminals clear with the ground that was set last.
        self.encoder.reset(&mut self.inner)?;
        self.inner.clear_region(clear_type)
    }

    fn size(&self) -> io::Result<Size> {
        self.inner.size()
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        self.inner.window_size()
    }

    /// A frame is let go at its end.
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
