//! Counting while somebody looks: what is in view is counted before a frame, the rest between frames.

use ratatui::layout::Rect;

use crate::session::Session;
use crate::tui::state::Ui;

/// So many items are counted between two frames: a key that comes meanwhile waits no longer than for a frame.
pub(super) const AT_ONCE: usize = 100;

/// Counts what a frame of this size shows.
pub(super) fn before(session: &mut Session, ui: &mut Ui, screen: Rect) {
    if session.tally().is_whole() {
        return;
    }
    match ui.in_view(screen) {
        Some(items) => session.count_first(items.iter().copied()),
        None => session.count_all(),
    }
}
