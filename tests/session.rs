//! A session: what was kept comes back, what was saved opens again, and what is not ours is left alone.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test says what is wrong by panicking")]

#[path = "support/disk.rs"]
mod disk;

#[path = "session/anything.rs"]
mod anything;
#[path = "session/consensus.rs"]
mod consensus;
#[path = "session/faults.rs"]
mod faults;
#[path = "session/opening.rs"]
mod opening;
#[path = "session/saving.rs"]
mod saving;
#[path = "session/wire.rs"]
mod wire;

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, channel};

use disk::FakeDisk;
use draagvlak::domain::command::{Command, Direction};
use draagvlak::domain::conclusion::Conclusion;
use draagvlak::domain::id::{CouncilIx, ItemIx, LevelIx};
use draagvlak::domain::mark::{Answer, Cell};
use draagvlak::domain::tally::Tally;
use draagvlak::domain::time::Moment;
use draagvlak::message::{Message, Say};
use draagvlak::session::{Opening, Session, SessionError, Subject};
use draagvlak::store::journal::Access;
use draagvlak::store::writer::Report;
use draagvlak::text::{Language, Text};

/// A small meeting: three councils of which one is away, two headings, four points to colour, one that is not.
const AGENDA: &str = r#"// Een klein overleg.
(
    format: 1, id: "klein", title: "Klein \"overleg\"", date: "2021-09-16",
    weights: [(id: "inwoners", name: "inwoners")],
    councils: [
        (id: "gouda", name: "Gouda", short: "GO", weights: {"inwoners": 71189}, mandate: (body: Committee, version: 2)),
        (id: "waddinxveen", name: "Waddinxveen", short: "WA", weights: {"inwoners": 46072}),
        (id: "zuidplas", name: "Zuidplas", short: "ZP", weights: {"inwoners": 40937}, absent: true),
    ],
    agenda: [
        (id: "1", title: "Positie", children: [
            (id: "1.1", title: "Proces", coloured: true),
            (id: "1.2", title: "Afspraken", coloured: true, text: r"geen // commentaar, geen ) einde"),
        ]),
        (id: "2", title: "Inkoop", children: [
            (id: "2.1", title: "Plafonds", coloured: true),
            (id: "2.2", title: "Ter informatie"),
            (id: "2.3", title: "Indicatoren", coloured: true),
        ]),
    ],
) // einde"#;

const FILE: &str = "map/klein.ron";
const JOURNAL: &str = "map/klein.ron.journal";
const CONSENSUS: &str = "map/klein.consensus.ron";
/// 16 September 2021, 14:00:00 UTC.
const START: i64 = 1_631_800_800_000;

/// So many seconds after the start.
fn at(seconds: i64) -> Moment {
    Moment(START + seconds * 1000)
}

/// A session with the answers of its disk.
struct Seat {
    session: Session,
    reports: Receiver<Report>,
    notices: Vec<Message>,
    clock: i64,
}

fn opening(disk: &FakeDisk, file: &str) -> Opening {
    Opening { disk: disk.shared(), ..Opening::new(Subject::File(PathBuf::from(file))) }
}

fn read_only(disk: &FakeDisk, file: &str) -> Opening {
    Opening { access: Access::ReadOnly, ..opening(disk, file) }
}

fn fresh(disk: &FakeDisk, file: &str) -> Opening {
    Opening { fresh: true, ..opening(disk, file) }
}

fn try_open(opening: Opening) -> Result<Seat, SessionError> {
    let (sender, reports) = channel();
    let (session, notices) = Session::open(opening, at(0), move |report| _ = sender.send(report))?;
    Ok(Seat { session, reports, notices, clock: 0 })
}

fn open(opening: Opening) -> Seat {
    try_open(opening).unwrap_or_else(|error| panic!("{}", words(&error)))
}

/// Why it does not open, in Dutch.
fn refusal(opening: Opening) -> String {
    try_open(opening).map(|_| ()).map_err(|error| words(&error)).unwrap_err()
}

fn words(error: &dyn Say) -> String {
    Text::new(Language::Dutch).explain(error)
}

/// A disk with the small agenda.
fn with_agenda() -> FakeDisk {
    FakeDisk::with(FILE, AGENDA.as_bytes())
}

impl Seat {
    fn now(&mut self) -> Moment {
        self.clock += 7;
        Moment(at(self.clock).0 + 123)
    }

    /// Does it if the meeting allows it.
    fn attempt(&mut self, command: Command) -> bool {
        let now = self.now();
        self.session.execute(command, now).is_ok()
    }

