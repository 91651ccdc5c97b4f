//! The page of contributions: which are shown and how, and from there to the form of one, to its answer, or to the table.

use super::super::action::{Action, Brought, Desk};
use super::super::state::{BroughtIn, Line, Mode, Purpose, Question, Ui, Which};
use super::{Effect, Replace, Scope, desk, forms, moves, reject, scrolling, warn};
use crate::domain::command::{Command, Rejection};
use crate::domain::contribution::By;
use crate::domain::id::ContributionIx;
use crate::domain::meeting::Meeting;

pub(super) fn open(ui: &mut Ui) -> Effect {
    (ui.scroll.list, ui.scroll.pane) = (0, 0);
    ui.modes.push(Mode::BroughtIn(Box::default()));
    Effect::None
}

pub(super) fn in_page(ui: &mut Ui, scope: Scope<'_>, action: Action) -> Effect {
    let selected = |ui: &Ui| ui.brought_in().and_then(|page| page.line(scope.meeting));
    let before = selected(ui);
    let effect = act(ui, scope, action);
    // Another one is read from its beginning.
    if selected(ui) != before {
        ui.scroll.pane = 0;
    }
    effect
}

fn act(ui: &mut Ui, scope: Scope<'_>, action: Action) -> Effect {
    let commands = [(Action::Undo, Command::Undo), (Action::Redo, Command::Redo)];
    if let Some((_, command)) = commands.into_iter().find(|(a, _)| *a == action) {
        return Effect::Execute(command);
    }
    let page = isize::try_from(ui.scroll.page.max(2) - 1).unwrap_or(isize::MAX);
    if let Some(step) = scrolling(action, page) {
        return step_by(ui, scope.meeting, |_, place| place.saturating_add_signed(step));
    }
    let others: [(Action, Act); 15] = [
        (Action::Brought(Brought::NextHeading), |ui, scope| step_by(ui, scope.meeting, next_heading)),
        (Action::Brought(Brought::PreviousHeading), |ui, scope| step_by(ui, scope.meeting, previous_heading)),
        (Action::Fold, |ui, scope| fold(ui, scope.meeting)),
        (Action::FoldAll, |ui, scope| fold_all(ui, scope.meeting)),
        (Action::Brought(Brought::Turn), |ui, scope| turn(ui, scope.meeting)),
        (Action::Brought(Brought::Unanswered), |ui, scope| only_unanswered(ui, scope.meeting)),
        (Action::Brought(Brought::Add), add),
        (Action::Desk(Desk::Change), change),
        (Action::Brought(Brought::Respond), respond),
        (Action::Brought(Brought::Remove), remove),
        (Action::Desk(Desk::GoTo), go_to),
        (Action::Report, |ui, scope| forms::ask(ui, scope, Purpose::Report)),
        (Action::Save, |_, _| Effect::Save(None, Replace::Ask)),
        (Action::Theme, |ui, _| moves::theme(ui)),
        (Action::Help, |ui, _| moves::help(ui)),
    ];
    let scrolled = [(Action::DetailUp, -1), (Action::DetailDown, 1)].into_iter().find(|(a, _)| *a == action);
    if let Some((_, step)) = scrolled {
        ui.scroll.pane = ui.scroll.pane.saturating_add_signed(step);
    } else if action == Action::Cancel {
        ui.modes.pop();
    }
    others.into_iter().find(|(a, _)| *a == action).map_or(Effect::None, |(_, act)| act(ui, scope))
}

