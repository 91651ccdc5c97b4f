//! Keys in, state out: every key of every mode does what its name says, and no key breaks anything.
#![allow(missing_docs, unreachable_pub, dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "domain/chance.rs"]
mod chance;
#[path = "support/disk.rs"]
mod disk;
#[path = "support/home.rs"]
mod home;
#[path = "support/world.rs"]
mod world;

#[path = "keys/arrivals.rs"]
mod arrivals;
#[path = "keys/ballot.rs"]
mod ballot;
#[path = "keys/colours.rs"]
mod colours;
#[path = "keys/course.rs"]
mod course;
#[path = "keys/desk.rs"]
mod desk;
#[path = "keys/dossiers.rs"]
mod dossiers;
#[path = "keys/filters.rs"]
mod filters;
#[path = "keys/finding.rs"]
mod finding;
#[path = "keys/forms.rs"]
mod forms;
#[path = "keys/keymap.rs"]
mod keymap;
#[path = "keys/moves.rs"]
mod moves;
#[path = "keys/over.rs"]
mod over;
#[path = "keys/overview.rs"]
mod overview;
#[path = "keys/past.rs"]
mod past;
#[path = "keys/random.rs"]
mod random;
#[path = "keys/reports.rs"]
mod reports;
#[path = "keys/rounds.rs"]
mod rounds;
#[path = "keys/typing.rs"]
mod typing;
#[path = "keys/undo.rs"]
mod undo;

use world::World;

/// From this cell, these keys lead to that cell.
#[track_caller]
fn goes(from: &str, keys: &str, to: &str) {
    let mut world = World::new().at(from);
    world.frame(120, 36);
    world.press(keys);
    assert_eq!(world.place(), to, "{keys} from {from}");
}

/// From this cell, these keys leave that row and that cell.
#[track_caller]
fn case(from: &str, keys: &str, row: &str, to: &str) {
    let mut world = World::new().at(from);
    world.press(keys);
    let item = from.split_once(' ').unwrap().0;
    assert_eq!((world.row(item).as_str(), world.place().as_str()), (row, to), "{keys} from {from}");
}

/// From this cell, the last of these keys makes the screen say something with these words in it, as a warning or not.
#[track_caller]
fn says(from: &str, keys: &str, words: &str) {
    let mut world = World::new().at(from);
    world.press(keys);
    assert!(world.notice().contains(words), "{keys} from {from} said “{}”, not “{words}”", world.notice());
}
