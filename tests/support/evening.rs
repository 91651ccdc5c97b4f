//! The evening of 16 September 2021 as it could have gone: the real agenda, with colours, colouring files, conditions, conclusions
//! and action points that were thought out for the tests. The same every time, and all of it through commands.
#![allow(
    dead_code,
    unreachable_pub,
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "each test uses some of it"
)]

use draagvlak::domain::action_point::{ActionPoint, Progress};
use draagvlak::domain::agenda::{Agenda, Certainty, Former, Instrument, InstrumentKind, Item, Related};
use draagvlak::domain::ballot::{Ballot, Clash, Entry};
use draagvlak::domain::command::{Command, Put};
use draagvlak::domain::conclusion::{Conclusion, Finding};
use draagvlak::domain::condition::{Status, Wish};
use draagvlak::domain::history::TABLE;
use draagvlak::domain::id::{ActionPointIx, ConditionIx, CouncilIx, ItemIx, LevelIx};
use draagvlak::domain::mandate::{Body, Mandate};
use draagvlak::domain::mark::{Answer, Cell};
use draagvlak::domain::meeting::{Meeting, Plan};
use draagvlak::domain::outcome::Outcome;
use draagvlak::domain::remark::{Audience, Said};
use draagvlak::domain::time::{Date, Moment};
use draagvlak::store::agenda;

pub const AGENDA: &str = include_str!("../../data/midden-holland-2021-09-16.ron");
/// 16 September 2021, 19:30 in the Netherlands; each command is a minute later.
pub const START: Moment = Moment(1_631_813_400_000);
/// A word that stands in every text that is not public, and in no other.
pub const SECRET: &str = "binnenskamers";

/// What is said in the end of the 18 points of the meeting, as letters in the order of the councils BR GO KW WA ZP; `.` is
/// nothing yet. The councils that are in favour of 1.2: Bodegraven-Reeuwijk, Krimpenerwaard and Zuidplas.
pub const ROWS: [(&str, &str); 18] = [
    ("1.1", "GGGGG"),
    ("1.2", "GRO.G"),
    ("1.3", "GGG.G"),
    ("1.4", "OOGRG"),
    ("2.1", "GORTZ"),
    ("2.2", "GGOGG"),
    ("2.3", "RRROR"),
    ("2.4", "G.G.."),
    ("3.1", "GG.GG"),
    ("3.2", "OGO.."),
    ("3.3", "....."),
    ("3.4", "GGGRG"),
    ("3.5", "..G.."),
    ("3.6", "ZGZTG"),
    ("3.7", "GOO.R"),
    ("4.1", "....."),
    ("4.2", "....G"),
    ("5.1", "GG..G"),
];

pub fn answer(letter: char) -> Answer {
    match letter {
        'G' => Answer::Level(LevelIx(0)),
        'O' => Answer::Level(LevelIx(1)),
        'R' => Answer::Level(LevelIx(2)),
        'Z' => Answer::NoView,
        'T' => Answer::Abstention,
        _ => Answer::Pending,
    }
}

const fn day(month: u8, day: u8) -> Date {
    Date { year: 2021, month, day }
}

/// The built-in agenda.
pub fn plan() -> Plan {
    agenda::parse("agenda.ron", AGENDA.as_bytes()).expect("the agenda is good").plan
}

/// The same, as the second round that it is: with what the first round left.
pub fn second_round() -> Plan {
    let mut plan = plan();
    let former = |marks: &str, finding, text: &str| Former {
        round: 1,
        marks: marks.chars().enumerate().map(|(n, letter)| (CouncilIx::at(n), answer(letter))).collect(),
        outcome: Some(Outcome::Open),
        conclusion: Some(Conclusion { finding: Some(finding), text: text.into(), ..Conclusion::default() }),
    };
    let first = former("GOGOG", Finding::HeldOver, "Eerst meer weten over het proces.");
    let second = former("GRG.O", Finding::HeldOver, "");
    plan.agenda = with_former(&plan.agenda, &[("1.1", first), ("1.2", second)]);
    plan.actions = vec![ActionPoint {
        text: "Overzicht sturen van de lopende contracten".into(),
        council: Some(CouncilIx(1)),
        role: Some("griffier".into()),
        due: Some(day(9, 9)),
        item: plan.agenda.find("1.3"),
        round: 1,
        state: Progress::Open,
        note: None,
    }];
    plan
}

/// The same agenda, with how some items stood before. The numbers of all items stay the same.
fn with_former(agenda: &Agenda, formers: &[(&str, Former)]) -> Agenda {
    let mut new = Agenda::default();
    for ix in (0..agenda.len()).map(ItemIx::at) {
        let mut item = Item { related: Vec::new(), ..agenda.item(ix).clone() };
        item.former.extend(formers.iter().filter(|(id, _)| *id == item.id).map(|(_, former)| former.clone()));
        assert_eq!(new.push(agenda.parent(ix), item), ix);
    }
    for ix in (0..agenda.len()).map(ItemIx::at) {
        agenda.item(ix).related.iter().for_each(|it: &Related| new.relate(ix, it.clone()));
    }
    new
}

