//! The folder of colouring files: opened when it is asked for, looked at when something in it changed.

use std::path::{Path, PathBuf};
use std::sync::mpsc::Sender;

use super::Driver;
use crate::domain::ballot::Clash;
use crate::domain::command::{Command, Rejection};
use crate::domain::meeting::Meeting;
use crate::message::{Message, Say};
use crate::session::arrivals::Arrivals;
use crate::session::{Session, Subject, at_home};
use crate::tui::clock::Clock;
use crate::tui::state::Mode;
use crate::tui::terminal::Occurrence;
use crate::tui::update::{Table, take_in};

/// The folder of colouring files.
#[derive(Debug)]
pub struct Folder {
    /// The one that is proposed.
    pub usual: PathBuf,
    /// Whether it is opened at once.
    pub is_asked: bool,
    /// Who is told that something in it changed.
    pub wake: Sender<Occurrence>,
}

/// The folder of what is opened, where colouring files are usually put.
#[must_use]
pub fn beside(subject: &Subject) -> PathBuf {
    let folder = match subject {
        Subject::File(path) => path.parent().filter(|folder| !folder.as_os_str().is_empty()),
        Subject::BuiltIn(_) => None,
    };
    let folder = folder.unwrap_or(Path::new("."));
    std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned())
}

impl Driver {
    /// Opens a folder and shows what lies in it.
    pub(super) fn open_folder(&mut self, path: &Path) {
        let path = at_home(path);
        let wake = self.folder.wake.clone();
        let opened = Arrivals::open(self.session.disk().clone(), &path, self.session.meeting(), move || {
            _ = wake.send(Occurrence::Folder);
        });
        match opened {
            Ok(arrivals) => {
                self.arrivals = Some(arrivals);
                self.folder.usual = path;
                self.ui.modes.retain(|mode| !matches!(mode, Mode::Inbox(_)));
                self.ui.modes.push(Mode::Inbox(0));
            }
            Err(fault) => self.ui.warn(match fault.hint() {
                Some(hint) => Message::new("own-notice-hint").with("why", fault.message()).with("hint", hint),
                None => fault.message(),
            }),
        }
    }

    /// Takes these files into the meeting.
    pub(super) fn take_files(&mut self, paths: &[PathBuf], clash: Clash) {
        if let Some(arrivals) = &mut self.arrivals {
            take_in(&mut self.ui, arrivals, &mut self.session, paths, clash);
        }
    }

    /// Tells anew how each file stands to the meeting.
    pub(super) fn judge(&mut self) {
        if let Some(arrivals) = &mut self.arrivals {
            arrivals.judge(self.session.meeting());
        }
    }

    /// Reads what changed in the folder; the selected file stays selected.
    pub(super) fn look_again(&mut self) {
        let Some(arrivals) = &mut self.arrivals else { return };
        let before = self.ui.inbox().and_then(|place| arrivals.all().get(place)).map(|it| it.path.clone());
        if let Err(fault) = arrivals.look(self.session.meeting()) {
            self.ui.warn(fault.message());
        }
        let place = arrivals.all().iter().position(|arrival| Some(&arrival.path) == before.as_ref());
        for mode in &mut self.ui.modes {
            if let (Mode::Inbox(selected), Some(place)) = (mode, place) {
                *selected = place;
            }
        }
    }
}

impl Table for Session {
    fn meeting(&self) -> &Meeting {
        self.meeting()
    }

    fn execute(&mut self, command: Command) -> Result<(), Rejection> {
        self.execute(command, Clock::now()).map(drop)
    }
}
