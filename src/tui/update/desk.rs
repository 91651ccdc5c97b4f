//! The pages of conditions and action points, and what changes what the meeting is about.

use super::super::action::{Action, Desk, Lexicon};
use super::super::state::{List, Listed, Mode, Purpose, Question, Ui};
use super::{Effect, Replace, Scope, forms, glossary, moves, reject, scrolling, warn};
use crate::domain::command::{Command, Put, Rejection};
use crate::domain::id::{ConditionIx, ItemIx};
use crate::domain::mark::Cell;
use crate::domain::meeting::Meeting;
use crate::message::Message;

/// A screenful of rows.
const LIST_PAGE: isize = 5;

pub(super) fn at_table(ui: &mut Ui, scope: Scope<'_>, action: Desk) -> Effect {
    match (action, ui.item()) {
        (Desk::Conditions, _) => open(ui, List::Conditions(None)),
        (Desk::ActionPoints, _) => open(ui, List::ActionPoints),
        (Desk::Change, Some(item)) => forms::ask(ui, scope, Purpose::Item(item)),
        (Desk::Withdraw, Some(item)) => withdraw(ui, scope, item),
        (Desk::Rule, _) => forms::ask(ui, scope, Purpose::Rule),
        (Desk::Scale, _) => forms::ask(ui, scope, Purpose::Scale),
        (
            Desk::Change | Desk::Withdraw | Desk::Answer(_) | Desk::Join | Desk::Alike | Desk::Progress(_) | Desk::GoTo,
            _,
        ) => Effect::None,
    }
}

fn open(ui: &mut Ui, list: List) -> Effect {
    ui.scroll.list = 0;
    ui.modes.push(Mode::Listed(Listed::new(list)));
    Effect::None
}

/// An item of which nothing was said goes at once, for it comes back as easily; any other after a question.
fn withdraw(ui: &mut Ui, scope: Scope<'_>, item: ItemIx) -> Effect {
    let meeting = scope.meeting;
    if scope.read_only {
        return reject(ui, &Rejection::ReadOnly);
    }
    if meeting.running().is_ok() && !meeting.is_closed(item) && is_spoken_of(meeting, item) {
        ui.modes.push(Mode::Question(Question::Withdraw(item)));
        return Effect::None;
    }
    Effect::Execute(Command::Withdraw(item))
}

fn is_spoken_of(meeting: &Meeting, item: ItemIx) -> bool {
    meeting.agenda().all_below(item).into_iter().any(|item| {
        let said = |council| {
            let cell = Cell { item, council };
            !meeting.marks().all(cell).is_empty() || meeting.has_words(cell) || meeting.has_contributions(cell)
        };
        meeting.conclusion(item).is_some() || meeting.region().indices().any(said)
    })
}

pub(super) fn in_list(ui: &mut Ui, scope: Scope<'_>, action: Action) -> Effect {
    let Some(Mode::Listed(listed)) = ui.modes.last_mut() else { return Effect::None };
    let commands = [(Action::Undo, Command::Undo), (Action::Redo, Command::Redo)];
    if let Some((_, command)) = commands.into_iter().find(|(a, _)| *a == action) {
        return Effect::Execute(command);
    }
    if let Some(step) = scrolling(action, LIST_PAGE) {
        let last = listed.list.len(scope.meeting).saturating_sub(1);
        listed.selected = listed.selected.min(last).saturating_add_signed(step).min(last);
        return Effect::None;
    }
    let here = *listed;
    if action == Action::Save {
        return Effect::Save(None, Replace::Ask);
    }
    if action == Action::Cancel {
        leave(ui, here.list);
    }
    if action == Action::Raise {
        return add(ui, scope, here.list);
    }
    if action == Action::Lexicon(Lexicon::Show) {
        return glossary::open(ui, spoken_of(scope.meeting, here).or_else(|| ui.item()));
    }
    let Action::Desk(action) = action else { return Effect::None };
    match here.list {
        List::Conditions(joining) => match here.condition(scope.meeting) {
            Some(condition) => at_condition(ui, scope, action, condition, joining),
            None => Effect::None,
        },
        List::ActionPoints => at_action_point(ui, scope, action, here),
    }
}

