//! The words of a dossier, explained (*begrippenlijst*).

use super::agenda::Source;

/// A word with its meaning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// The word.
    pub term: String,
    /// How else it is written: an abbreviation, a plural.
    pub aliases: Vec<String>,
    /// What it means.
    pub text: String,
    /// Where that stands.
    pub source: Option<Source>,
}

impl Term {
    /// The word in all the ways in which it is written.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.term).chain(&self.aliases).map(String::as_str)
    }

    /// Whether a text speaks of it: one of its names stands there as words of their own, in capitals or not.
    #[must_use]
    pub fn occurs_in(&self, text: &str) -> bool {
        let text = text.to_lowercase();
        self.names().any(|name| {
            let name = name.to_lowercase();
            let is_edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
            let mut places = text.match_indices(&name);
            !name.is_empty()
                && places.any(|(at, found)| {
                    is_edge(text[..at].chars().next_back()) && is_edge(text[at + found.len()..].chars().next())
                })
        })
    }
}
