//! Keys at the table, from the press to the frame.

use std::sync::LazyLock;

use draagvlak::domain::meeting::Meeting;

use crate::counted::{COUNCILS, POINTS, growth, meeting, of_keys};

/// More rows and columns than the screen shows.
static SMALL: LazyLock<Meeting> = LazyLock::new(|| meeting(60, 30));
/// Twenty times as many points, and as much more history.
static LONG: LazyLock<Meeting> = LazyLock::new(|| meeting(1_200, 30));
/// Four times as many councils.
static WIDE: LazyLock<Meeting> = LazyLock::new(|| meeting(60, 120));

/// Fails when these keys, after some others, cost more at the larger meetings.
#[track_caller]
pub fn grows_not(what: &str, before: &str, keys: &[&str]) {
    let [small, long, wide] = [&SMALL, &LONG, &WIDE].map(|meeting| of_keys(meeting, before, keys));
    let grown = [growth("with the points", POINTS, small, long), growth("with the councils", COUNCILS, small, wide)];
    let grown: String = grown.into_iter().flatten().collect();
    assert!(grown.is_empty(), "{what} grows\n{grown}");
}

#[test]
fn a_frame_where_nobody_spoke_yet() {
    grows_not("a frame", "l", &[""]);
}

#[test]
fn a_move_where_nobody_spoke_yet() {
    grows_not("a move", "l", &["j", "j", "k", "k"]);
}

#[test]
fn a_fold() {
    grows_not("folding and unfolding", "⇱", &[" ", " "]);
}

#[test]
fn a_council_that_leaves() {
    grows_not("leaving and coming back", "l", &["a", "a"]);
}
