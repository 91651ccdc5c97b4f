//! Finding by typing: the only place that knows fuzzy-matcher.
//!
//! Both sides are folded first (compatibility forms taken apart, marks dropped, lower case), so that "cafe" finds "Café" and
//! "aero" does not have to know about "Aéro". Every word of the query must be found.

mod alike;
mod carried;

use fuzzy_matcher::FuzzyMatcher;
use fuzzy_matcher::skim::SkimMatcherV2;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::domain::id::{CouncilIx, ItemIx, TermIx};
use crate::domain::mark::Cell;
use crate::domain::meeting::Meeting;

pub use alike::alike;

/// A query is cut to so many characters.
pub const QUERY_MAX: usize = 64;
/// A text is searched for so many characters.
const TEXT_MAX: usize = 400;
/// A word that stands in the text as it is beats any scattered match.
const LITERAL: i64 = 10_000;
/// So much better is a name than the other texts of the same target.
const NAME: i64 = LITERAL / 4;
/// A scattered match must score so much for each character of the word.
const SCATTERED_AT_LEAST: i64 = 14;

/// What was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Target {
    /// An item of the agenda.
    Item(ItemIx),
    /// A council.
    Council(CouncilIx),
    /// A remark at a cell.
    Remark(Cell),
    /// A word that the dossier explains.
    Term(TermIx),
}

/// A place where the query was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// What was found.
    pub target: Target,
    /// The text in which it was found.
    pub text: String,
    /// The characters of the text that match, in order.
    pub matched: Vec<usize>,
    score: i64,
}

/// Texts made ready to be searched.
#[derive(Default)]
pub struct Index {
    entries: Vec<Entry>,
    matcher: SkimMatcherV2,
}

struct Entry {
    target: Target,
    text: String,
    folded: Folded,
    bonus: i64,
}

impl Index {
    /// Everything in a meeting that can be found: items with their numbers, titles and texts and what they carry,
    /// councils, remarks and conditions, and the words that are explained.
    #[must_use]
    pub fn of(meeting: &Meeting) -> Self {
        let mut index = Self::councils(meeting);
        for item in meeting.agenda().walk() {
            let it = meeting.agenda().item(item);
            index.add(Target::Item(item), &format!("{} {}", it.number, it.title));
            if let Some(text) = &it.text {
                index.add(Target::Item(item), text);
            }
            // One text for all tags: a tag that is found stands among its fellows.
            if !it.tags.is_empty() {
                index.add(Target::Item(item), &it.tags.join(", "));
            }
            for carried in carried::texts(meeting, it) {
                index.add(Target::Item(item), &carried);
            }
        }
        index.add_terms(meeting);
        for (_, remark) in meeting.remarks() {
            index.add(Target::Remark(remark.cell), &remark.text);
        }
        for (_, contribution) in meeting.contributions() {
            index.add(Target::Remark(contribution.cell), &contribution.text);
        }
        for (_, condition) in meeting.conditions() {
            for cell in condition.cells() {
                index.add(Target::Remark(cell), &condition.text);
            }
        }
        index
    }

    /// The councils of a meeting, by name, letters and other names.
    #[must_use]
    pub fn councils(meeting: &Meeting) -> Self {
        let mut index = Self::default();
        for ix in meeting.region().indices() {
            let council = meeting.region().council(ix);
            for name in [&council.name, &council.short].into_iter().chain(&council.aliases) {
                index.add(Target::Council(ix), name);
            }
        }
        index
    }

    /// The words that the dossier explains, by all their names and by what they mean.
    #[must_use]
    pub fn glossary(meeting: &Meeting) -> Self {
        let mut index = Self::default();
        index.add_terms(meeting);
        index
    }

    fn add_terms(&mut self, meeting: &Meeting) {
        for (ix, term) in meeting.glossary() {
            term.names().chain([term.text.as_str()]).for_each(|text| self.add(Target::Term(ix), text));
        }
    }

