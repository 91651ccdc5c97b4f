//! What happened, in the words of a file.

use serde::{Deserialize, Serialize};

use super::after::{ActionPoint, Conclusion};
use super::ballot::{self, Ballot};
use super::calendar::Sitting;
use super::carried::{Contribution, Cost, Milestone, Term};
use super::item::{self, Facts, Item};
use super::remark::{self, Condition, Remark};
use super::setting::{self, Level, Region, Rule};
use super::words::{Answer, Phase, Presence};
use super::{Names, WireError};
use crate::clean::excerpt;
use crate::domain::agenda::Position;
use crate::domain::ballot::Clash;
use crate::domain::council;
use crate::domain::event::{Act, Deed, Edit, MarkChange, Seq};
use crate::domain::id::{ActionPointIx, ConditionIx, ContributionIx, ItemIx, RemarkIx, TermIx};
use crate::domain::mark::Origin;
use crate::domain::meeting::Meeting;
use crate::domain::remark::Written;

/// What happened. Where there is a before and an after, they stand in this order.
#[derive(Debug, Serialize, Deserialize)]
pub(super) enum What {
    /// Item, council, before, after; given at the table.
    Marked(String, String, Answer, Answer),
    /// Version of the council's file, item, council, before, after.
    Filed(u16, String, String, Answer, Answer),
    Hammered(Vec<Change>),
    /// Number of the remark, before, after.
    Remarked(u32, Option<Remark>, Option<Remark>),
    /// For each: number, before, after.
    ConditionsChanged(Vec<(u32, Option<Condition>, Option<Condition>)>),
    /// Number of the contribution, before, after.
    ContributionChanged(u32, Option<Contribution>, Option<Contribution>),
    /// Number of the word, before, after.
    TermChanged(u32, Option<Term>, Option<Term>),
    /// Number of the action point, before, after.
    ActionPointChanged(u32, Option<ActionPoint>, Option<ActionPoint>),
    /// The file, and whether it took the place of another of its version. What changed follows from that.
    BallotTaken(Ballot, bool),
    /// Council, before.
    PresenceChanged(String, Presence),
    /// Item, the one that was open.
    TopicOpened(String, Option<String>),
    /// Item, the one that was open, a letter P (present) or A (absent) for each council.
    TopicClosed(String, Option<String>, String),
    /// Item, the one that was open, the letters of when it was closed.
    TopicReopened(String, Option<String>, String),
    /// Item, the one above, the place among its siblings from 0.
    ItemAdded(Item, Option<String>, usize),
    /// Item, before, after.
    ItemEdited(String, Facts, Facts),
    /// Item.
    ItemWithdrawn(String),
    /// Item, place before, place after.
    ItemMoved(String, usize, usize),
    /// Item, minutes before, minutes after.
    Planned(String, Option<u16>, Option<u16>),
    /// Item, before, after.
    MilestonesChanged(String, Vec<Milestone>, Vec<Milestone>),
    /// Item, before, after.
    CostsChanged(String, Vec<Cost>, Vec<Cost>),
    /// Those that went or changed, as they were; those that came or changed, as they are.
    CalendarChanged(Vec<Sitting>, Vec<Sitting>),
    /// Item, before, after.
    Concluded(String, Option<Conclusion>, Option<Conclusion>),
    /// Before, after.
    RegionChanged(Region, Region),
    /// Before, after.
    RulesChanged(Vec<Rule>, Vec<Rule>),
    /// Before, after.
    ScaleChanged(Vec<Level>, Vec<Level>),
    /// Before, after.
    PhaseChanged(Phase, Phase),
    Undone(Seq),
    Redone(Seq),
}

/// One of the marks that changed in one go.
#[derive(Debug, Serialize, Deserialize)]
pub(super) enum Change {
    Marked(String, String, Answer, Answer),
    Filed(u16, String, String, Answer, Answer),
}

pub(super) fn encode(names: Names<'_>, act: &Act) -> Result<What, WireError> {
    match act {
        Act::Did(deed) => encode_deed(names, deed),
        Act::Undone(seq) => Ok(What::Undone(*seq)),
        Act::Redone(seq) => Ok(What::Redone(*seq)),
    }
}

