//! The *rondje*, and what follows on a command that was done or refused.

use std::borrow::Cow;

use super::super::action::{Action, Lexicon};
use super::super::describe::describe;
use super::super::state::{Face, Mode, Round, Sight, Ui};
use super::{Effect, Replace, Scope, reject, round_of, wants_words};
use super::{brought, forms, glossary, series};
use crate::domain::command::{Command, Rejection};
use crate::domain::council::Presence;
use crate::domain::event::{Act, Deed, Edit, Event};
use crate::domain::glossary::Term;
use crate::domain::id::{CouncilIx, ItemIx, TermIx};
use crate::domain::ledger::{Slot, Voice};
use crate::domain::mark::Cell;
use crate::domain::meeting::Meeting;
use crate::message::{Message, Say};

pub(super) fn start(ui: &mut Ui, scope: Scope<'_>) -> Effect {
    let meeting = scope.meeting;
    let allowed = if scope.read_only { Err(Rejection::ReadOnly) } else { meeting.running() };
    if let Err(rejection) = allowed {
        return reject(ui, &rejection);
    }
    match round_of(ui, meeting) {
        Some(round) => {
            ui.modes.push(Mode::Round(round));
            follow(ui, meeting);
        }
        None => ui.warn(Message::new("notice-no-round")),
    }
    Effect::None
}

pub(super) fn in_round(ui: &mut Ui, scope: Scope<'_>, action: Action) -> Effect {
    let Some(cell) = ui.round().and_then(Round::cell) else { return end(ui) };
    match action {
        Action::Answer(answer) => return Effect::Execute(Command::Mark(cell, answer)),
        Action::Absent => return Effect::Execute(Command::TogglePresence(cell.council)),
        Action::Hammer => return Effect::Execute(Command::Hammer(cell.item)),
        Action::Undo => return Effect::Execute(Command::Undo),
        Action::Redo => return Effect::Execute(Command::Redo),
        Action::Save => return Effect::Save(None, Replace::Ask),
        Action::Remark => return remark(ui, scope, cell),
        Action::Skip => advance(ui, scope.meeting, 1),
        Action::Back => step_back(ui, scope.meeting),
        Action::Hide => {
            if let Some(round) = ui.round_mut() {
                round.sight = match round.sight {
                    Sight::Open => Sight::Hidden,
                    Sight::Hidden => Sight::Open,
                };
            }
        }
        Action::Full => {
            ui.face = if ui.face == Face::Table { Face::Topic } else { Face::Table };
        }
        Action::Lexicon(Lexicon::Show) => return glossary::open(ui, Some(cell.item)),
        Action::Help => ui.modes.push(Mode::Help(0)),
        Action::Cancel => return end(ui),
        Action::Up
        | Action::Down
        | Action::Left
        | Action::Right
        | Action::PageUp
        | Action::PageDown
        | Action::First
        | Action::Last
        | Action::NextOpen
        | Action::PreviousOpen
        | Action::Fold
        | Action::FoldAll
        | Action::FoldGroup
        | Action::FoldGroups
        | Action::Council(_)
        | Action::FindCouncil
        | Action::Round
        | Action::OpenTopic
        | Action::CloseTopic
        | Action::Plan
        | Action::Conclude
        | Action::Raise
        | Action::MoveUp
        | Action::MoveDown
        | Action::Presence
        | Action::Suspend
        | Action::CloseMeeting
        | Action::SaveAs
        | Action::Report
        | Action::Search
        | Action::NextHit
        | Action::PreviousHit
        | Action::Theme
        | Action::DetailUp
        | Action::DetailDown
        | Action::Overview
        | Action::NextPart
        | Action::PreviousPart
        | Action::GoThere
        | Action::LookBack
        | Action::Time(_)
        | Action::Filters
        | Action::Filter(_)
        | Action::Palette
        | Action::Quit
        | Action::Accept
        | Action::Submit
        | Action::Swap
        | Action::Desk(_)
        | Action::Edit(_)
        | Action::Inbox(_)
        | Action::Lexicon(_)
        | Action::Own(_)
        | Action::Series(_)
        | Action::Shelf(_)
        | Action::Brought(_)
        | Action::Yes => {}
    }
    Effect::None
}

