//! What is known of a meeting before it starts.

use crate::domain::action_point::ActionPoint;
use crate::domain::agenda::{Agenda, Attribute};
use crate::domain::ballot::Ballot;
use crate::domain::calendar::Sitting;
use crate::domain::condition::Condition;
use crate::domain::contribution::Contribution;
use crate::domain::council::Region;
use crate::domain::glossary::Term;
use crate::domain::rule::Rule;
use crate::domain::scale::Scale;
use crate::domain::time::Date;

/// The edition of the format of meeting files that this program writes.
pub const FORMAT: u16 = 1;

/// What is known of a meeting before it starts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// The stable id in files.
    pub id: String,
    /// The series of meetings that it belongs to.
    pub series: Option<String>,
    /// Which round of the series it is, from 1.
    pub round: u16,
    /// The title on the screen.
    pub title: String,
    /// The day.
    pub date: Date,
    /// Where it is held.
    pub place: Option<String>,
    /// What else must be known of it.
    pub note: Option<String>,
    /// The rounds before.
    pub earlier: Vec<EarlierRound>,
    /// Who takes part.
    pub region: Region,
    /// On which scale they colour.
    pub scale: Scale,
    /// By which rules marks become an outcome; the first leads.
    pub rules: Vec<Rule>,
    /// Which properties items can have, in the order in which they are shown.
    pub attributes: Vec<Attribute>,
    /// What is discussed.
    pub agenda: Agenda,
    /// The words of the dossier, explained.
    pub glossary: Vec<Term>,
    /// The meetings of the series, in order of date.
    pub calendar: Vec<Sitting>,
    /// What councils coloured before the meeting began, in order of council and version.
    pub ballots: Vec<Ballot>,
    /// What councils brought in before the meeting began.
    pub contributions: Vec<Contribution>,
    /// The conditions that earlier rounds left.
    pub conditions: Vec<Condition>,
    /// The action points that earlier rounds left.
    pub actions: Vec<ActionPoint>,
}

impl Plan {
    /// A meeting of which nothing is known but its id, title and day: nobody takes part, and there is nothing to discuss.
    #[must_use]
    pub fn new(id: impl Into<String>, title: impl Into<String>, date: Date) -> Self {
        Self {
            id: id.into(),
            series: None,
            round: 1,
            title: title.into(),
            date,
            place: None,
            note: None,
            earlier: Vec::new(),
            region: Region::default(),
            scale: Scale::traffic_light(),
            rules: Rule::usual(0),
            attributes: Vec::new(),
            agenda: Agenda::default(),
            glossary: Vec::new(),
            calendar: Vec::new(),
            ballots: Vec::new(),
            contributions: Vec::new(),
            conditions: Vec::new(),
            actions: Vec::new(),
        }
    }
}

/// A round before this one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EarlierRound {
    /// Its number.
    pub round: u16,
    /// The day.
    pub date: Date,
    /// What came of it.
    pub note: Option<String>,
}
