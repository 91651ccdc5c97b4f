//! Looking at one thing after another while it is searched, each time from where the search began.

use super::{Filtered, Place, Ui};
use crate::domain::id::{CouncilIx, GroupIx, ItemIx};
use crate::domain::meeting::Meeting;
use crate::search::Target;

/// Where a person came from, and what was opened since.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Outlook {
    from: Place,
    /// The row of that item, as long as nothing is opened.
    row: usize,
    opened: Opened,
}

/// What was opened to show something.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Opened {
    /// Headings that were folded.
    headings: Vec<ItemIx>,
    /// The group of councils that was folded.
    group: Option<GroupIx>,
    /// The filter that was on.
    filter: Option<Filtered>,
}

impl Ui {
    /// From here one looks about.
    #[must_use]
    pub fn outlook(&self) -> Outlook {
        Outlook { from: self.place(), row: self.row, opened: Opened::default() }
    }

    /// Shows something as if one went there from where one came; without anything, that place itself. Rows are only made
    /// again when something must be opened for it, or closed.
    pub fn look_at(&mut self, meeting: &Meeting, outlook: &mut Outlook, target: Option<Target>) {
        let before = std::mem::take(&mut outlook.opened);
        let was_opened = before.what();
        self.close(before);
        let (item, council) = target.map_or((None, None), |target| place_of(meeting, target));
        outlook.opened = self.open(meeting, item, council);
        self.column = council.unwrap_or(outlook.from.column);
        let from = outlook.from.item;
        if outlook.opened.what() == was_opened {
            self.go_back_to_row(meeting, outlook.row, from);
        } else {
            self.refresh(meeting, from);
        }
        if let Some(item) = item {
            self.select(item);
        }
    }

    fn go_back_to_row(&mut self, meeting: &Meeting, row: usize, item: Option<ItemIx>) {
        if self.rows.get(row).copied() == item {
            self.row = row;
        } else if let Some(item) = item {
            self.select_or_above(meeting.agenda(), item);
        }
    }

    fn close(&mut self, opened: Opened) {
        let Opened { headings, group, filter } = opened;
        self.folded.extend(headings);
        self.folded_groups.extend(group);
        if filter.is_some() {
            self.filtered = filter;
        }
    }

    fn open(&mut self, meeting: &Meeting, item: Option<ItemIx>, council: Option<CouncilIx>) -> Opened {
        let filter = if item.is_some_and(|item| self.hides(item)) { self.filtered.take() } else { None };
        let above = item.into_iter().flat_map(|item| meeting.agenda().ancestors(item));
        let headings = above.filter(|heading| self.folded.remove(heading)).collect();
        let group = council.and_then(|council| meeting.region().group_of(council));
        Opened { headings, group: group.filter(|group| self.folded_groups.remove(group)), filter }
    }
}

impl Opened {
    /// What it is, apart from what the filter kept.
    fn what(&self) -> (Vec<ItemIx>, Option<GroupIx>, bool) {
        (self.headings.clone(), self.group, self.filter.is_some())
    }
}

/// Where in the table something stands. The words of the dossier fill the screen: they are opened when one is chosen.
fn place_of(meeting: &Meeting, target: Target) -> (Option<ItemIx>, Option<CouncilIx>) {
    match target {
        Target::Item(item) => (Some(item), None),
        Target::Council(council) => (None, Some(council)),
        Target::Remark(cell) => (Some(cell.item), Some(cell.council)),
        Target::Contribution(contribution) => {
            let cell = meeting.contribution(contribution).map(|contribution| contribution.cell);
            (cell.map(|cell| cell.item), cell.map(|cell| cell.council))
        }
        Target::Term(_) => (None, None),
    }
}
