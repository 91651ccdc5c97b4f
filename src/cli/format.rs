//! Text or JSON: the option that the commands share.

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgMatches};

use super::arguments::Format;
use super::spoken::Spoken;

/// The option, under the options of a command.
pub(super) fn option(text: Spoken<'_>) -> Arg {
    Arg::new("format")
        .long("format")
        .help(text.say("cli-help-format"))
        .value_name(text.say("cli-name-format"))
        .value_parser(PossibleValuesParser::new(["text", "json"]))
        .hide_possible_values(true)
        .help_heading(text.say("cli-options"))
}

/// What was asked; text, unless said otherwise.
pub(super) fn wish(matches: &ArgMatches) -> Format {
    match matches.get_one::<String>("format").map(String::as_str) {
        Some("json") => Format::Json,
        _ => Format::Text,
    }
}
