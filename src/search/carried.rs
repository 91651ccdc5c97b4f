//! What items carry, as texts that can be found: their properties with the provisos, by what they are measured, what is to be
//! reached on the way, and what they cost.

use super::Part;
use crate::domain::agenda::{AttributeValue, Item};
use crate::domain::meeting::Meeting;

pub(super) fn texts(meeting: &Meeting, item: &Item) -> Vec<(Part, String)> {
    let property = |(id, values): (&String, &Vec<AttributeValue>)| {
        let named = meeting.plan().attributes.iter().find(|attribute| attribute.id == *id);
        let name = named.map_or(id, |attribute| &attribute.name);
        let value = |it: &AttributeValue| match &it.proviso {
            Some(proviso) => format!("{} ({proviso})", it.value),
            None => it.value.clone(),
        };
        (Part::Property, format!("{name}: {}", values.iter().map(value).collect::<Vec<_>>().join(", ")))
    };
    let noted = |part, name: &str, note: Option<&str>| match note {
        Some(note) => (part, format!("{name} — {note}")),
        None => (part, name.to_owned()),
    };
    let properties = item.attributes.iter().map(property);
    let indicators = item.indicators.iter().map(|it| noted(Part::Indicator, &it.name, it.note.as_deref()));
    let milestones = item.milestones.iter().map(|it| noted(Part::Milestone, &it.text, it.due.as_deref()));
    let costs = item.costs.iter().map(|it| noted(Part::Cost, &it.name, it.note.as_deref()));
    properties.chain(indicators).chain(milestones).chain(costs).collect()
}
