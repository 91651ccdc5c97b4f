//! What may be believed of an event, and what the meeting allows now: pure.

use super::Meeting;
use super::apply::Way;
use super::carrying::are_milestones;
use super::putting::put_or_dropped;
use crate::domain::agenda::{Arrival, Item, Position, Properties};
use crate::domain::ballot::Clash;
use crate::domain::command::Rejection;
use crate::domain::condition::Condition;
use crate::domain::council::Presence;
use crate::domain::event::{Act, Deed, Edit, Event, MarkChange, Seq, Taking};
use crate::domain::id::{AuthorIx, ConditionIx, Index, ItemIx, RemarkIx};
use crate::domain::mark::{Answer, Cell};
use crate::domain::register::{Beside, Register};
use crate::domain::remark::{Remark, Written};

impl Meeting {
    /// Whether an event from a file or another seat fits: the meeting allows it now, everything that it speaks of exists,
    /// and all was as it says. What [`Meeting::decide`] makes is always admitted.
    #[must_use]
    pub fn admits(&self, event: &Event) -> bool {
        let (history, author) = (&self.history, event.author);
        history.knows(author)
            && event.number == history.next_number(author)
            && match &event.act {
                Act::Undone(target) => history.undoable(author) == Some(*target) && self.undo(author).is_ok(),
                Act::Redone(target) => history.redoable(author) == Some(*target) && self.redo(author).is_ok(),
                Act::Did(deed) => {
                    let written = Written { at: event.at, author };
                    self.is_sound(deed, written) && self.stands(deed, Way::Forth) && self.allows(deed).is_ok()
                }
            }
    }

    /// Taking back an author's last event.
    pub(super) fn undo(&self, author: AuthorIx) -> Result<Act, Rejection> {
        let target = self.history.undoable(author).ok_or(Rejection::NothingToUndo)?;
        self.turn_back_or_forth(target, Way::Back).map(|()| Act::Undone(target))
    }

    /// Bringing back what an author took back last.
    pub(super) fn redo(&self, author: AuthorIx) -> Result<Act, Rejection> {
        let target = self.history.redoable(author).ok_or(Rejection::NothingToRedo)?;
        self.turn_back_or_forth(target, Way::Forth).map(|()| Act::Redone(target))
    }

    fn turn_back_or_forth(&self, target: Seq, way: Way) -> Result<(), Rejection> {
        let deed = self.history.deed(target).ok_or(Rejection::Unknown)?;
        self.allows(&deed)?;
        if self.stands(&deed, way) { Ok(()) } else { Err(Rejection::ChangedSince(target)) }
    }

    /// Whether the phase of the meeting, and its finished items, allow such an event, be it as it happens or taken back.
    fn allows(&self, deed: &Deed) -> Result<(), Rejection> {
        match deed {
            Deed::Marked(change) => self.allows_words(change.cell),
            Deed::Hammered(changes) => changes.iter().try_for_each(|change| self.allows_words(change.cell)),
            Deed::Remarked(edit) => edit.sides().try_for_each(|remark| self.allows_words(remark.cell)),
            Deed::ConditionsChanged(edits) => self.allows_condition_edits(edits),
            Deed::BallotTaken(taking) => {
                self.not_closed()?;
                let Taking { ballot: _, replaced: _, marks, remarks, conditions } = &**taking;
                let marked = marks.iter().map(|change| change.cell);
                let said = remarks.iter().flat_map(Edit::sides).map(|remark| remark.cell);
                let mut cells = marked.chain(said).chain(put_or_dropped(conditions));
                cells.try_for_each(|cell| self.is_open(cell.item))
            }
            Deed::ItemEdited { item, .. } | Deed::ItemWithdrawn(item) => {
                self.running()?;
                self.is_open(*item)
            }
            Deed::TopicOpened { .. }
            | Deed::TopicClosed { .. }
            | Deed::TopicReopened { .. }
            | Deed::ItemAdded { .. }
            | Deed::ItemMoved { .. }
            | Deed::Planned { .. }
            | Deed::RegionChanged { .. }
            | Deed::RulesChanged { .. }
            | Deed::ScaleChanged { .. } => self.running(),
            Deed::Concluded { .. }
            | Deed::ActionPointChanged(_)
            | Deed::ContributionChanged(_)
            | Deed::TermChanged(_)
            | Deed::MilestonesChanged { .. }
            | Deed::CostsChanged { .. }
            | Deed::CalendarChanged { .. } => self.not_closed(),
            Deed::PresenceChanged { .. } | Deed::PhaseChanged { .. } => Ok(()),
        }
    }

