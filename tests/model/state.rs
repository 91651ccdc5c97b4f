//! What a meeting comes to, as plain maps.

use std::collections::{BTreeMap, BTreeSet};

use draagvlak::domain::condition::Status;
use draagvlak::domain::council::Presence;
use draagvlak::domain::event::Phase;
use draagvlak::domain::mark::Answer;

use crate::op::{COUNCILS, ITEMS};
use crate::oracle::Row;
use crate::{AMBER, GREEN, RED};

/// What was given at the table comes after every version of a file.
pub(crate) const AT_TABLE: u16 = u16::MAX;
/// The one heading; the three after it stand below it.
pub(crate) const HEADING: usize = 0;

/// The item and the council.
pub(crate) type At = (usize, usize);

/// A colouring file: of each item the answer and the wishes.
pub(crate) type File = BTreeMap<usize, (u8, Vec<&'static str>)>;

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Condition {
    pub(crate) text: &'static str,
    /// Who asks it of what: where, and in which words.
    pub(crate) asks: BTreeMap<At, (u16, &'static str)>,
    pub(crate) status: Status,
    pub(crate) is_answered: bool,
}

/// A meeting, but for what was taken back and how long things took.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct State {
    /// By item, council and origin.
    pub(crate) marks: BTreeMap<(usize, usize, u16), u8>,
    pub(crate) present: [bool; COUNCILS],
    /// Who was there when an item was finished.
    pub(crate) finished: BTreeMap<usize, [bool; COUNCILS]>,
    pub(crate) open: Option<usize>,
    pub(crate) phase: Phase,
    pub(crate) conditions: BTreeMap<u32, Condition>,
    pub(crate) files: BTreeMap<(usize, u16), File>,
    pub(crate) remarks: BTreeMap<At, String>,
    pub(crate) conclusions: BTreeMap<usize, String>,
    pub(crate) rules: usize,
    pub(crate) top: Vec<usize>,
    pub(crate) below: Vec<usize>,
    pub(crate) withdrawn: BTreeSet<usize>,
}

/// An answer by its number.
pub(crate) fn answer(number: u8) -> Answer {
    [Answer::Pending, Answer::NoView, Answer::Abstention, GREEN, AMBER, RED][usize::from(number)]
}

impl State {
    /// The start: the last council is away.
    pub(crate) fn start() -> Self {
        Self {
            marks: BTreeMap::new(),
            present: [true, true, true, false],
            finished: BTreeMap::new(),
            open: None,
            phase: Phase::Running,
            conditions: BTreeMap::new(),
            files: BTreeMap::new(),
            remarks: BTreeMap::new(),
            conclusions: BTreeMap::new(),
            rules: 0,
            top: vec![HEADING, 4, 5],
            below: vec![1, 2, 3],
            withdrawn: BTreeSet::new(),
        }
    }

    pub(crate) fn above(item: usize) -> Option<usize> {
        (1..4).contains(&item).then_some(HEADING)
    }

    fn with_above(item: usize) -> impl Iterator<Item = usize> {
        std::iter::once(item).chain(Self::above(item))
    }

    pub(crate) fn is_on_agenda(&self, item: usize) -> bool {
        (item < ITEMS || self.top.contains(&item)) && Self::with_above(item).all(|it| !self.withdrawn.contains(&it))
    }

    /// Who was there when the item, or the one above it, was finished.
    pub(crate) fn frozen(&self, item: usize) -> Option<&[bool; COUNCILS]> {
        Self::with_above(item).find_map(|it| self.finished.get(&it))
    }

    pub(crate) fn is_coloured(&self, item: usize) -> bool {
        item != HEADING && self.is_on_agenda(item)
    }

    /// The answer that counts: the last origin that says anything.
    pub(crate) fn counted(&self, (item, council): At) -> Answer {
        let here = self.marks.range((item, council, 0)..=(item, council, AT_TABLE));
        here.last().map_or(Answer::Pending, |(_, &number)| answer(number))
    }

    /// What rules hear: amber with all its conditions met is green.
    fn heard(&self, at: At) -> Answer {
        let said = self.counted(at);
        if said != AMBER {
            return said;
        }
        let mut here = self.conditions.values().filter(|it| it.asks.contains_key(&at)).peekable();
        let is_met = here.peek().is_some() && here.all(|it| it.status == Status::Granted);
        if is_met { GREEN } else { AMBER }
    }

    pub(crate) fn row(&self, item: usize) -> Row {
        let present = self.frozen(item).unwrap_or(&self.present);
        let presence = |here| if here { Presence::Present } else { Presence::Absent };
        (0..COUNCILS).map(|council| (self.heard((item, council)), presence(present[council]))).collect()
    }

    /// All on the agenda, in reading order.
    pub(crate) fn walk(&self) -> Vec<usize> {
        let below = |&item: &usize| if item == HEADING { self.below.as_slice() } else { &[] };
        let all = self.top.iter().flat_map(|item| std::iter::once(item).chain(below(item)));
        all.copied().filter(|&item| self.is_on_agenda(item)).collect()
    }
}
