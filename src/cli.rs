//! The command line: arguments become one wish, and each wish calls one layer below.
//!
//! This is the only printer of errors and the only place that knows exit codes: [`fail`] tells what goes wrong and by which
//! code, [`arguments`] what can be asked, [`help`] what there is to learn. Then one file per wish: [`screen`] with its
//! [`look`], [`list`] and [`search`] over the dossiers, [`ballot`] with its [`form`], [`show`], [`check`], [`verify`], [`merge`], [`next`],
//! [`diff`], [`report`], and [`import`] and [`new`], which make an agenda. What is [`named`] is a file or a dossier.

pub mod arguments;
pub mod help;
pub mod misuse;
pub mod named;
mod spoken;

pub mod fail;

pub mod look;
pub mod screen;

pub mod ballot;

pub mod check;
pub mod form;
mod format;
pub mod import;
pub mod list;
pub mod making;
pub mod merge;
pub mod new;
pub mod search;
pub mod show;
pub mod verify;

pub mod diff;
pub mod next;

pub mod report;

use std::ffi::OsString;
use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

use crate::text::{Language, Text};
use arguments::Wish;
use fail::Failure;

/// What the environment says under a name.
pub type Environment<'a> = &'a dyn Fn(&str) -> Option<OsString>;

/// Does what the arguments ask, the first being the name of the program, and answers how it ended.
#[must_use]
pub fn run(arguments: impl IntoIterator<Item = OsString>, environment: Environment<'_>) -> ExitCode {
    let arguments: Vec<_> = arguments.into_iter().collect();
    let text = Text::new(language(&arguments, environment));
    let done = arguments::read(arguments, &text).map_err(Failure::Misuse).and_then(|wish| match wish {
        Wish::Tell(said) => tell(&said),
        Wish::Screen(wish) => screen::run(wish, environment, &text),
        Wish::Ballot(wish) => ballot::run(wish, environment, &text),
        Wish::Show(wish) => show::run(wish, &text).and_then(|shown| tell(&shown)),
        Wish::Import(wish) => import::run(wish, &text),
        Wish::New(wish) => new::run(wish, &text),
        Wish::Next(wish) => next::run(wish, &text).and_then(|told| tell(&told)),
        Wish::Diff(wish) => diff::run(&wish, &text).and_then(|told| tell(&told)),
        Wish::Report(wish) => report::run(wish, &text),
        Wish::List(format) => list::run(format, &text).and_then(|listed| tell(&listed)),
        Wish::Search(wish) => search::run(wish, look::is_drawable(io::stdout().is_terminal(), environment), &text),
        Wish::Check(subjects) => check::run(&subjects, &text).tell(),
        Wish::Verify(wish) => verify::run(&wish, &text),
        Wish::Form(wish) => form::run(&wish, &text).and_then(|told| tell(&told)),
        Wish::Merge(wish) => merge::run(wish, &text),
    });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            warn(&failure.lines(&text));
            ExitCode::from(failure.code())
        }
    }
}

/// The language: `--lang` before the environment, before Dutch. Help and errors speak it too, so it is looked up before the
/// arguments are read.
#[must_use]
pub fn language(arguments: &[OsString], environment: Environment<'_>) -> Language {
    let mut asked = None;
    let mut words = arguments.iter().skip(1).take_while(|word| *word != "--").filter_map(|word| word.to_str());
    while let Some(word) = words.next() {
        let value = if word == "--lang" { words.next() } else { word.strip_prefix("--lang=") };
        asked = asked.or_else(|| value.and_then(Language::from_tag));
    }
    let set = || Language::from_tag(environment("DRAAGVLAK_LANG")?.to_str()?);
    asked.or_else(set).unwrap_or_default()
}

/// Writes to the standard output.
fn tell(said: &str) -> Result<(), Failure> {
    tell_bytes(said.as_bytes())
}

/// Writes to the standard output. A reader that has seen enough is no error.
fn tell_bytes(said: &[u8]) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    match out.write_all(said).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(Failure::Output(error)),
        Ok(()) | Err(_) => Ok(()),
    }
}

/// Writes lines to the standard error; if that is gone, there is nobody left to tell.
fn warn(lines: &[String]) {
    let mut said = String::new();
    for line in lines {
        said.push_str(line);
        said.push('\n');
    }
    _ = io::stderr().lock().write_all(said.as_bytes());
}
