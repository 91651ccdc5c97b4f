//! The calendar file of a meeting (iCalendar, RFC 5545): one event that takes the whole day.

use icalendar::{Calendar, Component as _, Event, Property};

use crate::domain::time::Date;

/// A day to keep free.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Appointment {
    /// What tells it from all others; the same again replaces what stood in the calendar.
    pub id: String,
    /// The day.
    pub date: Date,
    /// What it is called.
    pub title: String,
    /// What there is to know, in lines.
    pub text: String,
    /// Where it is, if that is known.
    pub place: Option<String>,
}

/// The calendar file. The same appointment gives the same bytes everywhere and always: it is stamped with its own day, not
/// with that of the clock.
#[must_use]
pub fn write(appointment: &Appointment) -> Vec<u8> {
    let Appointment { id, date, title, text, place } = appointment;
    let day = format!("{:04}{:02}{:02}", date.year, date.month, date.day);
    let mut event = Event::new();
    event
        .uid(&format!("{id}@draagvlak"))
        .add_property("DTSTAMP", format!("{day}T000000Z"))
        .append_property(Property::new("DTSTART", &day).add_parameter("VALUE", "DATE").done())
        .summary(title)
        .description(text);
    if let Some(place) = place {
        event.add_property("LOCATION", place);
    }
    let mut calendar = Calendar::empty();
    calendar
        .append_property(Property::new("VERSION", "2.0"))
        .append_property(Property::new("PRODID", "-//draagvlak//NL"))
        .append_property(Property::new("CALSCALE", "GREGORIAN"))
        .append_property(Property::new("METHOD", "PUBLISH"))
        .push(event.done());
    calendar.to_string().into_bytes()
}
