//! What is still needed: which councils' moves to green would settle an item, who can block it alone, and whose answer
//! settles most.

use super::council::{Presence, Region};
use super::id::CouncilIx;
use super::ledger::{Ledger, Slot, Voice};
use super::outcome::{Firmness, Judge, Quorum};

/// Up to so many candidates the smallest sets are found by trying all; beyond, one set is found by weight.
pub const EXACT_UP_TO: usize = 20;
/// More sets than this are not listed.
pub const SETS_LISTED: usize = 200;

/// What is still needed for an item to have settled support.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Needed {
    /// The moves to green that would settle it.
    pub moves: Moves,
    /// The councils still to speak, each of which can make support impossible by itself.
    pub blockers: Vec<CouncilIx>,
    /// The councils still to speak whose answer settles the outcome in most cases.
    pub deciders: Vec<CouncilIx>,
}

/// Which moves to green would settle support.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Moves {
    /// None: support is settled.
    Nothing,
    /// Too few councils are present for any outcome.
    Quorum,
    /// All the smallest sets, each enough by itself.
    Smallest(Sets),
    /// One set out of several; there were too many candidates to try all.
    OneOfSeveral(Sets),
    /// Nobody's move would do: not even if everyone at the table turned green.
    Impossible,
}

/// Sets of councils, with whom they were chosen from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sets {
    /// From whom they were chosen.
    pub pool: Pool,
    /// The councils in the pool.
    pub candidates: Vec<CouncilIx>,
    /// The sets, each in the order of the columns.
    pub sets: Vec<Vec<CouncilIx>>,
}

impl Sets {
    /// When any so many of the candidates will do, how many.
    #[must_use]
    pub fn any_of(&self) -> Option<usize> {
        let size = self.sets.first()?.len();
        let subsets = (0..size).try_fold(1_usize, |n, i| Some(n.checked_mul(self.candidates.len() - i)? / (i + 1)))?;
        (subsets == self.sets.len()).then_some(size)
    }
}

/// From whom a move is asked, the least demanding first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Pool {
    /// Those who have not spoken yet.
    Outstanding,
    /// Those, and those who have not said no: amber, no view, abstaining.
    Undecided,
    /// Everyone at the table, those against included.
    Everyone,
}

impl Pool {
    const ALL: [Self; 3] = [Self::Outstanding, Self::Undecided, Self::Everyone];

    const fn asks(self, voice: Voice) -> bool {
        match voice {
            Voice::For => false,
            Voice::Outstanding => true,
            Voice::Conditional | Voice::NoView | Voice::Abstaining => !matches!(self, Self::Outstanding),
            Voice::Against => matches!(self, Self::Everyone),
        }
    }
}

const GREEN: Slot = Slot { voice: Voice::For, presence: Presence::Present };

/// What is still needed for an item with these voices.
#[must_use]
pub fn still_needed(judge: Judge<'_>, region: &Region, ledger: &Ledger, slots: &[(CouncilIx, Slot)]) -> Needed {
    let here: Vec<_> = slots.iter().copied().filter(|(_, s)| s.presence == Presence::Present).collect();
    let outstanding: Vec<_> =
        here.iter().filter(|(_, s)| s.voice == Voice::Outstanding).map(|&(council, _)| council).collect();
    Needed {
        moves: moves(judge, region, ledger, &here),
        blockers: blockers(judge, region, ledger, &outstanding),
        deciders: deciders(judge, region, ledger, &outstanding),
    }
}

fn moves(judge: Judge<'_>, region: &Region, ledger: &Ledger, here: &[(CouncilIx, Slot)]) -> Moves {
    if judge.quorum(ledger.whole()) == Quorum::Missing {
        return Moves::Quorum;
    }
    if judge.is_support_certain(ledger) {
        return Moves::Nothing;
    }
    for pool in Pool::ALL {
        let asked: Vec<_> = here.iter().copied().filter(|(_, s)| pool.asks(s.voice)).collect();
        let mut all_green = ledger.clone();
        asked.iter().for_each(|&(council, slot)| all_green.shift(region, council, slot, GREEN));
        if !judge.is_support_certain(&all_green) {
            continue;
        }
        let candidates = asked.iter().map(|&(council, _)| council).collect();
        let search = Search { judge, region, asked: &asked };
        return if asked.len() <= EXACT_UP_TO {
            Moves::Smallest(Sets { pool, candidates, sets: search.smallest(ledger) })
        } else {
            Moves::OneOfSeveral(Sets { pool, candidates, sets: vec![search.one(ledger)] })
        };
    }
    Moves::Impossible
}

