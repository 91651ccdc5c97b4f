//! The next meeting: what returns, what stays for reference, what goes along.
#![allow(missing_docs, unreachable_pub, dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/sitting.rs"]
mod sitting;

use draagvlak::domain::action_point::Progress;
use draagvlak::domain::agenda::{Arrival, Facts, Kind};
use draagvlak::domain::command::Command;
use draagvlak::domain::conclusion::{Conclusion, Finding};
use draagvlak::domain::condition::Status;
use draagvlak::domain::council::Presence;
use draagvlak::domain::id::CouncilIx;
use draagvlak::domain::meeting::Plan;
use draagvlak::domain::moved::Towards;
use draagvlak::domain::next::{Because, Becomes, Settled, becomes, next_plan};
use draagvlak::domain::outcome::Outcome;
use draagvlak::domain::time::Date;
use draagvlak::store::agenda;
use sitting::{Sitting, answer, asked};

fn next(sitting: &Sitting) -> Plan {
    next_plan(&sitting.meeting, &sitting.tally, Date::new(2026, 4, 9).unwrap())
}

fn became(sitting: &Sitting, item: &str) -> Becomes {
    becomes(&sitting.meeting, &sitting.tally, sitting.item(item))
}

/// Whether an item of the next meeting is coloured.
fn is_coloured(plan: &Plan, item: &str) -> bool {
    plan.agenda.item(plan.agenda.find(item).unwrap()).coloured
}

#[test]
fn the_next_meeting_has_the_next_number_day_and_id() {
    let sitting = Sitting::new();
    let plan = next(&sitting);
    assert_eq!((plan.id.as_str(), plan.round), ("streek-2026-04-09", 3));
    assert_eq!((plan.title.as_str(), plan.series.as_deref()), ("Overleg De Streek", Some("de-streek")));
    assert_eq!(plan.date, Date::new(2026, 4, 9).unwrap());
    let earlier: Vec<_> = plan.earlier.iter().map(|e| (e.round, e.date.to_string(), e.note.as_deref())).collect();
    let expected = [(1, "2026-02-12".to_owned(), None), (2, "2026-03-12".to_owned(), Some("Met lunch."))];
    assert_eq!(earlier, expected);
    // What holds for one sitting only.
    assert_eq!((plan.place, plan.note), (None, None));
    let councils: Vec<_> = plan.region.councils.iter().map(|c| (c.mandate.is_some(), c.presence)).collect();
    assert_eq!(councils, [(false, Presence::Present); 5]);
    assert_eq!((&plan.rules[..], &plan.scale), (sitting.meeting.rules(), sitting.meeting.scale()));
}

#[test]
fn an_id_without_the_day_gets_the_day_behind_it_and_stays_an_id() {
    let id = |id: &str| {
        let sitting = Sitting::of(&sitting::AGENDA.replace("streek-2026-03-12", id));
        let first = next(&sitting);
        let again = Sitting::written(&first);
        (first.id, next_plan(&again.meeting, &again.tally, Date::new(2026, 5, 7).unwrap()).id)
    };
    assert_eq!(id("streek"), ("streek-2026-04-09".to_owned(), "streek-2026-05-07".to_owned()));
    let (long, longer) = id(&"a".repeat(64));
    assert_eq!((long.len(), longer.len()), (64, 64));
    assert_eq!(long, format!("{}-2026-04-09", "a".repeat(53)));
}

#[test]
fn without_a_conclusion_the_leading_rule_tells_what_is_settled() {
    let mut sitting = Sitting::new();
    // Three of five carry the majority, whatever Beekstad, who is away, and Eestad still say.
    sitting.marks("1.1", "G.GG.");
    // Three against: no majority is left.
    sitting.marks("1.2", "R.RR.");
    // Two for, and two still to come.
    sitting.marks("1.3", "G.G..");
    // Three in favour, one of them under a condition that nobody wrote down.
    sitting.marks("1.4", "G.GOR");
    let expected = [
        ("1", Becomes::AsItWas),
        ("1.1", Becomes::Kept(Settled::ByRule(Outcome::Support))),
        ("1.2", Becomes::Kept(Settled::ByRule(Outcome::NoSupport))),
        ("1.3", Becomes::Again(Because::NotSettled)),
        ("1.4", Becomes::Again(Because::Conditions)),
        ("2", Becomes::Again(Because::NotSettled)),
        ("3", Becomes::AsItWas),
    ];
    expected.iter().for_each(|(item, becomes)| assert_eq!(became(&sitting, item), *becomes, "{item}"));
    let plan = next(&sitting);
    let coloured: Vec<_> = expected.iter().map(|(item, _)| is_coloured(&plan, item)).collect();
    assert_eq!(coloured, [false, false, false, true, true, true, false]);
}

