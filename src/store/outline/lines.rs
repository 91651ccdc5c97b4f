//! The lines of a text, each with how far it is indented and whether a blank line stands before it.

use crate::clean::{Field, clean};

/// A line is cut off here, well beyond the longest explanation.
const MAX_LINE: usize = 12_000;
/// A tab goes on to the next of these columns.
const TAB: usize = 4;

/// A line with something on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line {
    /// Which line of the file, from 1.
    pub(super) number: usize,
    /// How many columns of blanks stand before it.
    pub(super) indent: usize,
    /// What stands on it; a tab behind a number or bullet is still a tab.
    pub(super) content: String,
    /// Whether nothing stands between it and the line above.
    pub(super) is_close: bool,
    /// How many characters it fills, from the margin.
    pub(super) width: usize,
}

/// The lines with something on them.
pub(super) fn lines(text: &str) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut is_close = false;
    for (n, raw) in text.replace("\r\n", "\n").replace('\r', "\n").split('\n').enumerate() {
        // A word processor has breaks of its own for lines and pages; only those of the file count.
        for part in raw.split(['\u{B}', '\u{C}', '\u{2028}', '\u{2029}']) {
            let content = clean(&evened(part), Field::Lines, MAX_LINE);
            if content.is_empty() {
                is_close = false;
                continue;
            }
            let indent = indent(part);
            let width = indent + content.chars().count();
            lines.push(Line { number: n + 1, indent, content, is_close, width });
            is_close = true;
        }
    }
    lines
}

/// A line with one blank where there are several, a plain one where it is a special one, and none where it takes no room. Tabs stay: behind a number they
/// tell that it is one.
fn evened(line: &str) -> String {
    let mut evened = String::with_capacity(line.len());
    for c in line.chars() {
        match c {
            '\t' => evened.push('\t'),
            '\u{200B}' | '\u{2060}' | '\u{FEFF}' => {}
            c if c.is_whitespace() => {
                if !evened.ends_with([' ', '\t']) {
                    evened.push(' ');
                }
            }
            c => evened.push(c),
        }
    }
    evened
}

/// How many columns of blanks a line begins with. What takes no room is no blank.
fn indent(line: &str) -> usize {
    let mut column = 0;
    for c in line.chars() {
        match c {
            '\t' => column = (column / TAB + 1) * TAB,
            '\u{200B}' | '\u{FEFF}' | '\u{AD}' => {}
            c if c.is_whitespace() => column += 1,
            _ => break,
        }
    }
    column
}
