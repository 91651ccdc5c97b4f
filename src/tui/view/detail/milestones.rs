//! The milestones of the selected item, and how far those below it are.

use ratatui::style::Style;

use super::super::series::reached;
use super::{Lines, Scene};
use crate::domain::agenda::Stages;
use crate::domain::id::ItemIx;
use crate::message::Message;
use crate::words::stage_id;

/// A line for each, behind one that counts them with those below.
pub(super) fn lines(scene: &Scene<'_>, item: ItemIx, columns: usize) -> Vec<(String, Style)> {
    let agenda = scene.meeting.agenda();
    let mut lines = Lines { columns, lines: Vec::new() };
    let (own, all) = (&agenda.item(item).milestones, agenda.stages(item));
    if all.all() == 0 {
        return lines.lines;
    }
    if Stages::of(own) == all {
        lines.add(&scene.tell(&reached(all)), scene.theme.strong);
    } else {
        let below = Message::new("milestones-with-below").with("reached", reached(all));
        lines.add(&scene.tell(&below), scene.theme.strong);
    }
    for milestone in own {
        let message = Message::new("detail-milestone")
            .with("sign", scene.glyphs.stage(milestone.stage))
            .with("stage", scene.say(stage_id(milestone.stage)))
            .with("text", milestone.text.as_str());
        let mut said = scene.tell(&message);
        if let Some(due) = &milestone.due {
            said = format!("{said} · {due}");
        }
        lines.add(&said, scene.theme.text);
    }
    lines.lines
}
