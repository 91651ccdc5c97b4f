//! Arguments that cannot be understood, in the words of the language: what the library found, said by us.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::arguments::COMMANDS;
use crate::clean::excerpt;
use crate::domain::time::Date;
use crate::message::{Message, Say};
use crate::store::disk::shown;
use crate::words::date_message;

/// Why the arguments cannot be understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Misuse {
    /// There is no such option.
    Unknown {
        /// What was given.
        option: String,
        /// What may have been meant.
        meant: Option<String>,
    },
    /// One word too many.
    Unexpected(String),
    /// A dossier that there is not.
    UnknownDossier {
        /// What was given.
        name: String,
        /// What was meant, perhaps.
        meant: Option<&'static str>,
    },
    /// A search without words.
    NoQuery,
    /// A word that is no command, and another behind it.
    UnknownCommand {
        /// What was given.
        word: String,
        /// What was meant, perhaps.
        meant: &'static str,
    },
    /// An option without its value.
    NoValue(String),
    /// An option with a value that does not exist.
    BadValue {
        /// The option.
        option: String,
        /// The value.
        value: String,
        /// What it can be.
        possible: String,
    },
    /// A flag with a value.
    WantsNoValue(String),
    /// An option twice.
    Twice(String),
    /// Two options that do not go together.
    Conflict {
        /// One.
        option: String,
        /// The other.
        other: String,
    },
    /// A command without an option that it needs.
    Missing(String),
    /// A command without an option that has these values.
    Unchosen {
        /// The option.
        option: &'static str,
        /// What it can be.
        possible: String,
    },
    /// Something stands where a report is to go.
    Exists(PathBuf),
    /// No day was given, and the calendar has none after this one.
    NoneAfter(Date),
    /// A document that cannot be read as text needs a file.
    NeedsOutput(&'static str),
    /// What should be a day is none.
    NotADate {
        /// The option.
        option: String,
        /// What was given.
        value: String,
    },
    /// The next meeting is not later than the one before.
    NotLater {
        /// Its day.
        given: Date,
        /// The day of the one before.
        held: Date,
    },
    /// A command without a file.
    NoFile,
    /// Bytes that are no text, where text is needed.
    NotText,
    /// An option of the screen together with a command.
    NotWithCommand {
        /// The option.
        option: String,
        /// The command.
        command: String,
    },
    /// The file before the command instead of behind it.
    FileBeforeCommand {
        /// The file.
        file: PathBuf,
        /// The command.
        command: String,
    },
    /// Something else.
    Other(String),
}

impl Misuse {
    /// What was given to an option is not a day.
    pub(super) fn not_a_date(option: &str, value: &str) -> Self {
        Self::NotADate { option: option.to_owned(), value: excerpt(value) }
    }

    /// The first word is no command, but looks like one.
    pub(super) fn mistyped(word: &OsStr) -> Option<Self> {
        let meant = command_like(Path::new(word)).filter(|&command| word != command)?;
        Some(Self::UnknownCommand { word: excerpt(&word.to_string_lossy()), meant })
    }

    /// What the library says was wrong.
    pub(super) fn of(error: &clap::Error) -> Self {
        let all = |kind| -> Vec<String> {
            match error.get(kind) {
                Some(ContextValue::String(one)) => vec![excerpt(one)],
                Some(ContextValue::Strings(several)) => several.iter().map(|one| excerpt(one)).collect(),
                _ => Vec::new(),
            }
        };
        let first = |kind| all(kind).into_iter().next();
        // `--format <FORM>`: the name of the value says nothing here, unless it is all there is.
        let option = |kind| {
            let found = first(kind)?;
            Some(found.split(' ').next().unwrap_or_default().trim_matches(['[', ']', '<', '>', '.']).to_owned())
        };
        let given = || first(ContextKind::InvalidArg).unwrap_or_default();
        let named = || option(ContextKind::InvalidArg).unwrap_or_default();
        #[expect(clippy::wildcard_enum_match_arm, reason = "the kinds of the library are not ours to name in full")]
        match error.kind() {
            ErrorKind::UnknownArgument if given().starts_with('-') => {
                let elsewhere = || (given() == "--format").then(|| "draagvlak show --format".to_owned());
                Self::Unknown { option: given(), meant: first(ContextKind::SuggestedArg).or_else(elsewhere) }
            }
            ErrorKind::UnknownArgument => Self::Unexpected(given()),
            ErrorKind::InvalidSubcommand => Self::Unexpected(first(ContextKind::InvalidSubcommand).unwrap_or_default()),
            ErrorKind::InvalidValue => match first(ContextKind::InvalidValue).filter(|value| !value.is_empty()) {
                Some(value) => {
                    Self::BadValue { option: named(), value, possible: all(ContextKind::ValidValue).join(", ") }
                }
                None if named().starts_with('-') => Self::NoValue(named()),
                None => Self::NoFile,
            },
            ErrorKind::TooManyValues => Self::WantsNoValue(named()),
            ErrorKind::ArgumentConflict => match option(ContextKind::PriorArg) {
                Some(other) if other != named() => Self::Conflict { option: named(), other },
                _ => Self::Twice(named()),
            },
            ErrorKind::MissingRequiredArgument if named().starts_with('-') => Self::Missing(named()),
            ErrorKind::MissingRequiredArgument => Self::NoFile,
            ErrorKind::InvalidUtf8 => Self::NotText,
            kind => Self::Other(excerpt(&kind.to_string())),
        }
    }
}

