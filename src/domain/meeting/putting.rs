//! What is put beside a mark: remarks, conditions and what becomes of them, action points.

use super::Meeting;
use crate::domain::action_point::ActionPoint;
use crate::domain::command::{Put, Rejection};
use crate::domain::condition::{Ask, Condition, Status, Wish};
use crate::domain::event::{Deed, Edit, Phase};
use crate::domain::id::{ActionPointIx, ConditionIx, RemarkIx};
use crate::domain::ledger::Voice;
use crate::domain::mark::{Cell, Origin};
use crate::domain::remark::{Remark, Said, Written};

impl Meeting {
    /// One remark, if it stands.
    #[must_use]
    pub fn remark(&self, remark: RemarkIx) -> Option<&Remark> {
        self.remarks.get(remark)
    }

    pub(super) fn decide_remark(&self, cell: Cell, said: Said, written: Written) -> Result<Deed, Rejection> {
        self.colourable(cell.item)?;
        if !self.has_cell(cell) {
            return Err(Rejection::Unknown);
        }
        let own = self.remarks_at(cell).rfind(|(_, remark)| remark.origin == Origin::Meeting);
        let Said { text, audience } = said;
        if own.map_or(text.is_empty(), |(_, r)| r.text == text && r.audience == audience) {
            return Err(Rejection::Unchanged);
        }
        let (origin, said_with) = (Origin::Meeting, self.marks.counted(cell));
        let after = (!text.is_empty()).then_some(Remark { text, cell, origin, said_with, audience, written });
        let ix = own.map_or_else(|| self.remarks.next(), |(ix, _)| ix);
        Ok(Deed::Remarked(edit(ix, own.map(|(_, remark)| remark), after)))
    }

    pub(super) fn decide_condition(&self, put: Put, written: Written) -> Result<Deed, Rejection> {
        let mut edits = match put {
            Put::New(cell, wish) => vec![self.new_condition(cell, &wish, written)?],
            Put::Also(ix, cell) => {
                let condition = self.standing_condition(ix)?;
                self.may_ask(cell)?;
                if condition.ask(cell).is_some() {
                    return Err(Rejection::Unchanged);
                }
                let mut after = condition.clone();
                after.join(Ask { cell, origin: Origin::Meeting, words: condition.text.clone() });
                vec![edit(ix, Some(condition), Some(after))]
            }
            Put::Reworded(ix, Wish { text, wanted, audience }) => {
                if text.is_empty() {
                    return Err(Rejection::EmptyText);
                }
                let condition = self.standing_condition(ix)?;
                vec![edit(ix, Some(condition), Some(Condition { text, wanted, audience, ..condition.clone() }))]
            }
            Put::Answered(ix, status, answer) => {
                let condition = self.standing_condition(ix)?;
                let answer = answer.filter(|answer| !answer.is_empty());
                vec![edit(ix, Some(condition), Some(Condition { status, answer, ..condition.clone() }))]
            }
            Put::Joined { condition, into } => self.join(condition, into)?,
            Put::Dropped(ix, cell) => {
                let condition = self.standing_condition(ix)?;
                condition.ask(cell).ok_or(Rejection::Unknown)?;
                vec![edit(ix, Some(condition), condition.without(cell))]
            }
        };
        // Who asks both of two that are joined asks the one that stays already.
        edits.retain(|edit| edit.before != edit.after);
        if edits.is_empty() {
            return Err(Rejection::Unchanged);
        }
        self.allows_condition_edits(&edits)?;
        Ok(Deed::ConditionsChanged(edits.into_boxed_slice()))
    }

    fn new_condition(
        &self,
        cell: Cell,
        wish: &Wish,
        written: Written,
    ) -> Result<Edit<ConditionIx, Condition>, Rejection> {
        self.may_ask(cell)?;
        if wish.text.is_empty() {
            return Err(Rejection::EmptyText);
        }
        let ask = Ask { cell, origin: Origin::Meeting, words: wish.text.clone() };
        Ok(edit(self.conditions.next(), None, Some(Condition::asked(wish, ask, written))))
    }

    /// The one that stays takes over all who ask the other, each in its own words.
    fn join(&self, ix: ConditionIx, into: ConditionIx) -> Result<Vec<Edit<ConditionIx, Condition>>, Rejection> {
        let (goes, stays) = (self.standing_condition(ix)?, self.standing_condition(into)?);
        if ix == into {
            return Err(Rejection::Itself);
        }
        let mut after = stays.clone();
        goes.asks.iter().cloned().for_each(|ask| after.join(ask));
        Ok(vec![edit(ix, Some(goes), None), edit(into, Some(stays), Some(after))])
    }

