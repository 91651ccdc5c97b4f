//! Which texts are likely to say the same: they share most of the words that matter, give or take an ending or a slip of the hand.

use std::collections::HashSet;

use super::Folded;

/// A shorter word says little of what a text is about.
const TELLING: usize = 4;
/// So many words in common, at the least.
const COMMON: usize = 2;
/// From this likeness on two words are one with a slip in it.
const SLIP: f64 = 0.8;
/// Words that share so many first letters are one with another ending.
const STEM: usize = 5;

/// The places of the texts that are likely to say the same as this one, the likeliest first. Of the words that matter in the
/// shorter of the two at least three fifths must be in the other: so a text is recognised while it is being typed.
#[must_use]
pub fn alike<'a>(text: &str, others: impl IntoIterator<Item = &'a str>) -> Vec<usize> {
    let mine = telling(text);
    let mut found: Vec<(usize, usize, usize)> = Vec::new();
    for (place, other) in others.into_iter().enumerate() {
        let theirs = telling(other);
        let common = mine.iter().filter(|word| theirs.iter().any(|their| is_same(word, their))).count();
        let (shorter, longer) = (mine.len().min(theirs.len()), mine.len().max(theirs.len()));
        if common >= COMMON && common * 5 >= shorter * 3 {
            found.push((common, longer - common.min(longer), place));
        }
    }
    found.sort_by_key(|&(common, apart, place)| (std::cmp::Reverse(common), apart, place));
    found.into_iter().map(|(_, _, place)| place).collect()
}

/// The words that matter, folded, each once.
fn telling(text: &str) -> Vec<String> {
    let folded = Folded::new(text).text;
    let words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().count() >= TELLING);
    let mut seen = HashSet::new();
    words.filter(|word| seen.insert(*word)).map(str::to_owned).collect()
}

fn is_same(one: &str, other: &str) -> bool {
    let shared = one.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
    one == other || shared >= STEM || strsim::normalized_damerau_levenshtein(one, other) >= SLIP
}
