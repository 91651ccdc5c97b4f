//! The screen: opened when there is a terminal for it, and what is told when it has closed.

use std::io::{self, IsTerminal};
use std::path::Path;
use std::sync::mpsc;

use super::arguments::ScreenWish;
use super::fail::Failure;
use super::{Environment, look, tell};
use crate::message::Message;
use crate::session::{Opening, Session};
use crate::store::disk::shown;
use crate::store::journal::Access;
use crate::text::Text;
use crate::tui::clock::Clock;
use crate::tui::driver::{Driver, Look};
use crate::tui::terminal::{self, Occurrence};
use crate::tui::theme::Depth;

/// Opens the screen and tells, when it has closed, where everything is.
///
/// # Errors
/// When there is no terminal, when the meeting cannot be opened, or when something is not kept.
pub fn run(wish: ScreenWish, environment: Environment<'_>, text: &Text) -> Result<(), Failure> {
    if !look::is_drawable(io::stdout().is_terminal(), environment) {
        return Err(Failure::NoTerminal);
    }
    let look = look(&wish, environment, text);
    let (sender, occurrences) = mpsc::channel();
    let records = sender.clone();
    let wake = move |report| _ = records.send(Occurrence::Record(report));
    let (session, notices) = Session::open(opening(wish), Clock::now(), wake).map_err(Failure::of_screen)?;
    // Before the terminal is taken: from then on a signal must not find us deaf.
    #[cfg(unix)]
    terminal::hear_signals(sender.clone()).map_err(Failure::Terminal)?;
    // The terminal answers questions of its own while it is taken, and nobody else may read those answers.
    let start = move || terminal::read_input(sender).map(drop);
    let (session, ended) = Driver::new(session, notices, look).run(&occurrences, start);
    close(session, text)?;
    ended.map_err(Failure::Terminal)
}

fn opening(wish: ScreenWish) -> Opening {
    let access = if wish.read_only { Access::ReadOnly } else { Access::Write };
    Opening { fresh: wish.fresh, access, output: wish.output, ..Opening::new(wish.subject) }
}

fn look(wish: &ScreenWish, environment: Environment<'_>, text: &Text) -> Look {
    let depth = look::depth(wish.colour, environment);
    // The terminal library looks at NO_COLOR by itself; what was asked has been weighed already.
    crossterm::style::force_color_output(depth != Depth::None);
    Look {
        text: Text::new(text.language()),
        depth,
        ground: look::ground(wish.theme, depth),
        glyphs: look::glyphs(wish.ascii, environment),
    }
}

/// Waits for the disk, and tells where everything is.
fn close(session: Session, text: &Text) -> Result<(), Failure> {
    let journal = session.journal().to_owned();
    let lines = closing(&session);
    match session.close() {
        0 => tell(&lines.iter().map(|line| text.tell(line) + "\n").collect::<String>()),
        not_kept => Err(Failure::NotKept(not_kept, journal)),
    }
}

/// Where everything is kept, and whether the consensus file is up to date.
fn closing(session: &Session) -> Vec<Message> {
    if session.keeping().read_only {
        return vec![Message::new("cli-closed-read-only")];
    }
    let at = |id, path: &Path| Message::new(id).with("path", shown(path));
    let kept = at("cli-closed-kept", session.journal());
    if session.meeting().history().last() == 0 {
        return vec![Message::new("cli-closed-nothing")];
    }
    let file = match session.saved() {
        Some(saved) if !session.has_unsaved() => at("cli-closed-saved", &saved.path),
        Some(saved) => at("cli-closed-older", &saved.path),
        None => at("cli-closed-unsaved", session.output()),
    };
    vec![kept, file]
}
