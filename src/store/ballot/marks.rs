//! The words for marks in what a council fills in: of the scale, in Dutch or English, by their letter or by their sign.

use crate::domain::id::LevelIx;
use crate::domain::mark::Answer;
use crate::domain::scale::{Role, Scale};

/// The words for silence. The first of each is the one that is written.
const SILENCE: [(Answer, &[&str]); 3] = [
    (Answer::Pending, &["nog niet", "pending", "not yet", "open", "·"]),
    (Answer::NoView, &["geen zienswijze", "no view", "geen mening", "Z", "?"]),
    (Answer::Abstention, &["onthouding", "abstention", "onthoudt zich", "T", "○"]),
];

/// The words for the parts that levels play.
const ROLES: [(Role, &[&str]); 5] = [
    (Role::Green, &["groen", "green"]),
    (Role::Amber, &["oranje", "amber", "orange", "geel", "yellow"]),
    (Role::Red, &["rood", "red"]),
    (Role::Blue, &["blauw", "blue"]),
    (Role::Grey, &["grijs", "grey", "gray"]),
];

/// What a word means on this scale: the id, name, letter or sign of a level, the colour of the only level that has it, or a
/// word for silence. Nothing at all is *not yet*.
#[must_use]
pub fn answer(scale: &Scale, text: &str) -> Option<Answer> {
    let text = text.trim();
    if text.is_empty() {
        return Some(Answer::Pending);
    }
    let levels = || scale.levels().iter().enumerate().map(|(ix, level)| (Answer::Level(LevelIx::at(ix)), level));
    let words = || SILENCE.iter().flat_map(|(answer, words)| words.iter().map(|word| (*answer, *word)));
    let like = folded(text);
    let is_like = |word: &str| !like.is_empty() && folded(word) == like;
    let is_sign = |c: char| text.chars().eq([c]) || text.to_uppercase().chars().eq([c]);
    let exact = levels().find(|(_, level)| level.id == text).map(|(answer, _)| answer);
    exact
        .or_else(|| words().find(|(_, word)| *word == text).map(|(answer, _)| answer))
        .or_else(|| levels().find(|(_, level)| is_like(&level.id)).map(|(answer, _)| answer))
        .or_else(|| levels().find(|(_, level)| level.name.as_deref().is_some_and(is_like)).map(|(answer, _)| answer))
        .or_else(|| levels().find(|(_, level)| is_sign(level.letter) || is_sign(level.glyph)).map(|(answer, _)| answer))
        .or_else(|| words().find(|(_, word)| is_like(word)).map(|(answer, _)| answer))
        .or_else(|| {
            let (role, _) = ROLES.iter().find(|(_, words)| words.iter().any(|word| is_like(word)))?;
            let mut playing = levels().filter(|(_, level)| level.role == *role);
            playing.next().filter(|_| playing.next().is_none()).map(|(answer, _)| answer)
        })
}

/// The word that is written for an answer; [`answer`] reads it back.
#[must_use]
pub fn word(scale: &Scale, answer: Answer) -> &str {
    let words =
        |silent| SILENCE.iter().find(|(answer, _)| *answer == silent).map_or(&[] as &[&str], |(_, words)| words);
    let silent = |silent| {
        // The id of a level goes before a word for silence that is like it.
        words(silent).iter().copied().find(|word| self::answer(scale, word) == Some(silent)).unwrap_or_default()
    };
    match answer {
        Answer::Level(level) => scale.level(level).map_or_else(|| silent(Answer::Pending), |level| level.id.as_str()),
        Answer::Pending | Answer::NoView | Answer::Abstention => silent(answer),
    }
}

/// The words that can be filled in, those of the scale first.
pub fn words(scale: &Scale) -> impl Iterator<Item = &str> {
    let levels = (0..scale.levels().len()).map(|ix| Answer::Level(LevelIx::at(ix)));
    levels.chain([Answer::NoView, Answer::Abstention, Answer::Pending]).map(|answer| word(scale, answer))
}

/// Small letters and digits alone: blanks, dashes and dots make no difference.
pub(super) fn folded(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
