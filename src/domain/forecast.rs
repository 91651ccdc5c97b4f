//! What would come of it: the outcomes if a condition were answered, or if another rule led. Nothing changes by asking.

use std::collections::BTreeSet;

use super::condition::Status;
use super::id::{ConditionIx, ItemIx};
use super::ledger::{Count, Ledger, Slot, Voice};
use super::meeting::Meeting;
use super::outcome::{Judge, Outcome, Verdict};
use super::rule::Rule;
use super::tally::Tally;

/// What turns green when a condition is granted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Gain {
    /// So many marks.
    pub marks: u64,
    /// The councils that gave them, each counted once.
    pub councils: Count,
}

impl Gain {
    /// What turns green when this condition is granted, with the others as they are.
    #[must_use]
    pub fn of(meeting: &Meeting, condition: ConditionIx) -> Self {
        let turned = meeting.voices_if(condition, Status::Granted);
        let green = turned.iter().filter(|(_, voice)| *voice == Voice::For);
        let councils: BTreeSet<_> = green.clone().map(|(cell, _)| cell.council).collect();
        let one = |council| Count::one(meeting.region(), council);
        Self {
            marks: green.count() as u64,
            councils: councils.into_iter().map(one).fold(Count::default(), Count::plus),
        }
    }
}

/// All conditions: those still to be answered before the others, and among them first the one that turns most green when it is
/// granted, by marks, then by councils, then by what these weigh under the first key.
#[must_use]
pub fn by_gain(meeting: &Meeting) -> Vec<(ConditionIx, Gain)> {
    let mut all: Vec<_> = meeting.conditions().map(|(ix, it)| (it.status, ix, Gain::of(meeting, ix))).collect();
    all.sort_by_key(|&(status, ix, Gain { marks, councils })| {
        let turn = Status::ALL.iter().position(|&s| s == status);
        (turn, std::cmp::Reverse((marks, councils.councils, councils.weights)), ix)
    });
    all.into_iter().map(|(_, ix, gain)| (ix, gain)).collect()
}

/// An outcome that would change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shift<'a> {
    /// Of which item.
    pub item: ItemIx,
    /// Under which rule.
    pub rule: &'a Rule,
    /// What it is.
    pub before: Verdict,
    /// What it would be.
    pub after: Verdict,
}

/// The items on which a condition bears, each with its outcome under each rule, as they are and as they would be.
#[must_use]
pub fn if_answered<'a>(meeting: &'a Meeting, tally: &Tally, condition: ConditionIx, status: Status) -> Vec<Shift<'a>> {
    let turned = meeting.voices_if(condition, status);
    let items: BTreeSet<_> = turned.iter().map(|(cell, _)| cell.item).collect();
    let mut shifts = Vec::new();
    for item in items {
        let mut ledger = tally.ledger(item).clone();
        for &(cell, voice) in turned.iter().filter(|(cell, _)| cell.item == item) {
            let was = meeting.slot(cell);
            ledger.shift(meeting.region(), cell.council, was, Slot { voice, ..was });
        }
        shifts.extend(meeting.rules().iter().map(|rule| {
            let judged = |ledger: &Ledger| Judge::new(rule, meeting.scale()).verdict(ledger);
            Shift { item, rule, before: judged(tally.ledger(item)), after: judged(&ledger) }
        }));
    }
    shifts
}

/// How many coloured items would have each outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Outcomes {
    /// Support.
    pub support: usize,
    /// Support under conditions.
    pub conditional: usize,
    /// None.
    pub no_support: usize,
    /// Open.
    pub open: usize,
}

/// How many coloured items would have each outcome if this rule led.
#[must_use]
pub fn under(meeting: &Meeting, tally: &Tally, rule: &Rule) -> Outcomes {
    let mut outcomes = Outcomes::default();
    for item in meeting.agenda().walk().into_iter().filter(|&item| meeting.agenda().is_coloured(item)) {
        let part = match tally.verdict(meeting, item, rule).outcome {
            Outcome::Support => &mut outcomes.support,
            Outcome::Conditional => &mut outcomes.conditional,
            Outcome::NoSupport => &mut outcomes.no_support,
            Outcome::Open => &mut outcomes.open,
        };
        *part += 1;
    }
    outcomes
}
