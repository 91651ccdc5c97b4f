//! Who takes part: weights, councils and groups.

use std::collections::HashMap;

use super::alike::glance;
use super::wire;
use crate::domain::council::{Council, Group, Presence, Region, WEIGHTS_MAX, WeightKey};
use crate::domain::id::WeightIx;
use crate::store::hand::fault::{Fault, Thing};
use crate::store::hand::fields::{Cap, Ids};
use crate::store::hand::limits;
use crate::store::hand::placed::{Pairs, Placed, Raw};
use crate::store::hand::reader::Reader;
use crate::store::hand::warning::Warning;

/// Names that were given, and where.
type Seen<'a> = HashMap<String, (String, &'a str)>;

/// The councils of the meeting with what they weigh and the groups they form.
pub(super) fn region<'a>(
    reader: &mut Reader<'a>,
    file: &'a str,
    weights: Option<Vec<Raw<'a>>>,
    councils: Option<Raw<'a>>,
    groups: Option<Vec<Raw<'a>>>,
) -> Region {
    let mut region = Region { weights: weight_keys(reader, weights.unwrap_or_default()), ..Region::default() };
    region.councils = self::councils(reader, file, &region, councils);
    region.groups = self::groups(reader, &region, groups.unwrap_or_default());
    region
}

fn weight_keys<'a>(reader: &mut Reader<'a>, raws: Vec<Raw<'a>>) -> Vec<WeightKey> {
    let mut ids = Ids::of(Thing::Weight);
    let mut keys = Vec::new();
    for raw in reader.at_most("weights", WEIGHTS_MAX, raws) {
        let Some(wire::WeightKey { id, name, source }) = reader.read_thing(raw, Thing::Weight) else { continue };
        let id = reader.id(raw.0, &mut ids, id);
        let name = reader.required_text(raw.0, Cap::line("name", limits::NAME), name);
        let source = reader.source(source);
        match (id, name) {
            (Some(id), Some(name)) => keys.push(WeightKey { id, name, source }),
            _ => reader.lose(Thing::Weight),
        }
    }
    keys
}

fn councils<'a>(reader: &mut Reader<'a>, file: &'a str, region: &Region, list: Option<Raw<'a>>) -> Vec<Council> {
    let at = list.map_or(file, |raw| raw.0);
    let Some(raws) = list.map_or(Some(Vec::new()), |raw| reader.read::<Vec<Raw<'a>>>(raw)) else { return Vec::new() };
    if raws.is_empty() {
        reader.fault(at, Fault::NoCouncils);
    }
    let (mut ids, mut names, mut shorts) = (Ids::of(Thing::Council), Seen::new(), Seen::new());
    let mut councils: Vec<Council> = Vec::new();
    let mut places = Vec::new();
    for raw in reader.at_most("councils", limits::COUNCILS, raws) {
        match council(reader, raw, region, &mut ids, &mut names, &mut shorts) {
            Some(council) => {
                councils.push(council);
                places.push(raw.0);
            }
            None => reader.lose(Thing::Council),
        }
    }
    let region = Region { councils, weights: region.weights.clone(), groups: Vec::new() };
    for (key, weight) in region.weights.iter().enumerate() {
        if let Some(dominant) = region.dominant(WeightIx::at(key)).filter(|_| region.councils.len() > 1) {
            let council = region.council(dominant).name.clone();
            reader.warn(places[dominant.index()], Warning::Dominant { council, weight: weight.name.clone() });
        }
    }
    region.councils
}

fn council<'a>(
    reader: &mut Reader<'a>,
    raw: Raw<'a>,
    region: &Region,
    ids: &mut Ids<'a>,
    names: &mut Seen<'a>,
    shorts: &mut Seen<'a>,
) -> Option<Council> {
    let wire::Council { id, name, short, sort, aliases, weights, mandate, absent } = reader.read(raw)?;
    let id = reader.id(raw.0, ids, id);
    let name = unlike(reader, raw, name, names);
    let short = self::short(reader, raw, short, shorts);
    let sort = reader.text(Cap::line("sort", limits::NAME), sort);
    let aliases = reader.texts(Cap::line("aliases", limits::NAME), aliases);
    let weights = self::weights(reader, region, weights);
    let mandate = reader.mandate(mandate);
    let absent = reader.value(absent).unwrap_or_default();
    let (id, name, short) = (id?, name?, short?);
    for (key, _) in region.weights.iter().zip(&weights).filter(|(_, weight)| weight.is_none()) {
        reader.warn(raw.0, Warning::NoWeight { council: name.clone(), weight: key.name.clone() });
    }
    let presence = if absent { Presence::Absent } else { Presence::Present };
    Some(Council { id, name, short, sort, aliases, weights, mandate, presence })
}

