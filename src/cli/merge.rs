//! The colouring files of councils taken into a meeting, without a screen.

mod tell;

use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use super::fail::{Failure, named};
use super::named::subject;
use super::spoken::Spoken;
use super::{help, warn};
use crate::message::Message;
use crate::session::merge::merge;
use crate::session::{Opening, Overwrite, Session, Subject, at_home};
use crate::store::disk::shown;
use crate::text::Text;
use crate::tui::clock::Clock;

/// What is to be merged.
#[derive(Debug)]
pub struct MergeWish {
    /// Into which meeting.
    pub into: Subject,
    /// The files, and folders of files.
    pub files: Vec<PathBuf>,
    /// Where to save (`--output`); none means the usual place.
    pub output: Option<PathBuf>,
    /// The files that hold where two contradict each other (`--prefer`).
    pub prefer: Vec<PathBuf>,
}

/// What can be asked.
pub(super) fn command(text: Spoken<'_>) -> Command {
    let path = |id: &'static str, help| {
        Arg::new(id)
            .value_name(text.say("cli-name-file"))
            .value_parser(value_parser!(PathBuf))
            .help(text.say(help))
            .help_heading(text.say("cli-arguments"))
    };
    let option = |id: &'static str, name, help| {
        path(id, help).long(id).value_name(text.say(name)).help_heading(text.say("cli-options"))
    };
    help::words(Command::new("merge"), text, "cli-about-merge", "cli-usage-merge")
        .args([
            path("into", "cli-help-file-into").required(true).display_order(1),
            path("files", "cli-help-ballots").num_args(1..).required(true).display_order(2),
            option("output", "cli-name-path", "cli-help-output-merge"),
            option("prefer", "cli-name-file", "cli-help-prefer").action(ArgAction::Append),
        ])
        .after_help(text.say("cli-more-merge"))
}

/// What was asked.
pub(super) fn wish(matches: &ArgMatches) -> MergeWish {
    let all = |id| matches.get_many::<PathBuf>(id).into_iter().flatten().map(|path| at_home(path)).collect();
    MergeWish {
        into: matches.get_one::<PathBuf>("into").map_or_else(Subject::default, |into| subject(into)),
        files: all("files"),
        output: matches.get_one::<PathBuf>("output").map(|path| at_home(path)),
        prefer: all("prefer"),
    }
}

/// Merges, saves, and tells what became of each file.
///
/// # Errors
/// When the meeting cannot be opened or saved; and when a file was not taken in, after all others were.
pub fn run(wish: MergeWish, text: &Text) -> Result<(), Failure> {
    let MergeWish { into, files, output, prefer } = wish;
    let opening = Opening { output, ..Opening::new(into) };
    let (mut session, notices) = Session::open(opening, Clock::now(), drop)?;
    // That something was read back is no news here: merging goes on where it stopped.
    let news = notices.iter().filter(|notice| notice.id != "session-restored");
    warn(&news.map(|notice| named(&text.tell(notice))).collect::<Vec<_>>());
    let merged = merge(&mut session, &files, &prefer, Clock::now());
    let mut said = String::new();
    for file in &merged {
        if file.fate.is_settled() {
            said.extend(tell::taken(session.meeting(), file, text).into_iter().map(|line| line + "\n"));
        } else {
            warn(&tell::not_taken(session.meeting(), file, text));
        }
    }
    said += &text.tell(&tell::totals(&merged));
    said.push('\n');
    let saved = save(&mut session);
    if let Ok(told) = &saved {
        said += &text.tell(told);
        said.push('\n');
    }
    super::tell(&said)?;
    let (journal, at) = (session.journal().to_owned(), session.saved().map(|saved| saved.path.clone()));
    let not_kept = session.close();
    saved?;
    match not_kept {
        0 if merged.iter().all(|file| file.fate.is_settled()) => Ok(()),
        0 => Err(Failure::Checked),
        count => Err(Failure::NotKept { count, journal, saved: at }),
    }
}

/// Saves the consensus file, unless there is nothing new to save.
fn save(session: &mut Session) -> Result<Message, Failure> {
    match session.saved() {
        Some(saved) if !session.has_unsaved() => {
            return Ok(Message::new("merge-unchanged").with("path", shown(&saved.path)));
        }
        None if session.meeting().history().last() == 0 => return Ok(Message::new("merge-nothing")),
        Some(_) | None => {}
    }
    let saved = session.save(None, Clock::now(), Overwrite::Refuse)?;
    Ok(Message::new("merge-saved").with("path", shown(&saved.path)))
}
