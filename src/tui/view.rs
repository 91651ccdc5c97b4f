//! Drawing: from the meeting and the state of the screen to cells of the terminal. Nothing changes but how far parts are scrolled.

mod brought;
mod desk;
mod detail;
mod footer;
mod form;
mod glossary;
mod header;
mod home;
mod inbox;
mod judged;
mod listing;
mod lists;
mod matrix;
mod money;
mod moved;
mod needed;
mod overview;
mod page;
mod past;
mod series;
mod shelf;
mod tally;
mod topic;
mod typed;

use ratatui::Frame;
use ratatui::buffer::{self, Buffer};
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use super::clock::Clock;
use super::keymap::Keymap;
use super::layout::{LEAST, Layout};
use super::paint::{Pen, width, wrap};
use super::state::{Face, Mode, Room, Ui};
use super::theme::Theme;
use crate::domain::id::ItemIx;
use crate::domain::mark::Cell;
use crate::domain::meeting::Meeting;
use crate::domain::past::Past;
use crate::domain::tally::Tally;
use crate::domain::time::Moment;
use crate::message::Message;
use crate::session::arrivals::Arrivals;
use crate::session::colouring::Colouring;
use crate::session::{Keeping, Known, Part, Standing};
use crate::text::Text;
use crate::words::glyphs::{Glyphs, in_ascii};

pub use footer::hint_at;
pub use needed::Memo;

/// Everything that is drawn, and with which words, colours and shapes.
pub struct Scene<'a> {
    /// The meeting.
    pub meeting: &'a Meeting,
    /// Its count.
    pub tally: &'a Tally,
    /// How its record stands.
    pub keeping: Keeping,
    /// How far the record is read, while it is.
    pub reading: Option<Reading>,
    /// Whether the last word in a cell is on the disk.
    pub standing: &'a dyn Fn(Cell) -> Standing,
    /// When the consensus file was last saved, and how many events are newer.
    pub saved: Option<(Moment, u64)>,
    /// The short fingerprint of the record.
    pub head: String,
    /// The words.
    pub text: &'a Text,
    /// The colours.
    pub theme: Theme,
    /// The shapes.
    pub glyphs: Glyphs,
    /// The keys.
    pub keymap: &'a Keymap,
    /// The moment that is drawn.
    pub now: Moment,
    /// The time of day on the wall.
    pub clock: &'a Clock,
    /// What takes long to work out, as last worked out.
    pub memo: &'a Memo,
    /// The folder of colouring files that is open.
    pub arrivals: Option<&'a Arrivals>,
    /// The colouring of the council that colours at home.
    pub home: Option<&'a Colouring>,
}

/// A record that is being read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reading {
    /// So much of it was.
    pub part: Part,
    /// What is known of the meeting before it is.
    pub known: Known,
}

impl Scene<'_> {
    /// Whether what councils say is not known yet.
    fn is_unread(&self) -> bool {
        self.reading.is_some_and(|reading| reading.known == Known::Plan)
    }

    /// Whether everything is counted, not only what is in view.
    const fn is_counted(&self) -> bool {
        self.tally.is_whole()
    }

    fn say(&self, id: &'static str) -> String {
        self.text.say(id)
    }

    fn tell(&self, message: &Message) -> String {
        self.text.tell(message)
    }

    /// The same as it was: all of it is kept, and the clock stands still.
    fn then<'b>(&'b self, past: &'b Past) -> Scene<'b> {
        Scene {
            meeting: past.meeting(),
            tally: past.tally(),
            keeping: self.keeping.clone(),
            standing: &|_| Standing::Kept,
            head: self.head.clone(),
            now: past.moment(),
            ..*self
        }
    }

    /// An item as it is announced: number and title.
    fn title(&self, item: ItemIx) -> String {
        let item = self.meeting.agenda().item(item);
        format!("{} {}", item.number, item.title)
    }
}

/// Draws the whole screen.
pub fn draw(scene: &Scene<'_>, ui: &mut Ui, frame: &mut Frame<'_>) {
    let screen = frame.area();
    let buf = frame.buffer_mut();
    let cursor = draw_on(scene, ui, screen, buf);
    if let Some(cursor) = cursor {
        frame.set_cursor_position(cursor);
    }
}

