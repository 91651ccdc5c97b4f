//! What an item carries: its properties with their provisos, by what its goals are measured, and its tags.

use ratatui::style::Style;

use super::{Lines, Scene};
use crate::domain::id::ItemIx;
use crate::message::Message;
use crate::words::{indicator_message, property_messages, source_message, tags_message};

/// Its tags in lines.
pub(super) fn tags(scene: &Scene<'_>, item: ItemIx, columns: usize) -> Vec<(String, Style)> {
    let mut lines = Lines { columns, lines: Vec::new() };
    if let Some(said) = tags_message(scene.meeting.agenda().item(item)) {
        lines.add(&scene.tell(&said), scene.theme.muted);
    }
    lines.lines
}

/// Its properties and indicators in lines; none for an item that has none.
pub(super) fn lines(scene: &Scene<'_>, item: ItemIx, columns: usize) -> Vec<(String, Style)> {
    let it = scene.meeting.agenda().item(item);
    let mut lines = Lines { columns, lines: Vec::new() };
    for said in property_messages(scene.meeting, it) {
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
