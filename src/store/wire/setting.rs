//! What a meeting is set up with, whole: councils, rules, scale.

use serde::{Deserialize, Serialize};

use super::words::{Counts, Mandate, Presence, Role, line};
use super::{MAX_ID, Names, Thing, WireError};
use crate::clean::{Field, clean};
use crate::domain::agenda;
use crate::domain::id::{GroupIx, WeightIx};
use crate::domain::{council, rule, scale};
use crate::store::hand::fields::is_id;

/// The councils; keys of weights and groups stay as they are.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Region {
    councils: Vec<Council>,
    weights: Vec<Weight>,
    groups: Vec<(String, String, Vec<String>)>,
}

/// Id, name, the document it comes from and the place there.
#[derive(Debug, Serialize, Deserialize)]
struct Weight(String, String, Option<(String, Option<String>)>);

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Council {
    id: String,
    name: String,
    short: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    sort: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    aliases: Vec<String>,
    weights: Vec<Option<u64>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    mandate: Option<Mandate>,
    presence: Presence,
}

impl From<&council::Region> for Region {
    fn from(region: &council::Region) -> Self {
        let council::Region { councils, weights, groups } = region;
        let council = |c: &council::Council| {
            let council::Council { id, name, short, sort, aliases, weights, mandate, presence } = c;
            Council {
                id: id.clone(),
                name: name.clone(),
                short: short.clone(),
                sort: sort.clone(),
                aliases: aliases.clone(),
                weights: weights.clone(),
                mandate: mandate.as_ref().map(Mandate::from),
                presence: (*presence).into(),
            }
        };
        let source = |s: &agenda::Source| (s.document.clone(), s.place.clone());
        let weight = |w: &council::WeightKey| Weight(w.id.clone(), w.name.clone(), w.source.as_ref().map(source));
        let members = |g: &council::Group| g.members.iter().map(|&m| region.council(m).id.clone()).collect();
        Self {
            councils: councils.iter().map(council).collect(),
            weights: weights.iter().map(weight).collect(),
            groups: groups.iter().map(|g| (g.id.clone(), g.name.clone(), members(g))).collect(),
        }
    }
}

impl Region {
    pub(super) fn read(self) -> Result<council::Region, WireError> {
        let Self { councils, weights, groups } = self;
        let council = |c: Council| {
            let Council { id, name, short, sort, aliases, weights, mandate, presence } = c;
            if !is_id(&id) {
                return Err(WireError::unknown(Thing::Council, &id));
            }
            Ok(council::Council {
                id,
                name: line(&name),
                short: line(&short),
                sort: sort.as_deref().map(line),
                aliases: aliases.iter().map(|alias| line(alias)).collect(),
                weights,
                mandate: mandate.map(Mandate::read).transpose()?,
                presence: presence.into(),
            })
        };
        let source = |(document, place): (String, Option<String>)| agenda::Source {
            document: line(&document),
            place: place.as_deref().map(line),
        };
        let weight = |Weight(id, name, from): Weight| {
            Ok(council::WeightKey { id: self::id(id)?, name: line(&name), source: from.map(source) })
        };
        let mut region = council::Region {
            councils: councils.into_iter().map(council).collect::<Result<_, WireError>>()?,
            weights: weights.into_iter().map(weight).collect::<Result<_, WireError>>()?,
            groups: Vec::new(),
        };
        for (id, name, members) in groups {
            let found = |id: &String| region.find(id).ok_or_else(|| WireError::unknown(Thing::Council, id));
            let members = members.iter().map(found).collect::<Result<_, WireError>>()?;
            region.groups.push(council::Group { id: self::id(id)?, name: line(&name), members });
        }
        Ok(region)
    }
}

fn id(id: String) -> Result<String, WireError> {
    if id.is_empty() || clean(&id, Field::Line, MAX_ID) != id {
        return Err(WireError::unknown(Thing::Council, &id));
    }
    Ok(id)
}

/// A rule.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Rule {
    id: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    preset: Option<Preset>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    quorum: Option<Threshold>,
    base: Base,
    amber: Amber,
    abstention: Abstention,
    criterion: Criterion,
}

