//! Which item stands below which: by headings, by numbers, by how far a line is indented, and by what stands before it.

use super::marker::{Look, Marker};

/// A line this much further in stands below the one above; less is a slip, or the room of a longer number.
const STEP: usize = 2;

/// The items that the next line may stand below, the outermost first.
#[derive(Debug, Default)]
pub(super) struct Nest {
    open: Vec<Open>,
}

#[derive(Debug)]
struct Open {
    sort: Sort,
    /// The number that stands before it, in parts.
    number: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sort {
    /// A heading, 1 the largest.
    Heading(usize),
    /// A line of a list, indented so far.
    Listed(usize, Look),
}

impl Nest {
    /// Opens a heading, and tells how many items it stands below.
    pub(super) fn heading(&mut self, level: usize, marker: Option<&Marker>) -> usize {
        let number = parts(marker);
        let keep = self.above_by_number(&number).unwrap_or_else(|| {
            let is_larger = |open: &Open| matches!(open.sort, Sort::Heading(other) if other < level);
            self.open.iter().take_while(|open| is_larger(open)).count()
        });
        self.put(keep, Sort::Heading(level), number)
    }

    /// Opens a line of a list, and tells how many items it stands below.
    pub(super) fn listed(&mut self, indent: usize, marker: &Marker) -> usize {
        let (number, look) = (parts(Some(marker)), marker.look());
        let keep = self.above_by_number(&number).unwrap_or_else(|| self.above_by_indent(indent, look));
        self.put(keep, Sort::Listed(indent, look), number)
    }

    /// Opens the row of a table with a number, and tells how many items it stands below.
    pub(super) fn numbered(&mut self, number: &str) -> usize {
        let marker = Marker::Number(number.split('.').map(str::to_owned).collect());
        let keep = self.above_by_number(&parts(Some(&marker))).unwrap_or(0);
        self.put(keep, Sort::Listed(0, marker.look()), parts(Some(&marker)))
    }

    fn put(&mut self, keep: usize, sort: Sort, number: Vec<String>) -> usize {
        self.open.truncate(keep);
        self.open.push(Open { sort, number });
        keep
    }

    /// How many of the open items stay open above a number that continues one of theirs: 1.2 stands below 1.
    fn above_by_number(&self, number: &[String]) -> Option<usize> {
        let continues = |open: &Open| {
            !open.number.is_empty() && open.number.len() < number.len() && number.starts_with(&open.number)
        };
        self.open.iter().rposition(continues).map(|at| at + 1)
    }

    /// The lines that are further in are closed; then the nearest line that looks alike and stands as far in is a sibling.
    fn above_by_indent(&self, indent: usize, look: Look) -> usize {
        let is_deeper = |open: &Open| matches!(open.sort, Sort::Listed(other, _) if other >= indent + STEP);
        let closed = self.open.iter().rev().take_while(|open| is_deeper(open)).count();
        let left = &self.open[..self.open.len() - closed];
        let is_level = |open: &&Open| matches!(open.sort, Sort::Listed(other, _) if other + STEP > indent);
        let level = left.iter().rev().take_while(is_level).count();
        let is_alike = |open: &Open| matches!(open.sort, Sort::Listed(_, other) if other == look);
        let first = left.len() - level;
        match left[first..].iter().rposition(is_alike) {
            Some(at) => first + at,
            // Another sort of marker as far in begins a list below, as "-" does below "1.".
            None => left.len(),
        }
    }
}

fn parts(marker: Option<&Marker>) -> Vec<String> {
    match marker {
        Some(Marker::Number(parts)) => parts.clone(),
        Some(Marker::Bullet(_)) | None => Vec::new(),
    }
}
