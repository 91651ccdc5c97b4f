//! Headings and lists in a text: Markdown, or what is left when a document is pasted as text.

use super::lines::{Line, lines};
use super::marker::{self, Marker};
use super::nest::Nest;
use super::{Doubt, Entry, Outline, Remark};
use crate::clean::excerpt;
use crate::message::Message;

/// A line that fills more than this was broken off by the margin, so the next one goes on with it.
const FULL: usize = 70;
/// A line without a sign is at most this long to be a heading.
const HEADING: usize = 100;
/// A line in bold by itself is a heading below those with `#`, and a bare line above a list one below that.
const BOLD_LEVEL: usize = 7;
const BARE_LEVEL: usize = 8;

/// Reads a text; `name` is what errors call its file.
pub(super) fn read(name: &str, text: &str) -> Outline {
    let mut reading =
        Reading { name, lines: lines(text), outline: Outline::default(), nest: Nest::default(), above: Above::Nothing };
    let mut at = 0;
    while at < reading.lines.len() {
        at += reading.line(at);
    }
    reading.end()
}

struct Reading<'a> {
    name: &'a str,
    lines: Vec<Line>,
    outline: Outline,
    nest: Nest,
    above: Above,
}

/// What stood on the line before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Above {
    Nothing,
    /// The title of an item, which may go on.
    Title {
        is_full: bool,
    },
    /// A paragraph, which may go on.
    Text {
        is_full: bool,
    },
}

impl Reading<'_> {
    /// Reads the line at this place, and tells how many it took.
    fn line(&mut self, at: usize) -> usize {
        let line = self.lines[at].clone();
        let content = line.content.as_str();
        if is_ruler(content) {
            self.above = Above::Nothing;
            return 1;
        }
        if is_page_number(content) {
            self.remark(&line, Doubt::PageNumber { text: excerpt(content) });
            return 1;
        }
        if let Some((level, title)) = hashed(content) {
            self.heading(&line, level, title);
            return 1;
        }
        if let Some(level) =
            self.lines.get(at + 1).filter(|next| next.is_close).and_then(|next| underlined(&next.content))
            && marker::in_list(content).is_none()
        {
            self.heading(&line, level, content);
            return 2;
        }
        if let Some(marked) = marker::in_list(content) {
            let title = plain(marked.rest);
            if title.is_empty() && self.is_end_of_list(at) {
                self.remark(&line, Doubt::NoTitle);
                return 1;
            }
            let depth = self.nest.listed(line.indent, &marked.marker);
            self.item(&line, depth, &marked.marker, title);
            return 1;
        }
        if self.is_title(at) {
            self.outline.title = Some(plain(content));
            self.above = Above::Nothing;
        } else if let Some(bold) = bold(content).filter(|_| !line.is_close || self.above == Above::Nothing) {
            self.heading(&line, BOLD_LEVEL, bold);
        } else if self.is_bare_heading(at) {
            self.heading(&line, BARE_LEVEL, content);
        } else {
            self.words(&line);
        }
        1
    }

    fn place(&self, line: &Line) -> Message {
        Message::new("outline-place").with("file", self.name).with("line", line.number.to_string())
    }

    fn remark(&mut self, line: &Line, what: Doubt) {
        let place = self.place(line);
        self.outline.remarks.push(Remark { place, what });
    }

    /// A heading: the first one without a number is the title of the meeting.
    fn heading(&mut self, line: &Line, level: usize, title: &str) {
        let marked = marker::in_heading(title);
        let words = plain(marked.as_ref().map_or(title, |marked| marked.rest));
        if words.is_empty() {
            self.remark(line, Doubt::NoTitle);
            return;
        }
        if marked.is_none() && self.outline.title.is_none() && self.outline.entries.is_empty() {
            self.outline.title = Some(words);
            self.above = Above::Nothing;
            return;
        }
        let marker = marked.map(|marked| marked.marker);
        let depth = self.nest.heading(level, marker.as_ref());
        let entry = Entry::new(self.place(line), depth, marker.and_then(|marker| marker.number()), words);
        self.outline.entries.push(entry);
        self.above = Above::Nothing;
    }

    fn item(&mut self, line: &Line, depth: usize, marker: &Marker, title: String) {
        self.outline.entries.push(Entry::new(self.place(line), depth, marker.number(), title));
        self.above = Above::Title { is_full: line.width >= FULL };
    }

    /// A line that is neither heading nor list: the rest of a title, an explanation, the note of the meeting, or nothing.
    fn words(&mut self, line: &Line) {
        let begins = excerpt(&line.content);
        if is_foreign(&line.content) {
            self.above = Above::Nothing;
            return self.remark(line, Doubt::LeftOut { begins });
        }
        let words = plain(&line.content);
        let is_full = line.width >= FULL;
        let above = std::mem::replace(&mut self.above, Above::Text { is_full });
        // A line that was broken off by the margin goes on below, even where pasting put a blank line between.
        let is_broken_off = matches!(above, Above::Title { is_full: true } | Above::Text { is_full: true })
            && words.starts_with(char::is_lowercase);
        let goes_on = is_broken_off || line.is_close && matches!(above, Above::Text { .. });
        let Some(entry) = self.outline.entries.last_mut() else {
            if !goes_on {
                self.remark(line, Doubt::KeptAsNote { begins });
            }
            return append(&mut self.outline.note, &words, goes_on);
        };
        let is_rest_of_title = match above {
            Above::Title { is_full } => {
                let is_close = line.is_close && (is_full || words.starts_with(char::is_lowercase));
                entry.title.is_empty() || is_close || is_broken_off
            }
            Above::Nothing | Above::Text { .. } => false,
        };
        if is_rest_of_title {
            if !entry.title.is_empty() {
                entry.title.push(' ');
            }
            entry.title.push_str(&words);
            self.above = Above::Title { is_full };
            return;
        }
        append(&mut entry.text, &words, goes_on);
        let item = entry.number.clone().unwrap_or_else(|| excerpt(&entry.title));
        if !goes_on {
            self.remark(line, Doubt::KeptAsText { item, begins });
        }
    }

    /// Whether the first line of all is the title: it stands by itself and is no sentence.
    fn is_title(&self, at: usize) -> bool {
        at == 0
            && self.outline.title.is_none()
            && is_short(&self.lines[at])
            && self.lines.get(at + 1).is_some_and(|next| !next.is_close && hashed(&next.content).is_none())
    }

    /// Whether a line without a sign is the heading of the list below it: of one that follows at once, or of one that begins to
    /// count anew.
    fn is_bare_heading(&self, at: usize) -> bool {
        let line = &self.lines[at];
        let Some(next) = self.lines.get(at + 1) else { return false };
        let Some(below) = marker::in_list(&next.content) else { return false };
        let begins = match below.marker.number().as_deref() {
            Some("1" | "a" | "A" | "i" | "I") => true,
            Some(_) => false,
            None => next.is_close,
        };
        !line.is_close && line.indent == 0 && begins && is_short(line)
    }

    /// Whether no words follow that could be the title of a bare number or bullet.
    fn is_end_of_list(&self, at: usize) -> bool {
        self.lines.get(at + 1).is_none_or(|next| {
            marker::in_list(&next.content).is_some() || hashed(&next.content).is_some() || is_page_number(&next.content)
        })
    }

    fn end(mut self) -> Outline {
        for entry in &mut self.outline.entries {
            entry.title = entry.title.trim_end_matches(':').trim_end().to_owned();
        }
        let title = self.outline.title.as_mut();
        title.into_iter().for_each(|title| *title = title.trim_end_matches(':').trim_end().to_owned());
        self.outline
    }
}

