//! The time of day on the wall.

use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

use crate::domain::time::{Date, Moment};

/// A clock in a time zone.
#[derive(Debug, Clone)]
pub struct Clock {
    zone: TimeZone,
}

impl Clock {
    /// The clock of the time zone that the environment names, else of that of the machine.
    #[must_use]
    pub fn local() -> Self {
        Self { zone: TimeZone::system() }
    }

    /// The clock of a time zone that is written as RFC 8536 has it. To know a zone by its name takes a walk through all that
    /// there are, which takes longer than anything else before the first frame.
    #[must_use]
    pub fn of_zone(zone: &[u8]) -> Option<Self> {
        Some(Self { zone: TimeZone::tzif("", zone).ok()? })
    }

    /// The clock of Greenwich, the same on every machine.
    #[must_use]
    pub const fn utc() -> Self {
        Self { zone: TimeZone::UTC }
    }

    /// Now.
    #[must_use]
    pub fn now() -> Moment {
        Moment(Timestamp::now().as_millisecond())
    }

    /// The day that it is here.
    #[must_use]
    pub fn day(&self, moment: Moment) -> Option<Date> {
        let at = Timestamp::from_millisecond(moment.0).ok()?.to_zoned(self.zone.clone());
        let (year, month, day) = (at.year(), at.month(), at.day());
        Date::new(u16::try_from(year).ok()?, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
    }

    /// Hours and minutes: "14:32".
    #[must_use]
    pub fn hours_minutes(&self, moment: Moment) -> String {
        self.at(moment).map_or_else(|| "--:--".to_owned(), |at| format!("{:02}:{:02}", at.hour(), at.minute()))
    }

    /// Hours, minutes and seconds: "14:32:05".
    #[must_use]
    pub fn hours_minutes_seconds(&self, moment: Moment) -> String {
        let written = |at: Zoned| format!("{:02}:{:02}:{:02}", at.hour(), at.minute(), at.second());
        self.at(moment).map_or_else(|| "--:--:--".to_owned(), written)
    }

    /// The day on the calendar of the wall.
    #[must_use]
    pub fn date(&self, moment: Moment) -> Option<Date> {
        let at = self.at(moment)?;
        let part = |n: i8| u8::try_from(n).ok();
        Date::new(u16::try_from(at.year()).ok()?, part(at.month())?, part(at.day())?)
    }

    fn at(&self, moment: Moment) -> Option<Zoned> {
        Some(Timestamp::from_millisecond(moment.0).ok()?.to_zoned(self.zone.clone()))
    }
}
