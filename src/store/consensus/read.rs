//! The file as it is written: its last line, its fields, and where they stand.

use ron::value::RawValue;
use serde::Deserialize;

use super::rows::{Ballot, Conclusion, Condition, Given, Marks, Outcome, Presence, Remark, Topic};
use super::series::{Costs, Milestones};
use super::state::{PARTS, State};
use super::{ConsensusError, FORMAT, SEAL};
use crate::clean::excerpt;
use crate::store::wire::{ActionPointWords, ContributionWords, PhaseWord, SittingWords};

/// The fields, with those that are read byte for byte as they stand.
pub(super) struct Fields<'a> {
    pub(super) format: u16,
    pub(super) saved: String,
    pub(super) header: &'a str,
    pub(super) agenda: &'a str,
    pub(super) history: Vec<&'a str>,
    pub(super) head: &'a str,
    pub(super) state: State,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename = "Consensus", bound(deserialize = "'de: 'a"))]
struct File<'a> {
    format: u16,
    saved: String,
    journal: &'a RawValue,
    meeting: &'a RawValue,
    councils: Vec<String>,
    phase: PhaseWord,
    open: Option<String>,
    presence: Vec<Presence>,
    marks: Vec<Marks>,
    given: Vec<Given>,
    remarks: Vec<Remark>,
    conditions: Vec<Condition>,
    ballots: Vec<Ballot>,
    topics: Vec<Topic>,
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
    history: Vec<&'a RawValue>,
    head: &'a RawValue,
}

/// What every edition of the format has.
#[derive(Deserialize)]
#[serde(rename = "Consensus")]
struct AnyEdition {
    format: u16,
}

impl<'a> Fields<'a> {
    pub(super) fn read(text: &'a str) -> Result<Self, ConsensusError> {
        let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
        let file = ron::from_str::<File<'a>>(text).map_err(|error| match ron::from_str::<AnyEdition>(text) {
            // Of another edition the fields are not ours to name.
            Ok(AnyEdition { format }) if format != FORMAT => ConsensusError::Format { found: format, known: FORMAT },
            Ok(_) | Err(_) => ConsensusError::Syntax {
                line: error.span.start.line,
                column: error.span.start.col,
                words: excerpt(&error.code.to_string()),
            },
        })?;
        let File { format, saved, journal, meeting, history, head, .. } = file;
        let File { councils, phase, open, presence, marks, given, remarks, conditions, .. } = file;
        let File {
            ballots, topics, outcomes, conclusions, actions, milestones, costs, calendar, contributions, ..
        } = file;
        let state = State {
            councils,
            phase,
            open,
            presence,
            marks,
            given,
            remarks,
            conditions,
            ballots,
            topics,
            outcomes,
            conclusions,
            actions,
            milestones,
            costs,
            calendar,
            contributions,
        };
        Ok(Self {
            format,
            saved,
            header: journal.get_ron(),
            agenda: meeting.get_ron(),
            history: history.into_iter().map(RawValue::get_ron).collect(),
            head: head.get_ron(),
            state,
        })
    }
}

/// The bytes before the last line, the sum on that line, and its number.
pub(super) fn seal(bytes: &[u8]) -> Result<(&[u8], &str, usize), ConsensusError> {
    let whole = bytes.strip_suffix(b"\n").unwrap_or(bytes);
    let line = 1 + whole.iter().filter(|&&byte| byte == b'\n').count();
    let start = whole.iter().rposition(|&byte| byte == b'\n').map_or(0, |at| at + 1);
    let sum = whole[start..].strip_prefix(SEAL.as_bytes()).and_then(|sum| std::str::from_utf8(sum).ok());
    let is_digit = |byte: u8| byte.is_ascii_digit() || matches!(byte, b'a'..=b'f');
    match sum {
        Some(sum) if sum.len() == 64 && sum.bytes().all(is_digit) => Ok((&bytes[..start], sum, line)),
        Some(_) | None => Err(ConsensusError::NoSeal { line }),
    }
}

/// What is left behind blanks and comments of whole lines.
pub(super) fn after_comments(bytes: &[u8]) -> &[u8] {
    let mut rest = bytes.trim_ascii_start();
    while rest.starts_with(b"//") {
        let end = rest.iter().position(|&byte| byte == b'\n').unwrap_or(rest.len());
        rest = rest[end..].trim_ascii_start();
    }
    rest
}

/// On which lines these parts of a text begin; they come in the order of the text.
pub(super) fn lines<'a>(text: &'a str, parts: impl IntoIterator<Item = &'a str>) -> Vec<usize> {
    let (mut line, mut counted) = (1, 0);
    let line_of = |part: &str| {
        let offset = (part.trim_start().as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
        let between = text.as_bytes().get(counted..offset).unwrap_or_default();
        line += between.iter().filter(|&&byte| byte == b'\n').count();
        counted = offset.max(counted);
        line
    };
    parts.into_iter().map(line_of).collect()
}

/// On which lines the parts begin that tell how the meeting stands, as far as they have a line of their own.
pub(super) fn lines_of_parts(text: &str, agenda: &str) -> Vec<(&'static str, usize)> {
    let after = (agenda.as_ptr() as usize).saturating_sub(text.as_ptr() as usize) + agenda.len();
    let first = lines(text, [text.get(after..).unwrap_or_default()])[0];
    let rest = text.get(after..).unwrap_or_default().trim_start().lines().zip(first..);
    let mut found = Vec::new();
    for (line, number) in rest {
        let name = line.trim_start().split(':').next().unwrap_or_default();
        found.extend(PARTS.iter().filter(|part| **part == name).map(|part| (*part, number)));
    }
    found
}
