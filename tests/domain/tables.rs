//! Outcomes worked out by hand, on the five councils of Midden-Holland, in the order BR GO KW WA ZP:
//!
//! 33,451 + 71,189 + 54,653 + 26,072 + 40,937 = 226,302 inhabitants; half is 113,151; two thirds is 150,868.

use draagvlak::domain::outcome::Firmness::{self, Provisional, Settled};
use draagvlak::domain::outcome::Judge;
use draagvlak::domain::outcome::Outcome::{self, Conditional, NoSupport, Open, Support};
use draagvlak::domain::scale::Scale;

use crate::notation::{ledger, midden_holland, rule, slots};

#[track_caller]
fn case(rule_text: &str, marks: &str, presence: &str, outcome: Outcome, firmness: Firmness) {
    let region = midden_holland();
    let (rule, scale) = (rule(rule_text), Scale::traffic_light());
    let verdict = Judge::new(&rule, &scale).verdict(&ledger(&region, &slots(marks, presence)));
    assert_eq!((verdict.outcome, verdict.firmness), (outcome, firmness), "{rule_text}: {marks} with {presence}");
}

#[test]
fn majority_is_more_than_half_of_all_councils() {
    // More than half of 5 is 3, and the base stays 5 whatever is said: abstaining and having no view count against.
    case("majority", ".....", "+++++", Open, Provisional);
    case("majority", "GG...", "+++++", Open, Provisional); // 2, and 5 within reach
    case("majority", "GGG..", "+++++", Support, Settled); // 3
    case("majority", "GGGRR", "+++++", Support, Settled); // 3
    case("majority", "GGRR.", "+++++", Open, Provisional); // 2, and 3 within reach
    case("majority", "GRRR.", "+++++", NoSupport, Settled); // 1, and no more than 2 within reach
    case("majority", "GGNN.", "+++++", Open, Provisional); // 2, and 3 within reach
    case("majority", "GGNNN", "+++++", NoSupport, Settled); // 2
    case("majority", "GGAAA", "+++++", NoSupport, Settled); // 2
}

#[test]
fn amber_carries_an_outcome_under_conditions() {
    case("majority", "GGO..", "+++++", Conditional, Provisional); // 2 + 1 amber; 4 greens within reach
    case("majority", "GGO.R", "+++++", Conditional, Provisional); // 2 + 1 amber; 3 greens within reach
    case("majority", "GGORR", "+++++", Conditional, Settled); // 2 + 1 amber, and nothing to come
    case("majority", "GOORR", "+++++", Conditional, Settled); // 1 + 2 ambers
    case("majority", "GOO.R", "+++++", Conditional, Settled); // 1 + 2 ambers; no more than 2 greens within reach
    case("majority", "GOR..", "+++++", Open, Provisional); // 1 + 1 amber
    case("majority", "GORR.", "+++++", Open, Provisional); // 1 + 1 amber, and 3 with one of either within reach
    case("majority", "GORRR", "+++++", NoSupport, Settled); // 1 + 1 amber
    case("majority ignoring-amber", "GGOOO", "+++++", NoSupport, Settled); // 2
    case("majority ignoring-amber", "GGO..", "+++++", Open, Provisional); // 2, and 4 within reach
    case("majority ignoring-amber", "GGGOO", "+++++", Support, Settled); // 3
    case("majority ignoring-amber coloured", "GGO..", "+++++", Support, Provisional); // 2 of 3; at worst 2 of 5
}

#[test]
fn abstaining_leaves_the_base_where_the_rule_says_so() {
    case("majority abstention-leaves", "GGAAA", "+++++", Support, Settled); // 2 of 2
    case("majority abstention-leaves", "GGAAR", "+++++", Support, Settled); // 2 of 3
    case("majority abstention-leaves", "GGAA.", "+++++", Support, Settled); // 2 of 3, whatever is said
    case("majority abstention-leaves", "GAAA.", "+++++", Open, Provisional); // 1 of 2 is not more than half
    case("majority abstention-leaves", "GRAAA", "+++++", NoSupport, Settled); // 1 of 2
    case("majority abstention-leaves", "AAAAA", "+++++", NoSupport, Settled); // nobody of nobody
    case("majority abstention-leaves", "GGR..", "+++++", Open, Provisional); // 2 of 5; 4 of 5 within reach
}

