//! What is discussed: a tree of topics, sub-topics and the points that councils brought in.

mod item;
mod matter;
mod stages;

use std::collections::HashMap;
use std::sync::Arc;

use super::cost::Cost;
use super::id::{CouncilIx, ItemIx};
use super::mandate::Mandate;

pub use item::{Arrival, Certainty, Facts, Former, Instrument, InstrumentKind, Item, Kind, Related, Source};
pub use matter::{Attribute, AttributeValue, Indicator, Link, Milestone, Properties, Stage, Trend};
pub use stages::Stages;

/// Where an item stands: under which parent, before which siblings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    /// The parent; none at the top.
    pub parent: Option<ItemIx>,
    /// The place among the parent's children, from 0.
    pub place: usize,
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Node {
    parent: Option<ItemIx>,
    children: Vec<ItemIx>,
    withdrawn: bool,
}

/// The agenda tree. Items are never erased, only withdrawn: what was said of them stays.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Agenda {
    /// Copies of an agenda share them.
    items: Vec<Arc<Item>>,
    nodes: Vec<Node>,
    roots: Vec<ItemIx>,
    by_id: Arc<HashMap<String, ItemIx>>,
}

impl Agenda {
    /// How many items there are, withdrawn ones included.
    #[must_use]
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// Whether there is nothing to discuss.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// Puts an item at the end of the children of `parent` (or of the top) and tells its index.
    pub fn push(&mut self, parent: Option<ItemIx>, item: Item) -> ItemIx {
        let place = self.children(parent).len();
        self.insert(Position { parent, place }, item)
    }

    /// Puts an item at a position and tells its index.
    pub fn insert(&mut self, position: Position, item: Item) -> ItemIx {
        let ix = ItemIx::at(self.items.len());
        Arc::make_mut(&mut self.by_id).insert(item.id.clone(), ix);
        self.items.push(Arc::new(item));
        self.nodes.push(Node { parent: position.parent, ..Node::default() });
        let siblings = self.siblings_mut(position.parent);
        siblings.insert(position.place.min(siblings.len()), ix);
        ix
    }

    fn item_mut(&mut self, item: ItemIx) -> Option<&mut Item> {
        self.items.get_mut(item.index()).map(Arc::make_mut)
    }

    /// Relates an item to another.
    pub fn relate(&mut self, item: ItemIx, related: Related) {
        if let Some(item) = self.item_mut(item) {
            item.related.push(related);
        }
    }

    /// Moves an item to another place among its siblings.
    pub fn move_to(&mut self, item: ItemIx, place: usize) {
        let parent = self.parent(item);
        let siblings = self.siblings_mut(parent);
        if let Some(now) = siblings.iter().position(|&s| s == item) {
            siblings.remove(now);
            siblings.insert(place.min(siblings.len()), item);
        }
    }

    /// Sets how many minutes an item is planned to take.
    pub fn set_planned(&mut self, item: ItemIx, minutes: Option<u16>) {
        if let Some(item) = self.item_mut(item) {
            item.planned = minutes;
        }
    }

    /// Sets what is to be reached on the way of an item.
    pub fn set_milestones(&mut self, item: ItemIx, milestones: Vec<Milestone>) {
        if let Some(item) = self.item_mut(item) {
            item.milestones = milestones;
        }
    }

    /// Sets what an item costs.
    pub fn set_costs(&mut self, item: ItemIx, costs: Vec<Cost>) {
        if let Some(item) = self.item_mut(item) {
            item.costs = costs;
        }
    }

    /// Changes what an item says of itself.
    pub fn set_facts(&mut self, item: ItemIx, facts: Facts) {
        if let Some(item) = self.item_mut(item) {
            let Facts { number, title, text, kind, coloured, properties } = facts;
            (item.number, item.title, item.text, item.kind, item.coloured) = (number, title, text, kind, coloured);
            Properties { tags: item.tags, attributes: item.attributes } = properties;
        }
    }

    /// Takes an item off the agenda, or puts it back, without forgetting it.
    pub fn set_withdrawn(&mut self, item: ItemIx, withdrawn: bool) {
        if let Some(node) = self.nodes.get_mut(item.index()) {
            node.withdrawn = withdrawn;
        }
    }

    fn siblings_mut(&mut self, parent: Option<ItemIx>) -> &mut Vec<ItemIx> {
        match parent {
            Some(parent) => &mut self.nodes[parent.index()].children,
            None => &mut self.roots,
        }
    }

