//! The words for what is found in an outline.

use super::councils::CouncilsError;
use super::{Doubt, OutlineError, Remark};
use crate::message::{Message, Say};

impl Say for Remark {
    fn message(&self) -> Message {
        let begins = |id, begins: &str| Message::new(id).with("begins", begins);
        let what = match &self.what {
            Doubt::KeptAsText { item, begins: words } => {
                begins("outline-kept-as-text", words).with("item", item.as_str())
            }
            Doubt::KeptAsNote { begins: words } => begins("outline-kept-as-note", words),
            Doubt::LeftOut { begins: words } => begins("outline-left-out", words),
            Doubt::PageNumber { text } => Message::new("outline-page-number").with("text", text.as_str()),
            Doubt::NoTitle => Message::new("outline-no-title"),
            Doubt::LongTitle { begins: words } => begins("outline-long-title", words),
            Doubt::CutOff => Message::new("outline-cut-off"),
            Doubt::TooDeep => Message::new("outline-too-deep"),
            Doubt::SameNumber { number, now } => {
                Message::new("outline-same-number").with("number", number.as_str()).with("now", now.as_str())
            }
            Doubt::LongNumber { number } => Message::new("outline-long-number").with("number", number.as_str()),
            Doubt::DayForNumber { text } => Message::new("outline-day-for-number").with("text", text.as_str()),
            Doubt::UnknownColumn { name } => Message::new("outline-unknown-column").with("name", name.as_str()),
            Doubt::UnknownValue { text, column, .. } => {
                Message::new("outline-unknown-value").with("text", text.as_str()).with("column", column.as_str())
            }
            Doubt::BadCouncil { begins: words } => begins("outline-bad-council", words),
            Doubt::UnknownCouncil { name, .. } => Message::new("outline-unknown-council").with("name", name.as_str()),
        };
        Message::new("outline-at").with("place", self.place.clone()).with("what", what)
    }

    fn hint(&self) -> Option<Message> {
        match &self.what {
            Doubt::LeftOut { .. } => Some(Message::new("outline-hint-left-out")),
            Doubt::NoTitle => Some(Message::new("outline-hint-no-title")),
            Doubt::DayForNumber { .. } => Some(Message::new("outline-hint-day-for-number")),
            Doubt::BadCouncil { .. } => Some(Message::new("outline-hint-bad-council")),
            Doubt::UnknownColumn { .. } => Some(Message::new("outline-hint-columns")),
            Doubt::UnknownValue { expected, .. } => {
                Some(Message::new("outline-hint-expected").with("expected", expected.clone()))
            }
            Doubt::UnknownCouncil { known, .. } => {
                Some(Message::new("outline-hint-councils").with("known", known.as_str()))
            }
            // These say themselves what was done.
            Doubt::KeptAsText { .. }
            | Doubt::KeptAsNote { .. }
            | Doubt::PageNumber { .. }
            | Doubt::LongTitle { .. }
            | Doubt::CutOff
            | Doubt::TooDeep
            | Doubt::SameNumber { .. }
            | Doubt::LongNumber { .. } => None,
        }
    }
}

impl Say for OutlineError {
    fn message(&self) -> Message {
        match self {
            Self::Text { file, what } => {
                Message::new("sheet-in-file").with("file", file.as_str()).with("what", what.message())
            }
            Self::Sheet(error) => error.message(),
            Self::NoTitles { place } => {
                let what = Message::new("outline-no-titles");
                Message::new("outline-at").with("place", place.clone()).with("what", what)
            }
            Self::NoItems { file } => {
                let what = Message::new("outline-no-items");
                Message::new("sheet-in-file").with("file", file.as_str()).with("what", what)
            }
        }
    }

    fn hint(&self) -> Option<Message> {
        match self {
            Self::Text { what, .. } => what.hint(),
            Self::Sheet(error) => error.hint(),
            Self::NoTitles { .. } => Some(Message::new("outline-hint-columns")),
            Self::NoItems { .. } => Some(Message::new("outline-hint-no-items")),
        }
    }
}

impl Say for CouncilsError {
    fn message(&self) -> Message {
        match self {
            Self::List(OutlineError::NoItems { file }) => {
                let what = Message::new("outline-no-councils");
                Message::new("sheet-in-file").with("file", file.as_str()).with("what", what)
            }
            Self::List(error) => error.message(),
            Self::Agenda(faults) => faults.message(),
        }
    }

    fn hint(&self) -> Option<Message> {
        match self {
            Self::List(OutlineError::NoItems { .. } | OutlineError::NoTitles { .. }) => {
                Some(Message::new("outline-hint-bad-council"))
            }
            Self::List(error) => error.hint(),
            Self::Agenda(faults) => faults.hint(),
        }
    }
}
