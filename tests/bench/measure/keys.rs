//! From a key to its frame: the program and the floor take turns in blocks.

use std::path::Path;
use std::time::{Duration, Instant};

use crate::asked::Asked;
use crate::figures::Figures;
use crate::frames::Frames;
use crate::goals;
use crate::meetings::Files;
use crate::process;
use crate::start;
use crate::table::Table;
use crate::terminal::Program;

/// A frame that is answered by another soon (a mark, and that it is kept) is waited for so long.
const SECOND: Duration = Duration::from_millis(40);
/// Nothing more comes after so long.
const QUIET: Duration = Duration::from_millis(12);
/// A key that shows nothing has shown nothing after so long.
const PATIENCE: Duration = Duration::from_secs(10);
/// After so long no more is pressed than the least.
const ENOUGH: Duration = Duration::from_secs(20);
/// Presses in one go.
const BLOCK: usize = 20;
const LEAST: usize = 5;

/// What is pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Move,
    Mark,
    Fold,
    Search,
    Presence,
    Open,
}

impl Kind {
    /// The last of them leaves a clock running.
    pub const ALL: [Self; 6] = [Self::Move, Self::Mark, Self::Fold, Self::Search, Self::Presence, Self::Open];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Move => "move",
            Self::Mark => "mark",
            Self::Fold => "fold",
            Self::Search => "search",
            Self::Presence => "presence",
            Self::Open => "open",
        }
    }
}

/// The program and the floor, both open on the same meeting.
pub struct Pair {
    pub product: Program,
    pub floor: Program,
    councils: usize,
}

/// Which of the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    Product,
    Floor,
}

impl Pair {
    pub fn start(asked: &Asked, files: &Files, home: &Path) -> Self {
        let open = |program: &Path, file: &Path| {
            let mut program = Program::start(program, &[file], home);
            let chunks = program.settle(start::QUIET);
            program.frames.take(&chunks, &[]);
            program
        };
        let table = std::fs::read_to_string(&files.table).expect("the table");
        let councils = table.lines().next().expect("a heading").split('\t').count() - 1;
        drop(table);
        Self { product: open(&asked.product, &files.agenda), floor: open(&asked.floor, &files.table), councils }
    }

    pub const fn of(&mut self, which: Which) -> &mut Program {
        match which {
            Which::Product => &mut self.product,
            Which::Floor => &mut self.floor,
        }
    }

    pub fn end(self) {
        self.product.end();
        self.floor.end();
    }
}

#[derive(Debug, Default)]
struct Presses {
    took: Figures,
    all: Figures,
    bytes: Figures,
    worked: Figures,
    /// So many showed nothing.
    silent: usize,
}

/// The presses on both programs.
pub struct Measured {
    kind: Kind,
    product: Presses,
    floor: Presses,
}

/// The keys before, each of them, and after.
struct Course {
    before: String,
    /// Pressed one after another, again and again; what stands before the bar is pressed first and not measured.
    presses: Vec<String>,
    after: &'static str,
}

fn course(kind: Kind, which: Which, councils: usize) -> Course {
    let several = |keys: &[&str]| keys.iter().map(|&key| key.to_owned()).collect::<Vec<_>>();
    let there_and_back = |there: &str, back: &str| [vec![there.to_owned(); 15], vec![back.to_owned(); 15]].concat();
    const HOME: &str = "\x1b[H";
    let (before, presses, after) = match (kind, which) {
        (Kind::Move, _) => (HOME.to_owned(), there_and_back("j", "k"), ""),
        // In a row in which some have not spoken, so that it is still worked out what is needed.
        (Kind::Mark, Which::Product) => {
            let open = "lx".repeat(councils.saturating_sub(2).min(12));
            (format!("{HOME}j{open}{}", "h".repeat(open.len() / 2)), several(&["g", "o", "r"]), "")
        }
        (Kind::Mark, Which::Floor) => (format!("{HOME}j"), several(&[" "]), ""),
        (Kind::Fold, Which::Product) => (HOME.to_owned(), several(&[" "]), ""),
        (Kind::Fold, Which::Floor) => (HOME.to_owned(), several(&["f"]), ""),
        (Kind::Search, _) => {
            let back = ["\x7f"; 4];
            ("/".to_owned(), several(&[["j", "e", "u", "g"], back].concat()), "\x1b")
        }
        // The floor has nobody who leaves: a mark is the least that changes something there.
        (Kind::Presence, Which::Product) => (format!("{HOME}jl"), several(&["a"]), ""),
        (Kind::Presence, Which::Floor) => (format!("{HOME}jl"), several(&[" "]), ""),
        (Kind::Open, _) => (format!("{HOME}jj"), there_and_back("j|\r", "k|\r"), ""),
    };
    Course { before, presses, after }
}

