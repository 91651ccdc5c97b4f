//! What items carry: contributions with their responses, milestones, costs.

use super::Meeting;
use super::putting::edit;
use crate::domain::agenda::Milestone;
use crate::domain::command::Rejection;
use crate::domain::contribution::Contribution;
use crate::domain::cost::{Cost, EUROS_MAX};
use crate::domain::event::Deed;
use crate::domain::id::{ContributionIx, ItemIx};
use crate::domain::remark::Written;

impl Meeting {
    pub(super) fn decide_contribution(
        &self,
        ix: Option<ContributionIx>,
        after: Option<Box<Contribution>>,
        written: Written,
    ) -> Result<Deed, Rejection> {
        self.not_closed()?;
        let before = ix.map(|ix| self.contributions.get(ix).ok_or(Rejection::Unknown)).transpose()?;
        // Who wrote it first stays who wrote it.
        let written = before.map_or(Some(written), |before| before.written);
        let after = after.map(|after| Contribution { written, ..*after });
        match &after {
            Some(it) if it.text.is_empty() || it.response.as_ref().is_some_and(|r| r.text.is_empty()) => {
                return Err(Rejection::EmptyText);
            }
            Some(it) if !self.is_contribution(it) => return Err(Rejection::Unknown),
            after if before == after.as_ref() => return Err(Rejection::Unchanged),
            Some(_) | None => {}
        }
        let ix = ix.unwrap_or_else(|| self.contributions.next());
        Ok(Deed::ContributionChanged(edit(ix, before, after)))
    }

    pub(super) fn is_contribution(&self, contribution: &Contribution) -> bool {
        let Contribution { cell, text, themes, source: _, response, audience: _, written } = contribution;
        self.knows_cell(*cell)
            && !text.is_empty()
            && themes.iter().all(|&theme| self.agenda().has(theme) && theme != cell.item)
            && (1..themes.len()).all(|place| !themes[..place].contains(&themes[place]))
            && response.as_ref().is_none_or(|response| !response.text.is_empty())
            && written.is_none_or(|written| self.history.knows(written.author))
    }

    pub(super) fn decide_milestones(&self, item: ItemIx, after: Vec<Milestone>) -> Result<Deed, Rejection> {
        self.known(item)?;
        self.not_closed()?;
        let (before, after): (Box<[_]>, Box<[_]>) =
            (self.agenda().item(item).milestones.as_slice().into(), after.into());
        if !are_milestones(&after) {
            return Err(Rejection::EmptyText);
        }
        if before == after { Err(Rejection::Unchanged) } else { Ok(Deed::MilestonesChanged { item, before, after }) }
    }

    pub(super) fn decide_costs(&self, item: ItemIx, after: Vec<Cost>) -> Result<Deed, Rejection> {
        self.known(item)?;
        self.not_closed()?;
        let (before, after): (Box<[_]>, Box<[_]>) = (self.agenda().item(item).costs.as_slice().into(), after.into());
        if after.iter().any(|cost| cost.name.is_empty()) {
            return Err(Rejection::EmptyText);
        }
        if !self.are_costs(&after) {
            return Err(Rejection::Unknown);
        }
        if before == after { Err(Rejection::Unchanged) } else { Ok(Deed::CostsChanged { item, before, after }) }
    }

    pub(super) fn are_costs(&self, costs: &[Cost]) -> bool {
        let is_key = |cost: &Cost| cost.key.is_none_or(|key| key.index() < self.region().weights.len());
        costs.iter().all(|cost| !cost.name.is_empty() && is_key(cost) && cost.amount.cents / 100 <= EUROS_MAX)
    }
}

pub(super) fn are_milestones(milestones: &[Milestone]) -> bool {
    milestones.iter().all(|milestone| !milestone.text.is_empty())
}
