//! Groups of councils: who belongs to them, and what each comes to on an item.

use super::Page;
use super::keys::{Group, InGroup, Map, Totals};
use crate::domain::id::{GroupIx, ItemIx, WeightIx};
use crate::domain::outcome::{Firmness, Outcome};
use crate::domain::part::Stake;

impl<'a> Page<'a> {
    /// The groups of the region.
    pub(super) fn groups(&self) -> Vec<Group<'a>> {
        let region = self.meeting.region();
        let group = |it: &'a crate::domain::council::Group| Group {
            id: &it.id,
            name: &it.name,
            members: it.members.iter().map(|&council| region.council(council).id.as_str()).collect(),
        };
        region.groups.iter().map(group).collect()
    }

    /// What each group comes to on an item; nothing where there are no groups.
    pub(super) fn in_groups(&self, item: ItemIx) -> Option<Map<'a, InGroup<'a>>> {
        let region = self.meeting.region();
        if region.groups.is_empty() {
            return None;
        }
        let groups = region.group_indices().zip(&region.groups);
        Some(Map(groups.map(|(group, it)| (it.id.as_str(), self.in_group(item, group))).collect()))
    }

    fn in_group(&self, item: ItemIx, group: GroupIx) -> InGroup<'a> {
        let totals = Totals::from(self.tally.rolled_in(group, item));
        if !self.meeting.agenda().is_coloured(item) {
            return InGroup { totals, councils: None, weight: None, outcome: None, settled: None, asked: None };
        }
        let voices = self.tally.voices_in(group, item);
        let of = |count: crate::domain::ledger::Count, key: Option<WeightIx>| {
            key.map_or(count.councils, |key| count.weight(key))
        };
        let said = |key: Option<WeightIx>| super::keys::Said {
            favour: of(voices.favour, key),
            conditional: of(voices.conditional, key),
            against: of(voices.against, key),
            aside: of(voices.aside, key),
            silent: of(voices.silent, key),
            of: of(voices.everybody(), key),
        };
        let weights = self.meeting.region().weights.iter().enumerate();
        let weights = weights.map(|(key, weight)| (weight.id.as_str(), said(Some(WeightIx::at(key)))));
        let standing = self.tally.leading_in(group, item);
        InGroup {
            totals,
            councils: Some(said(None)),
            weight: Some(Map(weights.collect())),
            outcome: standing.map(|(outcome, _)| match outcome {
                Outcome::Support => "support",
                Outcome::Conditional => "conditional",
                Outcome::NoSupport => "no_support",
                Outcome::Open => "open",
            }),
            settled: standing.map(|(_, firmness)| firmness == Firmness::Settled),
            asked: self.tally.part(group).map(|part| match part.stake {
                Stake::Required => "required",
                Stake::Alternative => "alternative",
                Stake::Alone => "nothing",
            }),
        }
    }
}
