//! Where everything stands for a size of the screen: a pure function, shared by drawing and by the mouse.

mod columns;

use ratatui::layout::Rect;

use super::lineup::{Column, Lineup};
use super::state::Ui;
use crate::domain::id::GroupIx;

pub use columns::{Columns, InView};

/// Smaller than this, the screen only says that it is too small.
pub const LEAST: (u16, u16) = (60, 15);
/// Larger than this is not drawn: a terminal that claims to be enormous must not ask for gigabytes.
pub const MOST: (u16, u16) = (1_000, 400);

/// The parts of the screen, from top to bottom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Layout {
    /// The meeting, who is there, the clock, what is safe.
    pub header: Rect,
    /// The heads of the columns.
    pub heads: Rect,
    /// The agenda with the matrix.
    pub body: Rect,
    /// The title of the selected item, or the question of a round.
    pub title: Rect,
    /// What there is to know of the selected item.
    pub detail: Rect,
    /// What is still needed for it.
    pub needed: Rect,
    /// What there is to say.
    pub message: Rect,
    /// The keys.
    pub footer: Rect,
    /// The columns of the body.
    pub columns: Columns,
}

impl Layout {
    /// The parts of a screen of this size, for these columns; none when it is too small.
    #[must_use]
    pub fn new(screen: Rect, lineup: &Lineup) -> Option<Self> {
        if screen.width < LEAST.0 || screen.height < LEAST.1 {
            return None;
        }
        let screen = Rect { width: screen.width.min(MOST.0), height: screen.height.min(MOST.1), ..screen };
        let mut rest = screen;
        let mut top = |height: u16| {
            let part = Rect { height: height.min(rest.height), ..rest };
            rest.y += part.height;
            rest.height -= part.height;
            part
        };
        let header = top(1);
        let heads = top(if lineup.has_groups() { 2 } else { 1 });
        let detail_height = match screen.height {
            ..20 => 4,
            20..30 => 7,
            30..45 => 10,
            45.. => 15,
        };
        let body = top((screen.height - 4).saturating_sub(heads.height + detail_height));
        let title = top(1);
        let lower = top(detail_height);
        let message = top(1);
        let footer = top(1);
        let right = (lower.width * 2 / 5).clamp(28, 64);
        let detail = Rect { width: lower.width - right - 1, ..lower };
        let needed = Rect { x: detail.right() + 1, width: right, ..lower };
        let columns = Columns::new(body.width, lineup);
        Some(Self { header, heads, body, title, detail, needed, message, footer, columns })
    }

    /// The parts of a screen of this size for one council at home; none when it is too small. What it said stands beside
    /// what is asked where there is room for both, else above it.
    #[must_use]
    pub fn home(screen: Rect) -> Option<Self> {
        let layout = Self::new(screen, &Lineup::plain(1))?;
        let width = layout.body.width;
        let tree = width * 11 / 20;
        let columns = Columns::one(tree, width - tree);
        let lower = Rect { width, ..layout.detail };
        let (detail, needed) = if width >= Self::BESIDE {
            let left = Rect { width: tree - 1, ..lower };
            (left, Rect { x: lower.x + tree, width: width - tree, ..lower })
        } else {
            (lower, Rect { width: 0, ..lower })
        };
        Some(Self { detail, needed, columns, ..layout })
    }

    /// From this width on two texts can be read beside each other.
    const BESIDE: u16 = 100;

    /// What a click means: a row, and where it is in a cell that column; or the name of a group.
    #[must_use]
    pub fn hit(&self, ui: &Ui, x: u16, y: u16) -> Option<Hit> {
        let point = (x, y).into();
        let place = || self.columns.place_at(&ui.lineup, ui.scroll.left, x.checked_sub(self.body.x)?);
        if self.heads.contains(point) {
            let place = place()?;
            let group = match ui.lineup.at(place)? {
                Column::Folded(group) => group,
                // The names of councils stand in the last line.
                Column::Council(_) if y + 1 < self.heads.bottom() => ui.lineup.group_at(place)?,
                Column::Council(_) => return None,
            };
            return Some(Hit::Group(group));
        }
        if !self.body.contains(point) {
            return None;
        }
        let row = ui.scroll.top + usize::from(y - self.body.y);
        (row < ui.rows.len()).then(|| Hit::Row(row, place()))
    }
}

/// What a click means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Hit {
    /// A row and, where the click is in a cell, the column.
    Row(usize, Option<usize>),
    /// The name of a group.
    Group(GroupIx),
}
