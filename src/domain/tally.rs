//! The live count: voices and leading outcome per item, rolled up per heading. It is shifted by each change and always
//! equals a recount.

use super::event::Change;
use super::id::ItemIx;
use super::ledger::{Ledger, Slot, Voice};
use super::mark::Cell;
use super::meeting::Meeting;
use super::needed::{Needed, still_needed};
use super::outcome::{Firmness, Judge, Outcome, Verdict};
use super::rule::Rule;

/// The count of a meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tally {
    ledgers: Vec<Ledger>,
    leading: Vec<Option<(Outcome, Firmness)>>,
    rolled: Vec<RollUp>,
    total: RollUp,
}

/// How the coloured items at or below a heading stand under the leading rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct RollUp {
    /// So many are coloured.
    pub coloured: u32,
    /// So many have support.
    pub support: u32,
    /// So many have support under conditions.
    pub conditional: u32,
    /// So many have none.
    pub no_support: u32,
    /// So many are open.
    pub open: u32,
    /// So many of all these are settled.
    pub settled: u32,
}

impl RollUp {
    /// The same as if nothing were known yet of one of them, which stands like this.
    #[must_use]
    pub fn without_knowing(mut self, standing: (Outcome, Firmness)) -> Self {
        self.count(standing, |n| n.saturating_sub(1));
        self.count((Outcome::Open, Firmness::Provisional), |n| n.saturating_add(1));
        self
    }

    /// The same with one more of them, which stands like this.
    #[must_use]
    pub fn and(mut self, standing: (Outcome, Firmness)) -> Self {
        self.count(standing, |n| n.saturating_add(1));
        self
    }

    fn count(&mut self, standing: (Outcome, Firmness), by: impl Fn(u32) -> u32) {
        self.coloured = by(self.coloured);
        let part = match standing.0 {
            Outcome::Support => &mut self.support,
            Outcome::Conditional => &mut self.conditional,
            Outcome::NoSupport => &mut self.no_support,
            Outcome::Open => &mut self.open,
        };
        *part = by(*part);
        if standing.1 == Firmness::Settled {
            self.settled = by(self.settled);
        }
    }
}

impl Tally {
    /// Counts a whole meeting.
    #[must_use]
    pub fn count(meeting: &Meeting) -> Self {
        let items = meeting.agenda().len();
        let mut tally = Self {
            ledgers: Vec::with_capacity(items),
            leading: Vec::with_capacity(items),
            rolled: Vec::new(),
            total: RollUp::default(),
        };
        tally.grow(meeting);
        tally
    }

    /// Brings the count up to date after an event. A mark costs the same however many items and councils there are.
    pub fn shift(&mut self, meeting: &Meeting, change: &Change) {
        match change {
            Change::Voices(cells) => cells.iter().for_each(|&(cell, before)| self.shift_cell(meeting, cell, before)),
            Change::Presence(council) => {
                for item in (0..meeting.agenda().len()).map(ItemIx::at) {
                    // What was withdrawn is counted on, for it may come back.
                    if meeting.agenda().item(item).coloured && !meeting.is_closed(item) {
                        let now = meeting.slot(Cell { item, council: *council });
                        let was = Slot { presence: now.presence.other(), ..now };
                        self.ledgers[item.index()].shift(meeting.region(), *council, was, now);
                        self.judge_again(meeting, item);
                    }
                }
            }
            Change::Base(above) => {
                for item in meeting.agenda().all_below(*above) {
                    self.ledgers[item.index()] = ledger(meeting, item);
                    self.judge_again(meeting, item);
                }
            }
            Change::Agenda => self.grow(meeting),
            Change::Everything => *self = Self::count(meeting),
            Change::Words => {}
        }
    }

