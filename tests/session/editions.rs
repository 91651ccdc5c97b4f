//! Records and saved files of an older or a newer edition of the program: told apart from damage, with what to do, and left as
//! they are.

use draagvlak::session::Overwrite;
use draagvlak::store::header::{Header, sha256};
use draagvlak::store::journal::Journal;
use std::path::Path;

use super::*;

/// Opening says this in Dutch and in English, and changes nothing.
#[track_caller]
fn refused(disk: &FakeDisk, file: &str, dutch: &str, english: &str) {
    let before = disk.contents();
    for access in [Access::Write, Access::ReadOnly] {
        let error = try_open(Opening { access, ..opening(disk, file) }).map(|_| ()).unwrap_err();
        for (language, words) in [(Language::Dutch, dutch), (Language::English, english)] {
            assert_eq!(Text::new(language).explain(&error), words);
        }
    }
    assert_eq!(disk.contents(), before);
}

/// A record that begins with this line, and one event.
fn with_header(header: &str) -> FakeDisk {
    let disk = with_agenda();
    let event = r#"(at:1631800814123,by:"tafel",n:1,what:Undone(1))"#.to_owned();
    drop(Journal::create(&disk.shared(), Path::new(JOURNAL), header, &[event]).unwrap());
    disk
}

#[test]
fn lines_of_another_version_are_not_taken_for_damage() {
    for version in ["J2", "J0", "J11"] {
        let disk = with_agenda();
        disk.put(JOURNAL, format!("{version} 0 12 0123456789abcdef (format:9)\n{version} 1 2 ab x\n").as_bytes());
        refused(
            &disk,
            FILE,
            "Het logboek map/klein.ron.journal is met een andere versie gemaakt — gebruik de versie van draagvlak waarmee het is gemaakt",
            "The journal map/klein.ron.journal was made with another version — use the version of draagvlak that made it",
        );
    }
}

#[test]
fn a_record_in_another_format_is_told_by_its_number() {
    let ours = Header::new("klein", AGENDA, at(0)).encode().unwrap();
    assert!(ours.starts_with("(format:1,"));
    for (format, header) in [
        (0, ours.replacen("format:1", "format:0", 1)),
        (2, ours.replacen("format:1", "format:2", 1)),
        (65_535, ours.replacen("format:1", "format:65535", 1)),
        // Another edition may say other things there.
        (0, "(format:0)".to_owned()),
        (2, r#"(format:2,meeting:"klein",agenda:"9f",started:"2021-09-16",zone:"Europe/Amsterdam")"#.to_owned()),
        (3, r#"(kind:Meeting(7),format:3)"#.to_owned()),
    ] {
        refused(
            &with_header(&header),
            FILE,
            &format!(
                "Het logboek map/klein.ron.journal is in indeling {format} geschreven; deze versie kent indeling 1 — gebruik de versie van draagvlak waarmee het is gemaakt"
            ),
            &format!(
                "The journal map/klein.ron.journal was written in format {format}; this version knows format 1 — use the version of draagvlak that made it"
            ),
        );
    }
    // What is in our own format and says something else is no other edition.
    let disk = with_header(&ours.replacen("started", "begonnen", 1));
    let said = refusal(opening(&disk, FILE));
    assert!(said.starts_with("Het begin van het logboek map/klein.ron.journal is niet te lezen: "), "{said}");
}

/// The same file with a last line that fits.
fn sealed(text: &str) -> Vec<u8> {
    let body = &text[..text.rfind("// sha256").unwrap()];
    format!("{body}// sha256 {}\n", sha256(body.as_bytes())).into_bytes()
}

#[test]
fn a_saved_file_in_another_format_is_told_by_its_number() {
    let disk = with_agenda();
    let mut seat = open(opening(&disk, FILE));
    seat.meets();
    seat.session.save(None, at(300), Overwrite::Refuse).unwrap();
    let text = String::from_utf8(disk.content(CONSENSUS).unwrap()).unwrap();
    let field = "    format: 2,\n    saved:";
    assert_eq!(text.matches(field).count(), 1);
    for (format, changed) in [
        (0, text.replacen(field, "    format: 0,\n    saved:", 1)),
        (3, text.replacen(field, "    format: 3,\n    saved:", 1)),
        // Another edition may have other fields, and lack some of ours.
        (0, text.replacen(field, "    format: 0,\n    bewaard:", 1)),
        (3, text.replacen(field, "    format: 3,\n    zone: \"Europe/Amsterdam\",\n    saved:", 1)),
        (7, format!("\u{FEFF}{}", text.replacen(field, "    nieuw: [],\n    format: 7,\n    saved:", 1))),
    ] {
        let disk = FakeDisk::with("x.ron", &sealed(&changed));
        refused(
            &disk,
            "x.ron",
            &format!(
                "x.ron: het is in indeling {format} geschreven; deze versie kent indeling 2 — gebruik de versie van draagvlak waarmee het is gemaakt"
            ),
            &format!(
                "x.ron: it was written in format {format}; this version knows format 2 — use the version of draagvlak that made it"
            ),
        );
        // It is nobody's earlier state, so it is not written over unasked.
        disk.put("map/y.ron", &sealed(&changed));
        disk.put(FILE, AGENDA.as_bytes());
        let mut seat = open(opening(&disk, FILE));
        assert!(seat.session.save(Some(Path::new("map/y.ron")), at(301), Overwrite::Refuse).is_err());
        assert_eq!(disk.content("map/y.ron").unwrap(), sealed(&changed));
    }
    // The record within may be of another edition too.
    let (from, to) = ("(format:1,meeting:\"klein\"", "(format:2,meeting:\"klein\"");
    assert_eq!(text.matches(from).count(), 1);
    let said = refusal(opening(&FakeDisk::with("x.ron", &sealed(&text.replacen(from, to, 1))), "x.ron"));
    assert!(said.contains("indeling 2") || said.contains("het verloop is niet hetzelfde"), "{said}");
}
