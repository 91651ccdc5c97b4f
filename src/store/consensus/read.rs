//! The file as it is read: piece by piece, for its history can be long. What stands before the history is read by itself, so
//! that the meeting can be shown before all of it is here.

use std::str::FromStr as _;

use memchr::memmem;
use serde::Deserialize;
use serde::de::IgnoredAny;
use sha2::{Digest as _, Sha256};

use super::rows::{Ballot, Conclusion, Condition, Marks, Outcome, Presence, Remark, Topic};
use super::series::{Costs, Milestones};
use super::state::{PARTS, State};
use super::{Consensus, ConsensusError, FORMAT, Lines, MAX_BYTES, SEAL};
use crate::clean::excerpt;
use crate::store::hand::Written;
use crate::store::header::hex;
use crate::store::journal::Head;
use crate::store::roll::Roll;
use crate::store::stamp;
use crate::store::wire::{ActionPointWords, ContributionWords, PhaseWord, SittingWords};

/// The line with which the history begins, and the one behind it.
pub(super) const HISTORY: &str = "    history: [\n";
pub(super) const BEHIND_HISTORY: &str = "    ],\n";

/// Takes a consensus file in, piece by piece.
#[derive(Debug)]
pub struct Reader {
    len: u64,
    sum: Sha256,
    /// What stands before the history, then what stands behind it.
    before: Vec<u8>,
    behind: Vec<u8>,
    phase: Phase,
    /// What is wrong with it, where it seemed to end first; and how often it seemed to.
    wrong: Option<ConsensusError>,
    tries: usize,
    first: Option<Box<First>>,
    head: Option<Head>,
    history: Roll,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    /// All before the first event.
    Before,
    /// The events; `behind` holds the beginning of a line.
    History,
    /// All behind the last event.
    Behind,
}

impl Reader {
    /// Nothing was read yet.
    #[must_use]
    pub fn new() -> Self {
        Self {
            len: 0,
            sum: Sha256::new(),
            before: Vec::new(),
            behind: Vec::new(),
            phase: Phase::Before,
            wrong: None,
            tries: 0,
            first: None,
            head: None,
            history: Roll::default(),
        }
    }

    /// Takes the next piece. Answers whether all that stands before the history has come with it.
    ///
    /// # Errors
    /// When the file is larger than is read.
    pub fn feed(&mut self, piece: &[u8]) -> Result<bool, ConsensusError> {
        self.len += piece.len() as u64;
        if self.len > MAX_BYTES {
            return Err(ConsensusError::TooLarge { bytes: self.len, max: MAX_BYTES });
        }
        match self.phase {
            Phase::Before => {
                let searched = self.before.len().saturating_sub(HISTORY.len());
                self.before.extend_from_slice(piece);
                Ok(self.begin(searched))
            }
            Phase::History => {
                self.behind.extend_from_slice(piece);
                self.take_events();
                Ok(false)
            }
            Phase::Behind => {
                self.behind.extend_from_slice(piece);
                Ok(false)
            }
        }
    }

    /// Looks for the beginning of the history, behind what was searched already.
    fn begin(&mut self, mut searched: usize) -> bool {
        while self.tries < TRIES {
            let Some(found) = memmem::find(&self.before[searched..], HISTORY.as_bytes()) else { return false };
            let at = searched + found;
            self.tries += 1;
            let first = First::read(&self.before[..at]);
            match first {
                Ok(first) => {
                    self.behind = self.before.split_off(at + HISTORY.len());
                    self.sum.update(&self.before);
                    self.phase = Phase::History;
                    self.head = Some(Head::first(&first.header));
                    self.first = Some(Box::new(first));
                    self.take_events();
                    return true;
                }
                Err(error) => self.wrong = self.wrong.take().or(Some(error)),
            }
            searched = at + 1;
        }
        false
    }

    /// What stands before the history, once that was read. Whether the file is whole shows only at its end.
    #[must_use]
    pub fn first(&self) -> Option<&First> {
        self.first.as_deref()
    }

    /// Takes the events that are here as whole lines.
    fn take_events(&mut self) {
        let mut used = 0;
        while let Some(length) = memchr::memchr(b'\n', &self.behind[used..]) {
            let line = &self.behind[used..=used + length];
            if line == BEHIND_HISTORY.as_bytes() {
                // The last line of the file must not go into its own sum, so the rest waits for the end.
                self.phase = Phase::Behind;
                break;
            }
            used += length + 1;
            let event = std::str::from_utf8(line).map_or("", str::trim);
            let event = event.strip_suffix(',').unwrap_or(event);
            self.head = self.head.map(|head| head.next(event));
            self.history.push(event);
        }
        self.sum.update(&self.behind[..used]);
        self.behind.drain(..used);
    }

