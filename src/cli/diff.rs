//! What differs between two files of meetings: two rounds of one series, or two editions of one meeting.

pub mod json;
pub mod plain;

use std::path::PathBuf;

use clap::{Arg, ArgMatches, Command, value_parser};

use super::arguments::Format;
use super::fail::{Failure, named};
use super::misuse::Misuse;
use super::named::subject;
use super::spoken::Spoken;
use super::{format, help, warn};
use crate::domain::difference::{Side, difference};
use crate::domain::tally::Tally;
use crate::message::Message;
use crate::session::{Checked, Subject, check};
use crate::store::disk::RealDisk;
use crate::text::Text;
use crate::words::glyphs::Glyphs;

/// How a comparison is asked for.
#[derive(Debug)]
pub struct DiffWish {
    /// The older meeting.
    pub old: Subject,
    /// The newer meeting.
    pub new: Subject,
    /// How it is written.
    pub format: Format,
    /// Which shapes it is written in.
    pub glyphs: Glyphs,
}

/// What can be asked.
pub(super) fn command(text: Spoken<'_>) -> Command {
    let file = |id: &'static str, name, help| {
        Arg::new(id)
            .value_name(text.say(name))
            .value_parser(value_parser!(PathBuf))
            .required(true)
            .help(text.say(help))
            .help_heading(text.say("cli-arguments"))
    };
    help::words(Command::new("diff"), text, "diff-about", "diff-usage")
        .args([
            file("old", "diff-name-old", "diff-help-old").display_order(1),
            file("new", "diff-name-new", "diff-help-new").display_order(2),
            format::option(text),
        ])
        .after_help(text.say("diff-more"))
}

/// What was asked.
pub(super) fn wish(matches: &ArgMatches) -> Result<DiffWish, Misuse> {
    let file = |id| matches.get_one::<PathBuf>(id).map(|file| subject(file)).ok_or(Misuse::NoFile);
    Ok(DiffWish {
        old: file("old")?,
        new: file("new")?,
        format: format::wish(matches),
        glyphs: if matches.get_flag("ascii") { Glyphs::Ascii } else { Glyphs::Unicode },
    })
}

/// What differs, in the format that was asked.
///
/// # Errors
/// When a file cannot be read.
pub fn run(wish: &DiffWish, text: &Text) -> Result<String, Failure> {
    let disk = RealDisk::shared();
    let (old, new) = (check(&disk, &wish.old)?, check(&disk, &wish.new)?);
    let warnings = |checked: &Checked| checked.warnings.clone();
    let told = |what: Message| named(&text.tell(&Message::new("cli-warning").with("what", what)));
    warn(&warnings(&old).into_iter().chain(warnings(&new)).map(told).collect::<Vec<_>>());
    let tallies = (Tally::count(&old.meeting), Tally::count(&new.meeting));
    let sides = plain::Sides {
        old: Side { meeting: &old.meeting, tally: &tallies.0 },
        new: Side { meeting: &new.meeting, tally: &tallies.1 },
    };
    let differs = difference(sides.old, sides.new);
    match wish.format {
        Format::Text => Ok(plain::write(sides, &differs, text, wish.glyphs)),
        Format::Json => json::write(sides, &differs).map_err(|error| Failure::Output(error.into())),
    }
}
