//! What a hand slips on: a quotation mark that is not closed, a dot between thousands, a comma too many.
//!
//! RON stops where it no longer understands, which is often behind the slip. Here the signs up to there are looked at once more.

use super::fault::Fault;
use super::syntax::Expected;
use crate::clean::excerpt;

/// A sign of the file: a text, a number, a word, or a character by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Sign<'a> {
    kind: Kind,
    start: usize,
    text: &'a str,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// A text with its closing quotation mark.
    Text,
    /// A text that goes on to the end of the file.
    Unclosed,
    Number,
    Word,
    Other,
}

impl Sign<'_> {
    const fn end(self) -> usize {
        self.start + self.text.len()
    }
}

/// What the hand slipped on when RON stopped `behind` so many bytes, and where, if that can be told.
pub(in crate::store) fn slip(text: &str, behind: usize, fault: &Fault) -> Option<(usize, Fault)> {
    let Fault::Syntax(expected) = fault else { return None };
    let (before, here, next) = around(text, behind);
    unclosed(before, here)
        .or_else(|| quotes(before).or_else(|| quotes(here)))
        .or_else(|| comma(before, here))
        .or_else(|| if *expected == Expected::Text { None } else { number(before, here, next, expected) })
}

/// The sign before a place, the one at it or behind it, and the one after that.
fn around(text: &str, place: usize) -> (Option<Sign<'_>>, Option<Sign<'_>>, Option<Sign<'_>>) {
    let (mut before, mut at) = (None, 0);
    while let Some(sign) = sign(text, at) {
        at = sign.end();
        if at > place {
            return (before, Some(sign), self::sign(text, at));
        }
        before = Some(sign);
    }
    (before, None, None)
}

/// The next sign from here on, past blanks and comments.
fn sign(text: &str, from: usize) -> Option<Sign<'_>> {
    let start = from + super::placed::blank(text.get(from..)?);
    let rest = &text[start..];
    let first = rest.chars().next()?;
    let run = |is_in: fn(char) -> bool| rest.find(|c| !is_in(c)).unwrap_or(rest.len());
    let (kind, length) = match first {
        '"' => match closing(rest) {
            Some(end) => (Kind::Text, end),
            None => (Kind::Unclosed, rest.len()),
        },
        '0'..='9' => (Kind::Number, run(|c| c.is_ascii_digit() || c == '.')),
        c if c.is_alphabetic() || c == '_' => (Kind::Word, run(|c| c.is_alphanumeric() || c == '_')),
        c => (Kind::Other, c.len_utf8()),
    };
    Some(Sign { kind, start, text: &rest[..length] })
}

/// Where a text ends, its quotation marks included.
fn closing(rest: &str) -> Option<usize> {
    let mut is_escaped = false;
    rest.char_indices().skip(1).find_map(|(at, c)| {
        let is_end = c == '"' && !is_escaped;
        is_escaped = c == '\\' && !is_escaped;
        is_end.then_some(at + 1)
    })
}

/// A text that runs into the quotation mark that opens the next one, or to the end of the file.
fn unclosed(before: Option<Sign<'_>>, here: Option<Sign<'_>>) -> Option<(usize, Fault)> {
    let runs_on = |text: &Sign<'_>| {
        text.kind == Kind::Text && text.text.contains('\n') && here.is_some_and(|here| here.start == text.end())
    };
    let sign = here.filter(|here| here.kind == Kind::Unclosed).or_else(|| before.filter(runs_on))?;
    Some((sign.start, Fault::Syntax(Expected::TextEnd)))
}

/// Quotation marks of a letter, not of a file.
fn quotes(sign: Option<Sign<'_>>) -> Option<(usize, Fault)> {
    let sign = sign.filter(|sign| matches!(sign.text, "“" | "”" | "„" | "‟" | "‘" | "’" | "‚" | "«" | "»" | "'"))?;
    Some((sign.start, Fault::Quotes))
}

fn comma(before: Option<Sign<'_>>, here: Option<Sign<'_>>) -> Option<(usize, Fault)> {
    let (before, here) = (before?, here?);
    (before.text == "," && here.text == ",").then_some((here.start, Fault::DoubleComma))
}

/// A number with more to it than digits.
fn number(
    before: Option<Sign<'_>>,
    here: Option<Sign<'_>>,
    next: Option<Sign<'_>>,
    expected: &Expected,
) -> Option<(usize, Fault)> {
    let is_number = |sign: &Sign<'_>| sign.kind == Kind::Number;
    if let Some(sign) =
        here.filter(is_number).into_iter().chain(before.filter(is_number)).find(|it| is_grouped(it.text))
    {
        let number = sign.text.replace('.', "");
        return Some((sign.start, Fault::Thousands { text: excerpt(sign.text), number: excerpt(&number) }));
    }
    let here = here?;
    // A day without quotation marks is read as a number that goes wrong.
    if here.kind == Kind::Number && next.is_some_and(|next| next.text == "-") {
        return Some((here.start, Fault::Syntax(Expected::Text)));
    }
    if here.kind == Kind::Text
        && *expected == Expected::Number
        && here.text[1..].starts_with(|c: char| c.is_ascii_digit())
    {
        return Some((here.start, Fault::OnlyNumber));
    }
    let before = before.filter(is_number)?;
    match (here.kind, here.text) {
        (Kind::Other, "%" | "€") => Some((before.start, Fault::OnlyNumber)),
        // What a colon follows is the next field, behind a comma that is missing.
        (Kind::Word, _) if next.is_none_or(|next| next.text != ":") => Some((before.start, Fault::OnlyNumber)),
        (Kind::Other, "-") if next.is_some_and(|next| next.kind == Kind::Number) => {
            Some((before.start, Fault::Syntax(Expected::Text)))
        }
        _ => None,
    }
}

/// Whether dots stand between the thousands of a number.
fn is_grouped(number: &str) -> bool {
    let mut groups = number.split('.');
    let first = groups.next().unwrap_or_default();
    let rest: Vec<_> = groups.collect();
    (1..=3).contains(&first.len()) && !rest.is_empty() && rest.iter().all(|group| group.len() == 3)
}