    pub(super) fn allows_words(&self, cell: Cell) -> Result<(), Rejection> {
        self.running()?;
        self.is_open(cell.item)
    }

    fn is_open(&self, item: ItemIx) -> Result<(), Rejection> {
        if self.is_closed(item) { Err(Rejection::TopicClosed) } else { Ok(()) }
    }

    /// Whether a new event is one that can be: what it speaks of exists and is on the agenda, and it changes something.
    fn is_sound(&self, deed: &Deed, written: Written) -> bool {
        match deed {
            Deed::Marked(change) => self.is_change(change),
            Deed::Hammered(changes) => {
                changes.iter().all(|c| self.is_change(c)) && changes.is_sorted_by(|a, b| a.cell < b.cell)
            }
            Deed::Remarked(edit) => is_edit(&self.remarks, edit) && edit.after.iter().all(|r| self.is_remark(r)),
            Deed::ConditionsChanged(edits) => {
                edits.iter().all(|edit| is_edit(&self.conditions, edit))
                    && edits.iter().flat_map(|edit| &edit.after).all(|condition| self.is_condition(condition))
                    && edits.windows(2).all(|pair| pair[0].ix != pair[1].ix)
                    && edits.len() <= 2
            }
            Deed::ActionPointChanged(edit) => {
                is_edit(&self.actions, edit) && edit.after.iter().all(|point| self.is_action(point))
            }
            Deed::ContributionChanged(edit) => {
                is_edit(&self.contributions, edit) && edit.after.iter().all(|it| self.is_contribution(it))
            }
            Deed::TermChanged(edit) => {
                is_edit(&self.glossary, edit) && edit.after.iter().all(|it| self.is_term(edit.ix, it))
            }
            Deed::MilestonesChanged { item, before, after } => {
                self.on_agenda(*item) && before != after && are_milestones(after)
            }
            Deed::CostsChanged { item, before, after } => {
                self.on_agenda(*item) && before != after && self.are_costs(after)
            }
            Deed::CalendarChanged { before, after } => self.is_calendar_change(before, after),
            Deed::BallotTaken(taking) => self.is_taking(taking, written),
            Deed::PresenceChanged { council, .. } => council.index() < self.presence.len(),
            Deed::TopicOpened { item, before } => self.on_agenda(*item) && *before != Some(*item),
            Deed::TopicClosed { item, presence, .. } => self.on_agenda(*item) && **presence == *self.presence,
            Deed::TopicReopened { item, .. } => self.on_agenda(*item),
            Deed::Concluded { item, before, after } => {
                self.on_agenda(*item) && before != after && after.as_ref().is_none_or(|it| !it.is_empty())
            }
            Deed::Planned { item, before, after } => self.on_agenda(*item) && before != after && *after != Some(0),
            Deed::ItemAdded { item, position } => self.is_new(item, *position),
            Deed::ItemEdited { item, before, after } => {
                self.on_agenda(*item)
                    && before != after
                    && !after.title.is_empty()
                    && self.may_carry(&before.properties, &after.properties).is_ok()
            }
            Deed::ItemWithdrawn(item) => self.on_agenda(*item),
            Deed::RegionChanged { before, after } => before != after && self.may_become(after).is_ok(),
            Deed::RulesChanged { before, after } => before != after && self.may_judge_by(after).is_ok(),
            Deed::ScaleChanged { before, after } => before != after && self.may_colour_on(after).is_ok(),
            Deed::ItemMoved { item, before, after } => {
                self.on_agenda(*item)
                    && before != after
                    && *after < self.agenda().children(self.agenda().parent(*item)).len()
            }
            Deed::PhaseChanged { after, .. } => self.decide_phase(*after).is_ok(),
        }
    }

    pub(super) fn on_agenda(&self, item: ItemIx) -> bool {
        self.agenda().has(item) && !self.agenda().is_withdrawn(item)
    }

    pub(super) fn has_cell(&self, cell: Cell) -> bool {
        self.agenda().has(cell.item)
            && cell.council.index() < self.presence.len()
            && self.agenda().is_coloured(cell.item)
    }

    pub(super) fn knows_answer(&self, answer: Answer) -> bool {
        answer.level().is_none_or(|l| self.scale().level(l).is_some())
    }

    fn is_change(&self, change: &MarkChange) -> bool {
        self.has_cell(change.cell) && change.before != change.after && self.knows_answer(change.after)
    }

