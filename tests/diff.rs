//! What differs between two meetings: worked out by hand for two rounds of one series.
#![allow(missing_docs, unreachable_pub, dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/sitting.rs"]
mod sitting;

use draagvlak::domain::action_point::Progress;
use draagvlak::domain::command::{Command, Direction};
use draagvlak::domain::conclusion::Finding;
use draagvlak::domain::condition::Status;
use draagvlak::domain::difference::{Changed, Difference, ItemDifference, Place, Side, difference};
use draagvlak::domain::next::next_plan;
use draagvlak::domain::outcome::Outcome;
use draagvlak::domain::time::Date;
use draagvlak::store::agenda;
use sitting::{AGENDA, Sitting, answer};

fn between(old: &Sitting, new: &Sitting) -> Difference {
    difference(side(old), side(new))
}

fn side(sitting: &Sitting) -> Side<'_> {
    Side { meeting: &sitting.meeting, tally: &sitting.tally }
}

/// The next round of a meeting, read from its file.
fn next(sitting: &Sitting) -> Sitting {
    Sitting::written(&next_plan(&sitting.meeting, &sitting.tally, Date::new(2026, 4, 9).unwrap()))
}

/// What differs of an item.
fn of<'d>(differs: &'d Difference, new: &Sitting, item: &str) -> &'d ItemDifference {
    let ix = Some(new.item(item));
    differs.items.iter().find(|d| d.new == ix).unwrap_or_else(|| panic!("nothing differs of {item}: {differs:?}"))
}

/// Who moved, as `aa:O→G`.
fn moves(differs: &ItemDifference, new: &Sitting) -> Vec<String> {
    let letter = |a| *".ZTGOR".chars().collect::<Vec<_>>().iter().find(|&&l| answer(l) == a).unwrap();
    let told = differs
        .moves
        .iter()
        .map(|m| format!("{}:{}→{}", new.meeting.region().council(m.council).id, letter(m.from), letter(m.to)));
    told.collect()
}

#[test]
fn a_meeting_does_not_differ_from_itself_or_from_its_file() {
    let mut one = Sitting::new();
    one.marks("1.1", "GOZT.").concludes("1.1", Finding::HeldOver, "Later.");
    one.asks("1.1", "be", "Eerst de kosten.");
    assert!(between(&one, &one).is_none());
    let other = Sitting::written(one.meeting.plan());
    assert!(!between(&one, &other).is_none(), "what was said is not in the agenda");
    assert!(between(&Sitting::new(), &Sitting::written(Sitting::new().meeting.plan())).is_none());
}

#[test]
fn making_the_next_meeting_moves_nobody() {
    let mut old = Sitting::new();
    old.marks("1.1", "GGGGG").marks("1.2", "RRR..").marks("1.3", "OO.GG").concludes("1.3", Finding::HeldOver, "Later.");
    old.asks("1.3", "aa", "Eerst de kosten.");
    old.agrees("Kosten uitzoeken", "aa");
    let new = next(&old);
    let differs = between(&old, &new);
    // All that differs is that what is settled is not coloured any more.
    let places: Vec<_> = differs.items.iter().map(|d| (d.new.unwrap(), d.place)).collect();
    let kept = Some((Place::Coloured, Place::Plain));
    assert_eq!(places, [(new.item("1.1"), kept), (new.item("1.2"), kept)]);
    assert!(differs.items.iter().all(|d| d.moves.is_empty() && d.outcomes.is_empty() && d.conclusion.is_none()));
    assert_eq!((differs.conditions.len(), differs.actions.len()), (0, 0));
}

