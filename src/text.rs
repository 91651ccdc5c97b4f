//! The words: the only place that turns a [`Message`] into Dutch or English.
//!
//! The sentences stand in `text/nl/*.ftl` and `text/en/*.ftl`, one file per layer that speaks, in
//! [Fluent](https://projectfluent.org) syntax. Both languages have the same ids with the same values; `tests/text.rs` holds that.

use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt;
use std::sync::OnceLock;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::message::{Message, Say, Value};

/// A language that the program speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Language {
    /// Dutch, unless asked otherwise.
    #[default]
    Dutch,
    /// English, for `--lang en` and `DRAAGVLAK_LANG=en`.
    English,
}

impl Language {
    /// The two languages.
    pub const ALL: [Self; 2] = [Self::Dutch, Self::English];

    /// The language with this tag (`nl`, `en`, `nl_NL.UTF-8`), if the program speaks it.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        match tag.split(['-', '_', '.']).next()?.to_ascii_lowercase().as_str() {
            "nl" => Some(Self::Dutch),
            "en" => Some(Self::English),
            _ => None,
        }
    }

    /// The BCP 47 tag.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Dutch => "nl",
            Self::English => "en",
        }
    }

    /// The country whose spelling and notation it follows, as ISO 3166 writes it.
    #[must_use]
    pub const fn country(self) -> &'static str {
        match self {
            Self::Dutch => "NL",
            Self::English => "GB",
        }
    }

    fn id(self) -> LanguageIdentifier {
        self.tag().parse().unwrap_or_default()
    }

    /// The sources of the language, by the layer that speaks: (file name, text).
    #[must_use]
    pub const fn sources(self) -> [(&'static str, &'static str); 16] {
        match self {
            Self::Dutch => [
                ("domain", include_str!("text/nl/domain.ftl")),
                ("store", include_str!("text/nl/store.ftl")),
                ("agenda", include_str!("text/nl/agenda.ftl")),
                ("ballot", include_str!("text/nl/ballot.ftl")),
                ("report", include_str!("text/nl/report.ftl")),
                ("session", include_str!("text/nl/session.ftl")),
                ("screen", include_str!("text/nl/screen.ftl")),
                ("home", include_str!("text/nl/home.ftl")),
                ("overview", include_str!("text/nl/overview.ftl")),
                ("groups", include_str!("text/nl/groups.ftl")),
                ("rounds", include_str!("text/nl/rounds.ftl")),
                ("matter", include_str!("text/nl/matter.ftl")),
                ("series", include_str!("text/nl/series.ftl")),
                ("dossiers", include_str!("text/nl/dossiers.ftl")),
                ("contribution", include_str!("text/nl/contribution.ftl")),
                ("cli", include_str!("text/nl/cli.ftl")),
            ],
            Self::English => [
                ("domain", include_str!("text/en/domain.ftl")),
                ("store", include_str!("text/en/store.ftl")),
                ("agenda", include_str!("text/en/agenda.ftl")),
                ("ballot", include_str!("text/en/ballot.ftl")),
                ("report", include_str!("text/en/report.ftl")),
                ("session", include_str!("text/en/session.ftl")),
                ("screen", include_str!("text/en/screen.ftl")),
                ("home", include_str!("text/en/home.ftl")),
                ("overview", include_str!("text/en/overview.ftl")),
                ("groups", include_str!("text/en/groups.ftl")),
                ("rounds", include_str!("text/en/rounds.ftl")),
                ("matter", include_str!("text/en/matter.ftl")),
                ("series", include_str!("text/en/series.ftl")),
                ("dossiers", include_str!("text/en/dossiers.ftl")),
                ("contribution", include_str!("text/en/contribution.ftl")),
                ("cli", include_str!("text/en/cli.ftl")),
            ],
        }
    }

    /// A whole number with the language's thousands mark: 226.302 in Dutch, 226,302 in English.
    #[must_use]
    pub fn number(self, n: impl Into<i64>) -> String {
        let n: i64 = n.into();
        let mark = match self {
            Self::Dutch => '.',
            Self::English => ',',
        };
        let digits = n.unsigned_abs().to_string();
        let mut out = String::with_capacity(digits.len() + digits.len() / 3 + 1);
        if n < 0 {
            out.push('-');
        }
        for (i, digit) in digits.chars().enumerate() {
            if i > 0 && (digits.len() - i).is_multiple_of(3) {
                out.push(mark);
            }
            out.push(digit);
        }
        out
    }
}

