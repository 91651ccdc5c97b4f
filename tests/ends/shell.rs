//! The program below a shell, which stays when the program has gone: so that it can be seen what is left on the terminal.

use std::fs;

use portable_pty::CommandBuilder;
use rustix::process::{Pid, Signal, kill_process};

use crate::pty::{Home, Pty, until};

/// What the shell does: run the program with its number written down, tell how it ended, and wait for a line.
const SCRIPT: &str = r#"sh -c 'echo $$ > pid; exec "$0"' "$1" REDIRECTED; echo "EINDE $?"; read line"#;

/// A program below a shell in a terminal.
pub struct Below {
    pub pty: Pty,
    pub home: Home,
    /// The modes of the line before the program began, and the number of the program.
    pub modes: String,
    program: i32,
}

impl Below {
    /// Starts the program, and marks one cell, which is shown as kept.
    pub fn marked() -> Self {
        let mut below = Self::start("");
        below.pty.see("1.1 Proces");
        assert_ne!(below.pty.line_modes(), below.modes, "the program reads keys, not lines");
        assert!(!below.pty.is_given_back());
        below.pty.send("g").wait("the mark to be kept", |s| s.contains("nog niet → groen") && is_kept(s));
        below
    }

    /// Starts the program with its streams redirected like this.
    pub fn start(redirected: &str) -> Self {
        let home = Home::new();
        let mut command = CommandBuilder::new("/bin/sh");
        // The shell tells the modes before anything has changed them: it waits for a line first.
        let script = format!("read line; {}", SCRIPT.replace("REDIRECTED", redirected));
        command.args(["-c", &script, "sh", env!("CARGO_BIN_EXE_draagvlak")]);
        let mut pty = home.run(command, 100, 30);
        let modes = pty.line_modes();
        pty.send("\n");
        let path = home.path().join("pid");
        let number = || fs::read_to_string(&path).ok()?.trim().parse().ok();
        until("the number of the program", || number().is_some());
        let program = number().unwrap();
        Self { pty, home, modes, program }
    }

    /// Sends a signal to the program, not to the shell.
    pub fn signal(&self, signal: Signal) {
        kill_process(Pid::from_raw(self.program).unwrap(), signal).expect("the signal arrives");
    }

    /// In which state the program is, as the system writes it; `Z` or none when it has ended.
    pub fn state(&self) -> Option<char> {
        let told = fs::read_to_string(format!("/proc/{}/stat", self.program)).ok()?;
        told.rsplit_once(") ")?.1.chars().next()
    }

    pub fn wait_until_gone(&self) {
        until("the program to end", || matches!(self.state(), None | Some('Z' | 'X')));
    }

    /// Waits for the end, and answers with which code.
    pub fn code(&self) -> i32 {
        // A killed program leaves its screen, and the shell writes wherever the cursor is.
        let told = |s: &str| s.split_once("EINDE ")?.1.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok();
        told(&self.pty.wait("the end", |s| told(s).is_some())).unwrap()
    }

    /// The program has ended with this code, and the terminal is as it was.
    #[track_caller]
    pub fn gave_all_back(&self, code: i32) {
        assert_eq!(self.code(), code);
        assert!(self.pty.is_given_back(), "the screen is as it was");
        assert_eq!(self.pty.line_modes(), self.modes, "the line is as it was");
    }

    /// Leaves the shell, and finds the mark in a program that is opened anew.
    pub fn finds_the_mark(self) {
        let Self { pty, home, .. } = self;
        drop(pty);
        let mut again = home.start(&[], 100, 30);
        again.wait("the mark", |s| s.lines().any(|line| line.contains("1.1 Proces") && line.contains("●G")));
        again.send("q");
        assert!(again.end().0.success());
    }
}

/// Whether the header says that everything is kept.
pub fn is_kept(screen: &str) -> bool {
    screen.lines().next().is_some_and(|header| header.contains("bewaard") && !header.contains("NIET"))
}
