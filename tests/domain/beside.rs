//! What stands beside marks: conditions and what becomes of them, colouring files, action points, changes of the setting.

use draagvlak::domain::action_point::{ActionPoint, Progress};
use draagvlak::domain::agenda::Facts;
use draagvlak::domain::ballot::{Ballot, Clash, Entry};
use draagvlak::domain::command::{Command, Put, Rejection};
use draagvlak::domain::condition::{Ask, Condition, Status, Wish};
use draagvlak::domain::council::Council;
use draagvlak::domain::id::{ActionPointIx, ConditionIx, CouncilIx, ItemIx};
use draagvlak::domain::ledger::Voice;
use draagvlak::domain::mandate::Mandate;
use draagvlak::domain::mark::{Answer, Cell, Origin};
use draagvlak::domain::meeting::Meeting;
use draagvlak::domain::outcome::Outcome;
use draagvlak::domain::remark::Audience;

use crate::chance::Chance;
use crate::notation::{midden_holland, rule};
use crate::table::{AMBER, CHAIR, GREEN, RED, Table, plan};

pub(crate) fn wish(text: &str) -> Wish {
    Wish { text: text.to_owned(), wanted: None, audience: Audience::Internal }
}

pub(crate) fn entry(item: ItemIx, answer: Answer, conditions: &[&str]) -> Entry {
    let conditions = conditions.iter().map(|text| wish(text)).collect();
    Entry { item, title: None, answer, mandate: None, remark: None, conditions }
}

pub(crate) fn ballot(council: usize, version: u16, entries: Vec<Entry>) -> Ballot {
    let file = format!("raad-{council}.inkleuring.ron");
    let council = CouncilIx::at(council);
    Ballot { council, version, mandate: Mandate::PERSONAL, file, entries, strays: Vec::new() }
}

/// Something beside a mark, now and then of a condition, item or council that is not there.
pub(crate) fn a_command(chance: &mut Chance, cell: Cell) -> Command {
    let condition = ConditionIx::at(chance.below(6));
    let text = chance.pick(&["mits", "mits", "tenzij", ""]);
    Command::Condition(match chance.below(18) {
        0..4 => Put::New(cell, wish(text)),
        4 => Put::Also(condition, cell),
        5 => Put::Reworded(condition, wish(text)),
        6..9 => Put::Answered(condition, chance.pick(&Status::ALL), chance.maybe("ja".to_owned())),
        9 => Put::Joined { condition, into: ConditionIx::at(chance.below(6)) },
        10 => Put::Dropped(condition, cell),
        11 => {
            let state = chance.pick(&Progress::ALL);
            let point = ActionPoint { text: text.to_owned(), state, ..action_point(cell) };
            let new = ActionPointIx::at(chance.below(4));
            return Command::ActionPoint(chance.maybe(new), chance.maybe(Box::new(point)));
        }
        12..16 => return crate::carried::a_command(chance, cell),
        _ => {
            let answer = chance.pick(&[GREEN, AMBER, AMBER, RED, Answer::NoView]);
            let entries = vec![entry(cell.item, answer, if answer == AMBER { &["mits", "eerst"] } else { &[] })];
            let clash = chance.pick(&[Clash::Refuse, Clash::Replace]);
            let version = 1 + chance.below(3) as u16;
            return Command::Take(Box::new(ballot(cell.council.index(), version, entries)), clash);
        }
    })
}

fn action_point(cell: Cell) -> ActionPoint {
    ActionPoint {
        text: "Uitzoeken".to_owned(),
        council: Some(cell.council),
        role: None,
        due: None,
        item: Some(cell.item),
        round: 2,
        state: Progress::Open,
        note: None,
    }
}

fn facts(title: &str, coloured: bool) -> Box<Facts> {
    let number = "9".to_owned();
    let (kind, properties) = Default::default();
    Box::new(Facts { number, title: title.to_owned(), text: None, kind, coloured, properties })
}

/// A change of what the meeting is about.
pub(crate) fn a_change(chance: &mut Chance, item: ItemIx) -> Command {
    match chance.below(8) {
        0 => Command::Withdraw(item),
        1..4 => Command::Edit(item, facts(chance.pick(&["Anders", "Nog anders", ""]), chance.once_in(2))),
        4 => Command::Add(chance.maybe(item), facts(chance.pick(&["Nieuw", ""]), true)),
        5 => {
            Command::ChangeRules(chance.pick(&[vec![], vec![rule("consent")], vec![rule("majority"), rule("double")]]))
        }
        6 => {
            let mut region = midden_holland();
            region.councils[1].weights = vec![Some(1 + chance.below(90_000) as u64)];
            Command::ChangeRegion(Box::new(region))
        }
        _ => {
            let mut scale = draagvlak::domain::scale::Scale::traffic_light().levels().to_vec();
            scale.truncate(2);
            Command::ChangeScale(Box::new(draagvlak::domain::scale::Scale::new(scale)))
        }
    }
}

