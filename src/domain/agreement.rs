//! Who colours alike: for every two councils, how often they gave the same level and how far apart they were otherwise.
//!
//! Only items on which both gave a level are counted; silence agrees with nobody. All is counted in items, never in shares.

use super::id::CouncilIx;
use super::mark::Cell;
use super::meeting::Meeting;

/// How often every two councils of a meeting coloured alike.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agreement {
    councils: usize,
    /// One for each two councils, the first before the second, row by row.
    pairs: Vec<Pair>,
}

/// How two councils coloured the items on which both gave a level.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Pair {
    /// On so many items they stood no, one, two … steps of the scale apart.
    pub apart: Vec<u32>,
}

impl Pair {
    /// On so many items both gave a level.
    #[must_use]
    pub fn both(&self) -> u32 {
        self.apart.iter().sum()
    }

    /// On so many of those they gave the same.
    #[must_use]
    pub fn alike(&self) -> u32 {
        self.apart.first().copied().unwrap_or(0)
    }

    /// Whether they agree more often than two others do: exactly, as parts of what both coloured.
    fn cmp_share(&self, other: &Self) -> std::cmp::Ordering {
        let cross = |a: &Self, b: &Self| u64::from(a.alike()) * u64::from(b.both());
        cross(self, other).cmp(&cross(other, self))
    }
}

impl Agreement {
    /// Compares every two councils on the coloured items of a meeting.
    #[must_use]
    pub fn of(meeting: &Meeting) -> Self {
        let councils = meeting.region().councils.len();
        let levels = meeting.scale().levels().len();
        let pair = Pair { apart: vec![0; levels] };
        let mut agreement = Self { councils, pairs: vec![pair; councils * councils.saturating_sub(1) / 2] };
        let agenda = meeting.agenda();
        for item in agenda.walk().into_iter().filter(|&item| agenda.is_coloured(item)) {
            let level = |council| meeting.marks().counted(Cell { item, council }).level();
            let given: Vec<_> = meeting.region().indices().filter_map(|c| Some((c, level(c)?))).collect();
            for (place, &(a, of_a)) in given.iter().enumerate() {
                for &(b, of_b) in &given[place + 1..] {
                    let steps = of_a.index().abs_diff(of_b.index());
                    let pair = agreement.place(a, b).and_then(|place| agreement.pairs.get_mut(place));
                    if let Some(count) = pair.and_then(|pair| pair.apart.get_mut(steps)) {
                        *count += 1;
                    }
                }
            }
        }
        agreement
    }

    fn place(&self, a: CouncilIx, b: CouncilIx) -> Option<usize> {
        let (a, b) = (a.min(b).index(), a.max(b).index());
        // Before row a stand a rows of councils - 1, councils - 2, … pairs.
        (a != b && b < self.councils).then(|| a * self.councils - a * (a + 1) / 2 + (b - a - 1))
    }

    /// How two councils coloured; none for a council with itself.
    #[must_use]
    pub fn pair(&self, a: CouncilIx, b: CouncilIx) -> Option<&Pair> {
        self.pairs.get(self.place(a, b)?)
    }

    /// The pairs that can be held beside each other: those that coloured at least half as many points as any two did.
    fn compared(&self) -> impl Iterator<Item = ((CouncilIx, CouncilIx), &Pair)> {
        let rows = (0..self.councils).map(CouncilIx::at);
        let both = rows.flat_map(|a| (a.index() + 1..self.councils).map(move |b| (a, CouncilIx::at(b))));
        // One point that two happened to share says little beside the many that others did.
        let most = self.pairs.iter().map(Pair::both).max().unwrap_or(0);
        both.zip(&self.pairs).filter(move |(_, pair)| pair.both() > 0 && 2 * pair.both() >= most)
    }

    /// The councils that coloured alike for the largest part of what both coloured, all that share the first place; none
    /// when no two spoke on the same item, or when there is nobody to compare them with.
    #[must_use]
    pub fn closest(&self) -> Vec<(CouncilIx, CouncilIx)> {
        self.extreme(Pair::cmp_share)
    }

    /// The councils that did so for the smallest part.
    #[must_use]
    pub fn furthest(&self) -> Vec<(CouncilIx, CouncilIx)> {
        self.extreme(|a, b| b.cmp_share(a))
    }

    fn extreme(&self, cmp: impl Fn(&Pair, &Pair) -> std::cmp::Ordering) -> Vec<(CouncilIx, CouncilIx)> {
        let Some((_, best)) = self.compared().max_by(|(_, a), (_, b)| cmp(a, b)) else { return Vec::new() };
        let equal = |(_, pair): &(_, &Pair)| cmp(pair, best).is_eq();
        let found: Vec<_> = self.compared().filter(equal).map(|(councils, _)| councils).collect();
        // Where all are alike nobody stands out.
        if found.len() == self.compared().count() { Vec::new() } else { found }
    }
}
