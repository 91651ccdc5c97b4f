//! Two councils whose names a reader cannot tell apart: refused in a file, and at the table.

use draagvlak::domain::command::{Command, Rejection};
use draagvlak::domain::council::Council;
use draagvlak::domain::time::Moment;
use draagvlak::session::{Opening, Session, Subject};
use draagvlak::store::agenda::{look_alike, parse};

/// Names that look like Gouda, and what makes them another.
const ALIKE: [(&str, &str); 14] = [
    ("Gouda", "nothing"),
    ("GOUDA", "capitals"),
    ("gouda ", "a blank behind"),
    (" Gouda", "a blank before"),
    ("Gou\u{A0}da", "a blank that does not break"),
    ("Go\u{AD}uda", "a soft hyphen"),
    ("Go\u{200B}uda", "a blank without width"),
    ("Gou-da", "a dash"),
    ("Góuda", "an accent"),
    ("Go\u{301}uda", "the same accent, apart"),
    ("Gоuda", "a Cyrillic o"),
    ("Gοudα", "a Greek o and a"),
    ("Ｇｏｕｄａ", "full width"),
    ("G0uda", "a nought"),
];

fn file(name: &str) -> String {
    let name = ron::to_string(name).unwrap();
    format!(
        "(format: 1, id: \"a\", title: \"T\", date: \"2026-01-01\", councils: [(id: \"x\", name: \"Gouda\", short: \"GO\"), \
         (id: \"y\", name: {name}, short: \"Y\")], agenda: [(id: \"1\", title: \"Eén\", coloured: true)])"
    )
}

#[test]
fn in_a_file_they_are_refused() {
    for (name, why) in ALIKE {
        assert!(parse("a.ron", file(name).as_bytes()).is_err(), "{why}");
        assert!(look_alike(["Gouda", name]), "{why}");
    }
    for name in ["Goudap", "Oudag", "Waddinxveen", "高田"] {
        assert!(parse("a.ron", file(name).as_bytes()).is_ok(), "{name}");
    }
}

#[test]
fn at_the_table_they_are_refused_too() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ron");
    std::fs::write(&path, file("Zuidplas")).unwrap();
    let at = Moment(1_631_800_800_000);
    let (mut session, _) = Session::open(Opening::new(Subject::File(path)), at, drop).unwrap();
    let with = |session: &Session, name: &str| {
        let mut region = session.meeting().region().clone();
        let (id, short) = ("z".to_owned(), "Z".to_owned());
        region.councils.push(Council { id, short, name: name.to_owned(), ..region.councils[0].clone() });
        Command::ChangeRegion(Box::new(region))
    };
    for (name, why) in ALIKE {
        let command = with(&session, name);
        assert_eq!(session.execute(command, at), Err(Rejection::Indistinct), "{why}");
    }
    let command = with(&session, "Waddinxveen");
    session.execute(command, at).unwrap();
    assert_eq!(session.meeting().region().councils.len(), 3);
    assert_eq!(session.close(), 0);
}
