//! The parsers: what each is given, and whether it reads it. What is refused must be told too.

use std::ffi::OsString;
use std::path::Path;

use draagvlak::cli::arguments;
use draagvlak::message::Say;
use draagvlak::session::verify::{Depth, verify};
use draagvlak::store::header::sha256;
use draagvlak::store::journal::{Access, Journal};
use draagvlak::store::{agenda, ballot, outline, sheet, wire};
use draagvlak::text::{Language, Text};

use super::disk::FakeDisk;
use super::seeds;

/// Whether these bytes are read.
pub type Read = Box<dyn Fn(&[u8]) -> bool>;

pub struct Parser {
    pub name: &'static str,
    pub seeds: fn() -> Vec<Vec<u8>>,
    pub read: fn() -> Read,
    /// How many cases in a normal run.
    pub cases: usize,
}

pub const PARSERS: [Parser; 12] = [
    Parser { name: "agenda", seeds: || vec![seeds::AGENDA.into(), seeds::SMALL.into()], read: agenda, cases: 900 },
    Parser { name: "colouring", seeds: seeds::ballots, read: colouring, cases: 1_500 },
    Parser { name: "form", seeds: seeds::forms, read: form, cases: 1_000 },
    Parser { name: "journal", seeds: seeds::journals, read: journal, cases: 2_500 },
    Parser { name: "event", seeds: seeds::events, read: event, cases: 2_500 },
    Parser { name: "consensus", seeds: seeds::consensus, read: consensus, cases: 300 },
    Parser { name: "text", seeds: seeds::texts, read: text, cases: 800 },
    Parser { name: "table", seeds: seeds::tables, read: table, cases: 800 },
    Parser { name: "separated", seeds: seeds::tables, read: separated, cases: 800 },
    Parser { name: "content", seeds: seeds::contents, read: content, cases: 400 },
    Parser { name: "package", seeds: seeds::workbooks, read: package, cases: 500 },
    Parser { name: "arguments", seeds: seeds::arguments, read: arguments, cases: 150 },
];

/// Whether it was read; what is wrong is said in words, which are not long.
fn told<T>(read: Result<T, impl Say>) -> bool {
    let Err(error) = &read else { return true };
    let said = Text::new(Language::Dutch).explain(error);
    assert!(said.chars().count() < 2_000, "an error of {} characters", said.chars().count());
    false
}

/// The same for what is refused most of the time: making the words is what takes time, so only the sentence is made.
fn named<T>(read: Result<T, impl Say>) -> bool {
    read.map_err(|error| (error.message(), error.hint())).is_ok()
}

fn agenda() -> Read {
    Box::new(|bytes| named(agenda::parse("a.ron", bytes)))
}

fn colouring() -> Read {
    let meeting = seeds::meeting();
    Box::new(move |bytes| named(ballot::parse("a.inkleuring.ron", bytes, &meeting)))
}

fn form() -> Read {
    let meeting = seeds::meeting();
    Box::new(move |bytes| {
        let read = ballot::sheet::parse("a.csv", bytes, &meeting);
        // A form of which something is missing was read all the same, row by row.
        read.map_err(|unread| (unread.message(), unread.faults.len())).map_or_else(|(_, faults)| faults > 1, |_| true)
    })
}

fn journal() -> Read {
    Box::new(|bytes| {
        let disk = FakeDisk::with(seeds::JOURNAL, bytes);
        Journal::open(&disk.shared(), Path::new(seeds::JOURNAL), Access::ReadOnly).is_ok()
    })
}

fn event() -> Read {
    Box::new(|bytes| {
        let Ok(line) = std::str::from_utf8(bytes) else { return false };
        thread_local! { static MEETING: draagvlak::domain::meeting::Meeting = seeds::meeting(); }
        let mut meeting = MEETING.with(Clone::clone);
        // What is admitted can be applied, and written again.
        match wire::decode(&mut meeting, line) {
            Ok(event) => {
                if meeting.admits(&event) {
                    meeting.apply(&event);
                }
                true
            }
            Err(error) => {
                _ = error.message();
                false
            }
        }
    })
}

fn consensus() -> Read {
    Box::new(|bytes| {
        // The checksum is made right, else nothing behind it would be tried.
        let mut sealed = bytes.to_vec();
        if !sealed.ends_with(b"\n") {
            sealed.push(b'\n');
        }
        sealed.extend_from_slice(format!("// sha256 {}\n", sha256(&sealed)).as_bytes());
        let disk = FakeDisk::with(seeds::CONSENSUS, &sealed);
        verify(&disk.shared(), Path::new(seeds::CONSENSUS), None, Depth::All).is_ok_and(|found| found.is_whole())
    })
}

fn text() -> Read {
    Box::new(|bytes| named(outline::read("a.md", bytes)))
}

fn table() -> Read {
    Box::new(|bytes| named(outline::read("a.csv", bytes)))
}

fn separated() -> Read {
    Box::new(|bytes| named(sheet::read("a.csv", bytes)))
}

fn content() -> Read {
    Box::new(|bytes| named(sheet::read("a.ods", &seeds::open_document(bytes))))
}

fn package() -> Read {
    Box::new(|bytes| named(sheet::read("a.xlsx", bytes)))
}

fn arguments() -> Read {
    let text = Text::new(Language::Dutch);
    Box::new(move |bytes| {
        let words = bytes.split(|&byte| byte == b'\n').map(word);
        told(arguments::read(std::iter::once("draagvlak".into()).chain(words).collect(), &text))
    })
}

#[cfg(unix)]
fn word(bytes: &[u8]) -> OsString {
    std::os::unix::ffi::OsStringExt::from_vec(bytes.to_vec())
}

#[cfg(not(unix))]
fn word(bytes: &[u8]) -> OsString {
    String::from_utf8_lossy(bytes).into_owned().into()
}
