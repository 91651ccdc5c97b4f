//! What a person may do now, and which event it makes: pure.

use super::Meeting;
use crate::domain::agenda::{Arrival, Item, Position};
use crate::domain::command::{Command, Direction, Rejection};
use crate::domain::conclusion::Conclusion;
use crate::domain::council::Presence;
use crate::domain::event::{Act, Deed, Event, MarkChange, Phase};
use crate::domain::id::{AuthorIx, ItemIx};
use crate::domain::ledger::{Slot, Voice};
use crate::domain::mark::{Answer, Cell, Origin};
use crate::domain::remark::Written;
use crate::domain::scale::Counts;
use crate::domain::time::Moment;

impl Meeting {
    /// The event that a command makes now, or why it makes none.
    ///
    /// # Errors
    /// A [`Rejection`] when the meeting does not allow it; nothing changes either way.
    pub fn decide(&self, author: AuthorIx, at: Moment, command: Command) -> Result<Event, Rejection> {
        if !self.history.knows(author) {
            return Err(Rejection::Unknown);
        }
        let written = Written { at, author };
        let event = |act| Event { at, author, number: self.history.next_number(author), act };
        let deed = match command {
            Command::Mark(cell, answer) => self.decide_mark(cell, answer),
            Command::Hammer(item) => self.decide_hammer(item),
            Command::Remark(cell, said) => self.decide_remark(cell, said, written),
            Command::Condition(put) => self.decide_condition(put, written),
            Command::Contribution(ix, contribution) => self.decide_contribution(ix, contribution, written),
            Command::Term(ix, term) => self.decide_term(ix, term),
            Command::ActionPoint(ix, point) => self.decide_action(ix, point),
            Command::Take(ballot, clash) => {
                self.taking(*ballot, clash, written).map(|taking| Deed::BallotTaken(Box::new(taking)))
            }
            Command::TogglePresence(council) if council.index() < self.presence.len() => {
                Ok(Deed::PresenceChanged { council, before: self.presence(council) })
            }
            Command::TogglePresence(_) => Err(Rejection::Unknown),
            Command::OpenTopic(item) => self.decide_open(item),
            Command::CloseTopic(item) => self.decide_close(item),
            Command::ReopenTopic(item) => self.decide_reopen(item),
            Command::Raise(title) => self.decide_raise(title),
            Command::Add(parent, facts) => self.decide_add(parent, *facts),
            Command::Edit(item, facts) => self.decide_edit(item, facts),
            Command::Withdraw(item) => self.decide_withdraw(item),
            Command::Move(item, direction) => self.decide_move(item, direction),
            Command::Plan(item, minutes) => self.decide_plan(item, minutes),
            Command::SetMilestones(item, milestones) => self.decide_milestones(item, milestones),
            Command::SetCosts(item, costs) => self.decide_costs(item, costs),
            Command::SetCalendar(calendar) => self.decide_calendar(&calendar),
            Command::Conclude(item, conclusion) => self.decide_conclusion(item, conclusion),
            Command::ChangeRegion(region) => self.decide_region(region),
            Command::ChangeRules(rules) => self.decide_rules(rules),
            Command::ChangeScale(scale) => self.decide_scale(scale),
            Command::Suspend => self.decide_phase(Phase::Suspended),
            Command::Resume => self.decide_phase(Phase::Running),
            Command::Close => self.decide_phase(Phase::Closed),
            Command::Undo => return self.undo(author).map(event),
            Command::Redo => return self.redo(author).map(event),
        };
        deed.map(Act::Did).map(event)
    }

    pub(super) fn known(&self, item: ItemIx) -> Result<(), Rejection> {
        if self.on_agenda(item) { Ok(()) } else { Err(Rejection::Unknown) }
    }

    /// Whether the meeting is going on.
    ///
    /// # Errors
    /// [`Rejection::Suspended`] or [`Rejection::MeetingClosed`] when it is not.
    pub fn running(&self) -> Result<(), Rejection> {
        match self.phase {
            Phase::Running => Ok(()),
            Phase::Suspended => Err(Rejection::Suspended),
            Phase::Closed => Err(Rejection::MeetingClosed),
        }
    }

    /// Whether councils may colour an item now, or say something beside their colour.
    ///
    /// # Errors
    /// Why they may not: it is a heading, it is finished, or the meeting is not going on.
    pub fn colourable(&self, item: ItemIx) -> Result<(), Rejection> {
        self.known(item)?;
        if !self.agenda().item(item).coloured {
            return Err(Rejection::NotColoured);
        }
        self.running()?;
        if self.is_closed(item) { Err(Rejection::TopicClosed) } else { Ok(()) }
    }

    fn mark_change(&self, cell: Cell, after: Answer) -> MarkChange {
        let origin = Origin::Meeting;
        MarkChange { cell, origin, before: self.marks.of(cell, origin), after }
    }

