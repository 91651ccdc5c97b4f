//! The search for sets of councils whose move to green settles support.

use std::collections::{BTreeMap, BTreeSet};

use super::{GREEN, Judge, Ledger, Moves, Pool, Region, SETS_LISTED, Sets, Slot, TRIED_UP_TO};
use crate::domain::id::{CouncilIx, GroupIx, WeightIx};
use crate::domain::rule::Criterion;

/// The sets of those asked who would settle support; it is known that all of them together would.
pub(super) fn sets(
    judge: Judge<'_>,
    region: &Region,
    ledger: &Ledger,
    pool: Pool,
    asked: &[(CouncilIx, Slot)],
) -> Moves {
    let candidates = asked.iter().map(|&(council, _)| council).collect();
    let kinds = kinds(judge, region, asked);
    let tries = kinds.iter().try_fold(1_usize, |n, kind| n.checked_mul(kind.members.len() + 1));
    if tries.is_none_or(|n| n > TRIED_UP_TO) {
        let sets = vec![one(judge, region, ledger, asked)];
        return Moves::OneOfSeveral(Sets { pool, candidates, sets, complete: false, whichever: false });
    }
    let found = smallest(judge, region, ledger, &kinds, asked.len());
    Moves::Smallest(Sets {
        pool,
        candidates,
        sets: found.sets,
        complete: found.complete,
        whichever: !found.others_fail,
    })
}

/// Candidates that the rule cannot tell apart: they say the same, weigh the same and belong to the same groups, as far as
/// its criteria look at weights and groups.
struct Kind {
    slot: Slot,
    members: Vec<CouncilIx>,
    /// So many candidates belong to the kinds after this one.
    after: usize,
}

fn kinds(judge: Judge<'_>, region: &Region, asked: &[(CouncilIx, Slot)]) -> Vec<Kind> {
    let (mut keys, mut groups) = (BTreeSet::new(), BTreeSet::new());
    looked_at(&judge.rule.criterion, &mut keys, &mut groups);
    let mut kinds: Vec<Kind> = Vec::new();
    let mut by_traits = BTreeMap::new();
    for &(council, slot) in asked {
        let weights: Vec<_> = keys.iter().map(|&key| region.weight(council, key).unwrap_or(0)).collect();
        let belongs =
            |&&group: &&GroupIx| region.groups.get(group.index()).is_some_and(|g| g.members.contains(&council));
        let member_of: Vec<_> = groups.iter().filter(belongs).copied().collect();
        let kind = *by_traits.entry((slot.voice as u8, weights, member_of)).or_insert(kinds.len());
        match kinds.get_mut(kind) {
            Some(kind) => kind.members.push(council),
            None => kinds.push(Kind { slot, members: vec![council], after: 0 }),
        }
    }
    let mut after = 0;
    for kind in kinds.iter_mut().rev() {
        kind.after = after;
        after += kind.members.len();
    }
    kinds
}

fn looked_at(criterion: &Criterion, keys: &mut BTreeSet<WeightIx>, groups: &mut BTreeSet<GroupIx>) {
    match criterion {
        Criterion::All(parts) | Criterion::Any(parts) => parts.iter().for_each(|c| looked_at(c, keys, groups)),
        Criterion::Weight(key, _) => {
            keys.insert(*key);
        }
        Criterion::Within(group, inner) => {
            groups.insert(*group);
            looked_at(inner, keys, groups);
        }
        Criterion::Councils(_) | Criterion::AgainstFewerThan(_) | Criterion::OthersFewerThan(_) => {}
    }
}

/// What the search for the smallest sets found.
struct Found {
    sets: Vec<Vec<CouncilIx>>,
    complete: bool,
    others_fail: bool,
}

fn smallest(judge: Judge<'_>, region: &Region, ledger: &Ledger, kinds: &[Kind], most: usize) -> Found {
    let mut ledger = ledger.clone();
    for size in 1..=most {
        let mut search = Search {
            judge,
            region,
            kinds,
            chosen: vec![0; kinds.len()],
            found: Found { sets: Vec::new(), complete: true, others_fail: false },
        };
        search.extend(&mut ledger, size, 0);
        if !search.found.sets.is_empty() {
            search.found.sets.sort_unstable();
            return search.found;
        }
    }
    Found { sets: Vec::new(), complete: true, others_fail: true }
}

struct Search<'a> {
    judge: Judge<'a>,
    region: &'a Region,
    kinds: &'a [Kind],
    /// How many of each kind.
    chosen: Vec<usize>,
    found: Found,
}

impl Search<'_> {
    /// Tries every way to choose so many more from this kind and those after it.
    fn extend(&mut self, ledger: &mut Ledger, size: usize, from: usize) {
        if size == 0 {
            if self.judge.is_support_certain(ledger) {
                self.list(0, &mut Vec::new());
            } else {
                self.found.others_fail = true;
            }
            return;
        }
        let Some(kind) = self.kinds.get(from) else { return };
        let mut turned = 0;
        for n in size.saturating_sub(kind.after)..=kind.members.len().min(size) {
            if self.found.others_fail && !self.found.complete {
                break;
            }
            while turned < n {
                ledger.shift(self.region, kind.members[turned], kind.slot, GREEN);
                turned += 1;
            }
            self.chosen[from] = n;
            self.extend(ledger, size - n, from + 1);
        }
        self.chosen[from] = 0;
        kind.members[..turned].iter().for_each(|&council| ledger.shift(self.region, council, GREEN, kind.slot));
    }

    /// Lists the sets that have so many of each kind, as far as there is room.
    fn list(&mut self, from: usize, set: &mut Vec<CouncilIx>) {
        if self.found.sets.len() == SETS_LISTED {
            self.found.complete = false;
            return;
        }
        match self.kinds.get(from) {
            Some(kind) => self.choose(&kind.members, self.chosen[from], from, set),
            None => {
                let mut set = set.clone();
                set.sort_unstable();
                self.found.sets.push(set);
            }
        }
    }

    fn choose(&mut self, members: &[CouncilIx], n: usize, kind: usize, set: &mut Vec<CouncilIx>) {
        if n == 0 {
            self.list(kind + 1, set);
            return;
        }
        for (place, &council) in members.iter().enumerate().take(members.len() + 1 - n) {
            if !self.found.complete {
                return;
            }
            set.push(council);
            self.choose(&members[place + 1..], n - 1, kind, set);
            set.pop();
        }
    }
}

/// The heaviest first until it is enough, then without each that turns out not to be needed.
fn one(judge: Judge<'_>, region: &Region, ledger: &Ledger, asked: &[(CouncilIx, Slot)]) -> Vec<CouncilIx> {
    let mut ledger = ledger.clone();
    let mut by_weight = asked.to_vec();
    by_weight.sort_by_key(|&(council, _)| std::cmp::Reverse(region.council(council).weights.first().copied()));
    let mut chosen = Vec::new();
    for (council, slot) in by_weight {
        if judge.is_support_certain(&ledger) {
            break;
        }
        ledger.shift(region, council, slot, GREEN);
        chosen.push((council, slot));
    }
    chosen.reverse();
    chosen.retain(|&(council, slot)| {
        ledger.shift(region, council, GREEN, slot);
        let needed = !judge.is_support_certain(&ledger);
        if needed {
            ledger.shift(region, council, slot, GREEN);
        }
        needed
    });
    let mut councils: Vec<_> = chosen.into_iter().map(|(council, _)| council).collect();
    councils.sort_unstable();
    councils
}
