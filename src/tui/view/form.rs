//! A form over the lower part of the screen: as high as it needs to be, so that what it is about stays in view.

mod title;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use super::Scene;
use crate::message::Message;
use crate::tui::form::{Entry, Field, Form, Name};
use crate::tui::layout::Layout;
use crate::tui::paint::{Pen, width, wrap, wrap_typed};
use crate::words::{date_message, euros};
use title::title;

/// A day or a number does not need more columns than this; what it means stands behind it.
const SHORT: usize = 14;
/// Nor does an amount need more than this.
const AMOUNT: usize = 22;

/// The sign before a label takes so many columns.
const SIGN: usize = 3;

/// A line of the form: which field, its label on the first of its lines, and what stands behind the label.
struct Row {
    place: usize,
    /// None below the first line of a field.
    label: Option<String>,
    parts: Vec<(String, Style)>,
    /// The column of the cursor behind the label, if it stands in this line.
    cursor: Option<usize>,
}

/// Draws the form that is filled in, and tells where the cursor belongs and in how many columns a text is laid out.
pub(super) fn draw(scene: &Scene<'_>, form: &Form, layout: &Layout, buf: &mut Buffer) -> (Position, usize) {
    let labels = labels(scene, form);
    let total = usize::from(layout.footer.width);
    let widest = labels.iter().map(|label| width(label)).max().unwrap_or(0).min(total / 3);
    let label_room = SIGN + if widest == 0 { 0 } else { widest + 1 };
    let room = total.saturating_sub(label_room + 1);
    let rows = rows(scene, form, labels, room);
    let notes: Vec<_> = form.noted().iter().flat_map(|note| wrap(&scene.tell(note), total - 2)).collect();
    let most = layout.message.y.saturating_sub(layout.heads.y + 1);
    let height = u16::try_from(rows.len() + notes.len()).unwrap_or(u16::MAX).saturating_add(1).min(most);
    let area = Rect { y: layout.message.y - height, height, ..layout.message };
    Pen::new(buf, layout.message, 0).fill(scene.theme.text);
    let bar = scene.theme.bar;
    Pen::new(buf, area, 0).write(" ", bar).write(&title(scene, &form.purpose), bar).fill(bar);
    let inside = Rect { y: area.y + 1, height: area.height - 1, ..area };
    let page = usize::from(inside.height).max(1);
    let at = rows.iter().position(|row| row.cursor.is_some()).unwrap_or(0);
    // A line below the cursor stays in view: there stands what is wrong.
    let top = (at + 2).saturating_sub(page).min(rows.len().saturating_sub(page)).min(at);
    let mut cursor = Position::new(inside.x, inside.y);
    let shown = u16::try_from(rows.len() - top).unwrap_or(u16::MAX).min(inside.height);
    for (n, row) in (0..inside.height).zip(&rows[top..]) {
        let is_focused = row.place == form.focus;
        let style = if is_focused { scene.theme.strong } else { scene.theme.text };
        let sign = if is_focused && row.label.is_some() { scene.glyphs.pick("▶ ", "> ") } else { "  " };
        let mut pen = Pen::new(buf, inside, n);
        pen.write(" ", style).write(sign, style).column(
            row.label.as_deref().unwrap_or_default(),
            label_room - SIGN,
            style,
        );
        if let Some(column) = row.cursor {
            let column = u16::try_from(column).unwrap_or(u16::MAX);
            let x = pen.x().saturating_add(column).min(inside.right().saturating_sub(1));
            cursor = Position::new(x, inside.y + n);
        }
        for (part, style) in &row.parts {
            pen.write(part, *style);
        }
        pen.fill(scene.theme.text);
    }
    let below = Rect { y: inside.y + shown, height: inside.height - shown, ..inside };
    draw_notes(scene, &notes, below, buf);
    (cursor, room.saturating_sub(1))
}

/// What there is to know, below the fields; where not all of it fits, the last line says how much is left out.
fn draw_notes(scene: &Scene<'_>, notes: &[String], area: Rect, buf: &mut Buffer) {
    let room = usize::from(area.height);
    let left_out = (notes.len() > room).then(|| notes.len() + 1 - room);
    for (n, note) in (0..area.height).zip(notes) {
        let more =
            left_out.filter(|_| n + 1 == area.height).map(|count| Message::new("note-more").with("count", count));
        let said = more.map_or_else(|| note.clone(), |more| scene.tell(&more));
        Pen::new(buf, area, n).write(" ", scene.theme.text).write(&said, scene.theme.text).fill(scene.theme.text);
    }
}

