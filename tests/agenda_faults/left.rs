//! What earlier rounds left: read whole, and each fault told at its place.

use super::*;
use draagvlak::domain::action_point::Progress;
use draagvlak::domain::agenda::InstrumentKind;
use draagvlak::domain::conclusion::Finding;
use draagvlak::domain::condition::Status;
use draagvlak::domain::id::{CouncilIx, ItemIx, LevelIx};
use draagvlak::domain::mark::{Answer, Cell, Origin};
use draagvlak::domain::meeting::Plan;
use draagvlak::domain::outcome::Outcome;
use draagvlak::domain::remark::Audience;
use draagvlak::domain::time::Date;

/// A third round, with what two rounds before it left.
const LEFT: &str = r#"(
  format: 1, id: "proef", round: 3, title: "Proef", date: "2021-10-14",
  councils: [(id: "gouda", name: "Gouda", short: "GO"), (id: "zuidplas", name: "Zuidplas", short: "ZP")],
  agenda: [
    (id: "1", title: "Eerste", coloured: true,
     former: [
       (round: 2, marks: {"zuidplas": "oranje", "gouda": NoView}, outcome: Conditional,
        conclusion: (finding: HeldOver, text: "Later.", next: "Navraag", role: "griffier Gouda", due: "2021-10-01", instrument: Motion)),
       (round: 1, marks: {"gouda": Abstention}, outcome: Open),
     ]),
    (id: "2", title: "Tweede"),
  ],
  conditions: [
    (text: "Eerst de kosten.", asks: [
       (item: "2", council: "gouda", words: "Wat kost het?"),
       (item: "1", council: "zuidplas")],
     wanted: (kind: Amendment, page: 22), status: Partly, answer: "Begroting volgt.", public: true),
  ],
  actions: [
    (text: "Kosten uitzoeken", council: "zuidplas", role: "wethouder", due: "2021-10-07", item: "2", round: 2, state: Done, note: "zie bijlage"),
    (text: "Zaal huren"),
  ],
)"#;

fn plan(text: &str) -> Plan {
    parse("proef.ron", text.as_bytes()).unwrap_or_else(|faults| panic!("{}", told(&faults))).plan
}

#[test]
fn what_earlier_rounds_left_is_read() {
    let plan = plan(LEFT);
    let [gouda, zuidplas] = [CouncilIx(0), CouncilIx(1)];
    let (first, second) = (ItemIx(0), ItemIx(1));
    let former = &plan.agenda.item(first).former;
    // The latest last, and councils in the order of the columns, however they are written.
    assert_eq!(former.iter().map(|f| f.round).collect::<Vec<_>>(), [1, 2]);
    assert_eq!((&former[0].marks[..], former[0].outcome), (&[(gouda, Answer::Abstention)][..], Some(Outcome::Open)));
    assert_eq!(former[0].conclusion, None);
    assert_eq!(former[1].marks, [(gouda, Answer::NoView), (zuidplas, Answer::Level(LevelIx(1)))]);
    assert_eq!(former[1].outcome, Some(Outcome::Conditional));
    let conclusion = former[1].conclusion.as_ref().unwrap();
    assert_eq!((conclusion.finding, conclusion.text.as_str()), (Some(Finding::HeldOver), "Later."));
    assert_eq!(conclusion.due, Date::new(2021, 10, 1));
    assert_eq!(conclusion.instrument, Some(InstrumentKind::Motion));
    assert!(plan.agenda.item(second).former.is_empty());

    let [condition] = &plan.conditions[..] else { panic!("{:?}", plan.conditions) };
    let asks: Vec<_> = condition.asks.iter().map(|ask| (ask.cell, ask.words.as_str())).collect();
    let cell = |item, council| Cell { item, council };
    assert_eq!(asks, [(cell(first, zuidplas), "Eerst de kosten."), (cell(second, gouda), "Wat kost het?")]);
    assert!(condition.asks.iter().all(|ask| ask.origin == Origin::Meeting));
    assert_eq!((condition.status, condition.answer.as_deref()), (Status::Partly, Some("Begroting volgt.")));
    assert_eq!((condition.audience, condition.wanted.as_ref().and_then(|w| w.page)), (Audience::Public, Some(22)));

    let [costs, hall] = &plan.actions[..] else { panic!("{:?}", plan.actions) };
    assert_eq!(
        (costs.council, costs.item, costs.round, costs.state),
        (Some(zuidplas), Some(second), 2, Progress::Done)
    );
    assert_eq!(
        (costs.role.as_deref(), costs.due, costs.note.as_deref()),
        (Some("wethouder"), Date::new(2021, 10, 7), Some("zie bijlage"))
    );
    assert_eq!((hall.council, hall.item, hall.round, hall.state), (None, None, 3, Progress::Open));
}

