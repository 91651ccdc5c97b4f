//! How events change a meeting: total, deterministic, and the same way forwards and back.

use std::borrow::Cow;

use super::{Clock, Meeting, Topic};
use crate::domain::ballot::Ballot;
use crate::domain::council::{Presence, Region};
use crate::domain::event::{Act, Change, Deed, Edit, Event, MarkChange, Phase, Seq, Taking};
use crate::domain::id::{Index, ItemIx};
use crate::domain::ledger::Voice;
use crate::domain::mark::{Cell, Mark};
use crate::domain::register::{Beside, Register};
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
            Act::Did(deed) => {
                let seq = self.history.last() + 1;
                self.turn(deed, Way::Forth, seq, event.at)
            }
        };
        self.history.push(event);
        change
    }

    fn turn_past(&mut self, target: Seq, way: Way, at: Moment) -> Change {
        match self.history.deed(target).map(Cow::into_owned) {
            Some(deed) => self.turn(&deed, way, target, at),
            None => Change::Words,
        }
    }

    /// Turns what happened under this number.
    fn turn(&mut self, deed: &Deed, way: Way, seq: Seq, at: Moment) -> Change {
        for change in deed.marks() {
            match way {
                Way::Forth => self.given.forth(seq, change),
                Way::Back => self.given.back(seq, change),
            }
        }
        match deed {
            Deed::Marked(change) => self.turn_voices([change.cell], |meeting| meeting.turn_mark(change, way)),
            Deed::Hammered(changes) => self.turn_voices(changes.iter().map(|change| change.cell), |meeting| {
                changes.iter().for_each(|change| meeting.turn_mark(change, way));
            }),
            Deed::Remarked(edit) => {
                turn_edit(&mut self.remarks, edit, way);
                Change::Words
            }
            Deed::ConditionsChanged(edits) => self.turn_voices(cells_of(edits), |meeting| {
                turn_edits(&mut meeting.conditions, edits, way);
            }),
            Deed::ActionPointChanged(edit) => {
                turn_edit(&mut self.actions, edit, way);
                Change::Words
            }
            Deed::ContributionChanged(edit) => {
                turn_edit(&mut self.contributions, edit, way);
                Change::Words
            }
            Deed::TermChanged(edit) => {
                turn_edit(&mut self.glossary, edit, way);
                Change::Words
            }
            Deed::MilestonesChanged { item, before, after } => {
                self.plan.agenda.set_milestones(*item, if way == Way::Forth { after } else { before }.to_vec());
                Change::Words
            }
            Deed::CostsChanged { item, before, after } => {
                self.plan.agenda.set_costs(*item, if way == Way::Forth { after } else { before }.to_vec());
                Change::Words
            }
            Deed::CalendarChanged { before, after } => {
                self.turn_calendar(before, after, way);
                Change::Words
            }
            Deed::BallotTaken(taking) => {
                let cells = taking.marks.iter().map(|change| change.cell).chain(cells_of(&taking.conditions));
                self.turn_voices(cells.collect::<Vec<_>>(), |meeting| meeting.turn_taking(taking, way))
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
                        self.given.grow();
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
            Deed::ItemEdited { item, before, after } => {
                let facts = if way == Way::Forth { after } else { before };
                self.plan.agenda.set_facts(*item, (**facts).clone());
                if before.coloured == after.coloured { Change::Words } else { Change::Everything }
            }
            Deed::ItemWithdrawn(item) => {
                self.plan.agenda.set_withdrawn(*item, way == Way::Forth);
                self.turn_clock(self.open_topic(), at);
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
            Deed::RegionChanged { before, after } => {
                self.turn_region(if way == Way::Forth { after } else { before });
                Change::Everything
            }
            Deed::RulesChanged { before, after } => {
                self.plan.rules = if way == Way::Forth { after.to_vec() } else { before.to_vec() };
                Change::Rules
            }
            Deed::ScaleChanged { before, after } => {
                self.plan.scale = (**if way == Way::Forth { after } else { before }).clone();
                Change::Everything
            }
            Deed::PhaseChanged { before, after } => {
                self.phase = if way == Way::Forth { *after } else { *before };
                self.turn_clock(self.open_topic(), at);
                Change::Words
            }
        }
    }

    /// Turns what is said in some cells, and tells how rules heard each before.
    fn turn_voices(&mut self, cells: impl IntoIterator<Item = Cell>, turn: impl FnOnce(&mut Self)) -> Change {
        let mut before: Vec<(Cell, Voice)> = cells.into_iter().map(|cell| (cell, self.voice(cell))).collect();
        before.sort_unstable_by_key(|&(cell, _)| cell);
        before.dedup_by_key(|&mut (cell, _)| cell);
        turn(self);
        Change::Voices(before)
    }

    fn turn_mark(&mut self, change: &MarkChange, way: Way) {
        let answer = if way == Way::Forth { change.after } else { change.before };
        self.marks.set(change.cell, Mark { origin: change.origin, answer });
    }

    fn turn_taking(&mut self, taking: &Taking, way: Way) {
        let Taking { ballot, replaced, marks, remarks, conditions } = taking;
        marks.iter().for_each(|change| self.turn_mark(change, way));
        turn_edits(&mut self.remarks, remarks, way);
        turn_edits(&mut self.conditions, conditions, way);
        let key = |ballot: &Ballot| (ballot.council, ballot.version);
        self.ballots.retain(|taken| key(taken) != key(ballot));
        let stands = if way == Way::Forth { Some(ballot) } else { replaced.as_ref() };
        if let Some(stands) = stands {
            let place = self.ballots.partition_point(|taken| key(taken) < key(stands));
            self.ballots.insert(place, stands.clone());
        }
    }

    fn turn_region(&mut self, region: &Region) {
        let councils = region.councils.len();
        self.marks.reshape(councils);
        self.given.reshape(councils);
        self.presence.truncate(councils);
        let new = region.councils.iter().skip(self.presence.len()).map(|council| council.presence);
        self.presence.extend(new);
        self.plan.region = region.clone();
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

/// The cells that things stand beside, before or after.
fn cells_of<I, T: Beside>(edits: &[Edit<I, T>]) -> Vec<Cell> {
    edits.iter().flat_map(|edit| edit.before.iter().chain(&edit.after)).flat_map(|thing| thing.cells()).collect()
}

fn turn_edits<I: Index, T: Beside + Clone>(register: &mut Register<I, T>, edits: &[Edit<I, T>], way: Way) {
    edits.iter().for_each(|edit| turn_edit(register, edit, way));
}

fn turn_edit<I: Index, T: Beside + Clone>(register: &mut Register<I, T>, edit: &Edit<I, T>, way: Way) {
    let now = if way == Way::Forth { &edit.after } else { &edit.before };
    register.set(edit.ix, now.as_deref().cloned());
}
