//! Values on one line.

use std::fmt::{Display, Write as _};

use super::wire::Word as _;
use crate::clean::is_hidden;
use crate::domain::agenda::{Certainty, Instrument, Source};
use crate::domain::mandate::{Body, Mandate};

/// Fields between brackets, in the order in which they are added.
#[derive(Debug, Default)]
pub(in crate::store) struct Fields(String);

impl Fields {
    pub(in crate::store) fn add(&mut self, name: &str, value: impl Display) {
        let comma = if self.0.is_empty() { "" } else { ", " };
        _ = write!(self.0, "{comma}{name}: {value}");
    }

    pub(in crate::store) fn text(&mut self, name: &str, value: &str) {
        self.add(name, quoted(value));
    }

    pub(in crate::store) fn some(&mut self, name: &str, value: Option<impl Display>) {
        if let Some(value) = value {
            self.add(name, value);
        }
    }

    pub(in crate::store) fn some_text(&mut self, name: &str, value: Option<&str>) {
        self.some(name, value.map(quoted));
    }

    pub(in crate::store) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The fields without their brackets.
    pub(in crate::store) fn inner(self) -> String {
        self.0
    }

    pub(in crate::store) fn struct_(self) -> String {
        format!("({})", self.0)
    }
}

/// A text between quotation marks. Letters of every language stay as they are; only what would end the text or cannot be
/// seen is written otherwise.
pub(in crate::store) fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            c if is_hidden(c) => _ = write!(out, "\\u{{{:x}}}", u32::from(c)),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

pub(in crate::store) fn strings(texts: &[String]) -> String {
    format!("[{}]", texts.iter().map(|text| quoted(text)).collect::<Vec<_>>().join(", "))
}

pub(in crate::store) fn source(source: &Source) -> String {
    let Source { document, place } = source;
    let mut fields = Fields::default();
    fields.text("document", document);
    fields.some_text("place", place.as_deref());
    fields.struct_()
}

pub(in crate::store) fn mandate(mandate: &Mandate) -> String {
    let Mandate { body, date, version, note } = mandate;
    let (word, parties) = match body {
        Body::Council => ("Council", None),
        Body::Committee => ("Committee", None),
        Body::Parties(parties) => ("Parties", Some(parties)),
        Body::Executive => ("Executive", None),
        Body::Personal => ("Personal", None),
    };
    let mut fields = Fields::default();
    fields.add("body", word);
    fields.some("parties", parties.map(|parties| strings(parties)));
    fields.some_text("date", date.map(|date| date.to_string()).as_deref());
    fields.some("version", *version);
    fields.some_text("note", note.as_deref());
    fields.struct_()
}

/// An instrument, with its certainty where that is not the usual one.
pub(in crate::store) fn instrument(instrument: &Instrument, usual: Certainty) -> String {
    let Instrument { kind, page, certainty } = instrument;
    let mut fields = Fields::default();
    fields.add("kind", kind.word());
    fields.some("page", *page);
    fields.some("certainty", (*certainty != usual).then(|| certainty.word()));
    fields.struct_()
}
