//! The series of meetings in words: days with their weekday, how far milestones are, amounts of money.

use super::date_message;
use crate::domain::agenda::Stage;
use crate::domain::cost::Euros;
use crate::domain::time::Date;
use crate::message::Message;
use crate::text::Language;

/// A day with its weekday: "donderdag 12 maart 2020".
#[must_use]
pub fn weekday_message(date: Date) -> Message {
    const DAYS: [&str; 7] = ["weekday-0", "weekday-1", "weekday-2", "weekday-3", "weekday-4", "weekday-5", "weekday-6"];
    let day = DAYS.get(usize::from(date.weekday())).copied().unwrap_or(DAYS[0]);
    Message::new("date-weekday").with("weekday", Message::new(day)).with("date", date_message(date))
}

/// How far a milestone is.
#[must_use]
pub const fn stage_id(stage: Stage) -> &'static str {
    match stage {
        Stage::Planned => "stage-planned",
        Stage::Underway => "stage-underway",
        Stage::Reached => "stage-reached",
        Stage::Dropped => "stage-dropped",
    }
}

/// An amount in a sentence: "€ 825.000", with cents only where there are any. It does not break between sign and number.
#[must_use]
pub fn euros(language: Language, amount: Euros) -> String {
    let whole = amount.cents.is_multiple_of(100);
    format!("€\u{a0}{}", if whole { hundreds(language, amount.cents / 100) } else { cents(language, amount) })
}

/// An amount in a column of amounts: "121.947,50", always with cents.
#[must_use]
pub fn cents(language: Language, amount: Euros) -> String {
    let mark = match language {
        Language::Dutch => ',',
        Language::English => '.',
    };
    format!("{}{mark}{:02}", hundreds(language, amount.cents / 100), amount.cents % 100)
}

fn hundreds(language: Language, euros: u64) -> String {
    language.number(i64::try_from(euros).unwrap_or(i64::MAX))
}
