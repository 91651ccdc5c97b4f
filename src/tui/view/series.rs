//! The pages of the series: its calendar, the milestones, the costs.

mod calendar;
mod costs;
mod milestones;

pub(super) use milestones::reached;

use ratatui::buffer::Buffer;
use ratatui::layout::Position;
use ratatui::style::Style;

use super::Scene;
use super::listing::{Listing, Parts};
use crate::domain::agenda::Stage;
use crate::domain::id::ItemIx;
use crate::domain::scale::Role;
use crate::message::Message;
use crate::tui::layout::Layout;
use crate::tui::paint::{fit, width, wrap};
use crate::tui::state::{SeriesForm, SeriesPage, Shown, Ui};
use crate::words::weekday_message;

/// The sign before a row takes so many columns.
const SIGN: usize = 3;

pub(super) fn draw(scene: &Scene<'_>, ui: &mut Ui, page: &SeriesPage, layout: &Layout, buf: &mut Buffer) -> Position {
    let columns = usize::from(layout.body.width).saturating_sub(SIGN + 1);
    let listing = match &page.shown {
        Shown::Calendar => calendar::listing(scene, columns),
        Shown::Milestones(only) => milestones::listing(scene, ui.item(), only.as_ref(), columns),
        Shown::Costs(seen) => return costs::draw(scene, ui, page.selected, seen, layout, buf),
    };
    let selected = page.selected.min(listing.rows.len().saturating_sub(1));
    Listing { selected, ..listing }.draw(scene, layout, &mut ui.scroll.list, buf)
}

/// What a form of the series is for.
pub(super) fn form_title(scene: &Scene<'_>, form: SeriesForm) -> Message {
    let of = |id, item| Message::new(id).with("title", scene.title(item));
    let on = |id, day| Message::new(id).with("date", weekday_message(day));
    match form {
        SeriesForm::Sitting(None) => Message::new("line-sitting-new"),
        SeriesForm::Sitting(Some(day)) => on("line-sitting", day),
        SeriesForm::Point(day, None, _) => on("line-point-new", day),
        SeriesForm::Point(day, Some(_), _) => on("line-point", day),
        SeriesForm::Milestone(item, None) => of("line-milestone-new", item),
        SeriesForm::Milestone(item, Some(_)) => of("line-milestone", item),
        SeriesForm::Cost(item, None) => of("line-cost-new", item),
        SeriesForm::Cost(item, Some(_)) => of("line-cost", item),
    }
}

fn stage_style(scene: &Scene<'_>, stage: Stage) -> Style {
    match stage {
        Stage::Planned => scene.theme.quiet(),
        Stage::Underway => scene.theme.level(Role::Amber),
        Stage::Reached => scene.theme.level(Role::Green),
        Stage::Dropped => scene.theme.level(Role::Grey),
    }
}

/// The row of an item, with what there is to say of it behind its title.
fn item_row(scene: &Scene<'_>, item: ItemIx, said: &str, columns: usize) -> Vec<Parts> {
    let title = fit(&scene.title(item), columns);
    let mut rows = vec![vec![(title, scene.theme.strong)]];
    behind(&mut rows, said, scene.theme.muted, 2, columns);
    rows
}

/// A text in lines, the first behind what stands before it and the others below that.
fn hung(before: Parts, text: &str, style: Style, columns: usize) -> Vec<Parts> {
    let indent: usize = before.iter().map(|(part, _)| width(part)).sum();
    let lines = wrap(text, columns.saturating_sub(indent).max(10));
    let mut rows = Vec::new();
    for (n, line) in lines.into_iter().enumerate() {
        let mut row = if n == 0 { before.clone() } else { vec![(" ".repeat(indent), style)] };
        row.push((line, style));
        rows.push(row);
    }
    rows
}

/// Puts a text behind the last line where there is room, else below it.
fn behind(rows: &mut Vec<Parts>, text: &str, style: Style, indent: usize, columns: usize) {
    let used = rows.last().map_or(0, |row| row.iter().map(|(part, _)| width(part)).sum());
    match rows.last_mut() {
        Some(last) if used + width(text) + 2 <= columns => last.push((format!("  {text}"), style)),
        Some(_) | None => rows.extend(hung(vec![(" ".repeat(indent), style)], text, style, columns)),
    }
}
