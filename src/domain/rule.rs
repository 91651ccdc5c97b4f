//! Rules as data: how marks become an outcome.
//!
//! A rule says whose voices count ([`Base`], [`Amber`], [`Abstention`]), how many must take part ([`Rule::quorum`]) and what
//! must hold of them ([`Criterion`], a tree). It is judged in [`super::outcome`]. Every criterion can only gain from a voice
//! that turns greener; that is what makes "settled" exact.

use super::id::{GroupIx, WeightIx};

/// How marks become an outcome.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// The stable id in files.
    pub id: String,
    /// The name on the screen; none means the language's own word for its preset.
    pub name: Option<String>,
    /// Which known rule it is.
    pub preset: Option<Preset>,
    /// How many councils must be present, out of all, for any outcome at all.
    pub quorum: Option<Threshold>,
    /// Out of whom thresholds are counted.
    pub base: Base,
    /// Whether amber can carry an outcome under conditions.
    pub amber: Amber,
    /// What abstaining does.
    pub abstention: Abstention,
    /// What must hold.
    pub criterion: Criterion,
}

/// The rules that have a name of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Preset {
    /// Every council, abstentions aside.
    Unanimity,
    /// At least one council present in favour, and nobody present against.
    Consent,
    /// More than half of the councils.
    Majority,
    /// More than half of the councils and at least two thirds of a weight.
    MajorityAndTwoThirds(WeightIx),
    /// More than half of the councils and more than half of a weight.
    DoubleMajority(WeightIx),
    /// More than half of the councils of each of so many groups: all that the region has.
    MajorityInEachGroup(u16),
}

/// Out of whom a threshold is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Base {
    /// All councils of the meeting.
    All,
    /// Those present; once a topic is closed, those who were.
    Present,
    /// Those that gave a colour.
    Coloured,
}

/// Whether amber can carry an outcome under conditions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Amber {
    /// Amber counts as support under conditions, and as withheld support without.
    Counts,
    /// Amber is no support, though no opposition either.
    Ignored,
}

/// What abstaining does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Abstention {
    /// The council stays in the base without supporting: it counts against.
    Against,
    /// The council leaves the base.
    Leaves,
}

/// What must hold of the voices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Criterion {
    /// All of these.
    All(Vec<Criterion>),
    /// At least one of these.
    Any(Vec<Criterion>),
    /// Enough councils in favour.
    Councils(Threshold),
    /// Enough of a weight in favour.
    Weight(WeightIx, Threshold),
    /// Fewer councils than this against; with 1, nobody. A council that may still speak could be against.
    AgainstFewerThan(u32),
    /// Fewer councils than this not in favour, for whatever reason: there is no blocking minority of that many members.
    OthersFewerThan(u32),
    /// It holds within a group of councils. Within two groups, one inside the other, the inner one alone is looked at.
    Within(GroupIx, Box<Criterion>),
}

/// How much is enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Threshold {
    /// Whether the amount itself is enough.
    pub comparison: Comparison,
    /// The amount.
    pub amount: Amount,
}

/// Whether an amount itself is enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Comparison {
    /// The amount is enough.
    AtLeast,
    /// The amount is not quite enough.
    MoreThan,
}

/// A number of councils or of weight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Amount {
    /// So many.
    Count(u64),
    /// So large a part of the base.
    Fraction {
        /// Above the line.
        numerator: u64,
        /// Below the line; never nought in a rule that passed [`Rule::fault`].
        denominator: u64,
    },
}

impl Threshold {
    /// At least so large a part.
    #[must_use]
    pub const fn at_least(numerator: u64, denominator: u64) -> Self {
        Self { comparison: Comparison::AtLeast, amount: Amount::Fraction { numerator, denominator } }
    }

    /// More than so large a part.
    #[must_use]
    pub const fn more_than(numerator: u64, denominator: u64) -> Self {
        Self { comparison: Comparison::MoreThan, amount: Amount::Fraction { numerator, denominator } }
    }

    /// At least so many.
    #[must_use]
    pub const fn count(n: u64) -> Self {
        Self { comparison: Comparison::AtLeast, amount: Amount::Count(n) }
    }

    /// Whether `part` is enough out of `base`. Nobody is never enough.
    #[must_use]
    pub fn met(self, part: u64, base: u64) -> bool {
        let (have, want) = match self.amount {
            Amount::Count(n) => (u128::from(part), u128::from(n)),
            Amount::Fraction { numerator, denominator } => {
                (u128::from(part) * u128::from(denominator), u128::from(base) * u128::from(numerator))
            }
        };
        part > 0
            && match self.comparison {
                Comparison::AtLeast => have >= want,
                Comparison::MoreThan => have > want,
            }
    }

    /// The least that is enough out of `base`.
    #[must_use]
    pub fn least(self, base: u64) -> u64 {
        let (want, exact) = match self.amount {
            Amount::Count(n) => (u128::from(n), true),
            Amount::Fraction { numerator, denominator } => {
                let product = u128::from(base) * u128::from(numerator);
                let denominator = u128::from(denominator.max(1));
                (product.div_ceil(denominator), product.is_multiple_of(denominator))
            }
        };
        let least = match self.comparison {
            Comparison::AtLeast => want,
            Comparison::MoreThan if exact => want + 1,
            Comparison::MoreThan => want,
        };
        u64::try_from(least).unwrap_or(u64::MAX).max(1)
    }
}

impl Rule {
    /// A known rule under its usual settings.
    #[must_use]
    pub fn preset(id: impl Into<String>, preset: Preset) -> Self {
        let half = Criterion::Councils(Threshold::more_than(1, 2));
        let (base, abstention, criterion) = match preset {
            Preset::Unanimity => (Base::All, Abstention::Leaves, Criterion::Councils(Threshold::at_least(1, 1))),
            Preset::Consent => (
                Base::Present,
                Abstention::Leaves,
                Criterion::All(vec![Criterion::Councils(Threshold::count(1)), Criterion::AgainstFewerThan(1)]),
            ),
            Preset::Majority => (Base::All, Abstention::Against, half),
            Preset::MajorityAndTwoThirds(weight) => (
                Base::All,
                Abstention::Against,
                Criterion::All(vec![half, Criterion::Weight(weight, Threshold::at_least(2, 3))]),
            ),
            Preset::DoubleMajority(weight) => (
                Base::All,
                Abstention::Against,
                Criterion::All(vec![half, Criterion::Weight(weight, Threshold::more_than(1, 2))]),
            ),
            Preset::MajorityInEachGroup(groups) => {
                let within = |group| Criterion::Within(GroupIx(group), Box::new(half.clone()));
                (Base::All, Abstention::Against, Criterion::All((0..groups).map(within).collect()))
            }
        };
        Self {
            id: id.into(),
            name: None,
            preset: Some(preset),
            quorum: None,
            base,
            amber: Amber::Counts,
            abstention,
            criterion,
        }
    }

    /// The rules of a meeting whose file names none: the majority of councils leads; the double majority, where there is
    /// a weight, and consent stand beside it for comparison.
    #[must_use]
    pub fn usual(weights: usize) -> Vec<Self> {
        let mut rules = vec![Self::preset("meerderheid", Preset::Majority)];
        if weights > 0 {
            rules.push(Self::preset("dubbele-meerderheid", Preset::DoubleMajority(WeightIx(0))));
        }
        rules.push(Self::preset("consent", Preset::Consent));
        rules
    }
}
