//! The selected item: what was concluded, who said what and in whose name, what it means, where it comes from.

pub(super) mod contributions;
mod costs;
mod explained;
mod groups;
pub(super) mod links;
mod marks;
mod matter;
mod milestones;
mod planned;
mod said;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::{Scene, glossary, moved};
use crate::domain::id::ItemIx;
use crate::domain::mark::{Answer, Cell, Origin};
use crate::message::Message;
use crate::tui::paint::{Pen, fit, width, wrap};
use crate::tui::state::{Sight, Ui};
use crate::words::{instrument_message, kind_id, level_message, mandate_message, source_message};

pub(super) use explained::places as explained_places;

/// The title of the selected item between two rules; or, in a round, the question that is put.
pub(super) fn draw_title(scene: &Scene<'_>, ui: &Ui, area: Rect, buf: &mut Buffer) {
    if let Some((question, style)) = question(scene, ui, usize::from(area.width)) {
        Pen::new(buf, area, 0).write(&question, style).fill(style);
        return;
    }
    let style = scene.theme.line;
    let rule = scene.glyphs.pick("─", "-");
    let title = ui.item().map(|item| scene.title(item)).unwrap_or_default();
    let room = usize::from(area.width).saturating_sub(width(&title) + 5);
    let hint = ui.item().and_then(|item| glossary::hint(scene, item, room));
    let hint = hint.map(|hint| format!(" {hint} ")).unwrap_or_default();
    let named = Rect { width: area.width.saturating_sub(u16::try_from(width(&hint)).unwrap_or(0)), ..area };
    let mut pen = Pen::new(buf, named, 0);
    pen.write(rule, style);
    if ui.item().is_some() {
        pen.write(" ", style).write(&title, scene.theme.strong).write(" ", style);
    }
    let rest = rule.repeat(pen.room());
    pen.write(&rest, style);
    let behind = Rect { x: named.right(), width: area.width - named.width, ..area };
    Pen::new(buf, behind, 0).write(&hint, style);
}

/// What a round asks now: whom, about what, how far it is. Where there is little room, the title gives way.
pub(super) fn question(scene: &Scene<'_>, ui: &Ui, room: usize) -> Option<(String, Style)> {
    let round = ui.round()?;
    let cell = round.cell()?;
    let asks = |title: &str| {
        let message = Message::new("round-question")
            .with("council", scene.meeting.region().council(cell.council).name.as_str())
            .with("title", title)
            .with("at", round.asked + 1)
            .with("count", round.items.len() * round.councils.len());
        scene.tell(&message)
    };
    let answer = scene.meeting.marks().counted(cell);
    let hidden = match round.sight {
        Sight::Open if answer != Answer::Pending => {
            scene.tell(&Message::new("round-now").with("answer", level_message(scene.meeting.scale(), answer)))
        }
        Sight::Open => String::new(),
        Sight::Hidden => scene.say("round-hidden"),
    };
    let number = &scene.meeting.agenda().item(cell.item).number;
    let left = room.saturating_sub(width(&asks("")) + width(&hidden) + 3).max(width(number));
    Some((format!(" {} {hidden}", asks(&fit(&scene.title(cell.item), left))), scene.theme.alert))
}

pub(super) fn draw(scene: &Scene<'_>, ui: &mut Ui, area: Rect, buf: &mut Buffer) {
    let Some(item) = ui.item() else { return };
    let lines = lines(scene, ui, item, usize::from(area.width).saturating_sub(2));
    draw_explained(scene, ui, item, &lines, area, buf);
}

/// The same as [`draw_lines`], with the words of an item underlined that the dossier explains.
pub(super) fn draw_explained(
    scene: &Scene<'_>,
    ui: &mut Ui,
    item: ItemIx,
    lines: &[(String, Style)],
    area: Rect,
    buf: &mut Buffer,
) {
    draw_lines(scene, ui, lines, area, buf);
    let places = explained::places(scene, item, lines);
    for (n, ((line, style), places)) in (0..area.height).zip(lines.iter().zip(&places).skip(ui.scroll.detail)) {
        if !places.is_empty() {
            write_explained(scene, Pen::new(buf, area, n).write(" ", *style), line, *style, places);
        }
    }
    draw_more(scene, ui.scroll.detail, lines.len(), area, buf);
}

/// A line in which some characters belong to words that are explained.
pub(super) fn write_explained(scene: &Scene<'_>, pen: &mut Pen<'_>, line: &str, style: Style, places: &[usize]) {
    pen.picked(line, places, style, style.add_modifier(scene.theme.explained));
}

/// Lines to be read, as far as they are scrolled, with a sign when there are more.
pub(super) fn draw_lines(scene: &Scene<'_>, ui: &mut Ui, lines: &[(String, Style)], area: Rect, buf: &mut Buffer) {
    draw_from(scene, &mut ui.scroll.detail, lines, area, buf);
}

/// The same, from this line on or, where that is beyond the last page, from that.
pub(super) fn draw_from(scene: &Scene<'_>, top: &mut usize, lines: &[(String, Style)], area: Rect, buf: &mut Buffer) {
    let page = usize::from(area.height);
    *top = (*top).min(lines.len().saturating_sub(page));
    for (n, (line, style)) in (0..area.height).zip(lines.iter().skip(*top)) {
        Pen::new(buf, area, n).write(" ", *style).write(line, *style);
    }
    draw_more(scene, *top, lines.len(), area, buf);
}

