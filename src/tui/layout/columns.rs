//! How wide the columns of the body are, and which of them are in view.

use crate::tui::lineup::{Column, Lineup};

/// The columns of the body, from left to right: the agenda, the councils and folded groups that are in view, the count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Columns {
    /// How wide the agenda is.
    pub tree: u16,
    /// How wide a cell of a council is.
    pub cell: u16,
    /// How wide a cell of a folded group is.
    pub folded: u16,
    /// How much room there is for all cells in view.
    pub room: u16,
    /// How wide the count is.
    pub tally: u16,
}

/// A column that is in view.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InView {
    /// Its place among all columns.
    pub place: usize,
    /// What it is.
    pub column: Column,
    /// Where it begins, behind the agenda.
    pub x: u16,
    /// How wide it is.
    pub width: u16,
}

impl Columns {
    /// Too narrow a tree cannot be read: below this the columns scroll.
    const TREE_LEAST: u16 = 28;
    /// A chip of three, and the sign behind it.
    const CELL_LEAST: u16 = 4;
    /// Brackets, the shape of an outcome and a sign, besides the count.
    const FOLDED_MORE: u16 = 4;

    /// The columns for a body of this width.
    pub(super) fn new(width: u16, lineup: &Lineup) -> Self {
        let tally = match width {
            ..76 => 15,
            76..112 => 31,
            112.. => 57,
        };
        let columns = Self::beside(width, tally, lineup);
        // Where few fit beside the widest count, the words in that count give way to councils.
        if (112..150).contains(&width) && columns.total(lineup) > u32::from(columns.room) {
            return Self::beside(width, 31, lineup);
        }
        columns
    }

    /// One column beside the agenda, and no count.
    pub(super) const fn one(tree: u16, cell: u16) -> Self {
        Self { tree, cell, folded: cell, room: cell, tally: 0 }
    }

    fn beside(width: u16, tally: u16, lineup: &Lineup) -> Self {
        let number = |n: usize| u16::try_from(n).unwrap_or(u16::MAX);
        let (folded_all, all) = (number(lineup.folded()), number(lineup.len().max(1)));
        let councils = all - folded_all;
        let folded_least = lineup.count() + Self::FOLDED_MORE;
        let (most, folded_most) = match width {
            ..100 => (Self::CELL_LEAST, folded_least),
            100..150 => (5, folded_least + 2),
            150.. => (15, folded_least.max(24)),
        };
        let comfortable = (width * 3 / 10).max(Self::TREE_LEAST);
        let room = width.saturating_sub(tally + comfortable);
        let left = |taken: u16, by: u16| room.saturating_sub(taken).checked_div(by).unwrap_or(0);
        let cell = left(folded_all.saturating_mul(folded_least), councils).clamp(Self::CELL_LEAST, most);
        let folded = left(councils.saturating_mul(cell), folded_all).clamp(folded_least, folded_most);
        let mut columns = Self { tree: 0, cell, folded, room: 0, tally };
        let total = columns.total(lineup);
        // When not all fit anyway, the titles are read in comfort and the columns scroll.
        let most = width.saturating_sub(tally + Self::TREE_LEAST);
        columns.room = match u16::try_from(total) {
            Ok(total) if total <= most => total,
            // A room that is full to its end, where all columns are equally wide.
            _ if folded_all == 0 => (room / cell).max(1) * cell,
            _ if councils == 0 => (room / folded).max(1) * folded,
            _ => room.max(folded),
        };
        columns.tree = width.saturating_sub(tally + columns.room);
        columns
    }

    /// How wide all columns are together.
    fn total(&self, lineup: &Lineup) -> u32 {
        let times =
            |columns: usize, width: u16| u32::try_from(columns).unwrap_or(u32::MAX).saturating_mul(width.into());
        let councils = lineup.len().max(1) - lineup.folded();
        times(councils, self.cell).saturating_add(times(lineup.folded(), self.folded))
    }

    const fn width(&self, column: Column) -> u16 {
        match column {
            Column::Council(_) => self.cell,
            Column::Folded(_) => self.folded,
        }
    }

    /// The columns that are in view when this is the first: only those are ever looked at.
    pub fn in_view<'a>(&self, lineup: &'a Lineup, left: usize) -> impl Iterator<Item = InView> + use<'a> {
        let (columns, mut x) = (*self, 0);
        (left..).map_while(move |place| {
            let column = lineup.at(place)?;
            let in_view = InView { place, column, x, width: columns.width(column) };
            x += in_view.width;
            (x <= columns.room).then_some(in_view)
        })
    }

    /// The place of the column in which a point stands, so far from the beginning of the body.
    #[must_use]
    pub fn place_at(&self, lineup: &Lineup, left: usize, x: u16) -> Option<usize> {
        let inside = x.checked_sub(self.tree)?;
        self.in_view(lineup, left).find(|it| (it.x..it.x + it.width).contains(&inside)).map(|it| it.place)
    }

    /// The first column in view: as it was, but so that the selected one is in view and no room is left unused at the end.
    #[must_use]
    pub fn scrolled(&self, lineup: &Lineup, left: usize, selected: usize) -> usize {
        let last = self.first_before(lineup, lineup.len().saturating_sub(1));
        left.clamp(self.first_before(lineup, selected).min(selected), selected).min(last)
    }

    /// The first of as many columns as fit up to and including this one.
    fn first_before(&self, lineup: &Lineup, end: usize) -> usize {
        let mut used = 0;
        let fits = |place: &usize| {
            used += lineup.at(*place).map_or(0, |column| self.width(column));
            used <= self.room
        };
        (0..=end).rev().take_while(fits).last().unwrap_or(end)
    }
}
