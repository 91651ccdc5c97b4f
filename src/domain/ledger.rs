//! The voices on one item, added up: all that a rule needs to know of it, in constant space.

use super::council::{Presence, Region, WEIGHTS_MAX};
use super::id::{CouncilIx, GroupIx, WeightIx};
use super::mark::Answer;
use super::scale::{Counts, Scale};

/// A number of councils with what they weigh together under each key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Count {
    /// So many councils.
    pub councils: u64,
    /// Their weights, in the order of [`Region::weights`].
    pub weights: [u64; WEIGHTS_MAX],
}

impl Count {
    /// One council.
    #[must_use]
    pub fn one(region: &Region, council: CouncilIx) -> Self {
        let mut weights = [0; WEIGHTS_MAX];
        for (weight, &known) in weights.iter_mut().zip(&region.council(council).weights) {
            *weight = known.unwrap_or(0);
        }
        Self { councils: 1, weights }
    }

    /// All councils of a region.
    #[must_use]
    pub fn all(region: &Region) -> Self {
        region.indices().map(|c| Self::one(region, c)).fold(Self::default(), Self::plus)
    }

    /// The weight under one key.
    #[must_use]
    pub fn weight(&self, key: WeightIx) -> u64 {
        self.weights.get(key.index()).copied().unwrap_or(0)
    }

    /// Both together.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        self.zip(other, u64::saturating_add)
    }

    /// What is left without the other.
    #[must_use]
    pub fn minus(self, other: Self) -> Self {
        self.zip(other, u64::saturating_sub)
    }

    fn zip(self, other: Self, op: impl Fn(u64, u64) -> u64) -> Self {
        let mut weights = self.weights;
        for (mine, theirs) in weights.iter_mut().zip(other.weights) {
            *mine = op(*mine, theirs);
        }
        Self { councils: op(self.councils, other.councils), weights }
    }
}

/// What a council says of an item, as far as rules can tell voices apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Voice {
    /// In favour.
    For,
    /// In favour under conditions.
    Conditional,
    /// Against.
    Against,
    /// Has no view, or gave a level that counts for nothing.
    NoView,
    /// Abstains.
    Abstaining,
    /// Has not spoken yet.
    Outstanding,
}

impl Voice {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::For, Self::Conditional, Self::Against, Self::NoView, Self::Abstaining, Self::Outstanding];

    /// What an answer on a scale says.
    #[must_use]
    pub fn of(answer: Answer, scale: &Scale) -> Self {
        match answer {
            Answer::Pending => Self::Outstanding,
            Answer::NoView => Self::NoView,
            Answer::Abstention => Self::Abstaining,
            Answer::Level(level) => match scale.level(level).map_or(Counts::Nothing, |l| l.counts) {
                Counts::For => Self::For,
                Counts::Conditional => Self::Conditional,
                Counts::Against => Self::Against,
                Counts::Nothing => Self::NoView,
            },
        }
    }
}

/// A voice with whether its council is at the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Slot {
    /// What it says.
    pub voice: Voice,
    /// Whether it is there.
    pub presence: Presence,
}

impl Slot {
    /// All twelve.
    pub fn all() -> impl Iterator<Item = Self> {
        [Presence::Present, Presence::Absent]
            .into_iter()
            .flat_map(|presence| Voice::ALL.into_iter().map(move |voice| Self { voice, presence }))
    }

    const fn place(self) -> usize {
        let presence = match self.presence {
            Presence::Present => 0,
            Presence::Absent => 6,
        };
        presence + self.voice as usize
    }
}

/// The voices on one item within one scope: so many councils, with so much weight, in each slot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sums {
    slots: [Count; 12],
}

impl Sums {
    /// Who is in a slot.
    #[must_use]
    pub const fn slot(&self, slot: Slot) -> Count {
        self.slots[slot.place()]
    }

    /// Adds to a slot.
    pub fn add(&mut self, slot: Slot, count: Count) {
        let place = &mut self.slots[slot.place()];
        *place = place.plus(count);
    }

    /// Takes from a slot.
    pub fn take(&mut self, slot: Slot, count: Count) {
        let place = &mut self.slots[slot.place()];
        *place = place.minus(count);
    }

    /// Those who have spoken, whatever they said.
    #[must_use]
    pub fn heard(&self) -> Count {
        Slot::all().filter(|s| s.voice != Voice::Outstanding).map(|s| self.slot(s)).fold(Count::default(), Count::plus)
    }

