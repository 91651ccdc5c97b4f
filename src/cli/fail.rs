//! What goes wrong, how it is told, and with which code the program ends.

use std::io;
use std::path::PathBuf;

use super::making::MakingError;
use super::misuse::{Misuse, command_like};
use crate::clean::excerpt;
use crate::message::{Message, Say};
use crate::report::fault::Unwritten;
use crate::session::colouring::ColouringError;
use crate::session::verify::VerifyError;
use crate::session::{SaveError, SessionError};
use crate::store::agenda::AgendaFaults;
use crate::store::disk::{Fault, reason, shown};
use crate::store::journal::JournalError;
use crate::text::Text;

/// Something could not be done.
pub(super) const COULD_NOT: u8 = 1;
/// What was given was wrong: arguments, or what is in a file.
pub(super) const WRONG_INPUT: u8 = 2;

/// Nothing was found, as `grep` says it.
pub(super) const NOTHING_FOUND: u8 = 1;

/// A journal or consensus file is not whole, or not all of it could be checked, as `cmp` says it.
pub(super) const NOT_WHOLE: u8 = 1;

/// Why the program did not do what was asked.
#[derive(Debug)]
pub enum Failure {
    /// The arguments cannot be understood.
    Misuse(Misuse),
    /// The meeting cannot be opened.
    Session(Box<SessionError>),
    /// What would be written cannot be read again.
    Unreadable(Box<AgendaFaults>),
    /// The file that the screen was asked for is not there, and perhaps this command was meant.
    NoFileButCommand(Box<SessionError>, &'static str),
    /// The colouring file of a council cannot be opened.
    Colouring(Box<ColouringError>),
    /// What a council coloured is not in its file.
    ColouringNotKept(PathBuf),
    /// What is to be written is larger than its format can hold.
    Unwritten(Unwritten),
    /// The standard output is no terminal that can be drawn on.
    NoTerminal,
    /// The same, where a council colours.
    NoTerminalForBallot,
    /// The terminal refused.
    Terminal(io::Error),
    /// The standard output refused.
    Output(io::Error),
    /// A file was not written.
    Save(Box<SaveError>),
    /// Events are not kept.
    NotKept {
        /// How many.
        count: u64,
        /// The record that they are not in.
        journal: PathBuf,
        /// The consensus file with the others, if there is one.
        saved: Option<PathBuf>,
    },
    /// No agenda was made.
    Making(Box<MakingError>),
    /// What was looked for stands nowhere.
    NothingFound {
        /// What was looked for.
        query: String,
        /// In so many dossiers and files.
        count: usize,
    },
    /// Files that were checked are not right; what is wrong has been told.
    Checked,
    /// A journal or consensus file is not whole; where it breaks has been told.
    NotWhole,
    /// A file to verify is neither a journal nor a consensus file.
    NothingToVerify(PathBuf),
}

impl From<ColouringError> for Failure {
    fn from(error: ColouringError) -> Self {
        if let ColouringError::Session(error) = error { Self::from(error) } else { Self::Colouring(Box::new(error)) }
    }
}

impl From<VerifyError> for Failure {
    fn from(error: VerifyError) -> Self {
        match error {
            VerifyError::Session(error) => Self::from(error),
            VerifyError::Strange(path) => Self::NothingToVerify(path),
        }
    }
}

impl From<SessionError> for Failure {
    fn from(error: SessionError) -> Self {
        Self::Session(Box::new(error))
    }
}

impl From<SaveError> for Failure {
    fn from(error: SaveError) -> Self {
        Self::Save(Box::new(error))
    }
}

impl Failure {
    /// Why the screen was not opened.
    pub(super) fn of_screen(error: SessionError) -> Self {
        if let SessionError::Fault(fault) = &error
            && fault.source.kind() == io::ErrorKind::NotFound
            && let Some(command) = command_like(&fault.path)
        {
            return Self::NoFileButCommand(Box::new(error), command);
        }
        Self::from(error)
    }

