//! Where the person is on the screen: what is selected, folded, typed and asked. The meeting itself is not here.

mod brought;
mod filter;
mod glossary;
mod groups;
mod home;
mod listed;
mod notice;
mod origin;
mod outgoing;
mod outlook;
mod overview;
mod past;
mod purpose;
mod question;
mod round;
mod searching;
mod series;
mod shelf;

use std::collections::HashSet;

use tui_input::Input;

use super::form::Form;
use super::keymap::Context;
use super::lineup::Lineup;
use super::theme::Ground;
use crate::domain::agenda::Agenda;
use crate::domain::id::{CouncilIx, GroupIx, ItemIx};
use crate::domain::meeting::Meeting;
use crate::search::{Hit, Search, Target};

pub use brought::{BroughtIn, Line, Which};
pub use filter::{Filter, Filtered, Narrowing};
pub use glossary::{Glossary, LookedUp, Stage};
pub use home::{OwnForm, Room};
pub use listed::{List, Listed, action_points};
pub use notice::{Notice, Tone};
pub use origin::{Origin, Place};
pub use outgoing::Outgoing;
pub use outlook::Outlook;
pub use overview::{Overview, Part};
pub use past::LookingBack;
pub use purpose::Purpose;
pub use question::Question;
pub use round::{Round, Sight};
pub use searching::{Indexed, Searching};
pub use series::{
    CalendarRow, CarriedRow, Only, Seen, SeriesForm, SeriesPage, Shown, calendar_rows, cost_rows, milestone_rows,
    seen_as,
};
pub use shelf::{Destination, Knot, Page, Shelf, Spine, Visited, knots};

/// The state of the screen.
#[derive(Debug)]
pub struct Ui {
    /// Whether it is the screen of a meeting, or of a council at home.
    pub room: Room,
    /// The items that are not folded away, in order.
    pub rows: Vec<ItemIx>,
    /// The selected row.
    pub row: usize,
    /// The selected council; where its group is folded, the column of that group is selected.
    pub column: CouncilIx,
    /// The headings whose items are folded away.
    pub folded: HashSet<ItemIx>,
    /// The groups of councils that are folded, each to one column.
    pub folded_groups: HashSet<GroupIx>,
    /// The columns, from left to right.
    pub lineup: Lineup,
    /// The filter that is on.
    pub filtered: Option<Filtered>,
    /// What fills the screen.
    pub face: Face,
    /// What is asked for, the innermost last; empty when the table is.
    pub modes: Vec<Mode>,
    /// What the last search found, for going to the next.
    pub found: Option<Found>,
    /// What is searched.
    pub indexed: Option<Indexed>,
    /// Forms that were left before they were taken: their words come back when the same is asked again.
    pub drafts: Vec<Form>,
    /// The form that the meeting was just asked to take.
    pub sent: Option<Form>,
    /// What there is to say about the last action.
    pub notice: Option<Notice>,
    /// Light or dark.
    pub ground: Ground,
    /// What is open, and what was open before.
    pub shelf: Shelf,
    /// What drawing decided: the only part that a view may change.
    pub scroll: Scroll,
}

/// How far each part is scrolled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Scroll {
    /// The first row in view.
    pub top: usize,
    /// The first column in view.
    pub left: usize,
    /// How many rows are in view.
    pub page: usize,
    /// The first line of the explanation in view.
    pub detail: usize,
    /// The first line of a list or page in view.
    pub list: usize,
    /// The first line in view of what a word means.
    pub meaning: usize,
    /// The first council in view on a page of its own.
    pub across: usize,
    /// The first line in view of what is read below a list.
    pub pane: usize,
    /// In how many columns a text is laid out that is typed in a form; none before one was drawn.
    pub field: usize,
}

/// What fills the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Face {
    /// The agenda with the matrix.
    #[default]
    Table,
    /// One item, to be read from afar.
    Topic,
}

/// What the screen asks for.
#[derive(Debug, Clone)]
pub enum Mode {
    /// One council after another.
    Round(Round),
    /// A form.
    Form(Form),
    /// A choice from a list by typing.
    Choice(Choice),
    /// Who is at the table; the selected council is the column.
    Presence,
    /// The colouring files that arrive; with the selected one.
    Inbox(usize),
    /// What the keys do; with the first line in view.
    Help(usize),
    /// Yes or no.
    Question(Question),
    /// A page of rows.
    Listed(Listed),
    /// The overview of the chair.
    Overview(Overview),
    /// How the meeting went.
    Past(LookingBack),
    /// The words of the dossier.
    Glossary(Glossary),
    /// The calendar, the milestones or the costs.
    Series(SeriesPage),
    /// What stands beside the meeting.
    Shelf(Page),
    /// What councils brought in.
    BroughtIn(Box<BroughtIn>),
}

impl Mode {
    /// What keys mean here.
    #[must_use]
    pub const fn context(&self) -> Context {
        match self {
            Self::Round(_) => Context::Round,
            Self::Form(_) => Context::Form,
            Self::Choice(_) => Context::Choice,
            Self::Presence => Context::Presence,
            Self::Inbox(_) => Context::Inbox,
            Self::Help(_) => Context::Page,
            Self::Question(_) => Context::Question,
            Self::Listed(listed) => listed.list.context(),
            Self::Overview(_) => Context::Overview,
            Self::Past(_) => Context::Past,
            Self::Glossary(glossary) => match glossary.stage {
                Stage::Typing => Context::Lookup,
                Stage::Choosing => Context::Glossary,
            },
            Self::Series(page) => page.shown.context(),
            Self::Shelf(_) => Context::Shelf,
            Self::BroughtIn(_) => Context::BroughtIn,
        }
    }
}

