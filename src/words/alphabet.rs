//! The order of the alphabet as Dutch readers expect it: capitals and accents make no difference.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// What a word sorts by: small letters without marks; what is not a letter or a digit counts as a blank, and an apostrophe
/// with the letter behind it at the start ("'s-Gravenhage", "'t Hart") not at all.
#[must_use]
pub fn alphabetical(word: &str) -> String {
    let plain: String = word.nfkd().filter(|&c| !is_combining_mark(c)).flat_map(char::to_lowercase).collect();
    let bare = plain.trim_start();
    let article = ["'s", "’s", "'t", "’t", "'n", "’n"].iter().find_map(|it| bare.strip_prefix(it));
    let article = article.filter(|rest| rest.starts_with(|c: char| !c.is_alphanumeric()));
    let words = article.unwrap_or(bare).split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}
