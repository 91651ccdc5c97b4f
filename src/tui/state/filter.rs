//! Showing only some rows: which ones is decided when the filter is chosen, so that no row vanishes under the hands of who
//! is colouring it.

use std::collections::HashSet;

use super::Ui;
use crate::domain::calendar::is_planned_on;
use crate::domain::contribution::Contribution;
use crate::domain::id::ItemIx;
use crate::domain::mark::{Answer, Cell};
use crate::domain::meeting::Meeting;
use crate::domain::outcome::{Firmness, Outcome};
use crate::domain::property::Having;
use crate::domain::tally::Tally;
use crate::message::Message;
use crate::words::having_message;

/// Which points are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Filter {
    /// Those on which a council says something else than in the round before.
    Moved,
    /// Those that are open, or of which the outcome can still change.
    Open,
    /// Those with conditions that are not met.
    Conditions,
    /// Those that no council has coloured yet.
    Blank,
    /// Those that are planned for the day of the meeting, coloured or not.
    Planned,
    /// Those on which a council brought something in, coloured or not.
    BroughtIn,
    /// Those with contributions to which nothing was answered yet, coloured or not.
    Unanswered,
}

impl Filter {
    /// All of them.
    pub const ALL: [Self; 7] =
        [Self::Moved, Self::Open, Self::Conditions, Self::Blank, Self::Planned, Self::BroughtIn, Self::Unanswered];

    /// The items among which it chooses, in reading order: the points that are coloured, and where it looks at what was brought
    /// in or is planned, also others. What it hides are the others of these.
    fn among(self, meeting: &Meeting) -> Vec<ItemIx> {
        let agenda = meeting.agenda();
        let is_among = |item: &ItemIx| match self {
            Self::Moved | Self::Open | Self::Conditions | Self::Blank => agenda.is_coloured(*item),
            // A heading is not counted beside what is below it.
            Self::Planned => agenda.is_coloured(*item) || agenda.children(Some(*item)).is_empty(),
            Self::BroughtIn | Self::Unanswered => {
                agenda.is_coloured(*item) || brought_in(meeting, *item).next().is_some()
            }
        };
        agenda.walk().into_iter().filter(is_among).collect()
    }

    /// Whether an item among these is shown.
    #[must_use]
    pub fn keeps(self, meeting: &Meeting, tally: &Tally, item: ItemIx) -> bool {
        match self {
            Self::Moved => meeting.has_moved(item),
            Self::Open => tally
                .leading(item)
                .is_some_and(|(outcome, firmness)| outcome == Outcome::Open || firmness == Firmness::Provisional),
            Self::Conditions => meeting.region().indices().any(|council| {
                let mut here = meeting.conditions_at(Cell { item, council });
                here.any(|(_, condition)| condition.status.is_unmet())
            }),
            Self::Planned => is_planned_on(meeting.calendar(), meeting.agenda(), item, meeting.plan().date),
            Self::Blank => meeting.marks().row(item).all(|(_, answer)| answer == Answer::Pending),
            Self::BroughtIn => brought_in(meeting, item).next().is_some(),
            Self::Unanswered => brought_in(meeting, item).any(Contribution::is_unanswered),
        }
    }

    /// Its name, to choose it by.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Moved => "action-filter-moved",
            Self::Open => "action-filter-open",
            Self::Conditions => "action-filter-conditions",
            Self::Blank => "action-filter-blank",
            Self::Planned => "action-filter-planned",
            Self::BroughtIn => "action-filter-brought-in",
            Self::Unanswered => "action-filter-unanswered",
        }
    }

    /// Its name above the rows.
    #[must_use]
    pub const fn short_id(self) -> &'static str {
        match self {
            Self::Moved => "filter-moved",
            Self::Open => "filter-open",
            Self::Conditions => "filter-conditions",
            Self::Blank => "filter-blank",
            Self::Planned => "filter-planned",
            Self::BroughtIn => "filter-brought-in",
            Self::Unanswered => "filter-unanswered",
        }
    }
}

/// What councils brought in on an item.
fn brought_in(meeting: &Meeting, item: ItemIx) -> impl Iterator<Item = &Contribution> {
    let cells = meeting.region().indices().map(move |council| Cell { item, council });
    cells.flat_map(|cell| meeting.contributions_at(cell).map(|(_, it)| it))
}

/// Which rows are shown: points by how they stand, or items by what they carry.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Narrowing {
    /// Points, and for what was brought in also other items.
    Points(Filter),
    /// Items with this value of a property, coloured or not.
    Items(Having),
}