super::words::words! {
    /// See [`rule::Base`].
    Base = rule::Base { All, Present, Coloured }
    /// See [`rule::Amber`].
    Amber = rule::Amber { Counts, Ignored }
    /// See [`rule::Abstention`].
    Abstention = rule::Abstention { Against, Leaves }
    /// See [`rule::Comparison`].
    Comparison = rule::Comparison { AtLeast, MoreThan }
}

/// See [`rule::Preset`]; a weight by its id.
#[derive(Debug, Serialize, Deserialize)]
enum Preset {
    Unanimity,
    Consent,
    Majority,
    MajorityAndTwoThirds(String),
    DoubleMajority(String),
    MajorityInEachGroup,
}

/// How much is enough: a number, or a part as numerator and denominator.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
enum Threshold {
    Count(Comparison, u64),
    Part(Comparison, u64, u64),
}

#[derive(Debug, Serialize, Deserialize)]
enum Criterion {
    All(Vec<Criterion>),
    Any(Vec<Criterion>),
    Councils(Threshold),
    Weight(String, Threshold),
    AgainstFewerThan(u32),
    OthersFewerThan(u32),
    Within(String, Box<Criterion>),
}

impl From<rule::Threshold> for Threshold {
    fn from(threshold: rule::Threshold) -> Self {
        let rule::Threshold { comparison, amount } = threshold;
        match amount {
            rule::Amount::Count(n) => Self::Count(comparison.into(), n),
            rule::Amount::Fraction { numerator, denominator } => Self::Part(comparison.into(), numerator, denominator),
        }
    }
}

impl Threshold {
    fn read(self) -> Result<rule::Threshold, WireError> {
        let (comparison, amount) = match self {
            Self::Count(comparison, n) => (comparison, rule::Amount::Count(n)),
            Self::Part(_, _, 0) => return Err(WireError::NoThreshold),
            Self::Part(comparison, numerator, denominator) => {
                (comparison, rule::Amount::Fraction { numerator, denominator })
            }
        };
        Ok(rule::Threshold { comparison: comparison.into(), amount })
    }
}

impl Rule {
    pub(super) fn of(names: Names<'_>, rule: &rule::Rule) -> Self {
        let rule::Rule { id, name, preset, quorum, base, amber, abstention, criterion } = rule;
        Self {
            id: id.clone(),
            name: name.clone(),
            preset: preset.map(|preset| Preset::of(names, preset)),
            quorum: quorum.map(Into::into),
            base: (*base).into(),
            amber: (*amber).into(),
            abstention: (*abstention).into(),
            criterion: Criterion::of(names, criterion),
        }
    }

    pub(super) fn read(self, names: Names<'_>) -> Result<rule::Rule, WireError> {
        let Self { id, name, preset, quorum, base, amber, abstention, criterion } = self;
        Ok(rule::Rule {
            id: self::id(id)?,
            name: name.as_deref().map(line),
            preset: preset.map(|preset| preset.read(names)).transpose()?,
            quorum: quorum.map(Threshold::read).transpose()?,
            base: base.into(),
            amber: amber.into(),
            abstention: abstention.into(),
            criterion: criterion.read(names)?,
        })
    }
}

fn weight_id(names: Names<'_>, key: WeightIx) -> String {
    names.0.region().weights.get(key.index()).map_or_else(String::new, |key| key.id.clone())
}

fn find_weight(names: Names<'_>, id: &str) -> Result<WeightIx, WireError> {
    names.0.region().find_weight(id).ok_or_else(|| WireError::unknown(Thing::Weight, id))
}

impl Preset {
    fn of(names: Names<'_>, preset: rule::Preset) -> Self {
        match preset {
            rule::Preset::Unanimity => Self::Unanimity,
            rule::Preset::Consent => Self::Consent,
            rule::Preset::Majority => Self::Majority,
            rule::Preset::MajorityAndTwoThirds(key) => Self::MajorityAndTwoThirds(weight_id(names, key)),
            rule::Preset::DoubleMajority(key) => Self::DoubleMajority(weight_id(names, key)),
            rule::Preset::MajorityInEachGroup(_) => Self::MajorityInEachGroup,
        }
    }