/// The item that the selected row speaks of.
fn spoken_of(meeting: &Meeting, here: Listed) -> Option<ItemIx> {
    match here.list {
        List::Conditions(_) => meeting.condition(here.condition(meeting)?)?.cells().next().map(|cell| cell.item),
        List::ActionPoints => meeting.action(here.action_point(meeting)?)?.item,
    }
}

/// Leaves the page; while two conditions are being joined, only that.
fn leave(ui: &mut Ui, list: List) {
    match list {
        List::Conditions(Some(_)) => set_list(ui, List::Conditions(None)),
        List::Conditions(None) | List::ActionPoints => _ = ui.modes.pop(),
    }
}

/// A condition of the selected cell, or an action point of the selected item.
fn add(ui: &mut Ui, scope: Scope<'_>, list: List) -> Effect {
    match (list, ui.cell()) {
        (List::Conditions(_), Some(cell)) => forms::ask(ui, scope, Purpose::Condition(cell, None)),
        (List::Conditions(_), None) => moves::unfold_to_choose(ui, scope, Action::Remark).unwrap_or(Effect::None),
        (List::ActionPoints, _) => forms::ask(ui, scope, Purpose::ActionPoint(None, ui.item())),
    }
}

fn at_condition(
    ui: &mut Ui,
    scope: Scope<'_>,
    action: Desk,
    condition: ConditionIx,
    joining: Option<ConditionIx>,
) -> Effect {
    let cell = scope.meeting.condition(condition).and_then(|condition| condition.cells().next());
    match (action, joining) {
        (Desk::Join | Desk::GoTo, Some(goes)) => {
            set_list(ui, List::Conditions(None));
            Effect::Execute(Command::Condition(Put::Joined { condition: goes, into: condition }))
        }
        (Desk::Join, None) if scope.read_only => reject(ui, &Rejection::ReadOnly),
        (Desk::Join, None) => {
            set_list(ui, List::Conditions(Some(condition)));
            ui.tell(Message::new("notice-join"));
            Effect::None
        }
        (Desk::GoTo, None) => go_to(ui, scope.meeting, cell),
        (Desk::Answer(status), _) => forms::ask(ui, scope, Purpose::Answer(condition, status)),
        (Desk::Change, _) => match cell {
            Some(cell) => forms::ask(ui, scope, Purpose::Condition(cell, Some(condition))),
            None => Effect::None,
        },
        (
            Desk::Conditions
            | Desk::ActionPoints
            | Desk::Withdraw
            | Desk::Rule
            | Desk::Scale
            | Desk::Alike
            | Desk::Progress(_),
            _,
        ) => Effect::None,
    }
}

fn at_action_point(ui: &mut Ui, scope: Scope<'_>, action: Desk, here: Listed) -> Effect {
    let Some(point) = here.action_point(scope.meeting) else { return Effect::None };
    match action {
        Desk::Change => forms::ask(ui, scope, Purpose::ActionPoint(Some(point), None)),
        Desk::Progress(state) => forms::progressed(scope, point, state).map_or(Effect::None, Effect::Execute),
        Desk::GoTo => match scope.meeting.action(point).and_then(|point| point.item) {
            Some(item) if !scope.meeting.agenda().is_withdrawn(item) => {
                ui.modes.pop();
                ui.reveal(scope.meeting, item);
                Effect::None
            }
            Some(_) => warn(ui, "notice-withdrawn"),
            None => warn(ui, "notice-no-item"),
        },
        Desk::Conditions
        | Desk::ActionPoints
        | Desk::Withdraw
        | Desk::Rule
        | Desk::Scale
        | Desk::Answer(_)
        | Desk::Join
        | Desk::Alike => Effect::None,
    }
}

fn set_list(ui: &mut Ui, list: List) {
    if let Some(Mode::Listed(listed)) = ui.modes.last_mut() {
        listed.list = list;
    }
}

/// Leaves the page for the point that is spoken of.
pub(super) fn go_to(ui: &mut Ui, meeting: &Meeting, cell: Option<Cell>) -> Effect {
    let Some(cell) = cell.filter(|cell| !meeting.agenda().is_withdrawn(cell.item)) else {
        return warn(ui, "notice-withdrawn");
    };
    ui.modes.pop();
    ui.reveal(meeting, cell.item);
    ui.show_council(meeting, cell.council);
    Effect::None
}
