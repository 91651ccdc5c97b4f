//! The screen of a council that colours at home, without a terminal: its colouring file, and where the person is in it.

use crossterm::event::{KeyEvent, MouseButton, MouseEvent, MouseEventKind};
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::action::{Action, Own};
use super::driver::{Flow, Look};
use super::keymap::{Context, Keymap};
use super::layout::{Hit, Layout};
use super::state::{Face, Mode, Question, Room, Ui};
use super::theme::{Ground, Theme};
use super::update::{Effect, Scope, ask_which, coloured, not_coloured, paste, search_on, update};
use super::view::{Memo, Scene, draw_on, hint_at};
use crate::domain::ballot::Clash;
use crate::domain::command::{Command, Rejection};
use crate::domain::id::CouncilIx;
use crate::domain::mark::Cell;
use crate::domain::meeting::Meeting;
use crate::domain::tally::Tally;
use crate::domain::time::Moment;
use crate::message::{Message, Say};
use crate::session::colouring::{Colour, Colouring, ColouringError};
use crate::session::{Keeping, Opening, Standing};

/// A council at home.
#[derive(Debug)]
pub struct Home {
    opening: Opening,
    version: Option<u16>,
    stage: Stage,
    ui: Ui,
    size: Rect,
}

/// Everything that is shown, but for where the person is.
#[derive(Debug)]
struct Stage {
    /// None until it is known which council it is.
    colouring: Option<Colouring>,
    /// The agenda with what this council says of it, and nothing of any other.
    meeting: Meeting,
    tally: Tally,
    /// Why what was said last is not on the disk.
    error: Option<(Message, Option<Message>)>,
    look: Look,
    keymap: Keymap,
    memo: Memo,
}

impl Home {
    /// Opens the colouring file of a council, by its id or name; without one, the screen asks which. A version that is given
    /// is the one that is coloured from now on.
    ///
    /// # Errors
    /// When the meeting or the file cannot be used. Nothing has been changed.
    pub fn open(
        opening: Opening,
        council: Option<&str>,
        version: Option<u16>,
        look: Look,
    ) -> Result<Self, ColouringError> {
        let meeting = Colouring::meeting_of(&opening)?;
        let mut ui = Ui::new(&meeting, look.ground);
        ui.room = Room::Home;
        let scale = meeting.scale();
        let stage = Stage {
            keymap: Keymap::new(scale),
            tally: Tally::count(&meeting),
            memo: Memo::default(),
            colouring: None,
            error: None,
            meeting,
            look,
        };
        let mut home = Self { opening, version, stage, ui, size: Rect::ZERO };
        match council {
            Some(council) => home.colour_for(council)?,
            None => ask_which(&mut home.ui, &home.stage.meeting),
        }
        Ok(home)
    }

    /// The colouring file that is open; none until it is known which council it is.
    #[must_use]
    pub const fn colouring(&self) -> Option<&Colouring> {
        self.stage.colouring.as_ref()
    }

    /// Where the person is.
    #[must_use]
    pub const fn ui(&self) -> &Ui {
        &self.ui
    }

    /// How it looks, to look otherwise.
    pub const fn look_mut(&mut self) -> (&mut Look, &mut Ui) {
        (&mut self.stage.look, &mut self.ui)
    }

    fn colour_for(&mut self, council: &str) -> Result<(), ColouringError> {
        let (mut colouring, notices) = Colouring::open(&self.opening, council)?;
        let is_new = colouring.ballot().entries.is_empty();
        if let Some(version) = self.version.filter(|&version| version != colouring.ballot().version) {
            colouring.change(Colour::Version(version))?;
        }
        self.stage.colouring = Some(colouring);
        self.refresh();
        if let Some(notice) = super::driver::joined(notices) {
            self.ui.tell(notice);
        } else if is_new {
            let key = self.stage.keymap.names(Context::Home, Action::Own(Own::Mandate), &self.stage.look.text);
            self.ui.tell(Message::new("own-notice-new").with("key", key));
        }
        Ok(())
    }

