//! One item on the whole screen, to be read from four metres: a large title, a tile per council, the count in large letters.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::Line;
use ratatui::widgets::Widget;
use tui_big_text::{BigText, PixelSize};

use super::{Scene, detail, glossary, matrix, needed, tally};
use crate::domain::council::Council;
use crate::domain::id::{CouncilIx, ItemIx, WeightIx};
use crate::domain::mark::Cell;
use crate::domain::outcome::Verdict;
use crate::message::Message;
use crate::tui::layout::Layout;
use crate::tui::paint::{Pen, fit, width, wrap};
use crate::tui::state::Ui;
use crate::words::glyphs::Glyphs;
use crate::words::{Wording, carried_messages, cell_message, firmness_id, percent};

/// A large letter takes this many columns and lines.
pub(super) const LARGE: (u16, u16) = (4, 4);
/// Tiles are at least this wide.
const TILE_LEAST: u16 = 12;

pub(super) fn draw(scene: &Scene<'_>, ui: &Ui, layout: &Layout, buf: &mut Buffer) -> Option<Position> {
    let item = ui.item()?;
    let mut rest = Rect { y: layout.heads.y, height: layout.message.y.saturating_sub(layout.heads.y), ..layout.body };
    if let Some((question, style)) = detail::question(scene, ui, usize::from(rest.width)) {
        let line = take(&mut rest, 1);
        Pen::new(buf, line, 0).write(&question, style).fill(style);
    }
    draw_title(scene, item, &mut rest, buf);
    if !scene.meeting.agenda().item(item).coloured {
        let columns = usize::from(rest.width) - 4;
        let is_heading = scene.tally.rolled(item).coloured > 0;
        let mut lines = if is_heading { needed::lines(scene, ui, item, columns) } else { Vec::new() };
        lines.extend(detail::lines(scene, ui, item, columns));
        draw_lines(scene, &lines, rest, buf);
        draw_explained(scene, item, &lines, rest, buf);
        return Some(Position::new(rest.x + 2, rest.y));
    }
    let verdict = scene.meeting.rules().first().map(|rule| scene.tally.verdict(scene.meeting, item, rule));
    let outcome_height = if rest.height >= 18 { LARGE.1 + 2 } else { 3 };
    let needed_height = (rest.height / 4).clamp(3, 8);
    let tiles_height = rest.height.saturating_sub(outcome_height + needed_height);
    let mut tiles = Rect { height: tiles_height.min(rest.height), ..rest };
    let cursor = draw_tiles(scene, ui, item, &mut tiles, buf);
    take(&mut rest, tiles.height);
    let outcome = take(&mut rest, outcome_height);
    if let Some(verdict) = verdict.filter(|_| !ui.is_masked(item)) {
        draw_outcome(scene, &verdict, outcome, buf);
    }
    let mut lines = needed::lines(scene, ui, item, usize::from(rest.width) - 4);
    lines.extend(detail::lines(scene, ui, item, usize::from(rest.width) - 4));
    draw_lines(scene, &lines, rest, buf);
    draw_explained(scene, item, &lines, rest, buf);
    cursor
}

/// Takes so many lines off the top.
pub(super) fn take(rest: &mut Rect, height: u16) -> Rect {
    let height = height.min(rest.height);
    let part = Rect { height, ..*rest };
    rest.y += height;
    rest.height -= height;
    part
}

pub(super) fn draw_lines(scene: &Scene<'_>, lines: &[(String, Style)], area: Rect, buf: &mut Buffer) {
    for (n, (line, style)) in (0..area.height).zip(lines) {
        Pen::new(buf, area, n).write("  ", scene.theme.text).write(line, *style);
    }
}

/// The words in these lines that the dossier explains, underlined.
pub(super) fn draw_explained(scene: &Scene<'_>, item: ItemIx, lines: &[(String, Style)], area: Rect, buf: &mut Buffer) {
    let places = detail::explained_places(scene, item, lines);
    for (n, ((line, style), places)) in (0..area.height).zip(lines.iter().zip(&places)) {
        if !places.is_empty() {
            let mut pen = Pen::new(buf, area, n);
            detail::write_explained(scene, pen.write("  ", scene.theme.text), line, *style, places);
        }
    }
}