/// A choice from a list by typing.
#[derive(Debug, Clone)]
pub struct Choice {
    /// Out of what.
    pub subject: Subject,
    /// What was typed.
    pub input: Input,
    /// The selected entry.
    pub selected: usize,
}

/// Out of what is chosen.
#[derive(Debug, Clone)]
pub enum Subject {
    /// Topics, councils and remarks.
    Search(Box<Searching>),
    /// Councils; with what was found.
    Council(Vec<Hit>),
    /// Actions; with the places in the list of all that match.
    Action(Vec<usize>),
    /// Filters, each with its name and how many items it keeps; with the places in that list of all that match.
    Filter(Vec<Offer>, Vec<usize>),
}

/// A filter that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// Which one.
    pub filter: Narrowing,
    /// What it is called.
    pub name: String,
    /// How many items it keeps.
    pub count: usize,
}

/// What a search found, and which of it the person is at.
#[derive(Debug, Clone)]
pub struct Found {
    /// The query.
    pub query: String,
    /// What it found.
    pub hits: Search,
    /// The one the person is at.
    pub at: usize,
}

impl Ui {
    /// The screen at the start of a meeting: everything unfolded, the first point selected.
    #[must_use]
    pub fn new(meeting: &Meeting, ground: Ground) -> Self {
        let mut ui = Self {
            room: Room::Meeting,
            rows: Vec::new(),
            row: 0,
            column: CouncilIx(0),
            folded: HashSet::new(),
            folded_groups: HashSet::new(),
            lineup: Lineup::default(),
            filtered: None,
            face: Face::Table,
            modes: Vec::new(),
            found: None,
            indexed: None,
            drafts: Vec::new(),
            sent: None,
            notice: None,
            ground,
            shelf: Shelf::default(),
            scroll: Scroll::default(),
        };
        ui.refresh(meeting, None);
        let start =
            meeting.open_topic().or_else(|| ui.rows.iter().copied().find(|&i| meeting.agenda().item(i).coloured));
        if let Some(item) = start {
            ui.select(item);
        }
        ui
    }

    /// What keys mean now.
    #[must_use]
    pub fn context(&self) -> Context {
        self.modes.last().map_or(self.room.context(), Mode::context)
    }

    /// The selected item; none on an empty agenda.
    #[must_use]
    pub fn item(&self) -> Option<ItemIx> {
        self.rows.get(self.row).copied()
    }

    /// Brings rows and columns up to date when the agenda, the councils or the folding changed; keeps the selected item selected.
    pub fn refresh(&mut self, meeting: &Meeting, keep: Option<ItemIx>) {
        let selected = keep.or_else(|| self.item()).filter(|&item| meeting.agenda().has(item));
        self.rows = self.unfolded(meeting);
        if let Some(item) = selected {
            self.select_or_above(meeting.agenda(), item);
        }
        self.row = self.row.min(self.rows.len().saturating_sub(1));
        self.line_up(meeting.region());
    }

    fn select_or_above(&mut self, agenda: &Agenda, item: ItemIx) {
        let shown = std::iter::once(item).chain(agenda.ancestors(item)).find_map(|i| self.place_of(i));
        if let Some(row) = shown {
            self.row = row;
        }
    }

    fn place_of(&self, item: ItemIx) -> Option<usize> {
        // As long as nothing is folded, hidden or moved, an item stands where it arrived.
        let arrived = item.index();
        if self.rows.get(arrived) == Some(&item) { Some(arrived) } else { self.rows.iter().position(|&i| i == item) }
    }

    /// Selects an item that is in the rows.
    pub fn select(&mut self, item: ItemIx) {
        if let Some(row) = self.place_of(item) {
            self.go_to_row(row);
        }
    }

    /// Selects a row.
    pub fn go_to_row(&mut self, row: usize) {
        let row = row.min(self.rows.len().saturating_sub(1));
        if row != self.row {
            self.row = row;
            self.scroll.detail = 0;
        }
    }

    /// Selects an item wherever it is, unfolding what lies above it.
    pub fn reveal(&mut self, meeting: &Meeting, item: ItemIx) {
        if self.hides(item) {
            self.unfilter(meeting);
        }
        let hidden: Vec<_> = meeting.agenda().ancestors(item).filter(|i| self.folded.contains(i)).collect();
        if !hidden.is_empty() {
            hidden.iter().for_each(|i| _ = self.folded.remove(i));
            self.refresh(meeting, Some(item));
        }
        self.select(item);
    }

    /// Goes to what a search found.
    pub fn go_to(&mut self, meeting: &Meeting, target: Target) {
        match target {
            Target::Item(item) => self.reveal(meeting, item),
            Target::Council(council) => self.show_council(meeting, council),
            Target::Remark(cell) => {
                self.reveal(meeting, cell.item);
                self.show_council(meeting, cell.council);
            }
            Target::Term(term) => self.show_term(term),
            Target::Contribution(contribution) => {
                if let Some(contribution) = meeting.contribution(contribution) {
                    self.go_to(meeting, Target::Remark(contribution.cell));
                }
            }
        }
    }
}
