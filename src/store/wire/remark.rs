//! A remark, whole.

use serde::{Deserialize, Serialize};

use super::words::{Answer, Nature, text};
use super::{Names, WireError};
use crate::domain::mark::Cell;
use crate::domain::meeting::Meeting;
use crate::domain::remark;
use crate::domain::time::Moment;

/// A remark in full.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Remark {
    nature: Nature,
    text: String,
    cells: Vec<(String, String)>,
    said_with: Answer,
    at: i64,
    by: String,
}

pub(super) fn encode(names: Names<'_>, remark: &remark::Remark) -> Result<Remark, WireError> {
    let remark::Remark { nature, text, cells, said_with, at, author } = remark;
    let cell = |c: &Cell| Ok((names.item(c.item)?, names.council(c.council)?));
    Ok(Remark {
        nature: (*nature).into(),
        text: text.clone(),
        cells: cells.iter().map(cell).collect::<Result<_, WireError>>()?,
        said_with: names.answer(*said_with)?,
        at: at.0,
        by: names.0.history().author_id(*author).to_owned(),
    })
}

pub(super) fn decode(meeting: &mut Meeting, remark: Remark) -> Result<remark::Remark, WireError> {
    let Remark { nature, text: words, cells, said_with, at, by } = remark;
    let author = super::author(meeting, &by)?;
    let names = Names(meeting);
    Ok(remark::Remark {
        nature: nature.into(),
        text: text(&words),
        cells: cells.iter().map(|(i, c)| names.find_cell(i, c)).collect::<Result<_, _>>()?,
        said_with: names.find_answer(&said_with)?,
        at: Moment(at),
        author,
    })
}
