//! Meetings that are not like the others: with nothing in them, with seventeen councils, with titles that want to come alive.

use draagvlak::domain::command::Command;
use draagvlak::domain::council::Council;
use draagvlak::domain::id::CouncilIx;
use draagvlak::domain::mark::Cell;
use draagvlak::domain::meeting::{Meeting, Plan};
use draagvlak::domain::remark::Audience;
use draagvlak::domain::tally::Tally;
use draagvlak::report::format::Format;
use draagvlak::report::kinds::{Kind, Wanted};
use draagvlak::report::{Block, Report};
use draagvlak::text::{Language, Text};

use super::evening::{self, answer};
use super::{PRINT, of, report, row, rows, said, tables};

const HOSTILE: &str =
    "=HYPERLINK(\"x\") <script>alert(1)</script> ](http://example.org) | \u{202E}\u{1B}[31m ]]> & 'raad'";

/// The agenda with one point, whose every text is hostile.
fn hostile() -> Meeting {
    let mut plan = evening::plan();
    plan.agenda = draagvlak::domain::agenda::Agenda::default();
    let item = draagvlak::domain::agenda::Item::new("1", HOSTILE, HOSTILE);
    plan.agenda.push(None, draagvlak::domain::agenda::Item { text: Some(HOSTILE.into()), ..item });
    plan.title = HOSTILE.into();
    plan.region.councils[0].name = HOSTILE.into();
    let cell = Cell { item: plan.agenda.find("1").unwrap(), council: CouncilIx(0) };
    evening::after(plan, vec![Command::OpenTopic(cell.item), Command::Mark(cell, answer('R'))])
}

fn many() -> Plan {
    let mut plan = evening::plan();
    let name = |n: usize| Council {
        id: format!("raad-{n}"),
        name: format!("Gemeente nummer {n} aan de Vliet"),
        short: format!("R{n}"),
        ..plan.region.councils[0].clone()
    };
    plan.region.councils = (1..=17).map(name).collect();
    plan
}

#[test]
fn every_report_of_every_meeting_can_be_written_in_every_format_and_language() {
    let seventeen = many();
    let first = seventeen.agenda.find("1.1").unwrap();
    let marks = (0..17).map(|n| Command::Mark(Cell { item: first, council: CouncilIx(n) }, answer('G'))).collect();
    let empty = Plan { agenda: draagvlak::domain::agenda::Agenda::default(), ..evening::plan() };
    let meetings = [Meeting::new(empty), hostile(), evening::after(seventeen, marks)];
    for (meeting, language) in meetings.iter().zip([Language::Dutch, Language::English, Language::English]) {
        for kind in Kind::ALL {
            let wanted = Wanted { kind, audience: Audience::Internal, council: Some(CouncilIx(0)) };
            let report = Report::of(meeting, &Tally::count(meeting), PRINT, &Text::new(language), wanted);
            let words: Vec<_> =
                report.facts.iter().map(|fact| fact.label.as_str()).chain([report.title.as_str()]).collect();
            assert!(words.iter().all(|word| !word.starts_with("report-")), "{words:?}");
            for format in Format::ALL {
                // Separated values are tables and nothing else: without a row there is nothing to separate.
                let bytes = format.write(&report).unwrap();
                assert!(!bytes.is_empty() || tables(&report).is_empty(), "{kind:?} as {format:?}");
            }
        }
    }
}

#[test]
fn a_hostile_title_comes_alive_nowhere() {
    let meeting = hostile();
    for kind in Kind::ALL {
        let report = report(&meeting, kind, Audience::Internal);
        let written = |format: Format| String::from_utf8(format.write(&report).unwrap()).unwrap();
        let page = written(Format::Html);
        assert!(!page.contains("<script>") && !page.contains('\u{1B}') && !page.contains('\u{202E}'), "{kind:?}");
        assert!(!written(Format::Csv).contains(";\"=HYPERLINK"), "{kind:?}");
        let text = written(Format::Markdown);
        assert!(!text.contains("<script>") && !text.contains("](http://example.org)"), "{kind:?}");
    }
}

#[test]
fn seventeen_councils_all_have_their_column() {
    let plan = many();
    let first = plan.agenda.find("1.1").unwrap();
    let marks = (0..9).map(|n| Command::Mark(Cell { item: first, council: CouncilIx(n) }, answer('G'))).collect();
    let report = report(&evening::after(plan, marks), Kind::Matrix, Audience::Public);
    let matrix = tables(&report)[0];
    assert_eq!(matrix.columns().iter().filter(|column| column.long.is_some()).count(), 17);
    // Every one weighs the same here: 9 of 17 is 52,94 %.
    assert!(
        row(matrix, "1.1 ").contains("| draagvlak | vast | 9 van 17 | 53 % van de inwoners |"),
        "{}",
        row(matrix, "1.1 ")
    );
}

#[test]
fn a_meeting_with_nothing_in_it_says_so() {
    let empty = Meeting::new(Plan { agenda: draagvlak::domain::agenda::Agenda::default(), ..evening::plan() });
    let words = |kind| said(&report(&empty, kind, Audience::Public));
    assert!(words(Kind::Matrix).contains("Er zijn geen punten om in te kleuren."));
    assert!(words(Kind::Conclusions).contains("Er is nog geen punt aan de orde geweest."));
    assert!(words(Kind::Actions).contains("Er zijn geen actiepunten."));
    assert!(words(Kind::Record).contains("Er is nog niets gebeurd."));
    assert!(words(Kind::Conclusions).contains("Voorlopig: het overleg is nog niet gesloten."));
}

#[test]
fn on_an_agenda_without_headings_the_bars_are_of_councils() {
    let report = report(&hostile(), Kind::Matrix, Audience::Public);
    let bars = report.blocks.iter().find_map(|block| {
        if let Block::Picture(picture) = block
            && picture.name.as_str() == "Steun"
        {
            Some(picture.table())
        } else {
            None
        }
    });
    let heads: Vec<_> = bars.unwrap().columns().iter().map(|column| column.title.to_string()).collect();
    assert_eq!(heads, ["Onderwerp", "groen", "oranje", "rood", "geen kleur"]);
}

#[test]
fn the_same_meeting_gives_the_same_bytes() {
    for kind in Kind::ALL {
        let wanted = Wanted { kind, audience: Audience::Internal, council: None };
        for format in Format::ALL {
            let written = || format.write(&of(&evening::meeting(), wanted)).unwrap();
            assert!(written() == written(), "{kind:?} as {format:?}");
        }
    }
}

#[test]
fn the_record_names_a_council_whose_coming_was_taken_back() {
    let plan = evening::plan();
    let mut region = plan.region.clone();
    let new = CouncilIx(u16::try_from(region.councils.len()).unwrap());
    let council =
        Council { id: "erbij".into(), name: "Erbij".into(), short: "EB".into(), ..region.councils[0].clone() };
    region.councils.push(council);
    let cell = Cell { item: plan.agenda.find("1.1").unwrap(), council: new };
    let mistaken = [Command::ChangeRegion(Box::new(region)), Command::Mark(cell, answer('R'))];
    let meeting = evening::after(plan, mistaken.into_iter().chain([Command::Undo, Command::Undo]).collect());
    let report = report(&meeting, Kind::Record, Audience::Public);
    let all: Vec<_> = tables(&report).into_iter().flat_map(rows).filter(|row| row.contains("Erbij")).collect();
    assert_eq!(all.len(), 2, "given and taken back: {all:?}");
}
