//! From voices to an outcome under one rule, and whether it is settled.
//!
//! A rule is put to two tests: do the greens alone meet it, and do greens with ambers? In each test every voice has one
//! [`Effect`], and every criterion can only gain when an effect rises. So among all completions of the pending cells the best
//! and the worst are known without trying them, and "settled" is exact for any number of councils.

use super::council::{Presence, Region};
use super::id::GroupIx;
use super::ledger::{Count, Ledger, Slot, Sums, Voice};
use super::rule::{Abstention, Amber, Base, Criterion, Rule};
use super::scale::{Counts, Scale};

/// What came of an item under a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Outcome {
    /// No completion of the pending cells meets the rule, not even with ambers (*geen draagvlak*).
    NoSupport,
    /// It can still go either way (*open*).
    Open,
    /// Greens with ambers meet it (*draagvlak onder voorwaarden*).
    Conditional,
    /// Greens alone meet the rule (*draagvlak*).
    Support,
}

/// Whether an outcome can still change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Firmness {
    /// It holds under every completion of the pending cells, with the marks given and the presence as they are.
    Settled,
    /// It may change with what is still to be said.
    Provisional,
}

/// An outcome with what it rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verdict {
    /// What came of it.
    pub outcome: Outcome,
    /// Whether that can still change.
    pub firmness: Firmness,
    /// Whether enough councils are present for any outcome.
    pub quorum: Quorum,
    /// Those in favour without conditions, within the base.
    pub greens: Count,
    /// Those in favour under conditions, within the base; nobody where the rule ignores amber.
    pub ambers: Count,
    /// Those out of whom is counted.
    pub base: Count,
    /// Those who have spoken, whatever they said.
    pub heard: Count,
}

impl Verdict {
    /// Those in favour, with or without conditions.
    #[must_use]
    pub fn in_favour(&self) -> Count {
        self.greens.plus(self.ambers)
    }
}

/// Whether enough councils are present.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Quorum {
    /// Enough, or none is asked for.
    Present,
    /// Too few for any outcome: the item stays open.
    Missing,
}

/// Which voices are taken for support.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Test {
    /// Only greens.
    GreensAlone,
    /// Greens and ambers.
    GreensWithAmbers,
}

/// What a voice does to the criteria, from worst to best.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Effect {
    /// In the base, and opposed.
    Against,
    /// In the base, neither in favour nor opposed.
    Within,
    /// Not in the base.
    Outside,
    /// In the base, and in favour.
    For,
}

/// What is supposed of the councils that have not spoken yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Supposing {
    /// That they stay silent: silence is never support, and may yet become opposition.
    Silence,
    /// That each of them answers with this effect.
    Answer(Effect),
}

/// One way of judging: the rule and scale, with the test and the supposition under which voices get their effects.
#[derive(Debug, Clone, Copy)]
pub struct Judge<'a> {
    pub(super) rule: &'a Rule,
    scale: &'a Scale,
}

impl<'a> Judge<'a> {
    /// A judge under this rule and scale.
    #[must_use]
    pub const fn new(rule: &'a Rule, scale: &'a Scale) -> Self {
        Self { rule, scale }
    }

    /// The outcome with what it rests on.
    #[must_use]
    pub fn verdict(self, ledger: &Ledger) -> Verdict {
        let quorum = self.quorum(ledger.whole());
        let (outcome, firmness) = match quorum {
            Quorum::Missing => (Outcome::Open, Firmness::Provisional),
            Quorum::Present => self.outcome(ledger),
        };
        let greens = self.measure(ledger.whole(), Test::GreensAlone, Supposing::Silence);
        let both = self.measure(ledger.whole(), Test::GreensWithAmbers, Supposing::Silence);
        Verdict {
            outcome,
            firmness,
            quorum,
            greens: greens.favour,
            ambers: both.favour.minus(greens.favour),
            base: both.base,
            heard: ledger.whole().heard(),
        }
    }

