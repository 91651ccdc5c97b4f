//! The overview of the chair: which part, which line, and from there to the table.

use super::super::action::{Action, Lexicon};
use super::super::state::{Mode, Overview, Part, Ui};
use super::{Effect, Scope, glossary, moves, scrolling};
use crate::domain::id::{CouncilIx, ItemIx};
use crate::domain::property::{Breakdown, Having, Property};
use crate::domain::ranking::ranked;

pub(super) fn open(ui: &mut Ui) -> Effect {
    ui.modes.push(Mode::Overview(Overview::default()));
    ui.scroll.list = 0;
    Effect::None
}

pub(super) fn in_overview(ui: &mut Ui, scope: Scope<'_>, action: Action) -> Effect {
    let page = isize::try_from(ui.scroll.page.max(2) - 1).unwrap_or(isize::MAX);
    let Some(Mode::Overview(overview)) = ui.modes.last_mut() else { return Effect::None };
    if let Some(by) = sideways(overview.part, action) {
        match by {
            Sideways::Part(by) => {
                overview.turn(by);
                ui.scroll.list = 0;
            }
            Sideways::Property(by) => {
                let last = Property::used(scope.meeting).len().saturating_sub(1);
                overview.property = overview.property.min(last).saturating_add_signed(by).min(last);
                *overview.line_mut() = 0;
                ui.scroll.list = 0;
            }
            Sideways::Column(by) => {
                let last = scope.meeting.region().councils.len().saturating_sub(1);
                overview.column = overview.column.saturating_add_signed(by).min(last);
            }
        }
        return Effect::None;
    }
    if let Some(step) = scrolling(action, page) {
        let line = overview.line().saturating_add_signed(step);
        // Only drawing knows how many lines the voices take; it stays within them.
        *overview.line_mut() = lines(scope, *overview).map_or(line, |lines| line.min(lines.saturating_sub(1)));
        return Effect::None;
    }
    let others: [(Action, Act); 5] = [
        (Action::GoThere, choose),
        (Action::Lexicon(Lexicon::Show), |ui, scope| glossary::open(ui, item(ui, scope))),
        (Action::Cancel, |ui, _| {
            ui.modes.pop();
            Effect::None
        }),
        (Action::Help, |ui, _| moves::help(ui)),
        (Action::Theme, |ui, _| moves::theme(ui)),
    ];
    others.into_iter().find(|(a, _)| *a == action).map_or(Effect::None, |(_, act)| act(ui, scope))
}

/// What an action does here.
type Act = fn(&mut Ui, Scope<'_>) -> Effect;

/// Where a step sideways leads.
enum Sideways {
    /// So many parts further.
    Part(usize),
    /// To another column.
    Column(isize),
    /// To another property.
    Property(isize),
}

fn sideways(part: Part, action: Action) -> Option<Sideways> {
    let back = Part::ALL.len() - 1;
    let arrows = match part {
        Part::Agreement => [Sideways::Column(-1), Sideways::Column(1)],
        Part::Properties => [Sideways::Property(-1), Sideways::Property(1)],
        Part::Support | Part::Disagreement | Part::NearlySettled | Part::Voice => {
            [Sideways::Part(back), Sideways::Part(1)]
        }
    };
    let [left, right] = arrows;
    let ways = [
        (Action::NextPart, Sideways::Part(1)),
        (Action::PreviousPart, Sideways::Part(back)),
        (Action::Left, left),
        (Action::Right, right),
    ];
    ways.into_iter().find(|(a, _)| *a == action).map(|(_, way)| way)
}

/// How many lines there are to choose from, as far as that is known before they are drawn.
fn lines(scope: Scope<'_>, overview: Overview) -> Option<usize> {
    let part = overview.part;
    match part {
        Part::Support | Part::Disagreement | Part::NearlySettled => Some(topics(scope, part).len()),
        Part::Agreement => Some(scope.meeting.region().councils.len()),
        Part::Properties => Some(rows(scope, overview.property).map_or(0, |(_, breakdown)| breakdown.rows.len())),
        Part::Voice => None,
    }
}

/// The property that is counted by, and the count.
fn rows(scope: Scope<'_>, place: usize) -> Option<(Property, Breakdown)> {
    let mut used = Property::used(scope.meeting);
    let last = used.len().checked_sub(1)?;
    let property = used.swap_remove(place.min(last));
    let breakdown = property.breakdown(scope.meeting, scope.tally);
    Some((property, breakdown))
}

fn topics(scope: Scope<'_>, part: Part) -> Vec<ItemIx> {
    part.order().map(|order| ranked(scope.meeting, scope.tally, order)).unwrap_or_default()
}

/// Goes to the selected topic, or council, in the table.
fn choose(ui: &mut Ui, scope: Scope<'_>) -> Effect {
    let Some(Mode::Overview(overview)) = ui.modes.last() else { return Effect::None };
    let (part, line) = (overview.part, overview.line());
    match part {
        Part::Support | Part::Disagreement | Part::NearlySettled => {
            let Some(&item) = topics(scope, part).get(line) else { return Effect::None };
            ui.modes.pop();
            ui.reveal(scope.meeting, item);
        }
        Part::Agreement => {
            ui.modes.pop();
            ui.show_council(scope.meeting, CouncilIx::at(line));
        }
        Part::Properties => {
            let Some((property, breakdown)) = rows(scope, overview.property) else { return Effect::None };
            let Some(row) = breakdown.rows.into_iter().nth(line) else { return Effect::None };
            ui.modes.pop();
            return moves::filter(ui, scope, Having { property, value: row.value }.into());
        }
        Part::Voice => {}
    }
    Effect::None
}

/// The selected topic; in a part that is not about topics, the one that is selected in the table.
fn item(ui: &Ui, scope: Scope<'_>) -> Option<ItemIx> {
    let Some(Mode::Overview(overview)) = ui.modes.last() else { return ui.item() };
    topics(scope, overview.part).get(overview.line()).copied().or_else(|| ui.item())
}
