//! What earlier rounds left besides items: conditions with what became of them, and action points.

use super::items::Known;
use super::wire;
use crate::domain::action_point::ActionPoint;
use crate::domain::agenda::{Agenda, Certainty};
use crate::domain::condition::{Ask, Condition};
use crate::domain::id::ItemIx;
use crate::domain::mark::{Cell, Origin};
use crate::domain::remark::Audience;
use crate::store::hand::fault::{Fault, Thing};
use crate::store::hand::fields::Cap;
use crate::store::hand::limits;
use crate::store::hand::placed::{Placed, Raw};
use crate::store::hand::reader::Reader;

/// The conditions of the file.
pub(super) fn conditions<'a>(
    reader: &mut Reader<'a>,
    known: Known<'_>,
    agenda: &Agenda,
    raws: Vec<Raw<'a>>,
) -> Vec<Condition> {
    let mut conditions = Vec::new();
    for raw in reader.at_most("conditions", limits::ITEMS, raws) {
        let Some(wire::Condition { text, asks, wanted, status, answer, public }) = reader.read(raw) else { continue };
        let text = reader.required_text(raw.0, Cap::lines("text", limits::TEXT), text).unwrap_or_default();
        let asks = match asks {
            Some(asks) if asks.is_empty() => {
                reader.fault(raw.0, Fault::Empty { field: "asks" });
                Vec::new()
            }
            Some(asks) => self::asks(reader, known, agenda, &text, asks),
            None => {
                reader.fault(raw.0, Fault::Missing { field: "asks" });
                Vec::new()
            }
        };
        let audience = if reader.value(public) == Some(true) { Audience::Public } else { Audience::Internal };
        conditions.push(Condition {
            text,
            asks,
            wanted: wanted.and_then(|raw| reader.instrument(raw, Certainty::Definite)),
            status: reader.value(status).map(Into::into).unwrap_or_default(),
            answer: reader.text(Cap::lines("answer", limits::TEXT), answer),
            audience,
            written: None,
        });
    }
    conditions
}

/// Who asks a condition, in order of the cells; in the words of the condition unless they are its own.
fn asks<'a>(reader: &mut Reader<'a>, known: Known<'_>, agenda: &Agenda, text: &str, raws: Vec<Raw<'a>>) -> Vec<Ask> {
    let mut asks: Vec<Ask> = Vec::new();
    for raw in reader.at_most("asks", limits::ITEMS, raws) {
        let Some(wire::Ask { item, council, words }) = reader.read(raw) else { continue };
        for (field, is_missing) in [("item", item.is_none()), ("council", council.is_none())] {
            if is_missing {
                reader.fault(raw.0, Fault::Missing { field });
            }
        }
        let item = self::item(reader, agenda, item);
        let council = known.council(reader, council);
        let words = reader.text(Cap::lines("words", limits::TEXT), words).unwrap_or_else(|| text.to_owned());
        let (Some(item), Some(council)) = (item, council) else { continue };
        let cell = Cell { item, council };
        match asks.binary_search_by_key(&cell, |ask| ask.cell) {
            Ok(_) => {
                let key = format!("{} {}", agenda.item(item).id, known.region.council(council).id);
                reader.fault(raw.0, Fault::DuplicateKey { key });
            }
            Err(place) => asks.insert(place, Ask { cell, origin: Origin::Meeting, words }),
        }
    }
    asks
}

/// The action points of the file. One that does not say in which round it was agreed was agreed for this one.
pub(super) fn actions<'a>(
    reader: &mut Reader<'a>,
    known: Known<'_>,
    agenda: &Agenda,
    raws: Vec<Raw<'a>>,
) -> Vec<ActionPoint> {
    let mut actions = Vec::new();
    for raw in reader.at_most("actions", limits::ITEMS, raws) {
        let Some(wire::ActionPoint { text, council, role, due, item, round, state, note }) = reader.read(raw) else {
            continue;
        };
        let at = round.as_ref().map_or(raw.0, |round| round.at);
        let round = reader.counted("round", round).unwrap_or(known.round);
        if round > known.round {
            reader.fault(at, Fault::EarlierRound { round, this: known.round });
        }
        actions.push(ActionPoint {
            text: reader.required_text(raw.0, Cap::lines("text", limits::TEXT), text).unwrap_or_default(),
            council: known.council(reader, council),
            role: reader.text(Cap::line("role", limits::TITLE), role),
            due: reader.date(due),
            item: self::item(reader, agenda, item),
            round,
            state: reader.value(state).map(Into::into).unwrap_or_default(),
            note: reader.text(Cap::lines("note", limits::TEXT), note),
        });
    }
    actions
}

/// The item that is named.
pub(super) fn item<'a>(reader: &mut Reader<'a>, agenda: &Agenda, placed: Option<Placed<'a, String>>) -> Option<ItemIx> {
    let known = || agenda.walk().into_iter().map(|item| agenda.item(item).id.as_str());
    reader.refer(Thing::Item, placed, |id| agenda.find(id), known)
}
