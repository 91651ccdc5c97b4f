//! Texts made ready to be searched, piece by piece.

use std::collections::HashMap;
use std::sync::Arc;

use super::best::Find;
use super::finding::Search;
use super::folded::Folded;
use super::letters::Letters;
use super::query::Query;
use super::stage::Stage;
use super::steps::Steps;
use super::walk::Walk;
use super::{Hit, NAME, Part, Target};
use crate::domain::id::CouncilIx;
use crate::domain::mark::Cell;
use crate::domain::meeting::Meeting;

/// Making a text ready takes so many steps, and one more for so many bytes.
const TEXT: usize = 60;
const FOLDED: usize = 2;

/// What is searched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Searched {
    /// Everything in a meeting that can be found: items with their numbers, titles and texts and what they carry, councils,
    /// remarks and conditions, what councils brought in, and the words that are explained.
    Meeting,
    /// The same without councils: one that colours at home has no other beside it.
    Home,
    /// The councils of a meeting, by name, letters and other names.
    Councils,
    /// The words that the dossier explains, by all their names and by what they mean.
    Glossary,
}

/// Texts made ready to be searched.
#[derive(Debug)]
pub struct Index {
    pub(super) entries: Vec<Entry>,
    /// For each entry, the letters of its text and of what that is about.
    pub(super) letters: Vec<Letters>,
    /// What texts are about, folded; the first is about nothing.
    pub(super) contexts: Vec<Folded>,
    /// Where among these the name of a council stands.
    pub(super) councils: HashMap<CouncilIx, usize>,
    /// The cells beside which something was said, numbered.
    pub(super) cells: HashMap<Cell, usize>,
    pub(super) stages: &'static [Stage],
    pub(super) walk: Walk,
    /// So many things of the stage were gone through.
    pub(super) passed: usize,
}

#[derive(Debug)]
pub(super) struct Entry {
    pub(super) whose: Whose,
    pub(super) part: Part,
    pub(super) text: Arc<str>,
    pub(super) folded: Folded,
    pub(super) order: Order,
}

/// What a text belongs to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Whose {
    pub(super) target: Target,
    pub(super) number: Number,
    pub(super) kind: Kind,
    /// Its place among those of its kind.
    pub(super) nth: usize,
    /// What the text is about, by its place among the contexts.
    pub(super) about: usize,
}

/// Every target has its own number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Number {
    pub(super) table: Kind,
    pub(super) nth: u32,
}

/// In which order finds stand that are equally good.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Order {
    kind: Kind,
    nth: u32,
    text: u32,
}

/// The kinds of targets, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Kind {
    Council,
    Item,
    Term,
    Remark,
    Condition,
    Contribution,
}

impl Index {
    /// With nothing in it yet.
    #[must_use]
    pub fn begin(searched: Searched) -> Self {
        Self {
            entries: Vec::new(),
            letters: Vec::new(),
            contexts: vec![Folded::default()],
            councils: HashMap::new(),
            cells: HashMap::new(),
            stages: Stage::all(searched),
            walk: Walk::new(),
            passed: 0,
        }
    }

    /// All of a meeting, made ready at once.
    #[must_use]
    pub fn of(meeting: &Meeting) -> Self {
        Self::whole(Searched::Meeting, meeting)
    }

    /// All of what is searched, made ready at once.
    #[must_use]
    pub fn whole(searched: Searched, meeting: &Meeting) -> Self {
        let mut index = Self::begin(searched);
        index.grow(meeting, &mut Steps::all());
        index
    }

    /// Whether all texts are ready.
    #[must_use]
    pub const fn is_complete(&self) -> bool {
        self.stages.is_empty()
    }

    /// Every target once, in order, as if nothing had been asked yet.
    #[must_use]
    pub fn all(&self) -> Vec<Hit> {
        let mut seen = std::collections::HashSet::new();
        let mut first: Vec<_> = self.entries.iter().filter(|entry| seen.insert(entry.whose.number)).collect();
        first.sort_by_key(|entry| entry.order);
        first.into_iter().map(|entry| entry.hit(0, Vec::new(), true)).collect()
    }

    /// What a query finds in what is ready, the best first, each target once.
    #[must_use]
    pub fn find(&self, query: &str) -> Vec<Hit> {
        let mut search = Search::new(query);
        search.look(self, &mut Steps::all());
        search.finds().filter_map(|find| search.hit(self, find)).collect()
    }

    /// Where a query stands in what it found.
    pub(super) fn hit(&self, query: &Query, find: &Find) -> Option<Hit> {
        let entry = self.entries.get(find.entry as usize)?;
        let matched = query.places(&entry.text, self.about(entry)?)?;
        Some(entry.hit(find.score, matched, find.is_literal))
    }

    pub(super) fn about(&self, entry: &Entry) -> Option<&Folded> {
        self.contexts.get(entry.whose.about)
    }

    /// What a text is about, for all that is about it.
    pub(super) fn context(&mut self, about: &str, steps: &mut Steps) -> usize {
        steps.take(TEXT + about.len() / FOLDED);
        self.contexts.push(Folded::new(about));
        self.contexts.len() - 1
    }

    /// The name of a council, for all that comes out of it.
    pub(super) fn council(&mut self, meeting: &Meeting, council: CouncilIx) -> usize {
        *self.councils.entry(council).or_insert_with(|| {
            self.contexts.push(Folded::new(&meeting.region().council(council).name));
            self.contexts.len() - 1
        })
    }

    /// Makes a text ready: the nth of those of its target.
    pub(super) fn add(&mut self, whose: Whose, nth: usize, part: Part, text: &str, steps: &mut Steps) {
        steps.take(TEXT + text.len() / FOLDED);
        let folded = Folded::new(text);
        let about = self.contexts.get(whose.about).map(|about| about.letters).unwrap_or_default();
        self.letters.push(folded.letters.and(about));
        let order = Order { kind: whose.kind, nth: narrow(whose.nth), text: narrow(nth) };
        self.entries.push(Entry { whose, part, text: text.into(), folded, order });
    }
}

impl Whose {
    /// A target that is the nth of its kind, and about nothing else.
    pub(super) fn new(target: Target, kind: Kind, nth: usize) -> Self {
        Self { target, number: Number { table: kind, nth: narrow(nth) }, kind, nth, about: 0 }
    }
}

impl Kind {
    pub(super) const COUNT: usize = 6;
}

pub(super) fn narrow(nth: usize) -> u32 {
    u32::try_from(nth).unwrap_or(u32::MAX)
}

impl Entry {
    /// A name finds its target before any other text does.
    pub(super) const fn bonus(&self) -> i64 {
        match self.part {
            Part::Name => NAME,
            Part::Text
            | Part::Tags
            | Part::Property
            | Part::Indicator
            | Part::Milestone
            | Part::Cost
            | Part::Remark
            | Part::Condition
            | Part::Contribution
            | Part::Response => 0,
        }
    }

    fn hit(&self, score: i64, matched: Vec<usize>, is_literal: bool) -> Hit {
        Hit { target: self.whose.target, part: self.part, text: Arc::clone(&self.text), matched, is_literal, score }
    }
}