#[track_caller]
fn left(sound: &str, broken: &str, expected: &str) {
    assert!(LEFT.contains(sound), "the sound file has no {sound}");
    assert_eq!(faults(LEFT.replacen(sound, broken, 1).as_bytes()), expected);
}

#[test]
fn a_mark_is_a_level_of_the_scale_or_a_word_for_silence() {
    left(r#""oranje""#, r#""oranj""#, "7:39: onbekend: kleur “oranj” — bedoelt u “oranje”?");
    left(
        "NoView",
        "NoVeiw",
        "7:58: onbekende waarde “NoVeiw”; hier past een van NoView, Abstention — bedoelt u “NoView”?",
    );
    left(r#""oranje""#, "oranje", "7:39: hier hoort tekst tussen aanhalingstekens");
    left(r#"{"zuidplas":"#, r#"{"zuidplass":"#, "7:27: onbekend: raad “zuidplass” — bedoelt u “zuidplas”?");
    left(r#"{"zuidplas":"#, r#"{"gouda":"#, "7:46: “gouda” staat hier voor de tweede keer");
}

#[test]
fn the_words_of_a_former_round_are_words_of_the_file() {
    left(
        "outcome: Conditional",
        "outcome: Draagvlak",
        "7:76: onbekende waarde “Draagvlak”; hier past een van Support, Conditional, NoSupport, Open — bedoelt u “Support”?",
    );
    left(
        "HeldOver",
        "Aangehouden",
        "8:31: onbekende waarde “Aangehouden”; hier past een van Support, Conditional, HeldOver, NoSupport, Withdrawn — \
         bedoelt u “HeldOver”?",
    );
    left(
        "marks: {\"gouda\"",
        "mark: {\"gouda\"",
        "9:19: onbekend veld “mark”; hier passen round, marks, outcome, conclusion — bedoelt u “marks”?",
    );
    left("2021-10-01", "1 oktober 2021", "8:103: “1 oktober 2021” is geen datum als 2021-09-16");
}

#[test]
fn rounds_come_one_after_another() {
    left("(round: 1,", "(", "9:8: veld “round” ontbreekt");
    left("(round: 1,", "(round: 0,", "9:16: veld “round” telt vanaf 1");
    left("(round: 1,", "(round: 2,", "9:16: “round: 2” staat hier voor de tweede keer");
    left("(round: 1,", "(round: 3,", "9:16: eerdere ronde 3 komt niet voor deze ronde, 3");
    left("round: 2, state", "round: 4, state", "20:109: eerdere ronde 4 komt niet voor deze ronde, 3");
}

#[test]
fn a_condition_is_asked_by_a_council_of_an_item() {
    left("text: \"Eerst de kosten.\", ", "", "14:5: veld “text” ontbreekt");
    left("\"Eerst de kosten.\"", "\" \"", "14:12: veld “text” is leeg");
    left("item: \"2\", council: \"gouda\"", "item: \"3\", council: \"gouda\"", "15:15: onbekend: agendapunt “3”");
    left("item: \"2\", council: \"gouda\"", "item: \"2\"", "15:8: veld “council” ontbreekt");
    left(
        "item: \"2\", council: \"gouda\"",
        "item: \"1\", council: \"zuidplas\"",
        "16:8: “1 zuidplas” staat hier voor de tweede keer",
    );
    left(
        "status: Partly",
        "status: Ingewilligd",
        "17:51: onbekende waarde “Ingewilligd”; hier past een van Open, Partly, Granted, Refused — bedoelt u “Granted”?",
    );
    left(
        "kind: Amendment",
        "kind: Amendement",
        "17:21: onbekende waarde “Amendement”; hier past een van Motion, Amendment, Undertaking, TextChange — bedoelt u “Amendment”?",
    );
    let none = "[\n       (item: \"2\", council: \"gouda\", words: \"Wat kost het?\"),\n       (item: \"1\", council: \"zuidplas\")]";
    left(none, "[]", "14:5: veld “asks” is leeg");
    left(&format!(", asks: {none}"), "", "14:5: veld “asks” ontbreekt");
}

#[test]
fn an_action_point_says_what_and_may_say_whose() {
    left("(text: \"Zaal huren\")", "()", "21:5: veld “text” ontbreekt");
    left("item: \"2\", round: 2", "item: \"2.1\", round: 2", "20:97: onbekend: agendapunt “2.1”");
    left(
        "state: Done",
        "state: gereed",
        "20:119: onbekende waarde “gereed”; hier past een van Open, Done, Dropped — bedoelt u “Done”?",
    );
}
