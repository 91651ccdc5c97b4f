//! A folded group in one cell: how many of its councils are in favour, what the leading rule comes to within it, and whether
//! the rule asks that of it.

use std::collections::BTreeMap;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::Scene;
use crate::domain::id::{GroupIx, ItemIx, LevelIx};
use crate::domain::ledger::Voices;
use crate::domain::mark::Cell;
use crate::domain::outcome::{Firmness, Outcome};
use crate::domain::tally::RollUp;
use crate::tui::paint::{Pen, width};
use crate::tui::state::Ui;
use crate::words::{outcome_id, summed};

/// What a folded group says of an item.
pub(in crate::tui::view) struct Said {
    /// The shape of what it comes to, or that it is hidden.
    pub(in crate::tui::view) sign: &'static str,
    /// How many of how many, the fullest form first.
    pub(in crate::tui::view) counts: Vec<String>,
    /// What it comes to; open while it is hidden.
    pub(in crate::tui::view) outcome: Outcome,
    /// Whether the leading rule asks something of this group, and that is met as it stands.
    pub(in crate::tui::view) is_met: bool,
}

/// What a group comes to on an item that is coloured.
pub(in crate::tui::view) fn said(scene: &Scene<'_>, ui: &Ui, item: ItemIx, group: GroupIx) -> Said {
    let voices = scene.tally.voices_in(group, item);
    let of = voices.everybody().councils;
    if ui.is_masked(item) {
        // As in a cell: whether somebody spoke, not what was said.
        let heard = voices.heard().councils;
        let sign = if heard > 0 { scene.glyphs.pick("▒", "#") } else { scene.glyphs.pick("·", ".") };
        return Said { sign, counts: vec![format!("{heard}/{of}")], outcome: Outcome::Open, is_met: false };
    }
    let standing = scene.tally.leading_in(group, item);
    let outcome = standing.map_or(Outcome::Open, |(outcome, _)| outcome);
    let is_met = scene.tally.is_met_in(group, item);
    let sign = if standing.is_some() { scene.glyphs.outcome(outcome) } else { " " };
    Said { sign, counts: counts(&voices), outcome, is_met }
}

/// How many are in favour of how many: "3+1/6" is three without and one under conditions; where there is no room their sum.
fn counts(voices: &Voices) -> Vec<String> {
    forms(voices.favour.councils, voices.conditional.councils, voices.everybody().councils)
}

fn forms(favour: u64, conditional: u64, of: u64) -> Vec<String> {
    let both = favour + conditional;
    vec![format!("{}/{of}", summed(favour, conditional)), format!("{both}/{of}"), both.to_string()]
}

/// The first of these that fits.
pub(in crate::tui::view) fn fitting(forms: &[String], room: usize) -> &str {
    forms.iter().find(|form| width(form) <= room).map_or("", String::as_str)
}

pub(super) fn draw(
    scene: &Scene<'_>,
    ui: &Ui,
    area: Rect,
    line: u16,
    (item, group): (ItemIx, GroupIx),
    is_cursor: bool,
    buf: &mut Buffer,
) {
    let is_row = ui.item() == Some(item);
    let theme = &scene.theme;
    let ground = if is_row { theme.row_muted } else { theme.text };
    let mut pen = Pen::new(buf, area, line);
    let (open, close) = if is_cursor { ("[", "]") } else { (" ", " ") };
    let room = usize::from(area.width).saturating_sub(2);
    if !scene.meeting.agenda().is_coloured(item) {
        let rolled = rolled(scene, ui, item, group);
        if rolled.coloured == 0 {
            return;
        }
        let style = ground.patch(theme.cursor_when(is_cursor));
        let counts = if scene.is_counted() { points(rolled) } else { vec![scene.glyphs.pick("…", "~").to_owned()] };
        pen.write(open, style).column(fitting(&counts, room), room, style).write(close, style);
        return;
    }
    // Behind the brackets stands a sign.
    let room = room.saturating_sub(1);
    let mut said = said(scene, ui, item, group);
    if !ui.is_masked(item) && scene.tally.part(group).is_some() {
        // Where there is room for it, what it comes to in a word.
        let count = said.counts.first().cloned().unwrap_or_default();
        said.counts.insert(0, format!(" {count} {}", scene.say(outcome_id(said.outcome))));
    }
    let mut style = match said.outcome {
        Outcome::Open if is_row => theme.row_muted,
        Outcome::Open | Outcome::Support | Outcome::Conditional | Outcome::NoSupport => theme.outcome(said.outcome),
    };
    if is_cursor {
        style = style.add_modifier(theme.cursor);
    }
    pen.write(open, style).write(said.sign, style);
    pen.column(fitting(&said.counts, room - 1), room - 1, style).write(close, style);
    pen.write(if said.is_met { scene.glyphs.pick("✓", "v") } else { " " }, ground);
}

/// How the points at or below a heading stand within a group, without what is hidden.
pub(in crate::tui::view) fn rolled(scene: &Scene<'_>, ui: &Ui, heading: ItemIx, group: GroupIx) -> RollUp {
    let rolled = scene.tally.rolled_in(group, heading);
    let is_within = |item: &ItemIx| scene.meeting.agenda().ancestors(*item).any(|above| above == heading);
    let hidden = ui.masked().filter(is_within).and_then(|item| scene.tally.leading_in(group, item));
    hidden.map_or(rolled, |standing: (Outcome, Firmness)| rolled.without_knowing(standing))
}

/// On how many of how many points the group comes to support: "3+1/18" is three without and one under conditions.
fn points(rolled: RollUp) -> Vec<String> {
    let RollUp { coloured, support, conditional, .. } = rolled;
    forms(support.into(), conditional.into(), coloured.into())
}

/// The shapes of what the members of a group say of an item: "●3 ◐1 ·2", the levels in the order of the scale.
pub(in crate::tui::view) fn shapes(scene: &Scene<'_>, item: ItemIx, group: GroupIx) -> String {
    let meeting = scene.meeting;
    let members = meeting.region().groups.get(group.index()).map_or(&[][..], |group| &group.members);
    let mut counted: BTreeMap<(usize, char), usize> = BTreeMap::new();
    for &council in members {
        let cell = Cell { item, council };
        let answer = meeting.marks().counted(cell);
        let glyph = scene.glyphs.sign(meeting.scale(), answer, meeting.slot(cell)).glyph;
        // What is no level comes behind all that are.
        let place = answer.level().map_or(usize::MAX, LevelIx::index);
        *counted.entry((place, glyph)).or_default() += 1;
    }
    let said: Vec<_> = counted.iter().map(|((_, glyph), count)| format!("{glyph}{count}")).collect();
    said.join(" ")
}