    /// There are no more bytes.
    ///
    /// # Errors
    /// When it is not what the program wrote.
    pub fn finish(self) -> Result<Consensus, ConsensusError> {
        let Self { sum, before, behind, wrong, first, head, history, .. } = self;
        let events = history.len();
        let lines_before = count_lines(&before);
        let (last, counted) = if first.is_some() { (&behind, lines_before + events) } else { (&before, 0) };
        let (rest, expected, line) = seal(last).map_err(|line| ConsensusError::NoSeal { line: counted + line })?;
        let line = counted + line;
        let sum = if first.is_some() { sum.chain_update(rest) } else { Sha256::new_with_prefix(rest) };
        if hex(&sum.finalize()) != expected {
            return Err(ConsensusError::Changed { line });
        }
        let Some(first) = first else {
            let syntax = |_| ConsensusError::Syntax { line, column: 1, words: String::new() };
            let wrong = wrong.unwrap_or_else(|| First::read(rest).map_or_else(|error| error, syntax));
            return Err(if matches!(wrong, ConsensusError::Changed { .. }) {
                ConsensusError::Changed { line }
            } else {
                wrong
            });
        };
        let First { saved, agenda, header, mut state, mut lines, len: _ } = *first;
        let text = std::str::from_utf8(rest).map_err(|_| ConsensusError::Changed { line })?;
        let text = text.strip_prefix(BEHIND_HISTORY).unwrap_or(text);
        let behind = Behind::read(text, lines_before + events + 1)?;
        if let Some(outcomes) = behind.outcomes {
            state.outcomes = outcomes;
        }
        let first_line = lines_before + events + 2;
        lines.state.extend(lines_of_parts(text, first_line));
        lines.history = lines_before + 1;
        let found = Head::from_str(&behind.head).ok();
        let Some(head) = head.filter(|head| found == Some(*head)) else {
            let line = first_line + text.lines().position(|line| line.trim_start().starts_with("head:")).unwrap_or(0);
            return Err(ConsensusError::Head { line });
        };
        let saved = stamp::moment(&saved).ok_or(ConsensusError::Saved)?;
        Ok(Consensus { saved, agenda, header, history, head, state, lines })
    }
}

impl Default for Reader {
    fn default() -> Self {
        Self::new()
    }
}

/// How often a line is tried that looks like the one with which the history begins: a text of the agenda may have it too.
const TRIES: usize = 8;

/// All that stands before the history.
#[derive(Debug)]
pub struct First {
    /// When it was saved, as it stands there.
    pub(super) saved: String,
    /// The agenda, byte for byte.
    pub agenda: String,
    /// The header of the record, byte for byte.
    pub header: String,
    pub(super) state: State,
    pub(super) lines: Lines,
    len: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename = "Consensus", bound(deserialize = "'de: 'a"))]
struct Before<'a> {
    format: u16,
    saved: String,
    #[serde(borrow)]
    journal: Written<'a>,
    #[serde(borrow)]
    meeting: Written<'a>,
    councils: Vec<String>,
    phase: PhaseWord,
    open: Option<String>,
    presence: Vec<Presence>,
    marks: Vec<Marks>,
    /// Edition 1 had a row for each mark; it follows from the history.
    #[serde(default)]
    #[expect(dead_code, reason = "it is read over")]
    given: Option<IgnoredAny>,
    remarks: Vec<Remark>,
    conditions: Vec<Condition>,
    ballots: Vec<Ballot>,
    topics: Vec<Topic>,
    /// In edition 1 they stood here.
    #[serde(default)]
    outcomes: Vec<Outcome>,
    conclusions: Vec<Conclusion>,
    actions: Vec<ActionPointWords>,
    #[serde(default)]
    milestones: Vec<Milestones>,
    #[serde(default)]
    costs: Vec<Costs>,
    #[serde(default)]
    calendar: Vec<SittingWords>,
    #[serde(default)]
    contributions: Vec<ContributionWords>,
}

/// What every edition of the format has.
#[derive(Deserialize)]
#[serde(rename = "Consensus")]
struct AnyEdition {
    format: u16,
}

impl First {
    /// How many bytes of the file that is.
    #[must_use]
    pub const fn bytes(&self) -> u64 {
        self.len as u64
    }

