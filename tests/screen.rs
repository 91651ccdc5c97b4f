//! The screen under random input: keys with all modifiers, sizes from 1 by 1 to 500 by 200, pastes up to a megabyte, the mouse.
//!
//! Nothing breaks; the count equals a recount; drawing changes nothing but what is scrolled; the cursor stays on the screen; and
//! all that changed the meeting is in the record. `SCREEN_SEEDS=50 SCREEN_KEYS=10000` plays more:
//! ```sh
//! SCREEN_SEEDS=50 SCREEN_KEYS=10000 cargo test --release --test screen
//! ```
#![allow(missing_docs, unreachable_pub, dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![allow(clippy::wildcard_enum_match_arm, reason = "what is not played is left out")]

#[cfg(unix)]
#[path = "screen/bytes.rs"]
mod bytes;
#[path = "domain/chance.rs"]
mod chance;
#[path = "screen/desk.rs"]
mod desk;
#[path = "support/disk.rs"]
mod disk;
#[path = "screen/input.rs"]
mod input;
#[cfg(unix)]
#[path = "support/pty.rs"]
mod pty;

use std::panic::{AssertUnwindSafe, catch_unwind};

use chance::Chance;
use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};
use desk::Desk;
use draagvlak::domain::time::Moment;
use draagvlak::tui::keymap::Context;

const AGENDAS: [&str; 2] =
    [include_str!("../data/midden-holland-2021-09-16.ron"), include_str!("groups/subregios.ron")];
const FILE: &str = "map/overleg.ron";
const JOURNAL: &str = "map/overleg.ron.journal";
/// 16 September 2021, 19:30:00 UTC.
const START: Moment = Moment(1_631_820_600_000);

const SEEDS: u64 = 6;
const KEYS: usize = 2_500;

/// Plays so many things by chance, and answers how many events came of it.
fn play(seed: u64, keys: usize, at: &mut usize) -> u64 {
    let mut chance = Chance(seed);
    let mut desk = Desk::new(AGENDAS[seed as usize % 2]);
    for n in 0..keys {
        *at = n;
        // What ends typing or leaves a page comes more often, so that a random meeting goes on.
        let event = if desk.ui.context() != Context::Table && chance.once_in(4) {
            Event::Key(KeyEvent::new(chance.pick(&[KeyCode::Enter, KeyCode::Esc]), KeyModifiers::NONE))
        } else {
            input::event(&mut chance)
        };
        let is_resized = matches!(event, Event::Resize(..));
        desk.take(event);
        if is_resized || chance.once_in(25) {
            let is_past = desk.ui.context() == Context::Past;
            desk.draw(!is_past && chance.once_in(3));
        }
        if n % 100 == 99 {
            desk.check();
        }
    }
    desk.read_back()
}

#[test]
fn random_input_breaks_nothing() {
    let asked = |name: &str, usual: u64| std::env::var(name).map_or(usual, |it| it.parse().expect("a number"));
    let (seeds, keys) = (asked("SCREEN_SEEDS", SEEDS), asked("SCREEN_KEYS", KEYS as u64) as usize);
    let mut events = 0;
    for seed in 0..seeds {
        let mut at = 0;
        let played = catch_unwind(AssertUnwindSafe(|| play(seed, keys, &mut at)));
        events += played.unwrap_or_else(|_| panic!("seed {seed}, key {at}: see above"));
    }
    assert!(events > seeds * keys as u64 / 60, "random input does things: {events} events");
}
