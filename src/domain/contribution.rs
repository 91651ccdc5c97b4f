//! What a council brings in on an item (*inbreng*), and what is answered to it (*reactie*).

mod order;

use super::agenda::Source;
use super::id::ItemIx;
use super::mark::Cell;
use super::remark::{Audience, Written};

pub use order::{By, Counts, Group, grouped};

/// What a council brings in on an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contribution {
    /// Which council, on which item.
    pub cell: Cell,
    /// What it says.
    pub text: String,
    /// The other items that it speaks of: the themes under which it is listed.
    pub themes: Vec<ItemIx>,
    /// Where it stands in the documents.
    pub source: Option<Source>,
    /// What was answered; none while that is still to be done.
    pub response: Option<Response>,
    /// Who may read it.
    pub audience: Audience,
    /// When and at whose seat it was first written; none for one that stood in the file.
    pub written: Option<Written>,
}

/// What was answered to a contribution.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Response {
    /// The words.
    pub text: String,
    /// What became of the contribution.
    pub disposition: Disposition,
    /// How that is known.
    pub basis: Basis,
}

/// What became of a contribution.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Disposition {
    /// It was taken over: the text changes by it (*overgenomen*).
    TakenOver,
    /// It is taken along into what is still to be worked out (*meegenomen in de uitwerking*).
    TakenAlong,
    /// It was explained why it stands as it does, or that it is so already (*toegelicht*).
    Explained,
    /// It was not taken over (*niet overgenomen*).
    NotTakenOver,
    /// It was noted; it asks for nothing (*voor kennisgeving aangenomen*).
    Noted,
}

impl Disposition {
    /// All of them, those by which most changes first.
    pub const ALL: [Self; 5] = [Self::TakenOver, Self::TakenAlong, Self::Explained, Self::NotTakenOver, Self::Noted];
}

/// How it is known what became of a contribution.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Basis {
    /// The response says so itself.
    #[default]
    Explicit,
    /// It was judged by who wrote it down.
    Judged,
}

impl Basis {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Explicit, Self::Judged];
}

impl Contribution {
    /// All items that it speaks of: the one that it stands at, and its themes.
    pub fn items(&self) -> impl Iterator<Item = ItemIx> + '_ {
        std::iter::once(self.cell.item).chain(self.themes.iter().copied())
    }

    /// Whether an answer is still to be given.
    #[must_use]
    pub const fn is_unanswered(&self) -> bool {
        self.response.is_none()
    }
}
