//! What a council coloured at home: one version of its colouring file (*inkleuring*).

use std::collections::BTreeMap;

use super::agenda::Agenda;
use super::condition::Wish;
use super::id::{CouncilIx, ItemIx};
use super::mandate::Mandate;
use super::mark::Answer;
use super::remark::Said;

/// One version of a council's colouring file, matched to the agenda by the ids of its items.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ballot {
    /// Whose it is.
    pub council: CouncilIx,
    /// The council's own number of the edition, counted from 1; a later one stands over an earlier one.
    pub version: u16,
    /// Under which mandate all of it was given, unless an entry says otherwise; its date is the day of giving.
    pub mandate: Mandate,
    /// The name of the file, without its folder.
    pub file: String,
    /// What it says, in the order of the items' arrival; each item once.
    pub entries: Vec<Entry>,
    /// What it says of items that this agenda does not ask for a colour; in the order of the file.
    pub strays: Vec<Stray>,
}

/// What a ballot says of one item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Of which item.
    pub item: ItemIx,
    /// Its title in the ballot, where that is another than in this agenda: it was renamed.
    pub title: Option<String>,
    /// The colour.
    pub answer: Answer,
    /// The mandate, where it is another than that of the whole.
    pub mandate: Option<Mandate>,
    /// What is said beside it.
    pub remark: Option<Said>,
    /// Under which conditions.
    pub conditions: Vec<Wish>,
}

/// What a ballot says of an item that this agenda does not have, or does not ask a colour for. It is kept, and shown by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stray {
    /// The id that the ballot gives.
    pub id: String,
    /// The title that it gives.
    pub title: Option<String>,
    /// Why it has no place.
    pub why: Misplaced,
    /// The colour.
    pub answer: Answer,
    /// The mandate, where it is another than that of the whole.
    pub mandate: Option<Mandate>,
    /// What is said beside it.
    pub remark: Option<Said>,
    /// Under which conditions.
    pub conditions: Vec<Wish>,
}

/// Why an entry of a ballot has no place on this agenda.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Misplaced {
    /// There is no such item.
    Unknown,
    /// It was taken off the agenda.
    Withdrawn,
    /// It is a heading, or is no longer coloured.
    NotColoured,
}

impl Ballot {
    /// In what two files differ, whatever they are called and however the agenda changed since one of them was taken in.
    #[must_use]
    pub fn difference(&self, other: &Self, agenda: &Agenda) -> Difference {
        let (ours, theirs) = (self.said(agenda), other.said(agenda));
        let ids = ours.keys().chain(theirs.keys().filter(|id| !ours.contains_key(*id)));
        let mut items: Vec<_> = ids.filter(|id| ours.get(*id) != theirs.get(*id)).map(|&id| id.to_owned()).collect();
        let place = |id: &String| agenda.find(id).map_or(usize::MAX, ItemIx::index);
        items.sort_by_cached_key(|id| (place(id), id.clone()));
        Difference { mandate: self.mandate != other.mandate, items }
    }

    /// What it says, by the ids of the items: titles and places are the agenda's.
    fn said<'a>(&'a self, agenda: &'a Agenda) -> BTreeMap<&'a str, Words<'a>> {
        let entries = self.entries.iter().map(|entry| {
            let Entry { item, title: _, answer, mandate, remark, conditions } = entry;
            (agenda.item(*item).id.as_str(), (*answer, mandate.as_ref(), remark.as_ref(), conditions.as_slice()))
        });
        let strays = self.strays.iter().map(|stray| {
            let Stray { id, title: _, why: _, answer, mandate, remark, conditions } = stray;
            (id.as_str(), (*answer, mandate.as_ref(), remark.as_ref(), conditions.as_slice()))
        });
        entries.chain(strays).collect()
    }

    /// What it says of an item.
    #[must_use]
    pub fn entry(&self, item: ItemIx) -> Option<&Entry> {
        let place = self.entries.binary_search_by_key(&item, |entry| entry.item).ok()?;
        self.entries.get(place)
    }

    /// Under which mandate it colours an item.
    #[must_use]
    pub fn mandate_for(&self, item: ItemIx) -> &Mandate {
        self.entry(item).and_then(|entry| entry.mandate.as_ref()).unwrap_or(&self.mandate)
    }
}

impl Entry {
    /// Whether nothing is said of the item, so that it may as well be left out.
    #[must_use]
    pub fn says_nothing(&self) -> bool {
        let Self { item: _, title: _, answer, mandate, remark, conditions } = self;
        *answer == Answer::Pending && mandate.is_none() && remark.is_none() && conditions.is_empty()
    }
}

/// Everything that a ballot says of one item.
type Words<'a> = (Answer, Option<&'a Mandate>, Option<&'a Said>, &'a [Wish]);

/// In what two ballots of one council and version differ.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Difference {
    /// Whether they were given under another mandate.
    pub mandate: bool,
    /// The ids of the items of which they say something else, in the order of the agenda.
    pub items: Vec<String>,
}

impl Difference {
    /// Whether they say the same.
    #[must_use]
    pub fn is_none(&self) -> bool {
        !self.mandate && self.items.is_empty()
    }
}

/// What to do with a ballot when another one of the same version was taken in before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Clash {
    /// Refuse: a person has to choose.
    Refuse,
    /// This one was chosen; the other stays in the history.
    Replace,
}
