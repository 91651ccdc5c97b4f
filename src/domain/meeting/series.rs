//! The calendar of the series: which meetings there are, and what is planned for each.

use super::Meeting;
use super::apply::Way;
use crate::domain::calendar::{POINTS_MAX, SITTINGS_MAX, Sitting, SittingPoint, changed, sitting_on};
use crate::domain::command::Rejection;
use crate::domain::event::Deed;
use crate::domain::id::ItemIx;

impl Meeting {
    /// The meetings of the series, in order of date.
    #[must_use]
    pub fn calendar(&self) -> &[Sitting] {
        &self.plan.calendar
    }

    /// Whether an item is planned for the day of the meeting.
    #[must_use]
    pub fn is_planned_today(&self, item: ItemIx) -> bool {
        let today = sitting_on(self.calendar(), self.plan.date);
        today.is_some_and(|sitting| sitting.points.iter().any(|point| point.item == Some(item)))
    }

    pub(super) fn decide_calendar(&self, after: &[Sitting]) -> Result<Deed, Rejection> {
        self.not_closed()?;
        if !is_in_order(after) {
            return Err(Rejection::DateTaken);
        }
        let mut points = after.iter().flat_map(|sitting| &sitting.points);
        if points.any(|point| point.item.is_none() && point.title.as_deref().is_none_or(str::is_empty)) {
            return Err(Rejection::EmptyTitle);
        }
        if after.len() > SITTINGS_MAX || !after.iter().all(|sitting| self.is_sitting(sitting)) {
            return Err(Rejection::Unknown);
        }
        let (before, after) = changed(self.calendar(), after);
        if before.is_empty() && after.is_empty() {
            return Err(Rejection::Unchanged);
        }
        Ok(Deed::CalendarChanged { before: before.into(), after: after.into() })
    }

    /// Whether such a change can be: it changes something, what comes has its own days, and it speaks of items that there are.
    pub(super) fn is_calendar_change(&self, before: &[Sitting], after: &[Sitting]) -> bool {
        (!before.is_empty() || !after.is_empty())
            && is_in_order(before)
            && is_in_order(after)
            && after.iter().all(|sitting| !before.contains(sitting) && self.is_sitting(sitting))
            && self.calendar().len() - before.len().min(self.calendar().len()) + after.len() <= SITTINGS_MAX
    }

    fn is_sitting(&self, sitting: &Sitting) -> bool {
        let is_called = |point: &SittingPoint| point.item.is_some() || point.title.is_some();
        let is_point = |point: &SittingPoint| {
            is_called(point)
                && point.title.as_deref().is_none_or(|title| !title.is_empty())
                && point.item.is_none_or(|item| self.agenda().has(item))
        };
        sitting.points.len() <= POINTS_MAX && sitting.points.iter().all(is_point)
    }

    /// Whether the meetings that go stand as they were, and no other stands on the days of those that come.
    pub(super) fn calendar_stands(&self, before: &[Sitting], after: &[Sitting], way: Way) -> bool {
        let (goes, comes) = if way == Way::Forth { (before, after) } else { (after, before) };
        let is_free = |sitting: &Sitting| {
            sitting_on(self.calendar(), sitting.date).is_none() || sitting_on(goes, sitting.date).is_some()
        };
        goes.iter().all(|sitting| sitting_on(self.calendar(), sitting.date) == Some(sitting))
            && comes.iter().all(|sitting| is_free(sitting) && self.is_sitting(sitting))
    }

    pub(super) fn turn_calendar(&mut self, before: &[Sitting], after: &[Sitting], way: Way) {
        let (goes, comes) = if way == Way::Forth { (before, after) } else { (after, before) };
        let calendar = &mut self.plan.calendar;
        calendar.retain(|sitting| sitting_on(goes, sitting.date).is_none());
        calendar.extend_from_slice(comes);
        calendar.sort_by_key(|sitting| sitting.date);
    }
}

fn is_in_order(calendar: &[Sitting]) -> bool {
    calendar.windows(2).all(|pair| pair[0].date < pair[1].date)
}
