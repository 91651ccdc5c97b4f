//! Events of a journal or a consensus file: what another hand wrote in one is cleaned when it is read.

use draagvlak::clean::{Field, clean};
use draagvlak::domain::action_point::{ActionPoint, Progress};
use draagvlak::domain::command::{Command, Put};
use draagvlak::domain::conclusion::{Conclusion, Finding};
use draagvlak::domain::condition::Wish;
use draagvlak::domain::event::Event;
use draagvlak::domain::id::CouncilIx;
use draagvlak::domain::mark::Cell;
use draagvlak::domain::meeting::Meeting;
use draagvlak::domain::remark::{Audience, Said};
use draagvlak::domain::time::Moment;
use draagvlak::store::agenda::parse;
use draagvlak::store::wire;
use draagvlak::text::{Language, Text};

use super::list;
use crate::world::AGENDA;

/// The commands that bring text in, with this text in them.
fn commands(meeting: &Meeting, line: &str, lines: &str) -> Vec<Command> {
    let item = meeting.agenda().find("1.1").unwrap();
    let cell = Cell { item, council: CouncilIx(1) };
    let conclusion = Conclusion {
        finding: Some(Finding::HeldOver),
        text: lines.to_owned(),
        next: Some(lines.to_owned()),
        role: Some(line.to_owned()),
        due: None,
        instrument: None,
    };
    let point = ActionPoint {
        text: lines.to_owned(),
        council: None,
        role: Some(line.to_owned()),
        due: None,
        item: Some(item),
        round: 1,
        state: Progress::Open,
        note: Some(lines.to_owned()),
    };
    let wish = Wish { text: lines.to_owned(), wanted: None, audience: Audience::Public };
    vec![
        Command::Remark(cell, Said { text: lines.to_owned(), audience: Audience::Public }),
        Command::Raise(line.to_owned()),
        Command::Condition(Put::New(cell, wish)),
        Command::Conclude(item, Box::new(conclusion)),
        Command::ActionPoint(None, Some(Box::new(point))),
    ]
}

#[test]
fn an_event_that_another_hand_wrote_is_read_as_if_it_had_been_typed_here() {
    let mut meeting = Meeting::new(parse("agenda.ron", AGENDA.as_bytes()).unwrap().plan);
    let author = meeting.history_mut().author("tafel");
    let at = Moment(1_631_800_000_000);
    let mut read = 0;
    for name in list::names() {
        let (line, lines) = (clean(&name, Field::Line, 300), clean(&name, Field::Lines, 2_000));
        // What is left with nothing is refused when it is typed, and no event can hold it.
        if line.is_empty() || lines.is_empty() {
            continue;
        }
        let raw = commands(&meeting, &name, &name);
        for (raw, typed) in raw.into_iter().zip(commands(&meeting, &line, &lines)) {
            let (Ok(raw), Ok(typed)) = (meeting.decide(author, at, raw), meeting.decide(author, at, typed)) else {
                continue;
            };
            let written = wire::encode(&meeting, &raw).unwrap();
            assert_eq!(written.lines().count(), 1, "{name:?}");
            let back: Event = wire::decode(&mut meeting, &written).unwrap_or_else(|error| panic!("{name:?}: {error}"));
            assert_eq!(back, typed, "{name:?} in {written}");
            read += 1;
        }
    }
    assert!(read >= 900, "{read} events");
}

#[test]
fn a_line_that_is_refused_says_so_harmlessly() {
    let mut meeting = Meeting::new(parse("agenda.ron", AGENDA.as_bytes()).unwrap().plan);
    let text = Text::new(Language::Dutch);
    for name in list::names() {
        let quoted = ron::to_string(&name).unwrap();
        for line in [
            name.clone(),
            format!("({name})"),
            format!("(at:1,by:{quoted},n:1,what:Undone(1))"),
            format!("(at:1,by:\"tafel\",n:1,what:ItemWithdrawn({quoted}))"),
            format!("(at:1,by:\"tafel\",n:1,what:PresenceChanged({quoted},Present))"),
            format!("(at:1,by:\"tafel\",n:1,what:Marked(\"1.1\",\"gouda\",Pending,Level({quoted})))"),
        ] {
            if let Err(error) = wire::decode(&mut meeting, &line) {
                let said = text.explain(&error);
                list::is_harmless(&line, &said);
                assert!(said.chars().count() < 400, "{said}");
            }
        }
    }
}
