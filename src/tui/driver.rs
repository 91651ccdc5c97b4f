//! What ties everything together: waits for an occurrence, lets it become an action, runs its effect, draws.

mod counting;
mod folder;
mod home;
mod next;
mod play;
mod reopen;
mod saving;
mod stage;
mod waiting;
mod work;

use std::io;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

use crossterm::event::{Event, MouseButton, MouseEvent, MouseEventKind};
use ratatui::layout::Rect;

use super::action::Action;
use super::clock::Clock;
use super::keymap::Context;
use super::layout::Layout;
use super::state::{Destination, Face, Mode, Outgoing, Question, Ui};
use super::terminal::{Occurrence, Screen, Sitting};
use super::theme::{Depth, Ground};
use super::update::{Effect, Replace, Scope, done, paste, refused, update};
use super::view::{draw, hint_at};
use crate::message::{Message, Say};
use crate::session::arrivals::Arrivals;
use crate::session::{Opening, Overwrite, Parting, SaveError, Saved, Session, at_home};
use crate::store::writer::Report;
use crate::text::Text;
use crate::words::glyphs::Glyphs;

use counting::Wanted;
use play::Play;

pub use folder::{Folder, beside};
pub use play::Flow;
pub use reopen::{FIRST, answers};
pub use waiting::{Ended, Waiting};

use super::home::Home;
use saving::Saving;
use stage::Stage;

/// How the screen looks and speaks.
#[derive(Debug)]
pub struct Look {
    /// The words.
    pub text: Text,
    /// How many colours there are.
    pub depth: Depth,
    /// Light or dark.
    pub ground: Ground,
    /// Which shapes can be drawn.
    pub glyphs: Glyphs,
    /// The time of day on the wall.
    pub clock: Clock,
}

/// The screen of a session.
#[derive(Debug)]
pub struct Driver {
    session: Session,
    stage: Stage,
    ui: Ui,
    size: Rect,
    /// Whether the file that the person was asked about is one to go on in.
    goes_on: bool,
    folder: Folder,
    arrivals: Option<Arrivals>,
    /// How the first meeting was opened, and so the others are.
    opening: Opening,
    sitting: Sitting,
    /// The meetings that were left for another.
    left: Vec<Parting>,
    /// Where to go on as soon as the disk has answered.
    next: Option<Destination>,
    saving: Option<Saving>,
}

impl Driver {
    /// The screen of a session that was just opened, with what there is to tell about that.
    #[must_use]
    pub fn new(session: Session, notices: Vec<Message>, look: Look, folder: Folder, opening: Opening) -> Self {
        let mut ui = Ui::new(session.meeting(), look.ground);
        ui.shelf.open = Some(opening.subject.clone());
        if let Some(notice) = joined(notices) {
            ui.tell(notice);
        }
        let stage = Stage::new(look, session.meeting().scale());
        let is_asked = folder.is_asked;
        let (sitting, left) = (FIRST, Vec::new());
        let (size, goes_on, arrivals, next, saving) = (Rect::ZERO, false, None, None, None);
        let mut driver =
            Self { session, stage, ui, size, goes_on, folder, arrivals, opening, sitting, left, next, saving };
        if is_asked {
            let path = driver.folder.usual.clone();
            driver.open_folder(&path);
        }
        driver
    }

    /// Runs the screen until the person leaves or the terminal is gone, and gives the session back, with those that were
    /// left for it.
    ///
    /// # Errors
    /// When the terminal cannot be taken or drawn on; the session keeps what it has.
    pub fn run(
        mut self,
        occurrences: &Receiver<Occurrence>,
        start: impl FnOnce() -> io::Result<()>,
    ) -> (Session, Vec<Parting>, io::Result<()>) {
        let ended = self.play(occurrences, start);
        self.into_parts(ended)
    }

    /// The session, with those that were left for it, and how it ended. A file that is being saved is waited for.
    fn into_parts(mut self, ended: io::Result<()>) -> (Session, Vec<Parting>, io::Result<()>) {
        if let Some(saving) = self.saving.take()
            && let Ok(Ok(saved)) = saving.worker.join()
        {
            self.session.note(saved);
        }
        (self.session, self.left, ended)
    }