    /// Every target once, in order, as if nothing had been asked yet.
    #[must_use]
    pub fn all(&self) -> Vec<Hit> {
        let mut seen = std::collections::HashSet::new();
        let first = self.entries.iter().filter(|entry| seen.insert(entry.target));
        first.map(|e| Hit { target: e.target, text: e.text.clone(), matched: Vec::new(), score: 0 }).collect()
    }

    /// The first text of a target is its name, in which it is found before any other.
    fn add(&mut self, target: Target, text: &str) {
        let is_name = self.entries.last().is_none_or(|entry| entry.target != target);
        let bonus = if is_name { NAME } else { 0 };
        self.entries.push(Entry { target, text: text.to_owned(), folded: Folded::new(text), bonus });
    }

    /// What a query finds, the best first, each target once.
    #[must_use]
    pub fn find(&self, query: &str) -> Vec<Hit> {
        let words: Vec<String> =
            query.chars().take(QUERY_MAX).collect::<String>().split_whitespace().map(|w| Folded::new(w).text).collect();
        if words.is_empty() {
            return Vec::new();
        }
        let mut hits: Vec<Hit> = self.entries.iter().filter_map(|entry| self.match_entry(entry, &words)).collect();
        hits.sort_by_key(|hit| std::cmp::Reverse(hit.score));
        let mut seen = std::collections::HashSet::new();
        hits.retain(|hit| seen.insert(hit.target));
        hits
    }

    fn match_entry(&self, entry: &Entry, words: &[String]) -> Option<Hit> {
        let (mut score, mut matched) = (0, Vec::new());
        for word in words {
            let (points, places) = entry.folded.find(word, &self.matcher)?;
            score += points;
            matched.extend(places);
        }
        matched.sort_unstable();
        matched.dedup();
        Some(Hit { target: entry.target, text: entry.text.clone(), matched, score: score + entry.bonus })
    }
}

/// What any list offers for a query: the places of the texts that match, the best first; all, in order, without a query.
#[must_use]
pub fn choose(query: &str, texts: &[String]) -> Vec<usize> {
    if query.trim().is_empty() {
        return (0..texts.len()).collect();
    }
    let matcher = SkimMatcherV2::default();
    let words: Vec<String> = query.split_whitespace().map(|w| Folded::new(w).text).collect();
    let score = |text: &String| {
        let folded = Folded::new(text);
        words.iter().try_fold(0, |sum, word| Some(sum + folded.find(word, &matcher)?.0))
    };
    let mut found: Vec<(i64, usize)> =
        texts.iter().enumerate().filter_map(|(i, text)| Some((score(text)?, i))).collect();
    found.sort_by_key(|&(score, i)| (std::cmp::Reverse(score), i));
    found.into_iter().map(|(_, i)| i).collect()
}

/// A text without case and marks, with the way back to its characters.
struct Folded {
    text: String,
    origin: Vec<usize>,
}

impl Folded {
    fn new(text: &str) -> Self {
        let mut folded = Self { text: String::with_capacity(text.len()), origin: Vec::new() };
        for (place, c) in text.chars().take(TEXT_MAX).enumerate() {
            for part in std::iter::once(c).nfkd().filter(|&p| !is_combining_mark(p)).flat_map(char::to_lowercase) {
                folded.text.push(part);
                folded.origin.push(place);
            }
        }
        folded
    }

    /// How well a folded word is found, and at which characters of the original.
    fn find(&self, word: &str, matcher: &SkimMatcherV2) -> Option<(i64, Vec<usize>)> {
        let length = word.chars().count();
        let (score, places): (i64, Vec<usize>) = match self.text.find(word) {
            Some(at) => {
                let from = self.text[..at].chars().count();
                let at_word_start = self.text[..at].chars().next_back().is_none_or(|c| !c.is_alphanumeric());
                let bonus = if at_word_start { LITERAL / 2 } else { 0 };
                (LITERAL + bonus - i64::try_from(from).unwrap_or(0), (from..from + length).collect())
            }
            None => matcher.fuzzy_indices(&self.text, word)?,
        };
        let enough = score >= SCATTERED_AT_LEAST * i64::try_from(length).unwrap_or(i64::MAX);
        enough.then(|| (score, places.iter().filter_map(|&p| self.origin.get(p).copied()).collect()))
    }
}
