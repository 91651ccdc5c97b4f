//! The domain's values as sentences: what an answer, an outcome, a mandate or a date is called.

mod alphabet;
mod brought;
mod desk;
pub mod glyphs;
mod matter;
mod scale;
mod series;

use crate::domain::agenda::{Certainty, Instrument, Kind, Source};
use crate::domain::condition::Status;
use crate::domain::council::Presence;
use crate::domain::id::LevelIx;
use crate::domain::ledger::{Slot, Voice};
use crate::domain::mandate::{Body, Mandate};
use crate::domain::mark::Answer;
use crate::domain::outcome::{Firmness, Outcome};
use crate::domain::rule::{Preset, Rule};
use crate::domain::scale::{Level, Role, Scale};
use crate::domain::time::Date;
use crate::message::Message;
use crate::text::Text;

pub use alphabet::alphabetical;
pub use brought::{basis_id, became_message, disposition_id, disposition_short_id};
pub use desk::{finding_id, instrument_id, outcome_message, progress_id};
pub use matter::{
    carried_messages, glossary, having_message, indicator_message, property_message, property_messages, tags_message,
    trend_id, values as values_said,
};
pub use scale::{counting_message, green_message, hammered_message, scaled};
pub use series::{cents, euros, stage_id, weekday_message};

/// Text from the agenda, which is data and has no translation.
#[must_use]
pub fn plain(text: &str) -> Message {
    Message::new("plain").with("text", text)
}

/// What a level is called: by the file, else by the language's word for its role.
#[must_use]
pub fn level(text: &Text, scale: &Scale, level: LevelIx) -> String {
    text.tell(&level_message(scale, Answer::Level(level)))
}

/// What an answer is called.
#[must_use]
pub fn level_message(scale: &Scale, answer: Answer) -> Message {
    match answer {
        Answer::Pending => Message::new("answer-pending"),
        Answer::NoView => Message::new("answer-no-view"),
        Answer::Abstention => Message::new("answer-abstention"),
        Answer::Level(level) => match scale.level(level) {
            Some(Level { name: Some(name), letter, .. }) if shares_name(scale, level, name) => {
                Message::new("level-lettered").with("name", name.as_str()).with("letter", letter.to_string())
            }
            Some(Level { name: Some(name), .. }) => plain(name),
            // The language has one word for a role, which cannot tell two levels apart.
            Some(Level { id, role, .. }) if shares_word(scale, level, *role) => plain(id),
            Some(Level { role, .. }) => Message::new(match role {
                Role::Green => "level-green",
                Role::Amber => "level-amber",
                Role::Red => "level-red",
                Role::Blue => "level-blue",
                Role::Grey => "level-grey",
            }),
            None => Message::new("answer-pending"),
        },
    }
}

/// Whether another level has the same name.
fn shares_name(scale: &Scale, level: LevelIx, name: &str) -> bool {
    let others = scale.levels().iter().enumerate().filter(|(place, _)| *place != level.index());
    others.filter_map(|(_, other)| other.name.as_deref()).any(|other| other.to_lowercase() == name.to_lowercase())
}

/// Whether another level without a name of its own plays the same role.
fn shares_word(scale: &Scale, level: LevelIx, role: Role) -> bool {
    let others = scale.levels().iter().enumerate().filter(|(place, _)| *place != level.index());
    others.into_iter().any(|(_, other)| other.name.is_none() && other.role == role)
}

/// What stands in a cell: an answer, or being away without one.
#[must_use]
pub fn cell_message(scale: &Scale, answer: Answer, slot: Slot) -> Message {
    match (slot.voice, slot.presence) {
        (Voice::Outstanding, Presence::Absent) => Message::new("answer-absent"),
        (_, Presence::Present) => level_message(scale, answer),
        (_, Presence::Absent) => Message::new("answer-now-absent").with("answer", level_message(scale, answer)),
    }
}

/// What became of a condition.
#[must_use]
pub const fn status_message(status: Status) -> Message {
    Message::new(match status {
        Status::Open => "condition-open",
        Status::Partly => "condition-partly",
        Status::Granted => "condition-granted",
        Status::Refused => "condition-refused",
    })
}

/// What an outcome is called.
#[must_use]
pub const fn outcome_id(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Support => "outcome-support",
        Outcome::Conditional => "outcome-conditional",
        Outcome::NoSupport => "outcome-no-support",
        Outcome::Open => "outcome-open",
    }
}

/// How much room there is for words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Wording {
    /// Enough.
    Full,
    /// Little.
    Short,
}

