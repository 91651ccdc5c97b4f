//! Counting while somebody looks: what is in view is counted before a frame, the rest between frames.

use ratatui::layout::Rect;

use crate::domain::id::ItemIx;
use crate::domain::meeting::Meeting;
use crate::domain::tally::Tally;
use crate::tui::state::Ui;

/// So many cells are counted between two frames: a key that comes meanwhile waits no longer than for a frame.
const CELLS: usize = 40_000;

/// What is to be counted before a frame.
#[derive(Debug)]
pub(super) enum Wanted<'a> {
    /// These items, which it shows.
    These(&'a [ItemIx]),
    /// All that is left: the frame may show any of it, or it is not more than can be counted between two frames.
    All,
}

/// What is to be counted before a frame of this size.
pub(super) fn wanted<'a>(tally: &Tally, meeting: &Meeting, ui: &'a mut Ui, screen: Rect) -> Wanted<'a> {
    let is_much = tally.left() > at_once(meeting);
    ui.in_view(screen).filter(|_| is_much).map_or(Wanted::All, Wanted::These)
}

/// So many items have about as many cells as can be counted between two frames.
pub(super) fn at_once(meeting: &Meeting) -> usize {
    CELLS / meeting.region().councils.len().max(1)
}
