//! The milestones: what is to be reached on the way of each item, by when, and how far it is.

use super::super::cell::{Cell, Chip, Tone};
use super::super::table::{Column, Kind, Row, Table};
use super::super::{Block, Depth, Paper};
use super::desk::{Desk, Draft};
use crate::domain::agenda::{Milestone, Stage, Stages};
use crate::domain::id::ItemIx;
use crate::message::Message;
use crate::words::stage_id;

pub(super) fn draft(desk: &Desk<'_>) -> Draft {
    let agenda = desk.meeting.agenda();
    let items: Vec<_> = agenda.walk().into_iter().filter(|&item| !agenda.item(item).milestones.is_empty()).collect();
    let all = Stages::of(items.iter().flat_map(|&item| &agenda.item(item).milestones));
    let mut blocks = vec![Block::Paragraph(desk.line(&counted(all)))];
    if !items.is_empty() {
        blocks.push(Block::Table(table(desk, &items)));
        blocks.push(Block::heading(Depth::One, desk.say("report-milestones-by-topic")));
        blocks.push(Block::Table(by_topic(desk)));
    }
    Draft { title: desk.say("report-milestones"), paper: Paper::Landscape, blocks }
}

fn counted(stages: Stages) -> Message {
    Message::new("report-milestones-counted")
        .with("count", stages.all())
        .with("planned", stages.count(Stage::Planned))
        .with("underway", stages.count(Stage::Underway))
        .with("reached", stages.count(Stage::Reached))
        .with("dropped", stages.count(Stage::Dropped))
}

fn table(desk: &Desk<'_>, items: &[ItemIx]) -> Table {
    let columns = vec![
        Column::new(desk.say("report-number"), Kind::Text, 9),
        Column::new(desk.say("report-topic"), Kind::Text, 34),
        Column::new(desk.say("report-milestone"), Kind::Text, 60),
        Column::new(desk.say("report-when"), Kind::Text, 18),
        Column::new(desk.say("report-state"), Kind::Chip, 14),
    ];
    let mut table = Table::new(desk.say("report-milestones"), desk.say("report-milestones-caption"), columns, 2);
    for &item in items {
        for milestone in &desk.meeting.agenda().item(item).milestones {
            table.push(row(desk, item, milestone));
        }
    }
    table
}

fn row(desk: &Desk<'_>, item: ItemIx, milestone: &Milestone) -> Row {
    let Milestone { text, due, stage } = milestone;
    Row::new(vec![
        Cell::text(desk.number(item)),
        Cell::text(desk.title(item)),
        Cell::text(text),
        due.as_ref().map(Cell::text).unwrap_or_default(),
        chip(desk, *stage).into(),
    ])
}

/// How far it is: the letter of the key that says so, the word, and the colour.
fn chip(desk: &Desk<'_>, stage: Stage) -> Chip {
    let (letter, tone) = match stage {
        Stage::Planned => ('P', Tone::Plain),
        Stage::Underway => ('L', Tone::Amber),
        Stage::Reached => ('G', Tone::Green),
        Stage::Dropped => ('X', Tone::Grey),
    };
    Chip { letter: Some(letter), word: desk.say(stage_id(stage)), tone }
}

/// How far those of each topic are, with all that is below it.
fn by_topic(desk: &Desk<'_>) -> Table {
    let agenda = desk.meeting.agenda();
    let mut columns = vec![
        Column::new(desk.say("report-number"), Kind::Text, 9),
        Column::new(desk.say("report-topic"), Kind::Text, 60),
    ];
    columns.extend(Stage::ALL.map(|stage| Column::new(desk.say(stage_id(stage)), Kind::Number, 12)));
    let (name, caption) = (desk.say("report-milestones-by-topic"), desk.say("report-milestones-by-topic-caption"));
    let mut table = Table::new(name, caption, columns, 1);
    for &item in agenda.children(None).iter().filter(|&&item| !agenda.is_withdrawn(item)) {
        let stages = agenda.stages(item);
        if stages.all() > 0 {
            let counts = Stage::ALL.map(|stage| Cell::number(i64::try_from(stages.count(stage)).unwrap_or(i64::MAX)));
            let named = [Cell::text(desk.number(item)), Cell::text(desk.title(item))];
            table.push(Row::new(named.into_iter().chain(counts).collect()));
        }
    }
    table
}
