//! What items come to, as last worked out: most rows of a frame are as they were in the frame before.

use std::cell::RefCell;
use std::collections::HashMap;

use super::Scene;
use crate::domain::id::ItemIx;
use crate::domain::ledger::Ledger;
use crate::domain::outcome::Verdict;
use crate::domain::rule::Rule;
use crate::domain::scale::Scale;

/// What one item comes to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Judged {
    /// Under the leading rule.
    pub(super) verdict: Verdict,
    /// Whether another rule comes to something else.
    pub(super) is_disputed: bool,
}

/// So many are remembered: some screens full.
const MOST: usize = 200;

/// What items came to under the rules and the scale as they are, each with the voices that it follows from.
#[derive(Debug, Default)]
pub(super) struct Verdicts {
    known: RefCell<Known>,
}

#[derive(Debug, Default)]
struct Known {
    rules: Vec<Rule>,
    scale: Option<Scale>,
    items: HashMap<ItemIx, (Ledger, Judged)>,
}

impl Verdicts {
    /// What an item comes to; none where no rule is to be met.
    pub(super) fn of(&self, scene: &Scene<'_>, item: ItemIx) -> Option<Judged> {
        let (meeting, tally) = (scene.meeting, scene.tally);
        let leading = meeting.rules().first()?;
        let mut known = self.known.borrow_mut();
        if known.rules != meeting.rules() || known.scale.as_ref() != Some(meeting.scale()) {
            let (rules, scale) = (meeting.rules().to_vec(), Some(meeting.scale().clone()));
            *known = Known { rules, scale, items: HashMap::new() };
        }
        let ledger = tally.ledger(item);
        if let Some((voices, judged)) = known.items.get(&item)
            && voices == ledger
        {
            return Some(*judged);
        }
        let verdict = tally.verdict(meeting, item, leading);
        let judged = Judged { verdict, is_disputed: tally.is_disputed(meeting, item) };
        if known.items.len() >= MOST {
            known.items.clear();
        }
        known.items.insert(item, (ledger.clone(), judged));
        Some(judged)
    }
}
