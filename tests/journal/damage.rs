//! Files that are not what was written: cut, flipped, with lines missing.

use super::disk::{Dice, FakeDisk};
use super::{PATH, bytes_of, head_of, open, records};
use draagvlak::store::journal::{Access, Found, JournalError, Opened};

/// Opens these bytes twice: what the first finds, the second finds too, and the second has nothing to do.
#[track_caller]
fn recovered(bytes: &[u8]) -> Result<Opened, JournalError> {
    let disk = FakeDisk::with(PATH, bytes);
    let seen = open(&disk.shared(), Access::ReadOnly);
    assert_eq!(disk.content(PATH).unwrap(), bytes, "looking changed the file");
    let first = open(&disk.shared(), Access::Write);
    match (&seen, &first) {
        (Ok(seen), Ok(first)) => assert_eq!((&seen.records, seen.head), (&first.records, first.head)),
        (Err(_), Err(_)) => assert_eq!(disk.content(PATH).unwrap(), bytes, "refusing changed the file"),
        (seen, first) => panic!("{seen:?} and {first:?}"),
    }
    let Ok(mut first) = first else { return first };
    let (after, names) = (disk.content(PATH), disk.names());
    if let Found::Torn { offset, bytes: torn, kept_at } = &first.found {
        let copy = disk.content(&kept_at.as_ref().unwrap().display().to_string()).unwrap();
        assert_eq!((copy.as_slice(), copy.len() as u64), (&bytes[*offset as usize..], *torn));
    }
    let damaged = matches!(first.found, Found::Damaged { .. });
    assert_eq!(first.journal.is_none(), damaged);
    // What is taken now comes right behind.
    let more = records(40).split_off(39);
    if let Some(mut journal) = first.journal.take() {
        journal.append(&more).unwrap();
    }
    disk.tamper(PATH, |content| content.clone_from(after.as_ref().unwrap()));
    let second = open(&disk.shared(), Access::Write).unwrap();
    assert_eq!((&second.records, second.head), (&first.records, first.head));
    assert!(damaged || second.found == Found::Whole);
    assert_eq!((disk.content(PATH), disk.names()), (after, names), "the second recovery changed something");
    Ok(first)
}

/// The number of whole records within the first `cut` bytes; a record that lost only its line feed is whole.
fn whole_records(bytes: &[u8], cut: usize) -> Option<usize> {
    let ends = bytes.iter().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(i, _)| i);
    ends.filter(|end| *end <= cut).count().checked_sub(1)
}

#[test]
fn each_cut_gives_the_exact_prefix() {
    let all = records(20);
    let bytes = bytes_of(&all);
    for cut in 0..=bytes.len() {
        for padding in [&[][..], &[0; 1], &[0; 700], &[0xFF; 1], &[0xFF; 700]] {
            let file = [&bytes[..cut], padding].concat();
            let expected = whole_records(&bytes, cut);
            match (recovered(&file), expected) {
                (Ok(opened), Some(n)) => {
                    assert_eq!(
                        (opened.records.to_vec().as_slice(), opened.head),
                        (&all[..n], head_of(&all[..n])),
                        "cut at {cut}"
                    );
                    assert!(!matches!(opened.found, Found::Damaged { .. }), "cut at {cut}");
                    let clean = padding.is_empty() && (cut == 0 || bytes[cut - 1] == b'\n');
                    assert_eq!(opened.found == Found::Whole, clean, "cut at {cut}");
                }
                (Err(JournalError::Unfinished(_)), None) => {}
                (other, _) => panic!("cut at {cut}: {other:?}"),
            }
        }
    }
}

/// A disk that loses power may keep the end of what was not synced and not the middle; it loses whole sectors.
#[test]
fn a_lost_sector_in_the_last_line_sets_it_aside_and_any_other_hole_is_damage() {
    const SECTOR: usize = 512;
    let mut all = records(6);
    all.push(format!("\"{}\"", "lang ".repeat(400)));
    let bytes = bytes_of(&all);
    let last = bytes[..bytes.len() - 1].iter().rposition(|&byte| byte == b'\n').unwrap() + 1;
    let ends: Vec<usize> = (last..bytes.len()).filter(|at| at % SECTOR == 0).collect();
    assert!(ends.len() > 2);
    let check = |from: usize, to: usize, kept: usize, is_damage: bool| {
        for padding in [0, 3] {
            let mut file = bytes.clone();
            file[from..to].fill(0);
            file.resize(bytes.len() + padding, 0);
            let opened = recovered(&file).unwrap();
            assert_eq!(opened.records.to_vec(), all[..kept], "a hole from {from} to {to}");
            let found = matches!(opened.found, Found::Damaged { .. });
            assert_eq!(found, is_damage, "a hole from {from} to {to}: {:?}", opened.found);
        }
    };
    for &end in &ends {
        check(last, end, all.len() - 1, false);
        check(last + 1, end, all.len() - 1, true);
    }
    check(ends[0], ends[1], all.len() - 1, false);
    // A few noughts are no lost sector, and what a later line stands behind was synced before that.
    check(last + 9, last + 11, all.len() - 1, true);
    check(ends[0], ends[1] - 1, all.len() - 1, true);
    let before = bytes[..last - 1].iter().rposition(|&byte| byte == b'\n').unwrap() + 1;
    check(before, before + 20, all.len() - 2, true);
}

