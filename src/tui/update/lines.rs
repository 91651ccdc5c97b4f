//! Typing: a line of text, or a choice from a list by typing.

use std::path::PathBuf;

use tui_input::{Input, InputRequest};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::super::action::Action;
use super::super::state::{Choice, Found, Line, Mode, Purpose, Subject, Ui};
use super::{Effect, Replace, Scope, reject, scrolling};
use crate::clean::{Field, clean, is_hidden};
use crate::domain::command::{Command, Put, Rejection};
use crate::domain::conclusion::Conclusion;
use crate::domain::condition::{Condition, Wish};
use crate::domain::event::Phase;
use crate::domain::id::{ConditionIx, ItemIx};
use crate::domain::ledger::Voice;
use crate::domain::mark::{Cell, Origin};
use crate::domain::meeting::Meeting;
use crate::domain::remark::{Audience, Said};
use crate::message::Message;
use crate::search::{self, Hit, Index, QUERY_MAX};

/// A typed line is cut to so many characters.
const LINE_MAX: usize = 1_000;
/// A screenful of a list.
const LIST_PAGE: isize = 8;

/// Puts pasted text into the line that is being typed. It never presses a key: what is pasted at the table is refused.
pub fn paste(ui: &mut Ui, scope: Scope<'_>, text: &str) {
    let pasted = clean(text, Field::Line, LINE_MAX);
    let input = match ui.modes.last_mut() {
        Some(Mode::Line(line)) => Some(&mut line.input),
        Some(Mode::Choice(choice)) => Some(&mut choice.input),
        Some(Mode::Round(_) | Mode::Presence | Mode::Help(_) | Mode::Question(_)) | None => None,
    };
    match input {
        Some(input) => {
            for c in pasted.chars() {
                type_into(input, InputRequest::InsertChar(c));
            }
            look_up(ui, scope);
        }
        None => ui.warn(Message::new("notice-paste")),
    }
}

/// Edits a line. What cannot be seen is not typed, and a mark typed behind its letter becomes one with it.
fn type_into(input: &mut Input, request: InputRequest) {
    let InputRequest::InsertChar(c) = request else {
        input.handle(request);
        return;
    };
    if is_hidden(c) || input.value().chars().count() >= LINE_MAX {
        return;
    }
    input.handle(request);
    if is_combining_mark(c) {
        let before: String = input.value().chars().take(input.cursor()).nfc().collect();
        let whole: String = input.value().nfc().collect();
        *input = Input::new(whole).with_cursor(before.chars().count());
    }
}

/// Opens a line with what stands already, unless what is typed there would be refused: nobody types in vain.
pub(super) fn ask(ui: &mut Ui, scope: Scope<'_>, purpose: Purpose) -> Effect {
    match allowed(scope, &purpose) {
        Ok(()) => ui.modes.push(Mode::Line(Line { input: standing(scope, &purpose).into(), purpose })),
        Err(rejection) => return reject(ui, &rejection),
    }
    Effect::None
}

fn allowed(scope: Scope<'_>, purpose: &Purpose) -> Result<(), Rejection> {
    match purpose {
        Purpose::SaveAs => Ok(()),
        Purpose::Remark(_) | Purpose::Conclusion(_) | Purpose::Minutes(_) | Purpose::Raise if scope.read_only => {
            Err(Rejection::ReadOnly)
        }
        Purpose::Remark(cell) => scope.meeting.colourable(cell.item),
        Purpose::Conclusion(_) => match scope.meeting.phase() {
            Phase::Running | Phase::Suspended => Ok(()),
            Phase::Closed => Err(Rejection::MeetingClosed),
        },
        Purpose::Minutes(_) | Purpose::Raise => scope.meeting.running(),
    }
}

