//! A meeting as it was: at its start, and after each of its events.

use std::borrow::Cow;
use std::fmt;

use super::event::{Act, Deed, Event, Seq};
use super::history::History;
use super::id::{AuthorIx, CouncilIx, ItemIx};
use super::mark::Cell;
use super::meeting::{Meeting, Plan};
use super::tally::Tally;
use super::time::Moment;

/// So many standings are remembered on the way, so that stepping back begins near by: at most a sixteenth of all events
/// has to happen again.
const REMEMBERED: u64 = 16;
/// Nearer together than this they are not remembered.
const NEAREST: u64 = 64;

/// A meeting at a moment of its past.
#[derive(Clone)]
pub struct Past {
    /// The start, and every so many events after it.
    remembered: Vec<Meeting>,
    every: u64,
    /// The meeting as it is now.
    last: Meeting,
    meeting: Meeting,
    tally: Tally,
}

impl Past {
    /// The past of the meeting that these events made of a plan; it begins at the end.
    #[must_use]
    pub fn new(plan: Plan, history: &History) -> Self {
        let mut meeting = Meeting::new(plan);
        for author in 0..history.authors() {
            let id = history.author_id(AuthorIx::at(author)).to_owned();
            meeting.history_mut().author(&id);
        }
        let every = (history.last() / REMEMBERED).max(NEAREST);
        let mut remembered = Vec::new();
        for event in history.events() {
            if meeting.history().last().is_multiple_of(every) {
                remembered.push(meeting.clone());
            }
            meeting.apply(&event);
        }
        if remembered.is_empty() {
            remembered.push(meeting.clone());
        }
        Self { remembered, every, tally: Tally::count(&meeting), last: meeting.clone(), meeting }
    }

    /// The meeting as it was.
    #[must_use]
    pub const fn meeting(&self) -> &Meeting {
        &self.meeting
    }

    /// Its count.
    #[must_use]
    pub const fn tally(&self) -> &Tally {
        &self.tally
    }

    /// The meeting as it is now, with all that happened.
    #[must_use]
    pub const fn last(&self) -> &Meeting {
        &self.last
    }

    /// After how many events it is.
    #[must_use]
    pub fn at(&self) -> Seq {
        self.meeting.history().last()
    }

    /// How many events there are.
    #[must_use]
    pub fn length(&self) -> Seq {
        self.last.history().last()
    }

    /// The event after which it is; none at the start.
    #[must_use]
    pub fn event(&self) -> Option<Cow<'_, Event>> {
        self.last.history().event(self.at())
    }

    /// When it is: at the event, or for the start at the first one.
    #[must_use]
    pub fn moment(&self) -> Moment {
        let history = self.last.history();
        history.at(self.at()).or_else(|| history.at(1)).unwrap_or_default()
    }

    /// Goes to how it was after so many events.
    pub fn go_to(&mut self, seq: Seq) {
        let seq = seq.min(self.length());
        if seq == self.at() + 1 {
            if let Some(event) = self.last.history().event(seq) {
                let change = self.meeting.apply(&event);
                self.tally.shift(&self.meeting, &change);
            }
            return;
        }
        if seq < self.at() || seq - self.at() > self.every {
            let near = usize::try_from(seq / self.every).unwrap_or(usize::MAX).min(self.remembered.len() - 1);
            if let Some(remembered) = self.remembered.get(near) {
                self.meeting = remembered.clone();
            }
        }
        for event in (self.at() + 1..=seq).filter_map(|n| self.last.history().event(n)) {
            self.meeting.apply(&event);
        }
        self.tally = Tally::count(&self.meeting);
    }

    /// What an event is about; nothing for one that there is not.
    #[must_use]
    pub fn about(&self, seq: Seq) -> About {
        let history = self.last.history();
        let about = history.event(seq).and_then(|event| match &event.act {
            Act::Did(deed) => Some(About::of(&self.last, deed)),
            Act::Undone(target) | Act::Redone(target) => Some(About::of(&self.last, &*history.deed(*target)?)),
        });
        about.unwrap_or_default()
    }

    /// The nearest event before or after this moment that is about something.
    #[must_use]
    pub fn nearest(&self, way: Way, is_it: impl Fn(&About) -> bool) -> Option<Seq> {
        let found = |seq: &Seq| is_it(&self.about(*seq));
        match way {
            Way::Earlier => (1..self.at()).rev().find(found),
            Way::Later => (self.at() + 1..=self.length()).find(found),
        }
    }
}

impl fmt::Debug for Past {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Past").field("at", &self.at()).field("length", &self.length()).finish_non_exhaustive()
    }
}

/// Which way in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Way {
    /// Towards the start.
    Earlier,
    /// Towards now.
    Later,
}

/// What an event is about.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct About {
    /// The items.
    pub items: Vec<ItemIx>,
    /// The councils.
    pub councils: Vec<CouncilIx>,
}

impl About {
    fn of(meeting: &Meeting, deed: &Deed) -> Self {
        let item = |item: ItemIx| Self { items: vec![item], councils: Vec::new() };
        let cells = |cells: &mut dyn Iterator<Item = Cell>| {
            let (items, councils) = cells.map(|cell| (cell.item, cell.council)).unzip();
            Self { items, councils }
        };
        match deed {
            Deed::Marked(_) | Deed::Hammered(_) => cells(&mut deed.marks().iter().map(|change| change.cell)),
            Deed::Remarked(edit) => cells(&mut edit.before.iter().chain(&edit.after).map(|remark| remark.cell)),
            Deed::ConditionsChanged(edits) => {
                let sides = edits.iter().flat_map(|edit| edit.before.iter().chain(&edit.after));
                cells(&mut sides.flat_map(|condition| condition.cells()))
            }
            Deed::ContributionChanged(edit) => {
                let mut about = cells(&mut edit.sides().map(|it| it.cell));
                about.items.extend(edit.sides().flat_map(|it| it.themes.iter().copied()));
                about
            }
            Deed::ActionPointChanged(edit) => {
                let sides = || edit.before.iter().chain(&edit.after);
                let (items, councils) = (sides().filter_map(|p| p.item), sides().filter_map(|p| p.council));
                Self { items: items.collect(), councils: councils.collect() }
            }
            Deed::BallotTaken(taking) => {
                let items = taking.marks.iter().map(|change| change.cell.item);
                Self { items: items.collect(), councils: vec![taking.ballot.council] }
            }
            Deed::PresenceChanged { council, .. } => Self { items: Vec::new(), councils: vec![*council] },
            Deed::TopicOpened { item: it, .. }
            | Deed::TopicClosed { item: it, .. }
            | Deed::TopicReopened { item: it, .. }
            | Deed::ItemMoved { item: it, .. }
            | Deed::ItemEdited { item: it, .. }
            | Deed::ItemWithdrawn(it)
            | Deed::Planned { item: it, .. }
            | Deed::MilestonesChanged { item: it, .. }
            | Deed::CostsChanged { item: it, .. }
            | Deed::Concluded { item: it, .. } => item(*it),
            Deed::ItemAdded { item: it, .. } => meeting.agenda().find(&it.id).map_or_else(Self::default, item),
            Deed::CalendarChanged { before, after } => {
                let points = before.iter().chain(after).flat_map(|sitting| &sitting.points);
                Self { items: points.filter_map(|point| point.item).collect(), councils: Vec::new() }
            }
            Deed::TermChanged(_)
            | Deed::RegionChanged { .. }
            | Deed::RulesChanged { .. }
            | Deed::ScaleChanged { .. }
            | Deed::PhaseChanged { .. } => Self::default(),
        }
    }
}
