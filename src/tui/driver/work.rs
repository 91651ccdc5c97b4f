//! What is worked on between frames, piece by piece: what no key waits for.

use super::Driver;
use crate::tui::update::search_on;

impl Driver {
    /// Whether there is any of it.
    pub(super) fn is_unfinished(&self) -> bool {
        self.ui.is_searching()
    }

    /// Does a piece of it.
    pub(super) fn work_on(&mut self) {
        let (ui, scope) = self.split();
        search_on(ui, scope);
    }
}
