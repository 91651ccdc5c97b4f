//! Counting swings exactly: councils decide one after another, and what comes to the same is counted once.
//!
//! After the first councils have said yes or no, all that matters is how much of each amount is still needed, and of that
//! only which sums of the councils still to come are enough. So the 2²⁵ ways of 25 councils fold into some ten thousand
//! standings, from which the ways before (forwards) and the winning ways after (backwards) are counted by size.

use std::cmp::Reverse;
use std::collections::HashMap;

use super::game::Game;

/// Where a decision leads.
#[derive(Debug, Clone, Copy)]
enum Next {
    /// The coalition wins, whoever else joins.
    Won,
    /// It loses, whoever else joins.
    Lost,
    /// It depends: the standing with this number, after one council more.
    Open(usize),
}

/// Where the two answers of the next council lead from a standing: no, yes.
type Standing = [Next; 2];

/// From this many councils to come downwards, their sums are told apart one by one.
const SUMS_OF: usize = 13;

/// For each council, how many of its swings have so many others in the coalition, from none to all.
pub(super) fn swings(game: &Game) -> Vec<Vec<u64>> {
    let n = game.councils;
    let mut order: Vec<usize> = (0..n).collect();
    // The heaviest decide most, so they go first; equals stand together.
    order.sort_by_key(|&council| Reverse(game.amounts.iter().map(|a| a.brings[council]).collect::<Vec<_>>()));
    let (start, levels) = levels(game, &order);
    let mut swings = vec![vec![0; n]; n];
    if !matches!(start, Next::Open(_)) {
        return swings;
    }
    let after = winning(&levels, n);
    let mut before = vec![vec![1]];
    for (depth, (level, &council)) in levels.iter().zip(&order).enumerate() {
        let rest = n - depth - 1;
        let mut reached = vec![vec![0_u64; depth + 2]; after[depth + 1].len()];
        for ([no, yes], ways) in level.iter().zip(&before) {
            let (no_wins, yes_wins) = (wins(*no, &after[depth + 1], rest), wins(*yes, &after[depth + 1], rest));
            for (earlier, &ways) in ways.iter().enumerate() {
                for later in 0..=rest {
                    // Whoever wins without this council wins with it.
                    swings[council][earlier + later] += ways * (yes_wins[later] - no_wins[later]);
                }
            }
            for (joined, next) in [(0, *no), (1, *yes)] {
                if let Next::Open(standing) = next {
                    ways.iter().enumerate().for_each(|(size, ways)| reached[standing][size + joined] += ways);
                }
            }
        }
        before = reached;
    }
    swings
}

/// The standings after none, one, two … councils, and where it starts.
fn levels(game: &Game, order: &[usize]) -> (Next, Vec<Vec<Standing>>) {
    let needs: Vec<u64> = game.amounts.iter().map(|amount| amount.need).collect();
    let mut sums = Sums::of(game, order);
    let (mut known, mut here) = (HashMap::new(), Vec::new());
    let start = standing(game, &sums, needs, &mut known, &mut here);
    let mut levels = Vec::with_capacity(order.len());
    for (depth, &council) in order.iter().enumerate() {
        sums.without_first(game, &order[depth..]);
        let (mut known, mut next) = (HashMap::new(), Vec::new());
        let mut lead = |needs| standing(game, &sums, needs, &mut known, &mut next);
        let level = here.iter().map(|needs: &Vec<u64>| {
            let helped =
                needs.iter().zip(&game.amounts).map(|(need, amount)| need.saturating_sub(amount.brings[council]));
            let helped = helped.collect();
            [lead(needs.clone()), lead(helped)]
        });
        levels.push(level.collect());
        here = next;
    }
    (start, levels)
}

