//! What is asked with yes or no before something is done that is not taken back as easily.

use std::path::PathBuf;

use super::{Destination, Outgoing};
use crate::domain::id::{ContributionIx, ItemIx};
use crate::domain::time::Date;

/// A question of yes or no.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Question {
    /// Something is not kept: leave all the same?
    Quit,
    /// So many forms were filled in and not taken: leave all the same?
    Drafts(usize),
    /// The same, but for another meeting.
    DraftsBefore(usize, Destination),
    /// Something is not kept: go on with another meeting all the same?
    Reopen(Destination),
    /// Points are open: close the meeting all the same?
    Close,
    /// Something was said of an item or of one below it: take it off the agenda all the same?
    Withdraw(ItemIx),
    /// Remove this contribution, with what was answered?
    RemoveContribution(ContributionIx),
    /// There is another file in this place: replace it?
    Overwrite(PathBuf),
    /// There is a file where a report is to go: replace it?
    Replace(Outgoing),
    /// Another file of this version says something else: does this one hold?
    Prefer {
        /// Where it is.
        path: PathBuf,
        /// Its name.
        file: String,
        /// The name of the other one.
        with: String,
    },
    /// Begin this version, and keep the one that stands beside it?
    NewVersion(u16),
    /// Make the agenda of the meeting of the series on this day, and go on in that?
    NextMeeting(Date),
    /// The agenda of the next meeting stands already: go on in that?
    NextStands(PathBuf),
}
