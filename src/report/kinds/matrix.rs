//! The matrix: where every council stands on every topic, what came of it, and the same from afar in pictures.

mod groups;
mod pictures;

use super::super::cell::{Cell, Line, Part, Share};
use super::super::phrase::Anchor;
use super::super::table::{Column, Kind, Rank, Row, Table};
use super::super::{Block, Depth, Paper};
use super::carried;
use super::desk::{Desk, Draft};
use crate::domain::council::Presence;
use crate::domain::id::{CouncilIx, ItemIx, WeightIx};
use crate::domain::mark;
use crate::domain::outcome::{Firmness, Quorum};
use crate::domain::tally::RollUp;
use crate::message::Message;
use crate::words::{rule_message, scaled};

pub(super) fn draft(desk: &Desk<'_>) -> Draft {
    let title = desk.say("report-matrix");
    let mut blocks = vec![Block::Paragraph(summary(desk, desk.tally.total()))];
    if desk.coloured().is_empty() {
        return Draft { title, paper: Paper::Landscape, blocks };
    }
    blocks.push(Block::heading(Depth::One, desk.say("report-from-afar")));
    blocks.push(pictures::bars(desk));
    blocks.push(pictures::heat(desk));
    blocks.extend(pictures::moves(desk));
    blocks.push(Block::heading(Depth::One, desk.say("report-matrix-heading")));
    let legend = scaled(desk.meeting.scale(), "report-matrix-legend", "report-matrix-legend-plain");
    blocks.push(Block::paragraph(desk.tell(&legend)));
    blocks.push(Block::Table(matrix(desk)));
    blocks.extend(groups::blocks(desk));
    blocks.push(Block::heading(Depth::One, desk.say("report-councils-heading")));
    blocks.push(Block::Table(councils(desk)));
    blocks.extend(carried::by_property(desk));
    Draft { title, paper: Paper::Landscape, blocks }
}

/// How the points stand under the leading rule, in a sentence.
fn summary(desk: &Desk<'_>, total: RollUp) -> Line {
    let Some(rule) = desk.meeting.rules().first().filter(|_| total.coloured > 0) else {
        return Line::text(desk.say("report-nothing-coloured"));
    };
    let said = Message::new("report-standing")
        .with("count", total.coloured)
        .with("rule", rule_message(rule))
        .with("support", total.support)
        .with("conditional", total.conditional)
        .with("none", total.no_support)
        .with("open", total.open)
        .with("settled", total.settled);
    desk.line(&said)
}

/// The place of the matrix, which the picture of it refers to.
fn anchor() -> Anchor {
    Anchor::new("tabel", "matrix")
}

fn matrix(desk: &Desk<'_>) -> Table {
    let region = desk.meeting.region();
    let mut columns = vec![
        Column::new(desk.say("report-number"), Kind::Text, 9),
        Column::new(desk.say("report-topic"), Kind::Text, 42),
    ];
    let council = |council: CouncilIx| {
        let it = region.council(council);
        let group = region.group_of(council).and_then(|group| region.groups.get(group.index()));
        Column::new(&it.short, Kind::Chip, 10).short_for(&it.name).under(group.map(|group| group.name.as_str()))
    };
    columns.extend(region.in_order().into_iter().map(council));
    let mut rules = desk.meeting.rules().iter();
    if rules.next().is_some() {
        columns.push(Column::new(desk.say("report-outcome"), Kind::Chip, 15));
        columns.push(Column::new(desk.say("report-firm"), Kind::Text, 11));
        columns.push(Column::new(desk.say("report-in-favour"), Kind::Text, 9));
    }
    columns.extend(region.weights.first().map(|it| Column::new(capital(&it.name), Kind::Number, 16)));
    columns.extend(rules.map(|rule| Column::new(capital(desk.tell(&rule_message(rule)).as_str()), Kind::Chip, 15)));
    let caption = match desk.meeting.rules().first() {
        Some(rule) => desk.tell(&Message::new("report-matrix-caption").with("rule", rule_message(rule))),
        None => desk.say("report-matrix"),
    };
    let mut table = Table::new(desk.say("report-matrix-name"), caption, columns, 1).at(anchor());
    for item in desk.meeting.agenda().walk() {
        if desk.tally.rolled(item).coloured > 0 {
            table.push(row(desk, item));
        }
    }
    table
}

