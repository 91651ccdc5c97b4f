//! The calendar, milestones and costs, as far as they are otherwise than the agenda says. What is as it says is not repeated, and
//! files from before they could change have none of it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::calendar::{Sitting, sitting_on};
use crate::domain::event::Deed;
use crate::domain::id::ItemIx;
use crate::domain::meeting::Meeting;
use crate::domain::time::Date;
use crate::store::wire::{CostWords, MilestoneWords, Names, SittingWords};

/// An item and all its milestones.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Milestones(String, Vec<MilestoneWords>);

/// An item and all its costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Costs(String, Vec<CostWords>);

/// The items of which the milestones are otherwise, in reading order.
pub(super) fn milestones(meeting: &Meeting) -> Vec<Milestones> {
    let mut first: BTreeMap<ItemIx, &[_]> = BTreeMap::new();
    for deed in deeds(meeting) {
        if let Deed::MilestonesChanged { item, before, .. } = deed {
            first.entry(*item).or_insert(before);
        }
    }
    let agenda = meeting.agenda();
    let differs = |item: &ItemIx| first.get(item).is_some_and(|before| *before != agenda.item(*item).milestones);
    let row = |item: ItemIx| {
        let it = agenda.item(item);
        Milestones(it.id.clone(), it.milestones.iter().map(Into::into).collect())
    };
    agenda.walk().into_iter().filter(differs).map(row).collect()
}

/// The items of which the costs are otherwise, in reading order.
pub(super) fn costs(meeting: &Meeting) -> Vec<Costs> {
    let mut first: BTreeMap<ItemIx, &[_]> = BTreeMap::new();
    for deed in deeds(meeting) {
        if let Deed::CostsChanged { item, before, .. } = deed {
            first.entry(*item).or_insert(before);
        }
    }
    let agenda = meeting.agenda();
    let differs = |item: &ItemIx| first.get(item).is_some_and(|before| *before != agenda.item(*item).costs);
    let row = |item: ItemIx| {
        let it = agenda.item(item);
        Costs(it.id.clone(), it.costs.iter().map(|cost| CostWords::of(Names(meeting), cost)).collect())
    };
    agenda.walk().into_iter().filter(differs).map(row).collect()
}

/// The whole calendar, when it is otherwise.
pub(super) fn calendar(meeting: &Meeting) -> Vec<SittingWords> {
    let mut first: BTreeMap<Date, Option<&Sitting>> = BTreeMap::new();
    for deed in deeds(meeting) {
        if let Deed::CalendarChanged { before, after } = deed {
            before.iter().for_each(|sitting| _ = first.entry(sitting.date).or_insert(Some(sitting)));
            after.iter().for_each(|sitting| _ = first.entry(sitting.date).or_insert(None));
        }
    }
    let calendar = meeting.calendar();
    if first.iter().all(|(day, before)| sitting_on(calendar, *day) == *before) {
        return Vec::new();
    }
    calendar.iter().filter_map(|sitting| SittingWords::of(Names(meeting), sitting).ok()).collect()
}

/// Everything that happened, be it taken back since.
fn deeds(meeting: &Meeting) -> impl Iterator<Item = &Deed> {
    meeting.history().others().filter_map(|(_, event)| event.deed())
}
