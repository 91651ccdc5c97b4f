//! The terminal: entered, drawn on, and always given back as it was.

mod encoder;
mod quiet;

use std::io::{self, BufWriter, Stdout, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Once;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::Sender;
use std::thread::{Builder, JoinHandle, ThreadId};
use std::time::Duration;

use crossterm::cursor::Show;
use crossterm::event::{
    self, DisableBracketedPaste, DisableMouseCapture, EnableBracketedPaste, EnableMouseCapture, Event, KeyCode,
    KeyEvent, KeyEventKind, KeyModifiers,
};
use crossterm::execute;
use crossterm::style::{Attribute, SetAttribute};
use crossterm::terminal::{
    EndSynchronizedUpdate, EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode, size,
};
use ratatui::layout::Rect;
use ratatui::{Frame, Terminal, TerminalOptions, Viewport};

use super::layout::MOST;
use crate::message::Message;
use crate::session::{Progress, SaveError, Saved, Session, SessionError};
use crate::store::writer::Report;

pub use quiet::Quiet;

/// Something that happens outside the program and wakes it.
#[derive(Debug)]
pub enum Occurrence {
    /// A key, a click, a paste, another size.
    Input(Event),
    /// The terminal is gone, or reading it failed.
    Gone,
    /// The system asks for something.
    Asked(Ask),
    /// The disk answers, to one of the meetings that were opened one after another.
    Record(Sitting, Report),
    /// Something in the folder of colouring files has changed.
    Folder,
    /// The opening of the meeting is further than it was.
    Opening(News),
    /// A consensus file was written, or was not.
    Saved(Sitting, Result<Saved, SaveError>),
}

/// How far the opening of a meeting is.
#[derive(Debug)]
pub enum News {
    /// On the way.
    Progress(Progress),
    /// At its end.
    Opened(Box<Opened>),
}

/// A meeting with what there is to tell about its opening, or why it cannot be opened.
pub type Opened = Result<(Session, Vec<Message>), SessionError>;

/// Which of the meetings that were opened on a screen, one after another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Sitting(pub u32);

/// What the system asks by a signal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Ask {
    /// To leave: SIGTERM, SIGHUP, SIGINT, SIGQUIT.
    Leave,
    /// To stop until further notice: SIGTSTP.
    Stop,
    /// To go on: SIGCONT.
    Continue,
}

/// Whether the terminal is ours now, for the hook that runs on a panic.
static ENTERED: AtomicBool = AtomicBool::new(false);

/// The terminal while it is ours. Dropping it gives it back.
#[derive(Debug)]
pub struct Screen {
    terminal: Terminal<Quiet<BufWriter<Stdout>>>,
}

/// A frame is gathered before it is sent.
const BUFFER: usize = 1 << 16;

impl Screen {
    /// Takes the terminal.
    ///
    /// # Errors
    /// When there is none, or it refuses.
    pub fn enter() -> io::Result<Self> {
        restore_on_panic(std::thread::current().id());
        ENTERED.store(true, Ordering::SeqCst);
        let entered = Self::take();
        if entered.is_err() {
            restore();
        }
        entered
    }

    fn take() -> io::Result<Self> {
        enable_raw_mode()?;
        let mut out = BufWriter::with_capacity(BUFFER, io::stdout());
        execute!(out, EnterAlternateScreen, EnableBracketedPaste, EnableMouseCapture)?;
        let (width, height) = size()?;
        let viewport = Viewport::Fixed(bounded(width, height));
        Ok(Self { terminal: Terminal::with_options(Quiet::new(out), TerminalOptions { viewport })? })
    }

    /// Draws on another size from now on.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn resize(&mut self, width: u16, height: u16) -> io::Result<()> {
        self.terminal.backend_mut().forget_cursor();
        self.terminal.resize(bounded(width, height))
    }

    /// What is drawn on.
    pub const fn area(&mut self) -> Rect {
        self.terminal.get_frame().area()
    }

    /// Draws a frame, which the terminal shows at once or not at all. One that changes nothing sends nothing.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn draw(&mut self, view: impl FnOnce(&mut Frame<'_>)) -> io::Result<()> {
        self.terminal.draw(view)?;
        self.terminal.backend_mut().end()
    }

    /// Stops the process as the shell expects, and takes the terminal again when it goes on.
    ///
    /// # Errors
    /// When the terminal cannot be taken again.
    #[cfg(unix)]
    pub fn stop(&mut self) -> io::Result<()> {
        restore();
        signal_hook::low_level::emulate_default_handler(signal_hook::consts::SIGTSTP)?;
        self.resume()
    }

    /// Takes the terminal again, with a fresh idea of what is on it.
    ///
    /// # Errors
    /// When the terminal cannot be taken.
    pub fn resume(&mut self) -> io::Result<()> {
        ENTERED.store(true, Ordering::SeqCst);
        *self = Self::take()?;
        Ok(())
    }
}

