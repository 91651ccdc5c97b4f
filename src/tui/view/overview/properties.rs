//! How many items have each value of a property, how those stand that are coloured, and which they are.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use super::{sign, take, take_end};
use crate::domain::property::{Breakdown, Having, Property, Row};
use crate::domain::tally::RollUp;
use crate::message::Message;
use crate::tui::paint::{Pen, fit, width, wrap};
use crate::tui::state::{Overview, Ui};
use crate::tui::view::Scene;
use crate::words::{having_message, property_message};

/// The columns of the counts.
const COUNTS: [(&str, u16); 7] = [
    ("heads-items", 8),
    ("heads-coloured", 7),
    ("heads-carried", 10),
    ("heads-conditional", 5),
    ("heads-none", 6),
    ("heads-open", 6),
    ("heads-settled", 8),
];
/// A bar takes so many columns, and is left out where there is room for fewer.
const BAR: (u16, u16) = (5, 24);
/// The values take so many columns at the least; at the most so large a part of the screen.
const NAME: (usize, u16) = (14, 4);
/// The names of the items take at most so many lines.
const NAMED: usize = 6;

pub(super) fn draw(scene: &Scene<'_>, ui: &mut Ui, overview: Overview, mut area: Rect, buf: &mut Buffer) -> Position {
    let properties = Property::used(scene.meeting);
    let columns = usize::from(area.width).saturating_sub(2);
    let Some(property) = properties.get(overview.property.min(properties.len().saturating_sub(1))) else {
        for (n, line) in (1..area.height).zip(wrap(&scene.say("overview-no-properties"), columns)) {
            Pen::new(buf, area, n).write(" ", scene.theme.text).write(&line, scene.theme.text);
        }
        return Position::new(area.x, area.y);
    };
    draw_choice(scene, &properties, property, take(&mut area, 1), buf);
    let breakdown = property.breakdown(scene.meeting, scene.tally);
    for line in wrap(&counted(scene, property, &breakdown), columns) {
        Pen::new(buf, take(&mut area, 1), 0).write(" ", scene.theme.text).write(&line, scene.theme.muted);
    }
    let selected = overview.line().min(breakdown.rows.len().saturating_sub(1));
    let named = breakdown.rows.get(selected).map(|row| named(scene, row, columns)).unwrap_or_default();
    let below = take_end(&mut area, named.len() + 1);
    let numbers: u16 = COUNTS.iter().map(|(_, columns)| columns).sum();
    let values = breakdown.rows.iter().map(|row| width(&value(scene, property, row))).max().unwrap_or(0);
    let most = usize::from((area.width / NAME.1).max(area.width.saturating_sub(numbers + 56)));
    let name = values.clamp(NAME.0, most.max(NAME.0));
    let spare = usize::from(area.width).saturating_sub(usize::from(numbers) + name + 5);
    let bar = if spare >= usize::from(BAR.0) { spare.min(usize::from(BAR.1)) } else { 0 };
    draw_heads(scene, property, name, take(&mut area, 1), buf);
    let page = usize::from(area.height).max(1);
    ui.scroll.list = ui.scroll.list.clamp((selected + 1).saturating_sub(page), selected);
    let mut cursor = Position::new(area.x, area.y);
    for (line, place) in (0..area.height).zip(ui.scroll.list..breakdown.rows.len()) {
        let row = &breakdown.rows[place];
        let is_selected = place == selected;
        let style = if is_selected { scene.theme.row_muted } else { scene.theme.text };
        if is_selected {
            cursor.y = area.y + line;
        }
        let mut pen = Pen::new(buf, area, line);
        let value = value(scene, property, row);
        let strong = if is_selected { scene.theme.row } else { scene.theme.text };
        pen.write(sign(scene, is_selected), strong).column(&fit(&value, name), name, strong);
        write_counts(scene, &mut pen, row, style);
        if bar > 0 {
            pen.write("  ", style);
            write_bar(scene, &mut pen, row.counted, bar, style);
        }
        if is_selected {
            pen.fill(style);
        }
    }
    // What is named follows the rows, wherever those end.
    let rows = u16::try_from(breakdown.rows.len() - ui.scroll.list).unwrap_or(u16::MAX).min(area.height);
    draw_named(scene, property, breakdown.rows.get(selected), &named, Rect { y: area.y + rows, ..below }, buf);
    cursor
}

