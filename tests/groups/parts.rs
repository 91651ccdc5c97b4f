//! What a rule comes to within a group, how much voice it gives, and what is still needed: worked out by hand.

use draagvlak::domain::council::{Group, Region};
use draagvlak::domain::id::{CouncilIx, GroupIx};
use draagvlak::domain::ledger::Voices;
use draagvlak::domain::needed::{Moves, still_needed};
use draagvlak::domain::outcome::{Firmness, Judge, Outcome};
use draagvlak::domain::part::{Part, Stake};
use draagvlak::domain::power::{Power, power};
use draagvlak::domain::rule::{Preset, Rule};
use draagvlak::domain::scale::Scale;

use crate::notation::{ledger, region, rule, slots};

const A: GroupIx = GroupIx(0);
const B: GroupIx = GroupIx(1);

/// A1 and A2 in group A, B1 to B3 in group B.
fn five() -> Region {
    let mut region = region(&[("A1", 10), ("A2", 20), ("B1", 10), ("B2", 10), ("B3", 40)]);
    let group = |id: &str, members: &[u16]| Group {
        id: id.to_owned(),
        name: id.to_owned(),
        members: members.iter().copied().map(CouncilIx).collect(),
    };
    region.groups = vec![group("a", &[0, 1]), group("b", &[2, 3, 4])];
    region
}

fn in_each() -> Rule {
    Rule::preset("elke-groep", Preset::MajorityInEachGroup(2))
}

#[track_caller]
fn stands(rule: &Rule, marks: &str, presence: &str, group: GroupIx, stake: Stake, stands: (Outcome, Firmness)) {
    let (region, scale) = (five(), Scale::traffic_light());
    let part = Part::of(rule, group).expect("a part");
    let ledger = ledger(&region, &slots(marks, presence));
    assert_eq!((part.stake, part.standing(&scale, &ledger)), (stake, stands), "{}: {marks} {presence}", rule.id);
}

#[test]
fn a_majority_in_each_group_is_two_of_two_and_two_of_three() {
    use Firmness::{Provisional, Settled};
    use Outcome::{Conditional, NoSupport, Open, Support};
    use Stake::Required;
    let rule = in_each();
    // More than half of two is two; more than half of three is two.
    stands(&rule, "GG.GO", "+++++", A, Required, (Support, Settled));
    stands(&rule, "GG.GO", "+++++", B, Required, (Conditional, Provisional)); // B1 may still turn green
    stands(&rule, "G..RR", "+++++", A, Required, (Open, Provisional));
    stands(&rule, "G..RR", "+++++", B, Required, (NoSupport, Settled));
    stands(&rule, "GRGGG", "+++++", A, Required, (NoSupport, Settled));
    stands(&rule, "GO...", "++---", A, Required, (Conditional, Settled));
    stands(&rule, "GO...", "++---", B, Required, (NoSupport, Settled)); // all away without a word
}

#[test]
fn the_whole_is_met_when_each_group_is() {
    let (region, scale, rule) = (five(), Scale::traffic_light(), in_each());
    let judged = |marks: &str| Judge::new(&rule, &scale).verdict(&ledger(&region, &slots(marks, "+++++"))).outcome;
    assert_eq!(judged("GGGG."), Outcome::Support);
    assert_eq!(judged("GGGO."), Outcome::Conditional);
    assert_eq!(judged("GRGGG"), Outcome::NoSupport, "four of five, but one of two in A");
    assert_eq!(judged("GG..."), Outcome::Open);
    assert_eq!(rule.fault(&region, &scale), None);
    assert!(Rule::preset("x", Preset::MajorityInEachGroup(3)).fault(&region, &scale).is_some(), "there are two groups");
}

#[test]
fn a_rule_that_asks_nothing_of_groups_is_counted_in_each_alone() {
    use Firmness::Settled;
    use Outcome::{NoSupport, Open, Support};
    stands(&rule("majority"), "GGRRR", "+++++", A, Stake::Alone, (Support, Settled));
    stands(&rule("majority"), "GGRRR", "+++++", B, Stake::Alone, (NoSupport, Settled));
    // B1 and B2 weigh 20 of 60.
    stands(&rule("double"), "..GGR", "+++++", B, Stake::Alone, (NoSupport, Settled));
    stands(&rule("consent"), "GGGRR", "+++++", A, Stake::Alone, (Support, Settled));
    // Nobody against is no support where nobody is in favour.
    stands(&rule("against<1"), "NNGGG", "+++++", A, Stake::Alone, (NoSupport, Settled));
    stands(&rule("against<1"), "..GGG", "+++++", A, Stake::Alone, (Open, Firmness::Provisional));
}

