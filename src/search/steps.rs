//! How much is done in one go: counted in steps and not timed, so that the same keys always show the same.

/// What a key press may do of a search, less than it takes to draw a frame.
const KEY: usize = 16_000;
/// What may be done between two frames: a key that comes meanwhile waits for it.
const WORK: usize = 64_000;

/// What is left of the steps that may be done now. One is about what it takes to see that a text cannot match: a few
/// nanoseconds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Steps {
    left: usize,
}

impl Steps {
    /// So many.
    #[must_use]
    pub const fn new(steps: usize) -> Self {
        Self { left: steps }
    }

    /// As many as a key press may do.
    #[must_use]
    pub const fn of_key() -> Self {
        Self::new(KEY)
    }

    /// As many as may be done between two frames.
    #[must_use]
    pub const fn of_work() -> Self {
        Self::new(WORK)
    }

    /// As many as it takes.
    #[must_use]
    pub const fn all() -> Self {
        Self::new(usize::MAX)
    }

    pub(super) const fn take(&mut self, steps: usize) {
        self.left = self.left.saturating_sub(steps);
    }

    pub(super) const fn are_up(&self) -> bool {
        self.left == 0
    }

    /// A part of what is left, which is taken from it.
    pub(super) fn part(&mut self, steps: usize) -> Self {
        let part = steps.min(self.left);
        self.left -= part;
        Self::new(part)
    }

    pub(super) const fn give_back(&mut self, left: Self) {
        self.left = self.left.saturating_add(left.left);
    }
}
