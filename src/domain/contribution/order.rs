//! Contributions as they are read: per council or per theme, each in the order of the agenda; and what became of how many.

use super::{Basis, Contribution, Disposition};
use crate::domain::id::{ContributionIx, CouncilIx, ItemIx};
use crate::domain::meeting::Meeting;

/// By what contributions are put together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum By {
    /// By who brought them in.
    #[default]
    Council,
    /// By the themes that they speak of: one of several themes stands under each.
    Theme,
}

/// Contributions that are read together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Group {
    /// Those of a council.
    Council(CouncilIx),
    /// Those that speak of an item.
    Theme(ItemIx),
    /// Those that speak of nothing but the item that they stand at.
    NoTheme,
}

/// The contributions of a meeting in groups, without groups that are empty. Councils come in the order of the columns, themes
/// in that of the agenda, and what speaks of no theme last; within each, contributions come in the order of the agenda. What
/// stands at an item that was taken off the agenda comes behind the others.
#[must_use]
pub fn grouped(meeting: &Meeting, by: By) -> Vec<(Group, Vec<ContributionIx>)> {
    let places = meeting.agenda().places();
    let place = |item: ItemIx| places[item.index()];
    let mut placed: Vec<_> = Vec::new();
    for (ix, it) in meeting.contributions() {
        let at = (place(it.cell.item), ix);
        match by {
            By::Council => {
                placed.push(((it.cell.council.index(), 0, at), (Group::Council(it.cell.council), ix)));
            }
            By::Theme => {
                let key = |theme| (theme, it.cell.council.index(), at);
                placed.extend(it.themes.iter().map(|&theme| (key(place(theme)), (Group::Theme(theme), ix))));
                if it.themes.is_empty() {
                    placed.push((key(usize::MAX), (Group::NoTheme, ix)));
                }
            }
        }
    }
    placed.sort_by_key(|&(key, _)| key);
    let mut groups: Vec<(Group, Vec<ContributionIx>)> = Vec::new();
    for (_, (group, ix)) in placed {
        match groups.last_mut() {
            Some((last, here)) if *last == group => here.push(ix),
            Some(_) | None => groups.push((group, vec![ix])),
        }
    }
    groups
}

/// How many contributions became what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Those to which nothing was answered yet.
    pub unanswered: usize,
    /// Those of which the response itself says what became of them, in the order of [`Disposition::ALL`].
    explicit: [usize; Disposition::ALL.len()],
    /// Those of which that was judged.
    judged: [usize; Disposition::ALL.len()],
}

impl Counts {
    /// Counts these.
    #[must_use]
    pub fn of<'a>(contributions: impl IntoIterator<Item = &'a Contribution>) -> Self {
        let mut counts = Self::default();
        for contribution in contributions {
            let Some(response) = &contribution.response else {
                counts.unanswered += 1;
                continue;
            };
            let of = match response.basis {
                Basis::Explicit => &mut counts.explicit,
                Basis::Judged => &mut counts.judged,
            };
            of[response.disposition as usize] += 1;
        }
        counts
    }

    /// All of a meeting.
    #[must_use]
    pub fn all(meeting: &Meeting) -> Self {
        Self::of(meeting.contributions().map(|(_, contribution)| contribution))
    }

    /// How many there are.
    #[must_use]
    pub fn total(&self) -> usize {
        self.unanswered + self.explicit.iter().chain(&self.judged).sum::<usize>()
    }

    /// How many became this.
    #[must_use]
    pub const fn count(&self, disposition: Disposition) -> usize {
        self.explicit[disposition as usize] + self.judged[disposition as usize]
    }

    /// How many became this, of which that is known so.
    #[must_use]
    pub const fn became(&self, disposition: Disposition, basis: Basis) -> usize {
        match basis {
            Basis::Explicit => self.explicit[disposition as usize],
            Basis::Judged => self.judged[disposition as usize],
        }
    }
}
