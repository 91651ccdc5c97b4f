//! The parts that more than one file written by hand has: a place in a document, a mandate, an instrument.

use serde::Deserialize;

use super::fault::Fault;
use super::fields::Cap;
use super::placed::{Placed, Raw};
use super::reader::Reader;
use super::{limits, wire};
use crate::domain::agenda::{Certainty, Instrument, Source};
use crate::domain::mandate::{Body, Mandate};

impl<'a> Reader<'a> {
    /// The fields of the file, unless its format is another than the `known` one: then only that is told, for what else
    /// seems wrong with it may be right there.
    pub(in crate::store) fn edition<T: Deserialize<'a>>(
        &mut self,
        file: Raw<'a>,
        known: u16,
        format: impl Fn(&T) -> Option<Placed<'a, u32>>,
    ) -> Option<T> {
        let read = self.quickly(file).map_or_else(|| file.read::<T>(), Ok);
        let format = match &read {
            Ok(fields) => format(fields),
            Err(_) => file.read::<wire::Head<'a>>().ok().and_then(|head| head.format),
        };
        if let Some((at, Ok(found))) = format.map(|format| (format.at, format.value))
            && found != u32::from(known)
        {
            self.fault(at, Fault::Format { found, known });
            return None;
        }
        read.inspect_err(|error| self.syntax(file.0, error)).ok()
    }

    /// In whose name something was said.
    pub(in crate::store) fn mandate(&mut self, raw: Option<Raw<'a>>) -> Option<Mandate> {
        let raw = raw?;
        let wire::Mandate { body, parties, date, version, note } = self.read(raw)?;
        let at = parties.as_ref().and_then(|p| p.first()).map_or(raw.0, |party| party.at);
        let parties = self.texts(Cap::line("parties", limits::NAME), parties);
        let body = self.required(raw.0, "body", body);
        if body.is_some_and(|body| body != wire::BodyWord::Parties) && !parties.is_empty() {
            self.fault(at, Fault::PartiesOfOther);
        }
        if body == Some(wire::BodyWord::Parties) && parties.is_empty() {
            self.fault(at, Fault::Missing { field: "parties" });
        }
        let date = self.date(date);
        let version = self.counted("version", version);
        let note = self.text(Cap::lines("note", limits::NOTE), note);
        let body = match body? {
            wire::BodyWord::Council => Body::Council,
            wire::BodyWord::Committee => Body::Committee,
            wire::BodyWord::Parties => Body::Parties(parties),
            wire::BodyWord::Executive => Body::Executive,
            wire::BodyWord::Personal => Body::Personal,
        };
        Some(Mandate { body, date, version, note })
    }

    /// The instruments of a list.
    pub(in crate::store) fn instruments(&mut self, raws: Vec<Raw<'a>>) -> Vec<Instrument> {
        let raws = self.at_most("instruments", limits::LIST, raws);
        raws.into_iter().filter_map(|raw| self.instrument(raw, Certainty::default())).collect()
    }

    /// An instrument, this certain when it does not say.
    pub(in crate::store) fn instrument(&mut self, raw: Raw<'a>, usual: Certainty) -> Option<Instrument> {
        let wire::Instrument { kind, page, certainty } = self.read(raw)?;
        let kind = self.required(raw.0, "kind", kind);
        let page = self.counted("page", page);
        let certainty = self.value(certainty).map_or(usual, Into::into);
        kind.map(|kind| Instrument { kind: kind.into(), page, certainty })
    }

    /// A place in a document that may be left out.
    pub(in crate::store) fn source(&mut self, raw: Option<Raw<'a>>) -> Option<Source> {
        let raw = raw?;
        let wire::Source { document, place } = self.read(raw)?;
        Some(Source {
            document: self.required_text(raw.0, Cap::line("document", limits::TITLE), document)?,
            place: self.text(Cap::line("place", limits::TITLE), place),
        })
    }
}
