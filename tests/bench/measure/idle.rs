//! What it costs to wait, with and without a clock that runs, and what memory it takes.

use std::time::Duration;

use crate::asked::Asked;
use crate::goals::{self, Goal};
use crate::keys::Pair;
use crate::process;
use crate::table::Table;
use crate::terminal::Program;

/// Figures of both programs, each for its goal.
pub struct Measured(Vec<(Goal, f64, f64)>);

/// A program that waits, by the second.
struct Waiting {
    switches: f64,
    bytes: f64,
    worked: f64,
}

fn wait(program: &mut Program, length: Duration) -> Waiting {
    let (switches, worked) = (process::switches(program.process), process::worked(program.process));
    let chunks = program.collect_for(length);
    let seconds = length.as_secs_f64();
    let waiting = Waiting {
        switches: (process::switches(program.process) - switches) as f64 / seconds,
        bytes: chunks.iter().map(|chunk| chunk.bytes.len()).sum::<usize>() as f64 / seconds,
        worked: (process::worked(program.process) - worked).as_secs_f64() * 1_000.0 / seconds,
    };
    program.frames.take(&chunks, &[]);
    waiting
}

fn both(pair: &mut Pair, asked: &Asked, goals: [Goal; 3]) -> Measured {
    let length = Duration::from_secs(asked.wait);
    let (product, floor) = (wait(&mut pair.product, length), wait(&mut pair.floor, length));
    let figures = |it: Waiting| [it.switches, it.bytes, it.worked];
    let pairs = figures(product).into_iter().zip(figures(floor));
    Measured(goals.into_iter().zip(pairs).map(|(goal, (product, floor))| (goal, product, floor)).collect())
}

pub fn without_clock(pair: &mut Pair, asked: &Asked) -> Measured {
    both(pair, asked, goals::IDLE)
}

/// The clock is that of the point that was opened last; opens one if none is.
pub fn with_clock(pair: &mut Pair, asked: &Asked) -> Measured {
    for program in [&mut pair.product, &mut pair.floor] {
        for key in ["\x1b[H", "j", "\r"] {
            program.press(key);
            let chunks = program.collect(Duration::from_secs(1), Duration::from_millis(100));
            program.frames.take(&chunks, &[]);
        }
    }
    both(pair, asked, goals::WITH_CLOCK)
}

/// After everything that was pressed.
pub fn memory(pair: &Pair) -> Measured {
    let megabytes = |program: &Program, name| process::memory(program.process, name) / 1_024.0;
    let of = |goal, name| (goal, megabytes(&pair.product, name), megabytes(&pair.floor, name));
    Measured(vec![of(goals::MEMORY, "VmRSS"), of(goals::MEMORY_PEAK, "VmHWM")])
}

impl Measured {
    pub fn tell(&self, table: &mut Table, size: &str) {
        for &(goal, product, floor) in &self.0 {
            table.add(goal, size, product, floor);
        }
    }
}
