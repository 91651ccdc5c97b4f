//! What stands beside the meeting that is open: the other dossiers, what was open before, and what an item is tied to.

use crate::domain::id::ItemIx;
use crate::domain::meeting::{Meeting, Plan};
use crate::domain::time::Date;
use crate::session;
use crate::session::dossiers::ties::{Tie, ties};
use crate::session::dossiers::{self, Dossier};

/// Another meeting to go on with, and where in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Destination {
    /// Which one.
    pub subject: session::Subject,
    /// The id of the item to go to; none means where one begins.
    pub item: Option<String>,
}

/// A meeting that was open on this screen before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Visited {
    /// What it is about.
    pub subject: session::Subject,
    /// Its title.
    pub title: String,
    /// Its day.
    pub date: Date,
    /// The id of the item that was selected last.
    pub item: Option<String>,
}

/// What is open, and what was open before.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Shelf {
    /// What the meeting that is open is about; none where it comes from nowhere.
    pub open: Option<session::Subject>,
    /// What was open before, the latest first.
    pub visited: Vec<Visited>,
}

/// A page about what stands beside the meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Page {
    /// All dossiers and the files that were open before; with the selected one.
    Dossiers(usize),
    /// Everything that an item is tied to; with the selected one.
    Knots(ItemIx, usize),
    /// An item of another dossier, or that dossier as a whole.
    Leaf(&'static Dossier, Option<ItemIx>),
}

/// What an item is tied to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Knot<'a> {
    /// An item of the same agenda, with what the two have in common.
    Own(ItemIx, Option<&'a str>),
    /// Another dossier.
    Other(Tie<'a>),
}

/// Everything that an item is tied to, its own agenda first.
#[must_use]
pub fn knots(meeting: &Meeting, item: ItemIx) -> Vec<Knot<'_>> {
    let related = meeting.agenda().item(item).related.iter();
    let own = related.map(|related| Knot::Own(related.item, related.why.as_deref()));
    own.chain(ties(meeting, item).into_iter().map(Knot::Other)).collect()
}

/// What can be opened from the page of dossiers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spine<'a> {
    /// A file that was open before.
    Visited(&'a Visited),
    /// A dossier that is compiled in.
    BuiltIn(&'static Dossier),
}

impl From<session::Subject> for Destination {
    fn from(subject: session::Subject) -> Self {
        Self { subject, item: None }
    }
}

impl Visited {
    /// A meeting that is left while this item is selected.
    #[must_use]
    pub fn new(subject: session::Subject, plan: &Plan, item: Option<String>) -> Self {
        Self { subject, title: plan.title.clone(), date: plan.date, item }
    }
}

impl Shelf {
    /// Remembers a meeting that is left.
    pub fn leave(&mut self, left: Visited) {
        self.visited.retain(|other| other.subject != left.subject);
        self.visited.insert(0, left);
    }

    /// Everything that can be opened, in the order of the page: the files that were open before, then the dossiers.
    pub fn spines(&self) -> impl Iterator<Item = Spine<'_>> {
        let is_other_file = |it: &&Visited| match it.subject {
            session::Subject::File(_) => Some(&it.subject) != self.open.as_ref(),
            session::Subject::BuiltIn(_) => false,
        };
        let visited = self.visited.iter().filter(is_other_file);
        visited.map(Spine::Visited).chain(dossiers::all().map(Spine::BuiltIn))
    }

    /// The way back to a meeting: to where the person was, if it was open before.
    #[must_use]
    pub fn way_to(&self, subject: session::Subject) -> Destination {
        let item = self.visited.iter().find(|it| it.subject == subject).and_then(|it| it.item.clone());
        Destination { subject, item }
    }
}

impl Spine<'_> {
    /// What it is about.
    #[must_use]
    pub fn subject(self) -> session::Subject {
        match self {
            Self::Visited(visited) => visited.subject.clone(),
            Self::BuiltIn(dossier) => session::Subject::BuiltIn(dossier),
        }
    }
}
