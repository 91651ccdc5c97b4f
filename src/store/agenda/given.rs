//! What councils gave before the meeting began: their colours, and what they bring in on items.

use super::items::Known;
use super::{after, former, wire};
use crate::clean::excerpt;
use crate::domain::agenda::Agenda;
use crate::domain::ballot::{Ballot, Entry};
use crate::domain::contribution::{Contribution, Response};
use crate::domain::id::ItemIx;
use crate::domain::mandate::Mandate;
use crate::domain::mark::Cell;
use crate::domain::remark::Audience;
use crate::store::hand::fault::Fault;
use crate::store::hand::fields::Cap;
use crate::store::hand::limits;
use crate::store::hand::placed::Raw;
use crate::store::hand::reader::Reader;

/// What a colouring is called that does not say from which file it comes.
const FILE: &str = "agenda";

/// The colourings, in order of council and version.
pub(super) fn colourings<'a>(
    reader: &mut Reader<'a>,
    known: Known<'_>,
    agenda: &Agenda,
    raws: Vec<Raw<'a>>,
) -> Vec<Ballot> {
    let mut ballots: Vec<Ballot> = Vec::new();
    for raw in reader.at_most("colourings", limits::LIST, raws) {
        let Some(wire::Colouring { council, version, mandate, file, marks }) = reader.read(raw) else { continue };
        for (field, is_missing) in
            [("council", council.is_none()), ("mandate", mandate.is_none()), ("marks", marks.is_none())]
        {
            if is_missing {
                reader.fault(raw.0, Fault::Missing { field });
            }
        }
        let council = known.council(reader, council);
        let version = reader.counted("version", version).unwrap_or(1);
        let mandate = reader.mandate(mandate);
        let file = reader.text(Cap::line("file", limits::NAME), file).unwrap_or_else(|| FILE.to_owned());
        let mut entries: Vec<Entry> = Vec::new();
        for (item, mark) in reader.pairs("marks", marks) {
            let at = item.at;
            let item = after::item(reader, agenda, Some(item));
            let answer = former::answer(reader, known, mark);
            let (Some(item), Some(answer)) = (item, answer) else { continue };
            if !agenda.is_coloured(item) {
                reader.fault(at, Fault::NotColoured { id: excerpt(&agenda.item(item).id) });
            }
            entries.push(Entry { item, title: None, answer, mandate: None, remark: None, conditions: Vec::new() });
        }
        entries.sort_by_key(|entry| entry.item);
        let Some(council) = council else { continue };
        let mandate = mandate.unwrap_or(Mandate::PERSONAL);
        let ballot = Ballot { council, version, mandate, file, entries, strays: Vec::new() };
        match ballots.binary_search_by_key(&(council, version), |taken| (taken.council, taken.version)) {
            Ok(_) => {
                let key = format!("{} {version}", known.region.council(council).id);
                reader.fault(raw.0, Fault::DuplicateKey { key });
            }
            Err(place) => ballots.insert(place, ballot),
        }
    }
    ballots
}

/// What councils bring in on an item.
pub(super) fn contributions<'a>(
    reader: &mut Reader<'a>,
    known: Known<'_>,
    agenda: &Agenda,
    item: ItemIx,
    raws: Vec<Raw<'a>>,
) -> Vec<Contribution> {
    let mut contributions = Vec::new();
    for raw in reader.at_most("contributions", limits::LIST, raws) {
        let Some(wire::Contribution { council, text, themes, source, response, public }) = reader.read(raw) else {
            continue;
        };
        let council = if council.is_some() { known.council(reader, council) } else { agenda.council(item) };
        if council.is_none() && reader.is_sound() {
            reader.fault(raw.0, Fault::Missing { field: "council" });
        }
        let text = reader.required_text(raw.0, Cap::lines("text", limits::TEXT), text).unwrap_or_default();
        let mut spoken_of: Vec<ItemIx> = Vec::new();
        for theme in themes.unwrap_or_default() {
            let at = theme.at;
            let Some(theme) = after::item(reader, agenda, Some(theme)) else { continue };
            if theme == item {
                reader.fault(at, Fault::RelatedToItself);
            } else if spoken_of.contains(&theme) {
                reader.fault(at, Fault::DuplicateKey { key: agenda.item(theme).id.clone() });
            } else {
                spoken_of.push(theme);
            }
        }
        let source = reader.source(source);
        let response = response.and_then(|raw| self::response(reader, raw));
        let audience = if reader.value(public) == Some(true) { Audience::Public } else { Audience::Internal };
        let Some(council) = council else { continue };
        let cell = Cell { item, council };
        contributions.push(Contribution { cell, text, themes: spoken_of, source, response, audience, written: None });
    }
    contributions
}

fn response<'a>(reader: &mut Reader<'a>, raw: Raw<'a>) -> Option<Response> {
    let wire::Response { text, disposition, basis } = reader.read(raw)?;
    let text = reader.required_text(raw.0, Cap::lines("text", limits::TEXT), text);
    let disposition = reader.required(raw.0, "disposition", disposition);
    let basis = reader.value(basis).map(Into::into).unwrap_or_default();
    Some(Response { text: text?, disposition: disposition?.into(), basis })
}
