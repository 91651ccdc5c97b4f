//! A tile for each column of the table: what a council says, or what a folded group comes to.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use super::{LARGE, write_large};
use crate::domain::council::Region;
use crate::domain::id::{CouncilIx, GroupIx, ItemIx, WeightIx};
use crate::domain::mark::Cell;
use crate::domain::outcome::Outcome;
use crate::message::Message;
use crate::tui::lineup::Column;
use crate::tui::paint::{Pen, fit, width};
use crate::tui::state::Ui;
use crate::tui::view::{Scene, matrix};
use crate::words::glyphs::Glyphs;
use crate::words::{cell_message, green_message, outcome_id, percent};

/// Tiles are at least this wide.
const LEAST: u16 = 12;

/// What stands on a tile.
struct Tile {
    /// The name, between arrows where it is selected.
    name: String,
    /// What stands large above it, the fullest form first.
    large: Vec<String>,
    /// What stands below the name.
    lines: Vec<String>,
    style: Style,
}

/// A tile for each column; the area is made as low as the tiles need.
pub(super) fn draw(scene: &Scene<'_>, ui: &Ui, item: ItemIx, area: &mut Rect, buf: &mut Buffer) -> Option<Position> {
    let columns = u16::try_from(ui.lineup.len()).unwrap_or(u16::MAX).max(1);
    let inside = Rect { x: area.x + 2, width: area.width.saturating_sub(4), ..*area };
    let per_row = (inside.width / LEAST).clamp(1, columns);
    let (tile_width, rows) = (inside.width / per_row, columns.div_ceil(per_row));
    let tile_height = (inside.height / rows).clamp(3, 16).min(inside.height.max(1));
    let rows_shown = (inside.height / tile_height).clamp(1, rows);
    area.height = area.height.min(rows_shown * tile_height);
    let selected = u16::try_from(ui.lineup.place_of(ui.column)).unwrap_or(0);
    let first_row = (selected / per_row).saturating_sub(rows_shown - 1);
    let mut cursor = None;
    for n in (first_row * per_row)..columns.min((first_row + rows_shown) * per_row) {
        let Some(column) = ui.lineup.at(usize::from(n)) else { break };
        let (row, place) = (n / per_row - first_row, n % per_row);
        let area = Rect {
            x: inside.x + place * tile_width,
            y: inside.y + row * tile_height,
            width: tile_width.saturating_sub(1),
            height: tile_height.saturating_sub(1).max(1),
        };
        let is_cursor = n == selected;
        let shown = area.intersection(inside);
        let room = usize::from(shown.width);
        let tile = match column {
            Column::Council(council) => of_council(scene, ui, Cell { item, council }, is_cursor, room),
            Column::Folded(group) => of_group(scene, ui, item, group, is_cursor, room),
        };
        write(scene, &tile, shown, is_cursor, buf);
        if is_cursor {
            cursor = Some(Position::new(area.x, area.y));
        }
    }
    cursor
}

/// The name, the shape and letter, the word, and how much the council weighs.
fn of_council(scene: &Scene<'_>, ui: &Ui, cell: Cell, is_cursor: bool, room: usize) -> Tile {
    let meeting = scene.meeting;
    let answer = meeting.marks().counted(cell);
    let slot = meeting.slot(cell);
    let masked = if ui.is_masked(cell.item) { scene.glyphs.masked(answer) } else { None };
    let style = match (masked, answer.level().and_then(|l| meeting.scale().level(l))) {
        (None, Some(level)) => scene.theme.level(level.role),
        _ => scene.theme.row_muted,
    };
    let council = meeting.region().council(cell.council);
    let sign = masked.unwrap_or_else(|| scene.glyphs.sign(meeting.scale(), answer, slot));
    let word = match masked {
        Some(_) => String::new(),
        None => scene.tell(&cell_message(meeting.scale(), answer, slot)),
    };
    let mut lines = vec![format!("{} {word}", sign.text().trim_end())];
    if masked.is_none() && matrix::is_met(scene, cell) {
        lines.push(scene.tell(&Message::new("topic-met").with("green", green_message(meeting.scale()))));
    }
    lines.extend(share(scene, &[cell.council], room));
    let name = name(scene, &[&council.name, &council.short], is_cursor, room);
    Tile { name, large: vec![sign.letter.to_string()], lines, style }
}

