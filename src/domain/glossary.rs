//! The words of a dossier, explained (*begrippenlijst*), and where they are spoken of.

use std::ops::Range;

use super::agenda::Source;
use super::id::{ItemIx, TermIx};
use super::meeting::Meeting;

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
        self.is_in(&Spoken::new(text))
    }

    fn is_in(&self, spoken: &Spoken) -> bool {
        self.names().any(|name| spoken.places(name).next().is_some())
    }
}

/// A text in small letters, made ready to look for words in it.
struct Spoken {
    text: String,
    /// The character of the original that each byte comes from.
    origin: Vec<usize>,
}

impl Spoken {
    fn new(text: &str) -> Self {
        let mut spoken = Self { text: String::with_capacity(text.len()), origin: Vec::with_capacity(text.len()) };
        for (place, c) in text.chars().enumerate() {
            for small in c.to_lowercase() {
                spoken.text.push(small);
                spoken.origin.resize(spoken.text.len(), place);
            }
        }
        spoken
    }

    /// Where a name stands as words of their own, in characters of the original.
    fn places(&self, name: &str) -> impl Iterator<Item = Range<usize>> + '_ {
        let name: String = name.chars().flat_map(char::to_lowercase).collect();
        let is_edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
        let mut from = 0;
        std::iter::from_fn(move || {
            while !name.is_empty() {
                let start = from + self.text.get(from..)?.find(&name)?;
                let end = start + name.len();
                from = end;
                if is_edge(self.text[..start].chars().next_back()) && is_edge(self.text[end..].chars().next()) {
                    return Some(self.origin[start]..self.origin[end - 1] + 1);
                }
            }
            None
        })
    }
}

/// Where a text speaks of any of these words, in characters, from left to right; what overlaps is one place.
#[must_use]
pub fn spoken_of<'a>(terms: impl IntoIterator<Item = &'a Term>, text: &str) -> Vec<Range<usize>> {
    let spoken = Spoken::new(text);
    let names = terms.into_iter().flat_map(Term::names);
    let mut places: Vec<_> = names.flat_map(|name| spoken.places(name).collect::<Vec<_>>()).collect();
    places.sort_by_key(|place| (place.start, place.end));
    let mut apart: Vec<Range<usize>> = Vec::new();
    for place in places {
        match apart.last_mut() {
            Some(last) if place.start < last.end => last.end = last.end.max(place.end),
            Some(_) | None => apart.push(place),
        }
    }
    apart
}

impl Meeting {
    /// The words that an item speaks of, in its title and text, in the titles above it, in what it is measured by, and in
    /// what councils brought in on it; in order of first writing.
    #[must_use]
    pub fn terms_of(&self, item: ItemIx) -> Vec<TermIx> {
        if self.glossary().next().is_none() || !self.agenda().has(item) {
            return Vec::new();
        }
        let it = self.agenda().item(item);
        let above = self.agenda().ancestors(item).map(|above| self.agenda().item(above).title.as_str());
        let own = [Some(it.title.as_str()), it.text.as_deref()].into_iter().flatten();
        let measured = it.indicators.iter().map(|indicator| indicator.name.as_str());
        let brought_in = self.contributions().filter(|(_, it)| it.items().any(|about| about == item));
        let said = brought_in.flat_map(|(_, it)| {
            std::iter::once(it.text.as_str()).chain(it.response.as_ref().map(|response| response.text.as_str()))
        });
        let spoken: Vec<_> = own.chain(above).chain(measured).chain(said).map(Spoken::new).collect();
        let terms = self.glossary().filter(|(_, term)| spoken.iter().any(|text| term.is_in(text)));
        terms.map(|(ix, _)| ix).collect()
    }

    /// The items that speak of a word in their title or text, in reading order.
    #[must_use]
    pub fn items_with(&self, term: &Term) -> Vec<ItemIx> {
        let speaks = |item: &ItemIx| {
            let it = self.agenda().item(*item);
            term.occurs_in(&it.title) || it.text.as_ref().is_some_and(|text| term.occurs_in(text))
        };
        self.agenda().walk().into_iter().filter(speaks).collect()
    }
}