struct Search<'a> {
    judge: Judge<'a>,
    region: &'a Region,
    asked: &'a [(CouncilIx, Slot)],
}

impl Search<'_> {
    fn smallest(&self, ledger: &Ledger) -> Vec<Vec<CouncilIx>> {
        let mut ledger = ledger.clone();
        let mut found = Vec::new();
        for size in 1..=self.asked.len() {
            self.extend(&mut ledger, size, 0, &mut Vec::with_capacity(size), &mut found);
            if !found.is_empty() {
                break;
            }
        }
        found
    }

    fn extend(
        &self,
        ledger: &mut Ledger,
        size: usize,
        from: usize,
        chosen: &mut Vec<CouncilIx>,
        found: &mut Vec<Vec<CouncilIx>>,
    ) {
        if size == 0 {
            if self.judge.is_support_certain(ledger) {
                found.push(chosen.clone());
            }
            return;
        }
        for next in from..=self.asked.len().saturating_sub(size) {
            if found.len() == SETS_LISTED {
                return;
            }
            let (council, slot) = self.asked[next];
            ledger.shift(self.region, council, slot, GREEN);
            chosen.push(council);
            self.extend(ledger, size - 1, next + 1, chosen, found);
            chosen.pop();
            ledger.shift(self.region, council, GREEN, slot);
        }
    }

    /// The heaviest first until it is enough, then without each that turns out not to be needed.
    fn one(&self, ledger: &Ledger) -> Vec<CouncilIx> {
        let mut ledger = ledger.clone();
        let mut by_weight = self.asked.to_vec();
        by_weight.sort_by_key(|&(council, _)| std::cmp::Reverse(self.region.council(council).weights.first().copied()));
        let mut chosen = Vec::new();
        for (council, slot) in by_weight {
            if self.judge.is_support_certain(&ledger) {
                break;
            }
            ledger.shift(self.region, council, slot, GREEN);
            chosen.push((council, slot));
        }
        chosen.reverse();
        chosen.retain(|&(council, slot)| {
            ledger.shift(self.region, council, GREEN, slot);
            let needed = !self.judge.is_support_certain(&ledger);
            if needed {
                ledger.shift(self.region, council, slot, GREEN);
            }
            needed
        });
        let mut councils: Vec<_> = chosen.into_iter().map(|(council, _)| council).collect();
        councils.sort_unstable();
        councils
    }
}

const STILL: Slot = Slot { voice: Voice::Outstanding, presence: Presence::Present };

fn answered(region: &Region, ledger: &Ledger, council: CouncilIx, voice: Voice) -> Ledger {
    let mut after = ledger.clone();
    after.shift(region, council, STILL, Slot { voice, presence: Presence::Present });
    after
}

fn blockers(judge: Judge<'_>, region: &Region, ledger: &Ledger, outstanding: &[CouncilIx]) -> Vec<CouncilIx> {
    if !judge.is_support_possible(ledger) {
        return Vec::new();
    }
    let blocks = |&council: &CouncilIx| !judge.is_support_possible(&answered(region, ledger, council, Voice::Against));
    outstanding.iter().copied().filter(blocks).collect()
}

fn deciders(judge: Judge<'_>, region: &Region, ledger: &Ledger, outstanding: &[CouncilIx]) -> Vec<CouncilIx> {
    if judge.outcome(ledger).1 == Firmness::Settled {
        return Vec::new();
    }
    let settling = |council| {
        let answers = [Voice::For, Voice::Conditional, Voice::Against];
        let settles = |&voice: &Voice| judge.outcome(&answered(region, ledger, council, voice)).1 == Firmness::Settled;
        answers.iter().filter(|v| settles(v)).count()
    };
    let counts: Vec<_> = outstanding.iter().map(|&council| (council, settling(council))).collect();
    let most = counts.iter().map(|&(_, n)| n).max().unwrap_or(0);
    counts.into_iter().filter(|&(_, n)| n > 0 && n == most).map(|(council, _)| council).collect()
}
