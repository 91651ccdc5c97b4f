//! The reference: what a meeting allows and what comes of it, said anew and simply. Taking back is going to an earlier map.

use std::rc::Rc;

use draagvlak::domain::condition::Status;
use draagvlak::domain::event::Phase;

use crate::op::{COUNCILS, ITEMS, Op, RULES, WISHES};
use crate::state::{AT_TABLE, At, Condition, HEADING, State, answer};
use crate::{GREEN, taking};

/// The number of green.
const GREEN_NUMBER: u8 = 3;

/// What an event was.
#[derive(Debug, Clone, Copy)]
enum Act {
    Did,
    Undone(usize),
    Redone(usize),
    /// The clock stood still.
    Clock,
}

/// The meeting after an event.
struct Logged {
    act: Act,
    after: Rc<State>,
    at: i64,
    spent: Vec<i64>,
    next_condition: u32,
    items: usize,
}

pub(crate) struct Reference {
    start: Rc<State>,
    log: Vec<Logged>,
    undo: Vec<usize>,
    redo: Vec<usize>,
}

impl Reference {
    pub(crate) fn new() -> Self {
        Self { start: Rc::new(State::start()), log: Vec::new(), undo: Vec::new(), redo: Vec::new() }
    }

    pub(crate) fn len(&self) -> usize {
        self.log.len()
    }

    pub(crate) fn now(&self) -> &Rc<State> {
        self.log.last().map_or(&self.start, |last| &last.after)
    }

    /// How many items there ever were.
    pub(crate) fn items(&self) -> usize {
        self.log.last().map_or(ITEMS, |last| last.items)
    }

    fn next_condition(&self) -> u32 {
        self.log.last().map_or(0, |last| last.next_condition)
    }

    fn last_at(&self) -> i64 {
        self.log.last().map_or(0, |last| last.at)
    }

    /// How long each item was under discussion until now.
    pub(crate) fn spent(&self, now: i64) -> Vec<i64> {
        let mut spent = self.log.last().map_or_else(Vec::new, |last| last.spent.clone());
        spent.resize(self.items(), 0);
        let state = self.now();
        if let (Some(open), Phase::Running) = (state.open, state.phase) {
            spent[open] += now - self.last_at();
        }
        spent
    }

    /// Does it if it is allowed, and answers whether it was.
    pub(crate) fn execute(&mut self, op: &Op, at: i64) -> bool {
        let (mut next_condition, mut items) = (self.next_condition(), self.items());
        let (act, after) = match op {
            Op::Undo => match self.undo.pop() {
                Some(target) => {
                    self.redo.push(target);
                    (Act::Undone(target), Rc::clone(self.before(target)))
                }
                None => return false,
            },
            Op::Redo => match self.redo.pop() {
                Some(target) => {
                    self.undo.push(target);
                    (Act::Redone(target), Rc::clone(&self.log[target].after))
                }
                None => return false,
            },
            op => {
                let mut after = State::clone(self.now());
                if change(&mut after, op, &mut next_condition, &mut items).is_none() {
                    return false;
                }
                self.undo.push(self.log.len());
                self.redo.clear();
                (Act::Did, Rc::new(after))
            }
        };
        let spent = self.spent(at);
        self.log.push(Logged { act, after, at, spent, next_condition, items });
        true
    }

    fn before(&self, event: usize) -> &Rc<State> {
        event.checked_sub(1).map_or(&self.start, |before| &self.log[before].after)
    }

    /// Only so many events are left.
    pub(crate) fn cut(&mut self, events: usize) {
        self.log.truncate(events);
        self.undo.clear();
        self.redo.clear();
        for (event, logged) in self.log.iter().enumerate() {
            match logged.act {
                Act::Did => {
                    self.undo.push(event);
                    self.redo.clear();
                }
                Act::Undone(target) => {
                    self.undo.pop();
                    self.redo.push(target);
                }
                Act::Redone(target) => {
                    self.redo.pop();
                    self.undo.push(target);
                }
                Act::Clock => {}
            }
        }
    }

    /// The meeting was opened: a clock that ran stood still since the last event, which two events tell.
    pub(crate) fn opened(&mut self, now: i64) {
        let state = Rc::clone(self.now());
        if state.open.is_none() || state.phase != Phase::Running || now <= self.last_at() {
            return;
        }
        let (next_condition, items, last) = (self.next_condition(), self.items(), self.last_at());
        let spent = self.spent(last);
        for at in [last, now] {
            let (after, spent) = (Rc::clone(&state), spent.clone());
            self.log.push(Logged { act: Act::Clock, after, at, spent, next_condition, items });
        }
    }
}

