//! Input for parsers: good input that was damaged in a few places, and rubbish.

use super::disk::Dice;

/// The longest input, in bytes.
const MOST: usize = 64 * 1024;
/// What parsers may stumble over.
const WORDS: [&str; 40] = [
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    "\"",
    "\\",
    "//",
    "/*",
    "*/",
    ",",
    ":",
    ";",
    "\n",
    "\r\n",
    "\0",
    "\u{FEFF}",
    "\u{202E}",
    "\\u{FFFFFF}",
    "-1",
    "0",
    "1e999",
    "NaN",
    "inf",
    "99999999999999999999999999",
    "4294967296",
    "65536",
    "18446744073709551615",
    "0x",
    "1_0",
    "Some(",
    "None",
    "r#\"",
    "'a'",
    "#![enable(implicit_some)]",
    "<![CDATA[",
    "&amp;",
    "&#x0;",
    "é",
];

/// The input of one case: one of the seeds after one to four mutations, or one time in sixteen nothing but rubbish.
pub fn input(dice: &mut Dice, seeds: &[Vec<u8>]) -> Vec<u8> {
    if dice.below(16) == 0 {
        return rubbish(dice);
    }
    let mut bytes = seeds[dice.below(seeds.len())].clone();
    for _ in 0..=dice.below(4) {
        mutate(dice, &mut bytes, seeds);
    }
    bytes.truncate(MOST);
    bytes
}

fn rubbish(dice: &mut Dice) -> Vec<u8> {
    let len = dice.below(400);
    if dice.below(2) == 0 {
        return (0..len).map(|_| byte(dice)).collect();
    }
    (0..len / 4).flat_map(|_| WORDS[dice.below(WORDS.len())].bytes()).collect()
}

fn byte(dice: &mut Dice) -> u8 {
    u8::try_from(dice.below(256)).unwrap()
}

/// A part of some bytes, rather short than long.
fn part(dice: &mut Dice, len: usize) -> std::ops::Range<usize> {
    let begin = dice.below(len + 1);
    let most = if dice.below(4) == 0 { len } else { 24 };
    begin..(begin + dice.below(most + 1)).min(len)
}

fn mutate(dice: &mut Dice, bytes: &mut Vec<u8>, seeds: &[Vec<u8>]) {
    let len = bytes.len();
    let at = dice.below(len + 1);
    match dice.below(11) {
        0 if len > 0 => bytes[at % len] ^= 1 << dice.below(8),
        1 if len > 0 => bytes[at % len] = byte(dice),
        2 => bytes.truncate(at),
        3 => drop(bytes.drain(part(dice, len))),
        4 => {
            let word = WORDS[dice.below(WORDS.len())];
            bytes.splice(at..at, word.bytes());
        }
        // A part twice, or many times.
        5 => {
            let part = bytes[part(dice, len)].to_vec();
            let part = part.repeat(if dice.below(8) == 0 { 50 } else { 1 });
            bytes.splice(at..at, part.into_iter().take(MOST));
        }
        // A part of another seed.
        6 => {
            let other = &seeds[dice.below(seeds.len())];
            let part = other[part(dice, other.len())].to_vec();
            bytes.splice(at..at, part);
        }
        // A number that grows.
        7 => {
            let digit = bytes.iter().skip(at).position(u8::is_ascii_digit).map(|n| at + n);
            if let Some(digit) = digit {
                let grown = "9".repeat(1 + dice.below(30));
                bytes.splice(digit..digit, grown.into_bytes());
            }
        }
        // Nesting.
        8 => {
            let (open, close) = [("(", ")"), ("[", "]"), ("{", "}"), ("Some(", ")"), ("<a>", "</a>")][dice.below(5)];
            let depth = [1, 3, 20, 200, 3_000][dice.below(5)];
            let tail = close.repeat(if dice.below(2) == 0 { depth } else { 0 });
            bytes.splice(at..at, (open.repeat(depth) + &tail).into_bytes());
        }
        // Two parts change places.
        9 => {
            let (one, other) = (part(dice, len), dice.below(len + 1));
            let part: Vec<u8> = bytes.drain(one).collect();
            let other = other.min(bytes.len());
            bytes.splice(other..other, part);
        }
        // A line twice.
        _ => {
            let begin = bytes[..at].iter().rposition(|&it| it == b'\n').map_or(0, |n| n + 1);
            let end = bytes[at..].iter().position(|&it| it == b'\n').map_or(len, |n| at + n + 1);
            let line = bytes[begin..end].to_vec();
            bytes.splice(begin..begin, line);
        }
    }
}
