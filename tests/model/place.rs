//! The session on a disk in memory, played beside the reference.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use draagvlak::domain::ballot::{Ballot, Clash, Entry};
use draagvlak::domain::command::{Command, Direction, Put};
use draagvlak::domain::conclusion::Conclusion;
use draagvlak::domain::condition::{Status, Wish};
use draagvlak::domain::event::Event;
use draagvlak::domain::id::{ConditionIx, CouncilIx, ItemIx};
use draagvlak::domain::mandate::Mandate;
use draagvlak::domain::mark::Cell;
use draagvlak::domain::remark::Audience;
use draagvlak::domain::time::Moment;
use draagvlak::session::{CLOCK, Opening, Session, Subject};
use draagvlak::store::journal::AppendError;
use draagvlak::store::writer::Report;

use crate::disk::FakeDisk;
use crate::op::{Op, WISHES};
use crate::outcomes::Outcomes;
use crate::reference::Reference;
use crate::rules::rules;
use crate::state::{State, answer};
use crate::{AGENDA, FILE, START};

pub(crate) struct Place<'a> {
    pub(crate) disk: FakeDisk,
    pub(crate) session: Option<Session>,
    reports: Receiver<Report>,
    pub(crate) reference: Reference,
    pub(crate) outcomes: &'a mut Outcomes,
    /// The file to open, and the one before it.
    pub(crate) subject: PathBuf,
    pub(crate) earlier: Option<PathBuf>,
    /// Where it was saved last, with how many events.
    pub(crate) saved: Option<(PathBuf, usize)>,
    /// How many events were ever shown as kept, and how many of these lie in the record that is open.
    pub(crate) shown_kept: usize,
    pub(crate) recorded: usize,
    /// Whether the disk refuses what is written now; and whether that is tried again with what comes next.
    pub(crate) is_failing: bool,
    pub(crate) is_retried: bool,
    /// Whether the disk will fail at some call to come.
    pub(crate) is_armed: bool,
    /// The power goes soon: at the latest after so many things more, and what is left then is up to these dice.
    pub(crate) cut: Option<(usize, u64)>,
    /// How many files were made.
    pub(crate) files: usize,
    now: i64,
}

impl<'a> Place<'a> {
    pub(crate) fn new(outcomes: &'a mut Outcomes) -> Self {
        let disk = FakeDisk::with(FILE, AGENDA.as_bytes());
        let (reference, subject) = (Reference::new(), PathBuf::from(FILE));
        let mut place = Self {
            disk,
            session: None,
            reports: channel().1,
            reference,
            outcomes,
            subject,
            earlier: None,
            saved: None,
            shown_kept: 0,
            recorded: 0,
            is_failing: false,
            is_retried: false,
            is_armed: false,
            cut: None,
            files: 0,
            now: 0,
        };
        let now = place.tick();
        assert!(place.open(now));
        place
    }

    /// A second and something later.
    pub(crate) fn tick(&mut self) -> Moment {
        self.now += 1_337;
        self.moment()
    }

    pub(crate) fn moment(&self) -> Moment {
        Moment(START + self.now)
    }

    /// Milliseconds since the start.
    pub(crate) const fn now(&self) -> i64 {
        self.now
    }

    pub(crate) fn session(&mut self) -> &mut Session {
        self.session.as_mut().expect("it is open")
    }

    /// Opens the meeting to go on in it; the record is cut to what is found.
    pub(crate) fn open(&mut self, at: Moment) -> bool {
        let (sender, reports) = channel();
        let opening = Opening { disk: self.disk.shared(), ..Opening::new(Subject::File(self.subject.clone())) };
        let Ok((session, _)) = Session::open(opening, at, move |report| _ = sender.send(report)) else { return false };
        let history = session.meeting().history();
        // A clock that stood still is told in two events that are new.
        let is_clock = |event: &Event| history.author_id(event.author) == CLOCK && event.at == at;
        let clock = if history.event(history.last()).is_some_and(|event| is_clock(&event)) { 2 } else { 0 };
        let found = history.events().count() - clock;
        (self.session, self.reports, self.is_failing) = (Some(session), reports, false);
        assert!(found >= self.shown_kept, "{} events were shown as kept and {found} are back", self.shown_kept);
        assert!(found <= self.reference.len(), "{found} events are back of {}", self.reference.len());
        self.reference.cut(found);
        if !self.session().keeping().read_only {
            self.reference.opened(at.0 - START);
        }
        self.settle();
        true
    }

    /// Hears the disk until nothing is on its way, and takes what is shown as kept.
    pub(crate) fn settle(&mut self) {
        while self.session().keeping().on_its_way > 0 {
            self.hear();
        }
        self.note_kept();
    }

    /// Waits for one answer of the disk.
    pub(crate) fn hear(&mut self) {
        let report = self.reports.recv_timeout(Duration::from_secs(60)).expect("the disk answers");
        self.is_failing = matches!(report, Report::NotKept { .. });
        self.is_retried = matches!(report, Report::NotKept { error: AppendError::NotWritten(_), .. });
        self.session().hear(report);
    }

