//! The meetings of a series (*vergaderkalender*), and what is planned for each.

use super::agenda::Kind;
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

/// The first meeting of a series that comes after a day.
#[must_use]
pub fn next_after(calendar: &[Sitting], day: Date) -> Option<&Sitting> {
    calendar.iter().find(|sitting| sitting.date > day)
}
