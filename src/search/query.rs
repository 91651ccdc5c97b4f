//! What is looked for: folded once, and then how well it is found in a text, and where.

use memchr::memmem::Finder;

use super::folded::{Folded, origins};
use super::letters::Letters;
use super::steps::Steps;
use super::{CONTEXT, LITERAL, QUERY_MAX, SCATTERED_MAX, scattered};

/// Looking into a text takes so many steps, and one more for so many bytes.
const LOOK: usize = 6;
const READ: usize = 8;
/// Reckoning with scattered letters takes so many, and more for each place where each may stand.
const RECKON: usize = 100;

/// The words that are looked for.
#[derive(Debug, Clone, Default)]
pub(super) struct Query {
    words: Vec<Word>,
    /// All words behind each other as they were typed; none when there is only one.
    phrase: Option<Word>,
    /// What all words have.
    letters: Letters,
}

/// A folded word, made ready to be looked for.
#[derive(Debug, Clone)]
struct Word {
    text: String,
    length: usize,
    letters: Letters,
    finder: Finder<'static>,
}

/// How a query is found in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Score {
    pub(super) points: i64,
    /// Whether every word stands there as it is.
    pub(super) is_literal: bool,
}

/// How a word is found.
enum Spot {
    /// It stands there, from this byte on.
    Standing(i64, usize),
    /// It stands in what the text is about.
    About,
    /// Its letters are scattered over the beginning.
    Scattered(i64),
}

impl Query {
    /// The words of a query, which is cut to [`QUERY_MAX`].
    pub(super) fn new(query: &str) -> Self {
        let cut = query.char_indices().nth(QUERY_MAX).map_or(query, |(end, _)| query.get(..end).unwrap_or(query));
        Self::whole(cut)
    }

    /// All words of a query.
    pub(super) fn whole(query: &str) -> Self {
        let words: Vec<Word> = query.split_whitespace().map(|word| Word::new(Folded::new(word))).collect();
        let phrase =
            (words.len() > 1).then(|| words.iter().map(|word| word.text.as_str()).collect::<Vec<_>>().join(" "));
        let letters = words.iter().fold(Letters::default(), |letters, word| letters.and(word.letters));
        Self { words, phrase: phrase.map(|phrase| Word::new(Folded::new(&phrase))), letters }
    }

    pub(super) const fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether a text with these letters, in it and in what it is about, can match.
    pub(super) const fn may_match(&self, letters: Letters) -> bool {
        letters.have(self.letters)
    }

    /// How a text is found by these words, of which at least one must stand in the text itself.
    /// Words that stand there behind each other as they were typed are the better find.
    pub(super) fn score(&self, text: &Folded, about: &Folded, steps: &mut Steps) -> Option<Score> {
        let (mut score, mut is_in_text) = (Score { points: 0, is_literal: true }, false);
        for word in &self.words {
            let spot = word.spot(text, Some(about), steps)?;
            score.points += spot.points();
            match spot {
                Spot::Standing(..) => is_in_text = true,
                Spot::About => {}
                Spot::Scattered(_) => (is_in_text, score.is_literal) = (true, false),
            }
        }
        if let Some((points, _)) = self.phrase.as_ref().and_then(|phrase| phrase.standing(text, steps)) {
            score.points += points;
        }
        is_in_text.then_some(score)
    }

    /// The sum over the words, each of which must stand in the text itself, in whatever order.
    pub(super) fn sum(&self, text: &Folded) -> Option<i64> {
        let mut steps = Steps::all();
        self.words.iter().try_fold(0, |sum, word| Some(sum + word.spot(text, None, &mut steps)?.points()))
    }

    /// The characters of a text that match, in order; none if the text is not found.
    pub(super) fn places(&self, text: &str, about: &Folded) -> Option<Vec<usize>> {
        let (folded, origins, mut steps) = (Folded::new(text), origins(text), Steps::all());
        let standing = |word: &Word, at| {
            let from = folded.text.get(..at).map_or(0, |before| before.chars().count());
            (from..from + word.length).collect::<Vec<_>>()
        };
        let mut matched = Vec::new();
        for word in &self.words {
            match word.spot(&folded, Some(about), &mut steps)? {
                Spot::Standing(_, at) => matched.extend(standing(word, at)),
                Spot::About => {}
                Spot::Scattered(_) => matched.extend(scattered::places(&folded, &word.text)),
            }
        }
        if let Some(phrase) = &self.phrase
            && let Some((_, at)) = phrase.standing(&folded, &mut steps)
        {
            matched = standing(phrase, at);
        }
        let mut places: Vec<usize> = matched.into_iter().filter_map(|place| origins.get(place).copied()).collect();
        places.sort_unstable();
        places.dedup();
        (!places.is_empty()).then_some(places)
    }
}

impl Spot {
    const fn points(&self) -> i64 {
        match self {
            Self::Standing(points, _) | Self::Scattered(points) => *points,
            Self::About => CONTEXT,
        }
    }
}

impl Word {
    fn new(folded: Folded) -> Self {
        let (letters, length) = (folded.letters, folded.text.chars().count());
        Self { length, letters, finder: Finder::new(&folded.text).into_owned(), text: folded.text }
    }

    fn spot(&self, text: &Folded, about: Option<&Folded>, steps: &mut Steps) -> Option<Spot> {
        if let Some((points, at)) = self.standing(text, steps) {
            return Some(Spot::Standing(points, at));
        }
        if about.is_some_and(|about| about.letters.have(self.letters) && self.is_in(about, steps)) {
            return Some(Spot::About);
        }
        if !text.letters.have(self.letters) {
            return None;
        }
        steps.take(text.beginning().len() / READ);
        if !scattered::are_in_order(text, &self.text) {
            return None;
        }
        steps.take(RECKON + text.beginning().len() * self.length);
        scattered::score(text, &self.text).map(Spot::Scattered)
    }

    /// How well it is found if it stands in a text as it is, anywhere, and from which byte on: at the start of a word before
    /// within one.
    fn standing(&self, text: &Folded, steps: &mut Steps) -> Option<(i64, usize)> {
        if self.text.is_empty() || !text.letters.have(self.letters) {
            return None;
        }
        let text = text.text.as_str();
        steps.take(LOOK + text.len() / READ);
        let mut places = self.finder.find_iter(text.as_bytes());
        let first = places.next()?;
        let is_start = |at: &usize| is_start(text, *at);
        let start = Some(first).filter(is_start).or_else(|| places.find(is_start));
        let at = start.unwrap_or(first);
        let bonus = if start.is_some() { LITERAL / 2 } else { 0 };
        // Later is less, but never so much less that it is no find.
        let before = text.get(..at).unwrap_or_default();
        let late = i64::try_from(before.chars().take(SCATTERED_MAX).count()).unwrap_or(0);
        Some((LITERAL + bonus - late, at))
    }

    fn is_in(&self, about: &Folded, steps: &mut Steps) -> bool {
        steps.take(LOOK + about.text.len() / READ);
        self.finder.find(about.text.as_bytes()).is_some()
    }
}

/// Whether a word begins at this byte.
fn is_start(text: &str, at: usize) -> bool {
    text.get(..at).is_none_or(|before| before.chars().next_back().is_none_or(|c| !c.is_alphanumeric()))
}
