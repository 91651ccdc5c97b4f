//! What earlier rounds left, by chance: how items stood, conditions, action points.

use draagvlak::clean::Field;
use draagvlak::domain::action_point::{ActionPoint, Progress};
use draagvlak::domain::agenda::{Agenda, Certainty, Former, Instrument, InstrumentKind};
use draagvlak::domain::conclusion::{Conclusion, Finding};
use draagvlak::domain::condition::{Ask, Condition, Status};
use draagvlak::domain::id::{CouncilIx, ItemIx, LevelIx};
use draagvlak::domain::mark::{Answer, Cell, Origin};
use draagvlak::domain::meeting::Plan;
use draagvlak::domain::outcome::Outcome;
use draagvlak::domain::remark::Audience;
use proptest::collection::{btree_map, btree_set, vec};
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;

use super::random::{a_date, a_line, a_text};

const INSTRUMENTS: [InstrumentKind; 4] =
    [InstrumentKind::Motion, InstrumentKind::Amendment, InstrumentKind::Undertaking, InstrumentKind::TextChange];

fn a_conclusion() -> impl Strategy<Value = Option<Conclusion>> {
    let words = || of(a_text(Field::Lines));
    let parts = (of(select(Finding::ALL.to_vec())), words(), words(), of(a_line()), of(a_date()));
    (parts, of(select(INSTRUMENTS.to_vec()))).prop_map(|((finding, text, next, role, due), instrument)| {
        let conclusion = Conclusion { finding, text: text.unwrap_or_default(), next, role, due, instrument };
        (!conclusion.is_empty()).then_some(conclusion)
    })
}

/// How an item stood in some of the rounds before this one.
fn some_former(councils: usize, levels: usize, round: u16) -> impl Strategy<Value = Vec<Former>> {
    let mut answers = vec![Answer::NoView, Answer::Abstention];
    answers.extend((0..levels).map(|level| Answer::Level(LevelIx::at(level))));
    let outcomes = vec![Outcome::Support, Outcome::Conditional, Outcome::NoSupport, Outcome::Open];
    let marks = vec(of(select(answers)), councils);
    btree_map(1..round, (marks, of(select(outcomes)), a_conclusion()), 0..3).prop_map(|rounds| {
        let former = |(round, (marks, outcome, conclusion)): (u16, (Vec<Option<Answer>>, _, _))| {
            let marks = marks.into_iter().enumerate();
            let marks = marks.filter_map(|(n, answer)| Some((CouncilIx::at(n), answer?))).collect();
            Former { round, marks, outcome, conclusion }
        };
        rounds.into_iter().map(former).collect()
    })
}

fn a_condition(councils: usize, items: usize) -> impl Strategy<Value = Condition> {
    let certainty = select(vec![Certainty::Possible, Certainty::Definite]);
    let wanted = (select(INSTRUMENTS.to_vec()), of(1_u16..), certainty);
    let wanted = wanted.prop_map(|(kind, page, certainty)| Instrument { kind, page, certainty });
    let asks = btree_set((0..items, 0..councils), 1..4);
    let words = vec(of(a_text(Field::Lines)), 4);
    let parts = (a_text(Field::Lines), asks, words, of(wanted));
    let became = (select(Status::ALL.to_vec()), of(a_text(Field::Lines)), any::<bool>());
    (parts, became).prop_map(|((text, asks, words, wanted), (status, answer, is_public))| {
        let ask = |((item, council), words): ((usize, usize), Option<String>)| Ask {
            cell: Cell { item: ItemIx::at(item), council: CouncilIx::at(council) },
            origin: Origin::Meeting,
            words: words.unwrap_or_else(|| text.clone()),
        };
        let asks = asks.into_iter().zip(words).map(ask).collect();
        let audience = if is_public { Audience::Public } else { Audience::Internal };
        Condition { text: text.clone(), asks, wanted, status, answer, audience, written: None }
    })
}

fn an_action(councils: usize, items: usize, round: u16) -> impl Strategy<Value = ActionPoint> {
    let whose = (of((0..councils).prop_map(CouncilIx::at)), of(a_line()), of(a_date()));
    // An empty agenda has no items to name.
    let item = of(any::<prop::sample::Index>()).prop_map(move |ix| ix.filter(|_| items > 0).map(|ix| ix.index(items)));
    let state = (1..=round, select(Progress::ALL.to_vec()), of(a_text(Field::Lines)));
    (a_text(Field::Lines), whose, item, state).prop_map(|(text, (council, role, due), item, (round, state, note))| {
        ActionPoint { text, council, role, due, item: item.map(ItemIx::at), round, state, note }
    })
}

/// The same plan with what earlier rounds may have left.
pub(crate) fn with_what_is_left(plan: Plan) -> impl Strategy<Value = Plan> {
    let (councils, levels, items) = (plan.region.councils.len(), plan.scale.levels().len(), plan.agenda.len());
    let former = vec(some_former(councils, levels, plan.round), items);
    let conditions = vec(a_condition(councils, items.max(1)), if items == 0 { 0..1 } else { 0..4 });
    let actions = vec(an_action(councils, items, plan.round), 0..4);
    (Just(plan), former, conditions, actions).prop_map(|(plan, former, conditions, actions)| {
        let agenda = remembering(&plan.agenda, former);
        Plan { agenda, conditions, actions, ..plan }
    })
}

/// The same agenda, each item with how it stood.
fn remembering(agenda: &Agenda, former: Vec<Vec<Former>>) -> Agenda {
    let mut again = Agenda::default();
    for (item, former) in agenda.walk().into_iter().zip(former) {
        let it = draagvlak::domain::agenda::Item { former, ..agenda.item(item).clone() };
        again.push(agenda.parent(item), it);
    }
    again
}
