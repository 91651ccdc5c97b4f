//! The list of conclusions: short, in the order in which topics were treated, each with its own number.

use super::super::cell::{Cell, Line, Part};
use super::super::table::{Column, Kind, Row, Table};
use super::super::{Block, Depth, Paper};
use super::course::{Attendance, attendance, treated};
use super::desk::{Desk, Draft};
use crate::domain::id::{CouncilIx, ItemIx};
use crate::domain::mandate::Body;
use crate::domain::outcome::{Outcome, Quorum};
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
            Column::new(desk.say("report-in-words"), Kind::Text, 40),
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
    let (name, mandate) = (desk.name(council), desk.meeting.mandate(council));
    let seat = if mandate.body == Body::Personal {
        Message::new("report-seat").with("council", name)
    } else {
        Message::new("report-seat-for").with("council", name).with("mandate", desk.mandate(mandate))
    };
    match attendance(desk.meeting, council) {
        Attendance::Throughout => seat,
        Attendance::Never => Message::new("report-seat-absent").with("council", name),
        Attendance::From(at) => Message::new("report-seat-from").with("seat", seat).with("hour", desk.hour(at)),
        Attendance::Until(at) => Message::new("report-seat-until").with("seat", seat).with("hour", desk.hour(at)),
        Attendance::Partly => Message::new("report-seat-partly").with("seat", seat),
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
    Row::new(vec![
        Cell::text(desk.number(item)),
        Cell::text(desk.title(item)),
        finding.map(Cell::from).unwrap_or_default(),
        words.map(Cell::text).unwrap_or_default(),
        next.into(),
        if is_coloured { outcomes(desk, item).into() } else { Cell::default() },
    ])
    .at(desk.anchor(item))
}

/// What came of an item under each rule, and on what that rests; where rules rest on the same, that is said once.
fn outcomes(desk: &Desk<'_>, item: ItemIx) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut said = String::new();
    for rule in desk.meeting.rules() {
        let verdict = desk.verdict(item, rule);
        let rests = desk.rests(&verdict);
        if rests != said {
            lines.push(Line::text(&rests));
            said = rests;
        }
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
        lines.push(Line::text(format!("{rule}: ")).with(word).with(Part::Text(firm.into())));
    }
    lines
}
