//! What can stand in a field: words, a day, a number, or one out of several.

use std::ops::RangeInclusive;
use std::rc::Rc;

use tui_input::{Input, InputRequest};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::{Known, several};
use crate::clean::{Field, clean, is_hidden};
use crate::domain::agenda::AttributeValue;
use crate::domain::cost::Euros;
use crate::domain::id::ItemIx;
use crate::domain::time::Date;
use crate::message::Message;

/// So many characters can be typed in one field.
const TYPED_MAX: usize = 1_000;
/// A text that a file can bring can be as long as there.
const LONG_MAX: usize = 10_000;
/// What stands in a field is cut to so many characters: what a file brought along is longer than what one types.
const WORDS_MAX: usize = LONG_MAX;

/// What stands in a field.
#[derive(Debug, Clone)]
pub enum Entry {
    /// One line of text.
    Line(Input),
    /// Text of several lines; a paste keeps its own.
    Lines(Input),
    /// The same, as long as a file can bring it.
    Long(Input),
    /// Items of the agenda, with commas between them.
    Items(Input, Rc<Known>),
    /// A day.
    Date(Input),
    /// A whole number within bounds.
    Number(Input, RangeInclusive<u64>),
    /// Several values between commas, each with its proviso; out of these, where there are any.
    Several(Input, Vec<String>),
    /// An amount of money.
    Amount(Input),
    /// One out of several.
    Choice {
        /// What can be chosen; never empty.
        options: Vec<String>,
        /// What is.
        at: usize,
    },
}

impl Entry {
    /// A line of text.
    #[must_use]
    pub fn line(text: impl Into<String>) -> Self {
        Self::Line(Input::new(text.into()))
    }

    /// A text of several lines.
    #[must_use]
    pub fn lines(text: impl Into<String>) -> Self {
        Self::Lines(Input::new(text.into()))
    }

    /// A text of several lines, as long as a file can bring it.
    #[must_use]
    pub fn long(text: impl Into<String>) -> Self {
        Self::Long(Input::new(text.into()))
    }

    /// Items of the agenda, out of those that are known.
    #[must_use]
    pub fn items(known: Known, items: &[ItemIx]) -> Self {
        Self::Items(Input::new(known.names(items)), Rc::new(known))
    }

    /// A day, or none yet.
    #[must_use]
    pub fn day(date: Option<Date>) -> Self {
        Self::Date(Input::new(date.map(|date| date.to_string()).unwrap_or_default()))
    }

    /// A whole number within bounds, or none yet.
    #[must_use]
    pub fn whole(number: Option<u64>, bounds: RangeInclusive<u64>) -> Self {
        Self::Number(Input::new(number.map(|number| number.to_string()).unwrap_or_default()), bounds)
    }

    /// Several values, out of these where there are any.
    #[must_use]
    pub fn several(values: &[AttributeValue], known: Vec<String>) -> Self {
        Self::Several(Input::new(crate::words::values_said(values)), known)
    }

    /// An amount of money, or none yet.
    #[must_use]
    pub fn euros(amount: Option<Euros>) -> Self {
        Self::Amount(Input::new(amount.map(|amount| amount.to_string()).unwrap_or_default()))
    }

    /// One out of several.
    #[must_use]
    pub fn one_of(options: Vec<String>, at: usize) -> Self {
        let at = at.min(options.len().saturating_sub(1));
        Self::Choice { options, at }
    }

    /// What is being typed, where something is.
    #[must_use]
    pub const fn input(&self) -> Option<&Input> {
        match self {
            Self::Line(input) | Self::Lines(input) | Self::Long(input) | Self::Date(input) => Some(input),
            Self::Items(input, _) | Self::Several(input, _) | Self::Number(input, _) | Self::Amount(input) => {
                Some(input)
            }
            Self::Choice { .. } => None,
        }
    }

    pub(super) const fn input_mut(&mut self) -> Option<&mut Input> {
        match self {
            Self::Line(input) | Self::Lines(input) | Self::Long(input) | Self::Date(input) => Some(input),
            Self::Items(input, _) | Self::Several(input, _) | Self::Number(input, _) | Self::Amount(input) => {
                Some(input)
            }
            Self::Choice { .. } => None,
        }
    }