/// What an action does here.
type Act = fn(&mut Ui, Scope<'_>) -> Effect;

/// Selects another line: which one, out of all and the place of the selected one.
fn step_by(ui: &mut Ui, meeting: &Meeting, to: impl Fn(&[Line], usize) -> usize) -> Effect {
    let Some(page) = ui.brought_in_mut() else { return Effect::None };
    let lines = page.lines(meeting);
    let place = to(&lines, page.place_in(&lines));
    page.select(&lines, place);
    Effect::None
}

const fn is_heading(line: &Line) -> bool {
    matches!(line, Line::Heading(_))
}

fn next_heading(lines: &[Line], place: usize) -> usize {
    let next = lines.iter().skip(place + 1).position(is_heading);
    next.map_or(lines.len().saturating_sub(1), |step| place + 1 + step)
}

/// The heading of the selected contribution, or the one above the selected heading.
fn previous_heading(lines: &[Line], place: usize) -> usize {
    lines.iter().take(place).rposition(is_heading).unwrap_or(0)
}

fn fold(ui: &mut Ui, meeting: &Meeting) -> Effect {
    let Some(page) = ui.brought_in_mut() else { return Effect::None };
    let Some(group) = page.line(meeting).map(Line::group) else { return Effect::None };
    if !page.folded.remove(&group) {
        page.folded.insert(group);
    }
    select_heading(page, meeting, group);
    Effect::None
}

fn fold_all(ui: &mut Ui, meeting: &Meeting) -> Effect {
    let Some(page) = ui.brought_in_mut() else { return Effect::None };
    let Some(group) = page.line(meeting).map(Line::group) else { return Effect::None };
    if page.folded.is_empty() {
        page.folded = page.groups(meeting).into_iter().map(|(group, _)| group).collect();
    } else {
        page.folded.clear();
    }
    select_heading(page, meeting, group);
    Effect::None
}

fn select_heading(page: &mut BroughtIn, meeting: &Meeting, group: crate::domain::contribution::Group) {
    let lines = page.lines(meeting);
    if let Some(place) = lines.iter().position(|&line| line == Line::Heading(group)) {
        page.select(&lines, place);
    }
}

/// The same contributions, put together otherwise; the selected one stays selected.
fn turn(ui: &mut Ui, meeting: &Meeting) -> Effect {
    let Some(page) = ui.brought_in_mut() else { return Effect::None };
    let selected = page.line(meeting).and_then(Line::contribution);
    page.by = match page.by {
        By::Council => By::Theme,
        By::Theme => By::Council,
    };
    page.select(&[], 0);
    if let Some(ix) = selected {
        page.reveal(meeting, ix);
    }
    Effect::None
}

fn only_unanswered(ui: &mut Ui, meeting: &Meeting) -> Effect {
    let Some(page) = ui.brought_in_mut() else { return Effect::None };
    let selected = page.line(meeting).and_then(Line::contribution);
    page.shown = match page.shown {
        Which::Unanswered => Which::All,
        Which::All if meeting.contributions().all(|(_, it)| !it.is_unanswered()) => {
            return warn(ui, "notice-all-answered");
        }
        Which::All => Which::Unanswered,
    };
    if !selected.is_some_and(|ix| page.reveal(meeting, ix)) {
        let lines = page.lines(meeting);
        page.select(&lines, 1);
    }
    Effect::None
}

fn add(ui: &mut Ui, scope: Scope<'_>) -> Effect {
    match ui.cell() {
        Some(cell) => forms::ask(ui, scope, Purpose::Contribution(None, cell)),
        None => warn(ui, "notice-no-items"),
    }
}

/// The selected contribution; where a heading is selected, it is said that one must be chosen.
fn selected(ui: &mut Ui, meeting: &Meeting) -> Option<ContributionIx> {
    let chosen = ui.brought_in().and_then(|page| page.line(meeting)).and_then(Line::contribution);
    if chosen.is_none() {
        warn(ui, "notice-choose-contribution");
    }
    chosen
}

/// Changes the selected contribution; a heading is folded, or unfolded.
fn change(ui: &mut Ui, scope: Scope<'_>) -> Effect {
    let line = ui.brought_in().and_then(|page| page.line(scope.meeting));
    if matches!(line, Some(Line::Heading(_))) {
        return fold(ui, scope.meeting);
    }
    let Some(ix) = selected(ui, scope.meeting) else { return Effect::None };
    match scope.meeting.contribution(ix) {
        Some(it) => forms::ask(ui, scope, Purpose::Contribution(Some(ix), it.cell)),
        None => Effect::None,
    }
}

fn respond(ui: &mut Ui, scope: Scope<'_>) -> Effect {
    match selected(ui, scope.meeting) {
        Some(ix) => forms::ask(ui, scope, Purpose::Response(ix)),
        None => Effect::None,
    }
}

fn remove(ui: &mut Ui, scope: Scope<'_>) -> Effect {
    let Some(ix) = selected(ui, scope.meeting) else { return Effect::None };
    if scope.read_only {
        return reject(ui, &Rejection::ReadOnly);
    }
    ui.modes.push(Mode::Question(Question::RemoveContribution(ix)));
    Effect::None
}

fn go_to(ui: &mut Ui, scope: Scope<'_>) -> Effect {
    let Some(ix) = selected(ui, scope.meeting) else { return Effect::None };
    desk::go_to(ui, scope.meeting, scope.meeting.contribution(ix).map(|it| it.cell))
}

/// A contribution was brought in, changed or taken back: it is what the page shows, as far as it stands.
pub(super) fn follow(ui: &mut Ui, meeting: &Meeting, ix: ContributionIx) {
    if let Some(page) = ui.brought_in_mut() {
        page.reveal(meeting, ix);
        ui.scroll.pane = 0;
    }
}
