//! The keys of the document, in their order.

use serde::ser::{Serialize, Serializer};

use super::carried::{Attribute, Indicator, Term, Value};
use super::series::{Cost, Milestone, Sitting};
use crate::domain::tally::RollUp;

/// A map in the order of the agenda file.
#[derive(Debug)]
pub(super) struct Map<'a, T>(pub(super) Vec<(&'a str, T)>);

impl<T: Serialize> Serialize for Map<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, value)| (key, value)))
    }
}

#[derive(Debug, serde::Serialize)]
pub(super) struct Document<'a> {
    pub(super) format: u16,
    pub(super) meeting: About<'a>,
    pub(super) councils: Vec<Council<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) groups: Vec<Group<'a>>,
    pub(super) weights: Vec<Weight<'a>>,
    pub(super) scale: Vec<Level<'a>>,
    pub(super) rules: Vec<Rule<'a>>,
    pub(super) totals: Totals,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) calendar: Vec<Sitting<'a>>,
    pub(super) items: Vec<Item<'a>>,
    pub(super) attributes: Vec<Attribute<'a>>,
    pub(super) glossary: Vec<Term<'a>>,
}

#[derive(Debug, serde::Serialize)]
pub(super) struct About<'a> {
    pub(super) id: &'a str,
    pub(super) series: Option<&'a str>,
    pub(super) round: u16,
    pub(super) title: &'a str,
    pub(super) date: String,
    pub(super) phase: &'static str,
}

#[derive(Debug, serde::Serialize)]
pub(super) struct Council<'a> {
    pub(super) id: &'a str,
    pub(super) name: &'a str,
    pub(super) short: &'a str,
    pub(super) present: bool,
    pub(super) weights: Map<'a, Option<u64>>,
}

#[derive(Debug, serde::Serialize)]
pub(super) struct Group<'a> {
    pub(super) id: &'a str,
    pub(super) name: &'a str,
    pub(super) members: Vec<&'a str>,
}

#[derive(Debug, serde::Serialize)]
pub(super) struct InGroup<'a> {
    pub(super) totals: Totals,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) councils: Option<Said>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) weight: Option<Map<'a, Said>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) outcome: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) settled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) asked: Option<&'static str>,
}

#[derive(Debug, serde::Serialize)]
pub(super) struct Said {
    #[serde(rename = "for")]
    pub(super) favour: u64,
    pub(super) conditional: u64,
    pub(super) against: u64,
    pub(super) aside: u64,
    pub(super) silent: u64,
    pub(super) of: u64,
}

#[derive(Debug, serde::Serialize)]
pub(super) struct Weight<'a> {
    pub(super) id: &'a str,
    pub(super) name: &'a str,
    pub(super) total: u64,
}

#[derive(Debug, serde::Serialize)]
pub(super) struct Level<'a> {
    pub(super) id: &'a str,
    pub(super) name: Option<&'a str>,
    pub(super) letter: char,
    pub(super) role: &'static str,
    pub(super) counts: &'static str,
}

#[derive(Debug, serde::Serialize)]
pub(super) struct Rule<'a> {
    pub(super) id: &'a str,
    pub(super) name: String,
    pub(super) leads: bool,
}

#[derive(Debug, serde::Serialize)]
pub(super) struct Totals {
    coloured: u32,
    support: u32,
    conditional: u32,
    no_support: u32,
    open: u32,
    settled: u32,
}

impl From<RollUp> for Totals {
    fn from(rolled: RollUp) -> Self {
        let RollUp { coloured, support, conditional, no_support, open, settled } = rolled;
        Self { coloured, support, conditional, no_support, open, settled }
    }
}

#[derive(Debug, serde::Serialize)]
pub(super) struct Item<'a> {
    pub(super) id: &'a str,
    pub(super) number: &'a str,
    pub(super) parent: Option<&'a str>,
    pub(super) title: &'a str,
    pub(super) kind: &'static str,
    pub(super) coloured: bool,
    pub(super) closed: bool,
    pub(super) conclusion: Option<&'a str>,
    pub(super) tags: &'a [String],
    pub(super) attributes: Map<'a, Vec<Value<'a>>>,
    pub(super) indicators: Vec<Indicator<'a>>,
    pub(super) totals: Totals,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) groups: Option<Map<'a, InGroup<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) marks: Option<Map<'a, Mark<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) outcomes: Option<Map<'a, Outcome<'a>>>,
    pub(super) disputed: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) milestones: Vec<Milestone<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) costs: Vec<Cost<'a>>,
    pub(super) contributions: Vec<Contribution<'a>>,
}

#[derive(Debug, serde::Serialize)]
pub(super) struct Contribution<'a> {
    pub(super) council: &'a str,
    pub(super) text: &'a str,
    pub(super) themes: Vec<&'a str>,
    pub(super) public: bool,
    pub(super) response: Option<Response<'a>>,
}

#[derive(Debug, serde::Serialize)]
pub(super) struct Response<'a> {
    pub(super) text: &'a str,
    pub(super) disposition: &'static str,
    pub(super) basis: &'static str,
}

#[derive(Debug, serde::Serialize)]
pub(super) struct Mark<'a> {
    #[serde(flatten)]
    pub(super) answer: Answer<'a>,
    pub(super) letter: Option<char>,
    pub(super) remarks: Vec<Remark<'a>>,
}

#[derive(Debug, serde::Serialize)]
pub(super) struct Answer<'a> {
    pub(super) answer: &'static str,
    pub(super) level: Option<&'a str>,
}

#[derive(Debug, serde::Serialize)]
pub(super) struct Remark<'a> {
    pub(super) nature: &'static str,
    pub(super) text: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) said_with: Option<Answer<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) status: Option<&'static str>,
}

#[derive(Debug, serde::Serialize)]
pub(super) struct Outcome<'a> {
    pub(super) outcome: &'static str,
    pub(super) settled: bool,
    pub(super) quorum: bool,
    pub(super) councils: Part,
    pub(super) weight: Map<'a, Part>,
    pub(super) heard: Heard<'a>,
    pub(super) needed: Option<Needed<'a>>,
}

#[derive(Debug, serde::Serialize)]
pub(super) struct Part {
    #[serde(rename = "for")]
    pub(super) favour: u64,
    pub(super) conditional: u64,
    pub(super) base: u64,
    pub(super) of: u64,
}

#[derive(Debug, serde::Serialize)]
pub(super) struct Heard<'a> {
    pub(super) councils: u64,
    pub(super) weight: Map<'a, u64>,
}

#[derive(Debug, serde::Serialize)]
pub(super) struct Needed<'a> {
    pub(super) moves: &'static str,
    pub(super) asked: Option<&'static str>,
    pub(super) candidates: Vec<&'a str>,
    pub(super) sets: Vec<Vec<&'a str>>,
    pub(super) blockers: Vec<&'a str>,
    pub(super) deciders: Vec<&'a str>,
}