    /// Goes to where the person was on another screen of this meeting.
    fn take_place(&mut self, other: &Ui) {
        let meeting = self.session.meeting();
        self.ui.folded = other.folded.iter().copied().filter(|&item| meeting.agenda().has(item)).collect();
        self.ui.refresh(meeting, other.item());
        self.ui.column = other.column;
        (self.ui.face, self.ui.ground) = (other.face, other.ground);
    }

    fn split(&mut self) -> (&mut Ui, Scope<'_>) {
        let Self { session, stage, ui, arrivals, folder, .. } = self;
        let (meeting, tally, read_only) = (session.meeting(), session.tally(), session.keeping().read_only);
        let (start, output) = (session.start(), session.output());
        let text = &stage.look.text;
        let scope = Scope {
            meeting,
            tally,
            start,
            output,
            text,
            read_only,
            arrivals: arrivals.as_ref(),
            folder: &folder.usual,
            home: None,
        };
        (ui, scope)
    }

    /// A click selects a row or cell, or presses a hint; the wheel moves.
    fn click(&mut self, mouse: MouseEvent) -> Option<Action> {
        match mouse.kind {
            MouseEventKind::ScrollUp => Some(Action::Up),
            MouseEventKind::ScrollDown => Some(Action::Down),
            MouseEventKind::Down(MouseButton::Left) => {
                let Self { session, stage, ui, size, arrivals, .. } = self;
                let layout = Layout::new(*size, &ui.lineup)?;
                let standing = |cell| session.standing(cell);
                let scene = stage.scene_of(session, arrivals.as_ref(), ui.ground, &standing);
                let hint = hint_at(&scene, ui, &layout, mouse.column, mouse.row);
                if hint.is_none() && self.ui.context() == Context::Table && self.ui.face == Face::Table {
                    let hit = layout.hit(&self.ui, mouse.column, mouse.row)?;
                    self.ui.point_at(self.session.meeting(), hit);
                }
                hint
            }
            MouseEventKind::Down(_)
            | MouseEventKind::Up(_)
            | MouseEventKind::Drag(_)
            | MouseEventKind::Moved
            | MouseEventKind::ScrollLeft
            | MouseEventKind::ScrollRight => None,
        }
    }

    fn run_effect(&mut self, effect: Effect) -> Flow {
        match effect {
            Effect::None | Effect::Colour(_) | Effect::WithFile(_) | Effect::ColourFor(_) => {}
            Effect::Execute(command) => match self.session.execute_first(command, Clock::now()) {
                Ok(_) => {
                    self.stage.follow(self.session.meeting().scale());
                    done(&mut self.ui, self.session.meeting());
                    self.judge();
                }
                Err(rejection) => refused(&mut self.ui, self.session.meeting(), &rejection),
            },
            Effect::OpenFolder(path) => self.open_folder(&path),
            Effect::TakeIn(paths, clash) => self.take_files(&paths, clash),
            Effect::Save(to, replace) => self.save(to, replace),
            Effect::NextMeeting(day) => self.next_meeting(day),
            Effect::Report(outgoing, replace) => self.report(outgoing, replace),
            Effect::Quit if self.leave_when_saved() => {}
            Effect::Quit => {
                if self.session.keeping().not_kept == 0 {
                    return Flow::Leave;
                }
                self.ui.modes.push(Mode::Question(Question::Quit));
            }
            Effect::QuitAnyway => return Flow::Leave,
            Effect::Reopen(there) => self.reopen(there),
            Effect::ReopenAnyway(there) => self.go_on_with(there),
        }
        Flow::Go
    }

