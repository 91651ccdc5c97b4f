//! What councils pay: to the cent, and together exactly the whole.

use draagvlak::domain::cost::{EUROS_MAX, Euros, NotEuros, shares, unknown};
use draagvlak::domain::council::Region;
use draagvlak::domain::id::{CouncilIx, WeightIx};
use proptest::prelude::*;

use crate::notation::midden_holland;

fn cents(region: &Region, cents: u64) -> Vec<u64> {
    let shares = shares(region, WeightIx(0), Euros { cents }).unwrap();
    shares.into_iter().map(|(_, share)| share.cents).collect()
}

#[test]
fn the_regional_budget_is_divided_by_inhabitants() {
    // 4,000,000 cents over 226,302 inhabitants (programme 2020, appendix 2), worked out by hand:
    //   BR 33451: 591263.00…   GO 71189: 1258300.85…   KW 54653: 966018.85… (a little more than GO)
    //   WA 26072: 460835.52…   ZP 40937: 723581.76…
    // Rounded down they add up to 3,999,997: three cents are left, for KW, GO and ZP.
    let whole = cents(&midden_holland(), 4_000_000);
    assert_eq!(whole, [591_263, 1_258_301, 966_019, 460_835, 723_582]);
    assert_eq!(whole.iter().sum::<u64>(), 4_000_000);
}

#[test]
fn cents_that_are_left_go_to_the_largest_remainders_and_of_equal_ones_to_the_first() {
    let region = |weights: &[u64]| {
        let mut region = midden_holland();
        region.councils.truncate(weights.len());
        for (council, weight) in region.councils.iter_mut().zip(weights) {
            council.weights[0] = Some(*weight);
        }
        region
    };
    // A third of a euro each: 33, 33, 33 and one cent left.
    assert_eq!(cents(&region(&[1, 1, 1]), 100), [34, 33, 33]);
    assert_eq!(cents(&region(&[1, 1, 1]), 200), [67, 67, 66]);
    // 1/6 and 5/6 of 10 cents: 1.67 and 8.33.
    assert_eq!(cents(&region(&[1, 5]), 10), [2, 8]);
    assert_eq!(cents(&region(&[0, 5]), 10), [0, 10]);
    assert_eq!(shares(&region(&[0, 0]), WeightIx(0), Euros { cents: 10 }), None);
    let mut nameless = region(&[2, 3]);
    nameless.councils[0].weights[0] = None;
    assert_eq!(cents(&nameless, 10), [0, 10]);
    assert_eq!(unknown(&nameless, WeightIx(0)).collect::<Vec<_>>(), [CouncilIx(0)]);
}

#[test]
fn amounts_are_read_as_a_dutch_hand_writes_them() {
    let case = |text: &str, cents: Option<u64>| {
        assert_eq!(text.parse::<Euros>(), cents.map(|cents| Euros { cents }).ok_or(NotEuros), "{text}");
    };
    case("825.000", Some(82_500_000));
    case("825000", Some(82_500_000));
    case("1.234,56", Some(123_456));
    case("0,05", Some(5));
    case("€ 40.000,-", Some(4_000_000));
    case("€239.500", Some(23_950_000));
    case(" 12 ", Some(1_200));
    case("1.000.000.000.000", Some(EUROS_MAX * 100));
    for wrong in [
        "",
        "€",
        "825.00",
        "8250.000",
        "1,5",
        "1.234,5",
        ",50",
        "-1",
        "1e3",
        "1.000.000.000.001",
        "１２",
        "12.3456",
        ".500",
    ] {
        case(wrong, None);
    }
    for (cents, text) in [(0, "0"), (5, "0,05"), (82_500_000, "825.000"), (123_456, "1.234,56"), (100_000, "1.000")] {
        assert_eq!(Euros { cents }.to_string(), text);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn parts_add_up_and_nobody_pays_a_cent_more_or_less_than_its_part(
        weights in proptest::collection::vec(0_u64..2_000_000, 5),
        amount in 0_u64..=EUROS_MAX * 100,
    ) {
        let mut region = midden_holland();
        for (council, weight) in region.councils.iter_mut().zip(&weights) {
            council.weights[0] = Some(*weight);
        }
        let total: u128 = weights.iter().map(|&w| u128::from(w)).sum();
        let shares = shares(&region, WeightIx(0), Euros { cents: amount });
        prop_assert_eq!(shares.is_none(), total == 0);
        for ((_, share), weight) in shares.iter().flatten().zip(&weights) {
            let part = u128::from(amount) * u128::from(*weight);
            prop_assert!(u128::from(share.cents) >= part / total && u128::from(share.cents) <= part.div_ceil(total));
        }
        let sum: u128 = shares.iter().flatten().map(|(_, share)| u128::from(share.cents)).sum();
        prop_assert!(total == 0 || sum == u128::from(amount));
        let text = Euros { cents: amount }.to_string();
        prop_assert_eq!(text.parse::<Euros>(), Ok(Euros { cents: amount }));
    }
}
