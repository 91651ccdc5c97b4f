//! The time of day on the wall.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::domain::time::Moment;

/// A clock in a time zone.
#[derive(Debug, Clone)]
pub struct Clock {
    zone: TimeZone,
}

impl Clock {
    /// The clock of the system's own time zone.
    #[must_use]
    pub fn local() -> Self {
        Self { zone: TimeZone::system() }
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

    /// Hours and minutes: "14:32".
    #[must_use]
    pub fn hours_minutes(&self, moment: Moment) -> String {
        Timestamp::from_millisecond(moment.0).map_or_else(
            |_| String::from("--:--"),
            |at| {
                let at = at.to_zoned(self.zone.clone());
                format!("{:02}:{:02}", at.hour(), at.minute())
            },
        )
    }
}
