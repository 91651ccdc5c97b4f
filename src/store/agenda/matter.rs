//! What an item carries besides its title and text.

use std::collections::BTreeMap;

use super::wire;
use crate::clean::excerpt;
use crate::domain::agenda::{Attribute, AttributeValue, Indicator, Link, Milestone};
use crate::domain::cost::{Cost, Euros};
use crate::domain::council::Region;
use crate::store::hand::fault::{Fault, Thing};
use crate::store::hand::fields::{Cap, Ids};
use crate::store::hand::limits;
use crate::store::hand::placed::{Map, Placed, Raw};
use crate::store::hand::reader::{PlacedLink, Reader};

/// The properties that items can have.
pub(super) fn attributes<'a>(reader: &mut Reader<'a>, raws: Vec<Raw<'a>>) -> Vec<Attribute> {
    let mut ids = Ids::of(Thing::Attribute);
    let mut attributes = Vec::new();
    for raw in reader.at_most("attributes", limits::ATTRIBUTES, raws) {
        let Some(wire::Attribute { id, name, values }) = reader.read_thing(raw, Thing::Attribute) else { continue };
        let id = reader.id(raw.0, &mut ids, id);
        let name = reader.required_text(raw.0, Cap::line("name", limits::NAME), name);
        let values = reader.texts(Cap::line("values", limits::NAME), values);
        match (id, name) {
            (Some(id), Some(name)) => attributes.push(Attribute { id, name, values }),
            _ => reader.lose(Thing::Attribute),
        }
    }
    attributes
}

/// The properties of an item: of those that are known if any are, else as they are written.
pub(super) fn values<'a>(
    reader: &mut Reader<'a>,
    known: &[Attribute],
    map: Option<Map<'a>>,
) -> BTreeMap<String, Vec<AttributeValue>> {
    let mut properties = BTreeMap::new();
    for (key, raw) in reader.map("attributes", map) {
        let at = key.at;
        let Some(key) = reader.required_text(at, Cap::line("attributes", limits::NAME), Some(key)) else { continue };
        let attribute = known.iter().find(|attribute| attribute.id == key);
        if attribute.is_none() && !known.is_empty() && !reader.has_lost(Thing::Attribute) {
            let ids = known.iter().map(|attribute| attribute.id.as_str());
            let nearest = crate::store::hand::nearest::nearest(&key, ids);
            reader.fault(at, Fault::Unknown { thing: Thing::Attribute, id: excerpt(&key), nearest });
            continue;
        }
        let list = if raw.0.starts_with('[') { reader.read(raw).unwrap_or_default() } else { vec![raw] };
        let list = reader.at_most("attributes", limits::LIST, list);
        let values: Vec<_> = list.into_iter().filter_map(|raw| value(reader, attribute, raw)).collect();
        if !values.is_empty() {
            properties.insert(key, values);
        }
    }
    properties
}

/// A value alone, or with the proviso under which it holds.
fn value<'a>(reader: &mut Reader<'a>, attribute: Option<&Attribute>, raw: Raw<'a>) -> Option<AttributeValue> {
    let (value, proviso) = if raw.0.starts_with('(') {
        let wire::AttributeValue { value, proviso } = reader.read(raw)?;
        (value, proviso)
    } else {
        (reader.read::<Placed<'a, String>>(raw), None)
    };
    let at = value.as_ref().map_or(raw.0, |value| value.at);
    let value = reader.required_text(raw.0, Cap::line("value", limits::NAME), value);
    let proviso = reader.text(Cap::line("proviso", limits::TITLE), proviso);
    let value = value?;
    let values = attribute.map_or(&[][..], |attribute| &attribute.values);
    if !values.is_empty() && !values.contains(&value) {
        let nearest = crate::store::hand::nearest::nearest(&value, values.iter().map(String::as_str));
        reader.fault(at, Fault::Unknown { thing: Thing::Value, id: excerpt(&value), nearest });
        return None;
    }
    Some(AttributeValue { value, proviso })
}

