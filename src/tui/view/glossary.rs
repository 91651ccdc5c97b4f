//! The words of the dossier: a list to choose from by typing, and what the selected one means in full.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use super::{Scene, detail, footer};
use crate::domain::glossary::Term;
use crate::domain::id::ItemIx;
use crate::message::Message;
use crate::tui::action::{Action, Desk, Lexicon};
use crate::tui::keymap::Context;
use crate::tui::layout::Layout;
use crate::tui::paint::{Pen, fit, width, wrap};
use crate::tui::state::{Glossary, LookedUp, Stage, Ui};
use crate::words::source_message;

/// From this width on the meaning stands beside the list.
const BESIDE: u16 = 110;
/// More items than this are not named.
const NAMED: usize = 24;
/// In a larger dossier it is not looked up where a word stands.
const LOOKED_UP: usize = 5_000;

/// What the line of keys offers while one types.
pub(super) const LOOKUP: &[Action] =
    &[Action::Up, Action::Accept, Action::Cancel, Action::Raise, Action::DetailDown, Action::Undo];
/// What it offers when letters do something with the selected word.
pub(super) const CHOOSING: &[Action] = &[
    Action::Up,
    Action::Lexicon(Lexicon::Type),
    Action::Raise,
    Action::Desk(Desk::Change),
    Action::Lexicon(Lexicon::Remove),
    Action::Cancel,
    Action::DetailDown,
    Action::Undo,
];

pub(super) fn draw(scene: &Scene<'_>, ui: &mut Ui, glossary: &Glossary, layout: &Layout, buf: &mut Buffer) -> Position {
    let height = layout.message.y.saturating_sub(layout.heads.y);
    let area = Rect { height, width: layout.body.width, ..layout.heads };
    for n in 0..area.height {
        Pen::new(buf, area, n).fill(scene.theme.text);
    }
    let shown = glossary.shown(scene.meeting);
    let bar = scene.theme.bar;
    Pen::new(buf, area, 0).write(" ", bar).write(&title(scene, glossary, &shown), bar).fill(bar);
    let line = Rect { y: area.y + 1, height: 1, ..area };
    let typed = draw_line(scene, glossary, line, buf);
    let rest = Rect { y: area.y + 2, height: area.height.saturating_sub(2), ..area };
    let place = glossary.place(&shown);
    let Some(term) = shown.get(place).and_then(|it| scene.meeting.term(it.term)) else {
        let id = if glossary.query().is_empty() { "glossary-empty" } else { "glossary-not-found" };
        let said = scene.tell(&Message::new(id).with("query", glossary.query()));
        for (n, said) in (1..rest.height).zip(wrap(&said, usize::from(rest.width).saturating_sub(2))) {
            Pen::new(buf, rest, n).write(" ", scene.theme.text).write(&said, scene.theme.text);
        }
        return typed.unwrap_or(Position::new(rest.x, rest.y));
    };
    let (list, below) = parts(rest, shown.len());
    let page = usize::from(list.height).max(1);
    ui.scroll.list = ui.scroll.list.clamp((place + 1).saturating_sub(page), place);
    for (n, (at, it)) in (0..list.height).zip(shown.iter().enumerate().skip(ui.scroll.list)) {
        if let Some(term) = scene.meeting.term(it.term) {
            draw_row(scene, it, term, at == place, Rect { y: list.y + n, height: 1, ..list }, buf);
        }
    }
    let cursor = Position::new(list.x, list.y + u16::try_from(place - ui.scroll.list).unwrap_or(0));
    draw_meaning(scene, ui, term, below, buf);
    typed.unwrap_or(cursor)
}

/// How many words there are or were found, and how many the item speaks of.
fn title(scene: &Scene<'_>, glossary: &Glossary, shown: &[LookedUp]) -> String {
    let here = glossary.item.map(|item| (item, scene.meeting.terms_of(item).len())).filter(|(_, here)| *here > 0);
    let count = scene.meeting.glossary().count();
    let all = match here {
        Some((item, here)) => Message::new("glossary-title-item")
            .with("count", count)
            .with("here", here)
            .with("sign", mark(scene).trim())
            .with("item", scene.meeting.agenda().item(item).number.as_str()),
        None => Message::new("glossary-title").with("count", count),
    };
    if glossary.query().is_empty() {
        return scene.tell(&all);
    }
    format!("{} · {}", scene.tell(&all), scene.tell(&Message::new("glossary-found").with("count", shown.len())))
}

/// The line in which one types, with where the cursor stands; when one does not type, only what was typed.
fn draw_line(scene: &Scene<'_>, glossary: &Glossary, area: Rect, buf: &mut Buffer) -> Option<Position> {
    match glossary.stage {
        Stage::Typing => Some(footer::draw_input(scene, &glossary.input, " / ", area, buf)),
        Stage::Choosing => {
            let said = match glossary.query() {
                "" => String::new(),
                query => format!(" / {query}"),
            };
            Pen::new(buf, area, 0).write(&said, scene.theme.muted);
            None
        }
    }
}

