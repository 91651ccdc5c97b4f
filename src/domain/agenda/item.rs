//! An item of the agenda: what it is called, what is asked of it, where it comes from, how it stood before.

use std::collections::BTreeMap;

use super::matter::{AttributeValue, Indicator, Link, Milestone, Properties};
use crate::domain::conclusion::Conclusion;
use crate::domain::cost::Cost;
use crate::domain::id::{CouncilIx, ItemIx};
use crate::domain::mandate::Mandate;
use crate::domain::mark::Answer;
use crate::domain::outcome::Outcome;

/// A node of the agenda.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// The stable id in files.
    pub id: String,
    /// What stands before the title ("1.2", "A.1"); it stays the same when the order changes.
    pub number: String,
    /// The title, one line.
    pub title: String,
    /// What is meant, in a few sentences.
    pub text: Option<String>,
    /// What the meeting is asked to do with it.
    pub kind: Kind,
    /// Whether councils colour it. That is a property of its own: not every leaf is coloured, nor only leaves.
    pub coloured: bool,
    /// The council that brought it in.
    pub council: Option<CouncilIx>,
    /// Under which mandate it was brought in; its children inherit it.
    pub mandate: Option<Mandate>,
    /// Where it stands in the documents.
    pub source: Option<Source>,
    /// The instruments that it asks for.
    pub instruments: Vec<Instrument>,
    /// Items that speak of the same thing.
    pub related: Vec<Related>,
    /// Words to filter by.
    pub tags: Vec<String>,
    /// Named properties to filter and tally by, each with its values, in the order of the file.
    pub attributes: BTreeMap<String, Vec<AttributeValue>>,
    /// By what it can be seen whether its goals are reached.
    pub indicators: Vec<Indicator>,
    /// What is to be reached on the way, in order.
    pub milestones: Vec<Milestone>,
    /// What it costs.
    pub costs: Vec<Cost>,
    /// Items of other dossiers that speak of the same thing.
    pub links: Vec<Link>,
    /// How long the discussion is planned to take, in minutes.
    pub planned: Option<u16>,
    /// How it came onto the agenda.
    pub arrival: Arrival,
    /// How it stood at the end of earlier rounds, the latest last.
    pub former: Vec<Former>,
}

/// How an item stood at the end of an earlier round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Former {
    /// Which round.
    pub round: u16,
    /// What counted for each council that had spoken, in the order of the columns.
    pub marks: Vec<(CouncilIx, Answer)>,
    /// The outcome under the rule that led.
    pub outcome: Option<Outcome>,
    /// What the meeting made of it.
    pub conclusion: Option<Conclusion>,
}

/// What may be changed of an item while the meeting goes on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    /// See [`Item::number`].
    pub number: String,
    /// See [`Item::title`].
    pub title: String,
    /// See [`Item::text`].
    pub text: Option<String>,
    /// See [`Item::kind`].
    pub kind: Kind,
    /// See [`Item::coloured`].
    pub coloured: bool,
    /// See [`Item::tags`] and [`Item::attributes`].
    pub properties: Properties,
}

impl Item {
    /// What may be changed of it.
    #[must_use]
    pub fn facts(&self) -> Facts {
        let Self { number, title, text, kind, coloured, tags, attributes, .. } = self;
        Facts {
            number: number.clone(),
            title: title.clone(),
            text: text.clone(),
            kind: *kind,
            coloured: *coloured,
            properties: Properties { tags: tags.clone(), attributes: attributes.clone() },
        }
    }

    /// A coloured discussion item with nothing but an id, a number and a title.
    #[must_use]
    pub fn new(id: impl Into<String>, number: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            number: number.into(),
            title: title.into(),
            text: None,
            kind: Kind::Discussion,
            coloured: true,
            council: None,
            mandate: None,
            source: None,
            instruments: Vec::new(),
            related: Vec::new(),
            tags: Vec::new(),
            attributes: BTreeMap::new(),
            indicators: Vec::new(),
            milestones: Vec::new(),
            costs: Vec::new(),
            links: Vec::new(),
            planned: None,
            arrival: Arrival::Planned,
            former: Vec::new(),
        }
    }
}

/// What the meeting is asked to do with an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Kind {
    /// To decide on (*beslispunt*).
    Decision,
    /// To discuss (*bespreekpunt*).
    #[default]
    Discussion,
    /// To take note of (*ter informatie*).
    Information,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Decision, Self::Discussion, Self::Information];
}

/// How an item came onto the agenda.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Arrival {
    /// It stood in the file.
    #[default]
    Planned,
    /// It was raised on the spot (*rondvraag*).
    Raised,
    /// It was added while the agenda was being made.
    Added,
}

/// A place in a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The document.
    pub document: String,
    /// Where in it: a page, a heading, a number.
    pub place: Option<String>,
}

/// An instrument that a council may use at home.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Instrument {
    /// Which one.
    pub kind: InstrumentKind,
    /// The page of the document that it would change.
    pub page: Option<u16>,
    /// Whether it is wanted or only thought of.
    pub certainty: Certainty,
}

/// The kinds of instrument.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum InstrumentKind {
    /// A motion (*motie*).
    Motion,
    /// An amendment (*amendement*).
    Amendment,
    /// An undertaking by the executive (*toezegging*).
    Undertaking,
    /// A change of text.
    TextChange,
}

impl InstrumentKind {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Motion, Self::Amendment, Self::Undertaking, Self::TextChange];
}

/// Whether an instrument is wanted or only thought of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Certainty {
    /// Thought of ("mogelijk amendement", "motie of toezegging?").
    #[default]
    Possible,
    /// Wanted.
    Definite,
}

/// Another item that speaks of the same thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Related {
    /// Which one.
    pub item: ItemIx,
    /// What the two have in common.
    pub why: Option<String>,
}
