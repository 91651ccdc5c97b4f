//! What an item carries besides its title and text.

use std::collections::BTreeMap;

use crate::domain::agenda::{Attribute, AttributeValue, Indicator, Link, Milestone, Stage};
use crate::domain::cost::Cost;
use crate::domain::council::Region;
use crate::store::hand::values::{Fields, quoted, source, strings};
use crate::store::hand::wire::Word as _;

pub(super) fn attribute(attribute: &Attribute) -> String {
    let Attribute { id, name, values } = attribute;
    let mut fields = Fields::default();
    fields.text("id", id);
    fields.text("name", name);
    fields.some("values", (!values.is_empty()).then(|| strings(values)));
    fields.struct_()
}

/// The properties of an item; nothing when it has none.
pub(super) fn values(attributes: &BTreeMap<String, Vec<AttributeValue>>) -> Option<String> {
    let value = |it: &AttributeValue| {
        let AttributeValue { value, proviso } = it;
        let Some(proviso) = proviso else { return quoted(value) };
        let mut fields = Fields::default();
        fields.text("value", value);
        fields.text("proviso", proviso);
        fields.struct_()
    };
    let pair = |(key, values): (&String, &Vec<AttributeValue>)| match &values[..] {
        [only] => format!("{}: {}", quoted(key), value(only)),
        many => format!("{}: [{}]", quoted(key), many.iter().map(value).collect::<Vec<_>>().join(", ")),
    };
    let pairs: Vec<_> = attributes.iter().map(pair).collect();
    (!pairs.is_empty()).then(|| format!("{{{}}}", pairs.join(", ")))
}

pub(super) fn indicator(indicator: &Indicator) -> String {
    let Indicator { name, trend, source: origin, note } = indicator;
    let mut fields = Fields::default();
    fields.text("name", name);
    fields.some("trend", trend.map(|trend| trend.word()));
    fields.some("source", origin.as_ref().map(source));
    fields.some_text("note", note.as_deref());
    fields.struct_()
}

pub(super) fn milestone(milestone: &Milestone) -> String {
    let Milestone { text, due, stage } = milestone;
    let mut fields = Fields::default();
    fields.text("text", text);
    fields.some_text("due", due.as_deref());
    fields.some("state", (*stage != Stage::default()).then(|| stage.word()));
    fields.struct_()
}

pub(super) fn cost(region: &Region, cost: &Cost) -> String {
    let Cost { name, amount, key, note } = cost;
    let key = key.and_then(|key| region.weights.get(key.index()));
    let mut fields = Fields::default();
    fields.text("name", name);
    fields.text("amount", &amount.to_string());
    fields.some_text("key", key.map(|key| key.id.as_str()));
    fields.some_text("note", note.as_deref());
    fields.struct_()
}

pub(super) fn link(link: &Link) -> String {
    let Link { dossier, item, why } = link;
    let mut fields = Fields::default();
    fields.text("dossier", dossier);
    fields.some_text("item", item.as_deref());
    fields.some_text("why", why.as_deref());
    fields.struct_()
}
