//! What items carry, as texts that can be found: their properties with the provisos, and what they are measured by.

use crate::domain::agenda::{AttributeValue, Item};
use crate::domain::meeting::Meeting;

pub(super) fn texts(meeting: &Meeting, item: &Item) -> Vec<String> {
    let property = |(id, values): (&String, &Vec<AttributeValue>)| {
        let named = meeting.plan().attributes.iter().find(|attribute| attribute.id == *id);
        let name = named.map_or(id, |attribute| &attribute.name);
        let value = |it: &AttributeValue| match &it.proviso {
            Some(proviso) => format!("{} ({proviso})", it.value),
            None => it.value.clone(),
        };
        format!("{name}: {}", values.iter().map(value).collect::<Vec<_>>().join(", "))
    };
    let indicators = item.indicators.iter().map(|indicator| match &indicator.note {
        Some(note) => format!("{} — {note}", indicator.name),
        None => indicator.name.clone(),
    });
    item.attributes.iter().map(property).chain(indicators).collect()
}
