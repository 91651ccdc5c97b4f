//! The pages about what stands beside the meeting, and from there to another.

use super::super::action::{Action, Shelf};
use super::super::state::{Destination, Knot, Mode, Page, Question, Ui, knots};
use super::{Effect, Scope, moves, scrolling, warn};
use crate::domain::id::ItemIx;
use crate::domain::meeting::Meeting;
use crate::session::Subject;
use crate::session::dossiers::ties::End;

/// A screenful of rows.
const PAGE: isize = 5;
/// A screenful of lines to read.
const LEAF: isize = 10;

pub(super) fn at_table(ui: &mut Ui, action: Shelf) -> Effect {
    match (action, ui.item()) {
        (Shelf::Dossiers, _) => {
            let open = ui.shelf.open.clone();
            let here = ui.shelf.spines().position(|spine| Some(spine.subject()) == open).unwrap_or(0);
            show(ui, Page::Dossiers(here))
        }
        (Shelf::Related, Some(item)) => show(ui, Page::Knots(item, 0)),
        (Shelf::Related, None) | (Shelf::Open, _) => Effect::None,
    }
}

fn show(ui: &mut Ui, page: Page) -> Effect {
    ui.scroll.list = 0;
    ui.modes.push(Mode::Shelf(page));
    Effect::None
}

pub(super) fn on_page(ui: &mut Ui, scope: Scope<'_>, action: Action) -> Effect {
    let Some(Mode::Shelf(page)) = ui.modes.last_mut() else { return Effect::None };
    let here = *page;
    match page {
        Page::Dossiers(selected) => select(selected, ui.shelf.spines().count(), action),
        Page::Knots(item, selected) => select(selected, knots(scope.meeting, *item).len(), action),
        Page::Leaf(..) => {
            let step = scrolling(action, LEAF).unwrap_or(0);
            ui.scroll.list = ui.scroll.list.saturating_add_signed(step);
        }
    }
    let others: [(Action, Act); 4] = [
        (Action::Shelf(Shelf::Open), open),
        (Action::Help, |ui, _, _| moves::help(ui)),
        (Action::Theme, |ui, _, _| moves::theme(ui)),
        (Action::Cancel, |ui, _, _| leave(ui)),
    ];
    others.into_iter().find(|(a, _)| *a == action).map_or(Effect::None, |(_, act)| act(ui, scope.meeting, here))
}

/// What an action does on a page.
type Act = fn(&mut Ui, &Meeting, Page) -> Effect;

fn select(selected: &mut usize, count: usize, action: Action) {
    let (last, step) = (count.saturating_sub(1), scrolling(action, PAGE).unwrap_or(0));
    *selected = (*selected).min(last).saturating_add_signed(step).min(last);
}

fn leave(ui: &mut Ui) -> Effect {
    ui.modes.pop();
    ui.scroll.list = 0;
    Effect::None
}

fn open(ui: &mut Ui, meeting: &Meeting, page: Page) -> Effect {
    match page {
        Page::Dossiers(selected) => {
            let subject = ui.shelf.spines().nth(selected).map(|spine| spine.subject());
            match subject {
                Some(subject) => leave_for(ui, ui.shelf.way_to(subject)),
                None => Effect::None,
            }
        }
        Page::Knots(item, selected) => match knots(meeting, item).get(selected) {
            Some(Knot::Own(item, _)) => go_to(ui, meeting, *item),
            Some(Knot::Other(tie)) => match tie.end {
                End::Item(dossier, item) => show(ui, Page::Leaf(dossier, Some(item))),
                End::Dossier(dossier) => show(ui, Page::Leaf(dossier, None)),
                End::Nowhere(_) => warn(ui, "notice-link-nowhere"),
            },
            None => Effect::None,
        },
        Page::Leaf(dossier, item) => {
            let id = |item| Some(dossier.meeting()?.agenda().item(item).id.clone());
            leave_for(ui, Destination { subject: Subject::BuiltIn(dossier), item: item.and_then(id) })
        }
    }
}

fn go_to(ui: &mut Ui, meeting: &Meeting, item: ItemIx) -> Effect {
    if meeting.agenda().is_withdrawn(item) {
        return warn(ui, "notice-withdrawn");
    }
    ui.modes.pop();
    ui.reveal(meeting, item);
    Effect::None
}

/// Goes on with another meeting; what was typed and not taken would be lost, so that is asked first.
pub(super) fn leave_for(ui: &mut Ui, there: Destination) -> Effect {
    if ui.drafts.is_empty() {
        return Effect::Reopen(there);
    }
    ui.modes.push(Mode::Question(Question::DraftsBefore(ui.drafts.len(), there)));
    Effect::None
}
