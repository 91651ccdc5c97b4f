//! The meetings of a series (*vergaderkalender*), and what is planned for each.

use super::agenda::{Agenda, Kind};
use super::id::ItemIx;
use super::time::Date;

/// A meeting of the series.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sitting {
    /// The day.
    pub date: Date,
    /// What it is called, if otherwise than the series.
    pub title: Option<String>,
    /// Where it is held.
    pub place: Option<String>,
    /// What else must be known of it.
    pub note: Option<String>,
    /// What is planned for it, in order.
    pub points: Vec<SittingPoint>,
}

/// Something that is planned for a meeting of the series.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SittingPoint {
    /// What it is called; none means as the item is.
    pub title: Option<String>,
    /// What the meeting is asked to do with it; none where that is not known yet.
    pub kind: Option<Kind>,
    /// The item of the agenda that it is about.
    pub item: Option<ItemIx>,
    /// Who prepares it: a body or a role.
    pub by: Option<String>,
    /// What else must be known of it.
    pub note: Option<String>,
}

/// So many meetings a series has at most.
pub const SITTINGS_MAX: usize = 1_000;
/// So much is planned for one meeting at most.
pub const POINTS_MAX: usize = 1_000;

/// The first meeting of a series that comes after a day.
#[must_use]
pub fn next_after(calendar: &[Sitting], day: Date) -> Option<&Sitting> {
    calendar.iter().find(|sitting| sitting.date > day)
}

/// The meeting of a series on a day.
#[must_use]
pub fn sitting_on(calendar: &[Sitting], day: Date) -> Option<&Sitting> {
    calendar.iter().find(|sitting| sitting.date == day)
}

/// The meetings for which an item is planned, in order of date, with what is planned.
pub fn planned(calendar: &[Sitting], item: ItemIx) -> impl Iterator<Item = (&Sitting, &SittingPoint)> {
    let of_item = move |sitting| points_of(sitting, item).map(move |point| (sitting, point));
    calendar.iter().flat_map(of_item)
}

fn points_of(sitting: &Sitting, item: ItemIx) -> impl Iterator<Item = &SittingPoint> {
    sitting.points.iter().filter(move |point| point.item == Some(item))
}

/// Whether an item, or one above it, is planned for a day.
#[must_use]
pub fn is_planned_on(calendar: &[Sitting], agenda: &Agenda, item: ItemIx, day: Date) -> bool {
    sitting_on(calendar, day).is_some_and(|sitting| {
        let mut here = std::iter::once(item).chain(agenda.ancestors(item));
        here.any(|item| points_of(sitting, item).next().is_some())
    })
}

/// The meetings of one calendar that another does not have in the same way: those that go or change, those that come or have
/// changed.
#[must_use]
pub fn changed(before: &[Sitting], after: &[Sitting]) -> (Vec<Sitting>, Vec<Sitting>) {
    let only = |these: &[Sitting], those: &[Sitting]| {
        let is_there = |sitting: &&Sitting| sitting_on(those, sitting.date) == Some(sitting);
        these.iter().filter(|sitting| !is_there(sitting)).cloned().collect()
    };
    (only(before, after), only(after, before))
}

impl Sitting {
    /// A meeting of which only the day is known.
    #[must_use]
    pub const fn new(date: Date) -> Self {
        Self { date, title: None, place: None, note: None, points: Vec::new() }
    }
}

impl SittingPoint {
    /// What it is called: as it says, else as the item is.
    #[must_use]
    pub fn title<'a>(&'a self, agenda: &'a Agenda) -> &'a str {
        let of_item = || self.item.filter(|&item| agenda.has(item)).map(|item| agenda.item(item).title.as_str());
        self.title.as_deref().or_else(of_item).unwrap_or_default()
    }
}
