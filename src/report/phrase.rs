//! The text of a document: always clean, whoever wrote it.

use std::fmt;

use crate::clean::{Field, clean};

/// Text that may stand in any document: no control character but the line feed, nothing that turns the direction of reading,
/// at most [`Phrase::LONGEST`] characters.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Phrase(String);

impl Phrase {
    /// What fits in one cell of every spreadsheet, even if each character takes two units there.
    pub const LONGEST: usize = 16_000;

    /// Clean text. Blanks at its ends become one: a piece of a line may begin or end with the blank between words.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let cleaned = clean(text, Field::Lines, Self::LONGEST).replace('\t', " ");
        let blank = |is_there| if is_there && !cleaned.is_empty() { " " } else { "" };
        Self(format!("{}{cleaned}{}", blank(text.starts_with(' ')), blank(text.ends_with(' '))))
    }

    /// The text as it stands.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether there is nothing to read.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T: AsRef<str>> From<T> for Phrase {
    fn from(text: T) -> Self {
        Self::new(text.as_ref())
    }
}

impl fmt::Display for Phrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A place in the document that something can refer to: letters, digits, `.`, `_` and `-`, beginning with a letter.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Anchor(String);

impl Anchor {
    /// The place with this name within a family of places: `Anchor::new("punt", "1.2")`. Other names give other places.
    #[must_use]
    pub fn new(family: &str, name: &str) -> Self {
        let mut id = String::from("a");
        id.extend(family.chars().filter(char::is_ascii_alphanumeric));
        id.push('-');
        for c in name.chars() {
            if c.is_ascii_alphanumeric() || matches!(c, '.' | '-') {
                id.push(c);
            } else {
                // What cannot stand in a name is written by its number, so that no two names become one.
                id.push_str(&format!("_{:x}_", u32::from(c)));
            }
        }
        Self(id)
    }

    /// The name, which is safe in every format.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
