//! Finds in order, the best first, among which others come all the time.
//!
//! They lie in short runs behind each other, so that one that comes moves only the few beside it: what it costs does not grow
//! with how many there are.

use super::best::Find;

/// A run is cut in two when it is longer.
const RUN: usize = 128;

#[derive(Debug, Clone, Default)]
pub(super) struct Ranking {
    /// None of them is empty.
    runs: Vec<Vec<Find>>,
    length: usize,
}

impl Ranking {
    pub(super) const fn len(&self) -> usize {
        self.length
    }

    pub(super) fn get(&self, mut place: usize) -> Option<&Find> {
        for run in &self.runs {
            match place.checked_sub(run.len()) {
                Some(behind) => place = behind,
                None => return run.get(place),
            }
        }
        None
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Find> {
        self.runs.iter().flatten()
    }

    /// The place of one that is in it, and of one that is not the place where it belongs.
    pub(super) fn place_of(&self, find: &Find) -> usize {
        let (run, place) = self.seek(find);
        self.runs.iter().take(run).map(Vec::len).sum::<usize>() + place
    }

    pub(super) fn insert(&mut self, find: Find) {
        if self.runs.is_empty() {
            self.runs.push(Vec::with_capacity(RUN + 1));
        }
        let (at, place) = self.seek(&find);
        let Some(run) = self.runs.get_mut(at) else { return };
        run.insert(place, find);
        self.length += 1;
        if run.len() > RUN {
            let mut behind = Vec::with_capacity(RUN + 1);
            behind.extend(run.drain(RUN / 2..));
            self.runs.insert(at + 1, behind);
        }
    }

    pub(super) fn remove(&mut self, find: &Find) {
        let (at, place) = self.seek(find);
        let Some(run) = self.runs.get_mut(at) else { return };
        if run.get(place).is_some_and(|it| it.rank() == find.rank()) {
            run.remove(place);
            self.length -= 1;
            if run.is_empty() {
                self.runs.remove(at);
            }
        }
    }

    /// In which run it belongs, and where in that; behind all others, in the last.
    fn seek(&self, find: &Find) -> (usize, usize) {
        let rank = find.rank();
        let is_before = |run: &Vec<Find>| run.last().is_some_and(|last| last.rank() < rank);
        let at = self.runs.partition_point(is_before).min(self.runs.len().saturating_sub(1));
        (at, self.runs.get(at).map_or(0, |run| run.partition_point(|it| it.rank() < rank)))
    }
}
