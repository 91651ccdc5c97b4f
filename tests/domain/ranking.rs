//! In which order topics deserve attention.

use draagvlak::domain::command::Command;
use draagvlak::domain::id::CouncilIx;
use draagvlak::domain::ranking::{Division, Order, missing, ranked};

use crate::notation::{answers, ledger, midden_holland, slots};
use crate::table::{CHAIR, Table};

const ITEMS: [&str; 5] = ["1.1", "1.2", "2.1", "2.2", "3"];

/// A meeting with these rows of marks.
fn coloured(rows: [&str; 5]) -> Table {
    let mut table = Table::new();
    for (item, row) in ITEMS.into_iter().zip(rows) {
        for (council, answer) in (0..).zip(answers(row)) {
            let cell = table.cell(item, council);
            if answer != table.meeting.marks().counted(cell) {
                table.done(CHAIR, Command::Mark(cell, answer));
            }
        }
    }
    table
}

fn order(table: &Table, order: Order) -> String {
    let ids =
        ranked(&table.meeting, &table.tally, order).into_iter().map(|i| table.meeting.agenda().item(i).id.clone());
    ids.collect::<Vec<_>>().join(" ")
}

#[test]
fn without_a_mark_everything_stands_in_the_order_of_the_agenda() {
    let table = Table::new();
    for by in [Order::Support, Order::NearlySettled] {
        assert_eq!(order(&table, by), "1.1 1.2 2.1 2.2 3", "{by:?}");
    }
    assert_eq!(order(&table, Order::Disagreement), "", "nobody stands apart");
}

#[test]
fn support_goes_by_outcome_then_councils_then_conditions_then_weight() {
    //                            none     open     conditional  support  support
    let table = coloured(["RRR..", "GG...", "GGO..", "GGG..", "GGGG."]);
    assert_eq!(order(&table, Order::Support), "3 2.2 2.1 1.2 1.1");
    // Equal outcome and equal numbers in favour: fewer conditions first.
    let table = coloured(["GOO..", "GGO..", "OOO..", "RRRRR", "GGGRR"]);
    assert_eq!(order(&table, Order::Support), "3 1.2 1.1 2.1 2.2");
    // Only the weight differs: GO KW ZP, then BR GO KW, then BR WA ZP; and the two that are equal keep their order.
    let table = coloured(["G..GG", "GGG..", ".GG.G", "RRR..", "RRR.."]);
    assert_eq!(order(&table, Order::Support), "2.1 1.2 1.1 2.2 3");
}

#[test]
fn an_absent_council_is_not_in_the_base_when_the_rule_says_so() {
    // Of those present three out of four are more than three out of five.
    let mut table = coloured(["GGG..", ".....", ".....", ".....", "....."]);
    table.done(CHAIR, Command::CloseTopic(table.item("1.1")));
    table.done(CHAIR, Command::TogglePresence(CouncilIx(4)));
    for council in 0..3 {
        table.done(CHAIR, Command::Mark(table.cell("3", council), answers("G")[0]));
    }
    assert!(order(&table, Order::Support).starts_with("3 1.1"), "{}", order(&table, Order::Support));
}

#[test]
fn division_counts_steps_between_every_two_that_spoke() {
    let steps = |row| Division::of(&ledger(&midden_holland(), &slots(row, "+++++"))).steps;
    for (row, expected) in [
        (".....", 0),
        ("GGGGG", 0),
        ("OOOOO", 0),
        ("GGGGR", 8),  // four pairs, two steps each
        ("GGGRR", 12), // six pairs
        ("GGRR.", 8),  // four pairs
        ("GGROO", 10), // G-R 2 × 2, G-O 4 × 1, O-R 2 × 1
        ("GGGOO", 6),  // six pairs, one step each
        ("OOORR", 6),
        ("GR...", 2),
        ("GNARN", 2),
        ("GGGGN", 0),
    ] {
        assert_eq!(steps(row), expected, "{row}");
    }
}

#[test]
fn the_most_divided_come_first_and_weight_tells_equals_apart() {
    let table = coloured(["GGGGR", "GGGRR", "GGGOO", "GGRR.", "....."]);
    // 1.1 and 2.2 both have eight steps. By weight: 1.1 has 2 × 40,937 × 185,365 = 15.2 × 10⁹, and 2.2 has
    // 2 × (33,451 + 71,189) × (54,653 + 26,072) = 16.9 × 10⁹.
    assert_eq!(order(&table, Order::Disagreement), "1.2 2.2 1.1 2.1", "on 3 nobody spoke");
    // What an absent council said stands.
    let mut away = coloured(["GR...", "GO...", ".....", ".....", "....."]);
    away.done(CHAIR, Command::TogglePresence(CouncilIx(1)));
    assert_eq!(order(&away, Order::Disagreement), "1.1 1.2");
}

#[test]
fn what_is_nearly_settled_misses_few_and_heard_many() {
    // Under the majority of those present: 1.1 is settled by three greens; 1.2 misses WA, 2.1 misses ZP and 2.2 two.
    let table = coloured(["GGG..", "GGR.R", "GRGR.", "GGR..", "....."]);
    // 2.1 heard all but 40,937 inhabitants, 1.2 all but 26,072.
    assert_eq!(order(&table, Order::NearlySettled), "1.2 2.1 2.2 3");
    let names: Vec<_> = missing(&table.meeting, table.item("2.2")).into_iter().map(CouncilIx::index).collect();
    assert_eq!(names, [3, 4]);
}

#[test]
fn who_is_away_is_not_missing_and_what_is_finished_is_not_nearly_settled() {
    let mut table = coloured(["GGR.R", "GRG..", ".....", ".....", "....."]);
    table.done(CHAIR, Command::TogglePresence(CouncilIx(3)));
    let names: Vec<_> = missing(&table.meeting, table.item("1.2")).into_iter().map(CouncilIx::index).collect();
    assert_eq!(names, [4]);
    assert_eq!(
        order(&table, Order::NearlySettled),
        "1.2 2.1 2.2 3",
        "1.1: two of four present is no majority, and all spoke"
    );
    table.done(CHAIR, Command::CloseTopic(table.item("1.2")));
    assert_eq!(order(&table, Order::NearlySettled), "2.1 2.2 3");
}