    /// Makes room for new items and rolls up afresh.
    fn grow(&mut self, meeting: &Meeting) {
        for item in (self.ledgers.len()..meeting.agenda().len()).map(ItemIx::at) {
            self.ledgers.push(ledger(meeting, item));
        }
        let standing = |(item, ledger): (usize, &Ledger)| {
            meeting.agenda().is_coloured(ItemIx::at(item)).then(|| standing(meeting, ledger))
        };
        self.leading = self.ledgers.iter().enumerate().map(standing).collect();
        self.rolled = vec![RollUp::default(); self.ledgers.len()];
        self.total = RollUp::default();
        for item in (0..self.ledgers.len()).map(ItemIx::at) {
            if let Some(standing) = self.leading[item.index()] {
                self.roll(meeting, item, standing, |n| n + 1);
            }
        }
    }

    fn shift_cell(&mut self, meeting: &Meeting, cell: Cell, before: Voice) {
        if !meeting.agenda().item(cell.item).coloured {
            return;
        }
        let now = meeting.slot(cell);
        let was = Slot { voice: before, ..now };
        self.ledgers[cell.item.index()].shift(meeting.region(), cell.council, was, now);
        self.judge_again(meeting, cell.item);
    }

    fn judge_again(&mut self, meeting: &Meeting, item: ItemIx) {
        let was = self.leading[item.index()];
        let is = meeting.agenda().is_coloured(item).then(|| standing(meeting, &self.ledgers[item.index()]));
        if was == is {
            return;
        }
        self.leading[item.index()] = is;
        if let Some(was) = was {
            self.roll(meeting, item, was, |n| n - 1);
        }
        if let Some(is) = is {
            self.roll(meeting, item, is, |n| n + 1);
        }
    }

    fn roll(&mut self, meeting: &Meeting, item: ItemIx, standing: (Outcome, Firmness), by: impl Fn(u32) -> u32) {
        self.total.count(standing, &by);
        self.rolled[item.index()].count(standing, &by);
        for above in meeting.agenda().ancestors(item) {
            self.rolled[above.index()].count(standing, &by);
        }
    }

    /// The voices on an item.
    #[must_use]
    pub fn ledger(&self, item: ItemIx) -> &Ledger {
        &self.ledgers[item.index()]
    }

    /// How an item stands under the leading rule; none for an item that is not coloured.
    #[must_use]
    pub fn leading(&self, item: ItemIx) -> Option<(Outcome, Firmness)> {
        self.leading[item.index()]
    }

    /// How the coloured items at or below an item stand.
    #[must_use]
    pub fn rolled(&self, item: ItemIx) -> RollUp {
        self.rolled[item.index()]
    }

    /// How all coloured items stand.
    #[must_use]
    pub const fn total(&self) -> RollUp {
        self.total
    }

    /// The outcome of an item under a rule, with what it rests on.
    #[must_use]
    pub fn verdict(&self, meeting: &Meeting, item: ItemIx, rule: &Rule) -> Verdict {
        Judge::new(rule, meeting.scale()).verdict(self.ledger(item))
    }

    /// Whether two rules come to different outcomes; an open one does not differ yet.
    #[must_use]
    pub fn is_disputed(&self, meeting: &Meeting, item: ItemIx) -> bool {
        let mut outcomes = meeting
            .rules()
            .iter()
            .map(|rule| self.verdict(meeting, item, rule).outcome)
            .filter(|&outcome| outcome != Outcome::Open);
        let first = outcomes.next();
        outcomes.any(|outcome| Some(outcome) != first)
    }

    /// What is still needed for an item under a rule.
    #[must_use]
    pub fn needed(&self, meeting: &Meeting, item: ItemIx, rule: &Rule) -> Needed {
        let judge = Judge::new(rule, meeting.scale());
        still_needed(judge, meeting.region(), self.ledger(item), &meeting.slots(item))
    }
}

fn ledger(meeting: &Meeting, item: ItemIx) -> Ledger {
    let mut ledger = Ledger::empty(meeting.region());
    if meeting.agenda().item(item).coloured {
        for (council, slot) in meeting.slots(item) {
            ledger.enter(meeting.region(), council, slot);
        }
    }
    ledger
}

fn standing(meeting: &Meeting, ledger: &Ledger) -> (Outcome, Firmness) {
    meeting.rules().first().map_or((Outcome::Open, Firmness::Provisional), |rule| {
        let verdict = Judge::new(rule, meeting.scale()).verdict(ledger);
        (verdict.outcome, verdict.firmness)
    })
}
