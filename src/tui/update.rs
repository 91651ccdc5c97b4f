//! What an action does: to the state of the screen at once, to the meeting as an [`Effect`] that the driver runs.

mod brought;
mod desk;
mod forms;
mod glossary;
mod home;
mod inbox;
mod lines;
mod moves;
mod overview;
mod past;
mod rounds;
mod searching;
mod series;
mod shelf;

use std::path::PathBuf;

use super::action::{Action, Brought, Desk, Inbox, Lexicon, Own};
use super::state::{Choice, Destination, Face, Mode, Outgoing, Purpose, Question, Room, Round, Subject, Ui};
use crate::domain::ballot::Clash;
use crate::domain::command::{Command, Direction, Rejection};
use crate::domain::event::Phase;
use crate::domain::id::{CouncilIx, ItemIx};
use crate::domain::mark::{Answer, Cell};
use crate::domain::meeting::{Meeting, Plan};
use crate::domain::scale::Counts;
use crate::domain::tally::Tally;
use crate::domain::time::Date;
use crate::message::{Message, Say};
use crate::session::arrivals::Arrivals;
use crate::session::colouring::{Colour, Colouring};
use crate::text::Text;

pub(super) use forms::gain_message;
pub(super) use home::ask_which;
pub use home::{coloured, refused as not_coloured};
pub(super) use inbox::state as inbox_state;
pub use inbox::{Table, new_count, take_in};
pub use lines::paste;
use moves::Way;
pub use rounds::{done, refused};
pub use searching::search_on;

/// What the driver is asked to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Nothing beyond drawing.
    None,
    /// Put a command to the meeting.
    Execute(Command),
    /// Save the consensus file, in its own place or another.
    Save(Option<PathBuf>, Replace),
    /// Change the colouring of a council at home, in one step.
    Colour(Vec<Colour>),
    /// Do this with the file of a council at home.
    WithFile(Own),
    /// Open a folder of colouring files.
    OpenFolder(PathBuf),
    /// Take these colouring files into the meeting.
    TakeIn(Vec<PathBuf>, Clash),
    /// Colour for this council.
    ColourFor(CouncilIx),
    /// Write a report.
    Report(Outgoing, Replace),
    /// Make the agenda of the meeting of the series on this day, and go on in that.
    NextMeeting(Date),
    /// Leave, if nothing would be lost.
    Quit,
    /// Leave.
    QuitAnyway,
    /// Go on with another meeting, if nothing would be lost.
    Reopen(Destination),
    /// Go on with another meeting.
    ReopenAnyway(Destination),
}

/// Whether a foreign file may be replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Replace {
    /// Ask first.
    Ask,
    /// It was asked, and the answer was yes.
    Agreed,
}

/// What an action may look at: the meeting as it stands, and where it is saved.
#[derive(Debug, Clone, Copy)]
pub struct Scope<'a> {
    /// The meeting.
    pub meeting: &'a Meeting,
    /// Its count.
    pub tally: &'a Tally,
    /// What was planned, before anything happened.
    pub start: &'a Plan,
    /// Where the consensus file is saved.
    pub output: &'a std::path::Path,
    /// The words.
    pub text: &'a Text,
    /// Whether nothing can be changed.
    pub read_only: bool,
    /// The folder of colouring files that is open.
    pub arrivals: Option<&'a Arrivals>,
    /// The folder that colouring files are usually in.
    pub folder: &'a std::path::Path,
    /// The colouring of the council that colours at home.
    pub home: Option<&'a Colouring>,
}

