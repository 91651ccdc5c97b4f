//! Text from outside, made safe once, where it enters.
//!
//! Agenda files, remarks, pasted text, file names and environment values may hold escape sequences, bidirectional
//! overrides or a flood of combining marks. What passed here can be shown, written and logged as it stands.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The replacement that makes a forbidden character visible.
const REPLACEMENT: char = '\u{FFFD}';
/// More marks than this on one base character are dropped.
const MARKS_PER_BASE: usize = 4;

/// Which characters a field may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// One line: a title, a name. Line breaks and tabs become a space.
    Line,
    /// Several lines: an explanation. Line feeds and tabs stay.
    Lines,
}

/// The same text in NFC with soft hyphens, joiners, skin tones and variation selectors taken out, other invisible or controlling characters made visible as U+FFFD,
/// at most four combining marks on a character, at most `max` characters, and nothing but blanks taken off both ends.
#[must_use]
pub fn clean(text: &str, field: Field, max: usize) -> String {
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        // Nearly all text is plain, and there can be much of it.
        return text[..text.len().min(max)].trim_matches(' ').to_owned();
    }
    let kept = text.chars().filter(|&c| !is_dropped(c));
    // Below the first mark there is nothing to compose.
    if text.chars().all(|c| c < FIRST_MARK) { cleaned(kept, field, max) } else { cleaned(kept.nfc(), field, max) }
}

/// The first combining mark of Unicode.
const FIRST_MARK: char = '\u{300}';

/// The same, of text in NFC without what is dropped; that goes first, for between a letter and its mark it would keep the two
/// from becoming one.
fn cleaned(text: impl Iterator<Item = char>, field: Field, max: usize) -> String {
    let mut out = String::new();
    let (mut length, mut marks) = (0, 0);
    let mut previous_was_return = false;
    for c in text {
        let shown = match (c, field) {
            ('\r', Field::Lines) => '\n',
            ('\n', Field::Lines) if previous_was_return => {
                previous_was_return = false;
                continue;
            }
            ('\n' | '\t', Field::Lines) => c,
            ('\r' | '\n' | '\t', Field::Line) => ' ',
            _ if is_hidden(c) => REPLACEMENT,
            _ => c,
        };
        previous_was_return = c == '\r';
        marks = if shown >= FIRST_MARK && is_combining_mark(shown) { marks + 1 } else { 0 };
        if marks > MARKS_PER_BASE {
            continue;
        }
        if length == max {
            break;
        }
        out.push(shown);
        length += 1;
    }
    out.trim().to_owned()
}

/// One line of text for a message or a log, at most 200 characters.
#[must_use]
pub fn excerpt(text: &str) -> String {
    clean(text, Field::Line, 200)
}

/// The same text with letters as they are without their accents: `é` becomes `e`. For ids, not for people.
#[must_use]
pub fn plain_letters(text: &str) -> String {
    text.nfkd().filter(|&c| !is_combining_mark(c)).collect()
}

/// Whether a character is taken out without a trace: a soft hyphen, or what only joins, dresses and tans emoji: of those, not
/// every terminal takes together what we count as one, and then all behind it on the line would shift.
const fn is_dropped(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200D}' | '\u{FE0E}' | '\u{FE0F}' | '\u{1F3FB}'..='\u{1F3FF}')
}

/// Whether a character steers the terminal or the reader's eye instead of being seen: general categories
/// Cc, Cf, Zl, Zp, Co, Cn as far as they can be told without a table of the whole of Unicode.
#[must_use]
pub const fn is_hidden(c: char) -> bool {
    matches!(c,
        '\0'..='\u{1F}' | '\u{7F}'..='\u{9F}'
        | '\u{AD}' | '\u{600}'..='\u{605}' | '\u{61C}' | '\u{6DD}' | '\u{70F}' | '\u{890}'..='\u{891}' | '\u{8E2}'
        | '\u{115F}'..='\u{1160}' | '\u{17B4}'..='\u{17B5}' | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
        | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}'
        | '\u{110BD}' | '\u{110CD}' | '\u{13430}'..='\u{1345F}' | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}'
        | '\u{E000}'..='\u{F8FF}' | '\u{E0000}'..='\u{E0FFF}' | '\u{F0000}'..='\u{10FFFF}'
        | '\u{FDD0}'..='\u{FDEF}'
    ) || c as u32 & 0xFFFE == 0xFFFE // the last two of every plane are no characters
}
