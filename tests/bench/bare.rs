//! The floor of a command: a program on the same library for arguments that has little to say.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::print_stdout)]

use clap::{Arg, Command};

fn main() {
    let show = Command::new("show").about("The first line of a file").arg(Arg::new("file").required(true));
    let matches = Command::new("bare").about("The floor of a command").subcommand(show).get_matches();
    if let Some(("show", arguments)) = matches.subcommand() {
        let text = std::fs::read_to_string(arguments.get_one::<String>("file").unwrap()).unwrap();
        println!("{}", text.lines().next().unwrap_or_default());
    }
}
