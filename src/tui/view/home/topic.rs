//! One item on the whole screen for one council: a large title, one large tile, and what there is to read.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::{chip, own, sign};
use crate::session::colouring::Colouring;
use crate::tui::layout::Layout;
use crate::tui::paint::{Pen, fit, width};
use crate::tui::state::Ui;
use crate::tui::view::topic::{LARGE, draw_lines, draw_title, take, write_large};
use crate::tui::view::{Scene, detail};
use crate::words::glyphs::Glyphs;
use crate::words::level_message;

/// The tile is this high where letters can be large, and this high where they cannot.
const TILE: (u16, u16) = (LARGE.1 + 2, 3);

pub(super) fn draw(
    scene: &Scene<'_>,
    ui: &Ui,
    colouring: &Colouring,
    layout: &Layout,
    buf: &mut Buffer,
) -> Option<Position> {
    let item = ui.item()?;
    let mut rest = Rect { y: layout.heads.y, height: layout.message.y.saturating_sub(layout.heads.y), ..layout.body };
    draw_title(scene, item, &mut rest, buf);
    let mut cursor = Position::new(rest.x + 2, rest.y);
    if scene.meeting.agenda().is_coloured(item) {
        let answer = colouring.answer(item);
        let is_large = scene.glyphs == Glyphs::Unicode && rest.height > 2 * TILE.0;
        let tile = take(&mut rest, if is_large { TILE.0 } else { TILE.1 });
        let tile = Rect { x: tile.x + 2, width: tile.width.saturating_sub(4), ..tile };
        let style = chip(scene, answer, true).patch(scene.theme.cursor_when(true));
        for n in 0..tile.height {
            Pen::new(buf, tile, n).fill(style);
        }
        let word = scene.tell(&level_message(scene.meeting.scale(), answer));
        let sign = sign(scene, answer);
        if is_large {
            let said = format!("{} {word}", sign.letter).trim().to_owned();
            let letters = usize::from(tile.width / LARGE.0).saturating_sub(1);
            let inside = Rect { x: tile.x + 2, y: tile.y + 1, width: tile.width.saturating_sub(2), height: LARGE.1 };
            write_large(&fit(&said, letters), inside, style, buf);
        } else {
            let said = format!("{} {word}", sign.text().trim_end());
            let before = (usize::from(tile.width).saturating_sub(width(&said))) / 2;
            Pen::new(buf, tile, 1).write(&" ".repeat(before), style).write(&said, style);
        }
        cursor = Position::new(tile.x, tile.y);
        take(&mut rest, 1);
    }
    let columns = usize::from(rest.width).saturating_sub(4);
    let mut lines = own::lines(scene, colouring, item, columns);
    lines.extend(detail::about(scene, item, columns));
    lines.extend(detail::of_series(scene, ui, item, columns));
    draw_lines(scene, &lines, rest, buf);
    Some(cursor)
}
