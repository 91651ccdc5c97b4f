//! The pages of the series: moving in them, and what is done with the calendar, milestones and costs.

use std::ops::ControlFlow;

use super::super::action::{Action, Desk, Series};
use super::super::state::{
    CalendarRow, CarriedRow, Mode, Only, Purpose, Question, Seen, SeriesForm, SeriesPage, Shown, Ui, calendar_rows,
    cost_rows, milestone_rows,
};
use super::{Effect, Replace, Scope, forms, reject, scrolling, warn};
use crate::domain::agenda::{Milestone, Stage};
use crate::domain::calendar::Sitting;
use crate::domain::command::{Command, Direction, Rejection};
use crate::domain::event::Deed;
use crate::domain::id::{ItemIx, WeightIx};
use crate::domain::meeting::Meeting;
use crate::message::Message;
use crate::words::weekday_message;

/// A screenful of rows.
const PAGE: isize = 8;

/// Opens a page at what it says of where the person is: of this meeting, or of the selected item.
pub(super) fn at_table(ui: &mut Ui, scope: Scope<'_>, action: Series) -> Effect {
    let meeting = scope.meeting;
    let here = ui.item();
    let (shown, selected) = match action {
        Series::Calendar => (Shown::Calendar, today(meeting)),
        Series::Milestones => (Shown::Milestones(None), of_item(&milestone_rows(meeting.agenda(), None, here), here)),
        Series::Costs => (Shown::Costs(Vec::new()), of_item(&cost_rows(meeting.agenda(), here), here)),
        Series::NewSitting
        | Series::Go
        | Series::Remove
        | Series::Stage(_)
        | Series::NextStage
        | Series::PreviousStage
        | Series::OtherKey
        | Series::OtherKeyForAll => return Effect::None,
    };
    (ui.scroll.list, ui.scroll.across) = (0, 0);
    ui.modes.push(Mode::Series(SeriesPage { shown, selected }));
    Effect::None
}

/// The row of this meeting; without one, of the first that comes after it.
fn today(meeting: &Meeting) -> usize {
    let (rows, day) = (calendar_rows(meeting), meeting.plan().date);
    let is_it = |row: &CalendarRow| matches!(row, CalendarRow::Sitting(at) if meeting.calendar()[*at].date >= day);
    rows.iter().position(is_it).unwrap_or(rows.len().saturating_sub(1))
}

fn of_item(rows: &[CarriedRow], item: Option<ItemIx>) -> usize {
    rows.iter().position(|row| Some(row.item()) == item).unwrap_or(0)
}

pub(super) fn in_page(ui: &mut Ui, scope: Scope<'_>, action: Action) -> Effect {
    let here = ui.item();
    let Some(Mode::Series(page)) = ui.modes.last_mut() else { return Effect::None };
    if let Some((_, command)) =
        [(Action::Undo, Command::Undo), (Action::Redo, Command::Redo)].into_iter().find(|(a, _)| *a == action)
    {
        page.look_afresh();
        return Effect::Execute(command);
    }
    if let Some(step) = scrolling(action, PAGE) {
        let last = page.shown.len(scope.meeting, here).saturating_sub(1);
        page.selected = page.selected.min(last).saturating_add_signed(step).min(last);
        return Effect::None;
    }
    if action == Action::Save {
        return Effect::Save(None, Replace::Ask);
    }
    if action == Action::Cancel {
        ui.modes.pop();
        return Effect::None;
    }
    let page = page.clone();
    match page.shown {
        Shown::Calendar => in_calendar(ui, scope, action, page.row(&calendar_rows(scope.meeting))),
        Shown::Milestones(ref only) => {
            let row = page.row(&milestone_rows(scope.meeting.agenda(), only.as_ref(), here));
            in_milestones(ui, scope, action, row)
        }
        Shown::Costs(_) => in_costs(ui, scope, action, page.row(&cost_rows(scope.meeting.agenda(), here))),
    }
}

