//! What happens in memory between a key and its frame.

use std::cell::{Cell as Held, RefCell};

use draagvlak::domain::command::Command;
use draagvlak::domain::event::Event;
use draagvlak::domain::id::{CouncilIx, LevelIx};
use draagvlak::domain::mark::{Answer, Cell};
use draagvlak::domain::tally::Tally;
use draagvlak::domain::time::Moment;
use draagvlak::search::Index;
use draagvlak::session::TABLE;

use crate::desk::Desk;
use crate::meetings::{self, START, Size};
use crate::timing::{self, Timed};

pub const NAMES: [&str; 15] = [
    "decide a mark",
    "apply a mark",
    "tally: shift",
    "tally: count",
    "outcome, all rules",
    "still needed",
    "search: index",
    "search: find",
    "draw a frame",
    "key to frame: move",
    "key to frame: mark",
    "key to frame: fold",
    "key to frame: letter of a search",
    "search: a piece of work",
    "search: Enter right behind a letter",
];

/// Times the parts that are wanted.
pub fn time(size: Size, is_wanted: &dyn Fn(&str) -> bool) -> Vec<(&'static str, Timed)> {
    let plan = size.plan();
    let marks = meetings::marks(&plan);
    let mut meeting = meetings::held(plan, marks);
    let author = meeting.history_mut().author(TABLE);
    let first = meeting.agenda().walk().into_iter().find(|&item| meeting.agenda().is_coloured(item)).expect("a point");
    let cell = Cell { item: first, council: CouncilIx::at(0) };
    // The first point is in the midst of its discussion: a third has not spoken.
    for council in meeting.region().indices().filter(|council| council.index() % 3 == 1) {
        let quiet = Command::Mark(Cell { item: first, council }, Answer::Pending);
        if let Ok(event) = meeting.decide(author, Moment(START), quiet) {
            meeting.apply(&event);
        }
    }
    let turns = Held::new(0_u8);
    // What is applied while it is timed makes a history of millions; the frames are drawn of the meeting without that.
    let untouched = meeting.clone();
    let mut tally = Tally::count(&meeting);
    let mut timed = Vec::new();
    let mut add = |part: &'static str, time: &mut dyn FnMut() -> Timed| {
        if is_wanted(part) {
            timed.push((part, time()));
        }
    };
    let meeting = RefCell::new(meeting);
    // A mark that is another than the one that stands.
    let next = || {
        loop {
            turns.set((turns.get() + 1) % 3);
            let answer = Answer::Level(LevelIx(turns.get()));
            if meeting.borrow().marks().counted(cell) != answer {
                return Command::Mark(cell, answer);
            }
        }
    };
    let decide = |command| -> Event { meeting.borrow().decide(author, Moment(START), command).expect("it is allowed") };

    add(NAMES[0], &mut || timing::after(next, decide));
    add(NAMES[1], &mut || timing::after(|| decide(next()), |event| meeting.borrow_mut().apply(&event)));
    tally.clone_from(&Tally::count(&meeting.borrow()));
    add(NAMES[2], &mut || {
        let prepare = || {
            let event = decide(next());
            meeting.borrow_mut().apply(&event)
        };
        timing::after(prepare, |change| tally.shift(&meeting.borrow(), &change))
    });
    add(NAMES[3], &mut || timing::of(|| Tally::count(&meeting.borrow())));
    drop(meeting);
    let meeting = untouched;
    let tally = Tally::count(&meeting);
    add(NAMES[4], &mut || {
        timing::of(|| meeting.rules().iter().map(|rule| tally.verdict(&meeting, first, rule)).collect::<Vec<_>>())
    });
    add(NAMES[5], &mut || timing::of(|| tally.needed(&meeting, first, &meeting.rules()[0])));
    add(NAMES[6], &mut || timing::of(|| Index::of(&meeting)));
    let index = Index::of(&meeting);
    add(NAMES[7], &mut || timing::of(|| index.find("jeugd")));
    drop(index);

    let mut desk = Desk::new(meeting, 160, 45);
    desk.press("⇱j").draw();
    add(NAMES[8], &mut || timing::of(|| desk.draw()));
    add(NAMES[9], &mut || pressed(&mut desk, &["j", "j", "j", "j", "k", "k", "k", "k"]));
    add(NAMES[10], &mut || pressed(&mut desk, &["g", "o", "r"]));
    add(NAMES[11], &mut || pressed(&mut desk, &["⇱ ", " "]));
    desk.press("/").rest();
    add(NAMES[12], &mut || pressed(&mut desk, &["j", "e", "u", "g", "⌫", "⌫", "⌫", "⌫"]));
    desk.press("je").rest();
    let desk = RefCell::new(desk);
    add(NAMES[13], &mut || timing::after(|| _ = desk.borrow_mut().press("⌫e"), |()| desk.borrow_mut().work()));
    add(NAMES[14], &mut || {
        let prepare = || _ = desk.borrow_mut().press("⎋⎋/").rest();
        timing::after(prepare, |()| _ = desk.borrow_mut().press("je⏎"))
    });
    timed
}

/// Keys one after another, each with its frame; what no key waits for is done before the next.
fn pressed(desk: &mut Desk, keys: &[&str]) -> Timed {
    let desk = RefCell::new(desk);
    let mut keys = keys.iter().cycle();
    let prepare = || {
        _ = desk.borrow_mut().rest();
        *keys.next().unwrap_or(&"")
    };
    timing::after(prepare, |key| desk.borrow_mut().press(key).draw())
}
