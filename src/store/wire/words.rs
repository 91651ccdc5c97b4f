//! The words of the domain as files write them.

use serde::{Deserialize, Serialize};

use super::{MAX_LINE, MAX_TEXT, WireError};
use crate::clean::{Field, clean};
use crate::domain::time::Date;
use crate::domain::{agenda, council, event, mandate, remark};

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

words! {
    /// See [`agenda::Kind`].
    Kind = agenda::Kind { Decision, Discussion, Information }
    /// See [`agenda::Arrival`].
    Arrival = agenda::Arrival { Planned, Raised }
    /// See [`agenda::InstrumentKind`].
    InstrumentKind = agenda::InstrumentKind { Motion, Amendment, Undertaking, TextChange }
    /// See [`agenda::Certainty`].
    Certainty = agenda::Certainty { Possible, Definite }
    /// See [`remark::Nature`].
    Nature = remark::Nature { Condition, Explanation }
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
        let day = |text: String| text.parse::<Date>().map_err(|_| WireError::NotADate(crate::clean::excerpt(&text)));
        Ok(mandate::Mandate { body, date: date.map(day).transpose()?, version, note: note.as_deref().map(text) })
    }
}

/// One line, cleaned.
pub(super) fn line(text: &str) -> String {
    clean(text, Field::Line, MAX_LINE)
}

/// Several lines, cleaned.
pub(super) fn text(text: &str) -> String {
    clean(text, Field::Lines, MAX_TEXT)
}
