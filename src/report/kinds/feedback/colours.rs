//! The colours of one council, in whose name and from where they come, beside what the others said.

use super::super::super::cell::{self, Line, Part};
use super::super::super::phrase::Phrase;
use super::super::super::table::{Column, Kind, Rank, Row, Table};
use super::super::desk::Desk;
use super::super::levels;
use crate::domain::id::{CouncilIx, ItemIx};
use crate::domain::mark::{Answer, Cell, Mark};
use crate::message::Message;

pub(super) fn table(desk: &Desk<'_>, council: CouncilIx) -> Table {
    let columns = vec![
        Column::new(desk.say("report-number"), Kind::Text, 9),
        Column::new(desk.say("report-topic"), Kind::Text, 38),
        Column::new(desk.say("report-your-colour"), Kind::Chip, 14),
        Column::new(desk.say("report-in-whose-name"), Kind::Text, 28),
        Column::new(desk.say("report-others"), Kind::Text, 30),
        Column::new(desk.say("report-outcome"), Kind::Chip, 16),
        Column::new(desk.say("report-conclusion"), Kind::Text, 30),
    ];
    let caption = Message::new("report-colours-caption").with("council", desk.name(council));
    let name = Message::new("report-colours-name").with("council", short(desk, council));
    let mut table = Table::new(desk.tell(&name), desk.tell(&caption), columns, 1);
    for item in desk.meeting.agenda().walk() {
        if desk.tally.rolled(item).coloured > 0 {
            table.push(row(desk, item, council));
        }
    }
    table
}

fn short<'a>(desk: &Desk<'a>, council: CouncilIx) -> &'a str {
    &desk.meeting.region().council(council).short
}

fn row(desk: &Desk<'_>, item: ItemIx, council: CouncilIx) -> Row {
    let agenda = desk.meeting.agenda();
    let depth = u8::try_from(agenda.depth(item)).unwrap_or(u8::MAX);
    let number = cell::Cell::text(desk.number(item));
    if !agenda.is_coloured(item) {
        let is_own = agenda.item(item).council == Some(council);
        let title = if is_own {
            desk.tell(&Message::new("report-own").with("title", desk.title(item)))
        } else {
            desk.title(item).into()
        };
        return Row::new(vec![number, cell::Cell::text(title)]).ranked(Rank::Heading).at_depth(depth);
    }
    let at = Cell { item, council };
    let mut title = vec![Line::text(desk.title(item))];
    title.extend(desk.remarks_at(at).map(|text| desk.line(&Message::new("report-quoted").with("text", text))));
    let conclusion = desk.meeting.conclusion(item).and_then(|it| desk.concluded(it));
    let outcome = desk.tally.leading(item).map(|(outcome, _)| cell::Cell::from(desk.outcome(outcome)));
    Row::new(vec![
        number,
        title.into(),
        desk.mark(at).into(),
        origins(desk, at).into(),
        others(desk, at).into(),
        outcome.unwrap_or_default(),
        conclusion.map(cell::Cell::text).unwrap_or_default(),
    ])
    .at_depth(depth)
}

/// In whose name the mark that counts was given and where; then what else the council said, latest first.
fn origins(desk: &Desk<'_>, at: Cell) -> Vec<Line> {
    let mut marks = desk.meeting.marks().all(at);
    let Some(Mark { origin, .. }) = marks.pop() else { return Vec::new() };
    let mandate = desk.mandate(desk.meeting.mandate_of(at, origin));
    let counts = Message::new("report-said-in").with("mandate", mandate).with("origin", desk.origin(origin).as_str());
    let earlier = marks.into_iter().rev().map(|Mark { origin, answer }| {
        let spoken = desk.answer(answer).spoken();
        desk.line(&Message::new("report-also-said").with("origin", desk.origin(origin).as_str()).with("answer", spoken))
    });
    std::iter::once(desk.line(&counts)).chain(earlier).collect()
}

/// What the other councils said: each answer that was given, with who gave it.
fn others(desk: &Desk<'_>, at: Cell) -> Vec<Line> {
    let others: Vec<_> = desk.meeting.marks().row(at.item).filter(|(council, _)| *council != at.council).collect();
    let kinds = levels(desk).chain([Answer::NoView, Answer::Abstention, Answer::Pending]);
    let line = |kind| {
        let who = others.iter().filter(|(_, answer)| *answer == kind).map(|&(council, _)| short(desk, council));
        let who = who.collect::<Vec<_>>().join(", ");
        let chip = desk.answer(kind);
        let is_coloured = kind.level().is_some();
        let word = if is_coloured { Part::Chip(chip) } else { Part::Text(chip.word) };
        (!who.is_empty()).then(|| Line::from(word).with(Part::Text(Phrase::from(format!(": {who}")))))
    };
    kinds.filter_map(line).collect()
}
