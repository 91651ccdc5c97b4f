//! The meeting for programs, in the concepts of the Dutch standard for open council information where it has them.
//!
//! The standard (VNG Realisatie, *Open Raads-, Staten- en Bestuursinformatie*, 1.0.0) knows a *vergadering* of a *gremium*
//! with *agendapunten* and *subagendapunten*. It has no word for colouring in: an *inkleuring* is none of its *stemmingen*,
//! so those have names of their own here.

use super::phrase::Phrase;
use crate::domain::agenda::Trend;
use crate::domain::contribution::{Basis, Disposition};
use crate::domain::outcome::Outcome;
use crate::domain::scale::Counts;
use crate::domain::time::Date;

/// A meeting (*vergadering*).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sitting {
    /// The id in the agenda file.
    pub id: String,
    /// What it is called.
    pub name: Phrase,
    /// On which day.
    pub date: Date,
    /// Where.
    pub place: Option<Phrase>,
    /// What else there is to say of it.
    pub note: Option<Phrase>,
    /// The series of meetings that it belongs to (*gremium*).
    pub series: Option<Phrase>,
    /// Which meeting of the series.
    pub round: u16,
    /// How far it is.
    pub status: Status,
    /// The councils, in the order of the file.
    pub councils: Vec<Participant>,
    /// The levels, the most supportive first.
    pub scale: Vec<Step>,
    /// The points, each behind the one above it.
    pub points: Vec<Point>,
    /// The words that are explained, by alphabet.
    pub glossary: Vec<Word>,
}

/// How far a meeting is (*vergaderstatus*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Status {
    /// It is going on, or still to come.
    Open,
    /// It is over.
    Closed,
}

/// A council.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Participant {
    /// The id in the agenda file.
    pub id: String,
    /// What it is called.
    pub name: Phrase,
    /// Whether it is at the table.
    pub present: bool,
    /// What it weighs, by the ids of the weights.
    pub weights: Vec<(String, u64)>,
}

/// A level of the scale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The id in the agenda file.
    pub id: String,
    /// What it is called.
    pub name: Phrase,
    /// Its letter.
    pub letter: char,
    /// What it means to a rule.
    pub counts: Counts,
}

/// An item (*agendapunt*).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point {
    /// The id in the agenda file.
    pub id: String,
    /// The id of the item above it (*hoofdagendapunt*).
    pub parent: Option<String>,
    /// What stands before its title (*volgnummer*).
    pub number: Phrase,
    /// Its title.
    pub name: Phrase,
    /// The explanation.
    pub note: Option<Phrase>,
    /// What the meeting is asked to do with it.
    pub kind: Phrase,
    /// The words that it is tagged with.
    pub tags: Vec<Phrase>,
    /// Its properties, by what they are called.
    pub properties: Vec<(Phrase, Vec<Value>)>,
    /// By what it can be seen whether its goals are reached.
    pub indicators: Vec<Indicator>,
    /// Whether it has been finished (*indicatie behandeld*).
    pub treated: bool,
    /// What each council says of it, in the order of the councils; none where it is not coloured.
    pub colourings: Vec<Colouring>,
    /// What came of it under each rule, the leading rule first.
    pub findings: Vec<Finding>,
    /// What was concluded.
    pub conclusion: Option<Phrase>,
    /// What councils brought in on it.
    pub contributions: Vec<Contribution>,
}

/// What a council brought in on an item (*inbreng*).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contribution {
    /// The id of the council.
    pub council: String,
    /// What it said.
    pub text: Phrase,
    /// The ids of the items that it speaks of.
    pub themes: Vec<String>,
    /// What was answered; none while nothing was.
    pub response: Option<Response>,
}

/// What was answered to a contribution (*reactie*).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Response {
    /// The words.
    pub text: Phrase,
    /// What became of the contribution.
    pub disposition: Disposition,
    /// How that is known.
    pub basis: Basis,
}

/// A value of a property.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Value {
    /// The value.
    pub value: Phrase,
    /// Under which proviso it holds.
    pub proviso: Option<Phrase>,
}

/// By what it can be seen whether a goal is reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Indicator {
    /// What is measured.
    pub name: Phrase,
    /// Which way it should go.
    pub trend: Option<Trend>,
}

/// A word with its meaning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// The word.
    pub term: Phrase,
    /// How else it is written.
    pub aliases: Vec<Phrase>,
    /// What it means.
    pub text: Phrase,
}

/// What a council says of an item (*inkleuring*). It is no vote: the councils decide later, at home.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Colouring {
    /// The id of the council.
    pub council: String,
    /// What it says.
    pub voice: Voice,
    /// In whose name, in words.
    pub mandate: Option<Phrase>,
    /// Under which conditions.
    pub conditions: Vec<Phrase>,
    /// What else it said, as far as the reader may know.
    pub remarks: Vec<Phrase>,
}

/// What a council says. Silence is never support, and there are four kinds of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Voice {
    /// Not yet.
    Pending,
    /// It has no view.
    NoView,
    /// It abstains.
    Abstention,
    /// It is away.
    Absent,
    /// A level, by its id.
    Level(String),
}

/// What came of an item under a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The id of the rule.
    pub rule: String,
    /// What it is called.
    pub name: Phrase,
    /// What came of it.
    pub outcome: Outcome,
    /// Whether that can no longer change.
    pub settled: bool,
    /// Councils in favour, under conditions or not.
    pub favour: u64,
    /// How many of those are under conditions.
    pub conditional: u64,
    /// Out of how many the rule counts.
    pub base: u64,
}
