//! What is still needed: which councils' moves to green would settle an item, who can block it alone, and whose answer
//! settles most.

mod search;

use super::council::{Presence, Region};
use super::id::CouncilIx;
use super::ledger::{Ledger, Slot, Voice};
use super::outcome::{Firmness, Judge, Quorum};

/// The smallest sets are found by trying all, as long as there are no more than this to try; beyond, one set is found by
/// weight. Councils that the rule cannot tell apart are tried once, so that 20 candidates can always be tried.
pub const TRIED_UP_TO: usize = 1 << 20;
/// More sets than this are not listed.
pub const SETS_LISTED: usize = 200;

/// What is still needed for an item to have settled support.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Needed {
    /// The moves to green that would settle it.
    pub moves: Moves,
    /// The councils still to speak, each of which can make support impossible by itself.
    pub blockers: Vec<CouncilIx>,
    /// The councils still to speak for whom most levels of the scale would settle the outcome.
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

/// Sets of councils of equal size, with whom they were chosen from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sets {
    /// From whom they were chosen.
    pub pool: Pool,
    /// The councils in the pool.
    pub candidates: Vec<CouncilIx>,
    /// The sets, each in the order of the columns; no more than [`SETS_LISTED`].
    pub sets: Vec<Vec<CouncilIx>>,
    /// Whether these are all there are.
    pub complete: bool,
    /// Whether any other choice of so many candidates would do as well.
    pub whichever: bool,
}

impl Sets {
    /// When any so many of the candidates will do, how many.
    #[must_use]
    pub fn any_of(&self) -> Option<usize> {
        self.sets.first().filter(|_| self.whichever).map(Vec::len)
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
        return search::sets(judge, region, ledger, pool, &asked);
    }
    Moves::Impossible
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
    let ends_it = |council, voice| !judge.is_support_possible(&answered(region, ledger, council, voice));
    let blocks = |&council: &CouncilIx| judge.choices().any(|voice| ends_it(council, voice));
    outstanding.iter().copied().filter(blocks).collect()
}

fn deciders(judge: Judge<'_>, region: &Region, ledger: &Ledger, outstanding: &[CouncilIx]) -> Vec<CouncilIx> {
    if judge.outcome(ledger).1 == Firmness::Settled {
        return Vec::new();
    }
    let settling = |council| {
        let settles = |&voice: &Voice| judge.outcome(&answered(region, ledger, council, voice)).1 == Firmness::Settled;
        judge.levels().filter(settles).count()
    };
    let counts: Vec<_> = outstanding.iter().map(|&council| (council, settling(council))).collect();
    let most = counts.iter().map(|&(_, n)| n).max().unwrap_or(0);
    counts.into_iter().filter(|&(_, n)| n > 0 && n == most).map(|(council, _)| council).collect()
}
