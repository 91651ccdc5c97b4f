//! A rule as a game: what each council brings to a coalition, and how much of what a coalition needs.

use crate::domain::council::Region;
use crate::domain::id::{CouncilIx, WeightIx};
use crate::domain::rule::{Criterion, Rule, Threshold};

/// Which coalitions carry a rule.
#[derive(Debug)]
pub(super) struct Game {
    /// So many councils play.
    pub(super) councils: usize,
    /// The amounts that matter.
    pub(super) amounts: Vec<Amount>,
    formula: Formula,
}

/// An amount that a coalition brings together.
#[derive(Debug)]
pub(super) struct Amount {
    /// What each council brings.
    pub(super) brings: Vec<u64>,
    /// How much is enough.
    pub(super) need: u64,
}

/// Of which amounts there must be enough.
#[derive(Debug)]
enum Formula {
    All(Vec<Formula>),
    Any(Vec<Formula>),
    Enough(usize),
}

impl Formula {
    const NEVER: Self = Self::Any(Vec::new());

    fn holds(&self, enough: &impl Fn(usize) -> bool) -> bool {
        match self {
            Self::All(parts) => parts.iter().all(|part| part.holds(enough)),
            Self::Any(parts) => parts.iter().any(|part| part.holds(enough)),
            Self::Enough(amount) => enough(*amount),
        }
    }
}

impl Game {
    /// The game that a rule makes of a region when all councils are present. As everywhere, nobody in favour is never enough.
    pub(super) fn of(rule: &Rule, region: &Region) -> Self {
        let mut game = Self { councils: region.councils.len(), amounts: Vec::new(), formula: Formula::NEVER };
        let all: Vec<_> = region.indices().collect();
        let everybody = all.len() as u64;
        if rule.quorum.is_none_or(|quorum| quorum.met(everybody, everybody)) {
            let somebody = game.amount(|council| u64::from(all.contains(&council)), 1);
            let criterion = game.formula(&rule.criterion, region, &all);
            game.formula = Formula::All(vec![somebody, criterion]);
        }
        game
    }

    /// Whether there is, or can be, enough of the amounts that are enough by themselves.
    pub(super) fn is_won(&self, enough: &impl Fn(usize) -> bool) -> bool {
        self.formula.holds(enough)
    }

    fn amount(&mut self, brings: impl Fn(CouncilIx) -> u64, need: u64) -> Formula {
        let brings = (0..self.councils).map(|council| brings(CouncilIx::at(council))).collect();
        self.amounts.push(Amount { brings, need });
        Formula::Enough(self.amounts.len() - 1)
    }

    /// What a criterion asks of those of these councils who are in favour.
    fn formula(&mut self, criterion: &Criterion, region: &Region, scope: &[CouncilIx]) -> Formula {
        let one = |council| u64::from(scope.contains(&council));
        let size = scope.len() as u64;
        match criterion {
            Criterion::All(parts) => Formula::All(parts.iter().map(|c| self.formula(c, region, scope)).collect()),
            Criterion::Any(parts) => Formula::Any(parts.iter().map(|c| self.formula(c, region, scope)).collect()),
            Criterion::Within(group, inner) => match region.groups.get(group.index()) {
                Some(group) => {
                    let members: Vec<_> = region.indices().filter(|c| group.members.contains(c)).collect();
                    self.formula(inner, region, &members)
                }
                None => Formula::NEVER,
            },
            Criterion::Councils(threshold) => self.amount(one, threshold.least(size)),
            Criterion::Weight(key, threshold) => self.weight(*key, *threshold, region, scope),
            // All others are against: fewer than n of them is at least so many in favour.
            Criterion::AgainstFewerThan(n) | Criterion::OthersFewerThan(n) => {
                self.amount(one, (size + 1).saturating_sub(u64::from(*n)))
            }
        }
    }

    fn weight(&mut self, key: WeightIx, threshold: Threshold, region: &Region, scope: &[CouncilIx]) -> Formula {
        let weight = |council| region.weight(council, key).unwrap_or(0);
        let base = scope.iter().map(|&council| weight(council)).fold(0, u64::saturating_add);
        self.amount(|council| if scope.contains(&council) { weight(council) } else { 0 }, threshold.least(base))
    }
}
