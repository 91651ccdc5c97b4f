//! What stands beside the meeting that is open: the other dossiers, what was open before, and what an item is tied to.

use crate::domain::meeting::Plan;
use crate::domain::time::Date;
use crate::session;
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
}

/// What is open, and what was open before.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Shelf {
    /// What the meeting that is open is about; none where it comes from nowhere.
    pub open: Option<session::Subject>,
    /// The files that were open before, the latest first.
    pub visited: Vec<Visited>,
}

/// A page about what stands beside the meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Page {
    /// All dossiers and the files that were open before; with the selected one.
    Dossiers(usize),
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
    /// A meeting that is left.
    #[must_use]
    pub fn new(subject: session::Subject, plan: &Plan) -> Self {
        Self { subject, title: plan.title.clone(), date: plan.date }
    }
}

impl Shelf {
    /// Remembers a meeting that is left, if it is a file: the dossiers are there anyway.
    pub fn leave(&mut self, left: Option<Visited>) {
        let Some(left) = left.filter(|left| matches!(left.subject, session::Subject::File(_))) else { return };
        self.visited.retain(|other| other.subject != left.subject);
        self.visited.insert(0, left);
    }

    /// Everything that can be opened, in the order of the page.
    pub fn spines(&self) -> impl Iterator<Item = Spine<'_>> {
        let visited = self.visited.iter().filter(|it| Some(&it.subject) != self.open.as_ref());
        visited.map(Spine::Visited).chain(dossiers::all().map(Spine::BuiltIn))
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
