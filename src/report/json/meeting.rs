//! The meeting, in the names of the standard as far as it has them.

use std::collections::BTreeMap;

use serde::Serialize;

use super::super::phrase::Phrase;
use super::super::sitting::{self, Colouring, Finding, Participant, Point, Sitting, Status, Step, Voice};
use super::carried;
use crate::domain::contribution::{Basis, Disposition};
use crate::domain::outcome::Outcome;
use crate::domain::scale::Counts;

/// A *vergadering*.
#[derive(Serialize)]
pub(super) struct Meeting<'a> {
    id: &'a str,
    #[serde(rename = "dossiertype")]
    dossier: &'static str,
    #[serde(rename = "naam")]
    name: &'a str,
    #[serde(rename = "vergaderdatum")]
    date: String,
    #[serde(rename = "locatie", skip_serializing_if = "Option::is_none")]
    place: Option<&'a str>,
    #[serde(rename = "vergadertoelichting", skip_serializing_if = "Option::is_none")]
    note: Option<&'a str>,
    #[serde(rename = "vergaderstatus")]
    status: &'static str,
    #[serde(rename = "georganiseerddoorgremium", skip_serializing_if = "Option::is_none")]
    body: Option<Body<'a>>,
    #[serde(rename = "ronde")]
    round: u16,
    #[serde(rename = "raden")]
    councils: Vec<Council<'a>>,
    #[serde(rename = "schaal")]
    scale: Vec<Level<'a>>,
    #[serde(rename = "agendapunten")]
    points: Vec<Item<'a>>,
    #[serde(rename = "begrippen", skip_serializing_if = "Vec::is_empty")]
    glossary: Vec<carried::Word<'a>>,
}

/// A *gremium*. The program knows it by its name alone.
#[derive(Serialize)]
struct Body<'a> {
    #[serde(rename = "gremiumidentificatie")]
    id: &'a str,
    #[serde(rename = "gremiumnaam")]
    name: &'a str,
}

#[derive(Serialize)]
struct Council<'a> {
    id: &'a str,
    #[serde(rename = "naam")]
    name: &'a str,
    #[serde(rename = "aanwezig")]
    present: bool,
    #[serde(rename = "gewichten")]
    weights: BTreeMap<&'a str, u64>,
}

#[derive(Serialize)]
struct Level<'a> {
    id: &'a str,
    #[serde(rename = "naam")]
    name: &'a str,
    letter: char,
    #[serde(rename = "telt")]
    counts: &'static str,
}

/// An *agendapunt*.
#[derive(Serialize)]
struct Item<'a> {
    id: &'a str,
    #[serde(rename = "dossiertype")]
    dossier: &'static str,
    #[serde(rename = "agendapuntnaam")]
    name: &'a str,
    #[serde(rename = "volgnummer")]
    number: &'a str,
    #[serde(rename = "hoofdagendapunt", skip_serializing_if = "Option::is_none")]
    parent: Option<Reference<'a>>,
    #[serde(rename = "omschrijving", skip_serializing_if = "Option::is_none")]
    note: Option<&'a str>,
    #[serde(rename = "indicatiebehandeld")]
    treated: bool,
    #[serde(rename = "soort")]
    kind: &'a str,
    #[serde(flatten)]
    carried: carried::Carried<'a>,
    #[serde(rename = "conclusie", skip_serializing_if = "Option::is_none")]
    conclusion: Option<&'a str>,
    #[serde(rename = "inkleuringen", skip_serializing_if = "Vec::is_empty")]
    colourings: Vec<Mark<'a>>,
    #[serde(rename = "uitkomsten", skip_serializing_if = "Vec::is_empty")]
    findings: Vec<Result<'a>>,
    #[serde(rename = "inbreng", skip_serializing_if = "Vec::is_empty")]
    contributions: Vec<Contribution<'a>>,
}

#[derive(Serialize)]
struct Contribution<'a> {
    #[serde(rename = "raad")]
    council: &'a str,
    #[serde(rename = "tekst")]
    text: &'a str,
    #[serde(rename = "themas", skip_serializing_if = "<[String]>::is_empty")]
    themes: &'a [String],
    #[serde(rename = "reactie", skip_serializing_if = "Option::is_none")]
    response: Option<Response<'a>>,
}

#[derive(Serialize)]
struct Response<'a> {
    #[serde(rename = "tekst")]
    text: &'a str,
    #[serde(rename = "afdoening")]
    disposition: &'static str,
    #[serde(rename = "beoordeeld")]
    is_judged: bool,
}

#[derive(Serialize)]
struct Reference<'a> {
    id: &'a str,
}

