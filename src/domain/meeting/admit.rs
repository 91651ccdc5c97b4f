//! What may be believed of an event: pure.

use std::cmp::Ordering;

use super::Meeting;
use super::apply::Way;
use crate::domain::event::{Body, Event, MarkChange, Seq};
use crate::domain::id::ItemIx;
use crate::domain::mark::{Answer, Cell};
use crate::domain::remark::Remark;

impl Meeting {
    /// Whether an event from a file or another seat fits: everything that it speaks of exists, and all was as it says.
    #[must_use]
    pub fn admits(&self, event: &Event) -> bool {
        event.number == self.history.next_number(event.author) && self.fits(&event.body)
    }

    /// Whether everything that an event speaks of exists and stands as it says.
    pub(super) fn fits(&self, body: &Body) -> bool {
        match body {
            Body::Undone(target) => self.past_stands(*target, Way::Back),
            Body::Redone(target) => self.past_stands(*target, Way::Forth),
            Body::TopicClosed { presence, .. } => {
                presence.len() == self.presence.len() && self.stands(body, Way::Forth)
            }
            Body::Marked(_)
            | Body::Hammered(_)
            | Body::Remarked { .. }
            | Body::PresenceChanged { .. }
            | Body::TopicOpened { .. }
            | Body::TopicReopened { .. }
            | Body::ItemAdded { .. }
            | Body::ItemMoved { .. }
            | Body::Concluded { .. }
            | Body::PhaseChanged { .. } => self.stands(body, Way::Forth),
        }
    }

    pub(super) fn past_stands(&self, target: Seq, way: Way) -> bool {
        self.history.event(target).is_some_and(|e| self.stands(&e.body, way))
    }

    /// Whether the meeting is as it was before an event (to go forth) or after it (to go back).
    fn stands(&self, body: &Body, way: Way) -> bool {
        let has = |item: &ItemIx| self.agenda().has(*item);
        match body {
            Body::Marked(change) => self.mark_stands(change, way),
            Body::Hammered(changes) => !changes.is_empty() && changes.iter().all(|c| self.mark_stands(c, way)),
            Body::Remarked { remark, before, after } => {
                let expected = if way == Way::Forth { before } else { after };
                let exists = |r: &Remark| r.cells.iter().all(|c| self.has_cell(*c));
                let now = self.remarks.get(remark.index()).and_then(Option::as_ref);
                let known = match remark.index().cmp(&self.remarks.len()) {
                    Ordering::Less | Ordering::Equal => true,
                    Ordering::Greater => false,
                };
                known && now == expected.as_deref() && after.as_deref().is_none_or(exists)
            }
            Body::PresenceChanged { council, before } => {
                let expected = if way == Way::Forth { *before } else { before.other() };
                self.presence.get(council.index()) == Some(&expected)
            }
            Body::TopicOpened { item, before } => {
                let expected = if way == Way::Forth { *before } else { Some(*item) };
                has(item) && self.open_topic() == expected && !self.is_closed(*item)
            }
            Body::TopicClosed { item, open, .. } => {
                has(item)
                    && self.topics[item.index()].closed.is_some() == (way == Way::Back)
                    && (way == Way::Back || self.open_topic() == *open)
                    && open.is_none_or(|o| self.agenda().has(o))
            }
            Body::TopicReopened { item, open, presence } => {
                has(item)
                    && presence.len() == self.presence.len()
                    && self.topics[item.index()].closed.is_some() == (way == Way::Forth)
                    && (way == Way::Back || self.open_topic() == *open)
                    && open.is_none_or(|o| self.agenda().has(o))
            }
            Body::ItemAdded { item, position } => match (self.agenda().find(&item.id), way) {
                (None, Way::Forth) => position.parent.is_none_or(|p| self.agenda().has(p)),
                (Some(ix), Way::Forth) => {
                    self.agenda().is_withdrawn(ix) && item.arrival == self.agenda().item(ix).arrival
                }
                (Some(ix), Way::Back) => !self.agenda().is_withdrawn(ix),
                (None, Way::Back) => false,
            },
            Body::ItemMoved { item, before, after } => {
                let expected = if way == Way::Forth { before } else { after };
                has(item) && self.agenda().position(*item).place == *expected
            }
            Body::Concluded { item, before, after } => {
                let expected = if way == Way::Forth { before } else { after };
                has(item) && self.topics[item.index()].conclusion == *expected
            }
            Body::PhaseChanged { before, after } => self.phase == if way == Way::Forth { *before } else { *after },
            Body::Undone(_) | Body::Redone(_) => false,
        }
    }

    fn mark_stands(&self, change: &MarkChange, way: Way) -> bool {
        let expected = if way == Way::Forth { change.before } else { change.after };
        let known = |a: Answer| a.level().is_none_or(|l| self.scale().level(l).is_some());
        self.has_cell(change.cell)
            && known(change.before)
            && known(change.after)
            && self.marks.of(change.cell, change.origin) == expected
    }

    pub(super) fn has_cell(&self, cell: Cell) -> bool {
        self.agenda().has(cell.item)
            && cell.council.index() < self.presence.len()
            && self.agenda().item(cell.item).coloured
    }
}
