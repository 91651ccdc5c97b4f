//! Counting what something asks of memory, and comparing it between two sizes.

use std::fmt;

use allocation_counter::measure;
use draagvlak::domain::meeting::Meeting;

use crate::desk::Desk;
use crate::meetings::{self, agenda_text};

/// A meeting with more points, or more history, may cost so many times the smaller one: numbers are longer.
pub const POINTS: f64 = 1.5;
/// One with four times as many councils so many times: what is still needed is asked of each of them.
pub const COUNCILS: f64 = 2.5;
/// Less than this is not worth a comparison.
const LITTLE: Cost = Cost { allocations: 64, bytes: 8_192, cells: 200 };

/// What something cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cost {
    /// How often memory was asked for.
    pub allocations: u64,
    pub bytes: u64,
    /// The cells in which the frame differs from the one before.
    pub cells: u64,
}

impl fmt::Display for Cost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} allocations, {} bytes, {} cells", self.allocations, self.bytes, self.cells)
    }
}

/// What this costs in this thread; it answers how many cells it drew.
pub fn cost(run: impl FnOnce() -> usize) -> Cost {
    let mut cells = 0;
    let info = measure(|| cells = run());
    Cost { allocations: info.count_total, bytes: info.bytes_total, cells: cells as u64 }
}

/// The middle of several, each figure by itself: now and then something that grows asks for twice the room.
pub fn middle(costs: &[Cost]) -> Cost {
    let middle = |figure: fn(&Cost) -> u64| {
        let mut figures: Vec<u64> = costs.iter().map(figure).collect();
        figures.sort_unstable();
        figures[figures.len() / 2]
    };
    Cost {
        allocations: middle(|cost| cost.allocations),
        bytes: middle(|cost| cost.bytes),
        cells: middle(|cost| cost.cells),
    }
}

/// Says what two meetings cost, if the larger costs more than so many times the smaller.
pub fn growth(what: &str, at_most: f64, small: Cost, large: Cost) -> Option<String> {
    let within = |large: u64, small: u64, little: u64| large <= little.max((small as f64 * at_most) as u64);
    let holds = within(large.allocations, small.allocations, LITTLE.allocations)
        && within(large.bytes, small.bytes, LITTLE.bytes)
        && within(large.cells, small.cells, LITTLE.cells);
    (!holds).then(|| format!("{what}:\n  small: {small}\n  large: {large}\n"))
}

/// A meeting of this size in which two thirds have spoken, one event for each.
pub fn meeting(points: usize, councils: usize) -> Meeting {
    let plan = meetings::plan(&agenda_text(points, councils, 7));
    let marks = meetings::marks(&plan).filter(|(cell, _)| cell.council.index() % 3 != 1);
    meetings::held(plan, marks)
}

/// What each of these keys costs in the middle at a meeting, from the press to the frame, after some others.
pub fn of_keys(meeting: &Meeting, before: &str, keys: &[&str]) -> Cost {
    let mut desk = Desk::new(meeting.clone(), 160, 45);
    desk.press("⇱j").press(before).draw();
    // The first time round fills what is remembered from frame to frame.
    keys.iter().for_each(|key| _ = desk.press(key).draw());
    let costs: Vec<Cost> = (0..3).flat_map(|_| keys).map(|key| cost(|| desk.press(key).draw())).collect();
    middle(&costs)
}
