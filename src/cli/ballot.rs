//! A council that colours at home: its screen, and where its file is when that has closed.

use std::io::{self, IsTerminal};
use std::path::PathBuf;
use std::sync::mpsc;

use clap::ArgMatches;

use super::arguments::{Looks, looks};
use super::fail::Failure;
use super::screen::{self, absolute, check_output};
use super::{Environment, look, tell};
use crate::message::Message;
use crate::session::{Opening, Subject, at_home};
use crate::store::disk::shown;
use crate::text::Text;
use crate::tui::home::Home;
use crate::tui::terminal;

/// How the colouring file of a council is asked for.
#[derive(Debug)]
pub struct BallotWish {
    /// For which meeting.
    pub subject: Subject,
    /// Of which council (`--council`); none means that the screen asks.
    pub council: Option<String>,
    /// Where the file is (`--output`).
    pub output: Option<PathBuf>,
    /// Which version is coloured from now on (`--version`).
    pub version: Option<u16>,
    /// How the screen looks.
    pub looks: Looks,
}

/// What was asked.
pub(super) fn wish(matches: &ArgMatches) -> BallotWish {
    BallotWish {
        subject: super::named::file(matches),
        council: matches.get_one("council").cloned(),
        output: matches.get_one("output").cloned(),
        version: matches.get_one("edition").copied(),
        looks: looks(matches),
    }
}

/// Opens the screen and tells, when it has closed, where the file is.
///
/// # Errors
/// When there is no terminal, when the meeting or the file cannot be used, or when something is not kept.
pub fn run(wish: BallotWish, environment: Environment<'_>, text: &Text) -> Result<(), Failure> {
    let BallotWish { subject, council, output, version, looks } = wish;
    if !look::is_drawable(io::stdout().is_terminal(), environment) {
        return Err(Failure::NoTerminalForBallot);
    }
    output.as_deref().map_or(Ok(()), check_output)?;
    let opening = Opening { output: output.as_deref().map(at_home), ..Opening::new(subject) };
    let look = screen::look(&looks, environment, text);
    let mut home = Home::open(opening, council.as_deref(), version, look)?;
    let (sender, occurrences) = mpsc::channel();
    // Before the terminal is taken: from then on a signal must not find us deaf.
    #[cfg(unix)]
    terminal::hear_signals(sender.clone()).map_err(Failure::Terminal)?;
    let ended = home.run(&occurrences, move || terminal::read_input(sender).map(drop));
    close(&home, text)?;
    ended.map_err(Failure::Terminal)
}

/// Tells where the file is, and what to do with it.
fn close(home: &Home, text: &Text) -> Result<(), Failure> {
    let Some(colouring) = home.colouring() else { return Ok(()) };
    let path = absolute(colouring.path());
    if !colouring.is_kept() {
        return Err(Failure::ColouringNotKept(path));
    }
    let count = colouring.ballot().entries.len();
    let message = match count {
        0 => Message::new("cli-closed-nothing"),
        _ => Message::new("cli-closed-colouring").with("path", shown(&path)).with("count", count),
    };
    tell(&(text.tell(&message) + "\n"))
}