    /// Why a report was not written.
    pub(super) fn of_report(error: SaveError) -> Self {
        match error {
            SaveError::Exists { path } => Self::Misuse(Misuse::Exists(path)),
            SaveError::ReadOnly
            | SaveError::WouldOverwrite { .. }
            | SaveError::Own { .. }
            | SaveError::RecordInTheWay { .. }
            | SaveError::Fault(_)
            | SaveError::Refused(_)
            | SaveError::Atomic(_)
            | SaveError::Journal(_)
            | SaveError::Consensus(_) => Self::from(error),
        }
    }

    /// The code with which the program ends.
    #[must_use]
    pub fn code(&self) -> u8 {
        match self {
            Self::Misuse(_) | Self::Checked | Self::NothingToVerify(_) => WRONG_INPUT,
            Self::Session(error) | Self::NoFileButCommand(error, _) => session_code(error),
            Self::Making(error) => error.code(),
            Self::Save(error) => match error.as_ref() {
                SaveError::Exists { .. } => WRONG_INPUT,
                SaveError::ReadOnly
                | SaveError::WouldOverwrite { .. }
                | SaveError::Own { .. }
                | SaveError::RecordInTheWay { .. }
                | SaveError::Fault(_)
                | SaveError::Refused(_)
                | SaveError::Atomic(_)
                | SaveError::Journal(_)
                | SaveError::Consensus(_) => COULD_NOT,
            },
            Self::Unreadable(_) => WRONG_INPUT,
            Self::Colouring(error) => colouring_code(error),
            Self::ColouringNotKept(_)
            | Self::NoTerminalForBallot
            | Self::NoTerminal
            | Self::Terminal(_)
            | Self::Output(_)
            | Self::Unwritten(_)
            | Self::NotKept { .. } => COULD_NOT,
            Self::NothingFound { .. } => NOTHING_FOUND,
            Self::NotWhole => NOT_WHOLE,
        }
    }