fn in_calendar(ui: &mut Ui, scope: Scope<'_>, action: Action, row: Option<CalendarRow>) -> Effect {
    let calendar = scope.meeting.calendar();
    let Some(row) = row else {
        let adds = matches!(action, Action::Raise | Action::Series(Series::NewSitting));
        return if adds { ask(ui, scope, SeriesForm::Sitting(None)) } else { Effect::None };
    };
    let sitting = match row {
        CalendarRow::Sitting(at) | CalendarRow::Point(at, _) => &calendar[at],
    };
    let moves = [(Action::MoveUp, Direction::Up), (Action::MoveDown, Direction::Down)];
    if let Some((_, direction)) = moves.into_iter().find(|(a, _)| *a == action) {
        return move_point(ui, scope, row, direction);
    }
    if action == Action::Raise {
        return ask(ui, scope, SeriesForm::Point(sitting.date, None, ui.item()));
    }
    if action == Action::Series(Series::NewSitting) {
        return ask(ui, scope, SeriesForm::Sitting(None));
    }
    if action == Action::Desk(Desk::Change) {
        return ask(
            ui,
            scope,
            match row {
                CalendarRow::Sitting(_) => SeriesForm::Sitting(Some(sitting.date)),
                CalendarRow::Point(_, point) => SeriesForm::Point(sitting.date, Some(point), ui.item()),
            },
        );
    }
    if action == Action::Series(Series::Remove) {
        let mut calendar = calendar.to_vec();
        match row {
            CalendarRow::Sitting(at) => _ = calendar.remove(at),
            CalendarRow::Point(at, point) => _ = calendar[at].points.remove(point),
        }
        return Effect::Execute(Command::SetCalendar(calendar));
    }
    if action == Action::Series(Series::Go) {
        return match row {
            CalendarRow::Sitting(_) => go_to_sitting(ui, scope, sitting),
            CalendarRow::Point(_, point) => match sitting.points[point].item {
                Some(item) => go_to(ui, scope.meeting, item),
                None => warn(ui, "notice-point-without-item"),
            },
        };
    }
    Effect::None
}

/// A later meeting is made and opened, after a question.
fn go_to_sitting(ui: &mut Ui, scope: Scope<'_>, sitting: &Sitting) -> Effect {
    let day = scope.meeting.plan().date;
    if sitting.date <= day {
        let id = if sitting.date == day { "notice-sitting-now" } else { "notice-sitting-past" };
        ui.warn(Message::new(id).with("date", weekday_message(sitting.date)));
        return Effect::None;
    }
    if scope.read_only {
        return reject(ui, &Rejection::ReadOnly);
    }
    ui.modes.push(Mode::Question(Question::NextMeeting(sitting.date)));
    Effect::None
}

/// Within a meeting; what should come on another day says so in its form.
fn move_point(ui: &mut Ui, scope: Scope<'_>, row: CalendarRow, direction: Direction) -> Effect {
    let CalendarRow::Point(at, point) = row else { return Effect::None };
    let mut calendar = scope.meeting.calendar().to_vec();
    let points = &mut calendar[at].points;
    let other = match direction {
        Direction::Up => point.checked_sub(1),
        Direction::Down => Some(point + 1).filter(|&other| other < points.len()),
    };
    let Some(other) = other else { return reject(ui, &Rejection::AtTheEnd) };
    points.swap(point, other);
    if let Some(Mode::Series(page)) = ui.modes.last_mut() {
        page.selected = page.selected + other - point;
    }
    Effect::Execute(Command::SetCalendar(calendar))
}

fn in_milestones(ui: &mut Ui, scope: Scope<'_>, action: Action, row: Option<CarriedRow>) -> Effect {
    let turns = [(Series::NextStage, 1), (Series::PreviousStage, Stage::ALL.len())];
    if let Some((_, by)) = turns.into_iter().find(|(a, _)| Action::Series(*a) == action) {
        return turn(ui, scope.meeting, by);
    }
    let (item, place) = match at_row(ui, scope, action, row, SeriesForm::Milestone) {
        ControlFlow::Continue(entry) => entry,
        ControlFlow::Break(effect) => return effect,
    };
    let mut milestones = scope.meeting.agenda().item(item).milestones.clone();
    let Some(milestone) = milestones.get_mut(place) else { return Effect::None };
    if let Action::Series(Series::Stage(stage)) = action {
        *milestone = Milestone { stage, ..milestone.clone() };
        return Effect::Execute(Command::SetMilestones(item, milestones));
    }
    if action == Action::Series(Series::Remove) {
        look_afresh(ui);
        milestones.remove(place);
        return Effect::Execute(Command::SetMilestones(item, milestones));
    }
    Effect::None
}

/// All, or only those that are so far: the next in the row, round the end.
fn turn(ui: &mut Ui, meeting: &Meeting, by: usize) -> Effect {
    let here = ui.item();
    let Some(Mode::Series(page)) = ui.modes.last_mut() else { return Effect::None };
    let Shown::Milestones(only) = &mut page.shown else { return Effect::None };
    let now = only.as_ref().map_or(0, |only| only.stage as usize + 1);
    let next = (now + by) % (Stage::ALL.len() + 1);
    *only = next.checked_sub(1).map(|stage| {
        let only = Only { stage: Stage::ALL[stage], held: Vec::new() };
        Only { held: milestone_rows(meeting.agenda(), Some(&only), here), ..only }
    });
    page.selected = 0;
    ui.scroll.list = 0;
    Effect::None
}