#[test]
fn an_item_remembers_how_it_stood_and_keeps_what_it_is() {
    let mut sitting = Sitting::new();
    sitting.marks("1.1", "GZOT.").concludes("1.1", Finding::HeldOver, "Later.").marks("1.2", "GGGGG");
    let plan = next(&sitting);
    let item = |id| plan.agenda.item(plan.agenda.find(id).unwrap());
    let [former] = &item("1.1").former[..] else { panic!("{:?}", item("1.1").former) };
    let marks: Vec<_> = former.marks.iter().map(|&(council, answer)| (council.index(), answer)).collect();
    assert_eq!(marks, [(0, answer('G')), (1, answer('Z')), (2, answer('O')), (3, answer('T'))]);
    assert_eq!((former.round, former.outcome), (2, Some(Outcome::Open)));
    let expected = Conclusion { finding: Some(Finding::HeldOver), ..*Conclusion::in_words("Later.") };
    assert_eq!(former.conclusion, Some(expected));
    assert_eq!((item("1.1").planned, item("1.1").kind), (Some(10), Kind::Decision));
    assert_eq!(item("1.2").former[0].outcome, Some(Outcome::Support));
    assert_eq!(item("1.2").council, Some(CouncilIx(1)));
    let tie = &item("1.2").related[0];
    assert_eq!((plan.agenda.item(tie.item).id.as_str(), tie.why.as_deref()), ("1.1", Some("zelfde aanbieders")));
    // Nobody said anything of it, so there is nothing to remember.
    assert_eq!(item("1.3").former, []);
}

#[test]
fn a_conclusion_goes_before_what_the_rule_counts() {
    let mut sitting = Sitting::new();
    sitting.marks("1.1", "GGGGG").concludes("1.1", Finding::HeldOver, "");
    sitting.concludes("1.2", Finding::NoSupport, "Niemand wil dit.");
    sitting.concludes("1.3", Finding::Withdrawn, "");
    sitting.marks("1.4", "G....").concludes("1.4", Finding::Support, "Wij zijn het eens.");
    sitting.marks("2", "GGGGG").concludes("2", Finding::Conditional, "Mits.");
    assert_eq!(became(&sitting, "1.1"), Becomes::Again(Because::HeldOver));
    assert_eq!(became(&sitting, "1.2"), Becomes::Kept(Settled::Concluded(Finding::NoSupport)));
    assert_eq!(became(&sitting, "1.3"), Becomes::Kept(Settled::Concluded(Finding::Withdrawn)));
    assert_eq!(became(&sitting, "1.4"), Becomes::Kept(Settled::Concluded(Finding::Support)));
    assert_eq!(became(&sitting, "2"), Becomes::Again(Because::Conditions));
}

#[test]
fn a_point_returns_until_its_conditions_are_met() {
    let mut sitting = Sitting::new();
    sitting.marks("1.1", "GGGGO").marks("2", "GGGGO");
    let (one, other) = (sitting.asks("1.1", "ee", "Eerst de kosten."), sitting.asks("2", "ee", "Een motie."));
    assert_eq!(became(&sitting, "1.1"), Becomes::Again(Because::Conditions));
    sitting.concludes("2", Finding::Conditional, "");
    assert_eq!(became(&sitting, "2"), Becomes::Again(Because::Conditions));
    sitting.answers(one, Status::Partly, "Deels.");
    assert_eq!(became(&sitting, "1.1"), Becomes::Again(Because::Conditions));
    sitting.answers(one, Status::Granted, "Ja.").answers(other, Status::Granted, "Ja.");
    assert_eq!(became(&sitting, "1.1"), Becomes::Kept(Settled::ByRule(Outcome::Support)));
    assert_eq!(became(&sitting, "2"), Becomes::Kept(Settled::Concluded(Finding::Conditional)));
    sitting.answers(other, Status::Refused, "Nee.");
    assert_eq!(became(&sitting, "2"), Becomes::Again(Because::Conditions));
    // A council that turned green asks nothing any more.
    let mut sitting = Sitting::new();
    sitting.marks("1.1", "GGGGO");
    sitting.asks("1.1", "ee", "Eerst de kosten.");
    sitting.marks("1.1", "GGGGG");
    assert_eq!(became(&sitting, "1.1"), Becomes::Kept(Settled::ByRule(Outcome::Support)));
}

