//! Who colours alike.

use draagvlak::domain::agreement::{Agreement, Pair};
use draagvlak::domain::command::Command;
use draagvlak::domain::id::CouncilIx;

use crate::notation::answers;
use crate::table::{CHAIR, Table};

/// A meeting with these rows of marks on 1.1, 1.2, 2.1, 2.2 and 3.
fn coloured(rows: &[&str]) -> Table {
    let mut table = Table::new();
    for (item, row) in ["1.1", "1.2", "2.1", "2.2", "3"].into_iter().zip(rows) {
        for (council, answer) in (0..).zip(answers(row)) {
            let cell = table.cell(item, council);
            if answer != table.meeting.marks().counted(cell) {
                table.done(CHAIR, Command::Mark(cell, answer));
            }
        }
    }
    table
}

fn pair(agreement: &Agreement, a: u16, b: u16) -> Vec<u32> {
    agreement.pair(CouncilIx(a), CouncilIx(b)).unwrap().apart.clone()
}

#[test]
fn only_what_both_coloured_is_compared_and_steps_are_counted() {
    //                         BR GO KW WA ZP
    let table = coloured(&["GGRN.", "GORG.", "OGR.A", "RG...", "G...."]);
    let agreement = Agreement::of(&table.meeting);
    // BR and GO: G-G, G-O, O-G, R-G; on 3 GO is silent.
    assert_eq!(pair(&agreement, 0, 1), [1, 2, 1]);
    // BR and KW: G-R, G-R, O-R.
    assert_eq!(pair(&agreement, 0, 2), [0, 1, 2]);
    // GO and KW: G-R, O-R, G-R; the order in which they are asked for does not matter.
    assert_eq!(pair(&agreement, 2, 1), [0, 1, 2]);
    // WA said something with a level only on 1.2.
    assert_eq!(pair(&agreement, 0, 3), [1, 0, 0]);
    assert_eq!(pair(&agreement, 1, 3), [0, 1, 0]);
    assert_eq!(pair(&agreement, 2, 3), [0, 0, 1]);
    // ZP gave no level at all: no view and abstaining agree with nobody.
    for other in 0..4 {
        assert_eq!(agreement.pair(CouncilIx(other), CouncilIx(4)).unwrap().both(), 0);
    }
    assert_eq!(agreement.pair(CouncilIx(1), CouncilIx(1)), None);
    let with_gouda = agreement.pair(CouncilIx(0), CouncilIx(1)).unwrap();
    assert_eq!((with_gouda.both(), with_gouda.alike()), (4, 1));
}

#[test]
fn the_closest_and_the_furthest_are_those_by_their_share() {
    let table = coloured(&["GGRN.", "GORG.", "OGR.A", "RG...", "G...."]);
    let agreement = Agreement::of(&table.meeting);
    let [br, go, kw] = [0, 1, 2].map(CouncilIx);
    // One of four is more than nothing of three. WA, which shared one point with others where BR and GO shared four, is no
    // one's closest, although that one was the same as BR's.
    assert_eq!(agreement.closest(), [(br, go)]);
    assert_eq!(agreement.furthest(), [(br, kw), (go, kw)]);
    // With fewer points all count: BR and WA coloured one alike, of one.
    let agreement = Agreement::of(&coloured(&["GGRN.", "GORG."]).meeting);
    assert_eq!(agreement.closest(), [(br, CouncilIx(3))]);
}

#[test]
fn nobody_stands_out_where_nobody_spoke_or_all_are_alike() {
    for rows in [&[][..], &["GGGGG", "ROOOO"][1..], &["GGGGG"], &["G...."]] {
        let agreement = Agreement::of(&coloured(rows).meeting);
        let all_alike = rows == ["GGGGG"] || rows == ["G...."] || rows.is_empty();
        assert_eq!(agreement.closest().is_empty() && agreement.furthest().is_empty(), all_alike, "{rows:?}");
    }
}

#[test]
fn what_was_taken_off_the_agenda_is_not_compared() {
    let mut table = coloured(&["GG..."]);
    let raised = table.done(CHAIR, Command::Raise("Vervoer".to_owned()));
    let item = table.meeting.agenda().walk().into_iter().next_back().unwrap();
    for council in [0, 1] {
        let cell = draagvlak::domain::mark::Cell { item, council: CouncilIx(council) };
        table.done(CHAIR, Command::Mark(cell, answers("R")[0]));
    }
    assert_eq!(pair(&Agreement::of(&table.meeting), 0, 1), [2, 0, 0], "{raised:?}");
    for _ in 0..3 {
        table.done(CHAIR, Command::Undo);
    }
    assert_eq!(pair(&Agreement::of(&table.meeting), 0, 1), [1, 0, 0]);
    assert_eq!(Pair::default().both(), 0);
}
