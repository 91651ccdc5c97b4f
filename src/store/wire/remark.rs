//! What stands beside marks, whole: remarks and conditions.

use serde::{Deserialize, Serialize};

use super::words::{Answer, Audience, Instrument, Origin, Status, line, text};
use super::{Names, WireError};
use crate::domain::meeting::Meeting;
use crate::domain::time::Moment;
use crate::domain::{condition, remark};

/// A remark in full.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Remark {
    text: String,
    item: String,
    council: String,
    origin: Origin,
    said_with: Answer,
    audience: Audience,
    at: i64,
    by: String,
}

/// A condition in full.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Condition {
    text: String,
    asks: Vec<Ask>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    wanted: Option<Instrument>,
    status: Status,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    answer: Option<String>,
    audience: Audience,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    written: Option<(i64, String)>,
}

/// Item, council, where it was asked, in which words.
#[derive(Debug, Serialize, Deserialize)]
struct Ask(String, String, Origin, String);

pub(super) fn encode(names: Names<'_>, remark: &remark::Remark) -> Result<Remark, WireError> {
    let remark::Remark { text, cell, origin, said_with, audience, written } = remark;
    Ok(Remark {
        text: text.clone(),
        item: names.item(cell.item)?,
        council: names.council(cell.council)?,
        origin: (*origin).into(),
        said_with: names.answer(*said_with)?,
        audience: (*audience).into(),
        at: written.at.0,
        by: names.0.history().author_id(written.author).to_owned(),
    })
}

pub(super) fn decode(meeting: &mut Meeting, remark: Remark) -> Result<remark::Remark, WireError> {
    let Remark { text: words, item, council, origin, said_with, audience, at, by } = remark;
    let written = written(meeting, at, &by)?;
    let names = Names(meeting);
    Ok(remark::Remark {
        text: text(&words),
        cell: names.find_cell(&item, &council)?,
        origin: origin.into(),
        said_with: names.find_answer(&said_with)?,
        audience: audience.into(),
        written,
    })
}

pub(super) fn encode_condition(names: Names<'_>, condition: &condition::Condition) -> Result<Condition, WireError> {
    let condition::Condition { text, asks, wanted, status, answer, audience, written } = condition;
    let ask = |ask: &condition::Ask| {
        let condition::Ask { cell, origin, words } = ask;
        Ok(Ask(names.item(cell.item)?, names.council(cell.council)?, (*origin).into(), words.clone()))
    };
    Ok(Condition {
        text: text.clone(),
        asks: asks.iter().map(ask).collect::<Result<_, WireError>>()?,
        wanted: wanted.as_ref().map(Instrument::from),
        status: (*status).into(),
        answer: answer.clone(),
        audience: (*audience).into(),
        written: written.map(|w| (w.at.0, names.0.history().author_id(w.author).to_owned())),
    })
}

pub(super) fn decode_condition(meeting: &mut Meeting, condition: Condition) -> Result<condition::Condition, WireError> {
    let Condition { text: words, asks, wanted, status, answer, audience, written: when } = condition;
    let written = when.map(|(at, by)| written(meeting, at, &by)).transpose()?;
    let names = Names(meeting);
    let ask = |Ask(item, council, origin, words): Ask| {
        let cell = names.find_cell(&item, &council)?;
        Ok(condition::Ask { cell, origin: origin.into(), words: text(&words) })
    };
    Ok(condition::Condition {
        text: text(&words),
        asks: asks.into_iter().map(ask).collect::<Result<_, WireError>>()?,
        wanted: wanted.map(Into::into),
        status: status.into(),
        answer: answer.as_deref().map(text),
        audience: audience.into(),
        written,
    })
}

fn written(meeting: &mut Meeting, at: i64, by: &str) -> Result<remark::Written, WireError> {
    Ok(remark::Written { at: Moment(at), author: super::author(meeting, &line(by))? })
}
