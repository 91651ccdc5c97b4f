//! What is still needed, worked out by hand on the five councils of Midden-Holland in the order BR GO KW WA ZP:
//! 33,451 + 71,189 + 54,653 + 26,072 + 40,937 = 226,302 inhabitants; half is 113,151; two thirds is 150,868.

use draagvlak::domain::council::Region;
use draagvlak::domain::id::CouncilIx;
use draagvlak::domain::ledger::Slot;
use draagvlak::domain::needed::{Moves, Needed, Pool, SETS_LISTED, Sets, still_needed};
use draagvlak::domain::outcome::Judge;
use draagvlak::domain::rule::Rule;
use draagvlak::domain::scale::{Counts, Scale};

use crate::notation::{ledger, midden_holland, region, rule, slots};

pub(crate) fn needed(region: &Region, rule: &Rule, scale: &Scale, slots: &[(CouncilIx, Slot)]) -> Needed {
    still_needed(Judge::new(rule, scale), region, &ledger(region, slots), slots)
}

fn names(region: &Region, councils: &[CouncilIx], between: &str) -> String {
    let names: Vec<_> = councils.iter().map(|&c| region.council(c).short.as_str()).collect();
    names.join(between)
}

fn in_words(region: &Region, moves: &Moves) -> String {
    let sets = |Sets { pool, candidates, sets, .. }: &Sets| {
        let pool = match pool {
            Pool::Outstanding => "of those to come",
            Pool::Undecided => "of the undecided",
            Pool::Everyone => "of everyone",
        };
        let listed: Vec<_> = sets.iter().map(|set| names(region, set, "+")).collect();
        format!("{} {pool} {}", listed.join(" or "), names(region, candidates, " "))
    };
    match moves {
        Moves::Nothing => "nothing".to_owned(),
        Moves::Quorum => "quorum".to_owned(),
        Moves::Impossible => "impossible".to_owned(),
        Moves::Smallest(found) => match found.any_of() {
            Some(n) => format!("any {n} {}", sets(&Sets { sets: Vec::new(), ..found.clone() }).trim_start()),
            None => sets(found),
        },
        Moves::OneOfSeveral(found) => format!("for instance {}", sets(found)),
    }
}

#[track_caller]
fn case(rule_text: &str, marks: &str, presence: &str, moves: &str, blockers: &str, deciders: &str) {
    let region = midden_holland();
    let needed = needed(&region, &rule(rule_text), &Scale::traffic_light(), &slots(marks, presence));
    let about = format!("{rule_text}: {marks} with {presence}");
    assert_eq!(in_words(&region, &needed.moves), moves, "{about}");
    assert_eq!(names(&region, &needed.blockers, " "), blockers, "blockers of {about}");
    assert_eq!(names(&region, &needed.deciders, " "), deciders, "deciders of {about}");
}

#[test]
fn the_screen_of_the_plan() {
    // Bodegraven-Reeuwijk is green, Gouda red, three are to come. Of the councils 2 more are needed.
    case("majority", "GR...", "+++++", "any 2 of those to come KW WA ZP", "", "");
    // Of the inhabitants 113,151 - 33,451 = 79,700 more and then some: KW+WA have 80,725 and KW+ZP 95,590, but WA+ZP 67,009.
    // Without Krimpenerwaard 33,451 + 67,009 = 100,460 is all there is; its red settles the matter.
    case("double", "GR...", "+++++", "KW+WA or KW+ZP of those to come KW WA ZP", "KW", "KW");
    // Two thirds is 117,417 more; all three have 121,662, and without the smallest it is 95,590.
    case("two-thirds", "GR...", "+++++", "any 3 of those to come KW WA ZP", "KW WA ZP", "KW WA ZP");
}

#[test]
fn those_to_come_are_asked_first_then_the_undecided_then_everyone() {
    case("majority", "GGRO.", "+++++", "any 1 of those to come ZP", "", "ZP"); // green and red settle, amber does not
    case("majority", "GGRON", "+++++", "any 1 of the undecided WA ZP", "", "");
    case("majority", "GRRA.", "+++++", "any 2 of the undecided WA ZP", "", ""); // lost as it stands
    case("majority", "GGRRR", "+++++", "any 1 of everyone KW WA ZP", "", "");
    case("majority", "GRRRR", "+++++", "any 2 of everyone GO KW WA ZP", "", "");
    case("two-thirds", "GGRRR", "+++++", "KW of everyone KW WA ZP", "", ""); // 104,640 with 54,653, not with 40,937
    case("unanimity", "GGGGN", "+++++", "any 1 of the undecided ZP", "", "");
    case("consent", "GR...", "+++++", "any 4 of everyone GO KW WA ZP", "", "");
}

