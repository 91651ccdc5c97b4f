//! The program beside its floors, in a real terminal: how soon a frame stands, how soon a key shows, what it costs to wait.
//!
//! Started by the script of the same name, which builds everything first. Bytes are stamped when they arrive and are made a
//! screen only after the clock has stopped, so nothing that is measured waits for us. The program and the floor take turns, so
//! that what else the machine does falls on both: quote ratios of one sitting.
#![allow(missing_docs, unreachable_pub, dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![allow(clippy::print_stdout, clippy::print_stderr)]

#[path = "meetings.rs"]
mod meetings;

#[path = "measure/asked.rs"]
mod asked;

#[path = "measure/answers.rs"]
mod answers;
#[path = "measure/frames.rs"]
mod frames;
#[path = "measure/process.rs"]
mod process;
#[path = "measure/terminal.rs"]
mod terminal;

#[path = "measure/commands.rs"]
mod commands;
#[path = "measure/idle.rs"]
mod idle;
#[path = "measure/keys.rs"]
mod keys;
#[path = "measure/start.rs"]
mod start;

#[path = "measure/figures.rs"]
mod figures;
#[path = "measure/goals.rs"]
mod goals;
#[path = "measure/table.rs"]
mod table;

use std::path::Path;
use std::process::ExitCode;

use asked::{Asked, Part};
use meetings::{Files, Size};
use table::Table;

fn main() -> ExitCode {
    let asked = match Asked::read(std::env::args().skip(1)) {
        Ok(asked) => asked,
        Err(told) => {
            eprintln!("{told}");
            return ExitCode::from(2);
        }
    };
    if let Some((folder, size)) = &asked.make {
        if let Err(why) = meetings::write(folder, *size).expect("the files can be written") {
            eprintln!("no consensus file at {}: {why}", size.name());
        }
        return ExitCode::SUCCESS;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let mut table = Table::default();
    for &size in &asked.sizes {
        let files = make(folder.path(), size);
        measure(&asked, size, &files, folder.path(), &mut table);
        eprintln!();
    }
    if asked.parts.contains(&Part::Commands) {
        table.add(goals::BINARY, "", process::length(&asked.product), process::length(&asked.floor));
    }
    table.print();
    ExitCode::SUCCESS
}

/// Lets another process make the files, so that this one stays small: a large one takes longer to start others.
fn make(folder: &Path, size: Size) -> Files {
    eprintln!("{}: making the files", size.name());
    let mut maker = std::process::Command::new(std::env::current_exe().expect("ourselves"));
    let made = maker.arg("--make").arg(folder).arg(size.name()).status().expect("ourselves again");
    assert!(made.success(), "the files of {} are not made", size.name());
    Files::of(folder, size)
}

fn measure(asked: &Asked, size: Size, files: &Files, home: &Path, table: &mut Table) {
    let name = size.name();
    let has_saved = files.consensus.exists();
    if asked.parts.contains(&Part::Start) {
        eprintln!("{name}: starting with the journal");
        start::with_journal(asked, files, home).tell(table, name);
        if has_saved {
            eprintln!("{name}: starting with the consensus file");
            start::with_consensus(asked, files, home, start::Record::Beside).tell(table, name);
        }
    }
    if asked.parts.contains(&Part::Alone) && has_saved {
        eprintln!("{name}: starting with the consensus file alone");
        start::with_consensus(asked, files, home, start::Record::None).tell(table, name);
    }
    // Before anything is pressed: what is pressed goes into the record.
    if asked.parts.contains(&Part::Commands) {
        eprintln!("{name}: commands");
        commands::measure(asked, size, files, home, table);
    }
    if asked.parts.contains(&Part::Keys) || asked.parts.contains(&Part::Idle) {
        let mut pair = keys::Pair::start(asked, files, home);
        if asked.parts.contains(&Part::Idle) {
            eprintln!("{name}: waiting");
            idle::without_clock(&mut pair, asked).tell(table, name);
        }
        if asked.parts.contains(&Part::Keys) {
            for kind in keys::Kind::ALL {
                eprintln!("{name}: keys: {}", kind.name());
                keys::measure(&mut pair, asked, kind).tell(table, name);
            }
        }
        if asked.parts.contains(&Part::Idle) {
            eprintln!("{name}: waiting with a clock");
            idle::with_clock(&mut pair, asked).tell(table, name);
        }
        idle::memory(&pair).tell(table, name);
        pair.end();
    }
}
