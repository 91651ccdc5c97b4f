//! The overview of the chair: its parts as a line of tabs, what the part shows in a sentence, and the part itself.

mod agreement;
mod properties;
mod topics;
mod voice;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::Scene;
use crate::domain::id::CouncilIx;
use crate::message::Message;
use crate::tui::layout::Layout;
use crate::tui::paint::{Pen, wrap};
use crate::tui::state::{Overview, Part, Ui};

pub(super) use voice::Known;

/// The sentence that says what a part shows takes at most so many lines.
const ABOUT_MOST: usize = 3;

pub(super) fn draw(scene: &Scene<'_>, ui: &mut Ui, overview: Overview, layout: &Layout, buf: &mut Buffer) -> Position {
    let mut area = Rect { height: layout.message.y.saturating_sub(layout.heads.y), ..layout.heads };
    for n in 0..area.height {
        Pen::new(buf, area, n).fill(scene.theme.text);
    }
    draw_parts(scene, overview.part, take(&mut area, 1), buf);
    let about = wrap(&about(scene, overview.part), usize::from(area.width).saturating_sub(2));
    for line in about.iter().take(ABOUT_MOST) {
        Pen::new(buf, take(&mut area, 1), 0).write(" ", scene.theme.text).write(line, scene.theme.muted);
    }
    match overview.part {
        Part::Support | Part::Disagreement | Part::NearlySettled => {
            topics::draw(scene, ui, overview, layout, area, buf)
        }
        Part::Agreement => agreement::draw(scene, ui, overview, area, buf),
        Part::Voice => voice::draw(scene, ui, overview, area, buf),
        Part::Properties => properties::draw(scene, ui, overview, area, buf),
    }
}

/// What a part shows, in a sentence.
fn about(scene: &Scene<'_>, part: Part) -> String {
    match scene.meeting.region().weights.first().filter(|_| part == Part::Support) {
        Some(key) => scene.tell(&Message::new("overview-support-weight").with("weight", key.name.as_str())),
        None => scene.say(part.about()),
    }
}

/// The parts, the one that is shown between brackets.
fn draw_parts(scene: &Scene<'_>, shown: Part, area: Rect, buf: &mut Buffer) {
    let bar = scene.theme.bar;
    let mut pen = Pen::new(buf, area, 0);
    pen.write(" ", bar).write(&scene.say("overview-title"), bar).write(" ", bar);
    for part in Part::ALL {
        let name = scene.say(part.id());
        if part == shown {
            pen.write(&format!("[{name}]"), scene.theme.row);
        } else {
            pen.write(&format!(" {name} "), bar);
        }
    }
    pen.fill(bar);
}

/// Takes so many lines off the top.
pub(super) fn take(rest: &mut Rect, height: u16) -> Rect {
    let height = height.min(rest.height);
    let part = Rect { height, ..*rest };
    rest.y += height;
    rest.height -= height;
    part
}

/// Takes so many lines off the end, but leaves at least four.
pub(super) fn take_end(rest: &mut Rect, height: usize) -> Rect {
    let height = u16::try_from(height).unwrap_or(u16::MAX).min(rest.height.saturating_sub(4));
    rest.height -= height;
    Rect { y: rest.y + rest.height, height, ..*rest }
}

/// The sign before a line of a list.
fn sign(scene: &Scene<'_>, is_selected: bool) -> &'static str {
    if is_selected { scene.glyphs.pick("▶ ", "> ") } else { "  " }
}

/// Names of councils, one after another, the last behind "en".
fn enumerated(scene: &Scene<'_>, names: &[String]) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [others @ .., last] => format!("{} {} {last}", others.join(", "), scene.say("overview-and")),
    }
}

fn council_name(scene: &Scene<'_>, council: CouncilIx) -> String {
    scene.meeting.region().council(council).name.clone()
}
