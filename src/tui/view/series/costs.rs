//! The costs: every amount with what each council pays of it, the support that it has, and what all come to.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use super::super::listing::{Listing, Parts};
use super::super::{Scene, money};
use super::{SIGN, item_row};
use crate::domain::agenda::Item;
use crate::domain::cost::{Cost, Euros, Totals, totals};
use crate::domain::id::{CouncilIx, ItemIx};
use crate::message::Message;
use crate::tui::layout::Layout;
use crate::tui::paint::{Pen, fit, width, wrap};
use crate::tui::state::{CarriedRow, Seen, Ui, cost_rows, seen_as};
use crate::words::{cents, euros};

/// The columns of the table.
struct Columns {
    name: usize,
    amount: usize,
    /// The councils in view.
    councils: Vec<CouncilIx>,
    share: usize,
    /// Whether there are councils before and behind those in view.
    more: (bool, bool),
}

/// Names are readable from so many columns on.
const NAME_LEAST: usize = 20;

pub(super) fn draw(
    scene: &Scene<'_>,
    ui: &mut Ui,
    selected: usize,
    seen: &[Seen],
    layout: &Layout,
    buf: &mut Buffer,
) -> Position {
    let agenda = scene.meeting.agenda();
    let rows = cost_rows(agenda, ui.item());
    let as_seen = |item: ItemIx| {
        let Item { costs, .. } = agenda.item(item);
        costs.iter().enumerate().map(move |(place, cost)| seen_as(cost, item, place, seen)).collect::<Vec<_>>()
    };
    let all: Vec<Cost> = agenda.walk().into_iter().flat_map(as_seen).collect();
    let totals = totals(scene.meeting.region(), &all);
    let room = usize::from(layout.body.width).saturating_sub(SIGN + 1);
    let columns = columns(scene, &totals, &all, ui.scroll.across, room);
    ui.scroll.across = columns.councils.first().map_or(0, |council| council.index());
    let area = Rect { height: layout.message.y.saturating_sub(layout.heads.y), ..layout.heads };
    let below = below(scene, &totals, &all, &columns, usize::from(area.width).saturating_sub(2));
    let below_height = u16::try_from(below.len()).unwrap_or(u16::MAX).min(area.height / 2);
    let list = Rect { y: area.y + 1, height: area.height.saturating_sub(1 + below_height), ..area };
    let row = |row: &CarriedRow| match *row {
        CarriedRow::Item(item) => item_row(scene, item, &said_of(scene, item), columns.room()),
        CarriedRow::Entry(item, place) => agenda
            .item(item)
            .costs
            .get(place)
            .map_or_else(Vec::new, |cost| cost_row(scene, cost, item, place, seen, &columns)),
    };
    let listing = Listing {
        title: heads(scene, &columns),
        selected: selected.min(rows.len().saturating_sub(1)),
        rows: rows.iter().map(row).collect(),
        empty: scene.say("list-costs-empty"),
    };
    for n in 0..area.height {
        Pen::new(buf, area, n).fill(scene.theme.text);
    }
    let title = Message::new("list-costs")
        .with("count", all.len())
        .with("total", euros(scene.text.language(), totals.divided.plus(totals.undivided)));
    Pen::new(buf, area, 0)
        .write(" ", scene.theme.bar)
        .write(&scene.tell(&title), scene.theme.bar)
        .fill(scene.theme.bar);
    let cursor = listing.draw_in(scene, list, &mut ui.scroll.list, buf);
    let foot = Rect { y: list.y + list.height, height: below_height, ..area };
    for (n, (line, style)) in (0..foot.height).zip(&below) {
        Pen::new(buf, foot, n).write(line, *style).fill(*style);
    }
    cursor
}

impl Columns {
    /// How wide a row is.
    fn room(&self) -> usize {
        self.name + self.amount + self.councils.len() * self.share
    }

    fn line(&self, name: &str, amount: &str, shares: impl Fn(CouncilIx) -> String) -> String {
        let name = fit(name, self.name);
        let mut line = format!("{name}{}", " ".repeat(self.name - width(&name)));
        line += &right(amount, self.amount);
        for &council in &self.councils {
            line += &right(&shares(council), self.share);
        }
        line
    }
}

fn right(text: &str, columns: usize) -> String {
    let text = fit(text, columns);
    format!("{}{text}", " ".repeat(columns - width(&text)))
}