pub(super) fn draw_title(scene: &Scene<'_>, item: ItemIx, rest: &mut Rect, buf: &mut Buffer) {
    let title = scene.title(item);
    let columns = usize::from(rest.width).saturating_sub(4);
    let large = wrap(&title, columns / usize::from(LARGE.0));
    let is_large = scene.glyphs == Glyphs::Unicode && rest.height >= 30 && large.len() <= 2;
    let first = take(rest, 1);
    if let Some(hint) = glossary::hint(scene, item, columns) {
        let mut pen = Pen::new(buf, first, 0);
        let before = pen.room().saturating_sub(2);
        pen.right(&hint, before, scene.theme.muted);
    }
    if is_large {
        for line in large {
            let area = take(rest, LARGE.1);
            write_large(
                &line,
                Rect { x: area.x + 2, width: area.width.saturating_sub(2), ..area },
                scene.theme.strong,
                buf,
            );
        }
    } else {
        for line in wrap(&title, columns).iter().take(3) {
            let area = take(rest, 1);
            Pen::new(buf, area, 0).write("  ", scene.theme.text).write(line, scene.theme.strong);
        }
    }
    // Where the item is coloured there is little room for what is read; elsewhere this stands there in full.
    let it = Some(scene.meeting.agenda().item(item)).filter(|it| it.coloured);
    let carried = it.map(|it| carried_messages(scene.meeting, it)).unwrap_or_default();
    let carried: Vec<_> = carried.iter().map(|said| scene.tell(said)).collect();
    let below = take(rest, 1);
    let mut pen = Pen::new(buf, below, 0);
    let carried = fit(&carried.join(" · "), columns);
    pen.write("  ", scene.theme.text).write(&carried, scene.theme.muted);
}

pub(super) fn write_large(text: &str, area: Rect, style: Style, buf: &mut Buffer) {
    let area = area.intersection(buf.area);
    let letters = usize::from(area.width / LARGE.0);
    let shown = fit(text, letters);
    BigText::builder()
        .pixel_size(PixelSize::Quadrant)
        .style(style)
        .lines(vec![Line::from(shown)])
        .build()
        .render(area, buf);
}

/// A tile for each council; the area is made as low as the tiles need.
fn draw_tiles(scene: &Scene<'_>, ui: &Ui, item: ItemIx, area: &mut Rect, buf: &mut Buffer) -> Option<Position> {
    let councils = u16::try_from(scene.meeting.region().councils.len()).unwrap_or(u16::MAX).max(1);
    let inside = Rect { x: area.x + 2, width: area.width.saturating_sub(4), ..*area };
    let per_row = (inside.width / TILE_LEAST).clamp(1, councils);
    let (tile_width, rows) = (inside.width / per_row, councils.div_ceil(per_row));
    let tile_height = (inside.height / rows).clamp(3, 16).min(inside.height.max(1));
    let rows_shown = (inside.height / tile_height).clamp(1, rows);
    area.height = area.height.min(rows_shown * tile_height);
    let at_row = u16::try_from(ui.column.index()).unwrap_or(0) / per_row;
    let first_row = at_row.saturating_sub(rows_shown - 1);
    let mut cursor = None;
    for n in (first_row * per_row)..councils.min((first_row + rows_shown) * per_row) {
        let (row, column) = (n / per_row - first_row, n % per_row);
        let tile = Rect {
            x: inside.x + column * tile_width,
            y: inside.y + row * tile_height,
            width: tile_width.saturating_sub(1),
            height: tile_height.saturating_sub(1).max(1),
        };
        let council = CouncilIx(n);
        let is_cursor = council == ui.column;
        draw_tile(scene, ui, Cell { item, council }, tile.intersection(inside), is_cursor, buf);
        if is_cursor {
            cursor = Some(Position::new(tile.x, tile.y));
        }
    }
    cursor
}