/// A sign that there is more to read than is in view.
fn draw_more(scene: &Scene<'_>, top: usize, lines: usize, area: Rect, buf: &mut Buffer) {
    if lines > top + usize::from(area.height) && area.width > 2 {
        let last = Rect { x: area.right() - 1, width: 1, ..area };
        Pen::new(buf, last, area.height - 1).write(scene.glyphs.pick("↓", "v"), scene.theme.muted);
    }
}

/// Everything there is to read about an item, in lines.
pub(super) fn lines(scene: &Scene<'_>, ui: &Ui, item: ItemIx, columns: usize) -> Vec<(String, Style)> {
    let theme = &scene.theme;
    let meeting = scene.meeting;
    let mut lines = Lines { columns, lines: Vec::new() };
    if let Some(conclusion) = meeting.conclusion(item) {
        lines.add(&said::concluded(scene, conclusion), theme.strong);
    }
    if !ui.is_masked(item) {
        for said in moved::moves(scene, item) {
            lines.add(&said, theme.text);
        }
        for said in said::beside(scene, item) {
            lines.add(&said, theme.text);
        }
    }
    let is_coloured = meeting.agenda().is_coloured(item);
    if is_coloured {
        groups::selected(scene, ui, item).iter().for_each(|line| lines.add(line, theme.strong));
    }
    let cell = ui.cell().filter(|_| !ui.is_masked(item)).map(|cell| Cell { item, ..cell });
    let held = cell.map_or_else(Vec::new, |cell| marks::lines(scene, cell));
    // What a file said is read beside what was said at the table; the table alone speaks for itself.
    let has_files =
        cell.is_some_and(|cell| meeting.marks().all(cell).iter().any(|mark| mark.origin != Origin::Meeting));
    held.iter().filter(|_| has_files).for_each(|line| lines.add(line, theme.text));
    for (_, point) in meeting.actions().filter(|(_, point)| point.item == Some(item)) {
        lines.add(&said::agreed(scene, point), theme.text);
    }
    lines.lines.extend(contributions::lines(scene, ui, item, columns));
    lines.lines.extend(about(scene, item, columns));
    lines.lines.extend(of_series(scene, ui, item, columns));
    held.iter().filter(|_| !has_files).for_each(|line| lines.add(line, theme.muted));
    if is_coloured {
        groups::lines(scene, ui, item).iter().for_each(|line| lines.add(line, theme.text));
    }
    lines.lines
}

/// What is meant by an item, where it comes from, what it asks for and what it is related to, in lines.
pub(super) fn about(scene: &Scene<'_>, item: ItemIx, columns: usize) -> Vec<(String, Style)> {
    let theme = &scene.theme;
    let it = scene.meeting.agenda().item(item);
    let mut lines = Lines { columns, lines: Vec::new() };
    if let Some(text) = &it.text {
        lines.add(text, theme.text);
    }
    lines.lines.extend(matter::lines(scene, item, columns));
    for stood in moved::before(scene, item) {
        lines.add(&stood, theme.text);
    }
    lines.add(&origin(scene, item), theme.muted);
    if !it.instruments.is_empty() {
        let list: Vec<_> = it.instruments.iter().map(|i| scene.tell(&instrument_message(i))).collect();
        lines.add(&scene.tell(&Message::new("detail-instruments").with("list", list.join(", "))), theme.muted);
    }
    for related in &it.related {
        let title = scene.title(related.item);
        let message = match &related.why {
            Some(why) => Message::new("detail-related-why").with("title", title).with("why", why.as_str()),
            None => Message::new("detail-related").with("title", title),
        };
        lines.add(&scene.tell(&message), theme.muted);
    }
    lines.lines.extend(matter::tags(scene, item, columns));
    links::lines(scene, item).iter().for_each(|line| lines.add(line, theme.muted));
    lines.lines
}

/// What the series knows of an item: for when it is planned, what it costs and who carries that, its milestones. At home nobody
/// else's colour is known.
pub(super) fn of_series(scene: &Scene<'_>, ui: &Ui, item: ItemIx, columns: usize) -> Vec<(String, Style)> {
    let mut lines = planned::lines(scene, item, columns);
    lines.extend(costs::lines(scene, item, columns));
    if scene.home.is_none() {
        lines.extend(costs::carried(scene, ui, item, columns));
    }
    lines.extend(milestones::lines(scene, item, columns));
    lines
}

/// Lines of at most so many columns.
pub(super) struct Lines {
    pub(super) columns: usize,
    pub(super) lines: Vec<(String, Style)>,
}

impl Lines {
    pub(super) fn add(&mut self, text: &str, style: Style) {
        self.lines.extend(wrap(text, self.columns).into_iter().map(|line| (line, style)));
    }
}

/// What kind of item it is, who brought it in under which mandate, and where it stands.
fn origin(scene: &Scene<'_>, item: ItemIx) -> String {
    let agenda = scene.meeting.agenda();
    let it = agenda.item(item);
    let mut parts = vec![scene.say(kind_id(it.kind))];
    if let Some(council) = agenda.council(item) {
        parts.push(scene.meeting.region().council(council).name.clone());
    }
    if let Some(mandate) = agenda.mandate(item) {
        parts.push(scene.tell(&mandate_message(mandate)));
        parts.extend(mandate.note.clone());
    }
    if let Some(source) = &it.source {
        parts.push(scene.tell(&source_message(source)));
    }
    parts.join(" · ")
}
