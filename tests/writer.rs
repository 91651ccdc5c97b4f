//! The writer: one answer for each group, never a kept record that is not, never a wait without end.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says what is wrong by panicking")]

#[path = "support/disk.rs"]
mod disk;

use std::path::Path;
use std::sync::mpsc::{Receiver, channel};

use disk::{Call, Dice, Failure, FakeDisk};
use draagvlak::store::journal::{Access, AppendError, Journal};
use draagvlak::store::writer::{Report, Writer};

const PATH: &str = "a/journal";

/// A writer on a new journal, and its reports.
fn writer(disk: &FakeDisk) -> (Writer, Receiver<Report>) {
    let (sender, reports) = channel();
    let journal = Journal::create(&disk.shared(), Path::new(PATH), "header", &[""; 0]).unwrap();
    let writer = Writer::spawn(journal, move |report| _ = sender.send(report)).unwrap();
    (writer, reports)
}

fn records(disk: &FakeDisk) -> Vec<String> {
    Journal::open(&disk.shared(), Path::new(PATH), Access::ReadOnly).unwrap().records.to_vec()
}

#[test]
fn what_is_queued_is_kept_in_order_and_reported() {
    let disk = FakeDisk::default();
    let (mut writer, reports) = writer(&disk);
    let all: Vec<String> = (1..=100).map(|i| format!("r{i}")).collect();
    for (i, record) in all.iter().enumerate() {
        assert_eq!(writer.queue(record.clone()), i as u64 + 1);
    }
    let journal = writer.close().unwrap();
    assert_eq!(records(&disk), all);
    let mut last = 0;
    for report in reports {
        match report {
            Report::Kept { upto, head } => {
                assert!(upto > last && head.seq() == upto);
                last = upto;
            }
            Report::NotKept { .. } => panic!("{report:?}"),
        }
    }
    assert_eq!((last, journal.head().seq()), (100, 100));
}

#[test]
fn what_waits_shares_one_sync() {
    let disk = FakeDisk::default();
    let (mut writer, reports) = writer(&disk);
    let (open, gate) = channel();
    disk.hold_sync(gate);
    let before = disk.count(Call::Sync);
    for i in 0..1_000 {
        writer.queue(format!("{i}"));
    }
    open.send(()).unwrap();
    writer.close().unwrap();
    assert!(disk.count(Call::Sync) - before <= 2, "{} syncs", disk.count(Call::Sync) - before);
    assert!(reports.iter().count() <= 2);
    assert_eq!(records(&disk).len(), 1_000);
}

#[test]
fn nothing_is_reported_before_its_sync_returned() {
    let disk = FakeDisk::default();
    let (mut writer, reports) = writer(&disk);
    let (open, gate) = channel();
    disk.hold_sync(gate);
    writer.queue("a".to_owned());
    // The write is done or not; the sync is not.
    assert!(reports.try_recv().is_err());
    open.send(()).unwrap();
    assert!(matches!(reports.recv().unwrap(), Report::Kept { upto: 1, .. }));
    drop(writer);
}

#[test]
fn after_an_unsure_sync_nothing_is_written() {
    let disk = FakeDisk::default();
    let (mut writer, reports) = writer(&disk);
    writer.queue("a".to_owned());
    assert!(matches!(reports.recv().unwrap(), Report::Kept { upto: 1, .. }));
    disk.fail(Some(Call::Sync), 0, Failure::Io);
    writer.queue("b".to_owned());
    let report = reports.recv().unwrap();
    assert!(matches!(&report, Report::NotKept { from: 2, error } if error.is_unsure()), "{report:?}");
    disk.heal();
    assert_eq!(writer.queue("c".to_owned()), 3);
    assert!(matches!(reports.recv().unwrap(), Report::NotKept { from: 3, error: AppendError::Closed(_) }));
    assert!(writer.close().is_none());
    assert_eq!(records(&disk), ["a"]);
}

#[test]
fn what_was_not_written_is_tried_again_with_what_comes_next() {
    let disk = FakeDisk::default();
    let (mut writer, reports) = writer(&disk);
    writer.queue("a".to_owned());
    assert!(matches!(reports.recv().unwrap(), Report::Kept { upto: 1, .. }));
    disk.fail(Some(Call::Write), 0, Failure::Full);
    for record in ["b", "c"] {
        writer.queue(record.to_owned());
        let report = reports.recv().unwrap();
        assert!(matches!(&report, Report::NotKept { from: 2, error: AppendError::NotWritten(_) }), "{report:?}");
    }
    assert_eq!(records(&disk), ["a"]);
    disk.heal();
    assert_eq!(writer.queue("d".to_owned()), 4);
    assert!(matches!(reports.recv().unwrap(), Report::Kept { upto: 4, .. }));
    assert_eq!(records(&disk), ["a", "b", "c", "d"]);
    // Once more at the end.
    disk.fail(Some(Call::Write), 0, Failure::Full);
    writer.queue("e".to_owned());
    assert!(matches!(reports.recv().unwrap(), Report::NotKept { from: 5, .. }));
    disk.heal();
    assert!(writer.close().is_some());
    assert!(matches!(reports.recv().unwrap(), Report::Kept { upto: 5, .. }));
    assert_eq!(records(&disk), ["a", "b", "c", "d", "e"]);
}

#[test]
fn a_panic_is_reported_and_holds_nobody_up() {
    let disk = FakeDisk::default();
    let (mut writer, reports) = writer(&disk);
    disk.fail(Some(Call::Write), 0, Failure::Panic);
    writer.queue("a".to_owned());
    let report = reports.recv().unwrap();
    assert!(
        matches!(&report, Report::NotKept { from: 1, error: error @ AppendError::Panicked(_) } if error.is_unsure())
    );
    writer.queue("b".to_owned());
    assert!(matches!(reports.recv().unwrap(), Report::NotKept { from: 2, error: AppendError::Closed(_) }));
    assert!(writer.close().is_none());
}

#[test]
fn a_panic_while_reporting_is_reported_too() {
    let disk = FakeDisk::default();
    let (sender, reports) = channel();
    let journal = Journal::create(&disk.shared(), Path::new(PATH), "header", &[""; 0]).unwrap();
    let report = move |report| match report {
        Report::Kept { .. } => panic!("the screen was told to"),
        Report::NotKept { from, .. } => _ = sender.send(from),
    };
    let mut writer = Writer::spawn(journal, report).unwrap();
    writer.queue("a".to_owned());
    assert_eq!(reports.recv(), Ok(1));
    writer.queue("b".to_owned());
    assert_eq!(reports.recv(), Ok(2));
    _ = writer.close();
}

#[test]
fn a_kept_record_survives_whenever_the_power_goes() {
    for seed in 0..300 {
        let mut dice = Dice(seed);
        let disk = FakeDisk::default();
        let (mut writer, reports) = writer(&disk);
        disk.fail(None, dice.below(40), Failure::PowerCut);
        let all: Vec<String> = (0..20).map(|i| format!("record {i} of {seed}")).collect();
        for record in &all {
            writer.queue(record.clone());
        }
        drop(writer);
        let (mut kept, mut told) = (0, 0);
        for report in reports {
            match report {
                Report::Kept { upto, .. } => (kept, told) = (upto as usize, upto),
                Report::NotKept { from, .. } => {
                    assert!(from > told, "seed {seed}: told otherwise before");
                }
            }
        }
        let after = records(&disk.after_power_cut(&mut dice));
        assert!(after.len() >= kept && all.starts_with(&after), "seed {seed}: {kept} kept, {} there", after.len());
    }
}