/// A name that does not look like that of another council.
fn unlike<'a>(
    reader: &mut Reader<'a>,
    raw: Raw<'a>,
    name: Option<Placed<'a, String>>,
    seen: &mut Seen<'a>,
) -> Option<String> {
    let at = name.as_ref().map_or(raw.0, |placed| placed.at);
    let name = reader.required_text(raw.0, Cap::line("name", limits::NAME), name)?;
    if let Some((other, first)) = seen.insert(glance(&name), (name.clone(), at)) {
        let line = reader.line(first);
        reader.fault(at, Fault::LookAlike { name: name.clone(), other, line });
    }
    Some(name)
}

/// One to three letters or digits that no other council has.
fn short<'a>(
    reader: &mut Reader<'a>,
    raw: Raw<'a>,
    short: Option<Placed<'a, String>>,
    seen: &mut Seen<'a>,
) -> Option<String> {
    let at = short.as_ref().map_or(raw.0, |placed| placed.at);
    let text = reader.required_text(raw.0, Cap::line("short", limits::NAME), short)?;
    if text.chars().count() > 3 || !text.chars().all(char::is_alphanumeric) {
        reader.fault(at, Fault::Short { text });
        return None;
    }
    if let Some((_, first)) = seen.insert(text.to_lowercase(), (text.clone(), at)) {
        let line = reader.line(first);
        reader.fault(at, Fault::DuplicateShort { text, line });
        return None;
    }
    Some(text)
}

/// What a council weighs under each key of the region.
fn weights<'a>(reader: &mut Reader<'a>, region: &Region, pairs: Option<Pairs<'a, u64>>) -> Vec<Option<u64>> {
    let mut weights = vec![None; region.weights.len()];
    for (key, weight) in reader.pairs("weights", pairs) {
        let at = weight.at;
        let known = || region.weights.iter().map(|w| w.id.as_str());
        let found = reader.refer(Thing::Weight, Some(key), |id| region.find_weight(id), known);
        match reader.value(Some(weight)) {
            Some(0) => reader.fault(at, Fault::ZeroWeight),
            Some(weight) if weight > limits::WEIGHT => {
                reader.fault(at, Fault::WeightTooLarge { max: limits::WEIGHT });
            }
            Some(weight) => {
                if let Some(place) = found.and_then(|key| weights.get_mut(key.index())) {
                    *place = Some(weight);
                }
            }
            None => {}
        }
    }
    weights
}

fn groups<'a>(reader: &mut Reader<'a>, region: &Region, raws: Vec<Raw<'a>>) -> Vec<Group> {
    let mut ids = Ids::of(Thing::Group);
    let mut groups = Vec::new();
    for raw in reader.at_most("groups", limits::GROUPS, raws) {
        let Some(wire::Group { id, name, members }) = reader.read_thing(raw, Thing::Group) else { continue };
        let id = reader.id(raw.0, &mut ids, id);
        let name = reader.required_text(raw.0, Cap::line("name", limits::NAME), name);
        let members = members.unwrap_or_default();
        if members.is_empty() {
            reader.fault(raw.0, Fault::Empty { field: "members" });
        }
        let mut found = Vec::new();
        for member in members {
            let at = member.at;
            let known = || region.councils.iter().map(|c| c.id.as_str());
            let Some(council) = reader.refer(Thing::Council, Some(member), |id| region.find(id), known) else {
                continue;
            };
            if found.contains(&council) {
                let key = region.council(council).id.clone();
                reader.fault(at, Fault::DuplicateKey { key });
            } else {
                found.push(council);
            }
        }
        match (id, name) {
            (Some(id), Some(name)) => groups.push(Group { id, name, members: found }),
            _ => reader.lose(Thing::Group),
        }
    }
    groups
}
