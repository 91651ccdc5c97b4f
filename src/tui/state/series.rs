//! A page of the series: the calendar, the milestones or the costs; what its rows are, and which is selected.

use super::{Mode, Ui};
use crate::domain::agenda::{Agenda, Milestone, Stage};
use crate::domain::cost::Cost;
use crate::domain::id::{ItemIx, WeightIx};
use crate::domain::meeting::Meeting;
use crate::domain::time::Date;
use crate::tui::keymap::Context;

/// A page of the series.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeriesPage {
    /// What it shows.
    pub shown: Shown,
    /// The selected row; beyond the end it is the last.
    pub selected: usize,
}

/// What a page of the series shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shown {
    /// The meetings, each with what is planned.
    Calendar,
    /// The milestones, or only some.
    Milestones(Option<Only>),
    /// The costs, and by which other keys some are seen.
    Costs(Vec<Seen>),
}

/// Only milestones that are so far. One that was when it was chosen stays in view, so that no row vanishes under the hands of
/// who works on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Only {
    /// How far.
    pub stage: Stage,
    /// The rows that were in view.
    pub held: Vec<CarriedRow>,
}

/// A cost that is seen as if it were divided by another key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seen {
    /// Of which item.
    pub item: ItemIx,
    /// Its place among the costs of the item.
    pub place: usize,
    /// The key.
    pub key: WeightIx,
}

/// A row of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CalendarRow {
    /// A meeting, by its place.
    Sitting(usize),
    /// What is planned for it, by the place of the meeting and its own.
    Point(usize, usize),
}

/// A row of a page of what items carry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CarriedRow {
    /// An item.
    Item(ItemIx),
    /// What it carries, by its place.
    Entry(ItemIx, usize),
}

impl Shown {
    /// What keys mean in it.
    #[must_use]
    pub const fn context(&self) -> Context {
        match self {
            Self::Calendar => Context::Calendar,
            Self::Milestones(_) => Context::Milestones,
            Self::Costs(_) => Context::Costs,
        }
    }

    /// How many rows it has. `here` is the item that is selected in the table.
    #[must_use]
    pub fn len(&self, meeting: &Meeting, here: Option<ItemIx>) -> usize {
        match self {
            Self::Calendar => calendar_rows(meeting).len(),
            Self::Milestones(only) => milestone_rows(meeting.agenda(), only.as_ref(), here).len(),
            Self::Costs(_) => cost_rows(meeting.agenda(), here).len(),
        }
    }
}

impl SeriesPage {
    /// The selected row out of these.
    #[must_use]
    pub fn row<T: Copy>(&self, rows: &[T]) -> Option<T> {
        rows.get(self.selected.min(rows.len().saturating_sub(1))).copied()
    }
}

/// The rows of the calendar: each meeting, then what is planned for it.
#[must_use]
pub fn calendar_rows(meeting: &Meeting) -> Vec<CalendarRow> {
    let rows = meeting.calendar().iter().enumerate().flat_map(|(place, sitting)| {
        let points = (0..sitting.points.len()).map(move |point| CalendarRow::Point(place, point));
        std::iter::once(CalendarRow::Sitting(place)).chain(points)
    });
    rows.collect()
}

/// The rows of the milestones, or only of some; the item that is selected in the table has a row in any case, so that
/// one can be added to it.
#[must_use]
pub fn milestone_rows(agenda: &Agenda, only: Option<&Only>, here: Option<ItemIx>) -> Vec<CarriedRow> {
    let is_shown = |item, place, milestone: &Milestone| {
        only.is_none_or(|only| milestone.stage == only.stage || only.held.contains(&CarriedRow::Entry(item, place)))
    };
    carried_rows(agenda, here, |item| {
        let all = agenda.item(item).milestones.iter().enumerate();
        all.filter(|&(place, milestone)| is_shown(item, place, milestone)).map(|(place, _)| place).collect()
    })
}

/// The rows of the costs; the item that is selected in the table has a row in any case.
#[must_use]
pub fn cost_rows(agenda: &Agenda, here: Option<ItemIx>) -> Vec<CarriedRow> {
    carried_rows(agenda, here, |item| (0..agenda.item(item).costs.len()).collect())
}

fn carried_rows(agenda: &Agenda, here: Option<ItemIx>, places: impl Fn(ItemIx) -> Vec<usize>) -> Vec<CarriedRow> {
    let mut rows = Vec::new();
    for item in agenda.walk() {
        let places = places(item);
        if !places.is_empty() || here == Some(item) {
            rows.push(CarriedRow::Item(item));
            rows.extend(places.into_iter().map(|place| CarriedRow::Entry(item, place)));
        }
    }
    rows
}

impl CarriedRow {
    /// The item that it is of.
    #[must_use]
    pub const fn item(self) -> ItemIx {
        match self {
            Self::Item(item) | Self::Entry(item, _) => item,
        }
    }
}

/// A cost as it is seen: by its own key, or by the one that was chosen to look with.
#[must_use]
pub fn seen_as(cost: &Cost, item: ItemIx, place: usize, seen: &[Seen]) -> Cost {
    let other = seen.iter().find(|seen| (seen.item, seen.place) == (item, place));
    other.map_or_else(|| cost.clone(), |seen| cost.by(seen.key))
}

impl Ui {
    /// The page of the series that is open, even with something lying over it.
    #[must_use]
    pub fn series(&self) -> Option<&SeriesPage> {
        self.modes.iter().rev().find_map(|mode| if let Mode::Series(page) = mode { Some(page) } else { None })
    }
}

/// What a form of the series is filled in for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SeriesForm {
    /// A meeting of the calendar, by its day; without one it is a new one.
    Sitting(Option<Date>),
    /// What is planned for a meeting, by its place; without one it is a new one, perhaps of this item.
    Point(Date, Option<usize>, Option<ItemIx>),
    /// A milestone of an item, by its place; without one it is a new one.
    Milestone(ItemIx, Option<usize>),
    /// A cost of an item, by its place; without one it is a new one.
    Cost(ItemIx, Option<usize>),
}
