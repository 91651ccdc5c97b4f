//! What items of dossiers say of each other: where an item leads, and from where one leads to it.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::index::{Index, Leading};
use super::{Dossier, find};
use crate::domain::agenda::Link;
use crate::domain::id::ItemIx;
use crate::domain::meeting::Meeting;

/// Between an item and another dossier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tie<'a> {
    /// Which of the two speaks of the other.
    pub way: Way,
    /// Where the other end is.
    pub end: End<'a>,
    /// What the two have in common, as the one that speaks says it; of two that speak of each other, as this item does.
    pub why: Option<&'a str>,
    /// What the other says of it, of two that speak of each other.
    pub back: Option<&'a str>,
}

/// Which way a tie was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Way {
    /// The item speaks of the other dossier.
    There,
    /// The other dossier speaks of the item.
    Here,
    /// Each speaks of the other.
    Both,
}

/// The other end of a tie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End<'a> {
    /// An item of a dossier that is compiled in.
    Item(&'static Dossier, ItemIx),
    /// Such a dossier as a whole.
    Dossier(&'static Dossier),
    /// Nothing that is compiled in: the dossier, or its item, is not there.
    Nowhere(&'a Link),
}

/// Everything that ties an item to other dossiers: where it leads, then from where one leads to it, each in the order of the
/// files. Two that speak of each other are one tie.
#[must_use]
pub fn ties(meeting: &Meeting, item: ItemIx) -> Vec<Tie<'_>> {
    let it = meeting.agenda().item(item);
    let there = |link| Tie { way: Way::There, end: end(link), why: link.why.as_deref(), back: None };
    let mut ties: Vec<Tie<'_>> = it.links.iter().map(there).collect();
    for tie in here(&meeting.plan().id, &it.id) {
        match ties.iter_mut().find(|other| other.way == Way::There && other.end == tie.end) {
            Some(other) => (other.way, other.back) = (Way::Both, tie.why),
            None => ties.push(*tie),
        }
    }
    ties
}

/// Where a link leads.
#[must_use]
pub fn end(link: &Link) -> End<'_> {
    let Some(dossier) = find(&link.dossier) else { return End::Nowhere(link) };
    match &link.item {
        None => End::Dossier(dossier),
        Some(id) => dossier.find_item(id).map_or(End::Nowhere(link), |item| End::Item(dossier, item)),
    }
}

/// From where one leads to an item, by its dossier and its id.
type Back = HashMap<&'static str, HashMap<&'static str, Vec<Tie<'static>>>>;

/// From which items of dossiers one leads to this item of this dossier.
fn here(dossier: &str, item: &str) -> &'static [Tie<'static>] {
    static BACK: OnceLock<Back> = OnceLock::new();
    let back = BACK.get_or_init(|| {
        let mut back = Back::new();
        for Leading { from: (dossier, from), to: (there, id), why } in &Index::get().links {
            let tie = Tie { way: Way::Here, end: End::Item(dossier, *from), why: *why, back: None };
            back.entry(there).or_default().entry(id).or_default().push(tie);
        }
        back
    });
    back.get(dossier).and_then(|items| items.get(item)).map_or(&[], Vec::as_slice)
}
