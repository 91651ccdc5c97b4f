//! Keys at a meeting in which much was said: what a frame tells of a cell is not looked up in all that happened.

use crate::keys::grows_not;

#[test]
fn a_frame() {
    grows_not("a frame", "", &[""]);
}

#[test]
fn a_move() {
    grows_not("a move down and up", "", &["j", "j", "k", "k"]);
    grows_not("a move aside", "", &["l", "l", "h", "h"]);
}

#[test]
fn a_mark() {
    grows_not("a mark", "", &["g", "o", "r"]);
}

#[test]
fn taking_back() {
    grows_not("taking back", "gorgorgor", &["u", "u"]);
}

#[test]
fn opening_a_point() {
    grows_not("opening a point", "", &["j⏎", "k⏎"]);
}
