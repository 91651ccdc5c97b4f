//! What items carry, as rows: properties with their provisos, tags, indicators; how points stand by property; and the words
//! that the dossier explains.

use super::super::cell::{Cell, Line};
use super::super::phrase::Phrase;
use super::super::table::{Column, Kind, Rank, Row, Table};
use super::super::{Block, Depth};
use super::desk::Desk;
use super::matrix::capital;
use crate::domain::agenda::Item;
use crate::domain::property::{self, Having, Property};
use crate::domain::tally::RollUp;
use crate::message::Message;
use crate::words::glyphs::Glyphs;
use crate::words::{carried_messages, glossary, having_message, indicator_message, property_message, source_message};

/// The properties, tags and indicators of an item, one to a line.
pub(super) fn lines(desk: &Desk<'_>, item: &Item) -> Vec<Line> {
    let carried = carried_messages(desk.meeting, item).into_iter();
    let indicators = item.indicators.iter().map(|it| indicator_message(Glyphs::Unicode, it));
    carried.chain(indicators).map(|message| desk.line(&message)).collect()
}

/// The words that the dossier explains, by alphabet, below a heading; nothing where it explains none.
pub(super) fn words(desk: &Desk<'_>) -> Vec<Block> {
    let terms = glossary(desk.meeting);
    if terms.is_empty() {
        return Vec::new();
    }
    let columns = vec![
        Column::new(desk.say("report-term"), Kind::Text, 28),
        Column::new(desk.say("report-meaning"), Kind::Text, 72),
        Column::new(desk.say("report-found-in"), Kind::Text, 28),
    ];
    let mut table = Table::new(desk.say("report-glossary"), desk.say("report-glossary-caption"), columns, 0);
    for (_, term) in terms {
        let mut name = vec![Line::text(&term.term)];
        if !term.aliases.is_empty() {
            name.push(desk.line(&Message::new("glossary-aliases").with("names", term.aliases.join(", "))));
        }
        let source = term.source.as_ref().map_or_else(Cell::default, |it| Cell::text(desk.tell(&source_message(it))));
        table.push(Row::new(vec![name.into(), Cell::text(&term.text), source]));
    }
    vec![Block::heading(Depth::One, desk.say("report-glossary")), Block::Table(table)]
}

/// How many points have which property, and how those stand that are coloured; nothing where no item has any.
pub(super) fn by_property(desk: &Desk<'_>) -> Vec<Block> {
    let properties = Property::used(desk.meeting);
    if properties.is_empty() {
        return Vec::new();
    }
    let number = |id, width| Column::new(desk.say(id), Kind::Number, width);
    let columns = vec![
        Column::new(desk.say("report-value"), Kind::Text, 36),
        number("report-items", 9),
        number("report-to-be-coloured", 13),
        number("report-carried", 11),
        number("report-provided", 13),
        number("report-refused", 9),
        number("report-undecided", 9),
        number("report-settled", 11),
    ];
    let caption = desk.say("report-by-property-caption");
    let mut table = Table::new(desk.say("report-by-property-name"), caption, columns, 0);
    let mut notes = Vec::new();
    for property in &properties {
        let name = desk.tell(&property_message(desk.meeting, property));
        table.push(Row::new(vec![Cell::text(capital(name.as_str()))]).ranked(Rank::Heading));
        let breakdown = property.breakdown(desk.meeting, desk.tally);
        breakdown.rows.iter().for_each(|it| table.push(row(desk, property, it)));
        if breakdown.several > 0 {
            let several = Message::new("report-several").with("count", breakdown.several);
            notes.push(desk.line(&several.with("property", name.as_str())));
        }
    }
    let mut blocks = vec![Block::heading(Depth::One, desk.say("report-by-property"))];
    blocks.extend((!notes.is_empty()).then_some(Block::List(notes)));
    blocks.push(Block::Table(table));
    blocks
}

fn row(desk: &Desk<'_>, property: &Property, row: &property::Row) -> Row {
    let without = || desk.tell(&having_message(desk.meeting, &Having { property: property.clone(), value: None }));
    let value: Phrase = row.value.as_deref().map_or_else(without, Into::into);
    let RollUp { coloured, support, conditional, no_support, open, settled } = row.counted;
    let items = i64::try_from(row.items.len()).unwrap_or(i64::MAX);
    let mut cells = vec![Cell::text(value), Cell::number(items)];
    cells.extend([coloured, support, conditional, no_support, open, settled].map(|n| Cell::number(i64::from(n))));
    Row::new(cells).at_depth(1)
}