#[test]
fn who_moved_is_told_from_and_to() {
    let mut old = Sitting::new();
    old.marks("1.1", "GOR.Z").marks("2", "OOOOO");
    let mut new = next(&old);
    // Aadorp has not spoken yet in this round: it stands where it stood.
    new.marks("1.1", ".GRGO").marks("2", "O....");
    let differs = between(&old, &new);
    assert_eq!(moves(of(&differs, &new, "1.1"), &new), ["be:O→G", "de:.→G", "ee:Z→O"]);
    assert!(differs.items.iter().all(|d| d.new != Some(new.item("2")) || d.moves.is_empty()));
    // Between two editions of one round an earlier one does not stand in for what was taken back.
    let mut other = next(&old);
    other.marks("1.1", "G....");
    assert_eq!(moves(of(&between(&other, &next(&old)), &new, "1.1"), &new), ["aa:G→."]);
}

#[test]
fn outcomes_are_told_per_rule() {
    let mut old = Sitting::new();
    old.marks("1.1", "GG...").marks("1.2", "GGGGG");
    let mut new = next(&old);
    new.marks("1.1", "GGGRG");
    let differs = between(&old, &new);
    let told: Vec<_> = of(&differs, &new, "1.1").outcomes.iter().map(|r| (r.rule, r.from, r.to)).collect();
    // Majority: open with two of five, met with four. Unanimity: open, and gone with one red.
    assert_eq!(told, [(0, Outcome::Open, Outcome::Support), (1, Outcome::Open, Outcome::NoSupport)]);
    assert!(!differs.otherwise_counted);
    let new = Sitting::of(&AGENDA.replace("preset: Unanimity", "preset: Consent"));
    assert!(between(&Sitting::new(), &new).otherwise_counted);
}