/// What stands already where a line is typed for.
fn standing(scope: Scope<'_>, purpose: &Purpose) -> String {
    let meeting = scope.meeting;
    let stands = match purpose {
        Purpose::Remark(cell) => said_at(meeting, *cell),
        Purpose::Conclusion(item) => meeting.conclusion(*item).map(|conclusion| conclusion.text.clone()),
        Purpose::Minutes(item) => meeting.agenda().item(*item).planned.map(|minutes| minutes.to_string()),
        Purpose::Raise => None,
        Purpose::SaveAs => Some(scope.output.display().to_string()),
    };
    stands.unwrap_or_default()
}

/// The condition that a council put to an item at the table last, if its mark there asks for conditions.
fn own_condition(meeting: &Meeting, cell: Cell) -> Option<(ConditionIx, &Condition)> {
    let at_table = |condition: &Condition| condition.ask(cell).is_some_and(|ask| ask.origin == Origin::Meeting);
    meeting.conditions_at(cell).rfind(|(_, condition)| at_table(condition))
}

fn is_conditional(meeting: &Meeting, cell: Cell) -> bool {
    Voice::of(meeting.marks().counted(cell), meeting.scale()) == Voice::Conditional
}

fn said_at(meeting: &Meeting, cell: Cell) -> Option<String> {
    if is_conditional(meeting, cell) {
        return own_condition(meeting, cell).map(|(_, condition)| condition.text.clone());
    }
    let own = meeting.remarks_at(cell).rfind(|(_, remark)| remark.origin == Origin::Meeting);
    own.map(|(_, remark)| remark.text.clone())
}

/// Beside amber stands a condition, beside any other mark a remark.
fn say_at(meeting: &Meeting, cell: Cell, text: String) -> Command {
    if !is_conditional(meeting, cell) {
        return Command::Remark(cell, Said { text, audience: Audience::Internal });
    }
    let wish = |wanted, audience| Wish { text: text.clone(), wanted, audience };
    Command::Condition(match own_condition(meeting, cell) {
        Some((ix, _)) if text.is_empty() => Put::Dropped(ix, cell),
        Some((ix, condition)) => Put::Reworded(ix, wish(condition.wanted.clone(), condition.audience)),
        None => Put::New(cell, wish(None, Audience::Internal)),
    })
}

fn conclude(meeting: &Meeting, item: ItemIx, text: String) -> Command {
    let stands = meeting.conclusion(item).cloned().unwrap_or_default();
    Command::Conclude(item, Box::new(Conclusion { text, ..stands }))
}

pub(super) fn in_line(ui: &mut Ui, scope: Scope<'_>, action: Action) -> Effect {
    let Some(Mode::Line(Line { purpose, input })) = ui.modes.last_mut() else { return Effect::None };
    if let Action::Edit(request) = action {
        type_into(input, request);
        return Effect::None;
    }
    if !matches!(action, Action::Accept | Action::Cancel) {
        return Effect::None;
    }
    let (purpose, typed) = (purpose.clone(), clean(input.value(), Field::Line, LINE_MAX));
    ui.modes.pop();
    let is_untouched = typed == standing(scope, &purpose);
    match purpose {
        _ if action == Action::Cancel => Effect::None,
        Purpose::Remark(_) | Purpose::Conclusion(_) | Purpose::Minutes(_) if is_untouched => Effect::None,
        Purpose::Remark(cell) => Effect::Execute(say_at(scope.meeting, cell, typed)),
        Purpose::Conclusion(item) => Effect::Execute(conclude(scope.meeting, item, typed)),
        Purpose::Minutes(item) => match minutes(&typed) {
            Some(minutes) => Effect::Execute(Command::Plan(item, minutes)),
            None => super::warn(ui, "notice-no-minutes"),
        },
        Purpose::Raise => Effect::Execute(Command::Raise(typed)),
        Purpose::SaveAs if typed.is_empty() => Effect::None,
        Purpose::SaveAs => Effect::Save(Some(PathBuf::from(typed)), Replace::Ask),
    }
}

/// A planned length: 1 to 999 minutes, or none for an empty line. Nothing for what is neither.
fn minutes(typed: &str) -> Option<Option<u16>> {
    if typed.is_empty() {
        return Some(None);
    }
    typed.parse().ok().filter(|minutes| (1..=999).contains(minutes)).map(Some)
}