#[test]
fn sometimes_nothing_is_needed_or_nothing_helps() {
    case("majority", "GGG..", "+++++", "nothing", "", "");
    case("majority present", "GG...", "+++--", "nothing", "", "");
    case("majority coloured", "GGR..", "+++++", "any 1 of those to come WA ZP", "", "WA ZP"); // 3 of 4, at worst 3 of 5
    case("unanimity", "GGGG.", "++++-", "impossible", "", ""); // Zuidplas is away without a word
    case("unanimity", "GGG.R", "++++-", "impossible", "", "");
    case("majority quorum>1/2", "GG...", "++---", "quorum", "", "");
    case("majority", "GG...", "++---", "impossible", "", "");
}

#[test]
fn who_can_block_and_whose_answer_settles() {
    case("unanimity", "GGG..", "+++++", "any 2 of those to come WA ZP", "WA ZP", "WA ZP");
    case("consent", "GNNN.", "+++++", "any 1 of those to come ZP", "ZP", "ZP");
    case("majority", "GGR..", "+++++", "any 1 of those to come WA ZP", "", "WA ZP");
    case("majority", "GRR..", "+++++", "any 2 of those to come WA ZP", "WA ZP", "WA ZP");
    // Group 0 is BR GO WA. Gouda has 71,189 of its 130,712: whatever Gouda says settles the matter, the others are too small.
    case("0:weight>1/2", ".....", "+++++", "GO of those to come BR GO KW WA ZP", "GO", "GO");
    // All of group 0 and nobody against: Waddinxveen settles it with red and with amber, Krimpenerwaard with red alone.
    let rule = "0:councils>=3 & against<1 ignoring-amber";
    case(rule, "GG..N", "+++++", "any 2 of those to come KW WA", "KW WA", "WA");
}

/// Councils of different weight, so that the rule tells all of them apart.
fn many(n: u64) -> Region {
    region(&(1..=n).map(|w| ("XX", w)).collect::<Vec<_>>())
}

#[test]
fn any_so_many_is_found_however_many_sets_there_are() {
    for (n, enough) in [(5, 3), (10, 6), (20, 11), (21, 11), (345, 173)] {
        let (region, marks) = (many(n as u64), ".".repeat(n));
        let needed = needed(&region, &rule("majority"), &Scale::traffic_light(), &slots(&marks, &"+".repeat(n)));
        let Moves::Smallest(sets) = needed.moves else { panic!("{n} councils") };
        assert_eq!(sets.any_of(), Some(enough), "{n} councils");
        assert_eq!(sets.complete, n == 5, "{n} councils"); // 5 over 3 is 10; 10 over 6 is 210 already
        assert_eq!(sets.sets.len(), if n == 5 { 10 } else { SETS_LISTED });
        assert!(sets.sets.iter().all(|set| set.len() == enough));
    }
}

#[test]
fn a_list_that_is_cut_short_says_so() {
    // Twelve councils, one of them without weight: of 11 equal ones 6 are more than half, 11 over 6 is 462 sets.
    let mut weights = vec![("XX", 10); 11];
    weights.push(("OO", 0));
    let needed =
        needed(&region(&weights), &rule("weight>1/2"), &Scale::traffic_light(), &slots("............", "++++++++++++"));
    let Moves::Smallest(sets) = needed.moves else { panic!() };
    assert_eq!((sets.sets.len(), sets.complete, sets.any_of()), (SETS_LISTED, false, None));
    assert!(sets.sets.iter().all(|set| set.len() == 6 && !set.contains(&CouncilIx(11))));
}

#[test]
fn beyond_twenty_different_councils_one_set_is_found_without_a_member_too_many() {
    let (region, scale, rule) = (many(25), Scale::traffic_light(), rule("two-thirds"));
    let marks = ".".repeat(25);
    let here = slots(&marks, &"+".repeat(25));
    let Moves::OneOfSeveral(sets) = needed(&region, &rule, &scale, &here).moves else { panic!() };
    assert_eq!((sets.sets.len(), sets.complete, sets.any_of()), (1, false, None));
    let certain_with = |greens: &[CouncilIx]| {
        let with: String = region.indices().map(|council| if greens.contains(&council) { 'G' } else { '.' }).collect();
        Judge::new(&rule, &scale).is_support_certain(&ledger(&region, &slots(&with, &"+".repeat(25))))
    };
    assert!(certain_with(&sets.sets[0]));
    for out in &sets.sets[0] {
        let rest: Vec<_> = sets.sets[0].iter().copied().filter(|c| c != out).collect();
        assert!(!certain_with(&rest), "{out:?} is not needed");
    }
}

#[test]
fn only_what_the_scale_offers_can_block_or_decide() {
    // A scale of green and amber only: nobody can be against, and amber is support under conditions.
    let levels = Scale::traffic_light().levels().iter().filter(|l| l.counts != Counts::Against).cloned().collect();
    let (region, scale) = (midden_holland(), Scale::new(levels));
    let needed = needed(&region, &rule("consent"), &scale, &slots("GG..O", "+++++"));
    // Even with Zuidplas's amber nobody can keep support under conditions from coming.
    assert_eq!(names(&region, &needed.blockers, " "), "");
    assert_eq!(in_words(&region, &needed.moves), "any 3 of the undecided KW WA ZP");
}
