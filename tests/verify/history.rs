//! Chains that are right link by link, over events that do not fit the meeting.

use draagvlak::store::header::Header;
use draagvlak::store::journal::Journal;

use super::*;

const LINES: [&str; 2] = [
    r#"(at:1631800800000,by:"tafel",n:1,what:Marked("1","gouda",Pending,Level("groen")))"#,
    r#"(at:1631800800000,by:"tafel",n:2,what:Marked("1","zuidplas",Pending,Level("rood")))"#,
];

/// A disk with a journal that was chained over these lines; it is whole as far as its own checksums go.
fn chained(header: &str, lines: &[&str]) -> FakeDisk {
    let disk = FakeDisk::with(FILE, AGENDA.as_bytes());
    let lines: Vec<_> = lines.iter().map(|&line| line.to_owned()).collect();
    drop(Journal::create(&disk.shared(), Path::new(JOURNAL), header, &lines).unwrap());
    disk
}

fn header() -> String {
    Header::new("klein", AGENDA, START).encode().unwrap()
}

/// The place, how many events are good, and what is told.
#[track_caller]
fn case(header: &str, lines: &[&str], (line, events): (u64, u64), words: &str) {
    let disk = chained(header, lines);
    let found = verified(&disk, JOURNAL);
    let [broken] = found.breaks.as_slice() else { panic!("{found:?}") };
    assert_eq!((broken.line, found.events), (line, events), "{found:?}");
    let bytes = content(&disk, JOURNAL);
    let start = bytes.split_inclusive(|&byte| byte == b'\n').take(line as usize - 1).map(<[u8]>::len).sum::<usize>();
    assert_eq!(broken.offset, start as u64);
    assert!(told(broken).contains(words), "{}", told(broken));
}

#[test]
fn an_event_that_does_not_fit_is_found_though_its_checksum_is_right() {
    let [first, second] = LINES;
    assert!(verified(&chained(&header(), &LINES), JOURNAL).is_whole());
    case(&header(), &[first, &second.replace("zuidplas", "nergens")], (3, 1), "er is geen raad “nergens”");
    case(&header(), &[first, first], (3, 1), "past niet");
    case(&header(), &[&second.replace("Pending", r#"Level("groen")"#)], (2, 0), "past niet");
    case(&header(), &[first, "rommel"], (3, 1), "geen regel van een logboek");
    case(&header(), &[first, ""], (3, 1), "geen regel van een logboek");
}

#[test]
fn a_header_that_names_something_else() {
    case("rommel", &[], (1, 0), "het begin van het verloop");
    case(&header().replace("format:1", "format:7"), &LINES, (1, 2), "andere indeling");
    case(&header().replace("klein", "groot"), &LINES, (1, 2), "ander overleg");
}

#[test]
fn an_agenda_that_changed_since_is_no_damage_while_all_fits() {
    let disk = sample();
    disk.put(FILE, AGENDA.replace("Klein", "Anders").as_bytes());
    let found = verified(&disk, JOURNAL);
    assert!(found.is_whole() && found.notes.len() == 1, "{found:?}");
    disk.put(FILE, AGENDA.replace("zuidplas", "elders").as_bytes());
    let found = verified(&disk, JOURNAL);
    assert_eq!((found.events, found.breaks.len(), found.notes.len()), (1, 1, 0), "{found:?}");
}

#[test]
fn a_journal_without_its_agenda_is_not_called_whole() {
    let disk = sample();
    disk.put("elders/kopie.journal", &content(&disk, JOURNAL));
    let found = verified(&disk, "elders/kopie.journal");
    assert!(found.breaks.is_empty() && !found.is_whole() && found.missing == Some("elders/kopie".into()), "{found:?}");
    let found = verify(&disk.shared(), Path::new("elders/kopie.journal"), Some(Path::new(FILE)), Depth::All).unwrap();
    assert!(found.is_whole());
    // One that was put aside still lies beside its agenda, and the record of a consensus file beside that.
    disk.put("map/klein.ron.journal.1", &content(&disk, JOURNAL));
    disk.put("map/klein.consensus.ron.journal", &content(&disk, JOURNAL));
    for path in ["map/klein.ron.journal.1", "map/klein.consensus.ron.journal"] {
        assert!(verified(&disk, path).is_whole(), "{path}");
    }
}

#[test]
fn the_journal_of_a_built_in_dossier_finds_its_agenda() {
    let dossier = draagvlak::session::dossiers::usual();
    let header = Header::new(&dossier.meeting().unwrap().plan().id, dossier.agenda(), START).encode().unwrap();
    let disk = FakeDisk::with("data/leeg", b"");
    drop(Journal::create(&disk.shared(), Path::new("data/x.journal"), &header, &[""; 0]).unwrap());
    assert!(verified(&disk, "data/x.journal").is_whole());
}
