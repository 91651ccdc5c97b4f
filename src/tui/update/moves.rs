//! Moving about.

use super::super::action::Action;
use super::super::state::{Face, Mode, Narrowing, Offer, Subject, Ui};
use super::{Effect, Scope, reject, scrolling, warn};
use crate::domain::command::Rejection;
use crate::domain::id::ItemIx;
use crate::domain::meeting::Meeting;
use crate::domain::outcome::Firmness;
use crate::message::Message;

/// Which way round the agenda, or through what was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    Forwards,
    Backwards,
}

pub(super) fn rows(ui: &mut Ui, action: Action) -> Effect {
    let page = isize::try_from(ui.scroll.page.max(2) - 1).unwrap_or(isize::MAX);
    if let Some(step) = scrolling(action, page) {
        ui.go_to_row(ui.row.saturating_add_signed(step));
    }
    Effect::None
}

pub(super) fn columns(ui: &mut Ui, meeting: &Meeting, step: isize) -> Effect {
    let last = ui.lineup.len().saturating_sub(1);
    let place = ui.lineup.place_of(ui.column).saturating_add_signed(step).min(last);
    ui.go_to_column(meeting, place);
    Effect::None
}

/// To the nth column.
pub(super) fn column(ui: &mut Ui, meeting: &Meeting, nth: u8) -> Effect {
    match usize::from(nth).checked_sub(1).filter(|&place| place < ui.lineup.len()) {
        Some(place) => ui.go_to_column(meeting, place),
        None if ui.lineup.folded() > 0 => return warn(ui, "notice-no-such-column"),
        None => return warn(ui, "notice-no-such-council"),
    }
    Effect::None
}

/// So many councils further, whatever is folded in the table.
pub(super) fn councils(ui: &mut Ui, meeting: &Meeting, step: isize) -> Effect {
    let order = meeting.region().in_order();
    let here = order.iter().position(|&council| council == ui.column).unwrap_or(0);
    let there = here.saturating_add_signed(step).min(order.len().saturating_sub(1));
    ui.column = order.get(there).copied().unwrap_or(ui.column);
    Effect::None
}

/// Folds the group of the selected column, or unfolds it.
pub(super) fn fold_group(ui: &mut Ui, meeting: &Meeting) -> Effect {
    if meeting.region().groups.is_empty() {
        return warn(ui, "notice-no-groups");
    }
    match ui.lineup.group_at(ui.lineup.place_of(ui.column)) {
        Some(group) => ui.fold_group(meeting, group),
        None => {
            let council = meeting.council_name(ui.column).to_owned();
            ui.warn(Message::new("notice-in-no-group").with("council", council));
        }
    }
    Effect::None
}

/// Folds all groups, or unfolds all when one is folded.
pub(super) fn fold_groups(ui: &mut Ui, meeting: &Meeting) -> Effect {
    if meeting.region().groups.is_empty() {
        return warn(ui, "notice-no-groups");
    }
    ui.fold_groups(meeting);
    Effect::None
}

/// What is said by one council cannot be said by a group: it is unfolded, so that a council can be chosen.
pub(super) fn unfold_to_choose(ui: &mut Ui, scope: Scope<'_>, action: Action) -> Option<Effect> {
    let (meeting, group) = (scope.meeting, ui.selected_group()?);
    if scope.read_only {
        return Some(reject(ui, &Rejection::ReadOnly));
    }
    // Being away is of all items.
    let item = ui.item().filter(|_| action != Action::Absent);
    if let Some(Err(rejection)) = item.map(|item| meeting.colourable(item)) {
        return Some(reject(ui, &rejection));
    }
    let name = meeting.region().groups.get(group.index()).map_or("", |group| &group.name).to_owned();
    ui.fold_group(meeting, group);
    ui.warn(Message::new("notice-group-unfolded").with("group", name));
    Some(Effect::None)
}

pub(super) fn detail(ui: &mut Ui, step: isize) -> Effect {
    ui.scroll.detail = ui.scroll.detail.saturating_add_signed(step);
    Effect::None
}