fn row(desk: &Desk<'_>, item: ItemIx) -> Row {
    let agenda = desk.meeting.agenda();
    let depth = u8::try_from(agenda.depth(item)).unwrap_or(u8::MAX);
    let mut cells = vec![Cell::text(desk.number(item)), Cell::text(desk.title(item))];
    if !agenda.is_coloured(item) {
        return Row::new(cells).ranked(Rank::Heading).at_depth(depth);
    }
    let councils = desk.meeting.region().in_order().into_iter();
    cells.extend(councils.map(|council| Cell::from(desk.mark(mark::Cell { item, council }))));
    for (place, rule) in desk.meeting.rules().iter().enumerate() {
        let verdict = desk.verdict(item, rule);
        cells.push(desk.outcome(verdict.outcome).into());
        if place == 0 {
            let firm = match (verdict.quorum, verdict.firmness) {
                (Quorum::Missing, _) => "firm-no-quorum",
                (Quorum::Present, Firmness::Settled) => "firm-settled-short",
                (Quorum::Present, Firmness::Provisional) => "firm-provisional",
            };
            cells.push(Cell::text(desk.say(firm)));
            cells.push(Cell::text(desk.in_favour(&verdict)));
            cells.extend(desk.share(&verdict).map(Cell::from));
        }
    }
    Row::new(cells).at_depth(depth).at(desk.anchor(item))
}

/// Who takes part, what each weighs, and who is at the table.
fn councils(desk: &Desk<'_>) -> Table {
    let region = desk.meeting.region();
    let mut columns = vec![
        Column::new(desk.say("report-short"), Kind::Text, 10),
        Column::new(desk.say("report-council"), Kind::Text, 30),
    ];
    for weight in &region.weights {
        columns.push(Column::new(capital(&weight.name), Kind::Number, 14));
        columns.push(Column::new(desk.say("report-part"), Kind::Number, 20));
    }
    columns.push(Column::new(desk.say("report-presence"), Kind::Text, 14));
    if !region.groups.is_empty() {
        columns.push(Column::new(desk.say("report-group"), Kind::Text, 30));
    }
    let mut table = Table::new(desk.say("report-councils-heading"), desk.say("report-councils-caption"), columns, 1);
    for council in region.in_order() {
        let it = region.council(council);
        let mut cells = vec![Cell::text(&it.short), Cell::text(&it.name)];
        cells.extend((0..region.weights.len()).flat_map(|key| weight(desk, council, WeightIx::at(key))));
        let presence = match desk.meeting.presence(council) {
            Presence::Present => "presence-present",
            Presence::Absent => "presence-absent",
        };
        cells.push(Cell::text(desk.say(presence)));
        if !region.groups.is_empty() {
            let groups = region.group_indices().filter(|&group| region.belongs(council, group));
            let names: Vec<_> = groups.map(|group| region.groups[group.index()].name.as_str()).collect();
            cells.push(Cell::text(names.join(", ")));
        }
        table.push(Row::new(cells));
    }
    table
}

pub(super) fn weight(desk: &Desk<'_>, council: CouncilIx, key: WeightIx) -> [Cell; 2] {
    let region = desk.meeting.region();
    let Some(known) = region.weight(council, key) else {
        return [Cell::text(desk.say("report-unknown")), Cell::default()];
    };
    let name = region.weights.get(key.index()).map_or("", |it| it.name.as_str());
    let of = desk.tell(&Message::new("report-of-weight").with("weight", name));
    let number = Part::Number { value: i64::try_from(known).unwrap_or(i64::MAX), unit: None };
    [number.into(), Share { part: known, whole: region.total(key), of }.into()]
}

/// The same with a capital, for the head of a column.
pub(super) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
