//! The conditions of one council, and what became of them.

use super::super::super::cell::{Cell, Line};
use super::super::super::table::{Column, Kind, Row, Table};
use super::super::desk::Desk;
use crate::domain::condition::Condition;
use crate::domain::id::CouncilIx;
use crate::message::Message;
use crate::words::instrument_message;

/// The conditions that the reader may know; none where there are no such.
pub(super) fn table(desk: &Desk<'_>, council: CouncilIx) -> Option<Table> {
    let is_its = |condition: &&Condition| condition.cells().any(|cell| cell.council == council);
    let all = desk.meeting.conditions().map(|(_, condition)| condition).filter(|it| desk.may_read(it.audience));
    let its: Vec<_> = all.filter(is_its).collect();
    if its.is_empty() {
        return None;
    }
    let columns = vec![
        Column::new(desk.say("report-condition"), Kind::Text, 46),
        Column::new(desk.say("report-at-items"), Kind::Text, 14),
        Column::new(desk.say("report-wanted"), Kind::Text, 22),
        Column::new(desk.say("report-state"), Kind::Chip, 16),
        Column::new(desk.say("report-answer"), Kind::Text, 38),
        Column::new(desk.say("report-also-asked-by"), Kind::Text, 24),
    ];
    let short = &desk.meeting.region().council(council).short;
    let name = Message::new("report-conditions-name").with("council", short.as_str());
    let caption = Message::new("report-conditions-caption").with("council", desk.name(council));
    let mut table = Table::new(desk.tell(&name), desk.tell(&caption), columns, 0);
    its.into_iter().for_each(|condition| table.push(row(desk, condition, council)));
    Some(table)
}

fn row(desk: &Desk<'_>, condition: &Condition, council: CouncilIx) -> Row {
    let own = condition.asks.iter().filter(|ask| ask.cell.council == council);
    let items: Vec<_> = own.clone().map(|ask| desk.number(ask.cell.item)).collect();
    let mut text = vec![Line::text(&condition.text)];
    if desk.is_internal() {
        // Whoever joined conditions made one text of several: a council finds its own words below it. They may be those of a
        // condition that was not public, so only participants read them.
        let words = own.map(|ask| ask.words.as_str()).find(|&words| words != condition.text);
        text.extend(words.map(|text| desk.line(&Message::new("report-own-words").with("text", text))));
    }
    let mut others: Vec<_> = condition.cells().map(|cell| cell.council).filter(|&it| it != council).collect();
    others.sort_unstable();
    others.dedup();
    Row::new(vec![
        text.into(),
        Cell::text(items.join(", ")),
        condition.wanted.as_ref().map(|it| Cell::text(desk.tell(&instrument_message(it)))).unwrap_or_default(),
        desk.status(condition.status).into(),
        condition.answer.as_ref().map(Cell::text).unwrap_or_default(),
        desk.names(others).map(Cell::text).unwrap_or_default(),
    ])
}
