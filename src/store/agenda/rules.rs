//! The rules by which marks become an outcome.

use super::fault::{Fault, Thing};
use super::fields::{Cap, Ids};
use super::placed::{Placed, Raw};
use super::reader::Reader;
use super::{limits, wire};
use crate::domain::council::Region;
use crate::domain::id::{GroupIx, WeightIx};
use crate::domain::outcome::RuleFault;
use crate::domain::rule::{Abstention, Amber, Amount, Base, Criterion, Preset, Rule, Threshold};
use crate::domain::scale::Scale;

/// The rules of the file, the leading one first, or the usual ones where it names none.
pub(super) fn rules<'a>(reader: &mut Reader<'a>, region: &Region, scale: &Scale, list: Option<Raw<'a>>) -> Vec<Rule> {
    let Some(list) = list else { return Rule::usual(region.weights.len()) };
    let Some(raws) = reader.read::<Vec<Raw<'a>>>(list) else { return Vec::new() };
    if raws.is_empty() {
        reader.fault(list.0, Fault::Empty { field: "rules" });
    }
    let sound = reader.is_sound();
    let mut ids = Ids::of(Thing::Rule);
    let mut rules = Vec::new();
    for raw in reader.at_most("rules", limits::RULES, raws) {
        let Some((rule, at)) = rule(reader, region, raw, &mut ids) else { continue };
        // With councils or levels missing for a fault of their own, this would blame the rule.
        if sound && rule.fault(region, scale) == Some(RuleFault::NeverMet) {
            reader.fault(at, Fault::NeverMet { rule: rule.id.clone() });
        }
        rules.push(rule);
    }
    rules
}

/// A rule, and where it says what must hold.
fn rule<'a>(reader: &mut Reader<'a>, region: &Region, raw: Raw<'a>, ids: &mut Ids<'a>) -> Option<(Rule, &'a str)> {
    let wire::Rule { id, name, preset, quorum, base, amber, abstention, criterion } = reader.read(raw)?;
    let id = reader.id(raw.0, ids, id);
    let name = reader.text(Cap::line("name", limits::NAME), name);
    let quorum = threshold(reader, quorum);
    let base: Option<Base> = reader.value(base).map(Into::into);
    let amber: Option<Amber> = reader.value(amber).map(Into::into);
    let abstention: Option<Abstention> = reader.value(abstention).map(Into::into);
    let (mut rule, at) = match (preset, criterion) {
        (Some(preset), None) => (Rule::preset("", self::preset(reader, region, preset)?), preset.0),
        (None, Some(criterion)) => (
            Rule {
                id: String::new(),
                name: None,
                preset: None,
                quorum: None,
                base: Base::All,
                amber: Amber::Counts,
                abstention: Abstention::Against,
                criterion: self::criterion(reader, region, criterion, 1)?,
            },
            criterion.0,
        ),
        (Some(_), Some(criterion)) => {
            reader.fault(criterion.0, Fault::PresetAndCriterion);
            return None;
        }
        (None, None) => {
            reader.fault(raw.0, Fault::NoPresetNorCriterion);
            return None;
        }
    };
    rule.id = id?;
    rule.name = name;
    rule.quorum = quorum;
    rule.base = base.unwrap_or(rule.base);
    rule.amber = amber.unwrap_or(rule.amber);
    rule.abstention = abstention.unwrap_or(rule.abstention);
    Some((rule, at))
}

fn preset<'a>(reader: &mut Reader<'a>, region: &Region, raw: Raw<'a>) -> Option<Preset> {
    let of = |reader: &mut Reader<'a>, id: Option<Placed<'a, String>>| {
        if id.is_none() {
            reader.fault(raw.0, Fault::Missing { field: "weight" });
        }
        weight(reader, region, id)
    };
    Some(match reader.read(raw)? {
        wire::Preset::Unanimity => Preset::Unanimity,
        wire::Preset::Consent => Preset::Consent,
        wire::Preset::Majority => Preset::Majority,
        wire::Preset::MajorityAndTwoThirds { weight } => Preset::MajorityAndTwoThirds(of(reader, weight)?),
        wire::Preset::DoubleMajority { weight } => Preset::DoubleMajority(of(reader, weight)?),
    })
}

fn criterion<'a>(reader: &mut Reader<'a>, region: &Region, raw: Raw<'a>, depth: usize) -> Option<Criterion> {
    if depth > limits::DEPTH {
        reader.fault(raw.0, Fault::TooDeep);
        return None;
    }
    Some(match reader.read(raw)? {
        wire::Criterion::All(parts) => Criterion::All(criteria(reader, region, raw, parts, depth)?),
        wire::Criterion::Any(parts) => Criterion::Any(criteria(reader, region, raw, parts, depth)?),
        wire::Criterion::Councils(threshold) => Criterion::Councils(self::threshold(reader, Some(threshold))?),
        wire::Criterion::Weight(key, threshold) => {
            let (key, threshold) = (weight(reader, region, Some(key)), self::threshold(reader, Some(threshold)));
            Criterion::Weight(key?, threshold?)
        }
        wire::Criterion::AgainstFewerThan(n) => Criterion::AgainstFewerThan(reader.value(Some(n))?),
        wire::Criterion::OthersFewerThan(n) => Criterion::OthersFewerThan(reader.value(Some(n))?),
        wire::Criterion::Within(group, inner) => {
            let (group, inner) = (self::group(reader, region, group), criterion(reader, region, inner, depth + 1));
            Criterion::Within(group?, Box::new(inner?))
        }
    })
}

fn criteria<'a>(
    reader: &mut Reader<'a>,
    region: &Region,
    raw: Raw<'a>,
    parts: Vec<Raw<'a>>,
    depth: usize,
) -> Option<Vec<Criterion>> {
    if parts.is_empty() {
        reader.fault(raw.0, Fault::NoCriteria);
        return None;
    }
    let parts = reader.at_most("criterion", limits::GROUPS, parts);
    let parts: Vec<_> = parts.into_iter().map(|part| criterion(reader, region, part, depth + 1)).collect();
    parts.into_iter().collect()
}

fn threshold<'a>(reader: &mut Reader<'a>, placed: Option<Placed<'a, wire::ThresholdWord>>) -> Option<Threshold> {
    let at = placed.as_ref()?.at;
    let threshold = Threshold::from(reader.value(placed)?);
    if matches!(threshold.amount, Amount::Fraction { denominator: 0, .. }) {
        reader.fault(at, Fault::ZeroDenominator);
        return None;
    }
    Some(threshold)
}

fn weight<'a>(reader: &mut Reader<'a>, region: &Region, id: Option<Placed<'a, String>>) -> Option<WeightIx> {
    let known = || region.weights.iter().map(|w| w.id.as_str());
    reader.refer(Thing::Weight, id, |id| region.find_weight(id), known)
}

fn group<'a>(reader: &mut Reader<'a>, region: &Region, id: Placed<'a, String>) -> Option<GroupIx> {
    let known = || region.groups.iter().map(|g| g.id.as_str());
    reader.refer(Thing::Group, Some(id), |id| region.find_group(id), known)
}
