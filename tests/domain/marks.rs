//! Marks of several origins in one cell, and values that are written in few bytes.

use draagvlak::domain::id::{CouncilIx, ItemIx, LevelIx};
use draagvlak::domain::mark::{Answer, Cell, Mark, Marks, Origin, counting};
use draagvlak::domain::time::Date;

use crate::notation::answers;

const CELL: Cell = Cell { item: ItemIx(1), council: CouncilIx(2) };

fn mark(origin: &str, answer: char) -> Mark {
    let origin = match origin {
        "table" => Origin::Meeting,
        file => Origin::Ballot { version: file.parse().unwrap() },
    };
    Mark { origin, answer: answers(&answer.to_string())[0] }
}

#[track_caller]
fn case(marks: &[(&str, char)], counts: char) {
    let list: Vec<_> = marks.iter().map(|&(origin, answer)| mark(origin, answer)).collect();
    let expected = answers(&counts.to_string())[0];
    assert_eq!(counting(&list), expected, "{marks:?}");
    let mut held = Marks::new(3, 4);
    for &mark in &list {
        held.set(CELL, mark);
    }
    assert_eq!(held.counted(CELL), expected, "{marks:?} in a cell");
    for mark in list {
        assert_eq!(held.of(CELL, mark.origin), mark.answer, "{marks:?}");
    }
    let others = held.row(ItemIx(1)).filter(|&(council, answer)| council != CELL.council && answer != Answer::Pending);
    assert_eq!(others.count(), 0, "nothing beside the cell");
}

#[test]
fn the_table_stands_over_files_and_a_later_file_over_an_earlier_one() {
    case(&[], '.');
    case(&[("1", 'G')], 'G');
    case(&[("1", 'G'), ("2", 'R')], 'R');
    case(&[("2", 'R'), ("1", 'G')], 'R');
    case(&[("10", 'R'), ("9", 'G')], 'R');
    case(&[("table", 'O'), ("2", 'R')], 'O');
    case(&[("2", 'R'), ("table", 'O')], 'O');
    case(&[("1", 'G'), ("2", '.')], 'G'); // nothing yet is no mark
    case(&[("1", 'G'), ("table", '.')], 'G');
    case(&[("1", 'G'), ("table", 'N')], 'N'); // having no view is one
    case(&[("1", 'G'), ("table", 'A')], 'A');
    case(&[("table", 'G')], 'G');
}

#[test]
fn what_is_cleared_at_the_table_falls_back_on_the_file() {
    let mut marks = Marks::new(3, 4);
    assert_eq!(marks.set(CELL, mark("1", 'G')), Answer::Pending);
    assert_eq!(marks.set(CELL, mark("table", 'R')), mark("0", 'G').answer);
    assert_eq!(marks.set(CELL, mark("table", '.')), mark("0", 'R').answer);
    assert_eq!(marks.counted(CELL), mark("0", 'G').answer);
    marks.set(CELL, mark("1", '.'));
    assert_eq!(marks, Marks::new(3, 4));
}

#[test]
fn the_order_in_which_marks_came_leaves_no_trace() {
    let steps = [[("1", 'G'), ("2", 'R'), ("table", 'O')], [("table", 'O'), ("2", 'R'), ("1", 'G')]];
    let [first, second] = steps.map(|steps| {
        let mut marks = Marks::new(3, 4);
        for (origin, answer) in steps {
            marks.set(CELL, mark(origin, answer));
        }
        marks
    });
    assert_eq!(first, second);
    assert_eq!(first.all(CELL), second.all(CELL));
}

#[test]
fn every_answer_comes_back_from_its_byte() {
    let levels = (0..26).map(|l| Answer::Level(LevelIx(l)));
    for answer in [Answer::Pending, Answer::NoView, Answer::Abstention].into_iter().chain(levels) {
        assert_eq!(Answer::from_byte(answer.to_byte()), answer);
    }
    for byte in 0..=u8::MAX {
        assert_eq!(Answer::from_byte(byte).to_byte(), byte);
    }
}

#[test]
fn dates_are_days_of_the_calendar() {
    for (text, valid) in [
        ("2021-09-16", true),
        ("2024-02-29", true),
        ("2000-02-29", true), // a century that 400 divides
        ("1900-02-29", false),
        ("2023-02-29", false),
        ("2021-04-31", false),
        ("2021-12-31", true),
        ("2021-00-10", false),
        ("2021-13-10", false),
        ("2021-10-00", false),
        ("0000-01-01", false),
        ("0001-01-01", true),
        ("9999-12-31", true),
        ("2021-9-16", false),
        ("16-09-2021", false),
        ("2021-09-16-", false),
        ("2021-09-16T10:00", false),
        ("+021-09-16", false),
        ("2021-09-1é", false),
        (" 2021-09-16", false),
        ("", false),
    ] {
        let parsed = text.parse::<Date>();
        assert_eq!(parsed.is_ok(), valid, "{text:?}");
        if let Ok(date) = parsed {
            assert_eq!(date.to_string(), text);
        }
    }
    assert!(Date::new(2021, 9, 2) < Date::new(2021, 9, 16));
}