/// The name, how many councils are in favour, what the group comes to, and how much it weighs.
fn of_group(scene: &Scene<'_>, ui: &Ui, item: ItemIx, group: GroupIx, is_cursor: bool, room: usize) -> Tile {
    let none = (String::new(), Vec::new());
    let (name, members) = scene
        .meeting
        .region()
        .groups
        .get(group.index())
        .map_or(none, |group| (group.name.clone(), group.members.clone()));
    let said = matrix::group::said(scene, ui, item, group);
    let style = match said.outcome {
        Outcome::Open => scene.theme.row_muted,
        Outcome::Support | Outcome::Conditional | Outcome::NoSupport => scene.theme.outcome(said.outcome),
    };
    let word = if ui.is_masked(item) { String::new() } else { scene.say(outcome_id(said.outcome)) };
    let met = if said.is_met { scene.glyphs.pick(" ✓", " v") } else { "" };
    let counted = matrix::group::fitting(&said.counts, room.saturating_sub(2));
    let mut lines = vec![format!("{}{counted}{met}", said.sign)];
    lines.extend(Some(word).filter(|word| !word.is_empty()));
    lines.extend(share(scene, &members, room));
    Tile { name: self::name(scene, &[&name], is_cursor, room), large: said.counts, lines, style }
}

/// How much some councils weigh together, out of all.
fn share(scene: &Scene<'_>, councils: &[CouncilIx], room: usize) -> Option<String> {
    let weight = WeightIx(0);
    let region: &Region = scene.meeting.region();
    let key = region.weights.first()?;
    let part = councils.iter().filter_map(|&council| region.weight(council, weight)).fold(0, u64::saturating_add);
    let share = percent(part, region.total(weight));
    let said = scene.tell(&Message::new("topic-share").with("share", share).with("weight", key.name.as_str()));
    Some(if width(&said) <= room { said } else { format!("{share} %") })
}

/// A filled tile; the last lines give way where there is no room.
fn write(scene: &Scene<'_>, tile: &Tile, area: Rect, is_cursor: bool, buf: &mut Buffer) {
    if area.is_empty() {
        return;
    }
    let style = tile.style;
    let lines: Vec<_> = std::iter::once(&tile.name).chain(&tile.lines).take(usize::from(area.height)).collect();
    let letters = usize::from(area.width / LARGE.0);
    let large = Some(matrix::group::fitting(&tile.large, letters)).filter(|large| !large.is_empty());
    let large = large.filter(|_| scene.glyphs == Glyphs::Unicode && area.height > LARGE.1 + 3 && area.width > LARGE.0);
    let blank = usize::from(area.height).saturating_sub(lines.len());
    let above = if large.is_some() { usize::from(LARGE.1) + 1 } else { blank / 2 };
    for n in 0..area.height {
        let mut pen = Pen::new(buf, area, n);
        let text = usize::from(n).checked_sub(above).and_then(|l| lines.get(l)).map_or("", |line| line.as_str());
        let text = fit(text, usize::from(area.width));
        let before = (usize::from(area.width) - width(&text)) / 2;
        let line_style = if usize::from(n) == above { style.patch(scene.theme.cursor_when(is_cursor)) } else { style };
        pen.write(&" ".repeat(before), style).write(&text, line_style).fill(style);
    }
    if let Some(large) = large {
        let wide = LARGE.0 * u16::try_from(width(large)).unwrap_or(1);
        let x = area.x + area.width.saturating_sub(wide) / 2;
        write_large(large, Rect { x, y: area.y + 1, width: wide, height: LARGE.1 }, style, buf);
    }
}

/// The longest form of a name that fits, between arrows where it is selected.
fn name(scene: &Scene<'_>, names: &[&str], is_cursor: bool, room: usize) -> String {
    let (left, right) = (scene.glyphs.pick("▶", ">"), scene.glyphs.pick("◀", "<"));
    let forms = names.iter().flat_map(|name| {
        let picked = [format!("{left} {name} {right}"), format!("{left}{name}{right}")];
        if is_cursor { picked.to_vec() } else { vec![(*name).to_owned()] }
    });
    let last = names.last().copied().unwrap_or_default();
    forms.into_iter().find(|form| width(form) <= room).unwrap_or_else(|| last.to_owned())
}