/// What the fields ask. One field alone asks what the title says; that of an answer only says to what.
fn labels(scene: &Scene<'_>, form: &Form) -> Vec<String> {
    match form.fields.as_slice() {
        [only] if only.name != Name::Answer => vec![String::new()],
        fields => {
            let label = |field: &Field| field.label.clone().unwrap_or_else(|| scene.say(field.name.id()));
            fields.iter().map(label).collect()
        }
    }
}

fn rows(scene: &Scene<'_>, form: &Form, labels: Vec<String>, room: usize) -> Vec<Row> {
    let mut rows = Vec::new();
    for ((place, field), label) in form.fields.iter().enumerate().zip(labels) {
        let is_focused = place == form.focus;
        let mut lines = match field.entry.input() {
            Some(input) => {
                let columns = match field.entry {
                    Entry::Date(_) | Entry::Number(..) => SHORT.min(room),
                    Entry::Amount(_) => AMOUNT.min(room),
                    Entry::Line(_) | Entry::Lines(_) | Entry::Long(_) => room,
                    Entry::Items(..) | Entry::Several(..) | Entry::Choice { .. } => room,
                };
                let (lines, (line, column)) = wrap_typed(input.value(), input.cursor(), columns.saturating_sub(1));
                let filled = lines.into_iter().enumerate().map(|(n, text)| {
                    let blanks = " ".repeat(columns.saturating_sub(width(&text)));
                    let cursor = (is_focused && n == line).then_some(column.min(columns.saturating_sub(1)));
                    (vec![(text + &blanks, scene.theme.field)], cursor)
                });
                filled.collect()
            }
            None => vec![(chosen(scene, &field.entry, room, is_focused), is_focused.then_some(0))],
        };
        said(scene, field, room, &mut lines);
        for (n, (parts, cursor)) in lines.into_iter().enumerate() {
            let label = (n == 0).then(|| label.clone());
            rows.push(Row { place, label, parts, cursor });
        }
    }
    rows
}

type Parts = (Vec<(String, Style)>, Option<usize>);

/// What a field means in words, or what is wrong with it: behind it where there is room, else below it.
fn said(scene: &Scene<'_>, field: &Field, room: usize, lines: &mut Vec<Parts>) {
    let understood = || field.entry.understood().map(|said| (said, scene.theme.muted));
    let meant: Option<(String, Style)> = match (field.said_fault(), field.entry.date(), field.entry.amount()) {
        (Some(fault), _, _) => Some((scene.tell(&fault), scene.theme.alert)),
        (None, Some(date), _) => Some((scene.tell(&date_message(date)), scene.theme.text)),
        (None, None, Some(amount)) => Some((euros(scene.text.language(), amount), scene.theme.text)),
        (None, None, None) => understood(),
    };
    let Some((said, style)) = meant else { return };
    let text = scene.theme.text;
    let used: usize = lines.last().map_or(0, |(parts, _)| parts.iter().map(|(part, _)| width(part)).sum());
    if used + width(&said) + 3 <= room
        && let Some((parts, _)) = lines.last_mut()
    {
        parts.extend([("  ".to_owned(), text), (said, style)]);
        return;
    }
    lines.extend(wrap(&said, room).into_iter().map(|line| (vec![(line, style)], None)));
}

/// What can be chosen beside each other, the chosen one between brackets; where they do not all fit, only that one.
fn chosen(scene: &Scene<'_>, entry: &Entry, room: usize, is_focused: bool) -> Vec<(String, Style)> {
    let Entry::Choice { options, at } = entry else { return Vec::new() };
    let style = if is_focused { scene.theme.bar } else { scene.theme.field };
    let text = scene.theme.text;
    let all: usize = options.iter().map(|option| width(option) + 3).sum();
    if all <= room {
        let shown = options.iter().enumerate().map(|(place, option)| {
            if place == *at { (format!("[{option}] "), style) } else { (format!(" {option}  "), text) }
        });
        return shown.collect();
    }
    let (before, after) = (scene.glyphs.pick("◀ ", "< "), scene.glyphs.pick(" ▶", " >"));
    let option = options.get(*at).map_or("", String::as_str);
    let place = format!("  {}/{}", at + 1, options.len());
    vec![(format!("{before}{option}{after}"), style), (place, text)]
}
