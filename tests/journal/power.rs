//! The power goes at any call, and what was not synced is there or not, or in part.

use std::panic::{AssertUnwindSafe, catch_unwind};

use super::disk::{Call, Dice, Failure, FakeDisk};
use super::{PATH, bytes_of, create, open, records};
use draagvlak::store::journal::{Access, Found, JournalError};

/// Several lives of one meeting, each ended by a failure and a power cut.
fn live_through(seed: u64) {
    let mut dice = Dice(seed);
    let mut disk = FakeDisk::default();
    // What was queued, in order, and how much of it was reported as kept.
    let (mut said, mut kept): (Vec<String>, usize) = (Vec::new(), 0);
    let mut made = false;
    for life in 0..5 {
        let failure = [Failure::PowerCut, Failure::PowerCut, Failure::Full, Failure::Io, Failure::Short][dice.below(5)];
        let call = [None, None, Some(Call::Write), Some(Call::Sync)][dice.below(4)];
        disk.fail(call, dice.below(30), failure);
        let mut journal = match open(&disk.shared(), Access::Write) {
            Ok(opened) => {
                assert!(opened.records.len() >= kept, "seed {seed}, life {life}: a kept record is gone");
                assert!(said.starts_with(&opened.records.to_vec()), "seed {seed}, life {life}: something was invented");
                made = true;
                match opened.journal {
                    Some(journal) => {
                        // Opening for writing has synced all of it; what is not there will not come back.
                        kept = opened.records.len();
                        said = opened.records.to_vec();
                        journal
                    }
                    // Torn in the middle of a group by a disk that does not keep the order: nothing is written.
                    None => return assert!(matches!(opened.found, Found::Damaged { .. })),
                }
            }
            Err(JournalError::Missing(_)) if !made => match create(&disk.shared(), &[]) {
                Ok(journal) => {
                    made = true;
                    journal
                }
                Err(_) => {
                    disk = disk.after_power_cut(&mut dice);
                    continue;
                }
            },
            Err(JournalError::Unfinished(_) | JournalError::NoHeader(_)) if !made => return,
            Err(JournalError::Fault(_)) => {
                disk = disk.after_power_cut(&mut dice);
                continue;
            }
            Err(other) => panic!("seed {seed}, life {life}: {other:?}"),
        };
        for n in 0..8 {
            let group: Vec<String> = records(1 + dice.below(4)).iter().map(|r| format!("{life} {n} {r}")).collect();
            let before = said.len();
            said.extend(group.iter().cloned());
            match journal.append(&group) {
                Ok(head) => {
                    kept = said.len();
                    assert_eq!(head.seq(), kept as u64);
                }
                Err(error) if error.is_unsure() => break,
                // Surely not kept: it must not come back.
                Err(_) => said.truncate(before),
            }
        }
        drop(journal);
        if dice.below(2) == 0 {
            disk.heal();
            // The program was killed, the machine stayed on: what is now read counts as kept.
            if let Ok(opened) = open(&disk.shared(), Access::Write) {
                assert!(
                    opened.records.len() >= kept && said.starts_with(&opened.records.to_vec()),
                    "seed {seed}, life {life}"
                );
                kept = opened.records.len();
            }
        }
        disk = disk.after_power_cut(&mut dice);
        assert!(disk.content(PATH).is_some() || kept == 0, "seed {seed}: the journal lost its name");
    }
}

#[test]
fn every_kept_record_survives_and_nothing_is_invented() {
    for seed in 0..1_000 {
        live_through(seed);
    }
}

#[test]
fn what_a_dead_program_left_unsynced_is_synced_before_it_is_believed() {
    for seed in 0..20 {
        let (disk, all) = (FakeDisk::default(), records(2));
        let mut journal = create(&disk.shared(), &[]).unwrap();
        disk.fail(Some(Call::Sync), 0, Failure::Panic);
        catch_unwind(AssertUnwindSafe(|| journal.append(&all))).unwrap_err();
        assert!(journal.is_closed());
        drop(journal);
        assert_eq!(open(&disk.shared(), Access::Write).unwrap().records, all);
        let disk = disk.after_power_cut(&mut Dice(seed));
        assert_eq!(open(&disk.shared(), Access::Write).unwrap().records, all, "seed {seed}");
    }
}

#[test]
fn torn_bytes_are_in_the_journal_or_in_the_copy_whenever_the_power_goes() {
    let bytes = bytes_of(&records(2));
    let copy = format!("{PATH}.torn-{}", bytes.len());
    let torn = b"J1 3 1234 0123456789abcdef0123456789abcdef Mark(";
    for seed in 0..500 {
        let mut dice = Dice(seed);
        let disk = FakeDisk::with(PATH, &[bytes.as_slice(), torn].concat());
        disk.fail(None, dice.below(16), Failure::PowerCut);
        drop(open(&disk.shared(), Access::Write));
        let after = disk.after_power_cut(&mut dice);
        let in_place = after.content(PATH).unwrap().ends_with(torn);
        assert!(in_place || after.content(&copy).unwrap() == torn, "seed {seed}");
        assert_eq!(open(&after.shared(), Access::Write).unwrap().records, records(2));
    }
}
