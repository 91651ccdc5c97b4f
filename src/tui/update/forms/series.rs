//! The forms of the series: a meeting, what is planned for it, a milestone, a cost.

use super::super::Scope;
use super::with_none;
use crate::domain::agenda::{Kind, Milestone, Stage};
use crate::domain::calendar::{Sitting, SittingPoint};
use crate::domain::command::Command;
use crate::domain::cost::Cost;
use crate::domain::id::{ItemIx, WeightIx};
use crate::domain::time::Date;
use crate::message::Message;
use crate::tui::form::{Entry, Field, Form, Name, Notes, Planning};
use crate::tui::state::SeriesForm;
use crate::words::{kind_id, stage_id, weekday_message};

pub(super) fn fields(scope: Scope<'_>, form: SeriesForm) -> Vec<Field> {
    match form {
        SeriesForm::Sitting(day) => sitting_fields(scope, day),
        SeriesForm::Point(day, point, here) => point_fields(scope, day, point, here),
        SeriesForm::Milestone(item, place) => milestone_fields(scope, item, place),
        SeriesForm::Cost(item, place) => cost_fields(scope, item, place),
    }
}

/// How an amount is written is told while it is typed.
pub(super) fn notes(form: SeriesForm) -> Notes {
    Notes::Always(match form {
        SeriesForm::Cost(..) => vec![Message::new("note-amount")],
        SeriesForm::Sitting(_) | SeriesForm::Point(..) | SeriesForm::Milestone(..) => Vec::new(),
    })
}

pub(super) fn command(scope: Scope<'_>, form: &Form, what: SeriesForm) -> Option<Command> {
    match what {
        SeriesForm::Sitting(day) => sitting(scope, form, day),
        SeriesForm::Point(day, point, here) => self::point(scope, form, day, point, here),
        SeriesForm::Milestone(item, place) => Some(milestone(scope, form, item, place)),
        SeriesForm::Cost(item, place) => cost(scope, form, item, place),
    }
}

const fn plan(planning: Planning, entry: Entry) -> Field {
    Field::new(Name::Plan(planning), entry)
}

fn line(text: Option<&String>) -> Entry {
    Entry::line(text.cloned().unwrap_or_default())
}

fn find(scope: Scope<'_>, day: Date) -> Option<&Sitting> {
    scope.meeting.calendar().iter().find(|sitting| sitting.date == day)
}

fn sitting_fields(scope: Scope<'_>, day: Option<Date>) -> Vec<Field> {
    let stands = day.and_then(|day| find(scope, day));
    let note = stands.and_then(|stands| stands.note.clone()).unwrap_or_default();
    vec![
        plan(Planning::Day, Entry::day(day)).required(),
        Field::new(Name::Title, line(stands.and_then(|stands| stands.title.as_ref()))),
        plan(Planning::Venue, line(stands.and_then(|stands| stands.place.as_ref()))),
        plan(Planning::Remark, Entry::lines(note)),
    ]
}

fn sitting(scope: Scope<'_>, form: &Form, day: Option<Date>) -> Option<Command> {
    let stands = day.and_then(|day| find(scope, day));
    let sitting = Sitting {
        date: form.date(Name::Plan(Planning::Day))?,
        title: form.words(Name::Title),
        place: form.words(Name::Plan(Planning::Venue)),
        note: form.words(Name::Plan(Planning::Remark)),
        points: stands.map(|stands| stands.points.clone()).unwrap_or_default(),
    };
    let mut calendar: Vec<_> =
        scope.meeting.calendar().iter().filter(|sitting| Some(sitting.date) != day).cloned().collect();
    calendar.push(sitting);
    calendar.sort_by_key(|sitting| sitting.date);
    Some(Command::SetCalendar(calendar))
}

/// The items that a point can be about: the one that it is about, the one that is selected in the table.
fn items(scope: Scope<'_>, stands: Option<&SittingPoint>, here: Option<ItemIx>) -> Vec<ItemIx> {
    let mut items: Vec<_> = stands.and_then(|stands| stands.item).into_iter().collect();
    items.extend(here.filter(|here| !items.contains(here) && scope.meeting.agenda().has(*here)));
    items
}

fn stands(scope: Scope<'_>, day: Date, point: Option<usize>) -> Option<&SittingPoint> {
    find(scope, day)?.points.get(point?)
}

fn point_fields(scope: Scope<'_>, day: Date, point: Option<usize>, here: Option<ItemIx>) -> Vec<Field> {
    let (meeting, stands) = (scope.meeting, stands(scope, day, point));
    let items = items(scope, stands, here);
    let label = |item: &ItemIx| {
        let item = meeting.agenda().item(*item);
        format!("{} {}", item.number, item.title)
    };
    let mut about: Vec<_> = items.iter().map(label).collect();
    about.push(scope.text.say("choice-loose-point"));
    let is_loose = stands.is_some_and(|stands| stands.item.is_none());
    let days: Vec<_> =
        meeting.calendar().iter().map(|sitting| scope.text.tell(&weekday_message(sitting.date))).collect();
    let at = meeting.calendar().iter().position(|sitting| sitting.date == day).unwrap_or(0);
    let kind = stands.and_then(|stands| stands.kind);
    let mut fields = vec![
        plan(Planning::Item, Entry::one_of(about, if is_loose { items.len() } else { 0 })),
        Field::new(Name::Title, line(stands.and_then(|stands| stands.title.as_ref()))),
        plan(Planning::Kind, with_none(scope, &Kind::ALL, kind, kind_id)),
        plan(Planning::By, line(stands.and_then(|stands| stands.by.as_ref()))),
        plan(Planning::Sitting, Entry::one_of(days, at)),
        plan(Planning::Remark, line(stands.and_then(|stands| stands.note.as_ref()))),
    ];
    if items.is_empty() {
        // Without an item there is nothing to choose, and a title is all that is needed.
        fields.remove(0);
        fields[0] = fields[0].clone().required().enough();
    } else if stands.is_none() {
        // To plan the selected item is the usual case.
        fields[0].is_enough = true;
    }
    fields
}

