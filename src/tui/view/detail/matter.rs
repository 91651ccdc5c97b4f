//! What an item carries: its properties with their provisos, its tags, and by what its goals are measured.

use ratatui::style::Style;

use super::{Lines, Scene};
use crate::domain::id::ItemIx;
use crate::message::Message;
use crate::words::{carried_messages, indicator_message, source_message};

/// In lines; none for an item that carries nothing.
pub(super) fn lines(scene: &Scene<'_>, item: ItemIx, columns: usize) -> Vec<(String, Style)> {
    let it = scene.meeting.agenda().item(item);
    let mut lines = Lines { columns, lines: Vec::new() };
    for said in carried_messages(scene.meeting, it) {
        lines.add(&scene.tell(&said), scene.theme.text);
    }
    for indicator in &it.indicators {
        let said = scene.tell(&indicator_message(scene.glyphs, indicator));
        // Where it comes from is said where that is not where the item comes from.
        let source = indicator.source.as_ref().filter(|source| Some(*source) != it.source.as_ref());
        let message = source.map(|source| {
            Message::new("matter-with-source").with("text", said.as_str()).with("source", source_message(source))
        });
        lines.add(&message.map_or(said.clone(), |message| scene.tell(&message)), scene.theme.text);
    }
    lines.lines
}