/// Draws the whole screen into a buffer and tells where the cursor belongs, which screen readers follow.
pub fn draw_on(scene: &Scene<'_>, ui: &mut Ui, screen: Rect, buf: &mut Buffer) -> Option<Position> {
    let screen = screen.intersection(buf.area);
    let cursor = draw_parts(scene, ui, screen, buf);
    if scene.glyphs == Glyphs::Ascii {
        plain(screen, buf);
    }
    cursor
}

fn draw_parts(scene: &Scene<'_>, ui: &mut Ui, screen: Rect, buf: &mut Buffer) -> Option<Position> {
    let past = ui.past();
    let past = past.as_deref();
    let then = past.map(|past| scene.then(past));
    let scene = then.as_ref().unwrap_or(scene);
    let layout = match ui.room {
        Room::Meeting => Layout::new(screen, &ui.lineup),
        Room::Home => Layout::home(screen),
    };
    let Some(layout) = layout else {
        too_small(scene, screen, buf);
        return None;
    };
    ground(screen, scene.theme.text, buf);
    ui.scroll_into_view(&layout);
    match (ui.room, past) {
        (Room::Home, _) => {}
        (Room::Meeting, Some(past)) => past::draw_header(scene, past, layout.header, buf),
        (Room::Meeting, None) => header::draw(scene, layout.header, buf),
    }
    let mut cursor = match (ui.room, ui.face) {
        (Room::Home, _) => home::draw(scene, ui, &layout, buf),
        (Room::Meeting, Face::Table) if past.is_some() => matrix::draw(scene, ui, &layout, buf),
        (Room::Meeting, Face::Table) => {
            let cursor = matrix::draw(scene, ui, &layout, buf);
            if !ui.is_choosing() {
                detail::draw_title(scene, ui, layout.title, buf);
                detail::draw(scene, ui, layout.detail, buf);
                needed::draw(scene, ui, layout.needed, buf);
            }
            cursor
        }
        (Room::Meeting, Face::Topic) => topic::draw(scene, ui, &layout, buf),
    };
    if let Some(past) = past {
        cursor = Some(past::draw(scene, ui, past, &layout, buf));
    }
    footer::draw(scene, ui, &layout, buf);
    // A form lies over the page from which it was opened.
    let page = ui.modes.iter().rev().find_map(|mode| if let Mode::Listed(page) = mode { Some(*page) } else { None });
    if let Some(glossary) = ui.glossary().cloned() {
        cursor = Some(glossary::draw(scene, ui, &glossary, &layout, buf));
        footer::draw(scene, ui, &layout, buf);
    } else if let Some(page) = page {
        cursor = Some(desk::draw(scene, ui, page, &layout, buf));
        footer::draw(scene, ui, &layout, buf);
    } else if let Some(page) = ui.series().cloned() {
        cursor = Some(series::draw(scene, ui, &page, &layout, buf));
        footer::draw(scene, ui, &layout, buf);
    } else if let Some(page) = ui.brought_in().cloned() {
        cursor = Some(brought::draw(scene, ui, &page, &layout, buf));
        footer::draw(scene, ui, &layout, buf);
    } else if let Some(selected) = ui.inbox() {
        cursor = Some(inbox::draw(scene, ui, selected, &layout, buf));
        footer::draw(scene, ui, &layout, buf);
    } else if ui.modes.iter().any(|mode| matches!(mode, Mode::Presence)) {
        cursor = Some(lists::draw_presence(scene, ui, &layout, buf));
        footer::draw(scene, ui, &layout, buf);
    }
    match ui.modes.last() {
        Some(Mode::Form(form)) => {
            let (at, columns) = form::draw(scene, form, &layout, buf);
            (cursor, ui.scroll.field) = (Some(at), columns);
            footer::draw(scene, ui, &layout, buf);
        }
        Some(Mode::Choice(_)) => cursor = lists::draw_choice(scene, ui, &layout, buf),
        Some(Mode::Help(top)) => {
            let top = page::draw_help(scene, *top, screen, buf);
            if let Some(Mode::Help(shown)) = ui.modes.last_mut() {
                *shown = top;
            }
            cursor = Some(Position::new(screen.x + 2, screen.y + 1));
        }
        Some(Mode::Question(question)) => footer::draw_question(scene, question, &layout, buf),
        Some(Mode::Overview(overview)) => {
            let overview = *overview;
            cursor = Some(overview::draw(scene, ui, overview, &layout, buf));
            footer::draw(scene, ui, &layout, buf);
        }
        Some(Mode::Shelf(page)) => {
            let page = *page;
            cursor = Some(shelf::draw(scene, ui, page, &layout, buf));
            footer::draw(scene, ui, &layout, buf);
        }
        Some(
            Mode::Round(_)
            | Mode::Past(_)
            | Mode::Listed(_)
            | Mode::Glossary(_)
            | Mode::Presence
            | Mode::Inbox(_)
            | Mode::Series(_)
            | Mode::BroughtIn(_),
        )
        | None => {}
    }
    cursor
}

