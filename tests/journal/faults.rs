//! A disk that is full, fails or is changed by somebody else.

use std::path::Path;

use super::disk::{Call, Failure, FakeDisk};
use super::{PATH, bytes_of, create, head_of, open, records};
use draagvlak::store::disk::Fault;
use draagvlak::store::journal::{Access, AppendError, Found, JournalError};

#[test]
fn short_writes_and_interrupts_change_nothing() {
    for failure in [Failure::Short, Failure::Interrupted] {
        for k in 0..4 {
            let (disk, all) = (FakeDisk::default(), records(6));
            disk.fail(Some(Call::Write), k, failure);
            let mut journal = create(&disk.shared(), &all[..2]).unwrap();
            for record in &all[2..] {
                journal.append(std::slice::from_ref(record)).unwrap();
            }
            drop(journal);
            assert!(!disk.heal());
            assert_eq!(disk.content(PATH).unwrap(), bytes_of(&all));
            disk.fail(Some(Call::Read), k % 2, failure);
            assert_eq!(open(&disk.shared(), Access::Write).unwrap().records, all);
        }
    }
}

#[test]
fn a_full_disk_takes_a_group_back_and_the_journal_goes_on_after() {
    let all = records(9);
    for k in 0..3 {
        let disk = FakeDisk::default();
        let mut journal = create(&disk.shared(), &[]).unwrap();
        disk.fail(Some(Call::Write), k, Failure::Full);
        for (i, group) in all.chunks(3).enumerate() {
            let answer = journal.append(group);
            assert_eq!(answer.is_ok(), i < k);
            let error = match answer {
                Ok(_) => continue,
                Err(error) => error,
            };
            assert!(matches!(error, AppendError::NotWritten(_)) && !error.is_unsure(), "{error:?}");
            assert_eq!(disk.content(PATH).unwrap(), bytes_of(&all[..k * 3]), "something is left of it");
        }
        disk.heal();
        assert_eq!(journal.append(&all[k * 3..]).unwrap(), head_of(&all));
        drop(journal);
        assert_eq!(open(&disk.shared(), Access::Write).unwrap().records, all);
    }
}

#[test]
fn a_failed_sync_closes_the_journal_and_leaves_nothing_to_be_believed() {
    let all = records(4);
    let disk = FakeDisk::default();
    let mut journal = create(&disk.shared(), &all[..2]).unwrap();
    disk.fail(Some(Call::Sync), 0, Failure::Io);
    let error = journal.append(&all[2..3]).unwrap_err();
    assert!(matches!(error, AppendError::Unsure(_)) && error.is_unsure());
    assert!(journal.is_closed());
    assert!(matches!(journal.append(&all[3..]), Err(AppendError::Closed(_))));
    assert_eq!(disk.count(Call::Sync), 1, "it was tried again");
    drop(journal);
    let opened = open(&disk.shared(), Access::Write).unwrap();
    assert_eq!((opened.records.to_vec().as_slice(), opened.found), (&all[..2], Found::Whole));
}

#[test]
fn a_write_that_cannot_be_taken_back_is_unsure() {
    for call in [Call::SetLen, Call::Sync] {
        let disk = FakeDisk::default();
        let mut journal = create(&disk.shared(), &[]).unwrap();
        disk.fail(Some(Call::Write), 0, Failure::Io);
        disk.fail(Some(call), 0, Failure::Io);
        assert!(matches!(journal.append(&records(1)), Err(AppendError::Unsure(_))));
        assert!(journal.is_closed());
    }
}

#[test]
fn making_a_journal_succeeds_or_leaves_nothing() {
    let all = records(3);
    for failure in [Failure::Full, Failure::Io] {
        for k in 0.. {
            let disk = FakeDisk::default();
            disk.fail(None, k, failure);
            let made = create(&disk.shared(), &all);
            if disk.heal() {
                assert!(k > 5, "{k} calls");
                break;
            }
            match made {
                Ok(_) => assert_eq!(disk.content(PATH).unwrap(), bytes_of(&all), "call {k}"),
                // Until the lock is ours, the file may be another's.
                Err(JournalError::Fault(_)) if k <= 3 => {
                    assert!(disk.content(PATH).is_none_or(|content| content.is_empty()))
                }
                Err(JournalError::Fault(_)) => assert_eq!(disk.names(), Vec::<String>::new(), "call {k}"),
                Err(other) => panic!("call {k}: {other:?}"),
            }
        }
    }
}

