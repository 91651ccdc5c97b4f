//! A meeting: what was planned, and what became of it by the events so far.
//!
//! It changes in one place, [`Meeting::apply`], which cannot fail. What a person wants is first put to
//! [`Meeting::decide`]; what a file or another seat says is first put to [`Meeting::admits`].

mod admit;
mod apply;
mod carrying;
mod decide;
mod editing;
mod glimpse;
mod plan;
mod putting;
mod series;
mod taking;

use super::action_point::ActionPoint;
use super::agenda::Agenda;
use super::ballot::Ballot;
use super::conclusion::Conclusion;
use super::condition::{Condition, Status};
use super::contribution::Contribution;
use super::council::{Presence, Region};
use super::event::{Deed, Phase};
use super::given::Given;
use super::glossary::Term;
use super::history::History;
use super::id::{ActionPointIx, ConditionIx, ContributionIx, CouncilIx, ItemIx, RemarkIx, TermIx};
use super::ledger::{Slot, Voice};
use super::mandate::Mandate;
use super::mark::{Cell, Mark, Marks, Origin};
use super::register::Register;
use super::remark::Remark;
use super::rule::Rule;
use super::scale::Scale;
use super::time::Moment;

pub use glimpse::{Glimpse, Treated};
pub use plan::{EarlierRound, FORMAT, Plan};

/// A meeting as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meeting {
    plan: Plan,
    marks: Marks,
    given: Given,
    presence: Vec<Presence>,
    topics: Vec<Topic>,
    remarks: Register<RemarkIx, Remark>,
    conditions: Register<ConditionIx, Condition>,
    contributions: Register<ContributionIx, Contribution>,
    actions: Register<ActionPointIx, ActionPoint>,
    glossary: Register<TermIx, Term>,
    /// In order of council and version.
    ballots: Vec<Ballot>,
    clock: Option<Clock>,
    phase: Phase,
    history: History,
}

/// What became of one item.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Topic {
    spent: u64,
    closed: Option<Box<[Presence]>>,
    conclusion: Option<Box<Conclusion>>,
}

/// The item under discussion and since when its clock runs; none while the meeting is suspended or closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Clock {
    item: ItemIx,
    since: Option<Moment>,
}

impl Meeting {
    /// A meeting at its start.
    #[must_use]
    pub fn new(plan: Plan) -> Self {
        let (items, councils) = (plan.agenda.len(), plan.region.councils.len());
        Self {
            marks: coloured_before(&plan.ballots, items, councils),
            given: Given::new(items, councils),
            presence: plan.region.councils.iter().map(|c| c.presence).collect(),
            topics: vec![Topic::default(); items],
            remarks: Register::of([]),
            conditions: Register::of(plan.conditions.iter().cloned()),
            actions: Register::of(plan.actions.iter().cloned()),
            contributions: Register::of(plan.contributions.iter().cloned()),
            glossary: Register::of(plan.glossary.iter().cloned()),
            ballots: plan.ballots.clone(),
            clock: None,
            phase: Phase::Running,
            history: History::default(),
            plan,
        }
    }

    /// What was planned, with what was raised on the spot.
    #[must_use]
    pub const fn plan(&self) -> &Plan {
        &self.plan
    }

    /// What is discussed.
    #[must_use]
    pub const fn agenda(&self) -> &Agenda {
        &self.plan.agenda
    }

    /// Who takes part.
    #[must_use]
    pub const fn region(&self) -> &Region {
        &self.plan.region
    }

    /// What a council is called: one that takes part, or one of which the record speaks though its coming was taken back.
    #[must_use]
    pub fn council_name(&self, council: CouncilIx) -> &str {
        let regions = self.history.others().rev().filter_map(|(_, event)| match event.deed() {
            Some(Deed::RegionChanged { after, .. }) => Some(&**after),
            Some(_) | None => None,
        });
        let council = std::iter::once(self.region()).chain(regions).find_map(|it| it.councils.get(council.index()));
        council.map_or("", |council| council.name.as_str())
    }

    /// On which scale councils colour.
    #[must_use]
    pub const fn scale(&self) -> &Scale {
        &self.plan.scale
    }

    /// By which rules marks become an outcome; the first leads.
    #[must_use]
    pub fn rules(&self) -> &[Rule] {
        &self.plan.rules
    }

    /// The marks.
    #[must_use]
    pub const fn marks(&self) -> &Marks {
        &self.marks
    }

    /// When a mark that stands was given; nothing for one that was there when the meeting began.
    #[must_use]
    pub fn given_at(&self, cell: Cell, origin: Origin) -> Option<Moment> {
        self.history.at(self.given.by(cell, origin)?)
    }

    /// What happened so far.
    #[must_use]
    pub const fn history(&self) -> &History {
        &self.history
    }

