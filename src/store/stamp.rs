//! Moments as people read them in a file: RFC 3339 in UTC, to the second.

use jiff::Timestamp;

use crate::domain::time::Moment;

/// A moment as `2021-09-16T14:32:05Z`. What lies outside the years that can be written becomes the first or last of them.
#[must_use]
pub fn stamp(moment: Moment) -> String {
    let edge = if moment.0 < 0 { Timestamp::MIN } else { Timestamp::MAX };
    let second = edge.as_second();
    Timestamp::from_second(moment.0.div_euclid(1000))
        .or_else(|_| Timestamp::from_second(second))
        .map_or_else(|_| String::new(), |timestamp| timestamp.to_string())
}

/// The moment that a text names.
#[must_use]
pub fn moment(text: &str) -> Option<Moment> {
    text.parse().ok().map(|timestamp: Timestamp| Moment(timestamp.as_millisecond()))
}

/// The beginning of the second, which is all that a stamp tells.
#[must_use]
pub const fn whole_second(moment: Moment) -> Moment {
    Moment(moment.0.div_euclid(1000).saturating_mul(1000))
}
