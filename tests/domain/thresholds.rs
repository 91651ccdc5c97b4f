//! Amounts on the very line, and what a verdict says it rests on.

use draagvlak::domain::id::WeightIx;
use draagvlak::domain::ledger::Count;
use draagvlak::domain::outcome::{Judge, Outcome, Quorum, RuleFault, Verdict};
use draagvlak::domain::rule::{Criterion, Preset, Rule, Threshold};
use draagvlak::domain::scale::Scale;

use crate::notation::{KEY, ledger, midden_holland, region, rule, slots};

#[track_caller]
fn case(rule_text: &str, weights: &[u64], marks: &str, met: bool) {
    let councils: Vec<_> = weights.iter().map(|&w| ("XX", w)).collect();
    let region = region(&councils);
    let (rule, scale) = (rule(rule_text), Scale::traffic_light());
    let verdict = Judge::new(&rule, &scale).verdict(&ledger(&region, &slots(marks, &"+".repeat(weights.len()))));
    let expected = if met { Outcome::Support } else { Outcome::NoSupport };
    assert_eq!(verdict.outcome, expected, "{rule_text}: {marks} of {weights:?}");
}

#[test]
fn half_and_two_thirds_are_exact() {
    case("councils>=1/2", &[1; 6], "GGGRRR", true); // 3 of 6
    case("councils>1/2", &[1; 6], "GGGRRR", false);
    case("councils>1/2", &[1; 6], "GGGGRR", true);
    case("councils>=2/3", &[1; 6], "GGGGRR", true); // 4 of 6
    case("councils>2/3", &[1; 6], "GGGGRR", false);
    case("councils>=2/3", &[1; 5], "GGGRR", false); // 3 of 5 is 9 of 15, two thirds is 10 of 15
    case("weight>=1/2", &[50, 30, 20], "GRR", true); // 50 of 100
    case("weight>1/2", &[50, 30, 20], "GRR", false);
    case("weight>=2/3", &[2, 1], "GR", true); // 2 of 3
    case("weight>2/3", &[2, 1], "GR", false);
    case("weight>=2/3", &[0, 0], "GG", false); // nothing of nothing
}

#[test]
fn large_numbers_are_not_rounded() {
    const THIRD: u64 = 333_333_333_333_333_333;
    case("weight>=1/3", &[THIRD, 2 * THIRD + 1], "GR", false); // one short of a third of 10^18
    case("weight>=1/3", &[THIRD, 2 * THIRD], "GR", true);
    case("weight>2/3", &[THIRD, 2 * THIRD + 1], "RG", true);
    case("weight>2/3", &[THIRD, 2 * THIRD], "RG", false);
}

#[test]
fn the_least_that_is_enough_is_enough_and_one_less_is_not() {
    for text in ["councils>1/2", "councils>=1/2", "councils>=2/3", "councils>2/3", "councils>=3", "councils>3"] {
        let Criterion::Any(any) = rule(text).criterion else { panic!("{text}") };
        let Some(Criterion::All(all)) = any.first() else { panic!("{text}") };
        let Some(&Criterion::Councils(threshold)) = all.first() else { panic!("{text}") };
        for base in 0..50 {
            let least = threshold.least(base);
            assert!(threshold.met(least, base), "{text}: {least} of {base}");
            assert!(!threshold.met(least - 1, base), "{text}: {} of {base}", least - 1);
        }
    }
}

fn verdict(rule_text: &str, marks: &str, presence: &str) -> Verdict {
    let rule = rule(rule_text);
    Judge::new(&rule, &Scale::traffic_light()).verdict(&ledger(&midden_holland(), &slots(marks, presence)))
}

fn pair(count: Count) -> (u64, u64) {
    (count.councils, count.weight(KEY))
}

#[test]
fn a_verdict_says_what_it_rests_on() {
    let given = verdict("majority", "GGOG.", "+++++");
    assert_eq!(pair(given.greens), (3, 130_712)); // 33,451 + 71,189 + 26,072
    assert_eq!(pair(given.ambers), (1, 54_653));
    assert_eq!(pair(given.in_favour()), (4, 185_365)); // 82 % of all
    assert_eq!(pair(given.base), (5, 226_302));
    assert_eq!(pair(given.heard), (4, 185_365));
    assert_eq!(given.quorum, Quorum::Present);

    let given = verdict("majority ignoring-amber coloured quorum>=5", "GNOA.", "++++-");
    assert_eq!(pair(given.greens), (1, 33_451));
    assert_eq!(pair(given.ambers), (0, 0)); // ignored
    assert_eq!(pair(given.base), (3, 114_176)); // Bodegraven-Reeuwijk, Krimpenerwaard and the abstaining Waddinxveen
    assert_eq!(pair(given.heard), (4, 185_365)); // 226,302 without Zuidplas
    assert_eq!(given.quorum, Quorum::Missing);
}

#[test]
fn a_rule_that_cannot_work_is_found_out() {
    let region = midden_holland();
    let fault = |rule: &Rule| rule.fault(&region, &Scale::traffic_light());
    for preset in ["unanimity", "consent", "majority", "two-thirds", "double"] {
        assert_eq!(fault(&rule(preset)), None, "{preset}");
    }
    assert_eq!(fault(&rule("councils>1/1")), Some(RuleFault::NeverMet));
    assert_eq!(fault(&rule("councils>=6")), Some(RuleFault::NeverMet));
    assert_eq!(fault(&rule("majority quorum>=6")), Some(RuleFault::NeverMet));
    assert_eq!(fault(&rule("weight>=226303")), Some(RuleFault::NeverMet));
    assert_eq!(fault(&rule("weight>=226302")), None);
    assert_eq!(fault(&rule("against<0")), Some(RuleFault::NeverMet));
    assert_eq!(fault(&rule("councils>=1/0")), Some(RuleFault::ZeroDenominator));
    assert_eq!(fault(&rule("majority quorum>=1/0")), Some(RuleFault::ZeroDenominator));
    assert_eq!(fault(&rule("2:councils>=1")), Some(RuleFault::Unknown));
    assert_eq!(fault(&Rule::preset("x", Preset::DoubleMajority(WeightIx(1)))), Some(RuleFault::Unknown));
    let all = Threshold::at_least(1, 1);
    assert_eq!(fault(&Rule { quorum: Some(all), ..rule("majority") }), None);
}
