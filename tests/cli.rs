//! The command line: what it answers, on which stream, with which code, in both languages.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test says what is wrong by panicking")]

#[cfg(unix)]
#[path = "support/pty.rs"]
#[allow(dead_code, missing_docs, unreachable_pub, reason = "each test uses some of it")]
mod pty;

#[path = "support/evening.rs"]
mod evening;

#[path = "cli/check.rs"]
mod check;
#[path = "cli/dossiers.rs"]
mod dossiers;
#[path = "cli/help.rs"]
mod help;
#[path = "cli/look.rs"]
mod look;
#[path = "cli/making.rs"]
mod making;
#[path = "cli/misuse.rs"]
mod misuse;
#[path = "cli/report.rs"]
mod report;
#[path = "cli/rounds.rs"]
mod rounds;
#[cfg(unix)]
#[path = "cli/screen.rs"]
mod screen;
#[path = "cli/search.rs"]
mod search;
#[path = "cli/show.rs"]
mod show;

use std::path::{Path, PathBuf};

use assert_cmd::Command;
use draagvlak::domain::command::Command as Ask;
use draagvlak::domain::id::{CouncilIx, LevelIx};
use draagvlak::domain::mark::{Answer, Cell};
use draagvlak::domain::time::Moment;
use draagvlak::session::{Opening, Session, Subject};

const GREEN: Answer = Answer::Level(LevelIx(0));
const RED: Answer = Answer::Level(LevelIx(2));
/// 16 September 2021, 14:00:00 UTC.
const START: Moment = Moment(1_631_800_800_000);

/// A folder of its own with nothing of the user's in it.
struct Place {
    folder: tempfile::TempDir,
}

/// What the program answered.
#[derive(Debug, PartialEq, Eq)]
struct Answered {
    code: i32,
    out: String,
    err: String,
}

impl Place {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn data(&self) -> PathBuf {
        self.path().join("data")
    }

    fn put(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path().join(name);
        std::fs::write(&path, content).unwrap();
        path
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_draagvlak"));
        command.args(arguments).env_clear().current_dir(self.path());
        command.env("HOME", self.path()).env("XDG_DATA_HOME", self.data()).env("TZ", "UTC");
        command
    }

    fn run(&self, arguments: &[&str]) -> Answered {
        answered(&mut self.command(arguments))
    }

    /// A meeting that is open in this process.
    fn open(&self, subject: Subject) -> Session {
        let opening =
            Opening { data_dir: Some(self.data()), cwd: Some(self.path().to_owned()), ..Opening::new(subject) };
        Session::open(opening, START, drop).unwrap().0
    }

    /// Everything that stands here, with its content.
    fn files(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let mut found = Vec::new();
        let mut folders = vec![self.path().to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    found.push((path.clone(), std::fs::read(path).unwrap()));
                }
            }
        }
        found.sort();
        found
    }
}

fn answered(command: &mut Command) -> Answered {
    let output = command.output().unwrap();
    Answered {
        code: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

fn cell(session: &Session, item: &str, council: u16) -> Cell {
    Cell { item: session.meeting().agenda().find(item).unwrap(), council: CouncilIx(council) }
}

/// An agenda of two councils and one point.
const SMALL: &str = r#"(
    format: 1, id: "klein", title: "Klein overleg", date: "2021-09-16",
    weights: [(id: "inwoners", name: "inwoners")],
    councils: [
        (id: "gouda", name: "Gouda", short: "GO", weights: {"inwoners": 71189}),
        (id: "zuidplas", name: "Zuidplas", short: "ZP", weights: {"inwoners": 71189}),
    ],
    agenda: [(id: "1", title: "Positie", coloured: true)],
)
"#;
