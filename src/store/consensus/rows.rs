//! The rows that tell how a meeting stands, one on each line.

use serde::{Deserialize, Serialize};

use crate::domain::ledger::Count;
use crate::domain::outcome;
use crate::store::wire::{
    AnswerWord, AudienceWord, ConclusionWords, InstrumentWords, MandateWords, OriginWord, PresenceWord, StatusWord,
};

/// A council, and whether it is at the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Presence(pub(super) String, pub(super) PresenceWord);

/// An item, and a letter for each council: that of the level, `.` not yet, `?` no view, `-` abstains.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Marks(pub(super) String, pub(super) String);

/// A remark that stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Remark {
    pub(super) item: String,
    pub(super) council: String,
    pub(super) origin: OriginWord,
    pub(super) text: String,
    pub(super) said_with: AnswerWord,
    pub(super) audience: AudienceWord,
    pub(super) at: String,
    pub(super) by: String,
}

/// A condition that stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Condition {
    pub(super) text: String,
    /// Item, council, where it was asked, in which words.
    pub(super) asks: Vec<(String, String, OriginWord, String)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) wanted: Option<InstrumentWords>,
    pub(super) status: StatusWord,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) answer: Option<String>,
    pub(super) audience: AudienceWord,
}

/// A colouring file that was taken in: council, version, name of the file, mandate, and by their ids the items that found no
/// place on the agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Ballot(
    pub(super) String,
    pub(super) u16,
    pub(super) String,
    pub(super) MandateWords,
    pub(super) Vec<String>,
);

/// What became of an item that was under discussion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Topic {
    pub(super) item: String,
    /// How long it was under discussion, in seconds.
    pub(super) seconds: u64,
    /// When it is finished: a letter for each council, P where it was there, A where it was away.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) closed: Option<String>,
}

/// What came of an item under a rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Outcome {
    pub(super) item: String,
    pub(super) rule: String,
    pub(super) outcome: OutcomeWord,
    pub(super) settled: bool,
    /// In councils.
    pub(super) councils: Share,
    /// In each weight, by its id.
    pub(super) weights: Vec<(String, Share)>,
}

/// See [`outcome::Outcome`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum OutcomeWord {
    Support,
    Conditional,
    NoSupport,
    Open,
}

impl From<outcome::Outcome> for OutcomeWord {
    fn from(outcome: outcome::Outcome) -> Self {
        match outcome {
            outcome::Outcome::Support => Self::Support,
            outcome::Outcome::Conditional => Self::Conditional,
            outcome::Outcome::NoSupport => Self::NoSupport,
            outcome::Outcome::Open => Self::Open,
        }
    }
}

/// How much is in favour, with and without conditions, and out of how much is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Share {
    green: u64,
    amber: u64,
    of: u64,
}

impl Share {
    /// The shares within a verdict, of whatever `part` takes from a count.
    pub(super) fn of(verdict: &outcome::Verdict, part: impl Fn(&Count) -> u64) -> Self {
        Self { green: part(&verdict.greens), amber: part(&verdict.ambers), of: part(&verdict.base) }
    }
}

/// An item and its conclusion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Conclusion(pub(super) String, pub(super) ConclusionWords);