    /// Takes a key.
    pub fn press(&mut self, key: KeyEvent) -> Flow {
        self.stage.keymap.action(self.ui.context(), key).map_or(Flow::Go, |action| self.act(action))
    }

    fn act(&mut self, action: Action) -> Flow {
        let (ui, scope) = self.split();
        let effect = update(ui, scope, action);
        self.run_effect(effect)
    }

    /// Takes what was pasted.
    pub fn paste(&mut self, text: &str) {
        let (ui, scope) = self.split();
        paste(ui, scope, text);
    }

    /// Whether more may come of a search.
    #[must_use]
    pub fn is_searching(&self) -> bool {
        self.ui.is_searching()
    }

    /// Does a piece of a search.
    pub fn search_on(&mut self) {
        let (ui, scope) = self.split();
        search_on(ui, scope);
    }

    /// Takes a click or a turn of the wheel.
    pub fn click(&mut self, mouse: MouseEvent) -> Flow {
        match mouse.kind {
            MouseEventKind::ScrollUp => self.act(Action::Up),
            MouseEventKind::ScrollDown => self.act(Action::Down),
            MouseEventKind::Down(MouseButton::Left) => {
                let Some(layout) = Layout::home(self.size) else { return Flow::Go };
                let hint = hint_at(&self.stage.scene(self.ui.ground), &self.ui, &layout, mouse.column, mouse.row);
                if let Some(action) = hint {
                    return self.act(action);
                }
                if self.ui.context() == Context::Home
                    && self.ui.face == Face::Table
                    && let Some(Hit::Row(row, _)) = layout.hit(&self.ui, mouse.column, mouse.row)
                {
                    self.ui.go_to_row(row);
                }
                Flow::Go
            }
            MouseEventKind::Down(_)
            | MouseEventKind::Up(_)
            | MouseEventKind::Drag(_)
            | MouseEventKind::Moved
            | MouseEventKind::ScrollLeft
            | MouseEventKind::ScrollRight => Flow::Go,
        }
    }

    fn split(&mut self) -> (&mut Ui, Scope<'_>) {
        let Self { stage, ui, opening, .. } = self;
        let Stage { colouring, meeting, tally, look, .. } = stage;
        let output = colouring.as_ref().map_or_else(|| opening.output.as_deref(), |it| Some(it.path()));
        let scope = Scope {
            meeting,
            tally,
            start: meeting.plan(),
            output: output.unwrap_or_else(|| std::path::Path::new("")),
            text: &look.text,
            read_only: false,
            arrivals: None,
            folder: std::path::Path::new(""),
            home: colouring.as_ref(),
        };
        (ui, scope)
    }

    fn run_effect(&mut self, effect: Effect) -> Flow {
        match effect {
            Effect::None | Effect::Save(..) | Effect::Report(..) | Effect::OpenFolder(_) | Effect::TakeIn(..) => {}
            Effect::Reopen(_) | Effect::ReopenAnyway(_) => {}
            Effect::Colour(changes) => _ = self.change(|colouring| colouring.change_all(changes).map(|()| true)),
            Effect::Execute(Command::Undo) => self.take_back(Colouring::undo, &Rejection::NothingToUndo),
            Effect::Execute(Command::Redo) => self.take_back(Colouring::redo, &Rejection::NothingToRedo),
            Effect::Execute(_) | Effect::NextMeeting(_) => {}
            Effect::WithFile(own) => self.with_file(own),
            Effect::ColourFor(council) => self.choose(council),
            Effect::Quit if self.stage.is_kept() => return Flow::Leave,
            Effect::Quit => self.ui.modes.push(Mode::Question(Question::Quit)),
            Effect::QuitAnyway => return Flow::Leave,
        }
        Flow::Go
    }