    /// Whether one types in it.
    #[must_use]
    pub const fn is_typed(&self) -> bool {
        self.input().is_some()
    }

    /// Whether it is a text of several lines.
    #[must_use]
    pub const fn is_long(&self) -> bool {
        match self {
            Self::Lines(_) | Self::Long(_) => true,
            Self::Line(_)
            | Self::Date(_)
            | Self::Items(..)
            | Self::Number(..)
            | Self::Amount(_)
            | Self::Several(..)
            | Self::Choice { .. } => false,
        }
    }

    /// Whether nothing stands in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.input().is_some_and(|input| input.value().trim().is_empty())
    }

    /// The words in it, cleaned; nothing for a choice.
    #[must_use]
    pub fn words(&self) -> String {
        let field = if self.is_long() { Field::Lines } else { Field::Line };
        self.input().map(|input| clean(input.value(), field, WORDS_MAX)).unwrap_or_default()
    }

    /// How many characters can be typed.
    const fn most(&self) -> usize {
        if matches!(self, Self::Long(_)) { LONG_MAX } else { TYPED_MAX }
    }

    /// The items in it, each once.
    #[must_use]
    pub fn chosen_items(&self) -> Vec<ItemIx> {
        if let Self::Items(input, known) = self { known.read(input.value()) } else { Vec::new() }
    }

    /// The items that are typed in it, as number and title; nothing elsewhere.
    #[must_use]
    pub fn understood(&self) -> Option<String> {
        let Self::Items(input, known) = self else { return None };
        Some(known.understood(input.value())).filter(|said| !said.is_empty())
    }

    /// The day in it, written as 2021-09-16 or 16-9-2021.
    #[must_use]
    pub fn date(&self) -> Option<Date> {
        if let Self::Date(input) = self { typed_date(input.value().trim()) } else { None }
    }

    /// The number in it, within its bounds.
    #[must_use]
    pub fn number(&self) -> Option<u64> {
        let Self::Number(input, bounds) = self else { return None };
        // Thousands may be marked, as they are on the screen.
        let digits: String = input.value().trim().chars().filter(|&c| c != '.' && c != ' ').collect();
        digits.parse().ok().filter(|number| bounds.contains(number))
    }

    /// The amount in it, as a Dutch hand writes it.
    #[must_use]
    pub fn amount(&self) -> Option<Euros> {
        if let Self::Amount(input) = self { input.value().parse().ok() } else { None }
    }

    /// The place of what is chosen.
    #[must_use]
    pub const fn choice(&self) -> Option<usize> {
        if let Self::Choice { at, .. } = self { Some(*at) } else { None }
    }

    /// What is wrong with it. Empty is right: whether it may be is the field's.
    pub(super) fn fault(&self) -> Option<Message> {
        if self.is_empty() {
            return None;
        }
        match self {
            Self::Date(_) if self.date().is_none() => Some(Message::new("field-fault-date")),
            Self::Number(_, bounds) if self.number().is_none() => {
                Some(Message::new("field-fault-number").with("least", *bounds.start()).with("most", *bounds.end()))
            }
            Self::Items(input, known) => known.fault(input.value()),
            Self::Several(input, known) => {
                let fault = several::parse(input.value(), known).err()?;
                let is_unclosed = known.is_empty() || fault.contains('(');
                let message = if is_unclosed { "field-fault-several" } else { "field-fault-value" };
                Some(Message::new(message).with("value", fault).with("known", known.join(", ")))
            }
            Self::Amount(_) if self.amount().is_none() => Some(Message::new("field-fault-amount")),
            Self::Line(_) | Self::Lines(_) | Self::Long(_) | Self::Amount(_) => None,
            Self::Date(_) | Self::Number(..) | Self::Choice { .. } => None,
        }
    }

    /// The values in it; none for what is no list of values.
    #[must_use]
    pub fn values(&self) -> Vec<AttributeValue> {
        let Self::Several(input, known) = self else { return Vec::new() };
        several::parse(input.value(), known).unwrap_or_default()
    }

    /// The names in it, between commas.
    #[must_use]
    pub fn names(&self) -> Vec<String> {
        self.input().map(|input| several::names(input.value())).unwrap_or_default()
    }

    /// Whether two say the same.
    pub(super) fn says_as(&self, other: &Self) -> bool {
        (self.words(), self.choice()) == (other.words(), other.choice())
    }

    /// Whether what stands in one may stand in the other.
    pub(super) fn fits(&self, other: &Self) -> bool {
        if let (Self::Choice { options, .. }, Self::Choice { options: others, .. }) = (self, other) {
            return options == others;
        }
        if let (Self::Several(_, known), Self::Several(_, others)) = (self, other) {
            return known == others;
        }
        self.is_typed() && other.is_typed()
    }

    /// What was typed or chosen earlier, in this field as it is asked now.
    pub(super) fn with(&self, earlier: &Self) -> Self {
        if let (Self::Items(_, known), Some(input)) = (self, earlier.input()) {
            return Self::Items(input.clone(), Rc::clone(known));
        }
        earlier.clone()
    }

    pub(super) fn edit(&mut self, request: InputRequest) {
        match self {
            Self::Lines(input) => type_lines(input, request, TYPED_MAX),
            Self::Long(input) => type_lines(input, request, LONG_MAX),
            Self::Line(input) | Self::Date(input) | Self::Number(input, _) => type_into(input, request),
            Self::Amount(input) => type_into(input, request),
            Self::Items(input, _) | Self::Several(input, _) => type_into(input, request),
            Self::Choice { options, at } => *at = chosen(options, *at, request),
        }
    }

    /// Puts pasted text in, cleaned.
    pub fn paste(&mut self, text: &str) {
        let field = if self.is_long() { Field::Lines } else { Field::Line };
        for c in clean(text, field, self.most()).chars() {
            self.edit(InputRequest::InsertChar(if c == '\t' { ' ' } else { c }));
        }
    }
}