    fn decide_mark(&self, cell: Cell, answer: Answer) -> Result<Deed, Rejection> {
        self.colourable(cell.item)?;
        if !self.has_cell(cell) || answer.level().is_some_and(|l| self.scale().level(l).is_none()) {
            return Err(Rejection::Unknown);
        }
        let change = self.mark_change(cell, answer);
        if change.before == change.after { Err(Rejection::Unchanged) } else { Ok(Deed::Marked(change)) }
    }

    fn decide_hammer(&self, item: ItemIx) -> Result<Deed, Rejection> {
        self.colourable(item)?;
        let green = Answer::Level(self.scale().first(Counts::For).ok_or(Rejection::NoGreen)?);
        let still = Slot { voice: Voice::Outstanding, presence: Presence::Present };
        let changes: Box<[_]> = self
            .region()
            .indices()
            .map(|council| Cell { item, council })
            .filter(|&cell| self.slot(cell) == still)
            .map(|cell| self.mark_change(cell, green))
            .collect();
        if changes.is_empty() { Err(Rejection::NobodyOutstanding) } else { Ok(Deed::Hammered(changes)) }
    }

    fn decide_open(&self, item: ItemIx) -> Result<Deed, Rejection> {
        self.known(item)?;
        self.running()?;
        if self.is_closed(item) {
            return Err(Rejection::TopicClosed);
        }
        let before = self.open_topic();
        if before == Some(item) { Err(Rejection::Unchanged) } else { Ok(Deed::TopicOpened { item, before }) }
    }

    fn decide_close(&self, item: ItemIx) -> Result<Deed, Rejection> {
        self.known(item)?;
        self.running()?;
        if self.is_closed(item) {
            return Err(Rejection::TopicClosed);
        }
        Ok(Deed::TopicClosed { item, open: self.open_topic(), presence: self.presence.clone().into_boxed_slice() })
    }

    fn decide_reopen(&self, item: ItemIx) -> Result<Deed, Rejection> {
        self.known(item)?;
        self.running()?;
        let presence = self.topics[item.index()].closed.clone().ok_or(Rejection::TopicNotClosed)?;
        if self.agenda().parent(item).is_some_and(|above| self.is_closed(above)) {
            return Err(Rejection::TopicClosed);
        }
        Ok(Deed::TopicReopened { item, open: self.open_topic(), presence })
    }

    fn decide_raise(&self, title: String) -> Result<Deed, Rejection> {
        self.running()?;
        if title.is_empty() {
            return Err(Rejection::EmptyTitle);
        }
        let id = |n: &usize| format!("rondvraag-{n}");
        let n = (1..=self.agenda().len() + 1).find(|n| self.agenda().find(&id(n)).is_none()).unwrap_or(0);
        let item = Item { arrival: Arrival::Raised, ..Item::new(id(&n), format!("R{n}"), title) };
        let position = Position { parent: None, place: self.agenda().children(None).len() };
        Ok(Deed::ItemAdded { item: Box::new(item), position })
    }

    fn decide_move(&self, item: ItemIx, direction: Direction) -> Result<Deed, Rejection> {
        self.known(item)?;
        self.running()?;
        let Position { parent, place: before } = self.agenda().position(item);
        let siblings = self.agenda().children(parent);
        let on_agenda = |&place: &usize| !self.agenda().is_withdrawn(siblings[place]);
        let after = match direction {
            Direction::Up => (0..before).rev().find(on_agenda),
            Direction::Down => (before + 1..siblings.len()).find(on_agenda),
        };
        Ok(Deed::ItemMoved { item, before, after: after.ok_or(Rejection::AtTheEnd)? })
    }

    fn decide_plan(&self, item: ItemIx, minutes: Option<u16>) -> Result<Deed, Rejection> {
        self.known(item)?;
        self.running()?;
        let (before, after) = (self.agenda().item(item).planned, minutes.filter(|&m| m > 0));
        if before == after { Err(Rejection::Unchanged) } else { Ok(Deed::Planned { item, before, after }) }
    }

    fn decide_conclusion(&self, item: ItemIx, conclusion: Box<Conclusion>) -> Result<Deed, Rejection> {
        self.known(item)?;
        self.not_closed()?;
        let before = self.topics[item.index()].conclusion.clone();
        let after = (!conclusion.is_empty()).then_some(conclusion);
        if before == after { Err(Rejection::Unchanged) } else { Ok(Deed::Concluded { item, before, after }) }
    }

    pub(super) fn decide_phase(&self, after: Phase) -> Result<Deed, Rejection> {
        let before = self.phase;
        match (before, after) {
            _ if before == after => Err(Rejection::Unchanged),
            (Phase::Closed, Phase::Suspended) => Err(Rejection::MeetingClosed),
            (Phase::Running | Phase::Suspended | Phase::Closed, Phase::Running | Phase::Suspended | Phase::Closed) => {
                Ok(Deed::PhaseChanged { before, after })
            }
        }
    }
}