fn in_costs(ui: &mut Ui, scope: Scope<'_>, action: Action, row: Option<CarriedRow>) -> Effect {
    let sideways = [(Action::Left, -1), (Action::Right, 1)];
    if let Some((_, by)) = sideways.into_iter().find(|(a, _)| *a == action) {
        let last = scope.meeting.region().councils.len().saturating_sub(1);
        ui.scroll.across = ui.scroll.across.saturating_add_signed(by).min(last);
        return Effect::None;
    }
    if action == Action::Series(Series::OtherKeyForAll) {
        let rows = cost_rows(scope.meeting.agenda(), None);
        return see(ui, scope, &rows);
    }
    let (item, place) = match at_row(ui, scope, action, row, SeriesForm::Cost) {
        ControlFlow::Continue(entry) => entry,
        ControlFlow::Break(effect) => return effect,
    };
    if action == Action::Series(Series::OtherKey) {
        return see(ui, scope, &[CarriedRow::Entry(item, place)]);
    }
    if action == Action::Series(Series::Remove) {
        look_afresh(ui);
        let mut costs = scope.meeting.agenda().item(item).costs.clone();
        if place < costs.len() {
            costs.remove(place);
        }
        return Effect::Execute(Command::SetCosts(item, costs));
    }
    Effect::None
}

/// What both pages do at a row: add to its item with `form`, go there, change the entry. The entry, with its item and place, where
/// the action is for the page itself.
fn at_row(
    ui: &mut Ui,
    scope: Scope<'_>,
    action: Action,
    row: Option<CarriedRow>,
    form: fn(ItemIx, Option<usize>) -> SeriesForm,
) -> ControlFlow<Effect, (ItemIx, usize)> {
    let Some(row) = row else { return ControlFlow::Break(Effect::None) };
    let item = row.item();
    if action == Action::Raise {
        return ControlFlow::Break(ask(ui, scope, form(item, None)));
    }
    if action == Action::Desk(Desk::GoTo) {
        return ControlFlow::Break(go_to(ui, scope.meeting, item));
    }
    let CarriedRow::Entry(_, place) = row else { return ControlFlow::Break(on_heading(ui, action)) };
    if action == Action::Desk(Desk::Change) {
        return ControlFlow::Break(ask(ui, scope, form(item, Some(place))));
    }
    ControlFlow::Continue((item, place))
}

/// An item itself is not changed here: what it carries is.
fn on_heading(ui: &mut Ui, action: Action) -> Effect {
    if matches!(action, Action::Desk(Desk::Change) | Action::Series(_)) {
        return warn(ui, "notice-choose-entry");
    }
    Effect::None
}

/// Sees these costs as they would be by the next key; behind the last key, as they are.
fn see(ui: &mut Ui, scope: Scope<'_>, rows: &[CarriedRow]) -> Effect {
    let keys = scope.meeting.region().weights.len();
    if keys == 0 {
        return warn(ui, "notice-no-key");
    }
    let Some(Mode::Series(SeriesPage { shown: Shown::Costs(seen), .. })) = ui.modes.last_mut() else {
        return Effect::None;
    };
    let entries = rows.iter().filter_map(|row| match *row {
        CarriedRow::Entry(item, place) => Some((item, place)),
        CarriedRow::Item(_) => None,
    });
    let entries: Vec<_> = entries.collect();
    // Together they go from the one that the first is seen by.
    let is_it = |seen: &Seen| entries.first() == Some(&(seen.item, seen.place));
    let next = seen.iter().find(|seen| is_it(seen)).map_or(0, |seen| seen.key.index() + 1);
    // The key by which all of them are divided already shows nothing new.
    let agenda = scope.meeting.agenda();
    let key_of = |&(item, place): &(ItemIx, usize)| agenda.item(item).costs.get(place).and_then(|cost| cost.key);
    let is_new = |key: &usize| entries.iter().any(|entry| key_of(entry) != Some(WeightIx::at(*key)));
    let next = (next..keys).find(is_new).unwrap_or(keys);
    seen.retain(|seen| !entries.contains(&(seen.item, seen.place)));
    if next < keys {
        seen.extend(entries.into_iter().map(|(item, place)| Seen { item, place, key: WeightIx::at(next) }));
        let name = scope.meeting.region().weights[next].name.as_str();
        ui.tell(Message::new("notice-seen-by").with("key", name));
    } else {
        ui.tell(Message::new("notice-seen-as-is"));
    }
    Effect::None
}

