//! An event in one sentence.

use crate::domain::council::Presence;
use crate::domain::event::{Act, Deed, Event, MarkChange, Phase};
use crate::domain::id::ItemIx;
use crate::domain::mark::Cell;
use crate::domain::meeting::Meeting;
use crate::message::Message;
use crate::words::{level_message, plain};

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
        Some(deed) => Message::new(id).with("what", plainly(meeting, deed)),
        None => plain(""),
    }
}

fn plainly(meeting: &Meeting, deed: &Deed) -> Message {
    match deed {
        Deed::Marked(change) => marked(meeting, change),
        Deed::Hammered(changes) => Message::new("event-hammered")
            .with("item", changes.first().map_or_else(String::new, |c| number(meeting, c.cell.item)))
            .with("count", changes.len()),
        Deed::Remarked { before, after, .. } => {
            let id = if after.is_some() { "event-remarked" } else { "event-remark-removed" };
            match after.as_ref().or(before.as_ref()).and_then(|r| r.cells.first()) {
                Some(&cell) => at(meeting, id, cell),
                None => plain(""),
            }
        }
        Deed::PresenceChanged { council, before } => Message::new(match before {
            Presence::Present => "event-left",
            Presence::Absent => "event-came",
        })
        .with("council", meeting.region().council(*council).name.as_str()),
        Deed::TopicOpened { item, .. } => titled(meeting, "event-opened", *item),
        Deed::TopicClosed { item, .. } => titled(meeting, "event-closed", *item),
        Deed::TopicReopened { item, .. } => titled(meeting, "event-reopened", *item),
        Deed::ItemAdded { item, .. } => {
            Message::new("event-added").with("item", item.number.as_str()).with("title", item.title.as_str())
        }
        Deed::ItemMoved { item, .. } => titled(meeting, "event-moved", *item),
        Deed::Planned { item, after, .. } => match after {
            Some(minutes) => titled(meeting, "event-planned", *item).with("minutes", *minutes),
            None => titled(meeting, "event-plan-removed", *item),
        },
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

fn marked(meeting: &Meeting, change: &MarkChange) -> Message {
    at(meeting, "event-marked", change.cell)
        .with("before", level_message(meeting.scale(), change.before))
        .with("after", level_message(meeting.scale(), change.after))
}

fn at(meeting: &Meeting, id: &'static str, cell: Cell) -> Message {
    Message::new(id)
        .with("item", number(meeting, cell.item))
        .with("council", meeting.region().council(cell.council).name.as_str())
}

fn titled(meeting: &Meeting, id: &'static str, item: ItemIx) -> Message {
    Message::new(id).with("item", number(meeting, item)).with("title", meeting.agenda().item(item).title.as_str())
}

fn number(meeting: &Meeting, item: ItemIx) -> String {
    meeting.agenda().item(item).number.clone()
}
