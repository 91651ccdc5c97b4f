//! Whether a journal or consensus file is whole, and if not: where it breaks, and what to do.

pub mod json;

use std::path::{Path, PathBuf};

use clap::{Arg, ArgMatches, Command, value_parser};

use super::arguments::Format;
use super::fail::{Failure, named};
use super::misuse::Misuse;
use super::spoken::Spoken;
use super::{format, help, tell, warn};
use crate::message::Message;
use crate::session::verify::{Break, Depth, FileKind, Verified, verify};
use crate::store::disk::{RealDisk, shown};
use crate::text::Text;

/// How a file is to be verified.
#[derive(Debug)]
pub struct VerifyWish {
    /// The journal or consensus file.
    pub file: PathBuf,
    /// The agenda of a journal (`--agenda`).
    pub agenda: Option<PathBuf>,
    /// How it is written.
    pub format: Format,
}

/// What can be asked.
pub(super) fn command(text: Spoken<'_>) -> Command {
    let file = Arg::new("journal")
        .value_name(text.say("cli-name-file"))
        .value_parser(value_parser!(PathBuf))
        .required(true)
        .help(text.say("verify-help-file"))
        .help_heading(text.say("cli-arguments"));
    let agenda = Arg::new("agenda")
        .long("agenda")
        .value_name(text.say("cli-name-path"))
        .value_parser(value_parser!(PathBuf))
        .help(text.say("verify-help-agenda"))
        .help_heading(text.say("cli-options"));
    help::words(Command::new("verify"), text, "verify-about", "verify-usage")
        .args([file, agenda, format::option(text)])
        .after_help(text.say("verify-more"))
}

/// What was asked.
pub(super) fn wish(matches: &ArgMatches) -> Result<VerifyWish, Misuse> {
    let file = matches.get_one::<PathBuf>("journal").cloned().ok_or(Misuse::NoFile)?;
    Ok(VerifyWish { file, agenda: matches.get_one("agenda").cloned(), format: format::wish(matches) })
}

/// Verifies a file, and tells what was found: that it is whole on the standard output, each break on the standard error.
///
/// # Errors
/// When it is not whole, or cannot be verified.
pub fn run(wish: &VerifyWish, text: &Text) -> Result<(), Failure> {
    let verified = verify(&RealDisk::shared(), &wish.file, wish.agenda.as_deref(), Depth::All)?;
    match wish.format {
        Format::Json => {
            tell(&json::write(&wish.file, &verified, text).map_err(|error| Failure::Output(error.into()))?)?;
        }
        Format::Text => {
            if verified.is_whole() {
                tell(&(text.tell(&praise(&wish.file, &verified)) + "\n"))?;
            }
            warn(&lines(&wish.file, &verified, text));
        }
    }
    if verified.is_whole() { Ok(()) } else { Err(Failure::NotWhole) }
}

fn praise(path: &Path, verified: &Verified) -> Message {
    let id = match verified.kind {
        FileKind::Journal => "verify-whole-journal",
        FileKind::Consensus => "verify-whole-consensus",
    };
    let message = told(id, path, verified);
    match &verified.seal {
        Some(seal) => message.with("seal", seal.as_str()),
        None => message,
    }
}

/// A sentence with how much there is and its fingerprint.
fn told(id: &'static str, path: &Path, verified: &Verified) -> Message {
    let head = verified.head.map(|head| head.full()).unwrap_or_default();
    let events = Message::new("cli-events").with("count", verified.events);
    Message::new(id).with("path", shown(path)).with("events", events).with("head", head)
}

/// Each break on its line, then how much is good, then what else there is to tell.
fn lines(path: &Path, verified: &Verified, text: &Text) -> Vec<String> {
    let mut lines: Vec<_> = verified.breaks.iter().map(|it| line(path, it, text)).collect();
    if let Some(agenda) = &verified.missing {
        let unknown = told("verify-unknown", path, verified).with("agenda", shown(agenda));
        let hint = text.say("verify-hint-name-agenda");
        if verified.breaks.is_empty() {
            lines.push(named(&format!("{} — {hint}", text.tell(&unknown))));
        }
    }
    if !verified.breaks.is_empty() {
        let id = if verified.head.is_some() { "verify-until" } else { "verify-nothing" };
        lines.push(named(&text.tell(&told(id, path, verified))));
    }
    let note = |what: &Message| Message::new("verify-note").with("path", shown(path)).with("what", what.clone());
    lines.extend(verified.notes.iter().map(|what| named(&text.tell(&note(what)))));
    lines
}

/// A break, behind its place as editors can jump to it.
fn line(path: &Path, it: &Break, text: &Text) -> String {
    let message = match &it.differs {
        Some((expected, found)) => {
            Message::new("verify-break-differs").with("expected", expected.as_str()).with("found", found.as_str())
        }
        None => Message::new("verify-break"),
    };
    let said = text.tell(&message.with("offset", it.offset.to_string()).with("what", it.what.clone()));
    let hint = it.hint.as_ref().map(|hint| format!(" — {}", text.tell(hint))).unwrap_or_default();
    format!("{}:{}: {said}{hint}", shown(path), it.line)
}
