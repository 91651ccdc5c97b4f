//! The screen: opened when there is a terminal for it, and what is told when it has closed.

use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};

use super::arguments::{Looks, ScreenWish};
use super::fail::{Failure, named};
use super::{Environment, look, tell, warn};
use crate::domain::meeting::Meeting;
use crate::session::{Known, Opening, Parting, Progress, Session, SessionError, at_home};
use crate::store::disk::{Fault, RealDisk, Refusal, Refused, Step, folder_of};
use crate::store::journal::Access;
use crate::text::Text;
use crate::tui::clock::Clock;
use crate::tui::driver::{Driver, FIRST, Folder, Look, Waiting, answers, beside};
use crate::tui::terminal::{self, Ask, News, Occurrence, Opened};
use crate::tui::theme::Depth;

/// Opens the screen and tells, when it has closed, where everything is.
///
/// # Errors
/// When there is no terminal, when the meeting cannot be opened, or when something is not kept.
pub fn run(wish: ScreenWish, environment: Environment<'_>, text: &Text) -> Result<(), Failure> {
    if !look::is_drawable(io::stdout().is_terminal(), environment) {
        return Err(Failure::NoTerminal);
    }
    wish.output.as_deref().map_or(Ok(()), check_output)?;
    let (sender, occurrences) = mpsc::channel();
    let usual = wish.ballots.clone().unwrap_or_else(|| beside(&wish.subject));
    let folder = Folder { usual, is_asked: wish.ballots.is_some(), wake: sender.clone() };
    let opening = opening(&wish);
    // Before the terminal is taken: from then on a signal must not find us deaf.
    #[cfg(unix)]
    terminal::hear_signals(sender.clone()).map_err(Failure::Terminal)?;
    open(opening.clone(), sender.clone()).map_err(Failure::Terminal)?;
    // Meanwhile the terminal is asked how it looks.
    let look = look(&wish.looks, environment, text);
    // The terminal answers questions of its own while it is taken, and nobody else may read those answers.
    let start = move || terminal::read_input(sender).map(drop);
    let make = |session, notices, look| Driver::new(session, notices, look, folder, opening);
    let ended = match first(&occurrences) {
        Some(First::Opened(opened)) => {
            let (session, notices) = (*opened).map_err(Failure::of_screen)?;
            Some(make(session, notices, look).run(&occurrences, start))
        }
        Some(First::Planned(meeting, known)) => {
            Waiting::new(*meeting, known, look).run(&occurrences, start, make).map_err(Failure::of_screen)?
        }
        None => None,
    };
    let Some((session, left, ended)) = ended else { return Ok(()) };
    close(session, left, &occurrences, text)?;
    ended.map_err(Failure::Terminal)
}

/// Opens the meeting in a thread of its own, which tells how far it is.
fn open(opening: Opening, to: Sender<Occurrence>) -> io::Result<()> {
    let opener = std::thread::Builder::new().name("open".to_owned());
    let opened = move || {
        let wake = answers(to.clone(), FIRST);
        let mut tell = |progress| _ = to.send(Occurrence::Opening(News::Progress(progress)));
        let opened = Session::open_telling(opening, Clock::now(), wake, &mut tell);
        _ = to.send(Occurrence::Opening(News::Opened(Box::new(opened))));
    };
    opener.spawn(opened).map(drop)
}

/// What is known first of a meeting that opens.
enum First {
    /// All of it.
    Opened(Box<Opened>),
    /// What was planned, for its record takes a while.
    Planned(Box<Meeting>, Known),
}

/// Waits until something can be shown; none if the person leaves before that.
fn first(occurrences: &Receiver<Occurrence>) -> Option<First> {
    loop {
        match occurrences.recv().ok()? {
            Occurrence::Opening(News::Opened(opened)) => return Some(First::Opened(opened)),
            Occurrence::Opening(News::Progress(Progress::Planned(meeting, known))) => {
                return Some(First::Planned(meeting, known));
            }
            Occurrence::Asked(Ask::Leave) => return None,
            Occurrence::Opening(News::Progress(Progress::Read(_)))
            | Occurrence::Asked(Ask::Stop | Ask::Continue)
            | Occurrence::Input(_)
            | Occurrence::Gone
            | Occurrence::Record(..)
            | Occurrence::Folder
            | Occurrence::Saved(..) => {}
        }
    }
}