/// What can be seen of it all.
pub(crate) fn seen(meeting: &Meeting) -> String {
    let conditions: Vec<_> = meeting.conditions().collect();
    let actions: Vec<_> = meeting.actions().collect();
    let (ballots, region, rules) = (meeting.ballots(), meeting.region(), meeting.rules());
    format!("{conditions:?} {actions:?} {ballots:?} {region:?} {rules:?} {:?}", meeting.scale())
}

/// Two greens, two ambers with a condition each, one still to come: 1.1 under the majority of five.
fn two_greens_and_two_conditions() -> Table {
    let mut table = Table::of(plan(midden_holland(), &["majority ignoring-amber"]));
    for (council, answer) in [(0, GREEN), (1, GREEN), (2, AMBER), (3, AMBER)] {
        table.done(CHAIR, Command::Mark(table.cell("1.1", council), answer));
    }
    table.done(CHAIR, Command::Condition(Put::New(table.cell("1.1", 2), wish("eerst de cijfers"))));
    table.done(CHAIR, Command::Condition(Put::New(table.cell("1.1", 3), wish("de cijfers vooraf"))));
    table
}

fn outcome(table: &Table) -> Outcome {
    table.tally.leading(table.item("1.1")).unwrap().0
}

const FIRST: ConditionIx = ConditionIx(0);
const SECOND: ConditionIx = ConditionIx(1);

#[test]
fn a_mark_whose_conditions_are_all_granted_stays_amber_and_is_heard_as_green() {
    let mut table = two_greens_and_two_conditions();
    let cell = table.cell("1.1", 2);
    table.done(CHAIR, Command::Condition(Put::New(cell, wish("en een evaluatie"))));
    assert_eq!(outcome(&table), Outcome::Open);
    let grant = |ix| Command::Condition(Put::Answered(ix, Status::Granted, Some("toegezegd".to_owned())));
    table.done(CHAIR, grant(FIRST));
    assert_eq!((table.meeting.voice(cell), outcome(&table)), (Voice::Conditional, Outcome::Open), "one of two");
    table.done(CHAIR, grant(ConditionIx(2)));
    assert_eq!(table.meeting.marks().counted(cell), AMBER, "it stays amber in the record");
    assert_eq!((table.meeting.voice(cell), outcome(&table)), (Voice::For, Outcome::Support), "three of five");
    table.done(CHAIR, Command::Condition(Put::Answered(FIRST, Status::Partly, None)));
    assert_eq!(outcome(&table), Outcome::Open, "met in part is not met");
    table.done(CHAIR, Command::Undo);
    assert_eq!(outcome(&table), Outcome::Support);
    table.done(CHAIR, Command::Mark(cell, RED));
    assert_eq!(table.meeting.voice(cell), Voice::Against, "conditions say nothing beside red");
}

#[test]
fn granting_is_shown_before_it_is_done() {
    let mut table = two_greens_and_two_conditions();
    let cell = table.cell("1.1", 2);
    assert_eq!(table.meeting.voices_if(FIRST, Status::Granted), [(cell, Voice::For)]);
    assert_eq!(table.meeting.voices_if(FIRST, Status::Refused), []);
    table.done(CHAIR, Command::Condition(Put::New(cell, wish("en een evaluatie"))));
    assert_eq!(table.meeting.voices_if(FIRST, Status::Granted), [], "the other condition still stands");
}

#[test]
fn joined_conditions_are_one_that_all_ask_each_in_its_own_words() {
    let mut table = two_greens_and_two_conditions();
    table.refused(CHAIR, Command::Condition(Put::Joined { condition: FIRST, into: FIRST }), Rejection::Itself);
    table.done(CHAIR, Command::Condition(Put::Joined { condition: SECOND, into: FIRST }));
    let all: Vec<_> = table.meeting.conditions().map(|(ix, _)| ix).collect();
    assert_eq!(all, [FIRST]);
    let words: Vec<_> = table.meeting.condition(FIRST).unwrap().asks.iter().map(|ask| ask.words.as_str()).collect();
    assert_eq!(words, ["eerst de cijfers", "de cijfers vooraf"]);
    table.done(CHAIR, Command::Condition(Put::Answered(FIRST, Status::Granted, None)));
    assert_eq!(outcome(&table), Outcome::Support, "four of five are green by one answer");
    table.done(CHAIR, Command::Undo);
    table.done(CHAIR, Command::Undo);
    assert_eq!(table.meeting.conditions().count(), 2, "joining is taken back");
    table.done(CHAIR, Command::Redo);
    let cell = table.cell("1.1", 3);
    table.done(CHAIR, Command::Condition(Put::Dropped(FIRST, cell)));
    assert_eq!(table.meeting.conditions_at(cell).count(), 0);
    table.refused(CHAIR, Command::Condition(Put::Dropped(FIRST, cell)), Rejection::Unknown);
}

