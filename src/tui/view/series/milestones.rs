//! The milestones: by item, with how far each is.

use super::super::Scene;
use super::super::listing::{Listing, Parts};
use super::{behind, hung, item_row, stage_style};
use crate::domain::agenda::{Milestone, Stage, Stages};
use crate::domain::id::ItemIx;
use crate::message::Message;
use crate::tui::paint::width;
use crate::tui::state::{CarriedRow, Only, milestone_rows};
use crate::words::stage_id;

pub(super) fn listing(scene: &Scene<'_>, here: Option<ItemIx>, only: Option<&Only>, columns: usize) -> Listing {
    let agenda = scene.meeting.agenda();
    let rows = milestone_rows(agenda, only, here);
    let row = |row: &CarriedRow| match *row {
        CarriedRow::Item(item) => item_row(scene, item, &counted(scene, item), columns),
        CarriedRow::Entry(item, place) => {
            agenda.item(item).milestones.get(place).map_or_else(Vec::new, |one| milestone_row(scene, one, columns))
        }
    };
    let rows = rows.iter().map(row).collect();
    Listing { title: head(scene, only, columns), rows, selected: 0, empty: scene.say("list-milestones-empty") }
}

/// How many are how far; what is shown stands between brackets. Where there is little room, the words stand in the rows alone.
fn head(scene: &Scene<'_>, only: Option<&Only>, columns: usize) -> String {
    let full = counts(scene, only, |stage| format!("{} {}", scene.glyphs.stage(stage), scene.say(stage_id(stage))));
    let full = format!("{} {full}", scene.say("list-milestones"));
    if width(&full) <= columns + 2 { full } else { counts(scene, only, |stage| scene.glyphs.stage(stage).to_owned()) }
}

fn counts(scene: &Scene<'_>, only: Option<&Only>, called: impl Fn(Stage) -> String) -> String {
    let agenda = scene.meeting.agenda();
    let all = Stages::of(agenda.walk().into_iter().flat_map(|item| &agenda.item(item).milestones));
    let picked = |text: String, is_shown: bool| if is_shown { format!("[{text}]") } else { format!(" {text} ") };
    let mut parts =
        vec![picked(scene.tell(&Message::new("list-milestones-all").with("count", all.all())), only.is_none())];
    parts.extend(Stage::ALL.map(|stage| {
        let text = format!("{} {}", called(stage), all.count(stage));
        picked(text, only.is_some_and(|only| only.stage == stage))
    }));
    parts.join("")
}

/// How far those of the item itself are.
fn counted(scene: &Scene<'_>, item: ItemIx) -> String {
    let stages = Stages::of(&scene.meeting.agenda().item(item).milestones);
    match stages.all() {
        0 => scene.say("milestones-none-here"),
        _ => scene.tell(&reached(stages)),
    }
}

/// "2 van 5 mijlpalen gehaald"; those that were dropped are told apart.
pub(in crate::tui::view) fn reached(stages: Stages) -> Message {
    Message::new("milestones-reached")
        .with("reached", stages.count(Stage::Reached))
        .with("count", stages.standing())
        .with("dropped", stages.count(Stage::Dropped))
}

fn milestone_row(scene: &Scene<'_>, milestone: &Milestone, columns: usize) -> Vec<Parts> {
    let widest = Stage::ALL.map(|stage| width(&scene.say(stage_id(stage)))).into_iter().max().unwrap_or(0);
    let word = scene.say(stage_id(milestone.stage));
    let chip = format!(" {} {word}{} ", scene.glyphs.stage(milestone.stage), " ".repeat(widest - width(&word)));
    let before = vec![(chip, stage_style(scene, milestone.stage)), ("  ".to_owned(), scene.theme.text)];
    let indent = before.iter().map(|(part, _)| width(part)).sum();
    let mut rows = hung(before, &milestone.text, scene.theme.text, columns);
    if let Some(due) = &milestone.due {
        behind(&mut rows, due, scene.theme.muted, indent, columns);
    }
    rows
}