    /// Does it.
    #[track_caller]
    fn does(&mut self, command: Command) {
        let now = self.now();
        self.session.execute(command.clone(), now).unwrap_or_else(|no| panic!("{command:?}: {}", words(&no)));
    }

    /// Hears the disk until nothing is on its way.
    fn settle(&mut self) {
        while self.session.keeping().on_its_way > 0 {
            let report = self.reports.recv().unwrap();
            self.session.hear(report);
        }
    }

    fn cell(&self, item: &str, council: &str) -> Cell {
        let meeting = self.session.meeting();
        Cell { item: meeting.agenda().find(item).unwrap(), council: meeting.region().find(council).unwrap() }
    }

    fn item(&self, item: &str) -> ItemIx {
        self.session.meeting().agenda().find(item).unwrap()
    }

    /// Something of everything, 17 events, one of them taken back.
    fn meets(&mut self) {
        let (gouda, other) = (self.cell("1.1", "gouda"), self.cell("1.2", "waddinxveen"));
        self.does(Command::OpenTopic(gouda.item));
        self.does(Command::Mark(gouda, GREEN));
        self.does(Command::Mark(gouda, AMBER));
        self.does(Command::Remark(gouda, "mits \"de\" raad\nwordt geïnformeerd — zie p. 7 // of ) bijlage".into()));
        self.does(Command::Hammer(gouda.item));
        self.does(Command::CloseTopic(gouda.item));
        self.does(Command::TogglePresence(CouncilIx(2)));
        self.does(Command::Mark(other, Answer::NoView));
        self.does(Command::Mark(Cell { council: CouncilIx(0), ..other }, Answer::Abstention));
        self.does(Command::Raise("Rondvraag: vervoer".into()));
        self.does(Command::Move(self.item("rondvraag-1"), Direction::Up));
        self.does(Command::Mark(Cell { item: self.item("rondvraag-1"), ..other }, RED));
        self.does(Command::Conclude(gouda.item, Conclusion::in_words("Draagvlak, onder voorwaarde")));
        self.does(Command::Suspend);
        self.does(Command::Resume);
        self.does(Command::Mark(self.cell("2.3", "gouda"), RED));
        self.does(Command::Undo);
    }

    /// Any command at all; many will be refused.
    fn random(&mut self, (kind, item, council, answer, text): (u8, u16, u16, u8, String)) {
        let meeting = self.session.meeting();
        let item = ItemIx::at(usize::from(item) % meeting.agenda().len());
        let cell = Cell { item, council: CouncilIx::at(usize::from(council) % 3) };
        let answer = [Answer::Pending, Answer::NoView, Answer::Abstention, GREEN, AMBER, RED][usize::from(answer) % 6];
        if kind >= 128 {
            let command = anything::command(meeting, kind, cell, answer, council, text);
            self.attempt(command);
            return;
        }
        self.attempt(match kind % 18 {
            0..=4 => Command::Mark(cell, answer),
            5 => Command::Hammer(item),
            6 => Command::Remark(cell, text.into()),
            7 => Command::TogglePresence(cell.council),
            8 => Command::OpenTopic(item),
            9 => Command::CloseTopic(item),
            10 => Command::ReopenTopic(item),
            11 => Command::Raise(text),
            12 => Command::Move(item, if answer == GREEN { Direction::Up } else { Direction::Down }),
            13 => Command::Conclude(item, Conclusion::in_words(text)),
            14 => {
                [Command::Suspend, Command::Resume, Command::Resume, Command::Close][usize::from(council) % 4].clone()
            }
            15 | 16 => Command::Undo,
            _ => Command::Redo,
        });
    }

    /// Both see the same meeting, counted the same, in the same record.
    #[track_caller]
    fn same_as(&self, other: &Self) {
        assert_eq!(self.session.meeting(), other.session.meeting());
        assert_eq!(self.session.tally(), other.session.tally());
        assert_eq!(self.session.head(), other.session.head());
        assert_eq!(*self.session.tally(), Tally::count(self.session.meeting()));
    }

    fn told(&self) -> String {
        let text = Text::new(Language::Dutch);
        self.notices.iter().map(|notice| text.tell(notice)).collect::<Vec<_>>().join("\n")
    }
}

const GREEN: Answer = Answer::Level(LevelIx(0));
const AMBER: Answer = Answer::Level(LevelIx(1));
const RED: Answer = Answer::Level(LevelIx(2));
