//! `kill -9` at any moment: what the screen of the real program showed as kept is there, and nothing that was not done.
//!
//! The seed decides what is typed, in what bursts, and how much of it must show before the program is killed: from the moment
//! that it was started to long after everything was kept. No time is waited for. The normal run kills a few times;
//! `DRAAGVLAK_KILLS=600 cargo test --test kill` is the long one.
#![cfg(unix)]
#![allow(missing_docs, unreachable_pub, dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![allow(clippy::print_stderr, reason = "the long run is done by hand")]

#[path = "support/disk.rs"]
mod disk;
#[path = "support/pty.rs"]
mod pty;

use std::path::Path;
use std::sync::mpsc::channel;

use disk::Dice;
use draagvlak::domain::event::{Act, Deed, MarkChange};
use draagvlak::domain::id::{CouncilIx, LevelIx};
use draagvlak::domain::mark::{Answer, Cell};
use draagvlak::domain::time::Moment;
use draagvlak::session::{Opening, Session, Subject};
use draagvlak::store::consensus;
use draagvlak::store::disk::RealDisk;
use draagvlak::store::journal::chain;
use draagvlak::store::journal::{Access, Journal};
use pty::Home;
use rustix::process::Signal;

const SMALL: &str = r#"(
    format: 1, id: "klein", title: "Klein", date: "2026-03-12",
    councils: [(id: "gouda", name: "Gouda", short: "GO"), (id: "zuidplas", name: "Zuidplas", short: "ZP")],
    agenda: [(id: "1", title: "Positie", coloured: true)],
)
"#;
const SAVED: &str = "klein.consensus.ron";
/// A record is begun anew after so many kills.
const LIVES: u64 = 15;

/// What a key leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Mark(u8),
    Undo,
}

/// What the header shows: whether all is kept, how many events are on their way, how many are newer than the saved file,
/// and the fingerprint of all of them.
struct Header {
    is_kept: bool,
    on_its_way: u64,
    newer: u64,
    head: String,
}

impl Header {
    /// `None` before the first frame.
    fn of(screen: &str) -> Option<Self> {
        let line = screen.lines().next()?;
        let head = line.split_whitespace().next_back().filter(|word| word.len() == 12)?;
        assert!(!line.contains("NIET"), "{line}");
        let number = |before: &str| {
            let rest = line.split_once(before)?.1;
            rest.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
        };
        let on_its_way = number("onderweg: ").unwrap_or(0);
        let is_kept = line.contains("bewaard") || line.contains("nog niets gewijzigd");
        assert_ne!(is_kept, on_its_way > 0, "{line}");
        Some(Self { is_kept, on_its_way, newer: number("(+").unwrap_or(0), head: head.to_owned() })
    }
}

/// The lines of the record, and its header.
fn record(folder: &Path) -> (String, Vec<String>) {
    let opened = Journal::open(&RealDisk::shared(), &folder.join("klein.ron.journal"), Access::ReadOnly).unwrap();
    (opened.header, opened.records.to_vec())
}

/// The lines of the saved file, which is whole. It can be ahead of the record, when it was saved before the disk had answered.
fn in_file(folder: &Path) -> Vec<String> {
    consensus::read(&std::fs::read(folder.join(SAVED)).unwrap()).unwrap().history.to_vec()
}

fn reopened(folder: &Path) -> Session {
    let (sender, _reports) = channel();
    let opening = Opening::new(Subject::File(folder.join("klein.ron")));
    Session::open(opening, Moment(0), move |report| _ = sender.send(report)).unwrap().0
}

/// The answer that stands in the one cell.
fn answer(session: &Session) -> Answer {
    let item = session.meeting().agenda().find("1").unwrap();
    session.meeting().marks().counted(Cell { item, council: CouncilIx(0) })
}

/// Some keys and what they lead to.
fn keys(dice: &mut Dice, standing: Answer, saves: bool) -> (Vec<&'static str>, Vec<Step>) {
    let (mut keys, mut steps, mut stack) = (Vec::new(), Vec::new(), vec![standing]);
    for _ in 0..1 + dice.below(40) {
        let level = u8::try_from(dice.below(3)).unwrap();
        match dice.below(8) {
            0 if saves => keys.push("\x13"),
            1 if stack.len() > 1 => {
                stack.pop();
                keys.push("u");
                steps.push(Step::Undo);
            }
            _ if stack.last() != Some(&Answer::Level(LevelIx(level))) => {
                stack.push(Answer::Level(LevelIx(level)));
                keys.push(["g", "o", "r"][usize::from(level)]);
                steps.push(Step::Mark(level));
            }
            _ => {}
        }
    }
    (keys, steps)
}

