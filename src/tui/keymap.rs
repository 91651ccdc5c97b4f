//! Which key means what, as data. Help, the line of keys and the palette are made from the same table.

mod brought;
mod chord;
mod desk;
mod filters;
mod home;
mod inbox;
mod lexicon;
mod overview;
mod series;
mod shelf;
mod typing;

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use tui_input::InputRequest;

pub use chord::Chord;

use super::action::{Action, Brought, Desk, Inbox, Lexicon};
use crate::domain::id::LevelIx;
use crate::domain::mark::Answer;
use crate::domain::scale::Scale;
use crate::text::Text;

/// Where a key is pressed: what it means depends on what the screen asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Context {
    /// The table, or one item on the whole screen.
    Table,
    /// The column of a council that colours at home.
    Home,
    /// The page of colouring files.
    Inbox,
    /// One council after another is asked.
    Round,
    /// A form is filled in.
    Form,
    /// A line is being typed above a list.
    Choice,
    /// The councils at the table.
    Presence,
    /// Something to read.
    Page,
    /// A question of yes or no.
    Question,
    /// The conditions.
    Conditions,
    /// The action points.
    ActionPoints,
    /// The overview of the chair.
    Overview,
    /// The past of the meeting.
    Past,
    /// A word of the dossier is looked up by typing.
    Lookup,
    /// The words of the dossier.
    Glossary,
    /// The calendar of the series.
    Calendar,
    /// The milestones.
    Milestones,
    /// The costs.
    Costs,
    /// What stands beside the meeting.
    Shelf,
    /// What councils brought in.
    BroughtIn,
}

impl Context {
    /// All of them.
    pub const ALL: [Self; 20] = [
        Self::Table,
        Self::Home,
        Self::Inbox,
        Self::Round,
        Self::Form,
        Self::Choice,
        Self::Presence,
        Self::Page,
        Self::Question,
        Self::Conditions,
        Self::ActionPoints,
        Self::Overview,
        Self::Past,
        Self::Lookup,
        Self::Glossary,
        Self::Calendar,
        Self::Milestones,
        Self::Costs,
        Self::Shelf,
        Self::BroughtIn,
    ];

    /// Whether letters are text here.
    const fn is_typing(self) -> bool {
        matches!(self, Self::Form | Self::Choice | Self::Lookup)
    }

    /// Whether the letters of the levels give a colour here.
    pub(super) const fn is_colouring(self) -> bool {
        match self {
            Self::Table | Self::Home | Self::Round => true,
            Self::Inbox
            | Self::Form
            | Self::Choice
            | Self::Presence
            | Self::Page
            | Self::Question
            | Self::Conditions
            | Self::ActionPoints
            | Self::Overview
            | Self::Past
            | Self::Lookup
            | Self::Glossary
            | Self::Calendar
            | Self::Milestones
            | Self::Costs
            | Self::Shelf
            | Self::BroughtIn => false,
        }
    }
}

const fn plain(code: KeyCode) -> Chord {
    Chord::new(code, KeyModifiers::NONE)
}
const fn char(c: char) -> Chord {
    plain(KeyCode::Char(c))
}
const fn ctrl(c: char) -> Chord {
    Chord::new(KeyCode::Char(c), KeyModifiers::CONTROL)
}
const fn shift(code: KeyCode) -> Chord {
    Chord::new(code, KeyModifiers::SHIFT)
}
const fn control(code: KeyCode) -> Chord {
    Chord::new(code, KeyModifiers::CONTROL)
}

const ESC: Chord = plain(KeyCode::Esc);
const ENTER: Chord = plain(KeyCode::Enter);
const UP: Chord = plain(KeyCode::Up);
const DOWN: Chord = plain(KeyCode::Down);

