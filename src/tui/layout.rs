//! Where everything stands for a size of the screen: a pure function, shared by drawing and by the mouse.

use ratatui::layout::Rect;

use super::state::Ui;

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

/// The columns of the body, from left to right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Columns {
    /// How wide the agenda is.
    pub tree: u16,
    /// How wide a cell is.
    pub cell: u16,
    /// How many councils are in view.
    pub shown: usize,
    /// How wide the count is.
    pub tally: u16,
}

impl Layout {
    /// The parts of a screen of this size, for so many councils; none when it is too small.
    #[must_use]
    pub fn new(screen: Rect, councils: usize) -> Option<Self> {
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
        let heads = top(1);
        let detail_height = match screen.height {
            ..20 => 4,
            20..30 => 7,
            30..45 => 10,
            45.. => 15,
        };
        let body = top((screen.height - 5).saturating_sub(detail_height));
        let title = top(1);
        let lower = top(detail_height);
        let message = top(1);
        let footer = top(1);
        let right = (lower.width * 2 / 5).clamp(28, 64);
        let detail = Rect { width: lower.width - right - 1, ..lower };
        let needed = Rect { x: detail.right() + 1, width: right, ..lower };
        let columns = Columns::new(body.width, councils);
        Some(Self { header, heads, body, title, detail, needed, message, footer, columns })
    }

    /// The parts of a screen of this size for one council at home; none when it is too small. What it said stands beside
    /// what is asked where there is room for both, else above it.
    #[must_use]
    pub fn home(screen: Rect) -> Option<Self> {
        let layout = Self::new(screen, 1)?;
        let width = layout.body.width;
        let tree = width * 11 / 20;
        let columns = Columns { tree, cell: width - tree, shown: 1, tally: 0 };
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

    /// The row and, if the point is in a cell, the council that a click in the body means.
    #[must_use]
    pub fn hit(&self, ui: &Ui, x: u16, y: u16) -> Option<(usize, Option<usize>)> {
        if !self.body.contains((x, y).into()) {
            return None;
        }
        let row = ui.scroll.top + usize::from(y - self.body.y);
        let columns = self.columns;
        let inside = (x - self.body.x).checked_sub(columns.tree);
        let council = inside.map(|i| usize::from(i / columns.cell)).filter(|&c| c < columns.shown);
        (row < ui.rows.len()).then_some((row, council.map(|c| c + ui.scroll.left)))
    }
}

impl Columns {
    /// Too narrow a tree cannot be read: below this the councils scroll.
    const TREE_LEAST: u16 = 28;
    /// A chip of three, and the sign behind it.
    const CELL_LEAST: u16 = 4;

    fn new(width: u16, councils: usize) -> Self {
        let tally = match width {
            ..76 => 15,
            76..112 => 31,
            112.. => 57,
        };
        let councils = u16::try_from(councils).unwrap_or(u16::MAX).max(1);
        let most = match width {
            ..100 => Self::CELL_LEAST,
            100..150 => 5,
            150.. => 15,
        };
        let comfortable = (width * 3 / 10).max(Self::TREE_LEAST);
        let room = width.saturating_sub(tally + comfortable);
        let cell = (room / councils).clamp(Self::CELL_LEAST, most);
        let room = width.saturating_sub(tally + Self::TREE_LEAST);
        // When not all fit anyway, the titles are read in comfort and the councils scroll.
        let room = if room / cell < councils { width.saturating_sub(tally + comfortable) } else { room };
        let shown = (room / cell).min(councils).max(1);
        let tree = width.saturating_sub(tally + shown * cell);
        Self { tree, cell, shown: usize::from(shown), tally }
    }
}