/// Lays the ground on which everything is drawn.
fn ground(screen: Rect, style: Style, buf: &mut Buffer) {
    if screen != buf.area {
        buf.set_style(screen, style);
        return;
    }
    // All cells are fresh: it is enough to give each the same colours.
    let mut cell = buffer::Cell::EMPTY;
    cell.set_style(style);
    for place in &mut buf.content {
        (place.fg, place.bg, place.modifier) = (cell.fg, cell.bg, cell.modifier);
    }
}

/// Leaves nothing that a terminal without Unicode would show as something else, or in another number of columns.
fn plain(screen: Rect, buf: &mut Buffer) {
    for position in screen.positions() {
        let cell = &mut buf[position];
        if cell.symbol().is_ascii() {
            continue;
        }
        let (columns, style) = (width(cell.symbol()), cell.style());
        cell.set_char(in_ascii(cell.symbol()));
        let behind = Rect { x: position.x + 1, y: position.y, width: 1, height: 1 };
        if columns > 1 {
            buf.set_style(behind.intersection(screen), style);
        }
    }
}

fn too_small(scene: &Scene<'_>, screen: Rect, buf: &mut Buffer) {
    buf.set_style(screen, scene.theme.text);
    let message = Message::new("screen-too-small")
        .with("width", screen.width)
        .with("height", screen.height)
        .with("least-width", LEAST.0)
        .with("least-height", LEAST.1);
    let lines = wrap(&scene.tell(&message), usize::from(screen.width));
    for (n, line) in (0..screen.height).zip(lines) {
        Pen::new(buf, screen, n).write(&line, scene.theme.strong);
    }
}

impl Ui {
    /// The items of which a frame of this size shows how they stand; none if that may be all of them.
    pub fn in_view(&mut self, screen: Rect) -> Option<&[ItemIx]> {
        match self.modes.last() {
            None | Some(Mode::Choice(_) | Mode::Presence | Mode::Help(_) | Mode::Question(_)) => {}
            Some(
                Mode::Form(_)
                | Mode::Round(_)
                | Mode::Inbox(_)
                | Mode::Listed(_)
                | Mode::Glossary(_)
                | Mode::Overview(_)
                | Mode::Past(_)
                | Mode::Series(_)
                | Mode::Shelf(_)
                | Mode::BroughtIn(_),
            ) => return None,
        }
        let layout = match self.room {
            Room::Meeting => Layout::new(screen, &self.lineup),
            Room::Home => Layout::home(screen),
        };
        let Some(layout) = layout else { return Some(&[]) };
        self.scroll_into_view(&layout);
        let first = self.scroll.top.min(self.rows.len());
        Some(&self.rows[first..self.rows.len().min(first + self.scroll.page)])
    }

    /// Whether a list lies over what is told of the selected item, which then is not worked out.
    fn is_choosing(&self) -> bool {
        matches!(self.modes.last(), Some(Mode::Choice(_)))
    }

    /// Scrolls the table so that the selected cell is in view: the only thing that drawing decides.
    fn scroll_into_view(&mut self, layout: &Layout) {
        let page = usize::from(layout.body.height).max(1);
        let scroll = &mut self.scroll;
        scroll.page = page;
        scroll.top = scroll.top.clamp((self.row + 1).saturating_sub(page), self.row);
        scroll.top = scroll.top.min(self.rows.len().saturating_sub(page));
        let selected = self.lineup.place_of(self.column);
        scroll.left = layout.columns.scrolled(&self.lineup, scroll.left, selected);
    }
}
