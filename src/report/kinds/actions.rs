//! The action points, by owner and then by date: those of this round and those that earlier rounds left.

use super::super::cell::{Cell, Part};
use super::super::table::{Column, Kind, Rank, Row, Table};
use super::super::{Block, Paper};
use super::desk::{Desk, Draft};
use crate::domain::action_point::{ActionPoint, Progress};
use crate::domain::id::CouncilIx;
use crate::message::Message;

pub(super) fn draft(desk: &Desk<'_>) -> Draft {
    let points: Vec<_> = desk.meeting.actions().map(|(_, point)| point).collect();
    let open = points.iter().filter(|point| point.state == Progress::Open).count();
    let counted = Message::new("report-actions-counted").with("count", points.len()).with("open", open);
    let mut blocks = vec![Block::Paragraph(desk.line(&counted))];
    if !points.is_empty() {
        let mut table = table(desk);
        let councils = desk.meeting.region().indices().map(Some);
        for owner in councils.chain([None]) {
            let owned = owned(desk, owner);
            if !owned.is_empty() {
                table.push(Row::new(vec![Cell::text(owner_name(desk, owner))]).ranked(Rank::Heading));
                owned.into_iter().for_each(|point| table.push(row(desk, point).at_depth(1)));
            }
        }
        blocks.push(Block::Table(table));
    }
    Draft { title: desk.say("report-actions"), paper: Paper::Landscape, blocks }
}

fn owner_name(desk: &Desk<'_>, owner: Option<CouncilIx>) -> String {
    owner.map_or_else(|| desk.say("report-region").to_string(), |council| desk.name(council).to_owned())
}

/// The action points of an owner: what is still to be done first, then by date, those without one last.
pub(super) fn owned<'a>(desk: &Desk<'a>, owner: Option<CouncilIx>) -> Vec<&'a ActionPoint> {
    let mut owned: Vec<_> =
        desk.meeting.actions().map(|(_, point)| point).filter(|point| point.council == owner).collect();
    owned.sort_by_key(|point| (point.state != Progress::Open, point.due.is_none(), point.due));
    owned
}

/// A table of action points without rows; only participants read what came of them in words.
pub(super) fn table(desk: &Desk<'_>) -> Table {
    let mut columns = vec![
        Column::new(desk.say("report-action"), Kind::Text, 50),
        Column::new(desk.say("report-role"), Kind::Text, 18),
        Column::new(desk.say("report-due"), Kind::Date, 18),
        Column::new(desk.say("report-state"), Kind::Chip, 13),
        Column::new(desk.say("report-about-item"), Kind::Text, 34),
        Column::new(desk.say("report-round"), Kind::Number, 8),
    ];
    if desk.is_internal() {
        columns.push(Column::new(desk.say("report-note"), Kind::Text, 30));
    }
    Table::new(desk.say("report-actions-name"), desk.say("report-actions-caption"), columns, 0)
}

pub(super) fn row(desk: &Desk<'_>, point: &ActionPoint) -> Row {
    let mut cells = vec![
        Cell::text(&point.text),
        point.role.as_ref().map(Cell::text).unwrap_or_default(),
        point.due.map(|due| Cell::from(desk.day(due))).unwrap_or_default(),
        desk.progress(point.state).into(),
        point.item.map(|item| Cell::text(desk.label(item))).unwrap_or_default(),
        Cell::from(Part::Number { value: i64::from(point.round), unit: None }),
    ];
    if desk.is_internal() {
        cells.push(point.note.as_ref().map(Cell::text).unwrap_or_default());
    }
    Row::new(cells)
}
