//! What rows come to, by trying every way in which those who are silent can still speak; each row once.

use std::collections::HashMap;

use draagvlak::domain::council::{Presence, Region};
use draagvlak::domain::mark::Answer;
use draagvlak::domain::outcome::{Firmness, Outcome};
use draagvlak::domain::rule::Rule;
use draagvlak::domain::scale::Scale;

use crate::op::RULES;
use crate::oracle::{Oracle, Row, alphabet};
use crate::rules::{rules, within};

/// The rules of a set, and behind them what the leading one comes to in each of the two groups.
pub(crate) const IN_GROUP: usize = 3;

pub(crate) struct Outcomes {
    region: Region,
    scale: Scale,
    alphabet: Vec<Answer>,
    rules: Vec<Vec<Rule>>,
    known: HashMap<(usize, usize, u64), (Outcome, Firmness)>,
}

impl Outcomes {
    pub(crate) fn new(region: &Region) -> Self {
        let scale = Scale::traffic_light();
        let with_parts = |set| {
            let mut all = rules(set);
            let parts: Vec<_> = (0..2).map(|group| within(&all[0], group)).collect();
            all.resize(IN_GROUP, parts[0].clone());
            all.extend(parts);
            all
        };
        let rules = (0..RULES).map(with_parts).collect();
        Self { region: region.clone(), alphabet: alphabet(&scale), scale, rules, known: HashMap::new() }
    }

    /// What a row comes to under a rule of a set.
    pub(crate) fn of(&mut self, set: usize, rule: usize, row: &Row) -> (Outcome, Firmness) {
        let key = (set, rule, packed(row));
        if let Some(&known) = self.known.get(&key) {
            return known;
        }
        let oracle = Oracle { region: &self.region, scale: &self.scale, rule: &self.rules[set][rule] };
        let (outcome, is_settled) = oracle.outcome(row, &self.alphabet);
        let firmness = if is_settled { Firmness::Settled } else { Firmness::Provisional };
        self.known.insert(key, (outcome, firmness));
        (outcome, firmness)
    }
}

/// A row as a number.
fn packed(row: &Row) -> u64 {
    let digit = |&(answer, presence): &(Answer, Presence)| {
        u64::from(answer.to_byte()) * 2 + u64::from(presence == Presence::Present)
    };
    row.iter().fold(0, |number, cell| number * 16 + digit(cell))
}