    /// One item.
    ///
    /// # Panics
    /// When the index does not come from this agenda.
    #[must_use]
    pub fn item(&self, item: ItemIx) -> &Item {
        &self.items[item.index()]
    }

    /// Whether this index comes from this agenda.
    #[must_use]
    pub fn has(&self, item: ItemIx) -> bool {
        item.index() < self.items.len()
    }

    /// The item with this id.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<ItemIx> {
        self.by_id.get(id).copied()
    }

    /// The item above; none at the top.
    #[must_use]
    pub fn parent(&self, item: ItemIx) -> Option<ItemIx> {
        self.nodes[item.index()].parent
    }

    /// The items below (or at the top), in order, withdrawn ones included.
    #[must_use]
    pub fn children(&self, parent: Option<ItemIx>) -> &[ItemIx] {
        match parent {
            Some(parent) => &self.nodes[parent.index()].children,
            None => &self.roots,
        }
    }

    /// Where an item stands.
    #[must_use]
    pub fn position(&self, item: ItemIx) -> Position {
        let parent = self.parent(item);
        let place = self.children(parent).iter().position(|&s| s == item).unwrap_or(0);
        Position { parent, place }
    }

    /// How deep an item stands: 0 at the top.
    #[must_use]
    pub fn depth(&self, item: ItemIx) -> usize {
        self.ancestors(item).count()
    }

    /// The items above, nearest first.
    pub fn ancestors(&self, item: ItemIx) -> impl Iterator<Item = ItemIx> + '_ {
        std::iter::successors(self.parent(item), |&i| self.parent(i))
    }

    /// Whether the item itself was taken off the agenda.
    #[must_use]
    pub fn is_withdrawn_itself(&self, item: ItemIx) -> bool {
        self.nodes.get(item.index()).is_some_and(|node| node.withdrawn)
    }

    /// Whether the item or one above it was taken off the agenda.
    #[must_use]
    pub fn is_withdrawn(&self, item: ItemIx) -> bool {
        self.nodes[item.index()].withdrawn || self.ancestors(item).any(|i| self.nodes[i.index()].withdrawn)
    }

    /// Whether councils colour this item now.
    #[must_use]
    pub fn is_coloured(&self, item: ItemIx) -> bool {
        self.item(item).coloured && !self.is_withdrawn(item)
    }

    /// The item and all below it in reading order, without what was withdrawn.
    #[must_use]
    pub fn subtree(&self, item: ItemIx) -> Vec<ItemIx> {
        let mut found = Vec::new();
        let mut stack = vec![item];
        while let Some(item) = stack.pop() {
            let node = &self.nodes[item.index()];
            if !node.withdrawn {
                found.push(item);
                stack.extend(node.children.iter().rev());
            }
        }
        found
    }

    /// The item and all below it, with what was withdrawn.
    #[must_use]
    pub fn all_below(&self, item: ItemIx) -> Vec<ItemIx> {
        let mut found = vec![item];
        let mut next = 0;
        while let Some(&item) = found.get(next) {
            found.extend(self.children(Some(item)));
            next += 1;
        }
        found
    }

    /// All items in reading order, without what was withdrawn.
    #[must_use]
    pub fn walk(&self) -> Vec<ItemIx> {
        self.roots.iter().flat_map(|&root| self.subtree(root)).collect()
    }

    /// The place of every item in reading order; those that were taken off the agenda come last.
    #[must_use]
    pub fn places(&self) -> Vec<usize> {
        let mut places: Vec<_> = (self.len()..self.len() * 2).collect();
        for (place, item) in self.walk().into_iter().enumerate() {
            places[item.index()] = place;
        }
        places
    }

    /// The coloured items in reading order at or below `item`.
    #[must_use]
    pub fn coloured_below(&self, item: ItemIx) -> Vec<ItemIx> {
        self.subtree(item).into_iter().filter(|&i| self.item(i).coloured).collect()
    }

    /// The mandate under which an item was brought in: its own, else that of the nearest item above.
    #[must_use]
    pub fn mandate(&self, item: ItemIx) -> Option<&Mandate> {
        std::iter::once(item).chain(self.ancestors(item)).find_map(|i| self.item(i).mandate.as_ref())
    }

    /// The council that brought an item in: its own, else that of the nearest item above.
    #[must_use]
    pub fn council(&self, item: ItemIx) -> Option<CouncilIx> {
        std::iter::once(item).chain(self.ancestors(item)).find_map(|i| self.item(i).council)
    }
}