/// A filled tile: the name, the shape and letter, the word, and how much the council weighs.
fn draw_tile(scene: &Scene<'_>, ui: &Ui, cell: Cell, area: Rect, is_cursor: bool, buf: &mut Buffer) {
    if area.is_empty() {
        return;
    }
    let meeting = scene.meeting;
    let answer = meeting.marks().counted(cell);
    let slot = meeting.slot(cell);
    let masked = if ui.is_masked(cell.item) { scene.glyphs.masked(answer) } else { None };
    let style = match (masked, answer.level().and_then(|l| meeting.scale().level(l))) {
        (None, Some(level)) => scene.theme.level(level.role),
        _ => scene.theme.row_muted,
    };
    let council = meeting.region().council(cell.council);
    let name = name(scene, council, is_cursor, usize::from(area.width));
    let sign = masked.unwrap_or_else(|| scene.glyphs.sign(meeting.scale(), answer, slot));
    let word = match masked {
        Some(_) => String::new(),
        None => scene.tell(&cell_message(meeting.scale(), answer, slot)),
    };
    let weight = WeightIx(0);
    let share = meeting.region().weights.first().map(|key| {
        let share = percent(meeting.region().weight(cell.council, weight).unwrap_or(0), meeting.region().total(weight));
        let said = scene.tell(&Message::new("topic-share").with("share", share).with("weight", key.name.as_str()));
        if width(&said) <= usize::from(area.width) { said } else { format!("{share} %") }
    });
    let mut lines = vec![name, format!("{} {word}", sign.text().trim_end())];
    if masked.is_none() && matrix::is_met(scene, cell) {
        lines.push(scene.say("topic-met"));
    }
    lines.extend(share.filter(|_| usize::from(area.height) > lines.len()));
    let has_large = scene.glyphs == Glyphs::Unicode && area.height > LARGE.1 + 3 && area.width > LARGE.0;
    let blank = usize::from(area.height).saturating_sub(lines.len());
    let above = if has_large { usize::from(LARGE.1) + 1 } else { blank / 2 };
    for n in 0..area.height {
        let mut pen = Pen::new(buf, area, n);
        let text = usize::from(n).checked_sub(above).and_then(|l| lines.get(l)).map_or("", String::as_str);
        let text = fit(text, usize::from(area.width));
        let before = (usize::from(area.width) - width(&text)) / 2;
        let line_style = if usize::from(n) == above { style.patch(scene.theme.cursor_when(is_cursor)) } else { style };
        pen.write(&" ".repeat(before), style).write(&text, line_style).fill(style);
    }
    if has_large {
        let letter = Rect { x: area.x + (area.width - LARGE.0) / 2, y: area.y + 1, width: LARGE.0, height: LARGE.1 };
        write_large(&sign.letter.to_string(), letter, style, buf);
    }
}

/// The longest form of the name of a council that fits, between arrows where it is selected.
fn name(scene: &Scene<'_>, council: &Council, is_cursor: bool, room: usize) -> String {
    let (left, right) = (scene.glyphs.pick("▶", ">"), scene.glyphs.pick("◀", "<"));
    let forms = [&council.name, &council.short].into_iter().flat_map(|name| {
        let picked = [format!("{left} {name} {right}"), format!("{left}{name}{right}")];
        if is_cursor { picked.to_vec() } else { vec![name.clone()] }
    });
    forms.into_iter().find(|form| width(form) <= room).unwrap_or_else(|| council.short.clone())
}

fn draw_outcome(scene: &Scene<'_>, verdict: &Verdict, area: Rect, buf: &mut Buffer) {
    let style = scene.theme.outcome(verdict.outcome);
    for n in 0..area.height.saturating_sub(1) {
        Pen::new(buf, area, n).fill(style);
    }
    let announced = tally::announced(scene, verdict);
    let firm = firmness_id(verdict.outcome, verdict.firmness, Wording::Full);
    let firm = firm.map(|id| format!(" · {}", scene.say(id))).unwrap_or_default();
    let (favour, base) = (verdict.in_favour(), verdict.base);
    let councils = tally::councils(verdict);
    let share = percent(favour.weight(WeightIx(0)), base.weight(WeightIx(0)));
    let key = scene.meeting.region().weights.first();
    let sentence = match key {
        Some(key) => Message::new("topic-count-weight").with("share", share).with("weight", key.name.as_str()),
        None => Message::new("topic-count"),
    };
    let sentence = scene.tell(&sentence.with("councils", councils.as_str()).with("firm", firm));
    let inside = Rect { x: area.x + 2, width: area.width.saturating_sub(4), ..area };
    if area.height > LARGE.1 && scene.glyphs == Glyphs::Unicode {
        let both =
            if key.is_some() { format!("{councils} {share}% {announced}") } else { format!("{councils} {announced}") };
        let letters = usize::from(inside.width / LARGE.0);
        let shown = if width(&both) <= letters { both } else { announced };
        write_large(&shown, Rect { height: LARGE.1, ..inside }, style, buf);
        Pen::new(buf, inside, LARGE.1).write(&sentence, style);
    } else {
        let bold = style.patch(scene.theme.cursor_when(true));
        Pen::new(buf, inside, 0).write(&announced, bold);
        Pen::new(buf, inside, 1).write(&sentence, style);
    }
}