    /// Whether there is such a row and such a column, be it on the agenda or withdrawn.
    pub(super) fn knows_cell(&self, cell: Cell) -> bool {
        self.agenda().has(cell.item) && cell.council.index() < self.presence.len()
    }

    fn is_remark(&self, remark: &Remark) -> bool {
        self.has_cell(remark.cell)
            && !remark.text.is_empty()
            && self.knows_answer(remark.said_with)
            && self.history.knows(remark.written.author)
    }

    /// Whether this is what taking in that file changes now.
    fn is_taking(&self, taking: &Taking, written: Written) -> bool {
        let clash = if taking.replaced.is_some() { Clash::Replace } else { Clash::Refuse };
        self.taking(taking.ballot.clone(), clash, written).is_ok_and(|expected| expected == *taking)
    }

    fn is_new(&self, item: &Item, position: Position) -> bool {
        let agenda = self.agenda();
        item.arrival != Arrival::Planned
            && item.former.is_empty()
            && item.indicators.is_empty()
            && item.milestones.is_empty()
            && item.costs.is_empty()
            && item.links.is_empty()
            && self.may_carry(&Properties::default(), &item.facts().properties).is_ok()
            && !item.id.is_empty()
            && !item.title.is_empty()
            && agenda.find(&item.id).is_none()
            && position.parent.is_none_or(|p| self.on_agenda(p) && !self.is_closed(p))
            && position.place <= agenda.children(position.parent).len()
            && item.council.is_none_or(|c| c.index() < self.presence.len())
            && item.related.iter().all(|r| agenda.has(r.item))
    }

    /// Whether the meeting is as it was before an event (to go forth) or after it (to go back). The event is sound, or was
    /// when it happened.
    fn stands(&self, deed: &Deed, way: Way) -> bool {
        match deed {
            Deed::Marked(change) => self.mark_stands(change, way),
            Deed::Hammered(changes) => !changes.is_empty() && changes.iter().all(|c| self.mark_stands(c, way)),
            Deed::Remarked(edit) => self.remark_stands(edit, way),
            Deed::ConditionsChanged(edits) => {
                !edits.is_empty() && edits.iter().all(|edit| self.condition_stands(edit, way))
            }
            Deed::ActionPointChanged(edit) => {
                edit_stands(&self.actions, edit, way) && edit.to(way).is_none_or(|point| self.is_action(point))
            }
            Deed::ContributionChanged(edit) => {
                edit_stands(&self.contributions, edit, way) && edit.to(way).is_none_or(|it| self.is_contribution(it))
            }
            Deed::TermChanged(edit) => {
                edit_stands(&self.glossary, edit, way) && edit.to(way).is_none_or(|it| self.is_term(edit.ix, it))
            }
            Deed::MilestonesChanged { item, before, after } => {
                let expected = if way == Way::Forth { before } else { after };
                *self.agenda().item(*item).milestones == **expected
            }
            Deed::CostsChanged { item, before, after } => {
                let expected = if way == Way::Forth { before } else { after };
                *self.agenda().item(*item).costs == **expected
            }
            Deed::CalendarChanged { before, after } => self.calendar_stands(before, after, way),
            Deed::BallotTaken(taking) => self.taking_stands(taking, way),
            Deed::PresenceChanged { council, before } => {
                let expected = if way == Way::Forth { *before } else { before.other() };
                self.presence.get(council.index()) == Some(&expected)
            }
            Deed::TopicOpened { item, before } => match way {
                Way::Forth => self.open_topic() == *before && self.can_be_open(*item),
                Way::Back => self.open_topic() == Some(*item) && before.is_none_or(|b| self.can_be_open(b)),
            },
            Deed::TopicClosed { item, open, presence } => match way {
                Way::Forth => self.open_topic() == *open && self.can_be_open(*item),
                Way::Back => self.is_closed_by_itself(*item, presence),
            },
            Deed::TopicReopened { item, open, presence } => match way {
                Way::Forth => self.open_topic() == *open && self.is_closed_by_itself(*item, presence),
                Way::Back => self.can_be_open(*item),
            },
            Deed::ItemAdded { item, .. } => match (self.agenda().find(&item.id), way) {
                (None, Way::Forth) => true,
                (Some(ix), Way::Forth) => self.agenda().is_withdrawn(ix),
                (Some(ix), Way::Back) => !self.agenda().is_withdrawn(ix),
                (None, Way::Back) => false,
            },
            Deed::ItemEdited { item, before, after } => {
                let expected = if way == Way::Forth { before } else { after };
                self.agenda().item(*item).facts() == **expected
            }
            Deed::ItemWithdrawn(item) => self.agenda().is_withdrawn_itself(*item) == (way == Way::Back),
            Deed::RegionChanged { before, after } => match way {
                Way::Forth => *self.region() == **before,
                Way::Back => *self.region() == **after && self.can_shrink_to(before.councils.len()),
            },
            Deed::RulesChanged { before, after } => {
                let expected = if way == Way::Forth { before } else { after };
                *self.rules() == **expected && self.may_judge_by(expected).is_ok()
            }
            Deed::ScaleChanged { before, after } => {
                let (from, to) = if way == Way::Forth { (before, after) } else { (after, before) };
                *self.scale() == **from && self.may_colour_on(to).is_ok()
            }
            Deed::ItemMoved { item, before, after } => {
                let expected = if way == Way::Forth { before } else { after };
                self.agenda().position(*item).place == *expected
            }
            Deed::Planned { item, before, after } => {
                let expected = if way == Way::Forth { before } else { after };
                self.agenda().item(*item).planned == *expected
            }
            Deed::Concluded { item, before, after } => {
                let expected = if way == Way::Forth { before } else { after };
                self.topics[item.index()].conclusion == *expected
            }
            Deed::PhaseChanged { before, after } => self.phase == if way == Way::Forth { *before } else { *after },
        }
    }

