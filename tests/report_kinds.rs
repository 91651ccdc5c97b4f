//! What goes out of a meeting: the right numbers, in the right order, and for the public nothing that is not public.
#![allow(missing_docs, unreachable_pub, dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "report_kinds/audience.rs"]
mod audience;
#[path = "support/evening.rs"]
mod evening;
#[path = "report_kinds/feedback.rs"]
mod feedback;
#[path = "report_kinds/matrix.rs"]
mod matrix;
#[path = "report_kinds/order.rs"]
mod order;
#[path = "report_kinds/others.rs"]
mod others;
#[path = "report_kinds/picture.rs"]
mod picture;
#[path = "report_kinds/strange.rs"]
mod strange;

use draagvlak::domain::id::CouncilIx;
use draagvlak::domain::meeting::Meeting;
use draagvlak::domain::remark::Audience;
use draagvlak::domain::tally::Tally;
use draagvlak::report::kinds::{Kind, Wanted};
use draagvlak::report::table::Table;
use draagvlak::report::{Block, Report};
use draagvlak::text::{Language, Text};

const PRINT: &str = "9f86d081884c";

/// A report of a meeting in Dutch.
fn report(meeting: &Meeting, kind: Kind, audience: Audience) -> Report {
    of(meeting, Wanted { kind, audience, council: None })
}

/// The feedback for a council, in the order of the columns.
fn feedback_for(meeting: &Meeting, council: u16, audience: Audience) -> Report {
    of(meeting, Wanted { kind: Kind::Feedback, audience, council: Some(CouncilIx(council)) })
}

fn of(meeting: &Meeting, wanted: Wanted) -> Report {
    Report::of(meeting, &Tally::count(meeting), PRINT, &Text::new(Language::Dutch), wanted)
}

fn tables(report: &Report) -> Vec<&Table> {
    report.blocks.iter().filter_map(|block| if let Block::Table(table) = block { Some(table) } else { None }).collect()
}

/// A table as text: a row a line, its cells between bars, the lines of a cell behind each other.
fn rows(table: &Table) -> Vec<String> {
    let cells = |row: &draagvlak::report::table::Row| {
        let cells = row.cells().iter().map(|cell| cell.spoken(Language::Dutch).replace('\n', " / "));
        cells.collect::<Vec<_>>().join(" | ")
    };
    table.rows().iter().map(cells).collect()
}

/// The row that begins with this.
fn row(table: &Table, begins: &str) -> String {
    rows(table).into_iter().find(|row| row.starts_with(begins)).unwrap_or_else(|| panic!("no row {begins}"))
}

/// Everything that is said outside of tables, line by line.
fn said(report: &Report) -> String {
    let mut said = String::new();
    for block in &report.blocks {
        let lines: Vec<String> = match block {
            Block::Heading { text, .. } => vec![text.to_string()],
            Block::Paragraph(line) => vec![line.spoken(Language::Dutch)],
            Block::List(lines) | Block::Note(lines) => lines.iter().map(|it| it.spoken(Language::Dutch)).collect(),
            Block::Picture(picture) => vec![picture.summary.to_string()],
            Block::Table(_) => Vec::new(),
        };
        lines.iter().for_each(|line| said += &format!("{line}\n"));
    }
    said
}
