//! A screen without a terminal over a real session on a disk in memory: what happens goes the way that it goes in the driver.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};

use crossterm::event::{Event, MouseButton, MouseEvent, MouseEventKind};
use draagvlak::domain::tally::Tally;
use draagvlak::domain::time::Moment;
use draagvlak::session::{Opening, Overwrite, Session, Subject};
use draagvlak::store::journal::Access;
use draagvlak::store::writer::Report;
use draagvlak::text::{Language, Text};
use draagvlak::tui::action::Action;
use draagvlak::tui::clock::Clock;
use draagvlak::tui::keymap::{Context, Keymap};
use draagvlak::tui::layout::Layout;
use draagvlak::tui::state::{Face, Ui};
use draagvlak::tui::theme::{Depth, Ground, Theme};
use draagvlak::tui::update::{Effect, Scope, done, paste, refused, update};
use draagvlak::tui::view::{Memo, Scene, draw_on, hint_at};
use draagvlak::words::glyphs::Glyphs;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::disk::FakeDisk;
use crate::{FILE, JOURNAL, START};

pub struct Desk {
    disk: FakeDisk,
    pub session: Session,
    reports: Receiver<Report>,
    pub ui: Ui,
    text: Text,
    keymap: Keymap,
    memo: Memo,
    pub size: Rect,
    now: Moment,
    saves: u32,
}

impl Desk {
    pub fn new(agenda: &str) -> Self {
        let disk = FakeDisk::with(FILE, agenda.as_bytes());
        let (sender, reports) = channel();
        let opening = Opening { disk: disk.shared(), ..Opening::new(Subject::File(PathBuf::from(FILE))) };
        let opened = Session::open(opening, START, move |report| _ = sender.send(report));
        let (session, _) = opened.unwrap_or_else(|_| panic!("the agenda is good"));
        let text = Text::new(Language::Dutch);
        let scale = session.meeting().scale();
        Self {
            ui: Ui::new(session.meeting(), Ground::Dark),
            keymap: Keymap::new(scale),
            memo: Memo::default(),
            size: Rect::new(0, 0, 120, 36),
            now: START,
            saves: 0,
            disk,
            session,
            reports,
            text,
        }
    }

    /// Something arrives from the terminal.
    pub fn take(&mut self, event: Event) {
        self.now = Moment(self.now.0 + 250);
        let action = match event {
            Event::Key(key) => self.keymap.action(self.ui.context(), key),
            Event::Mouse(mouse) => self.click(mouse),
            Event::Resize(width, height) => {
                self.size = Rect::new(0, 0, width, height);
                None
            }
            Event::Paste(text) => {
                self.with_scope(|ui, scope| paste(ui, scope, &text));
                None
            }
            Event::FocusGained | Event::FocusLost => None,
        };
        if let Some(action) = action {
            let effect = self.with_scope(|ui, scope| update(ui, scope, action));
            self.run(effect);
        }
    }