/// As many councils as fit beside names that can be read; amounts are never cut.
fn columns(scene: &Scene<'_>, totals: &Totals, all: &[Cost], left: usize, room: usize) -> Columns {
    let (language, region) = (scene.text.language(), scene.meeting.region());
    let written = |amount: Euros| width(&cents(language, amount));
    let amounts = all.iter().map(|cost| cost.amount).chain([totals.divided, totals.undivided]);
    let amount = amounts.map(written).max().unwrap_or(0).max(8) + 2;
    let parts = totals.shares.iter().map(|(_, share)| written(*share));
    let singles = all.iter().flat_map(|cost| cost.shares(region).unwrap_or_default()).map(|(_, share)| written(share));
    let shorts = region.councils.iter().map(|council| width(&council.short).min(12));
    let share = parts.chain(singles).chain(shorts).max().unwrap_or(0) + 2;
    let count = region.councils.len();
    // Where not all fit, the sign that says so stands behind them.
    let all_fit = room >= NAME_LEAST + amount + count * share;
    let room = if all_fit { room } else { room.saturating_sub(SIGN) };
    let shown = (room.saturating_sub(NAME_LEAST + amount) / share).clamp(1, count.max(1)).min(count);
    let left = left.min(count - shown);
    Columns {
        name: room.saturating_sub(amount + shown * share),
        amount,
        councils: (left..left + shown).map(CouncilIx::at).collect(),
        share,
        more: (left > 0, left + shown < count),
    }
}

fn heads(scene: &Scene<'_>, columns: &Columns) -> String {
    let region = scene.meeting.region();
    let before = if columns.more.0 { scene.glyphs.pick(" ◀", " <") } else { "" };
    let behind = if columns.more.1 { scene.glyphs.pick(" ▶", " >") } else { "" };
    let name = format!("{}{before}", scene.say("heads-cost"));
    // The sign before a row is wider than the blank before a title.
    let line = columns.line(&name, &scene.say("heads-amount"), |council| region.council(council).short.clone());
    format!("  {line}{behind}")
}

/// How an item that costs something stands, in a few words.
fn said_of(scene: &Scene<'_>, item: ItemIx) -> String {
    if scene.meeting.agenda().item(item).costs.is_empty() {
        scene.say("costs-none-here")
    } else {
        money::standing(scene, item)
    }
}

fn cost_row(
    scene: &Scene<'_>,
    cost: &Cost,
    item: ItemIx,
    place: usize,
    seen: &[Seen],
    columns: &Columns,
) -> Vec<Parts> {
    let (theme, region, language) = (&scene.theme, scene.meeting.region(), scene.text.language());
    let as_seen = seen_as(cost, item, place, seen);
    let shares = as_seen.shares(region);
    let share = |council: CouncilIx| match &shares {
        Some(shares) => shares.get(council.index()).map_or_else(String::new, |(_, share)| cents(language, *share)),
        None => scene.glyphs.pick("–", "-").to_owned(),
    };
    let mut rows: Vec<Parts> = Vec::new();
    let lines = wrap(&cost.name, columns.name.saturating_sub(3));
    for (n, part) in lines.iter().enumerate() {
        let part = format!("  {part}");
        rows.push(if n == 0 {
            vec![(columns.line(&part, &cents(language, cost.amount), share), theme.text)]
        } else {
            vec![(part, theme.text)]
        });
    }
    let below = |text: &str, style: Style| {
        let lines = wrap(text, columns.room().saturating_sub(4));
        lines.into_iter().map(|line| vec![(format!("    {line}"), style)]).collect::<Vec<Parts>>()
    };
    let is_seen = as_seen.key != cost.key;
    let standing = money::divided(scene, cost);
    let mut facts = vec![if is_seen {
        let seen = Message::new("cost-seen-by").with("key", money::key_name(scene, &as_seen));
        scene.tell(&seen.with("standing", standing))
    } else {
        scene.tell(&standing)
    }];
    facts.extend(money::carried_by(scene, &as_seen, item));
    facts.extend(cost.note.clone());
    rows.extend(below(&facts.join(" · "), if is_seen { theme.live } else { theme.muted }));
    if let Some(unknown) = money::unknown_of(scene, &as_seen) {
        rows.extend(below(&unknown, theme.notice));
    }
    rows
}

/// What all come to, for each council; and below it what is not in that.
fn below(scene: &Scene<'_>, totals: &Totals, all: &[Cost], columns: &Columns, room: usize) -> Vec<(String, Style)> {
    if all.is_empty() {
        return Vec::new();
    }
    let (theme, language) = (&scene.theme, scene.text.language());
    let share = |council: CouncilIx| {
        totals.shares.get(council.index()).map_or_else(String::new, |(_, share)| cents(language, *share))
    };
    let line = columns.line(&scene.say("costs-divided"), &cents(language, totals.divided), share);
    let mut lines = vec![(format!("   {line}"), theme.bar)];
    if totals.undivided.cents > 0 {
        let undivided = all.iter().filter(|cost| cost.shares(scene.meeting.region()).is_none()).count();
        let said =
            Message::new("costs-undivided").with("amount", euros(language, totals.undivided)).with("count", undivided);
        lines.extend(wrap(&scene.tell(&said), room).into_iter().map(|line| (format!(" {line}"), theme.text)));
    }
    lines
}
