//! From bytes to screens, after the clock has stopped: when something first showed, and when the screen was as it stayed.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::time::Instant;

use crate::terminal::Chunk;

const BEGIN: &[u8] = b"\x1b[?2026h";
const END: &[u8] = b"\x1b[?2026l";

/// The screen of a program, drawn on by what it wrote.
pub struct Frames {
    parser: vt100::Parser,
    columns: u16,
    /// What may not be shown yet: a frame shows when it is whole.
    pending: Vec<u8>,
    /// The rows as they are, text and colours.
    rows: Vec<u64>,
}

/// What became of the screen by some bytes.
#[derive(Debug, Clone, Default)]
pub struct Seen {
    /// When the first whole frame stood that fills the screen: most of its rows have text.
    pub first: Option<Instant>,
    /// When a row first changed that counts.
    pub changed: Option<Instant>,
    /// When all rows that count were as they stayed; none if nothing changed in them.
    pub complete: Option<Instant>,
    /// When all rows were as they stayed.
    pub settled: Option<Instant>,
    pub bytes: usize,
}

impl Frames {
    pub fn new(rows: u16, columns: u16) -> Self {
        let parser = vt100::Parser::new(rows.try_into().unwrap(), columns.try_into().unwrap(), 0);
        let mut frames = Self { parser, columns, pending: Vec::new(), rows: Vec::new() };
        frames.rows = frames.shown();
        frames
    }

    /// Whether a frame ends in these bytes.
    pub fn ends_in(bytes: &[u8]) -> bool {
        last(bytes, END).is_some()
    }

    /// Draws what came; these rows do not count, those below nought are counted from the bottom.
    pub fn take(&mut self, chunks: &[Chunk], ignored: &[i32]) -> Seen {
        let count = self.rows.len() as i32;
        let is_ignored = |row: usize| ignored.iter().any(|&i| row as i32 == if i < 0 { count + i } else { i });
        let counted = |rows: &[u64]| -> Vec<u64> {
            rows.iter().enumerate().filter(|(row, _)| !is_ignored(*row)).map(|(_, &hash)| hash).collect()
        };
        let before = self.rows.clone();
        let mut seen = Seen { bytes: chunks.iter().map(|chunk| chunk.bytes.len()).sum(), ..Seen::default() };
        let mut states = Vec::new();
        for chunk in chunks {
            self.pending.extend_from_slice(&chunk.bytes);
            let whole = whole(&self.pending);
            if whole > 0 {
                self.parser.process(&self.pending[..whole]);
                self.pending.drain(..whole);
                states.push((chunk.at, self.shown()));
                if seen.first.is_none() && self.is_filled() {
                    seen.first = Some(chunk.at);
                }
            }
        }
        let Some((_, last)) = states.last().cloned() else { return seen };
        let differs = |(_, rows): &&(Instant, Vec<u64>)| counted(rows) != counted(&before);
        seen.changed = states.iter().find(differs).map(|(at, _)| *at);
        let since = |is_same: &dyn Fn(&[u64]) -> bool| {
            states.iter().rev().take_while(|(_, rows)| is_same(rows)).last().map(|(at, _)| *at)
        };
        let final_rows = counted(&last);
        seen.complete = since(&|rows| counted(rows) == final_rows).filter(|_| seen.changed.is_some());
        seen.settled = since(&|rows| rows == last);
        self.rows = last;
        seen
    }

    /// What stands on the screen.
    pub fn text(&self) -> String {
        self.parser.screen().contents()
    }

    fn is_filled(&self) -> bool {
        let rows = self.parser.screen().rows(0, self.columns);
        let (mut all, mut written) = (0, 0);
        for row in rows {
            all += 1;
            written += usize::from(!row.trim().is_empty());
        }
        written * 2 > all
    }

    fn shown(&self) -> Vec<u64> {
        let hash = |row: String| {
            let mut hasher = DefaultHasher::new();
            row.hash(&mut hasher);
            hasher.finish()
        };
        self.parser.screen().rows_formatted(0, self.columns).map(hash).collect()
    }
}

fn last(bytes: &[u8], mark: &[u8]) -> Option<usize> {
    bytes.windows(mark.len()).rposition(|window| window == mark)
}

/// The length of what may be shown: what stands between the marks of a frame shows when its end has come.
fn whole(bytes: &[u8]) -> usize {
    match (last(bytes, BEGIN), last(bytes, END)) {
        (Some(begin), None) => begin,
        (Some(begin), Some(end)) if begin > end => begin,
        (_, _) => bytes.len(),
    }
}
