//! What a dossier brings along: the words that it explains, and the calendar of its series.

use super::{after, wire};
use crate::domain::agenda::Agenda;
use crate::domain::calendar::{Sitting, SittingPoint};
use crate::domain::glossary::Term;
use crate::store::hand::fault::Fault;
use crate::store::hand::fields::Cap;
use crate::store::hand::limits;
use crate::store::hand::placed::Raw;
use crate::store::hand::reader::Reader;

/// The words of the file, in its order.
pub(super) fn glossary<'a>(reader: &mut Reader<'a>, raws: Vec<Raw<'a>>) -> Vec<Term> {
    let mut terms: Vec<Term> = Vec::new();
    for raw in reader.at_most("glossary", limits::LIST, raws) {
        let Some(wire::Term { term, aliases, text, source }) = reader.read(raw) else { continue };
        let at = term.as_ref().map_or(raw.0, |term| term.at);
        let term = reader.required_text(raw.0, Cap::line("term", limits::NAME), term).unwrap_or_default();
        if !term.is_empty() && terms.iter().any(|other| other.term.to_lowercase() == term.to_lowercase()) {
            reader.fault(at, Fault::DuplicateKey { key: term.clone() });
        }
        terms.push(Term {
            term,
            aliases: reader.texts(Cap::line("aliases", limits::NAME), aliases),
            text: reader.required_text(raw.0, Cap::lines("text", limits::TEXT), text).unwrap_or_default(),
            source: reader.source(source),
        });
    }
    terms
}

/// The meetings of the series, in order of date however they are written.
pub(super) fn calendar<'a>(reader: &mut Reader<'a>, agenda: &Agenda, raws: Vec<Raw<'a>>) -> Vec<Sitting> {
    let mut calendar: Vec<Sitting> = Vec::new();
    for raw in reader.at_most("calendar", limits::LIST, raws) {
        let Some(wire::Sitting { date, title, place, note, points }) = reader.read(raw) else { continue };
        let at = date.as_ref().map_or(raw.0, |date| date.at);
        if date.is_none() {
            reader.fault(raw.0, Fault::Missing { field: "date" });
        }
        let date = reader.date(date);
        let title = reader.text(Cap::line("title", limits::TITLE), title);
        let place = reader.text(Cap::line("place", limits::TITLE), place);
        let note = reader.text(Cap::lines("note", limits::NOTE), note);
        let points = self::points(reader, agenda, points.unwrap_or_default());
        let Some(date) = date else { continue };
        match calendar.binary_search_by_key(&date, |sitting| sitting.date) {
            Ok(_) => reader.fault(at, Fault::DuplicateKey { key: date.to_string() }),
            Err(place_in_order) => calendar.insert(place_in_order, Sitting { date, title, place, note, points }),
        }
    }
    calendar
}

fn points<'a>(reader: &mut Reader<'a>, agenda: &Agenda, raws: Vec<Raw<'a>>) -> Vec<SittingPoint> {
    let mut points = Vec::new();
    for raw in reader.at_most("points", limits::LIST, raws) {
        let Some(wire::SittingPoint { title, kind, item, by, note }) = reader.read(raw) else { continue };
        if title.is_none() && item.is_none() {
            reader.fault(raw.0, Fault::Missing { field: "title" });
        }
        points.push(SittingPoint {
            title: reader.text(Cap::line("title", limits::TITLE), title),
            kind: reader.value(kind).map(Into::into),
            item: after::item(reader, agenda, item),
            by: reader.text(Cap::line("by", limits::TITLE), by),
            note: reader.text(Cap::lines("note", limits::NOTE), note),
        });
    }
    points
}
