//! What earlier rounds left of an item: who moved since, and how it stood.

use super::Scene;
use crate::domain::agenda::Former;
use crate::domain::conclusion::Conclusion;
use crate::domain::council::Presence;
use crate::domain::id::ItemIx;
use crate::domain::ledger::{Slot, Voice};
use crate::domain::mark::{Answer, Cell};
use crate::domain::moved::{Move, Towards};
use crate::domain::outcome::Outcome;
use crate::message::Message;
use crate::words::glyphs::Glyphs;
use crate::words::{finding_id, level_message};

/// The sign of a move where there is no room for more: up is to more support, down to less.
pub(super) fn arrow(glyphs: Glyphs, moved: &Move) -> &'static str {
    match moved.towards() {
        Towards::Support => glyphs.pick("↑", "^"),
        Towards::Opposition => glyphs.pick("↓", "v"),
        Towards::Aside => glyphs.pick("→", ">"),
    }
}

/// The shape that stood in a cell before.
pub(super) fn glyph(scene: &Scene<'_>, answer: Answer) -> char {
    let scale = scene.meeting.scale();
    let slot = Slot { voice: Voice::of(answer, scale), presence: Presence::Present };
    scene.glyphs.sign(scale, answer, slot).glyph
}

/// The councils that moved on an item, one a line.
pub(super) fn moves(scene: &Scene<'_>, item: ItemIx) -> Vec<String> {
    let meeting = scene.meeting;
    let said = |answer| format!("{} {}", glyph(scene, answer), scene.tell(&level_message(meeting.scale(), answer)));
    let moved = meeting.region().indices().filter_map(|council| {
        let moved = meeting.moved(Cell { item, council })?;
        let message = Message::new("detail-moved")
            .with("council", meeting.region().council(council).name.as_str())
            .with("round", moved.round)
            .with("from", said(moved.from))
            .with("to", said(moved.to))
            .with("arrow", scene.glyphs.pick("→", ">"));
        Some(scene.tell(&message))
    });
    moved.collect()
}

/// How an item stood at the end of the rounds before, the latest first.
pub(super) fn before(scene: &Scene<'_>, item: ItemIx) -> Vec<String> {
    let it = scene.meeting.agenda().item(item);
    let stood = |former: &Former| {
        let mut parts = vec![what(scene, former)];
        let region = scene.meeting.region();
        let marks = former
            .marks
            .iter()
            .map(|&(council, answer)| format!("{} {}", region.council(council).short, glyph(scene, answer)));
        parts.push(marks.collect::<Vec<_>>().join(", "));
        parts.extend(former.conclusion.as_ref().and_then(|conclusion| words(scene, conclusion)));
        parts.retain(|part| !part.is_empty());
        scene.tell(&Message::new("detail-former").with("round", former.round).with("what", parts.join(" · ")))
    };
    it.former.iter().rev().map(stood).collect()
}

fn words(scene: &Scene<'_>, conclusion: &Conclusion) -> Option<String> {
    let text = Message::new("detail-conclusion").with("text", conclusion.text.as_str());
    (!conclusion.text.is_empty()).then(|| scene.tell(&text))
}

/// What came of an item in the last round that left something, for the row of one that is kept for reference.
pub(super) fn last(scene: &Scene<'_>, item: ItemIx, id: &'static str) -> Option<String> {
    let former = scene.meeting.agenda().item(item).former.last()?;
    Some(scene.tell(&Message::new(id).with("round", former.round).with("what", what(scene, former))))
}

/// What came of it: what the meeting concluded, else what the leading rule counted.
fn what(scene: &Scene<'_>, former: &Former) -> String {
    let finding = former.conclusion.as_ref().and_then(|conclusion| conclusion.finding).map(finding_id);
    let outcome = former.outcome.map(|outcome| match outcome {
        Outcome::Support => "outcome-support",
        Outcome::Conditional => "outcome-conditional-long",
        Outcome::NoSupport => "outcome-no-support-long",
        Outcome::Open => "outcome-open",
    });
    finding.or(outcome).map(|id| scene.say(id)).unwrap_or_default()
}
