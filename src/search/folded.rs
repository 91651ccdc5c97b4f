//! A text without case and marks on letters.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::{LITERAL, SCATTERED_MAX};

/// A text without case and marks, with the way back to its characters.
pub(super) struct Folded {
    pub(super) text: String,
    origin: Vec<usize>,
    /// So many bytes of it are searched for scattered letters.
    beginning: usize,
}

/// How well a word is found, and at which characters of the original.
pub(super) type Found = (i64, Vec<usize>);

impl Folded {
    pub(super) fn new(text: &str) -> Self {
        let (length, origin) = (text.len(), Vec::with_capacity(text.len()));
        let mut folded = Self { text: String::with_capacity(length), origin, beginning: 0 };
        for (place, c) in text.chars().enumerate() {
            // Most letters have nothing to take apart, and a dossier has very many of them.
            if c.is_ascii() {
                folded.text.push(c.to_ascii_lowercase());
                folded.origin.push(place);
            } else {
                folded.take_apart(c, place);
            }
            if place < SCATTERED_MAX {
                folded.beginning = folded.text.len();
            }
        }
        folded
    }

    fn take_apart(&mut self, c: char, place: usize) {
        for part in std::iter::once(c).nfkd().filter(|&p| !is_combining_mark(p)).flat_map(char::to_lowercase) {
            self.text.push(part);
            self.origin.push(place);
        }
    }

    /// How well a folded word is found that stands there as it is, anywhere: at the start of a word before within one.
    pub(super) fn find_literal(&self, word: &str) -> Option<Found> {
        let is_start = |at: &usize| self.text[..*at].chars().next_back().is_none_or(|c| !c.is_alphanumeric());
        let places = || self.text.match_indices(word).map(|(at, _)| at);
        let start = places().find(is_start);
        let at = start.or_else(|| places().next()).filter(|_| !word.is_empty())?;
        let (from, length) = (self.text[..at].chars().count(), word.chars().count());
        let bonus = if start.is_some() { LITERAL / 2 } else { 0 };
        // Later is less, but never so much less that it is no find.
        let late = i64::try_from(from.min(SCATTERED_MAX)).unwrap_or(0);
        Some((LITERAL + bonus - late, self.places(from..from + length)))
    }

    /// The beginning, folded.
    pub(super) fn beginning(&self) -> &str {
        self.text.get(..self.beginning).unwrap_or_default()
    }

    /// The characters of the original at these characters of the folded text.
    pub(super) fn places(&self, folded: impl IntoIterator<Item = usize>) -> Vec<usize> {
        folded.into_iter().filter_map(|place| self.origin.get(place).copied()).collect()
    }
}
