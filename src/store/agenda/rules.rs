//! The rules by which marks become an outcome.

use super::wire;
use crate::domain::council::Region;
use crate::domain::id::{GroupIx, WeightIx};
use crate::domain::outcome::RuleFault;
use crate::domain::rule::{Abstention, Amber, Amount, Base, Criterion, Preset, Rule, Threshold};
use crate::domain::scale::Scale;
use crate::store::hand::fault::{Fault, Thing};
use crate::store::hand::fields::{Cap, Ids};
use crate::store::hand::limits;
use crate::store::hand::placed::{Placed, Raw};
use crate::store::hand::reader::Reader;
use crate::store::hand::warning::Warning;

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
        let Some((rule, places)) = rule(reader, region, raw, &mut ids) else { continue };
        // With councils or levels missing for a fault of their own, this would blame the rule.
        if sound {
            judge(reader, region, scale, &rule, &places);
        }
        rules.push(rule);
    }
    rules
}

/// Where a rule says what must hold.
struct Places<'a> {
    whole: &'a str,
    quorum: Option<&'a str>,
    parts: Vec<Part<'a>>,
}

/// A criterion that holds no others.
struct Part<'a> {
    at: &'a str,
    criterion: Criterion,
    group: Option<GroupIx>,
}

/// Blames each part of a rule that nobody can ever meet, even where another part would do instead.
fn judge(reader: &mut Reader<'_>, region: &Region, scale: &Scale, rule: &Rule, places: &Places<'_>) {
    let is_never_met = |rule: &Rule| rule.fault(region, scale) == Some(RuleFault::NeverMet);
    let never = |whole| Fault::NeverMet { rule: rule.id.clone(), whole };
    let mut is_blamed = false;
    if let Some(at) = places.quorum {
        let everybody = region.councils.len() as u64;
        if rule.quorum.is_some_and(|quorum| !quorum.met(everybody, everybody)) {
            reader.fault(at, never(false));
            is_blamed = true;
        }
    }
    for Part { at, criterion, group } in &places.parts {
        let scoped = match group {
            Some(group) => Criterion::Within(*group, Box::new(criterion.clone())),
            None => criterion.clone(),
        };
        if is_never_met(&Rule { quorum: None, criterion: scoped, ..rule.clone() }) {
            reader.fault(at, never(false));
            is_blamed = true;
        }
        let councils = group.map_or(region.councils.len(), |group| region.groups[group.index()].members.len());
        if let Criterion::AgainstFewerThan(n) | Criterion::OthersFewerThan(n) = criterion
            && *n > 1
            && *n as usize >= councils
        {
            reader.warn(at, Warning::AlwaysMet { councils });
        }
    }
    if !is_blamed && is_never_met(rule) {
        reader.fault(places.whole, never(true));
    }
}

/// A rule, and where it says what must hold.
fn rule<'a>(reader: &mut Reader<'a>, region: &Region, raw: Raw<'a>, ids: &mut Ids<'a>) -> Option<(Rule, Places<'a>)> {
    let wire::Rule { id, name, preset, quorum, base, amber, abstention, criterion } = reader.read(raw)?;
    let id = reader.id(raw.0, ids, id);
    let name = reader.text(Cap::line("name", limits::NAME), name);
    let quorum_at = quorum.as_ref().map(|quorum| quorum.at);
    let quorum = threshold(reader, quorum);
    let mut parts = Vec::new();
    let base: Option<Base> = reader.value(base).map(Into::into);
    let amber: Option<Amber> = reader.value(amber).map(Into::into);
    let abstention: Option<Abstention> = reader.value(abstention).map(Into::into);
    let (mut rule, whole) = match (preset, criterion) {
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
                criterion: Criteria { reader, region, parts: &mut parts, group: None }.read(criterion, 1)?,
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
    Some((rule, Places { whole, quorum: quorum_at, parts }))
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
        wire::Preset::MajorityInEachGroup if region.groups.is_empty() => {
            // Groups that were lost for a fault of their own are blamed there.
            if reader.is_sound() {
                reader.fault(raw.0, Fault::NoGroups);
            }
            return None;
        }
        wire::Preset::MajorityInEachGroup => Preset::MajorityInEachGroup(region.group_count()),
    })
}

/// Reads criteria within each other, and notes where those stand that hold no others.
struct Criteria<'r, 'a> {
    reader: &'r mut Reader<'a>,
    region: &'r Region,
    parts: &'r mut Vec<Part<'a>>,
    /// The innermost group around.
    group: Option<GroupIx>,
}

impl<'a> Criteria<'_, 'a> {
    fn read(&mut self, raw: Raw<'a>, depth: usize) -> Option<Criterion> {
        if depth > limits::DEPTH {
            self.reader.fault(raw.0, Fault::TooDeep);
            return None;
        }
        let criterion = match self.reader.read(raw)? {
            wire::Criterion::All(parts) => return Some(Criterion::All(self.list(raw, parts, depth)?)),
            wire::Criterion::Any(parts) => return Some(Criterion::Any(self.list(raw, parts, depth)?)),
            wire::Criterion::Within(group, inner) => {
                let group = group_of(self.reader, self.region, group);
                let around = std::mem::replace(&mut self.group, group);
                let inner = self.read(inner, depth + 1);
                self.group = around;
                return Some(Criterion::Within(group?, Box::new(inner?)));
            }
            wire::Criterion::Councils(threshold) => Criterion::Councils(self::threshold(self.reader, Some(threshold))?),
            wire::Criterion::Weight(key, threshold) => {
                let key = weight(self.reader, self.region, Some(key));
                let threshold = self::threshold(self.reader, Some(threshold));
                Criterion::Weight(key?, threshold?)
            }
            wire::Criterion::AgainstFewerThan(n) => Criterion::AgainstFewerThan(self.reader.value(Some(n))?),
            wire::Criterion::OthersFewerThan(n) => Criterion::OthersFewerThan(self.reader.value(Some(n))?),
        };
        self.parts.push(Part { at: raw.0, criterion: criterion.clone(), group: self.group });
        Some(criterion)
    }

    fn list(&mut self, raw: Raw<'a>, parts: Vec<Raw<'a>>, depth: usize) -> Option<Vec<Criterion>> {
        if parts.is_empty() {
            self.reader.fault(raw.0, Fault::NoCriteria);
            return None;
        }
        let parts = self.reader.at_most("criterion", limits::GROUPS, parts);
        let parts: Vec<_> = parts.into_iter().map(|part| self.read(part, depth + 1)).collect();
        parts.into_iter().collect()
    }
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

fn group_of<'a>(reader: &mut Reader<'a>, region: &Region, id: Placed<'a, String>) -> Option<GroupIx> {
    let known = || region.groups.iter().map(|g| g.id.as_str());
    reader.refer(Thing::Group, Some(id), |id| region.find_group(id), known)
}
