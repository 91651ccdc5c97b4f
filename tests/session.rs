//! A session: what was kept comes back, what was saved opens again, and what is not ours is left alone.
//!
//! # What can go wrong, and where it is tried
//! | What | Where |
//! |---|---|
//! | each call to the disk fails: EIO, ENOSPC, EINTR, EACCES, EROFS, a short write, a failed sync, killed before it or halfway | [`sweep`]: `nothing_kept_is_lost_whichever_call_fails_in_whichever_way` |
//! | the power goes: what was not synced is there, or not, or in part, or in another order | [`power`]: `everything_kept_survives_power_cuts_and_kills`; below a session `journal::power`, `atomic` |
//! | `kill -9` of the real program in a terminal | `kill`: `what_the_screen_showed_as_kept_survives_kill_9` |
//! | two that write; one that only looks; `--new` while one is open | [`opening`]: `only_one_can_write_but_all_can_look` |
//! | one record by a hard link, a relative path, a folder that is a link | [`instances`]: `one_record_is_one_record_by_whatever_name` |
//! | an agenda and its saved file, both open | [`instances`]: `the_agenda_and_what_was_saved_of_it_are_two_records_and_neither_writes_over_the_other` |
//! | the lock of a program that was killed | [`instances`]: `the_lock_of_a_program_that_was_killed_is_in_nobodys_way` |
//! | a record that is replaced, removed, moved, grown or cut under an open meeting | [`instances`]: `a_record_that_was_replaced_or_written_by_another_takes_nothing_more` |
//! | the clock is set back and forth | [`clock`] |
//! | a folder that takes nothing, a disk that can only be read (from the start, from now on) | [`places`]: `in_a_folder_that_takes_nothing_…` (2), `a_disk_that_can_only_be_read_…` (2) |
//! | a folder that is removed under an open meeting | [`places`]: `a_folder_that_is_removed_under_an_open_meeting_takes_only_itself` |
//! | a link, folder, pipe or socket as agenda, record, saved file or report; a link to nowhere; files of other people | [`places`]: `what_is_no_plain_file_is_no_agenda_record_saved_file_or_report`, `a_link_to_nowhere_makes_nothing_there`, `files_of_other_people_are_read_and_never_written` |
//! | who may read what is made | [`places`]: `what_is_made_is_for_its_owner_only_and_what_was_there_stays_as_it_was` |
//! | a disk without locks | [`places`]: `a_disk_without_locks_is_told_and_what_is_on_it_can_be_looked_at` |
//! | a record that takes nothing more, while the meeting is saved all the same | [`faults`]: `what_is_only_in_the_saved_file_is_told_when_the_agenda_is_opened` |
//! | an older or a newer edition of the line format, the record, the saved file | [`editions`] |
#![allow(clippy::print_stderr, reason = "the long runs are done by hand")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test says what is wrong by panicking")]

#[path = "support/disk.rs"]
mod disk;

#[path = "session/anything.rs"]
mod anything;
#[path = "session/clock.rs"]
mod clock;
#[path = "session/consensus.rs"]
mod consensus;
#[path = "session/editions.rs"]
mod editions;
#[path = "session/faults.rs"]
mod faults;
#[path = "session/instances.rs"]
mod instances;
#[path = "session/opening.rs"]
mod opening;
#[path = "session/places.rs"]
mod places;
#[path = "session/power.rs"]
mod power;
#[path = "session/progress.rs"]
mod progress;
#[path = "session/saving.rs"]
mod saving;
#[path = "session/sweep.rs"]
mod sweep;
#[path = "session/wire.rs"]
mod wire;

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, channel};

use disk::FakeDisk;
use draagvlak::domain::command::{Command, Direction};
use draagvlak::domain::conclusion::Conclusion;
use draagvlak::domain::id::{CouncilIx, ItemIx, LevelIx};
use draagvlak::domain::mark::{Answer, Cell};
use draagvlak::domain::meeting::Meeting;
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