pub(super) fn in_choice(ui: &mut Ui, scope: Scope<'_>, action: Action) -> Effect {
    let Some(Mode::Choice(choice)) = ui.modes.last_mut() else { return Effect::None };
    let last = choice.count().saturating_sub(1);
    if let Action::Edit(request) = action {
        type_into(&mut choice.input, request);
        look_up(ui, scope);
    } else if let Some(step) = scrolling(action, LIST_PAGE) {
        choice.selected = choice.selected.saturating_add_signed(step).min(last);
        preview(ui, scope.meeting);
    } else if action == Action::Accept {
        return accept(ui, scope);
    } else if action == Action::Cancel {
        leave(ui, scope.meeting);
    }
    Effect::None
}

/// Leaves a list without a choice: after a search, back to where the person came from.
fn leave(ui: &mut Ui, meeting: &Meeting) {
    if let Some(Mode::Choice(Choice { subject: Subject::Search(_, origin), .. })) = ui.modes.pop() {
        ui.return_to(meeting, origin);
    }
}

impl Choice {
    fn count(&self) -> usize {
        match &self.subject {
            Subject::Search(hits, _) | Subject::Council(hits) => hits.len(),
            Subject::Action(places) => places.len(),
        }
    }
}

/// The councils that a query finds; all of them without a query.
pub(super) fn councils(meeting: &Meeting, query: &str) -> Vec<Hit> {
    let index = Index::councils(meeting);
    if query.trim().is_empty() { index.all() } else { index.find(query) }
}

fn look_up(ui: &mut Ui, scope: Scope<'_>) {
    let Some(Mode::Choice(choice)) = ui.modes.last_mut() else { return };
    let query: String = choice.input.value().chars().take(QUERY_MAX).collect();
    match &mut choice.subject {
        Subject::Search(hits, _) => *hits = Index::of(scope.meeting).find(&query),
        Subject::Council(hits) => *hits = councils(scope.meeting, &query),
        Subject::Action(places) => *places = search::choose(&query, scope.names),
    }
    choice.selected = 0;
    preview(ui, scope.meeting);
}

/// While searching, the table follows what is selected, each time from where the search began.
fn preview(ui: &mut Ui, meeting: &Meeting) {
    let Some(Mode::Choice(Choice { subject: Subject::Search(hits, origin), selected, .. })) = ui.modes.last() else {
        return;
    };
    let (target, origin) = (hits.get(*selected).map(|hit| hit.target), origin.clone());
    ui.return_to(meeting, origin);
    if let Some(target) = target {
        ui.go_to(meeting, target);
    }
}

fn accept(ui: &mut Ui, scope: Scope<'_>) -> Effect {
    let Some(Mode::Choice(Choice { subject, input, selected })) = ui.modes.pop() else { return Effect::None };
    match subject {
        Subject::Search(hits, origin) => {
            let Some(target) = hits.get(selected).map(|hit| hit.target) else {
                ui.return_to(scope.meeting, origin);
                ui.warn(Message::new("notice-not-found").with("query", input.value()));
                return Effect::None;
            };
            ui.go_to(scope.meeting, target);
            ui.tell(Message::new("notice-hit").with("at", selected + 1).with("count", hits.len()));
            ui.found = Some(Found { query: input.value().to_owned(), hits, at: selected });
            Effect::None
        }
        Subject::Council(hits) => {
            match hits.get(selected).map(|hit| hit.target) {
                Some(target) => ui.go_to(scope.meeting, target),
                None => ui.warn(Message::new("notice-not-found").with("query", input.value())),
            }
            Effect::None
        }
        Subject::Action(places) => {
            let chosen = places.get(selected).and_then(|&place| Action::choices(scope.meeting.scale()).nth(place));
            match chosen {
                Some(action) => super::update(ui, scope, action),
                None => {
                    ui.warn(Message::new("notice-not-found").with("query", input.value()));
                    Effect::None
                }
            }
        }
    }
}
