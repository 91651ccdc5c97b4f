//! The agenda as a tree with the matrix of councils beside it and the count behind it. Only what is in view is drawn.

pub(super) mod group;
mod heads;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use super::{Scene, moved, tally};
use crate::domain::agenda::Kind;
use crate::domain::id::ItemIx;
use crate::domain::ledger::Voice;
use crate::domain::mark::{Answer, Cell};
use crate::domain::scale::Level;
use crate::session::Standing;
use crate::tui::layout::Layout;
use crate::tui::lineup::Column;
use crate::tui::paint::{Pen, fit, width};
use crate::tui::state::Ui;

/// From this width on, a cell has room for a closing bracket and a sign behind it; below, they share a place.
const ROOMY: u16 = 5;
/// From this width on, a cell has room for what the council said in the round before.
const WITH_FORMER: u16 = 8;

pub(super) fn draw(scene: &Scene<'_>, ui: &Ui, layout: &Layout, buf: &mut Buffer) -> Option<Position> {
    heads::draw(scene, ui, layout, buf);
    let mut cursor = None;
    for line in 0..layout.body.height {
        let row = ui.scroll.top + usize::from(line);
        let Some(&item) = ui.rows.get(row) else { break };
        let at = draw_row(scene, ui, layout, line, item, row == ui.row, buf);
        cursor = cursor.or(at);
    }
    cursor
}

fn draw_row(
    scene: &Scene<'_>,
    ui: &Ui,
    layout: &Layout,
    line: u16,
    item: ItemIx,
    is_selected: bool,
    buf: &mut Buffer,
) -> Option<Position> {
    let (columns, theme) = (layout.columns, &scene.theme);
    let body = layout.body;
    let it = scene.meeting.agenda().item(item);
    let is_coloured = it.coloured;
    let style = match (is_selected, is_coloured || it.is_reference()) {
        (true, _) => theme.row,
        (false, true) => theme.text,
        (false, false) => theme.strong,
    };
    if is_selected {
        Pen::new(buf, body, line).fill(theme.row_muted);
    }
    let tree = Rect { width: columns.tree, ..body };
    draw_tree(scene, ui, tree, line, item, style, buf);
    let mut cursor = is_selected.then(|| Position::new(body.x, body.y + line));
    let selected = ui.lineup.place_of(ui.column);
    for it in columns.in_view(&ui.lineup, ui.scroll.left) {
        let area = Rect { x: body.x + columns.tree + it.x, width: it.width, ..body };
        let is_cursor = is_selected && selected == it.place;
        match it.column {
            Column::Council(council) if is_coloured => draw_cell(scene, ui, area, line, Cell { item, council }, buf),
            Column::Council(_) => continue,
            Column::Folded(_) if scene.tally.rolled(item).coloured == 0 => continue,
            Column::Folded(group) => group::draw(scene, ui, area, line, (item, group), is_cursor, buf),
        }
        if is_cursor {
            cursor = Some(Position::new(area.x + 1, body.y + line));
        }
    }
    let tally_x = body.x + columns.tree + columns.room;
    let area = Rect { x: tally_x, width: body.right().saturating_sub(tally_x), ..body };
    let mut pen = Pen::new(buf, area, line);
    let muted = if is_selected { theme.row_muted } else { theme.muted };
    pen.write(" ", muted);
    tally::write(scene, ui, &mut pen, item, columns.tally, if is_selected { theme.row_muted } else { theme.text });
    cursor
}

pub(super) fn draw_tree(
    scene: &Scene<'_>,
    ui: &Ui,
    area: Rect,
    line: u16,
    item: ItemIx,
    style: Style,
    buf: &mut Buffer,
) {
    let agenda = scene.meeting.agenda();
    let it = agenda.item(item);
    let is_open = scene.meeting.open_topic() == Some(item);
    let sign = if is_open {
        scene.glyphs.pick("▶", ">")
    } else if scene.meeting.is_closed(item) {
        scene.glyphs.pick("✓", "v")
    } else if scene.meeting.is_planned_today(item) {
        scene.glyphs.pick("◆", "*")
    } else {
        " "
    };
    let fold = match (agenda.children(Some(item)).is_empty(), ui.folded.contains(&item)) {
        (true, _) => "  ",
        (false, true) => scene.glyphs.pick("▸ ", "+ "),
        (false, false) => scene.glyphs.pick("▾ ", "- "),
    };
    let depth = agenda.depth(item);
    let is_point = it.coloured || it.is_reference();
    let indent = " ".repeat(if is_point { depth.saturating_sub(1) } else { depth }.min(8));
    let title = scene.title(item);
    let matched = matched(scene, ui, item, &title);
    let mut pen = Pen::new(buf, Rect { width: area.width.saturating_sub(1), ..area }, line);
    let sign_style = if is_open && ui.item() != Some(item) { scene.theme.live } else { style };
    pen.write(sign, sign_style).write(&indent, style).write(fold, style);
    let shown = fit(&title, pen.room());
    pen.picked(&shown, &matched, style, scene.theme.matched);
    match it.kind {
        Kind::Discussion => {}
        // What is kept for reference asks nothing any more.
        Kind::Decision | Kind::Information if it.is_reference() => {}
        Kind::Decision | Kind::Information => {
            let kind = format!(" ({})", scene.say(crate::words::kind_id(it.kind)));
            if pen.room() >= width(&kind) {
                pen.write(&kind, style);
            }
        }
    }
}

