//! What items carry: contributions with their responses, milestones, costs; and what councils coloured before the meeting.

use draagvlak::domain::agenda::{Kind, Milestone, Stage};
use draagvlak::domain::calendar::{Sitting, SittingPoint};
use draagvlak::domain::command::{Command, Rejection};
use draagvlak::domain::contribution::{Basis, Contribution, Disposition, Response};
use draagvlak::domain::cost::{Cost, EUROS_MAX, Euros};
use draagvlak::domain::id::{ContributionIx, CouncilIx, ItemIx, WeightIx};
use draagvlak::domain::mark::{Answer, Cell, Origin};
use draagvlak::domain::meeting::{Meeting, Plan};
use draagvlak::domain::remark::Audience;
use draagvlak::domain::time::Date;

use crate::beside::{ballot, entry};
use crate::chance::Chance;
use crate::notation::midden_holland;
use crate::table::{AMBER, CHAIR, GREEN, RED, SECRETARY, Table, plan};

/// Something that items carry, now and then of an item or theme that is not there.
pub(crate) fn a_command(chance: &mut Chance, cell: Cell) -> Command {
    let ix = ContributionIx::at(chance.below(5));
    let ix = chance.maybe(ix);
    match chance.below(5) {
        4 => Command::SetCalendar(a_calendar(chance)),
        0 => {
            let stage = chance.pick(&Stage::ALL);
            let milestone = Milestone { text: chance.pick(&["plan", "start", ""]).to_owned(), due: None, stage };
            Command::SetMilestones(cell.item, vec![milestone; chance.below(3)])
        }
        1 => {
            let key = WeightIx::at(chance.below(3));
            let key = chance.maybe(key);
            let amount = Euros { cents: chance.pick(&[0, 1, 82_500_000, u64::MAX]) };
            let cost = Cost { name: chance.pick(&["fonds", ""]).to_owned(), amount, key, note: None };
            Command::SetCosts(cell.item, vec![cost; chance.below(3)])
        }
        _ => {
            let themes = vec![ItemIx::at(chance.below(8)); chance.below(3)];
            let response = answered(chance.pick(&["wij nemen dit over", ""]));
            let response = chance.maybe(response);
            let text = chance.pick(&["scherper", "breder", ""]);
            let contribution = Contribution { themes, response, ..contribution(cell, text) };
            Command::Contribution(ix, chance.maybe(Box::new(contribution)))
        }
    }
}

/// Up to three meetings, now and then two on one day, with what is planned for each; now and then of an item that is not there.
fn a_calendar(chance: &mut Chance) -> Vec<Sitting> {
    let mut calendar: Vec<Sitting> = (0..chance.below(4))
        .map(|_| {
            let day = 1 + u8::try_from(chance.below(4)).unwrap();
            let title = chance.pick(&["begroting", "visie", ""]).to_owned();
            let item = ItemIx::at(chance.below(9));
            let point = SittingPoint {
                title: chance.maybe(title),
                kind: chance.maybe(Kind::Decision),
                item: chance.maybe(item),
                by: None,
                note: None,
            };
            Sitting { points: vec![point; chance.below(3)], ..Sitting::new(Date::new(2021, 10, day).unwrap()) }
        })
        .collect();
    calendar.sort_by_key(|sitting| sitting.date);
    calendar
}

fn contribution(cell: Cell, text: &str) -> Contribution {
    let (text, audience) = (text.to_owned(), Audience::Internal);
    Contribution { cell, text, themes: Vec::new(), source: None, response: None, audience, written: None }
}

fn answered(text: &str) -> Response {
    Response { text: text.to_owned(), disposition: Disposition::TakenOver, basis: Basis::Explicit }
}

const CELL: Cell = Cell { item: ItemIx(1), council: CouncilIx(2) };

fn table() -> Table {
    Table::of(plan(midden_holland(), &["majority"]))
}

#[test]
fn a_contribution_is_brought_in_answered_and_taken_back() {
    let mut table = table();
    let put = |it: Contribution| Command::Contribution(None, Some(Box::new(it)));
    table.say(CHAIR, put(contribution(CELL, "scherper"))).unwrap();
    let ix = ContributionIx(0);
    let stands = |table: &Table| table.meeting.contribution(ix).cloned();
    assert!(stands(&table).unwrap().is_unanswered());
    let written = stands(&table).unwrap().written;
    assert_eq!(written.unwrap().author, CHAIR);

    let response = Some(answered("wij nemen dit over"));
    let after = Contribution { response, themes: vec![ItemIx(4)], ..contribution(CELL, "scherper") };
    let answer = Command::Contribution(Some(ix), Some(Box::new(after)));
    table.say(SECRETARY, answer.clone()).unwrap();
    assert!(!stands(&table).unwrap().is_unanswered());
    // Who wrote it first stays who wrote it.
    assert_eq!(stands(&table).unwrap().written, written);
    assert_eq!(stands(&table).unwrap().items().collect::<Vec<_>>(), [ItemIx(1), ItemIx(4)]);
    assert_eq!(table.say(SECRETARY, answer), Err(Rejection::Unchanged));

    table.say(SECRETARY, Command::Undo).unwrap();
    assert!(stands(&table).unwrap().is_unanswered());
    table.say(SECRETARY, Command::Contribution(Some(ix), None)).unwrap();
    assert_eq!(stands(&table), None);
    assert_eq!(table.meeting.contributions_at(CELL).count(), 0);
}

