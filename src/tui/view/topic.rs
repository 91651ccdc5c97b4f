//! One item on the whole screen, to be read from four metres: a large title, a tile per council, the count in large letters.

mod tiles;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::Line;
use ratatui::widgets::Widget;
use tui_big_text::{BigText, PixelSize};

use super::{Scene, detail, glossary, needed, tally};
use crate::domain::id::{ItemIx, WeightIx};
use crate::domain::outcome::Verdict;
use crate::message::Message;
use crate::tui::layout::Layout;
use crate::tui::paint::{Pen, fit, width, wrap};
use crate::tui::state::Ui;
use crate::words::glyphs::Glyphs;
use crate::words::{Wording, carried_messages, firmness_id, percent};

/// A large letter takes this many columns and lines.
pub(super) const LARGE: (u16, u16) = (4, 4);

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
    let cursor = tiles::draw(scene, ui, item, &mut tiles, buf);
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
