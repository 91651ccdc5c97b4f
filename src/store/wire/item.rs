//! An item that was added while the meeting went on, in full; and what can be changed of one.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::words::{Arrival, Instrument, Kind, Mandate, line, text};
use super::{MAX_ID, Names, Thing, WireError};
use crate::clean::{Field, clean};
use crate::domain::agenda;

/// An item; what is empty is left out.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Item {
    id: String,
    number: String,
    title: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    kind: Kind,
    coloured: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    council: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    mandate: Option<Mandate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    source: Option<Source>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    instruments: Vec<Instrument>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    related: Vec<Related>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    tags: Vec<String>,
    /// A list of pairs: in a map, a key that stands there twice would not show.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    attributes: Vec<(String, Vec<Value>)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    planned: Option<u16>,
    arrival: Arrival,
}

/// A value, and its proviso.
#[derive(Debug, Serialize, Deserialize)]
struct Value(String, Option<String>);

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    document: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    place: Option<String>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Related {
    item: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    why: Option<String>,
}

pub(super) fn encode(names: Names<'_>, item: &agenda::Item) -> Result<Item, WireError> {
    let agenda::Item {
        id,
        number,
        title,
        text,
        kind,
        coloured,
        council,
        mandate,
        source,
        instruments,
        related,
        tags,
        attributes,
        planned,
        arrival,
        // What is added now carries nothing yet, and has no earlier rounds.
        indicators: _,
        milestones: _,
        costs: _,
        links: _,
        former: _,
    } = item;
    let related_in_words = |r: &agenda::Related| Ok(Related { item: names.item(r.item)?, why: r.why.clone() });
    Ok(Item {
        id: id.clone(),
        number: number.clone(),
        title: title.clone(),
        text: text.clone(),
        kind: (*kind).into(),
        coloured: *coloured,
        council: council.map(|c| names.council(c)).transpose()?,
        mandate: mandate.as_ref().map(Mandate::from),
        source: source.as_ref().map(|s| Source { document: s.document.clone(), place: s.place.clone() }),
        instruments: instruments.iter().map(Instrument::from).collect(),
        related: related.iter().map(related_in_words).collect::<Result<_, WireError>>()?,
        tags: tags.clone(),
        attributes: pairs(attributes),
        planned: *planned,
        arrival: (*arrival).into(),
    })
}

pub(super) fn decode(names: Names<'_>, item: Item) -> Result<agenda::Item, WireError> {
    let Item {
        id,
        number,
        title,
        text: explanation,
        kind,
        coloured,
        council,
        mandate,
        source,
        instruments,
        related,
        tags,
        attributes: pairs,
        planned,
        arrival,
    } = item;
    if id.is_empty() || clean(&id, Field::Line, MAX_ID) != id {
        return Err(WireError::unknown(Thing::Item, &id));
    }
    let attributes = self::attributes(pairs)?;
    let found = |r: Related| Ok(agenda::Related { item: names.find_item(&r.item)?, why: r.why.as_deref().map(text) });
    Ok(agenda::Item {
        id,
        number: line(&number),
        title: line(&title),
        text: explanation.as_deref().map(text),
        kind: kind.into(),
        coloured,
        council: council.map(|c| names.find_council(&c)).transpose()?,
        mandate: mandate.map(Mandate::read).transpose()?,
        source: source.map(|s| agenda::Source { document: line(&s.document), place: s.place.as_deref().map(line) }),
        instruments: instruments.into_iter().map(Into::into).collect(),
        related: related.into_iter().map(found).collect::<Result<_, WireError>>()?,
        tags: tags.iter().map(|tag| line(tag)).collect(),
        attributes,
        planned,
        arrival: arrival.into(),
        ..agenda::Item::new("", "", "")
    })
}

/// Attributes as pairs of a key and its values.
fn pairs(attributes: &BTreeMap<String, Vec<agenda::AttributeValue>>) -> Vec<(String, Vec<Value>)> {
    let value = |it: &agenda::AttributeValue| Value(it.value.clone(), it.proviso.clone());
    attributes.iter().map(|(key, values)| (key.clone(), values.iter().map(value).collect())).collect()
}

fn attributes(pairs: Vec<(String, Vec<Value>)>) -> Result<BTreeMap<String, Vec<agenda::AttributeValue>>, WireError> {
    let value = |Value(value, proviso): Value| agenda::AttributeValue {
        value: line(&value),
        proviso: proviso.as_deref().map(line),
    };
    let mut attributes = BTreeMap::new();
    for (key, values) in pairs {
        let values = values.into_iter().map(value).collect();
        if attributes.insert(line(&key), values).is_some() {
            return Err(WireError::Twice(line(&key)));
        }
    }
    Ok(attributes)
}

/// What can be changed of an item. Its tags and attributes stand there only where they change, so that a line of an earlier
/// edition, which knew of none, says the same as it did.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Facts {
    number: String,
    title: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    kind: Kind,
    coloured: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    properties: Option<Properties>,
}

/// Tags, attributes.
#[derive(Debug, Serialize, Deserialize)]
struct Properties(Vec<String>, Vec<(String, Vec<Value>)>);

impl Facts {
    /// Before and after.
    pub(super) fn both(before: &agenda::Facts, after: &agenda::Facts) -> (Self, Self) {
        let is_changed = before.properties != after.properties;
        let of = |facts: &agenda::Facts| {
            let agenda::Facts { number, title, text, kind, coloured, properties } = facts;
            let agenda::Properties { tags, attributes } = properties;
            let (number, title, text) = (number.clone(), title.clone(), text.clone());
            let properties = is_changed.then(|| Properties(tags.clone(), pairs(attributes)));
            Self { number, title, text, kind: (*kind).into(), coloured: *coloured, properties }
        };
        (of(before), of(after))
    }

    /// With what the item carries now, where the line does not say otherwise.
    pub(super) fn read(self, stands: &agenda::Item) -> Result<agenda::Facts, WireError> {
        let Self { number, title, text: explanation, kind, coloured, properties } = self;
        let (number, title, text) = (line(&number), line(&title), explanation.as_deref().map(text));
        let properties = match properties {
            Some(Properties(tags, pairs)) => {
                let tags = tags.iter().map(|tag| line(tag)).collect();
                agenda::Properties { tags, attributes: attributes(pairs)? }
            }
            None => stands.facts().properties,
        };
        Ok(agenda::Facts { number, title, text, kind: kind.into(), coloured, properties })
    }
}