fn encode_deed(names: Names<'_>, deed: &Deed) -> Result<What, WireError> {
    let open = |item: Option<ItemIx>| item.map(|i| names.item(i)).transpose();
    Ok(match deed {
        Deed::Marked(change) => match encode_change(names, change)? {
            Change::Marked(item, council, before, after) => What::Marked(item, council, before, after),
            Change::Filed(version, item, council, before, after) => What::Filed(version, item, council, before, after),
        },
        Deed::Hammered(changes) => {
            What::Hammered(changes.iter().map(|c| encode_change(names, c)).collect::<Result<_, _>>()?)
        }
        Deed::Remarked(Edit { ix, before, after }) => What::Remarked(
            ix.0,
            whole(before, |r| remark::encode(names, r))?,
            whole(after, |r| remark::encode(names, r))?,
        ),
        Deed::ConditionsChanged(edits) => {
            let condition = |c: &crate::domain::condition::Condition| remark::encode_condition(names, c);
            let edit = |Edit { ix, before, after }: &Edit<ConditionIx, _>| {
                Ok((ix.0, whole(before, condition)?, whole(after, condition)?))
            };
            What::ConditionsChanged(edits.iter().map(edit).collect::<Result<_, WireError>>()?)
        }
        Deed::ContributionChanged(Edit { ix, before, after }) => {
            let it = |c: &crate::domain::contribution::Contribution| Contribution::of(names, c);
            What::ContributionChanged(ix.0, whole(before, it)?, whole(after, it)?)
        }
        Deed::TermChanged(Edit { ix, before, after }) => {
            let term = |term: &Option<Box<_>>| term.as_deref().map(Term::from);
            What::TermChanged(ix.0, term(before), term(after))
        }
        Deed::ActionPointChanged(Edit { ix, before, after }) => {
            let point = |p: &crate::domain::action_point::ActionPoint| ActionPoint::of(names, p);
            What::ActionPointChanged(ix.0, whole(before, point)?, whole(after, point)?)
        }
        Deed::BallotTaken(taking) => {
            What::BallotTaken(ballot::encode(names, &taking.ballot)?, taking.replaced.is_some())
        }
        Deed::PresenceChanged { council, before } => What::PresenceChanged(names.council(*council)?, (*before).into()),
        Deed::TopicOpened { item, before } => What::TopicOpened(names.item(*item)?, open(*before)?),
        Deed::TopicClosed { item, open: was, presence } => {
            What::TopicClosed(names.item(*item)?, open(*was)?, letters(presence))
        }
        Deed::TopicReopened { item, open: was, presence } => {
            What::TopicReopened(names.item(*item)?, open(*was)?, letters(presence))
        }
        Deed::ItemAdded { item, position } => {
            What::ItemAdded(item::encode(names, item)?, open(position.parent)?, position.place)
        }
        Deed::ItemEdited { item, before, after } => {
            let (before, after) = Facts::both(before, after);
            What::ItemEdited(names.item(*item)?, before, after)
        }
        Deed::ItemWithdrawn(item) => What::ItemWithdrawn(names.item(*item)?),
        Deed::ItemMoved { item, before, after } => What::ItemMoved(names.item(*item)?, *before, *after),
        Deed::Planned { item, before, after } => What::Planned(names.item(*item)?, *before, *after),
        Deed::MilestonesChanged { item, before, after } => {
            let all = |milestones: &[_]| milestones.iter().map(Milestone::from).collect();
            What::MilestonesChanged(names.item(*item)?, all(before), all(after))
        }
        Deed::CostsChanged { item, before, after } => {
            let all = |costs: &[_]| costs.iter().map(|cost| Cost::of(names, cost)).collect();
            What::CostsChanged(names.item(*item)?, all(before), all(after))
        }
        Deed::CalendarChanged { before, after } => {
            let all = |calendar: &[_]| calendar.iter().map(|it| Sitting::of(names, it)).collect::<Result<_, _>>();
            What::CalendarChanged(all(before)?, all(after)?)
        }
        Deed::Concluded { item, before, after } => {
            let words = |c: &Option<Box<_>>| c.as_deref().map(Conclusion::from);
            What::Concluded(names.item(*item)?, words(before), words(after))
        }
        Deed::RegionChanged { before, after } => What::RegionChanged((&**before).into(), (&**after).into()),
        Deed::RulesChanged { before, after } => {
            let rules = |rules: &[_]| rules.iter().map(|rule| Rule::of(names, rule)).collect();
            What::RulesChanged(rules(before), rules(after))
        }
        Deed::ScaleChanged { before, after } => {
            What::ScaleChanged(setting::encode_scale(before), setting::encode_scale(after))
        }
        Deed::PhaseChanged { before, after } => What::PhaseChanged((*before).into(), (*after).into()),
    })
}