    fn standing_condition(&self, ix: ConditionIx) -> Result<&Condition, Rejection> {
        self.conditions.get(ix).ok_or(Rejection::Unknown)
    }

    fn may_ask(&self, cell: Cell) -> Result<(), Rejection> {
        self.colourable(cell.item)?;
        if self.has_cell(cell) { Ok(()) } else { Err(Rejection::Unknown) }
    }

    /// Who asks what is said at the table, while the item is under discussion; what becomes of a condition can be settled
    /// afterwards too, until the meeting is closed.
    pub(super) fn allows_condition_edits(&self, edits: &[Edit<ConditionIx, Condition>]) -> Result<(), Rejection> {
        self.not_closed()?;
        put_or_dropped(edits).into_iter().try_for_each(|cell| self.allows_words(cell))
    }

    /// Whether conclusions, answers and action points can still be written.
    pub(super) fn not_closed(&self) -> Result<(), Rejection> {
        match self.phase {
            Phase::Running | Phase::Suspended => Ok(()),
            Phase::Closed => Err(Rejection::MeetingClosed),
        }
    }

    pub(super) fn is_condition(&self, condition: &Condition) -> bool {
        let sorted = condition.asks.windows(2).all(|pair| pair[0].cell < pair[1].cell);
        sorted
            && !condition.text.is_empty()
            && !condition.asks.is_empty()
            && condition.cells().all(|cell| self.knows_cell(cell))
            && condition.written.is_none_or(|written| self.history.knows(written.author))
    }

    pub(super) fn decide_action(
        &self,
        ix: Option<ActionPointIx>,
        after: Option<Box<ActionPoint>>,
    ) -> Result<Deed, Rejection> {
        self.not_closed()?;
        let before = ix.map(|ix| self.actions.get(ix).ok_or(Rejection::Unknown)).transpose()?;
        match after.as_deref() {
            Some(point) if point.text.is_empty() => return Err(Rejection::EmptyText),
            Some(point) if !self.is_action(point) => return Err(Rejection::Unknown),
            after if before == after => return Err(Rejection::Unchanged),
            Some(_) | None => {}
        }
        let ix = ix.unwrap_or_else(|| self.actions.next());
        Ok(Deed::ActionPointChanged(edit(ix, before, after.map(|point| *point))))
    }

    pub(super) fn is_action(&self, point: &ActionPoint) -> bool {
        !point.text.is_empty()
            && point.council.is_none_or(|council| council.index() < self.presence.len())
            && point.item.is_none_or(|item| self.agenda().has(item))
    }

    /// The cells that rules would hear otherwise if a condition had this status, each with how they would hear it.
    #[must_use]
    pub fn voices_if(&self, ix: ConditionIx, status: Status) -> Vec<(Cell, Voice)> {
        let Some(condition) = self.conditions.get(ix) else { return Vec::new() };
        let heard = |cell: Cell| {
            let others = self.conditions_at(cell).filter(|&(other, _)| other != ix).map(|(_, other)| other.status);
            let all = others.chain([status]).all(|status| status == Status::Granted);
            let said = Voice::of(self.marks.counted(cell), self.scale());
            if said == Voice::Conditional && all { Voice::For } else { said }
        };
        let turned = condition.cells().map(|cell| (cell, heard(cell)));
        turned.filter(|&(cell, voice)| self.voice(cell) != voice && self.agenda().is_coloured(cell.item)).collect()
    }
}

/// The cells in which a condition is asked that was not, or is asked no more.
pub(super) fn put_or_dropped(edits: &[Edit<ConditionIx, Condition>]) -> Vec<Cell> {
    let cells = |sides: Vec<&Condition>| sides.into_iter().flat_map(Condition::cells).collect::<Vec<_>>();
    let before = cells(edits.iter().filter_map(|edit| edit.before.as_deref()).collect());
    let after = cells(edits.iter().filter_map(|edit| edit.after.as_deref()).collect());
    let put = after.iter().filter(|cell| !before.contains(cell));
    let dropped = before.iter().filter(|cell| !after.contains(cell));
    put.chain(dropped).copied().collect()
}

/// A change of one thing.
pub(super) fn edit<I, T: Clone>(ix: I, before: Option<&T>, after: Option<T>) -> Edit<I, T> {
    Edit { ix, before: before.cloned().map(Box::new), after: after.map(Box::new) }
}