pub(super) fn indicators<'a>(reader: &mut Reader<'a>, raws: Vec<Raw<'a>>) -> Vec<Indicator> {
    let mut indicators = Vec::new();
    for raw in reader.at_most("indicators", limits::LIST, raws) {
        let Some(wire::Indicator { name, trend, source, note }) = reader.read(raw) else { continue };
        indicators.push(Indicator {
            name: reader.required_text(raw.0, Cap::line("name", limits::TITLE), name).unwrap_or_default(),
            trend: reader.value(trend).map(Into::into),
            source: reader.source(source),
            note: reader.text(Cap::lines("note", limits::NOTE), note),
        });
    }
    indicators
}

pub(super) fn milestones<'a>(reader: &mut Reader<'a>, raws: Vec<Raw<'a>>) -> Vec<Milestone> {
    let mut milestones = Vec::new();
    for raw in reader.at_most("milestones", limits::LIST, raws) {
        let Some(wire::Milestone { text, due, state }) = reader.read(raw) else { continue };
        milestones.push(Milestone {
            text: reader.required_text(raw.0, Cap::line("text", limits::TITLE), text).unwrap_or_default(),
            due: reader.text(Cap::line("due", limits::NAME), due),
            stage: reader.value(state).map(Into::into).unwrap_or_default(),
        });
    }
    milestones
}

/// What an item costs. A key is one of the weights of the councils.
pub(super) fn costs<'a>(reader: &mut Reader<'a>, region: &Region, raws: Vec<Raw<'a>>) -> Vec<Cost> {
    let mut costs = Vec::new();
    for raw in reader.at_most("costs", limits::LIST, raws) {
        let Some(wire::Cost { name, amount, key, note }) = reader.read(raw) else { continue };
        let known = || region.weights.iter().map(|key| key.id.as_str());
        costs.push(Cost {
            name: reader.required_text(raw.0, Cap::line("name", limits::TITLE), name).unwrap_or_default(),
            amount: self::amount(reader, raw, amount).unwrap_or_default(),
            key: reader.refer(Thing::Weight, key, |id| region.find_weight(id), known),
            note: reader.text(Cap::lines("note", limits::NOTE), note),
        });
    }
    costs
}

fn amount<'a>(reader: &mut Reader<'a>, raw: Raw<'a>, placed: Option<Placed<'a, String>>) -> Option<Euros> {
    let at = placed.as_ref().map_or(raw.0, |placed| placed.at);
    let text = reader.required_text(raw.0, Cap::line("amount", limits::NAME), placed)?;
    let amount = text.parse();
    if amount.is_err() {
        reader.fault(at, Fault::Amount { text: excerpt(&text) });
    }
    amount.ok()
}

/// Whether the other dossier has that item is not known here; whoever knows all dossiers checks it.
pub(super) fn links<'a>(reader: &mut Reader<'a>, raws: Vec<Raw<'a>>) -> Vec<Link> {
    let mut links = Vec::new();
    for raw in reader.at_most("links", limits::LIST, raws) {
        let Some(wire::Link { dossier, item, why }) = reader.read(raw) else { continue };
        let at = |reader: &Reader<'a>, placed: &Placed<'a, String>| reader.place(placed.at);
        let places = (dossier.as_ref().map(|it| at(reader, it)), item.as_ref().map(|it| at(reader, it)));
        let link = Link {
            dossier: reader.required_text(raw.0, Cap::line("dossier", limits::ID), dossier).unwrap_or_default(),
            item: reader.text(Cap::line("item", limits::ID), item),
            why: reader.text(Cap::line("why", limits::TITLE), why),
        };
        if let (Some(dossier), item) = places {
            reader.links_to(PlacedLink { link: link.clone(), dossier, item });
        }
        links.push(link);
    }
    links
}