#[test]
fn a_recovery_that_fails_at_any_call_is_done_by_the_next() {
    let all = records(3);
    let bytes = bytes_of(&all);
    let torn = [bytes.as_slice(), b"J1 4 99 0123"].concat();
    let lost = &bytes[..bytes.len() - 1];
    let both = [lost, &[0; 30]].concat();
    for (file, failure) in
        [(torn.as_slice(), Failure::Io), (&torn, Failure::Full), (lost, Failure::Io), (&both, Failure::Io)]
    {
        for k in 0.. {
            let disk = FakeDisk::with(PATH, file);
            disk.fail(None, k, failure);
            let first = open(&disk.shared(), Access::Write);
            if disk.heal() {
                break;
            }
            assert!(first.is_ok() || matches!(first, Err(JournalError::Fault(_))), "call {k}: {first:?}");
            drop(first);
            let again = open(&disk.shared(), Access::Write).unwrap();
            assert_eq!(again.records, all, "call {k}");
            assert!(!matches!(again.found, Found::Damaged { .. }));
            assert_eq!(disk.content(PATH).unwrap(), bytes);
        }
    }
}

#[test]
fn another_writer_is_noticed_before_anything_is_written() {
    let all = records(3);
    for change in [|content: &mut Vec<u8>| content.push(b'x'), |content: &mut Vec<u8>| content.truncate(9)] {
        let disk = FakeDisk::default();
        let mut journal = create(&disk.shared(), &all[..2]).unwrap();
        disk.tamper(PATH, change);
        let theirs = disk.content(PATH);
        assert!(matches!(journal.append(&all[2..]), Err(AppendError::Changed { .. })));
        assert!(matches!(journal.append(&all[2..]), Err(AppendError::Closed(_))));
        assert_eq!(disk.content(PATH), theirs);
    }
}

#[test]
fn a_journal_that_lost_its_name_takes_nothing() {
    let all = records(3);
    let disk = FakeDisk::default();
    let (mut gone, shared) = (create(&disk.shared(), &[]).unwrap(), disk.shared());
    shared.remove(Path::new(PATH)).unwrap();
    assert!(matches!(gone.append(&all), Err(AppendError::Moved(_))));
    assert!(matches!(gone.retire(), Err(JournalError::Moved(_))));

    let mut replaced = create(&shared, &[]).unwrap();
    shared.rename(Path::new(PATH), Path::new("a/elsewhere")).unwrap();
    disk.put(PATH, b"another file");
    assert!(matches!(replaced.append(&all), Err(AppendError::Moved(_))));
    assert!(matches!(replaced.retire(), Err(JournalError::Moved(_))));
    assert_eq!(disk.content(PATH).unwrap(), b"another file");
}

#[test]
fn a_file_that_was_replaced_before_the_lock_is_not_taken() {
    let disk = FakeDisk::with(PATH, &bytes_of(&records(2)));
    disk.fail(Some(Call::Lock), 0, Failure::Replaced);
    assert!(matches!(open(&disk.shared(), Access::Write), Err(JournalError::Moved(_))));
    let disk = FakeDisk::default();
    disk.fail(Some(Call::Lock), 0, Failure::Replaced);
    assert!(matches!(create(&disk.shared(), &[]), Err(JournalError::Moved(_))));
    assert_eq!(disk.names(), [PATH], "the other's file was removed");
}

#[test]
fn an_unusable_lock_or_file_is_an_error_with_its_path() {
    let disk = FakeDisk::with(PATH, &bytes_of(&[]));
    for (call, k) in [
        (Call::Lock, 0),
        (Call::Look, 0),
        (Call::Look, 1),
        (Call::Open, 0),
        (Call::Read, 0),
        (Call::Sync, 0),
        (Call::SyncFolder, 0),
    ] {
        disk.fail(Some(call), k, Failure::Io);
        let error = open(&disk.shared(), Access::Write).unwrap_err();
        assert!(matches!(&error, JournalError::Fault(Fault { path, .. }) if path.starts_with("a")), "{error:?}");
        disk.heal();
    }
}