    pub(crate) fn note_kept(&mut self) {
        let happened = self.reference.len();
        let keeping = self.session().keeping();
        let kept = keeping.kept as usize;
        assert!(kept <= happened, "{kept} of {happened} events are shown as kept");
        assert!(self.is_failing || (kept == happened && keeping.not_kept == 0), "all is kept: {keeping:?}");
        self.recorded = kept;
        self.shown_kept = self.shown_kept.max(kept);
    }

    /// Puts a command to both; whether they allow it is the same.
    ///
    /// What is under discussion is not withdrawn here: that ends the discussion, and taking it back does not bring it back.
    pub(crate) fn execute(&mut self, op: &Op) -> bool {
        let open = self.reference.now().open;
        if matches!(*op, Op::Withdraw(item) if open.is_some_and(|it| it == item || State::above(it) == Some(item))) {
            return false;
        }
        let at = self.tick();
        let command = self.command(op);
        let is_done = self.session().execute(command, at);
        let is_allowed = self.reference.execute(op, at.0 - START);
        assert_eq!(is_done.is_ok(), is_allowed, "the meeting says {is_done:?}");
        if is_allowed {
            self.hear();
            self.note_kept();
        }
        is_allowed
    }

    fn command(&self, op: &Op) -> Command {
        let at = |item: usize, council: usize| Cell { item: ItemIx::at(item), council: CouncilIx::at(council) };
        let (item_of, condition_of) = (ItemIx::at, |condition: u32| ConditionIx(condition));
        match *op {
            Op::Mark { item, council, answer: number } => Command::Mark(at(item, council), answer(number)),
            Op::Hammer(item) => Command::Hammer(item_of(item)),
            Op::Remark { item, council, ref text } => Command::Remark(at(item, council), text.as_str().into()),
            Op::Ask { item, council, wish: number } => Command::Condition(Put::New(at(item, council), wish(number))),
            Op::AskToo { condition, item, council } => {
                Command::Condition(Put::Also(condition_of(condition), at(item, council)))
            }
            Op::Answer { condition, status } => {
                let answer = Some("beantwoord".to_owned());
                Command::Condition(Put::Answered(condition_of(condition), Status::ALL[status], answer))
            }
            Op::Reword { condition, wish: number } => {
                Command::Condition(Put::Reworded(condition_of(condition), wish(number)))
            }
            Op::Join { condition, into } => {
                Command::Condition(Put::Joined { condition: condition_of(condition), into: condition_of(into) })
            }
            Op::Drop { condition, item, council } => {
                Command::Condition(Put::Dropped(condition_of(condition), at(item, council)))
            }
            Op::Take { council, version, replaces, ref entries } => {
                let clash = if replaces { Clash::Replace } else { Clash::Refuse };
                Command::Take(Box::new(ballot(council, version, entries)), clash)
            }
            Op::Presence(council) => Command::TogglePresence(CouncilIx::at(council)),
            Op::Open(item) => Command::OpenTopic(item_of(item)),
            Op::Finish(item) => Command::CloseTopic(item_of(item)),
            Op::Reopen(item) => Command::ReopenTopic(item_of(item)),
            Op::Raise => Command::Raise("Rondvraag".to_owned()),
            Op::Withdraw(item) => Command::Withdraw(item_of(item)),
            Op::Move { item, up } => Command::Move(item_of(item), if up { Direction::Up } else { Direction::Down }),
            Op::Conclude { item, ref text } => Command::Conclude(item_of(item), Conclusion::in_words(text.as_str())),
            Op::Rules(set) => Command::ChangeRules(rules(set)),
            Op::Suspend => Command::Suspend,
            Op::Resume => Command::Resume,
            Op::Close => Command::Close,
            Op::Undo => Command::Undo,
            Op::Redo => Command::Redo,
            Op::Outside(_) => unreachable!("it is no command"),
        }
    }

    /// A place where nothing stands yet.
    pub(crate) fn new_file(&mut self) -> PathBuf {
        self.files += 1;
        Path::new("usb").join(format!("{}.ron", self.files))
    }
}

fn wish(number: usize) -> Wish {
    Wish { text: WISHES[number].to_owned(), wanted: None, audience: Audience::Internal }
}

fn ballot(council: usize, version: u16, entries: &[(usize, u8, Vec<usize>)]) -> Ballot {
    let entries = entries.iter().map(|(item, number, wishes)| Entry {
        item: ItemIx::at(*item),
        title: None,
        answer: answer(*number),
        mandate: None,
        remark: None,
        conditions: wishes.iter().map(|&number| wish(number)).collect(),
    });
    Ballot {
        council: CouncilIx::at(council),
        version,
        mandate: Mandate::PERSONAL.clone(),
        file: "raad.ron".to_owned(),
        entries: entries.collect(),
        strays: Vec::new(),
    }
}
