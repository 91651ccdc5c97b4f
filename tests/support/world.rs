//! A meeting on a screen without a terminal, a disk or a clock: keys in, state and frames out.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use draagvlak::domain::command::{Command, Rejection};
use draagvlak::domain::id::{AuthorIx, CouncilIx, ItemIx};
use draagvlak::domain::mark::{Answer, Cell};
use draagvlak::domain::meeting::{Meeting, Plan};
use draagvlak::domain::tally::Tally;
use draagvlak::domain::time::Moment;
use draagvlak::session::arrivals::Arrivals;
use draagvlak::session::{Keeping, Standing};
use draagvlak::store::agenda;
use draagvlak::text::{Language, Text};
use draagvlak::tui::action::Action;
use draagvlak::tui::clock::Clock;
use draagvlak::tui::keymap::Keymap;
use draagvlak::tui::state::Ui;
use draagvlak::tui::theme::{Depth, Ground, Theme};
use draagvlak::tui::update::{Effect, Scope, Table, done, paste, refused, search_on, take_in, update};
use draagvlak::tui::view::{Memo, Reading, Scene, draw_on};
use draagvlak::words::glyphs::Glyphs;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

/// The meeting of 16 September 2021, as it is compiled in.
pub const AGENDA: &str = include_str!("../../data/midden-holland-2021-09-16.ron");

/// 16 September 2021, 19:30:00 UTC: each step of the clock is a second.
pub const START: Moment = Moment(1_631_820_600_000);

pub struct World {
    pub start: Plan,
    pub meeting: Meeting,
    pub tally: Tally,
    pub ui: Ui,
    pub text: Text,
    pub keymap: Keymap,
    pub names: Vec<String>,
    pub author: AuthorIx,
    pub now: Moment,
    pub effects: Vec<Effect>,
    pub keeping: Keeping,
    pub standing: Standing,
    pub depth: Depth,
    pub glyphs: Glyphs,
    pub arrivals: Option<Arrivals>,
    pub reading: Option<Reading>,
}

impl World {
    pub fn new() -> Self {
        Self::of(AGENDA, Language::Dutch)
    }

    pub fn of(agenda: &str, language: Language) -> Self {
        let parsed = agenda::parse("agenda.ron", agenda.as_bytes()).expect("the agenda is good");
        let start = parsed.plan.clone();
        let mut meeting = Meeting::new(parsed.plan);
        let author = meeting.history_mut().author("tafel");
        let text = Text::new(language);
        Self {
            tally: Tally::count(&meeting),
            ui: Ui::new(&meeting, Ground::Dark),
            keymap: Keymap::new(meeting.scale()),
            names: Action::choices(meeting.scale()).map(|a| a.name(&text, meeting.scale())).collect(),
            author,
            now: START,
            effects: Vec::new(),
            keeping: Keeping::default(),
            standing: Standing::Kept,
            depth: Depth::True,
            glyphs: Glyphs::Unicode,
            start,
            arrivals: None,
            reading: None,
            meeting,
            text,
        }
    }

    /// Goes to a cell, written as "1.2 GO".
    pub fn at(mut self, place: &str) -> Self {
        let (item, short) = place.split_once(' ').expect("an item and a council");
        let item = self.item(item);
        self.ui.reveal(&self.meeting, item);
        let column = self.meeting.region().councils.iter().position(|c| c.short == short).expect("a council");
        self.ui.column = CouncilIx::at(column);
        self
    }

    /// Presses keys: characters stand for themselves, `<Enter>`, `<C-s>`, `<Down>` and the like for the others. After each
    /// there is time for all the work that no key waits for.
    pub fn press(&mut self, keys: &str) -> &mut Self {
        for key in parse(keys) {
            self.hurry(key);
            while self.ui.is_searching() {
                self.work();
            }
        }
        self
    }

    /// Presses keys behind each other, with no time for anything between them.
    pub fn rattle(&mut self, keys: &str) -> &mut Self {
        parse(keys).into_iter().for_each(|key| self.hurry(key));
        self
    }

    fn hurry(&mut self, key: KeyEvent) {
        if let Some(action) = self.keymap.action(self.ui.context(), key) {
            self.act(action);
        }
    }

    /// Does a piece of the work that no key waits for.
    pub fn work(&mut self) {
        let (ui, scope) = self.split();
        search_on(ui, scope);
    }

