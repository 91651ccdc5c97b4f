//! A meeting on a screen without a terminal or a disk: what the program does between a key and its frame, and nothing else.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use draagvlak::domain::id::AuthorIx;
use draagvlak::domain::meeting::{Meeting, Plan};
use draagvlak::domain::tally::Tally;
use draagvlak::domain::time::Moment;
use draagvlak::session::{Keeping, Standing, TABLE};
use draagvlak::store::wire;
use draagvlak::text::{Language, Text};
use draagvlak::tui::action::Action;
use draagvlak::tui::clock::Clock;
use draagvlak::tui::keymap::Keymap;
use draagvlak::tui::state::Ui;
use draagvlak::tui::theme::{Depth, Ground, Theme};
use draagvlak::tui::update::{Effect, Scope, done, refused, search_on, update};
use draagvlak::tui::view::{Memo, Scene, draw_on};
use draagvlak::words::glyphs::Glyphs;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

pub struct Desk {
    pub meeting: Meeting,
    pub tally: Tally,
    start: Plan,
    ui: Ui,
    text: Text,
    keymap: Keymap,
    author: AuthorIx,
    now: Moment,
    clock: Clock,
    memo: Memo,
    /// The last frame, and the one before it.
    frames: [Buffer; 2],
}

impl Desk {
    /// The screen of a meeting as it stands, in a terminal of this size.
    pub fn new(mut meeting: Meeting, width: u16, height: u16) -> Self {
        let text = Text::new(Language::Dutch);
        let author = meeting.history_mut().author(TABLE);
        let frame = Buffer::empty(Rect::new(0, 0, width, height));
        Self {
            start: meeting.plan().clone(),
            tally: Tally::count(&meeting),
            ui: Ui::new(&meeting, Ground::Dark),
            keymap: Keymap::new(meeting.scale()),
            text,
            author,
            now: Moment(meeting.history().at(meeting.history().last()).map_or(crate::meetings::START, |at| at.0)),
            clock: Clock::utc(),
            memo: Memo::default(),
            frames: [frame.clone(), frame],
            meeting,
        }
    }

    /// Presses keys: `⏎` is Enter, `⌫` is Backspace, `⎋` is Escape, `⇱` is Home; all others are letters.
    pub fn press(&mut self, keys: &str) -> &mut Self {
        for key in keys.chars() {
            let code = match key {
                '⏎' => KeyCode::Enter,
                '⌫' => KeyCode::Backspace,
                '⎋' => KeyCode::Esc,
                '⇱' => KeyCode::Home,
                letter => KeyCode::Char(letter),
            };
            if let Some(action) = self.keymap.action(self.ui.context(), KeyEvent::new(code, KeyModifiers::NONE)) {
                self.act(action);
            }
        }
        self
    }

    fn act(&mut self, action: Action) {
        let (ui, scope) = self.split();
        if let Effect::Execute(command) = update(ui, scope, action) {
            self.now = Moment(self.now.0 + 1);
            match self.meeting.decide(self.author, self.now, command) {
                Ok(event) => {
                    let line = wire::encode(&self.meeting, &event).expect("a line");
                    assert!(!line.is_empty());
                    let change = self.meeting.apply(&event);
                    self.tally.defer(&self.meeting, &change);
                    done(&mut self.ui, &self.meeting);
                }
                Err(rejection) => refused(&mut self.ui, &self.meeting, &rejection),
            }
        }
    }

    /// Does all the work that no key waits for, and tells how many pieces that was.
    pub fn rest(&mut self) -> usize {
        let mut pieces = 0;
        while self.ui.is_searching() {
            self.work();
            pieces += 1;
        }
        pieces
    }

    /// Does a piece of it.
    pub fn work(&mut self) {
        let (ui, scope) = self.split();
        search_on(ui, scope);
    }

    fn split(&mut self) -> (&mut Ui, Scope<'_>) {
        let scope = Scope {
            meeting: &self.meeting,
            tally: &self.tally,
            start: &self.start,
            output: std::path::Path::new("overleg.consensus.ron"),
            text: &self.text,
            read_only: false,
            arrivals: None,
            folder: std::path::Path::new("map"),
            home: None,
        };
        (&mut self.ui, scope)
    }

    /// Draws a frame, and counts the cells in which it differs from the one before.
    pub fn draw(&mut self) -> usize {
        let Self { meeting, tally, ui, text, keymap, clock, memo, now, frames, .. } = self;
        frames.swap(0, 1);
        let [frame, before] = frames;
        frame.reset();
        // As the program does: what is in view first.
        match ui.in_view(frame.area) {
            Some(items) => tally.count_first(meeting, items.iter().copied()),
            None => tally.count_all(meeting),
        }
        let scene = Scene {
            meeting,
            tally,
            keeping: Keeping::default(),
            standing: &|_| Standing::Kept,
            reading: None,
            saved: None,
            head: "0123456789ab".to_owned(),
            text,
            theme: Theme::new(Depth::True, ui.ground),
            glyphs: Glyphs::Unicode,
            keymap,
            now: *now,
            clock,
            memo,
            arrivals: None,
            home: None,
        };
        let area = frame.area;
        draw_on(&scene, ui, area, frame);
        before.diff(frame).len()
    }

    /// The characters of the last frame.
    pub fn screen(&self) -> String {
        let frame = &self.frames[0];
        let width = usize::from(frame.area.width);
        let line = |cells: &[ratatui::buffer::Cell]| cells.iter().map(|cell| cell.symbol()).collect::<String>();
        frame.content.chunks(width).map(line).collect::<Vec<_>>().join("\n")
    }
}
