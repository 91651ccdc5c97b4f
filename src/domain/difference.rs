//! What differs between two meetings of one series, or two editions of one: matched by the ids of items, councils and rules.
//!
//! A point that is only kept for reference, or that nobody coloured yet, stands as it stood at the end of the round before:
//! making the next agenda moves nobody.

mod after;
mod order;

use std::collections::HashSet;

use super::agenda::Former;
use super::conclusion::{Conclusion, Finding};
use super::id::{CouncilIx, ItemIx};
use super::mark::{Answer, Cell};
use super::meeting::Meeting;
use super::outcome::Outcome;
use super::scale::Scale;
use super::tally::Tally;

pub use after::{ActionDifference, Changed, ConditionDifference, ContributionDifference};

/// A meeting with its count.
#[derive(Debug, Clone, Copy)]
pub struct Side<'a> {
    /// The meeting.
    pub meeting: &'a Meeting,
    /// Its count.
    pub tally: &'a Tally,
}

/// What differs, in the order of the newer agenda; what is gone stands at the end.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Difference {
    /// The items of which something differs.
    pub items: Vec<ItemDifference>,
    /// The conditions of which something differs.
    pub conditions: Vec<ConditionDifference>,
    /// The contributions of which something differs.
    pub contributions: Vec<ContributionDifference>,
    /// The action points of which something differs.
    pub actions: Vec<ActionDifference>,
    /// The councils that take part now and did not before.
    pub joined: Vec<CouncilIx>,
    /// The councils that took part and do not any more.
    pub left: Vec<CouncilIx>,
    /// Whether the rules or the scale differ, so that outcomes cannot simply be compared.
    pub otherwise_counted: bool,
}

impl Difference {
    /// Whether nothing differs.
    #[must_use]
    pub fn is_none(&self) -> bool {
        *self == Self::default()
    }
}

/// What differs of one item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemDifference {
    /// The item in the older meeting.
    pub old: Option<ItemIx>,
    /// The item in the newer meeting.
    pub new: Option<ItemIx>,
    /// How it stands on the agenda, if that differs.
    pub place: Option<(Place, Place)>,
    /// Whether it is called otherwise, by number or title.
    pub is_renamed: bool,
    /// Whether it stands elsewhere: under another item, or otherwise among its siblings.
    pub is_moved: bool,
    /// The councils that say something else, by their place in the newer meeting.
    pub moves: Vec<Moved>,
    /// The rules under which something else comes of it, by their place in the newer meeting.
    pub outcomes: Vec<Ruled>,
    /// What the meeting made of it, if that differs.
    pub conclusion: Option<(Option<Conclusion>, Option<Conclusion>)>,
}

impl ItemDifference {
    fn is_none(&self) -> bool {
        let Self { old: _, new: _, place, is_renamed, is_moved, moves, outcomes, conclusion } = self;
        let is_placed = place.is_some() || *is_renamed || *is_moved;
        !is_placed && moves.is_empty() && outcomes.is_empty() && conclusion.is_none()
    }
}

/// How an item stands on an agenda.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Place {
    /// Not at all.
    Missing,
    /// It was taken off, or is only kept because it was.
    TakenOff,
    /// It is not coloured: a heading, or for reference.
    Plain,
    /// Councils colour it.
    Coloured,
}

/// A council that says something else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moved {
    /// Which one, by its place in the newer meeting.
    pub council: CouncilIx,
    /// What it said, on the older scale.
    pub from: Answer,
    /// What it says, on the newer scale.
    pub to: Answer,
}

/// A rule under which something else comes of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ruled {
    /// Which one, by its place in the newer meeting.
    pub rule: usize,
    /// What came of it.
    pub from: Outcome,
    /// What comes of it.
    pub to: Outcome,
}

/// What differs between two meetings.
#[must_use]
pub fn difference(old: Side<'_>, new: Side<'_>) -> Difference {
    let (was, is) = (old.meeting, new.meeting);
    // What an earlier round left counts in the newer meeting when it is at least as late as the older one.
    let pair = Pair { old: View { side: old, round: u16::MAX }, new: View { side: new, round: was.plan().round } };
    let in_order = is.agenda().walk().into_iter().chain(withdrawn(is));
    let both = in_order.map(|item| (was.agenda().find(&is.agenda().item(item).id), Some(item)));
    let gone = was.agenda().walk().into_iter().chain(withdrawn(was));
    let gone = gone.filter(|&item| is.agenda().find(&was.agenda().item(item).id).is_none());
    let moved = order::moved(was.agenda(), is.agenda());
    let items = both.chain(gone.map(|item| (Some(item), None)));
    let items = items.map(|(old, new)| pair.item(old, new, &moved)).filter(|item| !item.is_none());
    let missing = |one: &Meeting, other: &Meeting| -> Vec<CouncilIx> {
        let region = one.region();
        region.indices().filter(|&c| other.region().find(&region.council(c).id).is_none()).collect()
    };
    Difference {
        items: items.collect(),
        conditions: after::conditions(was, is),
        contributions: after::contributions(was, is),
        actions: after::actions(was, is),
        joined: missing(is, was),
        left: missing(was, is),
        otherwise_counted: was.rules() != is.rules() || was.scale() != is.scale(),
    }
}

/// The items that were taken off.
fn withdrawn(meeting: &Meeting) -> impl Iterator<Item = ItemIx> + '_ {
    (0..meeting.agenda().len()).map(ItemIx::at).filter(|&item| meeting.agenda().is_withdrawn(item))
}

struct Pair<'a> {
    old: View<'a>,
    new: View<'a>,
}

