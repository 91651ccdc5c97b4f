//! By which properties items are told apart: their attributes and tags, as a filter and as a count per value.

use std::collections::{BTreeSet, HashMap};

use super::agenda::{Agenda, Item};
use super::id::ItemIx;
use super::meeting::Meeting;
use super::tally::{RollUp, Tally};

/// A property of items.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Property {
    /// One that the dossier names, by its id.
    Attribute(String),
    /// The words that items are tagged with.
    Tags,
}

/// One value of a property; none stands for the items that have no value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Having {
    /// Which property.
    pub property: Property,
    /// Which value.
    pub value: Option<String>,
}

/// How many items have each value of a property. An item with several values counts at each of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Breakdown {
    /// One for each value in order; behind them that of the items without any, if there are such items.
    pub rows: Vec<Row>,
    /// So many items have a value.
    pub items: usize,
    /// So many of those have more than one.
    pub several: usize,
}

/// The items that have a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The value; none for the items without any.
    pub value: Option<String>,
    /// The items in reading order, coloured or not.
    pub items: Vec<ItemIx>,
    /// How those of them stand that are coloured.
    pub counted: RollUp,
}

impl Property {
    /// The properties that some item on the agenda has: the attributes in the order of the dossier, then the tags.
    #[must_use]
    pub fn used(meeting: &Meeting) -> Vec<Self> {
        let agenda = meeting.agenda();
        let items: Vec<_> = agenda.walk().into_iter().map(|item| agenda.item(item)).collect();
        let tags = items.iter().any(|item| !item.tags.is_empty()).then_some(Self::Tags);
        let attributes = Self::attributes(meeting).into_iter().map(Self::Attribute);
        attributes.filter(|it| items.iter().any(|item| it.values(item).next().is_some())).chain(tags).collect()
    }

    /// The ids of the attributes: those that the dossier names in its order, then any other that an item has.
    #[must_use]
    pub fn attributes(meeting: &Meeting) -> Vec<String> {
        let mut ids: Vec<_> = meeting.plan().attributes.iter().map(|attribute| attribute.id.clone()).collect();
        let agenda = meeting.agenda();
        let keys = agenda.walk().into_iter().flat_map(|item| agenda.item(item).attributes.keys());
        let mut others: Vec<_> = keys.filter(|key| !ids.contains(key)).cloned().collect();
        others.sort();
        others.dedup();
        ids.append(&mut others);
        ids
    }

    /// The values of an item, in the order in which it has them.
    pub fn values<'a>(&self, item: &'a Item) -> Box<dyn Iterator<Item = &'a str> + 'a> {
        match self {
            Self::Attribute(id) => Box::new(item.attributes.get(id).into_iter().flatten().map(|it| it.value.as_str())),
            Self::Tags => Box::new(item.tags.iter().map(String::as_str)),
        }
    }

    /// The values that can be had, in order: those that the dossier names, then the others that some item has; tags, which
    /// have no order of their own, and values that the dossier does not name by alphabet.
    #[must_use]
    pub fn all_values(&self, meeting: &Meeting) -> Vec<String> {
        let named = match self {
            Self::Attribute(id) => meeting.plan().attributes.iter().find(|it| it.id == *id),
            Self::Tags => None,
        };
        let values = named.map(|it| it.values.clone()).unwrap_or_default();
        let agenda = meeting.agenda();
        let had: BTreeSet<_> = agenda.walk().into_iter().flat_map(|item| self.values(agenda.item(item))).collect();
        let mut others: Vec<_> = had.into_iter().filter(|it| !values.iter().any(|value| value == it)).collect();
        others.sort_by_key(|value| value.to_lowercase());
        values.iter().cloned().chain(others.into_iter().map(str::to_owned)).collect()
    }

    /// What an attribute is called; nothing for the tags, which each language calls its own way.
    #[must_use]
    pub fn name<'a>(&'a self, meeting: &'a Meeting) -> Option<&'a str> {
        match self {
            Self::Attribute(id) => {
                let named = meeting.plan().attributes.iter().find(|attribute| attribute.id == *id);
                Some(named.map_or(id.as_str(), |attribute| attribute.name.as_str()))
            }
            Self::Tags => None,
        }
    }

    /// How many items have each value, and how those stand that are coloured.
    #[must_use]
    pub fn breakdown(&self, meeting: &Meeting, tally: &Tally) -> Breakdown {
        let agenda = meeting.agenda();
        let row = |value: Option<String>| Row { value, items: Vec::new(), counted: RollUp::default() };
        let mut rows: Vec<_> = self.all_values(meeting).into_iter().map(|value| row(Some(value))).collect();
        let last = rows.len();
        let places: HashMap<String, usize> =
            rows.iter().enumerate().filter_map(|(place, row)| Some((row.value.clone()?, place))).collect();
        rows.push(row(None));
        let (mut items, mut several) = (0, 0);
        for item in agenda.walk() {
            let had = self.values(agenda.item(item)).filter_map(|value| places.get(value).copied());
            let mut had: BTreeSet<usize> = had.collect();
            items += usize::from(!had.is_empty());
            several += usize::from(had.len() > 1);
            if had.is_empty() {
                had.insert(last);
            }
            for place in had {
                let row = &mut rows[place];
                row.items.push(item);
                row.counted = tally.leading(item).map_or(row.counted, |standing| row.counted.and(standing));
            }
        }
        if rows.last().is_some_and(|without| without.items.is_empty()) {
            rows.pop();
        }
        Breakdown { rows, items, several }
    }
}

impl Having {
    /// Whether an item has this value, or none where none is asked for.
    #[must_use]
    pub fn is_of(&self, item: &Item) -> bool {
        let mut values = self.property.values(item);
        match &self.value {
            Some(value) => values.any(|it| it == value),
            None => values.next().is_none(),
        }
    }

    /// The items on the agenda that have it, coloured or not, in reading order.
    #[must_use]
    pub fn items(&self, agenda: &Agenda) -> Vec<ItemIx> {
        agenda.walk().into_iter().filter(|&item| self.is_of(agenda.item(item))).collect()
    }

    /// Every value that some item has, property by property, with how many items have it.
    #[must_use]
    pub fn used(meeting: &Meeting) -> Vec<(Self, usize)> {
        let agenda = meeting.agenda();
        let items: Vec<_> = agenda.walk().into_iter().map(|item| agenda.item(item)).collect();
        let mut used = Vec::new();
        for property in Property::used(meeting) {
            let mut counts: HashMap<&str, usize> = HashMap::new();
            for item in &items {
                let had: BTreeSet<&str> = property.values(item).collect();
                had.into_iter().for_each(|value| *counts.entry(value).or_default() += 1);
            }
            for value in property.all_values(meeting) {
                if let Some(&count) = counts.get(value.as_str()) {
                    used.push((Self { property: property.clone(), value: Some(value) }, count));
                }
            }
        }
        used
    }
}
