//! What holds of every rule, row and region, held against an oracle that tries everything.

use draagvlak::domain::council::Presence;
use draagvlak::domain::id::{CouncilIx, LevelIx};
use draagvlak::domain::ledger::{Ledger, Slot, Voice};
use draagvlak::domain::mark::Answer;
use draagvlak::domain::needed::{Moves, Pool};
use draagvlak::domain::outcome::{Firmness, Judge, Outcome};
use draagvlak::domain::rule::Rule;
use draagvlak::domain::scale::{Counts, Scale};
use proptest::prelude::*;
use proptest::sample::Index;

use crate::needed::needed;
use crate::notation::ledger;
use crate::oracle::{Oracle, Row, alphabet};
use crate::random::{Case, a_case, cases, slots};

fn judged(case: &Case, row: &Row) -> (Outcome, bool) {
    let verdict = Judge::new(&case.rule, &case.scale).verdict(&ledger(&case.region, &slots(row, &case.scale)));
    (verdict.outcome, verdict.firmness == Firmness::Settled)
}

const fn oracle(case: &Case) -> Oracle<'_> {
    Oracle { region: &case.region, scale: &case.scale, rule: &case.rule }
}

proptest! {
    #![proptest_config(cases(3_000))]

    #[test]
    fn an_outcome_is_settled_if_and_only_if_every_completion_leads_to_it(case in a_case(1..=6, 5)) {
        prop_assume!(case.pending() <= 5);
        prop_assert_eq!(judged(&case, &case.row), oracle(&case).outcome(&case.row, &alphabet(&case.scale)));
    }

    #[test]
    fn a_greener_mark_never_makes_it_worse(case in a_case(1..=8, 3), council: Index) {
        let mut row = case.row.clone();
        let cell = council.index(row.len());
        // A level that counts for nothing is no colour, so it is neither greener nor less green than another.
        let counts = |l: LevelIx| case.scale.level(l).map(|l| l.counts).filter(|&c| c != Counts::Nothing);
        if let Some(level) = row[cell].0.level().filter(|&l| counts(l).is_some()) {
            let (before, was_settled) = judged(&case, &row);
            for greener in (0..level.index()).map(LevelIx::at) {
                row[cell].0 = Answer::Level(greener);
                let (after, is_settled) = judged(&case, &row);
                prop_assert!(after >= before, "{before:?} became {after:?}");
                prop_assert!(is_settled || !(was_settled && before == Outcome::Support), "support became unsure");
            }
        }
    }

    #[test]
    fn the_order_of_marks_does_not_matter(case in a_case(1..=8, 2), order in any::<u64>()) {
        let silent = |presence| Slot { voice: Voice::Outstanding, presence };
        let slots = case.slots();
        let mut count = Ledger::empty(&case.region);
        slots.iter().for_each(|&(council, slot)| count.enter(&case.region, council, silent(slot.presence)));
        let mut by_chance = slots.clone();
        by_chance.sort_by_key(|(council, _)| u64::from(council.0).wrapping_mul(order | 1));
        for (council, slot) in by_chance {
            count.shift(&case.region, council, silent(slot.presence), slot);
        }
        prop_assert_eq!(count, ledger(&case.region, &slots));
    }
}

