//! A page of rows, of which one is selected: it takes the place of the table and leaves the header, what there is to say, and the keys.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use super::Scene;
use crate::tui::layout::Layout;
use crate::tui::paint::{Pen, wrap};

/// One line of a row: parts with their styles, from left to right.
pub(super) type Parts = Vec<(String, Style)>;

/// A page of rows.
pub(super) struct Listing {
    /// What it lists.
    pub(super) title: String,
    /// The rows, each of one or more lines.
    pub(super) rows: Vec<Vec<Parts>>,
    /// The selected row.
    pub(super) selected: usize,
    /// What there is to say when there are no rows.
    pub(super) empty: String,
}

impl Listing {
    /// Draws the page, scrolled so that the whole selected row is in view, and tells where the cursor belongs.
    pub(super) fn draw(&self, scene: &Scene<'_>, layout: &Layout, top: &mut usize, buf: &mut Buffer) -> Position {
        let height = layout.message.y.saturating_sub(layout.heads.y);
        self.draw_in(scene, Rect { height, ..layout.heads }, top, buf)
    }

    /// The same in an area of its own.
    pub(super) fn draw_in(&self, scene: &Scene<'_>, area: Rect, top: &mut usize, buf: &mut Buffer) -> Position {
        for n in 0..area.height {
            Pen::new(buf, area, n).fill(scene.theme.text);
        }
        let bar = scene.theme.bar;
        Pen::new(buf, area, 0).write(" ", bar).write(&self.title, bar).fill(bar);
        let list = Rect { y: area.y + 1, height: area.height.saturating_sub(1), ..area };
        if self.rows.is_empty() {
            let lines = wrap(&self.empty, usize::from(list.width).saturating_sub(2));
            for (n, line) in (1..list.height).zip(lines) {
                Pen::new(buf, list, n).write(" ", scene.theme.text).write(&line, scene.theme.text);
            }
            return Position::new(list.x, list.y);
        }
        *top = self.top(*top, usize::from(list.height));
        let mut cursor = Position::new(list.x, list.y);
        let mut y = 0;
        for (place, row) in self.rows.iter().enumerate().skip(*top) {
            let is_selected = place == self.selected;
            if is_selected {
                cursor.y = list.y + y.min(list.height.saturating_sub(1));
            }
            for (n, line) in row.iter().enumerate() {
                if y >= list.height {
                    return cursor;
                }
                let sign = if is_selected && n == 0 { scene.glyphs.pick(" ▶ ", " > ") } else { "   " };
                let mut pen = Pen::new(buf, list, y);
                pen.write(sign, selected(scene, scene.theme.text, is_selected));
                for (part, style) in line {
                    pen.write(part, selected(scene, *style, is_selected));
                }
                pen.fill(selected(scene, scene.theme.text, is_selected));
                y += 1;
            }
        }
        cursor
    }

    /// The first row in view: as it was, but so that the selected one is whole.
    fn top(&self, top: usize, page: usize) -> usize {
        let last = self.rows.len().saturating_sub(1);
        let selected = self.selected.min(last);
        let mut used = 0;
        let fits = |row: &&Vec<Parts>| {
            used += row.len();
            used <= page
        };
        let shown = self.rows[..=selected].iter().rev().take_while(fits).count();
        let least = (selected + 1).saturating_sub(shown.max(1));
        top.clamp(least, selected)
    }
}

/// Plain text in the selected row takes its style; what is picked out by its own keeps that.
fn selected(scene: &Scene<'_>, style: Style, is_selected: bool) -> Style {
    let theme = &scene.theme;
    match style {
        style if !is_selected => style,
        style if style == theme.text || style == theme.strong => theme.row,
        style if style == theme.muted => theme.row_muted,
        style => style,
    }
}