pub fn measure(pair: &mut Pair, asked: &Asked, kind: Kind) -> Measured {
    let councils = pair.councils;
    let mut measured = Measured { kind, product: Presses::default(), floor: Presses::default() };
    let courses = [Which::Product, Which::Floor].map(|which| (which, course(kind, which, councils)));
    for (which, course) in &courses {
        for key in keys(&course.before) {
            answered(pair, *which, asked, kind, &key);
        }
    }
    let begun = Instant::now();
    for first in (0..asked.presses + BLOCK).step_by(BLOCK) {
        for (which, course) in &courses {
            for n in first..first + BLOCK {
                let done = measured.of(*which).took.0.len();
                if begun.elapsed() > ENOUGH && (done >= LEAST || n < first + BLOCK - LEAST) {
                    continue;
                }
                let press = &course.presses[n % course.presses.len()];
                let (unmeasured, key) = press.split_once('|').unwrap_or(("", press));
                keys(unmeasured).iter().for_each(|key| _ = answered(pair, *which, asked, Kind::Move, key));
                let pressed = answered(pair, *which, asked, kind, key);
                // The first block warms up.
                if first > 0 {
                    measured.of(*which).add(pressed);
                }
            }
        }
    }
    for (which, course) in &courses {
        if asked.shows {
            eprintln!("{which:?} after {}:\n{}\n", kind.name(), pair.of(*which).frames.text());
        }
        keys(course.after).iter().for_each(|key| _ = answered(pair, *which, asked, kind, key));
    }
    measured
}

/// The single keys in a text: an escape takes what belongs to it.
fn keys(text: &str) -> Vec<String> {
    let mut keys: Vec<String> = Vec::new();
    for letter in text.chars() {
        match keys.last_mut() {
            Some(key) if key == "\x1b" || key == "\x1b[" => key.push(letter),
            _ => keys.push(letter.to_string()),
        }
    }
    keys
}

struct Pressed {
    took: Option<f64>,
    /// When nothing changed any more.
    all: Option<f64>,
    bytes: usize,
    worked: f64,
}

/// Presses a key and waits for all that comes of it.
fn answered(pair: &mut Pair, which: Which, asked: &Asked, kind: Kind, key: &str) -> Pressed {
    let program = pair.of(which);
    let worked = process::worked(program.process);
    let at = program.press(key);
    let mut chunks = program.collect(PATIENCE, QUIET);
    let frames = chunks.iter().filter(|chunk| Frames::ends_in(&chunk.bytes)).count();
    if which == Which::Product && kind.is_kept() && frames < 2 {
        // What draws slowly tells late that it is kept; taken for the answer to the next key it would make that look quick.
        let first = chunks.last().map_or(Duration::ZERO, |chunk| chunk.at.saturating_duration_since(at));
        chunks.extend(program.collect(SECOND.max(first * 3), QUIET));
    }
    let worked = process::worked(program.process).saturating_sub(worked).as_secs_f64() * 1_000.0;
    let seen = program.frames.take(&chunks, &asked.ignored);
    let shown = if kind.goes_on() { seen.changed } else { seen.complete };
    let since =
        |shown: Option<Instant>| shown.map(|at_last| at_last.saturating_duration_since(at).as_secs_f64() * 1_000.0);
    Pressed { took: since(shown), all: since(seen.complete), bytes: seen.bytes, worked }
}

impl Kind {
    /// Whether it is an event, which is kept.
    const fn is_kept(self) -> bool {
        matches!(self, Self::Mark | Self::Presence | Self::Open)
    }

    /// Whether frames follow the first, which is the one that counts: what goes to the disk is on the screen before it is kept,
    /// and a search shows its first results before it has found all of them.
    const fn goes_on(self) -> bool {
        self.is_kept() || matches!(self, Self::Search)
    }
}

impl Presses {
    fn add(&mut self, pressed: Pressed) {
        match pressed.took {
            Some(took) => self.took.add(took),
            None => self.silent += 1,
        }
        self.all.0.extend(pressed.all);
        self.bytes.add(pressed.bytes as f64);
        self.worked.add(pressed.worked);
    }
}

impl Measured {
    const fn of(&mut self, which: Which) -> &mut Presses {
        match which {
            Which::Product => &mut self.product,
            Which::Floor => &mut self.floor,
        }
    }

    pub fn tell(&self, table: &mut Table, size: &str) {
        let Self { kind, product, floor } = self;
        let (median, p99, bytes) = goals::of_key(*kind);
        table.add(median, size, product.took.median(), floor.took.median());
        table.add(p99, size, product.took.at(0.99), floor.took.at(0.99));
        table.add(bytes, size, product.bytes.median(), floor.bytes.median());
        if *kind == Kind::Search {
            table.add(goals::ALL_FOUND, size, product.all.median(), floor.all.median());
        }
        let told = format!(
            "  {} presses, {} and {} silent; worked {:.2} and {:.2} ms a key",
            product.took.0.len(),
            product.silent,
            floor.silent,
            product.worked.median(),
            floor.worked.median()
        );
        eprintln!("{told}");
    }
}
