//! The words of the form, in Dutch and English. Capitals, blanks and dots make no difference.

use super::super::marks::folded;
use crate::domain::agenda::{Certainty, InstrumentKind};
use crate::domain::mandate::Body;
use crate::domain::time::Date;

/// A column of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Column {
    /// The id of an item.
    Id,
    /// Its title.
    Title,
    /// The colour.
    Mark,
    /// A condition.
    Condition,
    /// By which instrument it would be met.
    Instrument,
    /// On which page.
    Page,
    /// What is said beside the colour.
    Remark,
    /// Whether everybody may read it.
    Public,
    /// In whose name, where that is another than for the whole.
    Mandate,
}

/// What stands above the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Head {
    /// The id of the meeting.
    Meeting,
    /// The council.
    Council,
    /// The version.
    Version,
    /// In whose name.
    Body,
    /// On which day.
    Date,
    /// What else must be known of the mandate.
    Note,
    /// Whether everybody may read it.
    Public,
}

const COLUMNS: [(Column, &[&str]); 9] = [
    (Column::Id, &["id"]),
    (Column::Title, &["punt", "item", "titel", "title", "onderwerp", "topic"]),
    (Column::Mark, &["kleur", "colour", "color", "mark"]),
    (Column::Condition, &["voorwaarde", "condition"]),
    (Column::Instrument, &["instrument"]),
    (Column::Page, &["blz", "page", "bladzijde", "pagina"]),
    (Column::Remark, &["opmerking", "remark"]),
    (Column::Public, &["openbaar", "public"]),
    (Column::Mandate, &["namens", "on behalf of", "mandaat", "mandate"]),
];

const HEADS: [(Head, &[&str]); 7] = [
    (Head::Meeting, &["overleg", "meeting"]),
    (Head::Council, &["raad", "council", "gemeente"]),
    (Head::Version, &["versie", "version"]),
    (Head::Body, &["namens", "on behalf of", "mandaat", "mandate"]),
    (Head::Date, &["datum", "date"]),
    (Head::Note, &["toelichting", "note"]),
    (Head::Public, &["openbaar", "public"]),
];

const BODIES: [(Body, &[&str]); 4] = [
    (Body::Council, &["raad", "council", "gemeenteraad"]),
    (Body::Committee, &["commissie", "committee", "raadscommissie"]),
    (Body::Executive, &["college", "executive"]),
    (Body::Personal, &["persoonlijk", "personal", "vertegenwoordiger persoonlijk"]),
];

const PARTIES: [&str; 4] = ["fracties", "fractie", "parties", "party"];

const INSTRUMENTS: [(InstrumentKind, &[&str]); 4] = [
    (InstrumentKind::Motion, &["motie", "motion"]),
    (InstrumentKind::Amendment, &["amendement", "amendment"]),
    (InstrumentKind::Undertaking, &["toezegging", "undertaking"]),
    (InstrumentKind::TextChange, &["tekstwijziging", "text change", "change of text", "wijziging van tekst"]),
];

const POSSIBLE: [&str; 2] = ["mogelijk", "possible"];
const DEFINITE: [&str; 2] = ["zeker", "definite"];
const YES: [&str; 6] = ["ja", "yes", "x", "waar", "true", "1"];
const NO: [&str; 5] = ["nee", "no", "onwaar", "false", "0"];

impl Column {
    /// Those that a council fills in.
    pub const FILLED: [Self; 7] =
        [Self::Mark, Self::Condition, Self::Instrument, Self::Page, Self::Remark, Self::Public, Self::Mandate];

    /// The column with this heading.
    #[must_use]
    pub fn named(heading: &str) -> Option<Self> {
        known(&COLUMNS, heading)
    }
}

impl Head {
    /// What has this name above the table.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        known(&HEADS, name)
    }
}

fn known<T: Clone>(words: &[(T, &[&str])], text: &str) -> Option<T> {
    let text = folded(text);
    words.iter().find(|(_, words)| words.iter().any(|word| folded(word) == text)).map(|(known, _)| known.clone())
}

/// Who gave a mandate: "commissie", or "fracties A, B".
pub(super) fn body(text: &str) -> Option<Body> {
    let (first, rest) = text.trim().split_once(|c: char| c.is_whitespace() || c == ':').unwrap_or((text.trim(), ""));
    if PARTIES.contains(&folded(first).as_str()) {
        let names = rest.trim_start_matches(':').split([',', ';']).map(|name| name.trim().to_owned());
        let names: Vec<_> = names.filter(|name| !name.is_empty()).collect();
        return (!names.is_empty()).then_some(Body::Parties(names));
    }
    known(&BODIES, text)
}

/// An instrument, wanted unless it says that it is only thought of: "motie", "mogelijk amendement", "motie (mogelijk)".
pub(super) fn instrument(text: &str) -> Option<(InstrumentKind, Certainty)> {
    let text = folded(text);
    let without = |word: &str| text.strip_prefix(word).or_else(|| text.strip_suffix(word));
    let possible = POSSIBLE.iter().find_map(|word| without(word));
    let certainty = if possible.is_some() { Certainty::Possible } else { Certainty::Definite };
    let kind = possible.or_else(|| DEFINITE.iter().find_map(|word| without(word))).unwrap_or(&text);
    known(&INSTRUMENTS, kind).map(|kind| (kind, certainty))
}

/// The only number in a text: "19", "blz. 19".
pub(super) fn number(text: &str) -> Option<u16> {
    let mut numbers = text.split(|c: char| !c.is_ascii_digit()).filter(|digits| !digits.is_empty());
    let number = numbers.next()?.parse().ok()?;
    numbers.next().is_none().then_some(number)
}

/// A day: 2021-09-16, or as it is written in Dutch, 16-9-2021.
pub(super) fn date(text: &str) -> Option<Date> {
    text.trim().parse().ok().or_else(|| {
        let mut parts = text.trim().split(['-', '/', '.']).map(|part| part.parse::<u16>().ok());
        let (day, month, year) = (parts.next()??, parts.next()??, parts.next()??);
        let date = Date::new(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)?;
        (parts.next().is_none() && year >= 1_000).then_some(date)
    })
}

/// Yes or no.
pub(super) fn truth(text: &str) -> Option<bool> {
    let text = folded(text);
    if YES.contains(&text.as_str()) { Some(true) } else { NO.contains(&text.as_str()).then_some(false) }
}