    /// The record, to make an author known.
    pub fn history_mut(&mut self) -> &mut History {
        &mut self.history
    }

    /// Where the meeting stands as a whole.
    #[must_use]
    pub const fn phase(&self) -> Phase {
        self.phase
    }

    /// Whether a council is at the table now.
    #[must_use]
    pub fn presence(&self, council: CouncilIx) -> Presence {
        self.presence.get(council.index()).copied().unwrap_or(Presence::Absent)
    }

    /// How many councils are at the table now.
    #[must_use]
    pub fn present(&self) -> usize {
        self.presence.iter().filter(|&&p| p == Presence::Present).count()
    }

    /// Whether a council is, or was, at the table for an item: for a finished item, when it was finished.
    #[must_use]
    pub fn presence_for(&self, item: ItemIx, council: CouncilIx) -> Presence {
        self.frozen(item)
            .map_or_else(|| self.presence(council), |p| p.get(council.index()).copied().unwrap_or(Presence::Absent))
    }

    /// Whether an item, or one above it, is finished.
    #[must_use]
    pub fn is_closed(&self, item: ItemIx) -> bool {
        self.frozen(item).is_some()
    }

    /// Who was there when an item, or the nearest one above it, was finished.
    fn frozen(&self, item: ItemIx) -> Option<&[Presence]> {
        let agenda = self.agenda();
        std::iter::once(item).chain(agenda.ancestors(item)).find_map(|i| self.topics[i.index()].closed.as_deref())
    }

    /// The item that is finished by itself or by the nearest one above.
    #[must_use]
    pub fn closed_by(&self, item: ItemIx) -> Option<ItemIx> {
        let agenda = self.agenda();
        std::iter::once(item).chain(agenda.ancestors(item)).find(|i| self.topics[i.index()].closed.is_some())
    }

    /// The item under discussion.
    #[must_use]
    pub fn open_topic(&self) -> Option<ItemIx> {
        self.clock.map(|c| c.item)
    }

    /// How long an item has been under discussion, in milliseconds.
    #[must_use]
    pub fn spent(&self, item: ItemIx, now: Moment) -> u64 {
        let running = self.clock.filter(|c| c.item == item).and_then(|c| c.since).map_or(0, |since| now.since(since));
        self.topics[item.index()].spent.saturating_add(running)
    }

    /// Whether a clock is running.
    #[must_use]
    pub fn is_clock_running(&self) -> bool {
        self.clock.is_some_and(|c| c.since.is_some())
    }

    /// The conclusion of an item.
    #[must_use]
    pub fn conclusion(&self, item: ItemIx) -> Option<&Conclusion> {
        self.topics[item.index()].conclusion.as_deref()
    }

    /// All remarks that stand, in order of first writing.
    pub fn remarks(&self) -> impl DoubleEndedIterator<Item = (RemarkIx, &Remark)> {
        self.remarks.all()
    }

    /// The remarks that stand at a cell, oldest first.
    pub fn remarks_at(&self, cell: Cell) -> impl DoubleEndedIterator<Item = (RemarkIx, &Remark)> {
        self.remarks.at(cell)
    }

    /// Whether anything was said beside a mark: a remark or a condition.
    #[must_use]
    pub fn has_words(&self, cell: Cell) -> bool {
        self.remarks_at(cell).next().is_some() || self.conditions_at(cell).next().is_some()
    }

    /// All conditions that stand, in order of first writing.
    pub fn conditions(&self) -> impl DoubleEndedIterator<Item = (ConditionIx, &Condition)> {
        self.conditions.all()
    }

    /// The conditions that a council puts to an item, oldest first.
    pub fn conditions_at(&self, cell: Cell) -> impl DoubleEndedIterator<Item = (ConditionIx, &Condition)> {
        self.conditions.at(cell)
    }

    /// One condition, if it stands.
    #[must_use]
    pub fn condition(&self, condition: ConditionIx) -> Option<&Condition> {
        self.conditions.get(condition)
    }

    /// All contributions that stand, in order of first writing.
    pub fn contributions(&self) -> impl DoubleEndedIterator<Item = (ContributionIx, &Contribution)> {
        self.contributions.all()
    }

    /// What a council brings in on an item, oldest first.
    pub fn contributions_at(&self, cell: Cell) -> impl DoubleEndedIterator<Item = (ContributionIx, &Contribution)> {
        self.contributions.at(cell)
    }

    /// Whether a council brought anything in on an item.
    #[must_use]
    pub fn has_contributions(&self, cell: Cell) -> bool {
        self.contributions_at(cell).next().is_some()
    }

    /// One contribution, if it stands.
    #[must_use]
    pub fn contribution(&self, contribution: ContributionIx) -> Option<&Contribution> {
        self.contributions.get(contribution)
    }

