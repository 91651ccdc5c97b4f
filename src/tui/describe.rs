//! An event in one sentence.

use crate::domain::agenda::Facts;
use crate::domain::calendar::{Sitting, sitting_on};
use crate::domain::condition::Condition;
use crate::domain::contribution::Contribution;
use crate::domain::council::Presence;
use crate::domain::event::{Act, Deed, Edit, Event, MarkChange, Phase};
use crate::domain::id::{ConditionIx, ContributionIx, ItemIx};
use crate::domain::mark::{Answer, Cell};
use crate::domain::meeting::Meeting;
use crate::message::Message;
use crate::words::{date_message, level_message, plain, status_message};

/// What happened, in one sentence.
#[must_use]
pub fn describe(meeting: &Meeting, event: &Event) -> Message {
    match &event.act {
        Act::Undone(target) => past(meeting, "event-undone", *target),
        Act::Redone(target) => past(meeting, "event-redone", *target),
        Act::Did(deed) => plainly(meeting, deed),
    }
}

fn past(meeting: &Meeting, id: &'static str, target: u64) -> Message {
    match meeting.history().deed(target) {
        Some(deed) => Message::new(id).with("what", plainly(meeting, &deed)),
        None => plain(""),
    }
}

fn plainly(meeting: &Meeting, deed: &Deed) -> Message {
    match deed {
        Deed::Marked(change) => marked(meeting, change),
        Deed::Hammered(changes) => Message::new("event-hammered")
            .with("level", level_message(meeting.scale(), changes.first().map_or(Answer::Pending, |c| c.after)))
            .with("item", changes.first().map_or_else(String::new, |c| number(meeting, c.cell.item)))
            .with("count", changes.len()),
        Deed::Remarked(edit) => {
            let id = if edit.after.is_some() { "event-remarked" } else { "event-remark-removed" };
            edit.after
                .as_ref()
                .or(edit.before.as_ref())
                .map_or_else(|| plain(""), |remark| at(meeting, id, remark.cell))
        }
        Deed::ConditionsChanged(edits) => conditions(meeting, edits),
        Deed::ContributionChanged(edit) => contribution(meeting, edit),
        Deed::TermChanged(edit) => {
            let id = match (&edit.before, &edit.after) {
                (None, _) => "event-term",
                (Some(_), Some(_)) => "event-term-changed",
                (Some(_), None) => "event-term-removed",
            };
            edit.sides().last().map_or_else(|| plain(""), |it| Message::new(id).with("term", it.term.as_str()))
        }
        Deed::ActionPointChanged(edit) => {
            let id = match (&edit.before, &edit.after) {
                (None, _) => "event-action-agreed",
                (Some(_), Some(_)) => "event-action-changed",
                (Some(_), None) => "event-action-removed",
            };
            let text = edit.after.as_ref().or(edit.before.as_ref()).map_or("", |point| point.text.as_str());
            Message::new(id).with("text", text)
        }
        Deed::BallotTaken(taking) => Message::new("event-ballot-taken")
            .with("council", meeting.council_name(taking.ballot.council))
            .with("version", taking.ballot.version)
            .with("count", taking.marks.len()),
        Deed::PresenceChanged { council, before } => Message::new(match before {
            Presence::Present => "event-left",
            Presence::Absent => "event-came",
        })
        .with("council", meeting.council_name(*council)),
        Deed::TopicOpened { item, .. } => titled(meeting, "event-opened", *item),
        Deed::TopicClosed { item, .. } => titled(meeting, "event-closed", *item),
        Deed::TopicReopened { item, .. } => titled(meeting, "event-reopened", *item),
        Deed::ItemAdded { item, .. } => {
            Message::new("event-added").with("item", item.number.as_str()).with("title", item.title.as_str())
        }
        Deed::ItemEdited { item, before, after } => {
            titled(meeting, if only_carries(before, after) { "event-properties" } else { "event-edited" }, *item)
        }
        Deed::ItemWithdrawn(item) => titled(meeting, "event-withdrawn", *item),
        Deed::RegionChanged { .. } => Message::new("event-region-changed"),
        Deed::RulesChanged { .. } => Message::new("event-rules-changed"),
        Deed::ScaleChanged { .. } => Message::new("event-scale-changed"),
        Deed::ItemMoved { item, .. } => titled(meeting, "event-moved", *item),
        Deed::Planned { item, after, .. } => match after {
            Some(minutes) => titled(meeting, "event-planned", *item).with("minutes", *minutes),
            None => titled(meeting, "event-plan-removed", *item),
        },
        Deed::MilestonesChanged { item, .. } => titled(meeting, "event-milestones", *item),
        Deed::CostsChanged { item, .. } => titled(meeting, "event-costs", *item),
        Deed::CalendarChanged { before, after } => calendar(before, after),
        Deed::Concluded { item, after, .. } => {
            titled(meeting, if after.is_some() { "event-concluded" } else { "event-conclusion-removed" }, *item)
        }
        Deed::PhaseChanged { after, .. } => Message::new(match after {
            Phase::Running => "event-resumed",
            Phase::Suspended => "event-suspended",
            Phase::Closed => "event-meeting-closed",
        }),
    }
}

