//! The pages about what stands beside the meeting, and from there to another.

use super::super::action::{Action, Shelf};
use super::super::state::{Destination, Mode, Page, Question, Ui};
use super::{Effect, moves, scrolling};

/// A screenful of rows.
const PAGE: isize = 5;

pub(super) fn at_table(ui: &mut Ui, action: Shelf) -> Effect {
    match action {
        Shelf::Dossiers => {
            let open = ui.shelf.open.clone();
            let here = ui.shelf.spines().position(|spine| Some(spine.subject()) == open).unwrap_or(0);
            show(ui, Page::Dossiers(here))
        }
        Shelf::Open => Effect::None,
    }
}

fn show(ui: &mut Ui, page: Page) -> Effect {
    ui.scroll.list = 0;
    ui.modes.push(Mode::Shelf(page));
    Effect::None
}

pub(super) fn on_page(ui: &mut Ui, action: Action) -> Effect {
    let Some(Mode::Shelf(page)) = ui.modes.last_mut() else { return Effect::None };
    if let Some(step) = scrolling(action, PAGE) {
        match page {
            Page::Dossiers(selected) => {
                let last = ui.shelf.spines().count().saturating_sub(1);
                *selected = (*selected).min(last).saturating_add_signed(step).min(last);
            }
        }
        return Effect::None;
    }
    let here = *page;
    let others: [(Action, Act); 4] = [
        (Action::Shelf(Shelf::Open), open),
        (Action::Help, |ui, _| moves::help(ui)),
        (Action::Theme, |ui, _| moves::theme(ui)),
        (Action::Cancel, |ui, _| {
            ui.modes.pop();
            Effect::None
        }),
    ];
    others.into_iter().find(|(a, _)| *a == action).map_or(Effect::None, |(_, act)| act(ui, here))
}

/// What an action does on a page.
type Act = fn(&mut Ui, Page) -> Effect;

fn open(ui: &mut Ui, page: Page) -> Effect {
    match page {
        Page::Dossiers(selected) => {
            let subject = ui.shelf.spines().nth(selected).map(|spine| spine.subject());
            subject.map_or(Effect::None, |subject| leave_for(ui, subject.into()))
        }
    }
}

/// Goes on with another meeting; what was typed and not taken would be lost, so that is asked first.
pub(super) fn leave_for(ui: &mut Ui, there: Destination) -> Effect {
    if ui.drafts.is_empty() {
        return Effect::Reopen(there);
    }
    ui.modes.push(Mode::Question(Question::DraftsBefore(ui.drafts.len(), there)));
    Effect::None
}
