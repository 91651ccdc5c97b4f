//! What the selected item costs: how much, by which key, what each council pays, and who carries it.

use ratatui::style::Style;

use super::super::money;
use super::{Lines, Scene};
use crate::domain::cost::Cost;
use crate::domain::id::{CouncilIx, ItemIx};
use crate::message::Message;
use crate::tui::state::Ui;
use crate::words::euros;

/// A line for each cost; at home with what the own council pays.
pub(super) fn lines(scene: &Scene<'_>, item: ItemIx, columns: usize) -> Vec<(String, Style)> {
    let mut lines = Lines { columns, lines: Vec::new() };
    for cost in &scene.meeting.agenda().item(item).costs {
        lines.add(&line(scene, cost), scene.theme.text);
        if let Some(unknown) = money::unknown_of(scene, cost) {
            lines.add(&unknown, scene.theme.muted);
        }
    }
    lines.lines
}

fn line(scene: &Scene<'_>, cost: &Cost) -> String {
    let (region, language) = (scene.meeting.region(), scene.text.language());
    let message = Message::new("detail-cost")
        .with("name", cost.name.as_str())
        .with("amount", euros(language, cost.amount))
        .with("key", money::divided(scene, cost));
    let mut parts = vec![scene.tell(&message)];
    let is_shown = |council: CouncilIx| scene.home.is_none_or(|own| own.council() == council);
    let shares = cost.shares(region).unwrap_or_default();
    let shares = shares.into_iter().filter(|&(council, _)| is_shown(council));
    let shares =
        shares.map(|(council, share)| format!("{}\u{a0}{}", region.council(council).short, euros(language, share)));
    let shares = shares.collect::<Vec<_>>().join(" · ");
    parts.extend(Some(shares).filter(|shares| !shares.is_empty()));
    parts.extend(cost.note.clone());
    parts.join(" · ")
}

/// Which part of each cost falls on councils in favour; nothing while the colours are hidden.
pub(super) fn carried(scene: &Scene<'_>, ui: &Ui, item: ItemIx, columns: usize) -> Vec<(String, Style)> {
    let mut lines = Lines { columns, lines: Vec::new() };
    let costs = &scene.meeting.agenda().item(item).costs;
    for cost in costs.iter().filter(|_| !ui.is_masked(item)) {
        let Some(said) = money::carried_by(scene, cost, item) else { continue };
        let said = if costs.len() > 1 { format!("{}: {said}", cost.name) } else { said };
        lines.add(&said, scene.theme.text);
    }
    lines.lines
}
