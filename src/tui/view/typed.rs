//! A line in which one types.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use unicode_segmentation::UnicodeSegmentation;

use super::Scene;
use crate::tui::paint::{Pen, width};

/// A field with a prompt; tells where the cursor stands.
pub(super) fn draw_input(
    scene: &Scene<'_>,
    input: &tui_input::Input,
    prompt: &str,
    area: Rect,
    buf: &mut Buffer,
) -> Position {
    let mut pen = Pen::new(buf, area, 0);
    pen.write(prompt, scene.theme.field);
    let room = pen.room().saturating_sub(1);
    let scroll = input.visual_scroll(room);
    let mut skipped = 0;
    let start = pen.x();
    for character in input.value().graphemes(true) {
        if skipped < scroll {
            skipped += width(character);
        } else if pen.room() > width(character) {
            pen.write(character, scene.theme.field);
        } else {
            break;
        }
    }
    pen.fill(scene.theme.field);
    let column = u16::try_from(input.visual_cursor().saturating_sub(scroll)).unwrap_or(0);
    Position::new((start + column).min(area.right().saturating_sub(1)), area.y)
}