#[test]
fn conditions_go_along_with_who_asks_them_and_what_became_of_them() {
    let mut sitting = Sitting::new();
    sitting.marks("1.1", "GGOOO").marks("2", "O....");
    let first = sitting.asks("1.1", "ee", "Eerst de kosten.");
    let second = sitting.asks("2", "aa", "Een motie.");
    let cell = sitting.cell("1.1", "ce");
    sitting.does(Command::Condition(draagvlak::domain::command::Put::Also(second, cell)));
    sitting.answers(first, Status::Refused, "Te duur.");
    let plan = next(&sitting);
    let again = Sitting::held(plan.clone());
    let told: Vec<_> = plan.conditions.iter().map(|c| (c.text.as_str(), c.status, asked(&again.meeting, c))).collect();
    let expected = [
        ("Eerst de kosten.", Status::Refused, vec!["1.1 ee".to_owned()]),
        ("Een motie.", Status::Open, vec!["1.1 ce".to_owned(), "2 aa".to_owned()]),
    ];
    assert_eq!(told, expected);
    assert_eq!(plan.conditions[0].answer.as_deref(), Some("Te duur."));
    assert!(plan.conditions.iter().all(|c| c.written.is_none()));
}

#[test]
fn a_finished_action_point_is_shown_once_more() {
    let mut sitting = Sitting::new();
    let open = sitting.agrees("Kosten uitzoeken", "aa");
    let done = sitting.agrees("Zaal huren", "be");
    sitting.finishes(done, Progress::Done);
    let states = |plan: &Plan| plan.actions.iter().map(|a| (a.text.clone(), a.round, a.state)).collect::<Vec<_>>();
    let third = next(&sitting);
    let expected = [("Kosten uitzoeken", Progress::Open), ("Zaal huren", Progress::Done)];
    assert_eq!(states(&third), expected.map(|(text, state)| (text.to_owned(), 2, state)));
    let mut third = Sitting::written(&third);
    third.finishes(open, Progress::Dropped);
    let fourth = next_plan(&third.meeting, &third.tally, Date::new(2026, 5, 7).unwrap());
    assert_eq!(states(&fourth), [("Kosten uitzoeken".to_owned(), 2, Progress::Dropped)]);
    let fourth = Sitting::written(&fourth);
    assert_eq!(next_plan(&fourth.meeting, &fourth.tally, Date::new(2026, 6, 4).unwrap()).actions, []);
}

#[test]
fn what_was_taken_off_is_kept_when_something_was_said_of_it() {
    let mut sitting = Sitting::new();
    sitting.marks("1.2", "G....").remarks("1.3", "aa", "Te vroeg.");
    for item in ["1.2", "1.3", "1.4"] {
        sitting.does(Command::Withdraw(sitting.item(item)));
    }
    assert_eq!(became(&sitting, "1.2"), Becomes::Kept(Settled::TakenOff));
    assert_eq!(became(&sitting, "1.3"), Becomes::Kept(Settled::TakenOff));
    assert_eq!(became(&sitting, "1.4"), Becomes::LeftOut);
    let plan = next(&sitting);
    assert_eq!(plan.agenda.find("1.4"), None);
    assert_eq!(plan.agenda.walk().len(), 6);
    for item in ["1.2", "1.3"] {
        let it = plan.agenda.item(plan.agenda.find(item).unwrap());
        let finding = it.former.last().and_then(|f| f.conclusion.as_ref()).and_then(|c| c.finding);
        assert_eq!((it.coloured, finding), (false, Some(Finding::Withdrawn)), "{item}");
    }
}

#[test]
fn a_heading_that_was_taken_off_keeps_what_was_said_below_it() {
    let mut sitting = Sitting::new();
    sitting.marks("1.2", "G....");
    sitting.does(Command::Withdraw(sitting.item("1")));
    let plan = next(&sitting);
    let ids: Vec<_> = plan.agenda.walk().into_iter().map(|item| plan.agenda.item(item).id.as_str()).collect();
    assert_eq!(ids, ["1", "1.2", "2", "3"]);
}

