//! The marks that the selected cell holds: where each comes from, in whose name, and when it was given or taken in.

use super::Scene;
use crate::domain::mark::{Cell, Mark, Origin};
use crate::message::Message;
use crate::words::{level_message, mandate_message};

/// One line for each, the one that counts first.
pub(super) fn lines(scene: &Scene<'_>, cell: Cell) -> Vec<String> {
    scene.meeting.marks().all(cell).into_iter().rev().map(|mark| line(scene, cell, mark)).collect()
}

fn line(scene: &Scene<'_>, cell: Cell, mark: Mark) -> String {
    let meeting = scene.meeting;
    let time = meeting.given_at(cell, mark.origin).map(|at| scene.clock.hours_minutes(at));
    let message = match mark.origin {
        // While the record is read, when it was given is not known yet.
        Origin::Meeting => Message::new(if time.is_some() { "detail-mark" } else { "detail-mark-untimed" }),
        Origin::Ballot { version } => {
            let file = meeting.ballot(cell.council, version).map_or("", |ballot| ballot.file.as_str());
            // What the agenda brought along was taken in by nobody.
            let id = if time.is_some() { "detail-mark-file" } else { "detail-mark-before" };
            Message::new(id).with("version", version).with("file", file)
        }
    };
    let message = time.into_iter().fold(message, |message, time| message.with("time", time));
    let said = message
        .with("council", meeting.region().council(cell.council).name.as_str())
        .with("answer", level_message(meeting.scale(), mark.answer))
        .with("mandate", mandate_message(meeting.mandate_of(cell, mark.origin)));
    scene.tell(&said)
}
