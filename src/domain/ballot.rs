//! What a council coloured at home: one version of its colouring file (*inkleuring*).

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
    /// Whether two files say the same, whatever they are called.
    #[must_use]
    pub fn says_the_same(&self, other: &Self) -> bool {
        let Self { council, version, mandate, file: _, entries, strays } = other;
        (self.council, self.version) == (*council, *version)
            && self.mandate == *mandate
            && self.entries == *entries
            && self.strays == *strays
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

/// What to do with a ballot when another one of the same version was taken in before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Clash {
    /// Refuse: a person has to choose.
    Refuse,
    /// This one was chosen; the other stays in the history.
    Replace,
}