    /// The outcome and whether it is settled, the quorum aside.
    #[must_use]
    pub fn outcome(self, ledger: &Ledger) -> (Outcome, Firmness) {
        let settled = |yes| if yes { Firmness::Settled } else { Firmness::Provisional };
        if self.met(ledger, Test::GreensAlone, Supposing::Silence) {
            return (Outcome::Support, settled(self.met(ledger, Test::GreensAlone, self.worst(Test::GreensAlone))));
        }
        if self.met(ledger, Test::GreensWithAmbers, Supposing::Silence) {
            let stays = self.met(ledger, Test::GreensWithAmbers, self.worst(Test::GreensWithAmbers));
            let turns_green = self.met(ledger, Test::GreensAlone, self.best(Test::GreensAlone));
            return (Outcome::Conditional, settled(stays && !turns_green));
        }
        if self.met(ledger, Test::GreensWithAmbers, self.best(Test::GreensWithAmbers)) {
            (Outcome::Open, Firmness::Provisional)
        } else {
            (Outcome::NoSupport, Firmness::Settled)
        }
    }

    /// Whether support, without conditions, is certain whatever is still said.
    #[must_use]
    pub fn is_support_certain(self, ledger: &Ledger) -> bool {
        self.met(ledger, Test::GreensAlone, self.worst(Test::GreensAlone))
            && self.met(ledger, Test::GreensAlone, Supposing::Silence)
    }

    /// Whether support, be it under conditions, is still within reach.
    #[must_use]
    pub fn is_support_possible(self, ledger: &Ledger) -> bool {
        self.met(ledger, Test::GreensWithAmbers, self.best(Test::GreensWithAmbers))
            || self.met(ledger, Test::GreensWithAmbers, Supposing::Silence)
    }

    /// Whether enough councils are present.
    #[must_use]
    pub fn quorum(self, sums: &Sums) -> Quorum {
        let present = sums.with(Presence::Present).councils;
        match self.rule.quorum {
            Some(threshold) if !threshold.met(present, sums.everybody().councils) => Quorum::Missing,
            Some(_) | None => Quorum::Present,
        }
    }

    /// Whether the voices meet the rule's criteria. Where nobody is in favour they never do: silence is never support.
    #[must_use]
    pub fn met(self, ledger: &Ledger, test: Test, supposing: Supposing) -> bool {
        let whole = self.measure(ledger.whole(), test, supposing);
        let within = |group| ledger.group(group).map(|sums| self.measure(sums, test, supposing));
        whole.favour.councils > 0 && holds(&self.rule.criterion, &whole, &within)
    }

    /// Those in favour, those opposed, and those out of whom is counted.
    fn measure(self, sums: &Sums, test: Test, supposing: Supposing) -> Measure {
        let mut measure = Measure::default();
        for slot in Slot::all() {
            let count = sums.slot(slot);
            if count.councils == 0 {
                continue;
            }
            let effect = self.effect(slot, test, supposing);
            if effect != Effect::Outside {
                measure.base = measure.base.plus(count);
            }
            if effect == Effect::For {
                measure.favour = measure.favour.plus(count);
            }
            if effect == Effect::Against {
                measure.against = measure.against.plus(count);
            }
        }
        measure
    }

    /// What a voice does to the criteria.
    #[must_use]
    pub fn effect(self, slot: Slot, test: Test, supposing: Supposing) -> Effect {
        if self.rule.base == Base::Present && slot.presence == Presence::Absent {
            return Effect::Outside;
        }
        match (slot.voice, slot.presence) {
            (Voice::Outstanding, Presence::Present) => match (supposing, self.rule.base) {
                (Supposing::Answer(effect), _) => effect,
                (Supposing::Silence, Base::Coloured) => Effect::Outside,
                (Supposing::Silence, Base::All | Base::Present) => Effect::Against,
            },
            // Nothing more is to be expected of a council that is away: it neither supports nor will object.
            (Voice::Outstanding, Presence::Absent) | (Voice::NoView, _) => match self.rule.base {
                Base::Coloured => Effect::Outside,
                Base::All | Base::Present => Effect::Within,
            },
            (Voice::For, _) => Effect::For,
            (Voice::Against, _) => Effect::Against,
            (Voice::Conditional, _) => match (self.rule.amber, test) {
                (Amber::Counts, Test::GreensWithAmbers) => Effect::For,
                (Amber::Counts, Test::GreensAlone) => Effect::Against,
                (Amber::Ignored, _) => Effect::Within,
            },
            (Voice::Abstaining, _) => match self.rule.abstention {
                Abstention::Leaves => Effect::Outside,
                Abstention::Against => Effect::Within,
            },
        }
    }