type Binding = (&'static [Chord], Action);

const TABLE: &[Binding] = &[
    (&[UP, char('k')], Action::Up),
    (&[DOWN, char('j')], Action::Down),
    (&[plain(KeyCode::Left), char('h')], Action::Left),
    (&[plain(KeyCode::Right), char('l')], Action::Right),
    (&[plain(KeyCode::PageUp)], Action::PageUp),
    (&[plain(KeyCode::PageDown)], Action::PageDown),
    (&[plain(KeyCode::Home)], Action::First),
    (&[plain(KeyCode::End)], Action::Last),
    (&[plain(KeyCode::Tab)], Action::NextOpen),
    (&[plain(KeyCode::BackTab)], Action::PreviousOpen),
    (&[char(' ')], Action::Fold),
    (&[char('*')], Action::FoldAll),
    (&[char(',')], Action::FoldGroup),
    (&[char(';')], Action::FoldGroups),
    (&[char('1')], Action::Council(1)),
    (&[char('2')], Action::Council(2)),
    (&[char('3')], Action::Council(3)),
    (&[char('4')], Action::Council(4)),
    (&[char('5')], Action::Council(5)),
    (&[char('6')], Action::Council(6)),
    (&[char('7')], Action::Council(7)),
    (&[char('8')], Action::Council(8)),
    (&[char('9')], Action::Council(9)),
    (&[char('c')], Action::FindCouncil),
    (&[char('z')], Action::Answer(Answer::NoView)),
    (&[char('t')], Action::Answer(Answer::Abstention)),
    (&[char('a')], Action::Absent),
    (&[plain(KeyCode::Delete), plain(KeyCode::Backspace), char('x')], Action::Answer(Answer::Pending)),
    (&[char('H')], Action::Hammer),
    (&[char('R')], Action::Round),
    (&[char('v')], Action::Remark),
    (&[ENTER], Action::OpenTopic),
    (&[char('e')], Action::CloseTopic),
    (&[char('m')], Action::Plan),
    (&[char('b')], Action::Conclude),
    (&[char('V')], Action::Desk(Desk::Conditions)),
    (&[char('A')], Action::Desk(Desk::ActionPoints)),
    (&[char('C')], Action::Brought(Brought::Show)),
    (&[char('i')], Action::Inbox(Inbox::Show)),
    (&[char('p')], Action::Presence),
    (&[char('+')], Action::Raise),
    (&[char('w')], Action::Desk(Desk::Change)),
    (&[char('W')], Action::Desk(Desk::Withdraw)),
    (&[char('B')], Action::Desk(Desk::Rule)),
    (&[char('I')], Action::Desk(Desk::Scale)),
    (&[char('K'), shift(KeyCode::Up)], Action::MoveUp),
    (&[char('J'), shift(KeyCode::Down)], Action::MoveDown),
    (&[char('s')], Action::Suspend),
    (&[char('E')], Action::CloseMeeting),
    (&[ctrl('s')], Action::Save),
    (&[char('S')], Action::SaveAs),
    (&[char('D')], Action::Report),
    (&[char('u'), ctrl('z')], Action::Undo),
    (&[ctrl('y'), ctrl('r')], Action::Redo),
    (&[char('/'), ctrl('f')], Action::Search),
    (&[char('n')], Action::NextHit),
    (&[char('N')], Action::PreviousHit),
    (&[char('=')], Action::Lexicon(Lexicon::Show)),
    (&[char('f')], Action::Full),
    (&[char('O')], Action::Overview),
    (&[char('L')], Action::LookBack),
    (&[char('T')], Action::Theme),
    (&[char('[')], Action::DetailUp),
    (&[char(']')], Action::DetailDown),
    (&[char('?'), plain(KeyCode::F(1))], Action::Help),
    (&[char(':')], Action::Palette),
    (&[ESC], Action::Cancel),
    (&[char('q'), ctrl('c'), ctrl('q')], Action::Quit),
];

const ROUND: &[Binding] = &[
    (&[char('z')], Action::Answer(Answer::NoView)),
    (&[char('t')], Action::Answer(Answer::Abstention)),
    (&[char('a')], Action::Absent),
    (&[char('H')], Action::Hammer),
    (&[char('v')], Action::Remark),
    (&[char(' '), plain(KeyCode::Right)], Action::Skip),
    (&[plain(KeyCode::Left), plain(KeyCode::Backspace)], Action::Back),
    (&[char('h')], Action::Hide),
    (&[char('u'), ctrl('z')], Action::Undo),
    (&[ctrl('y'), ctrl('r')], Action::Redo),
    (&[ctrl('s')], Action::Save),
    (&[char('f')], Action::Full),
    (&[char('=')], Action::Lexicon(Lexicon::Show)),
    (&[char('?'), plain(KeyCode::F(1))], Action::Help),
    (&[ESC, char('R'), char('q'), ctrl('c')], Action::Cancel),
];

const PRESENCE: &[Binding] = &[
    (&[UP, char('k')], Action::Up),
    (&[DOWN, char('j')], Action::Down),
    (&[plain(KeyCode::PageUp)], Action::PageUp),
    (&[plain(KeyCode::PageDown)], Action::PageDown),
    (&[char(' '), char('a')], Action::Absent),
    (&[char('+')], Action::Raise),
    (&[char('w')], Action::Desk(Desk::Change)),
    (&[char('u'), ctrl('z')], Action::Undo),
    (&[ctrl('y'), ctrl('r')], Action::Redo),
    (&[ESC, ENTER, char('p'), char('q'), ctrl('c')], Action::Cancel),
];

const PAGE: &[Binding] = &[
    (&[UP, char('k')], Action::Up),
    (&[DOWN, char('j')], Action::Down),
    (&[plain(KeyCode::PageUp)], Action::PageUp),
    (&[plain(KeyCode::PageDown), char(' ')], Action::PageDown),
    (&[plain(KeyCode::Home)], Action::First),
    (&[ESC, ENTER, char('?'), char('q'), plain(KeyCode::F(1)), ctrl('c')], Action::Cancel),
];

const QUESTION: &[Binding] = &[
    (&[char('j'), char('J'), char('y'), char('Y')], Action::Yes),
    (&[ESC, char('n'), char('N'), ctrl('c')], Action::Cancel),
];

/// The keys of a meeting.
#[derive(Debug, Clone)]
pub struct Keymap {
    bound: HashMap<(Context, Chord), Action>,
    listed: Vec<(Context, Chord, Action)>,
}

/// Two actions on one key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clash(pub Context, pub Chord, pub Action, pub Action);

impl Keymap {
    /// The keys for a scale: the letters of its levels, which come before any other meaning, and the table above. What such a
    /// letter does otherwise, it does with Alt.
    #[must_use]
    pub fn new(scale: &Scale) -> Self {
        Self::build(scale).0
    }

    /// The keys for a scale, with the actions that lost their key to a level or to each other.
    #[must_use]
    pub fn build(scale: &Scale) -> (Self, Vec<Clash>) {
        let (mut keymap, mut clashes) = (Self { bound: HashMap::new(), listed: Vec::new() }, Vec::new());
        for context in Context::ALL {
            let levels = if context.is_colouring() { scale.levels() } else { &[] };
            for (place, level) in levels.iter().enumerate() {
                let chord = char(level.letter.to_ascii_lowercase());
                let action = Action::Answer(Answer::Level(LevelIx::at(place)));
                clashes.extend(keymap.bind(context, chord, action));
            }
            let mut displaced = Vec::new();
            for (chords, action) in Self::tables(context).concat() {
                for &chord in chords {
                    if let Some(clash) = keymap.bind(context, chord, action) {
                        let is_level = matches!(clash.2, Action::Answer(Answer::Level(_)));
                        displaced.extend(is_level.then_some((chord.with_alt(), action)));
                        clashes.push(clash);
                    }
                }
            }
            // What a letter did before a level took it, it does with Alt; behind the other keys of the same action.
            for (chord, action) in displaced {
                clashes.extend(keymap.bind(context, chord, action));
            }
        }
        (keymap, clashes)
    }

    const fn tables(context: Context) -> &'static [&'static [Binding]] {
        match context {
            Context::Table => &[TABLE, filters::FILTERS, shelf::SHELF, series::OPEN],
            Context::Home => &[home::HOME],
            Context::Inbox => &[inbox::INBOX],
            Context::Round => &[ROUND],
            Context::Form => &[typing::FORM, typing::LINE],
            Context::Choice => &[typing::LIST, typing::LINE],
            Context::Presence => &[PRESENCE],
            Context::Page => &[PAGE],
            Context::Question => &[QUESTION],
            Context::Conditions => &[desk::CONDITIONS, desk::ROWS],
            Context::ActionPoints => &[desk::ACTION_POINTS, desk::ROWS],
            Context::Overview => &[overview::OVERVIEW],
            Context::Past => &[overview::PAST],
            Context::Calendar => &[series::CALENDAR, desk::ROWS],
            Context::Milestones => &[series::MILESTONES, desk::ROWS],
            Context::Costs => &[series::COSTS, desk::ROWS],
            Context::Shelf => &[shelf::PAGE],
            Context::Lookup => &[lexicon::LOOKUP, typing::LINE],
            Context::Glossary => &[lexicon::GLOSSARY, desk::ROWS],
            Context::BroughtIn => &[brought::BROUGHT_IN],
        }
    }

    fn bind(&mut self, context: Context, chord: Chord, action: Action) -> Option<Clash> {
        match self.bound.entry((context, chord)) {
            Entry::Occupied(taken) => Some(Clash(context, chord, *taken.get(), action)),
            Entry::Vacant(free) => {
                free.insert(action);
                self.listed.push((context, chord, action));
                None
            }
        }
    }

    /// What a key means; nothing for one that is not bound.
    #[must_use]
    pub fn action(&self, context: Context, key: KeyEvent) -> Option<Action> {
        let chord = Chord::of(key);
        if let Some(&action) = self.bound.get(&(context, chord)) {
            return Some(action);
        }
        if context == Context::Past {
            // Whoever wants to change the past is told that it cannot be.
            return self.bound.get(&(Context::Table, chord)).copied();
        }
        let is_text = context.is_typing() && !key.modifiers.intersects(KeyModifiers::CONTROL | KeyModifiers::ALT);
        let typed = key.code.as_char().filter(|_| is_text)?;
        Some(Action::Edit(InputRequest::InsertChar(typed)))
    }

    /// The keys of an action, in the order of preference.
    pub fn chords(&self, context: Context, action: Action) -> impl Iterator<Item = Chord> + '_ {
        self.listed.iter().filter(move |(c, _, a)| *c == context && *a == action).map(|&(_, chord, _)| chord)
    }

    /// The keys of an action in words: "u, Ctrl+Z".
    #[must_use]
    pub fn names(&self, context: Context, action: Action, text: &Text) -> String {
        self.chords(context, action).map(|c| c.name(text)).collect::<Vec<_>>().join(", ")
    }
}
