//! Faults as sentences.

use super::dutch;
use super::fault::{Fault, Thing};
use super::nearest::nearest;
use super::syntax::Expected;
use crate::domain::time::Date;
use crate::message::{Message, Say};

impl Say for Fault {
    fn message(&self) -> Message {
        match self {
            Self::NotAFile => Message::new("agenda-not-a-file"),
            Self::Unreadable { reason } => Message::new("agenda-unreadable").with("reason", reason.clone()),
            Self::TooLarge { bytes, max } => Message::new("agenda-too-large").with("bytes", *bytes).with("max", *max),
            Self::Utf16 => Message::new("agenda-utf16"),
            Self::NotUtf8 { byte } => Message::new("agenda-not-utf8").with("byte", format!("{byte:02X}")),
            Self::Attribute => Message::new("agenda-attribute"),
            Self::NoContent => Message::new("agenda-no-content"),
            Self::Journal => Message::new("agenda-journal"),
            Self::Quotes => Message::new("agenda-quotes"),
            Self::DoubleComma => Message::new("agenda-double-comma"),
            Self::Thousands { text, .. } => Message::new("agenda-thousands").with("text", text.as_str()),
            Self::OnlyNumber => Message::new("agenda-expected-number"),
            Self::Syntax(expected) => expected.message(),
            Self::TooDeep => Message::new("agenda-too-deep").with("max", super::limits::DEPTH),
            Self::UnknownField { found, expected } => {
                Message::new("agenda-unknown-field").with("found", found.as_str()).with("expected", listed(expected))
            }
            Self::DuplicateField { field } => Message::new("agenda-duplicate-field").with("field", *field),
            Self::Missing { field } => Message::new("agenda-missing").with("field", *field),
            Self::Empty { field } => Message::new("agenda-empty").with("field", *field),
            Self::TooLong { field, max } => Message::new("agenda-too-long").with("field", *field).with("max", *max),
            Self::TooMany { field, max } => Message::new("agenda-too-many").with("field", *field).with("max", *max),
            Self::Nought { field } => Message::new("agenda-nought").with("field", *field),
            Self::UnknownValue { found, expected } => {
                Message::new("agenda-unknown-value").with("found", found.as_str()).with("expected", listed(expected))
            }
            Self::DuplicateKey { key } => Message::new("agenda-duplicate-key").with("key", key.as_str()),
            Self::BadId { id } => Message::new("agenda-bad-id").with("id", id.as_str()),
            Self::DuplicateId { thing, id, line } => Message::new("agenda-duplicate-id")
                .with("thing", thing.message())
                .with("id", id.as_str())
                .with("line", line.to_string()),
            Self::Unknown { thing, id, .. } => {
                Message::new("agenda-unknown").with("thing", thing.message()).with("id", id.as_str())
            }
            Self::Format { found, known } => {
                Message::new("agenda-format").with("found", found.to_string()).with("known", known.to_string())
            }
            Self::Date { text } => Message::new("agenda-date").with("text", text.as_str()),
            Self::NoSuchDay { text } => Message::new("agenda-no-such-day").with("text", text.as_str()),
            Self::Amount { text } => Message::new("agenda-amount").with("text", text.as_str()),
            Self::NotColoured { id } => Message::new("agenda-not-coloured").with("id", id.as_str()),
            Self::EarlierRound { round, this } => {
                Message::new("agenda-earlier-round").with("round", *round).with("this", *this)
            }
            Self::NoCouncils => Message::new("agenda-no-councils"),
            Self::ZeroWeight => Message::new("agenda-zero-weight"),
            Self::WeightTooLarge { max } => Message::new("agenda-weight-too-large").with("max", *max),
            Self::Short { text } => Message::new("agenda-short").with("text", text.as_str()),
            Self::DuplicateShort { text, line } => {
                Message::new("agenda-duplicate-short").with("text", text.as_str()).with("line", line.to_string())
            }
            Self::LookAlike { name, other, line } => Message::new("agenda-look-alike")
                .with("name", name.as_str())
                .with("other", other.as_str())
                .with("line", line.to_string()),
            Self::FewLevels => Message::new("agenda-few-levels"),
            Self::NoSupport => Message::new("agenda-no-support"),
            Self::Letter { text } => Message::new("agenda-letter").with("text", text.as_str()),
            Self::Glyph { text } => Message::new("agenda-glyph").with("text", text.as_str()),
            Self::TakenLetter { text } => Message::new("agenda-taken-letter").with("text", text.as_str()),
            Self::TakenGlyph { text } => Message::new("agenda-taken-glyph").with("text", text.as_str()),
            Self::SameLevel { text, line } => {
                Message::new("agenda-same-level").with("text", text.as_str()).with("line", line.to_string())
            }
            Self::ZeroDenominator => Message::new("agenda-zero-denominator"),
            Self::NeverMet { rule, whole: true } => Message::new("agenda-never-met").with("rule", rule.as_str()),
            Self::NeverMet { rule, whole: false } => Message::new("agenda-never-met-here").with("rule", rule.as_str()),
            Self::NoCriteria => Message::new("agenda-no-criteria"),
            Self::NoGroups => Message::new("agenda-no-groups"),
            Self::PresetAndCriterion => Message::new("agenda-preset-and-criterion"),
            Self::NoPresetNorCriterion => Message::new("agenda-no-preset-nor-criterion"),
            Self::PartiesOfOther => Message::new("agenda-parties-of-other"),
            Self::ParentInside => Message::new("agenda-parent-inside"),
            Self::Cycle { path } => Message::new("agenda-cycle").with("path", path.as_str()),
            Self::RelatedToItself => Message::new("agenda-related-to-itself"),
            Self::OtherMeeting { found, expected } => {
                Message::new("ballot-other-meeting").with("found", found.as_str()).with("expected", expected.as_str())
            }
            Self::UnknownMark { found, expected, .. } => {
                Message::new("ballot-unknown-mark").with("found", found.as_str()).with("expected", expected.as_str())
            }
        }
    }

