//! What a council says beside its colour.

use super::id::AuthorIx;
use super::mark::{Answer, Cell};
use super::time::Moment;

/// A text with its origin. It may belong to many cells: several councils can set the same condition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// What it is.
    pub nature: Nature,
    /// What was said, cleaned.
    pub text: String,
    /// The cells that it belongs to.
    pub cells: Vec<Cell>,
    /// What the cell said when it was written: a remark outlives the colour that it explains.
    pub said_with: Answer,
    /// When it was written.
    pub at: Moment,
    /// At whose seat it was written.
    pub author: AuthorIx,
}

/// What kind of text stands beside a mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Nature {
    /// What turns amber to green: "provided that" (*voorwaarde*).
    Condition,
    /// An explanation of any mark.
    Explanation,
}