/// The properties, the one that is counted between brackets.
fn draw_choice(scene: &Scene<'_>, all: &[Property], chosen: &Property, area: Rect, buf: &mut Buffer) {
    let text = scene.theme.text;
    let mut pen = Pen::new(buf, area, 0);
    pen.write(" ", text).write(scene.glyphs.pick("←→ ", "<> "), scene.theme.key).write(" ", text);
    for property in all {
        let name = scene.tell(&property_message(scene.meeting, property));
        if property == chosen {
            pen.write(&format!("[{name}]"), scene.theme.strong);
        } else {
            pen.write(&format!(" {name} "), text);
        }
    }
}

/// How many items have a value, and how many of those more than one: these are counted at each.
fn counted(scene: &Scene<'_>, property: &Property, breakdown: &Breakdown) -> String {
    let id = if breakdown.several == 0 { "overview-property" } else { "overview-property-several" };
    let message = Message::new(id)
        .with("count", breakdown.items)
        .with("several", breakdown.several)
        .with("property", property_message(scene.meeting, property));
    scene.tell(&message)
}

/// What a row is called.
fn value(scene: &Scene<'_>, property: &Property, row: &Row) -> String {
    let without = || scene.tell(&having_message(scene.meeting, &Having { property: property.clone(), value: None }));
    row.value.clone().unwrap_or_else(without)
}

fn draw_heads(scene: &Scene<'_>, property: &Property, name: usize, area: Rect, buf: &mut Buffer) {
    let bar = scene.theme.bar;
    let mut pen = Pen::new(buf, area, 0);
    pen.write("  ", bar).column(&scene.tell(&property_message(scene.meeting, property)), name, bar);
    for (id, columns) in COUNTS {
        pen.right(&scene.say(id), usize::from(columns), bar);
    }
    pen.fill(bar);
}

fn write_counts(scene: &Scene<'_>, pen: &mut Pen<'_>, row: &Row, style: Style) {
    let RollUp { coloured, support, conditional, no_support, open, settled } = row.counted;
    let items = i64::try_from(row.items.len()).unwrap_or(i64::MAX);
    let counts = [items].into_iter().chain([coloured, support, conditional, no_support, open, settled].map(i64::from));
    for (count, (_, columns)) in counts.zip(COUNTS) {
        pen.right(&scene.text.language().number(count), usize::from(columns), style);
    }
}

/// Of the coloured items: with support, then under conditions; by pattern as well as by colour.
fn write_bar(scene: &Scene<'_>, pen: &mut Pen<'_>, counted: RollUp, length: usize, style: Style) {
    let all = usize::try_from(counted.coloured).unwrap_or(usize::MAX);
    let cells = |n: u32| (n as usize * length).checked_div(all).unwrap_or(0);
    let (green, both) = (cells(counted.support), cells(counted.support + counted.conditional));
    let part = |n: usize, unicode, ascii| scene.glyphs.pick(unicode, ascii).repeat(n);
    pen.write(&part(green, "█", "#"), style)
        .write(&part(both - green, "▒", "+"), style)
        .write(&part(if all == 0 { 0 } else { length - both }, "·", "."), style);
}

/// The items of a row by number and title, in as many lines as there is room for.
fn named(scene: &Scene<'_>, row: &Row, columns: usize) -> Vec<String> {
    let titles: Vec<_> = row.items.iter().take(NAMED * columns).map(|&item| scene.title(item)).collect();
    let mut lines = wrap(&titles.join(" · "), columns);
    if lines.len() > NAMED {
        lines.truncate(NAMED);
        if let Some(last) = lines.last_mut() {
            *last = fit(&format!("{last} …"), columns);
        }
    }
    lines.retain(|line| !line.is_empty());
    lines
}

fn draw_named(
    scene: &Scene<'_>,
    property: &Property,
    row: Option<&Row>,
    named: &[String],
    area: Rect,
    buf: &mut Buffer,
) {
    let Some(row) = row else { return };
    let having = Having { property: property.clone(), value: row.value.clone() };
    let rule = scene.glyphs.pick("─", "-");
    let mut pen = Pen::new(buf, area, 0);
    let name = fit(&scene.tell(&having_message(scene.meeting, &having)), pen.room().saturating_sub(4));
    pen.write(rule, scene.theme.line).write(" ", scene.theme.text).write(&name, scene.theme.strong);
    let rest = rule.repeat(pen.room().saturating_sub(1));
    pen.write(" ", scene.theme.line).write(&rest, scene.theme.line);
    for (n, line) in (1..area.height).zip(named) {
        Pen::new(buf, area, n).write(" ", scene.theme.text).write(line, scene.theme.text);
    }
}