    /// What there is to read: one line for each thing that is wrong.
    #[must_use]
    pub fn lines(&self, text: &Text) -> Vec<String> {
        let reasoned = |id, error| line(text, &Message::new(id).with("reason", reason(error)), None);
        match self {
            Self::Misuse(misuse) => vec![line(text, &misuse.message(), misuse.hint())],
            Self::Session(error) => session_lines(error, text),
            Self::Unreadable(faults) => vec![line(text, &faults.message(), faults.hint())],
            Self::NoFileButCommand(error, command) => {
                let meant = Message::new("cli-hint-meant").with("word", format!("draagvlak {command}"));
                vec![line(text, &error.message(), Some(meant))]
            }
            Self::Colouring(error) => colouring_lines(error, text),
            Self::ColouringNotKept(path) => {
                let hint = Message::new("cli-hint-colouring");
                vec![line(text, &Message::new("cli-colouring-not-kept").with("path", shown(path)), Some(hint))]
            }
            Self::NoTerminalForBallot => vec![line(text, &Message::new("cli-no-terminal"), None)],
            Self::NoTerminal => {
                vec![line(text, &Message::new("cli-no-terminal"), Some(Message::new("cli-hint-show")))]
            }
            Self::Terminal(error) => vec![reasoned("cli-terminal", error)],
            Self::Output(error) => vec![reasoned("cli-output", error)],
            Self::Unwritten(error) => vec![line(text, &error.message(), error.hint())],
            Self::Save(error) => vec![line(text, &error.message(), error.hint())],
            Self::NotKept { count, journal, saved } => {
                let not_kept = Message::new("cli-not-kept").with("count", *count).with("path", shown(journal));
                let mut lines = vec![line(text, &not_kept, Some(Message::new("cli-hint-not-kept")))];
                let told = |path: &PathBuf| Message::new("cli-not-kept-saved").with("path", shown(path));
                lines.extend(saved.as_ref().map(|path| line(text, &told(path), None)));
                lines
            }
            Self::Making(error) => vec![line(text, &error.message(), error.hint())],
            Self::NothingFound { query, count } => {
                let nothing = Message::new("search-nothing").with("query", excerpt(query)).with("count", *count);
                vec![line(text, &nothing, None)]
            }
            Self::NothingToVerify(path) => {
                let hint = Message::new("verify-hint-check");
                vec![line(text, &Message::new("verify-strange").with("path", shown(path)), Some(hint))]
            }
            Self::Checked | Self::NotWhole => Vec::new(),
        }
    }
}

/// What is wrong with a meeting: one line each. The faults of an agenda begin with their place, which editors can jump to.
pub(super) fn session_lines(error: &SessionError, text: &Text) -> Vec<String> {
    if let SessionError::Agenda(faults) = error {
        let mut lines: Vec<_> = faults.faults.iter().map(|fault| text.explain(fault)).collect();
        if faults.left_out > 0 {
            lines.push(named(&text.tell(&Message::new("cli-more-faults").with("count", faults.left_out))));
        }
        return lines;
    }
    let meant = super::named::meant(error).map(|word| Message::new("cli-hint-meant").with("word", word));
    vec![line(text, &error.message(), meant.or_else(|| error.hint()))]
}

/// What is wrong with a colouring file: one line for each fault, which begins with its place.
fn colouring_lines(error: &ColouringError, text: &Text) -> Vec<String> {
    let ColouringError::Unread(unread) = error else { return vec![line(text, &error.message(), error.hint())] };
    let mut lines: Vec<_> = unread.faults.iter().map(|fault| text.explain(fault)).collect();
    if unread.left_out > 0 {
        lines.push(named(&text.tell(&Message::new("cli-more-faults").with("count", unread.left_out))));
    }
    lines
}

fn colouring_code(error: &ColouringError) -> u8 {
    match error {
        ColouringError::Session(error) => session_code(error),
        ColouringError::Fault(fault) => fault_code(fault),
        ColouringError::Atomic(_) | ColouringError::ChangedElsewhere { .. } => COULD_NOT,
        ColouringError::UnknownCouncil { .. }
        | ColouringError::Unread(_)
        | ColouringError::OtherCouncil { .. }
        | ColouringError::Refused(_)
        | ColouringError::EarlierVersion { .. }
        | ColouringError::Unknown
        | ColouringError::NoVersion
        | ColouringError::NoParties
        | ColouringError::TooLarge { .. } => WRONG_INPUT,
    }
}

/// A line that begins with the name of the program, as that of any program among others.
pub(super) fn named(said: &str) -> String {
    format!("draagvlak: {said}")
}

fn line(text: &Text, message: &Message, hint: Option<Message>) -> String {
    let said = text.tell(message);
    match hint {
        Some(hint) => named(&format!("{said} — {}", text.tell(&hint))),
        None => named(&said),
    }
}

fn session_code(error: &SessionError) -> u8 {
    match error {
        SessionError::Fault(fault) | SessionError::Journal(JournalError::Fault(fault)) => fault_code(fault),
        SessionError::NoDataFolder
        | SessionError::Append(_)
        | SessionError::Journal(JournalError::InUse(_) | JournalError::Exists(_) | JournalError::Moved(_)) => COULD_NOT,
        SessionError::Refused(_)
        | SessionError::TooLarge { .. }
        | SessionError::Agenda(_)
        | SessionError::Consensus { .. }
        | SessionError::History { .. }
        | SessionError::Header { .. }
        | SessionError::Format { .. }
        | SessionError::OtherMeeting { .. }
        | SessionError::OtherAgenda { .. }
        | SessionError::Diverged { .. }
        | SessionError::Journal(
            JournalError::Refused(_)
            | JournalError::Missing(_)
            | JournalError::TooLarge { .. }
            | JournalError::Unfinished(_)
            | JournalError::OtherVersion(_)
            | JournalError::NoHeader(_)
            | JournalError::NotOneLine(_),
        ) => WRONG_INPUT,
    }
}

/// A path that leads nowhere was given wrongly; anything else the system could not do.
fn fault_code(fault: &Fault) -> u8 {
    let nowhere = matches!(fault.source.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory);
    if nowhere { WRONG_INPUT } else { COULD_NOT }
}