/// Whether an outcome can still change; nothing for an open one, which says so itself.
#[must_use]
pub const fn firmness_id(outcome: Outcome, firmness: Firmness, wording: Wording) -> Option<&'static str> {
    match (outcome, firmness, wording) {
        (Outcome::Open, _, _) => None,
        (_, Firmness::Settled, Wording::Full) => Some("firm-settled"),
        (_, Firmness::Settled, Wording::Short) => Some("firm-settled-short"),
        (_, Firmness::Provisional, Wording::Full) => Some("firm-provisional"),
        (_, Firmness::Provisional, Wording::Short) => Some("firm-provisional-short"),
    }
}

/// What a rule is called: by the file, else by the language's word for its preset.
#[must_use]
pub fn rule_message(rule: &Rule) -> Message {
    match (&rule.name, rule.preset) {
        (Some(name), _) => plain(name),
        (None, Some(preset)) => Message::new(match preset {
            Preset::Unanimity => "rule-unanimity",
            Preset::Consent => "rule-consent",
            Preset::Majority => "rule-majority",
            Preset::MajorityAndTwoThirds(_) => "rule-majority-and-two-thirds",
            Preset::DoubleMajority(_) => "rule-double-majority",
            Preset::MajorityInEachGroup(_) => "rule-majority-in-each-group",
        }),
        (None, None) => plain(&rule.id),
    }
}

/// Under which mandate something was said.
#[must_use]
pub fn mandate_message(mandate: &Mandate) -> Message {
    let body = match &mandate.body {
        Body::Council => Message::new("mandate-council"),
        Body::Committee => Message::new("mandate-committee"),
        Body::Parties(names) => Message::new("mandate-parties").with("names", names.join(", ")),
        Body::Executive => Message::new("mandate-executive"),
        Body::Personal => Message::new("mandate-personal"),
    };
    let versioned = match mandate.version {
        Some(version) => Message::new("mandate-version").with("body", body).with("version", version),
        None => body,
    };
    match mandate.date {
        Some(date) => Message::new("mandate-date").with("body", versioned).with("date", date_message(date)),
        None => versioned,
    }
}

/// What the meeting is asked to do with an item.
#[must_use]
pub const fn kind_id(kind: Kind) -> &'static str {
    match kind {
        Kind::Decision => "kind-decision",
        Kind::Discussion => "kind-discussion",
        Kind::Information => "kind-information",
    }
}

/// What an instrument is called: "mogelijk amendement, blz. 22".
#[must_use]
pub fn instrument_message(instrument: &Instrument) -> Message {
    let kind = Message::new(instrument_id(instrument.kind));
    let paged = match instrument.page {
        Some(page) => Message::new("instrument-page").with("kind", kind).with("page", page),
        None => kind,
    };
    match instrument.certainty {
        Certainty::Possible => Message::new("instrument-possible").with("kind", paged),
        Certainty::Definite => paged,
    }
}

/// Where something stands in a document.
#[must_use]
pub fn source_message(source: &Source) -> Message {
    match &source.place {
        Some(place) => {
            Message::new("source-place").with("document", source.document.as_str()).with("place", place.as_str())
        }
        None => plain(&source.document),
    }
}

/// A day in words: "16 september 2021".
#[must_use]
pub fn date_message(date: Date) -> Message {
    const MONTHS: [&str; 12] = [
        "month-1", "month-2", "month-3", "month-4", "month-5", "month-6", "month-7", "month-8", "month-9", "month-10",
        "month-11", "month-12",
    ];
    let month = MONTHS.get(usize::from(date.month).saturating_sub(1)).copied().unwrap_or("month-1");
    Message::new("date").with("day", date.day).with("month", Message::new(month)).with("year", date.year.to_string())
}

/// A share in whole percents, rounded half up; never 100 unless it is all, never 0 unless it is nothing.
#[must_use]
pub fn percent(part: u64, whole: u64) -> u64 {
    if whole == 0 || part == 0 {
        return 0;
    }
    if part >= whole {
        return 100;
    }
    let rounded = (u128::from(part) * 200 + u128::from(whole)) / (u128::from(whole) * 2);
    u64::try_from(rounded).unwrap_or(100).clamp(1, 99)
}

/// How many are in favour: "2+1" is two without and one under conditions.
#[must_use]
pub fn summed(favour: u64, conditional: u64) -> String {
    if conditional == 0 { favour.to_string() } else { format!("{favour}+{conditional}") }
}

/// Minutes and seconds: "04:12".
#[must_use]
pub fn minutes(milliseconds: u64) -> String {
    let seconds = milliseconds / 1_000;
    format!("{:02}:{:02}", seconds / 60, seconds % 60)
}
