//! The part of a text around what was found in it, on one line.

/// A cut is about so many characters long.
const LENGTH: usize = 140;
/// So many of them stand before what was found.
const BEFORE: usize = 50;

/// A part of a text: pieces, each with whether it is what was found.
pub(super) fn around(text: &str, matched: &[usize]) -> Vec<(String, bool)> {
    let all: Vec<char> = text.chars().map(|c| if c.is_whitespace() || c.is_control() { ' ' } else { c }).collect();
    let first = matched.first().copied().unwrap_or(0);
    let mut from = first.saturating_sub(BEFORE);
    let mut to = (from + LENGTH).min(all.len());
    from = from.min(to.saturating_sub(LENGTH));
    // Words are not cut through where a blank is near.
    if from > 0 {
        from = (from..first).find(|&at| all[at] == ' ').map_or(from, |at| at + 1);
    }
    if to < all.len() {
        to = (first + 1..to).rev().find(|&at| all[at] == ' ').unwrap_or(to);
    }
    let mut pieces: Vec<(String, bool)> = Vec::new();
    let mut add = |c: char, is_match: bool| match pieces.last_mut() {
        Some((piece, kind)) if *kind == is_match => piece.push(c),
        _ => pieces.push((c.to_string(), is_match)),
    };
    if from > 0 {
        add('…', false);
    }
    for (at, &c) in all.iter().enumerate().take(to).skip(from) {
        add(c, matched.binary_search(&at).is_ok());
    }
    if to < all.len() {
        add('…', false);
    }
    pieces
}