/// The words of one language. A sentence is read when it is said first: most never are.
pub struct Text {
    language: Language,
    /// Where each sentence stands.
    sources: &'static HashMap<&'static str, &'static str>,
    bundle: RefCell<FluentBundle<FluentResource>>,
    /// What was said without values: the same few dozen in every frame.
    said: RefCell<HashMap<&'static str, String>>,
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Text").field("language", &self.language).finish_non_exhaustive()
    }
}

impl Text {
    /// Finds the sentences in the language's files, which are compiled in.
    ///
    /// A sentence that does not parse is left out and found by `tests/text.rs`.
    #[must_use]
    pub fn new(language: Language) -> Self {
        let mut bundle = FluentBundle::new(vec![language.id()]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match language {
            Language::Dutch => |value, _| written(Language::Dutch, value),
            Language::English => |value, _| written(Language::English, value),
        }));
        Self { language, sources: index(language), bundle: RefCell::new(bundle), said: RefCell::default() }
    }

    /// Reads a sentence, if it was not read yet.
    fn read(&self, id: &str) {
        if self.bundle.borrow().has_message(id) {
            return;
        }
        if let Some(&source) = self.sources.get(id) {
            let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(source.to_owned());
            self.bundle.borrow_mut().add_resource_overriding(resource);
        }
    }

    /// The language that is spoken.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// A sentence without values.
    #[must_use]
    pub fn say(&self, id: &'static str) -> String {
        if let Some(said) = self.said.borrow().get(id) {
            return said.clone();
        }
        let said = self.format(id, &[]);
        self.said.borrow_mut().insert(id, said.clone());
        said
    }

    /// A message in words.
    #[must_use]
    pub fn tell(&self, message: &Message) -> String {
        self.format(message.id, &message.args)
    }

    /// An error in words, with what to do about it behind a dash.
    #[must_use]
    pub fn explain(&self, error: &dyn Say) -> String {
        let said = self.tell(&error.message());
        match error.hint() {
            Some(hint) => format!("{said} — {}", self.tell(&hint)),
            None => said,
        }
    }

    fn format(&self, id: &str, args: &[(&'static str, Value)]) -> String {
        self.read(id);
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            match value {
                Value::Text(text) => values.set(*name, text.as_str()),
                Value::Number(n) => values.set(*name, *n),
                Value::Message(inner) => values.set(*name, self.tell(inner)),
            }
        }
        let bundle = self.bundle.borrow();
        let Some(pattern) = bundle.get_message(id).and_then(|m| m.value()) else { return id.to_owned() };
        let mut errors = Vec::new();
        bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned()
    }
}

/// Where each sentence of a language stands, found once.
fn index(language: Language) -> &'static HashMap<&'static str, &'static str> {
    static DUTCH: OnceLock<HashMap<&str, &str>> = OnceLock::new();
    static ENGLISH: OnceLock<HashMap<&str, &str>> = OnceLock::new();
    let known = match language {
        Language::Dutch => &DUTCH,
        Language::English => &ENGLISH,
    };
    known.get_or_init(|| {
        let mut index = HashMap::with_capacity(SENTENCES);
        index.extend(language.sources().into_iter().flat_map(|(_, source)| sentences(source)));
        index
    })
}

/// There are about so many sentences.
const SENTENCES: usize = 2_600;

/// The sentences of a file, each by its id: it begins at the start of a line, and goes on to the next that does. None speaks
/// of another, so each can be read by itself.
fn sentences(source: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let begins = |line: &str| line.starts_with(|c: char| c.is_ascii_alphabetic());
    let line = |text: &str| memchr::memchr(b'\n', text.as_bytes()).map_or(text.len(), |end| end + 1);
    let mut rest = source;
    std::iter::from_fn(move || {
        while !rest.is_empty() {
            let mut end = line(rest);
            if begins(rest) {
                while end < rest.len() && !begins(&rest[end..]) && !rest[end..].starts_with('#') {
                    end += line(&rest[end..]);
                }
                let sentence = &rest[..end];
                rest = &rest[end..];
                return Some((sentence.split([' ', '=']).next().unwrap_or_default(), sentence));
            }
            rest = &rest[end..];
        }
        None
    })
}

/// Fluent leaves numbers as they are; the thousands mark is ours.
fn written(language: Language, value: &FluentValue<'_>) -> Option<String> {
    if let FluentValue::Number(n) = value { Some(language.number(n.value as i64)) } else { None }
}
