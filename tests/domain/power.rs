//! How much voice councils have: published values, and every coalition tried one by one.
//!
//! Where a comment says *tried*, the number comes from a program of a few lines in another language that tries all
//! coalitions, and agrees with what was published as far as that goes.

use draagvlak::domain::council::{Group, Presence, Region, WeightKey};
use draagvlak::domain::id::{CouncilIx, GroupIx, WeightIx};
use draagvlak::domain::ledger::{Slot, Voice};
use draagvlak::domain::outcome::{Judge, Quorum, Supposing, Test};
use draagvlak::domain::power::{COUNCILS_MOST, Fraction, Influence, Power, alike, half_of, power};
use draagvlak::domain::rule::{Criterion, Preset, Rule, Threshold};
use draagvlak::domain::scale::Scale;
use proptest::prelude::*;

use crate::notation::{KEY, ledger, midden_holland, region, rule};
use crate::random::{a_case, cases};

fn counted(rule: &Rule, region: &Region) -> Vec<Influence> {
    match power(rule, region) {
        Power::Counted(influences) => influences,
        Power::TooMany => panic!("{} councils can be counted", region.councils.len()),
    }
}

/// Votes of so many each, of which so many are enough.
fn weighted(quota: u64, votes: &[u64]) -> Vec<Influence> {
    let members: Vec<_> = votes.iter().map(|&votes| ("XX", votes)).collect();
    let enough = Criterion::Weight(KEY, Threshold::count(quota));
    counted(&Rule { criterion: enough, ..half_of(KEY) }, &region(&members))
}

fn swings(influences: &[Influence]) -> Vec<u64> {
    influences.iter().map(|i| i.swings).collect()
}

fn banzhaf(influences: &[Influence]) -> Vec<(u128, u128)> {
    influences.iter().map(|i| (i.banzhaf.numerator, i.banzhaf.denominator)).collect()
}

fn shapley(influences: &[Influence]) -> Vec<(u128, u128)> {
    influences.iter().map(|i| (i.shapley.numerator, i.shapley.denominator)).collect()
}

#[test]
fn fifty_forty_nine_and_one() {
    // The Britannica Guide to Statistics and Probability (2011), page 194: (3/5, 1/5, 1/5). Shapley and Shubik by hand: the
    // first is the pivot unless it comes first, which it does in 2 of 6 orders.
    let influences = weighted(51, &[50, 49, 1]);
    assert_eq!(banzhaf(&influences), [(3, 5), (1, 5), (1, 5)]);
    assert_eq!(shapley(&influences), [(2, 3), (1, 6), (1, 6)]);
}

#[test]
fn three_two_one_and_one() {
    // By hand. Four of seven: the 3 with anyone, or the 2 with both 1s; so the 3 swings for 1, 2, 1+1 and so on in 6 ways.
    let influences = weighted(4, &[3, 2, 1, 1]);
    assert_eq!(swings(&influences), [6, 2, 2, 2]);
    assert_eq!(shapley(&influences), [(1, 2), (1, 6), (1, 6), (1, 6)]);
    assert_eq!(influences[0].coalitions, 8);
}

#[test]
fn luxembourg_had_no_voice_in_the_community_of_1958() {
    // The same page: 12 out of 17 votes give the large members 5/21 each, the middle ones 1/7, and Luxembourg none at all.
    let influences = weighted(12, &[4, 4, 4, 2, 2, 1]);
    assert_eq!(swings(&influences), [10, 10, 10, 6, 6, 0]);
    assert_eq!(banzhaf(&influences), [(5, 21), (5, 21), (5, 21), (1, 7), (1, 7), (0, 1)]);
    // Tried: 0.2333, 0.15 and 0.
    assert_eq!(shapley(&influences), [(7, 30), (7, 30), (7, 30), (3, 20), (3, 20), (0, 1)]);
}

#[test]
fn three_districts_of_nassau_county_had_no_voice_in_1964() {
    // Weights and quota: "Voting Games: Part II", feature column of the American Mathematical Society; that three of the six
    // had no voice in 1964: For All Practical Purposes (tenth edition), chapter 11, exercise 35.
    let influences = weighted(58, &[31, 31, 21, 28, 2, 2]);
    assert_eq!(swings(&influences), [16, 16, 0, 16, 0, 0]);
    assert_eq!(shapley(&influences), [(1, 3), (1, 3), (0, 1), (1, 3), (0, 1), (0, 1)]);
}

