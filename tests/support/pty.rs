//! The real program in a real terminal: keys in, screen out. Waits for what is on the screen, never for a time.

use std::io::{Read, Write};
use std::path::Path;
use std::sync::{Arc, Condvar, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};
use rustix::process::{Pid, Signal, kill_process};

/// What takes longer than this on any machine has gone wrong.
const DEADLINE: Duration = Duration::from_secs(60);

/// A program in a terminal.
pub struct Pty {
    seen: Arc<(Mutex<Seen>, Condvar)>,
    writer: Box<dyn Write + Send>,
    master: Box<dyn MasterPty + Send>,
    child: Box<dyn Child + Send + Sync>,
}

struct Seen {
    parser: vt100::Parser,
    is_over: bool,
    /// Whether nobody is to read any more, so that the terminal can be closed.
    is_left: bool,
}

/// Where a program runs: a folder of its own with nothing of the user's in it.
pub struct Home {
    pub folder: tempfile::TempDir,
}

impl Home {
    pub fn new() -> Self {
        Self { folder: tempfile::tempdir().expect("a folder") }
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Starts the program here, with these arguments, in a terminal of this size.
    pub fn start(&self, arguments: &[&str], columns: u16, rows: u16) -> Pty {
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_draagvlak"));
        command.args(arguments);
        self.run(command, columns, rows)
    }

    /// Starts any program here.
    pub fn run(&self, mut command: CommandBuilder, columns: u16, rows: u16) -> Pty {
        command.env_clear();
        command.env("PATH", "/usr/bin:/bin");
        command.env("HOME", self.path());
        command.env("XDG_DATA_HOME", self.path().join("data"));
        command.env("TERM", "xterm-256color");
        command.env("COLORTERM", "truecolor");
        command.env("LANG", "nl_NL.UTF-8");
        command.env("TZ", "UTC");
        command.cwd(self.path());
        let size = PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).expect("a terminal");
        let child = pair.slave.spawn_command(command).expect("the program");
        drop(pair.slave);
        let seen = Arc::new((
            Mutex::new(Seen {
                parser: vt100::Parser::new(rows.try_into().unwrap(), columns.try_into().unwrap(), 0),
                is_over: false,
                is_left: false,
            }),
            Condvar::new(),
        ));
        let mut reader = pair.master.try_clone_reader().expect("a reader");
        let writer = pair.master.take_writer().expect("a writer");
        let into = Arc::clone(&seen);
        thread::spawn(move || {
            let mut bytes = [0; 1 << 16];
            let mut waiting = Vec::new();
            loop {
                let read = reader.read(&mut bytes).unwrap_or(0);
                waiting.extend_from_slice(&bytes[..read]);
                let whole = if read == 0 { waiting.len() } else { whole_frames(&waiting) };
                let mut seen = into.0.lock().unwrap();
                seen.parser.process(&waiting[..whole]);
                waiting.drain(..whole);
                seen.is_over = read == 0;
                into.1.notify_all();
                if read == 0 || seen.is_left {
                    return;
                }
            }
        });
        Pty { seen, writer, master: pair.master, child }
    }
}

/// Waits until something holds, whatever it is.
pub fn until(what: &str, holds: impl Fn() -> bool) {
    let end = Instant::now() + DEADLINE;
    while !holds() {
        assert!(Instant::now() < end, "waited in vain for {what}");
        thread::sleep(Duration::from_millis(2));
    }
}

/// The length of what may be shown: a frame is drawn within a synchronised update, and is not seen before it ends.
fn whole_frames(bytes: &[u8]) -> usize {
    const BEGIN: &[u8] = b"\x1b[?2026h";
    const END: &[u8] = b"\x1b[?2026l";
    let last = |mark: &[u8]| bytes.windows(mark.len()).rposition(|w| w == mark);
    match (last(BEGIN), last(END)) {
        (Some(begin), Some(end)) if begin > end => end + END.len(),
        (Some(begin), None) => begin,
        (Some(_) | None, _) => bytes.len(),
    }
}