    pub fn act(&mut self, action: Action) {
        let (ui, scope) = self.split();
        let effect = update(ui, scope, action);
        self.run(effect);
    }

    pub fn paste(&mut self, text: &str) -> &mut Self {
        let (ui, scope) = self.split();
        paste(ui, scope, text);
        self
    }

    fn split(&mut self) -> (&mut Ui, Scope<'_>) {
        let scope = Scope {
            meeting: &self.meeting,
            tally: &self.tally,
            start: &self.start,
            output: std::path::Path::new("overleg.consensus.ron"),
            text: &self.text,
            read_only: self.keeping.read_only,
            arrivals: self.arrivals.as_ref(),
            folder: std::path::Path::new("map"),
            home: None,
        };
        (&mut self.ui, scope)
    }

    fn run(&mut self, effect: Effect) {
        self.now = Moment(self.now.0 + 1_000);
        if let Effect::Execute(command) = effect.clone() {
            self.execute(command);
        }
        if let Effect::TakeIn(paths, clash) = effect.clone()
            && let Some(mut arrivals) = self.arrivals.take()
        {
            let Self { meeting, tally, ui, author, now, .. } = self;
            let mut table = AtTable { meeting, tally, author: *author, now: *now };
            take_in(ui, &mut arrivals, &mut table, &paths, clash);
            self.arrivals = Some(arrivals);
        }
        self.effects.push(effect);
    }

    fn execute(&mut self, command: Command) {
        if self.keeping.read_only {
            return refused(&mut self.ui, &self.meeting, &Rejection::ReadOnly);
        }
        match self.meeting.decide(self.author, self.now, command) {
            Ok(event) => {
                assert!(self.meeting.admits(&event), "what was decided is admitted: {event:?}");
                let change = self.meeting.apply(&event);
                self.tally.shift(&self.meeting, &change);
                assert_eq!(self.tally, Tally::count(&self.meeting), "the count equals a recount after {event:?}");
                self.keymap = Keymap::new(self.meeting.scale());
                done(&mut self.ui, &self.meeting);
                if let Some(arrivals) = &mut self.arrivals {
                    arrivals.judge(&self.meeting);
                }
            }
            Err(rejection) => refused(&mut self.ui, &self.meeting, &rejection),
        }
    }

    pub fn item(&self, id: &str) -> ItemIx {
        self.meeting.agenda().find(id).unwrap_or_else(|| panic!("no item {id}"))
    }

    pub fn council(&self, id: &str) -> CouncilIx {
        self.meeting.region().find(id).unwrap_or_else(|| panic!("no council {id}"))
    }

    /// The row of an item as letters in the order of the columns: G O R, `.` pending, `Z` no view, `T` abstention.
    pub fn row(&self, id: &str) -> String {
        let item = self.item(id);
        let letter = |council| match self.meeting.marks().counted(Cell { item, council }) {
            Answer::Pending => '.',
            Answer::NoView => 'Z',
            Answer::Abstention => 'T',
            Answer::Level(level) => self.meeting.scale().level(level).map_or('?', |l| l.letter),
        };
        self.meeting.region().indices().map(letter).collect()
    }

    /// What is said at a cell, written as "1.2 GO"; remarks and conditions behind each other.
    pub fn words(&self, id: &str, short: &str) -> String {
        let item = self.item(id);
        let column = self.meeting.region().councils.iter().position(|c| c.short == short).expect("a council");
        let cell = Cell { item, council: CouncilIx::at(column) };
        let remarks = self.meeting.remarks_at(cell).map(|(_, r)| r.text.as_str());
        remarks.chain(self.meeting.conditions_at(cell).map(|(_, c)| c.text.as_str())).collect::<Vec<_>>().join("|")
    }

    /// What was asked of the driver last.
    pub fn effect(&self) -> &Effect {
        self.effects.last().expect("a key was pressed")
    }

    /// The selected item and council, as "1.2 GO".
    pub fn place(&self) -> String {
        let cell = self.ui.cell().expect("something is selected");
        let item = &self.meeting.agenda().item(cell.item).id;
        format!("{item} {}", self.meeting.region().council(cell.council).short)
    }

    /// What the screen says about the last action.
    pub fn notice(&self) -> String {
        self.ui.notice.as_ref().map(|n| self.text.tell(&n.message)).unwrap_or_default()
    }

