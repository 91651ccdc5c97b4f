//! What every screen does with a terminal: wait for an occurrence, take it, draw; and give the terminal back.

use std::io;
use std::sync::mpsc::{Receiver, TryRecvError};

use crossterm::event::Event;

use crate::session::{SaveError, Saved};
use crate::store::writer::Report;
use crate::tui::terminal::{Ask, GivenBack, News, Occurrence, Screen, Sitting};

/// Whether the screen goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Flow {
    /// It does.
    Go,
    /// The person leaves.
    Leave,
}

/// After so many occurrences the screen is drawn, even if more are waiting.
const AT_ONCE: usize = 1_000;

/// A screen on a terminal.
pub(super) trait Play {
    /// Draws what is.
    fn draw(&mut self, screen: &mut Screen) -> io::Result<()>;

    /// Takes a key, a click or a paste.
    fn input(&mut self, event: Event) -> Flow;

    /// Takes an answer of the disk to one of the meetings.
    fn hear(&mut self, sitting: Sitting, report: Report);

    /// Something in a folder that is open has changed.
    fn look(&mut self);

    /// The opening of the meeting is further than it was.
    fn opening(&mut self, news: News) -> Flow {
        _ = news;
        Flow::Go
    }

    /// A consensus file of one of the meetings was written, or was not.
    fn saved(&mut self, sitting: Sitting, saved: Result<Saved, SaveError>) -> Flow {
        _ = (sitting, saved);
        Flow::Go
    }

    /// The next occurrence; none when only the clock has moved on.
    fn wait(&self, occurrences: &Receiver<Occurrence>) -> Option<Occurrence> {
        Some(occurrences.recv().unwrap_or(Occurrence::Gone))
    }

    /// Whether there is work that no frame waits for.
    fn has_work(&self) -> bool {
        false
    }

    /// Does a piece of it, so short that a key that comes meanwhile is not late.
    fn work(&mut self) {}

    /// The next occurrence; none when only the clock has moved on or a piece of work is done. What happens goes before work.
    fn next(&mut self, occurrences: &Receiver<Occurrence>) -> Option<Occurrence> {
        if !self.has_work() {
            return self.wait(occurrences);
        }
        match occurrences.try_recv() {
            Ok(occurrence) => Some(occurrence),
            Err(TryRecvError::Disconnected) => Some(Occurrence::Gone),
            Err(TryRecvError::Empty) => {
                self.work();
                None
            }
        }
    }

    /// Runs until the person leaves or the terminal is gone.
    fn play(&mut self, occurrences: &Receiver<Occurrence>, start: impl FnOnce() -> io::Result<()>) -> io::Result<()> {
        let given_back = GivenBack;
        let ended = Screen::enter().and_then(|mut screen| {
            start()?;
            self.go_on(&mut screen, occurrences)
        });
        drop(given_back);
        ended
    }

    /// Draws, waits and takes, again and again.
    fn go_on(&mut self, screen: &mut Screen, occurrences: &Receiver<Occurrence>) -> io::Result<()> {
        loop {
            self.draw(screen)?;
            let Some(first) = self.next(occurrences) else { continue };
            let more = std::iter::from_fn(|| occurrences.try_recv().ok());
            for occurrence in std::iter::once(first).chain(more).take(AT_ONCE) {
                if self.take(occurrence, screen)? == Flow::Leave {
                    return Ok(());
                }
            }
        }
    }

    /// Takes what happened.
    fn take(&mut self, occurrence: Occurrence, screen: &mut Screen) -> io::Result<Flow> {
        match occurrence {
            Occurrence::Input(Event::Resize(width, height)) => screen.resize(width, height)?,
            Occurrence::Input(event) => return Ok(self.input(event)),
            Occurrence::Record(sitting, report) => self.hear(sitting, report),
            Occurrence::Folder => self.look(),
            Occurrence::Opening(news) => return Ok(self.opening(news)),
            Occurrence::Saved(sitting, saved) => return Ok(self.saved(sitting, saved)),
            Occurrence::Gone | Occurrence::Asked(Ask::Leave) => return Ok(Flow::Leave),
            Occurrence::Asked(Ask::Stop) => {
                #[cfg(unix)]
                screen.stop()?;
            }
            Occurrence::Asked(Ask::Continue) => screen.resume()?,
        }
        Ok(Flow::Go)
    }
}