    fn choose(&mut self, council: CouncilIx) {
        let id = self.stage.meeting.region().council(council).id.clone();
        if let Err(error) = self.colour_for(&id) {
            not_coloured(&mut self.ui, &error);
            ask_which(&mut self.ui, &self.stage.meeting);
        }
    }

    fn take_back(&mut self, step: impl FnOnce(&mut Colouring) -> Result<bool, ColouringError>, nothing: &Rejection) {
        if !self.change(step) {
            self.ui.warn(nothing.message());
        }
    }

    /// Changes the colouring and says what follows; whether there was something to change.
    fn change(&mut self, change: impl FnOnce(&mut Colouring) -> Result<bool, ColouringError>) -> bool {
        let Some(colouring) = &mut self.stage.colouring else { return true };
        let before = colouring.ballot().clone();
        let changed = change(colouring);
        match changed {
            Ok(true) => coloured(&mut self.ui, colouring, &before),
            Ok(false) => {}
            Err(ref error) => not_coloured(&mut self.ui, error),
        }
        if let Err(error) = &changed
            && !colouring.is_kept()
        {
            self.stage.error = Some((error.message(), error.hint()));
        }
        self.refresh();
        !matches!(changed, Ok(false))
    }

    /// Brings what is seen of the meeting up to date with the colouring. It is another meeting: what was made ready to be
    /// searched is of the one before.
    fn refresh(&mut self) {
        self.stage.refresh();
        self.ui.indexed = None;
    }

    fn with_file(&mut self, own: Own) {
        let mut earlier = None;
        self.change(|colouring| {
            match own {
                Own::NewVersion => earlier = Some(colouring.new_version()?),
                Own::Reload => colouring.reload()?,
                Own::Overwrite => colouring.overwrite()?,
                Own::Save => colouring.save()?,
                Own::Next | Own::Previous | Own::Words | Own::MandateOf | Own::Mandate => {}
            }
            Ok(true)
        });
        if let (Some(path), Some(colouring)) = (earlier, &self.stage.colouring) {
            let version = colouring.ballot().version;
            self.ui.tell(Message::new("own-notice-version").with("version", version).with("path", path.as_path()));
        }
    }

    /// Draws the whole screen into a buffer and tells where the cursor belongs.
    pub fn draw_on(&mut self, screen: Rect, buf: &mut Buffer) -> Option<Position> {
        self.size = screen;
        draw_on(&self.stage.scene(self.ui.ground), &mut self.ui, screen, buf)
    }
}

impl Stage {
    fn is_kept(&self) -> bool {
        self.colouring.as_ref().is_none_or(Colouring::is_kept)
    }

    /// Brings what is seen of the meeting up to date with the colouring.
    fn refresh(&mut self) {
        let Some(colouring) = &self.colouring else { return };
        self.error = self.error.take().filter(|_| !colouring.is_kept());
        let mut meeting = Meeting::new(colouring.meeting().plan().clone());
        let author = meeting.history_mut().author("");
        let take = Command::Take(Box::new(colouring.ballot().clone()), Clash::Refuse);
        if let Ok(event) = meeting.decide(author, Moment::default(), take) {
            meeting.apply(&event);
        }
        self.tally = Tally::count(&meeting);
        self.meeting = meeting;
    }

    fn scene(&self, ground: Ground) -> Scene<'_> {
        let (error, hint) = self.error.clone().map_or((None, None), |(error, hint)| (Some(error), hint));
        Scene {
            meeting: &self.meeting,
            tally: &self.tally,
            keeping: Keeping { not_kept: u64::from(!self.is_kept()), error, hint, ..Keeping::default() },
            reading: None,
            standing: &(|_: Cell| Standing::Kept),
            saved: None,
            head: String::new(),
            text: &self.look.text,
            theme: Theme::new(self.look.depth, ground),
            glyphs: self.look.glyphs,
            keymap: &self.keymap,
            now: Moment::default(),
            clock: &self.look.clock,
            memo: &self.memo,
            arrivals: None,
            home: self.colouring.as_ref(),
        }
    }
}
