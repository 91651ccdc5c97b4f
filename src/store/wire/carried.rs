//! What items and the dossier carry, whole: contributions with their responses, milestones, costs, words that are explained.

use serde::{Deserialize, Serialize};

use super::words::{Audience, Basis, Disposition, Stage, line, text, words_of_source};
use super::{Names, Thing, WireError};
use crate::domain::agenda;
use crate::domain::cost::{self, Euros};
use crate::domain::meeting::Meeting;
use crate::domain::time::Moment;
use crate::domain::{contribution, glossary, remark};

/// A contribution in full; what is empty is left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::store) struct Contribution {
    item: String,
    council: String,
    text: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    themes: Vec<String>,
    /// Document, place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    source: Option<(String, Option<String>)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    response: Option<Response>,
    audience: Audience,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    written: Option<(i64, String)>,
}

/// Text, what became of it, how that is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Response(String, Disposition, Basis);

/// Text, by when, how far it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::store) struct Milestone(String, Option<String>, Stage);

/// Name, amount in cents, key, note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::store) struct Cost(String, u64, Option<String>, Option<String>);

/// The word, how else it is written, what it means, and in which document and place that stands.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Term(String, Vec<String>, String, Option<(String, Option<String>)>);

impl From<&glossary::Term> for Term {
    fn from(term: &glossary::Term) -> Self {
        let glossary::Term { term, aliases, text, source } = term;
        let source = source.as_ref().map(|source| (source.document.clone(), source.place.clone()));
        Self(term.clone(), aliases.clone(), text.clone(), source)
    }
}

impl Term {
    pub(super) fn read(self) -> glossary::Term {
        let Self(term, aliases, meaning, source) = self;
        glossary::Term {
            term: line(&term),
            aliases: aliases.iter().map(|alias| line(alias)).collect(),
            text: text(&meaning),
            source: source.map(words_of_source),
        }
    }
}

impl Contribution {
    pub(in crate::store) fn of(names: Names<'_>, contribution: &contribution::Contribution) -> Result<Self, WireError> {
        let contribution::Contribution { cell, text, themes, source, response, audience, written } = contribution;
        let answer = |response: &contribution::Response| {
            let contribution::Response { text, disposition, basis } = response;
            Response(text.clone(), (*disposition).into(), (*basis).into())
        };
        let author = |w: &remark::Written| (w.at.0, names.0.history().author_id(w.author).to_owned());
        Ok(Self {
            item: names.item(cell.item)?,
            council: names.council(cell.council)?,
            text: text.clone(),
            themes: themes.iter().map(|&theme| names.item(theme)).collect::<Result<_, _>>()?,
            source: source.as_ref().map(|source| (source.document.clone(), source.place.clone())),
            response: response.as_ref().map(answer),
            audience: (*audience).into(),
            written: written.as_ref().map(author),
        })
    }

    pub(super) fn read(self, meeting: &mut Meeting) -> Result<contribution::Contribution, WireError> {
        let Self { item, council, text: words, themes, source, response, audience, written } = self;
        let author = |(at, by): (i64, String)| {
            Ok::<_, WireError>(remark::Written { at: Moment(at), author: super::author(meeting, &line(&by))? })
        };
        let written = written.map(author).transpose()?;
        let names = Names(meeting);
        Ok(contribution::Contribution {
            cell: names.find_cell(&item, &council)?,
            text: text(&words),
            themes: themes.iter().map(|theme| names.find_item(theme)).collect::<Result<_, _>>()?,
            source: source.map(words_of_source),
            response: response.map(|Response(words, disposition, basis)| contribution::Response {
                text: text(&words),
                disposition: disposition.into(),
                basis: basis.into(),
            }),
            audience: audience.into(),
            written,
        })
    }
}

impl From<&agenda::Milestone> for Milestone {
    fn from(milestone: &agenda::Milestone) -> Self {
        let agenda::Milestone { text, due, stage } = milestone;
        Self(text.clone(), due.clone(), (*stage).into())
    }
}

impl Milestone {
    pub(super) fn read(self) -> agenda::Milestone {
        let Self(text, due, stage) = self;
        agenda::Milestone { text: line(&text), due: due.as_deref().map(line), stage: stage.into() }
    }
}

impl Cost {
    pub(in crate::store) fn of(names: Names<'_>, cost: &cost::Cost) -> Self {
        let cost::Cost { name, amount, key, note } = cost;
        let key = key.and_then(|key| names.0.region().weights.get(key.index()));
        Self(name.clone(), amount.cents, key.map(|key| key.id.clone()), note.clone())
    }

    pub(super) fn read(self, names: Names<'_>) -> Result<cost::Cost, WireError> {
        let Self(name, cents, key, note) = self;
        let find = |id: String| {
            let found = names.0.region().find_weight(&id);
            found.ok_or_else(|| WireError::unknown(Thing::Weight, &id))
        };
        Ok(cost::Cost {
            name: line(&name),
            amount: Euros { cents },
            key: key.map(find).transpose()?,
            note: note.as_deref().map(text),
        })
    }
}
