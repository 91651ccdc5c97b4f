//! What stays the same from frame to frame, and the scene that a frame is drawn of.

use super::Look;
use crate::domain::mark::Cell;
use crate::domain::meeting::Meeting;
use crate::domain::scale::Scale;
use crate::domain::tally::Tally;
use crate::session::arrivals::Arrivals;
use crate::session::{Keeping, Session, Standing};
use crate::tui::clock::Clock;
use crate::tui::keymap::Keymap;
use crate::tui::theme::{Ground, Theme};
use crate::tui::view::{Memo, Scene};

/// Everything that stays the same from frame to frame.
#[derive(Debug)]
pub(super) struct Stage {
    pub(super) look: Look,
    /// The scale that the keys were made for.
    scale: Scale,
    pub(super) keymap: Keymap,
    pub(super) memo: Memo,
}

impl Stage {
    pub(super) fn new(look: Look, scale: &Scale) -> Self {
        let (keymap, scale) = (Keymap::new(scale), scale.clone());
        Self { look, scale, keymap, memo: Memo::default() }
    }

    /// With another scale come other keys.
    pub(super) fn follow(&mut self, scale: &Scale) {
        if self.scale != *scale {
            self.scale = scale.clone();
            self.keymap = Keymap::new(scale);
        }
    }

    pub(super) fn scene<'a>(
        &'a self,
        meeting: &'a Meeting,
        tally: &'a Tally,
        ground: Ground,
        standing: &'a dyn Fn(Cell) -> Standing,
    ) -> Scene<'a> {
        Scene {
            meeting,
            tally,
            keeping: Keeping::default(),
            reading: None,
            standing,
            saved: None,
            head: String::new(),
            text: &self.look.text,
            theme: Theme::new(self.look.depth, ground),
            glyphs: self.look.glyphs,
            keymap: &self.keymap,
            now: Clock::now(),
            clock: &self.look.clock,
            memo: &self.memo,
            arrivals: None,
            home: None,
        }
    }

    pub(super) fn scene_of<'a>(
        &'a self,
        session: &'a Session,
        arrivals: Option<&'a Arrivals>,
        ground: Ground,
        standing: &'a dyn Fn(Cell) -> Standing,
    ) -> Scene<'a> {
        let meeting = session.meeting();
        Scene {
            keeping: session.keeping(),
            saved: session.saved().map(|saved| (saved.at, meeting.history().last().saturating_sub(saved.seq))),
            head: session.head().to_string(),
            arrivals,
            ..self.scene(meeting, session.tally(), ground, standing)
        }
    }
}
