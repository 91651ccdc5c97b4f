//! Which councils colour alike: a matrix of councils, and the two that are selected in words.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::{council_name, enumerated, sign, take, take_end};
use crate::domain::agreement::{Agreement, Pair};
use crate::domain::id::CouncilIx;
use crate::message::Message;
use crate::tui::paint::{Pen, width, wrap};
use crate::tui::state::{Overview, Ui};
use crate::tui::view::Scene;
use crate::words::percent;

/// The columns of a cell: two numbers of two or three digits, a bracket on either side, a sign.
const CELL: u16 = 10;
/// The columns of the names of the councils.
const NAME: (u16, u16) = (14, 28);
/// More pairs than this are not named.
const NAMED: usize = 3;

type Two = (CouncilIx, CouncilIx);

pub(super) fn draw(scene: &Scene<'_>, ui: &mut Ui, overview: Overview, mut area: Rect, buf: &mut Buffer) -> Position {
    let agreement = scene.memo.overview.agreement(scene);
    let (closest, furthest) = (agreement.closest(), agreement.furthest());
    let last = scene.meeting.region().councils.len().saturating_sub(1);
    let (row, column) = (overview.line().min(last), overview.column.min(last));
    let said = said(scene, &agreement, (CouncilIx::at(row), CouncilIx::at(column)), &closest, &furthest);
    let columns = usize::from(area.width).saturating_sub(2);
    let said: Vec<_> = said.iter().flat_map(|sentence| wrap(sentence, columns)).collect();
    let below = take_end(&mut area, said.len() + 1);
    let name = (area.width / 4).clamp(NAME.0, NAME.1);
    let shown = usize::from((area.width.saturating_sub(name + 1) / CELL).max(1));
    let left = (column + 1).saturating_sub(shown);
    let in_view = move || (left..=last).take(shown).map(CouncilIx::at);
    draw_heads(scene, name, left, last + 1 > left + shown, CouncilIx::at(column), in_view(), take(&mut area, 1), buf);
    let page = usize::from(area.height).max(1);
    ui.scroll.list = ui.scroll.list.clamp((row + 1).saturating_sub(page), row);
    let mut cursor = Position::new(area.x, area.y);
    for (line, place) in (0..area.height).zip(ui.scroll.list..=last) {
        let council = CouncilIx::at(place);
        let is_row = place == row;
        let style = if is_row { scene.theme.row_muted } else { scene.theme.text };
        let mut pen = Pen::new(buf, area, line);
        pen.write(sign(scene, is_row), style)
            .column(&council_name(scene, council), usize::from(name) - 3, style)
            .write(" ", style);
        for other in in_view() {
            let is_cursor = is_row && other.index() == column;
            let extreme = |pairs: &[Two]| pairs.contains(&(council.min(other), council.max(other)));
            let behind = match () {
                () if extreme(&closest) => scene.glyphs.pick("▲", "^"),
                () if extreme(&furthest) => scene.glyphs.pick("▼", "v"),
                () => " ",
            };
            let shown = counted(scene, agreement.pair(council, other));
            let shown = if is_cursor { format!("[{shown}]") } else { format!(" {shown} ") };
            let before = (usize::from(CELL) - 1).saturating_sub(width(&shown));
            pen.column("", before, style);
            if is_cursor {
                cursor = Position::new(pen.x() + 1, area.y + line);
            }
            pen.write(&shown, style.patch(scene.theme.cursor_when(is_cursor))).write(behind, style);
        }
        if is_row {
            pen.fill(style);
        }
    }
    // The words follow the matrix, wherever that ends.
    let rows = u16::try_from(last + 1 - ui.scroll.list).unwrap_or(u16::MAX).min(area.height);
    let below = Rect { y: area.y + rows, ..below };
    for (n, line) in (1..below.height).zip(&said) {
        Pen::new(buf, below, n).write(" ", scene.theme.text).write(line, scene.theme.text);
    }
    cursor
}

#[expect(clippy::too_many_arguments, reason = "everything that the line of heads depends on")]
fn draw_heads(
    scene: &Scene<'_>,
    name: u16,
    left: usize,
    has_more: bool,
    column: CouncilIx,
    in_view: impl Iterator<Item = CouncilIx>,
    area: Rect,
    buf: &mut Buffer,
) {
    let bar = scene.theme.bar;
    let mut pen = Pen::new(buf, area, 0);
    let before = if left > 0 { scene.glyphs.pick("◀", "<") } else { " " };
    pen.write(" ", bar).column(&scene.say("heads-alike"), usize::from(name) - 2, bar).write(before, bar);
    for council in in_view {
        let style = if council == column { scene.theme.row } else { bar };
        pen.right(&scene.meeting.region().council(council).short, usize::from(CELL) - 2, style).column("", 2, style);
    }
    if has_more {
        pen.write(scene.glyphs.pick("▶", ">"), bar);
    }
    pen.fill(bar);
}

/// How many alike of how many that both coloured; nothing where there is nothing to compare.
fn counted(scene: &Scene<'_>, pair: Option<&Pair>) -> String {
    match pair {
        None => scene.glyphs.pick("·", ".").to_owned(),
        Some(pair) if pair.both() == 0 => "-".to_owned(),
        Some(pair) => format!("{}/{}", pair.alike(), pair.both()),
    }
}

/// The selected two in words, then who colour most alike and who least.
fn said(scene: &Scene<'_>, agreement: &Agreement, (a, b): Two, closest: &[Two], furthest: &[Two]) -> Vec<String> {
    let mut said = Vec::new();
    match agreement.pair(a, b) {
        None => said.push(scene.say("agreement-itself")),
        Some(pair) => {
            let both = Message::new("agreement-pair")
                .with("a", council_name(scene, a))
                .with("b", council_name(scene, b))
                .with("both", pair.both())
                .with("alike", pair.alike())
                .with("share", percent(u64::from(pair.alike()), u64::from(pair.both())));
            let steps = pair.apart.iter().enumerate().skip(1).filter(|&(_, &count)| count > 0);
            let apart = steps.map(|(steps, &count)| {
                scene.tell(&Message::new("agreement-apart").with("count", count).with("steps", steps))
            });
            let parts: Vec<_> = std::iter::once(scene.tell(&both)).chain(apart).collect();
            said.push(format!("{}.", parts.join(", ")));
        }
    }
    for (id, pairs, sign) in [("agreement-closest", closest, ("▲", "^")), ("agreement-furthest", furthest, ("▼", "v"))]
    {
        if let Some(&(a, b)) = pairs.first() {
            let share = agreement.pair(a, b).map_or(0, |p| percent(u64::from(p.alike()), u64::from(p.both())));
            let more = if pairs.len() > NAMED { scene.say("agreement-more") } else { String::new() };
            let sentence = Message::new(id).with("pairs", named(scene, pairs)).with("share", share).with("more", more);
            said.push(format!("{} {}", scene.glyphs.pick(sign.0, sign.1), scene.tell(&sentence)));
        }
    }
    said
}

fn named(scene: &Scene<'_>, pairs: &[Two]) -> String {
    let names: Vec<_> = pairs
        .iter()
        .take(NAMED)
        .map(|&(a, b)| {
            scene.tell(
                &Message::new("agreement-two").with("a", council_name(scene, a)).with("b", council_name(scene, b)),
            )
        })
        .collect();
    if pairs.len() > NAMED { names.join(", ") } else { enumerated(scene, &names) }
}
