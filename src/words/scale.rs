//! What a meeting's own scale calls being in favour, and being so under conditions: no sentence names a colour by itself.

use super::level_message;
use crate::domain::id::LevelIx;
use crate::domain::mark::Answer;
use crate::domain::scale::{Counts, Scale};
use crate::message::Message;

/// What the levels that count this way are called: "groen", or "sterk voor of voor"; none where no level does.
#[must_use]
pub fn counting_message(scale: &Scale, counts: Counts) -> Option<Message> {
    let levels = scale.levels().iter().enumerate().filter(|(_, level)| level.counts == counts);
    let names = levels.map(|(place, _)| level_message(scale, Answer::Level(LevelIx::at(place))));
    names.reduce(|first, next| Message::new("level-or").with("first", first).with("next", next))
}

/// What being in favour is called.
#[must_use]
pub fn green_message(scale: &Scale) -> Message {
    counting_message(scale, Counts::For).unwrap_or_else(|| Message::new("outcome-support"))
}

/// A sentence about being in favour; another where the scale knows conditions too.
#[must_use]
pub fn scaled(scale: &Scale, with_conditions: &'static str, without: &'static str) -> Message {
    match counting_message(scale, Counts::Conditional) {
        Some(amber) => Message::new(with_conditions).with("green", green_message(scale)).with("amber", amber),
        None => Message::new(without).with("green", green_message(scale)),
    }
}

/// What a *hamerstuk* gives to all who have not spoken: the first level in favour.
#[must_use]
pub fn hammered_message(scale: &Scale) -> Message {
    match scale.first(Counts::For) {
        Some(level) => level_message(scale, Answer::Level(level)),
        None => green_message(scale),
    }
}
