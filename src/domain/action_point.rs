//! What somebody is to do after the meeting.

use super::id::{CouncilIx, ItemIx};
use super::time::Date;

/// An action point (*actiepunt*).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActionPoint {
    /// What is to be done.
    pub text: String,
    /// The council whose it is; none when it belongs to the region.
    pub council: Option<CouncilIx>,
    /// In which role ("wethouder", "griffier"); never a person.
    pub role: Option<String>,
    /// By when.
    pub due: Option<Date>,
    /// The item that it comes from.
    pub item: Option<ItemIx>,
    /// The round in which it was agreed.
    pub round: u16,
    /// How far it is.
    pub state: Progress,
    /// What came of it.
    pub note: Option<String>,
}

/// How far an action point is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Progress {
    /// Still to be done.
    #[default]
    Open,
    /// Done (*gereed*).
    Done,
    /// No longer to be done (*vervallen*).
    Dropped,
}

impl Progress {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Open, Self::Done, Self::Dropped];
}
