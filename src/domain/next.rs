//! The next meeting: what of this one returns, and what is kept for reference.
//!
//! A point that the meeting came to a conclusion on, or that the rules call settled, is kept with how it stood; any other is
//! coloured again, with how it stood beside it. Nothing that somebody said something of is lost.

mod after;
mod planned;

use super::agenda::{Agenda, Arrival, Former, Item, Related};
use super::conclusion::{Conclusion, Finding};
use super::condition::Status;
use super::council::{Council, Presence, Region};
use super::id::{CouncilIx, ItemIx};
use super::ledger::Voice;
use super::mark::{Answer, Cell};
use super::meeting::{EarlierRound, Meeting, Plan};
use super::outcome::{Firmness, Outcome};
use super::tally::Tally;
use super::time::Date;

/// What becomes of an item in the next meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Becomes {
    /// It is coloured again.
    Again(Because),
    /// It stays on the agenda for reference, and is not coloured.
    Kept(Settled),
    /// It was not coloured and is not: a heading, something to know, or what an earlier round settled.
    AsItWas,
    /// It was taken off the agenda before anybody said something of it.
    LeftOut,
}

/// Why an item is coloured again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Because {
    /// The meeting held it over.
    HeldOver,
    /// There is support under conditions, and not all of them are met.
    Conditions,
    /// What came of it can still change, or is that it is open.
    NotSettled,
}

/// Why an item is not coloured again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Settled {
    /// The meeting concluded it.
    Concluded(Finding),
    /// The leading rule came to this, whatever is still said.
    ByRule(Outcome),
    /// It was taken off the agenda.
    TakenOff,
}

/// What becomes of an item. A conclusion of the meeting goes before what the rules count.
#[must_use]
pub fn becomes(meeting: &Meeting, tally: &Tally, item: ItemIx) -> Becomes {
    let agenda = meeting.agenda();
    if agenda.is_withdrawn(item) {
        let is_kept = agenda.all_below(item).into_iter().any(|below| is_spoken_of(meeting, below));
        return if is_kept { Becomes::Kept(Settled::TakenOff) } else { Becomes::LeftOut };
    }
    let finding = meeting.conclusion(item).and_then(|conclusion| conclusion.finding);
    if !agenda.item(item).coloured {
        let returns = finding == Some(Finding::HeldOver) && agenda.item(item).is_reference();
        return if returns { Becomes::Again(Because::HeldOver) } else { Becomes::AsItWas };
    }
    match finding {
        Some(Finding::HeldOver) => Becomes::Again(Because::HeldOver),
        Some(Finding::Conditional) if !has_all_met(meeting, item) => Becomes::Again(Because::Conditions),
        Some(finding) => Becomes::Kept(Settled::Concluded(finding)),
        None => match tally.leading(item) {
            _ if has_unmet(meeting, item) => Becomes::Again(Because::Conditions),
            Some((Outcome::Conditional, _)) => Becomes::Again(Because::Conditions),
            Some((outcome @ (Outcome::Support | Outcome::NoSupport), Firmness::Settled)) => {
                Becomes::Kept(Settled::ByRule(outcome))
            }
            Some(_) | None => Becomes::Again(Because::NotSettled),
        },
    }
}

/// Whether something was said of an item, in this meeting or before.
fn is_spoken_of(meeting: &Meeting, item: ItemIx) -> bool {
    let is_said = |council| {
        let cell = Cell { item, council };
        !meeting.marks().all(cell).is_empty() || meeting.has_words(cell) || meeting.has_contributions(cell)
    };
    meeting.conclusion(item).is_some()
        || !meeting.agenda().item(item).former.is_empty()
        || meeting.region().indices().any(is_said)
}

/// Whether a council that is not green asks something of an item that is not met.
fn has_unmet(meeting: &Meeting, item: ItemIx) -> bool {
    meeting.region().indices().any(|council| {
        let cell = Cell { item, council };
        meeting.voice(cell) != Voice::For && meeting.conditions_at(cell).any(|(_, c)| c.status.is_unmet())
    })
}

/// Whether conditions were put to an item, and all of them are met.
fn has_all_met(meeting: &Meeting, item: ItemIx) -> bool {
    let asked = || meeting.conditions().filter(|(_, c)| c.cells().any(|cell| cell.item == item));
    asked().next().is_some() && asked().all(|(_, c)| c.status == Status::Granted)
}

