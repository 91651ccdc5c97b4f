//! The words of the domain as files write them.

use serde::{Deserialize, Serialize};

use super::{MAX_LINE, MAX_TEXT, WireError};
use crate::clean::{Field, clean};
use crate::domain::time::Date;
use crate::domain::{
    action_point, agenda, ballot, conclusion, condition, contribution, council, event, mandate, mark, remark, scale,
};

/// The same words on both sides; a new one on either side does not compile until the other has it.
macro_rules! words {
    ($($(#[$doc:meta])* $name:ident = $domain:path { $($word:ident),+ $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
        pub(in crate::store) enum $name { $($word),+ }

        impl From<$domain> for $name {
            fn from(word: $domain) -> Self {
                match word { $(<$domain>::$word => Self::$word),+ }
            }
        }

        impl From<$name> for $domain {
            fn from(word: $name) -> Self {
                match word { $($name::$word => Self::$word),+ }
            }
        }
    )+};
}

pub(super) use words;

words! {
    /// See [`agenda::Kind`].
    Kind = agenda::Kind { Decision, Discussion, Information }
    /// See [`agenda::Arrival`].
    Arrival = agenda::Arrival { Planned, Raised, Added }
    /// See [`agenda::InstrumentKind`].
    InstrumentKind = agenda::InstrumentKind { Motion, Amendment, Undertaking, TextChange }
    /// See [`agenda::Certainty`].
    Certainty = agenda::Certainty { Possible, Definite }
    /// See [`remark::Audience`].
    Audience = remark::Audience { Internal, Public }
    /// See [`condition::Status`].
    Status = condition::Status { Open, Partly, Granted, Refused }
    /// See [`conclusion::Finding`].
    Finding = conclusion::Finding { Support, Conditional, HeldOver, NoSupport, Withdrawn }
    /// See [`action_point::Progress`].
    Progress = action_point::Progress { Open, Done, Dropped }
    /// See [`agenda::Stage`].
    Stage = agenda::Stage { Planned, Underway, Reached, Dropped }
    /// See [`contribution::Disposition`].
    Disposition = contribution::Disposition { TakenOver, TakenAlong, Explained, NotTakenOver, Noted }
    /// See [`contribution::Basis`].
    Basis = contribution::Basis { Explicit, Judged }
    /// See [`ballot::Misplaced`].
    Misplaced = ballot::Misplaced { Unknown, Withdrawn, NotColoured }
    /// See [`scale::Role`].
    Role = scale::Role { Green, Amber, Red, Blue, Grey }
    /// See [`scale::Counts`].
    Counts = scale::Counts { For, Conditional, Against, Nothing }
    /// See [`council::Presence`].
    Presence = council::Presence { Present, Absent }
    /// See [`event::Phase`].
    Phase = event::Phase { Running, Suspended, Closed }
}

/// An answer, a level by its id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::store) enum Answer {
    Pending,
    NoView,
    Abstention,
    Level(String),
}

/// Where something was said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::store) enum Origin {
    /// At the table.
    Table,
    /// In a council's colouring file, by its version.
    File(u16),
}

impl From<mark::Origin> for Origin {
    fn from(origin: mark::Origin) -> Self {
        match origin {
            mark::Origin::Meeting => Self::Table,
            mark::Origin::Ballot { version } => Self::File(version),
        }
    }
}

impl From<Origin> for mark::Origin {
    fn from(origin: Origin) -> Self {
        match origin {
            Origin::Table => Self::Meeting,
            Origin::File(version) => Self::Ballot { version },
        }
    }
}

/// An instrument.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::store) struct Instrument {
    kind: InstrumentKind,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    page: Option<u16>,
    certainty: Certainty,
}

impl From<&agenda::Instrument> for Instrument {
    fn from(instrument: &agenda::Instrument) -> Self {
        let agenda::Instrument { kind, page, certainty } = instrument;
        Self { kind: (*kind).into(), page: *page, certainty: (*certainty).into() }
    }
}

impl From<Instrument> for agenda::Instrument {
    fn from(instrument: Instrument) -> Self {
        let Instrument { kind, page, certainty } = instrument;
        Self { kind: kind.into(), page, certainty: certainty.into() }
    }
}

/// Who gave a mandate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::store) enum Body {
    Council,
    Committee,
    Parties(Vec<String>),
    Executive,
    Personal,
}

/// A mandate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::store) struct Mandate {
    by: Body,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    date: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    version: Option<u16>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    note: Option<String>,
}

impl From<&mandate::Mandate> for Mandate {
    fn from(mandate: &mandate::Mandate) -> Self {
        let mandate::Mandate { body, date, version, note } = mandate;
        let by = match body {
            mandate::Body::Council => Body::Council,
            mandate::Body::Committee => Body::Committee,
            mandate::Body::Parties(parties) => Body::Parties(parties.clone()),
            mandate::Body::Executive => Body::Executive,
            mandate::Body::Personal => Body::Personal,
        };
        Self { by, date: date.map(|d| d.to_string()), version: *version, note: note.clone() }
    }
}

impl Mandate {
    pub(super) fn read(self) -> Result<mandate::Mandate, WireError> {
        let Self { by, date, version, note } = self;
        let body = match by {
            Body::Council => mandate::Body::Council,
            Body::Committee => mandate::Body::Committee,
            Body::Parties(parties) => mandate::Body::Parties(parties.iter().map(|p| line(p)).collect()),
            Body::Executive => mandate::Body::Executive,
            Body::Personal => mandate::Body::Personal,
        };
        Ok(mandate::Mandate {
            body,
            date: date.map(|text| day(&text)).transpose()?,
            version,
            note: note.as_deref().map(text),
        })
    }
}

/// A day of the calendar.
pub(super) fn day(text: &str) -> Result<Date, WireError> {
    text.parse().map_err(|_| WireError::NotADate(crate::clean::excerpt(text)))
}

/// One line, cleaned.
pub(super) fn line(text: &str) -> String {
    clean(text, Field::Line, MAX_LINE)
}

/// Several lines, cleaned.
pub(super) fn text(text: &str) -> String {
    clean(text, Field::Lines, MAX_TEXT)
}

/// A place in a document.
pub(super) fn words_of_source((document, place): (String, Option<String>)) -> agenda::Source {
    agenda::Source { document: line(&document), place: place.as_deref().map(line) }
}
