//! How much voice each council has under a rule: in how many ways it is the one that makes the difference.
//!
//! A coalition is a set of councils that are green while all others, present, are against. Whether it carries the rule is
//! what [`super::outcome`] says; it is put into thresholds once ([`game`]) and then counted exactly ([`count`]), without
//! trying the coalitions one by one. Two measures are counted:
//!
//! - the index of Penrose (1946) and Banzhaf (1965): in how many coalitions of the others a council turns *no* into *yes*
//!   (a swing), out of the swings of all councils, or out of all coalitions of the others;
//! - the index of Shapley and Shubik (1954): in how many of the n! orders in which the councils can turn green, one after
//!   another, it is this council that turns *no* into *yes* (a pivot).

mod count;
mod game;

use super::council::Region;
use super::id::{CouncilIx, WeightIx};
use super::rule::{Abstention, Amber, Base, Criterion, Rule, Threshold};

/// For more councils than this nothing is counted: 25! orders still fit the numbers, and no region of ours is larger.
pub const COUNCILS_MOST: usize = 25;

/// How much voice each council has under a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Power {
    /// For each council, in the order of the columns.
    Counted(Vec<Influence>),
    /// There are too many councils to count it for.
    TooMany,
}

/// How often a council makes the difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Influence {
    /// In so many coalitions of the others it turns *no* into *yes*.
    pub swings: u64,
    /// So many coalitions of the others there are; what swings are out of these is the absolute index of Penrose and Banzhaf.
    pub coalitions: u64,
    /// Out of the swings of all councils: the normalised index of Banzhaf.
    pub banzhaf: Fraction,
    /// In so many of all orders it is the one that turns *no* into *yes*: the index of Shapley and Shubik.
    pub shapley: Fraction,
}

/// A part of a whole, in lowest terms; nothing out of nothing is 0/1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Fraction {
    /// Above the line.
    pub numerator: u128,
    /// Below the line; never nought.
    pub denominator: u128,
}

impl Fraction {
    /// So much out of so much.
    #[must_use]
    pub const fn new(part: u128, whole: u128) -> Self {
        let (mut a, mut b) = (part, whole);
        while b != 0 {
            (a, b) = (b, a % b);
        }
        if whole == 0 {
            return Self { numerator: 0, denominator: 1 };
        }
        Self { numerator: part / a, denominator: whole / a }
    }

    /// How many that are out of a thousand, rounded half up.
    #[must_use]
    pub const fn thousandths(self) -> u128 {
        (self.numerator * 2_000 + self.denominator) / (self.denominator * 2)
    }
}

/// How much voice each council has under a rule, all councils being present.
#[must_use]
pub fn power(rule: &Rule, region: &Region) -> Power {
    let councils = region.councils.len();
    if councils > COUNCILS_MOST {
        return Power::TooMany;
    }
    let sizes = count::swings(&game::Game::of(rule, region));
    let factorial = |n: usize| (1..=n as u128).product::<u128>();
    let swings = |council: &Vec<u64>| council.iter().sum::<u64>();
    let all = sizes.iter().map(swings).sum::<u64>();
    let coalitions = 1 << councils.saturating_sub(1);
    let influence = |of_size: &Vec<u64>| {
        let orders = |(before, &n): (usize, &u64)| u128::from(n) * factorial(before) * factorial(councils - 1 - before);
        let pivots = of_size.iter().enumerate().map(orders).sum();
        let swings = swings(of_size);
        Influence {
            swings,
            coalitions,
            banzhaf: Fraction::new(u128::from(swings), u128::from(all)),
            shapley: Fraction::new(pivots, factorial(councils)),
        }
    };
    Power::Counted(sizes.iter().map(influence).collect())
}

/// Councils that have the same voice, as far as there are two or more: the groups in the order of the columns.
#[must_use]
pub fn alike(influences: &[Influence]) -> Vec<Vec<CouncilIx>> {
    let mut groups: Vec<(Influence, Vec<CouncilIx>)> = Vec::new();
    for (council, &influence) in influences.iter().enumerate() {
        match groups.iter_mut().find(|(known, _)| *known == influence) {
            Some((_, group)) => group.push(CouncilIx::at(council)),
            None => groups.push((influence, vec![CouncilIx::at(council)])),
        }
    }
    groups.into_iter().map(|(_, group)| group).filter(|group| group.len() > 1).collect()
}

/// More than half of a weight, however many councils that takes: what a weight by itself comes to.
#[must_use]
pub fn half_of(weight: WeightIx) -> Rule {
    Rule {
        id: String::new(),
        name: None,
        preset: None,
        quorum: None,
        base: Base::All,
        amber: Amber::Counts,
        abstention: Abstention::Against,
        criterion: Criterion::Weight(weight, Threshold::more_than(1, 2)),
    }
}
