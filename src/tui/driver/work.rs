//! What is worked on between frames, piece by piece: what no key waits for.

use super::{Driver, counting};
use crate::tui::action::Action;
use crate::tui::state::Mode;
use crate::tui::update::search_on;

impl Driver {
    /// Whether there is any of it.
    pub(super) fn is_unfinished(&self) -> bool {
        self.ui.is_searching() || !self.session.tally().is_whole()
    }

    /// Whether an action may ask something of items that are not in view, so that all of them are to be counted before.
    pub(super) fn looks_further(&self, action: Action) -> bool {
        let is_near = matches!(
            action,
            Action::Answer(_) | Action::Absent | Action::Search | Action::NextHit | Action::PreviousHit
        );
        let is_typed = matches!((action, self.ui.modes.last()), (Action::Edit(_), Some(Mode::Choice(_))));
        !(action.is_walking() || is_near || is_typed)
    }

    /// Does a piece of it.
    pub(super) fn work_on(&mut self) {
        if self.ui.is_searching() {
            let (ui, scope) = self.split();
            search_on(ui, scope);
        } else {
            let some = counting::at_once(self.session.meeting());
            self.session.count_on(some);
        }
    }
}