#[derive(Serialize)]
struct Mark<'a> {
    #[serde(rename = "raad")]
    council: &'a str,
    #[serde(rename = "stand")]
    voice: &'static str,
    #[serde(rename = "niveau", skip_serializing_if = "Option::is_none")]
    level: Option<&'a str>,
    #[serde(rename = "mandaat", skip_serializing_if = "Option::is_none")]
    mandate: Option<&'a str>,
    #[serde(rename = "voorwaarden", skip_serializing_if = "Vec::is_empty")]
    conditions: Vec<&'a str>,
    #[serde(rename = "opmerkingen", skip_serializing_if = "Vec::is_empty")]
    remarks: Vec<&'a str>,
}

#[derive(Serialize)]
struct Result<'a> {
    #[serde(rename = "beslisregel")]
    rule: &'a str,
    #[serde(rename = "naam")]
    name: &'a str,
    #[serde(rename = "uitkomst")]
    outcome: &'static str,
    #[serde(rename = "staat_vast")]
    settled: bool,
    #[serde(rename = "voor")]
    favour: u64,
    #[serde(rename = "waarvan_voorwaardelijk")]
    conditional: u64,
    #[serde(rename = "van")]
    base: u64,
}

/// The meeting with these keys.
pub(super) fn of(sitting: &Sitting) -> Meeting<'_> {
    Meeting {
        id: &sitting.id,
        dossier: "vergadering",
        name: sitting.name.as_str(),
        date: sitting.date.to_string(),
        place: words(sitting.place.as_ref()),
        note: words(sitting.note.as_ref()),
        status: match sitting.status {
            Status::Open => "open",
            Status::Closed => "afgesloten",
        },
        body: words(sitting.series.as_ref()).map(|name| Body { id: name, name }),
        round: sitting.round,
        councils: sitting.councils.iter().map(council).collect(),
        scale: sitting.scale.iter().map(level).collect(),
        points: sitting.points.iter().map(item).collect(),
        glossary: sitting.glossary.iter().map(carried::word).collect(),
    }
}

fn words(phrase: Option<&Phrase>) -> Option<&str> {
    phrase.map(Phrase::as_str)
}

fn council(it: &Participant) -> Council<'_> {
    let weights = it.weights.iter().map(|(id, weight)| (id.as_str(), *weight)).collect();
    Council { id: &it.id, name: it.name.as_str(), present: it.present, weights }
}

fn level(it: &Step) -> Level<'_> {
    let counts = match it.counts {
        Counts::For => "voor",
        Counts::Conditional => "voorwaardelijk",
        Counts::Against => "tegen",
        Counts::Nothing => "niet",
    };
    Level { id: &it.id, name: it.name.as_str(), letter: it.letter, counts }
}

fn item(it: &Point) -> Item<'_> {
    Item {
        id: &it.id,
        dossier: "agendapunt",
        name: it.name.as_str(),
        number: it.number.as_str(),
        parent: it.parent.as_deref().map(|id| Reference { id }),
        note: words(it.note.as_ref()),
        treated: it.treated,
        kind: it.kind.as_str(),
        carried: carried::of(it),
        conclusion: words(it.conclusion.as_ref()),
        colourings: it.colourings.iter().map(mark).collect(),
        findings: it.findings.iter().map(result).collect(),
        contributions: it.contributions.iter().map(contribution).collect(),
    }
}

fn response(it: &sitting::Response) -> Response<'_> {
    Response {
        text: it.text.as_str(),
        disposition: match it.disposition {
            Disposition::TakenOver => "overgenomen",
            Disposition::TakenAlong => "meegenomen",
            Disposition::Explained => "toegelicht",
            Disposition::NotTakenOver => "niet_overgenomen",
            Disposition::Noted => "kennisgeving",
        },
        is_judged: it.basis == Basis::Judged,
    }
}

fn contribution(it: &sitting::Contribution) -> Contribution<'_> {
    Contribution {
        council: &it.council,
        text: it.text.as_str(),
        themes: &it.themes,
        response: it.response.as_ref().map(response),
    }
}

fn mark(it: &Colouring) -> Mark<'_> {
    let (voice, level) = match &it.voice {
        Voice::Pending => ("nog_niet", None),
        Voice::NoView => ("geen_zienswijze", None),
        Voice::Abstention => ("onthouding", None),
        Voice::Absent => ("afwezig", None),
        Voice::Level(level) => ("niveau", Some(level.as_str())),
    };
    Mark {
        council: &it.council,
        voice,
        level,
        mandate: words(it.mandate.as_ref()),
        conditions: it.conditions.iter().map(Phrase::as_str).collect(),
        remarks: it.remarks.iter().map(Phrase::as_str).collect(),
    }
}

fn result(it: &Finding) -> Result<'_> {
    Result {
        rule: &it.rule,
        name: it.name.as_str(),
        outcome: match it.outcome {
            Outcome::Support => "draagvlak",
            Outcome::Conditional => "voorwaarden",
            Outcome::NoSupport => "geen",
            Outcome::Open => "open",
        },
        settled: it.settled,
        favour: it.favour,
        conditional: it.conditional,
        base: it.base,
    }
}