/// Where the search found this item by its title.
fn matched(scene: &Scene<'_>, ui: &Ui, item: ItemIx, title: &str) -> Vec<usize> {
    let found = ui.searching().map(|it| &it.hits).or_else(|| ui.found.as_ref().map(|found| &found.hits));
    let council = scene.meeting.agenda().council(item).map_or("", |council| scene.meeting.council_name(council));
    found.map(|hits| hits.in_title(item, title, council)).unwrap_or_default()
}

/// One cell: a filled chip with shape and letter, in brackets when it is selected, and behind it whether it is kept.
fn draw_cell(scene: &Scene<'_>, ui: &Ui, area: Rect, line: u16, cell: Cell, buf: &mut Buffer) {
    let meeting = scene.meeting;
    let is_row = ui.item() == Some(cell.item);
    let is_cursor = is_row && ui.column == cell.council;
    if scene.is_unread() {
        let style = if is_row { scene.theme.row_muted } else { scene.theme.quiet() };
        Pen::new(buf, area, line).write(" ", style).write(scene.glyphs.pick("…", "~"), style);
        return;
    }
    let answer = meeting.marks().counted(cell);
    let slot = meeting.slot(cell);
    let masked = if ui.is_masked(cell.item) { scene.glyphs.masked(answer) } else { None };
    let sign = masked.unwrap_or_else(|| scene.glyphs.sign(meeting.scale(), answer, slot));
    let mut style = match (masked, level(scene, answer)) {
        (None, Some(level)) => scene.theme.level(level.role),
        _ if is_row => scene.theme.row_muted,
        _ => scene.theme.quiet(),
    };
    let (open, close) = if is_cursor { ("[", "]") } else { (" ", " ") };
    if is_cursor {
        style = style.add_modifier(scene.theme.cursor);
    }
    let behind = match (scene.standing)(cell) {
        Standing::NotKept => "!",
        Standing::OnItsWay => scene.glyphs.pick("…", "~"),
        Standing::Kept if masked.is_none() && is_met(scene, cell) => scene.glyphs.pick("✓", "v"),
        Standing::Kept if masked.is_none() && meeting.has_words(cell) => "\"",
        Standing::Kept => " ",
    };
    let moved = meeting.moved(cell).filter(|_| masked.is_none());
    let ground = if is_row { scene.theme.row_muted } else { scene.theme.text };
    let mut pen = Pen::new(buf, area, line);
    match moved {
        Some(moved) if area.width >= WITH_FORMER => {
            let before = moved::glyph(scene, moved.from).to_string();
            pen.write(open, style).write(&before, style).write(scene.glyphs.pick("→", ">"), style);
        }
        Some(moved) if !is_cursor => _ = pen.write(moved::arrow(scene.glyphs, &moved), style),
        Some(_) | None => _ = pen.write(open, style),
    }
    pen.write(&sign.text(), style);
    match (area.width < ROOMY, is_cursor) {
        (true, false) => pen.write(behind, ground),
        (true, true) => pen.write(close, style),
        (false, _) => pen.write(close, style).write(behind, ground),
    };
}

/// Whether a mark stands as amber and counts as green, for all that was asked with it is granted.
pub(super) fn is_met(scene: &Scene<'_>, cell: Cell) -> bool {
    let meeting = scene.meeting;
    let said = Voice::of(meeting.marks().counted(cell), meeting.scale());
    said == Voice::Conditional && meeting.has_all_granted(cell)
}

fn level<'a>(scene: &Scene<'a>, answer: Answer) -> Option<&'a Level> {
    scene.meeting.scale().level(answer.level()?)
}