    /// Writes a report, and tells where it is.
    fn report(&mut self, outgoing: Outgoing, replace: Replace) {
        self.session.count_all();
        let (session, text) = (&self.session, &self.stage.look.text);
        let head = session.head().to_string();
        let report = crate::report::Report::of(session.meeting(), session.tally(), &head, text, outgoing.wanted);
        let path = at_home(&outgoing.path);
        let path = std::path::absolute(&path).unwrap_or(path);
        let overwrite = match replace {
            Replace::Ask => Overwrite::Refuse,
            Replace::Agreed => Overwrite::Allow,
        };
        let refused = |error: &dyn Say| {
            let hint = error.hint().unwrap_or_else(|| Message::new("notice-report-again"));
            Message::new("notice-report-not-written").with("why", error.message()).with("hint", hint)
        };
        let written = outgoing.format.write(&report).map_err(|error| refused(&error));
        match written.map(|bytes| session.deliver(&path, &bytes, overwrite)) {
            Ok(Ok(())) => self.ui.tell(Message::new("notice-report").with("path", path.as_path())),
            Ok(Err(SaveError::Exists { .. })) => self.ui.modes.push(Mode::Question(Question::Replace(outgoing))),
            Ok(Err(error)) => self.ui.warn(refused(&error)),
            Err(message) => self.ui.warn(message),
        }
    }
}

impl Play for Driver {
    fn draw(&mut self, screen: &mut Screen) -> io::Result<()> {
        let Self { session, stage, ui, size, arrivals, .. } = self;
        *size = screen.area();
        match counting::wanted(session.tally(), session.meeting(), ui, *size) {
            Wanted::These(items) => session.count_first(items.iter().copied()),
            Wanted::All => session.count_all(),
        }
        screen.draw(|frame| {
            let standing = |cell| session.standing(cell);
            let scene = stage.scene_of(session, arrivals.as_ref(), ui.ground, &standing);
            draw(&scene, ui, frame);
        })
    }

    fn input(&mut self, event: Event) -> Flow {
        if matches!(
            &event,
            Event::Key(_) | Event::Paste(_) | Event::Mouse(MouseEvent { kind: MouseEventKind::Down(_), .. })
        ) {
            self.stay();
        }
        let action = match event {
            Event::Key(key) => self.stage.keymap.action(self.ui.context(), key),
            Event::Mouse(mouse) => self.click(mouse),
            Event::Paste(text) => {
                let (ui, scope) = self.split();
                paste(ui, scope, &text);
                None
            }
            Event::FocusGained | Event::FocusLost | Event::Resize(..) => None,
        };
        action.map_or(Flow::Go, |action| {
            if self.looks_further(action) {
                self.session.count_all();
            }
            let (ui, scope) = self.split();
            let effect = update(ui, scope, action);
            self.run_effect(effect)
        })
    }

    fn hear(&mut self, sitting: Sitting, report: Report) {
        // What a meeting still hears that was left is no news of this one.
        if sitting == self.sitting {
            self.session.hear(report);
            self.go_on_if_kept();
        }
    }

    fn look(&mut self) {
        self.look_again();
    }

    fn has_work(&self) -> bool {
        self.is_unfinished()
    }

    fn work(&mut self) {
        self.work_on();
    }

    fn saved(&mut self, sitting: Sitting, saved: Result<Saved, SaveError>) -> Flow {
        self.hear_saved(sitting, saved)
    }

    /// Without a running clock only an occurrence wakes the program.
    fn wait(&self, occurrences: &Receiver<Occurrence>) -> Option<Occurrence> {
        let meeting = self.session.meeting();
        let running = meeting.open_topic().filter(|_| meeting.is_clock_running());
        match running {
            Some(item) => {
                let spent = meeting.spent(item, Clock::now());
                match occurrences.recv_timeout(Duration::from_millis(1_000 - spent % 1_000)) {
                    Ok(occurrence) => Some(occurrence),
                    Err(RecvTimeoutError::Timeout) => None,
                    Err(RecvTimeoutError::Disconnected) => Some(Occurrence::Gone),
                }
            }
            None => Some(occurrences.recv().unwrap_or(Occurrence::Gone)),
        }
    }
}

/// All there is to tell, in one message.
pub(super) fn joined(notices: Vec<Message>) -> Option<Message> {
    notices.into_iter().reduce(|first, next| Message::new("notice-both").with("first", first).with("next", next))
}
