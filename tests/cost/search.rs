//! Searching: a letter costs the same however many topics there are, and so does a piece of the work after it.

use std::sync::LazyLock;

use draagvlak::domain::meeting::Meeting;
use draagvlak::search::{Index, Search, Searched, Steps};

use crate::counted::{Cost, POINTS, cost, growth, middle};
use crate::desk::Desk;
use crate::meetings::{agenda_text, plan};

/// More topics than are searched in one go.
static MANY: LazyLock<Meeting> = LazyLock::new(|| Meeting::new(plan(&agenda_text(2_500, 5, 7))));
/// Twenty times as many.
static MORE: LazyLock<Meeting> = LazyLock::new(|| Meeting::new(plan(&agenda_text(50_000, 5, 7))));

/// The letters that are typed one after another, each with what is found by it: in all titles, in some, in hardly any.
const LETTERS: [&str; 8] = ["r", "e", "g", "i", "⌫", "⌫", "⌫", "⌫"];

/// The middle of what this costs at a desk where a search was opened and everything is ready to be searched.
fn of_letters(meeting: &Meeting, run: impl Fn(&mut Desk, &str) -> usize) -> Cost {
    let mut desk = Desk::new(meeting.clone(), 160, 45);
    desk.press("⇱j/").rest();
    LETTERS.iter().for_each(|letter| _ = run(&mut desk, letter));
    let costs = LETTERS.iter().cycle().take(24).map(|letter| cost(|| run(&mut desk, letter)));
    middle(&costs.collect::<Vec<_>>())
}

#[test]
fn a_letter_of_a_search() {
    let [many, more] = [&MANY, &MORE].map(|meeting| of_letters(meeting, |desk, letter| desk.press(letter).draw()));
    assert_eq!(growth("a letter grows with the topics", POINTS, many, more), None);
}

#[test]
fn a_piece_of_the_work_after_it() {
    let work = |meeting: &Meeting| {
        let mut desk = Desk::new(meeting.clone(), 160, 45);
        desk.press("⇱j/").rest();
        desk.press("reg").draw();
        let piece = || {
            desk.work();
            desk.draw()
        };
        cost(piece)
    };
    let [many, more] = [&MANY, &MORE].map(|meeting| work(meeting));
    assert_eq!(growth("a piece of work grows with the topics", POINTS, many, more), None);
}

#[test]
fn opening_a_search() {
    let opened = |meeting: &Meeting| {
        let mut desk = Desk::new(meeting.clone(), 160, 45);
        desk.press("⇱j").draw();
        cost(|| desk.press("/").draw())
    };
    let [many, more] = [&MANY, &MORE].map(|meeting| opened(meeting));
    assert_eq!(growth("opening a search grows with the topics", POINTS, many, more), None);
}

/// What is found within the steps of one key: as much in a large meeting as in a small one, whether texts are ready or not.
#[test]
fn what_a_key_finds() {
    let found = |meeting: &Meeting, mut index: Index| {
        let mut search = Search::new("reg");
        search.go_on(&mut index, meeting, &mut Steps::of_key());
        assert!(!search.is_complete(&index), "it is more than a key may do");
        search.len()
    };
    let ready = [&*MANY, &*MORE].map(|meeting| found(meeting, Index::of(meeting)));
    assert_eq!(ready[0], ready[1]);
    let bare = [&*MANY, &*MORE].map(|meeting| found(meeting, Index::begin(Searched::Meeting)));
    assert_eq!(bare[0], bare[1]);
    assert!(bare[0] > 40 && ready[0] > bare[0], "{bare:?} and {ready:?} fill the list");
}