pub(super) fn fold(ui: &mut Ui, meeting: &Meeting) -> Effect {
    let agenda = meeting.agenda();
    let Some(item) = ui.item() else { return Effect::None };
    let heading = if agenda.children(Some(item)).is_empty() { agenda.parent(item) } else { Some(item) };
    let Some(heading) = heading else { return Effect::None };
    if !ui.folded.remove(&heading) {
        ui.folded.insert(heading);
    }
    ui.refresh(meeting, Some(heading));
    Effect::None
}

pub(super) fn fold_all(ui: &mut Ui, meeting: &Meeting) -> Effect {
    let agenda = meeting.agenda();
    if ui.folded.is_empty() {
        ui.folded = agenda.walk().into_iter().filter(|&i| !agenda.children(Some(i)).is_empty()).collect();
    } else {
        ui.folded.clear();
    }
    ui.refresh(meeting, None);
    Effect::None
}

/// The next point in reading order, round the end, whose outcome can still change and that is not finished.
pub(super) fn next_open(ui: &mut Ui, scope: Scope<'_>, way: Way) -> Effect {
    let open = |item: &ItemIx| {
        let standing = scope.tally.leading(*item);
        standing.is_some_and(|(_, firmness)| firmness == Firmness::Provisional) && !scope.meeting.is_closed(*item)
    };
    match around(ui, scope.meeting.agenda().walk(), way).into_iter().find(open) {
        Some(item) => ui.reveal(scope.meeting, item),
        None => ui.tell(Message::new("notice-nothing-open")),
    }
    Effect::None
}

/// All items from the selected one on, round the end; itself last.
pub(super) fn around(ui: &Ui, order: Vec<ItemIx>, way: Way) -> Vec<ItemIx> {
    let here = ui.item().and_then(|item| order.iter().position(|&i| i == item)).unwrap_or(0);
    let (before, after) = order.split_at(here);
    let mut around: Vec<ItemIx> = after.iter().skip(1).chain(before).copied().collect();
    if way == Way::Backwards {
        around.reverse();
    }
    around.extend(ui.item());
    around
}

/// The filters, each with how many items it keeps.
pub(super) fn filters(scope: Scope<'_>) -> Subject {
    let offer = |filter: Narrowing| Offer {
        name: scope.text.tell(&filter.name(scope.meeting)),
        count: filter.kept(scope.meeting, scope.tally).len(),
        filter,
    };
    let all: Vec<_> = Narrowing::all(scope.meeting).into_iter().map(offer).collect();
    let places = (0..all.len()).collect();
    Subject::Filter(all, places)
}

/// Shows only what a filter keeps.
pub(super) fn filter(ui: &mut Ui, scope: Scope<'_>, filter: Narrowing) -> Effect {
    if !ui.filter_by(scope.meeting, scope.tally, filter) {
        return warn(ui, "notice-filter-nothing");
    }
    if let Some(filtered) = &ui.filtered {
        let id = match filtered.filter {
            Narrowing::Points(_) => "notice-filtered",
            Narrowing::Items(_) => "notice-filtered-items",
        };
        ui.tell(Message::new(id).with("shown", filtered.shown).with("hidden", filtered.hidden));
    }
    Effect::None
}

pub(super) fn next_hit(ui: &mut Ui, meeting: &Meeting, way: Way) -> Effect {
    let Some(found) = ui.found.as_mut().filter(|f| !f.hits.is_empty()) else {
        return warn(ui, "notice-nothing-searched");
    };
    let count = found.hits.len();
    found.at = match way {
        Way::Forwards => found.at + 1,
        Way::Backwards => found.at + count - 1,
    } % count;
    let (target, at) = (found.hits.target(found.at), found.at + 1);
    if let Some(target) = target {
        ui.go_to(meeting, target);
    }
    ui.tell(Message::new(ui.room.hit_id()).with("at", at).with("count", count));
    Effect::None
}

/// The item on the whole screen, or the table again.
pub(super) const fn full(ui: &mut Ui) -> Effect {
    ui.face = match ui.face {
        Face::Table => Face::Topic,
        Face::Topic => Face::Table,
    };
    Effect::None
}

pub(super) const fn theme(ui: &mut Ui) -> Effect {
    ui.ground = ui.ground.other();
    Effect::None
}

pub(super) fn help(ui: &mut Ui) -> Effect {
    ui.modes.push(Mode::Help(0));
    Effect::None
}
