//! The file as a whole: what is known of the meeting itself, around what the other modules read.

use super::items::Known;
use super::tree::Tree;
use super::{after, given, items, matter, region, rules, scale, series, tree, wire};
use crate::domain::meeting::{EarlierRound, FORMAT, Plan};
use crate::store::hand::fault::{Fault, Thing};
use crate::store::hand::fields::{Cap, Ids};
use crate::store::hand::limits;
use crate::store::hand::placed::Raw;
use crate::store::hand::reader::Reader;
use crate::store::hand::warning::Warning;

/// The whole file. None when something that must be there is not; the reader knows what.
pub(super) fn plan<'a>(reader: &mut Reader<'a>, file: Raw<'a>) -> Option<Plan> {
    let wire::Meeting {
        format,
        id,
        series,
        round,
        title,
        date,
        place,
        note,
        earlier,
        weights,
        councils,
        groups,
        scale,
        rules,
        attributes,
        agenda,
        glossary,
        calendar,
        colourings,
        conditions,
        actions,
    } = reader.edition(file, FORMAT, |meeting: &wire::Meeting<'a>| meeting.format.clone())?;
    let at = file.0;
    reader.required(at, "format", format);

    let region = region::region(reader, at, weights, councils, groups);
    let scale = scale::scale(reader, scale);
    let rules = rules::rules(reader, &region, &scale, rules);
    let round = reader.counted("round", round).unwrap_or(1);
    let attributes = matter::attributes(reader, attributes.unwrap_or_default());
    let known = Known { region: &region, scale: &scale, attributes: &attributes, round };
    let entries = items::entries(reader, known, agenda.unwrap_or_default());
    let Tree { agenda, contributions } = tree::agenda(reader, entries);
    let mut brought_in = Vec::new();
    for (item, raws) in contributions {
        brought_in.extend(given::contributions(reader, known, &agenda, item, raws));
    }
    let calendar = series::calendar(reader, &agenda, calendar.unwrap_or_default());
    let ballots = given::colourings(reader, known, &agenda, colourings.unwrap_or_default());
    let conditions = after::conditions(reader, known, &agenda, conditions.unwrap_or_default());
    let actions = after::actions(reader, known, &agenda, actions.unwrap_or_default());
    if agenda.walk().into_iter().all(|item| !agenda.is_coloured(item)) {
        reader.warn(at, Warning::NothingColoured);
    }

    let id = reader.id(at, &mut Ids::of(Thing::Meeting), id);
    let title = reader.required_text(at, Cap::line("title", limits::TITLE), title);
    if date.is_none() {
        reader.fault(at, Fault::Missing { field: "date" });
    }
    let date = reader.date(date);
    Some(Plan {
        series: reader.text(Cap::line("series", limits::NAME), series),
        round,
        place: reader.text(Cap::line("place", limits::TITLE), place),
        note: reader.text(Cap::lines("note", limits::NOTE), note),
        earlier: self::earlier(reader, round, earlier.unwrap_or_default()),
        region,
        scale,
        rules,
        attributes,
        agenda,
        glossary: series::glossary(reader, glossary.unwrap_or_default()),
        calendar,
        ballots,
        contributions: brought_in,
        conditions,
        actions,
        id: id?,
        title: title?,
        date: date?,
    })
}

fn earlier<'a>(reader: &mut Reader<'a>, this: u16, raws: Vec<Raw<'a>>) -> Vec<EarlierRound> {
    let mut rounds = Vec::new();
    for raw in reader.at_most("earlier", limits::LIST, raws) {
        let Some(wire::Earlier { round, date, note }) = reader.read(raw) else { continue };
        let at = round.as_ref().map_or(raw.0, |round| round.at);
        if round.is_none() {
            reader.fault(raw.0, Fault::Missing { field: "round" });
        }
        if date.is_none() {
            reader.fault(raw.0, Fault::Missing { field: "date" });
        }
        let (round, date) = (reader.counted("round", round), reader.date(date));
        let note = reader.text(Cap::lines("note", limits::NOTE), note);
        if let Some(round) = round.filter(|&round| round >= this) {
            reader.fault(at, Fault::EarlierRound { round, this });
        }
        if let (Some(round), Some(date)) = (round, date) {
            rounds.push(EarlierRound { round, date, note });
        }
    }
    rounds
}
