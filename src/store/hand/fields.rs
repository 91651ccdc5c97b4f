//! The kinds of field that an agenda file has: text, a day, a number that counts from 1, an id, a reference.

use std::collections::HashMap;

use serde::de::DeserializeOwned;

use super::fault::{Fault, Thing};
use super::limits;
use super::nearest::nearest;
use super::placed::Placed;
use super::reader::Reader;
use crate::clean::{Field, clean, excerpt};
use crate::domain::time::Date;

/// A text field: its name, how many characters it may have, and whether on one line or several.
#[derive(Debug, Clone, Copy)]
pub(in crate::store) struct Cap {
    pub(in crate::store) field: &'static str,
    max: usize,
    lines: Field,
}

impl Cap {
    pub(in crate::store) const fn line(field: &'static str, max: usize) -> Self {
        Self { field, max, lines: Field::Line }
    }

    pub(in crate::store) const fn lines(field: &'static str, max: usize) -> Self {
        Self { field, max, lines: Field::Lines }
    }
}

/// The ids of one kind of thing, in small letters, with where each was given.
#[derive(Debug)]
pub(in crate::store) struct Ids<'a> {
    thing: Thing,
    /// The name of the field that it stands in.
    field: &'static str,
    given: HashMap<String, &'a str>,
}

impl Ids<'_> {
    pub(in crate::store) fn of(thing: Thing) -> Self {
        Self { thing, field: "id", given: HashMap::new() }
    }

    /// The same, where the field has another name than `id`.
    pub(in crate::store) fn in_field(self, field: &'static str) -> Self {
        Self { field, ..self }
    }
}

impl<'a> Reader<'a> {
    /// A value that must be there; `owner` is where it is missed.
    pub(in crate::store) fn required<T: DeserializeOwned>(
        &mut self,
        owner: &str,
        field: &'static str,
        placed: Option<Placed<'a, T>>,
    ) -> Option<T> {
        if placed.is_none() {
            self.fault(owner, Fault::Missing { field });
        }
        self.value(placed)
    }

    /// A value that may be left out.
    pub(in crate::store) fn value<T: DeserializeOwned>(&mut self, placed: Option<Placed<'a, T>>) -> Option<T> {
        let placed = placed?;
        placed.value.inspect_err(|error| self.syntax(placed.at, error)).ok()
    }

    /// A number that counts from 1 and may be left out.
    pub(in crate::store) fn counted(&mut self, field: &'static str, placed: Option<Placed<'a, u16>>) -> Option<u16> {
        let at = placed.as_ref()?.at;
        let number = self.value(placed)?;
        if number == 0 {
            self.fault(at, Fault::Nought { field });
            return None;
        }
        Some(number)
    }

    /// Cleaned text that may be left out or empty.
    pub(in crate::store) fn text(&mut self, cap: Cap, placed: Option<Placed<'a, String>>) -> Option<String> {
        self.cleaned(cap, placed?).filter(|text| is_visible(text))
    }

    /// Cleaned text that must be there.
    pub(in crate::store) fn required_text(
        &mut self,
        owner: &str,
        cap: Cap,
        placed: Option<Placed<'a, String>>,
    ) -> Option<String> {
        let Some(placed) = placed else {
            self.fault(owner, Fault::Missing { field: cap.field });
            return None;
        };
        let at = placed.at;
        let text = self.cleaned(cap, placed)?;
        if !is_visible(&text) {
            self.fault(at, Fault::Empty { field: cap.field });
            return None;
        }
        Some(text)
    }

    fn cleaned(&mut self, cap: Cap, placed: Placed<'a, String>) -> Option<String> {
        let at = placed.at;
        let text = clean(&self.value(Some(placed))?, cap.lines, cap.max + 1);
        if text.chars().count() > cap.max {
            self.fault(at, Fault::TooLong { field: cap.field, max: cap.max });
            return None;
        }
        Some(text)
    }

    /// Cleaned texts of a list.
    pub(in crate::store) fn texts(&mut self, cap: Cap, list: Option<Vec<Placed<'a, String>>>) -> Vec<String> {
        let list = list.unwrap_or_default();
        if let Some(beyond) = list.get(limits::LIST) {
            self.fault(beyond.at, Fault::TooMany { field: cap.field, max: limits::LIST });
        }
        list.into_iter().filter_map(|placed| self.required_text(placed.at, cap, Some(placed))).collect()
    }

    /// A day that may be left out.
    pub(in crate::store) fn date(&mut self, placed: Option<Placed<'a, String>>) -> Option<Date> {
        let at = placed.as_ref()?.at;
        let text = self.value(placed)?;
        let date = text.parse();
        if date.is_err() {
            let is_written_well = text.split('-').map(str::len).eq([4, 2, 2])
                && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
            let text = excerpt(&text);
            self.fault(at, if is_written_well { Fault::NoSuchDay { text } } else { Fault::Date { text } });
        }
        date.ok()
    }

    /// An id that must be there, and that nothing of its kind has yet. What has none is left out.
    pub(in crate::store) fn id(
        &mut self,
        owner: &'a str,
        ids: &mut Ids<'a>,
        placed: Option<Placed<'a, String>>,
    ) -> Option<String> {
        let at = placed.as_ref().map_or(owner, |placed| placed.at);
        let id = self.required_text(owner, Cap::line(ids.field, limits::ID), placed)?;
        if !is_id(&id) {
            self.fault(at, Fault::BadId { id: excerpt(&id) });
            return None;
        }
        if let Some(first) = ids.given.insert(id.to_ascii_lowercase(), at) {
            let line = self.line(first);
            self.fault(at, Fault::DuplicateId { thing: ids.thing, id, line });
            return None;
        }
        Some(id)
    }

    /// What an id refers to, by `find`; `known` are the ids that it could have been.
    pub(in crate::store) fn refer<'k, T, K: IntoIterator<Item = &'k str>>(
        &mut self,
        thing: Thing,
        placed: Option<Placed<'a, String>>,
        find: impl Fn(&str) -> Option<T>,
        known: impl FnOnce() -> K,
    ) -> Option<T> {
        let at = placed.as_ref()?.at;
        let id = self.value(placed)?;
        let found = find(&id);
        if found.is_none() && !self.has_lost(thing) {
            let nearest = if self.is_full() { None } else { nearest(&id, known()) };
            self.fault(at, Fault::Unknown { thing, id: excerpt(&id), nearest });
        }
        found
    }
}

/// Whether a text can be an id: it may become part of the name of a file.
pub(in crate::store) fn is_id(text: &str) -> bool {
    let is_sign = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    !text.is_empty() && text.len() <= limits::ID && text.chars().all(is_sign)
}

/// Whether a text shows anything to a reader.
fn is_visible(text: &str) -> bool {
    text.contains(|c: char| !c.is_whitespace() && c != char::REPLACEMENT_CHARACTER)
}
