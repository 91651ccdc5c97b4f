//! What the councils of each group come to together, point by point.

use super::super::super::Block;
use super::super::super::cell::{Cell, Chip, Line, Tone};
use super::super::super::table::{Column, Kind, Rank, Row, Table};
use super::super::super::{Depth, phrase::Phrase};
use super::super::desk::Desk;
use crate::domain::id::{GroupIx, ItemIx};
use crate::message::Message;
use crate::words::{rule_message, scaled, summed};

/// The table of groups under a heading, with what its cells say; nothing where there are no groups.
pub(super) fn blocks(desk: &Desk<'_>) -> Vec<Block> {
    if desk.meeting.region().groups.is_empty() {
        return Vec::new();
    }
    vec![
        Block::heading(Depth::One, desk.say("report-groups-heading")),
        Block::Paragraph(legend(desk)),
        Block::Table(table(desk)),
    ]
}

/// How to read a cell, and what the leading rule asks of groups.
fn legend(desk: &Desk<'_>) -> Line {
    let counted = desk.tell(&scaled(desk.meeting.scale(), "report-groups-count", "report-groups-count-plain"));
    let is_asked = desk.meeting.region().group_indices().any(|group| desk.tally.is_asked(group));
    let id = if is_asked { "report-groups-asked" } else { "report-groups-alone" };
    let rule = desk.meeting.rules().first().map(|rule| desk.tell(&Message::new(id).with("rule", rule_message(rule))));
    let rule = rule.map_or_else(String::new, |rule| format!(" {rule}"));
    Line::text(format!("{counted}{rule}"))
}

fn table(desk: &Desk<'_>) -> Table {
    let region = desk.meeting.region();
    let mut columns = vec![
        Column::new(desk.say("report-number"), Kind::Text, 9),
        Column::new(desk.say("report-topic"), Kind::Text, 42),
    ];
    columns.extend(region.groups.iter().map(|group| Column::new(group.name.as_str(), Kind::Chip, 20)));
    let caption = desk.say("report-groups-caption");
    let mut table = Table::new(desk.say("report-groups-name"), caption, columns, 1);
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
    let groups = desk.meeting.region().group_indices();
    if !agenda.is_coloured(item) {
        cells.extend(groups.map(|group| Cell::text(rolled(desk, item, group))));
        return Row::new(cells).ranked(Rank::Heading).at_depth(depth);
    }
    cells.extend(groups.map(|group| Cell::from(chip(desk, item, group))));
    Row::new(cells).at_depth(depth)
}

/// On how many of the points below a heading a group comes to support.
fn rolled(desk: &Desk<'_>, item: ItemIx, group: GroupIx) -> Phrase {
    let rolled = desk.tally.rolled_in(group, item);
    let said = Message::new("report-groups-rolled")
        .with("count", summed(rolled.support.into(), rolled.conditional.into()))
        .with("coloured", rolled.coloured);
    desk.tell(&said)
}

/// How many are in favour of how many, and what the leading rule comes to within the group.
fn chip(desk: &Desk<'_>, item: ItemIx, group: GroupIx) -> Chip {
    let voices = desk.tally.voices_in(group, item);
    let count = summed(voices.favour.councils, voices.conditional.councils);
    let said = Message::new("report-groups-cell").with("count", count).with("councils", voices.everybody().councils);
    let standing = desk.tally.leading_in(group, item);
    let (tone, said) = match standing {
        Some((outcome, _)) => {
            let outcome_chip = desk.outcome(outcome);
            let met =
                if desk.tally.is_met_in(group, item) { desk.text.say("report-groups-met") } else { String::new() };
            (outcome_chip.tone, format!("{}: {}{met}", desk.text.tell(&said), outcome_chip.word))
        }
        None => (Tone::Plain, desk.text.tell(&said)),
    };
    Chip { letter: None, word: said.into(), tone }
}