/// Edits a line. What cannot be seen is not typed, and a mark typed behind its letter becomes one with it.
pub fn type_into(input: &mut Input, request: InputRequest) {
    type_at_most(input, request, TYPED_MAX);
}

fn type_at_most(input: &mut Input, request: InputRequest, most: usize) {
    let InputRequest::InsertChar(c) = request else {
        input.handle(request);
        return;
    };
    if !is_hidden(c) {
        insert(input, c, most);
    }
}

fn type_lines(input: &mut Input, request: InputRequest, most: usize) {
    if request == InputRequest::InsertChar('\n') {
        insert(input, '\n', most);
    } else {
        type_at_most(input, request, most);
    }
}

fn insert(input: &mut Input, c: char, most: usize) {
    if input.value().chars().count() >= most {
        return;
    }
    input.handle(InputRequest::InsertChar(c));
    if is_combining_mark(c) {
        let before: String = input.value().chars().take(input.cursor()).nfc().collect();
        let whole: String = input.value().nfc().collect();
        *input = Input::new(whole).with_cursor(before.chars().count());
    }
}

/// What a key chooses: the one beside it, the first or last, or the next that begins with the letter.
#[expect(clippy::wildcard_enum_match_arm, reason = "the requests of the library are not ours to name in full")]
fn chosen(options: &[String], at: usize, request: InputRequest) -> usize {
    let count = options.len().max(1);
    let next = (at + 1) % count;
    match request {
        InputRequest::GoToPrevChar | InputRequest::DeletePrevChar => (at + count - 1) % count,
        InputRequest::GoToNextChar | InputRequest::InsertChar(' ') => next,
        InputRequest::GoToStart => 0,
        InputRequest::GoToEnd => count - 1,
        InputRequest::InsertChar(letter) => {
            let begins = |place: &usize| {
                let first = options.get(*place).and_then(|option| option.chars().next());
                first.is_some_and(|first| first.to_lowercase().eq(letter.to_lowercase()))
            };
            (0..count).map(|step| (next + step) % count).find(begins).unwrap_or(at)
        }
        _ => at,
    }
}

/// A day as people write it: year first in four digits, or day first; with dashes, strokes or dots.
fn typed_date(text: &str) -> Option<Date> {
    let mut parts = text.split(['-', '/', '.']).map(str::trim);
    let mut part =
        || parts.next().filter(|part| (1..=4).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit()));
    let (first, month, last) = (part()?, part()?, part()?);
    if parts.next().is_some() {
        return None;
    }
    let (year, day) = if first.len() == 4 { (first, last) } else { (last, first) };
    if year.len() != 4 {
        return None;
    }
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}
