//! The screen while a long record is read: what is known of the meeting is shown already and can be walked through; nothing
//! can be said before all of it is known.

use std::io;
use std::sync::mpsc::Receiver;

use crossterm::event::Event;

use super::counting::{self, Wanted};
use super::play::{Flow, Play};
use super::{Driver, Look, Stage};
use crate::domain::mark::Cell;
use crate::domain::meeting::Meeting;
use crate::domain::tally::Tally;
use crate::message::Message;
use crate::session::{Keeping, Known, Part, Parting, Progress, Session, SessionError, Standing};
use crate::store::writer::Report;
use crate::tui::action::Action;
use crate::tui::state::Ui;
use crate::tui::terminal::{GivenBack, News, Occurrence, Opened, Screen, Sitting};
use crate::tui::update::{Effect, Scope, update};
use crate::tui::view::{Reading, draw};

/// The screen while a long record is read.
#[derive(Debug)]
pub struct Waiting {
    stage: Stage,
    meeting: Meeting,
    tally: Tally,
    ui: Ui,
    reading: Reading,
    opened: Option<Box<Opened>>,
}

/// How the screen ended: in the session of which the record was read, without it, or before it was.
pub type Ended = Result<Option<(Session, Vec<Parting>, io::Result<()>)>, SessionError>;

impl Waiting {
    /// The screen of a meeting of which so much is known.
    #[must_use]
    pub fn new(meeting: Meeting, known: Known, look: Look) -> Self {
        let ui = Ui::new(&meeting, look.ground);
        let stage = Stage::new(look, meeting.scale());
        let tally = Tally::begin(&meeting);
        let reading = Reading { part: Part { done: 0, whole: 1 }, known };
        Self { stage, meeting, tally, ui, reading, opened: None }
    }

    /// Waits until the record is read, and goes on with the screen that `make` makes of it.
    ///
    /// # Errors
    /// When the meeting cannot be opened; the terminal was given back.
    pub fn run(
        mut self,
        occurrences: &Receiver<Occurrence>,
        start: impl FnOnce() -> io::Result<()>,
        make: impl FnOnce(Session, Vec<Message>, Look) -> Driver,
    ) -> Ended {
        let given_back = GivenBack;
        let mut screen = match Screen::enter() {
            Ok(screen) => screen,
            Err(error) => return self.without_screen(occurrences, error),
        };
        let waited = start().and_then(|()| self.go_on(&mut screen, occurrences));
        let Self { opened, ui, stage, .. } = self;
        let (session, notices) = match (opened.map(|opened| *opened), waited) {
            (Some(Ok(opened)), Ok(())) => opened,
            (Some(Ok((session, _))), waited @ Err(_)) => return Ok(Some((session, Vec::new(), waited))),
            (Some(Err(error)), _) => return Err(error),
            (None, _) => return Ok(None),
        };
        let mut driver = make(session, notices, stage.look);
        driver.take_place(&ui);
        let ended = driver.go_on(&mut screen, occurrences);
        drop((screen, given_back));
        Ok(Some(driver.into_parts(ended)))
    }

    /// There is no terminal, but the record is being read: whoever opened it must close it.
    fn without_screen(self, occurrences: &Receiver<Occurrence>, error: io::Error) -> Ended {
        while let Ok(occurrence) = occurrences.recv() {
            if let Occurrence::Opening(News::Opened(opened)) = occurrence {
                let (session, _) = (*opened)?;
                return Ok(Some((session, Vec::new(), Err(error))));
            }
        }
        Ok(None)
    }
}

impl Play for Waiting {
    fn draw(&mut self, screen: &mut Screen) -> io::Result<()> {
        let Self { stage, meeting, tally, ui, reading, .. } = self;
        let keeping = Keeping { read_only: true, ..Keeping::default() };
        let standing = |_: Cell| Standing::Kept;
        match (reading.known, counting::wanted(tally, meeting, ui, screen.area())) {
            (Known::Saved, Wanted::These(items)) => tally.count_first(meeting, items.iter().copied()),
            (Known::Saved, Wanted::All) => tally.count_all(meeting),
            // Nobody has spoken yet, as far as is known.
            (Known::Plan, _) => {}
        }
        let mut scene = stage.scene(meeting, tally, ui.ground, &standing);
        (scene.keeping, scene.reading) = (keeping, Some(*reading));
        screen.draw(|frame| draw(&scene, ui, frame))
    }

    fn has_work(&self) -> bool {
        self.reading.known == Known::Saved && !self.tally.is_whole()
    }

    fn work(&mut self) {
        self.tally.count_on(&self.meeting, counting::at_once(&self.meeting));
    }

    fn input(&mut self, event: Event) -> Flow {
        let Event::Key(key) = event else { return Flow::Go };
        let Some(action) = self.stage.keymap.action(self.ui.context(), key) else { return Flow::Go };
        if action == Action::Quit {
            return Flow::Leave;
        }
        if !action.is_walking() {
            self.ui.tell(Message::new("notice-still-reading"));
            return Flow::Go;
        }
        let Self { stage, meeting, tally, ui, .. } = self;
        let scope = Scope {
            meeting,
            tally,
            start: meeting.plan(),
            output: std::path::Path::new(""),
            text: &stage.look.text,
            read_only: true,
            arrivals: None,
            folder: std::path::Path::new(""),
            home: None,
        };
        if !matches!(update(ui, scope, action), Effect::None) {
            self.ui.tell(Message::new("notice-still-reading"));
        }
        Flow::Go
    }

    fn hear(&mut self, _: Sitting, _: Report) {}

    fn look(&mut self) {}

    fn opening(&mut self, news: News) -> Flow {
        match news {
            News::Progress(Progress::Read(part)) => self.reading.part = part,
            News::Progress(Progress::Planned(..)) => {}
            News::Opened(opened) => {
                self.opened = Some(opened);
                return Flow::Leave;
            }
        }
        Flow::Go
    }
}