/// Does what an action means.
pub fn update(ui: &mut Ui, scope: Scope<'_>, action: Action) -> Effect {
    ui.notice = None;
    if let Some(Mode::Past(_)) = ui.modes.last() {
        return past::in_past(ui, scope, action);
    }
    // What lies over the past speaks of the past.
    let past = ui.past();
    let scope = past.as_deref().map_or(scope, |past| Scope { meeting: past.meeting(), tally: past.tally(), ..scope });
    match ui.modes.last_mut() {
        Some(Mode::Past(_)) => Effect::None,
        Some(Mode::Overview(_)) => overview::in_overview(ui, scope, action),
        None if ui.room == Room::Home => home::at_home(ui, scope, action),
        None => at_table(ui, scope, action),
        Some(Mode::Round(_)) => rounds::in_round(ui, scope, action),
        Some(Mode::Form(_)) => forms::in_form(ui, scope, action),
        Some(Mode::Choice(_)) => lines::in_choice(ui, scope, action),
        Some(Mode::Inbox(_)) => inbox::in_inbox(ui, scope, action),
        Some(Mode::Presence) => in_presence(ui, scope, action),
        Some(Mode::Help(top)) => {
            if let Some(step) = scrolling(action, HELP_PAGE) {
                *top = top.saturating_add_signed(step);
            } else if action == Action::Cancel {
                ui.modes.pop();
            }
            Effect::None
        }
        Some(Mode::Listed(_)) => desk::in_list(ui, scope, action),
        Some(Mode::Glossary(_)) => glossary::in_glossary(ui, scope, action),
        Some(Mode::Series(_)) => series::in_page(ui, scope, action),
        Some(Mode::Shelf(_)) => shelf::on_page(ui, scope, action),
        Some(Mode::BroughtIn(_)) => brought::in_page(ui, scope, action),
        Some(Mode::Question(question)) => {
            let question = question.clone();
            if !matches!(action, Action::Yes | Action::Cancel) {
                return Effect::None;
            }
            ui.modes.pop();
            match question {
                _ if action == Action::Cancel => Effect::None,
                Question::Quit => Effect::QuitAnyway,
                Question::Drafts(_) => Effect::Quit,
                Question::DraftsBefore(_, there) => Effect::Reopen(there),
                Question::Reopen(there) => Effect::ReopenAnyway(there),
                Question::Close => Effect::Execute(Command::Close),
                Question::Withdraw(item) => Effect::Execute(Command::Withdraw(item)),
                Question::RemoveContribution(ix) => Effect::Execute(Command::Contribution(Some(ix), None)),
                Question::Replace(outgoing) => Effect::Report(outgoing, Replace::Agreed),
                Question::Overwrite(path) => Effect::Save(Some(path), Replace::Agreed),
                Question::Prefer { path, .. } => Effect::TakeIn(vec![path], Clash::Replace),
                Question::NewVersion(_) => Effect::WithFile(Own::NewVersion),
                Question::NextMeeting(day) => Effect::NextMeeting(day),
                Question::NextStands(path) => shelf::leave_for(ui, crate::session::Subject::File(path).into()),
            }
        }
    }
}

/// A screenful of help.
const HELP_PAGE: isize = 10;

/// How many lines an action goes down in a list, or up; none for one that does not scroll.
fn scrolling(action: Action, page: isize) -> Option<isize> {
    let steps = [
        (Action::Up, -1),
        (Action::Down, 1),
        (Action::PageUp, -page),
        (Action::PageDown, page),
        (Action::First, isize::MIN),
        (Action::Last, isize::MAX),
    ];
    steps.into_iter().find(|&(a, _)| a == action).map(|(_, step)| step)
}

