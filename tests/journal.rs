//! The journal: what is read back is a prefix of what was written, with every kept record in it and nothing else.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test says what is wrong by panicking")]

#[path = "support/disk.rs"]
mod disk;

#[path = "journal/access.rs"]
mod access;
#[path = "journal/damage.rs"]
mod damage;
#[path = "journal/faults.rs"]
mod faults;
#[path = "journal/power.rs"]
mod power;
#[path = "journal/words.rs"]
mod words;

use std::path::Path;
use std::sync::Arc;

use disk::FakeDisk;
use draagvlak::store::disk::Disk;
use draagvlak::store::journal::{Access, Found, Head, Journal, JournalError, Opened, chain};

const PATH: &str = "a/meeting.journal";
const HEADER: &str = "Header(meeting: \"midden-holland\", format: 1)";

/// `n` different records of different lengths, not all of them ASCII.
fn records(n: usize) -> Vec<String> {
    (0..n).map(|i| format!("Mark(item: \"1.{i}\", remark: \"{}\")", "één ✓ ".repeat(i % 4))).collect()
}

fn create(disk: &Arc<dyn Disk>, records: &[String]) -> Result<Journal, JournalError> {
    Journal::create(disk, Path::new(PATH), HEADER, records)
}

fn open(disk: &Arc<dyn Disk>, access: Access) -> Result<Opened, JournalError> {
    Journal::open(disk, Path::new(PATH), access)
}

/// The bytes of a journal with these records.
fn bytes_of(records: &[String]) -> Vec<u8> {
    let disk = FakeDisk::default();
    create(&disk.shared(), records).unwrap();
    disk.content(PATH).unwrap()
}

/// The head after these records.
fn head_of(records: &[String]) -> Head {
    chain(HEADER, records.iter().map(String::as_str))
}

#[test]
fn a_journal_is_read_back_as_it_was_written() {
    let (disk, all) = (FakeDisk::default().shared(), records(9));
    let mut journal = create(&disk, &all[..3]).unwrap();
    assert_eq!(journal.head(), head_of(&all[..3]));
    assert_eq!(journal.append(&all[3..4]).unwrap(), head_of(&all[..4]));
    assert_eq!(journal.append(&[]).unwrap(), head_of(&all[..4]), "nothing to append");
    assert_eq!(journal.append(&all[4..7]).unwrap(), head_of(&all[..7]));
    drop(journal);

    let opened = open(&disk, Access::Write).unwrap();
    assert_eq!((opened.header.as_str(), opened.records.to_vec().as_slice()), (HEADER, &all[..7]));
    assert_eq!((opened.head, opened.found), (head_of(&all[..7]), Found::Whole));
    opened.journal.unwrap().append(&all[7..]).unwrap();
    assert_eq!(open(&disk, Access::ReadOnly).unwrap().records, all);
}

#[test]
fn the_format_is_what_the_documentation_says() {
    // (head -c 24 /dev/zero; printf H) | sha256sum
    assert_eq!(chain("H", [""; 0]).full(), "0-c1ade9351ad59fb4099daefff4a08fcc");
    let disk = FakeDisk::default();
    Journal::create(&disk.shared(), Path::new(PATH), "H", &["x".to_owned()]).unwrap();
    let text = String::from_utf8(disk.content(PATH).unwrap()).unwrap();
    assert_eq!(text, "J1 0 1 c1ade9351ad59fb4099daefff4a08fcc H\nJ1 1 1 21e86c91c18711ecda9c39a3386e4685 x\n");
}

#[test]
fn a_head_is_short_for_people_and_full_for_files() {
    let head = head_of(&records(12));
    assert_eq!(head.seq(), 12);
    assert_eq!(head.to_string(), head.hex()[..12]);
    assert_eq!(head.full().parse(), Ok(head));
    assert_eq!(format!("{head:>14}"), format!("  {head}"));
    for wrong in
        ["", "12", "12-", &head.hex(), &head.full().to_uppercase(), &format!("0{}", head.full()), "1-+f", "-1-0"]
    {
        assert!(wrong.parse::<Head>().is_err(), "{wrong:?}");
    }
}

#[test]
fn a_record_of_two_lines_is_refused() {
    let disk = FakeDisk::default().shared();
    let two = ["a\nb".to_owned()];
    assert!(matches!(create(&disk, &two), Err(JournalError::NotOneLine(_))));
    let mut journal = create(&disk, &[]).unwrap();
    journal.append(&two).unwrap_err();
    journal.append(&records(1)).unwrap();
}

#[test]
fn a_journal_is_put_aside_under_the_first_free_number() {
    let disk = FakeDisk::default();
    disk.put("a/meeting.journal.1", b"older");
    let shared = disk.shared();
    let journal = create(&shared, &records(2)).unwrap();
    assert_eq!(journal.retire().unwrap(), Path::new("a/meeting.journal.2"));
    assert!(matches!(open(&shared, Access::Write), Err(JournalError::Missing(_))));

    disk.put(PATH, b"not a journal");
    let aside = draagvlak::store::journal::retire(&shared, Path::new(PATH)).unwrap();
    assert_eq!(disk.content(&aside.display().to_string()).unwrap(), b"not a journal");
    assert_eq!(disk.content("a/meeting.journal.2").unwrap(), bytes_of(&records(2)));

    let held = create(&shared, &[]).unwrap();
    let refused = draagvlak::store::journal::retire(&shared, Path::new(PATH));
    assert!(matches!(refused, Err(JournalError::InUse(_))));
    drop(held);
}