#[test]
fn each_flipped_bit_is_found() {
    let all = records(20);
    let bytes = bytes_of(&all);
    for bit in 0..bytes.len() * 8 {
        let mut file = bytes.clone();
        file[bit / 8] ^= 1 << (bit % 8);
        let line = bytes[..bit / 8].iter().filter(|byte| **byte == b'\n').count();
        match recovered(&file) {
            // The flip is in the line feed of the last record, or of the only one.
            Ok(opened) if bit / 8 == bytes.len() - 1 => {
                assert_eq!(opened.records, all);
                assert!(matches!(opened.found, Found::Torn { bytes: 1, .. }));
            }
            Ok(opened) => {
                assert_eq!(opened.records.to_vec(), all[..line - 1], "bit {bit}");
                assert!(matches!(opened.found, Found::Damaged { line: l, .. } if l == line as u64 + 1), "bit {bit}");
            }
            Err(JournalError::NoHeader(_) | JournalError::OtherVersion(_)) if line == 0 => {}
            Err(error) => panic!("bit {bit}: {error:?}"),
        }
    }
}

#[test]
fn each_line_that_is_deleted_doubled_or_swapped_is_found() {
    let all = records(20);
    let bytes = bytes_of(&all);
    let lines: Vec<&[u8]> = bytes.split_inclusive(|byte| *byte == b'\n').collect();
    // The lines of a file, and the number of records before the first wrong line.
    let mut cases: Vec<(Vec<&[u8]>, usize)> = Vec::new();
    for i in 1..lines.len() {
        let mut doubled = lines.clone();
        doubled.insert(i, lines[i]);
        cases.push((doubled, i));
        if i + 1 < lines.len() {
            let mut deleted = lines.clone();
            deleted.remove(i);
            cases.push((deleted, i - 1));
        }
        for j in i + 1..lines.len() {
            let mut swapped = lines.clone();
            swapped.swap(i, j);
            cases.push((swapped, i - 1));
        }
    }
    for (lines, good) in cases {
        let opened = recovered(&lines.concat()).unwrap();
        assert_eq!(opened.records.to_vec(), all[..good]);
        assert!(matches!(opened.found, Found::Damaged { line, .. } if line == good as u64 + 2), "{:?}", opened.found);
    }
    assert!(matches!(recovered(&lines[1..].concat()), Err(JournalError::NoHeader(_))));
}

#[test]
fn a_line_of_another_journal_is_found() {
    let (ours, theirs) = (records(6), records(12).split_off(6));
    let (a, b) = (bytes_of(&ours), bytes_of(&theirs));
    let lines = |bytes: &[u8]| bytes.split_inclusive(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect::<Vec<_>>();
    // Two meetings with one header differ from their first record on.
    for i in 2..7 {
        let mut mixed = lines(&a);
        mixed[i].clone_from(&lines(&b)[i]);
        assert_eq!(recovered(&mixed.concat()).unwrap().records.to_vec(), ours[..i - 1]);
    }
}

#[test]
fn rubbish_is_refused_or_set_aside() {
    let all = records(5);
    let bytes = bytes_of(&all);
    let mut dice = Dice(7);
    for _ in 0..2_000 {
        let mut file = bytes.clone();
        for _ in 0..=dice.below(6) {
            let at = dice.below(file.len());
            match dice.below(3) {
                0 => file[at] = dice.below(256) as u8,
                1 => _ = file.remove(at),
                _ => file.insert(at, b"J1 0\n\0\xFF\r"[dice.below(8)]),
            }
        }
        if let Ok(opened) = recovered(&file) {
            assert!(all.starts_with(&opened.records.to_vec()));
        }
    }
}

#[test]
fn what_is_no_journal_is_told_apart() {
    let case = |content: &[u8]| recovered(content).unwrap_err();
    let bytes = bytes_of(&records(1));
    let windows = String::from_utf8(bytes.clone()).unwrap().replace('\n', "\r\n");
    assert!(matches!(case(b""), JournalError::Unfinished(_)));
    assert!(matches!(case(b"J1 0 4"), JournalError::Unfinished(_)));
    assert!(matches!(case(b"(agenda: [])\n"), JournalError::NoHeader(_)));
    assert!(matches!(case(b"\x89PNG"), JournalError::NoHeader(_)));
    assert!(matches!(case(&[b"\xEF\xBB\xBF", bytes.as_slice()].concat()), JournalError::NoHeader(_)));
    assert!(matches!(case(windows.as_bytes()), JournalError::NoHeader(_)));
    assert!(matches!(case(b"J2 0 1 0123 x\n"), JournalError::OtherVersion(_)));
}

#[test]
fn a_copy_of_torn_bytes_is_never_overwritten() {
    let bytes = bytes_of(&records(2));
    let torn = [bytes.as_slice(), b"J1 3 12"].concat();
    let copy = format!("{PATH}.torn-{}", bytes.len());
    let disk = FakeDisk::with(PATH, &torn);
    disk.put(&copy, b"another time");
    open(&disk.shared(), Access::Write).unwrap();
    assert_eq!(disk.content(&copy).unwrap(), b"another time");
    assert_eq!(disk.content(&format!("{copy}-2")).unwrap(), b"J1 3 12");

    // The same bytes again, as when the first recovery was cut short.
    disk.tamper(PATH, |content| content.clone_from(&torn));
    open(&disk.shared(), Access::Write).unwrap();
    assert_eq!(disk.names().len(), 3);
}