/// A thing before or after, if it stood.
fn whole<T, W>(thing: &Option<Box<T>>, encode: impl Fn(&T) -> Result<W, WireError>) -> Result<Option<W>, WireError> {
    thing.as_deref().map(encode).transpose()
}

/// What a line says, of which is known when and at whose seat it was written.
pub(super) fn decode(meeting: &mut Meeting, what: What, written: Written) -> Result<Act, WireError> {
    let names = Names(meeting);
    let open = |id: Option<String>| id.map(|id| names.find_item(&id)).transpose();
    Ok(Act::Did(match what {
        What::Marked(item, council, before, after) => {
            Deed::Marked(decode_change(names, Change::Marked(item, council, before, after))?)
        }
        What::Filed(version, item, council, before, after) => {
            Deed::Marked(decode_change(names, Change::Filed(version, item, council, before, after))?)
        }
        What::Hammered(changes) => {
            Deed::Hammered(changes.into_iter().map(|c| decode_change(names, c)).collect::<Result<_, _>>()?)
        }
        What::Remarked(ix, before, after) => {
            let mut whole = |r: Option<Remark>| r.map(|r| remark::decode(meeting, r).map(Box::new)).transpose();
            Deed::Remarked(Edit { ix: RemarkIx(ix), before: whole(before)?, after: whole(after)? })
        }
        What::ConditionsChanged(edits) => {
            let mut whole =
                |c: Option<Condition>| c.map(|c| remark::decode_condition(meeting, c).map(Box::new)).transpose();
            let mut changes = Vec::with_capacity(edits.len());
            for (ix, before, after) in edits {
                changes.push(Edit { ix: ConditionIx(ix), before: whole(before)?, after: whole(after)? });
            }
            Deed::ConditionsChanged(changes.into())
        }
        What::ContributionChanged(ix, before, after) => {
            let mut whole = |c: Option<Contribution>| c.map(|c| c.read(meeting).map(Box::new)).transpose();
            Deed::ContributionChanged(Edit { ix: ContributionIx(ix), before: whole(before)?, after: whole(after)? })
        }
        What::TermChanged(ix, before, after) => {
            let term = |term: Option<Term>| term.map(|term| Box::new(term.read()));
            Deed::TermChanged(Edit { ix: TermIx(ix), before: term(before), after: term(after) })
        }
        What::ActionPointChanged(ix, before, after) => {
            let whole = |p: Option<ActionPoint>| p.map(|p| p.read(names).map(Box::new)).transpose();
            Deed::ActionPointChanged(Edit { ix: ActionPointIx(ix), before: whole(before)?, after: whole(after)? })
        }
        What::BallotTaken(ballot, replaces) => {
            let clash = if replaces { Clash::Replace } else { Clash::Refuse };
            let taking = meeting.taking(ballot::decode(names, ballot)?, clash, written);
            Deed::BallotTaken(Box::new(taking.map_err(|_| WireError::Refused)?))
        }
        What::PresenceChanged(council, before) => {
            Deed::PresenceChanged { council: names.find_council(&council)?, before: before.into() }
        }
        What::TopicOpened(item, before) => Deed::TopicOpened { item: names.find_item(&item)?, before: open(before)? },
        What::TopicClosed(item, was, presence) => {
            Deed::TopicClosed { item: names.find_item(&item)?, open: open(was)?, presence: presences(&presence)? }
        }
        What::TopicReopened(item, was, presence) => {
            Deed::TopicReopened { item: names.find_item(&item)?, open: open(was)?, presence: presences(&presence)? }
        }
        What::ItemAdded(item, parent, place) => Deed::ItemAdded {
            item: Box::new(item::decode(names, item)?),
            position: Position { parent: open(parent)?, place },
        },
        What::ItemEdited(item, before, after) => {
            let item = names.find_item(&item)?;
            let facts = |facts: Facts| facts.read(names.0.agenda().item(item)).map(Box::new);
            Deed::ItemEdited { item, before: facts(before)?, after: facts(after)? }
        }
        What::ItemWithdrawn(item) => Deed::ItemWithdrawn(names.find_item(&item)?),
        What::ItemMoved(item, before, after) => Deed::ItemMoved { item: names.find_item(&item)?, before, after },
        What::Planned(item, before, after) => Deed::Planned { item: names.find_item(&item)?, before, after },
        What::MilestonesChanged(item, before, after) => {
            let all = |milestones: Vec<Milestone>| milestones.into_iter().map(Milestone::read).collect();
            Deed::MilestonesChanged { item: names.find_item(&item)?, before: all(before), after: all(after) }
        }
        What::CostsChanged(item, before, after) => {
            let all = |costs: Vec<Cost>| costs.into_iter().map(|cost| cost.read(names)).collect::<Result<_, _>>();
            Deed::CostsChanged { item: names.find_item(&item)?, before: all(before)?, after: all(after)? }
        }
        What::CalendarChanged(before, after) => {
            let all = |calendar: Vec<Sitting>| calendar.into_iter().map(|it| it.read(names)).collect::<Result<_, _>>();
            Deed::CalendarChanged { before: all(before)?, after: all(after)? }
        }
        What::Concluded(item, before, after) => {
            let words = |c: Option<Conclusion>| c.map(|c| c.read().map(Box::new)).transpose();
            Deed::Concluded { item: names.find_item(&item)?, before: words(before)?, after: words(after)? }
        }
        What::PhaseChanged(before, after) => Deed::PhaseChanged { before: before.into(), after: after.into() },
        What::RegionChanged(before, after) => {
            Deed::RegionChanged { before: Box::new(before.read()?), after: Box::new(after.read()?) }
        }
        What::RulesChanged(before, after) => {
            let rules = |rules: Vec<Rule>| rules.into_iter().map(|rule| rule.read(names)).collect::<Result<_, _>>();
            Deed::RulesChanged { before: rules(before)?, after: rules(after)? }
        }
        What::ScaleChanged(before, after) => {
            let scale = |levels| setting::decode_scale(levels).map(Box::new);
            Deed::ScaleChanged { before: scale(before)?, after: scale(after)? }
        }
        What::Undone(seq) => return Ok(Act::Undone(seq)),
        What::Redone(seq) => return Ok(Act::Redone(seq)),
    }))
}

