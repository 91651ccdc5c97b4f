//! What a round leaves besides its points: what was brought in, conditions with what became of them, action points, and the
//! calendar of the series.

use crate::domain::action_point::{ActionPoint, Progress};
use crate::domain::calendar::{Sitting, SittingPoint};
use crate::domain::condition::{Ask, Condition};
use crate::domain::contribution::Contribution;
use crate::domain::id::{ActionPointIx, ItemIx};
use crate::domain::mark::{Cell, Origin};
use crate::domain::meeting::Meeting;

/// The conditions, those that are met or refused too: somebody will ask.
pub(super) fn conditions(meeting: &Meeting, places: &[Option<ItemIx>]) -> Vec<Condition> {
    let moved = |ask: &Ask| {
        let cell = Cell { item: places[ask.cell.item.index()]?, ..ask.cell };
        Some(Ask { cell, origin: Origin::Meeting, words: ask.words.clone() })
    };
    let taken = |condition: &Condition| {
        let mut asks: Vec<_> = condition.asks.iter().filter_map(moved).collect();
        asks.sort_by_key(|ask| ask.cell);
        (!asks.is_empty()).then(|| Condition { asks, written: None, ..condition.clone() })
    };
    meeting.conditions().filter_map(|(_, condition)| taken(condition)).collect()
}

/// The action points that are still to be done, and those that were finished in this round: in the next one they are shown
/// as finished, after that no longer.
pub(super) fn actions(meeting: &Meeting, places: &[Option<ItemIx>]) -> Vec<ActionPoint> {
    let returning = meeting.actions().filter(|(ix, point)| returns(meeting, *ix, point));
    let taken = |point: &ActionPoint| ActionPoint { item: point.item.and_then(|i| places[i.index()]), ..point.clone() };
    returning.map(|(_, point)| taken(point)).collect()
}

/// Whether an action point stands on the agenda of the next meeting.
pub(super) fn returns(meeting: &Meeting, ix: ActionPointIx, point: &ActionPoint) -> bool {
    let at_start = meeting.plan().actions.get(ix.index()).map(|before| before.state);
    point.state == Progress::Open || at_start.is_none_or(|before| before == Progress::Open)
}

/// What was brought in, with what was answered.
pub(super) fn contributions(meeting: &Meeting, places: &[Option<ItemIx>]) -> Vec<Contribution> {
    let taken = |it: &Contribution| {
        let cell = Cell { item: places[it.cell.item.index()]?, ..it.cell };
        let themes = it.themes.iter().filter_map(|theme| places[theme.index()]).collect();
        Some(Contribution { cell, themes, written: None, ..it.clone() })
    };
    meeting.contributions().filter_map(|(_, contribution)| taken(contribution)).collect()
}

/// The calendar: of an item that is gone stays what the calendar itself calls it.
pub(super) fn calendar(meeting: &Meeting, places: &[Option<ItemIx>]) -> Vec<Sitting> {
    let agenda = meeting.agenda();
    let point = |point: &SittingPoint| {
        let item = point.item.and_then(|item| places[item.index()]);
        let gone = point.item.filter(|_| item.is_none()).map(|item| agenda.item(item).title.clone());
        SittingPoint { item, title: point.title.clone().or(gone), ..point.clone() }
    };
    let sitting = |it: &Sitting| Sitting { points: it.points.iter().map(point).collect(), ..it.clone() };
    meeting.plan().calendar.iter().map(sitting).collect()
}
