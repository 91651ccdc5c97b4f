//! A program in a terminal: its bytes with the moment at which they came, and what it costs the machine.

use std::io::{Read, Write};
use std::path::Path;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

use crate::answers::Answers;
use crate::frames::Frames;
use crate::process;

/// How large the terminal is.
pub const COLUMNS: u16 = 160;
pub const ROWS: u16 = 45;
/// What takes longer than this has gone wrong.
pub const DEADLINE: Duration = Duration::from_secs(600);

/// A program that takes this share of a processor is still at work, though it writes nothing.
const BUSY: f64 = 0.1;

/// Bytes, and when they came.
#[derive(Debug)]
pub struct Chunk {
    pub at: Instant,
    pub bytes: Vec<u8>,
}

/// A program that runs.
pub struct Program {
    /// Just before it was started.
    pub started: Instant,
    pub process: u32,
    pub frames: Frames,
    chunks: Receiver<Chunk>,
    writer: Arc<Mutex<Box<dyn Write + Send>>>,
    child: Box<dyn Child + Send + Sync>,
    _master: Box<dyn MasterPty + Send>,
}

impl Program {
    /// Starts a program with these arguments; what it keeps for its user it keeps in this folder.
    pub fn start(program: &Path, arguments: &[&Path], home: &Path) -> Self {
        let mut command = CommandBuilder::new(program);
        command.args(arguments);
        command.env_clear();
        for (name, value) in process::environment(home) {
            command.env(name, value);
        }
        command.cwd(home);
        let size = PtySize { rows: ROWS, cols: COLUMNS, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).expect("a terminal");
        let mut reader = pair.master.try_clone_reader().expect("a reader");
        let writer = Arc::new(Mutex::new(pair.master.take_writer().expect("a writer")));
        let (sender, chunks) = channel();
        let reply_to = Arc::clone(&writer);
        thread::spawn(move || {
            let (mut buffer, mut answers) = (vec![0; 1 << 16], Answers::default());
            while let Ok(length @ 1..) = reader.read(&mut buffer) {
                let at = Instant::now();
                let bytes = buffer[..length].to_vec();
                let replies = answers.to(&bytes);
                if !replies.is_empty() {
                    _ = reply_to.lock().expect("nobody fell").write_all(&replies);
                }
                if sender.send(Chunk { at, bytes }).is_err() {
                    return;
                }
            }
        });
        let started = Instant::now();
        let child = pair.slave.spawn_command(command).expect("the program");
        drop(pair.slave);
        let process = child.process_id().expect("it runs");
        let frames = Frames::new(ROWS, COLUMNS);
        Self { started, process, frames, chunks, writer, child, _master: pair.master }
    }

    /// Types this, and tells when.
    pub fn press(&self, keys: &str) -> Instant {
        let mut writer = self.writer.lock().expect("nobody fell");
        let at = Instant::now();
        writer.write_all(keys.as_bytes()).expect("the terminal takes keys");
        at
    }

    /// What comes until nothing has come for so long. The first bytes are waited for longer.
    pub fn collect(&self, first: Duration, quiet: Duration) -> Vec<Chunk> {
        let mut chunks = Vec::new();
        loop {
            let patience = if chunks.is_empty() { first } else { quiet };
            match self.chunks.recv_timeout(patience) {
                Ok(chunk) => chunks.push(chunk),
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => return chunks,
            }
        }
    }

    /// What comes within so long.
    pub fn collect_for(&self, length: Duration) -> Vec<Chunk> {
        let end = Instant::now() + length;
        let next = || self.chunks.recv_timeout(end.saturating_duration_since(Instant::now())).ok();
        std::iter::from_fn(next).collect()
    }

    /// What comes until the program has neither written nor worked for so long, and at least one frame stands.
    pub fn settle(&self, quiet: Duration) -> Vec<Chunk> {
        let end = Instant::now() + DEADLINE;
        let mut chunks = Vec::new();
        let mut is_drawn = false;
        loop {
            let (since, worked) = (Instant::now(), process::worked(self.process));
            match self.chunks.recv_timeout(quiet) {
                Ok(chunk) => {
                    is_drawn |= Frames::ends_in(&chunk.bytes);
                    chunks.push(chunk);
                }
                Err(_) => {
                    let share = (process::worked(self.process) - worked).as_secs_f64() / since.elapsed().as_secs_f64();
                    if is_drawn && share < BUSY {
                        return chunks;
                    }
                    let goes_on = Instant::now() < end && process::is_alive(self.process);
                    assert!(goes_on, "no frame:\n{}", said(&chunks));
                }
            }
        }
    }

    /// Types the key by which it leaves, and waits for that.
    pub fn end(mut self) {
        self.press("q");
        let end = Instant::now() + Duration::from_secs(20);
        while self.child.try_wait().is_ok_and(|status| status.is_none()) {
            if Instant::now() > end {
                _ = self.child.kill();
                _ = self.child.wait();
                return;
            }
            _ = self.collect(Duration::from_millis(2), Duration::ZERO);
        }
    }
}

fn said(chunks: &[Chunk]) -> String {
    let bytes: Vec<u8> = chunks.iter().flat_map(|chunk| chunk.bytes.iter().copied()).collect();
    String::from_utf8_lossy(&bytes).replace('\x1b', "␛")
}