#[test]
fn a_council_that_is_away_keeps_its_mark_and_is_not_waited_for() {
    case("majority", "GGG..", "+++--", Support, Settled); // 3 of 5
    case("majority", "GG...", "++---", NoSupport, Settled); // 2 of 5, and nothing to come
    case("majority", "GG...", "+++--", Open, Provisional); // 2 of 5; 3 within reach
    case("majority", "GG..G", "++++-", Support, Settled); // 3 of 5: Zuidplas left after it had spoken
    case("majority", "GG..R", "++++-", Open, Provisional); // 2 of 5; 4 within reach
}

#[test]
fn the_base_can_be_those_present() {
    case("majority present", "GG...", "+++--", Support, Settled); // 2 of 3, whatever the third says
    case("majority present", "GG..G", "+++--", Support, Settled); // the same: Zuidplas is not counted
    case("majority present", "G...G", "++---", Open, Provisional); // 1 of 2; 2 of 2 within reach
    case("majority present", "GR..G", "++---", NoSupport, Settled); // 1 of 2
    case("majority present", "G....", "+----", Support, Settled); // 1 of 1
    case("majority present", "GGNNN", "+++++", NoSupport, Settled); // 2 of 5: having no view does not leave
    case("majority present", "GGGGG", "-----", NoSupport, Settled); // nobody of nobody
}

#[test]
fn the_base_can_be_those_that_gave_a_colour() {
    case("majority coloured", ".....", "+++++", Open, Provisional); // nobody of nobody; 5 of 5 within reach
    case("majority coloured", "G....", "+++++", Support, Provisional); // 1 of 1; at worst 1 of 5
    case("majority coloured", "GR...", "+++++", Open, Provisional); // 1 of 2
    case("majority coloured", "GGR..", "+++++", Support, Provisional); // 2 of 3; at worst 2 of 5
    case("majority coloured", "GGGR.", "+++++", Support, Settled); // 3 of 4; at worst 3 of 5
    case("majority coloured", "GGN..", "+++++", Support, Provisional); // 2 of 2; at worst 2 of 4
    case("majority coloured", "GGNN.", "+++++", Support, Settled); // 2 of 2; at worst 2 of 3
    case("majority coloured", "GGA..", "+++++", Support, Provisional); // 2 of 3; at worst 2 of 5
    case("majority coloured abstention-leaves", "GGAA.", "+++++", Support, Settled); // 2 of 2; at worst 2 of 3
    case("majority coloured", "NNNNN", "+++++", NoSupport, Settled); // nobody of nobody
    case("majority coloured", "O....", "+++++", Conditional, Provisional); // 1 amber of 1; at worst 1 of 5
    case("majority coloured", "OOORR", "+++++", Conditional, Settled); // 3 ambers of 5
    case("majority coloured", "GG..R", "++++-", Support, Provisional); // 2 of 3, the red of one who left; at worst 2 of 5
    case("majority coloured", "GG...", "++---", Support, Settled); // 2 of 2, and nothing to come
}

#[test]
fn a_majority_of_councils_with_two_thirds_of_the_inhabitants() {
    case("two-thirds", "GGGRR", "+++++", Support, Settled); // 33,451 + 71,189 + 54,653 = 159,293
    case("two-thirds", "RGGRG", "+++++", Support, Settled); // 71,189 + 54,653 + 40,937 = 166,779
    case("two-thirds", "RGGGR", "+++++", Support, Settled); // 71,189 + 54,653 + 26,072 = 151,914: 1,046 to spare
    case("two-thirds", "GGRGR", "+++++", NoSupport, Settled); // 33,451 + 71,189 + 26,072 = 130,712
    case("two-thirds", "GGRRG", "+++++", NoSupport, Settled); // 33,451 + 71,189 + 40,937 = 145,577
    case("two-thirds", "RRGGG", "+++++", NoSupport, Settled); // 54,653 + 26,072 + 40,937 = 121,662
    case("two-thirds", "GRGGG", "+++++", Support, Settled); // 226,302 - 71,189 = 155,113
    case("two-thirds", "GG.G.", "+++++", Open, Provisional); // 130,712, and more to come
    case("two-thirds", "RGOGR", "+++++", Conditional, Settled); // 97,261; with Krimpenerwaard's amber 151,914
    case("two-thirds", "RGG.R", "+++++", Open, Provisional); // 125,842; 151,914 within reach
    case("two-thirds", "RGG..", "+++-+", Open, Provisional); // 125,842; 166,779 within reach
    case("two-thirds", "RGG.R", "+++-+", NoSupport, Settled); // 125,842: Waddinxveen is away
}

