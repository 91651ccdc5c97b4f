//! What items carry, and the words that are explained. The standard has no names for these.

use serde::Serialize;

use super::super::phrase::Phrase;
use super::super::sitting::{self, Point};
use crate::domain::agenda::Trend;

/// What an *agendapunt* carries; what it does not is left out.
#[derive(Serialize)]
pub(super) struct Carried<'a> {
    #[serde(rename = "trefwoorden", skip_serializing_if = "Vec::is_empty")]
    tags: Vec<&'a str>,
    #[serde(rename = "eigenschappen", skip_serializing_if = "Vec::is_empty")]
    properties: Vec<Property<'a>>,
    #[serde(rename = "indicatoren", skip_serializing_if = "Vec::is_empty")]
    indicators: Vec<Indicator<'a>>,
}

#[derive(Serialize)]
struct Property<'a> {
    #[serde(rename = "naam")]
    name: &'a str,
    #[serde(rename = "waarden")]
    values: Vec<Value<'a>>,
}

#[derive(Serialize)]
struct Value<'a> {
    #[serde(rename = "waarde")]
    value: &'a str,
    #[serde(rename = "voorbehoud", skip_serializing_if = "Option::is_none")]
    proviso: Option<&'a str>,
}

#[derive(Serialize)]
struct Indicator<'a> {
    #[serde(rename = "naam")]
    name: &'a str,
    #[serde(rename = "richting", skip_serializing_if = "Option::is_none")]
    trend: Option<&'static str>,
}

/// A *begrip*.
#[derive(Serialize)]
pub(super) struct Word<'a> {
    #[serde(rename = "begrip")]
    term: &'a str,
    #[serde(rename = "ook", skip_serializing_if = "Vec::is_empty")]
    aliases: Vec<&'a str>,
    #[serde(rename = "uitleg")]
    text: &'a str,
}

pub(super) fn of(point: &Point) -> Carried<'_> {
    Carried {
        tags: point.tags.iter().map(Phrase::as_str).collect(),
        properties: point.properties.iter().map(property).collect(),
        indicators: point.indicators.iter().map(indicator).collect(),
    }
}

fn property((name, values): &(Phrase, Vec<sitting::Value>)) -> Property<'_> {
    Property { name: name.as_str(), values: values.iter().map(value).collect() }
}

fn value(it: &sitting::Value) -> Value<'_> {
    Value { value: it.value.as_str(), proviso: it.proviso.as_ref().map(Phrase::as_str) }
}

fn indicator(it: &sitting::Indicator) -> Indicator<'_> {
    let trend = it.trend.map(|trend| match trend {
        Trend::Rising => "stijgend",
        Trend::Falling => "dalend",
        Trend::Steady => "gelijk",
    });
    Indicator { name: it.name.as_str(), trend }
}

pub(super) fn word(it: &sitting::Word) -> Word<'_> {
    Word { term: it.term.as_str(), aliases: it.aliases.iter().map(Phrase::as_str).collect(), text: it.text.as_str() }
}
