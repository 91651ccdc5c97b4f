//! How items stood at the end of earlier rounds.

use super::items::Known;
use super::wire;
use crate::domain::agenda::Former;
use crate::domain::conclusion::Conclusion;
use crate::domain::mark::Answer;
use crate::store::hand::fault::{Fault, Thing};
use crate::store::hand::fields::Cap;
use crate::store::hand::limits;
use crate::store::hand::placed::{Placed, Raw};
use crate::store::hand::reader::Reader;

/// The earlier rounds of an item, the latest last however they are written.
pub(super) fn former<'a>(reader: &mut Reader<'a>, known: Known<'_>, raws: Vec<Raw<'a>>) -> Vec<Former> {
    let mut former: Vec<Former> = Vec::new();
    for raw in reader.at_most("former", limits::LIST, raws) {
        let Some(wire::Former { round, marks, outcome, conclusion }) = reader.read(raw) else { continue };
        let at = round.as_ref().map_or(raw.0, |round| round.at);
        if round.is_none() {
            reader.fault(raw.0, Fault::Missing { field: "round" });
        }
        let round = reader.counted("round", round);
        let mut given = Vec::new();
        for (council, mark) in reader.pairs("marks", marks) {
            let council = known.council(reader, Some(council));
            let answer = answer(reader, known, mark);
            given.extend(council.zip(answer));
        }
        given.sort_by_key(|(council, _)| *council);
        let outcome = reader.value(outcome).map(Into::into);
        let conclusion = conclusion.and_then(|raw| self::conclusion(reader, raw));
        let Some(round) = round else { continue };
        if round >= known.round {
            reader.fault(at, Fault::EarlierRound { round, this: known.round });
        }
        match former.binary_search_by_key(&round, |f| f.round) {
            Ok(_) => reader.fault(at, Fault::DuplicateKey { key: format!("round: {round}") }),
            Err(place) => former.insert(place, Former { round, marks: given, outcome, conclusion }),
        }
    }
    former
}

/// The id of a level, or one of the two words for having none.
pub(super) fn answer<'a>(reader: &mut Reader<'a>, known: Known<'_>, placed: Placed<'a, String>) -> Option<Answer> {
    if placed.value.is_err() && placed.at.starts_with(|c: char| c.is_ascii_uppercase()) {
        return reader.read(Raw(placed.at)).map(|word| match word {
            wire::SilenceWord::NoView => Answer::NoView,
            wire::SilenceWord::Abstention => Answer::Abstention,
        });
    }
    let ids = || known.scale.levels().iter().map(|level| level.id.as_str());
    reader.refer(Thing::Level, Some(placed), |id| known.scale.find(id), ids).map(Answer::Level)
}

/// What a meeting made of an item; nothing when it says nothing.
fn conclusion<'a>(reader: &mut Reader<'a>, raw: Raw<'a>) -> Option<Conclusion> {
    let wire::Conclusion { finding, text, next, role, due, instrument } = reader.read(raw)?;
    let conclusion = Conclusion {
        finding: reader.value(finding).map(Into::into),
        text: reader.text(Cap::lines("text", limits::TEXT), text).unwrap_or_default(),
        next: reader.text(Cap::lines("next", limits::TEXT), next),
        role: reader.text(Cap::line("role", limits::TITLE), role),
        due: reader.date(due),
        instrument: reader.value(instrument).map(Into::into),
    };
    (!conclusion.is_empty()).then_some(conclusion)
}
