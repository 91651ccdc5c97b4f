//! Counting while somebody looks: what is in view is counted before a frame, the rest between frames.

use ratatui::layout::Rect;

use crate::session::Session;
use crate::tui::state::Ui;

/// So many cells are counted between two frames: a key that comes meanwhile waits no longer than for a frame.
const CELLS: usize = 40_000;

/// Counts what a frame of this size shows, and all of what is not more than can be counted between two frames.
pub(super) fn before(session: &mut Session, ui: &mut Ui, screen: Rect) {
    let left = session.tally().left();
    if left == 0 {
        return;
    }
    match ui.in_view(screen) {
        Some(items) if left > at_once(session) => session.count_first(items.iter().copied()),
        Some(_) | None => session.count_all(),
    }
}

/// Counts some of the rest.
pub(super) fn on(session: &mut Session) {
    session.count_on(at_once(session));
}

/// So many items have about as many cells as can be counted at once.
fn at_once(session: &Session) -> usize {
    CELLS / session.meeting().region().councils.len().max(1)
}
