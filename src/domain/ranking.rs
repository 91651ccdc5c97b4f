//! In which order topics deserve attention. What is equal stays in the order of the agenda; all is compared in whole numbers.

use std::cmp::{Ordering, Reverse};

use super::council::Presence;
use super::id::{CouncilIx, ItemIx, WeightIx};
use super::ledger::{Count, Ledger, Slot, Voice};
use super::meeting::Meeting;
use super::outcome::{Firmness, Verdict};
use super::tally::Tally;

/// By what topics are ordered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Order {
    /// The most supported first, under the leading rule: by outcome, then by the part of the councils in favour, then of
    /// those without conditions, then of the weight.
    Support,
    /// Only those on which councils stand apart, the most divided first: by [`Division`].
    Disagreement,
    /// Only what is not settled or finished yet, the fewest missing voices first; of equals that on which most weight was heard.
    NearlySettled,
}

/// The coloured items of a meeting in an order.
#[must_use]
pub fn ranked(meeting: &Meeting, tally: &Tally, order: Order) -> Vec<ItemIx> {
    let agenda = meeting.agenda();
    let mut items: Vec<_> = agenda.walk().into_iter().filter(|&item| agenda.is_coloured(item)).collect();
    match order {
        Order::Support => {
            if let Some(rule) = meeting.rules().first() {
                let mut verdicts: Vec<_> =
                    items.iter().map(|&item| (item, tally.verdict(meeting, item, rule))).collect();
                verdicts.sort_by(|(_, a), (_, b)| more_support(b, a));
                items = verdicts.into_iter().map(|(item, _)| item).collect();
            }
        }
        Order::Disagreement => {
            let division = |item| Division::of(tally.ledger(item));
            items.retain(|&item| division(item).steps > 0);
            items.sort_by_key(|&item| Reverse(division(item)));
        }
        Order::NearlySettled => {
            items.retain(|&item| !meeting.is_closed(item) && !is_settled(tally, item));
            let heard = |item| tally.ledger(item).whole().heard().weight(WeightIx(0));
            items.sort_by_key(|&item| (missing(meeting, item).len(), Reverse(heard(item))));
        }
    }
    items
}

fn is_settled(tally: &Tally, item: ItemIx) -> bool {
    tally.leading(item).is_some_and(|(_, firmness)| firmness == Firmness::Settled)
}

/// Which of two has more support.
fn more_support(a: &Verdict, b: &Verdict) -> Ordering {
    let councils = |count: Count| count.councils;
    let weight = |count: Count| count.weight(WeightIx(0));
    let part = |of: fn(&Verdict) -> Count, measured: fn(Count) -> u64| {
        larger_part((measured(of(a)), measured(a.base)), (measured(of(b)), measured(b.base)))
    };
    a.outcome
        .cmp(&b.outcome)
        .then_with(|| part(Verdict::in_favour, councils))
        .then_with(|| part(|verdict| verdict.greens, councils))
        .then_with(|| part(Verdict::in_favour, weight))
}

/// Compares two parts, each with what it is a part of; a part of nothing is nothing.
fn larger_part((a, of_a): (u64, u64), (b, of_b): (u64, u64)) -> Ordering {
    let wide = |n: u64| u128::from(n.max(1));
    (u128::from(a) * wide(of_b)).cmp(&(u128::from(b) * wide(of_a)))
}

/// How divided the councils are on an item: over every two of them that spoke, how far they stand apart. In favour and
/// under conditions, or under conditions and against, is one step; in favour and against is two. So an even split between
/// in favour and against comes first, and whoever is silent divides nobody. Then the same, counted in weight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Division {
    /// Steps, over all pairs of councils.
    pub steps: u64,
    weighed: u128,
}

impl Division {
    /// How divided these voices are.
    #[must_use]
    pub fn of(ledger: &Ledger) -> Self {
        let [favour, conditional, against] = [Voice::For, Voice::Conditional, Voice::Against].map(|v| said(ledger, v));
        let apart = |f: u128, c: u128, a: u128| f * c + c * a + 2 * f * a;
        let of = |part: &dyn Fn(&Count) -> u64| {
            let [f, c, a] = [&favour, &conditional, &against].map(|count| u128::from(part(count)));
            apart(f, c, a)
        };
        Self {
            steps: u64::try_from(of(&|count| count.councils)).unwrap_or(u64::MAX),
            weighed: of(&|count| count.weight(WeightIx(0))),
        }
    }
}

/// Those who say this on an item, at the table or away.
#[must_use]
pub fn said(ledger: &Ledger, voice: Voice) -> Count {
    let slots = [Presence::Present, Presence::Absent].map(|presence| Slot { voice, presence });
    slots.into_iter().map(|slot| ledger.whole().slot(slot)).fold(Count::default(), Count::plus)
}

/// The councils at the table that have not spoken on an item yet.
#[must_use]
pub fn missing(meeting: &Meeting, item: ItemIx) -> Vec<CouncilIx> {
    let is_missing = |slot: Slot| slot.voice == Voice::Outstanding && slot.presence == Presence::Present;
    meeting.slots(item).into_iter().filter(|&(_, slot)| is_missing(slot)).map(|(council, _)| council).collect()
}