/// A meeting, and from which round on what was left by earlier ones stands for what is not coloured yet.
struct View<'a> {
    side: Side<'a>,
    round: u16,
}

impl<'a> View<'a> {
    fn place(&self, item: Option<ItemIx>) -> Place {
        let agenda = self.side.meeting.agenda();
        let Some(item) = item else { return Place::Missing };
        let it = agenda.item(item);
        let left = it.former.last().and_then(|former| former.conclusion.as_ref()).and_then(|c| c.finding);
        match it.coloured {
            _ if agenda.is_withdrawn(item) => Place::TakenOff,
            true => Place::Coloured,
            false if left == Some(Finding::Withdrawn) => Place::TakenOff,
            false => Place::Plain,
        }
    }

    /// What earlier rounds left of an item that stands for what it is now.
    fn left(&self, item: ItemIx) -> impl DoubleEndedIterator<Item = &'a Former> + use<'a, '_> {
        let it = self.side.meeting.agenda().item(item);
        it.former.iter().filter(|former| !it.coloured || former.round >= self.round)
    }

    fn answer(&self, cell: Cell) -> Answer {
        let meeting = self.side.meeting;
        let given = meeting.marks().counted(cell);
        if meeting.agenda().item(cell.item).coloured && given != Answer::Pending {
            return given;
        }
        let stood = self.left(cell.item).rfind(|former| !former.marks.is_empty());
        stood.map_or(Answer::Pending, |former| former.answer(cell.council))
    }

    /// What comes of an item under each rule, once somebody has spoken; of what an earlier round left, only the outcome under
    /// the leading one is known.
    fn outcomes(&self, item: ItemIx) -> Vec<(&'a str, Outcome)> {
        let Side { meeting, tally } = self.side;
        let is_coloured = meeting.agenda().item(item).coloured;
        if is_coloured && meeting.marks().row(item).any(|(_, answer)| answer != Answer::Pending) {
            let verdict = |rule| tally.verdict(meeting, item, rule).outcome;
            return meeting.rules().iter().map(|rule| (rule.id.as_str(), verdict(rule))).collect();
        }
        let stood = self.left(item).rev().find_map(|former| former.outcome);
        meeting.rules().first().zip(stood).map(|(rule, outcome)| (rule.id.as_str(), outcome)).into_iter().collect()
    }

    fn conclusion(&self, item: ItemIx) -> Option<&'a Conclusion> {
        let now = self.side.meeting.conclusion(item);
        now.or_else(|| self.left(item).rev().find_map(|former| former.conclusion.as_ref()))
    }
}

impl Pair<'_> {
    fn item(&self, old: Option<ItemIx>, new: Option<ItemIx>, moved: &HashSet<ItemIx>) -> ItemDifference {
        let place = (self.old.place(old), self.new.place(new));
        let mut differs = ItemDifference {
            old,
            new,
            place: (place.0 != place.1).then_some(place),
            is_renamed: false,
            is_moved: new.is_some_and(|item| moved.contains(&item)),
            moves: Vec::new(),
            outcomes: Vec::new(),
            conclusion: None,
        };
        let (was, is) = (self.old.side.meeting, self.new.side.meeting);
        if let (Some(old), Some(new)) = (old, new) {
            let (before, after) = (was.agenda().item(old), is.agenda().item(new));
            differs.is_renamed = before.number != after.number || before.title != after.title;
        }
        if let Some(new) = new {
            differs.moves = self.moves(old, new);
            differs.outcomes = self.outcomes(old, new);
            let before = old.and_then(|old| self.old.conclusion(old));
            let after = self.new.conclusion(new);
            // That it was taken off is told as its place.
            let is_told = place == (Place::TakenOff, Place::TakenOff) && before.is_none();
            differs.conclusion = (before != after && !is_told).then(|| (before.cloned(), after.cloned()));
        }
        differs
    }

    fn moves(&self, old: Option<ItemIx>, new: ItemIx) -> Vec<Moved> {
        let (was, is) = (self.old.side.meeting, self.new.side.meeting);
        let moved = |council: CouncilIx| {
            let before = was.region().find(&is.region().council(council).id);
            let cell = old.zip(before).map(|(item, council)| Cell { item, council });
            let from = cell.map_or(Answer::Pending, |cell| self.old.answer(cell));
            let to = self.new.answer(Cell { item: new, council });
            (!is_same(was.scale(), from, is.scale(), to)).then_some(Moved { council, from, to })
        };
        is.region().indices().filter_map(moved).collect()
    }

    fn outcomes(&self, old: Option<ItemIx>, new: ItemIx) -> Vec<Ruled> {
        let before = old.map_or_else(Vec::new, |old| self.old.outcomes(old));
        let after = self.new.outcomes(new);
        // What nobody has spoken of is open under every rule.
        let of = |known: &[(&str, Outcome)], id: &str| match known {
            [] => Some(Outcome::Open),
            known => known.iter().find(|(rule, _)| *rule == id).map(|&(_, outcome)| outcome),
        };
        let rules = self.new.side.meeting.rules().iter().enumerate();
        let ruled =
            rules.filter_map(|(rule, it)| Some(Ruled { rule, from: of(&before, &it.id)?, to: of(&after, &it.id)? }));
        ruled.filter(|ruled| ruled.from != ruled.to).collect()
    }
}

/// Whether two answers on two scales are the same: levels by their ids.
fn is_same(old: &Scale, from: Answer, new: &Scale, to: Answer) -> bool {
    match (from.level(), to.level()) {
        (Some(from), Some(to)) => old.level(from).map(|level| &level.id) == new.level(to).map(|level| &level.id),
        (None, None) => from == to,
        (Some(_), None) | (None, Some(_)) => false,
    }
}
