//! The list of conclusions: short, in the order in which topics were treated, each with its own number.

use super::super::cell::{Cell, Line, Part};
use super::super::table::{Column, Kind, Row, Table};
use super::super::{Block, Depth, Paper};
use super::course::{Attendance, attendance, treated};
use super::desk::{Desk, Draft};
use crate::domain::id::{CouncilIx, ItemIx};
use crate::domain::outcome::{Outcome, Quorum};
use crate::domain::rule::Rule;
use crate::message::Message;
use crate::words::{Wording, date_message, firmness_id, instrument_id, rule_message};

pub(super) fn draft(desk: &Desk<'_>) -> Draft {
    let mut blocks = vec![Block::heading(Depth::One, desk.say("report-present")), Block::List(present(desk))];
    let treated = treated(desk.meeting);
    blocks.push(Block::heading(Depth::One, desk.say("report-conclusions-heading")));
    if treated.is_empty() {
        blocks.push(Block::paragraph(desk.say("report-nothing-treated")));
    } else {
        let columns = vec![
            Column::new(desk.say("report-number"), Kind::Text, 8),
            Column::new(desk.say("report-topic"), Kind::Text, 28),
            Column::new(desk.say("report-finding"), Kind::Chip, 17),
            Column::new(desk.say("report-conclusion"), Kind::Text, 40),
            Column::new(desk.say("report-next"), Kind::Text, 30),
            Column::new(desk.say("report-outcome"), Kind::Text, 44),
        ];
        let caption = desk.say("report-conclusions-caption");
        let mut table = Table::new(desk.say("report-conclusions-heading"), caption, columns, 1);
        for &item in &treated {
            table.push(row(desk, item));
        }
        blocks.push(Block::Table(table));
    }
    let untreated: Vec<_> = desk.coloured().into_iter().filter(|item| !treated.contains(item)).collect();
    if !untreated.is_empty() && !treated.is_empty() {
        let numbers = untreated.iter().map(|&item| desk.number(item)).collect::<Vec<_>>().join(", ");
        let said = Message::new("report-untreated").with("count", untreated.len()).with("numbers", numbers);
        blocks.push(Block::Paragraph(desk.line(&said)));
    }
    Draft { title: desk.say("report-conclusions"), paper: Paper::Landscape, blocks }
}

/// Who was at the table: councils and roles, never persons.
fn present(desk: &Desk<'_>) -> Vec<Line> {
    desk.meeting.region().indices().map(|council| desk.line(&seat(desk, council))).collect()
}

fn seat(desk: &Desk<'_>, council: CouncilIx) -> Message {
    let named = |id| Message::new(id).with("council", desk.name(council));
    let mandated = |id| named(id).with("mandate", desk.mandate(desk.meeting.mandate(council)));
    match attendance(desk.meeting, council) {
        Attendance::Throughout => mandated("report-seat"),
        Attendance::Never => named("report-seat-absent"),
        Attendance::From(at) => mandated("report-seat-from").with("hour", desk.hour(at)),
        Attendance::Until(at) => mandated("report-seat-until").with("hour", desk.hour(at)),
        Attendance::Partly => mandated("report-seat-partly"),
    }
}

fn row(desk: &Desk<'_>, item: ItemIx) -> Row {
    let conclusion = desk.meeting.conclusion(item);
    let finding = conclusion.and_then(|it| it.finding).map(|it| desk.finding(it));
    let words = conclusion.map(|it| it.text.as_str()).filter(|text| !text.is_empty());
    let mut next: Vec<Line> = Vec::new();
    if let Some(it) = conclusion {
        next.extend(it.next.iter().map(Line::text));
        next.extend(it.role.as_ref().map(|role| desk.line(&Message::new("report-by").with("role", role.as_str()))));
        next.extend(it.due.map(|due| desk.line(&Message::new("report-before").with("date", date_message(due)))));
        let with = |kind| Message::new("report-with").with("instrument", Message::new(instrument_id(kind)));
        next.extend(it.instrument.map(|kind| desk.line(&with(kind))));
    }
    let is_coloured = desk.meeting.agenda().is_coloured(item);
    let rules = desk.meeting.rules().iter().filter(|_| is_coloured);
    let number = desk.number(item);
    Row::new(vec![
        Cell::text(number),
        Cell::text(desk.title(item)),
        finding.map(Cell::from).unwrap_or_default(),
        words.map(Cell::text).unwrap_or_default(),
        next.into(),
        rules.map(|rule| outcome(desk, item, rule)).collect::<Vec<_>>().into(),
    ])
    .at(desk.anchor(item))
}

/// What came of an item under a rule, and on what that rests.
pub(super) fn outcome(desk: &Desk<'_>, item: ItemIx, rule: &Rule) -> Line {
    let verdict = desk.verdict(item, rule);
    let firm = match verdict.quorum {
        Quorum::Missing => Some("firm-no-quorum"),
        Quorum::Present => firmness_id(verdict.outcome, verdict.firmness, Wording::Full),
    };
    let firm = firm.map(|id| format!(", {}", desk.say(id))).unwrap_or_default();
    let chip = desk.outcome(verdict.outcome);
    let word = match verdict.outcome {
        Outcome::Support | Outcome::Conditional | Outcome::NoSupport => Part::Chip(chip),
        Outcome::Open => Part::Strong(chip.word),
    };
    let rule = desk.tell(&rule_message(rule));
    Line::text(format!("{rule}: ")).with(word).with(Part::Text(format!("{firm}; {}", desk.rests(&verdict)).into()))
}
