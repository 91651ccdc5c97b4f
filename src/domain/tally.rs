//! The live count: voices and leading outcome per item, rolled up per heading. It is shifted by each change, and what is
//! counted always equals a recount.
//!
//! A change that counts everywhere need not be counted everywhere at once: [`Tally::defer`] notes what is to be done,
//! [`Tally::count_first`] does it for the items that are looked at, and [`Tally::count_on`] for the others, some at a time.
//! Until then [`Tally::is_whole`] says no, and only what was counted first may be shown.

mod board;
mod due;

use super::event::Change;
use super::id::{CouncilIx, GroupIx, ItemIx};
use super::ledger::{Ledger, Scales, Slot, Voice, Voices};
use super::mark::Cell;
use super::meeting::Meeting;
use super::needed::{Needed, still_needed};
use super::outcome::{Firmness, Judge, Outcome, Verdict};
use super::part::{Part, Stake};
use super::rule::Rule;
use board::Board;
use due::{Due, Work};

/// An outcome, and whether it is settled.
pub type Standing = (Outcome, Firmness);

/// The count of a meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tally {
    ledgers: Vec<Ledger>,
    whole: Board,
    /// One for each group, with what the leading rule comes to in it.
    groups: Vec<(Option<Part>, Board)>,
    due: Due,
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
    pub fn without_knowing(mut self, standing: Standing) -> Self {
        self.count(standing, |n| n.saturating_sub(1));
        self.count((Outcome::Open, Firmness::Provisional), |n| n.saturating_add(1));
        self
    }

    /// The same with one more of them, which stands like this.
    #[must_use]
    pub fn and(mut self, standing: Standing) -> Self {
        self.count(standing, |n| n.saturating_add(1));
        self
    }

    fn count(&mut self, standing: Standing, by: impl Fn(u32) -> u32) {
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
        let mut tally = Self::begin(meeting);
        tally.count_all(meeting);
        tally
    }

    /// The count of a meeting of which nothing is counted yet.
    #[must_use]
    pub fn begin(meeting: &Meeting) -> Self {
        let (whole, groups, due) = (Board::default(), Vec::new(), Due::default());
        let mut tally = Self { ledgers: Vec::new(), whole, groups, due };
        tally.begin_again(meeting);
        tally
    }

    /// Brings the count up to date after an event. A mark costs the same however many items and councils there are.
    pub fn shift(&mut self, meeting: &Meeting, change: &Change) {
        self.defer(meeting, change);
        self.count_all(meeting);
    }

    /// Notes what an event changes. What counts in few items is counted, what may count in all of them is due.
    pub fn defer(&mut self, meeting: &Meeting, change: &Change) {
        match change {
            Change::Voices(cells) => cells.iter().for_each(|&(cell, before)| self.shift_cell(meeting, cell, before)),
            // Who was there when an item was finished stays so for it.
            Change::Presence(council) => {
                let items = coloured(meeting).filter(|&item| !meeting.is_closed(item));
                items.for_each(|item| self.due.add(item, Work::Presence(*council)));
            }
            Change::Base(above) => {
                for item in meeting.agenda().all_below(*above) {
                    self.due.add(item, Work::Count);
                }
            }
            Change::Agenda | Change::Rules => {
                let counted = self.ledgers.len();
                self.clear(meeting);
                for item in coloured(meeting) {
                    self.due.add(item, if item.index() < counted { Work::Judge } else { Work::Count });
                }
            }
            Change::Everything => self.begin_again(meeting),
            Change::Words => {}
        }
    }

    /// Whether everything is counted.
    #[must_use]
    pub const fn is_whole(&self) -> bool {
        self.due.is_done()
    }

    /// So many items are still to be counted.
    #[must_use]
    pub const fn left(&self) -> usize {
        self.due.left()
    }

    /// Counts these items, as far as they are due.
    pub fn count_first(&mut self, meeting: &Meeting, items: impl IntoIterator<Item = ItemIx>) {
        if self.is_whole() {
            return;
        }
        let scales = Scales::of(meeting.region());
        items.into_iter().for_each(|item| self.count_due(meeting, &scales, item));
    }

    /// Counts so many more items that are due.
    pub fn count_on(&mut self, meeting: &Meeting, most: usize) {
        if self.is_whole() {
            return;
        }
        let scales = Scales::of(meeting.region());
        for _ in 0..most {
            let Some(item) = self.due.first() else { break };
            self.count_due(meeting, &scales, item);
        }
    }

    /// Counts everything that is due.
    pub fn count_all(&mut self, meeting: &Meeting) {
        self.count_on(meeting, usize::MAX);
    }

    /// Everything may be other than it was: what is said, who says it, and what hangs under what.
    fn begin_again(&mut self, meeting: &Meeting) {
        self.clear(meeting);
        (0..meeting.agenda().len()).map(ItemIx::at).for_each(|item| self.due.add(item, Work::Count));
    }

    /// Everything is open until it is judged again. For new items there is room.
    fn clear(&mut self, meeting: &Meeting) {
        self.ledgers.resize_with(meeting.agenda().len(), || Ledger::empty(meeting.region()));
        (self.whole, self.groups) = (Board::open(meeting.agenda()), groups(meeting));
    }

    fn count_due(&mut self, meeting: &Meeting, scales: &Scales, item: ItemIx) {
        let Some(work) = self.due.take(item) else { return };
        let council = match work {
            Work::Judge => None,
            Work::Presence(council) => {
                let now = meeting.slot(Cell { item, council });
                let was = Slot { presence: now.presence.other(), ..now };
                self.ledgers[item.index()].shift(meeting.region(), council, was, now);
                Some(council)
            }
            Work::Count => {
                self.ledgers[item.index()] = ledger(meeting, scales, item);
                None
            }
        };
        self.judge_again(meeting, item, council);
    }

    fn shift_cell(&mut self, meeting: &Meeting, cell: Cell, before: Voice) {
        if !meeting.agenda().item(cell.item).coloured {
            return;
        }
        // What is to be counted later counts what is said now.
        if self.due.of(cell.item).is_some() {
            return self.due.add(cell.item, Work::Count);
        }
        let now = meeting.slot(cell);
        let was = Slot { voice: before, ..now };
        self.ledgers[cell.item.index()].shift(meeting.region(), cell.council, was, now);
        self.judge_again(meeting, cell.item, Some(cell.council));
    }

    /// Judges an item again after this council said something else, or after anybody may have.
    fn judge_again(&mut self, meeting: &Meeting, item: ItemIx, council: Option<CouncilIx>) {
        let Self { ledgers, whole, groups, .. } = self;
        let (agenda, ledger) = (meeting.agenda(), &ledgers[item.index()]);
        let is_coloured = agenda.is_coloured(item);
        whole.set(agenda, item, is_coloured.then(|| standing(meeting, ledger)));
        // A quorum is a matter of all councils, also within a group.
        let has_quorum = meeting.rules().first().is_some_and(|rule| rule.quorum.is_some());
        for (place, (part, board)) in groups.iter_mut().enumerate() {
            let group = GroupIx::at(place);
            if has_quorum || council.is_none_or(|council| meeting.region().belongs(council, group)) {
                let part = part.as_ref().filter(|_| is_coloured);
                board.set(agenda, item, part.map(|part| part.standing(meeting.scale(), ledger)));
            }
        }
    }

    /// The voices on an item.
    #[must_use]
    pub fn ledger(&self, item: ItemIx) -> &Ledger {
        &self.ledgers[item.index()]
    }

    /// How an item stands under the leading rule; none for an item that is not coloured.
    #[must_use]
    pub fn leading(&self, item: ItemIx) -> Option<Standing> {
        self.whole.standing(item)
    }

    /// How the coloured items at or below an item stand.
    #[must_use]
    pub fn rolled(&self, item: ItemIx) -> RollUp {
        self.whole.rolled(item)
    }

    /// How all coloured items stand.
    #[must_use]
    pub const fn total(&self) -> RollUp {
        self.whole.total()
    }

    /// What the leading rule comes to within a group; none where it asks nothing that could be counted in it.
    #[must_use]
    pub fn part(&self, group: GroupIx) -> Option<&Part> {
        self.groups.get(group.index())?.0.as_ref()
    }

    /// Whether the leading rule asks something of a group itself.
    #[must_use]
    pub fn is_asked(&self, group: GroupIx) -> bool {
        self.part(group).is_some_and(|part| part.stake != Stake::Alone)
    }

    /// Whether the leading rule asks something of a group itself, and that is met as it stands, be it under conditions.
    #[must_use]
    pub fn is_met_in(&self, group: GroupIx, item: ItemIx) -> bool {
        let outcome = self.leading_in(group, item).map(|(outcome, _)| outcome);
        self.is_asked(group) && matches!(outcome, Some(Outcome::Support | Outcome::Conditional))
    }

    /// How an item stands within a group under the leading rule.
    #[must_use]
    pub fn leading_in(&self, group: GroupIx, item: ItemIx) -> Option<Standing> {
        self.groups.get(group.index())?.1.standing(item)
    }

    /// How the coloured items at or below an item stand within a group.
    #[must_use]
    pub fn rolled_in(&self, group: GroupIx, item: ItemIx) -> RollUp {
        self.groups.get(group.index()).map_or_else(RollUp::default, |(_, board)| board.rolled(item))
    }

    /// How many members of a group say what of an item.
    #[must_use]
    pub fn voices_in(&self, group: GroupIx, item: ItemIx) -> Voices {
        self.ledgers[item.index()].group(group).map(Voices::of).unwrap_or_default()
    }

    /// What is still needed within a group for its part of the leading rule to be settled.
    #[must_use]
    pub fn needed_in(&self, meeting: &Meeting, group: GroupIx, item: ItemIx) -> Option<Needed> {
        let part = self.part(group)?;
        let mut members = meeting.slots(item);
        members.retain(|&(council, _)| meeting.region().belongs(council, group));
        let judge = Judge::new(&part.rule, meeting.scale());
        Some(still_needed(judge, meeting.region(), self.ledger(item), &members))
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

/// What the leading rule comes to in each group, with everything open that it asks something of.
fn groups(meeting: &Meeting) -> Vec<(Option<Part>, Board)> {
    let of = |group| {
        let part = meeting.rules().first().and_then(|rule| Part::of(rule, group));
        let board = if part.is_some() { Board::open(meeting.agenda()) } else { Board::empty(meeting.agenda().len()) };
        (part, board)
    };
    meeting.region().group_indices().map(of).collect()
}

/// The items that councils colour. What was withdrawn is counted on, for it may come back.
fn coloured(meeting: &Meeting) -> impl Iterator<Item = ItemIx> {
    let agenda = meeting.agenda();
    (0..agenda.len()).map(ItemIx::at).filter(|&item| agenda.item(item).coloured)
}

fn ledger(meeting: &Meeting, scales: &Scales, item: ItemIx) -> Ledger {
    let mut ledger = Ledger::empty(meeting.region());
    if meeting.agenda().item(item).coloured {
        meeting.each_slot(item, |council, slot| ledger.weigh(scales, council, slot));
    }
    ledger
}

fn standing(meeting: &Meeting, ledger: &Ledger) -> Standing {
    meeting.rules().first().map_or((Outcome::Open, Firmness::Provisional), |rule| {
        let verdict = Judge::new(rule, meeting.scale()).verdict(ledger);
        (verdict.outcome, verdict.firmness)
    })
}
