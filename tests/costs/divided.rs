//! Totals and the part that is carried, worked out by hand.

use draagvlak::domain::cost::{Carried, Cost, EUROS_MAX, Euros, carried, totals};
use draagvlak::domain::id::{CouncilIx, WeightIx};
use draagvlak::domain::ledger::Voice;
use draagvlak::text::Language;
use draagvlak::words::{cents, euros};
use proptest::prelude::*;

use crate::programme::Table;

fn cost(cents: u64, key: Option<u8>) -> Cost {
    Cost { name: "x".to_owned(), amount: Euros { cents }, key: key.map(WeightIx), note: None }
}

#[test]
fn totals_are_those_of_the_cents_that_each_pays() {
    let table = Table::new();
    let region = table.meeting.region();
    let all: Vec<_> =
        table.meeting.agenda().walk().into_iter().flat_map(|it| &table.meeting.agenda().item(it).costs).collect();
    let totals = totals(region, all);
    // 82,500,000 and 4,000,000 cents by inhabitants, 15,000,000 by young people (of which Waddinxveen is not known):
    //   BR 12194799 +  591263 + 2500000    GO 25952455 + 1258301 + 5357143    KW 19924139 + 966019 + 3928571
    //   WA  9504733 +  460835 +       0    ZP 14923874 +  723582 + 3214286
    let shares: Vec<_> = totals.shares.iter().map(|(_, share)| share.cents).collect();
    assert_eq!(shares, [15_286_062, 32_567_899, 24_818_729, 9_965_568, 18_861_742]);
    assert_eq!(totals.divided, Euros { cents: 101_500_000 });
    assert_eq!(shares.iter().sum::<u64>(), totals.divided.cents);
    assert_eq!(totals.undivided, Euros { cents: 1_900_000_000 });
}

#[test]
fn what_nobody_weighs_under_is_not_divided() {
    let mut region = Table::new().meeting.region().clone();
    region.councils.iter_mut().for_each(|council| council.weights[1] = Some(0));
    let totals = totals(&region, [&cost(100, Some(1)), &cost(7, None), &cost(10, Some(2))]);
    assert_eq!((totals.divided.cents, totals.undivided.cents), (10, 107));
    assert_eq!(totals.shares.iter().map(|(_, share)| share.cents).collect::<Vec<_>>(), [2; 5]);
    let nothing = draagvlak::domain::cost::totals(&region, []);
    assert_eq!((nothing.divided.cents, nothing.undivided.cents, nothing.shares.len()), (0, 0, 5));
}

#[test]
fn the_part_of_councils_in_favour_is_that_of_what_they_pay() {
    let table = Table::new();
    let shares = cost(4_000_000, Some(0)).shares(table.meeting.region()).unwrap();
    let voices = [Voice::For, Voice::For, Voice::Conditional, Voice::Against, Voice::Outstanding];
    let said = carried(&shares, |council: CouncilIx| voices[council.index()]);
    // 591,263 + 1,258,301 in favour, 966,019 under conditions.
    let expected = Carried {
        amount: Euros { cents: 4_000_000 },
        favour: Euros { cents: 1_849_564 },
        conditional: Euros { cents: 966_019 },
    };
    assert_eq!(said, expected);
    for silent in [Voice::NoView, Voice::Abstaining, Voice::Outstanding, Voice::Against] {
        assert_eq!(carried(&shares, |_| silent).favour, Euros::default(), "{silent:?} is never support");
    }
    assert_eq!(carried(&[], |_| Voice::For), Carried::default());
}

#[test]
fn amounts_are_written_as_each_language_has_them() {
    let case = |cents: u64, dutch: &str, english: &str| {
        assert_eq!(euros(Language::Dutch, Euros { cents }), dutch);
        assert_eq!(euros(Language::English, Euros { cents }), english);
    };
    case(82_500_000, "€\u{a0}825.000", "€\u{a0}825,000");
    case(123_456, "€\u{a0}1.234,56", "€\u{a0}1,234.56");
    case(5, "€\u{a0}0,05", "€\u{a0}0.05");
    assert_eq!(cents(Language::Dutch, Euros { cents: 82_500_000 }), "825.000,00");
    assert_eq!(cents(Language::English, Euros { cents: EUROS_MAX * 100 }), "1,000,000,000,000.00");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever the amounts and keys, the columns of the councils add up to what is divided, and both to all there is.
    #[test]
    fn columns_and_rows_add_up(amounts in proptest::collection::vec((0..=EUROS_MAX * 100, proptest::option::of(0_u8..3)), 0..40)) {
        let table = Table::new();
        let costs: Vec<_> = amounts.iter().map(|&(amount, key)| cost(amount, key)).collect();
        let totals = totals(table.meeting.region(), &costs);
        let sum: u64 = totals.shares.iter().map(|(_, share)| share.cents).sum();
        prop_assert_eq!(sum, totals.divided.cents);
        prop_assert_eq!(totals.divided.cents + totals.undivided.cents, amounts.iter().map(|(amount, _)| amount).sum::<u64>());
    }
}