/// What happened that evening, one command after another.
pub fn commands(plan: &Plan) -> Vec<Command> {
    let item = |id: &str| plan.agenda.find(id).unwrap_or_else(|| panic!("no item {id}"));
    let cell = |id: &str, council: u16| Cell { item: item(id), council: CouncilIx(council) };
    let mut all: Vec<Command> =
        ballots(plan).into_iter().map(|it| Command::Take(Box::new(it), Clash::Refuse)).collect();
    // The roll call: Krimpenerwaard is late, and comes when the first point is on the table.
    all.push(Command::TogglePresence(CouncilIx(2)));
    all.push(Command::OpenTopic(item("1.4")));
    all.push(Command::TogglePresence(CouncilIx(2)));
    for (id, letters) in ROWS {
        for (council, letter) in letters.chars().enumerate() {
            if answer(letter) != Answer::Pending {
                all.push(Command::Mark(cell(id, u16::try_from(council).unwrap()), answer(letter)));
            }
        }
    }
    // A slip of the finger, taken back.
    all.extend([Command::Mark(cell("3.3", 0), answer('R')), Command::Undo]);
    all.extend(words(plan));
    let finish =
        |id: &str, conclusion| [Command::Conclude(item(id), Box::new(conclusion)), Command::CloseTopic(item(id))];
    all.extend(finish(
        "1.4",
        Conclusion {
            finding: Some(Finding::Support),
            text: "De raden willen vooraf worden gehoord over de gemeenschappelijke regeling; dat is toegezegd.".into(),
            next: Some("Voorstel met drie varianten en hun prijs".into()),
            role: Some("griffiers gezamenlijk".into()),
            due: Some(day(10, 15)),
            instrument: Some(InstrumentKind::Undertaking),
        },
    ));
    all.push(Command::OpenTopic(item("1.1")));
    all.extend(finish("1.1", Conclusion { finding: Some(Finding::Support), ..Conclusion::default() }));
    all.push(Command::OpenTopic(item("2.1")));
    all.extend(finish(
        "2.1",
        Conclusion {
            finding: Some(Finding::NoSupport),
            text: "Er is nu geen gezamenlijke visie; elke raad werkt de eigen indicatoren uit.".into(),
            ..Conclusion::default()
        },
    ));
    all.push(Command::TogglePresence(CouncilIx(3)));
    all.push(Command::OpenTopic(item("1.3")));
    all.extend(finish("1.3", Conclusion { finding: Some(Finding::Support), ..Conclusion::default() }));
    all.push(Command::OpenTopic(item("1.2")));
    all.push(Command::Conclude(
        item("1.2"),
        Box::new(Conclusion {
            finding: Some(Finding::HeldOver),
            text: "Dit wacht op de tweede versie van Gouda.".into(),
            next: Some("Bespreken in de commissie".into()),
            role: Some("griffier Gouda".into()),
            due: Some(day(9, 30)),
            instrument: None,
        }),
    ));
    all.extend(actions(plan));
    all.push(Command::Close);
    all
}

/// What is said beside the colours, and what becomes of the conditions.
fn words(plan: &Plan) -> Vec<Command> {
    let cell = |id: &str, council: u16| Cell { item: plan.agenda.find(id).unwrap(), council: CouncilIx(council) };
    let said = |text: &str, audience| Said { text: text.into(), audience };
    let wish = |text: &str, wanted, audience| Wish { text: text.into(), wanted, audience };
    let undertaking = Instrument { kind: InstrumentKind::Undertaking, page: None, certainty: Certainty::Definite };
    let amendment = Instrument { kind: InstrumentKind::Amendment, page: Some(22), certainty: Certainty::Possible };
    // The colouring file of Gouda brought the first condition.
    let [heard, budget, choice] = [1, 2, 3].map(ConditionIx);
    vec![
        Command::Remark(cell("1.1", 0), said("Zo vroeg mogelijk betrekken.", Audience::Public)),
        Command::Remark(
            cell("1.2", 1),
            said("Dit ligt binnenskamers nog gevoelig bij de commissie.", Audience::Internal),
        ),
        Command::Remark(cell("2.1", 2), said("Hierover is binnenskamers geen overeenstemming.", Audience::Internal)),
        Command::Condition(Put::New(
            cell("1.4", 0),
            wish("De raden worden vooraf gehoord", Some(undertaking), Audience::Public),
        )),
        Command::Condition(Put::Also(heard, cell("1.4", 1))),
        Command::Condition(Put::New(
            cell("2.2", 2),
            wish("Alleen binnenskamers bespreken wat het kost", None, Audience::Internal),
        )),
        Command::Condition(Put::New(
            cell("3.2", 0),
            wish("De cliënt houdt een keuze tussen aanbieders", Some(amendment), Audience::Public),
        )),
        Command::Condition(Put::Answered(heard, Status::Granted, Some("Toegezegd in dit overleg.".into()))),
        Command::Condition(Put::Answered(budget, Status::Refused, Some("Kan niet binnenskamers blijven.".into()))),
        Command::Condition(Put::Answered(choice, Status::Partly, Some("Waar er meer dan één aanbieder is.".into()))),
    ]
}

