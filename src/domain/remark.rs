//! What a council says beside its colour, and who may read it.

use super::id::AuthorIx;
use super::mark::{Answer, Cell, Origin};
use super::time::Moment;

/// An explanation of a mark (*opmerking*).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// What was said, cleaned.
    pub text: String,
    /// The cell that it stands beside.
    pub cell: Cell,
    /// Where it was said: at the table, or in a version of the council's colouring file.
    pub origin: Origin,
    /// What the cell said when it was written: a remark outlives the colour that it explains.
    pub said_with: Answer,
    /// Who may read it.
    pub audience: Audience,
    /// When and at whose seat it was written.
    pub written: Written,
}

/// When and at whose seat something was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Written {
    /// When.
    pub at: Moment,
    /// At whose seat.
    pub author: AuthorIx,
}

/// Who may read what somebody wrote. Names in free text cannot be found by a program, so nothing is public by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Audience {
    /// The participants of the meeting.
    #[default]
    Internal,
    /// Everybody.
    Public,
}

/// Words with who may read them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The words.
    pub text: String,
    /// Who may read them.
    pub audience: Audience,
}

/// What is said at the table is meant for those who sit there.
impl<T: Into<String>> From<T> for Said {
    fn from(text: T) -> Self {
        Self { text: text.into(), audience: Audience::Internal }
    }
}