    pub fn frame(&mut self, width: u16, height: u16) -> (Buffer, Option<Position>) {
        let screen = Rect::new(0, 0, width, height);
        self.frame_on(screen, screen)
    }

    /// Draws for a screen of one size into a buffer of another.
    pub fn frame_on(&mut self, screen: Rect, room: Rect) -> (Buffer, Option<Position>) {
        let mut buf = Buffer::empty(room);
        // Only what was said can be on its way, or not kept.
        let (marks, said) = (self.meeting.marks(), self.standing);
        let standing = |cell| if marks.counted(cell) == Answer::Pending { Standing::Kept } else { said };
        let scene = Scene {
            meeting: &self.meeting,
            tally: &self.tally,
            keeping: self.keeping.clone(),
            standing: &standing,
            reading: self.reading,
            saved: None,
            head: "0123456789ab".to_owned(),
            text: &self.text,
            theme: Theme::new(self.depth, self.ui.ground),
            glyphs: self.glyphs,
            keymap: &self.keymap,
            now: self.now,
            clock: &Clock::utc(),
            memo: &Memo::default(),
            arrivals: self.arrivals.as_ref(),
            home: None,
        };
        let cursor = draw_on(&scene, &mut self.ui, screen, &mut buf);
        (buf, cursor)
    }

    /// The characters of a frame, line by line, without blanks at the end.
    pub fn screen(&mut self, width: u16, height: u16) -> String {
        lines(&self.frame(width, height).0).join("\n")
    }
}

pub fn lines(buf: &Buffer) -> Vec<String> {
    let area = buf.area;
    (0..area.height)
        .map(|y| {
            let mut line = String::new();
            let mut skip = 0;
            for x in 0..area.width {
                if skip > 0 {
                    skip -= 1;
                    continue;
                }
                let symbol = buf[(x, y)].symbol();
                skip = unicode_width::UnicodeWidthStr::width(symbol).saturating_sub(1);
                line.push_str(symbol);
            }
            line.trim_end().to_owned()
        })
        .collect()
}

pub fn parse(keys: &str) -> Vec<KeyEvent> {
    let mut events = Vec::new();
    let mut rest = keys;
    while let Some(c) = rest.chars().next() {
        let named = rest.strip_prefix('<').and_then(|r| r.split_once('>'));
        let (code, modifiers, after) = match named {
            Some((name, after)) => {
                let (name, modifiers) = match name.split_once('-') {
                    Some(("C", key)) => (key, KeyModifiers::CONTROL),
                    Some(("S", key)) => (key, KeyModifiers::SHIFT),
                    _ => (name, KeyModifiers::NONE),
                };
                (code(name), modifiers, after)
            }
            None => (KeyCode::Char(c), KeyModifiers::NONE, &rest[c.len_utf8()..]),
        };
        events.push(KeyEvent::new(code, modifiers));
        rest = after;
    }
    events
}

fn code(name: &str) -> KeyCode {
    match name {
        "Enter" => KeyCode::Enter,
        "Esc" => KeyCode::Esc,
        "Tab" => KeyCode::Tab,
        "BackTab" => KeyCode::BackTab,
        "Up" => KeyCode::Up,
        "Down" => KeyCode::Down,
        "Left" => KeyCode::Left,
        "Right" => KeyCode::Right,
        "Home" => KeyCode::Home,
        "End" => KeyCode::End,
        "PgUp" => KeyCode::PageUp,
        "PgDn" => KeyCode::PageDown,
        "Del" => KeyCode::Delete,
        "BS" => KeyCode::Backspace,
        "Space" => KeyCode::Char(' '),
        "F1" => KeyCode::F(1),
        one if one.chars().count() == 1 => KeyCode::Char(one.chars().next().unwrap()),
        other => panic!("unknown key {other}"),
    }
}

/// The meeting, as files are taken into it.
struct AtTable<'a> {
    meeting: &'a mut Meeting,
    tally: &'a mut Tally,
    author: AuthorIx,
    now: Moment,
}

impl Table for AtTable<'_> {
    fn meeting(&self) -> &Meeting {
        self.meeting
    }

    fn execute(&mut self, command: Command) -> Result<(), Rejection> {
        let event = self.meeting.decide(self.author, self.now, command)?;
        let change = self.meeting.apply(&event);
        self.tally.shift(self.meeting, &change);
        Ok(())
    }
}