    pub(super) fn read(bytes: &[u8]) -> Result<Self, ConsensusError> {
        // On which line the seal stands is known at the end.
        let text = std::str::from_utf8(bytes).map_err(|_| ConsensusError::Changed { line: 0 })?;
        let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
        let whole = format!("{text})");
        let read = ron::from_str::<Before<'_>>(&whole);
        let before = read.map_err(|error| match ron::from_str::<AnyEdition>(&whole) {
            // Of another edition the fields are not ours to name.
            Ok(AnyEdition { format }) if !(1..=FORMAT).contains(&format) => {
                ConsensusError::Format { found: format, known: FORMAT }
            }
            Ok(_) | Err(_) => syntax(&error, 0),
        })?;
        let Before { format, saved, journal, meeting, given: _, .. } = before;
        if !(1..=FORMAT).contains(&format) {
            return Err(ConsensusError::Format { found: format, known: FORMAT });
        }
        let agenda = meeting.0;
        let after = (agenda.as_ptr() as usize).saturating_sub(whole.as_ptr() as usize) + agenda.len();
        let first_line = |at: usize| count_lines(&whole.as_bytes()[..at]) + 1;
        let blanks = agenda.len() - agenda.trim_start().len();
        let rest = whole.get(after..).unwrap_or_default();
        let rest_at = after + (rest.len() - rest.trim_start().len());
        let lines = Lines {
            agenda: first_line(after - agenda.len() + blanks),
            history: 0,
            state: lines_of_parts(whole.get(rest_at..).unwrap_or_default(), first_line(rest_at)),
        };
        let Before { councils, phase, open, presence, marks, remarks, conditions, ballots, topics, .. } = before;
        let Before { outcomes, conclusions, actions, milestones, costs, calendar, contributions, .. } = before;
        let state = State {
            councils,
            phase,
            open,
            presence,
            marks,
            remarks,
            conditions,
            ballots,
            topics,
            conclusions,
            actions,
            milestones,
            costs,
            calendar,
            contributions,
            outcomes,
        };
        let (agenda, header) = (agenda.trim().to_owned(), journal.0.trim().to_owned());
        Ok(Self { saved, agenda, header, state, lines, len: bytes.len() })
    }
}

/// All that stands behind the history.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename = "Consensus")]
struct Behind {
    #[serde(default)]
    outcomes: Option<Vec<Outcome>>,
    head: String,
}

impl Behind {
    /// Reads what stands behind this line.
    fn read(text: &str, line: usize) -> Result<Self, ConsensusError> {
        // On the line of the history, so that the lines are counted right.
        let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
        options.from_str(&format!("Consensus(\n{text}")).map_err(|error| syntax(&error, line - 1))
    }
}

/// What ron found wrong in a part of the file that begins behind so many lines.
fn syntax(error: &ron::error::SpannedError, behind: usize) -> ConsensusError {
    ConsensusError::Syntax {
        line: behind + error.span.start.line,
        column: error.span.start.col,
        words: excerpt(&error.code.to_string()),
    }
}

/// The bytes before the last line, the sum on that line, and its number; without a sum, only that number.
pub(super) fn seal(bytes: &[u8]) -> Result<(&[u8], &str, usize), usize> {
    let whole = bytes.strip_suffix(b"\n").unwrap_or(bytes);
    let line = 1 + count_lines(whole);
    let start = memchr::memrchr(b'\n', whole).map_or(0, |at| at + 1);
    let sum = whole[start..].strip_prefix(SEAL.as_bytes()).and_then(|sum| std::str::from_utf8(sum).ok());
    let is_digit = |byte: u8| byte.is_ascii_digit() || matches!(byte, b'a'..=b'f');
    match sum {
        Some(sum) if sum.len() == 64 && sum.bytes().all(is_digit) => Ok((&bytes[..start], sum, line)),
        Some(_) | None => Err(line),
    }
}

/// What is left behind blanks and comments of whole lines.
pub(super) fn after_comments(bytes: &[u8]) -> &[u8] {
    let mut rest = bytes.trim_ascii_start();
    while rest.starts_with(b"//") {
        let end = memchr::memchr(b'\n', rest).unwrap_or(rest.len());
        rest = rest[end..].trim_ascii_start();
    }
    rest
}

fn count_lines(bytes: &[u8]) -> usize {
    memchr::memchr_iter(b'\n', bytes).count()
}

/// On which lines the parts begin that tell how the meeting stands, as far as they have a line of their own; the text begins
/// on this line.
fn lines_of_parts(text: &str, first: usize) -> Vec<(&'static str, usize)> {
    let mut found = Vec::new();
    for (line, number) in text.lines().zip(first..) {
        let Some(name) = line.strip_prefix("    ").filter(|line| !line.starts_with([' ', ']', '/'])) else { continue };
        let name = name.split(':').next().unwrap_or_default();
        found.extend(PARTS.iter().filter(|part| **part == name).map(|part| (*part, number)));
    }
    found
}
