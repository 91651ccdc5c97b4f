//! A small timer: the median of many, over a third of a second.

use std::fmt;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// So long each part is timed, and at least so often.
const LENGTH: Duration = Duration::from_millis(300);
const LEAST: usize = 5;

/// How long one takes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Timed(f64);

impl Timed {
    pub fn over(self, other: Self) -> f64 {
        self.0 / other.0
    }
}

impl fmt::Display for Timed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            seconds @ ..1e-6 => write!(f, "{:.0} ns", seconds * 1e9),
            seconds @ ..1e-3 => write!(f, "{:.2} µs", seconds * 1e6),
            seconds @ ..1.0 => write!(f, "{:.2} ms", seconds * 1e3),
            seconds => write!(f, "{seconds:.2} s"),
        }
    }
}

/// Times something, again and again, after something that is not timed.
pub fn after<S, T>(mut prepare: impl FnMut() -> S, mut run: impl FnMut(S) -> T) -> Timed {
    let mut times = Vec::new();
    let begun = Instant::now();
    while times.len() < LEAST || begun.elapsed() < LENGTH {
        let prepared = prepare();
        let start = Instant::now();
        let result = black_box(run(black_box(prepared)));
        times.push(start.elapsed());
        drop(result);
    }
    times.sort_unstable();
    // What reading the clock twice takes is not what is timed.
    let (start, reads) = (Instant::now(), 1_000);
    (0..reads).for_each(|_| _ = black_box(Instant::now()));
    let clock = start.elapsed().as_secs_f64() / f64::from(reads);
    Timed((times[times.len() / 2].as_secs_f64() - clock).max(0.0))
}

/// Times something, again and again.
pub fn of<T>(mut run: impl FnMut() -> T) -> Timed {
    after(|| (), |()| run())
}
