//! Topics in an order, each with what put it in its place; and below, what every council says of the selected one.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use super::{sign, take, take_end};
use crate::domain::id::{CouncilIx, ItemIx};
use crate::domain::ledger::Voice;
use crate::domain::mark::Cell;
use crate::domain::ranking::{Division, missing, ranked, said};
use crate::message::Message;
use crate::tui::layout::Layout;
use crate::tui::paint::{Pen, fit, width, wrap};
use crate::tui::state::{Overview, Part, Ui};
use crate::tui::view::{Scene, tally};

/// The columns of the counts that make a topic divided.
const COUNTS: [(&str, u16); 4] =
    [("heads-for", 6), ("heads-conditional", 6), ("heads-against", 7), ("heads-division", 10)];
/// The columns of the names of the councils that are missing.
const MISSING: u16 = 24;
/// The columns of an outcome without numbers.
const OUTCOME: u16 = 20;

pub(super) fn draw(
    scene: &Scene<'_>,
    ui: &mut Ui,
    overview: Overview,
    layout: &Layout,
    mut area: Rect,
    buf: &mut Buffer,
) -> Position {
    let items = overview.part.order().map(|order| ranked(scene.meeting, scene.tally, order)).unwrap_or_default();
    let selected = overview.line().min(items.len().saturating_sub(1));
    let Some(&item) = items.get(selected) else {
        let said = scene.say(match overview.part {
            Part::NearlySettled => "notice-nothing-open",
            Part::Disagreement => "overview-nobody-divided",
            Part::Support | Part::Agreement | Part::Voice | Part::Properties => "overview-empty",
        });
        for (n, line) in (1..area.height).zip(wrap(&said, usize::from(area.width).saturating_sub(2))) {
            Pen::new(buf, area, n).write(" ", scene.theme.text).write(&line, scene.theme.text);
        }
        return Position::new(area.x, area.y);
    };
    let marks = marks(scene, item, usize::from(area.width).saturating_sub(2));
    let below = take_end(&mut area, marks.len() + 1);
    let columns = match overview.part {
        Part::Support | Part::Agreement | Part::Voice | Part::Properties => layout.columns.tally,
        Part::Disagreement => COUNTS.iter().map(|(_, columns)| columns).sum(),
        Part::NearlySettled => MISSING + OUTCOME,
    };
    let title = area.width.saturating_sub(columns + 1);
    draw_heads(scene, overview.part, items.len(), title, columns, take(&mut area, 1), buf);
    let page = usize::from(area.height).max(1);
    ui.scroll.list = ui.scroll.list.clamp((selected + 1).saturating_sub(page), selected);
    let mut cursor = Position::new(area.x, area.y);
    for (line, place) in (0..area.height).zip(ui.scroll.list..items.len()) {
        let is_selected = place == selected;
        let style = if is_selected { scene.theme.row_muted } else { scene.theme.text };
        if is_selected {
            cursor.y = area.y + line;
            Pen::new(buf, area, line).fill(style);
        }
        let named = Rect { width: title, ..area };
        let strong = if is_selected { scene.theme.row } else { scene.theme.text };
        Pen::new(buf, named, line).write(sign(scene, is_selected), strong).write(&scene.title(items[place]), strong);
        let counted = Rect { x: area.x + title + 1, width: area.width.saturating_sub(title + 1), ..area };
        let mut pen = Pen::new(buf, counted, line);
        match overview.part {
            Part::Support | Part::Agreement | Part::Voice | Part::Properties => {
                tally::write(scene, ui, &mut pen, items[place], columns, style);
            }
            Part::Disagreement => write_division(scene, &mut pen, items[place], style),
            Part::NearlySettled => {
                pen.column(&awaited(scene, items[place]), usize::from(MISSING), style);
                tally::write(scene, ui, &mut pen, items[place], OUTCOME, style);
            }
        }
    }
    draw_marks(scene, item, &marks, below, buf);
    cursor
}

