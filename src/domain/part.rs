//! What a rule comes to within one group: what it asks of the group itself; where it asks nothing of it, what the same rule
//! comes to when the group is counted alone.
//!
//! Either way it is a rule again, so that outcome, firmness and what is still needed are judged as everywhere.

use super::council::Region;
use super::id::GroupIx;
use super::ledger::Ledger;
use super::outcome::{Firmness, Judge, Outcome};
use super::rule::{Criterion, Rule, Threshold};
use super::scale::Scale;

/// A rule within one group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// What the group's part is to the whole rule.
    pub stake: Stake,
    /// The rule within the group.
    pub rule: Rule,
}

/// What a group's part is to the whole rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stake {
    /// Without it the rule is not met.
    Required,
    /// It is one way to meet the rule, beside others.
    Alternative,
    /// The rule asks nothing of the group itself: this is how the group by itself would come out.
    Alone,
}

impl Part {
    /// What a rule comes to within a group; none where it asks nothing of the group and of nobody else but groups.
    #[must_use]
    pub fn of(rule: &Rule, group: GroupIx) -> Option<Self> {
        let mut asked = Vec::new();
        collect(&rule.criterion, group, Stake::Required, &mut asked);
        let (stake, criterion) = if asked.is_empty() {
            // Silence is never support: alone, a group in which nobody is in favour comes to nothing.
            let somebody = Criterion::Councils(Threshold::count(1));
            (Stake::Alone, Criterion::All(vec![somebody, without_groups(&rule.criterion)?]))
        } else {
            // What is required goes before what would be one way among several.
            let stake = if asked.iter().any(|(stake, _)| *stake == Stake::Required) {
                asked.retain(|(stake, _)| *stake == Stake::Required);
                Stake::Required
            } else {
                Stake::Alternative
            };
            (stake, together(asked.into_iter().map(|(_, criterion)| criterion.clone()).collect()))
        };
        let criterion = Criterion::Within(group, Box::new(criterion));
        Some(Self { stake, rule: Rule { preset: None, criterion, ..rule.clone() } })
    }

    /// How it stands.
    #[must_use]
    pub fn standing(&self, scale: &Scale, ledger: &Ledger) -> (Outcome, Firmness) {
        let verdict = Judge::new(&self.rule, scale).verdict(ledger);
        (verdict.outcome, verdict.firmness)
    }
}

impl Rule {
    /// Whether it asks something of groups and nothing else, and of all of them at once. Then what is still needed can be told
    /// group by group, as long as no council belongs to two of them.
    #[must_use]
    pub fn asks_groups_alone(&self, region: &Region) -> bool {
        let mut groups = Vec::new();
        if !asks_groups(&self.criterion, &mut groups) {
            return false;
        }
        groups.sort_unstable();
        groups.dedup();
        let of = |council| groups.iter().filter(|g| region.belongs(council, **g)).count();
        region.indices().all(|council| of(council) <= 1)
    }
}

fn asks_groups(criterion: &Criterion, groups: &mut Vec<GroupIx>) -> bool {
    match criterion {
        Criterion::All(parts) => !parts.is_empty() && parts.iter().all(|part| asks_groups(part, groups)),
        Criterion::Any(parts) => parts.len() == 1 && parts.iter().all(|part| asks_groups(part, groups)),
        Criterion::Within(group, _) => {
            groups.push(*group);
            true
        }
        Criterion::Councils(_)
        | Criterion::Weight(..)
        | Criterion::AgainstFewerThan(_)
        | Criterion::OthersFewerThan(_) => false,
    }
}

/// What a criterion asks of a group, each with whether it must hold.
fn collect<'a>(criterion: &'a Criterion, group: GroupIx, stake: Stake, asked: &mut Vec<(Stake, &'a Criterion)>) {
    match criterion {
        Criterion::All(parts) => parts.iter().for_each(|part| collect(part, group, stake, asked)),
        Criterion::Any(parts) => {
            let stake = if parts.len() > 1 { Stake::Alternative } else { stake };
            parts.iter().for_each(|part| collect(part, group, stake, asked));
        }
        Criterion::Within(within, inner) if *within == group => asked.push((stake, inner)),
        // Within two groups, one inside the other, the inner one alone is looked at.
        Criterion::Within(_, inner) => collect(inner, group, stake, asked),
        Criterion::Councils(_)
        | Criterion::Weight(..)
        | Criterion::AgainstFewerThan(_)
        | Criterion::OthersFewerThan(_) => {}
    }
}

/// A criterion without what it asks of groups; none when nothing is left.
fn without_groups(criterion: &Criterion) -> Option<Criterion> {
    let left = |parts: &[Criterion]| parts.iter().filter_map(without_groups).collect::<Vec<_>>();
    match criterion {
        Criterion::All(parts) => Some(left(parts)).filter(|left| !left.is_empty()).map(Criterion::All),
        Criterion::Any(parts) => Some(left(parts)).filter(|left| !left.is_empty()).map(Criterion::Any),
        Criterion::Within(..) => None,
        Criterion::Councils(_)
        | Criterion::Weight(..)
        | Criterion::AgainstFewerThan(_)
        | Criterion::OthersFewerThan(_) => Some(criterion.clone()),
    }
}

fn together(mut parts: Vec<Criterion>) -> Criterion {
    match parts.len() {
        1 => parts.remove(0),
        _ => Criterion::All(parts),
    }
}
