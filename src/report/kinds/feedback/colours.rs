//! The colours of one council, in whose name and from where they come, beside what the others said.

use super::super::super::cell::{self, Chip, Line, Part, Tone};
use super::super::super::table::{Column, Kind, Rank, Row, Table};
use super::super::desk::Desk;
use super::super::levels;
use crate::domain::id::{CouncilIx, ItemIx};
use crate::domain::mandate::Mandate;
use crate::domain::mark::{Answer, Cell, Mark, Origin};
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
    let mut conclusion: Vec<Line> = Vec::new();
    if let Some(it) = desk.meeting.conclusion(item) {
        conclusion.extend(it.finding.map(|finding| Line::from(Part::Chip(desk.finding(finding)))));
        conclusion.extend((!it.text.is_empty()).then(|| Line::text(&it.text)));
    }
    let outcome = desk.tally.leading(item).map(|(outcome, _)| cell::Cell::from(desk.outcome(outcome)));
    Row::new(vec![
        number,
        title.into(),
        desk.mark(at).into(),
        origins(desk, at).into(),
        others(desk, at).into(),
        outcome.unwrap_or_default(),
        conclusion.into(),
    ])
    .at_depth(depth)
}

/// In whose name the mark that counts was given and where; then what the council said in its other files, latest first.
fn origins(desk: &Desk<'_>, at: Cell) -> Vec<Line> {
    let Some(Mark { origin, .. }) = desk.meeting.marks().all(at).pop() else { return Vec::new() };
    let mandate = desk.meeting.mandate_of(at, origin);
    let place = desk.origin(origin);
    let counts = if *mandate == Mandate::PERSONAL {
        Line::text(place)
    } else {
        let mandate = desk.mandate(mandate);
        desk.line(&Message::new("report-said-in").with("mandate", mandate).with("origin", place.as_str()))
    };
    let files = desk.meeting.ballots().iter().rev().filter(|ballot| ballot.council == at.council);
    let earlier = files.filter_map(|ballot| {
        let from = Origin::Ballot { version: ballot.version };
        let said = ballot.entry(at.item).map(|entry| entry.answer).filter(|&answer| answer != Answer::Pending)?;
        let message = Message::new("report-also-said")
            .with("origin", desk.origin(from).as_str())
            .with("answer", desk.answer(said).spoken());
        (from != origin).then(|| desk.line(&message))
    });
    std::iter::once(counts).chain(earlier).collect()
}

/// What the other councils said: each answer that was given, with who gave it; colours first, silence last.
fn others(desk: &Desk<'_>, at: Cell) -> Vec<Line> {
    let others = desk.meeting.region().indices().filter(|&council| council != at.council);
    let mut said: Vec<(Chip, Vec<&str>)> = Vec::new();
    for council in others {
        let chip = desk.mark(Cell { council, ..at });
        match said.iter_mut().find(|(known, _)| *known == chip) {
            Some((_, who)) => who.push(short(desk, council)),
            None => said.push((chip, vec![short(desk, council)])),
        }
    }
    let order: Vec<_> = levels(desk).map(|level| desk.answer(level).letter).collect();
    said.sort_by_key(|(chip, _)| (order.iter().position(|it| *it == chip.letter).unwrap_or(order.len()), chip.letter));
    let line = |(chip, who): (Chip, Vec<&str>)| {
        let word = if chip.tone == Tone::Plain { Part::Text(chip.word) } else { Part::Chip(chip) };
        Line::from(word).with(Part::Text(format!(": {}", who.join(", ")).into()))
    };
    said.into_iter().map(line).collect()
}
