//! Rules: a preset with what differs from its usual settings, or a criterion written out.

use crate::domain::council::Region;
use crate::domain::id::{GroupIx, WeightIx};
use crate::domain::rule::{Abstention, Amber, Amount, Base, Comparison, Criterion, Preset, Rule, Threshold};
use crate::store::hand::values::{Fields, quoted};
use crate::store::hand::wire::Word as _;

pub(super) fn rule(region: &Region, rule: &Rule) -> String {
    let Rule { id, name, preset, quorum, base, amber, abstention, criterion } = rule;
    // A rule that has a preset's name but not its criterion is written out: the criterion is what counts. So is one that speaks
    // of other groups than the region has.
    let is_known = |preset: &Preset| match preset {
        Preset::MajorityInEachGroup(groups) => *groups > 0 && usize::from(*groups) == region.groups.len(),
        Preset::Unanimity
        | Preset::Consent
        | Preset::Majority
        | Preset::MajorityAndTwoThirds(_)
        | Preset::DoubleMajority(_) => true,
    };
    let usual = preset.filter(is_known).map(|preset| (preset, Rule::preset("", preset)));
    let usual = usual.filter(|(_, usual)| usual.criterion == *criterion);
    let settings = match &usual {
        Some((_, usual)) => (usual.base, usual.amber, usual.abstention),
        None => (Base::All, Amber::Counts, Abstention::Against),
    };
    let mut fields = Fields::default();
    fields.text("id", id);
    fields.some_text("name", name.as_deref());
    fields.some("preset", usual.as_ref().map(|(preset, _)| self::preset(region, *preset)));
    fields.some("quorum", quorum.map(threshold));
    fields.some("base", (*base != settings.0).then(|| base.word()));
    fields.some("amber", (*amber != settings.1).then(|| amber.word()));
    fields.some("abstention", (*abstention != settings.2).then(|| abstention.word()));
    if usual.is_none() {
        fields.add("criterion", self::criterion(region, criterion));
    }
    fields.struct_()
}

fn preset(region: &Region, preset: Preset) -> String {
    match preset {
        Preset::Unanimity => "Unanimity".to_owned(),
        Preset::Consent => "Consent".to_owned(),
        Preset::Majority => "Majority".to_owned(),
        Preset::MajorityAndTwoThirds(key) => format!("MajorityAndTwoThirds(weight: {})", weight(region, key)),
        Preset::DoubleMajority(key) => format!("DoubleMajority(weight: {})", weight(region, key)),
        Preset::MajorityInEachGroup(_) => "MajorityInEachGroup".to_owned(),
    }
}

fn criterion(region: &Region, criterion: &Criterion) -> String {
    let list =
        |parts: &[Criterion]| parts.iter().map(|part| self::criterion(region, part)).collect::<Vec<_>>().join(", ");
    match criterion {
        Criterion::All(parts) => format!("All([{}])", list(parts)),
        Criterion::Any(parts) => format!("Any([{}])", list(parts)),
        Criterion::Councils(amount) => format!("Councils({})", threshold(*amount)),
        Criterion::Weight(key, amount) => format!("Weight({}, {})", weight(region, *key), threshold(*amount)),
        Criterion::AgainstFewerThan(n) => format!("AgainstFewerThan({n})"),
        Criterion::OthersFewerThan(n) => format!("OthersFewerThan({n})"),
        Criterion::Within(group, inner) => {
            format!("Within({}, {})", self::group(region, *group), self::criterion(region, inner))
        }
    }
}

fn threshold(threshold: Threshold) -> String {
    let Threshold { comparison, amount } = threshold;
    let word = match comparison {
        Comparison::AtLeast => "AtLeast",
        Comparison::MoreThan => "MoreThan",
    };
    match amount {
        Amount::Count(n) => format!("{word}({n})"),
        Amount::Fraction { numerator, denominator } => format!("{word}Part({numerator}, {denominator})"),
    }
}

fn weight(region: &Region, key: WeightIx) -> String {
    quoted(region.weights.get(key.index()).map_or("", |key| &key.id))
}

fn group(region: &Region, group: GroupIx) -> String {
    quoted(region.groups.get(group.index()).map_or("", |group| &group.id))
}