    fn hint(&self) -> Option<Message> {
        let meant = |word: &str| Message::new("agenda-hint-meant").with("word", word);
        match self {
            Self::UnknownField { found, expected } | Self::UnknownValue { found, expected } => {
                let translated = dutch::word(found, expected).map(str::to_owned);
                translated.or_else(|| nearest(found, expected.iter().copied())).map(|word| meant(&word))
            }
            Self::Unknown { nearest, .. } | Self::UnknownMark { nearest, .. } => nearest.as_deref().map(meant),
            Self::OtherMeeting { .. } => Some(Message::new("ballot-hint-other-meeting")),
            Self::NotAFile | Self::Unreadable { .. } => Some(Message::new("store-hint-path")),
            Self::Utf16 | Self::NotUtf8 { .. } => Some(Message::new("agenda-hint-utf8")),
            Self::NoContent => Some(Message::new("agenda-hint-no-content")),
            Self::Journal => Some(Message::new("agenda-hint-journal")),
            Self::Quotes => Some(Message::new("agenda-hint-quotes")),
            Self::DoubleComma => Some(Message::new("agenda-hint-double-comma")),
            Self::Thousands { number, .. } => {
                Some(Message::new("agenda-hint-thousands").with("number", number.as_str()))
            }
            Self::OnlyNumber => Some(Message::new("agenda-hint-only-number")),
            Self::Syntax(Expected::Truth) => Some(Message::new("agenda-hint-truth")),
            Self::Syntax(Expected::TextEnd) => Some(Message::new("agenda-hint-text-end")),
            Self::Date { text } => {
                let turned = turned(text)?.to_string();
                Some(Message::new("agenda-hint-date").with("date", turned))
            }
            Self::Amount { .. } => Some(Message::new("agenda-hint-amount")),
            Self::NotColoured { .. } => Some(Message::new("agenda-hint-not-coloured")),
            Self::Attribute => Some(Message::new("agenda-hint-attribute")),
            Self::Format { found, known } if *found > u32::from(*known) => {
                Some(Message::new("agenda-hint-newer-program"))
            }
            Self::TakenLetter { .. } => Some(Message::new("agenda-hint-taken-letter")),
            Self::TakenGlyph { .. } => Some(Message::new("agenda-hint-taken-glyph")),
            Self::NeverMet { .. } => Some(Message::new("agenda-hint-never-met")),
            Self::NoGroups => Some(Message::new("agenda-hint-no-groups")),
            // These say themselves what to do.
            Self::TooLarge { .. }
            | Self::Syntax(_)
            | Self::TooDeep
            | Self::DuplicateField { .. }
            | Self::Missing { .. }
            | Self::Empty { .. }
            | Self::TooLong { .. }
            | Self::TooMany { .. }
            | Self::Nought { .. }
            | Self::DuplicateKey { .. }
            | Self::BadId { .. }
            | Self::DuplicateId { .. }
            | Self::Format { .. }
            | Self::NoSuchDay { .. }
            | Self::EarlierRound { .. }
            | Self::NoCouncils
            | Self::ZeroWeight
            | Self::WeightTooLarge { .. }
            | Self::Short { .. }
            | Self::DuplicateShort { .. }
            | Self::LookAlike { .. }
            | Self::FewLevels
            | Self::NoSupport
            | Self::Letter { .. }
            | Self::Glyph { .. }
            | Self::SameLevel { .. }
            | Self::ZeroDenominator
            | Self::NoCriteria
            | Self::PresetAndCriterion
            | Self::NoPresetNorCriterion
            | Self::PartiesOfOther
            | Self::ParentInside
            | Self::Cycle { .. }
            | Self::RelatedToItself => None,
        }
    }
}

impl Say for Thing {
    fn message(&self) -> Message {
        Message::new(match self {
            Self::Item => "agenda-thing-item",
            Self::Council => "agenda-thing-council",
            Self::Group => "agenda-thing-group",
            Self::Weight => "agenda-thing-weight",
            Self::Level => "agenda-thing-level",
            Self::Rule => "agenda-thing-rule",
            Self::Attribute => "agenda-thing-attribute",
            Self::Value => "agenda-thing-value",
            Self::Meeting => "agenda-thing-meeting",
        })
    }
}

/// The day that a text means which starts with the day of the month.
fn turned(text: &str) -> Option<Date> {
    let mut parts = text.trim().split(['-', '/', '.', ' ']);
    let mut part = || parts.next()?.parse::<u16>().ok();
    let (day, month, year) = (part()?, part()?, part()?);
    let day = Date::new(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)?;
    (year >= 1000 && parts.next().is_none()).then_some(day)
}

/// Words as they stand in a sentence: a, b, c.
fn listed(words: &[&str]) -> String {
    words.join(", ")
}
