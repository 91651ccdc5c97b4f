//! What an item carries besides its title and text: properties, indicators, milestones, and where else it is spoken of.

use std::collections::BTreeMap;

use super::Source;

/// A property that items can have, such as the level on which a task is organised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attribute {
    /// The stable id in files.
    pub id: String,
    /// The name on the screen.
    pub name: String,
    /// What it can be, in order; empty where anything goes.
    pub values: Vec<String>,
}

/// One value of a property of an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AttributeValue {
    /// The value.
    pub value: String,
    /// Under which proviso it holds ("voor financieel risicovolle deeltaken").
    pub proviso: Option<String>,
}

/// By what an item is filtered and tallied, as far as that can be changed while the meeting goes on.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Properties {
    /// See [`Item::tags`](super::Item::tags).
    pub tags: Vec<String>,
    /// See [`Item::attributes`](super::Item::attributes).
    pub attributes: BTreeMap<String, Vec<AttributeValue>>,
}

impl From<&str> for AttributeValue {
    fn from(value: &str) -> Self {
        Self { value: value.to_owned(), proviso: None }
    }
}

/// By what it can be seen whether a goal is reached (*indicator*).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Indicator {
    /// What is measured.
    pub name: String,
    /// Which way it should go; none where the document does not say.
    pub trend: Option<Trend>,
    /// Where it comes from.
    pub source: Option<Source>,
    /// What else must be known of it.
    pub note: Option<String>,
}

/// Which way an indicator should go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Trend {
    /// Up (*stijgend*).
    Rising,
    /// Down (*dalend*).
    Falling,
    /// Neither (*gelijkblijvend*).
    Steady,
}

/// What is to be reached on the way (*mijlpaal*).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Milestone {
    /// What.
    pub text: String,
    /// By when, as the document says it ("K1 2020", "1-1-2021").
    pub due: Option<String>,
    /// How far it is.
    pub stage: Stage,
}

/// How far a milestone is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Stage {
    /// Nothing was done yet, as far as is known (*gepland*).
    #[default]
    Planned,
    /// It is being worked on (*loopt*).
    Underway,
    /// It is reached (*gehaald*).
    Reached,
    /// It is not to be reached any more (*vervallen*).
    Dropped,
}

impl Stage {
    /// All of them, in the usual order.
    pub const ALL: [Self; 4] = [Self::Planned, Self::Underway, Self::Reached, Self::Dropped];
}

/// An item of another dossier that speaks of the same thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The id of the dossier.
    pub dossier: String,
    /// The id of its item; none means the dossier as a whole.
    pub item: Option<String>,
    /// What the two have in common.
    pub why: Option<String>,
}
