//! Lists: what a search found, councils, actions by name, who is at the table.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::listing::Listing;
use super::page::KEYS;
use super::{Scene, footer};
use crate::domain::council::Presence;
use crate::domain::id::{CouncilIx, WeightIx};
use crate::message::Message;
use crate::search::{Hit, Target};
use crate::tui::action::Action;
use crate::tui::keymap::Context;
use crate::tui::layout::Layout;
use crate::tui::paint::{Pen, fit, width};
use crate::tui::state::{Mode, Narrowing, Offer, Room, Subject, Ui};
use crate::words::percent;

/// A list above a line in which one types: it takes the place of the explanation, so that the table stays in view.
pub(super) fn draw_choice(scene: &Scene<'_>, ui: &mut Ui, layout: &Layout, buf: &mut Buffer) -> Option<Position> {
    let is_searching = ui.is_searching();
    let Ui { modes, scroll, room, indexed, .. } = ui;
    let Some(Mode::Choice(choice)) = modes.last() else { return None };
    let area = Rect { width: layout.body.width, height: layout.title.height + layout.detail.height, ..layout.title };
    for n in 0..area.height {
        Pen::new(buf, area, n).fill(scene.theme.text);
    }
    let (label, count) = match &choice.subject {
        Subject::Search(it) if is_searching => ("list-search-going", it.hits.len()),
        Subject::Search(it) => ("list-search", it.hits.len()),
        Subject::Council(hits) => ("list-councils", hits.len()),
        Subject::Action(places) => ("list-actions", places.len()),
        Subject::Filter(_, places) => ("list-filters", places.len()),
    };
    let title = scene.tell(&Message::new(label).with("count", count));
    Pen::new(buf, area, 0).write(" ", scene.theme.bar).write(&title, scene.theme.bar).fill(scene.theme.bar);
    let list = Rect { y: area.y + 1, height: area.height - 1, ..area };
    let page = usize::from(list.height).max(1);
    let top = &mut scroll.list;
    *top = (*top).clamp((choice.selected + 1).saturating_sub(page), choice.selected);
    for (line, place) in (0..list.height).zip(*top..count) {
        let is_selected = place == choice.selected;
        let mut pen = Pen::new(buf, list, line);
        let style = if is_selected { scene.theme.row } else { scene.theme.text };
        pen.write(if is_selected { scene.glyphs.pick("▶ ", "> ") } else { "  " }, style);
        match &choice.subject {
            Subject::Search(it) => {
                let find = it.hits.get(place).zip(indexed.as_ref());
                if let Some(hit) = find.and_then(|(find, known)| it.hits.hit(&known.index, find)) {
                    write_hit(scene, &mut pen, &hit, style);
                }
            }
            Subject::Council(hits) => {
                if let Some(hit) = hits.get(place) {
                    write_hit(scene, &mut pen, hit, style);
                }
            }
            Subject::Filter(all, places) => {
                if let Some(offer) = places.get(place).and_then(|&place| all.get(place)) {
                    write_offer(scene, &mut pen, offer, style);
                }
            }
            Subject::Action(places) => {
                if let Some(&action) = places.get(place) {
                    write_action(scene, *room, &mut pen, action, style);
                }
            }
        }
        if is_selected {
            pen.fill(style);
        }
    }
    Pen::new(buf, layout.message, 0).fill(scene.theme.text);
    Some(footer::draw_input(scene, &choice.input, "/ ", layout.message, buf))
}

fn write_hit(scene: &Scene<'_>, pen: &mut Pen<'_>, hit: &Hit, style: ratatui::style::Style) {
    let meeting = scene.meeting;
    let before = match hit.target {
        Target::Item(item) => {
            let title = scene.title(item);
            if *title == *hit.text { String::new() } else { format!("{title}: ") }
        }
        Target::Council(council) => {
            let council = meeting.region().council(council);
            if *council.name == *hit.text { String::new() } else { format!("{}: ", council.name) }
        }
        Target::Term(term) => {
            let word = meeting.term(term).map_or("", |term| term.term.as_str());
            if *word == *hit.text { scene.say("list-term") } else { format!("{}{word}: ", scene.say("list-term")) }
        }
        Target::Contribution(contribution) => {
            let cell = meeting.contribution(contribution).map(|contribution| contribution.cell);
            let council = cell.map_or("", |cell| &meeting.region().council(cell.council).name);
            let number = cell.map_or("", |cell| &meeting.agenda().item(cell.item).number);
            format!("{number} {council}, {}: ", scene.say(hit.kind_id()))
        }
        Target::Remark(cell) => {
            let council = &meeting.region().council(cell.council).name;
            format!("{} {council}: ", meeting.agenda().item(cell.item).number)
        }
    };
    pen.write(&before, style);
    let (text, matched) = around(&hit.text, &hit.matched, pen.room());
    pen.picked(&text, &matched, style, scene.theme.matched);
}

