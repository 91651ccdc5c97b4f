//! What items carry, as sentences: properties with their values and provisos, tags, indicators.

use super::alphabetical;
use super::glyphs::Glyphs;
use super::plain;
use crate::domain::agenda::{AttributeValue, Indicator, Item, Trend};
use crate::domain::glossary::Term;
use crate::domain::id::TermIx;
use crate::domain::meeting::Meeting;
use crate::domain::property::{Having, Property};
use crate::message::Message;

/// What a property is called.
#[must_use]
pub fn property_message(meeting: &Meeting, property: &Property) -> Message {
    property.name(meeting).map_or_else(|| Message::new("property-tags"), plain)
}

/// A value of a property: "niveau: lokaal", "zonder niveau".
#[must_use]
pub fn having_message(meeting: &Meeting, having: &Having) -> Message {
    let property = property_message(meeting, &having.property);
    match &having.value {
        Some(value) => Message::new("having-value").with("property", property).with("value", value.as_str()),
        None => Message::new("having-none").with("property", property),
    }
}

/// Values behind each other, each with its proviso: "lokaal, subregionaal; regionaal (voor dure taken)".
#[must_use]
pub fn values(values: &[AttributeValue]) -> String {
    let mut said = String::new();
    for (place, AttributeValue { value, proviso }) in values.iter().enumerate() {
        let before = place.checked_sub(1).and_then(|before| values.get(before));
        let is_apart = proviso.is_some() || before.is_some_and(|before| before.proviso.is_some());
        match (before, is_apart) {
            (None, _) => {}
            (Some(_), true) => said += "; ",
            (Some(_), false) => said += ", ",
        }
        said += value;
        if let Some(proviso) = proviso {
            said += &format!(" ({proviso})");
        }
    }
    said
}

/// The properties of an item, one sentence for each, in the order of the dossier; behind them its tags.
#[must_use]
pub fn carried_messages(meeting: &Meeting, item: &Item) -> Vec<Message> {
    property_messages(meeting, item).into_iter().chain(tags_message(item)).collect()
}

/// The tags of an item; none where it has none.
#[must_use]
pub fn tags_message(item: &Item) -> Option<Message> {
    (!item.tags.is_empty()).then(|| Message::new("matter-tags").with("tags", item.tags.join(", ")))
}

/// The properties of an item, one sentence for each, in the order of the dossier.
#[must_use]
pub fn property_messages(meeting: &Meeting, item: &Item) -> Vec<Message> {
    let mut said = Vec::new();
    let named: Vec<_> = meeting.plan().attributes.iter().map(|attribute| &attribute.id).collect();
    let others = item.attributes.keys().filter(|id| !named.contains(id));
    for id in named.iter().copied().chain(others) {
        if let Some(had) = item.attributes.get(id).filter(|had| !had.is_empty()) {
            let name = property_message(meeting, &Property::Attribute(id.clone()));
            said.push(Message::new("matter-property").with("name", name).with("values", values(had)));
        }
    }
    said
}

/// By what it can be seen whether a goal is reached, and which way it should go: as a sign and as a word.
#[must_use]
pub fn indicator_message(glyphs: Glyphs, indicator: &Indicator) -> Message {
    let Indicator { name, trend, source: _, note } = indicator;
    let note = note.as_ref().map(|note| format!(" — {note}")).unwrap_or_default();
    let message = match trend {
        Some(trend) => Message::new("matter-indicator-trend").with("trend", Message::new(trend_id(*trend))),
        None => Message::new("matter-indicator"),
    };
    message.with("sign", glyphs.trend(*trend)).with("name", name.as_str()).with("note", note)
}

/// Which way an indicator should go.
#[must_use]
pub const fn trend_id(trend: Trend) -> &'static str {
    match trend {
        Trend::Rising => "trend-rising",
        Trend::Falling => "trend-falling",
        Trend::Steady => "trend-steady",
    }
}

/// All words that are explained, by alphabet.
#[must_use]
pub fn glossary(meeting: &Meeting) -> Vec<(TermIx, &Term)> {
    let mut terms: Vec<_> = meeting.glossary().collect();
    terms.sort_by_cached_key(|(ix, term)| (alphabetical(&term.term), *ix));
    terms
}