#[test]
fn a_contribution_that_cannot_be_is_refused() {
    let mut table = table();
    let mut refused = |it: Contribution| table.say(CHAIR, Command::Contribution(None, Some(Box::new(it)))).unwrap_err();
    assert_eq!(refused(contribution(CELL, "")), Rejection::EmptyText);
    let empty = Contribution { response: Some(answered("")), ..contribution(CELL, "x") };
    assert_eq!(refused(empty), Rejection::EmptyText);
    for themes in [vec![ItemIx(1)], vec![ItemIx(99)], vec![ItemIx(2), ItemIx(2)]] {
        assert_eq!(refused(Contribution { themes, ..contribution(CELL, "x") }), Rejection::Unknown);
    }
    let nobody = Cell { council: CouncilIx(9), ..CELL };
    assert_eq!(refused(contribution(nobody, "x")), Rejection::Unknown);
    assert_eq!(table.say(CHAIR, Command::Contribution(Some(ContributionIx(7)), None)), Err(Rejection::Unknown));
    table.say(CHAIR, Command::Close).unwrap();
    let late = Command::Contribution(None, Some(Box::new(contribution(CELL, "x"))));
    assert_eq!(table.say(CHAIR, late), Err(Rejection::MeetingClosed));
}

#[test]
fn milestones_and_costs_are_set_and_taken_back() {
    let mut table = table();
    let milestone = Milestone { text: "plan".to_owned(), due: Some("K1".to_owned()), stage: Stage::Reached };
    table.say(CHAIR, Command::SetMilestones(ItemIx(1), vec![milestone.clone()])).unwrap();
    assert_eq!(table.meeting.agenda().item(ItemIx(1)).milestones, [milestone]);
    let cost = |cents, key| Cost { name: "fonds".to_owned(), amount: Euros { cents }, key, note: None };
    table.say(CHAIR, Command::SetCosts(ItemIx(1), vec![cost(100, Some(WeightIx(0)))])).unwrap();
    assert_eq!(table.meeting.agenda().item(ItemIx(1)).costs, [cost(100, Some(WeightIx(0)))]);
    let mut refused = |cost: Cost| table.say(CHAIR, Command::SetCosts(ItemIx(1), vec![cost])).unwrap_err();
    assert_eq!(refused(cost(100, Some(WeightIx(3)))), Rejection::Unknown);
    assert_eq!(refused(cost((EUROS_MAX + 1) * 100, None)), Rejection::Unknown);
    assert_eq!(refused(Cost { name: String::new(), ..cost(1, None) }), Rejection::EmptyText);
    table.say(CHAIR, Command::Undo).unwrap();
    table.say(CHAIR, Command::Undo).unwrap();
    let item = table.meeting.agenda().item(ItemIx(1));
    assert!(item.costs.is_empty() && item.milestones.is_empty());
}

#[test]
fn what_councils_coloured_before_counts_and_gives_way_to_the_table() {
    let plan = plan(midden_holland(), &["majority"]);
    let (first, second) = (ItemIx(1), ItemIx(2));
    let ballots = vec![
        ballot(0, 1, vec![entry(first, GREEN, &[]), entry(second, RED, &[])]),
        ballot(1, 1, vec![entry(first, RED, &[])]),
        ballot(1, 2, vec![entry(first, AMBER, &[])]),
    ];
    let mut table = Table::of(Plan { ballots, ..plan });
    let counted =
        |meeting: &Meeting, item, council| meeting.marks().counted(Cell { item, council: CouncilIx(council) });
    assert_eq!(counted(&table.meeting, first, 0), GREEN);
    assert_eq!(counted(&table.meeting, second, 0), RED);
    // Of a council that sent two versions, the later one stands.
    assert_eq!(counted(&table.meeting, first, 1), AMBER);
    assert_eq!(counted(&table.meeting, first, 2), Answer::Pending);
    assert_eq!(table.meeting.ballots().len(), 3);
    let cell = Cell { item: first, council: CouncilIx(0) };
    table.say(CHAIR, Command::Mark(cell, RED)).unwrap();
    assert_eq!(table.meeting.marks().counted(cell), RED);
    assert_eq!(table.meeting.marks().of(cell, Origin::Ballot { version: 1 }), GREEN);
    table.say(CHAIR, Command::Undo).unwrap();
    assert_eq!(table.meeting.marks().counted(cell), GREEN);
}
