//! Taking in a colouring file, on plain maps.

use std::collections::BTreeMap;

use draagvlak::domain::condition::Status;
use draagvlak::domain::event::Phase;

use crate::op::WISHES;
use crate::state::{AT_TABLE, Condition, File, State};

/// Takes in a version of a council's file; nothing when that is not allowed.
pub(crate) fn take(
    state: &mut State,
    (council, version): (usize, u16),
    replaces: bool,
    entries: &[(usize, u8, Vec<usize>)],
    next_condition: &mut u32,
) -> Option<()> {
    let words = |wishes: &Vec<usize>| wishes.iter().map(|&wish| WISHES[wish]).collect();
    let file: File = entries.iter().map(|(item, answer, wishes)| (*item, (*answer, words(wishes)))).collect();
    let taken = state.files.get(&(council, version));
    let is_allowed = state.phase != Phase::Closed
        && file.keys().all(|&item| state.is_coloured(item))
        && taken.is_none_or(|taken| *taken != file && replaces);
    if !is_allowed {
        return None;
    }
    let is_latest = state.files.keys().all(|&(whose, earlier)| whose != council || earlier <= version);
    if is_latest {
        let earlier: Vec<(u16, Vec<usize>)> = state
            .files
            .iter()
            .filter(|((whose, _), _)| *whose == council)
            .map(|((_, version), file)| (*version, file.keys().copied().collect()))
            .collect();
        for (earlier, items) in earlier {
            for item in items {
                if state.frozen(item).is_none() {
                    state.marks.remove(&(item, council, earlier));
                }
            }
        }
        for (&item, &(answer, _)) in &file {
            if state.frozen(item).is_none() {
                // What it says nothing of any more is gone, also where the file that said it was replaced meanwhile.
                state.marks.remove(&(item, council, version));
                if answer != 0 {
                    state.marks.insert((item, council, version), answer);
                }
            }
        }
        ask(state, council, version, &file, next_condition);
    }
    state.files.insert((council, version), file);
    Some(())
}

/// What the file asks stands in the place of what earlier versions asked; the same words are the same condition.
fn ask(state: &mut State, council: usize, version: u16, file: &File, next_condition: &mut u32) {
    let finished: BTreeMap<usize, bool> = (0..16).map(|item| (item, state.frozen(item).is_some())).collect();
    let mut wanted: Vec<(usize, &'static str)> =
        file.iter().flat_map(|(&item, (_, wishes))| wishes.iter().map(move |&wish| (item, wish))).collect();
    wanted.retain(|(item, _)| !finished[item]);
    let at_table: Vec<(usize, &'static str)> = state
        .conditions
        .values()
        .flat_map(|it| it.asks.iter())
        .filter(|((_, whose), (origin, _))| *whose == council && *origin == AT_TABLE)
        .map(|((item, _), (_, words))| (*item, *words))
        .collect();
    for condition in state.conditions.values_mut() {
        condition.asks.retain(|&(item, whose), (origin, words)| {
            if whose != council || *origin == AT_TABLE || finished[&item] {
                return true;
            }
            let again = wanted.iter().position(|&wish| wish == (item, *words));
            if let Some(place) = again {
                wanted.remove(place);
                *origin = version;
            }
            again.is_some()
        });
    }
    state.conditions.retain(|_, condition| !condition.asks.is_empty());
    for (item, text) in wanted.into_iter().filter(|wish| !at_table.contains(wish)) {
        let asks = [((item, council), (version, text))].into();
        state.conditions.insert(*next_condition, Condition { text, asks, status: Status::Open, is_answered: false });
        *next_condition += 1;
    }
}