/// Whether a file can be saved at this path, as far as can be told before it is.
pub(super) fn check_output(path: &Path) -> Result<(), SessionError> {
    let path = at_home(path);
    if RealDisk::has_folder(&path).is_ok() {
        return Err(SessionError::Refused(Refused { path, why: Refusal::Folder }));
    }
    let folder = folder_of(&path);
    let fault = |error| SessionError::Fault(Fault::at(Step::Open, folder)(error));
    RealDisk::has_folder(folder).map_err(fault)
}

fn opening(wish: &ScreenWish) -> Opening {
    let access = if wish.read_only { Access::ReadOnly } else { Access::Write };
    Opening {
        fresh: wish.fresh,
        access,
        output: wish.output.as_deref().map(at_home),
        ..Opening::new(wish.subject.clone())
    }
}

/// How a screen looks and speaks.
pub(super) fn look(looks: &Looks, environment: Environment<'_>, text: &Text) -> Look {
    let depth = look::depth(looks.colour, environment);
    // The terminal library looks at NO_COLOR by itself; what was asked has been weighed already.
    crossterm::style::force_color_output(depth != Depth::None);
    Look {
        text: Text::new(text.language()),
        depth,
        ground: look::ground(looks.theme, depth),
        glyphs: look::glyphs(looks.ascii, environment),
        clock: clock(environment),
    }
}

/// The clock of the time zone that the environment names, else of that of the machine.
fn clock(environment: Environment<'_>) -> Clock {
    let zone = if environment("TZ").is_some() { None } else { RealDisk::time_zone() };
    zone.and_then(|zone| Clock::of_zone(&zone)).unwrap_or_else(Clock::local)
}

/// Waits for the disk, and tells where everything is: of the meetings that were left for another, and of the last.
fn close(session: Session, left: Vec<Parting>, occurrences: &Receiver<Occurrence>, text: &Text) -> Result<(), Failure> {
    let last = session.part_while(patience(occurrences, text));
    let nothing = !last.has_changes && left.iter().any(|parting| parting.has_changes);
    let mut partings: Vec<_> = left.into_iter().filter(|parting| parting.has_changes).collect();
    partings.extend(Some(last).filter(|_| !nothing));
    let (kept, mut lost): (Vec<_>, Vec<_>) = partings.into_iter().partition(|parting| parting.not_kept == 0);
    tell(&kept.iter().flat_map(|parting| &parting.lines).map(|line| text.tell(line) + "\n").collect::<String>())?;
    let Some(last) = lost.pop() else { return Ok(()) };
    let failure = |it: Parting| Failure::NotKept { count: it.not_kept, journal: it.journal, saved: it.saved };
    lost.into_iter().for_each(|parting| warn(&failure(parting).lines(text)));
    Err(failure(last))
}

/// How long a disk that does not answer is waited for.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long it is waited for in silence.
const SILENCE: Duration = Duration::from_millis(500);
/// How often it is looked whether it has answered.
const GLANCE: Duration = Duration::from_millis(20);

/// Whether to wait on: until it has taken too long, or the person asks to leave.
fn patience(occurrences: &Receiver<Occurrence>, text: &Text) -> impl FnMut() -> bool {
    let start = Instant::now();
    let mut is_told = false;
    move || {
        let spent = start.elapsed();
        if spent > SILENCE && !is_told {
            warn(&[named(&text.say("cli-waiting"))]);
            is_told = true;
        }
        let is_asked = match occurrences.recv_timeout(GLANCE) {
            Ok(occurrence) => matches!(occurrence, Occurrence::Asked(Ask::Leave)),
            Err(RecvTimeoutError::Timeout) => false,
            Err(RecvTimeoutError::Disconnected) => {
                std::thread::sleep(GLANCE);
                false
            }
        };
        !is_asked && spent < PATIENCE
    }
}

pub(super) fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}
