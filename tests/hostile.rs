//! Two hundred hostile names in every field that a text can stand in, and in everything that comes out.
#![allow(missing_docs, unreachable_pub, dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "hostile/agenda.rs"]
mod agenda;
#[path = "hostile/councils.rs"]
mod councils;
#[path = "hostile/environment.rs"]
mod environment;
#[path = "hostile/events.rs"]
mod events;
#[path = "hostile/files.rs"]
mod files;
#[path = "support/hostile.rs"]
mod list;
#[path = "hostile/reports.rs"]
mod reports;
#[path = "hostile/screens.rs"]
mod screens;
#[path = "support/world.rs"]
mod world;

use std::collections::HashSet;

use draagvlak::clean::{Field, clean, is_hidden};

#[test]
fn there_are_two_hundred_names_and_each_is_another() {
    let names = list::names();
    assert_eq!(names.len(), list::COUNT);
    assert_eq!(names.iter().collect::<HashSet<_>>().len(), list::COUNT);
    assert!(names.iter().any(|name| name.chars().any(is_hidden)));
}

#[test]
fn what_was_cleaned_is_harmless_short_and_clean() {
    for name in list::names() {
        for field in [Field::Line, Field::Lines] {
            let once = clean(&name, field, 40);
            list::is_harmless(&format!("{name:?}"), &once.replace(['\n', '\t'], ""));
            assert!(once.chars().count() <= 40, "{name:?}");
            assert_eq!(clean(&once, field, 40), once, "{name:?}");
            assert!(field == Field::Lines || !once.contains(['\n', '\t']), "{name:?}");
        }
    }
}

#[test]
fn what_hides_is_known_by_its_code_point() {
    // The last two of all seventeen planes, and what Unicode says of itself that it is no character.
    for plane in 0..=16_u32 {
        for last in [0xFFFE, 0xFFFF] {
            assert!(is_hidden(char::from_u32(plane << 16 | last).unwrap()), "plane {plane}");
        }
    }
    assert!((0xFDD0..=0xFDEF).all(|c| is_hidden(char::from_u32(c).unwrap())));
    assert!("aé字🙂 \u{A0}\u{3000}\u{301}".chars().all(|c| !is_hidden(c)));
}
