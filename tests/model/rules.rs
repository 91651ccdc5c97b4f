//! The sets of rules to choose from, and what the leading one of each comes to within a group, said by hand.

use draagvlak::domain::id::{GroupIx, WeightIx};
use draagvlak::domain::rule::{Abstention, Amber, Base, Criterion, Preset, Rule, Threshold};

/// A set of rules; the first leads. The first set is what a file that names no rules gets.
pub(crate) fn rules(set: usize) -> Vec<Rule> {
    let majority = Rule::preset("meerderheid", Preset::Majority);
    let double = Rule::preset("dubbele-meerderheid", Preset::DoubleMajority(WeightIx(0)));
    match set {
        0 => vec![majority, double, Rule::preset("consent", Preset::Consent)],
        1 => vec![double, Rule::preset("unaniem", Preset::Unanimity)],
        2 => vec![Rule::preset("elke-groep", Preset::MajorityInEachGroup(2)), majority],
        _ => vec![odd(), Rule::preset("consent", Preset::Consent)],
    }
}

/// Out of those that gave a colour, at least half and fewer than two others, amber aside, with more than half present.
fn odd() -> Rule {
    let half = Criterion::Councils(Threshold::at_least(1, 2));
    Rule {
        quorum: Some(Threshold::more_than(1, 2)),
        base: Base::Coloured,
        amber: Amber::Ignored,
        abstention: Abstention::Leaves,
        criterion: Criterion::All(vec![half, Criterion::OthersFewerThan(2)]),
        preset: None,
        ..Rule::preset("vreemd", Preset::Majority)
    }
}

/// What a rule comes to within a group: what it asks of each group, or else itself with somebody of the group in favour.
pub(crate) fn within(rule: &Rule, group: u16) -> Rule {
    let asked = match rule.preset {
        Some(Preset::MajorityInEachGroup(_)) => Criterion::Councils(Threshold::more_than(1, 2)),
        _ => Criterion::All(vec![Criterion::Councils(Threshold::count(1)), rule.criterion.clone()]),
    };
    Rule { criterion: Criterion::Within(GroupIx(group), Box::new(asked)), ..rule.clone() }
}
