//! A council at home on a screen without a terminal, with a disk in memory: keys in, file and frames out.

use std::path::PathBuf;

use draagvlak::message::Say;
use draagvlak::session::colouring::Colouring;
use draagvlak::session::{Opening, Subject};
use draagvlak::text::{Language, Text};
use draagvlak::tui::clock::Clock;
use draagvlak::tui::driver::{Flow, Look};
use draagvlak::tui::home::Home;
use draagvlak::tui::theme::{Depth, Ground};
use draagvlak::words::glyphs::Glyphs;
use draagvlak::words::level_message;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use crate::disk::FakeDisk;
use crate::world::{AGENDA, lines, parse};

/// Where the colouring file of Gouda is.
pub const GOUDA: &str = "map/overleg.gouda.inkleuring.ron";

pub struct AtHome {
    pub disk: FakeDisk,
    pub home: Home,
    pub is_left: bool,
}

impl AtHome {
    /// Gouda, with the meeting of 16 September 2021.
    pub fn new() -> Self {
        Self::with(FakeDisk::with("map/overleg.ron", AGENDA.as_bytes()), Some("gouda"), None, Language::Dutch)
    }

    pub fn with(disk: FakeDisk, council: Option<&str>, version: Option<u16>, language: Language) -> Self {
        let opening = Opening { disk: disk.shared(), ..Opening::new(Subject::File(PathBuf::from("map/overleg.ron"))) };
        let look = Look {
            text: Text::new(language),
            depth: Depth::True,
            ground: Ground::Dark,
            glyphs: Glyphs::Unicode,
            clock: Clock::utc(),
        };
        let home = Home::open(opening, council, version, look);
        let home = home.unwrap_or_else(|error| panic!("{}", Text::new(Language::Dutch).explain(&error as &dyn Say)));
        Self { disk, home, is_left: false }
    }

    /// The same disk, opened once more.
    pub fn again(self) -> Self {
        Self::with(self.disk, Some("gouda"), None, Language::Dutch)
    }

    pub fn press(&mut self, keys: &str) -> &mut Self {
        for key in parse(keys) {
            self.is_left |= self.home.press(key) == Flow::Leave;
            while self.home.is_searching() {
                self.home.search_on();
            }
        }
        self
    }

    pub fn colouring(&self) -> &Colouring {
        self.home.colouring().expect("a council was chosen")
    }

    /// How an item is coloured, in words.
    pub fn answer(&self, id: &str) -> String {
        let meeting = self.colouring().meeting();
        let item = meeting.agenda().find(id).expect("an item");
        Text::new(Language::Dutch).tell(&level_message(meeting.scale(), self.colouring().answer(item)))
    }

    /// The selected item.
    pub fn place(&self) -> String {
        let item = self.home.ui().item().expect("something is selected");
        self.colouring().meeting().agenda().item(item).id.clone()
    }

    pub fn notice(&self) -> String {
        let notice = self.home.ui().notice.as_ref();
        notice.map(|notice| Text::new(Language::Dutch).tell(&notice.message)).unwrap_or_default()
    }

    /// What stands in the file of Gouda on the disk.
    pub fn file(&self) -> String {
        String::from_utf8(self.disk.content(GOUDA).unwrap_or_default()).unwrap()
    }

    pub fn frame(&mut self, width: u16, height: u16) -> (Buffer, Option<Position>) {
        let screen = Rect::new(0, 0, width, height);
        let mut buf = Buffer::empty(screen);
        let cursor = self.home.draw_on(screen, &mut buf);
        (buf, cursor)
    }

    pub fn screen(&mut self, width: u16, height: u16) -> String {
        lines(&self.frame(width, height).0).join("\n")
    }
}
