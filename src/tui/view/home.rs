//! A council that colours at home: its one column, large, with what it says; what is asked; and whether all is kept.

mod own;
mod topic;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use super::{Scene, detail, matrix};
use crate::domain::ballot::Entry;
use crate::domain::council::Presence;
use crate::domain::id::ItemIx;
use crate::domain::ledger::{Slot, Voice};
use crate::domain::mark::Answer;
use crate::message::Message;
use crate::session::colouring::Colouring;
use crate::tui::layout::Layout;
use crate::tui::paint::{Pen, fit, width, wrap};
use crate::tui::state::{Face, OwnForm, Ui};
use crate::words::glyphs::Sign;
use crate::words::{date_message, level_message, mandate_message};

const GAP: &str = "  ";

/// Draws all but the last two lines.
pub(super) fn draw(scene: &Scene<'_>, ui: &mut Ui, layout: &Layout, buf: &mut Buffer) -> Option<Position> {
    let Some(colouring) = scene.home else {
        draw_intro(scene, layout, buf);
        return None;
    };
    draw_header(scene, colouring, layout.header, buf);
    if ui.face == Face::Topic {
        return topic::draw(scene, ui, colouring, layout, buf);
    }
    draw_heads(scene, colouring, layout, buf);
    let mut cursor = None;
    for line in 0..layout.body.height {
        let row = ui.scroll.top + usize::from(line);
        let Some(&item) = ui.rows.get(row) else { break };
        let at = draw_row(scene, ui, colouring, layout, line, item, buf);
        cursor = cursor.or(at);
    }
    if !ui.is_choosing() {
        detail::draw_title(scene, ui, layout.title, buf);
        draw_lower(scene, ui, colouring, layout, buf);
    }
    cursor
}

/// What is said beside a colour goes with it where there is no room for two panes.
fn draw_lower(scene: &Scene<'_>, ui: &mut Ui, colouring: &Colouring, layout: &Layout, buf: &mut Buffer) {
    let Some(item) = ui.item() else { return };
    let columns = |area: Rect| usize::from(area.width).saturating_sub(2);
    let mut about = detail::about(scene, item, columns(layout.detail));
    about.extend(detail::of_series(scene, ui, item, columns(layout.detail)));
    if layout.needed.is_empty() {
        let mut lines = own::lines(scene, colouring, item, columns(layout.detail));
        lines.extend(about);
        detail::draw_explained(scene, ui, item, &lines, layout.detail, buf);
        return;
    }
    let lines = own::lines(scene, colouring, item, columns(layout.needed));
    detail::draw_explained(scene, ui, item, &about, layout.detail, buf);
    let rule = scene.glyphs.pick("│", "|");
    let beside = Rect { x: layout.needed.x - 1, width: 1, ..layout.needed };
    for (n, (line, style)) in (0..layout.needed.height).zip(
        lines
            .iter()
            .map(Some)
            .chain(std::iter::repeat(None))
            .map(|line| line.map_or(("", scene.theme.text), |(line, style)| (line.as_str(), *style))),
    ) {
        Pen::new(buf, beside, n).write(rule, scene.theme.line);
        Pen::new(buf, layout.needed, n).write(" ", scene.theme.text).write(line, style);
    }
}

/// Before it is known which council colours.
fn draw_intro(scene: &Scene<'_>, layout: &Layout, buf: &mut Buffer) {
    let plan = scene.meeting.plan();
    let title = format!(" draagvlak · {} · {}", plan.title, scene.tell(&date_message(plan.date)));
    Pen::new(buf, layout.header, 0).write(&title, scene.theme.bar).fill(scene.theme.bar);
    let lines = wrap(&scene.say("own-which"), usize::from(layout.body.width).saturating_sub(4));
    for (n, line) in (1..layout.body.height).zip(lines) {
        Pen::new(buf, layout.body, n).write(GAP, scene.theme.text).write(&line, scene.theme.text);
    }
}