/// Puts words behind others: on the same paragraph, or on a new one.
fn append(text: &mut Option<String>, words: &str, goes_on: bool) {
    match text {
        Some(text) => {
            text.push_str(if goes_on { " " } else { "\n" });
            text.push_str(words);
        }
        None => *text = Some(words.to_owned()),
    }
}

/// A heading as Markdown writes it, without its signs: how large, and its words.
fn hashed(content: &str) -> Option<(usize, &str)> {
    let words = content.trim_start_matches('#');
    let level = content.len() - words.len();
    let is_heading = (1..=6).contains(&level) && (words.is_empty() || words.starts_with(char::is_whitespace));
    is_heading.then(|| (level, words.trim().trim_end_matches('#').trim_end()))
}

/// The level of the heading that a line below it makes: `===` or `---`.
fn underlined(content: &str) -> Option<usize> {
    let only = |sign: char| content.len() >= 3 && content.chars().all(|c| c == sign);
    if only('=') { Some(1) } else { only('-').then_some(2) }
}

/// A line that only divides.
fn is_ruler(content: &str) -> bool {
    let signs: Vec<char> = content.chars().filter(|c| !c.is_whitespace()).collect();
    let first = signs.first().copied().unwrap_or(' ');
    signs.len() >= 3 && "-*_=–—".contains(first) && signs.iter().all(|&sign| sign == first)
}

/// `3`, `- 3 -`, `Pagina 3 van 8`, `3/8`.
fn is_page_number(content: &str) -> bool {
    let bare = content.trim_matches(|c: char| c == '-' || c == '–' || c == '|' || c.is_whitespace()).to_lowercase();
    let named = ["pagina", "pag.", "pag", "blz.", "blz", "page", "p."].iter().find_map(|word| bare.strip_prefix(word));
    let numbers = named.unwrap_or(&bare).replace(" van ", "/").replace(" of ", "/");
    let mut parts = numbers.split('/').map(str::trim);
    let is_number = |part: &str| (1..=4).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    // "- 3" may be an item; a page has the dash on both sides.
    let is_dressed = content.starts_with(['-', '–']) == content.ends_with(['-', '–']);
    is_dressed && parts.next().is_some_and(is_number) && parts.next().is_none_or(is_number) && parts.next().is_none()
}

/// What has no place in an agenda: tables, pictures, code, tags.
fn is_foreign(content: &str) -> bool {
    ["|", "![", "```", "~~~", "<"].iter().any(|sign| content.starts_with(sign))
        || !content.contains(char::is_alphanumeric)
}

/// Whether a line without a sign can be a heading: short, and no sentence.
fn is_short(line: &Line) -> bool {
    line.width <= HEADING && !line.content.ends_with(['.', ',', ';', '!']) && !is_foreign(&line.content)
}

/// The words of a line that is bold as a whole.
fn bold(content: &str) -> Option<&str> {
    let content = content.trim_end_matches(':');
    ["**", "__"].iter().find_map(|sign| {
        let inner = content.strip_prefix(sign)?.strip_suffix(sign)?;
        (!inner.is_empty() && !inner.contains(sign)).then_some(inner)
    })
}

/// Words without the signs of Markdown for bold and for letters that are none.
fn plain(words: &str) -> String {
    let mut plain = words.replace("**", "").replace("__", "").replace('\t', " ");
    for sign in [".", "-", "*", "_", "#", "(", ")", "[", "]", "'", "\""] {
        plain = plain.replace(&format!("\\{sign}"), sign);
    }
    plain.trim().to_owned()
}