/// The words beside the mark that was just given, or beside the one that stands where the round is.
fn remark(ui: &mut Ui, scope: Scope<'_>, cell: Cell) -> Effect {
    let given = ui.round().and_then(|round| round.given);
    forms::ask_beside(ui, scope, given.unwrap_or(cell))
}

fn end(ui: &mut Ui) -> Effect {
    ui.modes.retain(|mode| !matches!(mode, Mode::Round(_)));
    Effect::None
}

fn advance(ui: &mut Ui, meeting: &Meeting, by: usize) {
    if let Some(round) = ui.round_mut() {
        round.given = None;
        round.advance(meeting, by);
    }
    follow(ui, meeting);
}

/// The mark that stands where the round is was given: the next council's turn.
fn given(ui: &mut Ui, meeting: &Meeting) {
    let cell = ui.round().and_then(Round::cell);
    advance(ui, meeting, 1);
    if let Some(round) = ui.round_mut() {
        round.given = cell;
    }
}

fn step_back(ui: &mut Ui, meeting: &Meeting) {
    if let Some(round) = ui.round_mut() {
        round.given = None;
        round.asked = round.asked.saturating_sub(1);
    }
    follow(ui, meeting);
}

/// Selects the cell that the round is at; ends the round when all were asked.
fn follow(ui: &mut Ui, meeting: &Meeting) {
    match ui.round().map(Round::cell) {
        Some(Some(cell)) => {
            ui.reveal(meeting, cell.item);
            ui.show_council(meeting, cell.council);
        }
        Some(None) => {
            end(ui);
            ui.tell(Message::new("notice-round-done"));
        }
        None => {}
    }
}

/// What follows on the screen when the meeting has taken a command.
pub fn done(ui: &mut Ui, meeting: &Meeting) {
    forms::taken(ui);
    let Some(event) = meeting.history().event(meeting.history().last()) else { return };
    ui.tell(describe(meeting, &event));
    match &event.act {
        Act::Did(deed) => did(ui, meeting, deed),
        Act::Undone(target) | Act::Redone(target) => {
            ui.refresh(meeting, None);
            if let Some(deed) = meeting.history().deed(*target) {
                show_where(ui, meeting, &deed);
                series::return_to(ui, meeting, &deed);
                follow_contribution(ui, meeting, &deed);
            }
        }
    }
    hush(ui, meeting, &event);
}

/// The page of contributions shows what became of one of them.
fn follow_contribution(ui: &mut Ui, meeting: &Meeting, deed: &Deed) {
    if let Deed::ContributionChanged(edit) = deed {
        brought::follow(ui, meeting, edit.ix);
    }
}

fn did(ui: &mut Ui, meeting: &Meeting, deed: &Deed) {
    series::follow(ui, meeting, deed);
    match deed {
        Deed::ContributionChanged(_) => follow_contribution(ui, meeting, deed),
        Deed::Marked(change) => {
            if ui.round().and_then(Round::cell) == Some(change.cell) {
                given(ui, meeting);
            }
            question(ui, meeting, change.cell);
        }
        Deed::Hammered(changes) => {
            let item = changes.first().map(|c| c.cell.item);
            let at = ui.round().and_then(|r| Some((r.asked, r.councils.len(), r.cell()?.item)));
            if let Some((asked, councils, _)) = at.filter(|&(_, _, at)| Some(at) == item) {
                advance(ui, meeting, councils - asked % councils);
            }
        }
        Deed::PresenceChanged { council, before: Presence::Present } => {
            if ui.round().and_then(Round::cell).is_some_and(|c| c.council == *council) {
                advance(ui, meeting, 1);
            }
        }
        Deed::ItemAdded { item, .. } => {
            ui.refresh(meeting, None);
            if let Some(item) = meeting.agenda().find(&item.id) {
                ui.reveal(meeting, item);
            }
        }
        Deed::ItemMoved { item, .. } => ui.refresh(meeting, Some(*item)),
        Deed::TopicOpened { item, .. } | Deed::TopicReopened { item, .. } => ui.reveal(meeting, *item),
        Deed::TopicClosed { item, .. } => unheard(ui, meeting, *item),
        Deed::ItemEdited { .. }
        | Deed::ItemWithdrawn(_)
        | Deed::BallotTaken(_)
        | Deed::RegionChanged { .. }
        | Deed::RulesChanged { .. }
        | Deed::ScaleChanged { .. } => ui.refresh(meeting, None),
        Deed::TermChanged(edit) => noted(ui, edit),
        Deed::PresenceChanged { before: Presence::Absent, .. }
        | Deed::Remarked(_)
        | Deed::ConditionsChanged(_)
        | Deed::ActionPointChanged(_)
        | Deed::Planned { .. }
        | Deed::MilestonesChanged { .. }
        | Deed::CostsChanged { .. }
        | Deed::CalendarChanged { .. }
        | Deed::Concluded { .. }
        | Deed::PhaseChanged { .. } => {}
    }
}