/// The list, and the room for what a word means: beside it where the screen is wide, else below.
fn parts(area: Rect, rows: usize) -> (Rect, Rect) {
    if area.width >= BESIDE {
        let list = (area.width * 2 / 5).clamp(40, 72);
        let below = Rect { x: area.x + list, width: area.width - list, ..area };
        return (Rect { width: list, ..area }, below);
    }
    let wanted = u16::try_from(rows).unwrap_or(u16::MAX);
    let list = wanted.min(area.height / 2).max(1).min(area.height);
    let below = Rect { y: area.y + list, height: area.height - list, ..area };
    (Rect { height: list, ..area }, below)
}

/// The sign before a word that the item speaks of.
fn mark(scene: &Scene<'_>) -> &'static str {
    scene.glyphs.pick("• ", "* ")
}

fn draw_row(scene: &Scene<'_>, it: &LookedUp, term: &Term, is_selected: bool, area: Rect, buf: &mut Buffer) {
    let (style, muted) =
        if is_selected { (scene.theme.row, scene.theme.row_muted) } else { (scene.theme.text, scene.theme.muted) };
    // One column stays free between the list and what stands beside it.
    let mut pen = Pen::new(buf, Rect { width: area.width.saturating_sub(1), ..area }, 0);
    pen.write(if is_selected { scene.glyphs.pick("▶ ", "> ") } else { "  " }, style);
    pen.write(if it.is_here { mark(scene) } else { "  " }, style);
    let shown = fit(&term.term, pen.room());
    pen.picked(&shown, &it.matched, style, scene.theme.matched);
    if !term.aliases.is_empty() {
        pen.write(&format!(" · {}", term.aliases.join(", ")), muted);
    }
    if is_selected {
        pen.fill(muted);
    }
}

/// The word between two rules, and below it what it means, scrolled as far as one went.
fn draw_meaning(scene: &Scene<'_>, ui: &mut Ui, term: &Term, area: Rect, buf: &mut Buffer) {
    let rule = scene.glyphs.pick("─", "-");
    let mut pen = Pen::new(buf, area, 0);
    pen.write(rule, scene.theme.line).write(" ", scene.theme.text);
    let name = fit(&term.term, pen.room().saturating_sub(2));
    pen.write(&name, scene.theme.strong).write(" ", scene.theme.text);
    let rest = rule.repeat(pen.room());
    pen.write(&rest, scene.theme.line);
    let inside = Rect { y: area.y + 1, height: area.height.saturating_sub(1), ..area };
    if inside.height > 0 {
        let lines = lines(scene, term, usize::from(inside.width).saturating_sub(2));
        // What lies under this page keeps its own place.
        std::mem::swap(&mut ui.scroll.detail, &mut ui.scroll.meaning);
        detail::draw_lines(scene, ui, &lines, inside, buf);
        std::mem::swap(&mut ui.scroll.detail, &mut ui.scroll.meaning);
    }
}

fn lines(scene: &Scene<'_>, term: &Term, columns: usize) -> Vec<(String, Style)> {
    let mut lines = detail::Lines { columns, lines: Vec::new() };
    let muted = scene.theme.muted;
    lines.add(&term.text, scene.theme.text);
    if !term.aliases.is_empty() {
        lines.add(&scene.tell(&Message::new("glossary-aliases").with("names", term.aliases.join(", "))), muted);
    }
    if let Some(source) = &term.source {
        lines.add(&scene.tell(&source_message(source)), muted);
    }
    if scene.meeting.agenda().len() <= LOOKED_UP {
        let items = scene.meeting.items_with(term);
        let numbers: Vec<_> = items.iter().map(|&item| scene.meeting.agenda().item(item).number.as_str()).collect();
        let mut named = numbers[..numbers.len().min(NAMED)].join(", ");
        if numbers.len() > NAMED {
            named += ", …";
        }
        lines.add(&scene.tell(&Message::new("glossary-items").with("count", items.len()).with("items", named)), muted);
    }
    lines.lines
}

/// What tells how many words of an item are explained, and with which key: the longest form that fits.
pub(super) fn hint(scene: &Scene<'_>, item: ItemIx, room: usize) -> Option<String> {
    let count = Some(scene.meeting.terms_of(item).len()).filter(|&count| count > 0)?;
    let context = if scene.home.is_some() { Context::Home } else { Context::Table };
    let key = scene.keymap.chords(context, Action::Lexicon(Lexicon::Show)).next()?.name(scene.text);
    let said = |id| scene.tell(&Message::new(id).with("key", key.as_str()).with("count", count));
    let forms = [said("glossary-hint"), said("glossary-hint-short")];
    forms.iter().find(|form| width(form) <= room).or(forms.last()).cloned()
}
