//! Another way to an outcome, straight from the words of the rule and slowly: every completion of the pending cells is
//! tried. It shares nothing with the judge but the rule itself.

use draagvlak::domain::council::{Presence, Region};
use draagvlak::domain::id::{GroupIx, LevelIx};
use draagvlak::domain::mark::Answer;
use draagvlak::domain::outcome::Outcome;
use draagvlak::domain::rule::{Abstention, Amber, Amount, Base, Comparison, Criterion, Rule, Threshold};
use draagvlak::domain::scale::{Counts, Scale};

/// What each council says, and whether it is there.
pub(crate) type Row = Vec<(Answer, Presence)>;

pub(crate) struct Oracle<'a> {
    pub(crate) region: &'a Region,
    pub(crate) scale: &'a Scale,
    pub(crate) rule: &'a Rule,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Test {
    Greens,
    GreensAndAmbers,
}

impl Oracle<'_> {
    /// The outcome, and whether every completion leads to the same.
    pub(crate) fn outcome(&self, row: &Row, alphabet: &[Answer]) -> (Outcome, bool) {
        if !self.has_quorum(row) {
            return (Outcome::Open, false);
        }
        let now = self.outcome_now(row, alphabet);
        let settled = now != Outcome::Open && completions(row, alphabet).all(|c| self.outcome_now(&c, alphabet) == now);
        (now, settled)
    }

    fn outcome_now(&self, row: &Row, alphabet: &[Answer]) -> Outcome {
        if self.meets(row, Test::Greens) {
            Outcome::Support
        } else if self.meets(row, Test::GreensAndAmbers) {
            Outcome::Conditional
        } else if completions(row, alphabet).any(|c| self.meets(&c, Test::GreensAndAmbers)) {
            Outcome::Open
        } else {
            Outcome::NoSupport
        }
    }

    /// Whether support, be it under conditions, can still come or is there.
    pub(crate) fn is_possible(&self, row: &Row, alphabet: &[Answer]) -> bool {
        self.outcome_now(row, alphabet) != Outcome::NoSupport
    }

    pub(crate) fn has_quorum(&self, row: &Row) -> bool {
        let present = row.iter().filter(|(_, p)| *p == Presence::Present).count();
        self.rule.quorum.is_none_or(|quorum| is_enough(quorum, present as u64, row.len() as u64))
    }

    fn counts(&self, answer: Answer) -> Option<Counts> {
        answer.level().and_then(|l| self.scale.level(l)).map(|l| l.counts)
    }

    fn is_in_base(&self, (answer, presence): (Answer, Presence)) -> bool {
        if self.rule.base == Base::Present && presence == Presence::Absent {
            return false;
        }
        if answer == Answer::Abstention {
            return self.rule.abstention == Abstention::Against;
        }
        let has_colour = !matches!(self.counts(answer), None | Some(Counts::Nothing));
        self.rule.base != Base::Coloured || has_colour
    }

    fn is_in_favour(&self, answer: Answer, test: Test) -> bool {
        match self.counts(answer) {
            Some(Counts::For) => true,
            Some(Counts::Conditional) => self.rule.amber == Amber::Counts && test == Test::GreensAndAmbers,
            Some(Counts::Against | Counts::Nothing) | None => false,
        }
    }

    fn is_against(&self, (answer, presence): (Answer, Presence), test: Test) -> bool {
        match self.counts(answer) {
            Some(Counts::Against) => true,
            Some(Counts::Conditional) => self.rule.amber == Amber::Counts && test == Test::Greens,
            Some(Counts::For | Counts::Nothing) => false,
            // Who is there and has not spoken may yet be against.
            None => answer == Answer::Pending && presence == Presence::Present,
        }
    }

    fn meets(&self, row: &Row, test: Test) -> bool {
        let base = self.base(row);
        base.iter().any(|&c| self.is_in_favour(row[c].0, test)) && self.holds(&self.rule.criterion, row, &base, test)
    }

    fn base(&self, row: &Row) -> Vec<usize> {
        (0..row.len()).filter(|&c| self.is_in_base(row[c])).collect()
    }

    fn holds(&self, criterion: &Criterion, row: &Row, base: &[usize], test: Test) -> bool {
        let favour = || base.iter().copied().filter(|&c| self.is_in_favour(row[c].0, test));
        match criterion {
            Criterion::All(parts) => parts.iter().all(|part| self.holds(part, row, base, test)),
            Criterion::Any(parts) => parts.iter().any(|part| self.holds(part, row, base, test)),
            Criterion::Councils(threshold) => is_enough(*threshold, favour().count() as u64, base.len() as u64),
            Criterion::Weight(key, threshold) => {
                let weight = |c: usize| self.region.councils[c].weights[key.index()].unwrap_or(0);
                is_enough(*threshold, favour().map(weight).sum(), base.iter().map(|&c| weight(c)).sum())
            }
            Criterion::AgainstFewerThan(n) => {
                base.iter().filter(|&&c| self.is_against(row[c], test)).count() < *n as usize
            }
            Criterion::OthersFewerThan(n) => base.len() - favour().count() < *n as usize,
            Criterion::Within(GroupIx(group), inner) => {
                let members = &self.region.groups[usize::from(*group)].members;
                let mut base = self.base(row);
                base.retain(|&c| members.iter().any(|m| m.index() == c));
                self.holds(inner, row, &base, test)
            }
        }
    }
}

fn is_enough(threshold: Threshold, part: u64, base: u64) -> bool {
    let at_least = threshold.comparison == Comparison::AtLeast;
    part > 0
        && match threshold.amount {
            Amount::Count(n) => part > n || (at_least && part == n),
            Amount::Fraction { numerator, denominator } => {
                let (have, want) = (part * denominator, base * numerator);
                have > want || (at_least && have == want)
            }
        }
}

/// All that a council can answer on a scale.
pub(crate) fn alphabet(scale: &Scale) -> Vec<Answer> {
    let levels = (0..scale.levels().len()).map(|l| Answer::Level(LevelIx::at(l)));
    levels.chain([Answer::NoView, Answer::Abstention]).collect()
}

/// Every way in which those present who have not spoken can answer.
pub(crate) fn completions<'a>(row: &'a Row, alphabet: &'a [Answer]) -> impl Iterator<Item = Row> + 'a {
    let pending: Vec<_> = (0..row.len()).filter(|&c| row[c] == (Answer::Pending, Presence::Present)).collect();
    let ways = alphabet.len().pow(pending.len() as u32);
    (0..ways).map(move |mut way| {
        let mut completed = row.clone();
        for &council in &pending {
            completed[council].0 = alphabet[way % alphabet.len()];
            way /= alphabet.len();
        }
        completed
    })
}
