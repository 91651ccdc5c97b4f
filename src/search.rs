//! Finding by typing: the only place that knows fuzzy-matcher.
//!
//! Both sides are folded first (compatibility forms taken apart, marks dropped, lower case), so that "cafe" finds "Café" and
//! "aero" does not have to know about "Aéro". Every word of the query must be found: as it stands, anywhere in a text, or in
//! what the text is about (its item, its council); scattered over a text, only in its beginning. What is searched is in
//! [`texts`].

mod alike;
mod carried;
mod folded;
mod texts;

use std::fmt;
use std::sync::Arc;

use fuzzy_matcher::FuzzyMatcher;
use fuzzy_matcher::skim::SkimMatcherV2;

use crate::domain::id::{ContributionIx, CouncilIx, ItemIx, TermIx};
use crate::domain::mark::Cell;
use crate::domain::meeting::Meeting;

pub use alike::alike;
use folded::{Folded, Found};

/// A query is cut to so many characters.
pub const QUERY_MAX: usize = 64;
/// A text is searched for scattered letters in so many characters; words that stand in it as they are are found anywhere.
const SCATTERED_MAX: usize = 400;
/// A word that stands in the text as it is beats any scattered match.
const LITERAL: i64 = 10_000;
/// So much better is a name than the other texts of the same target.
const NAME: i64 = LITERAL / 4;
/// A word that stands not in the text but in what it is about.
const CONTEXT: i64 = LITERAL / 8;
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
    /// What a council brings in on an item, with what was answered.
    Contribution(ContributionIx),
}

/// Which text of a target it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Part {
    /// What it is called: number and title, name, word.
    Name,
    /// What is meant.
    Text,
    /// The words that an item is tagged with.
    Tags,
    /// A property of an item.
    Property,
    /// By what its goals are measured.
    Indicator,
    /// What is to be reached on the way.
    Milestone,
    /// What it costs.
    Cost,
    /// What a council says beside its mark.
    Remark,
    /// Under which condition it is in favour.
    Condition,
    /// What a council brings in.
    Contribution,
    /// What was answered to that.
    Response,
}

/// A place where the query was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// What was found.
    pub target: Target,
    /// In which of its texts.
    pub part: Part,
    /// The text in which it was found.
    pub text: Arc<str>,
    /// The characters of the text that match, in order.
    pub matched: Vec<usize>,
    /// Whether every word stands there as it is.
    pub is_literal: bool,
    /// How good it is: of two hits the one with more is the better.
    pub score: i64,
}

impl Hit {
    /// What it is that was found, in the language files.
    #[must_use]
    pub const fn kind_id(&self) -> &'static str {
        match (self.target, self.part) {
            (Target::Council(_), _) => "found-council",
            (Target::Term(_), _) => "found-term",
            (_, Part::Name) => "found-title",
            (_, Part::Text) => "found-text",
            (_, Part::Tags) => "found-tags",
            (_, Part::Property) => "found-property",
            (_, Part::Indicator) => "found-indicator",
            (_, Part::Milestone) => "found-milestone",
            (_, Part::Cost) => "found-cost",
            (_, Part::Remark) => "found-remark",
            (_, Part::Condition) => "found-condition",
            (_, Part::Contribution) => "found-contribution",
            (_, Part::Response) => "found-response",
        }
    }
}

/// Texts made ready to be searched.
#[derive(Default)]
pub struct Index {
    entries: Vec<Entry>,
    matcher: SkimMatcherV2,
}

struct Entry {
    target: Target,
    part: Part,
    text: Arc<str>,
    folded: Folded,
    /// What the text is about, folded.
    context: String,
    bonus: i64,
}

impl fmt::Debug for Index {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Index").field("entries", &self.entries.len()).finish_non_exhaustive()
    }
}

impl Index {
    /// Everything in a meeting that can be found: items with their numbers, titles and texts and what they carry,
    /// councils, remarks and conditions, what councils brought in, and the words that are explained.
    #[must_use]
    pub fn of(meeting: &Meeting) -> Self {
        let mut index = Self::councils(meeting);
        index.add_items(meeting);
        index.add_terms(meeting);
        index.add_said(meeting);
        index
    }

