//! Saving: a thread of its own writes the consensus file, so that no frame waits for it.

use std::path::PathBuf;
use std::thread::{Builder, JoinHandle};

use super::Driver;
use super::play::Flow;
use crate::message::{Message, Say};
use crate::session::{Overwrite, SaveError, Saved};
use crate::tui::clock::Clock;
use crate::tui::state::{Mode, Question};
use crate::tui::terminal::{Occurrence, Sitting};
use crate::tui::update::Replace;

/// A file that is being saved.
#[derive(Debug)]
pub(super) struct Saving {
    /// It answers by an occurrence; what it gives back is for whoever leaves before that.
    pub(super) worker: JoinHandle<Result<Saved, ()>>,
    /// Whether the person leaves as soon as it is saved.
    leaves: bool,
}

impl Driver {
    /// Saves; when the record can no longer be written, saving elsewhere takes the record along.
    pub(super) fn save(&mut self, to: Option<PathBuf>, replace: Replace) {
        if self.saving.is_some() {
            self.ui.tell(Message::new("notice-saving"));
            return;
        }
        let (overwrite, goes_on) = match replace {
            Replace::Ask => (Overwrite::Refuse, to.is_some() && self.session.needs_another_place()),
            Replace::Agreed => (Overwrite::Allow, self.goes_on),
        };
        self.goes_on = goes_on;
        match &to {
            // Until it is kept there nothing else can be done with it.
            Some(path) if goes_on => {
                let saved = self.session.continue_at(path, Clock::now(), overwrite);
                self.tell_saved(saved);
            }
            Some(_) | None => self.begin_to_save(to, overwrite),
        }
    }

    fn begin_to_save(&mut self, to: Option<PathBuf>, overwrite: Overwrite) {
        let saving = match self.session.saving(to.as_deref(), Clock::now(), overwrite) {
            Ok(saving) => saving,
            Err(error) => return self.tell_saved(Err(error)),
        };
        let (answer, sitting) = (self.folder.wake.clone(), self.sitting);
        let worker = Builder::new().name("save".to_owned()).spawn(move || {
            let saved = saving.run();
            let kept = saved.as_ref().map(Saved::clone).map_err(|_| ());
            _ = answer.send(Occurrence::Saved(sitting, saved));
            kept
        });
        match worker {
            Ok(worker) => self.saving = Some(Saving { worker, leaves: false }),
            Err(error) => {
                self.ui.warn(Message::new("notice-not-saved").with("why", error.to_string()).with("hint", ""))
            }
        }
    }

    /// A file was written, or was not.
    pub(super) fn hear_saved(&mut self, sitting: Sitting, saved: Result<Saved, SaveError>) -> Flow {
        // What a meeting still hears that was left is no news of this one.
        if sitting != self.sitting {
            return Flow::Go;
        }
        let leaves = self.saving.take().is_some_and(|saving| saving.leaves);
        let is_saved = saved.is_ok();
        if let Ok(saved) = &saved {
            self.session.note(saved.clone());
        }
        self.tell_saved(saved);
        if leaves && is_saved && self.session.keeping().not_kept == 0 { Flow::Leave } else { Flow::Go }
    }

    /// Leaves as soon as what is being saved is saved.
    pub(super) fn leave_when_saved(&mut self) -> bool {
        let Some(saving) = &mut self.saving else { return false };
        saving.leaves = true;
        self.ui.tell(Message::new("notice-leaves-when-saved"));
        true
    }

    fn tell_saved(&mut self, saved: Result<Saved, SaveError>) {
        match saved {
            Ok(saved) => self.ui.tell(Message::new("notice-saved").with("path", saved.path.as_path())),
            Err(SaveError::WouldOverwrite { path }) => self.ui.modes.push(Mode::Question(Question::Overwrite(path))),
            Err(error) => {
                let hint = error.hint().unwrap_or_else(|| Message::new("notice-save-elsewhere"));
                self.ui.warn(Message::new("notice-not-saved").with("why", error.message()).with("hint", hint));
            }
        }
    }
}
