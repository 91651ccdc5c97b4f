//! The past: a first line that says that this is the past, and what happened, one change to a line.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::Scene;
use crate::domain::council::Presence;
use crate::domain::event::{Act, Deed, Edit, Event, MarkChange, Seq};
use crate::domain::ledger::{Slot, Voice};
use crate::domain::mark::{Answer, Cell};
use crate::domain::meeting::Meeting;
use crate::domain::past::Past;
use crate::message::Message;
use crate::session::TABLE;
use crate::tui::describe::describe;
use crate::tui::layout::Layout;
use crate::tui::paint::{Pen, width};
use crate::tui::state::{Face, Ui};
use crate::words::{date_message, level_message};

/// The first line: it is plain that this is not now, and that nothing can be changed.
pub(super) fn draw_header(scene: &Scene<'_>, past: &Past, area: Rect, buf: &mut Buffer) {
    let alert = scene.theme.alert;
    let time = scene.clock.hours_minutes_seconds(past.moment());
    let date = scene.clock.date(past.moment()).map(|date| scene.tell(&date_message(date))).unwrap_or_default();
    let at = |id, time: &str| {
        let message = Message::new(id).with("at", past.at()).with("count", past.length()).with("time", time);
        format!(" {} ", scene.tell(&message))
    };
    let not_kept = scene.keeping.not_kept;
    let unsafe_now = if not_kept > 0 {
        format!(" {} ", scene.tell(&Message::new("header-not-kept").with("count", not_kept)))
    } else {
        String::new()
    };
    let room = usize::from(area.width).saturating_sub(width(&unsafe_now));
    let forms =
        [at("past-header", &format!("{date} {time}")), at("past-header", &time), at("past-header-short", &time)];
    let form = forms.iter().find(|form| width(form) <= room).or(forms.last());
    let mut pen = Pen::new(buf, area, 0);
    pen.column(form.map_or("", String::as_str), room, alert).write(&unsafe_now, alert).fill(alert);
}

/// What happened, around the moment that is shown; tells where the cursor belongs.
pub(super) fn draw(scene: &Scene<'_>, ui: &Ui, past: &Past, layout: &Layout, buf: &mut Buffer) -> Position {
    let area = match ui.face {
        Face::Table => {
            Rect { width: layout.body.width, height: layout.title.height + layout.detail.height, ..layout.title }
        }
        // What fills the screen leaves one line for what just happened.
        Face::Topic => layout.message,
    };
    for n in 0..area.height {
        Pen::new(buf, area, n).fill(scene.theme.text);
    }
    let mut list = area;
    if area.height > 1 {
        let bar = scene.theme.bar;
        let title = scene.tell(&Message::new("past-title").with("count", past.length()));
        Pen::new(buf, area, 0).write(" ", bar).write(&title, bar).fill(bar);
        list = Rect { y: area.y + 1, height: area.height - 1, ..area };
    }
    let page = Seq::from(list.height).max(1);
    let top = past.at().saturating_sub(page / 2).min((past.length() + 1).saturating_sub(page));
    let mut cursor = Position::new(list.x, list.y);
    for (line, seq) in (0..list.height).zip(top..=past.length()) {
        let is_here = seq == past.at();
        let style = match () {
            () if is_here => scene.theme.row,
            () if seq > past.at() => scene.theme.muted,
            () => scene.theme.text,
        };
        let mut pen = Pen::new(buf, list, line);
        pen.write(if is_here { scene.glyphs.pick("▶ ", "> ") } else { "  " }, style);
        match past.last().history().event(seq) {
            Some(event) => pen
                .write(&scene.clock.hours_minutes_seconds(event.at), style)
                .write("  ", style)
                .write(&told(scene, past.last(), &event), style),
            None => pen.write(&scene.say("past-start"), style),
        };
        if is_here {
            pen.fill(style);
            cursor.y = list.y + line;
        }
    }
    cursor
}

/// What happened, with the shapes of the marks; and at which seat, if not at the table.
fn told(scene: &Scene<'_>, meeting: &Meeting, event: &Event) -> String {
    let what = match &event.act {
        Act::Did(Deed::Marked(change)) => marked(scene, meeting, change),
        Act::Did(Deed::Remarked(Edit { after: Some(remark), .. })) => {
            written(scene, meeting, "past-remarked", remark.cell, &remark.text)
        }
        Act::Did(Deed::ConditionsChanged(edits)) => match &edits[..] {
            [Edit { before: None, after: Some(put), .. }] => match put.cells().next() {
                Some(cell) => written(scene, meeting, "past-condition", cell, &put.text),
                None => scene.tell(&describe(meeting, event)),
            },
            _ => scene.tell(&describe(meeting, event)),
        },
        Act::Did(_) | Act::Undone(_) | Act::Redone(_) => scene.tell(&describe(meeting, event)),
    };
    match meeting.history().author_id(event.author) {
        TABLE | "" => what,
        seat => scene.tell(&Message::new("past-at-seat").with("what", what).with("seat", seat)),
    }
}

/// What was written beside which mark, in its own words.
fn written(scene: &Scene<'_>, meeting: &Meeting, id: &'static str, cell: Cell, text: &str) -> String {
    let message = Message::new(id)
        .with("council", meeting.council_name(cell.council))
        .with("item", meeting.agenda().item(cell.item).number.as_str())
        .with("text", text);
    scene.tell(&message)
}

fn marked(scene: &Scene<'_>, meeting: &Meeting, change: &MarkChange) -> String {
    let shaped = |answer: Answer| {
        let scale = meeting.scale();
        let slot = Slot { voice: Voice::of(answer, scale), presence: Presence::Present };
        let glyph = scene.glyphs.sign(scale, answer, slot).glyph;
        format!("{glyph} {}", scene.tell(&level_message(scale, answer)))
    };
    let item = meeting.agenda().item(change.cell.item);
    let message = Message::new("past-marked")
        .with("council", meeting.council_name(change.cell.council))
        .with("item", item.number.as_str())
        .with("before", shaped(change.before))
        .with("after", shaped(change.after));
    scene.tell(&message)
}
