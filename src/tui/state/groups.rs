//! The columns of the table: which is selected, and which groups of councils are folded.

use super::Ui;
use crate::domain::council::Region;
use crate::domain::id::{CouncilIx, GroupIx};
use crate::domain::mark::Cell;
use crate::domain::meeting::Meeting;
use crate::tui::layout::Hit;
use crate::tui::lineup::{Column, Lineup};

impl Ui {
    /// The selected column: the one in which the selected council stands.
    #[must_use]
    pub fn selected_column(&self) -> Option<Column> {
        self.lineup.at(self.lineup.place_of(self.column))
    }

    /// The folded group that is selected.
    #[must_use]
    pub fn selected_group(&self) -> Option<GroupIx> {
        match self.selected_column()? {
            Column::Folded(group) => Some(group),
            Column::Council(_) => None,
        }
    }

    /// The selected cell; none on an empty agenda, and none in a folded group, where many stand together.
    #[must_use]
    pub fn cell(&self) -> Option<Cell> {
        let council = match self.selected_column()? {
            Column::Council(council) => council,
            Column::Folded(_) => return None,
        };
        Some(Cell { item: self.item()?, council })
    }

    /// Brings the columns up to date when councils, groups or folding changed; the selected council stays selected.
    pub(super) fn line_up(&mut self, region: &Region) {
        self.folded_groups.retain(|group| group.index() < region.groups.len());
        self.lineup = Lineup::of(region, &self.folded_groups);
        self.column = self.column.min(CouncilIx::at(region.councils.len().saturating_sub(1)));
    }

    /// Selects the column at a place; of a folded group, the first council.
    pub fn go_to_column(&mut self, meeting: &Meeting, place: usize) {
        let region = meeting.region();
        match self.lineup.at(place) {
            Some(Column::Council(council)) => self.column = council,
            Some(Column::Folded(group)) if self.selected_group() != Some(group) => {
                let stands = |&council: &CouncilIx| self.lineup.place_of(council) == place;
                let members = region.groups.get(group.index()).map_or(&[][..], |group| &group.members);
                self.column = members.iter().copied().find(stands).unwrap_or(self.column);
            }
            Some(Column::Folded(_)) | None => {}
        }
    }

    /// Selects the row and column that were clicked; on the name of a group, folds or unfolds it.
    pub fn point_at(&mut self, meeting: &Meeting, hit: Hit) {
        match hit {
            Hit::Group(group) => self.fold_group(meeting, group),
            Hit::Row(row, column) => {
                self.go_to_row(row);
                if let Some(place) = column {
                    self.go_to_column(meeting, place);
                }
            }
        }
    }

    /// Selects a council, unfolding the group in which it stands.
    pub fn show_council(&mut self, meeting: &Meeting, council: CouncilIx) {
        self.column = council;
        if let Some(group) = self.selected_group() {
            self.fold_group(meeting, group);
        }
    }

    /// Folds a group, or unfolds it.
    pub fn fold_group(&mut self, meeting: &Meeting, group: GroupIx) {
        if !self.folded_groups.remove(&group) {
            self.folded_groups.insert(group);
        }
        self.line_up(meeting.region());
    }

    /// Folds all groups, or unfolds all when one is folded.
    pub fn fold_groups(&mut self, meeting: &Meeting) {
        if self.folded_groups.is_empty() {
            self.folded_groups = meeting.region().group_indices().collect();
        } else {
            self.folded_groups.clear();
        }
        self.line_up(meeting.region());
    }
}
