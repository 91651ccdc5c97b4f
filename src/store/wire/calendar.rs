//! The meetings of a series with what is planned for each, whole.

use serde::{Deserialize, Serialize};

use super::words::{Kind, day, line, text};
use super::{Names, WireError};
use crate::domain::calendar;

/// A meeting of the series in full; what is empty is left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::store) struct Sitting {
    date: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    title: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    place: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    note: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    points: Vec<Point>,
}

/// Something that is planned; what is empty is left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Point {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    title: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    kind: Option<Kind>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    item: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    by: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    note: Option<String>,
}

impl Sitting {
    pub(in crate::store) fn of(names: Names<'_>, sitting: &calendar::Sitting) -> Result<Self, WireError> {
        let calendar::Sitting { date, title, place, note, points } = sitting;
        Ok(Self {
            date: date.to_string(),
            title: title.clone(),
            place: place.clone(),
            note: note.clone(),
            points: points.iter().map(|point| Point::of(names, point)).collect::<Result<_, _>>()?,
        })
    }

    pub(super) fn read(self, names: Names<'_>) -> Result<calendar::Sitting, WireError> {
        let Self { date, title, place, note, points } = self;
        Ok(calendar::Sitting {
            date: day(&date)?,
            title: title.as_deref().map(line),
            place: place.as_deref().map(line),
            note: note.as_deref().map(text),
            points: points.into_iter().map(|point| point.read(names)).collect::<Result<_, _>>()?,
        })
    }
}

impl Point {
    fn of(names: Names<'_>, point: &calendar::SittingPoint) -> Result<Self, WireError> {
        let calendar::SittingPoint { title, kind, item, by, note } = point;
        Ok(Self {
            title: title.clone(),
            kind: kind.map(Into::into),
            item: item.map(|item| names.item(item)).transpose()?,
            by: by.clone(),
            note: note.clone(),
        })
    }

    fn read(self, names: Names<'_>) -> Result<calendar::SittingPoint, WireError> {
        let Self { title, kind, item, by, note } = self;
        Ok(calendar::SittingPoint {
            title: title.as_deref().map(line),
            kind: kind.map(Into::into),
            item: item.map(|id| names.find_item(&id)).transpose()?,
            by: by.as_deref().map(line),
            note: note.as_deref().map(text),
        })
    }
}