/// Starts the program, types, kills it, and looks at what is there. Answers whether something new was seen to be kept first.
fn is_killed(home: &Home, seed: u64) -> bool {
    let mut dice = Dice(seed);
    let folder = home.path();
    let session = reopened(folder);
    let (base, standing) = (session.meeting().history().last(), answer(&session));
    assert_eq!(session.close(), 0);
    let saves = seed % 3 == 1;
    let saved = in_file(folder).len() as u64;
    let (mut keys, mut steps) = keys(&mut dice, standing, saves);

    let mut screen = home.start(&["klein.ron"], 170, 24);
    if seed % 10 == 9 {
        // Killed while it starts; what is typed before the terminal is its own, is not its own either.
        keys.clear();
        steps.clear();
    } else {
        screen.see("1 Positie");
    }
    let (mut typed, mut is_shown) = (keys.as_slice(), false);
    while !typed.is_empty() {
        let burst = (1 + dice.below(12)).min(typed.len());
        screen.send(&typed[..burst].concat());
        typed = &typed[burst..];
        if dice.below(2) == 0 && !saves {
            // So much of it shows, and half of the time as kept.
            let events = (keys.len() - typed.len()) as u64;
            let (wanted, waits) = (1 + dice.below(events as usize) as u64, dice.below(2) == 0);
            screen.wait("the keys", |screen| {
                let shows = |header: &Header| header.newer >= base - saved + wanted && (header.is_kept || !waits);
                Header::of(screen).is_some_and(|header| shows(&header))
            });
            is_shown |= waits;
        }
    }
    if seed.is_multiple_of(4) && !saves && !keys.is_empty() {
        let shows = |header: Header| header.is_kept && header.newer > base - saved;
        screen.wait("something to be kept", |screen| Header::of(screen).is_some_and(shows));
        is_shown = true;
    }
    screen.signal(Signal::KILL);
    let (_, last) = screen.end();

    let (header, lines) = record(folder);
    let what = || format!("seed {seed}, {} lines, the screen said:\n{}", lines.len(), last.text);
    let shown = Header::of(&last.text);
    if let Some(shown) = &shown {
        let heads: Vec<_> =
            (0..=lines.len()).map(|n| chain(&header, lines[..n].iter().map(String::as_str)).to_string()).collect();
        assert!(!shown.is_kept || heads.contains(&shown.head), "what was kept is gone: {}", what());
        if !saves {
            let kept = saved + shown.newer - shown.on_its_way;
            assert!(lines.len() as u64 >= kept, "of {kept} kept: {}", what());
        }
    }
    let session = reopened(folder);
    let events: Vec<_> = session.meeting().history().events().collect();
    assert!(events.len() as u64 >= base, "what was there is gone: {}", what());
    let done: Vec<_> = events[usize::try_from(base).unwrap()..]
        .iter()
        .map(|event| {
            if let Act::Undone(_) = &event.act {
                return Step::Undo;
            }
            let Act::Did(Deed::Marked(MarkChange { after: Answer::Level(level), .. })) = &event.act else {
                panic!("{:?}: {}", event.act, what())
            };
            Step::Mark(level.0)
        })
        .collect();
    assert!(steps.starts_with(&done), "{done:?} of {steps:?}: {}", what());
    assert_eq!(session.close(), 0);
    let (bytes, names) = (std::fs::read(folder.join("klein.ron.journal")).unwrap(), names(folder));
    assert_eq!(reopened(folder).close(), 0);
    assert_eq!(std::fs::read(folder.join("klein.ron.journal")).unwrap(), bytes, "{}", what());
    assert_eq!(self::names(folder), names, "{}", what());
    // The saved file is the old one or the new one, and whole.
    let after = in_file(folder);
    let agrees = lines.starts_with(&after) || after.starts_with(&lines);
    assert!(after.len() as u64 >= saved && agrees, "{}", what());
    assert!(shown.is_some() || !is_shown, "{}", what());
    is_shown
}

fn names(folder: &Path) -> Vec<std::ffi::OsString> {
    let mut names: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    names
}

#[test]
fn what_the_screen_showed_as_kept_survives_kill_9() {
    let kills = std::env::var("DRAAGVLAK_KILLS").ok().and_then(|it| it.parse().ok()).unwrap_or(16);
    let (mut home, mut with_kept) = (Home::new(), 0);
    for seed in 0..kills {
        if seed % LIVES == 0 || in_file(home.path()).len() > record(home.path()).1.len() {
            home = Home::new();
            std::fs::write(home.path().join("klein.ron"), SMALL).unwrap();
            let mut first = home.start(&["klein.ron"], 170, 24);
            first.see("1 Positie");
            first.send("g\x13").see("Opgeslagen");
            first.wait("the mark to be kept", |screen| Header::of(screen).is_some_and(|header| header.is_kept));
            first.send("q");
            assert!(first.end().0.success());
        }
        with_kept += u64::from(is_killed(&home, seed));
    }
    eprintln!("{kills} kills, {with_kept} of them with something new that was shown as kept");
    assert!(with_kept * 10 >= kills, "{with_kept} of {kills}: the kills say nothing");
}