/// What became of the calendar: of one day, for a point that is moved to another day of the day where it went.
fn calendar(before: &[Sitting], after: &[Sitting]) -> Message {
    let planned = |sitting: &Sitting| sitting.points.len();
    let (id, day) = match (before, after) {
        ([], [came, ..]) => ("event-sitting-added", came.date),
        ([went, ..], []) => ("event-sitting-removed", went.date),
        ([was], [is]) if was.date != is.date => ("event-sitting-moved", is.date),
        ([was], [is]) if planned(was) < planned(is) => ("event-point-planned", is.date),
        ([was], [is]) if planned(was) > planned(is) => ("event-point-unplanned", is.date),
        (_, [is]) => ("event-sitting-changed", is.date),
        (_, after) => {
            let gained = |is: &&Sitting| sitting_on(before, is.date).is_none_or(|was| planned(was) < planned(is));
            let Some(day) = after.iter().find(gained).map(|is| is.date) else {
                return Message::new("event-calendar-changed");
            };
            ("event-point-moved", day)
        }
    };
    Message::new(id).with("date", date_message(day))
}

/// What became of conditions: two change at once only when one takes over the other.
fn conditions(meeting: &Meeting, edits: &[Edit<ConditionIx, Condition>]) -> Message {
    let Some(edit) = edits.last() else { return plain("") };
    let text = |condition: &Option<Box<Condition>>| condition.as_ref().map_or_else(String::new, |c| c.text.clone());
    let was = edit.before.as_ref().map(|condition| condition.status);
    let is = edit.after.as_ref().map(|condition| condition.status);
    match (edits.len(), was, is) {
        (2.., _, _) => Message::new("event-conditions-joined").with("text", text(&edit.after)),
        (_, None, _) => {
            let cell = edit.after.as_ref().and_then(|condition| condition.cells().next());
            cell.map_or_else(|| plain(""), |cell| at(meeting, "event-condition-put", cell))
        }
        (_, Some(_), None) => Message::new("event-condition-dropped").with("text", text(&edit.before)),
        (_, Some(was), Some(is)) if was != is => {
            Message::new("event-condition-answered").with("text", text(&edit.after)).with("status", status_message(is))
        }
        (_, Some(_), Some(_)) => Message::new("event-condition-changed").with("text", text(&edit.after)),
    }
}

/// What became of a contribution: an answer that is given or taken back goes before a change of words.
fn contribution(meeting: &Meeting, edit: &Edit<ContributionIx, Contribution>) -> Message {
    let is_answered = |it: &Option<Box<Contribution>>| it.as_ref().is_some_and(|it| !it.is_unanswered());
    let id = match (&edit.before, &edit.after) {
        (None, _) => "event-contribution",
        (Some(_), None) => "event-contribution-removed",
        (Some(_), Some(_)) => match (is_answered(&edit.before), is_answered(&edit.after)) {
            (false, true) => "event-contribution-answered",
            (true, false) => "event-contribution-unanswered",
            (false, false) | (true, true) => "event-contribution-changed",
        },
    };
    edit.sides().next().map_or_else(|| plain(""), |it| at(meeting, id, it.cell))
}

fn marked(meeting: &Meeting, change: &MarkChange) -> Message {
    at(meeting, "event-marked", change.cell)
        .with("before", level_message(meeting.scale(), change.before))
        .with("after", level_message(meeting.scale(), change.after))
}

fn at(meeting: &Meeting, id: &'static str, cell: Cell) -> Message {
    Message::new(id).with("item", number(meeting, cell.item)).with("council", meeting.council_name(cell.council))
}

fn titled(meeting: &Meeting, id: &'static str, item: ItemIx) -> Message {
    Message::new(id).with("item", number(meeting, item)).with("title", meeting.agenda().item(item).title.as_str())
}

fn number(meeting: &Meeting, item: ItemIx) -> String {
    meeting.agenda().item(item).number.clone()
}

/// Whether nothing of an item changed but its tags and properties.
fn only_carries(before: &Facts, after: &Facts) -> bool {
    before.properties != after.properties && *before == Facts { properties: before.properties.clone(), ..after.clone() }
}
