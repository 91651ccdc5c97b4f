//! The report of milestones, in every format.

use draagvlak::domain::agenda::{Milestone, Stage};
use draagvlak::domain::command::Command;
use draagvlak::domain::remark::Audience;
use draagvlak::report::format::Format;
use draagvlak::report::kinds::{Kind, Wanted};
use draagvlak::report::{Block, Report};
use draagvlak::text::{Language, Text};

use crate::programme::{CHAIR, Table};

fn report(table: &Table, language: Language) -> Report {
    let wanted = Wanted { kind: Kind::Milestones, audience: Audience::Public, council: None };
    Report::of(&table.meeting, &table.tally, "0123", &Text::new(language), wanted)
}

fn rows(report: &Report, nth: usize) -> Vec<String> {
    let tables = report.blocks.iter().filter_map(|it| if let Block::Table(table) = it { Some(table) } else { None });
    let table = tables.into_iter().nth(nth).unwrap();
    let row = |row: &draagvlak::report::table::Row| {
        row.cells().iter().map(|cell| cell.spoken(report.language)).collect::<Vec<_>>().join(" | ")
    };
    table.rows().iter().map(row).collect()
}

#[test]
fn every_milestone_with_its_item_when_and_how_far() {
    let report = report(&Table::new(), Language::Dutch);
    let all = rows(&report, 0);
    assert_eq!(all.len(), 8);
    assert_eq!(all[0], "1 | Programma Maatschappelijke zorg | Openstelling Wlz voor GGZ | 2020 | L loopt");
    assert_eq!(all[4], "1.2 | Innovatie in de opvang | Nachtopvang verplaatst | K2 2020 | G gehaald");
    assert_eq!(all[7], "2.1 | Intensieve ambulante zorg thuis | Onderzoek naar InVerbinding |  | P gepland");
    assert_eq!(
        rows(&report, 1),
        ["1 | Programma Maatschappelijke zorg | 1 | 1 | 2 | 1", "2 | Programma Zorg voor de jeugd | 3 | 0 | 0 | 0"]
    );
}

#[test]
fn it_can_be_written_in_every_format_and_language_hostile_or_empty() {
    let mut hostile = Table::new();
    let item = hostile.item("1.1");
    let text = "=HYPERLINK(\"x\") <script>&amp; | # \u{202e}".to_owned();
    let milestone = Milestone { due: Some(text.clone()), text, stage: Stage::Dropped };
    hostile.say(CHAIR, Command::SetMilestones(item, vec![milestone])).unwrap();
    let empty = Table::of(
        r#"(format: 1, id: "leeg", title: "Leeg", date: "2020-01-30",
        councils: [(id: "a", name: "A", short: "A"), (id: "b", name: "B", short: "B")], agenda: [(id: "1", title: "x", coloured: true)])"#,
    );
    for table in [&hostile, &empty] {
        for language in Language::ALL {
            for format in Format::ALL {
                format.write(&report(table, language)).unwrap_or_else(|it| panic!("{format:?}: {it:?}"));
            }
        }
    }
    let html = String::from_utf8(Format::Html.write(&report(&hostile, Language::Dutch)).unwrap()).unwrap();
    assert!(!html.contains("<script>&"), "what comes from outside is text");
    let said = report(&empty, Language::Dutch);
    assert!(
        said.blocks
            .iter()
            .any(|it| matches!(it, Block::Paragraph(line) if line.spoken(said.language) == "Er zijn geen mijlpalen."))
    );
}
