//! Letters that stand scattered over the beginning of a text: the only place that names fuzzy-matcher.

use std::sync::LazyLock;

use fuzzy_matcher::FuzzyMatcher;
use fuzzy_matcher::skim::SkimMatcherV2;

use super::folded::Folded;

/// A scattered match must score so much for each character of the word.
const AT_LEAST: i64 = 14;

/// It keeps what it needs to reckon with from text to text.
static MATCHER: LazyLock<SkimMatcherV2> = LazyLock::new(SkimMatcherV2::default);

/// Whether the letters of a word stand in the beginning at all, in their order: without that there is nothing to score.
pub(super) fn are_in_order(text: &Folded, word: &str) -> bool {
    let mut letters = text.beginning().chars();
    word.chars().all(|wanted| letters.any(|letter| letter == wanted))
}

/// How well a folded word is found.
pub(super) fn score(text: &Folded, word: &str) -> Option<i64> {
    MATCHER.fuzzy_match(text.beginning(), word).filter(|&score| score >= least(word))
}

/// At which characters of the folded text.
pub(super) fn places(text: &Folded, word: &str) -> Vec<usize> {
    MATCHER.fuzzy_indices(text.beginning(), word).map(|(_, places)| places).unwrap_or_default()
}

fn least(word: &str) -> i64 {
    AT_LEAST * i64::try_from(word.chars().count()).unwrap_or(i64::MAX)
}
