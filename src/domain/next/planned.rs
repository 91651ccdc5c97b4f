//! What the calendar of the series says of the next meeting: how it is called, where it is, and what is planned for it.

use crate::domain::agenda::{Agenda, Facts, Item, Kind};
use crate::domain::calendar::{Sitting, SittingPoint};
use crate::domain::id::ItemIx;
use crate::domain::meeting::Plan;

/// What is planned for the day of the meeting comes onto its agenda: what is no item yet, at the end and in the order of the
/// calendar; what is one is asked as it is planned. Whether an item is coloured does not follow from the calendar.
pub(super) fn take_in(plan: Plan) -> Plan {
    let Plan { mut agenda, mut calendar, .. } = plan;
    let Some(sitting) = calendar.iter_mut().find(|sitting| sitting.date == plan.date) else {
        return Plan { agenda, calendar, ..plan };
    };
    for point in &mut sitting.points {
        match point.item {
            Some(item) => ask_as_planned(&mut agenda, item, point.kind),
            None => point.item = add(&mut agenda, point),
        }
    }
    let Sitting { title, place, note, .. } = sitting.clone();
    Plan { title: title.unwrap_or(plan.title), place, note, agenda, calendar, ..plan }
}

fn ask_as_planned(agenda: &mut Agenda, item: ItemIx, kind: Option<Kind>) {
    if let Some(kind) = kind.filter(|_| agenda.has(item)) {
        let facts = agenda.item(item).facts();
        agenda.set_facts(item, Facts { kind, ..facts });
    }
}

/// What is only to be taken note of is not coloured.
fn add(agenda: &mut Agenda, point: &SittingPoint) -> Option<ItemIx> {
    let title = point.title.clone().filter(|title| !title.is_empty())?;
    let kind = point.kind.unwrap_or_default();
    let id = (1..=agenda.len() + 1).map(|n| format!("gepland-{n}")).find(|id| agenda.find(id).is_none())?;
    let is_taken = |number: &String| agenda.walk().into_iter().any(|item| agenda.item(item).number == *number);
    let mut numbers = (agenda.children(None).len() + 1..).take(agenda.len() + 1).map(|n| n.to_string());
    let number = numbers.find(|number| !is_taken(number)).unwrap_or_default();
    let item =
        Item { kind, coloured: kind != Kind::Information, text: point.note.clone(), ..Item::new(id, number, title) };
    Some(agenda.push(None, item))
}
