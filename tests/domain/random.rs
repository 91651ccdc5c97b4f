//! Regions, scales, rules and rows by chance, for the properties.

use std::ops::RangeInclusive;

use draagvlak::domain::council::{Group, Presence, Region, WeightKey};
use draagvlak::domain::id::{CouncilIx, GroupIx, LevelIx, WeightIx};
use draagvlak::domain::ledger::{Slot, Voice};
use draagvlak::domain::mark::Answer;
use draagvlak::domain::rule::{Abstention, Amber, Amount, Base, Comparison, Criterion, Preset, Rule, Threshold};
use draagvlak::domain::scale::{Counts, Scale};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use crate::notation::region;
use crate::oracle::Row;

/// The same cases at every run, and no file left behind.
pub(crate) fn cases(cases: u32) -> ProptestConfig {
    let (rng_seed, failure_persistence) = (RngSeed::Fixed(20_210_916), None);
    ProptestConfig { cases, rng_seed, failure_persistence, ..ProptestConfig::default() }
}

/// A row of councils to judge.
#[derive(Debug, Clone)]
pub(crate) struct Case {
    pub(crate) region: Region,
    pub(crate) scale: Scale,
    pub(crate) rule: Rule,
    pub(crate) row: Row,
}

impl Case {
    pub(crate) fn slots(&self) -> Vec<(CouncilIx, Slot)> {
        slots(&self.row, &self.scale)
    }

    pub(crate) fn pending(&self) -> usize {
        self.row.iter().filter(|&&cell| cell == (Answer::Pending, Presence::Present)).count()
    }
}

pub(crate) fn slots(row: &Row, scale: &Scale) -> Vec<(CouncilIx, Slot)> {
    let slot = |&(answer, presence): &(Answer, Presence)| Slot { voice: Voice::of(answer, scale), presence };
    row.iter().enumerate().map(|(c, cell)| (CouncilIx::at(c), slot(cell))).collect()
}

/// So many councils, with two keys of small weights and two groups.
fn a_region(councils: RangeInclusive<usize>) -> impl Strategy<Value = Region> {
    let weight = prop_oneof![9 => (0_u64..9).prop_map(Some), 1 => Just(None)];
    vec((weight.clone(), weight, 0_u8..4), councils).prop_map(|councils| {
        let mut region = region(&vec![("XX", 0); councils.len()]);
        for (council, &(first, second, _)) in region.councils.iter_mut().zip(&councils) {
            council.weights = vec![first, second];
        }
        region.weights.push(WeightKey { id: "twee".to_owned(), name: "twee".to_owned(), source: None });
        for bit in [1, 2] {
            let belongs = |c: &CouncilIx| councils[c.index()].2 & bit != 0;
            let members = region.indices().filter(belongs).collect();
            region.groups.push(Group { id: bit.to_string(), name: bit.to_string(), members });
        }
        region
    })
}

fn a_threshold() -> impl Strategy<Value = Threshold> {
    let comparison = prop_oneof![Just(Comparison::AtLeast), Just(Comparison::MoreThan)];
    let fraction = (1_u64..5).prop_flat_map(|denominator| {
        (0..=denominator).prop_map(move |numerator| Amount::Fraction { numerator, denominator })
    });
    let amount = prop_oneof![1 => (0_u64..6).prop_map(Amount::Count), 3 => fraction];
    (comparison, amount).prop_map(|(comparison, amount)| Threshold { comparison, amount })
}

fn a_criterion() -> impl Strategy<Value = Criterion> {
    let leaf = prop_oneof![
        3 => a_threshold().prop_map(Criterion::Councils),
        3 => (0_u8..2, a_threshold()).prop_map(|(key, threshold)| Criterion::Weight(WeightIx(key), threshold)),
        1 => (0_u32..4).prop_map(Criterion::AgainstFewerThan),
        1 => (0_u32..4).prop_map(Criterion::OthersFewerThan),
    ];
    leaf.prop_recursive(3, 8, 3, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..3).prop_map(Criterion::All),
            vec(inner.clone(), 0..3).prop_map(Criterion::Any),
            (0_u16..2, inner).prop_map(|(group, inner)| Criterion::Within(GroupIx(group), Box::new(inner))),
        ]
    })
}

fn a_rule() -> impl Strategy<Value = Rule> {
    let base = prop_oneof![Just(Base::All), Just(Base::Present), Just(Base::Coloured)];
    let amber = prop_oneof![3 => Just(Amber::Counts), 1 => Just(Amber::Ignored)];
    let abstention = prop_oneof![Just(Abstention::Against), Just(Abstention::Leaves)];
    let preset = prop_oneof![
        Just(Preset::Unanimity),
        Just(Preset::Consent),
        Just(Preset::Majority),
        Just(Preset::MajorityAndTwoThirds(WeightIx(1))),
        Just(Preset::DoubleMajority(WeightIx(0))),
        Just(Preset::MajorityInEachGroup(2)),
    ];
    let criterion = prop_oneof![1 => preset.prop_map(|preset| Rule::preset("", preset).criterion), 3 => a_criterion()];
    let quorum = option::weighted(0.1, a_threshold());
    (base, amber, abstention, criterion, quorum).prop_map(|(base, amber, abstention, criterion, quorum)| Rule {
        base,
        amber,
        abstention,
        criterion,
        quorum,
        ..Rule::preset("regel", Preset::Majority)
    })
}

/// Mostly the traffic light; else with levels missing, or with one that counts for nothing.
fn a_scale() -> impl Strategy<Value = Scale> {
    prop_oneof![4 => Just(7_u8), 1 => 1_u8..8, 1 => 9_u8..16].prop_map(|which| {
        let mut levels = Scale::traffic_light().levels().to_vec();
        levels.push(levels[2].clone());
        levels[3].counts = Counts::Nothing;
        Scale::new((0..4).filter(|bit| which >> bit & 1 == 1).map(|bit| levels[bit].clone()).collect())
    })
}

/// A row of so many councils, of whom about so many in ten have not spoken.
pub(crate) fn a_case(councils: RangeInclusive<usize>, silent: u32) -> impl Strategy<Value = Case> {
    (a_region(councils), a_scale(), a_rule()).prop_flat_map(move |(region, scale, rule)| {
        let levels = scale.levels().len();
        let answer = prop_oneof![
            silent => Just(Answer::Pending),
            (9 - silent) => (0..levels).prop_map(|l| Answer::Level(LevelIx::at(l))),
            1 => prop_oneof![Just(Answer::NoView), Just(Answer::Abstention)],
        ];
        let presence = prop_oneof![5 => Just(Presence::Present), 1 => Just(Presence::Absent)];
        let row = vec((answer, presence), region.councils.len());
        (Just((region, scale, rule)), row).prop_map(|((region, scale, rule), row)| Case { region, scale, rule, row })
    })
}