/// On another day it comes behind what is planned there; on the same it keeps its place.
fn point(scope: Scope<'_>, form: &Form, day: Date, place: Option<usize>, here: Option<ItemIx>) -> Option<Command> {
    let mut calendar = scope.meeting.calendar().to_vec();
    let items = items(scope, stands(scope, day, place), here);
    let point = SittingPoint {
        title: form.words(Name::Title),
        kind: form.chosen(Name::Plan(Planning::Kind), &Kind::ALL),
        item: form.choice(Name::Plan(Planning::Item)).and_then(|at| items.get(at).copied()),
        by: form.words(Name::Plan(Planning::By)),
        note: form.words(Name::Plan(Planning::Remark)),
    };
    let from = calendar.iter().position(|sitting| sitting.date == day)?;
    let to = form.choice(Name::Plan(Planning::Sitting))?;
    match place.filter(|&place| place < calendar[from].points.len()) {
        Some(place) if from == to => calendar[from].points[place] = point,
        Some(place) => {
            calendar[from].points.remove(place);
            calendar.get_mut(to)?.points.push(point);
        }
        None => calendar.get_mut(to)?.points.push(point),
    }
    Some(Command::SetCalendar(calendar))
}

fn milestone_fields(scope: Scope<'_>, item: ItemIx, place: Option<usize>) -> Vec<Field> {
    let stands = place.and_then(|place| scope.meeting.agenda().item(item).milestones.get(place));
    let names = Stage::ALL.map(|stage| scope.text.say(stage_id(stage))).to_vec();
    let stage = stands.map_or(Stage::default(), |stands| stands.stage);
    vec![
        plan(Planning::Milestone, line(stands.map(|stands| &stands.text))).required(),
        plan(Planning::Due, line(stands.and_then(|stands| stands.due.as_ref()))),
        plan(Planning::Stage, Entry::one_of(names, stage as usize)),
    ]
}

fn milestone(scope: Scope<'_>, form: &Form, item: ItemIx, place: Option<usize>) -> Command {
    let mut milestones = scope.meeting.agenda().item(item).milestones.clone();
    let milestone = Milestone {
        text: form.words(Name::Plan(Planning::Milestone)).unwrap_or_default(),
        due: form.words(Name::Plan(Planning::Due)),
        stage: form.choice(Name::Plan(Planning::Stage)).and_then(|at| Stage::ALL.get(at).copied()).unwrap_or_default(),
    };
    put(&mut milestones, place, milestone);
    Command::SetMilestones(item, milestones)
}

fn cost_fields(scope: Scope<'_>, item: ItemIx, place: Option<usize>) -> Vec<Field> {
    let (agenda, region) = (scope.meeting.agenda(), scope.meeting.region());
    let stands = place.and_then(|place| agenda.item(item).costs.get(place));
    let mut keys = vec![scope.text.say("choice-not-divided")];
    keys.extend(region.weights.iter().map(|key| key.name.clone()));
    // What is new is divided by the first key, as most are.
    let first = (!region.weights.is_empty()).then_some(WeightIx(0));
    let key = stands.map_or(first, |stands| stands.key).map_or(0, |key| key.index() + 1);
    vec![
        plan(Planning::Cost, line(stands.map(|stands| &stands.name))).required(),
        plan(Planning::Amount, Entry::euros(stands.map(|stands| stands.amount))).required(),
        plan(Planning::Key, Entry::one_of(keys, key)),
        plan(Planning::Remark, line(stands.and_then(|stands| stands.note.as_ref()))),
    ]
}

fn cost(scope: Scope<'_>, form: &Form, item: ItemIx, place: Option<usize>) -> Option<Command> {
    let mut costs = scope.meeting.agenda().item(item).costs.clone();
    let cost = Cost {
        name: form.words(Name::Plan(Planning::Cost)).unwrap_or_default(),
        amount: form.amount(Name::Plan(Planning::Amount))?,
        key: form.choice(Name::Plan(Planning::Key)).and_then(|at| at.checked_sub(1)).map(WeightIx::at),
        note: form.words(Name::Plan(Planning::Remark)),
    };
    put(&mut costs, place, cost);
    Some(Command::SetCosts(item, costs))
}

/// In its place, or behind the others.
fn put<T>(all: &mut Vec<T>, place: Option<usize>, one: T) {
    match place.and_then(|place| all.get_mut(place)) {
        Some(stands) => *stands = one,
        None => all.push(one),
    }
}
