//! The tree of the items: who stands below whom, and who speaks of the same thing.

use std::collections::{HashMap, HashSet};

use super::items::{Above, Entry, Tie};
use crate::clean::excerpt;
use crate::domain::agenda::{Agenda, Related};
use crate::domain::id::ItemIx;
use crate::store::hand::fault::{Fault, Thing};
use crate::store::hand::limits;
use crate::store::hand::placed::{Placed, Raw};
use crate::store::hand::reader::Reader;

/// The agenda, and what is read of its items only when all of them are known.
pub(super) struct Tree<'a> {
    pub(super) agenda: Agenda,
    /// What councils bring in on each item, in reading order.
    pub(super) contributions: Vec<(ItemIx, Vec<Raw<'a>>)>,
}

/// The agenda of these entries.
pub(super) fn agenda<'a>(reader: &mut Reader<'a>, entries: Vec<Entry<'a>>) -> Tree<'a> {
    let above = above(reader, &entries);
    let mut below = vec![Vec::new(); entries.len()];
    let mut stack = Vec::new();
    for (entry, above) in above.iter().enumerate().rev() {
        match above {
            Some(above) => below[*above].push(entry),
            None => stack.push(entry),
        }
    }
    let mut agenda = Agenda::default();
    let mut index: Vec<Option<(ItemIx, usize)>> = vec![None; entries.len()];
    let mut waiting: Vec<Option<Entry<'_>>> = entries.into_iter().map(Some).collect();
    let (mut ties, mut said) = (Vec::new(), Vec::new());
    // Pre-order, so that an item's index follows the reading order and its parent is always there before it.
    while let Some(entry) = stack.pop() {
        stack.extend(below[entry].iter());
        let Some(Entry { item, at, above: _, related, contributions }) = waiting[entry].take() else { continue };
        let parent = above[entry].and_then(|above| index[above]);
        let ix = agenda.push(parent.map(|(ix, _)| ix), item);
        let depth = parent.map_or(1, |(_, depth)| depth + 1);
        if depth == limits::DEPTH + 1 {
            reader.fault(at, Fault::TooDeep);
        }
        index[entry] = Some((ix, depth));
        ties.push((ix, related));
        said.push((ix, contributions));
    }
    for (item, related) in ties {
        relate(reader, &mut agenda, item, related);
    }
    mirror(&mut agenda);
    Tree { agenda, contributions: said }
}

/// For each entry the one above it, if any. What stands in a circle is reported and put at the top.
fn above<'a>(reader: &mut Reader<'a>, entries: &[Entry<'a>]) -> Vec<Option<usize>> {
    let by_id: HashMap<&str, usize> = entries.iter().enumerate().map(|(at, e)| (e.item.id.as_str(), at)).collect();
    let mut above: Vec<Option<usize>> = entries
        .iter()
        .map(|entry| match &entry.above {
            Above::Top => None,
            Above::Entry(above) => Some(*above),
            Above::Named(parent) => named(reader, entries, &by_id, parent),
        })
        .collect();
    // Every entry is walked up from once: `seen` tells from which start it was first met.
    let mut seen = vec![usize::MAX; entries.len()];
    for start in 0..entries.len() {
        let mut at = start;
        while seen[at] == usize::MAX {
            seen[at] = start;
            match above[at] {
                Some(next) if seen[next] == start => {
                    for member in circle(reader, entries, &above, next) {
                        above[member] = None;
                    }
                }
                Some(next) => at = next,
                None => {}
            }
        }
    }
    above
}

fn named<'a>(
    reader: &mut Reader<'a>,
    entries: &[Entry<'a>],
    by_id: &HashMap<&str, usize>,
    parent: &Placed<'a, String>,
) -> Option<usize> {
    let known = || entries.iter().map(|e| e.item.id.as_str());
    reader.refer(Thing::Item, Some(parent.clone()), |id| by_id.get(id).copied(), known)
}

/// Reports the circle that goes up from `start` and comes back to it, at the first of its items in the file, and tells
/// who stands in it.
fn circle(reader: &mut Reader<'_>, entries: &[Entry<'_>], above: &[Option<usize>], start: usize) -> Vec<usize> {
    let up = |from: usize| std::iter::successors(Some(from), |&at| above[at]);
    let length = 1 + up(start).skip(1).take_while(|&at| at != start).count();
    let first = up(start).take(length).min().unwrap_or(start);
    let path: Vec<&str> = up(first).take(length + 1).map(|at| entries[at].item.id.as_str()).collect();
    let at = match &entries[first].above {
        Above::Named(parent) => parent.at,
        Above::Top | Above::Entry(_) => entries[first].at,
    };
    reader.fault(at, Fault::Cycle { path: excerpt(&path.join(" → ")) });
    up(first).take(length).collect()
}

fn relate<'a>(reader: &mut Reader<'a>, agenda: &mut Agenda, item: ItemIx, ties: Vec<Tie<'a>>) {
    for Tie { item: other, why } in ties {
        let at = other.at;
        let known = || agenda.walk().into_iter().map(|i| agenda.item(i).id.as_str());
        match reader.refer(Thing::Item, Some(other), |id| agenda.find(id), known) {
            Some(other) if other == item => reader.fault(at, Fault::RelatedToItself),
            Some(other) => agenda.relate(item, Related { item: other, why }),
            None => {}
        }
    }
}

/// A tie holds both ways: who reads the other item finds it too.
fn mirror(agenda: &mut Agenda) {
    let ties: Vec<(ItemIx, Related)> = agenda
        .walk()
        .into_iter()
        .flat_map(|item| agenda.item(item).related.iter().map(move |related| (item, related.clone())))
        .collect();
    let mut told: HashSet<(ItemIx, ItemIx)> = ties.iter().map(|(item, related)| (*item, related.item)).collect();
    for (item, Related { item: other, why }) in ties {
        if told.insert((other, item)) {
            agenda.relate(other, Related { item, why });
        }
    }
}
