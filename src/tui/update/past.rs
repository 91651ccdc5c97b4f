//! Looking back: through what happened, one change after another, without changing anything.

use std::rc::Rc;

use super::super::action::{Action, Lexicon, Step};
use super::super::state::{LookingBack, Mode, Ui};
use super::{Effect, Replace, Scope, glossary, moves, overview, warn};
use crate::domain::event::Seq;
use crate::domain::meeting::Meeting;
use crate::domain::past::{About, Past, Way};

/// So many changes are a large step.
const LARGE: Seq = 10;

pub(super) fn open(ui: &mut Ui, scope: Scope<'_>) -> Effect {
    if scope.meeting.history().last() == 0 {
        return warn(ui, "notice-no-past");
    }
    let past = Rc::new(Past::new(scope.start.clone(), scope.meeting.history()));
    ui.modes.push(Mode::Past(LookingBack { past, from: ui.origin() }));
    arrive(ui);
    Effect::None
}

pub(super) fn in_past(ui: &mut Ui, scope: Scope<'_>, action: Action) -> Effect {
    let Some(past) = ui.past() else { return Effect::None };
    if let Action::Time(step) = action {
        let target = target(ui, &past, step);
        drop(past);
        return match target {
            Some(seq) => go_to(ui, seq),
            None => warn(ui, "notice-no-other-change"),
        };
    }
    if let Action::Council(nth) = action {
        return moves::column(ui, past.meeting(), nth);
    }
    let others: [(Action, Act); 14] = [
        (Action::Up, |ui, _| moves::rows(ui, Action::Up)),
        (Action::Down, |ui, _| moves::rows(ui, Action::Down)),
        (Action::Left, |ui, meeting| moves::columns(ui, meeting, -1)),
        (Action::Right, |ui, meeting| moves::columns(ui, meeting, 1)),
        (Action::Fold, moves::fold),
        (Action::FoldAll, moves::fold_all),
        (Action::FoldGroup, moves::fold_group),
        (Action::FoldGroups, moves::fold_groups),
        (Action::Full, |ui, _| moves::full(ui)),
        (Action::Theme, |ui, _| moves::theme(ui)),
        (Action::Help, |ui, _| moves::help(ui)),
        (Action::Overview, |ui, _| overview::open(ui)),
        (Action::Lexicon(Lexicon::Show), |ui, _| glossary::open(ui, ui.item())),
        // What is saved is the meeting as it is now.
        (Action::Save, |_, _| Effect::Save(None, Replace::Ask)),
    ];
    if action == Action::Cancel {
        if let Some(Mode::Past(looking)) = ui.modes.pop() {
            ui.return_to(scope.meeting, looking.from);
        }
        return Effect::None;
    }
    match others.into_iter().find(|(a, _)| *a == action) {
        Some((_, act)) => act(ui, past.meeting()),
        None => warn(ui, "notice-is-past"),
    }
}

/// What an action does here, of the meeting as it was.
type Act = fn(&mut Ui, &Meeting) -> Effect;

/// Where a step leads; nowhere when it would stay where it is.
fn target(ui: &Ui, past: &Past, step: Step) -> Option<Seq> {
    let of_item = |about: &About| ui.item().is_some_and(|item| about.items.contains(&item));
    // In a folded group, of any council that stands in its column.
    let here = ui.lineup.place_of(ui.column);
    let of_council = |about: &About| about.councils.iter().any(|&council| ui.lineup.place_of(council) == here);
    let at = past.at();
    let seq = match step {
        Step::Earlier => at.saturating_sub(1),
        Step::Later => at + 1,
        Step::MuchEarlier => at.saturating_sub(LARGE),
        Step::MuchLater => at + LARGE,
        Step::Start => 0,
        Step::End => past.length(),
        Step::ItemEarlier => past.nearest(Way::Earlier, of_item)?,
        Step::ItemLater => past.nearest(Way::Later, of_item)?,
        Step::CouncilEarlier => past.nearest(Way::Earlier, of_council)?,
        Step::CouncilLater => past.nearest(Way::Later, of_council)?,
    };
    Some(seq.min(past.length())).filter(|&seq| seq != at)
}

fn go_to(ui: &mut Ui, seq: Seq) -> Effect {
    if let Some(Mode::Past(looking)) = ui.modes.last_mut() {
        Rc::make_mut(&mut looking.past).go_to(seq);
        arrive(ui);
    }
    Effect::None
}

/// Shows the table as it was, and in it what just changed.
fn arrive(ui: &mut Ui) {
    let Some(past) = ui.past() else { return };
    let meeting = past.meeting();
    ui.refresh(meeting, None);
    let about = past.about(past.at());
    if let Some(&item) = about.items.first().filter(|&&item| meeting.agenda().has(item)) {
        ui.reveal(meeting, item);
    }
    if let [council] = about.councils[..] {
        ui.column = council;
    }
}
