//! Moving about.

use super::super::action::Action;
use super::super::state::Ui;
use super::{Effect, Scope, warn};
use crate::domain::id::{CouncilIx, ItemIx};
use crate::domain::outcome::Firmness;
use crate::message::Message;

pub(super) fn go(ui: &mut Ui, scope: Scope<'_>, action: Action) -> Effect {
    let councils = scope.meeting.region().councils.len();
    let page = ui.scroll.page.max(2) - 1;
    match action {
        Action::Up => ui.go_to_row(ui.row.saturating_sub(1)),
        Action::Down => ui.go_to_row(ui.row + 1),
        Action::PageUp => ui.go_to_row(ui.row.saturating_sub(page)),
        Action::PageDown => ui.go_to_row(ui.row + page),
        Action::First => ui.go_to_row(0),
        Action::Last => ui.go_to_row(usize::MAX),
        Action::Left => ui.column = CouncilIx(ui.column.0.saturating_sub(1)),
        Action::Right => ui.column = CouncilIx::at((ui.column.index() + 1).min(councils.saturating_sub(1))),
        Action::Council(n) if usize::from(n) <= councils => ui.column = CouncilIx::at(usize::from(n).saturating_sub(1)),
        Action::Council(_) => return warn(ui, "notice-no-such-council"),
        Action::DetailUp => ui.scroll.detail = ui.scroll.detail.saturating_sub(1),
        Action::DetailDown => ui.scroll.detail += 1,
        Action::Fold => fold(ui, scope),
        Action::FoldAll => fold_all(ui, scope),
        Action::NextOpen => return next_open(ui, scope, false),
        Action::PreviousOpen => return next_open(ui, scope, true),
        Action::NextHit => return next_hit(ui, scope, 1),
        Action::PreviousHit => return next_hit(ui, scope, -1),
        _ => {}
    }
    Effect::None
}

fn fold(ui: &mut Ui, scope: Scope<'_>) {
    let agenda = scope.meeting.agenda();
    let Some(item) = ui.item() else { return };
    let heading = if agenda.children(Some(item)).is_empty() { agenda.parent(item) } else { Some(item) };
    let Some(heading) = heading else { return };
    if !ui.folded.remove(&heading) {
        ui.folded.insert(heading);
    }
    ui.refresh(scope.meeting, Some(heading));
}

fn fold_all(ui: &mut Ui, scope: Scope<'_>) {
    let agenda = scope.meeting.agenda();
    if ui.folded.is_empty() {
        ui.folded = agenda.walk().into_iter().filter(|&i| !agenda.children(Some(i)).is_empty()).collect();
    } else {
        ui.folded.clear();
    }
    ui.refresh(scope.meeting, None);
}

/// The next point in reading order, round the end, whose outcome can still change and that is not finished.
fn next_open(ui: &mut Ui, scope: Scope<'_>, backwards: bool) -> Effect {
    let open = |item: &ItemIx| {
        let standing = scope.tally.leading(*item);
        standing.is_some_and(|(_, firmness)| firmness == Firmness::Provisional) && !scope.meeting.is_closed(*item)
    };
    let order = scope.meeting.agenda().walk();
    let here = ui.item().and_then(|item| order.iter().position(|&i| i == item)).unwrap_or(0);
    let (before, after) = order.split_at(here);
    let mut around: Vec<ItemIx> = after.iter().skip(1).chain(before).copied().collect();
    if backwards {
        around.reverse();
    }
    match around.into_iter().find(open) {
        Some(item) => ui.reveal(scope.meeting, item),
        None => ui.tell(Message::new("notice-nothing-open")),
    }
    Effect::None
}

fn next_hit(ui: &mut Ui, scope: Scope<'_>, step: isize) -> Effect {
    let Some(found) = ui.found.as_mut().filter(|f| !f.hits.is_empty()) else {
        return warn(ui, "notice-nothing-searched");
    };
    let count = found.hits.len();
    found.at = (found.at + count).saturating_add_signed(step) % count;
    let (target, at) = (found.hits[found.at].target, found.at + 1);
    ui.go_to(scope.meeting, target);
    ui.tell(Message::new("notice-hit").with("at", at).with("count", count));
    Effect::None
}
