//! A clock that is set back and forth: times stay as they were told, order and undo follow what happened, and the time that an
//! item took never runs back.

use disk::Dice;
use draagvlak::domain::mark::Cell;
use draagvlak::session::Overwrite;

use super::*;

/// How long each item was under discussion by a clock that cannot be trusted: a stretch that ends before it began took no time.
#[derive(Default)]
struct Watch {
    spent: [i64; 4],
    /// Which item is under discussion, and since when its clock runs; none while the meeting is suspended.
    open: Option<(usize, Option<i64>)>,
}

impl Watch {
    fn stop(&mut self, now: i64) {
        if let Some((item, Some(since))) = self.open {
            self.spent[item] += (now - since).max(0);
            self.open = Some((item, None));
        }
    }

    fn spent(&self, item: usize, now: i64) -> i64 {
        let running = match self.open {
            Some((open, Some(since))) if open == item => (now - since).max(0),
            Some(_) | None => 0,
        };
        self.spent[item] + running
    }
}

fn reopened(disk: &FakeDisk, now: i64) -> Seat {
    let (sender, reports) = channel();
    let (session, notices) = Session::open(opening(disk, FILE), Moment(now), move |r| _ = sender.send(r)).unwrap();
    Seat { session, reports, notices, clock: 0 }
}

/// One meeting of 40 steps over five sessions; the clock jumps at each step by at most three hours either way.
fn meets_by_a_bad_clock(seed: u64) {
    let (mut dice, disk, mut now) = (Dice(seed), with_agenda(), START);
    let mut seat = reopened(&disk, now);
    let items = ["1.1", "1.2", "2.1", "2.3"].map(|id| seat.item(id));
    let (mut watch, mut told, mut is_suspended) = (Watch::default(), Vec::new(), false);
    for step in 0..40 {
        now += (dice.below(6 * 3_600_000) as i64) - 3 * 3_600_000;
        let before = seat.session.meeting().clone();
        let which = dice.below(4);
        let command = match dice.below(6) {
            0 | 1 => Command::OpenTopic(items[which]),
            2 => Command::CloseTopic(items[which]),
            3 if is_suspended => Command::Resume,
            3 => Command::Suspend,
            _ => Command::Mark(Cell { item: items[which], council: CouncilIx(0) }, [GREEN, AMBER, RED][dice.below(3)]),
        };
        if seat.session.execute(command.clone(), Moment(now)).is_ok() {
            told.push(now);
            if let Command::OpenTopic(_) = command {
                watch.stop(now);
                watch.open = Some((which, (!is_suspended).then_some(now)));
            } else if let Command::CloseTopic(_) = command {
                // A stretch ends where an item is finished, and a new one begins for the item that is still under discussion.
                watch.stop(now);
                watch.open = watch.open.filter(|&(open, _)| open != which).map(|(open, _)| (open, Some(now)));
            } else if command == Command::Suspend {
                watch.stop(now);
                is_suspended = true;
            } else if command == Command::Resume {
                watch.open = watch.open.map(|(open, _)| (open, Some(now)));
                is_suspended = false;
            } else if let Command::Mark(cell, answer) = command {
                // Taken back by a clock that went back, and brought back by one that went forth.
                let earlier = before.marks().counted(cell);
                for (again, at, expected) in
                    [(Command::Undo, now - 7_200_000, earlier), (Command::Redo, now + 3_600_000, answer)]
                {
                    seat.session.execute(again, Moment(at)).unwrap();
                    told.push(at);
                    assert_eq!(seat.session.meeting().marks().counted(cell), expected, "seed {seed}, step {step}");
                }
            }
        }
        for at in [now, now - 10_000_000, now + 10_000_000] {
            let spent = items.map(|item| i64::try_from(seat.session.meeting().spent(item, Moment(at))).unwrap());
            assert_eq!(spent, [0, 1, 2, 3].map(|item| watch.spent(item, at)), "seed {seed}, step {step}, {at}");
        }
        if step % 8 == 7 {
            assert_eq!(seat.session.close(), 0);
            now += (dice.below(4 * 86_400_000) as i64) - 2 * 86_400_000;
            seat = reopened(&disk, now);
            let last = *told.last().unwrap();
            if watch.open.is_some_and(|(_, since)| since.is_some()) && now > last {
                // While the program was closed nothing was discussed.
                watch.stop(last);
                watch.open = watch.open.map(|(open, _)| (open, Some(now)));
                told.extend([last, now]);
            }
        }
    }
    let times: Vec<_> = seat.session.meeting().history().events().map(|event| event.at.0).collect();
    assert_eq!(
        times, told,
        "seed {seed}: the events stand in the order in which they happened, with the time as it was told"
    );
    assert!(!times.is_sorted(), "seed {seed}: the clock never went back");
    seat.settle();
    seat.session.save(None, Moment(now - 86_400_000), Overwrite::Refuse).unwrap();
    let saved = open(read_only(&disk, CONSENSUS));
    saved.same_as(&seat);
    assert!(!saved.told().contains(CONSENSUS), "seed {seed}: {}", saved.told());
}

#[test]
fn a_clock_that_is_set_back_and_forth_changes_no_order_and_takes_no_time_away() {
    for seed in 0..40 {
        meets_by_a_bad_clock(seed);
    }
}