/// The part of a long text in which the match stands.
fn around(text: &str, matched: &[usize], room: usize) -> (String, Vec<usize>) {
    let first = matched.first().copied().unwrap_or(0);
    if width(text) <= room || first < room / 2 {
        return (text.to_owned(), matched.to_vec());
    }
    let skip = first.saturating_sub(room / 3);
    let text: String = std::iter::once('…').chain(text.chars().skip(skip)).collect();
    (text, matched.iter().filter(|&&m| m >= skip).map(|m| m - skip + 1).collect())
}

/// The key of a filter, where it has one, how many items it keeps, and what it is called.
fn write_offer(scene: &Scene<'_>, pen: &mut Pen<'_>, offer: &Offer, style: ratatui::style::Style) {
    let keys = match &offer.filter {
        Narrowing::Points(filter) => scene.keymap.names(Context::Table, Action::Filter(*filter), scene.text),
        Narrowing::Items(_) => String::new(),
    };
    let count = scene.text.language().number(i64::try_from(offer.count).unwrap_or(i64::MAX));
    pen.keys(&keys, FILTER_KEYS, scene.theme.key, style).right(&count, COUNT, style);
    pen.write("  ", style).write(&offer.name, style);
}

fn write_action(scene: &Scene<'_>, room: Room, pen: &mut Pen<'_>, place: usize, style: ratatui::style::Style) {
    let scale = scene.meeting.scale();
    let Some(action) = room.choice(scale, place) else { return };
    let keys = scene.keymap.names(room.context(), action, scene.text);
    pen.keys(&keys, KEYS, scene.theme.key, style).write("  ", style).write(&action.name(scene.text, scale), style);
}

/// Who is at the table.
pub(super) fn draw_presence(scene: &Scene<'_>, ui: &mut Ui, layout: &Layout, buf: &mut Buffer) -> Position {
    let region = scene.meeting.region();
    let text = scene.theme.text;
    let title = scene.tell(
        &Message::new("list-presence").with("present", scene.meeting.present()).with("councils", region.councils.len()),
    );
    let widest = region.councils.iter().map(|council| width(&council.name)).max().unwrap_or(0).min(MOST_NAME);
    let words = ["presence-present", "presence-absent"].map(|id| width(&scene.say(id)));
    let word_widest = words.into_iter().max().unwrap_or(0);
    let row = |council| {
        let it = region.council(council);
        let (sign, word) = match scene.meeting.presence(council) {
            Presence::Present => (scene.glyphs.pick("✓", "v"), "presence-present"),
            Presence::Absent => (scene.glyphs.pick("–", "-"), "presence-absent"),
        };
        let name = fit(&it.name, widest);
        let blanks = " ".repeat(widest - width(&name));
        let shares: String = (0..region.weights.len()).map(|key| share(scene, council, WeightIx::at(key))).collect();
        let group = region.group_of(council).and_then(|group| region.groups.get(group.index()));
        let word = scene.say(word);
        let group = group.map_or_else(String::new, |group| {
            format!("{}   {}", " ".repeat(word_widest.saturating_sub(width(&word))), group.name)
        });
        vec![vec![(format!("{name}{blanks}{shares}   {sign} {word}{group}"), text)]]
    };
    let order = region.in_order();
    let selected = order.iter().position(|&council| council == ui.column).unwrap_or(0);
    let rows = order.into_iter().map(row).collect();
    Listing { title, rows, selected, empty: String::new() }.draw(scene, layout, &mut ui.scroll.list, buf)
}

/// The columns of the key of a filter, and of how many items it keeps.
const FILTER_KEYS: usize = 4;
const COUNT: usize = 7;
/// The part of a council of what all weigh under a key; with several keys it says of which.
fn share(scene: &Scene<'_>, council: CouncilIx, key: WeightIx) -> String {
    let region = scene.meeting.region();
    let share = match region.weight(council, key) {
        Some(weight) => format!("{:>5} %", percent(weight, region.total(key))),
        None => format!("{:>7}", "?"),
    };
    match region.weights.get(key.index()).filter(|_| region.weights.len() > 1) {
        Some(key) => format!("{share} {}", fit(&key.name, MOST_KEY)),
        None => share,
    }
}

/// The name of a key takes at most so many columns in a list.
const MOST_KEY: usize = 16;

/// A name takes at most so many columns in a list.
const MOST_NAME: usize = 40;
