//! A model check in miniature: meetings by chance, each played beside a simple reference that keeps plain maps.
//!
//! Marks, conditions, colouring files, presence, finished items, rules, taking back and bringing back; and in between the program
//! ends, is killed, loses its power with writes that were not synced lost or kept, opens again, saves, opens what it saved, and goes
//! on elsewhere on a disk that is full. What was allowed, what came of it and how it is counted is the same at each step as the
//! reference says, and after each fault everything that was shown as kept is back, and nothing that never happened.
//!
//! The usual run takes 100,000 steps. `MODEL_SEEDS=2500` plays so many meetings of 400 steps (a million steps), `MODEL_FIRST=7`
//! begins with another seed. A meeting that goes wrong is played again with less and less in it, until all that is left is needed:
//! ```sh
//! MODEL_SEEDS=2500 MODEL_FIRST=1000 cargo test --release --test model
//! ```
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test says what is wrong by panicking")]
#![allow(clippy::wildcard_enum_match_arm, reason = "whatever else happens is played the same way")]

#[path = "domain/chance.rs"]
#[allow(dead_code, reason = "each test uses some of it")]
mod chance;
#[path = "support/disk.rs"]
mod disk;
#[path = "domain/oracle.rs"]
#[allow(dead_code, reason = "only whole outcomes are asked for")]
mod oracle;

#[path = "model/compare.rs"]
mod compare;
#[path = "model/op.rs"]
mod op;
#[path = "model/outcomes.rs"]
mod outcomes;
#[path = "model/outside.rs"]
mod outside;
#[path = "model/place.rs"]
mod place;
#[path = "model/reference.rs"]
mod reference;
#[path = "model/rules.rs"]
mod rules;
#[path = "model/shorter.rs"]
mod shorter;
#[path = "model/state.rs"]
mod state;
#[path = "model/taking.rs"]
mod taking;

use draagvlak::domain::id::LevelIx;
use draagvlak::domain::mark::Answer;
use draagvlak::store::agenda;

use op::{ITEMS, Op};
use outcomes::Outcomes;
use place::Place;

/// Three points below a heading, two by themselves; four councils in two groups, of which one is away.
const AGENDA: &str = r#"(
    format: 1, id: "model", title: "Overleg", date: "2021-09-16",
    weights: [(id: "inwoners", name: "inwoners")],
    councils: [
        (id: "aa", name: "Aadorp", short: "AA", weights: {"inwoners": 40000}),
        (id: "be", name: "Beekstad", short: "BE", weights: {"inwoners": 30000}),
        (id: "ce", name: "Cedorp", short: "CE", weights: {"inwoners": 20000}),
        (id: "de", name: "Deberg", short: "DE", weights: {"inwoners": 10000}, absent: true),
    ],
    groups: [(id: "west", name: "West", members: ["aa", "be", "ce"]), (id: "oost", name: "Oost", members: ["ce", "de"])],
    agenda: [
        (id: "1", title: "Jeugdhulp", children: [
            (id: "1.1", title: "Inkoop", coloured: true),
            (id: "1.2", title: "Toegang", coloured: true),
            (id: "1.3", title: "Tarieven", coloured: true),
        ]),
        (id: "2", title: "Wonen", coloured: true),
        (id: "3", title: "Vervoer", coloured: true),
    ],
)"#;
const FILE: &str = "map/model.ron";
/// 16 September 2021, 14:00:00 UTC.
const START: i64 = 1_631_800_800_000;

const GREEN: Answer = Answer::Level(LevelIx(0));
const AMBER: Answer = Answer::Level(LevelIx(1));
const RED: Answer = Answer::Level(LevelIx(2));

/// How many meetings are played, unless told otherwise, and how much happens in each.
const SEEDS: u64 = 250;
const STEPS: usize = 400;
/// After so many steps everything is compared.
const WHOLE: usize = 50;

/// Plays a meeting, and answers how much of it was allowed.
fn play(ops: &[Op], outcomes: &mut Outcomes, at: &mut usize) -> usize {
    let mut place = Place::new(outcomes);
    let mut allowed = 0;
    for (step, op) in ops.iter().enumerate() {
        *at = step;
        let is_all = match op {
            Op::Outside(outside) => {
                place.happens(*outside);
                true
            }
            op => {
                allowed += usize::from(place.execute(op));
                matches!(op, Op::Undo | Op::Redo | Op::Take { .. } | Op::Rules(_) | Op::Presence(_))
            }
        };
        place.cut_if_due();
        if is_all {
            (0..ITEMS).for_each(|item| place.check_item(item));
        } else {
            place.check_item(touched(op).unwrap_or(step % ITEMS));
        }
        if step % WHOLE == 0 {
            place.check_all();
        }
    }
    place.check_all();
    allowed
}

/// The item that a command is about.
const fn touched(op: &Op) -> Option<usize> {
    match op {
        Op::Mark { item, .. } | Op::Ask { item, .. } | Op::AskToo { item, .. } | Op::Drop { item, .. } => Some(*item),
        Op::Hammer(item) | Op::Finish(item) | Op::Reopen(item) | Op::Withdraw(item) => Some(*item),
        _ => None,
    }
}

#[test]
fn random_meetings_go_as_the_simple_reference_says() {
    let asked = |name: &str, usual| std::env::var(name).map_or(usual, |it| it.parse().expect("a number"));
    let (first, seeds) = (asked("MODEL_FIRST", 0), asked("MODEL_SEEDS", SEEDS));
    let plan = agenda::parse(FILE, AGENDA.as_bytes()).expect("the agenda is good").plan;
    let mut outcomes = Outcomes::new(&plan.region);
    let mut allowed = 0;
    for seed in first..first + seeds {
        let ops = op::by_chance(seed, STEPS);
        match shorter::attempt(&ops, &mut outcomes) {
            Ok(done) => allowed += done,
            Err(fault) => panic!("{}", shorter::tell(seed, ops, &fault, &mut outcomes)),
        }
    }
    assert!(allowed as u64 > seeds * STEPS as u64 / 3, "of {seeds} meetings only {allowed} steps were allowed");
}
