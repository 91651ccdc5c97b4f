//! The power goes, or the program is killed, at any call of a random session with saves, time and again on one disk: what was
//! told to be kept is there, and what is there is a beginning of what happened.
//!
//! `DRAAGVLAK_SEEDS=100000 cargo test --release --test session power` takes so many seeds.

use std::path::Path;

use disk::{Dice, Failure};
use draagvlak::domain::event::Event;
use draagvlak::session::Overwrite;
use draagvlak::store::consensus;
use draagvlak::store::journal::JournalError;

use super::*;

/// What is known of a meeting after some lives of the program.
#[derive(Default)]
struct Known {
    /// What happened in memory.
    done: Vec<Event>,
    /// So many of these were told to be kept.
    kept: usize,
    /// Whether a record was begun.
    is_begun: bool,
    /// How many events the last save that was told to be done holds, and the saves tried since.
    saved: Option<u64>,
    tried: Vec<u64>,
}

impl Known {
    /// What a session found agrees with it.
    fn found(&mut self, seat: &Seat, what: &str) {
        let found: Vec<_> = seat.session.meeting().history().events().map(std::borrow::Cow::into_owned).collect();
        assert!(found.len() >= self.kept, "{what}: {} of {} kept events", found.len(), self.kept);
        assert!(self.done.starts_with(&found), "{what}: something was invented");
        // Opening for writing has synced all of it; what is not there will not come back.
        (self.done, self.kept) = (found.to_vec(), found.len());
        // Without an error there is a record; the power may have gone while it was made.
        self.is_begun |= seat.session.keeping().error.is_none();
    }

    /// The saved file is there, whole, and one of those it can be. After a power cut there is no other that can come back.
    fn saved_is_there(&mut self, disk: &FakeDisk, is_cut: bool, what: &str) {
        let holds = disk.content(CONSENSUS).map(|content| {
            let read = consensus::read(&content).unwrap_or_else(|error| panic!("{what}: {}", words(&error)));
            read.history.len() as u64
        });
        let is_tried = holds.is_some_and(|holds| self.tried.contains(&holds));
        assert!(self.saved == holds || is_tried, "{what}: the saved file holds {holds:?} of {:?}", self.saved);
        if is_cut {
            (self.saved, self.tried) = (holds, Vec::new());
        }
    }

    fn live(&mut self, seat: &mut Seat, dice: &mut Dice) {
        for n in 0..4 + dice.below(14) {
            let n = u16::try_from(n).unwrap();
            seat.random((dice.below(256) as u8, n, dice.below(3) as u16, dice.below(6) as u8, format!("tekst {n}")));
            // One at a time, so that a seed is the same each time; groups are tried on the journal alone.
            seat.settle();
            if dice.below(12) == 0 {
                let (now, last) = (seat.now(), seat.session.meeting().history().last());
                match seat.session.save(None, now, Overwrite::Refuse) {
                    Ok(_) => (self.saved, self.tried) = (Some(last), Vec::new()),
                    Err(_) => self.tried.push(last),
                }
            }
        }
        self.done = seat.session.meeting().history().events().map(std::borrow::Cow::into_owned).collect::<Vec<_>>();
        self.kept = usize::try_from(seat.session.keeping().kept).unwrap();
    }
}

fn live_through(seed: u64) {
    let mut dice = Dice(seed);
    let (mut disk, mut known) = (with_agenda(), Known::default());
    for life in 0..if seed.is_multiple_of(4) { 3 } else { 1 } {
        let what = format!("seed {seed}, life {life}");
        let end = if dice.below(3) == 0 { Failure::Killed } else { Failure::PowerCut };
        disk.fail(None, dice.below(80), end);
        // It may end while it opens.
        if let Ok(mut seat) = try_open(opening(&disk, FILE)) {
            known.found(&seat, &what);
            known.live(&mut seat, &mut dice);
        }
        disk = if end == Failure::Killed { disk.after_kill() } else { disk.after_power_cut(&mut dice) };
        known.saved_is_there(&disk, end == Failure::PowerCut, &what);
    }
    let what = format!("seed {seed}, at last");
    let seat = match try_open(opening(&disk, FILE)) {
        Ok(seat) => seat,
        // The making of the record was cut short by a disk that does not keep the order; it is put aside when told so.
        Err(SessionError::Journal(JournalError::NoHeader(_))) if !known.is_begun => open(fresh(&disk, FILE)),
        Err(error) => panic!("{what}: {}", words(&error)),
    };
    known.found(&seat, &what);
    let is_whole = !seat.session.keeping().read_only;
    _ = seat.session.close();
    let once = disk.contents();
    if seed.is_multiple_of(4) {
        known.found(&open(opening(&disk, FILE)), &what);
        assert_eq!(disk.contents(), once, "{what}: the second recovery changed something");
    }
    if is_whole {
        // And it holds when the power goes once more.
        let after = disk.after_power_cut(&mut dice);
        assert_eq!(after.content(JOURNAL), once.get(Path::new(JOURNAL)).cloned(), "{what}");
    }
}

#[test]
fn everything_kept_survives_power_cuts_and_kills() {
    let seeds = std::env::var("DRAAGVLAK_SEEDS").ok().and_then(|it| it.parse().ok()).unwrap_or(500);
    for seed in 0..seeds {
        live_through(seed);
    }
}