    /// The councils of a meeting, by name, letters and other names.
    #[must_use]
    pub fn councils(meeting: &Meeting) -> Self {
        let mut index = Self::default();
        index.add_councils(meeting);
        index
    }

    /// The words that the dossier explains, by all their names and by what they mean.
    #[must_use]
    pub fn glossary(meeting: &Meeting) -> Self {
        let mut index = Self::default();
        index.add_terms(meeting);
        index
    }

    /// Every target once, in order, as if nothing had been asked yet.
    #[must_use]
    pub fn all(&self) -> Vec<Hit> {
        let mut seen = std::collections::HashSet::new();
        let first = self.entries.iter().filter(|entry| seen.insert(entry.target));
        first.map(|entry| entry.hit(0, Vec::new(), true)).collect()
    }

    /// A name finds its target before any other text does.
    fn add(&mut self, target: Target, part: Part, text: &str, context: &str) {
        let bonus = if part == Part::Name { NAME } else { 0 };
        let (folded, context) = (Folded::new(text), Folded::new(context).text);
        self.entries.push(Entry { target, part, text: text.into(), folded, context, bonus });
    }

    /// What a query finds, the best first, each target once.
    #[must_use]
    pub fn find(&self, query: &str) -> Vec<Hit> {
        let words: Vec<String> =
            query.chars().take(QUERY_MAX).collect::<String>().split_whitespace().map(|w| Folded::new(w).text).collect();
        if words.is_empty() {
            return Vec::new();
        }
        let phrase = (words.len() > 1).then(|| words.join(" "));
        let found = |entry| self.match_entry(entry, &words, phrase.as_deref());
        let mut hits: Vec<Hit> = self.entries.iter().filter_map(found).collect();
        hits.sort_by_key(|hit| std::cmp::Reverse(hit.score));
        let mut seen = std::collections::HashSet::new();
        hits.retain(|hit| seen.insert(hit.target));
        hits
    }

    /// How an entry is found by these words, of which at least one must stand in the text itself.
    /// Words that stand there behind each other as they were typed are the better find.
    fn match_entry(&self, entry: &Entry, words: &[String], phrase: Option<&str>) -> Option<Hit> {
        let (mut score, mut matched, mut is_literal) = (0, Vec::new(), true);
        for word in words {
            let (points, places) = if let Some(found) = entry.folded.find_literal(word) {
                found
            } else if entry.context.contains(word.as_str()) {
                (CONTEXT, Vec::new())
            } else {
                is_literal = false;
                scattered(&entry.folded, word, &self.matcher)?
            };
            score += points;
            matched.extend(places);
        }
        if let Some((points, places)) = phrase.and_then(|phrase| entry.folded.find_literal(phrase)) {
            (score, matched) = (score + points, places);
        }
        matched.sort_unstable();
        matched.dedup();
        (!matched.is_empty()).then(|| entry.hit(score + entry.bonus, matched, is_literal))
    }
}

impl Entry {
    fn hit(&self, score: i64, matched: Vec<usize>, is_literal: bool) -> Hit {
        Hit { target: self.target, part: self.part, text: Arc::clone(&self.text), matched, is_literal, score }
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
        let found = |word| folded.find_literal(word).or_else(|| scattered(&folded, word, &matcher));
        words.iter().try_fold(0, |sum, word| Some(sum + found(word)?.0))
    };
    let mut found: Vec<(i64, usize)> =
        texts.iter().enumerate().filter_map(|(i, text)| Some((score(text)?, i))).collect();
    found.sort_by_key(|&(score, i)| (std::cmp::Reverse(score), i));
    found.into_iter().map(|(_, i)| i).collect()
}

/// How well a folded word is found whose letters stand scattered over the beginning of a text.
fn scattered(folded: &Folded, word: &str, matcher: &SkimMatcherV2) -> Option<Found> {
    let (score, places) = matcher.fuzzy_indices(folded.beginning(), word)?;
    let least = SCATTERED_AT_LEAST * i64::try_from(word.chars().count()).unwrap_or(i64::MAX);
    (score >= least).then(|| (score, folded.places(places)))
}
