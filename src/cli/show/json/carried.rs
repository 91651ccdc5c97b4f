//! What items carry, and the words that are explained.

use serde::Serialize;

use super::keys::Map;
use crate::domain::agenda::{self, AttributeValue, Item, Trend};
use crate::domain::glossary;
use crate::domain::meeting::Meeting;

#[derive(Debug, Serialize)]
pub(super) struct Attribute<'a> {
    id: &'a str,
    name: &'a str,
    values: &'a [String],
}

#[derive(Debug, Serialize)]
pub(super) struct Value<'a> {
    value: &'a str,
    proviso: Option<&'a str>,
}

#[derive(Debug, Serialize)]
pub(super) struct Indicator<'a> {
    name: &'a str,
    trend: Option<&'static str>,
    note: Option<&'a str>,
}

#[derive(Debug, Serialize)]
pub(super) struct Term<'a> {
    term: &'a str,
    aliases: &'a [String],
    text: &'a str,
}

pub(super) fn attributes(meeting: &Meeting) -> Vec<Attribute<'_>> {
    fn attribute(it: &agenda::Attribute) -> Attribute<'_> {
        let agenda::Attribute { id, name, values } = it;
        Attribute { id, name, values }
    }
    meeting.plan().attributes.iter().map(attribute).collect()
}

pub(super) fn values(item: &Item) -> Map<'_, Vec<Value<'_>>> {
    fn value(AttributeValue { value, proviso }: &AttributeValue) -> Value<'_> {
        Value { value, proviso: proviso.as_deref() }
    }
    Map(item.attributes.iter().map(|(id, values)| (id.as_str(), values.iter().map(value).collect())).collect())
}

pub(super) fn indicators(item: &Item) -> Vec<Indicator<'_>> {
    fn indicator(it: &agenda::Indicator) -> Indicator<'_> {
        let trend = it.trend.map(|trend| match trend {
            Trend::Rising => "rising",
            Trend::Falling => "falling",
            Trend::Steady => "steady",
        });
        Indicator { name: &it.name, trend, note: it.note.as_deref() }
    }
    item.indicators.iter().map(indicator).collect()
}

pub(super) fn glossary(meeting: &Meeting) -> Vec<Term<'_>> {
    fn term(it: &glossary::Term) -> Term<'_> {
        Term { term: &it.term, aliases: &it.aliases, text: &it.text }
    }
    crate::words::glossary(meeting).into_iter().map(|(_, it)| term(it)).collect()
}
