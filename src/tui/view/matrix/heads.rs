//! The heads of the columns: where there are groups their names, below those the councils.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::super::{Scene, tally};
use crate::domain::council::Presence;
use crate::domain::id::{CouncilIx, GroupIx};
use crate::message::Message;
use crate::tui::layout::{InView, Layout};
use crate::tui::lineup::Column;
use crate::tui::paint::{Pen, fit, width};
use crate::tui::state::{Filtered, Ui};

/// From this width on a name of its own stands in a head, below it a short one.
const NAMED: usize = 12;

pub(super) fn draw(scene: &Scene<'_>, ui: &Ui, layout: &Layout, buf: &mut Buffer) {
    let bar = scene.theme.bar;
    for line in 0..layout.heads.height {
        Pen::new(buf, layout.heads, line).fill(bar);
    }
    let area = Rect { y: layout.heads.bottom().saturating_sub(1), height: 1, ..layout.heads };
    let columns = layout.columns;
    let (counted, style) = counted(scene, ui);
    let hidden_left = if ui.scroll.left > 0 { scene.glyphs.pick(" ◀", " <") } else { "" };
    let tree = Rect { width: columns.tree, ..area };
    let mut pen = Pen::new(buf, tree, 0);
    let room = usize::from(columns.tree).saturating_sub(width(hidden_left) + 1);
    pen.write(" ", bar).column(&scene.tell(&counted), room.saturating_sub(1), style).write(hidden_left, bar);
    let in_view: Vec<_> = columns.in_view(&ui.lineup, ui.scroll.left).collect();
    let selected = ui.lineup.place_of(ui.column);
    for it in &in_view {
        let cell = Rect { x: area.x + columns.tree + it.x, width: it.width, ..area };
        let style = if it.place == selected { scene.theme.row } else { bar };
        match it.column {
            Column::Council(council) => draw_council(scene, council, cell, style, buf),
            Column::Folded(group) => draw_members(scene, group, cell, style, buf),
        }
    }
    if layout.heads.height > 1 {
        draw_groups(scene, ui, layout, &in_view, buf);
    }
    let tally_x = area.x + columns.tree + columns.room;
    let more = in_view.last().is_some_and(|it| it.place + 1 < ui.lineup.len());
    let rest = Rect { x: tally_x, width: area.right().saturating_sub(tally_x), ..area };
    let mut pen = Pen::new(buf, rest, 0);
    pen.write(if more { scene.glyphs.pick("▶ ", "> ") } else { " " }, bar);
    tally::write_heads(scene, &mut pen, columns.tally);
}

fn draw_council(scene: &Scene<'_>, council: CouncilIx, cell: Rect, style: Style, buf: &mut Buffer) {
    let it = scene.meeting.region().council(council);
    let room = usize::from(cell.width) - 1;
    let name = if room >= NAMED { &it.name } else { &it.short };
    let away = match scene.meeting.presence(council) {
        Presence::Absent => scene.glyphs.pick("–", "-"),
        Presence::Present => "",
    };
    let name = fit(&format!("{away}{}", fit(name, room)), room);
    let inset = if room >= NAMED { 0 } else { 4_usize.saturating_sub(width(&name)) / 2 };
    Pen::new(buf, cell, 0).write(&" ".repeat(inset), style).column(&name, room - inset, style);
}

/// How many councils stand together in a folded group.
fn draw_members(scene: &Scene<'_>, group: GroupIx, cell: Rect, style: Style, buf: &mut Buffer) {
    let members = scene.meeting.region().groups.get(group.index()).map_or(0, |group| group.members.len());
    let said = scene.tell(&Message::new("heads-members").with("count", members));
    let room = usize::from(cell.width) - 1;
    let said = [format!(" {said}"), said, members.to_string()].into_iter().find(|said| width(said) <= room);
    Pen::new(buf, cell, 0).column(&said.unwrap_or_default(), room, style);
}

/// The name of each group over those of its columns that are in view, with the sign of folding.
fn draw_groups(scene: &Scene<'_>, ui: &Ui, layout: &Layout, in_view: &[InView], buf: &mut Buffer) {
    let selected = ui.lineup.place_of(ui.column);
    let over = |it: &InView| ui.lineup.group_at(it.place);
    for run in in_view.chunk_by(|a, b| over(a) == over(b)) {
        let (Some(first), Some(last)) = (run.first(), run.last()) else { continue };
        let Some(group) = over(first).and_then(|group| scene.meeting.region().groups.get(group.index())) else {
            continue;
        };
        let is_folded = matches!(first.column, Column::Folded(_));
        let style = if is_folded && first.place == selected { scene.theme.row } else { scene.theme.bar };
        let sign = if is_folded { scene.glyphs.pick("▸", "+") } else { scene.glyphs.pick("▾", "-") };
        let area = Rect {
            x: layout.heads.x + layout.columns.tree + first.x,
            width: last.x + last.width - first.x,
            ..layout.heads
        };
        let room = usize::from(area.width) - 1;
        let mut pen = Pen::new(buf, area, 0);
        pen.write(&fit(&format!("{sign}{}", group.name), room), style);
        // A line as far as the group goes.
        if !is_folded && pen.room() > 2 {
            let rule = scene.glyphs.pick("─", "-").repeat(pen.room() - 2);
            pen.write(" ", style).write(&rule, style);
        }
        if is_folded {
            let rest = pen.room().saturating_sub(1);
            pen.column("", rest, style);
        }
    }
}

/// How many points are settled; or, while only some are shown, which those are and how many are not.
fn counted(scene: &Scene<'_>, ui: &Ui) -> (Message, Style) {
    let total = tally::shown(scene, ui, None);
    let all = || {
        let id = if scene.is_unread() || !scene.is_counted() { "heads-agenda-unread" } else { "heads-agenda" };
        Message::new(id).with("settled", total.settled).with("coloured", total.coloured)
    };
    let some = |filtered: &Filtered| {
        Message::new("heads-filtered")
            .with("filter", filtered.filter.short_name(scene.meeting))
            .with("hidden", filtered.hidden)
    };
    ui.filtered.as_ref().map_or_else(|| (all(), scene.theme.bar), |filtered| (some(filtered), scene.theme.alert))
}