/// Changes the meeting as asked; nothing when that is not allowed.
fn change(state: &mut State, op: &Op, next_condition: &mut u32, items: &mut usize) -> Option<()> {
    let is_running = state.phase == Phase::Running;
    let may = |yes: bool| yes.then_some(());
    let can_be_open = |state: &State, item: usize| state.is_on_agenda(item) && state.frozen(item).is_none();
    let may_colour = |state: &State, (item, council): At| {
        may(is_running && state.is_coloured(item) && state.frozen(item).is_none() && council < COUNCILS)
    };
    match *op {
        Op::Mark { item, council, answer } => {
            may_colour(state, (item, council))?;
            let key = (item, council, AT_TABLE);
            may(state.marks.get(&key).copied().unwrap_or(0) != answer)?;
            put(state, key, answer);
        }
        Op::Hammer(item) => {
            may_colour(state, (item, 0))?;
            let silent = |&council: &usize| state.present[council] && state.counted((item, council)) == answer(0);
            let silent: Vec<_> = (0..COUNCILS).filter(silent).collect();
            may(!silent.is_empty())?;
            debug_assert_eq!(answer(GREEN_NUMBER), GREEN);
            silent.into_iter().for_each(|council| put(state, (item, council, AT_TABLE), GREEN_NUMBER));
        }
        Op::Remark { item, council, ref text } => {
            may_colour(state, (item, council))?;
            may(state.remarks.get(&(item, council)).map_or("", String::as_str) != text)?;
            if text.is_empty() {
                state.remarks.remove(&(item, council));
            } else {
                state.remarks.insert((item, council), text.clone());
            }
        }
        Op::Ask { item, council, wish } => {
            may_colour(state, (item, council))?;
            let text = WISHES[wish];
            let asks = [((item, council), (AT_TABLE, text))].into();
            let condition = Condition { text, asks, status: Status::Open, is_answered: false };
            state.conditions.insert(*next_condition, condition);
            *next_condition += 1;
        }
        Op::AskToo { condition, item, council } => {
            may_colour(state, (item, council))?;
            let condition = state.conditions.get_mut(&condition)?;
            may(!condition.asks.contains_key(&(item, council)))?;
            condition.asks.insert((item, council), (AT_TABLE, condition.text));
        }
        Op::Answer { condition, status } => {
            may(state.phase != Phase::Closed)?;
            let condition = state.conditions.get_mut(&condition)?;
            let status = Status::ALL[status];
            may(!condition.is_answered || condition.status != status)?;
            (condition.status, condition.is_answered) = (status, true);
        }
        Op::Reword { condition, wish } => {
            may(state.phase != Phase::Closed)?;
            let condition = state.conditions.get_mut(&condition)?;
            may(condition.text != WISHES[wish])?;
            condition.text = WISHES[wish];
        }
        Op::Join { condition, into } => {
            may(state.phase != Phase::Closed && condition != into && state.conditions.contains_key(&into))?;
            let goes = state.conditions.get(&condition)?;
            let stays = &state.conditions[&into];
            // Where all who ask it ask the other already, it is dropped, which takes what dropping takes.
            let is_dropped = goes.asks.keys().all(|at| stays.asks.contains_key(at));
            may(!is_dropped || (is_running && goes.asks.keys().all(|&(item, _)| state.frozen(item).is_none())))?;
            let goes = state.conditions.remove(&condition)?;
            let stays = state.conditions.get_mut(&into)?;
            for (at, ask) in goes.asks {
                stays.asks.entry(at).or_insert(ask);
            }
        }
        Op::Drop { condition, item, council } => {
            may(is_running && state.frozen(item).is_none())?;
            let asks = &mut state.conditions.get_mut(&condition)?.asks;
            asks.remove(&(item, council))?;
            if asks.is_empty() {
                state.conditions.remove(&condition);
            }
        }
        Op::Take { council, version, replaces, ref entries } => {
            may(council < COUNCILS)?;
            taking::take(state, (council, version), replaces, entries, next_condition)?;
        }
        Op::Presence(council) => {
            may(council < COUNCILS)?;
            state.present[council] = !state.present[council];
        }
        Op::Open(item) => {
            may(is_running && can_be_open(state, item) && state.open != Some(item))?;
            state.open = Some(item);
        }
        Op::Finish(item) => {
            may(is_running && can_be_open(state, item))?;
            state.finished.insert(item, state.present);
        }
        Op::Reopen(item) => {
            may(is_running && state.is_on_agenda(item))?;
            may(State::above(item).is_none_or(|above| !state.finished.contains_key(&above)))?;
            state.finished.remove(&item)?;
            state.open = Some(item);
        }
        Op::Raise => {
            may(is_running)?;
            state.top.push(*items);
            *items += 1;
        }
        Op::Withdraw(item) => {
            may(is_running && can_be_open(state, item))?;
            state.withdrawn.insert(item);
        }
        Op::Move { item, up } => {
            may(is_running && state.is_on_agenda(item))?;
            let is_top = State::above(item).is_none();
            let list = if is_top { state.top.clone() } else { state.below.clone() };
            let place = list.iter().position(|&it| it == item)?;
            let neighbour = |&at: &usize| state.is_on_agenda(list[at]);
            let to = if up { (0..place).rev().find(neighbour) } else { (place + 1..list.len()).find(neighbour) }?;
            let list = if is_top { &mut state.top } else { &mut state.below };
            list.remove(place);
            list.insert(to, item);
        }
        Op::Conclude { item, ref text } => {
            may(state.phase != Phase::Closed && state.is_on_agenda(item))?;
            may(state.conclusions.get(&item).map_or("", String::as_str) != text)?;
            if text.is_empty() {
                state.conclusions.remove(&item);
            } else {
                state.conclusions.insert(item, text.clone());
            }
        }
        Op::Rules(rules) => {
            may(is_running && rules < RULES && rules != state.rules)?;
            state.rules = rules;
        }
        Op::Suspend => {
            may(is_running)?;
            state.phase = Phase::Suspended;
        }
        Op::Resume => {
            may(!is_running)?;
            state.phase = Phase::Running;
        }
        Op::Close => {
            may(state.phase != Phase::Closed)?;
            state.phase = Phase::Closed;
        }
        Op::Undo | Op::Redo | Op::Outside(_) => return None,
    }
    state.open = state.open.filter(|&item| can_be_open(state, item));
    debug_assert!(state.open != Some(HEADING) || !state.withdrawn.contains(&HEADING));
    Some(())
}

fn put(state: &mut State, key: (usize, usize, u16), answer: u8) {
    if answer == 0 {
        state.marks.remove(&key);
    } else {
        state.marks.insert(key, answer);
    }
}
