//! From the start of a program to its first complete frame.

use std::path::Path;
use std::time::{Duration, Instant};

use crate::asked::Asked;
use crate::figures::Figures;
use crate::goals;
use crate::meetings::Files;
use crate::process;
use crate::table::Table;
use crate::terminal::Program;

/// A program that neither writes nor works for so long is ready.
pub const QUIET: Duration = Duration::from_millis(150);
/// After so long no more starts are tried than the least.
const ENOUGH: Duration = Duration::from_secs(15);
const LEAST: usize = 3;

/// Whether the record of a consensus file is there already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Record {
    Beside,
    None,
}

#[derive(Debug, Default)]
struct Starts {
    /// When the first frame stood, which of a long record tells how far it is read.
    first: Figures,
    /// When nothing changed any more.
    settled: Figures,
    worked: Figures,
    memory: Figures,
    peak: Figures,
}

/// The starts of both programs.
pub struct Measured {
    product: Starts,
    floor: Starts,
    goals: [goals::Goal; 4],
    /// Whether memory and work are told as well.
    is_whole: bool,
}

/// With the agenda and the journal beside it; the floor reads a table.
pub fn with_journal(asked: &Asked, files: &Files, home: &Path) -> Measured {
    let (product, floor) = measure(asked, &files.agenda, &files.table, home, || {});
    Measured { product, floor, goals: goals::WITH_JOURNAL, is_whole: true }
}

/// With the consensus file; the floor reads compact RON.
pub fn with_consensus(asked: &Asked, files: &Files, home: &Path, record: Record) -> Measured {
    let journal = files.saved_journal();
    let prepare = || {
        if record == Record::None {
            _ = std::fs::remove_file(&journal);
        }
    };
    let (product, floor) = measure(asked, &files.consensus, &files.ron, home, prepare);
    let goals = if record == Record::None { goals::ALONE } else { goals::WITH_CONSENSUS };
    Measured { product, floor, goals, is_whole: false }
}

fn measure(asked: &Asked, product: &Path, floor: &Path, home: &Path, prepare: impl Fn()) -> (Starts, Starts) {
    let mut starts = (Starts::default(), Starts::default());
    let begun = Instant::now();
    // The first of each is not counted: it finds nothing in memory yet, and may have files to make.
    for n in 0..=asked.starts {
        if n > LEAST && begun.elapsed() > ENOUGH {
            break;
        }
        let mut unheard = Starts::default();
        once(asked, &asked.floor, floor, home, if n > 0 { &mut starts.1 } else { &mut unheard });
        prepare();
        once(asked, &asked.product, product, home, if n > 0 { &mut starts.0 } else { &mut unheard });
    }
    starts
}

fn once(asked: &Asked, program: &Path, file: &Path, home: &Path, starts: &mut Starts) {
    let mut program = Program::start(program, &[file], home);
    let chunks = program.settle(QUIET);
    let worked = process::worked(program.process);
    let seen = program.frames.take(&chunks, &asked.ignored);
    let since = |at: Option<Instant>| {
        at.map_or(f64::NAN, |at| at.saturating_duration_since(program.started).as_secs_f64() * 1_000.0)
    };
    starts.first.add(since(seen.first));
    starts.settled.add(since(seen.settled));
    starts.worked.add(worked.as_secs_f64() * 1_000.0);
    starts.memory.add(process::memory(program.process, "VmRSS") / 1_024.0);
    starts.peak.add(process::memory(program.process, "VmHWM") / 1_024.0);
    program.end();
}

impl Measured {
    pub fn tell(&self, table: &mut Table, size: &str) {
        let Self { product, floor, goals: [first, settled, worked, peak], .. } = self;
        table.add(*first, size, product.first.median(), floor.first.median());
        table.add(*settled, size, product.settled.median(), floor.settled.median());
        if self.is_whole {
            table.add(*worked, size, product.worked.median(), floor.worked.median());
            table.add(*peak, size, product.peak.median(), floor.peak.median());
        }
    }
}
