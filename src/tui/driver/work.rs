//! What is worked on between frames, piece by piece: what no key waits for.

use super::{Driver, counting};
use crate::tui::update::search_on;

impl Driver {
    /// Whether there is any of it.
    pub(super) fn is_unfinished(&self) -> bool {
        self.ui.is_searching() || !self.session.tally().is_whole()
    }

    /// Does a piece of it.
    pub(super) fn work_on(&mut self) {
        if self.ui.is_searching() {
            let (ui, scope) = self.split();
            search_on(ui, scope);
        } else {
            counting::on(&mut self.session);
        }
    }
}
