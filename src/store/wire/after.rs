//! What a meeting makes of an item, and what is to be done after it, whole.

use serde::{Deserialize, Serialize};

use super::words::{Finding, InstrumentKind, Progress, day, line, text};
use super::{Names, WireError};
use crate::domain::{action_point, conclusion};

/// A conclusion in full; what is empty is left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::store) struct Conclusion {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    finding: Option<Finding>,
    text: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    next: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    role: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    due: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    instrument: Option<InstrumentKind>,
}

impl From<&conclusion::Conclusion> for Conclusion {
    fn from(conclusion: &conclusion::Conclusion) -> Self {
        let conclusion::Conclusion { finding, text, next, role, due, instrument } = conclusion;
        Self {
            finding: finding.map(Into::into),
            text: text.clone(),
            next: next.clone(),
            role: role.clone(),
            due: due.map(|day| day.to_string()),
            instrument: instrument.map(Into::into),
        }
    }
}

impl Conclusion {
    pub(in crate::store) fn read(self) -> Result<conclusion::Conclusion, WireError> {
        let Self { finding, text: words, next, role, due, instrument } = self;
        Ok(conclusion::Conclusion {
            finding: finding.map(Into::into),
            text: text(&words),
            next: next.as_deref().map(text),
            role: role.as_deref().map(line),
            due: due.as_deref().map(day).transpose()?,
            instrument: instrument.map(Into::into),
        })
    }
}

/// An action point in full; what is empty is left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::store) struct ActionPoint {
    text: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    council: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    role: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    due: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    item: Option<String>,
    round: u16,
    state: Progress,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    note: Option<String>,
}

impl ActionPoint {
    pub(in crate::store) fn of(names: Names<'_>, point: &action_point::ActionPoint) -> Result<Self, WireError> {
        let action_point::ActionPoint { text, council, role, due, item, round, state, note } = point;
        Ok(Self {
            text: text.clone(),
            council: council.map(|c| names.council(c)).transpose()?,
            role: role.clone(),
            due: due.map(|day| day.to_string()),
            item: item.map(|i| names.item(i)).transpose()?,
            round: *round,
            state: (*state).into(),
            note: note.clone(),
        })
    }

    pub(super) fn read(self, names: Names<'_>) -> Result<action_point::ActionPoint, WireError> {
        let Self { text: words, council, role, due, item, round, state, note } = self;
        Ok(action_point::ActionPoint {
            text: text(&words),
            council: council.map(|c| names.find_council(&c)).transpose()?,
            role: role.as_deref().map(line),
            due: due.as_deref().map(day).transpose()?,
            item: item.map(|i| names.find_item(&i)).transpose()?,
            round,
            state: state.into(),
            note: note.as_deref().map(text),
        })
    }
}