/// The agenda of the next meeting, on this day: the same councils, scale and rules, with what this round left.
///
/// What holds for one sitting only is not taken along: who was there, under which mandate they spoke, where it was held. What the
/// calendar says of the day is: how the meeting is called, where it is held, and what is planned for it.
#[must_use]
pub fn next_plan(meeting: &Meeting, tally: &Tally, date: Date) -> Plan {
    let plan = meeting.plan();
    let Taken { agenda, places } = items(meeting, tally);
    let mut earlier = plan.earlier.clone();
    earlier.push(EarlierRound { round: plan.round, date: plan.date, note: plan.note.clone() });
    planned::take_in(Plan {
        id: next_id(&plan.id, plan.date, date),
        series: plan.series.clone(),
        round: plan.round.saturating_add(1),
        title: plan.title.clone(),
        date,
        place: None,
        note: None,
        earlier,
        region: Region { councils: plan.region.councils.iter().map(council).collect(), ..plan.region.clone() },
        scale: plan.scale.clone(),
        rules: plan.rules.clone(),
        attributes: plan.attributes.clone(),
        glossary: meeting.glossary().map(|(_, term)| term.clone()).collect(),
        calendar: after::calendar(meeting, &places),
        ballots: Vec::new(),
        contributions: after::contributions(meeting, &places),
        conditions: after::conditions(meeting, &places),
        actions: after::actions(meeting, &places),
        agenda,
    })
}

/// The id that the meeting of the series on a day has, or will have.
#[must_use]
pub fn id_on(plan: &Plan, day: Date) -> String {
    if day == plan.date { plan.id.clone() } else { next_id(&plan.id, plan.date, day) }
}

/// The id with the new day where the old one stood, or with the new day behind it.
fn next_id(id: &str, was: Date, is: Date) -> String {
    let (was, is) = (was.to_string(), is.to_string());
    if id.contains(&was) {
        return id.replace(&was, &is);
    }
    let room = ID_MAX - is.len() - 1;
    format!("{}-{is}", id.chars().take(room).collect::<String>())
}

/// Ids of files have at most so many characters.
const ID_MAX: usize = 64;

fn council(council: &Council) -> Council {
    Council { mandate: None, presence: Presence::Present, ..council.clone() }
}

/// The items of the next meeting, and where each of this one stands among them.
struct Taken {
    agenda: Agenda,
    places: Vec<Option<ItemIx>>,
}

fn items(meeting: &Meeting, tally: &Tally) -> Taken {
    let agenda = meeting.agenda();
    let mut taken = Taken { agenda: Agenda::default(), places: vec![None; agenda.len()] };
    let mut stack: Vec<ItemIx> = agenda.children(None).iter().rev().copied().collect();
    // In reading order, as a file is read.
    while let Some(item) = stack.pop() {
        let Some(next) = next_item(meeting, tally, item) else { continue };
        let above = agenda.parent(item).and_then(|above| taken.places[above.index()]);
        taken.places[item.index()] = Some(taken.agenda.push(above, next));
        stack.extend(agenda.children(Some(item)).iter().rev());
    }
    for item in (0..agenda.len()).map(ItemIx::at) {
        let Some(at) = taken.places[item.index()] else { continue };
        for related in &agenda.item(item).related {
            if let Some(other) = taken.places[related.item.index()] {
                taken.agenda.relate(at, Related { item: other, why: related.why.clone() });
            }
        }
    }
    taken
}

fn next_item(meeting: &Meeting, tally: &Tally, item: ItemIx) -> Option<Item> {
    let it = meeting.agenda().item(item);
    let (coloured, planned) = match becomes(meeting, tally, item) {
        Becomes::LeftOut => return None,
        Becomes::Again(_) => (true, it.planned),
        Becomes::Kept(_) => (false, None),
        Becomes::AsItWas => (false, it.planned),
    };
    let mut former = it.former.clone();
    former.extend(this_round(meeting, tally, item));
    Some(Item { coloured, planned, arrival: Arrival::Planned, former, related: Vec::new(), ..it.clone() })
}

/// How an item stands at the end of this round; nothing for one that nobody coloured or concluded.
fn this_round(meeting: &Meeting, tally: &Tally, item: ItemIx) -> Option<Former> {
    let agenda = meeting.agenda();
    let withdrawn = || Conclusion { finding: Some(Finding::Withdrawn), ..Conclusion::default() };
    let written = meeting.conclusion(item).cloned();
    let conclusion = if agenda.is_withdrawn(item) { Some(written.unwrap_or_else(withdrawn)) } else { written };
    let spoken = |(council, answer): (CouncilIx, Answer)| (answer != Answer::Pending).then_some((council, answer));
    let leading = meeting.rules().first().filter(|_| agenda.item(item).coloured);
    let former = Former {
        round: meeting.plan().round,
        // Also of a point that is not coloured any more: what was said of it was said.
        marks: meeting.marks().row(item).filter_map(spoken).collect(),
        outcome: leading.map(|rule| tally.verdict(meeting, item, rule).outcome),
        conclusion,
    };
    (!former.marks.is_empty() || former.conclusion.is_some()).then_some(former)
}