/// The standing in which so much is still needed: won, lost, or one that is known by all that comes to the same.
fn standing(
    game: &Game,
    sums: &Sums,
    mut needs: Vec<u64>,
    known: &mut HashMap<Vec<u64>, usize>,
    here: &mut Vec<Vec<u64>>,
) -> Next {
    for (amount, need) in needs.iter_mut().enumerate() {
        *need = sums.enough(amount, *need);
    }
    if game.is_won(&|amount| needs[amount] == 0) {
        return Next::Won;
    }
    if !game.is_won(&|amount| needs[amount] != NEVER) {
        return Next::Lost;
    }
    let number = *known.entry(needs).or_insert_with_key(|needs| {
        here.push(needs.clone());
        here.len() - 1
    });
    Next::Open(number)
}

/// More than those to come can bring.
const NEVER: u64 = u64::MAX;

/// What the councils to come can bring of each amount.
struct Sums {
    /// All of them together.
    most: Vec<u64>,
    /// Every sum of some of them, in order; empty as long as there are too many.
    each: Vec<Vec<u64>>,
}

impl Sums {
    fn of(game: &Game, order: &[usize]) -> Self {
        let mut sums = Self { most: Vec::new(), each: Vec::new() };
        sums.count(game, order);
        sums
    }

    fn without_first(&mut self, game: &Game, to_come: &[usize]) {
        self.count(game, to_come.get(1..).unwrap_or_default());
    }

    fn count(&mut self, game: &Game, to_come: &[usize]) {
        let brings = |amount: usize| to_come.iter().map(move |&council| game.amounts[amount].brings[council]);
        let amounts = 0..game.amounts.len();
        self.most = amounts.clone().map(|amount| brings(amount).fold(0, u64::saturating_add)).collect();
        self.each =
            if to_come.len() < SUMS_OF { amounts.map(|amount| all_sums(brings(amount))).collect() } else { Vec::new() };
    }

    /// The least that the councils to come can bring and that is enough: what needs the same comes to the same.
    fn enough(&self, amount: usize, need: u64) -> u64 {
        if need > self.most[amount] {
            return NEVER;
        }
        match self.each.get(amount) {
            Some(sums) => sums.get(sums.partition_point(|&sum| sum < need)).copied().unwrap_or(NEVER),
            None => need,
        }
    }
}

fn all_sums(parts: impl Iterator<Item = u64>) -> Vec<u64> {
    let mut sums = vec![0_u64];
    for part in parts {
        let more: Vec<_> = sums.iter().map(|sum| sum.saturating_add(part)).collect();
        sums.extend(more);
        sums.sort_unstable();
        sums.dedup();
    }
    sums
}

/// For each standing at each depth, in how many ways it is won with so many more members.
fn winning(levels: &[Vec<Standing>], n: usize) -> Vec<Vec<Vec<u64>>> {
    let mut after = vec![Vec::new(); n + 1];
    for (depth, level) in levels.iter().enumerate().rev() {
        let rest = n - depth - 1;
        let ways = |[no, yes]: &Standing| {
            let mut ways = wins(*no, &after[depth + 1], rest);
            ways.push(0);
            let with = wins(*yes, &after[depth + 1], rest);
            ways.iter_mut().skip(1).zip(with).for_each(|(ways, more)| *ways += more);
            ways
        };
        after[depth] = level.iter().map(ways).collect();
    }
    after
}

/// In how many ways a standing is won with so many more of the `rest` that are still to decide.
fn wins(next: Next, after: &[Vec<u64>], rest: usize) -> Vec<u64> {
    match next {
        Next::Won => choices(rest),
        Next::Lost => vec![0; rest + 1],
        Next::Open(standing) => after[standing].clone(),
    }
}

/// In how many ways none, one, two … out of so many are chosen: a row of Pascal's triangle.
fn choices(n: usize) -> Vec<u64> {
    let mut row = vec![1_u64];
    for _ in 0..n {
        let next = std::iter::once(&0).chain(&row).zip(row.iter().chain([&0])).map(|(a, b)| a + b).collect();
        row = next;
    }
    row
}
