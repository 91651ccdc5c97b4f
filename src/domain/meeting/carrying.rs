//! What items carry: contributions with their responses, milestones, costs.

use super::Meeting;
use super::putting::edit;
use crate::domain::agenda::{AttributeValue, Milestone, Properties};
use crate::domain::command::Rejection;
use crate::domain::contribution::Contribution;
use crate::domain::cost::{Cost, EUROS_MAX};
use crate::domain::event::Deed;
use crate::domain::glossary::Term;
use crate::domain::id::{ContributionIx, ItemIx, TermIx};
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

    /// Whether an item may carry other tags and values: what changes is one of those that items can have. What a file
    /// brought along stays as it is.
    pub(super) fn may_carry(&self, before: &Properties, after: &Properties) -> Result<(), Rejection> {
        let are_tags = |tags: &[String]| {
            tags.iter().all(|tag| !tag.is_empty()) && (1..tags.len()).all(|place| !tags[..place].contains(&tags[place]))
        };
        let may_have = |key: &String, values: &Vec<AttributeValue>| {
            let known = self.plan.attributes.iter().find(|attribute| attribute.id == *key);
            let is_value = |it: &AttributeValue| {
                known.is_none_or(|known| known.values.is_empty() || known.values.contains(&it.value))
                    && !it.value.is_empty()
                    && it.proviso.as_ref().is_none_or(|proviso| !proviso.is_empty())
            };
            (known.is_some() || (self.plan.attributes.is_empty() && !key.is_empty()))
                && !values.is_empty()
                && values.iter().all(is_value)
        };
        let mut changed = after.attributes.iter().filter(|(key, values)| before.attributes.get(*key) != Some(values));
        let sound = (before.tags == after.tags || are_tags(&after.tags)) && changed.all(|(key, it)| may_have(key, it));
        if sound { Ok(()) } else { Err(Rejection::Unknown) }
    }

    pub(super) fn decide_term(&self, ix: Option<TermIx>, after: Option<Box<Term>>) -> Result<Deed, Rejection> {
        self.not_closed()?;
        let before = ix.map(|ix| self.glossary.get(ix).ok_or(Rejection::Unknown)).transpose()?;
        let ix = ix.unwrap_or_else(|| self.glossary.next());
        match after.as_deref() {
            Some(it) if it.term.is_empty() => return Err(Rejection::EmptyTitle),
            Some(it) if it.text.is_empty() => return Err(Rejection::EmptyText),
            Some(it) if !self.is_term(ix, it) => return Err(Rejection::TermTaken),
            after if before == after => return Err(Rejection::Unchanged),
            Some(_) | None => {}
        }
        Ok(Deed::TermChanged(edit(ix, before, after.map(|term| *term))))
    }

    /// Whether a word is explained, and in one place alone.
    pub(super) fn is_term(&self, ix: TermIx, term: &Term) -> bool {
        let word = term.term.to_lowercase();
        !term.term.is_empty()
            && !term.text.is_empty()
            && self.glossary().all(|(other, it)| other == ix || it.term.to_lowercase() != word)
    }

    pub(super) fn are_costs(&self, costs: &[Cost]) -> bool {
        let is_key = |cost: &Cost| cost.key.is_none_or(|key| key.index() < self.region().weights.len());
        costs.iter().all(|cost| !cost.name.is_empty() && is_key(cost) && cost.amount.cents / 100 <= EUROS_MAX)
    }
}

pub(super) fn are_milestones(milestones: &[Milestone]) -> bool {
    milestones.iter().all(|milestone| !milestone.text.is_empty())
}
