//! The first line: which meeting, who is there, the clock of the open topic, what is safe.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::Scene;
use crate::domain::event::Phase;
use crate::message::Message;
use crate::tui::action::{Action, Inbox};
use crate::tui::keymap::Context;
use crate::tui::paint::{Pen, width};
use crate::tui::update::new_count;
use crate::words::{date_message, minutes};

const GAP: &str = "  ";

pub(super) fn draw(scene: &Scene<'_>, area: Rect, buf: &mut Buffer) {
    let bar = scene.theme.bar;
    Pen::new(buf, area, 0).fill(bar);
    let right = right_parts(scene, area.width);
    let right_width = right.iter().map(|(part, _)| width(part) + width(GAP)).sum::<usize>();
    let left_width = usize::from(area.width).saturating_sub(right_width);
    let left = Rect { width: u16::try_from(left_width).unwrap_or(area.width), ..area };
    Pen::new(buf, left, 0).write(&left_part(scene, left_width), bar);
    let mut pen = Pen::new(buf, Rect { x: left.right(), width: area.width - left.width, ..area }, 0);
    for (part, style) in right {
        pen.write(GAP, bar).write(&part, style);
    }
}

/// The longest form of the name of the meeting that fits.
fn left_part(scene: &Scene<'_>, room: usize) -> String {
    let plan = scene.meeting.plan();
    let date = scene.tell(&date_message(plan.date));
    let round = scene.tell(&Message::new("header-round").with("round", plan.round));
    let title = &plan.title;
    let forms = [
        format!(" draagvlak · {title} · {date} · {round}"),
        format!(" {title} · {date} · {round}"),
        format!(" {title} · {date}"),
    ];
    let fitting = forms.iter().find(|form| width(form) <= room);
    fitting.cloned().unwrap_or_else(|| format!(" {title}"))
}

fn right_parts(scene: &Scene<'_>, room: u16) -> Vec<(String, Style)> {
    let bar = scene.theme.bar;
    let meeting = scene.meeting;
    let mut parts = Vec::new();
    match meeting.phase() {
        Phase::Running => {}
        Phase::Suspended => parts.push((scene.say("header-suspended"), scene.theme.alert)),
        Phase::Closed => parts.push((scene.say("header-closed"), scene.theme.alert)),
    }
    let councils = meeting.region().councils.len();
    let present = Message::new("header-present").with("present", meeting.present()).with("councils", councils);
    parts.push((scene.tell(&present), bar));
    if let Some(item) = meeting.open_topic() {
        let number = &meeting.agenda().item(item).number;
        let spent = meeting.spent(item, scene.now);
        let mut clock = format!("{} {number} {}", scene.glyphs.pick("▶", ">"), minutes(spent));
        let mut style = bar;
        if let Some(planned) = meeting.agenda().item(item).planned {
            let planned = u64::from(planned) * 60_000;
            clock += &format!(" / {}", minutes(planned));
            if spent > planned {
                style = scene.theme.alert;
            }
        }
        parts.push((clock, style));
    }
    if let Some(new) = scene.arrivals.map(new_count).filter(|&new| new > 0) {
        let key = scene.keymap.names(Context::Table, Action::Inbox(Inbox::Show), scene.text);
        parts.push((scene.tell(&Message::new("inbox-header").with("count", new).with("key", key)), bar));
    }
    let keeping = &scene.keeping;
    if let Some(reading) = scene.reading {
        let part = Message::new("header-reading").with("part", reading.part.hundredths());
        parts.push((format!(" {} ", scene.tell(&part)), scene.theme.alert));
        return parts;
    }
    if keeping.not_kept > 0 {
        let message = Message::new("header-not-kept").with("count", keeping.not_kept);
        parts.push((format!(" {} ", scene.tell(&message)), scene.theme.alert));
    } else if keeping.read_only {
        parts.push((scene.say("header-read-only"), scene.theme.alert));
    } else if keeping.on_its_way > 0 {
        parts.push((scene.tell(&Message::new("header-on-its-way").with("count", keeping.on_its_way)), bar));
    } else {
        let kept = keeping.last_kept.map_or_else(
            || scene.say("header-nothing-yet"),
            |at| scene.tell(&Message::new("header-kept").with("time", scene.clock.hours_minutes(at))),
        );
        parts.push((kept, bar));
    }
    if room >= 110 {
        let saved = scene.saved.map_or_else(
            || scene.say("header-no-file"),
            |(at, newer)| {
                let time = scene.clock.hours_minutes(at);
                scene.tell(&Message::new("header-file").with("time", time).with("newer", newer))
            },
        );
        parts.push((saved, bar));
    }
    if room >= 150 {
        parts.push((scene.head.clone(), bar));
    }
    if let Some(last) = parts.last_mut() {
        last.0.push(' ');
    }
    parts
}
