//! Changing what a meeting is about while it goes on: items, councils, rules and scale.

use std::collections::HashSet;

use super::Meeting;
use crate::domain::agenda::{Arrival, Facts, Item, Position, Properties};
use crate::domain::command::Rejection;
use crate::domain::council::{Council, Group, Region, WEIGHTS_MAX};
use crate::domain::event::Deed;
use crate::domain::id::ItemIx;
use crate::domain::mark::{Answer, Cell};
use crate::domain::rule::{Criterion, Rule};
use crate::domain::scale::Scale;

impl Meeting {
    pub(super) fn decide_add(&self, parent: Option<ItemIx>, facts: Facts) -> Result<Deed, Rejection> {
        parent.map_or(Ok(()), |parent| self.known(parent))?;
        self.running()?;
        if parent.is_some_and(|parent| self.is_closed(parent)) {
            return Err(Rejection::TopicClosed);
        }
        if facts.title.is_empty() {
            return Err(Rejection::EmptyTitle);
        }
        let id = |n: &usize| format!("nieuw-{n}");
        let n = (1..=self.agenda().len() + 1).find(|n| self.agenda().find(&id(n)).is_none()).unwrap_or(0);
        self.may_carry(&Properties::default(), &facts.properties)?;
        let Facts { number, title, text, kind, coloured, properties: Properties { tags, attributes } } = facts;
        let bare = Item::new(id(&n), number, title);
        let item = Item { arrival: Arrival::Added, text, kind, coloured, tags, attributes, ..bare };
        let position = Position { parent, place: self.agenda().children(parent).len() };
        Ok(Deed::ItemAdded { item: Box::new(item), position })
    }

    pub(super) fn decide_edit(&self, item: ItemIx, after: Box<Facts>) -> Result<Deed, Rejection> {
        self.known(item)?;
        self.running()?;
        if self.is_closed(item) {
            return Err(Rejection::TopicClosed);
        }
        if after.title.is_empty() {
            return Err(Rejection::EmptyTitle);
        }
        let before = Box::new(self.agenda().item(item).facts());
        self.may_carry(&before.properties, &after.properties)?;
        if before == after { Err(Rejection::Unchanged) } else { Ok(Deed::ItemEdited { item, before, after }) }
    }

    pub(super) fn decide_withdraw(&self, item: ItemIx) -> Result<Deed, Rejection> {
        self.known(item)?;
        self.running()?;
        if self.is_closed(item) { Err(Rejection::TopicClosed) } else { Ok(Deed::ItemWithdrawn(item)) }
    }

    pub(super) fn decide_region(&self, after: Box<Region>) -> Result<Deed, Rejection> {
        self.running()?;
        let before = Box::new(self.region().clone());
        self.may_become(&after)?;
        if before == after { Err(Rejection::Unchanged) } else { Ok(Deed::RegionChanged { before, after }) }
    }

    /// Councils keep their places and ids; new ones come behind them.
    pub(super) fn may_become(&self, after: &Region) -> Result<(), Rejection> {
        let before = self.region();
        let ids = |region: &Region| region.councils.iter().map(|c| c.id.clone()).collect::<Vec<_>>();
        if !ids(after).starts_with(&ids(before)) || after.councils.len() > usize::from(u16::MAX) {
            return Err(Rejection::CouncilGone);
        }
        if before.weights != after.weights || before.groups.len() != after.groups.len() {
            return Err(Rejection::Unknown);
        }
        let distinct = |name: fn(&Council) -> &str| {
            let mut seen = HashSet::new();
            after.councils.iter().all(|c| !name(c).is_empty() && seen.insert(name(c).to_lowercase()))
        };
        let sound = distinct(|c| &c.id) && distinct(|c| &c.name) && distinct(|c| &c.short);
        let weighed = after.councils.iter().all(|c| c.weights.len() <= WEIGHTS_MAX.min(after.weights.len()));
        // Nobody can meet what a rule asks of a group without councils, and no file can hold one.
        if after.groups.iter().zip(&before.groups).any(|(a, b)| a.members.is_empty() && !b.members.is_empty()) {
            return Err(Rejection::EmptyGroup);
        }
        let within = |group: &Group| group.members.iter().all(|member| member.index() < after.councils.len());
        if sound && weighed && after.groups.iter().all(within) { Ok(()) } else { Err(Rejection::Indistinct) }
    }