/// What is drawn of a terminal of this size: one that claims to be enormous must not ask for gigabytes.
fn bounded(width: u16, height: u16) -> Rect {
    Rect::new(0, 0, width.min(MOST.0), height.min(MOST.1))
}

/// Gives the terminal back once, whoever asks first. Errors are of no use here: there may be no terminal any more.
pub fn restore() {
    if ENTERED.swap(false, Ordering::SeqCst) {
        let mut out = io::stdout();
        _ = execute!(
            out,
            DisableMouseCapture,
            DisableBracketedPaste,
            EndSynchronizedUpdate,
            SetAttribute(Attribute::Reset),
            LeaveAlternateScreen,
            Show
        );
        _ = out.flush();
        _ = disable_raw_mode();
    }
}

/// Gives the terminal back when it goes out of scope, whichever way.
#[derive(Debug)]
pub struct GivenBack;

impl Drop for GivenBack {
    fn drop(&mut self) {
        restore();
    }
}

/// A panic of the thread that draws gives the terminal back before it is reported. Other threads turn theirs into an
/// occurrence, so that the terminal is not given back while it is still drawn on.
fn restore_on_panic(drawing: ThreadId) {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let report = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |info| {
            if std::thread::current().id() == drawing {
                restore();
                report(info);
            } else if !ENTERED.load(Ordering::SeqCst) {
                report(info);
            }
        }));
    });
}

/// Reads the terminal in a thread of its own: half an escape sequence must not hold up the screen.
///
/// # Errors
/// When the system gives no thread.
pub fn read_input(to: Sender<Occurrence>) -> io::Result<JoinHandle<()>> {
    Builder::new().name("input".to_owned()).spawn(move || {
        _ = catch_unwind(AssertUnwindSafe(|| {
            loop {
                match event::read() {
                    Ok(Event::Key(key)) if key.kind == KeyEventKind::Release => {}
                    Ok(Event::Key(key)) if begins_reply(key) => {
                        if skip_reply().is_err() {
                            return;
                        }
                    }
                    Ok(event) => {
                        if to.send(Occurrence::Input(event)).is_err() {
                            return;
                        }
                    }
                    Err(_) => return,
                }
            }
        }));
        _ = to.send(Occurrence::Gone);
    })
}

/// The longest reply of a terminal that is skipped, in keys.
const REPLY: usize = 100;
/// A reply arrives in one piece, or nearly.
const REPLY_GAP: Duration = Duration::from_millis(100);

/// Whether a reply of the terminal begins here: `ESC ]`. A terminal that is asked for its colours and is slow to tell answers
/// into our input, and `11;rgb:1e1e/…` read as keys would give marks.
fn begins_reply(key: KeyEvent) -> bool {
    key.code == KeyCode::Char(']') && key.modifiers == KeyModifiers::ALT
}

/// Skips the rest of a reply, which ends with `ESC \` or with a bell. After a pause it was a person's key after all.
fn skip_reply() -> io::Result<()> {
    for _ in 0..REPLY {
        if !event::poll(REPLY_GAP)? {
            break;
        }
        if let Event::Key(key) = event::read()? {
            match (key.code, key.modifiers) {
                (KeyCode::Char('\\'), KeyModifiers::ALT) | (KeyCode::Char('g'), KeyModifiers::CONTROL) => break,
                _ => {}
            }
        }
    }
    Ok(())
}

/// Listens to the system in a thread of its own. Call it before the terminal is taken.
///
/// # Errors
/// When the system gives no thread or refuses to tell.
#[cfg(unix)]
pub fn hear_signals(to: Sender<Occurrence>) -> io::Result<JoinHandle<()>> {
    use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP};
    let mut signals = signal_hook::iterator::Signals::new([SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT])?;
    Builder::new().name("signals".to_owned()).spawn(move || {
        for signal in signals.forever() {
            let ask = match signal {
                SIGTSTP => Ask::Stop,
                SIGCONT => Ask::Continue,
                _ => Ask::Leave,
            };
            if to.send(Occurrence::Asked(ask)).is_err() {
                return;
            }
        }
    })
}
