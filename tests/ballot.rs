//! Colouring files: what a council fills in at home is read, written and kept, and never silently dropped.
#![allow(missing_docs, unreachable_pub, dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/disk.rs"]
mod disk;

#[path = "ballot/arrivals.rs"]
mod arrivals;
#[path = "ballot/colouring.rs"]
mod colouring;
#[path = "ballot/faults.rs"]
mod faults;
#[path = "ballot/reading.rs"]
mod reading;
#[path = "ballot/writing.rs"]
mod writing;

use draagvlak::domain::ballot::Ballot;
use draagvlak::domain::id::{CouncilIx, ItemIx, LevelIx};
use draagvlak::domain::mark::Answer;
use draagvlak::domain::meeting::Meeting;
use draagvlak::message::Say;
use draagvlak::store::agenda;
use draagvlak::store::ballot::{Faults, Form, parse};
use draagvlak::text::{Language, Text};

const GREEN: Answer = Answer::Level(LevelIx(0));
const AMBER: Answer = Answer::Level(LevelIx(1));
const RED: Answer = Answer::Level(LevelIx(2));

/// The meeting of 16 September 2021, as it is compiled in.
const MIDDEN_HOLLAND: &str = include_str!("../data/midden-holland-2021-09-16.ron");

/// Two councils; two points to colour below a heading, and one that is not coloured.
const SMALL: &str = r#"(
    format: 1, id: "klein", title: "Klein overleg", date: "2021-09-16",
    weights: [(id: "inwoners", name: "inwoners")],
    councils: [
        (id: "gouda", name: "Gouda", short: "GO", weights: {"inwoners": 71189}, mandate: (body: Executive)),
        (id: "zuidplas", name: "Zuidplas", short: "ZP", weights: {"inwoners": 71189}),
    ],
    agenda: [(id: "1", title: "Positie", children: [
        (id: "1.1", title: "Proces", coloured: true),
        (id: "1.2", title: "Afspraken", coloured: true),
        (id: "1.3", title: "Ter informatie"),
    ])],
)
"#;

fn meeting(agenda: &str) -> Meeting {
    Meeting::new(agenda::parse("agenda.ron", agenda.as_bytes()).unwrap().plan)
}

fn item(meeting: &Meeting, id: &str) -> ItemIx {
    meeting.agenda().find(id).unwrap()
}

/// A file for the small meeting with these fields behind the head.
fn file(fields: &str) -> String {
    format!("(format: 1, agenda: \"klein\", council: \"gouda\", {fields})")
}

#[track_caller]
fn good(text: &str) -> Form {
    parse("gouda.inkleuring.ron", text.as_bytes(), &meeting(SMALL)).unwrap_or_else(|faults| panic!("{faults:?}"))
}

/// All that is wrong, each in a line.
#[track_caller]
fn wrong(text: &str) -> Vec<String> {
    let Err(faults) = parse("g.ron", text.as_bytes(), &meeting(SMALL)) else { panic!("{text} is good") };
    said(&faults)
}

fn said(faults: &Faults) -> Vec<String> {
    faults.faults.iter().map(words).collect()
}

fn words(what: &impl Say) -> String {
    Text::new(Language::Dutch).explain(what)
}

fn ballot(meeting: &Meeting, council: u16) -> Ballot {
    let council = CouncilIx(council);
    Ballot {
        council,
        version: 1,
        mandate: meeting.mandate(council).clone(),
        file: String::new(),
        entries: Vec::new(),
        strays: Vec::new(),
    }
}