impl Pty {
    /// Types these bytes.
    pub fn send(&mut self, keys: &str) -> &mut Self {
        self.writer.write_all(keys.as_bytes()).expect("the terminal takes keys");
        self.writer.flush().expect("the terminal takes keys");
        self
    }

    /// Waits until the screen is as wanted, and answers it.
    pub fn wait(&self, what: &str, is_wanted: impl Fn(&str) -> bool) -> String {
        let end = Instant::now() + DEADLINE;
        let (lock, bell) = &*self.seen;
        let mut seen = lock.lock().unwrap();
        loop {
            let screen = seen.parser.screen().contents();
            if is_wanted(&screen) {
                return screen;
            }
            let left = end.saturating_duration_since(Instant::now());
            assert!(!left.is_zero() && !seen.is_over, "waited in vain for {what}; the screen says:\n{screen}");
            seen = bell.wait_timeout(seen, left).unwrap().0;
        }
    }

    /// Waits until this stands on the screen.
    pub fn see(&self, text: &str) -> String {
        self.wait(&format!("“{text}”"), |screen| screen.contains(text))
    }

    /// The modes of the terminal's line, in words.
    pub fn line_modes(&self) -> String {
        format!("{:?}", self.master.get_termios().expect("it is a terminal"))
    }

    /// Whether nothing of a program is left on the terminal.
    pub fn is_given_back(&self) -> bool {
        is_given_back(self.seen.0.lock().unwrap().parser.screen())
    }

    /// The terminal is closed while the program runs; answers what waits for the shell in it.
    pub fn close(self) -> Box<dyn Child + Send + Sync> {
        self.seen.0.lock().unwrap().is_left = true;
        // Whoever reads has the terminal open too, and goes with the next that is drawn.
        self.resize(90, 28);
        let Self { seen: _, writer, master, child } = self;
        drop((writer, master));
        child
    }

    /// Types these bytes, whatever they are.
    pub fn send_bytes(&mut self, bytes: &[u8]) -> &mut Self {
        self.writer.write_all(bytes).expect("the terminal takes bytes");
        self.writer.flush().expect("the terminal takes bytes");
        self
    }

    /// Another size of the terminal.
    pub fn resize(&self, columns: u16, rows: u16) {
        self.seen.0.lock().unwrap().parser.screen_mut().set_size(rows.try_into().unwrap(), columns.try_into().unwrap());
        self.master.resize(PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 }).expect("another size");
    }

    /// The number of the program.
    pub fn pid(&self) -> i32 {
        i32::try_from(self.child.process_id().expect("it runs")).unwrap()
    }

    /// Sends a signal to the program.
    pub fn signal(&self, signal: Signal) {
        kill_process(Pid::from_raw(self.pid()).unwrap(), signal).expect("the signal arrives");
    }

    /// Waits until the program has ended and everything it wrote was read; answers its status and the last screen.
    pub fn end(mut self) -> (ExitStatus, Last) {
        let status = self.child.wait().expect("it ends");
        let end = Instant::now() + DEADLINE;
        let (lock, bell) = &*self.seen;
        let mut seen = lock.lock().unwrap();
        while !seen.is_over {
            let left = end.saturating_duration_since(Instant::now());
            assert!(!left.is_zero(), "the terminal stays open");
            seen = bell.wait_timeout(seen, left).unwrap().0;
        }
        let screen = seen.parser.screen();
        let last = Last { text: screen.contents(), is_given_back: is_given_back(screen) };
        (status, last)
    }
}

fn is_given_back(screen: &vt100::Screen) -> bool {
    !screen.alternate_screen()
        && !screen.bracketed_paste()
        && !screen.hide_cursor()
        && screen.mouse_protocol_mode() == vt100::MouseProtocolMode::None
}

/// The terminal after the program.
pub struct Last {
    /// What stands on it.
    pub text: String,
    /// Whether it is as it was.
    pub is_given_back: bool,
}