/// Whose it is, which version, under which mandate, how far it is, and whether all is kept.
fn draw_header(scene: &Scene<'_>, colouring: &Colouring, area: Rect, buf: &mut Buffer) {
    let bar = scene.theme.bar;
    let ballot = colouring.ballot();
    let council = &scene.meeting.region().council(ballot.council).name;
    let version = scene.tell(&Message::new("own-version").with("version", ballot.version));
    let mandate = scene.tell(&mandate_message(&ballot.mandate));
    let (done, all) = progress(scene, colouring);
    let count = |id| scene.tell(&Message::new(id).with("done", done).with("all", all));
    let (kept, kept_style) = if colouring.is_kept() {
        (scene.say(if ballot.entries.is_empty() { "header-nothing-yet" } else { "own-kept" }), bar)
    } else {
        (format!(" {} ", scene.say("own-not-kept")), scene.theme.alert)
    };
    let left = [
        format!(" {council} · {version} · {mandate}"),
        format!(" {council} · v{} · {mandate}", ballot.version),
        format!(" {council} · v{}", ballot.version),
    ];
    let room = usize::from(area.width);
    let counts = [count("own-progress"), count("own-progress-short")];
    let tail = |counted: &String| width(counted) + width(&kept) + 2 * width(GAP) + 1;
    let fits = |(left, counted): &(&String, &String)| width(left) + tail(counted) <= room;
    let forms = left.iter().flat_map(|left| counts.iter().map(move |counted| (left, counted)));
    let (shown, counted) = forms.clone().find(fits).unwrap_or((&left[2], &counts[1]));
    let left_room = room.saturating_sub(tail(counted));
    let mut pen = Pen::new(buf, area, 0);
    pen.column(shown, left_room, bar).write(GAP, bar).write(counted, bar).write(GAP, bar).write(&kept, kept_style);
    pen.fill(bar);
}

/// How many points have a colour, out of how many.
fn progress(scene: &Scene<'_>, colouring: &Colouring) -> (usize, usize) {
    let agenda = scene.meeting.agenda();
    let asked: Vec<_> = agenda.walk().into_iter().filter(|&item| agenda.is_coloured(item)).collect();
    let done = asked.iter().filter(|&&item| colouring.answer(item) != Answer::Pending).count();
    (done, asked.len())
}

fn draw_heads(scene: &Scene<'_>, colouring: &Colouring, layout: &Layout, buf: &mut Buffer) {
    let bar = scene.theme.bar;
    let plan = scene.meeting.plan();
    let date = scene.tell(&date_message(plan.date));
    let room = usize::from(layout.columns.tree) - 1;
    let forms = [format!("{} · {date}", plan.title), plan.title.clone()];
    let title = forms.iter().find(|form| width(form) <= room).unwrap_or(&forms[1]);
    let council = &scene.meeting.region().council(colouring.council()).name;
    let mut pen = Pen::new(buf, layout.heads, 0);
    pen.write(" ", bar).column(title, room, bar).write(" ", bar).write(council, bar).fill(bar);
}

fn draw_row(
    scene: &Scene<'_>,
    ui: &Ui,
    colouring: &Colouring,
    layout: &Layout,
    line: u16,
    item: ItemIx,
    buf: &mut Buffer,
) -> Option<Position> {
    let (theme, body, columns) = (&scene.theme, layout.body, layout.columns);
    let is_selected = ui.item() == Some(item);
    let is_coloured = scene.meeting.agenda().is_coloured(item);
    let style = match (is_selected, is_coloured) {
        (true, _) => theme.row,
        (false, true) => theme.text,
        (false, false) => theme.strong,
    };
    let plain = if is_selected { theme.row_muted } else { theme.text };
    if is_selected {
        Pen::new(buf, body, line).fill(plain);
    }
    matrix::draw_tree(scene, ui, Rect { width: columns.tree, ..body }, line, item, style, buf);
    let cell = Rect { x: body.x + columns.tree, width: columns.cell, ..body };
    if is_coloured {
        let entry = colouring.entry(item);
        let mut pen = Pen::new(buf, cell, line);
        write_chip(scene, &mut pen, colouring.answer(item), is_selected);
        let words = entry.map(|entry| first_words(scene, entry)).unwrap_or_default();
        pen.write(&words, plain);
        return is_selected.then(|| Position::new(cell.x + 1, body.y + line));
    }
    is_selected.then(|| Position::new(body.x, body.y + line))
}

