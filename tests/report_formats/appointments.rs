//! The calendar: one event, in lines that every calendar can read.

use draagvlak::domain::time::{Date, Moment};
use draagvlak::report::calendar::{self, Appointment};
use draagvlak::text::Language;

use super::sample::{DAY, HOSTILE};

fn appointment() -> Appointment {
    Appointment {
        language: Language::Dutch,
        id: "midden-holland-2021-09-16".into(),
        sequence: 2,
        // 2 September 2021, 19:30:00 UTC.
        stamp: Moment(1_630_611_000_000),
        date: DAY,
        place: Some("Huis van de Stad; zaal 2, Gouda".into()),
        summary: "Afstemmingsoverleg sociaal domein".into(),
        description: "12 punten zijn nog open.\nBreng de kleuren van uw raad mee.".into(),
    }
}

fn write(appointment: &Appointment) -> Vec<u8> {
    calendar::write(std::slice::from_ref(appointment))
}

/// The lines, with those that were folded made whole: a line that begins with a blank goes on where the last one ended.
fn unfolded(bytes: &[u8]) -> Vec<String> {
    let text = std::str::from_utf8(bytes).unwrap();
    text.replace("\r\n ", "").trim_end().split("\r\n").map(str::to_owned).collect()
}

#[test]
fn the_meeting_is_one_event() {
    let lines = unfolded(&write(&appointment()));
    for expected in [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "BEGIN:VEVENT",
        "UID:midden-holland-2021-09-16-draagvlak",
        "DTSTAMP:20210902T193000Z",
        "SEQUENCE:2",
        "DTSTART;VALUE=DATE:20210916",
        "DTEND;VALUE=DATE:20210917",
        "SUMMARY;LANGUAGE=nl:Afstemmingsoverleg sociaal domein",
        "LOCATION;LANGUAGE=nl:Huis van de Stad\\; zaal 2\\, Gouda",
        "DESCRIPTION;LANGUAGE=nl:12 punten zijn nog open.\\nBreng de kleuren van uw raad mee.",
        "END:VEVENT",
        "END:VCALENDAR",
    ] {
        assert_eq!(lines.iter().filter(|line| *line == expected).count(), 1, "{expected} in {lines:#?}");
    }
    assert!(lines.iter().all(|line| !line.starts_with("ORGANIZER") && !line.starts_with("ATTENDEE")), "no person");
    assert_eq!(write(&appointment()), write(&appointment()));
}

#[test]
fn a_year_ends_and_a_leap_day_comes() {
    for (day, next) in [("2021-12-31", "20220101"), ("2024-02-28", "20240229"), ("2023-02-28", "20230301")] {
        let date: Date = day.parse().unwrap();
        let lines = unfolded(&write(&Appointment { date, ..appointment() }));
        assert!(lines.contains(&format!("DTEND;VALUE=DATE:{next}")), "{day}");
    }
}

#[test]
fn hostile_text_adds_no_line_and_long_text_is_folded() {
    let hostile = HOSTILE.join(" \r\nATTENDEE:mailto:x\r\n");
    let id = "x\r\nATTENDEE:y".to_owned();
    let bytes = write(&Appointment {
        id,
        summary: hostile.as_str().into(),
        description: hostile.as_str().into(),
        place: Some(hostile.as_str().into()),
        ..appointment()
    });
    let lines = unfolded(&bytes);
    assert_eq!(lines.len(), unfolded(&write(&appointment())).len());
    assert!(lines.iter().all(|line| !line.starts_with("ATTENDEE")));
    let text = std::str::from_utf8(&bytes).unwrap();
    assert!(text.ends_with("\r\n") && !text.replace("\r\n", "").contains(['\r', '\n']), "every line ends the same way");
    // RFC 5545, 3.1: no line is longer than 75 octets.
    assert!(text.split("\r\n").all(|line| line.len() <= 75));
}
