//! How the meeting went: what of its record still holds, in which order topics were treated, who was there when.

use std::collections::{BTreeMap, HashMap};

use crate::domain::council::Presence;
use crate::domain::event::{Act, Deed, Event};
use crate::domain::history::History;
use crate::domain::id::{CouncilIx, ItemIx};
use crate::domain::meeting::Meeting;
use crate::domain::time::Moment;

/// The deeds that hold, single marks apart, oldest first: what was taken back is left out.
pub(super) fn holding(history: &History) -> Vec<(&Event, &Deed)> {
    let mut holding = BTreeMap::new();
    let mut taken_back = HashMap::new();
    for (seq, event) in history.others() {
        match &event.act {
            Act::Did(deed) => _ = holding.insert(seq, (event, deed)),
            Act::Undone(target) => taken_back.extend(holding.remove(target).map(|it| (*target, it))),
            Act::Redone(target) => holding.extend(taken_back.remove(target).map(|it| (*target, it))),
        }
    }
    holding.into_values().collect()
}

/// The items that were treated, in the order in which the meeting first turned to them: put on the table, finished or
/// concluded, whichever came first. An item below one that was finished as a whole was finished with it, and a heading
/// is among them only if it was concluded itself. What was treated at once stays in the order of the agenda.
pub(super) fn treated(meeting: &Meeting) -> Vec<ItemIx> {
    let agenda = meeting.agenda();
    let mut first = vec![usize::MAX; agenda.len()];
    for (place, (_, deed)) in holding(meeting.history()).into_iter().enumerate() {
        for item in turned_to(meeting, deed) {
            if let Some(first) = first.get_mut(item.index()) {
                *first = place.min(*first);
            }
        }
    }
    let is_listed = |item: &ItemIx| {
        meeting.conclusion(*item).is_some() || (agenda.item(*item).coloured && first[item.index()] < usize::MAX)
    };
    let mut treated: Vec<_> = agenda.walk().into_iter().filter(is_listed).collect();
    treated.sort_by_key(|item| first[item.index()]);
    treated
}

/// The items that the meeting turned to with a deed.
fn turned_to(meeting: &Meeting, deed: &Deed) -> Vec<ItemIx> {
    match deed {
        Deed::TopicOpened { item, .. } | Deed::Concluded { item, .. } => vec![*item],
        Deed::TopicClosed { item, .. } => meeting.agenda().all_below(*item),
        Deed::Marked(_)
        | Deed::Hammered(_)
        | Deed::Remarked(_)
        | Deed::ConditionsChanged(_)
        | Deed::ContributionChanged(_)
        | Deed::TermChanged(_)
        | Deed::ActionPointChanged(_)
        | Deed::BallotTaken(_)
        | Deed::PresenceChanged { .. }
        | Deed::TopicReopened { .. }
        | Deed::ItemAdded { .. }
        | Deed::ItemEdited { .. }
        | Deed::ItemWithdrawn(_)
        | Deed::ItemMoved { .. }
        | Deed::Planned { .. }
        | Deed::MilestonesChanged { .. }
        | Deed::CostsChanged { .. }
        | Deed::CalendarChanged { .. }
        | Deed::RegionChanged { .. }
        | Deed::RulesChanged { .. }
        | Deed::ScaleChanged { .. }
        | Deed::PhaseChanged { .. } => Vec::new(),
    }
}

/// When a council was at the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Attendance {
    Throughout,
    Never,
    From(Moment),
    Until(Moment),
    /// It came and went.
    Partly,
}

/// When a council was at the table, from the moment that the first topic was. What changed before was still the roll call.
pub(super) fn attendance(meeting: &Meeting, council: CouncilIx) -> Attendance {
    let mut at_start = meeting.region().council(council).presence;
    let mut changes = Vec::new();
    let mut has_begun = false;
    for (event, deed) in holding(meeting.history()) {
        has_begun |= !turned_to(meeting, deed).is_empty();
        if let Deed::PresenceChanged { council: it, before } = deed
            && *it == council
        {
            if has_begun {
                changes.push((event.at, before.other()));
            } else {
                at_start = before.other();
            }
        }
    }
    match (at_start, changes.as_slice()) {
        (Presence::Present, []) => Attendance::Throughout,
        (Presence::Absent, []) => Attendance::Never,
        (Presence::Absent, [(at, Presence::Present)]) => Attendance::From(*at),
        (Presence::Present, [(at, Presence::Absent)]) => Attendance::Until(*at),
        (Presence::Present | Presence::Absent, [_, ..]) => Attendance::Partly,
    }
}
