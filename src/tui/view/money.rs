//! Costs in sentences: by which key they are divided, who pays what, and which part is carried by councils in favour.

use super::{Scene, tally};
use crate::domain::cost::{Cost, carried, unknown};
use crate::domain::id::{CouncilIx, ItemIx};
use crate::domain::mark::Cell;
use crate::message::Message;
use crate::words::{euros, outcome_message, percent, rule_message};

/// What a key is called; nothing for a cost without one.
pub(super) fn key_name(scene: &Scene<'_>, cost: &Cost) -> String {
    let key = cost.key.and_then(|key| scene.meeting.region().weights.get(key.index()));
    key.map(|key| key.name.clone()).unwrap_or_default()
}

/// By which key a cost is divided, or that it is not.
pub(super) fn divided(scene: &Scene<'_>, cost: &Cost) -> Message {
    let key = key_name(scene, cost);
    match (cost.key, cost.shares(scene.meeting.region())) {
        (None, _) => Message::new("cost-not-divided"),
        (Some(_), Some(_)) => Message::new("cost-by").with("key", key),
        (Some(_), None) => Message::new("cost-nobody-weighs").with("key", key),
    }
}

/// The councils that pay nothing because it is not known what they weigh.
pub(super) fn unknown_of(scene: &Scene<'_>, cost: &Cost) -> Option<String> {
    let region = scene.meeting.region();
    let councils: Vec<_> = unknown(region, cost.key?).map(|council| region.council(council).name.as_str()).collect();
    let message =
        || Message::new("cost-unknown").with("councils", councils.join(", ")).with("key", key_name(scene, cost));
    (!councils.is_empty()).then(|| scene.tell(&message()))
}

/// How an item stands under the leading rule: the outcome with how many councils that is, or what is below it.
pub(super) fn standing(scene: &Scene<'_>, item: ItemIx) -> String {
    let rolled = scene.tally.rolled(item);
    if rolled.coloured == 0 {
        return scene.say("costs-not-coloured");
    }
    let Some(rule) = scene.meeting.rules().first() else { return String::new() };
    if !scene.meeting.agenda().is_coloured(item) {
        let message = Message::new("tally-rolled")
            .with("support", rolled.support)
            .with("conditional", rolled.conditional)
            .with("coloured", rolled.coloured);
        return scene.tell(&message);
    }
    let verdict = scene.tally.verdict(scene.meeting, item, rule);
    let message = Message::new("costs-standing")
        .with("sign", scene.glyphs.outcome(verdict.outcome))
        .with("outcome", outcome_message(verdict.outcome, verdict.firmness))
        .with("councils", tally::councils(&verdict))
        .with("rule", rule_message(rule));
    scene.tell(&message)
}

/// Which part of a cost falls on councils in favour, with and without conditions; nothing where it is not divided, or the item
/// is not coloured.
pub(super) fn carried_by(scene: &Scene<'_>, cost: &Cost, item: ItemIx) -> Option<String> {
    let meeting = scene.meeting;
    let shares = cost.shares(meeting.region()).filter(|_| meeting.agenda().is_coloured(item))?;
    let carried = carried(&shares, |council: CouncilIx| meeting.voice(Cell { item, council }));
    let message = Message::new("cost-carried")
        .with("favour", percent(carried.favour.cents, carried.amount.cents))
        .with("conditional", percent(carried.conditional.cents, carried.amount.cents))
        .with("amount", euros(scene.text.language(), carried.amount));
    Some(scene.tell(&message))
}
