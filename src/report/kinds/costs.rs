//! The costs: what each council pays of every amount by its key, what all come to, and beside it who supports it.

use super::super::cell::{Cell, Line, Part, Share};
use super::super::table::{Column, Kind, Rank, Row, Table};
use super::super::{Block, Depth, Paper};
use super::desk::{Desk, Draft};
use super::matrix::{capital, weight};
use crate::domain::cost::{Cost, Totals, carried, totals, unknown};
use crate::domain::council::Council;
use crate::domain::id::{CouncilIx, ItemIx, WeightIx};
use crate::domain::mark;
use crate::message::Message;
use crate::words::{euros, rule_message};

pub(super) fn draft(desk: &Desk<'_>) -> Draft {
    let agenda = desk.meeting.agenda();
    let costs = |item| agenda.item(item).costs.iter().map(move |cost| (item, cost));
    let all: Vec<(ItemIx, &Cost)> = agenda.walk().into_iter().flat_map(costs).collect();
    let totals = totals(desk.meeting.region(), all.iter().map(|(_, cost)| *cost));
    let mut blocks = vec![Block::Paragraph(desk.line(&summary(desk, &all, &totals)))];
    if !all.is_empty() {
        blocks.extend(notes(desk, &all, &totals));
        blocks.push(Block::Table(table(desk, &all, &totals)));
    }
    let keys: Vec<_> = (0..desk.meeting.region().weights.len()).map(WeightIx::at).collect();
    let used: Vec<_> = keys.into_iter().filter(|key| all.iter().any(|(_, cost)| cost.key == Some(*key))).collect();
    if !used.is_empty() {
        blocks.push(Block::heading(Depth::One, desk.say("report-keys")));
        blocks.push(Block::Table(by_key(desk, &used)));
    }
    Draft { title: desk.say("report-costs"), paper: Paper::Landscape, blocks }
}

fn summary(desk: &Desk<'_>, all: &[(ItemIx, &Cost)], totals: &Totals) -> Message {
    let language = desk.text.language();
    Message::new("report-costs-counted")
        .with("count", all.len())
        .with("total", euros(language, totals.divided.plus(totals.undivided)))
        .with("divided", euros(language, totals.divided))
}

/// What is not in the columns of the councils, and who pays nothing because it is not known what it weighs.
fn notes(desk: &Desk<'_>, all: &[(ItemIx, &Cost)], totals: &Totals) -> Option<Block> {
    let region = desk.meeting.region();
    let mut lines = Vec::new();
    if totals.undivided.cents > 0 {
        let said = Message::new("costs-undivided")
            .with("amount", euros(desk.text.language(), totals.undivided))
            .with("count", all.iter().filter(|(_, cost)| cost.shares(region).is_none()).count());
        lines.push(desk.line(&said));
    }
    for (place, key) in region.weights.iter().enumerate() {
        let ix = WeightIx::at(place);
        let is_used = all.iter().any(|(_, cost)| cost.key == Some(ix));
        let councils = desk.names(unknown(region, ix).filter(|_| is_used));
        let said = |names| Message::new("cost-unknown").with("councils", names).with("key", key.name.as_str());
        lines.extend(councils.map(|names| desk.line(&said(names))));
    }
    (!lines.is_empty()).then_some(Block::List(lines))
}

