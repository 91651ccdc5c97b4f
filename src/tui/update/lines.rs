//! Typing: what is pasted, and a choice from a list by typing.

use tui_input::InputRequest;

use super::super::action::Action;
use super::super::form::type_into;
use super::super::state::{Choice, Mode, Room, Stage, Subject, Ui};
use super::{Effect, Scope, moves, scrolling, searching};
use crate::clean::{Field, clean};
use crate::domain::meeting::Meeting;
use crate::message::Message;
use crate::search::{self, Hit, Index, QUERY_MAX, Searched, Target};

/// What is pasted into a query is cut to so many characters.
const QUERY_PASTE_MAX: usize = 1_000;
/// A screenful of a list.
const LIST_PAGE: isize = 8;

/// Puts pasted text where is typed. It never presses a key: what is pasted at the table is refused.
pub fn paste(ui: &mut Ui, scope: Scope<'_>, text: &str) {
    match ui.modes.last_mut() {
        Some(Mode::Form(form)) => match form.pasted() {
            Some(entry) => entry.paste(text),
            None => ui.warn(Message::new("notice-paste-choice")),
        },
        Some(Mode::Choice(choice)) => {
            for c in clean(text, Field::Line, QUERY_PASTE_MAX).chars() {
                type_into(&mut choice.input, InputRequest::InsertChar(c));
            }
            look_up(ui, scope);
        }
        Some(Mode::Glossary(glossary)) if glossary.stage == Stage::Typing => {
            for c in clean(text, Field::Line, QUERY_PASTE_MAX).chars() {
                type_into(&mut glossary.input, InputRequest::InsertChar(c));
            }
            glossary.selected = None;
        }
        Some(
            Mode::Round(_)
            | Mode::Presence
            | Mode::Inbox(_)
            | Mode::Help(_)
            | Mode::Question(_)
            | Mode::Listed(_)
            | Mode::Glossary(_)
            | Mode::Overview(_)
            | Mode::Past(_)
            | Mode::Series(_)
            | Mode::Shelf(_)
            | Mode::BroughtIn(_),
        )
        | None => ui.warn(Message::new("notice-paste")),
    }
}

pub(super) fn in_choice(ui: &mut Ui, scope: Scope<'_>, action: Action) -> Effect {
    let Some(Mode::Choice(choice)) = ui.modes.last_mut() else { return Effect::None };
    let last = choice.count().saturating_sub(1);
    if let Action::Edit(request) = action {
        type_into(&mut choice.input, request);
        look_up(ui, scope);
    } else if let Some(step) = scrolling(action, LIST_PAGE) {
        choice.selected = choice.selected.saturating_add_signed(step).min(last);
        searching::select(ui, scope.meeting);
    } else if action == Action::Accept {
        return accept(ui, scope);
    } else if action == Action::Cancel {
        searching::look_back(ui, scope.meeting);
        ui.modes.pop();
    }
    Effect::None
}

impl Choice {
    fn count(&self) -> usize {
        match &self.subject {
            Subject::Search(searching) => searching.hits.len(),
            Subject::Council(hits) => hits.len(),
            Subject::Action(places) | Subject::Filter(_, places) => places.len(),
        }
    }
}

/// The councils that a query finds; all of them without a query.
pub(super) fn councils(meeting: &Meeting, query: &str) -> Vec<Hit> {
    let index = Index::whole(Searched::Councils, meeting);
    if query.trim().is_empty() { index.all() } else { index.find(query) }
}

fn look_up(ui: &mut Ui, scope: Scope<'_>) {
    let Some(Mode::Choice(choice)) = ui.modes.last_mut() else { return };
    let query: String = choice.input.value().chars().take(QUERY_MAX).collect();
    choice.selected = 0;
    match &mut choice.subject {
        Subject::Search(_) => searching::begin(ui, scope.meeting, &query),
        Subject::Council(hits) => *hits = councils(scope.meeting, &query),
        Subject::Action(places) => {
            let scale = scope.meeting.scale();
            let names: Vec<_> = ui.room.choices(scale).map(|action| action.name(scope.text, scale)).collect();
            *places = search::choose(&query, &names);
        }
        Subject::Filter(all, places) => {
            let names: Vec<_> = all.iter().map(|offer| offer.name.clone()).collect();
            *places = search::choose(&query, &names);
        }
    }
}

fn accept(ui: &mut Ui, scope: Scope<'_>) -> Effect {
    searching::finish(ui, scope.meeting);
    let Some(Mode::Choice(Choice { subject, input, selected })) = ui.modes.pop() else { return Effect::None };
    match subject {
        Subject::Search(found) => searching::accept(ui, scope.meeting, *found, input.value(), selected),
        Subject::Council(hits) => {
            match hits.get(selected).map(|hit| hit.target) {
                Some(Target::Council(council)) if ui.room == Room::Home => return Effect::ColourFor(council),
                Some(target) => ui.go_to(scope.meeting, target),
                None => ui.warn(Message::new("notice-not-found").with("query", input.value())),
            }
            Effect::None
        }
        Subject::Filter(all, places) => match places.get(selected).and_then(|&place| all.into_iter().nth(place)) {
            Some(offer) => moves::filter(ui, scope, offer.filter),
            None => {
                ui.warn(Message::new("notice-not-found").with("query", input.value()));
                Effect::None
            }
        },
        Subject::Action(places) => {
            let chosen = places.get(selected).and_then(|&place| ui.room.choice(scope.meeting.scale(), place));
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