/// A word that was noted is selected where the words are looked at; one that is new is shown among all.
fn noted(ui: &mut Ui, edit: &Edit<TermIx, Term>) {
    let Some(glossary) = ui.glossary_mut() else { return };
    glossary.selected = edit.after.as_ref().map(|_| edit.ix);
    if edit.before.is_none() {
        glossary.input = tui_input::Input::default();
    }
    ui.scroll.meaning = 0;
}

/// Says it when a finished item, or one below it, has councils at the table that were not heard.
fn unheard(ui: &mut Ui, meeting: &Meeting, item: ItemIx) {
    let still = Slot { voice: Voice::Outstanding, presence: Presence::Present };
    let points = meeting.agenda().coloured_below(item);
    let unheard = |&council: &CouncilIx| points.iter().any(|&item| meeting.slot(Cell { item, council }) == still);
    let councils: Vec<_> = meeting.region().indices().filter(unheard).collect();
    if !councils.is_empty() {
        let names: Vec<_> = councils.iter().map(|&c| meeting.region().council(c).short.as_str()).collect();
        let number = meeting.agenda().item(item).number.as_str();
        ui.tell(Message::new("notice-unheard").with("item", number).with("councils", names.join(" ")));
    }
}

/// While the marks of an item are hidden, what is said of one, or of the words beside it, does not name its colour.
fn hush(ui: &mut Ui, meeting: &Meeting, event: &Event) {
    let (id, deed) = match &event.act {
        Act::Did(deed) => ("event-hidden", Some(Cow::Borrowed(deed))),
        Act::Undone(target) | Act::Redone(target) => ("event-hidden-undone", meeting.history().deed(*target)),
    };
    if let Some(cell) = deed.and_then(|deed| told_by(&deed)).filter(|cell| ui.is_masked(cell.item)) {
        let council = meeting.council_name(cell.council);
        let number = meeting.agenda().item(cell.item).number.as_str();
        ui.tell(Message::new(id).with("council", council).with("item", number));
    }
}

/// The cell whose colour would be told by naming what happened.
fn told_by(deed: &Deed) -> Option<Cell> {
    if let Deed::Remarked(edit) = deed {
        return edit.after.as_ref().or(edit.before.as_ref()).map(|remark| remark.cell);
    }
    if let Deed::ConditionsChanged(edits) = deed {
        return edits.last().and_then(|edit| edit.after.as_ref().or(edit.before.as_ref())?.cells().next());
    }
    if let Deed::Marked(change) = deed { Some(change.cell) } else { None }
}

/// Asks for the words beside an amber or red mark that has none. It is asked for and never forced: the answer is a key.
fn question(ui: &mut Ui, meeting: &Meeting, cell: Cell) {
    let answer = meeting.marks().counted(cell);
    let is_bare = !meeting.has_words(cell);
    if wants_words(meeting, answer) && is_bare {
        let council = meeting.region().council(cell.council).name.clone();
        let level = crate::words::level_message(meeting.scale(), answer);
        let nature = match Voice::of(answer, meeting.scale()) {
            Voice::Conditional => "condition",
            Voice::For | Voice::Against | Voice::NoView | Voice::Abstaining | Voice::Outstanding => "reason",
        };
        ui.tell(
            Message::new("notice-wants-words").with("council", council).with("level", level).with("nature", nature),
        );
    }
}