    /// The voices that the levels of the scale give.
    pub(super) fn levels(self) -> impl Iterator<Item = Voice> + use<'a> {
        self.scale.levels().iter().map(|l| match l.counts {
            Counts::For => Voice::For,
            Counts::Conditional => Voice::Conditional,
            Counts::Against => Voice::Against,
            Counts::Nothing => Voice::NoView,
        })
    }

    /// The voices that a council which has not spoken yet can still choose: the levels of the scale, no view, abstaining.
    pub(super) fn choices(self) -> impl Iterator<Item = Voice> + use<'a> {
        self.levels().chain([Voice::NoView, Voice::Abstaining])
    }

    fn effects(self, test: Test) -> impl Iterator<Item = Effect> {
        self.choices()
            .map(move |voice| self.effect(Slot { voice, presence: Presence::Present }, test, Supposing::Silence))
    }

    /// The least favourable answers that can still come.
    #[must_use]
    pub fn worst(self, test: Test) -> Supposing {
        Supposing::Answer(self.effects(test).min().unwrap_or(Effect::Within))
    }

    /// The most favourable answers that can still come.
    #[must_use]
    pub fn best(self, test: Test) -> Supposing {
        Supposing::Answer(self.effects(test).max().unwrap_or(Effect::Within))
    }
}

#[derive(Debug, Clone, Copy, Default)]
struct Measure {
    favour: Count,
    against: Count,
    base: Count,
}

fn holds(criterion: &Criterion, scope: &Measure, within: &impl Fn(GroupIx) -> Option<Measure>) -> bool {
    match criterion {
        Criterion::All(parts) => parts.iter().all(|c| holds(c, scope, within)),
        Criterion::Any(parts) => parts.iter().any(|c| holds(c, scope, within)),
        Criterion::Within(group, inner) => within(*group).is_some_and(|scope| holds(inner, &scope, within)),
        Criterion::Councils(threshold) => threshold.met(scope.favour.councils, scope.base.councils),
        Criterion::Weight(key, threshold) => threshold.met(scope.favour.weight(*key), scope.base.weight(*key)),
        Criterion::AgainstFewerThan(n) => scope.against.councils < u64::from(*n),
        Criterion::OthersFewerThan(n) => scope.base.councils.saturating_sub(scope.favour.councils) < u64::from(*n),
    }
}

/// Why a rule can never work for a region and scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RuleFault {
    /// With everyone present and green it is still not met.
    NeverMet,
    /// A fraction has a nought below the line.
    ZeroDenominator,
    /// It speaks of a group or weight that the region does not have.
    Unknown,
}

impl Rule {
    /// Why this rule can never be met, if so: it is put to everyone present and green.
    #[must_use]
    pub fn fault(&self, region: &Region, scale: &Scale) -> Option<RuleFault> {
        let zero =
            |t: &super::rule::Threshold| matches!(t.amount, super::rule::Amount::Fraction { denominator: 0, .. });
        if self.quorum.as_ref().is_some_and(zero) {
            return Some(RuleFault::ZeroDenominator);
        }
        let mut stack = vec![&self.criterion];
        while let Some(criterion) = stack.pop() {
            match criterion {
                Criterion::All(parts) | Criterion::Any(parts) => stack.extend(parts),
                Criterion::Within(group, inner) => {
                    if group.index() >= region.groups.len() {
                        return Some(RuleFault::Unknown);
                    }
                    stack.push(inner);
                }
                Criterion::Weight(key, _) if key.index() >= region.weights.len() => return Some(RuleFault::Unknown),
                Criterion::Councils(threshold) | Criterion::Weight(_, threshold) => {
                    if zero(threshold) {
                        return Some(RuleFault::ZeroDenominator);
                    }
                }
                Criterion::AgainstFewerThan(_) | Criterion::OthersFewerThan(_) => {}
            }
        }
        let green = Slot { voice: Voice::For, presence: Presence::Present };
        let mut ledger = Ledger::empty(region);
        region.indices().for_each(|c| ledger.enter(region, c, green));
        let judge = Judge::new(self, scale);
        let met = judge.quorum(ledger.whole()) == Quorum::Present
            && judge.met(&ledger, Test::GreensAlone, Supposing::Silence);
        if met { None } else { Some(RuleFault::NeverMet) }
    }
}
