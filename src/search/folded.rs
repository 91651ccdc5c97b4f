//! A text without case and marks on letters.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::SCATTERED_MAX;
use super::letters::Letters;

/// A text without case and marks.
#[derive(Debug, Clone, Default)]
pub(super) struct Folded {
    pub(super) text: String,
    pub(super) letters: Letters,
    /// So many bytes of it are searched for scattered letters.
    beginning: usize,
}

impl Folded {
    pub(super) fn new(text: &str) -> Self {
        // Most texts have nothing to take apart, and a dossier has very many of them.
        if text.is_ascii() {
            let folded = text.to_ascii_lowercase();
            return Self { letters: Letters::of(&folded), beginning: folded.len().min(SCATTERED_MAX), text: folded };
        }
        let (mut folded, mut beginning) = (String::with_capacity(text.len()), 0);
        for (place, c) in text.chars().enumerate() {
            if c.is_ascii() {
                folded.push(c.to_ascii_lowercase());
            } else {
                folded.extend(parts(c));
            }
            if place < SCATTERED_MAX {
                beginning = folded.len();
            }
        }
        Self { letters: Letters::of(&folded), beginning, text: folded }
    }

    /// The beginning, folded.
    pub(super) fn beginning(&self) -> &str {
        self.text.get(..self.beginning).unwrap_or_default()
    }
}

/// For each character of a folded text, which character of the text it came from.
pub(super) fn origins(text: &str) -> Vec<usize> {
    text.chars().enumerate().flat_map(|(place, c)| parts(c).map(move |_| place)).collect()
}

/// What a character becomes; some become several.
fn parts(c: char) -> impl Iterator<Item = char> {
    std::iter::once(c).nfkd().filter(|&part| !is_combining_mark(part)).flat_map(char::to_lowercase)
}
