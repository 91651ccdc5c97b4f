//! The page of colouring files: what has arrived, and what the selected one says and would change.

mod says;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use super::listing::{Listing, Parts};
use super::{Scene, detail};
use crate::domain::ballot::Ballot;
use crate::message::Message;
use crate::session::arrivals::{Arrival, Arrivals, State};
use crate::tui::layout::Layout;
use crate::tui::paint::{Pen, fit, width};
use crate::tui::state::Ui;
use crate::tui::update::{inbox_state, new_count};
use crate::words::mandate_message;

/// The name of a council takes at most so many columns.
const NAME: usize = 20;
/// The sign before a row takes so many columns.
const SIGN: usize = 3;

pub(super) fn draw(scene: &Scene<'_>, ui: &mut Ui, selected: usize, layout: &Layout, buf: &mut Buffer) -> Position {
    let Some(arrivals) = scene.arrivals else { return Position::new(layout.heads.x, layout.heads.y) };
    let whole = Rect { height: layout.message.y.saturating_sub(layout.heads.y), ..layout.heads };
    // What the selected file says has half of the page, or all that the list leaves.
    let count = u16::try_from(arrivals.all().len()).unwrap_or(u16::MAX);
    let height = count.saturating_add(1).max(3).min(whole.height / 2);
    let above = Layout { message: Rect { y: whole.y + height, ..layout.message }, ..*layout };
    let selected = selected.min(arrivals.all().len().saturating_sub(1));
    let rows = arrivals.all().iter().map(|arrival| vec![row(scene, arrivals, arrival, usize::from(whole.width))]);
    let title = Message::new("inbox-title")
        .with("count", arrivals.all().len())
        .with("new", new_count(arrivals))
        .with("folder", arrivals.folder());
    let listing =
        Listing { title: scene.tell(&title), rows: rows.collect(), selected, empty: scene.say("inbox-empty") };
    let cursor = listing.draw(scene, &above, &mut ui.scroll.list, buf);
    let below = Rect { y: whole.y + height, height: whole.height - height, ..whole };
    draw_said(scene, ui, arrivals, arrivals.all().get(selected), below, buf);
    cursor
}

/// What the selected file says, below a rule with its name.
fn draw_said(
    scene: &Scene<'_>,
    ui: &mut Ui,
    arrivals: &Arrivals,
    arrival: Option<&Arrival>,
    area: Rect,
    buf: &mut Buffer,
) {
    for n in 0..area.height {
        Pen::new(buf, area, n).fill(scene.theme.text);
    }
    let rule = scene.glyphs.pick("─", "-");
    let mut pen = Pen::new(buf, area, 0);
    pen.write(rule, scene.theme.line);
    if let Some(arrival) = arrival {
        let name = fit(&arrival.file, usize::from(area.width).saturating_sub(4));
        pen.write(" ", scene.theme.line).write(&name, scene.theme.strong).write(" ", scene.theme.line);
    }
    let rest = rule.repeat(pen.room());
    pen.write(&rest, scene.theme.line);
    let inside = Rect { y: area.y + 1, height: area.height.saturating_sub(1), ..area };
    let lines = arrival.map(|arrival| says::lines(scene, arrivals, arrival, usize::from(area.width).saturating_sub(3)));
    detail::draw_from(scene, &mut ui.scroll.pane, &lines.unwrap_or_default(), inside, buf);
}

/// One file: what becomes of it first, for that is what one looks for; then whose it is.
fn row(scene: &Scene<'_>, arrivals: &Arrivals, arrival: &Arrival, columns: usize) -> Parts {
    let theme = &scene.theme;
    let (word, style) = standing(scene, arrival);
    let words = arrivals.all().iter().map(|other| width(&standing(scene, other).0)).max().unwrap_or(0);
    let mut parts = vec![(format!("{word}{}", " ".repeat(words - width(&word))), style)];
    let text = theme.text;
    let mut used = SIGN + words + 2;
    parts.push(("  ".to_owned(), text));
    if let Ok(arrived) = &arrival.what {
        let Ballot { council, version, mandate, .. } = &arrived.ballot;
        let names = scene.meeting.region().councils.iter().map(|council| width(&council.name));
        let widest = names.max().unwrap_or(0).min(NAME);
        let council = fit(&scene.meeting.region().council(*council).name, widest);
        let head = format!("{council}{}  v{version:<3} ", " ".repeat(widest - width(&council)));
        used += width(&head);
        parts.push((head, text));
        let mandate = scene.tell(&mandate_message(mandate));
        let file = format!("  {}", arrival.file);
        let room = columns.saturating_sub(used + 1);
        let both = width(&mandate) + width(&file) <= room;
        parts.push((fit(&mandate, if both { room } else { room.saturating_sub(width(&file)).max(room / 2) }), text));
        let left = room.saturating_sub(parts.last().map_or(0, |(part, _)| width(part)));
        parts.push((fit(&file, left), theme.muted));
    } else {
        parts.push((fit(&arrival.file, columns.saturating_sub(used + 1)), text));
    }
    parts
}

/// What becomes of a file, in a word.
fn standing(scene: &Scene<'_>, arrival: &Arrival) -> (String, Style) {
    let theme = &scene.theme;
    match inbox_state(arrival) {
        Some(State::New) => (scene.say("inbox-new"), theme.live),
        Some(State::Taken) => (scene.say("inbox-taken"), theme.text),
        Some(State::Older { than }) => (scene.tell(&Message::new("inbox-older").with("version", *than)), theme.muted),
        Some(State::Conflict { .. }) => (scene.say("inbox-conflict"), theme.alert),
        None => (scene.say("inbox-fault"), theme.alert),
    }
}