fn at_table(ui: &mut Ui, scope: Scope<'_>, action: Action) -> Effect {
    let meeting = scope.meeting;
    let is_of_council = matches!(action, Action::Answer(_) | Action::Absent | Action::Remark);
    if is_of_council && let Some(effect) = moves::unfold_to_choose(ui, scope, action) {
        return effect;
    }
    match action {
        Action::Up | Action::Down | Action::PageUp | Action::PageDown | Action::First | Action::Last => {
            moves::rows(ui, action)
        }
        Action::Left => moves::columns(ui, meeting, -1),
        Action::Right => moves::columns(ui, meeting, 1),
        Action::Council(n) => moves::column(ui, meeting, n),
        Action::Fold => moves::fold(ui, meeting),
        Action::FoldAll => moves::fold_all(ui, meeting),
        Action::FoldGroup => moves::fold_group(ui, meeting),
        Action::FoldGroups => moves::fold_groups(ui, meeting),
        Action::NextOpen => moves::next_open(ui, scope, Way::Forwards),
        Action::PreviousOpen => moves::next_open(ui, scope, Way::Backwards),
        Action::NextHit => moves::next_hit(ui, meeting, Way::Forwards),
        Action::PreviousHit => moves::next_hit(ui, meeting, Way::Backwards),
        Action::DetailUp => moves::detail(ui, -1),
        Action::DetailDown => moves::detail(ui, 1),
        Action::FindCouncil => choose(ui, Subject::Council(lines::councils(meeting, ""))),
        Action::Search => searching::open(ui, meeting),
        Action::Filters => choose(ui, moves::filters(scope)),
        Action::Filter(filter) => moves::filter(ui, scope, filter.into()),
        Action::Lexicon(Lexicon::Show) => glossary::open(ui, ui.item()),
        Action::Palette => choose(ui, Subject::Action((0..ui.room.choices(meeting.scale()).count()).collect())),
        Action::Answer(answer) => on_cell(ui, |cell| Command::Mark(cell, answer)),
        Action::Absent => Effect::Execute(Command::TogglePresence(ui.column)),
        Action::Hammer => on_item(ui, Command::Hammer),
        Action::Round => rounds::start(ui, scope),
        Action::Remark => match ui.cell() {
            Some(cell) => forms::ask_beside(ui, scope, cell),
            None => Effect::None,
        },
        Action::OpenTopic => match ui.item() {
            Some(item) => match meeting.closed_by(item) {
                Some(closed) => Effect::Execute(Command::ReopenTopic(closed)),
                None => Effect::Execute(Command::OpenTopic(item)),
            },
            None => Effect::None,
        },
        Action::CloseTopic => on_item(ui, Command::CloseTopic),
        Action::Conclude => match ui.item() {
            Some(item) => forms::ask(ui, scope, Purpose::Conclusion(item)),
            None => Effect::None,
        },
        Action::Plan => match ui.item() {
            Some(item) => forms::ask(ui, scope, Purpose::Minutes(item)),
            None => Effect::None,
        },
        Action::Raise => forms::ask(ui, scope, Purpose::Raise(ui.item())),
        Action::MoveUp => on_item(ui, |item| Command::Move(item, Direction::Up)),
        Action::MoveDown => on_item(ui, |item| Command::Move(item, Direction::Down)),
        Action::Inbox(Inbox::Show) => inbox::show(ui, scope),
        Action::Presence => {
            ui.modes.push(Mode::Presence);
            Effect::None
        }
        Action::Suspend => Effect::Execute(match meeting.phase() {
            Phase::Running => Command::Suspend,
            Phase::Suspended | Phase::Closed => Command::Resume,
        }),
        Action::CloseMeeting if !scope.read_only && meeting.running().is_ok() && scope.tally.total().open > 0 => {
            ui.modes.push(Mode::Question(Question::Close));
            Effect::None
        }
        Action::CloseMeeting => Effect::Execute(Command::Close),
        Action::Save => Effect::Save(None, Replace::Ask),
        Action::SaveAs => forms::ask(ui, scope, Purpose::SaveAs),
        Action::Report => forms::ask(ui, scope, Purpose::Report),
        Action::Undo => Effect::Execute(Command::Undo),
        Action::Redo => Effect::Execute(Command::Redo),
        Action::Full => moves::full(ui),
        Action::Theme => moves::theme(ui),
        Action::Help => moves::help(ui),
        Action::Overview => overview::open(ui),
        Action::LookBack => past::open(ui, scope),
        Action::Cancel => {
            // One level at a time: the filter is what lies lowest.
            if ui.found.take().is_none() && ui.face == Face::Table && ui.unfilter(meeting) {
                ui.tell(Message::new("notice-unfiltered"));
            }
            ui.face = Face::Table;
            Effect::None
        }
        Action::Desk(action) => desk::at_table(ui, scope, action),
        Action::Series(action) => series::at_table(ui, scope, action),
        Action::Shelf(action) => shelf::at_table(ui, action),
        Action::Brought(Brought::Show) => brought::open(ui),
        Action::Quit if !ui.drafts.is_empty() => {
            ui.modes.push(Mode::Question(Question::Drafts(ui.drafts.len())));
            Effect::None
        }
        Action::Quit => Effect::Quit,
        Action::Accept
        | Action::Submit
        | Action::Swap
        | Action::Edit(_)
        | Action::Skip
        | Action::Back
        | Action::Hide
        | Action::Inbox(_)
        | Action::Lexicon(_)
        | Action::Own(_)
        | Action::Brought(_)
        | Action::NextPart
        | Action::PreviousPart
        | Action::GoThere
        | Action::Time(_)
        | Action::Yes => Effect::None,
    }
}

