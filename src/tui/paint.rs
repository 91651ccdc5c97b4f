//! Putting text on the screen, cut to what fits and never outside it.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// A text that was cut ends with this.
const CUT: &str = "…";

/// How many columns a text takes.
#[must_use]
pub fn width(text: &str) -> usize {
    plain_width(text).unwrap_or_else(|| text.width())
}

/// The columns of a text in which every character stands alone in one; most texts are so, and need not be taken apart.
fn plain_width(text: &str) -> Option<usize> {
    let mut columns = 0;
    for c in text.chars() {
        if !is_plain(c) {
            return None;
        }
        columns += 1;
    }
    Some(columns)
}

/// Whether a character takes one column, and none before or behind it can be part of it: letters of the west, and the signs
/// that the screen is drawn with.
const fn is_plain(c: char) -> bool {
    matches!(
        c,
        ' '..='~'
            | '\u{a1}'..='\u{ac}'
            | '\u{ae}'..='\u{17f}'
            | '\u{2010}'..='\u{2027}'
            | '\u{2190}'..='\u{21ff}'
            | '\u{2260}'
            | '\u{2500}'..='\u{25fc}'
    )
}

/// The text in at most so many columns, with an ellipsis where it was cut.
#[must_use]
pub fn fit(text: &str, columns: usize) -> String {
    if width(text) <= columns {
        return text.to_owned();
    }
    let bare = text.trim_end();
    if let Some(blanks) = columns.checked_sub(width(bare)) {
        // Only blanks are cut, and nobody misses those.
        return bare.to_owned() + &" ".repeat(blanks);
    }
    let Some(room) = columns.checked_sub(1) else { return String::new() };
    let mut used = 0;
    let kept: String = text
        .graphemes(true)
        .take_while(|g| {
            used += width(g);
            used <= room
        })
        .collect();
    kept.trim_end().to_owned() + CUT
}

/// The text in lines of at most so many columns, broken between words where that is possible.
#[must_use]
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    let columns = columns.max(1);
    let mut lines = Vec::new();
    for paragraph in text.split('\n') {
        let mut line = String::new();
        let is_blank = |c: char| c.is_whitespace() && c != '\u{a0}';
        for word in paragraph.split(is_blank).filter(|word| !word.is_empty()) {
            let mut word = word.to_owned();
            if !line.is_empty() && width(&line) + 1 + width(&word) > columns {
                lines.push(std::mem::take(&mut line));
            }
            while width(&word) > columns {
                let (head, tail) = break_at(&word, columns);
                lines.push(head);
                word = tail;
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line += &word;
        }
        lines.push(line);
    }
    lines
}

/// A text as it is typed, in lines of at most so many columns, and where the character with this number stands: (line, column).
/// Blanks stay where they are.
#[must_use]
pub fn wrap_typed(text: &str, cursor: usize, columns: usize) -> (Vec<String>, (usize, usize)) {
    let (lines, starts) = laid(text, columns);
    let line = starts.iter().rposition(|&start| start <= cursor).unwrap_or(0);
    let before: String = lines[line].chars().take(cursor.saturating_sub(starts[line])).collect();
    let column = width(&before);
    (lines, (line, column))
}

/// The number of the character that stands so many lines above or below the one with this number, as near to its column as can
/// be; none where there is no such line.
#[must_use]
pub fn typed_beside(text: &str, cursor: usize, columns: usize, step: isize) -> Option<usize> {
    let (_, (line, column)) = wrap_typed(text, cursor, columns);
    let (lines, starts) = laid(text, columns);
    let to = line.checked_add_signed(step).filter(|&to| to < lines.len())?;
    let mut used = 0;
    let fits = |grapheme: &&str| {
        used += width(grapheme);
        used <= column
    };
    let characters: usize = lines[to].graphemes(true).take_while(fits).map(|grapheme| grapheme.chars().count()).sum();
    // Behind the last blank of a line stands the first character of the next one.
    let last = starts.get(to + 1).map_or(usize::MAX, |next| next - 1);
    Some((starts[to] + characters).min(last))
}

/// The lines of a text as it is typed, and the number of the character that each begins with.
fn laid(text: &str, columns: usize) -> (Vec<String>, Vec<usize>) {
    let columns = columns.max(1);
    let (mut lines, mut starts) = (vec![String::new()], vec![0]);
    let (mut place, mut is_word_broken) = (0, false);
    for word in text.split_inclusive([' ', '\n']) {
        let room = columns.saturating_sub(lines.last().map_or(0, |line| width(line)));
        let bare = word.trim_end_matches([' ', '\n']);
        if is_word_broken || (width(bare) > room && lines.last().is_some_and(|line| !line.is_empty())) {
            lines.push(String::new());
            starts.push(place);
        }
        is_word_broken = word.ends_with('\n');
        for grapheme in word.graphemes(true).filter(|&g| g != "\n") {
            if let Some(line) = lines.last_mut() {
                if width(line) + width(grapheme) <= columns || line.is_empty() || grapheme == " " {
                    line.push_str(grapheme);
                } else {
                    lines.push(grapheme.to_owned());
                    starts.push(place);
                }
            }
            place += grapheme.chars().count();
        }
        place += usize::from(is_word_broken);
    }
    if is_word_broken {
        lines.push(String::new());
        starts.push(place);
    }
    (lines, starts)
}