fn table(desk: &Desk<'_>, all: &[(ItemIx, &Cost)], totals: &Totals) -> Table {
    let region = desk.meeting.region();
    let mut columns = vec![
        Column::new(desk.say("report-number"), Kind::Text, 8),
        Column::new(desk.say("report-cost"), Kind::Text, 40),
        Column::new(desk.say("report-amount"), Kind::Number, 16),
        Column::new(desk.say("report-key"), Kind::Text, 14),
    ];
    let council = |it: &Council| Column::new(&it.short, Kind::Number, 14).short_for(&it.name);
    columns.extend(region.councils.iter().map(council));
    let rule = desk.meeting.rules().first();
    if rule.is_some() {
        columns.push(Column::new(desk.say("report-outcome"), Kind::Chip, 15));
    }
    columns.push(Column::new(desk.say("report-in-favour"), Kind::Number, 18));
    columns.push(Column::new(desk.say("report-in-favour-conditional"), Kind::Number, 18));
    let caption = match rule {
        Some(rule) => desk.tell(&Message::new("report-costs-caption").with("rule", rule_message(rule))),
        None => desk.say("report-costs"),
    };
    let mut table = Table::new(desk.say("report-costs"), caption, columns, 1);
    all.iter().for_each(|&(item, cost)| table.push(row(desk, item, cost)));
    let mut sum = vec![Cell::default(), Cell::text(desk.say("costs-divided")), totals.divided.into(), Cell::default()];
    sum.extend(totals.shares.iter().map(|(_, share)| Cell::from(*share)));
    table.push(Row::new(sum).ranked(Rank::Total));
    if totals.undivided.cents > 0 {
        let rest = vec![Cell::default(), Cell::text(desk.say("report-undivided")), totals.undivided.into()];
        table.push(Row::new(rest).ranked(Rank::Total));
    }
    table
}

fn row(desk: &Desk<'_>, item: ItemIx, cost: &Cost) -> Row {
    let region = desk.meeting.region();
    let shares = cost.shares(region);
    let key = cost.key.filter(|_| shares.is_some()).and_then(|key| region.weights.get(key.index()));
    let mut lines = vec![Line::from(Part::Strong(cost.name.as_str().into())), Line::text(desk.title(item))];
    lines.extend(cost.note.iter().map(Line::text));
    let mut cells = vec![
        Cell::text(desk.number(item)),
        lines.into(),
        cost.amount.into(),
        key.map_or_else(|| Cell::text(desk.say("cost-not-divided")), |key| Cell::text(&key.name)),
    ];
    match &shares {
        Some(shares) => cells.extend(shares.iter().map(|(_, share)| Cell::from(*share))),
        None => cells.extend(region.indices().map(|_| Cell::default())),
    }
    let is_coloured = desk.meeting.agenda().is_coloured(item);
    if let Some(rule) = desk.meeting.rules().first() {
        let outcome = || Cell::from(desk.outcome(desk.verdict(item, rule).outcome));
        cells.push(if is_coloured { outcome() } else { below(desk, item) });
    }
    let shares = shares.filter(|_| is_coloured).unwrap_or_default();
    let carried = carried(&shares, |council: CouncilIx| desk.meeting.voice(mark::Cell { item, council }));
    if carried.amount.cents > 0 {
        let of = desk.say("report-of-amount");
        let share = |part, of| Share { part, whole: carried.amount.cents, of };
        cells.push(share(carried.favour.cents, of.clone()).into());
        cells.push(share(carried.conditional.cents, of).into());
    }
    Row::new(cells)
}

/// How what stands below an item stands; nothing where nothing there is coloured.
fn below(desk: &Desk<'_>, item: ItemIx) -> Cell {
    let rolled = desk.tally.rolled(item);
    if rolled.coloured == 0 {
        return Cell::default();
    }
    let message = Message::new("tally-rolled")
        .with("support", rolled.support)
        .with("conditional", rolled.conditional)
        .with("coloured", rolled.coloured);
    Cell::text(desk.tell(&message))
}

/// What each council weighs under the keys that are used.
fn by_key(desk: &Desk<'_>, keys: &[WeightIx]) -> Table {
    let region = desk.meeting.region();
    let mut columns = vec![Column::new(desk.say("report-council"), Kind::Text, 30)];
    for &key in keys {
        let name = region.weights.get(key.index()).map_or("", |key| key.name.as_str());
        columns.push(Column::new(capital(name), Kind::Number, 14));
        columns.push(Column::new(desk.say("report-part"), Kind::Number, 24));
    }
    let mut table = Table::new(desk.say("report-keys"), desk.say("report-keys-caption"), columns, 0);
    for council in region.indices() {
        let mut cells = vec![Cell::text(desk.name(council))];
        cells.extend(keys.iter().flat_map(|&key| weight(desk, council, key)));
        table.push(Row::new(cells));
    }
    table
}