fn draw_heads(scene: &Scene<'_>, part: Part, count: usize, title: u16, columns: u16, area: Rect, buf: &mut Buffer) {
    let bar = scene.theme.bar;
    let counted = scene.tell(&Message::new("overview-topics").with("count", count));
    let mut pen = Pen::new(buf, area, 0);
    pen.write(" ", bar).column(&counted, usize::from(title), bar);
    match part {
        Part::Support | Part::Agreement | Part::Voice | Part::Properties => {
            tally::write_heads(scene, &mut pen, columns)
        }
        Part::Disagreement => {
            for (id, columns) in COUNTS {
                pen.right(&scene.say(id), usize::from(columns), bar);
            }
        }
        Part::NearlySettled => {
            pen.column(&scene.say("heads-missing"), usize::from(MISSING), bar);
            tally::write_heads(scene, &mut pen, OUTCOME);
        }
    }
    pen.fill(bar);
}

fn write_division(scene: &Scene<'_>, pen: &mut Pen<'_>, item: ItemIx, style: Style) {
    let ledger = scene.tally.ledger(item);
    let voices = [Voice::For, Voice::Conditional, Voice::Against].map(|voice| said(ledger, voice).councils);
    for (count, (_, columns)) in voices.into_iter().chain([Division::of(ledger).steps]).zip(COUNTS) {
        pen.right(&scene.text.language().number(i64::try_from(count).unwrap_or(i64::MAX)), usize::from(columns), style);
    }
}

/// How many councils are missing, and which.
fn awaited(scene: &Scene<'_>, item: ItemIx) -> String {
    let missing = missing(scene.meeting, item);
    let shorts: Vec<_> = missing.iter().map(|&c| scene.meeting.region().council(c).short.as_str()).collect();
    fit(&format!("{:>2}  {}", missing.len(), shorts.join(" ")), usize::from(MISSING) - 1)
}

/// The councils in lines, as many to a line as fit.
fn marks(scene: &Scene<'_>, item: ItemIx, columns: usize) -> Vec<Vec<CouncilIx>> {
    let mut lines: Vec<Vec<CouncilIx>> = vec![Vec::new()];
    let mut used = 0;
    for council in scene.meeting.region().indices() {
        let room = width(&scene.meeting.region().council(council).short) + 1 + chip(scene, item, council).0.len() + 2;
        if used + room > columns && used > 0 {
            lines.push(Vec::new());
            used = 0;
        }
        used += room;
        if let Some(line) = lines.last_mut() {
            line.push(council);
        }
    }
    lines
}

fn chip(scene: &Scene<'_>, item: ItemIx, council: CouncilIx) -> (String, Style) {
    let meeting = scene.meeting;
    let cell = Cell { item, council };
    let answer = meeting.marks().counted(cell);
    let sign = scene.glyphs.sign(meeting.scale(), answer, meeting.slot(cell));
    let level = answer.level().and_then(|level| meeting.scale().level(level));
    (format!(" {} ", sign.text()), level.map_or(scene.theme.quiet(), |level| scene.theme.level(level.role)))
}

fn draw_marks(scene: &Scene<'_>, item: ItemIx, lines: &[Vec<CouncilIx>], area: Rect, buf: &mut Buffer) {
    let rule = scene.glyphs.pick("─", "-");
    let mut pen = Pen::new(buf, area, 0);
    pen.write(rule, scene.theme.line).write(" ", scene.theme.text).write(&scene.title(item), scene.theme.strong);
    let rest = rule.repeat(pen.room().saturating_sub(1));
    pen.write(" ", scene.theme.line).write(&rest, scene.theme.line);
    for (n, line) in (1..area.height).zip(lines) {
        let mut pen = Pen::new(buf, area, n);
        pen.write(" ", scene.theme.text);
        for &council in line {
            let (chip, style) = chip(scene, item, council);
            let short = &scene.meeting.region().council(council).short;
            pen.write(short, scene.theme.text).write(" ", scene.theme.text).write(&chip, style).column(
                "",
                2,
                scene.theme.text,
            );
        }
    }
}