fn look_afresh(ui: &mut Ui) {
    if let Some(Mode::Series(page)) = ui.modes.last_mut() {
        page.look_afresh();
    }
}

impl SeriesPage {
    /// Where rows may come or go, nothing is remembered by its place.
    fn look_afresh(&mut self) {
        match &mut self.shown {
            Shown::Calendar => {}
            Shown::Milestones(only) => only.iter_mut().for_each(|only| only.held.clear()),
            Shown::Costs(seen) => seen.clear(),
        }
    }
}

fn ask(ui: &mut Ui, scope: Scope<'_>, form: SeriesForm) -> Effect {
    forms::ask(ui, scope, Purpose::Series(form))
}

/// Leaves the page for an item.
fn go_to(ui: &mut Ui, meeting: &Meeting, item: ItemIx) -> Effect {
    if meeting.agenda().is_withdrawn(item) {
        return warn(ui, "notice-withdrawn");
    }
    ui.modes.pop();
    ui.reveal(meeting, item);
    Effect::None
}

/// What was taken back, or came back, is selected: its meeting, or the item that carries it.
pub(super) fn return_to(ui: &mut Ui, meeting: &Meeting, deed: &Deed) {
    let here = ui.item();
    let place = ui.modes.iter().rposition(|mode| matches!(mode, Mode::Series(_)));
    let Some(Mode::Series(page)) = place.and_then(|place| ui.modes.get_mut(place)) else { return };
    let agenda = meeting.agenda();
    let found = match (&page.shown, deed) {
        (Shown::Calendar, Deed::CalendarChanged { before, after }) => {
            let is_it = |at: usize| {
                let day = meeting.calendar()[at].date;
                before.iter().chain(after).any(|sitting| sitting.date == day)
            };
            let mut rows = calendar_rows(meeting).into_iter();
            rows.position(|row| matches!(row, CalendarRow::Sitting(at) if is_it(at)))
        }
        (Shown::Milestones(only), Deed::MilestonesChanged { item, .. }) => {
            let rows = milestone_rows(agenda, only.as_ref(), here);
            let is_there = page.row(&rows).is_some_and(|row| row.item() == *item);
            rows.iter().position(|row| row.item() == *item).filter(|_| !is_there)
        }
        (Shown::Costs(_), Deed::CostsChanged { item, .. }) => {
            let rows = cost_rows(agenda, here);
            let is_there = page.row(&rows).is_some_and(|row| row.item() == *item);
            rows.iter().position(|row| row.item() == *item).filter(|_| !is_there)
        }
        (Shown::Calendar | Shown::Milestones(_) | Shown::Costs(_), _) => None,
    };
    if let Some(row) = found {
        page.selected = row;
    }
}

/// What came is selected.
pub(super) fn follow(ui: &mut Ui, meeting: &Meeting, deed: &Deed) {
    let here = ui.item();
    let place = ui.modes.iter().rposition(|mode| matches!(mode, Mode::Series(_)));
    let Some(Mode::Series(page)) = place.and_then(|place| ui.modes.get_mut(place)) else { return };
    let agenda = meeting.agenda();
    let found = match (&page.shown, deed) {
        (Shown::Calendar, Deed::CalendarChanged { before, after }) => {
            let was = |sitting: &Sitting| before.iter().find(|was| was.date == sitting.date);
            let came = after.iter().find(|is| was(is).is_none_or(|was| was.points.len() < is.points.len()));
            let at = came.and_then(|came| meeting.calendar().iter().position(|sitting| sitting.date == came.date));
            let row = at.zip(came).map(|(at, came)| match was(came) {
                Some(_) => CalendarRow::Point(at, came.points.len().saturating_sub(1)),
                None => CalendarRow::Sitting(at),
            });
            row.and_then(|row| calendar_rows(meeting).iter().position(|&r| r == row))
        }
        (Shown::Milestones(only), Deed::MilestonesChanged { item, before, after }) if after.len() > before.len() => {
            let row = CarriedRow::Entry(*item, after.len() - 1);
            milestone_rows(agenda, only.as_ref(), here).iter().position(|&r| r == row)
        }
        (Shown::Costs(_), Deed::CostsChanged { item, before, after }) if after.len() > before.len() => {
            let row = CarriedRow::Entry(*item, after.len() - 1);
            cost_rows(agenda, here).iter().position(|&r| r == row)
        }
        (Shown::Calendar | Shown::Milestones(_) | Shown::Costs(_), _) => None,
    };
    if let Some(row) = found {
        page.selected = row;
    }
}