#[test]
fn fifteen_members_of_the_european_union() {
    // 62 out of 87 votes, 1995 to 2004. Tried: 1849, 1531, 973, 793, 595 and 375 swings out of 16,565, so 11.16, 9.24,
    // 5.87, 4.79, 3.59 and 2.26 %; by orders 11.67, 9.55, 5.52, 4.54, 3.53 and 2.07 %.
    let influences = weighted(62, &[10, 10, 10, 10, 8, 5, 5, 5, 5, 4, 4, 3, 3, 3, 2]);
    let expected = [1849, 1849, 1849, 1849, 1531, 973, 973, 973, 973, 793, 793, 595, 595, 595, 375];
    assert_eq!(swings(&influences), expected);
    let of_one: Vec<_> = [0, 4, 5, 9, 11, 14].into_iter().map(|member| shapley(&influences)[member]).collect();
    assert_eq!(of_one, [(7, 60), (860, 9009), (19_883, 360_360), (743, 16_380), (1588, 45_045), (932, 45_045)]);
    let sum: f64 = influences.iter().map(|i| i.shapley.numerator as f64 / i.shapley.denominator as f64).sum();
    assert!((sum - 1.0).abs() < 1e-12);
}

#[test]
fn the_security_council_is_a_rule_with_a_group_of_its_own() {
    // Nine of fifteen with all five permanent members. For the others 84 × 6! × 8! of 15! orders, which is 4/2145
    // ("Is it me, or is veto starting to sound really good", gonitsora); for the permanent ones what is left, 0.19627.
    let mut region = region(&[("XX", 1); 15]);
    let members = (0..5).map(CouncilIx).collect();
    region.groups.push(Group { id: "permanent".to_owned(), name: "permanent".to_owned(), members });
    let influences = counted(&rule("councils>=9 & 0:councils>=1/1"), &region);
    assert_eq!(shapley(&influences)[..5], [(421, 2145); 5]);
    assert_eq!(shapley(&influences)[5..], [(4, 2145); 10]);
    // Tried: 848 and 84 of 5,080.
    assert_eq!((influences[0].swings, influences[14].swings), (848, 84));
}

#[test]
fn twelve_fifteen_and_eighteen_percent_have_the_same_voice() {
    // More than half of 226,302 inhabitants is 113,152. Gouda and Krimpenerwaard together have 125,842; either of them needs
    // two of the other three, each two of which are enough (the least is 33,451 + 26,072 + 54,653 = 114,176); and those
    // three by themselves have 100,460. So each of the three turns the outcome in the same coalitions.
    let region = midden_holland();
    let influences = counted(&half_of(KEY), &region);
    assert_eq!(swings(&influences), [4, 8, 8, 4, 4]);
    assert_eq!(banzhaf(&influences), [(1, 7), (2, 7), (2, 7), (1, 7), (1, 7)]);
    assert_eq!(shapley(&influences), [(2, 15), (3, 10), (3, 10), (2, 15), (2, 15)]);
    let [br, go, kw, wa, zp] = [0, 1, 2, 3, 4].map(CouncilIx);
    assert_eq!(alike(&influences), [vec![br, wa, zp], vec![go, kw]]);
    assert_eq!(influences[0].banzhaf.thousandths(), 143);
    // Tried: the rules of the meeting.
    assert_eq!(swings(&counted(&rule("double"), &region)), [5, 7, 7, 5, 5]);
    assert_eq!(swings(&counted(&rule("two-thirds"), &region)), [3, 7, 7, 3, 3]);
    assert_eq!(swings(&counted(&rule("majority"), &region)), [6; 5]);
    assert_eq!(swings(&counted(&rule("consent"), &region)), [1; 5]);
}

#[test]
fn what_can_never_be_met_gives_nobody_a_voice() {
    let region = midden_holland();
    for never in ["councils>=6", "majority quorum>=6", "2:councils>=1"] {
        let influences = counted(&rule(never), &region);
        assert_eq!(swings(&influences), [0; 5], "{never}");
        assert_eq!((banzhaf(&influences)[0], shapley(&influences)[0]), ((0, 1), (0, 1)), "{never}");
    }
    assert_eq!(power(&rule("majority"), &Region::default()), Power::Counted(Vec::new()));
}

#[test]
fn up_to_twenty_five_councils_are_counted_exactly_and_no_more() {
    let members: Vec<_> = (0..25_u64).map(|n| ("XX", 9_000 + 4_321 * n + n * n * n * 7)).collect();
    let mut many = region(&members);
    let influences = counted(&Rule::preset("", Preset::MajorityAndTwoThirds(KEY)), &many);
    let of_all = influences.iter().fold(Fraction::new(0, 1), |sum, i| {
        let part = i.shapley;
        let whole = sum.denominator * part.denominator;
        Fraction::new(sum.numerator * part.denominator + part.numerator * sum.denominator, whole)
    });
    assert_eq!(of_all, Fraction::new(1, 1), "in each order there is one pivot");
    assert!(influences.is_sorted_by_key(|i| i.swings), "who weighs more has no less voice");
    many.councils.push(many.councils[0].clone());
    assert_eq!(many.councils.len(), COUNCILS_MOST + 1);
    assert_eq!(power(&rule("majority"), &many), Power::TooMany);
    // With one voice each, 24 others are split in half in 24!/(12! 12!) ways.
    let equal = counted(&rule("majority"), &region(&[("XX", 1); 25]));
    assert_eq!((equal[0].swings, equal[0].shapley), (2_704_156, Fraction::new(1, 25)));
}

