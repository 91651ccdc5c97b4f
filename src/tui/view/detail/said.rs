//! What was said of an item: remarks, conditions with what became of them, the conclusion, what was agreed.

use std::collections::BTreeSet;

use super::Scene;
use crate::domain::action_point::ActionPoint;
use crate::domain::conclusion::Conclusion;
use crate::domain::condition::Condition;
use crate::domain::id::ItemIx;
use crate::domain::mark::{Answer, Cell, Origin};
use crate::domain::remark::Remark;
use crate::message::Message;
use crate::tui::view::desk::action_facts;
use crate::words::{
    cell_message, date_message, finding_id, instrument_id, instrument_message, level_message, mandate_message,
    status_message,
};

/// The conclusion with all that follows from it, in one sentence.
pub(super) fn concluded(scene: &Scene<'_>, conclusion: &Conclusion) -> String {
    let Conclusion { finding, text, next, role, due, instrument } = conclusion;
    let mut parts = Vec::new();
    parts.extend(finding.map(|finding| scene.say(finding_id(finding))));
    parts.extend(Some(text.clone()).filter(|text| !text.is_empty()));
    parts.extend(next.as_ref().map(|next| scene.tell(&Message::new("detail-next").with("text", next.as_str()))));
    parts.extend(role.as_ref().map(|role| scene.tell(&Message::new("detail-by").with("role", role.as_str()))));
    parts.extend(due.map(|due| scene.tell(&Message::new("action-due").with("date", date_message(due)))));
    parts
        .extend(instrument.map(|kind| {
            scene.tell(&Message::new("detail-with").with("instrument", Message::new(instrument_id(kind))))
        }));
    scene.tell(&Message::new("detail-conclusion").with("text", parts.join(" · ")))
}

/// The remarks and conditions beside the marks of an item, in the order of the councils; a shared condition once.
pub(super) fn beside(scene: &Scene<'_>, item: ItemIx) -> Vec<String> {
    let meeting = scene.meeting;
    let (mut lines, mut seen) = (Vec::new(), BTreeSet::new());
    for council in meeting.region().indices() {
        let cell = Cell { item, council };
        lines.extend(meeting.remarks_at(cell).map(|(_, remark)| remarked(scene, cell, remark)));
        let first = meeting.conditions_at(cell).filter(|&(ix, _)| seen.insert(ix));
        lines.extend(first.map(|(_, condition)| asked(scene, item, condition)));
    }
    lines
}

/// What a council said beside its mark, and in whose name. When the colour has changed since, it says with which one.
fn remarked(scene: &Scene<'_>, cell: Cell, remark: &Remark) -> String {
    let meeting = scene.meeting;
    let answer = meeting.marks().counted(cell);
    let mandate = match remark.origin {
        Origin::Meeting => meeting.region().council(cell.council).mandate.as_ref(),
        Origin::Ballot { .. } => Some(meeting.mandate_of(cell, remark.origin)),
    };
    let mandate = mandate.map(|m| format!(" ({})", scene.tell(&mandate_message(m)))).unwrap_or_default();
    let message = Message::new("detail-remark").with("who", who(scene, cell)).with("text", remark.text.as_str());
    let said = scene.tell(&message.with("mandate", mandate));
    if remark.said_with == answer || remark.said_with == Answer::Pending {
        return said;
    }
    let then = Message::new("detail-said-with").with("answer", level_message(meeting.scale(), remark.said_with));
    format!("{said} {}", scene.tell(&then))
}

/// Which councils ask it before the item is green, what became of it, by which instrument, and where else it is asked.
fn asked(scene: &Scene<'_>, item: ItemIx, condition: &Condition) -> String {
    let meeting = scene.meeting;
    let (here, elsewhere): (Vec<_>, Vec<_>) = condition.cells().partition(|cell| cell.item == item);
    let who: Vec<_> = here.into_iter().map(|cell| scene.tell(&who(scene, cell))).collect();
    let message = Message::new("detail-condition")
        .with("who", who.join(", "))
        .with("status", status_message(condition.status))
        .with("text", condition.text.as_str());
    let mut parts = vec![scene.tell(&message)];
    parts.extend(
        condition
            .wanted
            .as_ref()
            .map(|wanted| scene.tell(&Message::new("detail-wanted").with("instrument", instrument_message(wanted)))),
    );
    if let Some(answer) = &condition.answer {
        parts.push(scene.tell(&Message::new("list-answer").with("text", answer.as_str())));
    }
    let also: BTreeSet<_> = elsewhere.iter().map(|cell| cell.item).collect();
    if !also.is_empty() {
        let numbers: Vec<_> = also.into_iter().map(|item| meeting.agenda().item(item).number.as_str()).collect();
        parts.push(scene.tell(&Message::new("detail-also").with("items", numbers.join(", "))));
    }
    parts.join(" · ")
}

/// A council with what it says of the item now.
fn who(scene: &Scene<'_>, cell: Cell) -> Message {
    let meeting = scene.meeting;
    let (answer, slot) = (meeting.marks().counted(cell), meeting.slot(cell));
    Message::new("detail-who")
        .with("council", meeting.region().council(cell.council).name.as_str())
        .with("sign", scene.glyphs.sign(meeting.scale(), answer, slot).glyph.to_string())
        .with("answer", cell_message(meeting.scale(), answer, slot))
}

/// An action point that comes from the item.
pub(super) fn agreed(scene: &Scene<'_>, point: &ActionPoint) -> String {
    let message = Message::new("detail-action").with("text", point.text.as_str());
    scene.tell(&message.with("facts", action_facts(scene, point)))
}