    /// All action points that stand, in order of first writing.
    pub fn actions(&self) -> impl DoubleEndedIterator<Item = (ActionPointIx, &ActionPoint)> {
        self.actions.all()
    }

    /// One action point, if it stands.
    #[must_use]
    pub fn action(&self, action: ActionPointIx) -> Option<&ActionPoint> {
        self.actions.get(action)
    }

    /// All words that are explained, in order of first writing.
    pub fn glossary(&self) -> impl DoubleEndedIterator<Item = (TermIx, &Term)> {
        self.glossary.all()
    }

    /// One word that is explained, if it stands.
    #[must_use]
    pub fn term(&self, term: TermIx) -> Option<&Term> {
        self.glossary.get(term)
    }

    /// The colouring files that were taken in, in order of council and version.
    #[must_use]
    pub fn ballots(&self) -> &[Ballot] {
        &self.ballots
    }

    /// A version of a council's colouring file, if it was taken in.
    #[must_use]
    pub fn ballot(&self, council: CouncilIx, version: u16) -> Option<&Ballot> {
        self.ballots.iter().find(|ballot| (ballot.council, ballot.version) == (council, version))
    }

    /// The latest version of a council's colouring file that was taken in.
    #[must_use]
    pub fn latest_ballot(&self, council: CouncilIx) -> Option<&Ballot> {
        self.ballots.iter().rfind(|ballot| ballot.council == council)
    }

    /// How rules hear what counts in a cell: a mark whose conditions are all met stays amber and is heard as green.
    #[must_use]
    pub fn voice(&self, cell: Cell) -> Voice {
        let said = Voice::of(self.marks.counted(cell), &self.plan.scale);
        if said == Voice::Conditional && self.has_all_granted(cell) { Voice::For } else { said }
    }

    /// Whether a council puts conditions to an item, and all of them are met.
    #[must_use]
    pub fn has_all_granted(&self, cell: Cell) -> bool {
        let mut conditions = self.conditions_at(cell).map(|(_, condition)| condition.status).peekable();
        conditions.peek().is_some() && conditions.all(|status| status == Status::Granted)
    }

    /// What a council says of an item, as rules hear it.
    #[must_use]
    pub fn slot(&self, cell: Cell) -> Slot {
        Slot { voice: self.voice(cell), presence: self.presence_for(cell.item, cell.council) }
    }

    /// What all councils say of an item, as rules hear it.
    #[must_use]
    pub fn slots(&self, item: ItemIx) -> Vec<(CouncilIx, Slot)> {
        let mut slots = Vec::with_capacity(self.region().councils.len());
        self.each_slot(item, |council, slot| slots.push((council, slot)));
        slots
    }

    /// Calls `take` with what each council says of an item, as rules hear it, in the order of the columns.
    pub fn each_slot(&self, item: ItemIx, mut take: impl FnMut(CouncilIx, Slot)) {
        let frozen = self.frozen(item);
        for (council, answer) in self.marks.row(item) {
            let presence = frozen.unwrap_or(&self.presence).get(council.index());
            let presence = presence.copied().unwrap_or(Presence::Absent);
            let said = Voice::of(answer, &self.plan.scale);
            let is_granted = said == Voice::Conditional && self.has_all_granted(Cell { item, council });
            take(council, Slot { voice: if is_granted { Voice::For } else { said }, presence });
        }
    }

    /// Under which mandate a council speaks at the table.
    #[must_use]
    pub fn mandate(&self, council: CouncilIx) -> &Mandate {
        self.region().council(council).mandate.as_ref().unwrap_or(&Mandate::PERSONAL)
    }

    /// Under which mandate a mark of this origin was given.
    #[must_use]
    pub fn mandate_of(&self, cell: Cell, origin: Origin) -> &Mandate {
        let at_table = || self.mandate(cell.council);
        match origin {
            Origin::Meeting => at_table(),
            Origin::Ballot { version } => {
                self.ballot(cell.council, version).map_or_else(at_table, |ballot| ballot.mandate_for(cell.item))
            }
        }
    }
}

/// The marks with which a meeting begins: of each council those of its latest colouring.
fn coloured_before(ballots: &[Ballot], items: usize, councils: usize) -> Marks {
    let mut marks = Marks::new(items, councils);
    let is_latest =
        |ballot: &Ballot| ballots.iter().all(|b| b.council != ballot.council || b.version <= ballot.version);
    for ballot in ballots.iter().filter(|ballot| is_latest(ballot)) {
        let origin = Origin::Ballot { version: ballot.version };
        for entry in &ballot.entries {
            let cell = Cell { item: entry.item, council: ballot.council };
            marks.set(cell, Mark { origin, answer: entry.answer });
        }
    }
    marks
}