    /// A council that has said something cannot be taken back.
    pub(super) fn can_shrink_to(&self, councils: usize) -> bool {
        let gone = || self.region().indices().skip(councils);
        let items = || (0..self.agenda().len()).map(ItemIx::at);
        let said = |council| {
            items().any(|item| {
                let cell = Cell { item, council };
                !self.marks.all(cell).is_empty() || self.has_words(cell) || self.has_contributions(cell)
            })
        };
        let owns = |council| self.actions().any(|(_, point)| point.council == Some(council));
        let brought_in = |council| items().any(|item| self.agenda().item(item).council == Some(council));
        let holds = |council| owns(council) || brought_in(council) || self.latest_ballot(council).is_some();
        !gone().any(|council| said(council) || holds(council))
    }

    pub(super) fn decide_rules(&self, after: Vec<Rule>) -> Result<Deed, Rejection> {
        self.running()?;
        self.may_judge_by(&after)?;
        let before: Box<[Rule]> = self.rules().into();
        let after = after.into_boxed_slice();
        if before == after { Err(Rejection::Unchanged) } else { Ok(Deed::RulesChanged { before, after }) }
    }

    /// There is a rule, they can be told apart, and they weigh by what councils are weighed by.
    pub(super) fn may_judge_by(&self, rules: &[Rule]) -> Result<(), Rejection> {
        if rules.is_empty() {
            return Err(Rejection::NoRule);
        }
        let mut seen = HashSet::new();
        if !rules.iter().all(|rule| !rule.id.is_empty() && seen.insert(rule.id.as_str())) {
            return Err(Rejection::Indistinct);
        }
        if rules.iter().all(|rule| self.is_criterion(&rule.criterion)) { Ok(()) } else { Err(Rejection::Unknown) }
    }

    fn is_criterion(&self, criterion: &Criterion) -> bool {
        match criterion {
            Criterion::All(parts) | Criterion::Any(parts) => parts.iter().all(|part| self.is_criterion(part)),
            Criterion::Weight(key, _) => key.index() < self.region().weights.len(),
            Criterion::Within(group, inner) => group.index() < self.region().groups.len() && self.is_criterion(inner),
            Criterion::Councils(_) | Criterion::AgainstFewerThan(_) | Criterion::OthersFewerThan(_) => true,
        }
    }

    pub(super) fn decide_scale(&self, after: Box<Scale>) -> Result<Deed, Rejection> {
        self.running()?;
        self.may_colour_on(&after)?;
        let before = Box::new(self.scale().clone());
        if before == after { Err(Rejection::Unchanged) } else { Ok(Deed::ScaleChanged { before, after }) }
    }

    /// Levels can be told apart, and nothing was said yet in the words of the scale that stands.
    pub(super) fn may_colour_on(&self, scale: &Scale) -> Result<(), Rejection> {
        let (mut ids, mut letters, mut glyphs) = (HashSet::new(), HashSet::new(), HashSet::new());
        let distinct = scale.levels().iter().all(|level| {
            !level.id.is_empty()
                && ids.insert(&level.id)
                && letters.insert(level.letter)
                && glyphs.insert(level.glyph)
                && level.letter.is_ascii_uppercase()
        });
        if !distinct || scale.levels().is_empty() {
            return Err(Rejection::Indistinct);
        }
        if self.is_uncoloured() { Ok(()) } else { Err(Rejection::ColouredAlready) }
    }

    /// Whether nothing was said yet in the words of the scale, at home, at the table or in an earlier round.
    #[must_use]
    pub fn is_uncoloured(&self) -> bool {
        let items = (0..self.agenda().len()).map(ItemIx::at);
        let former = |item| self.agenda().item(item).former.iter().any(|former| !former.marks.is_empty());
        self.ballots.is_empty()
            && self.remarks.all().next().is_none()
            && items
                .into_iter()
                .all(|item| !former(item) && self.marks.row(item).all(|(_, answer)| answer == Answer::Pending))
    }
}