fn actions(plan: &Plan) -> Vec<Command> {
    let point = |text: &str, council: Option<u16>, due, id: &str| ActionPoint {
        text: text.into(),
        council: council.map(CouncilIx),
        role: Some(if council.is_some() { "griffier" } else { "secretaris" }.into()),
        due,
        item: plan.agenda.find(id),
        round: 2,
        state: Progress::Open,
        note: None,
    };
    let agree = |point: ActionPoint| Command::ActionPoint(None, Some(Box::new(point)));
    let first = u32::try_from(plan.actions.len()).unwrap();
    let sent = point("Tweede versie van de overwegingen rondsturen", Some(1), Some(day(9, 30)), "1.2");
    let done = ActionPoint {
        state: Progress::Done,
        note: Some("Rondgestuurd; binnenskamers zijn er nog vragen.".into()),
        ..sent.clone()
    };
    vec![
        agree(sent),
        agree(point("Data prikken voor ronde 3", None, Some(day(10, 1)), "5.1")),
        agree(point("Nagaan of de raad een zienswijze wil geven", Some(3), None, "1.3")),
        agree(point("Voorbeelden van ervaringsdeskundigheid verzamelen", Some(1), Some(day(9, 20)), "2.4")),
        Command::ActionPoint(Some(ActionPointIx(first)), Some(Box::new(done))),
    ]
}

/// The colouring files that came in before: two versions of Gouda, one of Krimpenerwaard and one of Zuidplas.
fn ballots(plan: &Plan) -> Vec<Ballot> {
    let ballot = |council: u16, version, mandate: Mandate, letters: &dyn Fn(usize) -> char| Ballot {
        council: CouncilIx(council),
        version,
        mandate,
        file: format!("{}-v{version}.inkleuring.ron", plan.region.councils[usize::from(council)].id),
        entries: entries(plan, letters),
        strays: Vec::new(),
    };
    let given = |body, date, version| Mandate { body, date: Some(date), version: Some(version), note: None };
    let parties = || Body::Parties(vec!["CDA".into(), "SGP".into()]);
    let mut first = ballot(1, 1, given(Body::Committee, day(5, 19), 1), &|n| if n % 4 == 1 { 'O' } else { 'G' });
    let second = ballot(1, 2, given(Body::Committee, day(9, 15), 2), &|n| if n % 4 == 1 { 'R' } else { 'G' });
    let wished = first.entries.iter_mut().find(|entry| entry.answer == answer('O')).expect("an amber");
    wished.conditions.push(Wish { text: "Eerst SMART-doelen".into(), wanted: None, audience: Audience::Public });
    vec![
        first,
        ballot(2, 1, given(parties(), day(9, 2), 1), &|n| if n % 3 == 0 { 'G' } else { 'R' }),
        ballot(4, 1, Mandate::PERSONAL, &|n| if n % 5 == 4 { 'Z' } else { 'G' }),
        second,
    ]
}

/// What a file says of the points that the councils brought in.
fn entries(plan: &Plan, letters: &dyn Fn(usize) -> char) -> Vec<Entry> {
    let agenda = &plan.agenda;
    let points = agenda.walk().into_iter().filter(|&item| agenda.is_coloured(item) && agenda.council(item).is_some());
    let entry = |(n, item)| Entry {
        item,
        title: None,
        answer: answer(letters(n)),
        mandate: None,
        remark: None,
        conditions: Vec::new(),
    };
    points.enumerate().map(entry).collect()
}

/// The meeting after the evening.
pub fn meeting() -> Meeting {
    let plan = second_round();
    let commands = commands(&plan);
    after(plan, commands)
}

/// The meeting after these commands.
pub fn after(plan: Plan, commands: Vec<Command>) -> Meeting {
    let mut meeting = Meeting::new(plan);
    let author = meeting.history_mut().author(TABLE);
    for (minute, command) in (0..).zip(commands) {
        let at = Moment(START.0 + minute * 60_000);
        let event = meeting.decide(author, at, command.clone()).unwrap_or_else(|no| panic!("{command:?}: {no:?}"));
        assert!(meeting.admits(&event), "{event:?}");
        meeting.apply(&event);
    }
    meeting
}

/// The meeting before anything happened.
pub fn second_round_meeting() -> Meeting {
    Meeting::new(second_round())
}