impl Say for Misuse {
    fn message(&self) -> Message {
        match self {
            Self::Unknown { option, .. } => Message::new("cli-unknown-option").with("option", option.as_str()),
            Self::Unexpected(word) => Message::new("cli-unexpected").with("word", word.as_str()),
            Self::UnknownCommand { word, .. } => Message::new("cli-unknown-command").with("word", word.as_str()),
            Self::UnknownDossier { name, .. } => Message::new("cli-unknown-dossier").with("name", name.as_str()),
            Self::NoQuery => Message::new("search-no-query"),
            Self::NoValue(option) => Message::new("cli-no-value").with("option", option.as_str()),
            Self::BadValue { option, value, .. } => {
                Message::new("cli-bad-value").with("option", option.as_str()).with("value", value.as_str())
            }
            Self::WantsNoValue(option) => Message::new("cli-wants-no-value").with("option", option.as_str()),
            Self::Twice(option) => Message::new("cli-twice").with("option", option.as_str()),
            Self::Conflict { option, other } => {
                Message::new("cli-conflict").with("option", option.as_str()).with("other", other.as_str())
            }
            Self::Missing(option) => Message::new("cli-missing").with("option", option.as_str()),
            Self::Unchosen { option, .. } => Message::new("cli-missing").with("option", *option),
            Self::Exists(path) => Message::new("save-exists").with("path", shown(path)),
            Self::NeedsOutput(format) => Message::new("cli-needs-output").with("format", *format),
            Self::NotADate { option, value } => {
                Message::new("cli-not-a-date").with("option", option.as_str()).with("value", value.as_str())
            }
            Self::NotLater { given, held } => {
                Message::new("cli-not-later").with("given", date_message(*given)).with("held", date_message(*held))
            }
            Self::NoneAfter(held) => Message::new("next-none-after").with("held", date_message(*held)),
            Self::NoFile => Message::new("cli-no-file"),
            Self::NotText => Message::new("cli-not-text"),
            Self::NotWithCommand { option, command } => {
                Message::new("cli-not-with-command").with("option", option.as_str()).with("command", command.as_str())
            }
            Self::FileBeforeCommand { file, .. } => Message::new("cli-unexpected").with("word", shown(file)),
            Self::Other(words) => Message::new("cli-other").with("words", words.as_str()),
        }
    }

    fn hint(&self) -> Option<Message> {
        Some(match self {
            Self::Unknown { meant: Some(meant), .. } => Message::new("cli-hint-meant").with("word", meant.as_str()),
            Self::UnknownCommand { meant, .. } => {
                Message::new("cli-hint-meant").with("word", format!("draagvlak {meant}"))
            }
            Self::UnknownDossier { meant: Some(meant), .. } => Message::new("cli-hint-meant").with("word", *meant),
            Self::UnknownDossier { meant: None, .. } => Message::new("cli-hint-list"),
            Self::BadValue { possible, .. } | Self::Unchosen { possible, .. } => {
                Message::new("cli-hint-possible").with("possible", possible.as_str())
            }
            Self::Exists(_) => Message::new("cli-hint-force"),
            Self::NeedsOutput(_) => Message::new("cli-hint-output"),
            Self::NoneAfter(_) => Message::new("next-hint-date"),
            Self::NotADate { .. } => Message::new("cli-hint-date"),
            Self::NotLater { .. } => Message::new("cli-hint-later"),
            Self::FileBeforeCommand { file, command } => {
                Message::new("cli-hint-meant").with("word", format!("draagvlak {command} {}", shown(file)))
            }
            Self::Unknown { meant: None, .. }
            | Self::Unexpected(_)
            | Self::NoValue(_)
            | Self::WantsNoValue(_)
            | Self::Twice(_)
            | Self::Conflict { .. }
            | Self::Missing(_)
            | Self::NoFile
            | Self::NoQuery
            | Self::NotText
            | Self::NotWithCommand { .. }
            | Self::Other(_) => Message::new("cli-hint-help"),
        })
    }
}

/// The command that a word was perhaps meant to be: one with a slip of the finger reads as a file that is not there.
pub(super) fn command_like(word: &Path) -> Option<&'static str> {
    let word = word.to_str()?.to_lowercase();
    let distance = |command: &&str| strsim::damerau_levenshtein(command, &word);
    COMMANDS.into_iter().filter(|command| distance(command) <= 2).min_by_key(distance)
}
