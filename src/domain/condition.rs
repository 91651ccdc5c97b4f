//! What turns amber to green: a condition is a thing of its own, which several councils can share, and which can be met.

use super::agenda::Instrument;
use super::mark::{Cell, Origin};
use super::remark::{Audience, Written};

/// "Green, provided that …" (*voorwaarde*).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition {
    /// What is asked, in words that hold for all who ask it.
    pub text: String,
    /// Who asks it, of which items; in order of their cells, each cell once.
    pub asks: Vec<Ask>,
    /// The instrument by which it would be met, if one is wanted.
    pub wanted: Option<Instrument>,
    /// What became of it.
    pub status: Status,
    /// What was answered to it.
    pub answer: Option<String>,
    /// Who may read it.
    pub audience: Audience,
    /// When and at whose seat it was first written; none for one that an earlier round left.
    pub written: Option<Written>,
}

/// A council that asks for a condition to be met before an item is green to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ask {
    /// Which council, of which item.
    pub cell: Cell,
    /// Where it asked: at the table, or in a version of its colouring file.
    pub origin: Origin,
    /// In which words it asked; they stay its own when conditions are joined.
    pub words: String,
}

/// What became of a condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Status {
    /// Not answered yet (*open*).
    #[default]
    Open,
    /// Met in part (*deels*): what it stands beside stays amber.
    Partly,
    /// Met (*ingewilligd*): what it stands beside counts as green.
    Granted,
    /// Not met (*afgewezen*).
    Refused,
}

impl Status {
    /// All of them, those to be dealt with first.
    pub const ALL: [Self; 4] = [Self::Open, Self::Partly, Self::Granted, Self::Refused];

    /// Whether it may still be met.
    #[must_use]
    pub const fn is_unmet(self) -> bool {
        match self {
            Self::Open | Self::Partly => true,
            Self::Granted | Self::Refused => false,
        }
    }
}

impl Condition {
    /// What a council asks of an item, as it said it.
    #[must_use]
    pub fn asked(wish: &Wish, ask: Ask, written: Written) -> Self {
        Self {
            text: wish.text.clone(),
            asks: vec![ask],
            wanted: wish.wanted.clone(),
            status: Status::Open,
            answer: None,
            audience: wish.audience,
            written: Some(written),
        }
    }

    /// The cells of the councils that ask it.
    pub fn cells(&self) -> impl Iterator<Item = Cell> + '_ {
        self.asks.iter().map(|ask| ask.cell)
    }

    /// Who asks it of this item, if this council does.
    #[must_use]
    pub fn ask(&self, cell: Cell) -> Option<&Ask> {
        self.asks.iter().find(|ask| ask.cell == cell)
    }

    /// Lets one more ask it, in order of the cells. Who asks already keeps the words of first.
    pub fn join(&mut self, ask: Ask) {
        if let Err(place) = self.asks.binary_search_by_key(&ask.cell, |a| a.cell) {
            self.asks.insert(place, ask);
        }
    }

    /// The same without what one council asks of one item; none when nobody asks it any more.
    #[must_use]
    pub fn without(&self, cell: Cell) -> Option<Self> {
        let asks: Vec<_> = self.asks.iter().filter(|ask| ask.cell != cell).cloned().collect();
        (!asks.is_empty()).then(|| Self { asks, ..self.clone() })
    }
}

/// A condition as one council puts it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wish {
    /// What is asked.
    pub text: String,
    /// The instrument by which it would be met.
    pub wanted: Option<Instrument>,
    /// Who may read it.
    pub audience: Audience,
}
