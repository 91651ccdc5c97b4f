//! Moments on the clock of the Netherlands, by the rule that its law has, not by what a machine is set to: the same moment is
//! the same hour in every copy of a report.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::domain::time::{Date, Moment};

/// Central European Time, an hour more from the last Sunday of March to the last of October.
const CLOCK: &str = "CET-1CEST,M3.5.0,M10.5.0/3";

/// The day and the hour of a moment: "19:31". What lies outside the years that can be written becomes the beginning of the count.
pub(super) fn hour(moment: Moment) -> (Option<Date>, String) {
    let zone = TimeZone::posix(CLOCK).unwrap_or(TimeZone::UTC);
    let at = Timestamp::from_second(moment.0.div_euclid(1_000)).unwrap_or_default().to_zoned(zone);
    let part = |n: i8| u8::try_from(n).unwrap_or_default();
    let date = u16::try_from(at.year()).ok().and_then(|year| Date::new(year, part(at.month()), part(at.day())));
    (date, format!("{:02}:{:02}", at.hour(), at.minute()))
}
