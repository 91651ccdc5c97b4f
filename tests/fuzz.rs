//! Every parser under mutated and random input: no panic, no hang, no unbounded memory.
//!
//! The normal run takes a few thousand cases. `DRAAGVLAK_FUZZ=200 cargo test --release --locked --test fuzz mutated` takes two
//! hundred times as many, and says how many there were of each parser and which took longest. The same seeds give the same cases.
#![allow(
    missing_docs,
    unreachable_pub,
    dead_code,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout
)]

#[path = "fuzz/bombs.rs"]
mod bombs;
#[path = "fuzz/counting.rs"]
mod counting;
#[path = "support/disk.rs"]
mod disk;
#[path = "fuzz/fixed.rs"]
mod fixed;
#[path = "fuzz/mutate.rs"]
mod mutate;
#[path = "fuzz/parsers.rs"]
mod parsers;
#[path = "fuzz/refused.rs"]
mod refused;
#[path = "fuzz/seeds.rs"]
mod seeds;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use disk::Dice;
use parsers::{PARSERS, Parser};

/// How many times as many cases as usual.
fn times() -> usize {
    std::env::var("DRAAGVLAK_FUZZ").ok().and_then(|n| n.parse().ok()).unwrap_or(1)
}

/// Gives a parser its cases; answers how many it read and what took longest.
fn run(n: usize, parser: &Parser) -> (usize, Duration) {
    let (seeds, read) = ((parser.seeds)(), (parser.read)());
    let (mut accepted, mut longest) = (0, Duration::ZERO);
    for seed in &seeds {
        assert!(read(seed), "{}: a seed is refused: {:?}", parser.name, String::from_utf8_lossy(seed));
    }
    for case in 0..parser.cases * times() {
        let mut dice = Dice((n as u64) << 40 | case as u64);
        let input = mutate::input(&mut dice, &seeds);
        let begin = Instant::now();
        match catch_unwind(AssertUnwindSafe(|| read(&input))) {
            Ok(is_read) => accepted += usize::from(is_read),
            Err(_) => {
                let path = format!("{}/fuzz-{}-{case}", env!("CARGO_TARGET_TMPDIR"), parser.name.replace(' ', "-"));
                std::fs::write(&path, &input).unwrap();
                panic!("{} panics at case {case}; its input is in {path}", parser.name);
            }
        }
        longest = longest.max(begin.elapsed());
    }
    (accepted, longest)
}

#[test]
fn mutated_and_random_input_breaks_no_parser() {
    let mut total = 0;
    for (n, parser) in PARSERS.iter().enumerate() {
        let cases = parser.cases * times();
        let (accepted, longest) = run(n, parser);
        // Mutations that were all refused would only try the first check, and mutations that were all read nothing at all.
        assert!(accepted > 0 && accepted < cases, "{}: {accepted} of {cases} were read", parser.name);
        println!("{:12} {cases:9} cases, {accepted:8} read, longest {longest:?}", parser.name);
        total += cases;
    }
    println!("{total} cases");
    assert!(total >= 10_000, "{total}");
    if let Ok(status) = std::fs::read_to_string("/proc/self/status") {
        let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
        let peak: u64 = peak.trim().trim_end_matches(" kB").trim().parse().unwrap();
        println!("at most {} MB", peak / 1024);
        assert!(peak < 1024 * 1024, "{peak} kB");
    }
}
