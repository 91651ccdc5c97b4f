//! iCalendar (RFC 5545): meetings for the calendars of those who come. No person is named in it.

use icalendar::{Calendar, Component, Event, Property};
use jiff::Timestamp;

use super::phrase::Phrase;
use crate::domain::time::{Date, Moment};
use crate::text::Language;

/// A meeting to come, for the whole day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Appointment {
    /// In which language it is written.
    pub language: Language,
    /// What makes it this meeting and no other, wherever and whenever the file is made: the id in the agenda file.
    pub id: String,
    /// Counts up when the meeting moves: a calendar takes the highest.
    pub sequence: u32,
    /// The moment that the file is dated. It is given, for a format knows no clock.
    pub stamp: Moment,
    /// On which day.
    pub date: Date,
    /// Where.
    pub place: Option<Phrase>,
    /// What it is called.
    pub summary: Phrase,
    /// What is still open, and what else there is to know.
    pub description: Phrase,
}

/// The meetings as a calendar of one event each.
#[must_use]
pub fn write(appointments: &[Appointment]) -> Vec<u8> {
    let mut calendar = Calendar::empty();
    calendar.append_property(("VERSION", "2.0")).append_property(("PRODID", "-//draagvlak//draagvlak//NL"));
    calendar.append_property(("CALSCALE", "GREGORIAN")).append_property(("METHOD", "PUBLISH"));
    for appointment in appointments {
        calendar.push(event(appointment));
    }
    calendar.to_string().into_bytes()
}

fn event(appointment: &Appointment) -> Event {
    let language = |key, text: &Phrase| {
        Property::new(key, text.as_str()).add_parameter("LANGUAGE", appointment.language.tag()).done()
    };
    let day = |key, date| Property::new(key, compact(date)).add_parameter("VALUE", "DATE").done();
    let mut event = Event::with_uid(&uid(&appointment.id));
    event.add_property("DTSTAMP", stamp(appointment.stamp));
    event.add_property("SEQUENCE", appointment.sequence.to_string());
    event.append_property(day("DTSTART", appointment.date));
    event.append_property(day("DTEND", next(appointment.date)));
    event.append_property(language("SUMMARY", &appointment.summary));
    if !appointment.description.is_empty() {
        event.append_property(language("DESCRIPTION", &appointment.description));
    }
    if let Some(place) = &appointment.place {
        event.append_property(language("LOCATION", place));
    }
    // The day is not taken: people are free until a time is agreed.
    event.add_property("TRANSP", "TRANSPARENT");
    event
}

/// An id that holds nothing but what every calendar takes: what else stands in it is written by its number.
fn uid(id: &str) -> String {
    let mut uid = String::new();
    for c in id.chars() {
        if c.is_ascii_alphanumeric() || c == '-' || c == '.' {
            uid.push(c);
        } else {
            uid.push_str(&format!("_{:x}_", u32::from(c)));
        }
    }
    uid + "-draagvlak"
}

/// 20210916
fn compact(date: Date) -> String {
    date.to_string().replace('-', "")
}

/// The day after, where the event ends.
fn next(date: Date) -> Date {
    let Date { year, month, day } = date;
    let following = [(year, month, day + 1), (year, month + 1, 1), (year.saturating_add(1), 1, 1)];
    following.into_iter().find_map(|(year, month, day)| Date::new(year, month, day)).unwrap_or(date)
}

/// 20210902T193000Z. What lies outside the years that can be written becomes the beginning of the count.
fn stamp(moment: Moment) -> String {
    let moment = Timestamp::from_second(moment.0.div_euclid(1_000)).unwrap_or_default();
    moment.strftime("%Y%m%dT%H%M%SZ").to_string()
}
