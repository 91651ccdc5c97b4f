//! Commands about all that stands beside marks, made out of a few numbers and a text.

use draagvlak::domain::action_point::{ActionPoint, Progress};
use draagvlak::domain::agenda::{Certainty, Facts, Instrument, InstrumentKind, Kind, Milestone, Properties, Stage};
use draagvlak::domain::ballot::{Ballot, Clash, Entry, Misplaced, Stray};
use draagvlak::domain::calendar::{Sitting, SittingPoint};
use draagvlak::domain::command::{Command, Put};
use draagvlak::domain::conclusion::{Conclusion, Finding};
use draagvlak::domain::condition::{Status, Wish};
use draagvlak::domain::cost::{Cost, Euros};
use draagvlak::domain::council::{Council, Presence};
use draagvlak::domain::id::{ActionPointIx, ConditionIx, WeightIx};
use draagvlak::domain::mandate::{Body, Mandate};
use draagvlak::domain::mark::{Answer, Cell};
use draagvlak::domain::meeting::Meeting;
use draagvlak::domain::remark::{Audience, Said};
use draagvlak::domain::rule::Rule;
use draagvlak::domain::scale::Scale;
use draagvlak::domain::time::Date;

/// How many kinds there are.
pub(crate) const KINDS: u8 = 17;

pub(crate) fn command(meeting: &Meeting, kind: u8, cell: Cell, answer: Answer, n: u16, text: String) -> Command {
    let (condition, other) = (ConditionIx(u32::from(n) % 5), ConditionIx(u32::from(n / 5) % 5));
    let number = usize::from(n);
    let public = if number.is_multiple_of(2) { Audience::Public } else { Audience::Internal };
    let wanted = Instrument { kind: InstrumentKind::Amendment, page: Some(n), certainty: Certainty::Definite };
    let wish = |text| Wish { text, wanted: number.is_multiple_of(3).then_some(wanted.clone()), audience: public };
    let date = Date::new(2021, 10, 1 + u8::try_from(n % 28).unwrap());
    let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    Command::Condition(match kind % KINDS {
        0 => Put::New(cell, wish(text)),
        1 => Put::Also(condition, cell),
        2 => Put::Reworded(condition, wish(text)),
        3 => Put::Answered(condition, Status::ALL[number % 4], Some(text)),
        4 => Put::Joined { condition, into: other },
        5 => Put::Dropped(condition, cell),
        6 => {
            let council = number.is_multiple_of(2).then_some(cell.council);
            let (role, note, state) = (some(&text), some(&text), Progress::ALL[number % 3]);
            let point =
                ActionPoint { text, council, role, due: date, item: Some(cell.item), round: n % 9, state, note };
            let ix = number.is_multiple_of(2).then_some(ActionPointIx(u32::from(n) % 4));
            return Command::ActionPoint(ix, (!n.is_multiple_of(7)).then(|| Box::new(point)));
        }
        7 => {
            let (finding, instrument) = (Some(Finding::ALL[number % 5]), Some(InstrumentKind::Motion));
            let conclusion = Conclusion { finding, next: some(&text), role: some(&text), due: date, instrument, text };
            return Command::Conclude(cell.item, Box::new(conclusion));
        }
        8 => {
            let remark = Said { text: "uitleg".to_owned(), audience: public };
            let entry = Entry {
                item: cell.item,
                title: some("Zoals het heette"),
                answer,
                mandate: None,
                remark: Some(remark.clone()),
                conditions: vec![wish("mits".to_owned()), wish("en tijdig".to_owned())],
            };
            let stray = Stray {
                id: "9.9".to_owned(),
                title: None,
                why: Misplaced::Unknown,
                answer,
                mandate: None,
                remark: Some(remark),
                conditions: Vec::new(),
            };
            let body = Body::Parties(vec!["A".to_owned(), "B".to_owned()]);
            let ballot = Ballot {
                council: cell.council,
                version: 1 + n % 3,
                mandate: Mandate { body, date, version: None, note: some("voorlopig") },
                file: "raad.inkleuring.ron".to_owned(),
                entries: vec![entry],
                strays: if number.is_multiple_of(2) { vec![stray] } else { Vec::new() },
            };
            return Command::Take(Box::new(ballot), if n.is_multiple_of(3) { Clash::Replace } else { Clash::Refuse });
        }
        9 => {
            let facts = Facts {
                number: "7".to_owned(),
                title: text.clone(),
                text: some(&text),
                kind: Kind::Decision,
                coloured: !n.is_multiple_of(4),
                properties: Properties { tags: vec![format!("soort {}", n % 3)], ..Properties::default() },
            };
            let facts = Box::new(facts);
            return if n.is_multiple_of(3) {
                Command::Add(Some(cell.item), facts)
            } else {
                Command::Edit(cell.item, facts)
            };
        }
        10 => return Command::Withdraw(cell.item),
        11 => {
            let mut region = meeting.region().clone();
            region.councils[0].weights = vec![Some(u64::from(n))];
            if n.is_multiple_of(3) {
                let id = format!("gast-{n}");
                let council = Council { id: id.clone(), name: id.clone(), short: id, ..region.councils[1].clone() };
                region.councils.push(Council { presence: Presence::Absent, ..council });
            }
            return Command::ChangeRegion(Box::new(region));
        }
        12 => {
            let mut rules = Rule::usual(1);
            rules.rotate_left(number % 3);
            rules.truncate(1 + number % 3);
            return Command::ChangeRules(rules);
        }
        13 => {
            let milestone = Milestone { due: some(&text), stage: Stage::ALL[number % 4], text };
            return Command::SetMilestones(cell.item, vec![milestone; number % 3]);
        }
        14 => {
            let amount = Euros { cents: u64::from(n) * 1_000_003 };
            let key = number.is_multiple_of(2).then_some(WeightIx(0));
            return Command::SetCosts(cell.item, vec![Cost { note: some(&text), name: text, amount, key }; number % 3]);
        }
        15 => {
            let point = SittingPoint {
                title: some(&text),
                kind: number.is_multiple_of(2).then_some(Kind::Information),
                item: number.is_multiple_of(3).then_some(cell.item),
                by: some(&text),
                note: some(&text),
            };
            let days = [1, 2 + u8::try_from(n % 20).unwrap()].map(|day| Date::new(2021, 11, day).unwrap());
            let sitting = |day| Sitting {
                title: some(&text),
                place: some(&text),
                note: some(&text),
                points: vec![point.clone(); number % 3],
                date: day,
            };
            return Command::SetCalendar(days.into_iter().take(number % 4).map(sitting).collect());
        }
        _ => {
            let levels = Scale::traffic_light().levels()[..2 + number % 2].to_vec();
            return Command::ChangeScale(Box::new(Scale::new(levels)));
        }
    })
}