/// After *undo* and *redo* the person is taken to what changed.
fn show_where(ui: &mut Ui, meeting: &Meeting, deed: &Deed) {
    // What is said of an item alone leaves the columns as they are.
    let of = |cell: Cell| (cell.item, Some(cell.council));
    let place = match deed {
        Deed::Marked(change) => Some(of(change.cell)),
        Deed::Hammered(changes) => changes.first().map(|c| of(c.cell)),
        Deed::Remarked(edit) => edit.after.as_ref().or(edit.before.as_ref()).map(|remark| of(remark.cell)),
        Deed::ConditionsChanged(edits) => {
            edits.first().and_then(|edit| edit.after.as_ref().or(edit.before.as_ref())?.cells().next()).map(of)
        }
        Deed::BallotTaken(taking) => taking.marks.first().map(|change| of(change.cell)),
        Deed::ContributionChanged(edit) => edit.sides().next().map(|contribution| of(contribution.cell)),
        Deed::ActionPointChanged(edit) => {
            let item = edit.after.as_ref().or(edit.before.as_ref()).and_then(|point| point.item);
            item.map(|item| (item, None))
        }
        Deed::TopicOpened { item, .. }
        | Deed::TopicClosed { item, .. }
        | Deed::TopicReopened { item, .. }
        | Deed::ItemMoved { item, .. }
        | Deed::ItemEdited { item, .. }
        | Deed::ItemWithdrawn(item)
        | Deed::Planned { item, .. }
        | Deed::MilestonesChanged { item, .. }
        | Deed::CostsChanged { item, .. }
        | Deed::Concluded { item, .. } => Some((*item, None)),
        Deed::PresenceChanged { council, .. } => ui.round().and_then(|r| r.last_asked(*council)).map(of),
        Deed::ItemAdded { .. }
        | Deed::TermChanged(_)
        | Deed::CalendarChanged { .. }
        | Deed::RegionChanged { .. }
        | Deed::RulesChanged { .. }
        | Deed::ScaleChanged { .. }
        | Deed::PhaseChanged { .. } => None,
    };
    let Some((item, council)) = place.filter(|&(item, _)| !meeting.agenda().is_withdrawn(item)) else { return };
    let here = ui.column;
    if let Some(round) = ui.round_mut() {
        round.given = None;
        round.asked = round.place_of(Cell { item, council: council.unwrap_or(here) }).unwrap_or(round.asked);
    }
    ui.reveal(meeting, item);
    if let Some(council) = council {
        ui.show_council(meeting, council);
    }
}

/// What follows on the screen when the meeting has refused a command.
pub fn refused(ui: &mut Ui, meeting: &Meeting, rejection: &Rejection) {
    forms::returned(ui, rejection);
    match rejection {
        // Giving the mark that stands already is an answer too: in a round it is the next one's turn.
        Rejection::Unchanged if ui.round().is_some() => given(ui, meeting),
        Rejection::Unchanged => ui.tell(rejection.message()),
        Rejection::ReadOnly
        | Rejection::Unknown
        | Rejection::NotColoured
        | Rejection::TopicClosed
        | Rejection::TopicNotClosed
        | Rejection::Suspended
        | Rejection::MeetingClosed
        | Rejection::NobodyOutstanding
        | Rejection::NoGreen
        | Rejection::AtTheEnd
        | Rejection::EmptyTitle
        | Rejection::EmptyText
        | Rejection::TermTaken
        | Rejection::DateTaken
        | Rejection::Itself
        | Rejection::OtherBallot(_)
        | Rejection::CouncilGone
        | Rejection::Indistinct
        | Rejection::EmptyGroup
        | Rejection::ColouredAlready
        | Rejection::NoRule
        | Rejection::NothingToUndo
        | Rejection::NothingToRedo
        | Rejection::ChangedSince(_) => ui.warn(rejection.message()),
    }
}
