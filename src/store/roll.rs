//! The lines of a record in little room: byte for byte, in order, packed by the ten thousand. A meeting of the whole country
//! has millions, and they must all be there when the disk is gone and the record goes on elsewhere.

use std::io::{Read as _, Write as _};
use std::sync::mpsc::{SyncSender, sync_channel};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::thread::Builder;

use flate2::Compression;
use flate2::read::DeflateDecoder;
use flate2::write::DeflateEncoder;

/// So many bytes of lines are packed together.
const BLOCK: usize = 256 * 1024;

/// Lines without line feeds, oldest first. A copy shares all that is packed.
#[derive(Debug, Clone, Default)]
pub struct Roll {
    packed: Vec<Arc<Block>>,
    /// The last lines, each with a line feed.
    open: String,
    /// How many lines these are.
    open_lines: usize,
    lines: usize,
}

/// Lines that are packed, or about to be.
#[derive(Debug)]
struct Block {
    lines: usize,
    text_len: usize,
    bytes: OnceLock<Box<[u8]>>,
    /// The text until it is packed.
    text: Mutex<String>,
}

impl Roll {
    /// How many lines there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.lines
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.lines == 0
    }

    /// Adds a line at the end.
    pub fn push(&mut self, line: &str) {
        self.open.push_str(line);
        self.open.push('\n');
        self.open_lines += 1;
        self.lines += 1;
        if self.open.len() >= BLOCK {
            let (text, lines) = (std::mem::take(&mut self.open), std::mem::take(&mut self.open_lines));
            self.packed.push(Block::new(text, lines));
        }
    }

    /// Keeps only the first lines.
    pub fn truncate(&mut self, lines: usize) {
        if lines >= self.lines {
            return;
        }
        let kept: Self = self.from(0).take(lines).collect();
        *self = kept;
    }

    /// All lines, oldest first.
    #[must_use]
    pub fn iter(&self) -> Lines<'_> {
        self.from(0)
    }

    /// The lines behind the first so many.
    #[must_use]
    pub fn from(&self, skipped: usize) -> Lines<'_> {
        let (mut block, mut left) = (0, skipped);
        while let Some(packed) = self.packed.get(block).filter(|packed| packed.lines <= left) {
            left -= packed.lines;
            block += 1;
        }
        let mut lines = Lines { roll: self, block, text: String::new(), at: 0 };
        lines.load();
        (0..left).for_each(|_| _ = lines.skip_line());
        lines
    }

    /// All lines, unpacked.
    #[must_use]
    pub fn to_vec(&self) -> Vec<String> {
        self.iter().collect()
    }

    /// Calls `take` with each line behind the first so many, until it answers an error.
    ///
    /// # Errors
    /// The first that `take` answers.
    pub fn each<E>(&self, skipped: usize, mut take: impl FnMut(&str) -> Result<(), E>) -> Result<(), E> {
        let mut lines = self.from(skipped);
        while let Some((from, to)) = lines.skip_line() {
            take(&lines.text[from..to])?;
        }
        Ok(())
    }
}

/// So many blocks wait to be packed before whoever fills them waits too.
const WAITING: usize = 8;

/// The thread that packs, so that whoever reads a long record can read on; none if the system gives no thread.
fn packer() -> Option<&'static SyncSender<Arc<Block>>> {
    static PACKER: OnceLock<Option<SyncSender<Arc<Block>>>> = OnceLock::new();
    let start = || {
        let (to, blocks) = sync_channel::<Arc<Block>>(WAITING);
        let pack = move || blocks.iter().for_each(|block| block.pack());
        Builder::new().name("pack".to_owned()).spawn(pack).ok().map(|_| to)
    };
    PACKER.get_or_init(start).as_ref()
}

impl Block {
    fn new(text: String, lines: usize) -> Arc<Self> {
        let block = Arc::new(Self { lines, text_len: text.len(), bytes: OnceLock::new(), text: Mutex::new(text) });
        let is_sent = packer().is_some_and(|packer| packer.send(Arc::clone(&block)).is_ok());
        if !is_sent {
            block.pack();
        }
        block
    }

    fn pack(&self) {
        let mut text = self.text.lock().unwrap_or_else(PoisonError::into_inner);
        let mut packer = DeflateEncoder::new(Vec::with_capacity(text.len() / 6), Compression::fast());
        // Memory takes whatever is written to it.
        _ = packer.write_all(text.as_bytes());
        _ = self.bytes.set(packer.finish().unwrap_or_default().into_boxed_slice());
        *text = String::new();
    }

    fn unpack(&self, text: &mut String) {
        if self.bytes.get().is_none() {
            // It is packed while its text is locked.
            let unpacked = self.text.lock().unwrap_or_else(PoisonError::into_inner);
            if self.bytes.get().is_none() {
                text.clone_from(&unpacked);
                return;
            }
        }
        let mut bytes = std::mem::take(text).into_bytes();
        bytes.clear();
        bytes.reserve(self.text_len);
        _ = DeflateDecoder::new(&**self.bytes.get_or_init(Box::default)).read_to_end(&mut bytes);
        *text = String::from_utf8(bytes).unwrap_or_default();
    }
}

/// The lines of a [`Roll`], one after another.
#[derive(Debug)]
pub struct Lines<'a> {
    roll: &'a Roll,
    /// The block that is unpacked in `text`; one more than there are is the open end.
    block: usize,
    text: String,
    at: usize,
}

impl Lines<'_> {
    fn load(&mut self) {
        self.at = 0;
        match self.roll.packed.get(self.block) {
            Some(packed) => packed.unpack(&mut self.text),
            None => self.roll.open.clone_into(&mut self.text),
        }
    }

    /// Where the next line stands in the text.
    fn skip_line(&mut self) -> Option<(usize, usize)> {
        while self.at == self.text.len() {
            if self.block >= self.roll.packed.len() {
                return None;
            }
            self.block += 1;
            self.load();
        }
        let from = self.at;
        let to = self.text[from..].find('\n').map_or(self.text.len(), |length| from + length);
        self.at = (to + 1).min(self.text.len());
        Some((from, to))
    }
}

impl Iterator for Lines<'_> {
    type Item = String;

    fn next(&mut self) -> Option<String> {
        let (from, to) = self.skip_line()?;
        Some(self.text[from..to].to_owned())
    }
}

impl<'a> IntoIterator for &'a Roll {
    type Item = String;
    type IntoIter = Lines<'a>;

    fn into_iter(self) -> Lines<'a> {
        self.iter()
    }
}

impl<L: AsRef<str>> FromIterator<L> for Roll {
    fn from_iter<I: IntoIterator<Item = L>>(lines: I) -> Self {
        let mut roll = Self::default();
        lines.into_iter().for_each(|line| roll.push(line.as_ref()));
        roll
    }
}

/// Two rolls are equal when their lines are.
impl PartialEq for Roll {
    fn eq(&self, other: &Self) -> bool {
        self.lines == other.lines && self.iter().eq(other.iter())
    }
}

impl Eq for Roll {}

impl PartialEq<[String]> for Roll {
    fn eq(&self, other: &[String]) -> bool {
        self.lines == other.len() && self.iter().eq(other.iter().cloned())
    }
}

impl PartialEq<Vec<String>> for Roll {
    fn eq(&self, other: &Vec<String>) -> bool {
        *self == **other
    }
}
