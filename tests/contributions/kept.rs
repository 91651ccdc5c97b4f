//! What was brought in is kept: on one line of the record, and in the consensus file, to be read and to go on from.

use std::path::PathBuf;

use draagvlak::domain::command::Command;
use draagvlak::domain::contribution::{Basis, Contribution, Disposition, Response};
use draagvlak::domain::event::{Act, Deed, Edit, Event};
use draagvlak::domain::id::{ContributionIx, CouncilIx, ItemIx};
use draagvlak::domain::mark::Cell;
use draagvlak::domain::meeting::Meeting;
use draagvlak::domain::remark::{Audience, Written};
use draagvlak::domain::time::Moment;
use draagvlak::session::{Opening, Overwrite, Session, Subject};
use draagvlak::store::agenda::parse;
use draagvlak::store::journal::Access;
use draagvlak::store::wire::{decode, encode};

use super::AGENDA;
use super::disk::FakeDisk;

const AT: Moment = Moment(1_773_300_000_000);

fn meeting() -> Meeting {
    Meeting::new(parse("kader", AGENDA.as_bytes()).unwrap().plan)
}

/// The line of an event, which is read back as the same event.
fn line_of(meeting: &mut Meeting, act: impl Into<Act>) -> String {
    let author = meeting.history_mut().author("tafel");
    let event = Event { at: AT, author, number: 3, act: act.into() };
    let line = encode(meeting, &event).unwrap();
    assert_eq!(decode(meeting, &line).unwrap(), event);
    line
}

fn contribution(text: &str) -> Contribution {
    let cell = Cell { item: ItemIx(1), council: CouncilIx(1) };
    let (themes, source, response, audience) = (vec![ItemIx(2)], None, None, Audience::Internal);
    Contribution { cell, text: text.to_owned(), themes, source, response, audience, written: None }
}

#[test]
fn a_line_can_be_read_by_a_person_forth_and_back() {
    let mut meeting = meeting();
    let author = meeting.history_mut().author("tafel");
    let before =
        Contribution { written: Some(Written { at: AT, author }), ..contribution("Een \"goed\" stuk;\nmaar )") };
    let response = Response { text: "Dank.".into(), disposition: Disposition::Noted, basis: Basis::Judged };
    let after = Contribution { response: Some(response), audience: Audience::Public, ..before.clone() };
    let edit = |before: Option<&Contribution>, after: Option<&Contribution>| {
        let side = |it: Option<&Contribution>| it.cloned().map(Box::new);
        Deed::ContributionChanged(Edit { ix: ContributionIx(4), before: side(before), after: side(after) })
    };
    let line = line_of(&mut meeting, edit(Some(&before), Some(&after)));
    let whole = r#"item:"kosten",council:"be",text:"Een \"goed\" stuk;\nmaar )",themes:["toegang"],"#;
    assert!(line.contains(whole), "{line}");
    assert!(line.contains(r#"response:Some(("Dank.",Noted,Judged)),audience:Public"#), "{line}");
    line_of(&mut meeting, edit(None, Some(&after)));
    line_of(&mut meeting, edit(Some(&after), None));
    assert!(line_of(&mut meeting, Act::Undone(2)).contains("Undone(2)"));
}

fn open(disk: &FakeDisk, file: &str, access: Access) -> (Session, Vec<String>) {
    let opening = Opening { disk: disk.shared(), access, ..Opening::new(Subject::File(PathBuf::from(file))) };
    let (session, notices) = Session::open(opening, AT, drop).unwrap_or_else(|error| panic!("{error:?}"));
    (session, notices.iter().map(|notice| notice.id.to_owned()).collect())
}

/// A session in which something is brought in, answered, removed and brought back.
fn held(disk: &FakeDisk) -> Session {
    let (mut session, _) = open(disk, "b/kader.ron", Access::Write);
    let mut does = |command| session.execute(command, AT).unwrap_or_else(|no| panic!("{no:?}"));
    does(Command::Contribution(None, Some(Box::new(contribution("Een nieuw punt")))));
    let response = Response { text: "Goed.".into(), disposition: Disposition::TakenAlong, basis: Basis::Explicit };
    let answered = Contribution { response: Some(response), ..contribution("Een nieuw punt") };
    does(Command::Contribution(Some(ContributionIx(4)), Some(Box::new(answered))));
    does(Command::Contribution(Some(ContributionIx(0)), None));
    does(Command::Undo);
    session.save(None, AT, Overwrite::Refuse).unwrap();
    session
}

#[test]
fn the_consensus_file_says_what_was_brought_in_and_opens_as_the_same_meeting() {
    let disk = FakeDisk::with("b/kader.ron", AGENDA.as_bytes());
    let session = held(&disk);
    let text = String::from_utf8(disk.content("b/kader.consensus.ron").unwrap()).unwrap();
    for line in [
        r#"(item:"aa.1",council:"aa",text:"Stel een plafond vast.",themes:["kosten"],source:Some(("zienswijze",Some("punt 1"))),response:Some(("Er komt een plafond.",TakenOver,Explicit)),audience:Public),"#,
        r#"(item:"kosten",council:"be",text:"Een nieuw punt",themes:["toegang"],response:Some(("Goed.",TakenAlong,Explicit)),audience:Internal,written:Some((1773300000000,"tafel"))),"#,
    ] {
        assert!(text.lines().any(|it| it.trim() == line), "{line}\n{text}");
    }
    let elsewhere = FakeDisk::with("c/x.ron", text.as_bytes());
    let (again, notices) = open(&elsewhere, "c/x.ron", Access::ReadOnly);
    let all =
        |session: &Session| session.meeting().contributions().map(|(ix, it)| (ix, it.clone())).collect::<Vec<_>>();
    assert_eq!(all(&again), all(&session));
    assert_eq!(notices, ["session-restored"], "nothing in it contradicts its record");
}

#[test]
fn what_says_otherwise_than_the_record_is_told_with_its_part() {
    use draagvlak::store::header::sha256;
    let disk = FakeDisk::with("b/kader.ron", AGENDA.as_bytes());
    held(&disk);
    let text = String::from_utf8(disk.content("b/kader.consensus.ron").unwrap()).unwrap();
    let changed =
        text.replacen(r#"(("Goed.",TakenAlong,Explicit)),audience"#, r#"(("Goed.",TakenOver,Explicit)),audience"#, 1);
    let body = &changed[..changed.rfind("// sha256").unwrap()];
    let sealed = format!("{body}// sha256 {}\n", sha256(body.as_bytes()));
    assert_ne!(sealed, text);
    let (_, notices) = open(&FakeDisk::with("c/x.ron", sealed.as_bytes()), "c/x.ron", Access::ReadOnly);
    assert_eq!(notices.len(), 2, "{notices:?}");
}

#[test]
fn where_nothing_was_brought_in_the_file_is_as_it_was_before() {
    let bare = r#"(format: 1, id: "x", title: "X", date: "2026-03-12",
        councils: [(id: "aa", name: "Aadorp", short: "AA")], agenda: [(id: "1", title: "Een", coloured: true)])"#;
    let disk = FakeDisk::with("b/x.ron", bare.as_bytes());
    let (mut session, _) = open(&disk, "b/x.ron", Access::Write);
    session.save(None, AT, Overwrite::Refuse).unwrap();
    let text = String::from_utf8(disk.content("b/x.consensus.ron").unwrap()).unwrap();
    assert!(!text.contains("contributions"), "{text}");
    let (_, notices) = open(&FakeDisk::with("c/x.ron", text.as_bytes()), "c/x.ron", Access::ReadOnly);
    assert_eq!(notices, Vec::<String>::new());
}