#[test]
fn what_is_one_way_among_others_is_told_apart_from_what_must_be() {
    assert_eq!(Part::of(&rule("0:councils>=1 | councils>=4"), A).unwrap().stake, Stake::Alternative);
    assert_eq!(Part::of(&rule("0:councils>=1 & councils>=4"), A).unwrap().stake, Stake::Required);
    assert_eq!(Part::of(&rule("0:councils>=1 & councils>=4"), B).unwrap().stake, Stake::Alone);
    assert_eq!(Part::of(&rule("0:councils>=1"), B), None, "it asks nothing that could be counted in B");
    let region = five();
    assert!(in_each().asks_groups_alone(&region) && rule("0:councils>=1 & 1:councils>=2").asks_groups_alone(&region));
    assert!(!rule("0:councils>=1 | 1:councils>=2").asks_groups_alone(&region), "either is enough");
    assert!(
        !rule("0:councils>=1 & councils>=4").asks_groups_alone(&region) && !rule("majority").asks_groups_alone(&region)
    );
    let mut overlapping = five();
    overlapping.groups[0].members.push(CouncilIx(2));
    assert!(!in_each().asks_groups_alone(&overlapping), "B1 would count for both");
}

#[test]
fn what_a_group_needs_is_asked_of_its_own_councils() {
    let (region, scale) = (five(), Scale::traffic_light());
    let needed = |marks: &str, group: GroupIx| {
        let part = Part::of(&in_each(), group).unwrap();
        let mut members = slots(marks, "+++++");
        let ledger = ledger(&region, &members);
        members.retain(|&(council, _)| region.belongs(council, group));
        match still_needed(Judge::new(&part.rule, &scale), &region, &ledger, &members).moves {
            Moves::Nothing => "nothing".to_owned(),
            Moves::Smallest(sets) => format!("{} of {}", sets.any_of().unwrap(), sets.candidates.len()),
            other @ (Moves::Quorum | Moves::OneOfSeveral(_) | Moves::Impossible) => format!("{other:?}"),
        }
    };
    assert_eq!(needed(".....", A), "2 of 2");
    assert_eq!(needed(".....", B), "2 of 3");
    assert_eq!(needed("..G..", B), "1 of 2");
    assert_eq!(needed("..GG.", B), "nothing");
    assert_eq!(needed("..RR.", B), "2 of 3", "B3 alone is not enough: one of those against must turn as well");
}

#[test]
fn voices_within_a_group_are_told_apart() {
    let region = five();
    let ledger = ledger(&region, &slots("GONR.", "+++-+"));
    let of = |group| {
        let Voices { favour, conditional, against, aside, silent } = Voices::of(ledger.group(group).unwrap());
        [favour, conditional, against, aside, silent].map(|count| (count.councils, count.weights[0]))
    };
    assert_eq!(of(A), [(1, 10), (1, 20), (0, 0), (0, 0), (0, 0)]);
    assert_eq!(of(B), [(0, 0), (0, 0), (1, 10), (1, 10), (1, 40)], "who is away still says what it said");
}

#[test]
fn how_much_voice_a_majority_in_each_group_gives() {
    // A coalition wins with both of A and at least two of B. A1 swings with A2 and two or three of B: 3 + 1 = 4. B1 swings with
    // both of A and one of B2 and B3: 2. So 4, 4, 2, 2, 2 of 14. By orders: A1 is the pivot behind A2 and two of B (3 sets,
    // 3! × 1! = 6 orders each) or all three (4! = 24): 42 of 120; B1 behind A1, A2 and one of B (2 × 6): 12 of 120.
    let Power::Counted(influences) = power(&in_each(), &five()) else { panic!("five can be counted") };
    let swings: Vec<_> = influences.iter().map(|i| i.swings).collect();
    assert_eq!(swings, [4, 4, 2, 2, 2]);
    let shapley: Vec<_> = influences.iter().map(|i| (i.shapley.numerator, i.shapley.denominator)).collect();
    assert_eq!(shapley, [(7, 20), (7, 20), (1, 10), (1, 10), (1, 10)]);
    let banzhaf: Vec<_> = influences.iter().map(|i| (i.banzhaf.numerator, i.banzhaf.denominator)).collect();
    assert_eq!(banzhaf, [(2, 7), (2, 7), (1, 7), (1, 7), (1, 7)]);
}
