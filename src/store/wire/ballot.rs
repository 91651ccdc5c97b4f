//! A colouring file as it was taken in, whole.

use serde::{Deserialize, Serialize};

use super::words::{Answer, Audience, Instrument, Mandate, Misplaced, line, text};
use super::{Names, WireError};
use crate::domain::{ballot, condition, remark};

/// A colouring file; what is empty is left out.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Ballot {
    council: String,
    version: u16,
    mandate: Mandate,
    file: String,
    entries: Vec<Entry>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    strays: Vec<Stray>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    item: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    title: Option<String>,
    answer: Answer,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    mandate: Option<Mandate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    remark: Option<Said>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    conditions: Vec<Wish>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Stray {
    id: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    title: Option<String>,
    why: Misplaced,
    answer: Answer,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    mandate: Option<Mandate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    remark: Option<Said>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    conditions: Vec<Wish>,
}

#[derive(Debug, Serialize, Deserialize)]
struct Said(String, Audience);

#[derive(Debug, Serialize, Deserialize)]
struct Wish(String, Option<Instrument>, Audience);

impl Said {
    fn of(said: &remark::Said) -> Self {
        let remark::Said { text, audience } = said;
        Self(text.clone(), (*audience).into())
    }

    fn read(self) -> remark::Said {
        remark::Said { text: text(&self.0), audience: self.1.into() }
    }
}

impl Wish {
    fn of(wish: &condition::Wish) -> Self {
        let condition::Wish { text, wanted, audience } = wish;
        Self(text.clone(), wanted.as_ref().map(Instrument::from), (*audience).into())
    }

    fn read(self) -> condition::Wish {
        condition::Wish { text: text(&self.0), wanted: self.1.map(Into::into), audience: self.2.into() }
    }
}

pub(super) fn encode(names: Names<'_>, ballot: &ballot::Ballot) -> Result<Ballot, WireError> {
    let ballot::Ballot { council, version, mandate, file, entries, strays } = ballot;
    let entry = |entry: &ballot::Entry| {
        let ballot::Entry { item, title, answer, mandate, remark, conditions } = entry;
        Ok(Entry {
            item: names.item(*item)?,
            title: title.clone(),
            answer: names.answer(*answer)?,
            mandate: mandate.as_ref().map(Mandate::from),
            remark: remark.as_ref().map(Said::of),
            conditions: conditions.iter().map(Wish::of).collect(),
        })
    };
    let stray = |stray: &ballot::Stray| {
        let ballot::Stray { id, title, why, answer, mandate, remark, conditions } = stray;
        Ok(Stray {
            id: id.clone(),
            title: title.clone(),
            why: (*why).into(),
            answer: names.answer(*answer)?,
            mandate: mandate.as_ref().map(Mandate::from),
            remark: remark.as_ref().map(Said::of),
            conditions: conditions.iter().map(Wish::of).collect(),
        })
    };
    Ok(Ballot {
        council: names.council(*council)?,
        version: *version,
        mandate: mandate.into(),
        file: file.clone(),
        entries: entries.iter().map(entry).collect::<Result<_, WireError>>()?,
        strays: strays.iter().map(stray).collect::<Result<_, WireError>>()?,
    })
}

pub(super) fn decode(names: Names<'_>, ballot: Ballot) -> Result<ballot::Ballot, WireError> {
    let Ballot { council, version, mandate, file, entries, strays } = ballot;
    let entry = |entry: Entry| {
        let Entry { item, title, answer, mandate, remark, conditions } = entry;
        Ok(ballot::Entry {
            item: names.find_item(&item)?,
            title: title.as_deref().map(line),
            answer: names.find_answer(&answer)?,
            mandate: mandate.map(Mandate::read).transpose()?,
            remark: remark.map(Said::read),
            conditions: conditions.into_iter().map(Wish::read).collect(),
        })
    };
    let stray = |stray: Stray| {
        let Stray { id, title, why, answer, mandate, remark, conditions } = stray;
        Ok(ballot::Stray {
            id: line(&id),
            title: title.as_deref().map(line),
            why: why.into(),
            answer: names.find_answer(&answer)?,
            mandate: mandate.map(Mandate::read).transpose()?,
            remark: remark.map(Said::read),
            conditions: conditions.into_iter().map(Wish::read).collect(),
        })
    };
    Ok(ballot::Ballot {
        council: names.find_council(&council)?,
        version,
        mandate: mandate.read()?,
        file: line(&file),
        entries: entries.into_iter().map(entry).collect::<Result<_, WireError>>()?,
        strays: strays.into_iter().map(stray).collect::<Result<_, WireError>>()?,
    })
}
