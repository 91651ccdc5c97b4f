//! The record: what happened, when and at whose seat, from what to what; for each topic by itself, with the colouring files that
//! were taken in.

mod entry;

use std::collections::BTreeMap;

use super::super::cell::Cell;
use super::super::table::{Column, Kind, Rank, Row, Table};
use super::super::{Block, Depth, Paper};
use super::desk::{Desk, Draft};
use crate::domain::ballot::Ballot;
use crate::domain::history::{CLOCK, TABLE};
use crate::domain::id::{AuthorIx, ItemIx};
use crate::domain::mark::Answer;
use crate::message::Message;
use entry::{Entry, entries};

pub(super) fn draft(desk: &Desk<'_>) -> Draft {
    let title = desk.say("report-record");
    let (history, ballots) = (desk.meeting.history(), desk.meeting.ballots());
    let mut blocks = Vec::new();
    if !ballots.is_empty() {
        blocks.push(Block::heading(Depth::One, desk.say("report-ballots")));
        blocks.push(Block::Table(taken(desk, ballots)));
    }
    blocks.push(Block::heading(Depth::One, desk.say("report-course")));
    if history.last() == 0 {
        blocks.push(Block::paragraph(desk.say("report-nothing-happened")));
        return Draft { title, paper: Paper::Landscape, blocks };
    }
    blocks.push(Block::paragraph(desk.say("report-course-legend")));
    blocks.push(Block::Table(course(desk)));
    Draft { title, paper: Paper::Landscape, blocks }
}

/// The colouring files. What a file is called may name a person, so only participants read it.
fn taken(desk: &Desk<'_>, ballots: &[Ballot]) -> Table {
    let mut columns = vec![
        Column::new(desk.say("report-council"), Kind::Text, 28),
        Column::new(desk.say("report-version"), Kind::Number, 8),
        Column::new(desk.say("report-mandate"), Kind::Text, 50),
        Column::new(desk.say("report-colours"), Kind::Number, 10),
        Column::new(desk.say("report-strays"), Kind::Number, 16),
    ];
    if desk.is_internal() {
        columns.push(Column::new(desk.say("report-file"), Kind::Text, 44));
    }
    let mut table = Table::new(desk.say("report-ballots-name"), desk.say("report-ballots-caption"), columns, 0);
    for ballot in ballots {
        let number = |count: usize| Cell::number(i64::try_from(count).unwrap_or(i64::MAX));
        let mut cells = vec![
            Cell::text(desk.name(ballot.council)),
            Cell::number(i64::from(ballot.version)),
            Cell::text(desk.mandate(&ballot.mandate)),
            number(ballot.entries.iter().filter(|entry| entry.answer != Answer::Pending).count()),
            number(ballot.strays.len()),
        ];
        if desk.is_internal() {
            cells.push(Cell::text(&ballot.file));
        }
        table.push(Row::new(cells));
    }
    table
}

/// What happened: first what was about the meeting as a whole, then topic by topic in the order of the agenda.
fn course(desk: &Desk<'_>) -> Table {
    let columns = vec![
        Column::new(desk.say("report-hour"), Kind::Text, 22),
        Column::new(desk.say("report-change"), Kind::Number, 6),
        Column::new(desk.say("report-seat-name"), Kind::Text, 12),
        Column::new(desk.say("report-council"), Kind::Text, 22),
        Column::new(desk.say("report-what"), Kind::Text, 58),
        Column::new(desk.say("report-from"), Kind::Chip, 15),
        Column::new(desk.say("report-to"), Kind::Chip, 15),
    ];
    let mut groups: BTreeMap<Option<usize>, (Option<ItemIx>, Vec<Row>)> = BTreeMap::new();
    let places = desk.meeting.agenda().places();
    for (seq, event) in (1..).zip(desk.meeting.history().events()) {
        for entry in entries(desk, &event.act) {
            let place = entry.item.and_then(|item| places.get(item.index()).copied());
            let group = groups.entry(place).or_insert_with(|| (entry.item, Vec::new()));
            group.1.push(row(desk, (seq, desk.hour(event.at), event.author), entry));
        }
    }
    let mut table = Table::new(desk.say("report-record-name"), desk.say("report-record-caption"), columns, 4);
    for (item, rows) in groups.into_values() {
        let title = item.map_or_else(|| desk.say("report-whole-meeting"), |item| desk.label(item).into());
        table.push(Row::new(vec![Cell::text(title)]).ranked(Rank::Heading));
        rows.into_iter().for_each(|row| table.push(row));
    }
    table
}

fn row(desk: &Desk<'_>, (seq, hour, author): (u64, String, AuthorIx), entry: Entry) -> Row {
    let chip = |chip: Option<super::super::cell::Chip>| chip.map(Cell::from).unwrap_or_default();
    Row::new(vec![
        Cell::text(hour),
        Cell::number(i64::try_from(seq).unwrap_or(i64::MAX)),
        Cell::text(seat(desk, author)),
        Cell::text(entry.councils),
        Cell::text(entry.what),
        chip(entry.from),
        chip(entry.to),
    ])
    .at_depth(1)
}

/// At whose seat: a council, the table, or the clock that stood still. How somebody called another seat may name a person.
fn seat(desk: &Desk<'_>, author: AuthorIx) -> String {
    let id = desk.meeting.history().author_id(author);
    let council = desk.meeting.region().councils.iter().find(|council| council.id == id);
    match (id, council) {
        (_, Some(council)) => council.name.clone(),
        (TABLE, None) => desk.say("report-seat-table").to_string(),
        (CLOCK, None) => desk.say("report-seat-clock").to_string(),
        (id, None) if desk.is_internal() => id.to_owned(),
        (_, None) => desk.tell(&Message::new("report-seat-other").with("seat", author.index() + 1)).to_string(),
    }
}