impl From<Filter> for Narrowing {
    fn from(filter: Filter) -> Self {
        Self::Points(filter)
    }
}

impl From<Having> for Narrowing {
    fn from(having: Having) -> Self {
        Self::Items(having)
    }
}

impl Narrowing {
    /// All that can be chosen: the filters that every dossier has, then each value that some item of this one has.
    #[must_use]
    pub fn all(meeting: &Meeting) -> Vec<Self> {
        let points = Filter::ALL.into_iter().map(Self::Points);
        points.chain(Having::used(meeting).into_iter().map(|(having, _)| Self::Items(having))).collect()
    }

    /// The items that are kept, in reading order.
    #[must_use]
    pub fn kept(&self, meeting: &Meeting, tally: &Tally) -> Vec<ItemIx> {
        match self {
            Self::Points(filter) => {
                filter.among(meeting).into_iter().filter(|&item| filter.keeps(meeting, tally, item)).collect()
            }
            Self::Items(having) => having.items(meeting.agenda()),
        }
    }

    /// Its name, to choose it by.
    #[must_use]
    pub fn name(&self, meeting: &Meeting) -> Message {
        match self {
            Self::Points(filter) => Message::new(filter.id()),
            Self::Items(having) => having_message(meeting, having),
        }
    }

    /// Its name above the rows.
    #[must_use]
    pub fn short_name(&self, meeting: &Meeting) -> Message {
        match self {
            Self::Points(filter) => Message::new(filter.short_id()),
            Self::Items(having) => having_message(meeting, having),
        }
    }
}

/// A filter that is on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filtered {
    /// Which one.
    pub filter: Narrowing,
    /// How many points it shows; where it is about items, how many of those.
    pub shown: usize,
    /// How many points it hides; where it is about items, how many of those.
    pub hidden: usize,
    /// The rows that stay: the points, and the headings above them.
    rows: HashSet<ItemIx>,
    /// What came onto the agenda since is shown too.
    known: usize,
}

impl Filtered {
    fn has(&self, item: ItemIx) -> bool {
        item.index() >= self.known || self.rows.contains(&item)
    }
}

impl Ui {
    /// Shows only what a filter keeps, with the headings above it, and tells whether there is anything; if not, all stays as
    /// it was. A filter that was on gives way.
    pub fn filter_by(&mut self, meeting: &Meeting, tally: &Tally, filter: impl Into<Narrowing>) -> bool {
        let (agenda, filter) = (meeting.agenda(), filter.into());
        let kept = filter.kept(meeting, tally);
        if kept.is_empty() {
            return false;
        }
        let rows: HashSet<_> =
            kept.iter().flat_map(|&item| std::iter::once(item).chain(agenda.ancestors(item))).collect();
        let (shown, known) = (kept.len(), agenda.len());
        let hidden = match &filter {
            Narrowing::Points(filter) => filter.among(meeting).len() - shown,
            Narrowing::Items(_) => agenda.walk().len() - rows.len(),
        };
        self.filtered = Some(Filtered { filter, shown, hidden, rows, known });
        self.refresh(meeting, None);
        let here = self.item().filter(|item| kept.contains(item));
        let nearest = here.or_else(|| self.rows.iter().copied().find(|item| kept.contains(item)));
        if let Some(item) = nearest {
            self.select(item);
        }
        true
    }

    /// Shows all rows again, and tells whether some were hidden.
    pub fn unfilter(&mut self, meeting: &Meeting) -> bool {
        let was_on = self.filtered.take().is_some();
        self.refresh(meeting, None);
        was_on
    }

    /// Whether the filter that is on hides an item.
    pub(super) fn hides(&self, item: ItemIx) -> bool {
        self.filtered.as_ref().is_some_and(|filtered| !filtered.has(item))
    }

    /// The rows that are neither folded away nor hidden.
    pub(super) fn unfolded(&self, meeting: &Meeting) -> Vec<ItemIx> {
        let agenda = meeting.agenda();
        let mut rows = Vec::with_capacity(agenda.len());
        let mut stack: Vec<ItemIx> = agenda.children(None).iter().rev().copied().collect();
        while let Some(item) = stack.pop() {
            if agenda.is_withdrawn(item) || self.hides(item) {
                continue;
            }
            rows.push(item);
            if !self.folded.contains(&item) {
                stack.extend(agenda.children(Some(item)).iter().rev());
            }
        }
        rows
    }
}
