//! What is to be reached: a table of limits, and nothing else.

use crate::keys::Kind;

/// Something that is measured, and how much it may be.
#[derive(Debug, Clone, Copy)]
pub struct Goal {
    pub name: &'static str,
    pub unit: &'static str,
    pub limit: Limit,
}

#[derive(Debug, Clone, Copy)]
pub enum Limit {
    /// So many times the floor.
    Times(f64),
    /// So much itself, whatever the floor is.
    Most(f64),
    /// It is told, not judged.
    None,
}

const fn goal(name: &'static str, unit: &'static str, limit: Limit) -> Goal {
    Goal { name, unit, limit }
}

use Limit::{Most, None, Times};

/// The first frame, everything read, work, memory.
pub const WITH_JOURNAL: [Goal; 4] = [
    goal("first frame, agenda and journal", "ms", Times(2.0)),
    goal("everything read, agenda and journal", "ms", None),
    goal("work until then", "ms", None),
    goal("memory at most until then", "MB", None),
];
pub const WITH_CONSENSUS: [Goal; 4] = [
    goal("first frame, consensus file", "ms", Times(2.0)),
    goal("everything read, consensus file", "ms", None),
    goal("work until then", "ms", None),
    goal("memory at most until then", "MB", None),
];
pub const ALONE: [Goal; 4] = [
    goal("first frame, consensus file for the first time", "ms", Times(2.0)),
    goal("everything read, consensus file for the first time", "ms", None),
    goal("work until then", "ms", None),
    goal("memory at most until then", "MB", None),
];

/// The median, the slowest but one in a hundred, and the bytes of a key.
pub const fn of_key(kind: Kind) -> (Goal, Goal, Goal) {
    match kind {
        Kind::Presence => (
            goal("a council leaves, median", "ms", Times(2.0)),
            goal("a council leaves, p99", "ms", Most(8.0)),
            goal("a council leaves, bytes", "B", None),
        ),
        Kind::Move => (
            goal("move, median", "ms", Times(2.0)),
            goal("move, p99", "ms", Most(8.0)),
            goal("move, bytes", "B", Times(1.5)),
        ),
        Kind::Mark => (
            goal("mark, median", "ms", Times(2.0)),
            goal("mark, p99", "ms", Most(8.0)),
            goal("mark, bytes", "B", Times(1.5)),
        ),
        Kind::Fold => {
            (goal("fold, median", "ms", Times(2.0)), goal("fold, p99", "ms", Most(8.0)), goal("fold, bytes", "B", None))
        }
        Kind::Search => (
            goal("search, median of a letter", "ms", Times(2.0)),
            goal("search, p99", "ms", Most(8.0)),
            goal("search, bytes", "B", None),
        ),
        Kind::Open => (
            goal("open a point, median", "ms", Times(2.0)),
            goal("open a point, p99", "ms", Most(8.0)),
            goal("open a point, bytes", "B", None),
        ),
    }
}

/// What comes after the first results of a letter.
pub const ALL_FOUND: Goal = goal("search, all results of a letter", "ms", None);

pub const IDLE: [Goal; 3] = [
    goal("waiting, switches a second", "", Most(0.0)),
    goal("waiting, bytes a second", "B", Most(0.0)),
    goal("waiting, work a second", "ms", Most(0.0)),
];
pub const WITH_CLOCK: [Goal; 3] = [
    goal("clock running, switches a second", "", Times(3.0)),
    goal("clock running, bytes a second", "B", Times(3.0)),
    goal("clock running, work a second", "ms", None),
];
pub const MEMORY: Goal = goal("memory after the keys", "MB", None);
pub const MEMORY_PEAK: Goal = goal("memory at most", "MB", None);

pub const HELP: Goal = goal("`--help`", "ms", Times(1.5));
pub const SHOW: Goal = goal("`show`, agenda and journal", "ms", Times(3.0));
pub const SHOW_SAVED: Goal = goal("`show`, consensus file", "ms", None);
pub const BINARY: Goal = goal("the program itself", "MB", Most(6.0));