    fn read(self, names: Names<'_>) -> Result<rule::Preset, WireError> {
        Ok(match self {
            Self::Unanimity => rule::Preset::Unanimity,
            Self::Consent => rule::Preset::Consent,
            Self::Majority => rule::Preset::Majority,
            Self::MajorityAndTwoThirds(id) => rule::Preset::MajorityAndTwoThirds(find_weight(names, &id)?),
            Self::DoubleMajority(id) => rule::Preset::DoubleMajority(find_weight(names, &id)?),
            Self::MajorityInEachGroup => rule::Preset::MajorityInEachGroup(names.0.region().group_count()),
        })
    }
}

impl Criterion {
    fn of(names: Names<'_>, criterion: &rule::Criterion) -> Self {
        let all = |parts: &[rule::Criterion]| parts.iter().map(|part| Self::of(names, part)).collect();
        let region = names.0.region();
        match criterion {
            rule::Criterion::All(parts) => Self::All(all(parts)),
            rule::Criterion::Any(parts) => Self::Any(all(parts)),
            rule::Criterion::Councils(threshold) => Self::Councils((*threshold).into()),
            rule::Criterion::Weight(key, threshold) => Self::Weight(weight_id(names, *key), (*threshold).into()),
            rule::Criterion::AgainstFewerThan(n) => Self::AgainstFewerThan(*n),
            rule::Criterion::OthersFewerThan(n) => Self::OthersFewerThan(*n),
            rule::Criterion::Within(GroupIx(group), inner) => {
                let group = region.groups.get(usize::from(*group));
                let id = group.map_or_else(String::new, |group| group.id.clone());
                Self::Within(id, Box::new(Self::of(names, inner)))
            }
        }
    }

    fn read(self, names: Names<'_>) -> Result<rule::Criterion, WireError> {
        let all = |parts: Vec<Self>| parts.into_iter().map(|part| part.read(names)).collect::<Result<_, _>>();
        let region = names.0.region();
        Ok(match self {
            Self::All(parts) => rule::Criterion::All(all(parts)?),
            Self::Any(parts) => rule::Criterion::Any(all(parts)?),
            Self::Councils(threshold) => rule::Criterion::Councils(threshold.read()?),
            Self::Weight(id, threshold) => rule::Criterion::Weight(find_weight(names, &id)?, threshold.read()?),
            Self::AgainstFewerThan(n) => rule::Criterion::AgainstFewerThan(n),
            Self::OthersFewerThan(n) => rule::Criterion::OthersFewerThan(n),
            Self::Within(id, inner) => {
                let group = region.find_group(&id).ok_or_else(|| WireError::unknown(Thing::Group, &id))?;
                rule::Criterion::Within(group, Box::new(inner.read(names)?))
            }
        })
    }
}

/// A level of a scale: id, name, letter, glyph, role, what it counts for.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Level(String, Option<String>, char, char, Role, Counts);

pub(super) fn encode_scale(scale: &scale::Scale) -> Vec<Level> {
    let level = |level: &scale::Level| {
        let scale::Level { id, name, letter, glyph, role, counts } = level;
        Level(id.clone(), name.clone(), *letter, *glyph, (*role).into(), (*counts).into())
    };
    scale.levels().iter().map(level).collect()
}

pub(super) fn decode_scale(levels: Vec<Level>) -> Result<scale::Scale, WireError> {
    let level = |Level(id, name, letter, glyph, role, counts): Level| {
        let sign = glyph.to_string();
        if clean(&sign, Field::Line, 1) != sign {
            return Err(WireError::unknown(Thing::Level, &id));
        }
        let (id, name) = (self::id(id)?, name.as_deref().map(line));
        Ok(scale::Level { id, name, letter, glyph, role: role.into(), counts: counts.into() })
    };
    Ok(scale::Scale::new(levels.into_iter().map(level).collect::<Result<_, WireError>>()?))
}
