//! Which items stand elsewhere: as few as explain the new order.

use std::collections::{HashMap, HashSet};

use crate::domain::agenda::Agenda;
use crate::domain::id::ItemIx;

/// The items of the newer agenda that stand under another item than before, or otherwise among their siblings.
pub(super) fn moved(old: &Agenda, new: &Agenda) -> HashSet<ItemIx> {
    let places: HashMap<ItemIx, usize> = old.walk().into_iter().enumerate().map(|(n, item)| (item, n)).collect();
    let before = |item: ItemIx| old.find(&new.item(item).id).filter(|item| places.contains_key(item));
    let id = |agenda: &Agenda, item: Option<ItemIx>| item.map(|item| agenda.item(item).id.clone());
    let mut moved = HashSet::new();
    let above = new.walk().into_iter().map(Some).chain([None]);
    for parent in above {
        let mut stayed = Vec::new();
        for &item in new.children(parent).iter().filter(|&&item| !new.is_withdrawn(item)) {
            let Some(was) = before(item) else { continue };
            if id(old, old.parent(was)) == id(new, parent) {
                stayed.push((item, places[&was]));
            } else {
                moved.insert(item);
            }
        }
        let still = longest_rising(&stayed.iter().map(|&(_, place)| place).collect::<Vec<_>>());
        moved.extend(stayed.iter().enumerate().filter(|(n, _)| !still.contains(n)).map(|(_, &(item, _))| item));
    }
    moved
}

/// The places of a longest part of a list of different numbers that rises.
fn longest_rising(numbers: &[usize]) -> HashSet<usize> {
    // For each length the place of the lowest number that ends a rising part of it, and for each place the one before.
    let (mut ends, mut previous): (Vec<usize>, Vec<Option<usize>>) = (Vec::new(), Vec::new());
    for (place, number) in numbers.iter().enumerate() {
        let length = ends.partition_point(|&end| numbers[end] < *number);
        previous.push(length.checked_sub(1).map(|shorter| ends[shorter]));
        if length == ends.len() {
            ends.push(place);
        } else {
            ends[length] = place;
        }
    }
    std::iter::successors(ends.last().copied(), |&place| previous[place]).collect()
}
