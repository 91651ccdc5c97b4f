//! An item of another dossier to read, or that dossier as a whole; it is opened from here.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use super::super::{Scene, detail};
use crate::domain::id::ItemIx;
use crate::domain::mark::{Answer, Cell};
use crate::domain::meeting::Meeting;
use crate::domain::tally::Tally;
use crate::message::Message;
use crate::session::dossiers::Dossier;
use crate::tui::layout::Layout;
use crate::tui::paint::{Pen, wrap};
use crate::tui::state::Ui;
use crate::words::cell_message;

pub(super) fn draw(
    scene: &Scene<'_>,
    ui: &mut Ui,
    dossier: &'static Dossier,
    item: Option<ItemIx>,
    layout: &Layout,
    buf: &mut Buffer,
) -> Position {
    let area = Rect { height: layout.message.y.saturating_sub(layout.heads.y), ..layout.heads };
    for n in 0..area.height {
        Pen::new(buf, area, n).fill(scene.theme.text);
    }
    let bar = scene.theme.bar;
    Pen::new(buf, area, 0).write(" ", bar).write(super::title(dossier), bar).fill(bar);
    let list = Rect { y: area.y + 1, height: area.height.saturating_sub(1), ..area };
    let lines = lines(scene, dossier, item, usize::from(list.width).saturating_sub(2));
    let page = usize::from(list.height);
    ui.scroll.list = ui.scroll.list.min(lines.len().saturating_sub(page));
    for (n, (line, style)) in (0..list.height).zip(lines.iter().skip(ui.scroll.list)) {
        Pen::new(buf, list, n).write(" ", *style).write(line, *style);
    }
    if lines.len() > ui.scroll.list + page && list.width > 2 {
        let last = Rect { x: list.right() - 1, width: 1, ..list };
        Pen::new(buf, last, list.height - 1).write(scene.glyphs.pick("↓", "v"), scene.theme.muted);
    }
    Position::new(list.x, list.y)
}

fn lines(scene: &Scene<'_>, dossier: &'static Dossier, item: Option<ItemIx>, columns: usize) -> Vec<(String, Style)> {
    let theme = &scene.theme;
    let mut lines = detail::Lines { columns, lines: Vec::new() };
    let (Some(meeting), Some(item)) = (dossier.meeting(), item) else {
        lines.add(&super::facts(scene, dossier).join(" · "), theme.muted);
        let note = dossier.meeting().and_then(|meeting| meeting.plan().note.as_deref());
        note.into_iter().for_each(|note| lines.add(note, theme.text));
        return lines.lines;
    };
    let tally = Tally::count(meeting);
    let there = Scene { meeting, tally: &tally, head: String::new(), keeping: scene.keeping.clone(), ..*scene };
    lines.add(&there.title(item), theme.strong);
    let agenda = meeting.agenda();
    let above: Vec<_> = agenda.ancestors(item).map(|above| there.title(above)).collect();
    if !above.is_empty() {
        let path: Vec<_> = above.into_iter().rev().collect();
        lines.add(&there.tell(&Message::new("shelf-below").with("path", path.join(" › "))), theme.muted);
    }
    lines.lines.push((String::new(), theme.text));
    lines.lines.extend(detail::about(&there, item, columns));
    lines.lines.push((String::new(), theme.text));
    if meeting.contributions().next().is_some() {
        let count = meeting.contributions().filter(|(_, it)| it.items().any(|spoken| spoken == item)).count();
        lines.add(&there.tell(&Message::new("shelf-contributions").with("count", count)), theme.text);
    }
    for line in marks(&there, meeting, item) {
        lines.lines.extend(wrap(&line, columns).into_iter().map(|line| (line, theme.text)));
    }
    lines.lines
}

/// How the councils of that dossier coloured the item in it, where it is coloured.
fn marks(scene: &Scene<'_>, meeting: &Meeting, item: ItemIx) -> Vec<String> {
    if !meeting.agenda().is_coloured(item) {
        return Vec::new();
    }
    let cells = meeting.region().indices().map(|council| Cell { item, council });
    let spoken: Vec<_> = cells.filter(|&cell| meeting.marks().counted(cell) != Answer::Pending).collect();
    if spoken.is_empty() {
        return vec![scene.say("shelf-not-coloured")];
    }
    let said = spoken.into_iter().map(|cell| {
        let (answer, slot) = (meeting.marks().counted(cell), meeting.slot(cell));
        let sign = scene.glyphs.sign(meeting.scale(), answer, slot).glyph;
        let answer = scene.tell(&cell_message(meeting.scale(), answer, slot));
        format!("{} {sign} {answer}", meeting.region().council(cell.council).name)
    });
    let said: Vec<_> = said.collect();
    vec![scene.tell(&Message::new("shelf-coloured").with("marks", said.join(" · ")))]
}