    fn with_scope<T>(&mut self, act: impl FnOnce(&mut Ui, Scope<'_>) -> T) -> T {
        let Self { session, ui, text, .. } = self;
        let (meeting, tally, start, output) = (session.meeting(), session.tally(), session.start(), session.output());
        let (arrivals, home, folder) = (None, None, Path::new("map"));
        let read_only = session.keeping().read_only;
        act(ui, Scope { meeting, tally, start, output, text, read_only, arrivals, folder, home })
    }

    fn run(&mut self, effect: Effect) {
        match effect {
            Effect::Execute(command) => match self.session.execute(command, self.now) {
                Ok(_) => {
                    self.keymap = Keymap::new(self.session.meeting().scale());
                    done(&mut self.ui, self.session.meeting());
                }
                Err(rejection) => refused(&mut self.ui, self.session.meeting(), &rejection),
            },
            Effect::Save(..) => {
                self.saves += 1;
                let path = PathBuf::from(format!("map/bewaard-{}.ron", self.saves % 3));
                _ = self.session.save(Some(&path), self.now, Overwrite::Allow);
            }
            // Nobody leaves, and no other file is opened or written.
            _ => {}
        }
    }

    fn click(&mut self, mouse: MouseEvent) -> Option<Action> {
        match mouse.kind {
            MouseEventKind::ScrollUp => Some(Action::Up),
            MouseEventKind::ScrollDown => Some(Action::Down),
            MouseEventKind::Down(MouseButton::Left) => {
                let layout = Layout::new(self.size, &self.ui.lineup)?;
                let hint = self.with_scene(|scene, ui| hint_at(scene, ui, &layout, mouse.column, mouse.row));
                if hint.is_none() && self.ui.context() == Context::Table && self.ui.face == Face::Table {
                    let hit = layout.hit(&self.ui, mouse.column, mouse.row)?;
                    self.ui.point_at(self.session.meeting(), hit);
                }
                hint
            }
            _ => None,
        }
    }

    fn with_scene<T>(&mut self, act: impl FnOnce(&Scene<'_>, &mut Ui) -> T) -> T {
        let Self { session, ui, text, keymap, memo, now, .. } = self;
        let standing = |cell| session.standing(cell);
        let scene = Scene {
            meeting: session.meeting(),
            tally: session.tally(),
            keeping: session.keeping(),
            standing: &standing,
            reading: None,
            saved: session.saved().map(|saved| (saved.at, 0)),
            head: session.head().to_string(),
            theme: Theme::new(Depth::True, ui.ground),
            glyphs: Glyphs::Unicode,
            clock: &Clock::utc(),
            now: *now,
            arrivals: None,
            home: None,
            text,
            keymap,
            memo,
        };
        act(&scene, ui)
    }

    fn frame(&mut self) -> Buffer {
        let mut buf = Buffer::empty(self.size);
        let size = self.size;
        let cursor = self.with_scene(|scene, ui| draw_on(scene, ui, size, &mut buf));
        assert!(cursor.is_none_or(|at| buf.area.contains(at)), "{cursor:?} outside {:?}", buf.area);
        buf
    }

    /// Draws, and nothing has changed by that but how far parts are scrolled; drawn once more it is the same.
    pub fn draw(&mut self, compares: bool) {
        let before = compares.then(|| (self.seen(), self.session.meeting().clone()));
        let first = self.frame();
        if let Some((ui, meeting)) = before {
            assert_eq!(self.seen(), ui, "drawing changed where the person is");
            assert!(meeting == *self.session.meeting(), "drawing changed the meeting");
            assert!(self.frame() == first, "drawn once more it is something else");
        }
    }

    /// Where the person is, but for what is scrolled.
    fn seen(&mut self) -> String {
        let scroll = std::mem::take(&mut self.ui.scroll);
        let seen = format!("{:?}", self.ui);
        self.ui.scroll = scroll;
        seen
    }

    /// The count equals a recount, and all that changed the meeting is in the record.
    pub fn check(&mut self) {
        while self.session.keeping().on_its_way > 0 {
            let report = self.reports.recv().expect("the disk answers");
            self.session.hear(report);
        }
        assert!(*self.session.tally() == Tally::count(self.session.meeting()), "the count equals a recount");
        let lines = self.disk.content(JOURNAL).unwrap().iter().filter(|&&byte| byte == b'\n').count() as u64;
        assert_eq!(lines, self.session.meeting().history().last() + 1, "a header and every event");
    }

    /// Read back from the record it is the same meeting; answers how many events it has.
    pub fn read_back(&mut self) -> u64 {
        self.check();
        let subject = Subject::File(PathBuf::from(FILE));
        let opening = Opening { disk: self.disk.shared(), access: Access::ReadOnly, ..Opening::new(subject) };
        let (seen, _) = Session::open(opening, self.now, drop).unwrap_or_else(|_| panic!("it can be read back"));
        assert!(seen.meeting() == self.session.meeting(), "the record leads to the same meeting");
        assert_eq!(seen.head(), self.session.head());
        seen.meeting().history().last()
    }
}