#[test]
fn what_was_raised_or_added_keeps_its_id_and_is_planned_now() {
    let mut sitting = Sitting::new();
    sitting.does(Command::Raise("Vervoer".to_owned()));
    let raised = *sitting.meeting.agenda().children(None).last().unwrap();
    let id = sitting.meeting.agenda().item(raised).id.clone();
    let plan = next(&sitting);
    let it = plan.agenda.item(plan.agenda.find(&id).unwrap());
    assert_eq!((it.title.as_str(), it.arrival, it.coloured), ("Vervoer", Arrival::Planned, true));
}

#[test]
fn a_reference_stays_one_until_it_is_held_over() {
    let mut sitting = Sitting::new();
    sitting.marks("1.1", "GGGGG").marks("1.2", "RRRRR");
    let mut third = Sitting::written(&next(&sitting));
    assert_eq!(became(&third, "1.1"), Becomes::AsItWas);
    third.concludes("1.1", Finding::HeldOver, "Toch nog eens.");
    let fourth = next_plan(&third.meeting, &third.tally, Date::new(2026, 5, 7).unwrap());
    assert!(is_coloured(&fourth, "1.1") && !is_coloured(&fourth, "1.2"));
    let rounds = |id: &str| {
        let item = fourth.agenda.item(fourth.agenda.find(id).unwrap());
        item.former.iter().map(|f| (f.round, f.marks.len(), f.conclusion.is_some())).collect::<Vec<_>>()
    };
    assert_eq!((rounds("1.1"), rounds("1.2")), (vec![(2, 5, false), (3, 0, true)], vec![(2, 5, false)]));
    // What it moved from is what was said when it was coloured last.
    let mut fourth = Sitting::written(&fourth);
    fourth.marks("1.1", "OR...");
    let moved = |council| fourth.meeting.moved(fourth.cell("1.1", council));
    assert_eq!(moved("aa").map(|m| (m.round, m.from, m.to)), Some((2, answer('G'), answer('O'))));
    assert_eq!(moved("ce"), None);
}

#[test]
fn moving_is_saying_something_else_than_last_time() {
    let mut sitting = Sitting::new();
    sitting.marks("1.1", "GORZ.").marks("2", ".....");
    let mut third = Sitting::written(&next(&sitting));
    third.marks("1.1", "OGRGO").marks("2", "GGGGG");
    let towards = |item, council| third.meeting.moved(third.cell(item, council)).map(|m| m.towards());
    assert_eq!(towards("1.1", "aa"), Some(Towards::Opposition));
    assert_eq!(towards("1.1", "be"), Some(Towards::Support));
    assert_eq!(towards("1.1", "ce"), None);
    assert_eq!(towards("1.1", "de"), Some(Towards::Aside));
    assert_eq!(towards("1.1", "ee"), Some(Towards::Aside));
    // Nobody had said anything of it: the first colours are no move.
    assert!(!third.meeting.has_moved(third.item("2")) && third.meeting.has_moved(third.item("1.1")));
}

#[test]
fn the_next_plan_is_what_its_file_says_and_the_same_every_time() {
    let mut sitting = Sitting::new();
    sitting.marks("1.1", "GZOT.").marks("1.2", "RRRRR").marks("1.3", "GGGGO");
    sitting.asks("1.3", "ee", "Eerst \"de\" kosten.\nDan de rest.");
    sitting.agrees("Kosten uitzoeken", "aa");
    sitting.concludes("1.2", Finding::NoSupport, "Niemand.");
    sitting.does(Command::Withdraw(sitting.item("1.4")));
    let plan = next(&sitting);
    let text = agenda::write(&plan);
    assert_eq!(agenda::parse("volgende.ron", text.as_bytes()).unwrap().plan, plan);
    assert_eq!(agenda::write(&next(&sitting)), text);
}

#[test]
fn what_was_said_of_a_point_that_is_not_coloured_any_more_goes_along() {
    let mut sitting = Sitting::new();
    sitting.marks("2", "GR...");
    let item = sitting.item("2");
    let facts = Facts { coloured: false, ..sitting.meeting.agenda().item(item).facts() };
    sitting.does(Command::Edit(item, Box::new(facts)));
    let plan = Sitting::written(&next(&sitting)).meeting.plan().clone();
    assert!(!is_coloured(&plan, "2"));
    let former = plan.agenda.item(plan.agenda.find("2").unwrap()).former.last().unwrap();
    assert_eq!(former.marks, [(CouncilIx(0), answer('G')), (CouncilIx(1), answer('R'))]);
    assert_eq!(former.outcome, None);
}