#[test]
fn the_double_majority_of_councils_and_inhabitants() {
    case("double", "GRRGG", "+++++", NoSupport, Settled); // 33,451 + 26,072 + 40,937 = 100,460
    case("double", "GRGGR", "+++++", Support, Settled); // 33,451 + 54,653 + 26,072 = 114,176
    case("double", "RGGRR", "+++++", NoSupport, Settled); // 71,189 + 54,653 = 125,842, but 2 councils
    case("double", "G..GG", "+++++", Open, Provisional); // 100,460, and more to come
    case("double", "GRG..", "+++++", Open, Provisional); // 88,104; 155,113 within reach
    case("double", "GRGO.", "+++++", Conditional, Provisional); // 88,104 + 26,072 = 114,176; 129,041 within reach
    case("double", "GRGOR", "+++++", Conditional, Settled); // 2 greens; 114,176 with the amber
}

#[test]
fn unanimity_is_every_council_abstentions_aside() {
    case("unanimity", "GGGGG", "+++++", Support, Settled);
    case("unanimity", "GGGG.", "+++++", Open, Provisional);
    case("unanimity", "GGGGR", "+++++", NoSupport, Settled);
    case("unanimity", "GGGGO", "+++++", Conditional, Settled);
    case("unanimity", "GGG.O", "+++++", Open, Provisional);
    case("unanimity", "GGGGA", "+++++", Support, Settled); // 4 of 4
    case("unanimity", "GAAAA", "+++++", Support, Settled); // 1 of 1
    case("unanimity", "AAAAA", "+++++", NoSupport, Settled); // nobody of nobody
    case("unanimity", "AAAA.", "+++++", Open, Provisional);
    case("unanimity", "GGGGN", "+++++", NoSupport, Settled); // 4 of 5
    case("unanimity", "GGGG.", "++++-", NoSupport, Settled); // 4 of 5: Zuidplas is away without a word
    case("unanimity abstention-against", "GGGGA", "+++++", NoSupport, Settled); // 4 of 5
    case("unanimity present", "GGGG.", "++++-", Support, Settled); // 4 of 4
    case("unanimity coloured", "GGG..", "+++++", Support, Provisional); // 3 of 3
    case("unanimity coloured", "GGGNN", "+++++", Support, Settled); // 3 of 3
}

#[test]
fn consent_is_one_in_favour_and_nobody_present_against() {
    case("consent", "GGGGG", "+++++", Support, Settled);
    case("consent", "GNNNN", "+++++", Support, Settled);
    case("consent", "GAAAA", "+++++", Support, Settled);
    case("consent", "NNNNN", "+++++", NoSupport, Settled); // nobody in favour
    case("consent", "GNNN.", "+++++", Open, Provisional); // Zuidplas could be against
    case("consent", "GNNNR", "+++++", NoSupport, Settled); // one red blocks
    case("consent", "GGR..", "+++++", NoSupport, Settled);
    case("consent", "GNNNR", "++++-", Support, Settled); // but not from outside the room
    case("consent all", "GNNNR", "++++-", NoSupport, Settled); // unless all councils are counted
    case("consent", "GGG..", "+++--", Support, Settled); // nobody present can still be against
    case("consent", "GNNNO", "+++++", Conditional, Settled);
    case("consent", "ONNNN", "+++++", Conditional, Settled);
    case("consent ignoring-amber", "GOOOO", "+++++", Support, Settled); // amber is no opposition
    case("consent ignoring-amber", "OOOOO", "+++++", NoSupport, Settled); // nor support
    case("consent coloured", "G....", "+++++", Support, Provisional);
}