fn in_presence(ui: &mut Ui, scope: Scope<'_>, action: Action) -> Effect {
    let commands = [
        (Action::Absent, Command::TogglePresence(ui.column)),
        (Action::Undo, Command::Undo),
        (Action::Redo, Command::Redo),
    ];
    if let Some((_, command)) = commands.into_iter().find(|(a, _)| *a == action) {
        return Effect::Execute(command);
    }
    if let Some(step) = scrolling(action, PRESENCE_PAGE) {
        return moves::councils(ui, scope.meeting, step);
    }
    if action == Action::Raise {
        return forms::ask(ui, scope, Purpose::Council(None));
    }
    if action == Action::Desk(Desk::Change) {
        return forms::ask(ui, scope, Purpose::Council(Some(ui.column)));
    }
    if action == Action::Cancel {
        ui.modes.pop();
    }
    Effect::None
}

/// A screenful of councils.
const PRESENCE_PAGE: isize = 10;

fn warn(ui: &mut Ui, id: &'static str) -> Effect {
    ui.warn(Message::new(id));
    Effect::None
}

fn on_cell(ui: &Ui, command: impl Fn(Cell) -> Command) -> Effect {
    ui.cell().map_or(Effect::None, |cell| Effect::Execute(command(cell)))
}

fn on_item(ui: &Ui, command: impl Fn(ItemIx) -> Command) -> Effect {
    ui.item().map_or(Effect::None, |item| Effect::Execute(command(item)))
}

fn choose(ui: &mut Ui, subject: Subject) -> Effect {
    ui.modes.push(Mode::Choice(Choice { subject, input: String::new().into(), selected: 0 }));
    Effect::None
}

fn reject(ui: &mut Ui, rejection: &Rejection) -> Effect {
    ui.warn(rejection.message());
    Effect::None
}

/// Whether an answer asks for words beside it: amber and red do.
fn wants_words(meeting: &Meeting, answer: Answer) -> bool {
    answer.level().and_then(|l| meeting.scale().level(l)).is_some_and(|l| match l.counts {
        Counts::Conditional | Counts::Against => true,
        Counts::For | Counts::Nothing => false,
    })
}

/// A round over the coloured items at or below the selected one.
fn round_of(ui: &Ui, meeting: &Meeting) -> Option<Round> {
    let items: Vec<_> =
        meeting.agenda().coloured_below(ui.item()?).into_iter().filter(|&i| !meeting.is_closed(i)).collect();
    let here = crate::domain::council::Presence::Present;
    let mut councils = meeting.region().in_order();
    councils.retain(|&council| meeting.presence(council) == here);
    let someone_is_asked_something = !items.is_empty() && !councils.is_empty();
    let mut round = someone_is_asked_something.then_some(Round {
        items,
        councils,
        asked: 0,
        given: None,
        sight: super::state::Sight::Open,
    })?;
    // A round that was broken off goes on where it was; one in which all have spoken begins anew.
    let spoken = |cell: Cell| meeting.marks().counted(cell) != Answer::Pending;
    let first = (0..round.items.len() * round.councils.len()).find(|&n| round.cell_at(n).is_some_and(|c| !spoken(c)));
    round.asked = first.unwrap_or(0);
    Some(round)
}