/// A word in two, the first part as long as fits and at least one character.
fn break_at(word: &str, columns: usize) -> (String, String) {
    let mut used = 0;
    let mut at = word.len();
    for (place, grapheme) in word.grapheme_indices(true) {
        used += width(grapheme);
        if used > columns && place > 0 {
            at = place;
            break;
        }
    }
    (word[..at].to_owned(), word[at..].to_owned())
}

/// One line to write in, from left to right.
#[derive(Debug)]
pub struct Pen<'a> {
    buf: &'a mut Buffer,
    x: u16,
    y: u16,
    end: u16,
}

impl<'a> Pen<'a> {
    /// A pen at the start of the nth line of an area.
    pub fn new(buf: &'a mut Buffer, area: Rect, line: u16) -> Self {
        let inside = area.intersection(buf.area);
        let y = inside.y.saturating_add(line);
        let end = if line < inside.height { inside.right() } else { inside.x };
        Self { buf, x: inside.x, y, end }
    }

    /// So many columns are left.
    #[must_use]
    pub const fn room(&self) -> usize {
        self.end.saturating_sub(self.x) as usize
    }

    /// The column that is written next.
    #[must_use]
    pub const fn x(&self) -> u16 {
        self.x
    }

    /// Writes a text, cut to what is left. Nothing shines through of what was written there before.
    pub fn write(&mut self, text: &str, style: Style) -> &mut Self {
        let room = self.room();
        let opaque = style.remove_modifier(Modifier::all().difference(style.add_modifier));
        if room == 0 {
            return self;
        }
        let cut;
        let shown = if plain_width(text).is_some_and(|columns| columns <= room) {
            text
        } else {
            cut = fit(text, room);
            &cut
        };
        if let Some(columns) = plain_width(shown) {
            self.plain(shown.chars(), columns, opaque);
        } else {
            let (x, _) = self.buf.set_stringn(self.x, self.y, shown, room, opaque);
            self.x = x;
        }
        self
    }

    /// Writes characters of one column each, for which there is room.
    fn plain(&mut self, text: impl Iterator<Item = char>, columns: usize, style: Style) {
        let columns = u16::try_from(columns).unwrap_or(u16::MAX).min(self.end.saturating_sub(self.x));
        if columns == 0 {
            return;
        }
        let start = self.buf.index_of(self.x, self.y);
        let cells = self.buf.content.get_mut(start..start + usize::from(columns)).unwrap_or_default();
        for (cell, c) in cells.iter_mut().zip(text) {
            cell.set_char(c).set_style(style);
        }
        self.x += columns;
    }

    /// Writes so many blanks.
    fn blanks(&mut self, columns: usize, style: Style) -> &mut Self {
        let opaque = style.remove_modifier(Modifier::all().difference(style.add_modifier));
        let columns = columns.min(self.room());
        self.plain(std::iter::repeat_n(' ', columns), columns, opaque);
        self
    }

    /// Writes a text in so many columns, with blanks behind it.
    pub fn column(&mut self, text: &str, columns: usize, style: Style) -> &mut Self {
        let columns = columns.min(self.room());
        let shown = fit(text, columns);
        let blanks = columns - width(&shown).min(columns);
        self.write(&shown, style).blanks(blanks, style)
    }

    /// Writes keys in so many columns; only the keys themselves are picked out.
    pub fn keys(&mut self, keys: &str, columns: usize, style: Style, blank: Style) -> &mut Self {
        let columns = columns.min(self.room());
        let shown = fit(keys, columns);
        let blanks = columns - width(&shown).min(columns);
        self.write(&shown, style).blanks(blanks, blank)
    }

    /// Writes a text in so many columns, with blanks before it.
    pub fn right(&mut self, text: &str, columns: usize, style: Style) -> &mut Self {
        let columns = columns.min(self.room());
        let shown = fit(text, columns);
        let blanks = columns - width(&shown).min(columns);
        self.blanks(blanks, style).write(&shown, style)
    }

    /// Writes a text of which some characters are picked out.
    pub fn picked(&mut self, text: &str, picked: &[usize], style: Style, picked_style: Style) -> &mut Self {
        let mut rest = picked.iter().copied().peekable();
        let mut run = String::new();
        let mut in_pick = false;
        for (place, c) in text.chars().enumerate() {
            let is_picked = rest.next_if_eq(&place).is_some();
            if is_picked != in_pick {
                self.write(&run, if in_pick { picked_style } else { style });
                run.clear();
                in_pick = is_picked;
            }
            run.push(c);
        }
        self.write(&run, if in_pick { picked_style } else { style })
    }

    /// Fills the rest of the line.
    pub fn fill(&mut self, style: Style) -> &mut Self {
        self.blanks(self.room(), style)
    }
}