#[test]
fn a_few_against_can_be_borne() {
    case("councils>1/2 & against<2", "GGGGR", "+++++", Support, Settled); // 1 against
    case("councils>1/2 & against<2", "GGGRR", "+++++", NoSupport, Settled); // 2 against
    case("councils>1/2 & against<2", "GGGRN", "+++++", Support, Settled); // 1 against
    case("councils>1/2 & against<2", "GGGR.", "+++++", Open, Provisional); // 1 against, perhaps 2
    case("councils>1/2 & against<2", "GGG..", "+++++", Open, Provisional); // perhaps 2 against
    case("councils>1/2 & against<2", "GGG..", "+++-+", Support, Settled); // perhaps 1: Waddinxveen is away
}

#[test]
fn one_council_does_not_block_alone_where_a_blocking_minority_needs_two() {
    // Four fifths of 226,302 is 181,041.6.
    let rule = "councils>1/2 & weight>=4/5 | others<2";
    case(rule, "GRGGG", "+++++", Support, Settled); // 155,113 is too little, but Gouda is alone
    case(rule, "GNGGG", "+++++", Support, Settled); // whatever it says instead of yes
    case(rule, "GGRRG", "+++++", NoSupport, Settled); // 145,577, and two of them
    case(rule, "GRGG.", "+++++", Open, Provisional); // perhaps two of them
    case(rule, "GGGRG", "+++++", Support, Settled); // 200,230 is enough anyway
}

#[test]
fn rules_without_a_majority_in_them_still_need_somebody_in_favour() {
    case("against<1", "NNNNN", "+++++", NoSupport, Settled);
    case("against<1", "NNNN.", "+++++", Open, Provisional);
    case("against<1", "NNNNG", "+++++", Support, Settled);
    case("others<4 abstention-leaves", "AAAAA", "+++++", NoSupport, Settled);
    case("against<1", ".....", "-----", NoSupport, Settled);
}

#[test]
fn too_few_present_leave_everything_open() {
    case("majority quorum>1/2", "GGGGG", "++---", Open, Provisional); // 2 of 5
    case("majority quorum>1/2", "RRRRR", "++---", Open, Provisional);
    case("majority quorum>1/2", "GGG..", "+++--", Support, Settled); // 3 of 5
    case("majority quorum>=3", "GGG..", "++---", Open, Provisional);
    case("majority quorum>=3", "GGG..", "+++--", Support, Settled);
    case("majority quorum>=2/3", "GGG..", "+++--", Open, Provisional); // 3 of 5 is less than two thirds
    case("majority quorum>=2/3", "GGG..", "++++-", Support, Settled); // 4 of 5 is not
}

#[test]
fn a_criterion_can_hold_within_a_group() {
    // Group 0 is BR GO WA with 130,712 inhabitants, of which half is 65,356; group 1 is KW ZP.
    let both = "0:councils>1/2 & 1:councils>1/2";
    case(both, "GGG.G", "+++++", Support, Settled); // 2 of 3 and 2 of 2
    case(both, "GGGRR", "+++++", NoSupport, Settled); // 2 of 3, but 1 of 2
    case(both, "GGGG.", "+++++", Open, Provisional); // 3 of 3 and 1 of 2
    case("0:weight>1/2", ".G...", "+++++", Support, Settled); // 71,189
    case("0:weight>1/2", "GRGGG", "+++++", NoSupport, Settled); // 33,451 + 26,072 = 59,523
    case("1:councils>=1", "RRGRR", "+++++", Support, Settled);
    case("2:councils>=1", "GGGGG", "+++++", NoSupport, Settled); // there is no group 2
}

#[test]
fn an_amount_can_be_a_plain_number() {
    case("councils>3", "GGGRR", "+++++", NoSupport, Settled);
    case("councils>3", "GGGGR", "+++++", Support, Settled);
    case("councils>=3", "GGGRR", "+++++", Support, Settled);
    case("weight>=112126", "RGRRG", "+++++", Support, Settled); // 71,189 + 40,937 = 112,126
    case("weight>112126", "RGRRG", "+++++", NoSupport, Settled);
    case("councils>=0", "RRRRR", "+++++", NoSupport, Settled); // nobody is never enough
}