fn encode_change(names: Names<'_>, change: &MarkChange) -> Result<Change, WireError> {
    let MarkChange { cell, origin, before, after } = *change;
    let (item, council) = (names.item(cell.item)?, names.council(cell.council)?);
    let (before, after) = (names.answer(before)?, names.answer(after)?);
    Ok(match origin {
        Origin::Meeting => Change::Marked(item, council, before, after),
        Origin::Ballot { version } => Change::Filed(version, item, council, before, after),
    })
}

fn decode_change(names: Names<'_>, change: Change) -> Result<MarkChange, WireError> {
    let (origin, item, council, before, after) = match change {
        Change::Marked(item, council, before, after) => (Origin::Meeting, item, council, before, after),
        Change::Filed(version, item, council, before, after) => {
            (Origin::Ballot { version }, item, council, before, after)
        }
    };
    let cell = names.find_cell(&item, &council)?;
    Ok(MarkChange { cell, origin, before: names.find_answer(&before)?, after: names.find_answer(&after)? })
}

/// A letter for each council: P where it is at the table, A where it is away.
pub(in crate::store) fn letters(presence: &[council::Presence]) -> String {
    let letter = |p: &council::Presence| match p {
        council::Presence::Present => 'P',
        council::Presence::Absent => 'A',
    };
    presence.iter().map(letter).collect()
}

pub(in crate::store) fn presences(letters: &str) -> Result<Box<[council::Presence]>, WireError> {
    let presence = |letter| match letter {
        'P' => Ok(council::Presence::Present),
        'A' => Ok(council::Presence::Absent),
        _ => Err(WireError::NotPresence(excerpt(letters))),
    };
    letters.chars().map(presence).collect()
}
