//! A picture out of a report, for the README.

use std::fs;
use std::path::Path;

use draagvlak::domain::remark::Audience;
use draagvlak::report::format::Format;
use draagvlak::report::kinds::Kind;

use super::{evening, report};

#[test]
fn the_picture_of_a_report_is_not_stale() {
    let meeting = evening::meeting();
    let html = Format::Html.write(&report(&meeting, Kind::Matrix, Audience::Public)).unwrap();
    let html = String::from_utf8(html).unwrap();
    let pictures: Vec<_> = html.match_indices("<svg").map(|(at, _)| &html[at..]).collect();
    let drawn = pictures[0].split_inclusive("</svg>").next().unwrap().to_owned() + "\n";
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pictures/rapport.svg");
    if std::env::var_os("DRAAGVLAK_PICTURES").is_some() {
        fs::write(&path, &drawn).unwrap();
    }
    let stands = fs::read_to_string(&path).unwrap_or_default();
    assert!(stands == drawn, "renew it with DRAAGVLAK_PICTURES=1 cargo test --test report_kinds");
}

#[test]
fn no_two_outcomes_begin_with_the_same_letter() {
    use draagvlak::domain::outcome::Outcome;
    use draagvlak::text::{Language, Text};
    use draagvlak::words::outcome_id;
    for language in [Language::Dutch, Language::English] {
        let text = Text::new(language);
        let outcomes = [Outcome::Support, Outcome::Conditional, Outcome::NoSupport, Outcome::Open];
        let mut letters: Vec<_> = outcomes.iter().filter_map(|&it| text.say(outcome_id(it)).chars().next()).collect();
        letters.sort_unstable();
        letters.dedup();
        assert_eq!(letters.len(), 4, "{letters:?}");
    }
}
