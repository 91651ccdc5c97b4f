//! The list of conclusions: who was there, and the points in the order in which they were treated.

use draagvlak::domain::command::Command;
use draagvlak::domain::id::CouncilIx;
use draagvlak::domain::mark::Cell;
use draagvlak::domain::remark::Audience;
use draagvlak::report::kinds::Kind;

use super::evening::{self, answer};
use super::{report, row, rows, said, tables};

fn numbers(commands: impl Fn(&dyn Fn(&str) -> draagvlak::domain::id::ItemIx) -> Vec<Command>) -> Vec<String> {
    let plan = evening::plan();
    let agenda = plan.agenda.clone();
    let commands = commands(&|id| agenda.find(id).unwrap());
    let report = report(&evening::after(plan, commands), Kind::Conclusions, Audience::Public);
    let first = |row: String| row.split(" | ").next().unwrap().to_owned();
    tables(&report).first().map(|table| rows(table).into_iter().map(first).collect()).unwrap_or_default()
}

#[test]
fn points_stand_in_the_order_of_treatment_and_keep_their_number() {
    let report = report(&evening::meeting(), Kind::Conclusions, Audience::Public);
    let numbers: Vec<_> = rows(tables(&report)[0]).iter().map(|row| row[..3].to_owned()).collect();
    assert_eq!(numbers, ["1.4", "1.1", "2.1", "1.3", "1.2"]);
    assert!(said(&report).contains("Niet aan de orde gekomen (58 punten): 2.2, 2.3, 2.4, 3.1, "), "{}", said(&report));
}

#[test]
fn a_heading_that_was_finished_takes_what_is_below_it_along() {
    assert_eq!(
        numbers(|item| vec![Command::OpenTopic(item("2.2")), Command::CloseTopic(item("4"))]),
        ["2.2", "4.1", "4.2"]
    );
}

#[test]
fn what_was_taken_back_was_not_treated() {
    let opened =
        |item: &dyn Fn(&str) -> _| [Command::OpenTopic(item("2.2")), Command::Undo, Command::OpenTopic(item("1.1"))];
    assert_eq!(numbers(|item| opened(item).to_vec()), ["1.1"]);
    let again = |item: &dyn Fn(&str) -> _| {
        vec![Command::OpenTopic(item("2.2")), Command::Undo, Command::Redo, Command::OpenTopic(item("1.1"))]
    };
    assert_eq!(numbers(again), ["2.2", "1.1"]);
}

#[test]
fn a_colour_alone_is_no_treatment() {
    let colour =
        |item: &dyn Fn(&str) -> _| vec![Command::Mark(Cell { item: item("1.1"), council: CouncilIx(0) }, answer('G'))];
    assert!(numbers(colour).is_empty());
}

#[test]
fn who_was_there_is_told_as_councils_and_roles_with_from_when() {
    let said = said(&report(&evening::meeting(), Kind::Conclusions, Audience::Public));
    for line in [
        "Bodegraven-Reeuwijk: vertegenwoordiger\n",
        "Gouda: vertegenwoordiger\n",
        // A minute each from 19:30 on: four files, the roll call, the first point; then it came.
        "Krimpenerwaard: vertegenwoordiger, vanaf 19:36 uur\n",
        "Zuidplas: vertegenwoordiger\n",
    ] {
        assert!(said.contains(line), "{line} not in {said}");
    }
    assert!(said.contains("Waddinxveen: vertegenwoordiger, tot "), "{said}");
}

#[test]
fn a_conclusion_says_what_comes_next_by_whom_when_and_on_what_it_rests() {
    let report = report(&evening::meeting(), Kind::Conclusions, Audience::Public);
    let concluded = row(tables(&report)[0], "1.4");
    let next = "Voorstel met drie varianten en hun prijs / Door: griffiers gezamenlijk / Uiterlijk 15 oktober 2021 / Met: toezegging";
    assert!(concluded.contains(next), "{concluded}");
    // Said once for the three rules. Waddinxveen is red, so consent there is none.
    let rests = "4 van 5 raden, 88 % van de inwoners / meerderheid raden: draagvlak, staat vast / dubbele meerderheid: draagvlak, \
                 staat vast / consent (niemand tegen): geen draagvlak, staat vast";
    assert!(concluded.contains(rests), "{concluded}");
    let held = row(tables(&report)[0], "1.2");
    assert!(held.contains("| aangehouden | Dit wacht op de tweede versie van Gouda. |"), "{held}");
    assert!(held.contains("3 van 5 raden (waarvan 1 onder voorwaarden), 57 % van de inwoners / "), "{held}");
    // Under consent those who are away do not count: 129.041 of 226.302 - 26.072 = 200.230 is 64,45 %.
    assert!(
        held.contains(
            "3 van 4 raden die meetellen (waarvan 1 onder voorwaarden), 64 % van de inwoners van de raden die meetellen"
        ),
        "{held}"
    );
}
