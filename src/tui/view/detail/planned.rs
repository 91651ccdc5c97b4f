//! For which meetings of the series the selected item is planned.

use ratatui::style::Style;

use super::{Lines, Scene};
use crate::domain::calendar::planned;
use crate::domain::id::ItemIx;
use crate::message::Message;
use crate::words::{date_message, kind_id};

/// A line for each: "Gepland voor 12 maart 2020 (beslispunt)". Those that were are told too.
pub(super) fn lines(scene: &Scene<'_>, item: ItemIx, columns: usize) -> Vec<(String, Style)> {
    let plan = scene.meeting.plan();
    let mut lines = Lines { columns, lines: Vec::new() };
    for (sitting, point) in planned(&plan.calendar, item) {
        let id = match sitting.date {
            date if date == plan.date => "detail-planned-today",
            date if date < plan.date => "detail-planned-past",
            _ => "detail-planned",
        };
        let kind = point.kind.map_or("kind-unknown", kind_id);
        let message = Message::new(id).with("date", date_message(sitting.date)).with("kind", Message::new(kind));
        let mut parts = vec![scene.tell(&message)];
        parts.extend(point.by.as_ref().map(|by| scene.tell(&Message::new("point-by").with("by", by.as_str()))));
        let is_said = |note: &&String| scene.meeting.agenda().item(item).text.as_ref() != Some(note);
        parts.extend(point.note.as_ref().filter(is_said).cloned());
        let style = if sitting.date < plan.date { scene.theme.muted } else { scene.theme.text };
        lines.add(&parts.join(" · "), style);
    }
    lines.lines
}