proptest! {
    #![proptest_config(cases(80))]

    /// With the traffic light green and red are the best and the worst, so that twelve pending councils can be tried.
    #[test]
    fn the_same_holds_for_a_dozen_councils(mut case in a_case(9..=13, 7)) {
        prop_assume!(case.pending() <= 12);
        case.scale = Scale::traffic_light();
        let extremes = [Answer::Level(LevelIx(0)), Answer::Level(LevelIx(2))];
        prop_assert_eq!(judged(&case, &case.row), oracle(&case).outcome(&case.row, &extremes));
    }
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn what_is_needed_is_enough_and_nothing_smaller_is(case in a_case(1..=6, 5)) {
        prop_assume!(case.pending() <= 4 && case.scale.first(Counts::For).is_some());
        let found = needed(&case.region, &case.rule, &case.scale, &case.slots());
        let (oracle, alphabet) = (oracle(&case), alphabet(&case.scale));
        let is_certain = |row: &Row| oracle.outcome(row, &alphabet) == (Outcome::Support, true);
        let mut expected = None;
        for pool in [Pool::Outstanding, Pool::Undecided, Pool::Everyone] {
            let asked = asked(&case, pool);
            let enough: Vec<_> = subsets(&asked).filter(|set| is_certain(&with_green(&case, set))).collect();
            if let Some(size) = enough.iter().map(Vec::len).min() {
                let mut sets: Vec<_> = enough.into_iter().filter(|set| set.len() == size).collect();
                sets.sort();
                let all = subsets(&asked).filter(|set| set.len() == size).count();
                let any_of = (sets.len() == all).then_some(size);
                expected = Some((pool, asked, sets, any_of));
                break;
            }
        }
        match (found.moves, expected) {
            (Moves::Quorum, _) => prop_assert!(!oracle.has_quorum(&case.row)),
            (Moves::Nothing, _) => prop_assert!(is_certain(&case.row)),
            (Moves::Impossible, expected) => prop_assert!(expected.is_none()),
            (Moves::Smallest(found), Some((pool, asked, sets, any_of))) => {
                prop_assert!(!is_certain(&case.row));
                prop_assert_eq!(found.any_of(), any_of);
                prop_assert_eq!((found.pool, found.candidates, found.sets, found.complete), (pool, asked, sets, true));
            }
            (moves, expected) => prop_assert!(false, "{moves:?} instead of {expected:?}"),
        }
    }

    #[test]
    fn who_blocks_and_who_decides_is_found_by_trying(case in a_case(1..=5, 5)) {
        let found = needed(&case.region, &case.rule, &case.scale, &case.slots());
        // Who could block or decide is asked as if enough were present.
        let rule = Rule { quorum: None, ..case.rule.clone() };
        let (oracle, alphabet) = (Oracle { rule: &rule, ..oracle(&case) }, alphabet(&case.scale));
        let after = |council: CouncilIx, answer| {
            let mut row = case.row.clone();
            row[council.index()].0 = answer;
            row
        };
        let pending = asked(&case, Pool::Outstanding);
        let blocks = |&c: &CouncilIx| alphabet.iter().any(|&answer| !oracle.is_possible(&after(c, answer), &alphabet));
        let mut blockers: Vec<_> = pending.iter().copied().filter(blocks).collect();
        if !oracle.is_possible(&case.row, &alphabet) {
            blockers.clear();
        }
        prop_assert_eq!(found.blockers, blockers);

        let levels = &alphabet[..case.scale.levels().len()];
        let settles = |c, &&answer: &&Answer| oracle.outcome(&after(c, answer), &alphabet).1;
        let counts: Vec<_> = pending.iter().map(|&c| levels.iter().filter(|l| settles(c, l)).count()).collect();
        let most = counts.iter().copied().max().filter(|_| !oracle.outcome(&case.row, &alphabet).1).unwrap_or(0);
        let decides = |(council, n)| (n > 0 && n == most).then_some(council);
        let deciders: Vec<_> = pending.iter().copied().zip(counts).filter_map(decides).collect();
        prop_assert_eq!(found.deciders, deciders);
    }
}

fn asked(case: &Case, pool: Pool) -> Vec<CouncilIx> {
    let counts = |answer: Answer| answer.level().and_then(|l| case.scale.level(l)).map(|l| l.counts);
    let belongs = |answer: Answer| match (pool, answer, counts(answer)) {
        (_, Answer::Pending, _) => true,
        (Pool::Outstanding, _, _) | (_, _, Some(Counts::For)) => false,
        (Pool::Undecided, _, counts) => counts != Some(Counts::Against),
        (Pool::Everyone, _, _) => true,
    };
    let here = |c: &CouncilIx| case.row[c.index()].1 == Presence::Present;
    case.region.indices().filter(|c| here(c) && belongs(case.row[c.index()].0)).collect()
}

fn subsets(of: &[CouncilIx]) -> impl Iterator<Item = Vec<CouncilIx>> + '_ {
    (0..1_usize << of.len()).map(|bits| (0..of.len()).filter(|i| bits >> i & 1 == 1).map(|i| of[i]).collect())
}

fn with_green(case: &Case, set: &[CouncilIx]) -> Row {
    let green = case.scale.first(Counts::For).unwrap();
    let mut row = case.row.clone();
    set.iter().for_each(|c| row[c.index()].0 = Answer::Level(green));
    row
}