#[test]
fn the_agenda_is_compared_by_id() {
    let old = Sitting::new();
    let text = AGENDA
        .replace(r#"title: "Inkoop""#, r#"title: "Samen inkopen""#)
        .replace(r#"(id: "1.3", title: "Tarieven", coloured: true),"#, "")
        .replace(
            r#"(id: "3", title: "Rondvraag"),"#,
            r#"(id: "3", title: "Rondvraag", children: [(id: "4", title: "Nieuw", coloured: true)]),"#,
        );
    let new = Sitting::of(&text);
    let differs = between(&old, &new);
    let renamed = of(&differs, &new, "1.1");
    assert!(renamed.is_renamed && !renamed.is_moved && renamed.place.is_none());
    assert_eq!(of(&differs, &new, "4").place, Some((Place::Missing, Place::Coloured)));
    let gone = differs.items.iter().find(|d| d.new.is_none()).unwrap();
    assert_eq!((gone.old, gone.place), (Some(old.item("1.3")), Some((Place::Coloured, Place::Missing))));
    assert_eq!(differs.items.len(), 3);
}

#[test]
fn as_few_items_as_can_be_are_said_to_have_moved() {
    let old = Sitting::new();
    let mut new = Sitting::new();
    // 1.1 goes down three places: the three others keep their order.
    for _ in 0..3 {
        new.does(Command::Move(new.item("1.1"), Direction::Down));
    }
    let differs = between(&old, &new);
    let moved: Vec<_> = differs.items.iter().map(|d| (d.new, d.is_moved)).collect();
    assert_eq!(moved, [(Some(new.item("1.1")), true)]);
    // Under another heading.
    let text = AGENDA.replace(r#"(id: "2", title: "Wonen", coloured: true),"#, "").replace(
        r#"(id: "1.4", title: "Wachttijden", coloured: true),"#,
        r#"(id: "1.4", title: "Wachttijden", coloured: true), (id: "2", title: "Wonen", coloured: true),"#,
    );
    let new = Sitting::of(&text);
    let differs = between(&old, &new);
    assert_eq!(differs.items.iter().map(|d| (d.new, d.is_moved)).collect::<Vec<_>>(), [(Some(new.item("2")), true)]);
}

#[test]
fn what_was_taken_off_stays_off_in_the_next_round() {
    let mut old = Sitting::new();
    old.marks("1.2", "G....");
    let before = Sitting::of(AGENDA);
    old.does(Command::Withdraw(old.item("1.2")));
    assert_eq!(of(&between(&before, &old), &old, "1.2").place, Some((Place::Coloured, Place::TakenOff)));
    let new = next(&old);
    assert!(between(&old, &new).items.is_empty());
}

#[test]
fn conditions_are_matched_by_their_words_and_who_asks_them() {
    let mut old = Sitting::new();
    old.marks("1.1", "OOO..").marks("1.2", "O....");
    let same = old.asks("1.1", "aa", "Eerst de kosten.");
    let reworded = old.asks("1.1", "be", "Een motie");
    let dropped = old.asks("1.1", "ce", "Geen haast.");
    let mut new = next(&old);
    new.marks("1.1", "OOO..").marks("1.2", "O....");
    new.answers(same, Status::Granted, "Begroting volgt.");
    let wish = |text: &str| draagvlak::domain::condition::Wish {
        text: text.to_owned(),
        wanted: None,
        audience: draagvlak::domain::remark::Audience::Internal,
    };
    new.does(Command::Condition(draagvlak::domain::command::Put::Reworded(reworded, wish("Een motie of toezegging"))));
    new.does(Command::Condition(draagvlak::domain::command::Put::Dropped(dropped, new.cell("1.1", "ce"))));
    let added = new.asks("1.2", "aa", "Ook de jeugd.");
    let differs = between(&old, &new);
    let expected =
        [Changed::Both(same, same), Changed::Both(reworded, reworded), Changed::New(added), Changed::Gone(dropped)];
    assert_eq!(differs.conditions, expected);
}

#[test]
fn action_points_are_matched_by_their_words() {
    let mut old = Sitting::new();
    let costs = old.agrees("Kosten uitzoeken", "aa");
    let hall = old.agrees("Zaal huren", "be");
    old.finishes(hall, Progress::Done);
    let mut new = next(&old);
    new.finishes(costs, Progress::Done);
    let letter = new.agrees("Brief sturen", "ce");
    assert_eq!(between(&old, &new).actions, [Changed::Both(costs, costs), Changed::New(letter)]);
    // What was finished is gone from the round after.
    let after = next(&new);
    let gone: Vec<_> = between(&new, &after).actions;
    assert_eq!(gone, [Changed::Gone(hall)]);
}

#[test]
fn conclusions_are_compared_whole() {
    let mut old = Sitting::new();
    old.concludes("1.1", Finding::HeldOver, "Later.").concludes("2", Finding::Support, "Eens.");
    let mut new = next(&old);
    assert!(between(&old, &new).items.iter().all(|d| d.conclusion.is_none()));
    new.concludes("1.1", Finding::Support, "Nu wel.");
    let differs = between(&old, &new);
    let (from, to) = of(&differs, &new, "1.1").conclusion.clone().unwrap();
    assert_eq!(from.unwrap().text, "Later.");
    assert_eq!((to.as_ref().unwrap().finding, to.as_ref().unwrap().text.as_str()), (Some(Finding::Support), "Nu wel."));
}

#[test]
fn councils_that_come_and_go_are_named() {
    let old = Sitting::new();
    let new = Sitting::of(
        &AGENDA.replace(r#"(id: "ee", name: "Eestad", short: "EE")"#, r#"(id: "ef", name: "Effen", short: "EF")"#),
    );
    let differs = between(&old, &new);
    let ids = |sitting: &Sitting, councils: &[draagvlak::domain::id::CouncilIx]| {
        councils.iter().map(|&c| sitting.meeting.region().council(c).id.clone()).collect::<Vec<_>>()
    };
    assert_eq!((ids(&new, &differs.joined), ids(&old, &differs.left)), (vec!["ef".to_owned()], vec!["ee".to_owned()]));
    assert!(differs.items.is_empty());
    assert!(agenda::parse("x.ron", AGENDA.as_bytes()).is_ok());
}
