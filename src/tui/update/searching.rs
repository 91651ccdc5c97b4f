//! Searching: a letter shows what is found in one piece of work, the rest comes between frames.

use super::super::state::{Choice, Found, Mode, Searching, Subject, Ui};
use super::{Effect, Scope};
use crate::domain::meeting::Meeting;
use crate::message::Message;
use crate::search::{Search, Steps};

/// Opens the list in which one searches.
pub(super) fn open(ui: &mut Ui, meeting: &Meeting) -> Effect {
    let searching = Searching { hits: Search::default(), held: None, outlook: ui.outlook() };
    let effect = super::choose(ui, Subject::Search(Box::new(searching)));
    ui.search_for(meeting, "");
    effect
}

/// Shows what a query finds in one piece of work.
pub(super) fn begin(ui: &mut Ui, meeting: &Meeting, query: &str) {
    ui.search_for(meeting, query);
    ui.search_on(meeting, &mut Steps::of_key());
    look(ui, meeting);
}

/// Does a piece of the search that is typed.
pub fn search_on(ui: &mut Ui, scope: Scope<'_>) {
    let past = ui.past();
    let meeting = past.as_deref().map_or(scope.meeting, |past| past.meeting());
    ui.search_on(meeting, &mut Steps::of_work());
    look(ui, meeting);
}

/// Does all that is left of the search that is typed. What is chosen must not depend on how quickly one types: whoever
/// presses a colour right behind it colours what was found.
pub(super) fn finish(ui: &mut Ui, meeting: &Meeting) {
    if ui.is_searching() {
        ui.search_on(meeting, &mut Steps::all());
    }
}

/// The person went to an entry of the list, and stays there when others come.
pub(super) fn select(ui: &mut Ui, meeting: &Meeting) {
    if let Some(Mode::Choice(Choice { subject: Subject::Search(it), selected, .. })) = ui.modes.last_mut() {
        it.held = it.hits.get(*selected).copied();
        look(ui, meeting);
    }
}

/// The table follows what is selected, each time from where the search began.
fn look(ui: &mut Ui, meeting: &Meeting) {
    let Some(Mode::Choice(Choice { subject: Subject::Search(it), selected, .. })) = ui.modes.last_mut() else { return };
    let (target, mut outlook) = (it.hits.target(*selected), std::mem::take(&mut it.outlook));
    ui.look_at(meeting, &mut outlook, target);
    if let Some(Mode::Choice(Choice { subject: Subject::Search(it), .. })) = ui.modes.last_mut() {
        it.outlook = outlook;
    }
}

/// Back to where the person came from.
pub(super) fn look_back(ui: &mut Ui, meeting: &Meeting) {
    if let Some(Mode::Choice(Choice { subject: Subject::Search(it), .. })) = ui.modes.last_mut() {
        let mut outlook = std::mem::take(&mut it.outlook);
        ui.look_at(meeting, &mut outlook, None);
    }
}

/// Goes to what was chosen; what was found stays known, for going to the next.
pub(super) fn accept(ui: &mut Ui, meeting: &Meeting, found: Searching, query: &str, selected: usize) -> Effect {
    let Searching { hits, mut outlook, .. } = found;
    let target = hits.target(selected);
    ui.look_at(meeting, &mut outlook, target);
    let Some(target) = target else {
        ui.warn(Message::new("notice-not-found").with("query", query));
        return Effect::None;
    };
    ui.go_to(meeting, target);
    ui.tell(Message::new(ui.room.hit_id()).with("at", selected + 1).with("count", hits.len()));
    ui.found = Some(Found { query: query.to_owned(), hits, at: selected });
    Effect::None
}
