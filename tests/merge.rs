//! Merging: colouring files taken into a meeting, in whatever order, broken ones among them, through the program itself.
#![allow(missing_docs, unreachable_pub, dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "merge/command.rs"]
mod command;
#[path = "merge/form.rs"]
mod form;
#[path = "merge/order.rs"]
mod order;

use std::path::{Path, PathBuf};

use assert_cmd::Command;

/// The meeting of 16 September 2021, as it is compiled in.
const AGENDA: &str = include_str!("../data/midden-holland-2021-09-16.ron");

/// A folder with the agenda and nothing of the user's in it.
struct Place(tempfile::TempDir);

/// What the program answered.
struct Answered {
    code: i32,
    out: String,
    err: String,
}

impl Place {
    fn new() -> Self {
        let place = Self(tempfile::tempdir().unwrap());
        place.put("overleg.ron", AGENDA);
        std::fs::create_dir(place.path("in")).unwrap();
        place
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn put(&self, name: &str, content: impl AsRef<[u8]>) {
        std::fs::write(self.path(name), content).unwrap();
    }

    fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).unwrap()
    }

    /// Puts a colouring file in the folder.
    fn colour(&self, name: &str, council: &str, version: u16, marks: &str) {
        self.put(&format!("in/{name}.inkleuring.ron"), colouring(council, version, marks));
    }

    fn run(&self, arguments: &[&str]) -> Answered {
        let mut command = Command::new(env!("CARGO_BIN_EXE_draagvlak"));
        command.args(arguments).env_clear().current_dir(self.0.path());
        command.env("HOME", self.0.path()).env("XDG_DATA_HOME", self.path("data")).env("TZ", "UTC");
        let output = command.output().unwrap();
        Answered {
            code: output.status.code().unwrap(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// How the points with these numbers stand, without the percentages: "●G ·  ✕R".
    fn stands(&self, number: &str) -> Vec<String> {
        let shown = self.run(&["show", "overleg.consensus.ron"]).out;
        let line = shown.lines().find(|line| line.trim_start().starts_with(&format!("{number} "))).unwrap().to_owned();
        let cells = line.split_whitespace().rev().skip_while(|word| !word.contains('/')).skip(1).take(5);
        // A quotation mark behind a cell says that a remark stands beside it.
        let mut cells: Vec<_> = cells.map(|cell| cell.trim_end_matches('"').to_owned()).collect();
        cells.reverse();
        cells
    }
}

fn colouring(council: &str, version: u16, marks: &str) -> String {
    format!(
        "(format: 1, agenda: \"midden-holland-2021-09-16\", council: \"{council}\", version: {version},\n mandate: (body: Council, date: \"2021-09-15\"),\n marks: [{marks}])"
    )
}

/// The lines of an answer that begin so.
fn lines<'a>(text: &'a str, begin: &str) -> Vec<&'a str> {
    text.lines().filter(|line| line.starts_with(begin)).collect()
}

fn file(path: &Path) -> Vec<u8> {
    std::fs::read(path).unwrap()
}