#[test]
fn many_weights_at_once_stay_within_reach() {
    let mut region = region(&[("XX", 0); 25]);
    for key in ["twee", "drie"] {
        region.weights.push(WeightKey { id: key.to_owned(), name: key.to_owned(), source: None });
    }
    let mut n = 7_u64;
    for council in &mut region.councils {
        n = n * 48_271 % 2_147_483_647;
        council.weights = vec![Some(n % 90_001), Some(n % 70_003), Some(n % 50_021)];
    }
    let part = |key, threshold| Criterion::Weight(WeightIx(key), threshold);
    let all = Criterion::All(vec![
        Criterion::Councils(Threshold::more_than(1, 2)),
        part(0, Threshold::at_least(3, 5)),
        part(1, Threshold::more_than(1, 2)),
        part(2, Threshold::at_least(2, 3)),
    ]);
    let influences = counted(&Rule { criterion: all, ..half_of(KEY) }, &region);
    assert!(influences.iter().all(|i| i.swings > 0));
}

#[test]
fn a_fraction_is_in_lowest_terms_and_rounds_half_up() {
    assert_eq!(Fraction::new(6, 42), Fraction::new(1, 7));
    assert_eq!(Fraction::new(0, 0), Fraction { numerator: 0, denominator: 1 });
    for ((part, whole), thousandths) in [((1, 3), 333), ((2, 3), 667), ((1, 2000), 1), ((1, 2001), 0), ((1, 1), 1000)] {
        assert_eq!(Fraction::new(part, whole).thousandths(), thousandths, "{part}/{whole}");
    }
}

/// Swings and pivots by trying every coalition with the judge himself: in favour are those whose bit is set.
fn tried(rule: &Rule, region: &Region, scale: &Scale) -> Vec<(u64, Fraction)> {
    let n = region.councils.len();
    let slot = |yes| Slot { voice: if yes { Voice::For } else { Voice::Against }, presence: Presence::Present };
    let judge = Judge::new(rule, scale);
    let wins = |coalition: usize| {
        let slots: Vec<_> = region.indices().map(|c| (c, slot(coalition >> c.index() & 1 == 1))).collect();
        let ledger = ledger(region, &slots);
        judge.quorum(ledger.whole()) == Quorum::Present && judge.met(&ledger, Test::GreensAlone, Supposing::Silence)
    };
    let won: Vec<_> = (0..1 << n).map(wins).collect();
    let factorial = |n: usize| (1..=n as u128).product::<u128>();
    let of_one = |council: usize| {
        let others = (0..1_usize << n).filter(|coalition| coalition >> council & 1 == 0);
        let turned: Vec<_> = others.filter(|&c| !won[c] && won[c | 1 << council]).collect();
        let orders = |c: &usize| factorial(c.count_ones() as usize) * factorial(n - 1 - c.count_ones() as usize);
        (turned.len() as u64, Fraction::new(turned.iter().map(orders).sum(), factorial(n)))
    };
    (0..n).map(of_one).collect()
}

proptest! {
    #![proptest_config(cases(300))]
    #[test]
    fn counting_equals_trying_every_coalition(case in a_case(1..=6, 2)) {
        let found: Vec<_> = counted(&case.rule, &case.region).iter().map(|i| (i.swings, i.shapley)).collect();
        prop_assert_eq!(found, tried(&case.rule, &case.region, &case.scale));
    }
}

#[test]
fn groups_within_and_beside_each_other_are_counted_as_they_are_judged() {
    let region = midden_holland();
    let within = |group, criterion| Criterion::Within(GroupIx(group), Box::new(criterion));
    let half = || Criterion::Councils(Threshold::more_than(1, 2));
    let nested = within(0, Criterion::All(vec![half(), within(1, Criterion::AgainstFewerThan(1))]));
    let any = Criterion::Any(vec![nested, Criterion::OthersFewerThan(1)]);
    let rule = Rule { criterion: any, ..half_of(KEY) };
    let found: Vec<_> = counted(&rule, &region).iter().map(|i| (i.swings, i.shapley)).collect();
    assert_eq!(found, tried(&rule, &region, &Scale::traffic_light()));
}
