//! The agenda: what is discussed, what is asked, what it carries, who brought it in and where it comes from; and the words that
//! the dossier explains.

use super::super::cell::{Cell, Line, Part};
use super::super::table::{Column, Kind, Rank, Row, Table};
use super::super::{Block, Paper};
use super::carried;
use super::desk::{Desk, Draft};
use crate::domain::agenda::Item;
use crate::domain::id::ItemIx;
use crate::message::Message;
use crate::words::{date_message, instrument_message, kind_id, source_message};

pub(super) fn draft(desk: &Desk<'_>) -> Draft {
    let plan = desk.meeting.plan();
    let mut blocks: Vec<_> = plan.note.iter().map(Block::paragraph).collect();
    let coloured = Message::new("report-to-colour")
        .with("count", desk.coloured().len())
        .with("councils", plan.region.councils.len());
    blocks.push(Block::Paragraph(desk.line(&coloured)));
    if !plan.earlier.is_empty() {
        let earlier = plan.earlier.iter().map(|it| {
            let round = Message::new("report-earlier").with("round", it.round).with("date", date_message(it.date));
            let said = desk.tell(&round);
            Line::text(it.note.as_ref().map_or_else(|| said.to_string(), |note| format!("{said}: {note}")))
        });
        blocks.push(Block::List(earlier.collect()));
    }
    let items = desk.meeting.agenda().walk();
    let minutes = items.iter().filter_map(|&item| desk.meeting.agenda().item(item).planned.map(i64::from));
    let planned: i64 = minutes.sum();
    let mut columns = vec![
        Column::new(desk.say("report-number"), Kind::Text, 9),
        Column::new(desk.say("report-topic"), Kind::Text, 68),
        Column::new(desk.say("report-kind"), Kind::Text, 15),
        Column::new(desk.say("report-brought-in"), Kind::Text, 24),
    ];
    if planned > 0 {
        columns.push(Column::new(desk.say("report-minutes"), Kind::Number, 9));
    }
    let mut table = Table::new(desk.say("report-agenda"), desk.say("report-agenda-caption"), columns, 1);
    items.into_iter().for_each(|item| table.push(row(desk, item)));
    if planned > 0 {
        let total = Cell::text(desk.say("report-total"));
        let cells = vec![Cell::default(), total, Cell::default(), Cell::default(), Cell::number(planned)];
        table.push(Row::new(cells).ranked(Rank::Total));
    }
    blocks.push(Block::Table(table));
    blocks.extend(carried::words(desk));
    Draft { title: desk.say("report-agenda"), paper: Paper::Portrait, blocks }
}

fn row(desk: &Desk<'_>, item: ItemIx) -> Row {
    let agenda = desk.meeting.agenda();
    let it = agenda.item(item);
    let depth = u8::try_from(agenda.depth(item)).unwrap_or(u8::MAX);
    let mut lines = vec![Line::from(Part::Strong(it.title.as_str().into()))];
    lines.extend(it.text.iter().map(Line::text));
    lines.extend(carried::lines(desk, it));
    lines.extend(source(desk, item).map(|said| desk.line(&said)));
    lines.extend(related(desk, it));
    let minutes = it.planned.map_or_else(Cell::default, Cell::number);
    let kind = Cell::text(desk.say(kind_id(it.kind)));
    let cells = vec![Cell::text(&it.number), lines.into(), kind, brought_in(desk, item).into(), minutes];
    Row::new(cells).at_depth(depth).at(desk.anchor(item))
}

/// Where it comes from, unless that is where the item above comes from.
fn source(desk: &Desk<'_>, item: ItemIx) -> Option<Message> {
    let source = desk.meeting.agenda().item(item).source.as_ref()?;
    Some(Message::new("report-source").with("source", source_message(source)))
}

/// The items that speak of the same thing: each with why, and a way there.
fn related(desk: &Desk<'_>, item: &Item) -> Vec<Line> {
    let agenda = desk.meeting.agenda();
    let related = item.related.iter().filter(|it| !agenda.is_withdrawn(it.item));
    let line = |it: &crate::domain::agenda::Related| {
        let why = it.why.as_ref().map(|why| format!(": {why}")).unwrap_or_default();
        Line::text(format!("{} ", desk.say("report-related")))
            .with(Part::Link { text: desk.number(it.item).into(), to: desk.anchor(it.item) })
            .with(Part::Text(why.into()))
    };
    related.map(line).collect()
}

/// Which council brought it in, under which mandate, and the instruments that it asks for; where the item above says the
/// same it is not said again.
fn brought_in(desk: &Desk<'_>, item: ItemIx) -> Vec<Line> {
    let agenda = desk.meeting.agenda();
    let it = agenda.item(item);
    let council = it.council.map(|council| Line::text(desk.name(council)));
    let mandate = it.mandate.as_ref().map(|mandate| Line::text(desk.mandate(mandate)));
    let instruments = it.instruments.iter().map(|it| desk.line(&instrument_message(it)));
    council.into_iter().chain(mandate).chain(instruments).collect()
}
