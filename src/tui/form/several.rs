//! Several values in one field, each with its proviso: "lokaal, regionaal (voor dure taken)".

use crate::clean::{Field, clean};
use crate::domain::agenda::AttributeValue;

/// What is read of a field of several values, in characters.
const SEVERAL_MAX: usize = 20_000;

/// The values as one types them, or the first that is not one of those that are known. Any value is, where none are.
///
/// # Errors
/// With the words that are no value.
pub(super) fn parse(text: &str, known: &[String]) -> Result<Vec<AttributeValue>, String> {
    let text = clean(text, Field::Line, SEVERAL_MAX);
    let mut rest = text.as_str();
    let mut values: Vec<AttributeValue> = Vec::new();
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || is_between(c));
        if rest.is_empty() {
            return Ok(values);
        }
        let (value, after) = value(rest, known);
        let (proviso, after) = proviso(after.trim_start());
        if value.is_empty() || !(after.is_empty() || after.starts_with(is_between)) {
            return Err(excerpt(rest));
        }
        if !known.is_empty() && !known.contains(&value) {
            return Err(value);
        }
        let value = AttributeValue { value, proviso };
        if !values.contains(&value) {
            values.push(value);
        }
        rest = after;
    }
}

/// Names between commas, each once.
pub(super) fn names(text: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for name in clean(text, Field::Line, SEVERAL_MAX).split(is_between).map(str::trim).filter(|name| !name.is_empty()) {
        if names.iter().all(|other| other != name) {
            names.push(name.to_owned());
        }
    }
    names
}

const fn is_between(c: char) -> bool {
    matches!(c, ',' | ';')
}

/// The value at the start, and what stands behind it: the longest of the known ones, in capitals or not, else the words up
/// to a comma or a bracket.
fn value<'a>(text: &'a str, known: &[String]) -> (String, &'a str) {
    let fits = |value: &&String| {
        let after = rest_behind(text, value).map(str::trim_start);
        after.is_some_and(|after| after.is_empty() || after.starts_with(is_between) || after.starts_with('('))
    };
    if let Some(value) = known.iter().filter(fits).max_by_key(|value| value.chars().count()) {
        return (value.clone(), rest_behind(text, value).unwrap_or_default());
    }
    let end = text.find(|c: char| is_between(c) || c == '(').unwrap_or(text.len());
    (text[..end].trim().to_owned(), &text[end..])
}

/// What stands behind a word, if the text begins with that word.
fn rest_behind<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let mut rest = text.chars();
    let is_same = word.chars().all(|c| rest.next().is_some_and(|other| other.to_lowercase().eq(c.to_lowercase())));
    is_same.then_some(rest.as_str())
}

/// What stands between brackets at the start, brackets within it included, and what stands behind it.
fn proviso(text: &str) -> (Option<String>, &str) {
    if !text.starts_with('(') {
        return (None, text);
    }
    let mut depth = 0_usize;
    for (place, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            let inside = text[1..place].trim();
            return (Some(inside.to_owned()).filter(|inside| !inside.is_empty()), text[place + 1..].trim_start());
        }
    }
    (None, text)
}

fn excerpt(text: &str) -> String {
    text.split(is_between).next().unwrap_or(text).trim().chars().take(60).collect()
}
