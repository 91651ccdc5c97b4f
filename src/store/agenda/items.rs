//! The items of the agenda, as a list in the order of the file; [`super::tree`] makes a tree of them.

use super::{former, matter, wire};
use crate::domain::agenda::{Arrival, Attribute, Item};
use crate::domain::council::Region;
use crate::domain::id::CouncilIx;
use crate::domain::scale::Scale;
use crate::store::hand::fault::{Fault, Thing};
use crate::store::hand::fields::{Cap, Ids};
use crate::store::hand::limits;
use crate::store::hand::placed::{Placed, Raw};
use crate::store::hand::reader::Reader;

/// An item with what ties it to others, still by id.
pub(super) struct Entry<'a> {
    pub(super) item: Item,
    /// Where it stands in the file.
    pub(super) at: &'a str,
    pub(super) above: Above<'a>,
    pub(super) related: Vec<Tie<'a>>,
    /// What councils bring in on it, not read yet: it may speak of items that come later.
    pub(super) contributions: Vec<Raw<'a>>,
}

/// What an item stands below.
pub(super) enum Above<'a> {
    /// Nothing.
    Top,
    /// The entry whose children it was written among.
    Entry(usize),
    /// The item that its own `parent` names.
    Named(Placed<'a, String>),
}

/// A tie to another item that speaks of the same thing.
pub(super) struct Tie<'a> {
    pub(super) item: Placed<'a, String>,
    pub(super) why: Option<String>,
}

/// What items may speak of.
#[derive(Debug, Clone, Copy)]
pub(super) struct Known<'k> {
    pub(super) region: &'k Region,
    pub(super) scale: &'k Scale,
    /// Empty where items may have any properties.
    pub(super) attributes: &'k [Attribute],
    /// The number of this round.
    pub(super) round: u16,
}

impl Known<'_> {
    /// The council that is named.
    pub(super) fn council<'a>(self, reader: &mut Reader<'a>, placed: Option<Placed<'a, String>>) -> Option<CouncilIx> {
        let known = || self.region.councils.iter().map(|c| c.id.as_str());
        reader.refer(Thing::Council, placed, |id| self.region.find(id), known)
    }
}

/// All items of the file, those within others included.
pub(super) fn entries<'a>(reader: &mut Reader<'a>, known: Known<'_>, raws: Vec<Raw<'a>>) -> Vec<Entry<'a>> {
    let mut entries = Vec::new();
    let mut ids = Ids::of(Thing::Item);
    // Reading order: what is put on top of the stack last comes off first.
    let mut stack: Vec<(Raw<'a>, Option<usize>, usize)> = raws.into_iter().rev().map(|raw| (raw, None, 1)).collect();
    while let Some((raw, above, depth)) = stack.pop() {
        if depth > limits::DEPTH {
            reader.fault(raw.0, Fault::TooDeep);
            continue;
        }
        if entries.len() == limits::ITEMS {
            reader.fault(raw.0, Fault::TooMany { field: "agenda", max: limits::ITEMS });
            break;
        }
        let Some(wire) = reader.read_thing::<wire::Item<'a>>(raw, Thing::Item) else { continue };
        let (entry, children) = entry(reader, known, raw, above, &mut ids, wire);
        stack.extend(children.into_iter().rev().map(|child| (child, Some(entries.len()), depth + 1)));
        entries.push(entry);
    }
    entries
}

/// One item and its children. An item with a fault of its own still stands, so that its children are looked at.
fn entry<'a>(
    reader: &mut Reader<'a>,
    known: Known<'_>,
    raw: Raw<'a>,
    above: Option<usize>,
    ids: &mut Ids<'a>,
    wire: wire::Item<'a>,
) -> (Entry<'a>, Vec<Raw<'a>>) {
    let wire::Item {
        id,
        parent,
        number,
        title,
        kind,
        coloured,
        planned,
        council,
        source,
        text,
        mandate,
        instruments,
        related,
        tags,
        attributes,
        indicators,
        milestones,
        costs,
        contributions,
        links,
        former,
        children,
    } = wire;
    let id = reader.id(raw.0, ids, id).unwrap_or_else(|| {
        reader.lose(Thing::Item);
        String::new()
    });
    let number = reader.text(Cap::line("number", limits::NUMBER), number).unwrap_or_else(|| id.clone());
    let item = Item {
        number,
        title: reader.required_text(raw.0, Cap::line("title", limits::TITLE), title).unwrap_or_default(),
        kind: reader.value(kind).map(Into::into).unwrap_or_default(),
        coloured: reader.value(coloured).unwrap_or_default(),
        planned: reader.counted("planned", planned),
        council: known.council(reader, council),
        source: reader.source(source),
        text: reader.text(Cap::lines("text", limits::TEXT), text),
        mandate: reader.mandate(mandate),
        instruments: reader.instruments(instruments.unwrap_or_default()),
        related: Vec::new(),
        tags: reader.texts(Cap::line("tags", limits::NAME), tags),
        attributes: matter::values(reader, known.attributes, attributes),
        indicators: matter::indicators(reader, indicators.unwrap_or_default()),
        milestones: matter::milestones(reader, milestones.unwrap_or_default()),
        costs: matter::costs(reader, known.region, costs.unwrap_or_default()),
        links: matter::links(reader, links.unwrap_or_default()),
        arrival: Arrival::Planned,
        former: former::former(reader, known, former.unwrap_or_default()),
        id,
    };
    let above = match (above, parent) {
        (Some(_), Some(parent)) => {
            reader.fault(parent.at, Fault::ParentInside);
            Above::Top
        }
        (Some(entry), None) => Above::Entry(entry),
        (None, Some(parent)) => Above::Named(parent),
        (None, None) => Above::Top,
    };
    let related = self::ties(reader, related.unwrap_or_default());
    let contributions = contributions.unwrap_or_default();
    (Entry { item, at: raw.0, above, related, contributions }, children.unwrap_or_default())
}

fn ties<'a>(reader: &mut Reader<'a>, raws: Vec<Raw<'a>>) -> Vec<Tie<'a>> {
    let mut ties = Vec::new();
    for raw in reader.at_most("related", limits::LIST, raws) {
        let Some(wire::Related { item, why }) = reader.read(raw) else { continue };
        let why = reader.text(Cap::line("why", limits::TITLE), why);
        match item {
            Some(item) => ties.push(Tie { item, why }),
            None => reader.fault(raw.0, Fault::Missing { field: "item" }),
        }
    }
    ties
}
