//! Lines that know how deep they stand.

/// No line is made longer than this by joining others.
pub(in crate::store) const WIDTH: usize = 118;
const STEP: &str = "    ";

/// A text that grows line by line.
#[derive(Debug, Default)]
pub(in crate::store) struct Lines {
    text: String,
    depth: usize,
}

impl Lines {
    pub(in crate::store) fn line(&mut self, line: &str) {
        (0..self.depth).for_each(|_| self.text.push_str(STEP));
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// A line with what comes after it standing deeper, until [`Lines::close`].
    pub(in crate::store) fn open(&mut self, line: &str) {
        self.line(line);
        self.depth += 1;
    }

    pub(in crate::store) fn close(&mut self, line: &str) {
        self.depth = self.depth.saturating_sub(1);
        self.line(line);
    }

    /// A field that holds a list, one entry a line; an empty one is left out.
    pub(in crate::store) fn list(&mut self, name: &str, entries: impl Iterator<Item = String>) {
        let mut entries = entries.peekable();
        if entries.peek().is_none() {
            return;
        }
        self.open(&format!("{name}: ["));
        entries.for_each(|entry| self.line(&format!("{entry},")));
        self.close("],");
    }

    /// How many characters still fit on a line here.
    pub(in crate::store) fn room(&self) -> usize {
        WIDTH.saturating_sub(self.depth * STEP.len())
    }

    pub(in crate::store) fn text(self) -> String {
        self.text
    }
}
