//! A search that goes on: what it found so far is in order at any time.

use super::best::{Best, Find};
use super::index::{Entry, Index};
use super::query::Query;
use super::ranking::Ranking;
use super::steps::Steps;
use super::{Hit, Target};
use crate::domain::id::ItemIx;
use crate::domain::meeting::Meeting;

/// Putting a find in its place takes so many steps.
const FOUND: usize = 60;
/// Texts that are made ready while one searches are searched after each so many steps.
const READY: usize = 8_000;

/// What a query finds in an index, the best first, each target once; as far as it has come.
#[derive(Debug, Clone, Default)]
pub struct Search {
    query: Query,
    /// So many texts were looked at.
    looked: usize,
    ranking: Ranking,
    best: Best,
}

impl Search {
    /// A search that has found nothing yet.
    #[must_use]
    pub fn new(query: &str) -> Self {
        Self { query: Query::new(query), ..Self::default() }
    }

    /// Searches what is ready.
    pub fn look(&mut self, index: &Index, steps: &mut Steps) {
        if self.query.is_empty() {
            return;
        }
        let left = index.entries.iter().zip(&index.letters).enumerate().skip(self.looked);
        for (place, (entry, &letters)) in left {
            if steps.are_up() {
                return;
            }
            steps.take(1);
            self.looked = place + 1;
            if self.query.may_match(letters) {
                self.look_at(index, entry, place, steps);
            }
        }
    }

    /// Searches what is ready, and what is not, makes ready first.
    pub fn go_on(&mut self, index: &mut Index, meeting: &Meeting, steps: &mut Steps) {
        self.look(index, steps);
        while !steps.are_up() && !index.is_complete() {
            let mut some = steps.part(READY);
            index.grow(meeting, &mut some);
            steps.give_back(some);
            self.look(index, steps);
        }
    }

    fn look_at(&mut self, index: &Index, entry: &Entry, place: usize, steps: &mut Steps) {
        let Some(about) = index.about(entry) else { return };
        let Some(score) = self.query.score(&entry.folded, about, steps) else { return };
        steps.take(FOUND);
        let find = Find {
            target: entry.whose.target,
            part: entry.part,
            score: score.points + entry.bonus(),
            is_literal: score.is_literal,
            number: entry.whose.number,
            entry: super::index::narrow(place),
            order: entry.order,
        };
        if let Some(known) = self.best.get(find.number) {
            if known.rank() <= find.rank() {
                return;
            }
            self.ranking.remove(known);
        }
        self.best.set(find);
        self.ranking.insert(find);
    }

    /// Whether nothing more will come of it.
    #[must_use]
    pub const fn is_complete(&self, index: &Index) -> bool {
        index.is_complete() && (self.query.is_empty() || self.looked >= index.entries.len())
    }

    /// How many targets were found so far.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.ranking.len()
    }

    /// Whether nothing was found so far.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The one at this place, the best being the first.
    #[must_use]
    pub fn get(&self, place: usize) -> Option<&Find> {
        self.ranking.get(place)
    }

    /// What stands at this place.
    #[must_use]
    pub fn target(&self, place: usize) -> Option<Target> {
        self.get(place).map(|find| find.target)
    }

    /// All that was found so far, the best first.
    pub fn finds(&self) -> impl Iterator<Item = &Find> {
        self.ranking.iter()
    }

    /// Where the target of an earlier find stands now: it may have been found better since, and others before it.
    #[must_use]
    pub fn place_of(&self, find: &Find) -> Option<usize> {
        self.best.get(find.number).map(|find| self.ranking.place_of(find))
    }

    /// What stands there, and where it matches.
    #[must_use]
    pub fn hit(&self, index: &Index, find: &Find) -> Option<Hit> {
        index.hit(&self.query, find)
    }

    /// Where an item was found by its name, the characters of its title that match, out of which council it comes.
    #[must_use]
    pub fn in_title(&self, item: ItemIx, title: &str, council: &str) -> Vec<usize> {
        let find = self.best.get(super::texts::number_of(item));
        let is_by_name = find.is_some_and(|find| find.part == super::Part::Name);
        let places = is_by_name.then(|| self.query.places(title, &super::Folded::new(council))).flatten();
        places.unwrap_or_default()
    }
}
