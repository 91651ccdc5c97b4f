//! The best find of each target, by the number of the target.

use std::cmp::Reverse;

use super::index::{Kind, Number, Order};
use super::{Part, Target};

/// That something was found, and how good that is. What stands there, and where it matches, is looked up when it is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Find {
    /// What was found.
    pub target: Target,
    /// In which of its texts.
    pub part: Part,
    /// How good it is: of two finds the one with more is the better.
    pub score: i64,
    pub(super) is_literal: bool,
    pub(super) number: Number,
    pub(super) entry: u32,
    pub(super) order: Order,
}

impl Find {
    /// Of two finds the lower is the better one; of equals, the one that stands first.
    pub(super) const fn rank(&self) -> (Reverse<i64>, Order) {
        (Reverse(self.score), self.order)
    }
}

/// So many targets lie on a page.
const PAGE: usize = 64;

/// Pages are made as they are needed: a search that has found little is small, and none is copied when others come.
#[derive(Debug, Clone, Default)]
pub(super) struct Best {
    tables: [Vec<Page>; Kind::COUNT],
}

/// Empty, or as long as every page.
type Page = Vec<Option<Find>>;

impl Best {
    pub(super) fn get(&self, Number { table, nth }: Number) -> Option<&Find> {
        let (page, place) = place(nth);
        self.tables.get(table as usize)?.get(page)?.get(place)?.as_ref()
    }

    pub(super) fn set(&mut self, find: Find) {
        let Number { table, nth } = find.number;
        let (page, place) = place(nth);
        let Some(pages) = self.tables.get_mut(table as usize) else { return };
        if pages.len() <= page {
            pages.resize_with(page + 1, Vec::new);
        }
        let Some(page) = pages.get_mut(page) else { return };
        if page.is_empty() {
            page.resize(PAGE, None);
        }
        if let Some(place) = page.get_mut(place) {
            *place = Some(find);
        }
    }
}

/// On which page a target lies, and where on it.
const fn place(nth: u32) -> (usize, usize) {
    (nth as usize / PAGE, nth as usize % PAGE)
}