#[test]
fn a_condition_is_answered_when_its_item_is_finished_but_put_only_before() {
    let mut table = two_greens_and_two_conditions();
    let item = table.item("1.1");
    table.done(CHAIR, Command::CloseTopic(item));
    let put = Command::Condition(Put::New(table.cell("1.1", 4), wish("ook")));
    table.refused(CHAIR, put, Rejection::TopicClosed);
    table.done(CHAIR, Command::Condition(Put::Answered(FIRST, Status::Granted, None)));
    assert_eq!(outcome(&table), Outcome::Support);
    table.done(CHAIR, Command::Close);
    let answer = Command::Condition(Put::Answered(SECOND, Status::Granted, None));
    table.refused(CHAIR, answer, Rejection::MeetingClosed);
}

#[test]
fn a_later_file_stands_over_an_earlier_one_and_the_table_over_both() {
    let mut table = Table::new();
    let (item, cell) = (table.item("1.1"), table.cell("1.1", 1));
    let take = |version, entries| Command::Take(Box::new(ballot(1, version, entries)), Clash::Refuse);
    table.done(CHAIR, take(1, vec![entry(item, AMBER, &["eerst de cijfers", "een evaluatie"])]));
    assert_eq!((table.meeting.marks().counted(cell), table.meeting.conditions_at(cell).count()), (AMBER, 2));
    table.done(CHAIR, Command::Condition(Put::Answered(FIRST, Status::Granted, None)));
    table.done(CHAIR, take(2, vec![entry(item, AMBER, &["eerst de cijfers"])]));
    let stands: Vec<_> = table.meeting.conditions_at(cell).map(|(ix, c)| (ix, c.status)).collect();
    assert_eq!(stands, [(FIRST, Status::Granted)], "asked again in the same words it is the same condition");
    assert_eq!(table.meeting.voice(cell), Voice::For);
    table.done(CHAIR, Command::Mark(cell, RED));
    table.done(CHAIR, take(3, vec![entry(item, GREEN, &[])]));
    assert_eq!(table.meeting.marks().counted(cell), RED, "what was said at the table stands");
    assert_eq!(table.meeting.marks().all(cell).len(), 2, "and what the latest file says stands beside it");
    assert_eq!(table.meeting.conditions().count(), 0);
    table.done(CHAIR, Command::Undo);
    assert_eq!(table.meeting.conditions().count(), 1, "with all that was taken in");
    table.refused(CHAIR, take(2, vec![entry(item, AMBER, &["eerst de cijfers"])]), Rejection::Unchanged);
    table.refused(CHAIR, take(2, vec![entry(item, RED, &[])]), Rejection::OtherBallot(2));
    table.done(CHAIR, Command::Take(Box::new(ballot(1, 2, vec![entry(item, GREEN, &[])])), Clash::Replace));
    assert_eq!(table.meeting.conditions().count(), 0);
    table.done(CHAIR, Command::Undo);
    assert_eq!(table.meeting.condition(FIRST).unwrap().status, Status::Granted);
}

#[test]
fn what_a_round_left_and_a_file_repeats_is_one_condition() {
    let mut plan = plan(midden_holland(), &["majority ignoring-amber"]);
    let cell = Cell { item: plan.agenda.find("1.1").unwrap(), council: CouncilIx(1) };
    let ask = Ask { cell, origin: Origin::Meeting, words: "eerst de cijfers".to_owned() };
    let Wish { text, wanted, audience } = wish("eerst de cijfers");
    let (status, answer, written) = (Status::Granted, None, None);
    plan.conditions.push(Condition { text, asks: vec![ask], wanted, status, answer, audience, written });
    let mut table = Table::of(plan);
    let entries = vec![entry(cell.item, AMBER, &["eerst de cijfers", "een evaluatie"])];
    table.done(CHAIR, Command::Take(Box::new(ballot(1, 1, entries)), Clash::Refuse));
    let stands: Vec<_> = table.meeting.conditions_at(cell).map(|(_, c)| (c.text.as_str(), c.status)).collect();
    assert_eq!(stands, [("eerst de cijfers", Status::Granted), ("een evaluatie", Status::Open)]);
    table.done(CHAIR, Command::Take(Box::new(ballot(1, 2, vec![entry(cell.item, AMBER, &[])])), Clash::Refuse));
    assert_eq!(table.meeting.conditions_at(cell).count(), 1, "what was asked at the table stands");
    assert_eq!(table.meeting.voice(cell), Voice::For);
}

