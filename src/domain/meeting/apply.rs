//! How events change a meeting: total, deterministic, and the same way forwards and back.

use super::{Clock, Meeting, Topic};
use crate::domain::council::Presence;
use crate::domain::event::{Act, Change, Deed, Event, MarkChange, Phase, Seq};
use crate::domain::id::{ItemIx, RemarkIx};
use crate::domain::mark::{Answer, Cell, Mark};
use crate::domain::remark::Remark;
use crate::domain::time::Moment;

/// Which way an event is turned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// As it happened.
    Forth,
    /// Taken back.
    Back,
}

impl Meeting {
    /// Makes an admitted event part of the meeting.
    pub fn apply(&mut self, event: &Event) -> Change {
        let change = match &event.act {
            Act::Undone(target) => self.turn_past(*target, Way::Back, event.at),
            Act::Redone(target) => self.turn_past(*target, Way::Forth, event.at),
            Act::Did(deed) => self.turn(deed, Way::Forth, event.at),
        };
        self.history.push(event.clone());
        change
    }

    fn turn_past(&mut self, target: Seq, way: Way, at: Moment) -> Change {
        match self.history.deed(target).cloned() {
            Some(deed) => self.turn(&deed, way, at),
            None => Change::Words,
        }
    }

    fn turn(&mut self, deed: &Deed, way: Way, at: Moment) -> Change {
        match deed {
            Deed::Marked(change) => Change::Cells(vec![self.turn_mark(change, way)]),
            Deed::Hammered(changes) => Change::Cells(changes.iter().map(|c| self.turn_mark(c, way)).collect()),
            Deed::Remarked { remark, before, after } => {
                let now = if way == Way::Forth { after } else { before };
                self.set_remark(*remark, now.as_deref().cloned());
                Change::Words
            }
            Deed::PresenceChanged { council, before } => {
                let now = if way == Way::Forth { before.other() } else { *before };
                if let Some(presence) = self.presence.get_mut(council.index()) {
                    *presence = now;
                }
                Change::Presence(*council)
            }
            Deed::TopicOpened { item, before } => {
                self.turn_clock(if way == Way::Forth { Some(*item) } else { *before }, at);
                Change::Words
            }
            Deed::TopicClosed { item, open, presence } => {
                let now = self.open_topic();
                let left = |open: Option<ItemIx>| open.filter(|&o| !self.is_within(o, *item));
                match way {
                    Way::Forth => self.close(*item, presence.clone(), left(now), at),
                    // Whatever was opened since stays open.
                    Way::Back => self.reopen(*item, if now == left(*open) { *open } else { now }, at),
                }
            }
            Deed::TopicReopened { item, open, presence } => match way {
                Way::Forth => self.reopen(*item, Some(*item), at),
                Way::Back => {
                    let now = self.open_topic();
                    let is_within = now.is_some_and(|o| self.is_within(o, *item));
                    self.close(*item, presence.clone(), if is_within { *open } else { now }, at)
                }
            },
            Deed::ItemAdded { item, position } => {
                match (self.plan.agenda.find(&item.id), way) {
                    (None, Way::Forth) => {
                        self.plan.agenda.insert(*position, (**item).clone());
                        self.marks.grow();
                        self.topics.push(Topic::default());
                    }
                    (Some(ix), Way::Forth) => self.plan.agenda.set_withdrawn(ix, false),
                    (Some(ix), Way::Back) => {
                        self.plan.agenda.set_withdrawn(ix, true);
                        self.turn_clock(self.open_topic(), at);
                    }
                    (None, Way::Back) => {}
                }
                Change::Agenda
            }
            Deed::ItemMoved { item, before, after } => {
                self.plan.agenda.move_to(*item, if way == Way::Forth { *after } else { *before });
                Change::Agenda
            }
            Deed::Planned { item, before, after } => {
                self.plan.agenda.set_planned(*item, if way == Way::Forth { *after } else { *before });
                Change::Words
            }
            Deed::Concluded { item, before, after } => {
                let now = if way == Way::Forth { after } else { before };
                self.topics[item.index()].conclusion = now.clone();
                Change::Words
            }
            Deed::PhaseChanged { before, after } => {
                self.phase = if way == Way::Forth { *after } else { *before };
                self.turn_clock(self.open_topic(), at);
                Change::Words
            }
        }
    }

    fn turn_mark(&mut self, change: &MarkChange, way: Way) -> (Cell, Answer) {
        let answer = if way == Way::Forth { change.after } else { change.before };
        (change.cell, self.marks.set(change.cell, Mark { origin: change.origin, answer }))
    }

    fn set_remark(&mut self, ix: RemarkIx, remark: Option<Remark>) {
        if self.remarks.len() <= ix.index() {
            self.remarks.resize(ix.index() + 1, None);
        }
        let Some(place) = self.remarks.get_mut(ix.index()) else { return };
        let before = std::mem::replace(place, remark);
        for cell in before.iter().flat_map(|r| &r.cells) {
            if let Some(here) = self.remarks_by_cell.get_mut(cell) {
                here.retain(|&r| r != ix);
                if here.is_empty() {
                    self.remarks_by_cell.remove(cell);
                }
            }
        }
        for cell in self.remarks.get(ix.index()).into_iter().flatten().flat_map(|r| &r.cells) {
            let here = self.remarks_by_cell.entry(*cell).or_default();
            if let Err(place) = here.binary_search(&ix) {
                here.insert(place, ix);
            }
        }
    }

    fn close(&mut self, item: ItemIx, presence: Box<[Presence]>, open: Option<ItemIx>, at: Moment) -> Change {
        self.topics[item.index()].closed = Some(presence);
        self.turn_clock(open, at);
        Change::Base(item)
    }

    fn reopen(&mut self, item: ItemIx, open: Option<ItemIx>, at: Moment) -> Change {
        self.topics[item.index()].closed = None;
        self.turn_clock(open, at);
        Change::Base(item)
    }

    /// Books the time of the item that was under discussion and starts the clock of the one that is; an item that was
    /// finished or withdrawn meanwhile does not come back under discussion.
    fn turn_clock(&mut self, open: Option<ItemIx>, at: Moment) {
        if let Some(Clock { item, since: Some(since) }) = self.clock {
            let spent = &mut self.topics[item.index()].spent;
            *spent = spent.saturating_add(at.since(since));
        }
        let since = (self.phase == Phase::Running).then_some(at);
        self.clock = open.filter(|&item| self.can_be_open(item)).map(|item| Clock { item, since });
    }

    fn is_within(&self, item: ItemIx, above: ItemIx) -> bool {
        item == above || self.agenda().ancestors(item).any(|i| i == above)
    }
}
