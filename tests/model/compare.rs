//! Whether the meeting is what the reference says.

use std::collections::BTreeMap;

use draagvlak::domain::council::Presence;
use draagvlak::domain::id::{CouncilIx, GroupIx, ItemIx};
use draagvlak::domain::mark::{Answer, Cell, Mark, Origin};
use draagvlak::domain::outcome::{Firmness, Outcome};
use draagvlak::domain::tally::{RollUp, Tally};

use crate::op::COUNCILS;
use crate::outcomes::IN_GROUP;
use crate::place::Place;
use crate::rules::rules;
use crate::state::{AT_TABLE, HEADING, State, answer};

impl Place<'_> {
    /// Whether this item stands as the reference says, in marks and in the count.
    pub(crate) fn check_item(&mut self, item: usize) {
        let state = self.reference.now().clone();
        assert_eq!(self.session().meeting().history().last(), self.reference.len() as u64, "as many events");
        if item >= self.reference.items() {
            return;
        }
        let ix = ItemIx::at(item);
        let session = self.session.as_ref().expect("it is open");
        let counted = session.meeting().marks().row(ix).map(|(_, answer)| answer);
        assert!(counted.eq((0..COUNCILS).map(|council| state.counted((item, council)))), "what counts of item {item}");
        let leading = session.tally().leading(ix);
        let expected = state.is_coloured(item).then(|| self.outcomes.of(state.rules, 0, &state.row(item)));
        assert_eq!(leading, expected, "what item {item} comes to");
    }

    /// Whether all is as the reference says, and the count equals a recount.
    pub(crate) fn check_all(&mut self) {
        let state = self.reference.now().clone();
        let items = self.reference.items();
        let now = self.now();
        let spent = self.reference.spent(now);
        let at = self.moment();
        let session = self.session.as_ref().expect("it is open");
        let (meeting, tally) = (session.meeting(), session.tally());
        assert_eq!(*tally, Tally::count(meeting), "the count equals a recount");
        assert_eq!(meeting.rules(), rules(state.rules), "the rules");
        assert_eq!(meeting.phase(), state.phase);
        assert_eq!(meeting.open_topic(), state.open.map(ItemIx::at), "the item under discussion");
        let walk: Vec<_> = meeting.agenda().walk().into_iter().map(ItemIx::index).collect();
        assert_eq!(walk, state.walk(), "the order");
        for council in 0..COUNCILS {
            let presence = meeting.presence(CouncilIx::at(council));
            assert_eq!(presence == Presence::Present, state.present[council], "whether council {council} is there");
        }
        for (item, &spent) in spent.iter().enumerate() {
            let ix = ItemIx::at(item);
            assert_eq!(meeting.spent(ix, at), u64::try_from(spent).unwrap(), "how long item {item} took");
            if !state.is_on_agenda(item) {
                continue;
            }
            assert_eq!(meeting.is_closed(ix), state.frozen(item).is_some(), "whether item {item} is finished");
            let conclusion = meeting.conclusion(ix).map(|it| it.text.clone());
            assert_eq!(conclusion.as_ref(), state.conclusions.get(&item), "the conclusion of item {item}");
            for council in 0..COUNCILS {
                let cell = Cell { item: ix, council: CouncilIx::at(council) };
                assert_eq!(meeting.marks().all(cell), marks(&state, item, council), "the marks at {item}, {council}");
                let remark = meeting.remarks_at(cell).next().map(|(_, remark)| remark.text.clone());
                assert_eq!(remark.as_ref(), state.remarks.get(&(item, council)), "the remark at {item}, {council}");
            }
        }
        self.check_beside(&state);
        self.check_count(&state, items);
    }

    /// Conditions and colouring files.
    fn check_beside(&self, state: &State) {
        let meeting = self.session.as_ref().expect("it is open").meeting();
        let found: BTreeMap<_, _> = meeting.conditions().map(|(ix, it)| (ix.0, it)).collect();
        assert_eq!(found.keys().collect::<Vec<_>>(), state.conditions.keys().collect::<Vec<_>>(), "the conditions");
        for (ix, expected) in &state.conditions {
            let it = found[ix];
            assert_eq!((it.text.as_str(), it.status), (expected.text, expected.status), "condition {ix}");
            assert_eq!(it.answer.is_some(), expected.is_answered, "the answer to condition {ix}");
            let number = |origin| match origin {
                Origin::Meeting => AT_TABLE,
                Origin::Ballot { version } => version,
            };
            let ask = |ask: &draagvlak::domain::condition::Ask| {
                ((ask.cell.item.index(), ask.cell.council.index()), (number(ask.origin), ask.words.clone()))
            };
            let asks: Vec<_> = it.asks.iter().map(ask).collect();
            let expected: Vec<_> =
                expected.asks.iter().map(|(&at, &(origin, words))| (at, (origin, words.to_owned()))).collect();
            assert_eq!(asks, expected, "who asks condition {ix}");
        }
        let files: Vec<_> = meeting.ballots().iter().map(|it| (it.council.index(), it.version)).collect();
        assert_eq!(files, state.files.keys().copied().collect::<Vec<_>>(), "the colouring files");
        for it in meeting.ballots() {
            let file = &state.files[&(it.council.index(), it.version)];
            let entries: Vec<_> = it.entries.iter().map(|entry| (entry.item.index(), entry.answer)).collect();
            let expected: Vec<_> = file.iter().map(|(&item, &(number, _))| (item, answer(number))).collect();
            assert_eq!(entries, expected, "what the file of council {} says", it.council.index());
        }
    }

    /// Outcomes of every item under every rule and within each group, and how they roll up.
    fn check_count(&mut self, state: &State, items: usize) {
        let session = self.session.as_ref().expect("it is open");
        let (meeting, tally) = (session.meeting(), session.tally());
        let mut total = RollUp::default();
        let mut below = RollUp::default();
        for item in (0..items).filter(|&item| state.is_coloured(item)) {
            let (ix, row) = (ItemIx::at(item), state.row(item));
            for (place, rule) in meeting.rules().iter().enumerate() {
                let verdict = tally.verdict(meeting, ix, rule);
                let expected = self.outcomes.of(state.rules, place, &row);
                assert_eq!((verdict.outcome, verdict.firmness), expected, "item {item} under {}", rule.id);
                let heard = row.iter().filter(|(answer, _)| *answer != Answer::Pending).count();
                assert_eq!(verdict.heard.councils, heard as u64, "who has spoken on item {item}");
            }
            for group in 0..2 {
                let expected = self.outcomes.of(state.rules, IN_GROUP + group, &row);
                assert_eq!(tally.leading_in(GroupIx::at(group), ix), Some(expected), "item {item} within {group}");
            }
            let leading = self.outcomes.of(state.rules, 0, &row);
            let mut own = RollUp::default();
            for sum in [&mut total, &mut own] {
                add(sum, leading);
            }
            if State::above(item) == Some(HEADING) {
                add(&mut below, leading);
            }
            assert_eq!(tally.rolled(ix), own, "item {item} by itself");
        }
        assert_eq!(tally.rolled(ItemIx::at(HEADING)), below, "the heading");
        assert_eq!(tally.total(), total, "all of it");
    }
}

fn add(sum: &mut RollUp, (outcome, firmness): (Outcome, Firmness)) {
    sum.coloured += 1;
    match outcome {
        Outcome::Support => sum.support += 1,
        Outcome::Conditional => sum.conditional += 1,
        Outcome::NoSupport => sum.no_support += 1,
        Outcome::Open => sum.open += 1,
    }
    sum.settled += u32::from(firmness == Firmness::Settled);
}

fn marks(state: &State, item: usize, council: usize) -> Vec<Mark> {
    let here = state.marks.range((item, council, 0)..=(item, council, AT_TABLE));
    let origin = |version| if version == AT_TABLE { Origin::Meeting } else { Origin::Ballot { version } };
    here.map(|(&(_, _, version), &number)| Mark { origin: origin(version), answer: answer(number) }).collect()
}