/// Shape, letter and word of a colour, as wide as the longest word of the scale.
fn write_chip(scene: &Scene<'_>, pen: &mut Pen<'_>, answer: Answer, is_selected: bool) {
    let (style, sign) = (chip(scene, answer, is_selected), sign(scene, answer));
    let (open, close) = if is_selected { ("[", "]") } else { (" ", " ") };
    let word = scene.tell(&level_message(scene.meeting.scale(), answer));
    // Half of the cell is left for what is said beside it.
    let room = (pen.room() / 2).saturating_sub(5).max(WORD_LEAST);
    let widest = widest(scene).max(width(&word)).min(room);
    let style = if is_selected { style.add_modifier(scene.theme.cursor) } else { style };
    pen.write(open, style).write(&sign.text(), style).write(" ", style).column(&word, widest, style);
    pen.write(close, style).write(" ", if is_selected { scene.theme.row_muted } else { scene.theme.text });
}

/// The word of a colour is never cut to less than so many columns.
const WORD_LEAST: usize = 10;

/// The longest word for a level, or for nothing yet.
fn widest(scene: &Scene<'_>) -> usize {
    let scale = scene.meeting.scale();
    let levels = (0..scale.levels().len()).map(|level| Answer::Level(crate::domain::id::LevelIx::at(level)));
    let words = levels.chain([Answer::Pending]).map(|answer| width(&scene.tell(&level_message(scale, answer))));
    words.max().unwrap_or(0)
}

fn chip(scene: &Scene<'_>, answer: Answer, is_selected: bool) -> Style {
    match answer.level().and_then(|level| scene.meeting.scale().level(level)) {
        Some(level) => scene.theme.level(level.role),
        None if is_selected => scene.theme.row_muted,
        None => scene.theme.quiet(),
    }
}

fn sign(scene: &Scene<'_>, answer: Answer) -> Sign {
    let voice = Voice::of(answer, scene.meeting.scale());
    scene.glyphs.sign(scene.meeting.scale(), answer, Slot { voice, presence: Presence::Present })
}

/// What is said beside a colour, in one line: conditions before the remark.
fn first_words(scene: &Scene<'_>, entry: &Entry) -> String {
    let conditions = entry.conditions.iter().map(|wish| wish.text.as_str());
    let words: Vec<_> = conditions.chain(entry.remark.iter().map(|said| said.text.as_str())).collect();
    let words = words.join(" · ").split_whitespace().collect::<Vec<_>>().join(" ");
    match &entry.mandate {
        Some(mandate) => format!("({}) {words}", scene.tell(&mandate_message(mandate))),
        None => words,
    }
}

/// What a form is for.
pub(super) fn form_title(scene: &Scene<'_>, own: OwnForm) -> Message {
    let number = |item: ItemIx| scene.meeting.agenda().item(item).number.clone();
    let answer = |item: ItemIx| {
        let answer = scene.home.map_or(Answer::Pending, |colouring| colouring.answer(item));
        level_message(scene.meeting.scale(), answer)
    };
    match own {
        OwnForm::Words(item) => Message::new("own-form-words").with("item", number(item)).with("answer", answer(item)),
        OwnForm::MandateOf(item) => Message::new("own-form-mandate-of").with("title", fit(&scene.title(item), 60)),
        OwnForm::Mandate => Message::new("own-form-mandate"),
    }
}
