//! Values on one line.

use std::fmt::{Display, Write as _};

use crate::clean::is_hidden;
use crate::domain::agenda::Source;
use crate::domain::mandate::{Body, Mandate};

/// Fields between brackets, in the order in which they are added.
#[derive(Debug, Default)]
pub(super) struct Fields(String);

impl Fields {
    pub(super) fn add(&mut self, name: &str, value: impl Display) {
        let comma = if self.0.is_empty() { "" } else { ", " };
        _ = write!(self.0, "{comma}{name}: {value}");
    }

    pub(super) fn text(&mut self, name: &str, value: &str) {
        self.add(name, quoted(value));
    }

    pub(super) fn some(&mut self, name: &str, value: Option<impl Display>) {
        if let Some(value) = value {
            self.add(name, value);
        }
    }

    pub(super) fn some_text(&mut self, name: &str, value: Option<&str>) {
        self.some(name, value.map(quoted));
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The fields without their brackets.
    pub(super) fn inner(self) -> String {
        self.0
    }

    pub(super) fn struct_(self) -> String {
        format!("({})", self.0)
    }
}

/// A text between quotation marks. Letters of every language stay as they are; only what would end the text or cannot be
/// seen is written otherwise.
pub(super) fn quoted(text: &str) -> String {
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

pub(super) fn strings(texts: &[String]) -> String {
    format!("[{}]", texts.iter().map(|text| quoted(text)).collect::<Vec<_>>().join(", "))
}

pub(super) fn source(source: &Source) -> String {
    let Source { document, place } = source;
    let mut fields = Fields::default();
    fields.text("document", document);
    fields.some_text("place", place.as_deref());
    fields.struct_()
}

pub(super) fn mandate(mandate: &Mandate) -> String {
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