    fn taking_stands(&self, taking: &Taking, way: Way) -> bool {
        let Taking { ballot, replaced, marks, remarks, conditions } = taking;
        let expected = if way == Way::Forth { replaced.as_ref() } else { Some(ballot) };
        self.ballot(ballot.council, ballot.version) == expected
            && marks.iter().all(|change| self.mark_stands(change, way))
            && ballot.council.index() < self.presence.len()
            && ballot.entries.iter().all(|entry| self.knows_answer(entry.answer))
            && remarks.iter().all(|edit| self.remark_stands(edit, way))
            && conditions.iter().all(|edit| self.condition_stands(edit, way))
    }

    // What is brought back may speak of a council or a level that somebody else took back since.

    fn mark_stands(&self, change: &MarkChange, way: Way) -> bool {
        let (from, to) = if way == Way::Forth { (change.before, change.after) } else { (change.after, change.before) };
        self.knows_cell(change.cell) && self.marks.of(change.cell, change.origin) == from && self.knows_answer(to)
    }

    fn remark_stands(&self, edit: &Edit<RemarkIx, Remark>, way: Way) -> bool {
        let knows = |remark: &Remark| self.knows_cell(remark.cell) && self.knows_answer(remark.said_with);
        edit_stands(&self.remarks, edit, way) && edit.to(way).is_none_or(knows)
    }

    fn condition_stands(&self, edit: &Edit<ConditionIx, Condition>, way: Way) -> bool {
        edit_stands(&self.conditions, edit, way) && edit.to(way).is_none_or(|it| self.is_condition(it))
    }

    /// Whether an item can be under discussion.
    pub(super) fn can_be_open(&self, item: ItemIx) -> bool {
        self.on_agenda(item) && !self.is_closed(item)
    }

    /// Whether an item was finished with these at the table, and none above it is finished.
    fn is_closed_by_itself(&self, item: ItemIx, presence: &[Presence]) -> bool {
        self.on_agenda(item)
            && self.topics[item.index()].closed.as_deref() == Some(presence)
            && self.agenda().parent(item).is_none_or(|above| !self.is_closed(above))
    }
}

/// Whether this changes a thing that there is, or writes the next one.
fn is_edit<I: Index, T: Beside + PartialEq>(register: &Register<I, T>, edit: &Edit<I, T>) -> bool {
    let (place, next) = (edit.ix.place(), register.next().place());
    edit.before != edit.after && (place < next || (place == next && edit.after.is_some()))
}

impl<I, T> Edit<I, T> {
    /// The thing as it will be, if it will stand.
    fn to(&self, way: Way) -> Option<&T> {
        if way == Way::Forth { self.after.as_deref() } else { self.before.as_deref() }
    }
}

fn edit_stands<I: Index, T: Beside + PartialEq>(register: &Register<I, T>, edit: &Edit<I, T>, way: Way) -> bool {
    let expected = if way == Way::Forth { &edit.before } else { &edit.after };
    register.get(edit.ix) == expected.as_deref()
}