    /// Those at the table, or those away.
    #[must_use]
    pub fn with(&self, presence: Presence) -> Count {
        Slot::all().filter(|s| s.presence == presence).map(|s| self.slot(s)).fold(Count::default(), Count::plus)
    }

    /// Everybody.
    #[must_use]
    pub fn everybody(&self) -> Count {
        self.with(Presence::Present).plus(self.with(Presence::Absent))
    }
}

/// Who says what within one scope, whether at the table or away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Voices {
    /// In favour.
    pub favour: Count,
    /// In favour under conditions.
    pub conditional: Count,
    /// Against.
    pub against: Count,
    /// Those who spoke and said none of these: no view, an abstention, or a level that counts for nothing.
    pub aside: Count,
    /// Those who have not spoken.
    pub silent: Count,
}

impl Voices {
    /// Who says what.
    #[must_use]
    pub fn of(sums: &Sums) -> Self {
        let mut voices = Self::default();
        for slot in Slot::all() {
            let part = match slot.voice {
                Voice::For => &mut voices.favour,
                Voice::Conditional => &mut voices.conditional,
                Voice::Against => &mut voices.against,
                Voice::NoView | Voice::Abstaining => &mut voices.aside,
                Voice::Outstanding => &mut voices.silent,
            };
            *part = part.plus(sums.slot(slot));
        }
        voices
    }

    /// Those in favour, with or without conditions.
    #[must_use]
    pub fn in_favour(&self) -> Count {
        self.favour.plus(self.conditional)
    }

    /// Those who have spoken, whatever they said.
    #[must_use]
    pub fn heard(&self) -> Count {
        self.in_favour().plus(self.against).plus(self.aside)
    }

    /// Everybody.
    #[must_use]
    pub fn everybody(&self) -> Count {
        self.heard().plus(self.silent)
    }
}

/// The voices on one item: for the whole region, then for each of its groups.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ledger {
    /// The whole region first, then each group in order.
    scopes: Vec<Sums>,
}

/// What each council weighs and to which groups it belongs, worked out once for counting many items.
#[derive(Debug)]
pub struct Scales {
    councils: Vec<(Count, Vec<usize>)>,
}

impl Scales {
    /// Those of a region.
    #[must_use]
    pub fn of(region: &Region) -> Self {
        let mut councils: Vec<_> = region.indices().map(|council| (Count::one(region, council), Vec::new())).collect();
        for (scope, group) in (1..).zip(&region.groups) {
            for member in &group.members {
                if let Some((_, scopes)) = councils.get_mut(member.index()) {
                    // Who is named twice is in it once.
                    if scopes.last() != Some(&scope) {
                        scopes.push(scope);
                    }
                }
            }
        }
        Self { councils }
    }
}

impl Ledger {
    /// Enters a council in a slot, as [`Ledger::enter`] does.
    pub fn weigh(&mut self, scales: &Scales, council: CouncilIx, slot: Slot) {
        let Some((one, scopes)) = scales.councils.get(council.index()) else { return };
        self.scopes[0].add(slot, *one);
        for &scope in scopes {
            self.scopes[scope].add(slot, *one);
        }
    }

    /// A ledger in which nobody stands yet.
    #[must_use]
    pub fn empty(region: &Region) -> Self {
        Self { scopes: vec![Sums::default(); 1 + region.groups.len()] }
    }

    /// The whole region.
    #[must_use]
    pub fn whole(&self) -> &Sums {
        &self.scopes[0]
    }

    /// One group.
    #[must_use]
    pub fn group(&self, group: GroupIx) -> Option<&Sums> {
        self.scopes.get(1 + group.index())
    }

    /// Enters a council in a slot.
    pub fn enter(&mut self, region: &Region, council: CouncilIx, slot: Slot) {
        let one = Count::one(region, council);
        self.each_scope(region, council, |sums| sums.add(slot, one));
    }

    /// Moves a council from one slot to another.
    pub fn shift(&mut self, region: &Region, council: CouncilIx, from: Slot, to: Slot) {
        if from == to {
            return;
        }
        let one = Count::one(region, council);
        self.each_scope(region, council, |sums| {
            sums.take(from, one);
            sums.add(to, one);
        });
    }

    fn each_scope(&mut self, region: &Region, council: CouncilIx, mut act: impl FnMut(&mut Sums)) {
        let mut scopes = self.scopes.iter_mut();
        if let Some(whole) = scopes.next() {
            act(whole);
        }
        for (sums, group) in scopes.zip(&region.groups) {
            if group.members.contains(&council) {
                act(sums);
            }
        }
    }
}