#[test]
fn an_older_file_that_comes_later_adds_only_its_history() {
    let (mut first, mut second) = (Table::new(), Table::new());
    let item = first.item("1.1");
    let one = || Command::Take(Box::new(ballot(1, 1, vec![entry(item, AMBER, &["mits"])])), Clash::Refuse);
    let two = || Command::Take(Box::new(ballot(1, 2, vec![entry(item, AMBER, &["tenzij"])])), Clash::Refuse);
    for command in [one(), two()] {
        first.done(CHAIR, command);
    }
    for command in [two(), one()] {
        second.done(CHAIR, command);
    }
    assert_eq!(first.meeting.marks(), second.meeting.marks());
    assert_eq!(first.meeting.ballots(), second.meeting.ballots());
    let texts = |table: &Table| table.meeting.conditions().map(|(_, c)| c.text.clone()).collect::<Vec<_>>();
    assert_eq!((texts(&first), texts(&second)), (vec!["tenzij".to_owned()], vec!["tenzij".to_owned()]));
}

#[test]
fn what_a_file_says_of_a_finished_item_is_kept_with_the_file_alone() {
    let mut table = Table::new();
    let (item, other) = (table.item("1.1"), table.item("1.2"));
    table.done(CHAIR, Command::CloseTopic(item));
    let entries = vec![entry(item, AMBER, &["mits"]), entry(other, GREEN, &[])];
    table.done(CHAIR, Command::Take(Box::new(ballot(0, 1, entries)), Clash::Refuse));
    assert_eq!(table.meeting.marks().counted(table.cell("1.1", 0)), Answer::Pending);
    assert_eq!(table.meeting.marks().counted(table.cell("1.2", 0)), GREEN);
    assert_eq!(table.meeting.ballots()[0].entry(item).unwrap().answer, AMBER);
    assert_eq!(table.meeting.conditions().count(), 0);
}

#[test]
fn a_council_is_added_at_the_end_and_none_is_taken_out() {
    let mut table = Table::new();
    let (item, cell) = (table.item("1.1"), table.cell("1.1", 4));
    table.done(CHAIR, Command::Mark(cell, GREEN));
    let mut region = table.meeting.region().clone();
    let mut new = Council { id: "gast".into(), name: "Gast".into(), short: "GA".into(), ..region.councils[0].clone() };
    new.weights = vec![Some(10)];
    region.councils.push(new.clone());
    table.done(CHAIR, Command::ChangeRegion(Box::new(region.clone())));
    assert_eq!(table.meeting.marks().counted(cell), GREEN, "what was said stays where it was said");
    let guest = Cell { item, council: CouncilIx(5) };
    table.done(CHAIR, Command::Mark(guest, RED));
    let mut less = region.clone();
    less.councils.remove(0);
    table.refused(CHAIR, Command::ChangeRegion(Box::new(less)), Rejection::CouncilGone);
    region.councils.push(Council { id: "gast-2".into(), short: "GB".into(), ..new });
    table.refused(CHAIR, Command::ChangeRegion(Box::new(region)), Rejection::Indistinct);
    table.done(CHAIR, Command::Undo);
    table.done(CHAIR, Command::Undo);
    assert_eq!(table.meeting.region().councils.len(), 5);
    table.done(CHAIR, Command::Redo);
    table.done(CHAIR, Command::Redo);
    assert_eq!(table.meeting.marks().counted(guest), RED);
}

#[test]
fn a_coloured_item_is_withdrawn_and_comes_back_with_its_marks() {
    let mut table = Table::new();
    let (heading, cell) = (table.item("1"), table.cell("1.1", 0));
    table.done(CHAIR, Command::Mark(cell, GREEN));
    table.done(CHAIR, Command::Withdraw(heading));
    assert!(!table.meeting.agenda().walk().contains(&cell.item));
    assert_eq!(table.tally.total().coloured, 3);
    table.done(CHAIR, Command::Undo);
    assert_eq!((table.meeting.marks().counted(cell), table.tally.total().coloured), (GREEN, 5));
    table.done(CHAIR, Command::Edit(cell.item, facts("Anders", false)));
    assert_eq!(table.tally.total().coloured, 4);
    table.done(CHAIR, Command::Edit(cell.item, facts("Anders", true)));
    assert_eq!(table.tally.ledger(cell.item).whole().heard().councils, 1, "what was said is counted again");
}

#[test]
fn the_scale_is_chosen_before_anything_is_coloured() {
    let mut table = Table::new();
    let two = draagvlak::domain::scale::Scale::new(table.meeting.scale().levels()[..2].to_vec());
    let change = || Command::ChangeScale(Box::new(two.clone()));
    table.done(CHAIR, change());
    table.done(CHAIR, Command::Mark(table.cell("1.1", 0), GREEN));
    let three = draagvlak::domain::scale::Scale::traffic_light();
    table.refused(CHAIR, Command::ChangeScale(Box::new(three)), Rejection::ColouredAlready);
}
