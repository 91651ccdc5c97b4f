//! Conditions, contributions and action points of two meetings. They have no ids: they are matched by what they say and whom
//! they concern.

use std::collections::HashSet;

use crate::domain::action_point::ActionPoint;
use crate::domain::condition::Condition;
use crate::domain::contribution::Contribution;
use crate::domain::id::{ActionPointIx, ConditionIx, ContributionIx};
use crate::domain::mark::Cell;
use crate::domain::meeting::Meeting;

/// How one of two meetings has something that the other has otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Changed<I> {
    /// Only the newer one has it.
    New(I),
    /// Only the older one has it.
    Gone(I),
    /// Both have it, and something of it differs.
    Both(I, I),
}

/// A condition of which something differs.
pub type ConditionDifference = Changed<ConditionIx>;
/// A contribution of which something differs: it was answered, or says something else.
pub type ContributionDifference = Changed<ContributionIx>;
/// An action point of which something differs.
pub type ActionDifference = Changed<ActionPointIx>;

/// Who asks what, by ids.
type Asked = HashSet<(String, String)>;

pub(super) fn conditions(old: &Meeting, new: &Meeting) -> Vec<ConditionDifference> {
    let asked = |meeting: &Meeting, condition: &Condition| -> Asked {
        let named = |cell: Cell| {
            let item = meeting.agenda().item(cell.item).id.clone();
            (item, meeting.region().council(cell.council).id.clone())
        };
        condition.cells().map(named).collect()
    };
    let listed = |meeting: &Meeting| -> Vec<_> {
        meeting.conditions().map(|(ix, c)| (ix, c.clone(), asked(meeting, c))).collect()
    };
    let (was, is) = (listed(old), listed(new));
    type Listed = (ConditionIx, Condition, Asked);
    let shares = |a: &Listed, b: &Listed| !a.2.is_disjoint(&b.2);
    let says = |a: &Listed, b: &Listed| a.1.text == b.1.text;
    // The surest first: the same words of the same councils, the same words, the same councils.
    let pairs = pairs(&was, &is, &[&|a, b| says(a, b) && shares(a, b), &says, &shares]);
    let differs = |a: &Listed, b: &Listed| {
        let told = |c: &Condition| (c.text.clone(), c.status, c.answer.clone(), c.wanted.clone());
        told(&a.1) != told(&b.1) || a.2 != b.2
    };
    changed(&was, &is, &pairs, |one| one.0, differs)
}

pub(super) fn contributions(old: &Meeting, new: &Meeting) -> Vec<ContributionDifference> {
    type Listed = (ContributionIx, Contribution, (String, String), Vec<String>);
    let listed = |meeting: &Meeting| -> Vec<Listed> {
        let id = |item| meeting.agenda().item(item).id.clone();
        let placed = |(ix, it): (ContributionIx, &Contribution)| {
            let council = meeting.region().council(it.cell.council).id.clone();
            (ix, it.clone(), (id(it.cell.item), council), it.themes.iter().map(|&theme| id(theme)).collect())
        };
        meeting.contributions().map(placed).collect()
    };
    let (was, is) = (listed(old), listed(new));
    let says = |a: &Listed, b: &Listed| a.1.text == b.1.text;
    let stands = |a: &Listed, b: &Listed| a.2 == b.2;
    // The same words in the same place, the same words of the same council elsewhere, other words in the same place.
    let moved = |a: &Listed, b: &Listed| says(a, b) && a.2.1 == b.2.1;
    let pairs = pairs(&was, &is, &[&|a, b| says(a, b) && stands(a, b), &moved, &stands]);
    let differs = |a: &Listed, b: &Listed| {
        let told = |it: &Contribution| (it.text.clone(), it.response.clone());
        told(&a.1) != told(&b.1) || (&a.2, &a.3) != (&b.2, &b.3)
    };
    changed(&was, &is, &pairs, |one| one.0, differs)
}

pub(super) fn actions(old: &Meeting, new: &Meeting) -> Vec<ActionDifference> {
    type Listed = (ActionPointIx, ActionPoint, (Option<String>, Option<String>));
    let listed = |meeting: &Meeting| -> Vec<Listed> {
        let whose = |point: &ActionPoint| {
            let council = point.council.map(|council| meeting.region().council(council).id.clone());
            (council, point.item.map(|item| meeting.agenda().item(item).id.clone()))
        };
        meeting.actions().map(|(ix, point)| (ix, point.clone(), whose(point))).collect()
    };
    let (was, is) = (listed(old), listed(new));
    let says = |a: &Listed, b: &Listed| a.1.text == b.1.text;
    let pairs = pairs(&was, &is, &[&|a, b| says(a, b) && a.2 == b.2, &says]);
    let differs = |a: &Listed, b: &Listed| {
        let told = |p: &ActionPoint| (p.state, p.note.clone(), p.due, p.role.clone());
        told(&a.1) != told(&b.1) || a.2 != b.2
    };
    changed(&was, &is, &pairs, |one| one.0, differs)
}

/// Whether two things are the same, by one way of looking.
type Alike<'a, T> = &'a dyn Fn(&T, &T) -> bool;

/// For each of the newer list its place in the older one: each way of looking in turn pairs what is still alone.
fn pairs<T>(old: &[T], new: &[T], ways: &[Alike<'_, T>]) -> Vec<Option<usize>> {
    let (mut found, mut taken) = (vec![None; new.len()], vec![false; old.len()]);
    for is_alike in ways {
        for (place, one) in new.iter().enumerate() {
            if found[place].is_some() {
                continue;
            }
            let other = (0..old.len()).find(|&n| !taken[n] && is_alike(&old[n], one));
            if let Some(other) = other {
                (found[place], taken[other]) = (Some(other), true);
            }
        }
    }
    found
}

fn changed<T, I: Copy>(
    old: &[T],
    new: &[T],
    pairs: &[Option<usize>],
    ix: impl Fn(&T) -> I,
    differs: impl Fn(&T, &T) -> bool,
) -> Vec<Changed<I>> {
    let kept = new.iter().zip(pairs).filter_map(|(one, pair)| match pair {
        Some(other) => differs(&old[*other], one).then(|| Changed::Both(ix(&old[*other]), ix(one))),
        None => Some(Changed::New(ix(one))),
    });
    let gone = (0..old.len()).filter(|n| !pairs.contains(&Some(*n))).map(|n| Changed::Gone(ix(&old[n])));
    kept.chain(gone).collect()
}
