//! A folder in which colouring files arrive.

use std::path::Path;
use std::sync::mpsc::channel;
use std::time::Duration;

use draagvlak::domain::ballot::Clash;
use draagvlak::domain::command::Command;
use draagvlak::domain::time::Moment;
use draagvlak::session::arrivals::{Arrivals, State};
use draagvlak::session::{Opening, Session, Subject};
use draagvlak::store::disk::RealDisk;
use draagvlak::store::watch::Watch;

use super::{SMALL, words};

fn colouring(council: &str, version: u16, marks: &str) -> String {
    format!("(format: 1, agenda: \"klein\", council: \"{council}\", version: {version}, marks: [{marks}])")
}

const GREEN: &str = "(item: \"1.1\", mark: \"groen\")";
const RED: &str = "(item: \"1.1\", mark: \"rood\")";

fn session(folder: &Path) -> Session {
    let agenda = folder.join("klein.ron");
    std::fs::write(&agenda, SMALL).unwrap();
    Session::open(Opening::new(Subject::File(agenda)), Moment(0), drop).unwrap().0
}

fn states(arrivals: &Arrivals) -> Vec<(&str, String)> {
    let told = |arrival: &draagvlak::session::arrivals::Arrival| match &arrival.what {
        Ok(arrived) => match &arrived.state {
            State::New => "new".to_owned(),
            State::Taken => "taken".to_owned(),
            State::Older { than } => format!("older than {than}"),
            State::Conflict { with, difference } => format!("conflict with {with} on {}", difference.items.join(" ")),
        },
        Err(unread) => words(unread),
    };
    arrivals.all().iter().map(|arrival| (arrival.file.as_str(), told(arrival))).collect()
}

#[test]
fn each_file_says_how_it_stands_to_the_meeting() {
    let (home, folder) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let put = |name: &str, content: String| std::fs::write(folder.path().join(name), content).unwrap();
    let mut session = session(home.path());
    put("a.inkleuring.ron", colouring("gouda", 1, GREEN));
    put("b.inkleuring.ron", colouring("gouda", 2, RED));
    put("c.inkleuring.ron", colouring("zuidplas", 1, GREEN));
    put("d.inkleuring.ron", colouring("zuidplas", 1, RED));
    put("e.inkleuring.ron", "(".to_owned());
    put("leesmij.txt", "niet voor ons".to_owned());
    put(".~lock.c.inkleuring.ron", "niet voor ons".to_owned());
    let mut arrivals = Arrivals::open(RealDisk::shared(), folder.path(), session.meeting(), || ()).unwrap();
    let broken = |file: &str| format!("{}:1:1: het bestand houdt te vroeg op", folder.path().join(file).display());
    let found = states(&arrivals);
    assert_eq!(found[..2], [("a.inkleuring.ron", "new".to_owned()), ("b.inkleuring.ron", "new".to_owned())]);
    assert_eq!(found[2], ("c.inkleuring.ron", "conflict with d.inkleuring.ron on 1.1".to_owned()));
    assert_eq!(found[3], ("d.inkleuring.ron", "conflict with c.inkleuring.ron on 1.1".to_owned()));
    assert!(found[4].1.starts_with(&broken("e.inkleuring.ron")), "{}", found[4].1);
    assert_eq!(found.len(), 5);

    for (place, clash) in [(1, Clash::Refuse), (2, Clash::Replace)] {
        let ballot = arrivals.ballot(place, session.meeting()).unwrap();
        session.execute(Command::Take(Box::new(ballot), clash), Moment(0)).unwrap();
    }
    arrivals.judge(session.meeting());
    let found: Vec<_> = states(&arrivals).into_iter().map(|(_, state)| state).collect();
    let expected = ["older than 2", "taken", "taken", "conflict with c.inkleuring.ron on 1.1"];
    assert_eq!(found[..4], expected);

    put("e.inkleuring.ron", colouring("gouda", 3, GREEN));
    std::fs::remove_file(folder.path().join("d.inkleuring.ron")).unwrap();
    arrivals.look(session.meeting()).unwrap();
    assert_eq!(states(&arrivals).last(), Some(&("e.inkleuring.ron", "new".to_owned())));
    assert_eq!(arrivals.all().len(), 4);
}

/// Long enough for the slowest machine; nobody waits for it when all is well.
const PATIENCE: Duration = Duration::from_secs(30);

#[test]
fn whoever_opens_a_folder_is_woken_when_something_arrives() {
    let folder = tempfile::tempdir().unwrap();
    for every in [Duration::from_secs(3_600), Duration::from_millis(20)] {
        let (sender, woken) = channel();
        let watch = Watch::start(RealDisk::shared(), folder.path(), every, move || _ = sender.send(())).unwrap();
        let name = format!("{}.ron", every.as_millis());
        std::fs::write(folder.path().join(&name), "a").unwrap();
        woken.recv_timeout(PATIENCE).expect("told that it came");
        std::fs::remove_file(folder.path().join(&name)).unwrap();
        woken.recv_timeout(PATIENCE).expect("told that it went");
        drop(watch);
        let ended = woken.recv_timeout(PATIENCE);
        assert_eq!(ended, Err(std::sync::mpsc::RecvTimeoutError::Disconnected), "nobody watches any more");
    }
}

#[test]
fn a_folder_that_is_not_there_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let session = session(folder.path());
    let missing = Arrivals::open(RealDisk::shared(), &folder.path().join("weg"), session.meeting(), || ());
    assert!(words(&missing.unwrap_err()).contains("bestaat niet"));
}
